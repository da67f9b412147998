//! A server is killed while it sends: nobody is reminded twice, and the others hear all the same.

use reable_tests::killing::round;
use reable_tests::{Behaviour, SmtpServer};
use reable_tests::{Process, TestApp};

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");
const PEOPLE: usize = 200;

#[tokio::test]
async fn a_worker_that_is_killed_reminds_nobody_twice_and_the_rest_within_three_minutes() {
    let app = TestApp::builder().running_clock().key_files().start().await;
    let mail = SmtpServer::start(Behaviour::Takes);
    let (smtp, secrets) = (mail.url(None), app.secrets_dir().display().to_string());
    let settings = [
        ("REABLE_DATABASE_URL", app.database_url()),
        ("REABLE_SECRETS_DIR", secrets.as_str()),
        ("REABLE_SMTP_URL", smtp.as_str()),
    ];
    let serve = || Process::serve(SERVER, &settings);
    // On PostgreSQL two serve at once, and one of them dies; SQLite has one, and another takes its place.
    let beside = app.parts.db.is_postgres().then(serve);
    let (round, _successor) = round(&app.parts.db, &mail, PEOPLE, serve(), PEOPLE / 3, serve).await;
    drop(beside);
    assert_eq!(round.twice, 0, "{round:?}");
    assert_eq!((round.tally.open, round.tally.other), (0, 0), "{round:?}");
    assert_eq!(round.tally.sent + round.tally.unknown, PEOPLE, "{round:?}");
    // What was in the hands of the one that died, at most one a slot.
    assert!(round.tally.unknown <= 16, "{round:?}");
    assert!(round.taken >= round.tally.sent, "what is said to be sent was taken: {round:?}");
}
