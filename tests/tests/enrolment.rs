//! Who takes part: enrolling, finding, moving, carers and consent, episodes and pauses, programmes, bulk enrolment.

use chrono::TimeDelta;
use reable_tests::{NOBODY, Person, Reply, TestApp, Token, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// A client to enrol into the team of the world's nurse.
fn newcomer(world: &World, external_ref: &str) -> Value {
    json!({ "name": "Mw. Van Dijk", "external_ref": external_ref, "team_id": world.team })
}

async fn enrol(app: &TestApp, world: &World, external_ref: &str) -> Reply {
    app.post("/v1/clients", &world.nurse, newcomer(world, external_ref)).await.ok()
}

async fn patch<'a>(app: &TestApp, who: impl Into<Token<'a>>, path: &str, version: i32, body: Value) -> Reply {
    app.call(Method::PATCH, path, who, Some(body), &[("If-Match", &format!("\"{version}\""))]).await
}

/// Issues a pairing code for a client or carer.
async fn pairing_code(app: &TestApp, by: &Person, person: &str) -> String {
    let letter = app.post(&format!("/v1/people/{person}/pairing-codes"), by, json!({})).await.ok();
    word(&letter, "/code").to_owned()
}

/// Pairs a phone with a code.
async fn pair(app: &TestApp, code: &str) -> Reply {
    app.post("/v1/sessions/pairing", NOBODY, json!({ "code": code, "device_name": "Telefoon" })).await
}

/// Why sessions were ended, each reason once.
async fn signed_out_because(app: &TestApp) -> Vec<String> {
    app.texts("SELECT DISTINCT revoked_because FROM sessions WHERE revoked_at IS NOT NULL", "revoked_because").await
}

/// A phone of a client or carer, as its access token.
async fn phone(app: &TestApp, by: &Person, person: &str) -> String {
    let paired = pair(app, &pairing_code(app, by, person).await).await.ok();
    word(&paired, "/access_token").to_owned()
}

#[track_caller]
fn word<'a>(reply: &'a Reply, pointer: &str) -> &'a str {
    reply.body.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer} in {:#}", reply.body))
}

#[track_caller]
fn items(reply: &Reply) -> &Vec<Value> {
    reply.body["items"].as_array().unwrap_or_else(|| panic!("a list, not {:#}", reply.body))
}

/// Asserts that what was sent is faulty in one place.
#[track_caller]
fn faulty(reply: Reply, pointer: &str, code: &str) {
    let reply = reply.refused(422, "invalid");
    assert_eq!(reply.errors(), [(pointer, code)]);
}

#[tokio::test]
async fn a_client_is_enrolled_once_however_often_the_call_is_sent() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut body = newcomer(&world, "A-1");
    body["id"] = json!(Uuid::from_u128(77));
    body["independence_start"] = json!(4);
    body["advice_talk"] = json!({ "held_on": "2026-02-27", "outcome": "programme", "note": "samen" });
    let first = app.post("/v1/clients", &world.nurse, body.clone()).await;
    let again = app.post("/v1/clients", &world.nurse, body.clone()).await;
    assert_eq!((first.status, again.status), (201, 200), "{:#}", first.body);
    assert_eq!(first.body, again.body);
    assert_eq!(word(&first, "/coordinator_id"), world.nurse.id.to_string());
    assert_eq!(first.header("etag"), "\"1\"");
    body["name"] = json!("Iemand anders");
    app.post("/v1/clients", &world.nurse, body).await.refused(409, "id_taken");
    let taken = app.post("/v1/clients", &world.administrator, newcomer(&world, "A-1")).await;
    assert_eq!(taken.refused(409, "external_ref_taken").body["existing_id"], first.body["id"]);
    let path = format!("/v1/clients/{}/episodes", word(&first, "/id"));
    let episodes = app.get(&path, &world.nurse).await.ok();
    assert_eq!(word(&episodes, "/items/0/last_day"), "2026-05-24", "84 days from today");
    assert_eq!(word(&episodes, "/items/0/id"), word(&first, "/episode_id"));
    app.post(&path, &world.nurse, json!({})).await.refused(409, "episode_open");
    let talks = app.get(&format!("/v1/clients/{}/advice-talks", word(&first, "/id")), &world.nurse).await.ok();
    assert_eq!(word(&talks, "/items/0/outcome"), "programme");
}

