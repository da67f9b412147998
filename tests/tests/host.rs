//! What the operator of the machine does: makes an organisation, and lets its first administrator in.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::{Command, Output};

use reable_tests::{NOBODY, TestApp};
use serde_json::json;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

fn run(app: &TestApp, arguments: &[&str]) -> (Option<i32>, String) {
    let mut program = Command::new(SERVER);
    program.args(arguments).env("REABLE_DATABASE_URL", app.database_url());
    let Output { status, stdout, stderr } = program.env("REABLE_SECRETS_DIR", app.folder()).output().unwrap();
    (status.code(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_made_once_and_listed() {
    let app = TestApp::start().await;
    let (code, said) = run(&app, &["organisation", "create", "Zorg Best"]);
    assert_eq!(code, Some(0), "{said}");
    let id = said.lines().next().unwrap().to_owned();
    let (code, listed) = run(&app, &["organisation", "list"]);
    assert_eq!((code, listed.trim()), (Some(0), format!("{id}  Europe/Amsterdam  nl  20  0  Zorg Best").as_str()));
    let (code, said) = run(&app, &["organisation", "create", "Zorg Best"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("has this name"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_administrator_gets_a_link_and_there_must_be_an_organisation() {
    let app = TestApp::start().await;
    let bootstrap = ["bootstrap-admin", "--organisation", "Zorg Best", "--email", "a@zorg.example", "--name", "Anna"];
    let (code, said) = run(&app, &bootstrap);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("No organisation has this name"), "{said}");
    assert_eq!(run(&app, &["organisation", "create", "Zorg Best"]).0, Some(0));
    let (code, said) = run(&app, &bootstrap);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with("http://127.0.0.1:8080/team/password/"), "{said}");
    let (code, said) = run(&app, &["bootstrap-admin", "--organisation", "x", "--email", "nowhere", "--name", "Anna"]);
    assert_eq!(code, Some(2), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_made_whole_with_its_first_administrator_or_not_at_all() {
    let app = TestApp::start().await;
    let file = app.folder().join("thresholds.json");
    std::fs::write(&file, r#"{"thresholds": {"steady_percent_at_target": 185}, "reason": "zo is afgesproken"}"#)
        .unwrap();
    let file_name = file.to_str().unwrap();
    let create = [
        "organisation",
        "create",
        "Zorg West",
        "--time-zone",
        "Europe/Lisbon",
        "--language",
        "en",
        "--retention-years",
        "15",
        "--contact-line",
        "Bel 030 123 4567",
        "--administrator",
        "anna@zorg.example",
        "--name",
        "Anna",
        "--thresholds",
        file_name,
    ];
    let (code, said) = run(&app, &create);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("steady_percent_at_target"), "{said}");
    assert_eq!(run(&app, &["organisation", "list"]).1, "", "nothing is left of it");
    std::fs::write(&file, r#"{"thresholds": {"steady_percent_at_target": 85}, "reason": "zo is afgesproken"}"#)
        .unwrap();
    let (code, said) = run(&app, &create);
    assert_eq!(code, Some(0), "{said}");
    let mut lines = said.lines();
    let (id, link) = (lines.next().unwrap().to_owned(), lines.next().unwrap().to_owned());
    let token = link.strip_prefix("http://127.0.0.1:8080/team/password/").unwrap();
    let body = json!({"token": token, "new_password": "een zin van genoeg tekens"});
    app.post("/v1/password-resets/complete", NOBODY, body).await.ok();
    let body = json!({"email": "anna@zorg.example", "password": "een zin van genoeg tekens"});
    let signed_in = app.post("/v1/sessions/password", NOBODY, body).await.ok().body;
    let token = signed_in["access_token"].as_str().unwrap();
    let organisation = app.get("/v1/organisation", token).await.ok().body;
    assert_eq!(
        organisation,
        json!({
            "id": id, "name": "Zorg West", "time_zone": "Europe/Lisbon", "language": "en", "retention_years": 15,
            "contact_line": "Bel 030 123 4567", "second_factor_required": false,
        })
    );
    let settings = app.get("/v1/organisation/signal-settings", token).await.ok().body;
    assert_eq!((&settings["version"], &settings["changed_by_name"]), (&json!(1), &json!("Anna")));
    assert_eq!(settings["thresholds"]["steady_percent_at_target"]["value"], 85);
    let listed = run(&app, &["organisation", "list"]).1;
    assert_eq!(listed.trim(), format!("{id}  Europe/Lisbon  en  15  1  Zorg West"));
    let (code, said) = run(&app, &["organisation", "create", "Zorg Oost", "--retention-years", "0"]);
    assert_eq!((code, said.contains("From 1 to 100 years")), (Some(1), true), "{said}");
    let (code, said) = run(&app, &["organisation", "create", "Zorg Oost", "--administrator", "a@zorg.example"]);
    assert_eq!(code, Some(2), "an administrator has a name: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_manager_is_appointed_on_the_host() {
    let app = TestApp::start().await;
    assert_eq!(run(&app, &["organisation", "create", "Zorg Best"]).0, Some(0));
    let appoint = |email: &str| {
        let who = ["--organisation", "Zorg Best", "--email", email, "--name", "Leo"];
        run(&app, &[&["organisation", "log-manager"], &who[..]].concat())
    };
    let (code, said) = appoint("leo@zorg.example");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with("http://127.0.0.1:8080/team/password/"), "{said}");
    let (code, said) = appoint("leo@zorg.example");
    assert_eq!((code, said.contains("reads the audit log already")), (Some(1), true), "{said}");
    let log =
        app.texts("SELECT actor_role FROM audit_events WHERE object_kind IN ('staff', 'invitation')", "actor_role");
    assert_eq!(log.await, ["host", "host"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_comes_from_the_environment_and_is_never_shown() {
    let app = TestApp::start().await;
    let show = |secret: &str| {
        let mut program = Command::new(SERVER);
        program.args(["config", "show"]).env("REABLE_DATABASE_URL", app.database_url());
        program.env("REABLE_WEBHOOK_URL", "https://sms.example/send").env("REABLE_WEBHOOK_SECRET", secret);
        let Output { status, stdout, stderr } = program.output().unwrap();
        (status.code(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
    };
    let (code, shown) = show("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains(r#""webhook_secret": "***""#) && !shown.contains("MfKQ"), "{shown}");
    let (code, said) = show("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("webhook_secret") && !said.contains("MfKQ"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_signs_one_organisation_out_and_its_phones_only_when_asked() {
    let app = TestApp::builder().running_clock().start().await;
    let (world, far) = (app.organisation().await, app.organisation().await);
    app.execute(&format!("UPDATE organisations SET name = 'Zorg Best' WHERE name LIKE '%{}'", world.org.simple()))
        .await;
    let end = ["end-sessions", "--organisation", "Zorg Best"];
    let (code, said) = run(&app, &["end-sessions", "--organisation", "Zorg Beter"]);
    assert!(code == Some(1) && said.contains("No organisation has this name"), "{said}");
    app.execute(
        "UPDATE sessions SET absolute_expires_at = '2025-01-01T00:00:00+00:00' WHERE person_id IN (SELECT p.id FROM people p \
         JOIN organisations o ON o.id = p.org_id WHERE p.name = 'Leo Visser' AND o.name = 'Zorg Best')",
    )
    .await;
    let (code, said) = run(&app, &end);
    assert_eq!((code, said.trim()), (Some(0), "Sign-ins of staff ended: 5. Of phones: 0."));
    app.parts.sessions.forget_all();
    app.get("/v1/me", &world.nurse).await.refused(401, "signed_out");
    app.get("/v1/me", &world.client).await.ok();
    let (code, said) = run(&app, &[&end[..], &["--phones"]].concat());
    assert_eq!((code, said.trim()), (Some(0), "Sign-ins of staff ended: 0. Of phones: 3."));
    app.parts.sessions.forget_all();
    app.get("/v1/me", &world.client).await.refused(401, "signed_out");
    let paired = app
        .texts(
            "SELECT d.name FROM devices d JOIN organisations o ON o.id = d.org_id WHERE o.name = 'Zorg Best' \
                            AND d.revoked_at IS NULL",
            "name",
        )
        .await;
    assert_eq!(paired, [""; 0], "no code that was used a moment ago lets its device in again");
    for elsewhere in [&far.nurse, &far.client] {
        app.get("/v1/me", elsewhere).await.ok();
    }
}
