//! Accounts over the years: people come and leave, lose their phones, their codes and their last administrator.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_server::accounts::host;
use reable_server::document;
use reable_server::reminders::rounds::round_due;
use reable_tests::{NOBODY, Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

async fn world() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

async fn change_staff(app: &TestApp, world: &World, staff: Uuid, change: Value) -> Reply {
    app.send(Method::PATCH, &format!("/v1/staff/{staff}"), &world.administrator, change).await
}

async fn change_client(app: &TestApp, by: &Person, client: Uuid, change: Value) -> Reply {
    let path = format!("/v1/clients/{client}");
    let version = app.get(&path, by).await.header("etag").to_owned();
    app.call(Method::PATCH, &path, by, Some(change), &[("If-Match", &version)]).await
}

/// The names of the clients whose coordination is vacant, as somebody sees them.
async fn vacant(app: &TestApp, by: &Person) -> Vec<String> {
    let listed = app.get("/v1/clients?coordination=vacant", by).await.ok().body;
    listed["items"].as_array().unwrap().iter().map(|client| client["name"].as_str().unwrap().to_owned()).collect()
}

/// How many acts of somebody the log holds as refused.
async fn refusals(app: &TestApp, person: &Person) -> usize {
    let query = "SELECT hex(actor_id) AS who FROM audit_events WHERE outcome = 'refused' AND actor_id IS NOT NULL";
    let query =
        if app.parts.db.is_postgres() { query.replace("hex(actor_id)", "actor_id::text") } else { query.into() };
    let who = app.texts(&query, "who").await;
    let plain = |text: &String| text.replace('-', "").to_lowercase();
    who.iter().filter(|id| plain(id) == person.id.simple().to_string()).count()
}

/// Who has a message of this kind waiting for them, by name.
async fn waiting(app: &TestApp, kind: &str) -> Vec<String> {
    let query = format!(
        "SELECT p.name FROM outbox o JOIN people p ON p.id = o.person_id WHERE o.kind = '{kind}' \
         AND o.state = 'waiting' ORDER BY p.name"
    );
    app.texts(&query, "name").await
}

#[tokio::test]
async fn who_coordinated_a_deactivated_colleagues_clients_is_nobody_until_somebody_takes_over() {
    let (app, world) = world().await;
    assert_eq!(vacant(&app, &world.administrator).await, [""; 0]);
    let left = change_staff(&app, &world, world.coordinator.id, json!({"active": false})).await.ok().body;
    assert_eq!((&left["became_vacant"], &left["coordinates"]), (&json!(1), &json!([world.client.id])));
    app.get("/v1/me", &world.coordinator).await.refused(401, "signed_out");

    for (who, names) in [
        (&world.administrator, &["Corrie de Wit"][..]),
        (&world.therapist, &["Corrie de Wit"]),
        (&world.other_therapist, &[]),
    ] {
        assert_eq!(vacant(&app, who).await, names, "{}", who.role);
    }
    let client = app.get(&format!("/v1/clients/{}", world.client.id), &world.therapist).await.ok().body;
    assert_eq!((client.get("coordinator_id"), &client["former_coordinator_name"]), (None, &json!("Carla Bos")));
    let caseload = app.get("/v1/episodes?attention=no_coordinator", &world.nurse).await.ok().body;
    assert_eq!(caseload["items"][0]["client_name"], "Corrie de Wit");
    assert_eq!(caseload["items"][0].get("coordinator_name"), None);
    let overview = app.get(&format!("/v1/episodes/{}", world.episode), &world.nurse).await.ok().body;
    assert_eq!((overview.get("coordinator_id"), overview.get("coordinator_name")), (None, None));

    // Nobody takes a client for themselves: an administrator says who it is.
    let mine = json!({"coordinator_id": world.therapist.id});
    change_client(&app, &world.therapist, world.client.id, mine.clone()).await.refused(403, "forbidden");
    assert_eq!(refusals(&app, &world.therapist).await, 1);
    let gone = json!({"coordinator_id": world.coordinator.id});
    change_client(&app, &world.administrator, world.client.id, gone).await.refused(422, "invalid");

    // Who it was stays written down whatever else is put right meanwhile.
    let phone = change_client(&app, &world.administrator, world.client.id, json!({"phone": "070 123 4567"})).await.ok();
    assert_eq!(phone.body["former_coordinator_id"], json!(world.coordinator.id));
    let taken = change_client(&app, &world.administrator, world.client.id, mine).await.ok().body;
    assert_eq!((&taken["coordinator_id"], taken.get("former_coordinator_id")), (&json!(world.therapist.id), None));
    assert_eq!(vacant(&app, &world.administrator).await, [""; 0]);
}

#[tokio::test]
async fn leaving_the_team_or_the_trade_vacates_and_coming_back_does_not_ask_for_it_anew() {
    let (app, world) = world().await;
    let coordinator = world.coordinator.id;
    app.execute("UPDATE staff SET password_hash = 'unused'").await;
    for (leave, back) in [
        (json!({"teams": [world.other_team]}), json!({"teams": [world.team]})),
        (json!({"role": "administrator"}), json!({"role": "nurse"})),
        (json!({"active": false}), json!({"active": true})),
    ] {
        let left = change_staff(&app, &world, coordinator, leave.clone()).await.ok().body;
        assert_eq!(left["became_vacant"], 1, "{leave}");
        assert_eq!(vacant(&app, &world.administrator).await, ["Corrie de Wit"], "{leave}");
        let back = change_staff(&app, &world, coordinator, back).await.ok().body;
        assert_eq!(back["became_vacant"], 0, "{leave}");
        assert_eq!(vacant(&app, &world.administrator).await, [""; 0], "{leave}");
    }
    let renamed = change_staff(&app, &world, coordinator, json!({"name": "Carla Bos-Smit"})).await.ok().body;
    assert_eq!(renamed["became_vacant"], 0);
}

#[tokio::test]
async fn joining_and_leaving_a_team_holds_for_the_very_next_request() {
    let (app, world) = world().await;
    let episode = format!("/v1/episodes/{}", world.episode);
    for _ in 0..3 {
        app.get(&episode, &world.other_therapist).await.refused(404, "not_found");
        let both = json!({"teams": [world.other_team, world.team]});
        change_staff(&app, &world, world.other_therapist.id, both).await.ok();
        app.get(&episode, &world.other_therapist).await.ok();
        change_staff(&app, &world, world.other_therapist.id, json!({"teams": [world.other_team]})).await.ok();
    }
    assert_eq!(refusals(&app, &world.other_therapist).await, 3);
    app.get(&episode, &world.nurse).await.ok();
    change_staff(&app, &world, world.nurse.id, json!({"active": false})).await.ok();
    app.get(&episode, &world.nurse).await.refused(401, "signed_out");
    change_staff(&app, &world, world.nurse.id, json!({"active": true})).await.ok();
    app.get(&episode, &world.nurse).await.refused(401, "signed_out");
}

#[tokio::test]
async fn what_would_go_to_a_coordinator_who_left_goes_to_the_team() {
    let (app, world) = world().await;
    let raise = || async {
        let path = format!("/v1/clients/{}/carer-alarms", world.client.id);
        app.post(&path, &world.carer, json!({"note": "ik red het niet"})).await.ok();
    };
    raise().await;
    assert_eq!(waiting(&app, "carer_alarm").await, ["Carla Bos"]);
    change_staff(&app, &world, world.coordinator.id, json!({"active": false})).await.ok();
    assert_eq!(waiting(&app, "carer_alarm").await, ["Niels Mulder", "Thea Smit"], "what waited is passed on");
    raise().await;
    assert_eq!(waiting(&app, "carer_alarm").await, ["Niels Mulder", "Niels Mulder", "Thea Smit", "Thea Smit"]);

    // Nothing was recorded for two weeks: somebody must call.
    app.execute("DELETE FROM outbox").await;
    app.clock.advance(TimeDelta::days(1));
    round_due(&app.parts).await.unwrap();
    assert_eq!(waiting(&app, "coordinator_silence").await, ["Niels Mulder", "Thea Smit"]);
}

const PASSWORD: &str = "een zin van genoeg tekens";

/// What a link holds last.
fn secret(url: &Value) -> String {
    url.as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

async fn set_password(app: &TestApp, token: &str) -> Reply {
    let body = json!({"token": token, "new_password": PASSWORD});
    app.post("/v1/password-resets/complete", NOBODY, body).await
}

/// Somebody who was added, invited, and chose a password.
async fn employ(app: &TestApp, world: &World, email: &str, role: &str) -> Uuid {
    let body = json!({"name": "Noor de Wit", "email": email, "role": role, "teams": [world.team]});
    let id = app.post("/v1/staff", &world.administrator, body).await.ok().body["id"].clone();
    let path = format!("/v1/staff/{}/invitations", id.as_str().unwrap());
    let invited = app.send(Method::POST, &path, &world.administrator, None).await.ok().body;
    set_password(app, &secret(&invited["url"])).await.ok();
    id.as_str().unwrap().parse().unwrap()
}

async fn sign_in(app: &TestApp, email: &str, code: Option<&str>) -> Reply {
    let mut body = json!({"email": email, "password": PASSWORD});
    if let Some(code) = code {
        body["totp_code"] = json!(code);
    }
    app.post("/v1/sessions/password", NOBODY, body).await
}

fn token(signed_in: &Reply) -> &str {
    signed_in.body["access_token"].as_str().unwrap()
}

/// Sets up a second factor; answers its secret.
async fn enrol(app: &TestApp, token: &str) -> String {
    let started = app.post("/v1/me/totp", token, json!({"current_password": PASSWORD})).await.ok().body;
    let secret = started["secret"].as_str().unwrap().to_owned();
    app.put("/v1/me/totp", token, json!({"code": app.totp_code(&secret, 0)})).await.ok();
    secret
}

async fn require_second_factor(app: &TestApp, world: &World, required: bool) -> Reply {
    let change = json!({"second_factor_required": required});
    app.send(Method::PATCH, "/v1/organisation", &world.administrator, change).await
}

/// Every operation that is not public, as a call on things that there are not.
fn operations() -> Vec<(String, Method, String)> {
    let document: Value = serde_json::from_str(document::text()).unwrap();
    let mut calls = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if operation["security"] != json!([]) {
                let path = path.replace("{day}", "2026-03-02").replace("{key}", "lat");
                let path = path.split('/').map(|part| match part.starts_with('{') {
                    true => "0195559a-8c00-7000-8000-00000000002a",
                    false => part,
                });
                let id = operation["operationId"].as_str().unwrap().to_owned();
                calls.push((id, method.to_uppercase().parse().unwrap(), path.collect::<Vec<_>>().join("/")));
            }
        }
    }
    calls
}

