//! The schema goes up, down and up again with data in it; a newer one is left alone.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::Command;

use reable_migrations::{Migrator, MigratorTrait, Standing};
use reable_server::db::sql;
use reable_tests::{NOBODY, TestApp};
use sea_orm::ConnectionTrait;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

async fn people(app: &TestApp) -> i64 {
    let db = app.parts.db.writer();
    let row = db.query_one_raw(sql(db, "SELECT COUNT(*) AS n FROM people", [])).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

async fn pretend_a_newer_reable_was_here(app: &TestApp) {
    let row = vec!["9999_from_the_future".into(), 1_i64.into()];
    app.insert("seaql_migrations (version, applied_at)", row).await;
}

#[tokio::test]
async fn the_schema_goes_down_and_up_again_with_data_in_it() {
    let app = TestApp::start().await;
    app.organisation().await;
    assert!(people(&app).await > 0);
    let db = app.parts.db.writer();
    let steps = u32::try_from(reable_migrations::known().len()).unwrap();
    for left in (0..steps).rev() {
        Migrator::down(db, Some(1)).await.unwrap();
        let behind = usize::try_from(steps - left).unwrap();
        assert_eq!(reable_migrations::standing(db).await.unwrap(), Standing::Behind(behind));
    }
    Migrator::up(db, None).await.unwrap();
    assert_eq!(reable_migrations::standing(db).await.unwrap(), Standing::Current);
    assert_eq!(people(&app).await, 0);
    app.organisation().await;
    assert!(people(&app).await > 0);
}

#[tokio::test]
async fn a_server_on_another_schema_is_not_ready() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/health/ready", NOBODY).await.status, 200);
    pretend_a_newer_reable_was_here(&app).await;
    app.get("/health/ready", NOBODY).await.refused(503, "unavailable");
    assert_eq!(app.get("/health/live", NOBODY).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_a_newer_reable_is_refused_in_plain_words_and_left_as_it_is() {
    let app = TestApp::start().await;
    app.organisation().await;
    pretend_a_newer_reable_was_here(&app).await;
    let before = people(&app).await;
    for command in [&["serve"][..], &["migrate", "up"], &["migrate", "--down", "1"]] {
        let mut program = Command::new(SERVER);
        program.args(command).env("REABLE_DATABASE_URL", app.database_url()).env("REABLE_LISTEN", "127.0.0.1:0");
        let done = program.env("REABLE_METRICS_LISTEN", "").env("REABLE_SECRETS_DIR", app.folder()).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{command:?}: {said}");
        assert!(said.contains("newer Reable") && said.contains("9999_from_the_future"), "{said}");
    }
    assert_eq!(people(&app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_that_is_behind_is_brought_up_on_sqlite_and_asked_for_on_postgresql() {
    let app = TestApp::start().await;
    Migrator::down(app.parts.db.writer(), Some(1)).await.unwrap();
    let said = |arguments: &[&str]| {
        let mut program = Command::new(SERVER);
        program.args(arguments).env("REABLE_DATABASE_URL", app.database_url());
        // An address that nobody can listen on ends `serve` after it has seen to the schema.
        program.env("REABLE_LISTEN", "127.0.0.1:0").env("REABLE_METRICS_LISTEN", "203.0.113.1:1");
        let done = program.env("REABLE_SECRETS_DIR", app.folder()).output().unwrap();
        assert_eq!(done.status.code(), Some(1));
        String::from_utf8(done.stderr).unwrap()
    };
    let refused = said(&["serve"]).contains("reable-server migrate");
    assert_eq!(refused, app.parts.db.is_postgres());
    if app.parts.db.is_postgres() {
        assert!(!said(&["serve", "--migrate"]).contains("reable-server migrate"));
    }
    assert_eq!(reable_migrations::standing(app.parts.db.writer()).await.unwrap(), Standing::Current);
}