#[tokio::test]
async fn of_many_enrolments_at_once_under_one_reference_each_loser_is_told_who_won() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let enrolments = (0..6).map(|_| app.post("/v1/clients", &world.nurse, newcomer(&world, "A-1")));
    let replies = futures_util::future::join_all(enrolments).await;
    let (won, lost): (Vec<_>, Vec<_>) = replies.into_iter().partition(|reply| reply.status == 201);
    assert_eq!(won.len(), 1);
    for reply in lost {
        assert_eq!(reply.refused(409, "external_ref_taken").body["existing_id"], won[0].body["id"]);
    }
}

#[tokio::test]
async fn an_advice_talk_that_leads_elsewhere_starts_no_episode() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut body = newcomer(&world, "A-1");
    body["advice_talk"] = json!({ "held_on": "2026-03-02", "outcome": "self_reliant" });
    let enrolled = app.post("/v1/clients", &world.administrator, body.clone()).await.ok();
    assert_eq!(enrolled.body.get("episode_id"), None);
    assert_eq!(enrolled.body.get("coordinator_id"), None, "an administrator coordinates nobody");
    let path = format!("/v1/clients/{}/episodes", word(&enrolled, "/id"));
    let started = app.post(&path, &world.administrator, json!({ "programme": "zelfsterk" })).await;
    assert_eq!(started.status, 201, "{:#}", started.body);
    body["external_ref"] = json!("A-2");
    body["advice_talk"]["held_on"] = json!("2026-03-03");
    let ahead = app.post("/v1/clients", &world.administrator, body).await;
    faulty(ahead, "/advice_talk/held_on", "day_in_future");
}

#[tokio::test]
async fn nobody_enrols_into_a_team_out_of_reach_or_under_a_coordinator_of_another() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let body = newcomer(&world, "A-1");
    app.post("/v1/clients", &world.other_therapist, body).await.refused(404, "not_found");
    for coordinator in [world.other_therapist.id, world.administrator.id] {
        let mut body = newcomer(&world, "A-1");
        body["coordinator_id"] = json!(coordinator);
        faulty(app.post("/v1/clients", &world.administrator, body).await, "/coordinator_id", "not_in_team");
    }
    let mut body = newcomer(&world, "A-1");
    body["coordinator_id"] = json!(world.nurse.id);
    body["programme"] = json!("nergens");
    faulty(app.post("/v1/clients", &world.administrator, body).await, "/programme", "unknown_programme");
    assert_eq!(items(&app.get("/v1/clients?q=A-1", &world.administrator).await), &[Value::Null; 0]);
}

#[tokio::test]
async fn an_episode_starts_neither_long_ago_nor_far_ahead() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for (day, code) in [("2025-11-03", "start_too_long_ago"), ("2026-06-01", "start_too_far_ahead")] {
        let mut body = newcomer(&world, "A-1");
        body["start_day"] = json!(day);
        faulty(app.post("/v1/clients", &world.nurse, body).await, "/start_day", code);
    }
    for day in ["2025-11-04", "2026-05-31"] {
        let mut body = newcomer(&world, day);
        body["start_day"] = json!(day);
        app.post("/v1/clients", &world.nurse, body).await.ok();
    }
}

#[tokio::test]
async fn a_dry_run_enrols_nobody() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let headers = [("Reable-Dry-Run", "true")];
    let body = Some(newcomer(&world, "A-1"));
    let tried = app.call(Method::POST, "/v1/clients", &world.nurse, body, &headers).await;
    assert_eq!(tried.status, 201, "{:#}", tried.body);
    assert_eq!(items(&app.get("/v1/clients?q=A-1", &world.administrator).await), &[Value::Null; 0]);
}

