//! Getting in, staying in, and being cut off: over HTTP, on both databases.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_server::accounts::host::{self, NewOrganisation};
use reable_server::outbox::worker::send_due;
use reable_tests::{NOBODY, Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

const PASSWORD: &str = "een zin van genoeg tekens";
const OTHER_PASSWORD: &str = "een andere zin van genoeg tekens";

async fn world() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

fn text<'a>(body: &'a Value, field: &str) -> &'a str {
    body[field].as_str().unwrap_or_else(|| panic!("{field} in {body:#}"))
}

/// What a link holds last: after the `#` of one that pairs, in the path of one that sets a password.
fn secret(url: &str) -> String {
    url.rsplit(['#', '/']).next().unwrap().to_owned()
}

async fn code(app: &TestApp, by: &Person, person: Uuid, wanted: Value) -> Reply {
    app.post(&format!("/v1/people/{person}/pairing-codes"), by, wanted).await
}

async fn pair(app: &TestApp, code: &str) -> Reply {
    app.post("/v1/sessions/pairing", NOBODY, json!({"code": code, "device_name": "Telefoon van Corrie"})).await
}

async fn refresh(app: &TestApp, token: &str) -> Reply {
    app.post("/v1/sessions/refresh", NOBODY, json!({"refresh_token": token})).await
}

async fn sign_in(app: &TestApp, email: &str, password: &str) -> Reply {
    app.post("/v1/sessions/password", NOBODY, json!({"email": email, "password": password})).await
}

async fn set_password(app: &TestApp, token: &str, password: &str) -> Reply {
    let body = json!({"token": token, "new_password": password});
    app.post("/v1/password-resets/complete", NOBODY, body).await
}

/// A nurse who was added, invited, and chose a password.
async fn nurse(app: &TestApp, world: &World, email: &str) -> Uuid {
    let body = json!({"name": "Noor de Wit", "email": email, "role": "nurse", "teams": [world.team]});
    let added = app.post("/v1/staff", &world.administrator, body).await.ok().body;
    let id: Uuid = text(&added, "id").parse().unwrap();
    let invited = app.send(Method::POST, &format!("/v1/staff/{id}/invitations"), &world.administrator, None).await.ok();
    assert_eq!(set_password(app, &secret(text(&invited.body, "url")), PASSWORD).await.status, 204);
    id
}

async fn outcomes(app: &TestApp, kind: &str) -> Vec<String> {
    let query = format!("SELECT outcome FROM audit_events WHERE object_kind = '{kind}' ORDER BY seq");
    app.texts(&query, "outcome").await
}

#[tokio::test]
async fn a_letter_pairs_one_phone_once() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await;
    assert_eq!(letter.status, 201);
    let typed = text(&letter.body, "code").to_lowercase().replace('-', " ");
    let paired = pair(&app, &typed).await.ok();
    assert_eq!((paired.status, text(&paired.body, "role")), (201, "client"));
    assert_eq!(text(&paired.body, "person_id"), world.client.id.to_string());
    assert_eq!(paired.body["expires_in"], 600);
    let me = app.get("/v1/me", text(&paired.body, "access_token")).await.ok().body;
    assert_eq!(me["clients"][0]["client_id"], world.client.id.to_string());
    assert_eq!(me["clients"][0]["episode_id"], world.episode.to_string());
    assert_eq!(me["clients"][0]["relation"], "own");
    pair(&app, &typed).await.refused(401, "pairing_code_invalid");
    let qr = secret(text(&letter.body, "url"));
    pair(&app, &qr).await.refused(401, "pairing_code_invalid");
}

#[tokio::test]
async fn the_qr_of_a_carers_letter_pairs_as_carer() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.carer.id, json!({})).await.ok();
    let paired = pair(&app, &secret(text(&letter.body, "url"))).await.ok().body;
    assert_eq!(text(&paired, "role"), "carer");
    let me = app.get("/v1/me", text(&paired, "access_token")).await.ok().body;
    assert_eq!(me["clients"][0]["relation"], "carer");
    assert_eq!(me["clients"][0]["consent"], json!(["read", "record", "reminders"]));
}

