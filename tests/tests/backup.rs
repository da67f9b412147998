//! A backup is whole, is checked before it is trusted, and never overwrites anything.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::path::Path;
use std::process::{Command, Output};

use reable_tests::TestApp;
use sea_orm::ConnectionTrait;
use serde_json::json;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

fn run(app: &TestApp, arguments: &[&str]) -> Output {
    let mut program = Command::new(SERVER);
    program.args(arguments).env("REABLE_DATABASE_URL", app.database_url());
    program.env("REABLE_SECRETS_DIR", app.folder()).output().unwrap()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_a_running_server_verifies_and_can_be_put_in_place() {
    let app = TestApp::start().await;
    if app.parts.db.is_postgres() {
        return a_backup_of_postgresql_is_left_to_its_own_program(&app);
    }
    let world = app.organisation().await;
    let (file, copy) = (app.folder().join("backup.db"), app.folder().join("copy.db"));
    let path = format!("/v1/clients/{}/messages", world.client.id);
    let _before = app.post(&path, &world.therapist, json!({ "text": "Goed zo!" })).await.ok();

    let made = run(&app, &["backup", text(&file)]);
    assert!(made.status.success(), "{}", said(&made));
    let _after = app.post(&path, &world.therapist, json!({ "text": "Nog een." })).await.ok();
    let again = run(&app, &["backup", text(&file)]);
    assert_eq!(again.status.code(), Some(2), "{}", said(&again));

    let checked = run(&app, &["restore", "--verify", text(&file), "--to", text(&copy)]);
    assert!(checked.status.success(), "{}", said(&checked));
    assert!(said(&checked).contains("2 clients") && said(&checked).contains("2 episodes"), "{}", said(&checked));
    assert_eq!(std::fs::read(&file).unwrap(), std::fs::read(&copy).unwrap());
    let twice = run(&app, &["restore", "--verify", text(&file), "--to", text(&copy)]);
    assert_eq!(twice.status.code(), Some(2), "{}", said(&twice));
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
}

fn a_backup_of_postgresql_is_left_to_its_own_program(app: &TestApp) {
    let done = run(app, &["backup", "backup.dump"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("pg_dump --format=custom --file=backup.dump"), "{}", said(&done));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_or_foreign_file_is_no_backup() {
    let app = TestApp::start().await;
    let folder = app.folder();
    let (whole, damaged, foreign) = (folder.join("whole.db"), folder.join("damaged.db"), folder.join("foreign.db"));
    if !app.parts.db.is_postgres() {
        app.organisation().await;
        assert!(run(&app, &["backup", text(&whole)]).status.success());
        let mut bytes = std::fs::read(&whole).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + 9_000].fill(0x5a);
        std::fs::write(&damaged, bytes).unwrap();
        let refused = run(&app, &["restore", "--verify", text(&damaged), "--to", text(&folder.join("never.db"))]);
        assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
        assert!(said(&refused).contains("damaged"), "{}", said(&refused));
        assert!(!folder.join("never.db").exists());
    }
    std::fs::write(&foreign, "no database at all, but long enough to be read as one").unwrap();
    let refused = run(&app, &["restore", "--verify", text(&foreign)]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    let absent = run(&app, &["restore", "--verify", text(&folder.join("absent.db"))]);
    assert_eq!(absent.status.code(), Some(2), "{}", said(&absent));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_whose_audit_log_was_tampered_with_is_refused() {
    let app = TestApp::start().await;
    if app.parts.db.is_postgres() {
        return;
    }
    let world = app.organisation().await;
    let path = format!("/v1/clients/{}/messages", world.client.id);
    let _sent = app.post(&path, &world.therapist, json!({ "text": "Goed zo!" })).await.ok();
    let (sound, forged) = (app.folder().join("sound.db"), app.folder().join("forged.db"));
    assert!(run(&app, &["backup", text(&sound)]).status.success());
    let checked = run(&app, &["restore", "--verify", text(&sound)]);
    assert!(said(&checked).contains("Every link of the audit logs holds"), "{}", said(&checked));

    let db = app.parts.db.writer();
    db.execute_unprepared("UPDATE audit_events SET action = 'read' WHERE action = 'create'").await.unwrap();
    assert!(run(&app, &["backup", text(&forged)]).status.success());
    let refused = run(&app, &["restore", "--verify", text(&forged)]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert!(said(&refused).contains("tampered with: record 1"), "{}", said(&refused));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_settings_are_shown_without_their_passwords() {
    let app = TestApp::start().await;
    let mut program = Command::new(SERVER);
    program.args(["config", "show"]).env("REABLE_DATABASE_URL", "postgres://reable:secret@db.example/reable");
    let shown = program.env("REABLE_SECRETS_DIR", app.folder()).output().unwrap();
    assert!(shown.status.success());
    assert!(said(&shown).contains("postgres://reable:***@db.example/reable") && !said(&shown).contains("secret@"));
    let wrong = run(&app, &["--public-url", "nowhere", "config", "show"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
}
