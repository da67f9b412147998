//! Every operation of the document, and things to call it on.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use reable_server::db::sql;
use reable_server::document;
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Person, TestApp, World};

/// An operation as the document has it.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The method.
    pub method: Method,
    /// The path, with `{id}` where something is named.
    pub path: String,
    /// Whether one may call it without being signed in.
    pub public: bool,
    /// The example of its body.
    pub example: Option<Value>,
    /// The fields of its body that name something, as pointers into it. What the caller makes up (`/id`) names nothing yet.
    pub naming: Vec<String>,
}

/// Every operation of the document, by its id.
#[must_use]
pub fn operations() -> BTreeMap<String, Operation> {
    let document: Value = serde_json::from_str(document::text()).unwrap();
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let body = operation.pointer("/requestBody/content/application~1json");
            let mut naming = Vec::new();
            if let Some(body) = body {
                collect_naming(&document, &body["schema"], "", &mut naming);
            }
            let found = Operation {
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                public: operation["security"] == json!([]),
                example: body.and_then(|body| body.get("example")).cloned(),
                naming,
            };
            operations.insert(operation["operationId"].as_str().unwrap().to_owned(), found);
        }
    }
    operations
}

fn collect_naming(document: &Value, schema: &Value, pointer: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        return collect_naming(document, document.pointer(&reference[1..]).unwrap(), pointer, found);
    }
    for part in ["allOf", "anyOf", "oneOf"].iter().filter_map(|part| schema[*part].as_array()).flatten() {
        collect_naming(document, part, pointer, found);
    }
    if schema["format"] == "uuid" && pointer != "/id" {
        found.push(pointer.to_owned());
    }
    if schema["type"] == "array" {
        collect_naming(document, &schema["items"], &format!("{pointer}/0"), found);
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        collect_naming(document, field, &format!("{pointer}/{name}"), found);
    }
}

/// The things of one client, by the part of the path before their id; `people` and `devices` are the client's own.
pub type Things = BTreeMap<&'static str, Uuid>;

/// What belongs to the client of `world`, or to nobody in particular there.
pub async fn things_of(app: &TestApp, world: &World) -> Things {
    let mut things = care_of(app, &world.client, world.episode, world.goal, world.therapist.id).await;
    let import = app.post("/v1/imports", &world.administrator, json!({})).await.ok().body["id"].clone();
    things.extend([
        ("carers", world.carer_relation),
        ("teams", world.team),
        ("staff", world.nurse.id),
        ("imports", import.as_str().unwrap().parse().unwrap()),
    ]);
    things
}

/// What belongs to the client of the other team.
pub async fn things_of_other_team(app: &TestApp, world: &World) -> Things {
    let by = world.other_therapist.id;
    let goal = app.goal(&world.other_client, world.other_episode, 1, "Zelf koken", by).await;
    let (_, carer) = app.carer(&world.other_client, "Klaas Dekker").await;
    let mut things = care_of(app, &world.other_client, world.other_episode, goal, by).await;
    things.extend([("carers", carer), ("teams", world.other_team), ("staff", world.other_therapist.id)]);
    things
}