#[tokio::test]
async fn where_a_second_factor_is_required_who_has_none_can_set_one_up_and_do_nothing_else() {
    let (app, world) = world().await;
    let far = app.organisation().await;
    employ(&app, &world, "noor@zorg.example", "nurse").await;
    let before = sign_in(&app, "noor@zorg.example", None).await.ok();
    for who in [&world.nurse, &world.log_manager] {
        let change = json!({"second_factor_required": true});
        app.send(Method::PATCH, "/v1/organisation", who, change).await.refused(403, "forbidden");
    }
    let required = require_second_factor(&app, &world, true).await.ok().body;
    assert_eq!(required["second_factor_required"], true);

    let after = sign_in(&app, "noor@zorg.example", None).await.ok();
    for session in [&before, &after] {
        let mut open = Vec::new();
        for (id, method, path) in operations() {
            if id == "sign_out" {
                continue;
            }
            let reply = app.send(method, &path, token(session), json!({})).await;
            if (reply.status, reply.code()) != (403, "second_factor_required") {
                open.push(id);
            }
        }
        open.sort_unstable();
        assert_eq!(open, ["confirm_totp", "get_me", "start_totp"]);
    }
    let me = app.get("/v1/me", token(&after)).await.ok().body;
    assert_eq!((&me["second_factor_due"], &me["second_factor"]), (&json!(true), &json!(false)));
    let log = "SELECT outcome FROM audit_events WHERE object_kind = 'second_factor'";
    assert!(app.texts(log, "outcome").await.iter().filter(|outcome| *outcome == "refused").count() > 100);
    // Phones, and the other organisation, go on.
    for who in [&world.client, &world.carer, &far.nurse] {
        app.get("/v1/me", who).await.ok();
    }
    app.get("/v1/clients", &far.nurse).await.ok();
    app.get("/v1/clients", &world.administrator).await.refused(403, "second_factor_required");

    let secret = enrol(&app, token(&after)).await;
    app.get("/v1/clients", token(&after)).await.ok();
    app.get("/v1/clients", token(&before)).await.ok();
    let me = app.get("/v1/me", token(&after)).await.ok().body;
    assert_eq!((&me["second_factor_due"], &me["second_factor"]), (&json!(false), &json!(true)));
    let password = json!({"current_password": PASSWORD});
    let remove = async || app.send(Method::DELETE, "/v1/me/totp", token(&after), password.clone()).await;
    remove().await.refused(403, "second_factor_required");
    sign_in(&app, "noor@zorg.example", None).await.refused(401, "totp_required");
    app.clock.advance(TimeDelta::seconds(30));
    let again = sign_in(&app, "noor@zorg.example", Some(&app.totp_code(&secret, 0))).await.ok();
    assert_eq!(app.delete("/v1/sessions/current", token(&again)).await.status, 204);
    give_second_factor_to_administrator(&app, &world).await;
    require_second_factor(&app, &world, false).await.ok();
    assert_eq!(remove().await.status, 204);
    app.get("/v1/clients", token(&after)).await.ok();
}

