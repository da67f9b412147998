//! Signing in with a code beside the password, through the generated client.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_openapi::types::{PasswordOnceMore, PasswordSignIn, TotpCode, TotpEnrolment};
use reable_openapi::{CallError, Error, Reable};
use reable_server::accounts::host;
use reable_tests::{NOBODY, TestApp, World};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::json;

const EMAIL: &str = "noor@zorg.example";
const PASSWORD: &str = "een zin van genoeg tekens";
const WRONG: &str = "een andere zin van genoeg tekens";

/// A server, and on it an organisation with a nurse who has a password.
struct Desk {
    app: TestApp,
    world: World,
}

impl Desk {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        let desk = Self { app, world };
        desk.employ(&desk.world, EMAIL).await;
        desk
    }

    async fn employ(&self, world: &World, email: &str) {
        let account = json!({"name": "Noor de Wit", "email": email, "role": "nurse", "teams": [world.team]});
        let added = self.app.post("/v1/staff", &world.administrator, account).await.ok().body;
        let path = format!("/v1/staff/{}/invitations", added["id"].as_str().unwrap());
        let invited = self.app.send(Method::POST, &path, &world.administrator, None).await.ok().body;
        let token = invited["url"].as_str().unwrap().rsplit('/').next().unwrap();
        let body = json!({"token": token, "new_password": PASSWORD});
        self.app.post("/v1/password-resets/complete", NOBODY, body).await.ok();
    }

    async fn sign_in(&self, who: PasswordSignIn) -> Result<Reable, Error> {
        Reable::new(&self.app.url).unwrap().sign_in_as(who).await
    }

    async fn enter(&self, code: Option<&str>) -> Result<Reable, Error> {
        self.sign_in(with_code(EMAIL, code)).await
    }

    /// The code of so many periods from now.
    fn code(&self, secret: &str, periods: i64) -> String {
        self.app.totp_code(secret, periods)
    }

    fn wait(&self, periods: i32) {
        self.app.clock.advance(TimeDelta::seconds(30) * periods);
    }

    /// Sets up the second factor, with the code of this period; answers the session and the secret.
    async fn enrol(&self) -> (Reable, String) {
        let (reable, secret, _) = self.enrol_with_recovery().await;
        (reable, secret)
    }

    /// The same, with the recovery codes.
    async fn enrol_with_recovery(&self) -> (Reable, String, Vec<String>) {
        let reable = self.enter(None).await.unwrap();
        let secret = start(&reable, PASSWORD).await.unwrap().secret;
        let codes = confirm(&reable, &self.code(&secret, 0)).await.unwrap();
        (reable, secret, codes)
    }

    /// What the owners of accounts were told about their recovery codes.
    async fn told_of_recovery(&self) -> Vec<String> {
        let query = "SELECT content FROM outbox WHERE content LIKE '%recovery_code%' ORDER BY created_at, id";
        self.app.texts(query, "content").await
    }

    /// What the owners of accounts were told about their second factor.
    async fn told(&self) -> Vec<String> {
        let query = "SELECT content FROM outbox WHERE content LIKE '%second_factor%' ORDER BY created_at, id";
        self.app.texts(query, "content").await
    }
}

fn with_code(email: &str, code: Option<&str>) -> PasswordSignIn {
    PasswordSignIn {
        client: None,
        email: email.to_owned(),
        organisation: None,
        password: PASSWORD.to_owned(),
        totp_code: code.map(ToOwned::to_owned),
    }
}

fn once_more(password: &str) -> PasswordOnceMore {
    PasswordOnceMore { current_password: password.to_owned() }
}

async fn start(reable: &Reable, password: &str) -> Result<TotpEnrolment, Error> {
    Ok(reable.start_totp().body(once_more(password)).send().await?.into_inner())
}

async fn confirm(reable: &Reable, code: &str) -> Result<Vec<String>, Error> {
    Ok(reable.confirm_totp().body(TotpCode { code: code.to_owned() }).send().await?.into_inner().codes)
}

async fn renew(reable: &Reable, password: &str) -> Result<Vec<String>, Error> {
    Ok(reable.renew_recovery_codes().body(once_more(password)).send().await?.into_inner().codes)
}