#[tokio::test]
async fn the_fifth_wrong_try_voids_a_code() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    // Another secret behind the same record part: digests of another code under this letter's.
    app.execute("UPDATE pairing_codes SET secret_digest = link_digest").await;
    let typed = text(&letter.body, "code");
    for _ in 0..5 {
        pair(&app, typed).await.refused(401, "pairing_code_invalid");
    }
    pair(&app, &secret(text(&letter.body, "url"))).await.refused(401, "pairing_code_invalid");
    assert_eq!(outcomes(&app, "pairing_code").await, ["done", "failed", "failed", "failed", "failed", "failed"]);
}

#[tokio::test]
async fn a_live_code_is_not_replaced_unasked_and_the_old_letter_is_void_then() {
    let (app, world) = world().await;
    let first = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    code(&app, &world.coordinator, world.client.id, json!({})).await.refused(409, "pairing_code_live");
    let second = code(&app, &world.therapist, world.client.id, json!({"reissue": true})).await.ok();
    pair(&app, text(&first.body, "code")).await.refused(401, "pairing_code_invalid");
    pair(&app, text(&second.body, "code")).await.ok();
}

#[tokio::test]
async fn a_code_on_a_screen_ends_after_ten_minutes() {
    let (app, world) = world().await;
    let shown = code(&app, &world.coordinator, world.client.id, json!({"shown_on_screen": true})).await.ok();
    app.clock.advance(TimeDelta::minutes(10));
    pair(&app, text(&shown.body, "code")).await.refused(401, "pairing_code_invalid");
    // What ended by itself stands in nobody's way.
    let staff = app.sign_in_as(&world.coordinator);
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    app.post(&path, &staff, json!({})).await.ok();
}

#[tokio::test]
async fn a_fourth_device_is_refused_and_the_code_stays_good() {
    let (app, world) = world().await;
    // The ready-made client has one phone.
    for _ in 0..2 {
        let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
        pair(&app, text(&letter.body, "code")).await.ok();
    }
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    pair(&app, text(&letter.body, "code")).await.refused(409, "device_limit_reached");
    let path = format!("/v1/people/{}/devices", world.client.id);
    let devices = app.get(&path, &world.coordinator).await.ok().body;
    assert_eq!(devices["items"].as_array().unwrap().len(), 3);
    let lost = world.client.device.unwrap();
    assert_eq!(app.delete(&format!("/v1/devices/{lost}"), &world.coordinator).await.status, 204);
    app.get("/v1/me", &world.client).await.refused(401, "signed_out");
    pair(&app, text(&letter.body, "code")).await.ok();
}

#[tokio::test]
async fn a_client_is_kept_from_the_devices_of_carers_and_carers_from_each_others() {
    let (app, world) = world().await;
    let of = |person: &Person| format!("/v1/people/{}/devices", person.id);
    let own = app.get(&of(&world.client), &world.client).await.ok().body;
    assert_eq!(own["items"][0]["current"], true);
    app.get(&of(&world.carer), &world.client).await.refused(404, "not_found");
    let (other, _) = app.carer(&world.client, "Bas de Wit").await;
    app.get(&of(&other), &world.carer).await.refused(404, "not_found");
    let theirs = format!("/v1/devices/{}", other.device.unwrap());
    app.delete(&theirs, &world.carer).await.refused(404, "not_found");
    let device = format!("/v1/devices/{}", world.carer.device.unwrap());
    app.delete(&device, &world.client).await.refused(404, "not_found");
    app.delete(&device, &world.other_therapist).await.refused(404, "not_found");
    app.delete(&format!("/v1/devices/{}", app.id()), &world.nurse).await.refused(404, "not_found");
    let refused = "SELECT outcome FROM audit_events WHERE object_kind = 'device' AND outcome = 'refused'";
    assert_eq!(app.texts(refused, "outcome").await.len(), 2, "what staff try in vain is in the log");
    assert_eq!(app.delete(&device, &world.carer).await.status, 204);
    app.get("/v1/me", &world.carer).await.refused(401, "signed_out");
}

