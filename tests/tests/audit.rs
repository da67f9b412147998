//! The audit log: read by its manager alone, found out when it was touched, and told to somebody who keeps it elsewhere.

#![expect(clippy::unwrap_used, reason = "a panic is how a test says that its ground gave way")]

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use reable_rules::audit::Position;
use reable_server::audit::verify::verify;
use reable_server::clock::Dice;
use reable_server::db::sql;
use reable_server::ids::OrgId;
use reable_server::outbox::worker::send_due;
use reable_server::reminders::queue_due;
use reable_tests::{TestApp, World};
use sea_orm::{ConnectionTrait, QueryResult, TransactionTrait};
use serde_json::{Value, json};
use uuid::Uuid;

/// A check-in of the client.
async fn check_in(app: &TestApp, world: &World, day: &str) {
    let body = json!({ "help": "alone", "performance": 7, "satisfaction": 8, "recorded_at": "2026-03-02T08:00:00Z" });
    app.put(&format!("/v1/goals/{}/check-ins/{day}", world.goal), &world.client, body).await.ok();
}

async fn run(app: &TestApp, text: &str, values: Vec<sea_orm::Value>) {
    let db = app.parts.db.writer();
    db.execute_raw(sql(db, text, values)).await.unwrap();
}

#[tokio::test]
async fn the_audit_log_is_read_by_its_manager_alone_and_verified_to_its_end() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for day in ["2026-02-27", "2026-02-28", "2026-03-01"] {
        check_in(&app, &world, day).await;
    }
    for other in [&world.administrator, &world.coordinator, &world.client] {
        app.get("/v1/audit", other).await.refused(403, "forbidden");
        app.get("/v1/audit/verification", other).await.refused(403, "forbidden");
    }
    let about = format!("/v1/audit?client={}&actor={}&limit=2", world.client.id, world.client.id);
    let page = app.get(&about, &world.log_manager).await.ok();
    assert_eq!(page.body["items"].as_array().unwrap().len(), 2);
    let rest = format!("{about}&cursor={}", page.body["next_cursor"].as_str().unwrap());
    assert!(!app.get(&rest, &world.log_manager).await.ok().body["items"].as_array().unwrap().is_empty());
    let future = app.get("/v1/audit?from=2027-01-01T00:00:00Z", &world.log_manager).await.ok();
    assert_eq!(future.body["items"], json!([]));
    let verified = app.get("/v1/audit/verification", &world.log_manager).await.ok();
    assert_eq!((&verified.body["ok"], &verified.body["first_broken"]), (&json!(true), &Value::Null));
    assert!(verified.body["records"].as_u64().unwrap() > 5);
}

#[tokio::test]
async fn a_changed_a_removed_and_a_cut_off_record_are_each_named() {
    let table: [(&str, u64, &str); 4] = [
        ("UPDATE audit_events SET outcome = 'refused' WHERE org_id = $1 AND seq = 2", 2, "hash_differs"),
        ("UPDATE audit_events SET address = '192.0.2.9' WHERE org_id = $1 AND seq = 3", 3, "private_differs"),
        ("DELETE FROM audit_events WHERE org_id = $1 AND seq = 2", 2, "missing_before"),
        ("UPDATE audit_heads SET seq = seq - 1 WHERE org_id = $1", 4, "hash_differs"),
    ];
    for (damage, seq, what) in table {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        for day in ["2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01"] {
            check_in(&app, &world, day).await;
        }
        run(&app, damage, vec![world.org.into()]).await;
        let found = verify(app.parts.db.read(), OrgId(world.org));
        let broken = found.await.unwrap().first_broken.unwrap();
        assert_eq!((broken.seq, broken.what.as_str()), (seq, what), "{damage}");
    }
}

#[tokio::test]
async fn a_tail_that_was_cut_off_is_found() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for day in ["2026-02-28", "2026-03-01"] {
        check_in(&app, &world, day).await;
    }
    run(&app, "DELETE FROM audit_events WHERE org_id = $1 AND seq = 2", vec![world.org.into()]).await;
    let found = verify(app.parts.db.read(), OrgId(world.org));
    let broken = found.await.unwrap().first_broken.unwrap();
    assert_eq!((broken.seq, broken.what.as_str()), (2, "cut_off"));
}