#[tokio::test]
async fn clients_are_found_by_name_or_reference_within_reach() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for n in 1..=3 {
        enrol(&app, &world, &format!("Ref-{n}")).await;
        app.clock.advance(TimeDelta::seconds(1));
    }
    assert_eq!(items(&app.get("/v1/clients?q=VAN%20DIJK", &world.nurse).await).len(), 3);
    let one = app.get("/v1/clients?q=rEF-2", &world.administrator).await.ok();
    assert_eq!((items(&one).len(), word(&one, "/items/0/external_ref")), (1, "Ref-2"));
    assert_eq!(items(&app.get("/v1/clients?q=%25", &world.administrator).await).len(), 0);
    assert_eq!(items(&app.get("/v1/clients?q=Ref-", &world.other_therapist).await).len(), 0);
    let search = format!("/v1/clients?q=Ref-&limit=2&team={}", world.team);
    let page = app.get(&search, &world.nurse).await.ok();
    let rest = app.get(&format!("{search}&cursor={}", word(&page, "/next_cursor")), &world.nurse).await.ok();
    assert_eq!(word(&rest, "/items/0/external_ref"), "Ref-3");
    assert_eq!(rest.body.get("next_cursor"), None);
}

#[tokio::test]
async fn access_follows_a_client_to_another_team() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let (nurse, administrator) = (&world.nurse, &world.administrator);
    let mut body = newcomer(&world, "A-1");
    body["email"] = json!("a@bos.nl");
    let enrolled = app.post("/v1/clients", nurse, body).await.ok();
    let path = format!("/v1/clients/{}", word(&enrolled, "/id"));
    let unexplained = patch(&app, nurse, &path, 1, json!({ "team_id": world.other_team })).await;
    faulty(unexplained, "/reason", "required");
    app.send(Method::PATCH, &path, nurse, json!({})).await.refused(428, "if_match_required");
    let north = json!({ "team_id": world.other_team, "reason": "verhuisd", "email": null, "phone": "06-12345678" });
    let moved = patch(&app, nurse, &path, 1, north).await.ok();
    assert_eq!((word(&moved, "/team_name"), word(&moved, "/phone")), ("Wijkteam Noord", "06-12345678"));
    assert_eq!((moved.body.get("coordinator_id"), moved.body.get("email")), (None, None));
    app.get(&path, nurse).await.refused(404, "not_found");
    assert_eq!(app.get(&path, &world.other_therapist).await.ok().header("etag"), "\"2\"");
    patch(&app, administrator, &path, 1, json!({ "name": "X" })).await.refused(412, "stale");
    let foreign = patch(&app, administrator, &path, 2, json!({ "coordinator_id": nurse.id })).await;
    faulty(foreign, "/coordinator_id", "not_in_team");
    patch(&app, administrator, &path, 2, json!({ "coordinator_id": world.other_therapist.id })).await.ok();
}

#[tokio::test]
async fn consent_keeps_its_history_and_a_carer_without_clients_is_signed_out() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let nurse = &world.nurse;
    let one = enrol(&app, &world, "A-1").await;
    let two = enrol(&app, &world, "A-2").await;
    let consent = json!({ "scopes": ["read", "record"], "given_on": "2026-03-01" });
    let mut body = json!({ "name": "Dochter", "relation": "dochter", "core_team": true, "consent": consent });
    let carers = |client: &Reply| format!("/v1/clients/{}/carers", word(client, "/id"));
    let carer = app.post(&carers(&one), nurse, body.clone()).await.ok();
    app.post(&carers(&one), nurse, body.clone()).await.refused(409, "core_team_taken");
    body["consent"]["given_on"] = json!("2026-03-03");
    body["core_team"] = json!(false);
    faulty(app.post(&carers(&one), nurse, body).await, "/consent/given_on", "day_in_future");
    let known = json!({ "person_id": carer.body["person_id"], "relation": "nicht", "consent": consent });
    app.post(&carers(&one), nurse, known.clone()).await.refused(409, "carer_linked");
    let second = app.post(&carers(&two), nurse, known).await.ok();
    assert_eq!(word(&second, "/name"), "Dochter");

    app.clock.advance(TimeDelta::minutes(1));
    let path = format!("/v1/carers/{}", word(&carer, "/id"));
    let narrower = json!({ "consent": { "scopes": ["read"], "given_on": "2026-03-02" } });
    let changed = patch(&app, nurse, &path, 1, narrower).await.ok();
    assert_eq!(changed.body["consent"]["scopes"], json!(["read"]));
    let history = app.get(&format!("{path}/consents"), nurse).await.ok();
    let scopes: Vec<&Value> = items(&history).iter().map(|item| &item["scopes"]).collect();
    assert_eq!(scopes, [&json!(["read"]), &json!(["read", "record"])]);

    let person = word(&carer, "/person_id");
    let token = &phone(&app, nurse, person).await;
    let pauses = |client: &Reply| format!("/v1/episodes/{}/pauses", word(client, "/episode_id"));
    app.get(&pauses(&one), token).await.refused(403, "forbidden");
    app.get(&pauses(&two), token).await.ok();
    app.delete(&path, nurse).await.ok();
    app.get(&pauses(&one), token).await.refused(404, "not_found");
    app.delete(&format!("/v1/carers/{}", word(&second, "/id")), nurse).await.ok();
    app.get(&pauses(&two), token).await.refused(401, "signed_out");
    assert_eq!(signed_out_because(&app).await, ["consent_ended"]);
    assert_eq!(items(&app.get(&carers(&one), nurse).await).len(), 0);
}