#[tokio::test]
async fn a_stolen_phone_is_blocked_by_a_carer_who_may_record_and_the_team_and_the_client_can_see_it() {
    let (app, world) = world().await;
    let devices = format!("/v1/people/{}/devices", world.client.id);
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    let stolen = pair(&app, text(&letter.body, "code")).await.ok().body;
    let listed = app.get(&devices, &world.carer).await.ok().body;
    let id = listed["items"].as_array().unwrap().iter().find(|one| one["name"] == "Telefoon van Corrie").unwrap()["id"]
        .clone();
    let device = format!("/v1/devices/{}", id.as_str().unwrap());

    app.execute("UPDATE carers SET consent_record = FALSE").await;
    app.get(&devices, &world.carer).await.refused(403, "forbidden");
    app.delete(&device, &world.carer).await.refused(403, "forbidden");
    app.get("/v1/me", text(&stolen, "access_token")).await.ok();

    app.execute("UPDATE carers SET consent_record = TRUE").await;
    assert_eq!(app.delete(&device, &world.carer).await.status, 204);
    app.get("/v1/me", text(&stolen, "access_token")).await.refused(401, "signed_out");
    refresh(&app, text(&stolen, "refresh_token")).await.refused(401, "refresh_token_invalid");
    app.get("/v1/me", &world.client).await.ok();
    assert_eq!(app.delete(&device, &world.carer).await.status, 204, "asked twice, it is blocked all the same");

    let told = app
        .texts(
            "SELECT p.name FROM outbox o JOIN people p ON p.id = o.person_id WHERE o.content LIKE '%phone_revoked%'",
            "name",
        )
        .await;
    assert_eq!(told, ["Carla Bos"], "and the coordinator is told once");
    let mail = app.mail().await;
    let mail = mail.iter().find(|mail| mail.contains("ontkoppeld")).unwrap();
    assert!(!mail.contains("Corrie") && !mail.contains("Karin"), "a mail names nobody: {mail}");
    let log = app.get("/v1/me/access-log", &world.client).await.ok().body;
    let seen = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .any(|one| one["name"] == "Karin de Wit" && one["object_kind"] == "device" && one["action"] == "delete");
    assert!(seen, "{log:#}");
}

#[tokio::test]
async fn a_lost_reply_may_be_asked_for_again_and_a_stolen_token_ends_the_session() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    let paired = pair(&app, text(&letter.body, "code")).await.ok().body;
    let first = text(&paired, "refresh_token");
    let lost = refresh(&app, first).await.ok().body;
    let second = refresh(&app, first).await.ok().body;
    let third = refresh(&app, text(&second, "refresh_token")).await.ok();
    assert_eq!(third.status, 201);
    app.get("/v1/me", text(&third.body, "access_token")).await.ok();
    // Whoever got the reply that the phone never saw.
    refresh(&app, text(&lost, "refresh_token")).await.refused(401, "refresh_token_invalid");
    refresh(&app, text(&third.body, "refresh_token")).await.refused(401, "refresh_token_invalid");
    app.get("/v1/me", text(&third.body, "access_token")).await.refused(401, "signed_out");
    assert_eq!(outcomes(&app, "session").await, ["reused"]);
    let told = app.texts("SELECT content FROM outbox WHERE kind = 'security' ORDER BY id", "content").await;
    assert_eq!(told, [r#"{"what":"sign_in_ended","own":false}"#], "the coordinator is told");
}

#[tokio::test]
async fn a_phone_whose_reply_got_lost_pairs_again_with_the_same_letter_for_ten_minutes() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    let (device, other) = (app.id(), app.id());
    let pair = async |device: Uuid| {
        let body = json!({"code": text(&letter.body, "code"), "device_name": "Telefoon", "device_id": device});
        app.post("/v1/sessions/pairing", NOBODY, body).await
    };
    let lost = pair(device).await.ok().body;
    pair(other).await.refused(401, "pairing_code_invalid");
    let heard = pair(device).await.ok().body;
    app.get("/v1/me", text(&lost, "access_token")).await.refused(401, "signed_out");
    app.get("/v1/me", text(&heard, "access_token")).await.ok();
    let devices = app.get(&format!("/v1/people/{}/devices", world.client.id), &world.coordinator).await.ok();
    let named = devices.body["items"].as_array().unwrap().iter().filter(|item| item["id"] == device.to_string());
    assert_eq!(named.count(), 1, "{}", devices.body);
    // Once a token was exchanged the phone has heard, and whoever has letter and id gets nothing.
    refresh(&app, text(&heard, "refresh_token")).await.ok();
    pair(device).await.refused(401, "pairing_code_invalid");
}