/// A log with a record of every sort: done and refused, with a reason, on somebody's behalf, by nobody who is signed in.
async fn varied(app: &TestApp) -> World {
    let world = app.organisation().await;
    for day in ["2026-02-26", "2026-02-27", "2026-02-28"] {
        check_in(app, &world, day).await;
    }
    app.get(&format!("/v1/goals/{}", world.goal), &world.other_therapist).await.refused(404, "not_found");
    app.get("/v1/exports/goals?named=true&reason=klacht%2012", &world.administrator).await.ok();
    let copied = json!({ "goal_id": world.goal, "day": "2026-02-20", "help": "alone", "performance": 5,
                         "satisfaction": 5 });
    let diary = json!({ "by": world.client.id, "entries": [copied] });
    app.post(&format!("/v1/episodes/{}/paper-check-ins", world.episode), &world.nurse, diary).await.ok();
    world
}

/// How a column is changed by a bit.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Text,
    Bytes,
    Id,
    Moment,
    Number,
}

/// Every column of a record but the organisation, in whose log it stands.
const COLUMNS: [(&str, Kind); 16] = [
    ("seq", Kind::Number),
    ("at", Kind::Moment),
    ("actor_id", Kind::Id),
    ("actor_role", Kind::Text),
    ("on_behalf_of", Kind::Id),
    ("action", Kind::Text),
    ("object_kind", Kind::Text),
    ("object_id", Kind::Text),
    ("client_id", Kind::Id),
    ("outcome", Kind::Text),
    ("session_id", Kind::Id),
    ("salt", Kind::Bytes),
    ("purpose", Kind::Text),
    ("address", Kind::Text),
    ("private_digest", Kind::Bytes),
    ("hash", Kind::Bytes),
];

/// The value with one bit of one byte turned; of what is absent, a value.
fn flipped(row: &QueryResult, (column, kind): (&str, Kind), place: usize, bit: u32) -> sea_orm::Value {
    let turn = |bytes: &mut [u8], bit: u32| {
        let place = place % bytes.len();
        bytes[place] ^= 1 << bit;
    };
    match kind {
        Kind::Number => (row.try_get::<i64>("", column).unwrap() ^ (1 << (8 + bit))).into(),
        Kind::Moment => {
            let at: DateTime<Utc> = row.try_get("", column).unwrap();
            DateTime::from_timestamp_micros(
                at.timestamp_micros() ^ (1 << (bit + u32::try_from(place % 5).unwrap() * 8)),
            )
            .unwrap()
            .into()
        }
        Kind::Id => match row.try_get::<Option<Uuid>>("", column).unwrap() {
            Some(id) => {
                let mut bytes = *id.as_bytes();
                turn(&mut bytes, bit);
                Uuid::from_bytes(bytes).into()
            }
            None => Uuid::from_u128(1 << bit).into(),
        },
        Kind::Text => match row.try_get::<Option<String>>("", column).unwrap() {
            // The three lowest bits keep a letter a letter, which both databases store.
            Some(text) => {
                let mut bytes = text.into_bytes();
                turn(&mut bytes, bit % 3);
                String::from_utf8(bytes).unwrap().into()
            }
            None => "x".repeat(1 + place % 4).into(),
        },
        Kind::Bytes => {
            let mut bytes: Vec<u8> = row.try_get("", column).unwrap();
            turn(&mut bytes, bit);
            bytes.into()
        }
    }
}

