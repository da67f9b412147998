//! Input that must be refused: with a stable code, with the place that is wrong, with nothing changed, never as a fault
//! of ours. What concerns a single check-in is in `check_ins`, what concerns any request in `edge`.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use reable_server::db::sql;
use reable_server::document;
use reable_tests::{NOBODY, TestApp, World};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::{Map, Value, json};

/// Tables that bad input must leave as they are.
const TABLES: [&str; 26] = [
    "advice_talks",
    "care_decisions",
    "carers",
    "check_in_history",
    "check_ins",
    "client_made_ids",
    "clients",
    "consents",
    "copm_interviews",
    "devices",
    "episodes",
    "evaluations",
    "follow_ups",
    "goal_agreements",
    "goals",
    "holds",
    "import_rows",
    "imports",
    "meeting_decisions",
    "meetings",
    "messages",
    "pairing_codes",
    "pauses",
    "people",
    "staff",
    "teams",
];

async fn ground() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

/// How many rows each table has.
async fn rows(app: &TestApp) -> Vec<(&'static str, i64)> {
    let db = app.parts.db.read();
    let mut rows = Vec::new();
    for table in TABLES {
        let text = format!("SELECT COUNT(*) AS n FROM {table}");
        let row = db.query_one_raw(sql(db, text, [])).await.unwrap().unwrap();
        rows.push((table, row.try_get("", "n").unwrap()));
    }
    rows
}

/// An operation that takes a body, with its address on what is the client's.
struct Taker {
    id: String,
    method: Method,
    path: String,
    public: bool,
    example: Value,
}

/// Every operation that takes a body. Whose the things in the path are does not matter: the body is read first.
fn takers(app: &TestApp) -> Vec<Taker> {
    let document: Value = serde_json::from_str(document::text()).unwrap();
    let mut takers = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let Some(example) = operation.pointer("/requestBody/content/application~1json/example") else { continue };
            let parts = path.split('/').map(|part| match part {
                "{day}" => "2026-03-02".to_owned(),
                part if part.starts_with('{') => app.id().to_string(),
                part => part.to_owned(),
            });
            takers.push(Taker {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: parts.collect::<Vec<_>>().join("/"),
                public: operation["security"] == json!([]),
                example: example.clone(),
            });
        }
    }
    assert!(takers.len() > 30, "{}", takers.len());
    takers
}

/// Sends a text as the body of an operation and reads the problem that it must be answered with.
async fn send(app: &TestApp, world: &World, taker: &Taker, body: String) -> (u16, Value) {
    let mut request = app.http.request(taker.method.clone(), format!("{}{}", app.url, taker.path));
    if !taker.public {
        request = request.bearer_auth(&world.nurse.token);
    }
    let reply =
        request.header("content-type", "application/json").header("if-match", "\"1\"").body(body).send().await.unwrap();
    let status = reply.status().as_u16();
    let kind = reply.headers()["content-type"].to_str().unwrap().to_owned();
    assert_eq!(kind, "application/problem+json", "{} {status}", taker.id);
    (status, reply.json().await.unwrap())
}

#[tokio::test]
async fn broken_json_is_refused_by_every_operation() {
    let (app, world) = ground().await;
    let before = rows(&app).await;
    for taker in takers(&app) {
        let whole = taker.example.to_string();
        let half = whole[..whole.len() - 1].to_owned();
        for broken in [half, String::new(), "{".into(), "{\"a\": }".into(), format!("{whole} {whole}")] {
            let (status, problem) = send(&app, &world, &taker, broken.clone()).await;
            assert_eq!((status, &problem["code"]), (400, &json!("broken_json")), "{} {broken} {problem}", taker.id);
        }
    }
    assert_eq!(rows(&app).await, before);
}

#[tokio::test]
async fn json_fifty_thousand_deep_is_refused_by_every_operation() {
    let (app, world) = ground().await;
    let before = rows(&app).await;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let middle = if open == "[" { "" } else { "1" };
        let deep = format!("{}{middle}{}", open.repeat(50_000), close.repeat(50_000));
        for taker in takers(&app) {
            let (status, problem) = send(&app, &world, &taker, deep.clone()).await;
            assert_eq!((status, &problem["code"]), (400, &json!("broken_json")), "{} {problem}", taker.id);
        }
    }
    assert_eq!(app.get("/health/live", NOBODY).await.status, 200);
    assert_eq!(rows(&app).await, before);
}

