//! Signing in with the real `reable`: what is kept of it, links, and second factors.

use reable_openapi::Reable;
use reable_openapi::types::{PasswordOnceMore, TotpCode};
use reable_tests::NOBODY;
use serde_json::json;

use crate::desk::Desk;

const PASSWORD: &str = "een lange zin van mij";
const EMAIL: &str = "beheer@zorg.example";

/// Where an administrator with a password is signed in.
async fn signed_in() -> Desk {
    let desk = Desk::new().await;
    let (app, administrator) = (&desk.app, &desk.world.administrator);
    let account = json!({"name": "Bea Beheer", "email": EMAIL, "role": "administrator"});
    let id = app.post("/v1/staff", administrator, account).await.ok().body["id"].clone();
    let path = format!("/v1/staff/{}/invitations", id.as_str().unwrap());
    let link = app.post(&path, administrator, json!({})).await.ok().body["url"].clone();
    let token = link.as_str().unwrap().rsplit('/').next().unwrap();
    let body = json!({"token": token, "new_password": PASSWORD});
    app.post("/v1/password-resets/complete", NOBODY, body).await.ok();
    let run = desk.run_with_stdin(NOBODY, &["login", "--email", EMAIL, "--password-stdin"], PASSWORD).await;
    assert_eq!(run.code, 0, "{}", run.err);
    desk
}

#[tokio::test]
async fn a_sign_in_is_kept_in_a_file_that_only_its_owner_reads() {
    let desk = signed_in().await;
    let folder = desk.folder.path("config/reable/profiles");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap()).collect();
    assert!(!files.is_empty());
    for file in files {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
        assert_eq!(mode & 0o077, 0, "{:?}", file.path());
    }
    assert_eq!(desk.run_as(NOBODY, &["team", "list"]).await.code, 0);
    assert_eq!(desk.run_as(NOBODY, &["logout"]).await.code, 0);
    assert_eq!(desk.run_as(NOBODY, &["team", "list"]).await.code, 4);
}

#[tokio::test]
async fn a_link_lets_somebody_choose_a_password_and_in() {
    let desk = signed_in().await;
    let created = desk
        .run_as(NOBODY, &["staff", "create", "--name", "Noor Nurse", "--email", "noor@zorg.example", "--role", "nurse"])
        .await;
    assert_eq!(created.code, 0, "{}", created.err);
    let invited = desk.run_as(NOBODY, &["-o", "json", "staff", "invite", "noor@zorg.example"]).await.json();
    let stdin = format!("{}\n{PASSWORD}\n", invited["url"].as_str().unwrap());
    let login = ["login", "--email", "noor@zorg.example", "--with-link", "--password-stdin"];
    let run = desk.run_with_stdin(NOBODY, &login, &stdin).await;
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(desk.run_with_stdin(NOBODY, &login, &stdin).await.code, 4, "a link works once");
}

#[tokio::test]
async fn an_account_with_a_second_factor_is_asked_for_its_code() {
    let desk = signed_in().await;
    let reable = Reable::new(&desk.app.url).unwrap().sign_in_with_password(EMAIL, PASSWORD).await.unwrap();
    let password = PasswordOnceMore { current_password: PASSWORD.to_owned() };
    let secret = reable.start_totp().body(password).send().await.unwrap().into_inner().secret;
    let code = |periods| desk.app.totp_code(&secret, periods);
    reable.confirm_totp().body(TotpCode { code: code(0) }).send().await.unwrap();
    let login = ["login", "--email", EMAIL, "--password-stdin"];
    let run = desk.run_with_stdin(NOBODY, &login, PASSWORD).await;
    assert_eq!((run.code, run.err.contains("stdin held no code")), (2, true), "{}", run.err);
    let run = desk.run_with_stdin(NOBODY, &login, &format!("{PASSWORD}\n000 000\n")).await;
    assert_eq!((run.code, run.err.contains("totp_wrong")), (4, true), "{}", run.err);
    let run = desk.run_with_stdin(NOBODY, &login, &format!("{PASSWORD}\n{}\n", code(1))).await;
    assert_eq!(run.code, 0, "{}", run.err);
}

#[tokio::test]
async fn a_second_factor_is_set_up_and_a_recovery_code_gets_in_without_it() {
    let desk = signed_in().await;
    let run = async |arguments: &[&str], stdin: &str| desk.run_with_stdin(NOBODY, arguments, stdin).await;
    let start = ["-o", "json", "second-factor", "start", "--password-stdin"];
    assert_eq!(run(&start, "niet het wachtwoord").await.code, 1);
    let secret = run(&start, PASSWORD).await.json()["secret"].as_str().unwrap().to_owned();
    let confirm = ["second-factor", "confirm", "--code-stdin"];
    assert_eq!(run(&confirm, "000000").await.code, 1);
    let confirmed = run(&confirm, &desk.app.totp_code(&secret, 0)).await;
    let codes: Vec<&str> = confirmed.out.lines().collect();
    assert_eq!((confirmed.code, codes.len()), (0, 10), "{}", confirmed.err);
    let login = ["login", "--email", EMAIL, "--password-stdin"];
    let with = |code: &str| format!("{PASSWORD}\n{code}\n");
    let recovered = run(&login, &with(codes[0])).await;
    assert_eq!(recovered.code, 0, "{}", recovered.err);
    assert_eq!(run(&login, &with(codes[0])).await.code, 4, "each works once");
    let renew = ["-o", "json", "second-factor", "recovery-codes", "--password-stdin"];
    assert_eq!(run(&renew, PASSWORD).await.json()["codes"].as_array().unwrap().len(), 10);
    assert_eq!(run(&login, &with(codes[1])).await.code, 4, "the old ones are void");
    assert_eq!(run(&["second-factor", "remove", "--password-stdin"], PASSWORD).await.code, 0);
    assert_eq!(run(&login, PASSWORD).await.code, 0);
}

#[tokio::test]
async fn where_a_second_factor_is_required_nothing_else_works_until_it_is_set_up() {
    let desk = signed_in().await;
    let run = async |arguments: &[&str], stdin: &str| desk.run_with_stdin(NOBODY, arguments, stdin).await;
    let require = ["organisation", "change", "--second-factor-required", "true"];
    assert_eq!(desk.run_as(&desk.world.nurse, &require).await.code, 4, "an administrator decides that");
    assert_eq!(run(&require, "").await.code, 0);
    let refused = run(&["team", "list"], "").await;
    assert_eq!((refused.code, refused.err.contains("reable second-factor start")), (4, true), "{}", refused.err);
    let login = run(&["login", "--email", EMAIL, "--password-stdin"], PASSWORD).await;
    assert_eq!((login.code, login.err.contains("asks for a second factor")), (0, true), "{}", login.err);
    let start = ["-o", "json", "second-factor", "start", "--password-stdin"];
    let secret = run(&start, PASSWORD).await.json()["secret"].as_str().unwrap().to_owned();
    let confirmed = run(&["second-factor", "confirm", "--code-stdin"], &desk.app.totp_code(&secret, 0)).await;
    assert_eq!(confirmed.code, 0, "{}", confirmed.err);
    assert_eq!(run(&["team", "list"], "").await.code, 0);
    let removed = run(&["second-factor", "remove", "--password-stdin"], PASSWORD).await;
    assert_eq!((removed.code, removed.err.contains("second_factor_required")), (4, true), "{}", removed.err);
}