/// The ready-made administrator has no password, and so no other way to a second factor.
async fn give_second_factor_to_administrator(app: &TestApp, world: &World) {
    let row = vec![
        world.administrator.id.into(),
        world.org.into(),
        vec![0_u8].into(),
        app.clock.now().into(),
        app.clock.now().into(),
    ];
    app.insert("second_factors (staff_id, org_id, secret, made_at, confirmed_at)", row).await;
    app.parts.sessions.forget_all();
}

#[tokio::test]
async fn the_pages_lead_to_the_second_factor_until_it_is_set_up() {
    let (app, world) = world().await;
    employ(&app, &world, "noor@zorg.example", "nurse").await;
    let send = async |method: Method, path: &str, cookie: &str, form: String| {
        let request = app.http.request(method, format!("{}{path}", app.url)).header("sec-fetch-site", "same-origin");
        let request = request.header("cookie", cookie).header("content-type", "application/x-www-form-urlencoded");
        let response = request.body(form).send().await.unwrap();
        let header = |name: &str| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        let given = header("set-cookie").or_else(|| header("location")).unwrap_or_default();
        (response.status().as_u16(), given, response.text().await.unwrap())
    };
    let known = format!("email=noor%40zorg.example&password={}", PASSWORD.replace(' ', "+"));
    let (status, cookie, _) = send(Method::POST, "/team/sign-in", "", known).await;
    assert_eq!(status, 303);
    let cookie = cookie.split(';').next().unwrap().to_owned();
    assert_eq!(send(Method::GET, "/team", &cookie, String::new()).await.0, 200);
    require_second_factor(&app, &world, true).await.ok();
    let own = "/team/account/second-factor";
    for (method, path) in [
        (Method::GET, "/team"),
        (Method::GET, "/team/account"),
        (Method::GET, "/team/account/password"),
        (Method::POST, "/team/account/sessions"),
    ] {
        let (status, to, _) = send(method, path, &cookie, String::new()).await;
        assert_eq!((status, to.as_str()), (303, own), "{path}");
    }
    let (status, _, html) = send(Method::GET, own, &cookie, String::new()).await;
    assert!(status == 200 && html.contains("Uw organisatie vraagt een code bij het aanmelden."), "{status} {html}");
    let password = format!("current_password={}", PASSWORD.replace(' ', "+"));
    let (_, _, html) = send(Method::POST, own, &cookie, password.clone()).await;
    let secret = html.split("name=\"secret\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let form = format!("code={}", app.totp_code(secret, 0));
    let (status, _, html) = send(Method::POST, &format!("{own}/code"), &cookie, form).await;
    assert!(status == 200 && html.contains("Uw reservecodes"), "{status} {html}");
    assert_eq!(send(Method::GET, "/team", &cookie, String::new()).await.0, 200);
    let (status, _, html) = send(Method::POST, &format!("{own}/removal"), &cookie, password).await;
    assert!(status == 403 && html.contains("U kunt die niet uitzetten."), "{status} {html}");
}

fn name_of(world: &World) -> String {
    format!("Zorg aan Huis {}", world.org.simple())
}

#[tokio::test]
async fn an_organisation_that_lost_its_last_administrator_regains_one_on_the_host() {
    let (app, world) = world().await;
    let anna = employ(&app, &world, "anna@zorg.example", "administrator").await;
    employ(&app, &world, "noor@zorg.example", "nurse").await;
    let organisation = name_of(&world);
    let regain = async |email: &str| {
        let (email, name) = (email.parse().unwrap(), "Anna".parse().unwrap());
        host::bootstrap_admin(&app.parts, &organisation, &email, &name).await
    };
    assert_eq!(regain("anna@zorg.example").await.err().unwrap().code(), "administrator_exists");
    // What no operation does: the last one is gone, and waits for many wrong tries besides.
    let wait = "deactivated_at = '2026-03-02T09:00:00Z', failed_tries = 50, next_try_at = '2027-01-01T00:00:00Z'";
    app.execute(&format!("UPDATE staff SET {wait} WHERE role = 'administrator'")).await;
    sign_in(&app, "anna@zorg.example", None).await.refused(401, "sign_in_failed");
    assert_eq!(regain("noor@zorg.example").await.err().unwrap().code(), "email_taken");
    let first = regain("anna@zorg.example").await.unwrap();
    sign_in(&app, "anna@zorg.example", None).await.refused(401, "sign_in_failed");
    let second = regain("anna@zorg.example").await.unwrap();
    set_password(&app, &secret(&json!(first.url))).await.refused(401, "link_invalid");
    set_password(&app, &secret(&json!(second.url))).await.ok();
    let signed_in = sign_in(&app, "anna@zorg.example", None).await.ok();
    app.get("/v1/organisation", token(&signed_in)).await.ok();
    assert_eq!(signed_in.body["person_id"], json!(anna));
    assert_eq!(regain("bea@zorg.example").await.err().unwrap().code(), "administrator_exists");
    let log = app.get("/v1/audit?limit=200", &world.log_manager).await.ok().body;
    let by_host = |item: &&Value| item["actor_role"] == "host" && item["object_kind"] == "staff";
    let acts: Vec<&Value> = log["items"].as_array().unwrap().iter().filter(by_host).collect();
    assert_eq!(acts.len(), 2);
    assert_eq!(
        (&acts[0]["object_id"], &acts[0]["purpose"]),
        (&json!(anna), &json!("administrator again, on the host"))
    );
}

#[tokio::test]
async fn nobody_makes_a_log_manager_alone_and_the_host_does() {
    let (app, world) = world().await;
    employ(&app, &world, "anna@zorg.example", "administrator").await;
    let noor = employ(&app, &world, "noor@zorg.example", "nurse").await;
    let body = json!({"name": "Leo", "email": "leo@zorg.example", "role": "log_manager"});
    app.post("/v1/staff", &world.administrator, body).await.refused(403, "two_people_needed");
    let role = json!({"role": "log_manager"});
    change_staff(&app, &world, noor, role.clone()).await.refused(403, "two_people_needed");
    change_staff(&app, &world, world.administrator.id, role.clone()).await.refused(403, "own_role");
    assert_eq!(refusals(&app, &world.administrator).await, 3);

    let appoint = async |email: &str| {
        let (email, name) = (email.parse().unwrap(), "Leo".parse().unwrap());
        host::appoint_log_manager(&app.parts, &name_of(&world), &email, &name).await
    };
    let signed_in = sign_in(&app, "noor@zorg.example", None).await.ok();
    app.get(&format!("/v1/episodes/{}", world.episode), token(&signed_in)).await.ok();
    assert!(appoint("noor@zorg.example").await.unwrap().is_none(), "she has a password");
    app.get(&format!("/v1/episodes/{}", world.episode), token(&signed_in)).await.refused(403, "forbidden");
    app.get("/v1/audit", token(&signed_in)).await.ok();
    let noor = app.get(&format!("/v1/staff/{noor}"), &world.nurse).await.ok().body;
    assert_eq!((&noor["role"], &noor["teams"]), (&json!("log_manager"), &json!([])));
    assert_eq!(appoint("noor@zorg.example").await.err().unwrap().code(), "already_log_manager");
    assert_eq!(appoint("anna@zorg.example").await.err().unwrap().code(), "last_administrator");
    let link = appoint("leo@zorg.example").await.unwrap().unwrap();
    set_password(&app, &secret(&json!(link.url))).await.ok();
    let leo = sign_in(&app, "leo@zorg.example", None).await.ok();
    app.get("/v1/audit", token(&leo)).await.ok();
    app.get("/v1/clients", token(&leo)).await.refused(403, "forbidden");
    // Whoever is one stays one through other changes.
    let leo: Uuid = leo.body["person_id"].as_str().unwrap().parse().unwrap();
    change_staff(&app, &world, leo, json!({"role": "log_manager", "language": "en"})).await.ok();
    change_staff(&app, &world, leo, json!({"active": false})).await.ok();
    assert_eq!(appoint("leo@zorg.example").await.err().unwrap().code(), "account_deactivated");
}

#[tokio::test]
async fn staff_see_where_they_are_signed_in_and_an_administrator_signs_a_colleague_out_everywhere() {
    let (app, world) = world().await;
    let far = app.organisation().await;
    let nurse = &world.nurse;
    let listed = app.get("/v1/me/sessions", nurse).await.ok().body;
    let [session] = listed["items"].as_array().unwrap().as_slice() else { panic!("{listed:#}") };
    assert_eq!(
        (&session["id"], &session["client"], &session["current"]),
        (&json!(nurse.session), &json!("web"), &json!(true))
    );

    let sessions = format!("/v1/staff/{}/sessions", nurse.id);
    app.delete(&sessions, &world.therapist).await.refused(403, "forbidden");
    app.delete(&sessions, &far.administrator).await.refused(404, "not_found");
    app.get("/v1/me", nurse).await.ok();
    assert_eq!(app.delete(&sessions, &world.administrator).await.status, 204);
    app.get("/v1/me", nurse).await.refused(401, "signed_out");
    app.get("/v1/me", &world.therapist).await.ok();
    let log = app.get("/v1/audit?limit=5", &world.log_manager).await.ok().body;
    let found = log["items"].as_array().unwrap().iter().find(|one| one["object_kind"] == "sessions").unwrap();
    assert_eq!((&found["action"], &found["object_id"]), (&json!("delete"), &json!(nurse.id.to_string())));
}