#[tokio::test]
async fn pauses_never_overlap() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let (client, nurse) = (&world.client, &world.nurse);
    let path = format!("/v1/episodes/{}/pauses", world.episode);
    let pause = |first: &str, last: &str| json!({ "first_day": first, "last_day": last, "reason": "holiday" });
    let mine = app.post(&path, client, pause("2026-03-10", "2026-03-16")).await.ok();
    app.post(&path, nurse, pause("2026-03-16", "2026-03-18")).await.refused(409, "pause_overlaps");
    let backwards = app.post(&path, nurse, pause("2026-03-18", "2026-03-17")).await;
    faulty(backwards, "/last_day", "pause_ends_before_start");
    let early = app.post(&path, nurse, pause("2026-02-15", "2026-02-20")).await;
    faulty(early, "/first_day", "before_episode_start");
    app.post(&path, nurse, pause("2026-03-29", "2026-04-05")).await.ok();
    let one = format!("/v1/pauses/{}", word(&mine, "/id"));
    patch(&app, client, &one, 1, json!({ "last_day": null })).await.refused(409, "pause_overlaps");
    let longer = json!({ "last_day": "2026-03-28", "note": "zon" });
    assert_eq!(patch(&app, client, &one, 1, longer.clone()).await.ok().header("etag"), "\"2\"");
    patch(&app, client, &one, 1, longer).await.refused(412, "stale");
    app.delete(&one, client).await.ok();
    app.delete(&one, client).await.refused(404, "not_found");
    assert_eq!(items(&app.get(&path, client).await).len(), 1);
}

#[tokio::test]
async fn a_death_signs_the_client_out_and_an_episode_ends_once() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let nurse = &world.nurse;
    let enrolled = enrol(&app, &world, "A-1").await;
    let client = word(&enrolled, "/id");
    let token = &phone(&app, nurse, client).await;
    let letter = pairing_code(&app, nurse, client).await;
    let episode = format!("/v1/episodes/{}", word(&enrolled, "/episode_id"));
    app.get(&format!("{episode}/pauses"), token).await.ok();
    let end = |day: &str| json!({ "ended_on": day, "reason": "died" });
    let ahead = app.post(&format!("{episode}/end"), nurse, end("2026-03-03")).await;
    faulty(ahead, "/ended_on", "day_in_future");
    let ended = app.post(&format!("{episode}/end"), nurse, end("2026-03-02")).await.ok();
    assert_eq!(word(&ended, "/status"), "ended");
    app.get(&format!("{episode}/pauses"), token).await.refused(401, "signed_out");
    app.post(&format!("{episode}/end"), nurse, end("2026-03-02")).await.refused(409, "episode_ended");
    pair(&app, &letter).await.refused(401, "pairing_code_invalid");
    let back = app.post(&format!("/v1/clients/{client}/episodes"), nurse, json!({ "rated_by": "carer" })).await.ok();
    assert_eq!(word(&back, "/rated_by"), "carer");
}

#[tokio::test]
async fn a_death_signs_out_the_carers_who_care_for_nobody_else() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let (both, _) = app.carer(&world.client, "Buurvrouw").await;
    let consent = json!({ "scopes": ["read"], "given_on": "2026-03-02" });
    let link = json!({ "person_id": both.id, "relation": "buurvrouw", "consent": consent });
    let path = format!("/v1/clients/{}/carers", world.other_client.id);
    app.post(&path, &world.administrator, link).await.ok();
    app.get("/v1/me", &world.carer).await.ok();
    let letter = pairing_code(&app, &world.nurse, &world.carer.id.to_string()).await;
    let died = json!({ "ended_on": "2026-03-02", "reason": "died" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, died).await.ok();
    app.get("/v1/me", &world.carer).await.refused(401, "signed_out");
    pair(&app, &letter).await.refused(401, "pairing_code_invalid");
    app.get("/v1/me", &both).await.ok();
    assert_eq!(signed_out_because(&app).await, ["client_died"]);
}

