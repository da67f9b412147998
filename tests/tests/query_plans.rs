//! Statements that run for every client or every night find their rows by an index, on both databases.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use reable_server::check_ins::caseload;
use reable_server::db::sql;
use reable_server::outbox::worker;
use reable_server::reminders::{facts, plan};
use reable_server::signals::queries;
use reable_tests::TestApp;
use sea_orm::{ConnectionTrait, TransactionTrait};

/// The steps of a plan that read a whole table.
async fn whole_tables(app: &TestApp, text: &str) -> Vec<String> {
    let id = "'0195a5c8-0000-7000-8000-000000000001'";
    let postgres = app.parts.db.is_postgres();
    // What stands in the statement does not matter for the plan, but must have the type of an id.
    let value = if postgres { format!("CAST({id} AS uuid)") } else { format!("x{}", id.replace('-', "")) };
    let day = if postgres { "DATE '2026-03-02'" } else { "'2026-03-02'" };
    let text = text.replace("$1", &value).replace("$2", &value).replace("{ids}", &format!("{value}, {value}"));
    let text = text.replace("$3", day).replace("$4", "'open'");
    let (explain, column, whole) =
        if postgres { ("EXPLAIN", "QUERY PLAN", "Seq Scan") } else { ("EXPLAIN QUERY PLAN", "detail", "SCAN ") };
    let txn = app.parts.db.writer().begin().await.unwrap();
    if postgres {
        // Of a few rows PostgreSQL would rather read all; what it may not is to have no index to choose.
        txn.execute_raw(sql(&txn, "SET LOCAL enable_seqscan = off", [])).await.unwrap();
    }
    let rows = txn.query_all_raw(sql(&txn, format!("{explain} {text}"), [])).await.unwrap();
    let steps = rows.iter().map(|row| row.try_get::<String>("", column).unwrap());
    steps.filter(|step| step.contains(whole) && !step.contains("CONSTANT ROW")).collect()
}

#[tokio::test]
async fn no_statement_of_the_nightly_look_reads_a_whole_table() {
    let app = TestApp::start().await;
    app.organisation().await;
    let texts = queries::all(app.parts.db.read());
    assert_eq!(texts.len(), 13);
    for text in texts {
        assert_eq!(whole_tables(&app, &text).await, Vec::<String>::new(), "{text}");
    }
}

#[tokio::test]
async fn the_caseload_reads_no_whole_table() {
    let app = TestApp::start().await;
    app.organisation().await;
    assert_eq!(whole_tables(&app, &caseload::query()).await, Vec::<String>::new());
}

#[tokio::test]
async fn no_statement_about_reminders_reads_a_whole_table() {
    let app = TestApp::start().await;
    app.organisation().await;
    for text in facts::STATEMENTS {
        // The one that looks back to a day has it as its second parameter.
        let text = text.replace("day >= $2", "day >= $3");
        assert_eq!(whole_tables(&app, &text).await, Vec::<String>::new(), "{text}");
    }
    let postgres = app.parts.db.is_postgres();
    let now = if postgres { "TIMESTAMPTZ '2026-03-02T09:00:00Z'" } else { "'2026-03-02T09:00:00+00:00'" };
    for (text, second) in [(plan::LOOKS, "20"), (worker::DUE, "'mail'"), (worker::OLDEST, "")] {
        let text = text.replace("$1", now).replace("$2", second).replace("$3", "20");
        assert_eq!(whole_tables(&app, &text).await, Vec::<String>::new(), "{text}");
    }
}

#[tokio::test]
async fn a_statement_without_an_index_would_be_found() {
    let app = TestApp::start().await;
    app.organisation().await;
    let text = "SELECT id FROM goals WHERE title = 'x' AND org_id <> $1 AND id NOT IN ({ids})";
    assert_ne!(whole_tables(&app, text).await, Vec::<String>::new());
}
