//! What the operator of the machine does: makes an organisation, and lets its first administrator in.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::{Command, Output};

use reable_tests::TestApp;

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
    assert_eq!((code, listed.trim()), (Some(0), format!("{id}  Europe/Amsterdam  nl  Zorg Best").as_str()));
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