#[tokio::test]
async fn what_an_episode_started_from_can_be_corrected_by_the_team_also_afterwards() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let (path, therapist) = (format!("/v1/episodes/{}", world.episode), &world.therapist);
    let rated = json!({ "rated_by": "carer", "independence_start": 4 });
    app.send(Method::PATCH, &path, therapist, rated.clone()).await.refused(428, "if_match_required");
    patch(&app, &world.other_therapist, &path, 1, rated.clone()).await.refused(404, "not_found");
    patch(&app, &world.client, &path, 1, rated.clone()).await.refused(403, "forbidden");
    let outside = patch(&app, therapist, &path, 1, json!({ "independence_start": 11 })).await;
    outside.refused(422, "invalid");
    let changed = patch(&app, therapist, &path, 1, rated.clone()).await.ok();
    assert_eq!((word(&changed, "/rated_by"), changed.header("etag")), ("carer", "\"2\""));
    patch(&app, therapist, &path, 1, rated).await.refused(412, "stale");
    let end = json!({ "ended_on": "2026-03-02", "reason": "goals_reached" });
    let ended = app.post(&format!("{path}/end"), therapist, end).await.ok();
    assert_eq!((&ended.body["independence_start"], ended.header("etag")), (&json!(4), "\"3\""));
    patch(&app, therapist, &path, 3, json!({ "independence_start": null })).await.ok();
    let read = app.get(&path, therapist).await.ok();
    assert_eq!((word(&read, "/rated_by"), read.body.get("independence_start")), ("carer", None));
}

#[tokio::test]
async fn an_organisation_adds_its_own_programme_once() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let (nurse, administrator) = (&world.nurse, &world.administrator);
    let listed = app.get("/v1/programmes", nurse).await.ok();
    let mut own = items(&listed)[0].clone();
    assert_eq!((&own["id"], &own["shipped"]), (&json!("lat"), &json!(true)));
    own.as_object_mut().unwrap().retain(|field, _| !["shipped", "retired"].contains(&field.as_str()));
    app.post("/v1/programmes", administrator, own.clone()).await.refused(409, "programme_exists");
    own["id"] = json!("eigen");
    own["max_weeks"] = json!(2);
    app.post("/v1/programmes", nurse, own.clone()).await.refused(403, "forbidden");
    app.post("/v1/programmes", administrator, own.clone()).await.ok();
    app.post("/v1/programmes", administrator, own.clone()).await.refused(409, "programme_exists");
    own["id"] = json!("anders");
    own["max_goals"] = json!(6);
    faulty(app.post("/v1/programmes", administrator, own).await, "/max_goals", "out_of_range");
    let mut body = newcomer(&world, "A-1");
    body["programme"] = json!("eigen");
    let enrolled = app.post("/v1/clients", nurse, body).await.ok();
    let episodes = app.get(&format!("/v1/clients/{}/episodes", word(&enrolled, "/id")), nurse).await.ok();
    assert_eq!(word(&episodes, "/items/0/last_day"), "2026-03-15");
    assert_eq!(items(&app.get("/v1/methods", nurse).await).len(), 29);
}

/// Opens an import and gives its path.
async fn import(app: &TestApp, world: &World) -> String {
    format!("/v1/imports/{}", word(&app.post("/v1/imports", &world.administrator, json!({})).await.ok(), "/id"))
}

fn email(person: &Person) -> String {
    format!("{}@zorg.example", person.id.simple())
}

fn row(world: &World, row_no: usize, external_ref: &str) -> Value {
    json!({ "row_no": row_no, "values": {
        "Cliëntnummer": external_ref, "Naam": "Dhr. Bos", "Geboortedatum": "31-12-1941",
        "Wijkteam": "Wijkteam Centrum", "Coördinator": email(&world.nurse), "Startdatum": "2026-03-03",
    } })
}