#[tokio::test]
async fn of_ten_thousand_turned_bits_every_one_is_found_and_its_record_named() {
    let app = TestApp::start().await;
    let world = varied(&app).await;
    let org = OrgId(world.org);
    let db = app.parts.db.writer();
    let whole = verify(db, org).await.unwrap();
    assert_eq!(whole.first_broken, None);
    let all = "SELECT * FROM audit_events WHERE org_id = $1 ORDER BY seq";
    let rows = db.query_all_raw(sql(db, all, [world.org.into()])).await.unwrap();
    let dice = Dice::seeded(2026);
    let mut touched = BTreeSet::new();
    for _ in 0..10_000 {
        let [row, column, place, bit, ..] = dice.bytes::<8>();
        let (row, seq) = (&rows[usize::from(row) % rows.len()], usize::from(row) % rows.len() + 1);
        let column = COLUMNS[usize::from(column) % COLUMNS.len()];
        let value = flipped(row, column, usize::from(place), u32::from(bit % 8));
        // A transaction that is not committed, so that the next one finds the log whole.
        let txn = db.begin().await.unwrap();
        let text = format!("UPDATE audit_events SET {} = $1 WHERE org_id = $2 AND seq = $3", column.0);
        let values = [value, world.org.into(), i64::try_from(seq).unwrap().into()];
        assert_eq!(txn.execute_raw(sql(&txn, text, values)).await.unwrap().rows_affected(), 1);
        let found = verify(&txn, org).await.unwrap().first_broken.map(|broken| broken.seq);
        txn.rollback().await.unwrap();
        assert_eq!(found, Some(u64::try_from(seq).unwrap()), "{column:?} of record {seq}");
        touched.insert((column.0, seq));
    }
    assert!(touched.len() > COLUMNS.len() * rows.len() * 9 / 10, "most columns of most records were tried");
    assert_eq!(verify(db, org).await.unwrap(), whole, "and it was left as it was");
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_named() {
    let app = TestApp::start().await;
    let world = varied(&app).await;
    // SQLite keeps whatever is written; PostgreSQL takes nothing but a moment.
    if !app.parts.db.is_postgres() {
        run(&app, "UPDATE audit_events SET at = 'gisteren' WHERE org_id = $1 AND seq = 3", vec![world.org.into()])
            .await;
        let found = app.get("/v1/audit/verification", &world.log_manager).await.ok().body;
        assert_eq!(found["first_broken"], json!({ "seq": 3, "what": "unreadable" }));
    }
}

#[tokio::test]
async fn the_head_goes_to_the_log_manager_each_morning_and_proves_that_nothing_was_written_anew() {
    let app = TestApp::start().await;
    let world = varied(&app).await;
    let morning = async |at: &str| {
        app.clock.advance(at.parse::<DateTime<Utc>>().unwrap() - app.clock.now());
        queue_due(&app.parts).await.unwrap();
        send_due(&app.parts).await.unwrap();
    };
    morning("2026-03-03T07:30:00Z").await;
    morning("2026-03-03T09:00:00Z").await;
    let to_manager =
        |mails: Vec<String>| mails.into_iter().filter(|mail| mail.contains("Leo Visser")).collect::<Vec<_>>();
    let mails = to_manager(app.mail().await);
    assert_eq!(mails.len(), 1, "once a day");
    let parsed = mail_parser::MessageParser::default().parse(mails[0].as_bytes()).unwrap();
    let text = parsed.body_text(0).unwrap().into_owned();
    let head = text
        .lines()
        .map(|line| line.trim_start_matches(['-', '*', ' ', '•']))
        .find(|line| line.parse::<Position>().is_ok());
    let head: Position = head.unwrap_or_else(|| panic!("no head in {text}")).parse().unwrap();

    let verification = |head: String| format!("/v1/audit/verification?head={}", head.replace(' ', "%20"));
    let manager = app.sign_in_as(&world.log_manager);
    let found = app.get(&verification(head.to_string()), &manager).await.ok().body;
    assert_eq!((&found["ok"], &found["first_broken"]), (&json!(true), &Value::Null));
    let mut other = head;
    other.hash[31] ^= 1;
    let found = app.get(&verification(other.to_string()), &manager).await.ok().body;
    assert_eq!(found["first_broken"], json!({ "seq": head.seq, "what": "rewritten" }));
    let later = Position { seq: head.seq + 1000, ..head };
    let found = app.get(&verification(later.to_string()), &manager).await.ok().body;
    assert_eq!(found["first_broken"]["what"], "cut_off");
    let wrong = app.get("/v1/audit/verification?head=12", &manager).await;
    assert_eq!(wrong.errors(), [("/query/head", "invalid_head")]);

    morning("2026-03-04T07:30:00Z").await;
    assert_eq!(to_manager(app.mail().await).len(), 2);
    app.clock.advance(TimeDelta::days(3));
    queue_due(&app.parts).await.unwrap();
    send_due(&app.parts).await.unwrap();
    assert_eq!(to_manager(app.mail().await).len(), 3, "the days that no server saw are not made up for");
}

#[tokio::test]
async fn the_log_is_read_by_what_was_done_and_how_it_ended() {
    let app = TestApp::start().await;
    let world = varied(&app).await;
    let listed = async |query: &str| {
        let reply = app.get(&format!("/v1/audit?{query}"), &world.log_manager).await.ok();
        reply.body["items"].as_array().unwrap().clone()
    };
    let exports = listed("action=export").await;
    assert_eq!((exports.len(), &exports[0]["purpose"]), (1, &json!("klacht 12")));
    let refused = listed("outcome=refused").await;
    assert_eq!((refused.len(), &refused[0]["actor_id"]), (1, &json!(world.other_therapist.id)));
    assert_eq!(listed("action=export&outcome=refused").await, [] as [Value; 0]);
}