async fn care_of(app: &TestApp, client: &Person, episode: Uuid, goal: Uuid, by: Uuid) -> Things {
    let (pause, hold, alarm, meeting) = (app.id(), app.id(), app.id(), app.id());
    let (_, carer) = app.carer(client, "Toos Mol").await;
    let into = "carer_alarms (id, org_id, client_id, carer_id, raised_on, raised_at)";
    let raised: reable_rules::Day = "2026-03-01".parse().unwrap();
    let values =
        vec![alarm.into(), client.org.into(), client.id.into(), carer.into(), raised.into(), app.clock.now().into()];
    app.insert(into, values).await;
    let day: reable_rules::Day = "2026-03-01".parse().unwrap();
    let db = app.parts.db.writer();
    let text = "INSERT INTO meetings (id, org_id, team_id, held_on, planned_by, planned_at) \
                SELECT $1, org_id, team_id, $2, $3, $4 FROM clients WHERE id = $5";
    let values = [meeting.into(), day.into(), by.into(), app.clock.now().into(), client.id.into()];
    db.execute_raw(sql(db, text, values)).await.unwrap();
    let (feed, subscription, message) = (app.id(), app.id(), app.id());
    let now = app.clock.now();
    let text = "INSERT INTO calendar_feeds (id, org_id, person_id, digest, created_at, created_by) \
                SELECT $1, org_id, id, $2, $3, id FROM people WHERE id = $4";
    let values = [feed.into(), feed.as_bytes().to_vec().into(), now.into(), client.id.into()];
    db.execute_raw(sql(db, text, values)).await.unwrap();
    let text = "INSERT INTO push_subscriptions (id, org_id, person_id, endpoint, created_at) \
                SELECT $1, org_id, id, $2, $3 FROM people WHERE id = $4";
    let endpoint = format!("https://push.example/{subscription}");
    let values = [subscription.into(), endpoint.into(), now.into(), client.id.into()];
    db.execute_raw(sql(db, text, values)).await.unwrap();
    let into = "outbox (id, org_id, person_id, kind, channel, day, time_zone, due_at, once, recipient, content, \
                next_try_at, created_at)";
    let row = vec![
        message.into(),
        client.org.into(),
        client.id.into(),
        "client_nudge".into(),
        "mail".into(),
        day.into(),
        "Europe/Amsterdam".into(),
        now.into(),
        true.into(),
        "corrie@example.org".into(),
        "{}".into(),
        now.into(),
        now.into(),
    ];
    app.insert(into, row).await;
    let text = "INSERT INTO evaluations (org_id, client_id, episode_id, version, planned_on, recorded_by, recorded_at) \
                SELECT org_id, client_id, id, 1, last_day, $1, $2 FROM episodes WHERE id = $3";
    db.execute_raw(sql(db, text, [by.into(), app.clock.now().into(), episode.into()])).await.unwrap();
    let (approval, legal_hold, erasure, emergency) = (app.id(), app.id(), app.id(), app.id());
    let into = "emergency_access (id, org_id, client_id, staff_id, reason, opened_at, expires_at)";
    let ended = now - TimeDelta::hours(1);
    let opened = now - TimeDelta::hours(9);
    let values = [emergency.into(), client.org.into(), client.id.into(), by.into(), "gevallen".into()];
    app.insert(into, values.into_iter().chain([opened.into(), ended.into()]).collect()).await;
    let into = "approvals (id, org_id, act, subject_id, reason, asked_by, asked_at, expires_at)";
    let (act, later) = ("reset_second_factor", now + TimeDelta::days(14));
    let (org, reason) = (client.org, "telefoon kwijt");
    let values = [approval.into(), org.into(), act.into(), by.into(), reason.into(), by.into(), now.into()];
    app.insert(into, values.into_iter().chain([later.into()]).collect()).await;
    let into = "legal_holds (id, org_id, client_id, reason, placed_by, placed_at)";
    let values = vec![legal_hold.into(), org.into(), client.id.into(), "klacht".into(), by.into(), now.into()];
    app.insert(into, values).await;
    let into = "erasures (id, org_id, client_id, ground, erased_at, rows_erased)";
    let values = vec![erasure.into(), org.into(), erasure.into(), "request".into(), now.into(), "{}".into()];
    app.insert(into, values).await;
    let row = |id: Uuid| vec![id.into(), client.org.into(), episode.into(), day.into(), "other".into(), by.into()];
    for (id, into) in [
        (pause, "pauses (id, org_id, episode_id, first_day, reason, created_by, created_at)"),
        (hold, "holds (id, org_id, episode_id, reported_on, kind, reported_by, created_at)"),
    ] {
        let mut values = row(id);
        values.push(app.clock.now().into());
        app.insert(into, values).await;
    }
    Things::from([
        ("clients", client.id),
        ("people", client.id),
        ("devices", client.device.unwrap()),
        ("episodes", episode),
        ("goals", goal),
        ("pauses", pause),
        ("holds", hold),
        ("carer-alarms", alarm),
        ("meetings", meeting),
        ("calendar-feeds", feed),
        ("push-subscriptions", subscription),
        ("reminder-queue", message),
        ("approvals", approval),
        ("emergency-access", emergency),
        ("legal-holds", legal_hold),
        ("erasures", erasure),
    ])
}

/// The address of an operation on these things; `None` when it takes a thing that is not among them.
#[must_use]
pub fn address(path: &str, query: Option<&str>, things: &Things) -> Option<String> {
    let mut before = "";
    let mut address = String::new();
    for part in path.split('/').skip(1) {
        address.push('/');
        match part {
            "{day}" => address.push_str("2026-03-02"),
            "{id}" if before == "programmes" => address.push_str("cti"),
            part if part.starts_with('{') => address.push_str(&things.get(before)?.to_string()),
            part => address.push_str(part),
        }
        before = part;
    }
    if let Some(parameter) = query {
        let thing = things.get(format!("{parameter}s").as_str())?;
        address.push_str(&format!("?{parameter}={thing}"));
    }
    Some(address)
}