/// How many rows of a report are enrolled, ready, enrolled already and faulty.
fn counts(report: &Value) -> [Option<u64>; 4] {
    ["enrolled", "ready", "already_enrolled", "faulty"].map(|name| report[name].as_u64())
}

#[tokio::test]
async fn one_faulty_row_keeps_everybody_out_unless_some_is_enough() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let administrator = &world.administrator;
    enrol(&app, &world, "R-1").await;
    app.post("/v1/imports", &world.nurse, json!({})).await.refused(403, "forbidden");
    let import = import(&app, &world).await;
    let wrong = |row_no, column: &str, value: &str| {
        let mut row = row(&world, row_no, &format!("R-{row_no}"));
        row["values"][column] = json!(value);
        row
    };
    let elsewhere = email(&world.other_therapist);
    let mut twice_wrong = wrong(4, "Geboortedatum", "1941");
    twice_wrong["values"]["Wijkteam"] = json!("Oost");
    let rows = json!({ "rows": [
        row(&world, 1, "R-1"), row(&world, 2, "R-2"), row(&world, 3, "R-2"), twice_wrong,
        row(&world, 5, "R-5"), wrong(6, "Coördinator", &elsewhere), wrong(7, "Wijkteam", "West"),
        wrong(8, "Startdatum", "3-3-2062"),
    ] });
    let staged = app.post(&format!("{import}/rows"), administrator, rows).await.ok();
    assert_eq!(staged.body["rows"], 8);
    let twice = json!({ "rows": [row(&world, 9, "a"), row(&world, 9, "b")] });
    faulty(app.post(&format!("{import}/rows"), administrator, twice).await, "/rows/1/row_no", "repeated");

    let report = app.get(&import, administrator).await.ok().body;
    assert_eq!(counts(&report), [0, 2, 1, 5].map(Some));
    let faults = report["faults"].as_array().unwrap().iter();
    let faults: Vec<Value> = faults.map(|f| json!([f["row_no"], f["column"], f["value"], f["code"]])).collect();
    let expected = [
        json!([3, "Cliëntnummer", "R-2", "repeated_reference"]),
        json!([4, "Geboortedatum", "1941", "invalid_day"]),
        json!([4, "Wijkteam", "Oost", "unknown_team"]),
        json!([6, "Coördinator", elsewhere, "not_in_team"]),
        json!([7, "Wijkteam", "West", "unknown_team"]),
        json!([8, "Startdatum", "3-3-2062", "start_too_far_ahead"]),
    ];
    assert_eq!(faults, expected);

    let commit = format!("{import}/commit");
    app.post(&commit, administrator, json!({})).await.refused(422, "import_faulty");
    let some = app.post(&commit, administrator, json!({ "partial": true })).await.ok().body;
    assert_eq!(counts(&some), [2, 0, 1, 5].map(Some));
    let again = app.post(&commit, administrator, json!({})).await.ok().body;
    assert_eq!(again, some, "the same call again answers the same");
    let late = app.post(&format!("{import}/rows"), administrator, json!({ "rows": [] })).await;
    late.refused(409, "import_committed");
    let found = app.get("/v1/clients?q=R-5", &world.nurse).await.ok();
    assert_eq!(word(&found, "/items/0/coordinator_id"), world.nurse.id.to_string());
    assert!(found.body["items"][0].get("episode_id").is_some());
    app.delete(&import, administrator).await.ok();
    app.get(&import, administrator).await.refused(404, "not_found");
}

#[tokio::test]
async fn an_import_is_gone_after_a_day() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let import = import(&app, &world).await;
    app.clock.advance(TimeDelta::hours(24));
    let token = app.sign_in_as(&world.administrator);
    app.post(&format!("{import}/commit"), &token, json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_thousand_rows_are_enrolled_by_one_commit_and_never_twice() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for expected in [[1000, 0, 0, 0], [0, 0, 1000, 0]] {
        let import = import(&app, &world).await;
        let rows: Vec<Value> = (1..=1000).map(|n| row(&world, n, &format!("R-{n}"))).collect();
        app.post(&format!("{import}/rows"), &world.administrator, json!({ "rows": rows })).await.ok();
        let report = app.post(&format!("{import}/commit"), &world.administrator, json!({})).await.ok().body;
        assert_eq!(counts(&report), expected.map(Some));
    }
}