#[tokio::test]
async fn a_letter_that_was_used_is_good_for_nobody_after_ten_minutes() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    let device = app.id();
    let body = json!({"code": text(&letter.body, "code"), "device_name": "Telefoon", "device_id": device});
    app.post("/v1/sessions/pairing", NOBODY, body.clone()).await.ok();
    app.clock.advance(TimeDelta::minutes(10));
    app.post("/v1/sessions/pairing", NOBODY, body).await.refused(401, "pairing_code_invalid");
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    let again = app.post(&path, app.sign_in_as(&world.coordinator).as_str(), json!({})).await.ok();
    let body = json!({"code": text(&again.body, "code"), "device_name": "Telefoon", "device_id": device});
    app.post("/v1/sessions/pairing", NOBODY, body).await.refused(409, "id_taken");
}

#[tokio::test]
async fn of_two_exchanges_at_the_same_moment_the_session_survives_one_way_on() {
    let (app, world) = world().await;
    let letter = code(&app, &world.coordinator, world.client.id, json!({})).await.ok();
    let paired = pair(&app, text(&letter.body, "code")).await.ok().body;
    let token = text(&paired, "refresh_token");
    let (one, two) = tokio::join!(refresh(&app, token), refresh(&app, token));
    let (one, two) = (one.ok().body, two.ok().body);
    refresh(&app, text(&one, "refresh_token")).await.ok();
    refresh(&app, text(&two, "refresh_token")).await.refused(401, "refresh_token_invalid");
}

#[tokio::test]
async fn signing_out_ends_the_session_and_frees_the_device() {
    let (app, world) = world().await;
    assert_eq!(app.delete("/v1/sessions/current", &world.client).await.status, 204);
    app.get("/v1/me", &world.client).await.refused(401, "signed_out");
    let path = format!("/v1/people/{}/devices", world.client.id);
    assert_eq!(app.get(&path, &world.coordinator).await.ok().body["items"], json!([]));
}