async fn remove(reable: &Reable, password: &str) -> Result<(), Error> {
    reable.remove_totp().body(once_more(password)).send().await?;
    Ok(())
}

async fn codes_left(reable: &Reable) -> Option<i64> {
    reable.get_me().send().await.unwrap().into_inner().recovery_codes_left
}

async fn has_second_factor(reable: &Reable) -> Option<bool> {
    reable.get_me().send().await.unwrap().into_inner().second_factor
}

/// The status and code of a refusal; of a 422 the code of its first fault.
fn refusal<T>(answer: Result<T, Error>) -> (u16, String) {
    match answer {
        Err(Error::Refused(refusal)) => {
            let code = refusal.errors.first().map_or(refusal.code.clone(), |error| error.code.clone());
            (refusal.status.as_u16(), code)
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("let through"),
    }
}

fn wrong() -> (u16, String) {
    (401, "totp_wrong".to_owned())
}

fn required() -> (u16, String) {
    (401, "totp_required".to_owned())
}

#[tokio::test]
async fn once_set_up_an_account_asks_for_a_code_and_takes_each_one_once() {
    let desk = Desk::new().await;
    let (reable, secret) = desk.enrol().await;
    assert_eq!(has_second_factor(&reable).await, Some(true), "and the session goes on");
    assert_eq!(refusal(desk.enter(None).await), required());
    assert_eq!(refusal(desk.enter(Some(&desk.code(&secret, 0))).await), wrong(), "it confirmed, so it is used up");
    desk.wait(1);
    let code = desk.code(&secret, 0);
    desk.enter(Some(&code)).await.unwrap();
    assert_eq!(refusal(desk.enter(Some(&code)).await), wrong());
    desk.wait(1);
    let typed = desk.code(&secret, 0);
    let (front, back) = typed.split_at(3);
    desk.enter(Some(&format!("{front} {back}"))).await.unwrap();
}

#[tokio::test]
async fn a_code_is_good_one_period_early_or_late_and_not_two_nor_before_one_that_was_used() {
    let desk = Desk::new().await;
    let (_, secret) = desk.enrol().await;
    desk.wait(10);
    for periods in [-2, 2] {
        assert_eq!(refusal(desk.enter(Some(&desk.code(&secret, periods))).await), wrong(), "{periods}");
    }
    for periods in [-1, 1] {
        desk.enter(Some(&desk.code(&secret, periods))).await.unwrap();
    }
    assert_eq!(refusal(desk.enter(Some(&desk.code(&secret, 0))).await), wrong(), "the one after it was used");
}

#[tokio::test]
async fn a_wrong_code_counts_as_a_wrong_password_does_and_no_code_changes_nothing() {
    let desk = Desk::new().await;
    let (_, secret) = desk.enrol().await;
    desk.wait(10);
    for _ in 0..5 {
        assert_eq!(refusal(desk.enter(None).await), required(), "which is no wrong try");
    }
    let old = desk.code(&secret, -5);
    for _ in 0..2 {
        assert_eq!(refusal(desk.enter(Some(&old)).await), wrong());
    }
    assert_eq!(refusal(desk.enter(None).await), required(), "which forgives nothing");
    assert_eq!(refusal(desk.enter(Some(&old)).await), wrong());
    let code = desk.code(&secret, 0);
    let waits = (429, "too_many_tries".to_owned());
    assert_eq!(refusal(desk.enter(Some(&code)).await), waits);
    assert_eq!(refusal(desk.enter(None).await), waits);
    desk.app.clock.advance(TimeDelta::seconds(2));
    desk.enter(Some(&code)).await.unwrap();
    let tries = "SELECT CAST(failed_tries AS text) AS tries FROM staff WHERE email = 'noor@zorg.example'";
    assert_eq!(desk.app.texts(tries, "tries").await, ["0"]);
    let outcomes = "SELECT outcome FROM audit_events WHERE action = 'sign_in' AND object_kind = 'staff'";
    assert_eq!(desk.app.texts(outcomes, "outcome").await, ["failed", "failed", "failed"]);
}

#[tokio::test]
async fn of_two_who_send_the_same_code_at_the_same_moment_one_comes_in() {
    let desk = Desk::new().await;
    let (_, secret) = desk.enrol().await;
    desk.wait(1);
    let code = desk.code(&secret, 0);
    let (one, two) = tokio::join!(desk.enter(Some(&code)), desk.enter(Some(&code)));
    let late = if one.is_ok() { two } else { one };
    assert_eq!(refusal(late), wrong());
    let sessions = "SELECT id FROM sessions s JOIN staff t ON t.id = s.person_id WHERE t.email = 'noor@zorg.example'";
    let sessions = sessions.replace("SELECT id", "SELECT t.email");
    assert_eq!(desk.app.texts(&sessions, "email").await.len(), 2, "the one that set it up, and one more");
}

#[tokio::test]
async fn until_it_is_confirmed_nothing_asks_for_a_code_and_a_new_start_voids_the_old() {
    let desk = Desk::new().await;
    let reable = desk.enter(None).await.unwrap();
    assert_eq!(refusal(confirm(&reable, "123456").await), (409, "totp_not_started".to_owned()));
    assert_eq!(refusal(start(&reable, WRONG).await), (422, "wrong_password".to_owned()));
    let old = start(&reable, PASSWORD).await.unwrap().secret;
    let new = start(&reable, PASSWORD).await.unwrap();
    assert_eq!(new.secret.len(), 32);
    let account = format!(":{}?secret={}&issuer=Reable%20Zorg%20aan%20Huis%20", EMAIL.replace('@', "%40"), new.secret);
    assert!(new.url.starts_with("otpauth://totp/Reable%20Zorg") && new.url.contains(&account), "{}", new.url);
    assert_eq!(has_second_factor(&reable).await, Some(false));
    desk.enter(None).await.unwrap();
    assert_eq!(refusal(confirm(&reable, &desk.code(&old, 0)).await), (422, "totp_wrong".to_owned()));
    confirm(&reable, &desk.code(&new.secret, 0)).await.unwrap();
    let enrolled = (409, "totp_enrolled".to_owned());
    assert_eq!(refusal(start(&reable, PASSWORD).await), enrolled);
    assert_eq!(refusal(confirm(&reable, &desk.code(&new.secret, 1)).await), enrolled);
    assert_eq!(desk.told().await, [r#"{"what":"second_factor_changed","on":true}"#]);
}

#[tokio::test]
async fn a_dry_run_sets_nothing_up() {
    let desk = Desk::new().await;
    let reable = desk.enter(None).await.unwrap();
    start(&reable.dry_run(), PASSWORD).await.unwrap();
    assert_eq!(refusal(confirm(&reable, "123456").await), (409, "totp_not_started".to_owned()));
    let secret = start(&reable, PASSWORD).await.unwrap().secret;
    confirm(&reable.dry_run(), &desk.code(&secret, 0)).await.unwrap();
    assert_eq!(has_second_factor(&reable).await, Some(false));
    assert!(desk.told().await.is_empty());
}

#[tokio::test]
async fn taking_it_off_needs_the_password_and_the_owner_is_told() {
    let desk = Desk::new().await;
    let (reable, secret) = desk.enrol().await;
    assert_eq!(refusal(remove(&reable, WRONG).await), (422, "wrong_password".to_owned()));
    assert_eq!(refusal(desk.enter(None).await), required());
    remove(&reable, PASSWORD).await.unwrap();
    assert_eq!(has_second_factor(&reable).await, Some(false));
    desk.enter(None).await.unwrap();
    assert_eq!(refusal(remove(&reable, PASSWORD).await), (409, "totp_not_started".to_owned()));
    let [on, off] = [true, false].map(|on| format!(r#"{{"what":"second_factor_changed","on":{on}}}"#));
    assert_eq!(desk.told().await, [on, off]);
    let mails = desk.app.mail().await;
    assert!(mails.iter().any(|mail| mail.contains(EMAIL) && mail.contains("zonder code")), "{mails:#?}");
    assert!(mails.iter().all(|mail| !mail.contains(&secret)));
}

#[tokio::test]
async fn a_recovery_code_gets_its_owner_in_once_and_the_owner_is_told_how_many_are_left() {
    let desk = Desk::new().await;
    let (reable, _, codes) = desk.enrol_with_recovery().await;
    assert_eq!((codes.len(), codes_left(&reable).await), (10, Some(10)));
    let typed = codes[3].to_lowercase().replace('-', " ").replace('0', "o");
    let here = desk.enter(Some(&typed)).await.unwrap();
    assert_eq!(codes_left(&here).await, Some(9));
    assert_eq!(refusal(desk.enter(Some(&codes[3])).await), wrong(), "each is good once");
    let others = codes.iter().enumerate().filter(|(place, _)| *place != 3);
    for (place, (_, code)) in others.enumerate() {
        desk.enter(Some(code)).await.unwrap_or_else(|error| panic!("{place}: {error}"));
    }
    assert_eq!(codes_left(&here).await, Some(0));
    let mut told = desk.told_of_recovery().await;
    told.sort_unstable();
    let left: Vec<String> = (0..10).map(|left| format!(r#"{{"what":"recovery_code_used","left":{left}}}"#)).collect();
    assert_eq!(told, left);
    let mails = desk.app.mail().await;
    assert!(mails.iter().any(|mail| mail.contains(EMAIL) && mail.contains("U hebt nog 9 reservecodes")), "{mails:#?}");
    assert!(mails.iter().all(|mail| codes.iter().all(|code| !mail.contains(code))));
    let log = "SELECT action FROM audit_events WHERE object_kind = 'recovery_codes'";
    assert_eq!(desk.app.texts(log, "action").await, ["sign_in"; 10]);
}

#[tokio::test]
async fn of_two_who_send_the_same_recovery_code_at_the_same_moment_one_comes_in() {
    let desk = Desk::new().await;
    let (_, _, codes) = desk.enrol_with_recovery().await;
    let (one, two) = tokio::join!(desk.enter(Some(&codes[0])), desk.enter(Some(&codes[0])));
    assert_eq!(refusal(if one.is_ok() { two } else { one }), wrong());
}

#[tokio::test]
async fn a_wrong_recovery_code_counts_as_a_wrong_try() {
    let desk = Desk::new().await;
    let (_, _, codes) = desk.enrol_with_recovery().await;
    for _ in 0..3 {
        assert_eq!(refusal(desk.enter(Some("00000-00000")).await), wrong());
    }
    assert_eq!(refusal(desk.enter(Some(&codes[0])).await), (429, "too_many_tries".to_owned()));
    desk.app.clock.advance(TimeDelta::seconds(2));
    desk.enter(Some(&codes[0])).await.unwrap();
}

#[tokio::test]
async fn new_recovery_codes_need_the_password_and_void_the_old_and_go_with_the_second_factor() {
    let desk = Desk::new().await;
    let plain = desk.enter(None).await.unwrap();
    assert_eq!(refusal(renew(&plain, PASSWORD).await), (409, "totp_not_started".to_owned()));
    start(&plain, PASSWORD).await.unwrap();
    assert_eq!(refusal(renew(&plain, PASSWORD).await), (409, "totp_not_started".to_owned()), "not before a first code");
    assert_eq!(codes_left(&plain).await, None);
    let (reable, _, old) = desk.enrol_with_recovery().await;
    assert_eq!(refusal(renew(&reable, WRONG).await), (422, "wrong_password".to_owned()));
    renew(&reable.dry_run(), PASSWORD).await.unwrap();
    desk.enter(Some(&old[0])).await.unwrap();
    let new = renew(&reable, PASSWORD).await.unwrap();
    assert_eq!(codes_left(&reable).await, Some(10));
    assert!(desk.told_of_recovery().await.contains(&r#"{"what":"recovery_codes_made"}"#.to_owned()));
    assert_eq!(refusal(desk.enter(Some(&old[1])).await), wrong());
    desk.enter(Some(&new[1])).await.unwrap();
    remove(&reable, PASSWORD).await.unwrap();
    assert_eq!(codes_left(&reable).await, None);
    let (_, _, newest) = desk.enrol_with_recovery().await;
    assert_eq!(refusal(desk.enter(Some(&new[2])).await), wrong(), "another second factor has other codes");
    desk.enter(Some(&newest[2])).await.unwrap();
}

#[tokio::test]
async fn the_table_of_recovery_codes_gives_none_away() {
    let desk = Desk::new().await;
    let (_, _, codes) = desk.enrol_with_recovery().await;
    let db = desk.app.parts.db.read();
    let rows = db.query_all_raw(reable_server::db::sql(db, "SELECT digest FROM recovery_codes", [])).await.unwrap();
    let kept: Vec<Vec<u8>> = rows.iter().map(|row| row.try_get("", "digest").unwrap()).collect();
    assert_eq!(kept.len(), 10);
    for code in codes.iter().flat_map(|code| [code.clone(), code.replace('-', "")]) {
        for text in [code.clone(), format!("reable recovery code {code}")] {
            let plain = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
            assert!(kept.iter().all(|kept| kept != plain.as_ref() && !kept.starts_with(text.as_bytes())));
        }
    }
    // A code of one account is none of another's, even with the row put there.
    desk.employ(&desk.world, "joris@zorg.example").await;
    let there = desk.sign_in(with_code("joris@zorg.example", None)).await.unwrap();
    let secret = start(&there, PASSWORD).await.unwrap().secret;
    confirm(&there, &desk.code(&secret, 0)).await.unwrap();
    let of = |email: &str| format!("(SELECT id FROM staff WHERE email = '{email}')");
    desk.app.execute(&format!("DELETE FROM recovery_codes WHERE staff_id = {}", of("joris@zorg.example"))).await;
    let (from, to) = (of(EMAIL), of("joris@zorg.example"));
    desk.app.execute(&format!("UPDATE recovery_codes SET staff_id = {to} WHERE staff_id = {from}")).await;
    let joris = with_code("joris@zorg.example", Some(&codes[0]));
    assert_eq!(refusal(desk.sign_in(joris).await), wrong());
}

#[tokio::test]
async fn a_lost_phone_is_helped_at_the_host() {
    let desk = Desk::new().await;
    desk.enrol().await;
    let email = EMAIL.parse().unwrap();
    let organisation = format!("Zorg aan Huis {}", desk.world.org.simple());
    let elsewhere = host::remove_second_factor(&desk.app.parts, "Zorg Oost", &email).await.unwrap_err();
    assert_eq!(elsewhere.code(), "organisation_not_found");
    host::remove_second_factor(&desk.app.parts, &organisation, &email).await.unwrap();
    desk.enter(None).await.unwrap();
    let again = host::remove_second_factor(&desk.app.parts, &organisation, &email).await.unwrap_err();
    assert_eq!(again.code(), "totp_not_started");
    assert_eq!(desk.told().await.len(), 2);
}

#[tokio::test]
async fn the_account_in_another_organisation_is_left_alone() {
    let desk = Desk::new().await;
    let other = desk.app.organisation().await;
    desk.enrol().await;
    desk.employ(&other, EMAIL).await;
    let named = |world: &World, code: Option<&str>| PasswordSignIn {
        organisation: Some(format!("Zorg aan Huis {}", world.org.simple())),
        ..with_code(EMAIL, code)
    };
    assert_eq!(refusal(desk.enter(None).await), (409, "organisation_needed".to_owned()));
    let there = desk.sign_in(named(&other, None)).await.unwrap();
    assert_eq!(has_second_factor(&there).await, Some(false));
    assert_eq!(refusal(desk.sign_in(named(&desk.world, None)).await), required());
    // Its own secret there, with which nobody gets in here.
    let secret = start(&there, PASSWORD).await.unwrap().secret;
    confirm(&there, &desk.code(&secret, 0)).await.unwrap();
    desk.wait(1);
    let code = desk.code(&secret, 0);
    assert_eq!(refusal(desk.sign_in(named(&desk.world, Some(&code))).await), wrong());
    desk.sign_in(named(&other, Some(&code))).await.unwrap();
}

#[tokio::test]
async fn a_sealed_secret_opens_for_its_owner_alone() {
    let desk = Desk::new().await;
    let (_, secret) = desk.enrol().await;
    let raw = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let db = desk.app.parts.db.read();
    let row = db.query_one_raw(reable_server::db::sql(db, "SELECT secret FROM second_factors", [])).await.unwrap();
    let stored: Vec<u8> = row.unwrap().try_get("", "secret").unwrap();
    assert!(!stored.windows(8).any(|part| part == &raw[..8]));
    // Whoever writes to the database cannot give an account a secret that they know.
    desk.employ(&desk.world, "joris@zorg.example").await;
    let there = desk.sign_in(with_code("joris@zorg.example", None)).await.unwrap();
    let other = start(&there, PASSWORD).await.unwrap().secret;
    confirm(&there, &desk.code(&other, 0)).await.unwrap();
    let from = "(SELECT f.secret FROM second_factors f JOIN staff s ON s.id = f.staff_id WHERE s.email = 'joris@zorg.example')";
    desk.app
        .execute(&format!(
            "UPDATE second_factors SET secret = {from} WHERE staff_id = (SELECT id FROM staff WHERE email = '{EMAIL}')"
        ))
        .await;
    desk.wait(1);
    let code = desk.code(&other, 0);
    assert_eq!(refusal(desk.enter(Some(&code)).await), (500, "internal".to_owned()));
}

#[tokio::test]
async fn sessions_elsewhere_are_ended_and_this_one_goes_on() {
    let desk = Desk::new().await;
    let (here, elsewhere) = (desk.enter(None).await.unwrap(), desk.enter(None).await.unwrap());
    here.end_other_sessions().send().await.unwrap();
    here.get_me().send().await.unwrap();
    let token = elsewhere.tokens().await.unwrap().access_token;
    desk.app.get("/v1/me", &token).await.refused(401, "signed_out");
    let refresh = json!({"refresh_token": elsewhere.tokens().await.unwrap().refresh_token});
    desk.app.post("/v1/sessions/refresh", NOBODY, refresh).await.refused(401, "refresh_token_invalid");
    desk.app.get("/v1/me", &desk.world.nurse).await.ok();
    let log = "SELECT action FROM audit_events WHERE object_kind = 'other_sessions'";
    assert_eq!(desk.app.texts(log, "action").await, ["delete"]);
}

#[tokio::test]
async fn clients_and_carers_have_no_second_factor() {
    let desk = Desk::new().await;
    for person in [&desk.world.client, &desk.world.carer] {
        let phone = Reable::new(&desk.app.url).unwrap().with_token(&person.token);
        assert_eq!(has_second_factor(&phone).await, None);
        let refused = phone.start_totp().body(once_more(PASSWORD)).send().await.map_err(Error::from);
        assert_eq!(refusal(refused), (403, "forbidden".to_owned()));
        let refused: Result<_, CallError<_>> = phone.end_other_sessions().send().await;
        assert_eq!(refusal(refused.map_err(Error::from)), (403, "forbidden".to_owned()));
    }
}

/// A page, with what a browser sends from a page of the same site.
async fn page(desk: &Desk, method: Method, path: &str, cookie: &str, form: &[(&str, &str)]) -> (u16, String, String) {
    let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let body = form.iter().map(|(name, value)| format!("{name}={}", value.replace('@', "%40").replace(' ', "+")));
    let request = http
        .request(method, format!("{}{path}", desk.app.url))
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookie)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body.collect::<Vec<_>>().join("&"));
    let response = request.send().await.unwrap();
    let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let given = header("set-cookie").or_else(|| header("location")).unwrap_or_default();
    (response.status().as_u16(), given, response.text().await.unwrap())
}

#[tokio::test]
async fn on_the_pages_one_sets_it_up_signs_in_with_it_and_takes_it_off() {
    let desk = Desk::new().await;
    let post = Method::POST;
    let known = [("email", EMAIL), ("password", PASSWORD)];
    let (status, cookie, _) = page(&desk, post.clone(), "/team/sign-in", "", &known).await;
    assert_eq!(status, 303);
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let own = "/team/account/second-factor";
    let (status, _, html) = page(&desk, post.clone(), own, &cookie, &[("current_password", PASSWORD)]).await;
    assert!(status == 200 && html.contains("<svg") && !html.contains(PASSWORD), "{status} {html}");
    let secret = html.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let groups: Vec<&str> = (0..8).map(|group| &secret[group * 4..group * 4 + 4]).collect();
    assert!(html.contains(&groups.join(" ")), "{html}");
    let confirm = format!("{own}/code");
    let sent = [("code", "12"), ("secret", secret.as_str()), ("url", "otpauth://totp/x")];
    let (status, _, html) = page(&desk, post.clone(), &confirm, &cookie, &sent).await;
    assert!(status == 422 && html.contains("<svg") && html.contains("Deze code klopt niet"), "{status} {html}");
    let sent = [("code", &*desk.code(&secret, 0)), ("secret", &secret), ("url", "otpauth://totp/x")];
    let (status, _, html) = page(&desk, post.clone(), &confirm, &cookie, &sent).await;
    assert!(status == 200 && html.contains("Voortaan vraagt het aanmelden ook een code"), "{status} {html}");
    let codes = |html: &str| -> Vec<String> {
        html.split("<code class=\"key\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
    };
    let first = codes(&html);
    assert_eq!(first.len(), 10);
    let (status, location, _) = page(&desk, post.clone(), &confirm, &cookie, &sent).await;
    assert_eq!((status, location.as_str()), (303, "/team/account?done=code_on"), "sent twice");
    let (_, _, html) = page(&desk, Method::GET, &location, &cookie, &[]).await;
    assert!(html.contains("Goede reservecodes: 10.") && html.contains("de code uitzetten"), "{html}");
    let renewal = format!("{own}/recovery-codes");
    let (status, _, html) = page(&desk, post.clone(), &renewal, &cookie, &[("current_password", WRONG)]).await;
    assert!(status == 422 && html.contains("Dit is niet uw huidige wachtwoord"), "{status} {html}");
    let (status, _, html) = page(&desk, post.clone(), &renewal, &cookie, &[("current_password", PASSWORD)]).await;
    let second = codes(&html);
    assert!(status == 200 && second.len() == 10 && second != first, "{status} {html}");
    let recovered = [known[0], known[1], ("totp_code", second[0].as_str())];
    let (status, ..) = page(&desk, post.clone(), "/team/sign-in", "", &recovered).await;
    assert_eq!(status, 303);

    desk.wait(1);
    let (status, _, html) = page(&desk, post.clone(), "/team/sign-in", "", &known).await;
    let asks = html.contains("name=\"totp_code\"") && html.contains("autocomplete=\"one-time-code\"");
    assert!(status == 401 && asks && html.contains("Typ uw wachtwoord opnieuw"), "{status} {html}");
    assert!(!html.contains(PASSWORD));
    let code = desk.code(&secret, 0);
    let coded = [known[0], known[1], ("totp_code", "000000")];
    let (status, _, html) = page(&desk, post.clone(), "/team/sign-in", "", &coded).await;
    assert!(status == 401 && html.contains("name=\"totp_code\"") && !html.contains("000000"), "{status} {html}");
    let coded = [known[0], known[1], ("totp_code", code.as_str())];
    let (status, elsewhere, _) = page(&desk, post.clone(), "/team/sign-in", "", &coded).await;
    assert_eq!(status, 303);
    let elsewhere = elsewhere.split(';').next().unwrap().to_owned();

    let (status, location, _) = page(&desk, post.clone(), "/team/account/sessions", &cookie, &[]).await;
    assert_eq!((status, location.as_str()), (303, "/team/account?done=signed_out"));
    assert_eq!(page(&desk, Method::GET, "/team/account", &elsewhere, &[]).await.0, 303, "sent to sign in");
    assert_eq!(page(&desk, Method::GET, "/team/account", &cookie, &[]).await.0, 200);
    let removal = format!("{own}/removal");
    let (status, _, html) = page(&desk, post.clone(), &removal, &cookie, &[("current_password", WRONG)]).await;
    assert!(status == 422 && html.contains("Dit is niet uw huidige wachtwoord"), "{status} {html}");
    let (status, location, _) = page(&desk, post, &removal, &cookie, &[("current_password", PASSWORD)]).await;
    assert_eq!((status, location.as_str()), (303, "/team/account?done=code_off"));
    desk.enter(None).await.unwrap();
}