#[tokio::test]
async fn a_field_that_nobody_knows_is_named_by_every_operation() {
    let (app, world) = ground().await;
    let before = rows(&app).await;
    for taker in takers(&app) {
        let mut body = taker.example.clone();
        body["surprise"] = json!(1);
        let (status, problem) = send(&app, &world, &taker, body.to_string()).await;
        assert_eq!(status, 422, "{} {problem}", taker.id);
        let named = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .any(|error| (&error["pointer"], &error["code"]) == (&json!("/surprise"), &json!("unknown_field")));
        assert!(named, "{} {problem}", taker.id);
    }
    assert_eq!(rows(&app).await, before);
}

/// Whether a field is free text, where a NUL would otherwise be stored.
fn texts(example: &Value) -> Map<String, Value> {
    let free = ["name", "note", "text", "title", "reason", "decided_by", "client_does", "staff_do", "relation"];
    let fields = example.as_object().unwrap();
    let texts = fields.iter().filter(|(name, value)| value.is_string() && free.contains(&name.as_str()));
    // `reason` is a word where an episode ends or is paused, and is refused as such.
    texts.map(|(name, value)| (name.clone(), value.clone())).collect()
}

#[tokio::test]
async fn a_nul_in_a_text_is_refused_by_every_operation() {
    let (app, world) = ground().await;
    let before = rows(&app).await;
    let mut tried = 0;
    for taker in takers(&app) {
        for (field, value) in texts(&taker.example) {
            let mut body = taker.example.clone();
            body[&field] = json!(format!("{}\u{0}", value.as_str().unwrap()));
            let (status, problem) = send(&app, &world, &taker, body.to_string()).await;
            let pointer = format!("/{field}");
            let named = problem["errors"].as_array().is_some_and(|all| all.iter().any(|e| e["pointer"] == *pointer));
            assert!(status == 422 && named, "{} {field} {status} {problem}", taker.id);
            tried += 1;
        }
    }
    assert!(tried >= 10, "{tried}");
    assert_eq!(rows(&app).await, before);
}

#[tokio::test]
async fn a_body_of_every_wrong_type_is_refused_and_never_a_fault_of_ours() {
    let (app, world) = ground().await;
    let before = rows(&app).await;
    for taker in takers(&app) {
        for whole in [json!(null), json!([]), json!("text"), json!(7), json!(true)] {
            let (status, problem) = send(&app, &world, &taker, whole.to_string()).await;
            assert_eq!(status, 422, "{} {whole} {problem}", taker.id);
        }
        // Each field in turn becomes something that it is not.
        for field in taker.example.as_object().unwrap().keys() {
            let mut body = taker.example.clone();
            body[field] = json!({ "what": ["is", "this"] });
            let (status, problem) = send(&app, &world, &taker, body.to_string()).await;
            assert_eq!(status, 422, "{} {field} {problem}", taker.id);
            let pointer = format!("/{field}");
            let place = problem["errors"][0]["pointer"].as_str().unwrap();
            assert!(place.starts_with(&pointer), "{} {field} {problem}", taker.id);
        }
    }
    assert_eq!(rows(&app).await, before);
}

#[tokio::test]
async fn ids_and_days_in_an_address_that_are_none_are_refused_and_never_a_fault_of_ours() {
    let (app, world) = ground().await;
    let document: Value = serde_json::from_str(document::text()).unwrap();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            for nonsense in
                ["x", "%00", "00000000-0000-0000-0000-00000000000g", "2026-02-30", "9999999999-01-01", "%27"]
            {
                let parts: Vec<&str> = path.split('/').map(|p| if p.starts_with('{') { nonsense } else { p }).collect();
                let address = parts.join("/");
                if address == *path {
                    continue;
                }
                let method: Method = method.to_uppercase().parse().unwrap();
                let reply = app.send(method.clone(), &address, &world.nurse, json!({})).await;
                if path == "/v1/unsubscribe/{token}" && reply.status == 204 {
                    // Whether a secret is one, nobody is told.
                    continue;
                }
                assert!((400..500).contains(&reply.status), "{method} {address} {} {}", reply.status, reply.body);
                assert!(!reply.code().is_empty(), "{method} {address}");
            }
        }
    }
}

#[tokio::test]
async fn a_sixth_open_goal_is_refused_and_changes_nothing() {
    let (app, world) = ground().await;
    for slot in 2..=5 {
        app.goal(&world.client, world.episode, slot, "Doel", world.therapist.id).await;
    }
    let before = rows(&app).await;
    let path = format!("/v1/episodes/{}/goals", world.episode);
    let body =
        json!({ "id": app.id(), "title": "Koken", "kind": "improve", "planned_days": [1], "steps": ["Snijden"] });
    let reply = app.post(&path, &world.therapist, body).await;
    reply.refused(409, "goal_limit_reached");
    assert_eq!(rows(&app).await, before);
}