#[tokio::test]
async fn staff_are_invited_by_mail_and_sign_in_with_their_password() {
    let (app, world) = world().await;
    let id = nurse(&app, &world, "noor@zorg.example").await;
    let signed_in = sign_in(&app, "Noor@Zorg.example", PASSWORD).await.ok();
    assert_eq!((signed_in.status, text(&signed_in.body, "role")), (201, "nurse"));
    let me = app.get("/v1/me", text(&signed_in.body, "access_token")).await.ok().body;
    assert_eq!((text(&me, "person_id"), text(&me, "name")), (id.to_string().as_str(), "Noor de Wit"));
    assert_eq!(me["teams"], json!([{"id": world.team, "name": "Wijkteam Centrum"}]));
    assert_eq!(send_due(&app.parts).await.unwrap(), 1);
    assert_eq!(send_due(&app.parts).await.unwrap(), 0);
    let mail = app.mail().await;
    assert!(mail[0].contains("<noor@zorg.example>"), "{}", mail[0]);
    assert_eq!(app.texts("SELECT content FROM outbox", "content").await, [""], "no link is left behind");
    let again = app.send(Method::POST, &format!("/v1/staff/{id}/invitations"), &world.administrator, None).await;
    again.refused(409, "password_already_set");
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_answered_alike_and_slowed_down_alike() {
    let (app, world) = world().await;
    nurse(&app, &world, "noor@zorg.example").await;
    for email in ["noor@zorg.example", "nobody@zorg.example"] {
        for _ in 0..3 {
            sign_in(&app, email, "niet het wachtwoord").await.refused(401, "sign_in_failed");
        }
        let held = sign_in(&app, email, PASSWORD).await.refused_with_wait();
        assert_eq!(held, "2");
    }
    assert_eq!(outcomes(&app, "staff").await, ["done", "failed", "failed", "failed"]);
    app.clock.advance(TimeDelta::seconds(2));
    sign_in(&app, "noor@zorg.example", PASSWORD).await.ok();
}

trait Held {
    fn refused_with_wait(self) -> String;
}

impl Held for Reply {
    fn refused_with_wait(self) -> String {
        let wait = self.header("retry-after").to_owned();
        let _refused = self.refused(429, "too_many_tries");
        wait
    }
}

#[tokio::test]
async fn who_works_for_two_organisations_names_one() {
    let (app, world) = world().await;
    let other = app.organisation().await;
    nurse(&app, &world, "noor@zorg.example").await;
    nurse(&app, &other, "noor@zorg.example").await;
    sign_in(&app, "noor@zorg.example", PASSWORD).await.refused(409, "organisation_needed");
    let name = format!("Zorg aan Huis {}", other.org.simple());
    let body = json!({"email": "noor@zorg.example", "password": PASSWORD, "organisation": name});
    let signed_in = app.post("/v1/sessions/password", NOBODY, body).await.ok().body;
    let me = app.get("/v1/me", text(&signed_in, "access_token")).await.ok().body;
    assert_eq!(me["organisation"]["id"], other.org.to_string());
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let (app, world) = world().await;
    nurse(&app, &world, "noor@zorg.example").await;
    let here = sign_in(&app, "noor@zorg.example", PASSWORD).await.ok().body;
    let elsewhere = sign_in(&app, "noor@zorg.example", PASSWORD).await.ok().body;
    let change = |current: &str, new: &str| json!({"current_password": current, "new_password": new});
    let (here, elsewhere) = (text(&here, "access_token"), text(&elsewhere, "access_token"));
    let wrong = app.put("/v1/me/password", here, change(OTHER_PASSWORD, PASSWORD)).await.refused(422, "invalid");
    assert_eq!(wrong.errors(), [("/current_password", "wrong_password")]);
    let short = app.put("/v1/me/password", here, change(PASSWORD, "kort")).await.refused(422, "invalid");
    assert_eq!(short.errors(), [("/new_password", "too_short")]);
    assert_eq!(app.put("/v1/me/password", here, change(PASSWORD, OTHER_PASSWORD)).await.status, 204);
    app.get("/v1/me", here).await.ok();
    app.get("/v1/me", elsewhere).await.refused(401, "signed_out");
    sign_in(&app, "noor@zorg.example", PASSWORD).await.refused(401, "sign_in_failed");
    sign_in(&app, "noor@zorg.example", OTHER_PASSWORD).await.ok();
    app.put("/v1/me/password", &world.client, change(PASSWORD, OTHER_PASSWORD)).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_forgotten_password_is_reset_by_mail_with_the_newest_link_once() {
    let (app, world) = world().await;
    nurse(&app, &world, "noor@zorg.example").await;
    for email in ["noor@zorg.example", "nobody@zorg.example", "noor@zorg.example"] {
        let asked = app.post("/v1/password-resets", NOBODY, json!({"email": email})).await;
        assert_eq!(asked.status, 204);
        app.clock.advance(TimeDelta::seconds(1));
    }
    let query = "SELECT content FROM outbox WHERE kind = 'password_reset' ORDER BY created_at";
    let contents = app.texts(query, "content").await;
    let link = |content: &String| secret(serde_json::from_str::<Value>(content).unwrap()["url"].as_str().unwrap());
    let links: Vec<String> = contents.iter().map(link).collect();
    assert_eq!(links.len(), 2);
    set_password(&app, &links[0], OTHER_PASSWORD).await.refused(401, "link_invalid");
    set_password(&app, &links[1], "kort").await.refused(422, "invalid");
    assert_eq!(set_password(&app, &links[1], OTHER_PASSWORD).await.status, 204);
    set_password(&app, &links[1], PASSWORD).await.refused(401, "link_invalid");
    sign_in(&app, "noor@zorg.example", OTHER_PASSWORD).await.ok();
}

#[tokio::test]
async fn whoever_leaves_is_cut_off_at_once_and_their_clients_are_named() {
    let (app, world) = world().await;
    let path = format!("/v1/staff/{}", world.coordinator.id);
    let left = app.send(Method::PATCH, &path, &world.administrator, json!({"active": false})).await.ok().body;
    assert_eq!((&left["active"], &left["coordinates"]), (&json!(false), &json!([world.client.id])));
    app.get("/v1/me", &world.coordinator).await.refused(401, "signed_out");
    let moved = json!({"teams": [world.other_team], "role": "nurse", "name": "Thea Smit-Bos"});
    let path = format!("/v1/staff/{}", world.therapist.id);
    let moved = app.send(Method::PATCH, &path, &world.administrator, moved).await.ok().body;
    assert_eq!((&moved["teams"], &moved["role"]), (&json!([world.other_team]), &json!("nurse")));
    let overview = format!("/v1/people/{}/devices", world.client.id);
    app.get(&overview, &world.therapist).await.refused(404, "not_found");
}

#[tokio::test]
async fn an_organisation_keeps_an_administrator_and_nobody_promotes_themselves() {
    let (app, world) = world().await;
    let path = format!("/v1/staff/{}", world.administrator.id);
    let leave = app.send(Method::PATCH, &path, &world.administrator, json!({"active": false})).await;
    leave.refused(409, "last_administrator");
    let promote = app.send(Method::PATCH, &path, &world.administrator, json!({"role": "log_manager"})).await;
    promote.refused(403, "own_role");
    let email = app.get(&path, &world.nurse).await.ok().body["email"].clone();
    let body = json!({"name": "Noor", "email": email, "role": "nurse"});
    app.post("/v1/staff", &world.administrator, body).await.refused(409, "email_taken");
    app.post("/v1/teams", &world.nurse, json!({"name": "Oost"})).await.refused(403, "forbidden");
    let taken = json!({"name": "Wijkteam Noord"});
    app.post("/v1/teams", &world.administrator, taken).await.refused(409, "team_name_taken");
    app.get("/v1/staff", &world.client).await.refused(403, "forbidden");
}

#[tokio::test]
async fn teams_and_staff_come_in_pages_by_name() {
    let (app, world) = world().await;
    let mut names = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = app.get(&format!("/v1/staff?limit=4{cursor}"), &world.nurse).await.ok().body;
        names.extend(page["items"].as_array().unwrap().iter().map(|item| text(item, "name").to_owned()));
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(names, ["Anna de Vries", "Carla Bos", "Leo Visser", "Niels Mulder", "Thea Smit", "Tom Meijer"]);
    let first = app.get("/v1/teams?limit=1", &world.nurse).await.ok().body;
    assert_eq!(text(&first["items"][0], "name"), "Wijkteam Centrum");
    let rest = format!("/v1/teams?cursor={}", text(&first, "next_cursor"));
    assert_eq!(text(&app.get(&rest, &world.nurse).await.ok().body["items"][0], "name"), "Wijkteam Noord");
}

#[tokio::test]
async fn an_administrator_changes_the_organisation_and_what_is_absent_stays() {
    let (app, world) = world().await;
    let change = json!({"contact_line": "Bel 030 123 4567", "retention_years": 15});
    app.send(Method::PATCH, "/v1/organisation", &world.administrator, change).await.ok();
    let cleared = json!({"contact_line": null});
    let now = app.send(Method::PATCH, "/v1/organisation", &world.administrator, cleared).await.ok().body;
    assert_eq!((now.get("contact_line"), &now["retention_years"]), (None, &json!(15)));
    assert_eq!(app.get("/v1/organisation", &world.nurse).await.ok().body, now);
    let never = json!({"retention_years": 0});
    app.send(Method::PATCH, "/v1/organisation", &world.administrator, never).await.refused(422, "invalid");
}

#[tokio::test]
async fn the_host_makes_an_organisation_and_its_first_administrator_and_no_second() {
    let app = TestApp::start().await;
    let (name, zone) = ("Zorg Oost".parse().unwrap(), "Europe/Amsterdam".parse().unwrap());
    let language = "nl".parse().unwrap();
    let new = NewOrganisation::new(name, zone, language);
    let (org, _) = host::create_organisation(&app.parts, &new).await.unwrap();
    let twice = host::create_organisation(&app.parts, &new).await.err().unwrap();
    assert_eq!(twice.code(), "name_taken");
    assert_eq!(host::list_organisations(&app.parts).await.unwrap()[0].id, org);
    let (email, admin) = ("anna@zorg.example".parse().unwrap(), "Anna".parse().unwrap());
    let first = host::bootstrap_admin(&app.parts, "Zorg Oost", &email, &admin).await.unwrap();
    let second = host::bootstrap_admin(&app.parts, "Zorg Oost", &email, &admin).await.unwrap();
    set_password(&app, &secret(&first.url), PASSWORD).await.refused(401, "link_invalid");
    app.clock.advance(TimeDelta::minutes(15) - TimeDelta::seconds(1));
    assert_eq!(set_password(&app, &secret(&second.url), PASSWORD).await.status, 204);
    let signed_in = sign_in(&app, "anna@zorg.example", PASSWORD).await.ok().body;
    assert_eq!(text(&signed_in, "role"), "administrator");
    let third = host::bootstrap_admin(&app.parts, "Zorg Oost", &email, &admin).await.err().unwrap();
    assert_eq!(third.code(), "administrator_exists");
}