#[tokio::test]
async fn a_code_tried_six_times_is_void_even_when_the_sixth_is_right() {
    let (app, world) = ground().await;
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    let letter = app.post(&path, &world.nurse, json!({})).await.ok();
    let before = rows(&app).await;
    let right = letter.body["code"].as_str().unwrap().to_owned();
    // Another letter in the secret, and the check sum that goes with it: what a guesser would send.
    let wrong: Vec<String> = near_misses(&right).take(5).collect();
    assert_eq!(wrong.len(), 5);
    let mut answers = Vec::new();
    for code in wrong.iter().chain([&right]) {
        let reply = app.post("/v1/sessions/pairing", NOBODY, json!({ "code": code, "device_name": "Telefoon" })).await;
        answers.push(reply.clone().refused(401, "pairing_code_invalid").body);
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "no answer tells more than another");
    assert_eq!(rows(&app).await, before);
    let voided =
        app.texts("SELECT CAST(tries AS TEXT) AS tries FROM pairing_codes WHERE voided_at IS NOT NULL", "tries");
    assert_eq!(voided.await, ["5"]);
}

/// Codes that name the same record, are typed without error, and hold another secret.
fn near_misses(code: &str) -> impl Iterator<Item = String> {
    const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letters: Vec<char> = code.chars().collect();
    let places: Vec<usize> = (5..letters.len()).filter(|place| letters[*place] != '-').collect();
    let (first, others) = places.split_first().map(|(first, others)| (*first, others.to_vec())).unwrap();
    let mut found = Vec::new();
    for one in LETTERS.chars().filter(|letter| *letter != code.chars().nth(first).unwrap()) {
        for place in &others {
            for two in LETTERS.chars() {
                let mut changed = letters.clone();
                (changed[first], changed[*place]) = (one, two);
                let changed: String = changed.into_iter().collect();
                if reable_rules::pairing::Presented::parse(&changed).is_ok() {
                    found.push(changed);
                }
            }
        }
    }
    found.into_iter()
}

#[tokio::test]
async fn a_refresh_token_used_again_after_its_successor_ends_the_session() {
    let (app, world) = ground().await;
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    let letter = app.post(&path, &world.nurse, json!({})).await.ok();
    let body = json!({ "code": letter.body["code"], "device_name": "Telefoon" });
    let first = app.post("/v1/sessions/pairing", NOBODY, body).await.ok().body;
    let refresh = async |pair: &Value| {
        app.post("/v1/sessions/refresh", NOBODY, json!({ "refresh_token": pair["refresh_token"] })).await
    };
    let second = refresh(&first).await.ok().body;
    let third = refresh(&second).await.ok().body;
    refresh(&first).await.refused(401, "refresh_token_invalid");
    refresh(&third).await.refused(401, "refresh_token_invalid");
    let access = third["access_token"].as_str().unwrap();
    app.get("/v1/me", access).await.refused(401, "signed_out");
    // The client's other phone is not touched by this.
    app.get("/v1/me", &world.client).await.ok();
}

#[tokio::test]
async fn a_file_with_a_bad_seventh_row_enrols_nobody_and_says_what_to_mend() {
    let (app, world) = ground().await;
    let import = app.post("/v1/imports", &world.administrator, json!({})).await.ok().body["id"].clone();
    let path = format!("/v1/imports/{}", import.as_str().unwrap());
    let row = |n: usize| {
        let born = if n == 7 { "31-02-1941" } else { "1941-05-17" };
        json!({ "row_no": n, "values": {
            "external_ref": format!("I-{n}"), "name": format!("Client {n}"), "birth_date": born,
            "team": "Wijkteam Centrum", "start_date": "2026-03-01"
        } })
    };
    let rows_sent = json!({ "rows": (1..=10).map(row).collect::<Vec<_>>() });
    app.post(&format!("{path}/rows"), &world.administrator, rows_sent).await.ok();
    let before = rows(&app).await;

    let report = app.get(&path, &world.administrator).await.ok().body;
    assert_eq!((&report["ready"], &report["faulty"]), (&json!(9), &json!(1)));
    let fault = &report["faults"][0];
    assert_eq!(
        (&fault["row_no"], &fault["column"], &fault["value"], &fault["code"]),
        (&json!(7), &json!("birth_date"), &json!("31-02-1941"), &json!("invalid_day"))
    );
    assert!(!fault["detail"].as_str().unwrap().is_empty() && !fault["mend"].as_str().unwrap().is_empty());

    let reply = app.post(&format!("{path}/commit"), &world.administrator, json!({})).await;
    assert!(
        reply.errors().iter().any(|(pointer, code)| pointer.contains('7') && *code == "invalid_day"),
        "{}",
        reply.body
    );
    reply.refused(422, "import_faulty");
    assert_eq!(rows(&app).await, before);
}
