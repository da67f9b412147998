//! An episode in FHIR: what was recorded and no more, stable, and only for those who may.

#![expect(clippy::unwrap_used, reason = "a panic is how a test says that its ground gave way")]

use std::collections::BTreeSet;

use chrono::TimeDelta;
use reable_tests::fhir::{Validator, faults, missed};
use reable_tests::{TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

/// The goal that is lived with, beside the one that every world has.
const TITLE: &str = "Zelf naar de markt";

/// An episode in which everything happened that a bundle can tell, but its end; and the goal with a plan.
async fn lived(app: &TestApp) -> (World, String) {
    let world = app.organisation().await;
    let episode = format!("/v1/episodes/{}", world.episode);
    let plan = json!({
        "title": TITLE, "kind": "improve", "target": 8, "planned_days": [1, 4], "start_day": "2026-02-16",
        "disciplines": ["physiotherapy"], "interventions": ["fall_prevention"], "demand_area": "mobility",
        "copm_area": "leisure", "question_type": "wellbeing", "steps": ["Tot de hoek", "Tot de brug"],
        "work_description": { "client_does": "Loopt zelf.", "staff_do": "Loopt mee." },
    });
    let made = app.post(&format!("{episode}/goals"), &world.therapist, plan).await.ok();
    let goal = made.body["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/goals/{goal}");
    let steps = json!([
        { "id": made.body["steps"][0]["id"], "title": "Tot de hoek", "reached_on": "2026-02-28" },
        { "id": made.body["steps"][1]["id"], "title": "Tot de brug" },
    ]);
    let version = [("If-Match", made.header("etag"))];
    let put = json!({ "steps": steps });
    app.call(Method::PUT, &format!("{path}/steps"), &world.therapist, Some(put), &version).await.ok();

    let copm = json!({ "moment": "start", "held_on": "2026-02-20", "scores": [
        { "goal_id": goal, "importance": 9, "performance": 3, "satisfaction": 4 }] });
    app.post(&format!("{episode}/copm-interviews"), &world.nurse, copm).await.ok();
    let baseline = json!({ "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 195,
        "decided_by": "wijkteam", "reason": "zorg bij de start",
        "goals": [{ "goal_id": goal, "minutes_per_week": 60 }] });
    app.post(&format!("{episode}/care-decisions"), &world.nurse, baseline).await.ok();

    let done = json!({ "help": "alone", "performance": 7, "satisfaction": 8, "note": "met Karin erbij",
                       "recorded_at": "2026-03-02T08:00:00Z" });
    let not_done = json!({ "help": "not_done", "not_done_reason": "unwell", "recorded_at": "2026-03-02T08:00:00Z" });
    for (day, who, body) in [
        ("2026-02-27", &world.client, &done),
        ("2026-02-28", &world.client, &not_done),
        ("2026-03-01", &world.client, &done),
        ("2026-03-01", &world.carer, &done),
    ] {
        app.put(&format!("{path}/check-ins/{day}"), who, body.clone()).await.ok();
    }
    app.delete(&format!("{path}/check-ins/2026-02-27"), &world.client).await.ok();
    let copied = json!({ "goal_id": goal, "day": "2026-02-20", "help": "with_some_help", "performance": 5,
                         "satisfaction": 5 });
    let diary = json!({ "by": world.client.id, "entries": [copied] });
    app.post(&format!("{episode}/paper-check-ins"), &world.nurse, diary).await.ok();
    (world, goal)
}

/// Evaluated, ended, and followed up half a year later; returns a token of the nurse's for that day.
async fn end(app: &TestApp, world: &World) -> String {
    let episode = format!("/v1/episodes/{}", world.episode);
    let held = json!({ "held_on": "2026-03-02", "independence_end": 8, "minutes_per_week": 0, "outcome": "no_care" });
    app.post(&format!("{episode}/evaluation"), &world.nurse, held).await.ok();
    let end = json!({ "ended_on": "2026-03-02", "reason": "goals_reached" });
    app.post(&format!("{episode}/end"), &world.nurse, end).await.ok();
    app.clock.advance(TimeDelta::days(170));
    let nurse = app.sign_in_as(&world.nurse);
    let found = json!({ "month": 6, "held_on": "2026-08-19", "outcome": "no_care", "quality_of_life": 8,
                        "living_at_home": true });
    app.post(&format!("{episode}/follow-ups"), &nurse, found).await.ok();
    nurse
}

/// The bundle of the world's episode.
async fn taken(app: &TestApp, world: &World, token: &str) -> Value {
    app.get(&format!("/v1/episodes/{}/fhir?reason=overdracht", world.episode), token).await.ok().body
}

/// The resources of a type, in the order of the bundle.
fn all<'a>(bundle: &'a Value, of: &str) -> Vec<&'a Value> {
    let resources = bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]);
    resources.filter(|resource| resource["resourceType"] == of).collect()
}

/// The observations about a finding.
fn found<'a>(bundle: &'a Value, finding: &str) -> Vec<&'a Value> {
    let is_it = |observation: &&Value| observation["code"]["coding"][0]["code"] == finding;
    all(bundle, "Observation").into_iter().filter(is_it).collect()
}

fn urn(id: impl std::fmt::Display) -> Value {
    json!({ "reference": format!("urn:uuid:{id}") })
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

#[tokio::test]
async fn a_goal_is_told_in_the_clients_words_with_what_is_done_for_it() {
    let app = TestApp::start().await;
    let (world, id) = lived(&app).await;
    let bundle = taken(&app, &world, &world.nurse.token).await;
    let goals = all(&bundle, "Goal");
    let goal = goals.iter().find(|goal| goal["id"] == id).unwrap();
    assert_eq!((text(goal, "/description/text"), text(goal, "/lifecycleStatus")), (TITLE, "active"));
    assert_eq!(text(goal, "/achievementStatus/coding/0/code"), "in-progress");
    assert_eq!(goal["target"][0]["detailInteger"], 8);
    assert_eq!(text(goal, "/target/0/dueDate"), "2026-05-10");
    let areas: Vec<&str> =
        goal["category"].as_array().unwrap().iter().map(|area| text(area, "/coding/0/code")).collect();
    assert_eq!(areas, ["improve", "mobility", "leisure", "wellbeing"]);

    let plan = all(&bundle, "CarePlan")[0];
    let of_goal = |detail: &&Value| detail["goal"][0] == urn(&id);
    let activities = plan["activity"].as_array().unwrap().iter().map(|activity| &activity["detail"]).filter(of_goal);
    let told: Vec<_> = activities
        .map(|detail| (text(detail, "/code/coding/0/code"), text(detail, "/status"), text(detail, "/description")))
        .collect();
    assert_eq!(
        told,
        [
            ("client-does", "in-progress", "Loopt zelf."),
            ("staff-do", "in-progress", "Loopt mee."),
            ("step", "completed", "Tot de hoek"),
            ("step", "in-progress", "Tot de brug"),
            ("fall_prevention", "in-progress", ""),
        ]
    );
    let days = plan["activity"][1]["detail"]["scheduledTiming"]["repeat"]["dayOfWeek"].clone();
    assert_eq!(days, json!(["mon", "thu"]));
}

#[tokio::test]
async fn a_check_in_says_who_rated_which_goal_and_why_something_was_not_done() {
    let app = TestApp::start().await;
    let (world, goal) = lived(&app).await;
    let bundle = taken(&app, &world, &world.nurse.token).await;
    let check_ins = found(&bundle, "check-in");
    let (client, carer) = (urn(world.client.id), urn(world.carer_relation));
    let told: BTreeSet<(&str, String)> =
        check_ins.iter().map(|one| (text(one, "/effectiveDateTime"), one["performer"].to_string())).collect();
    let by = |who: &Value| json!([who]).to_string();
    let expected = [
        ("2026-02-20", by(&client)),
        ("2026-02-28", by(&client)),
        ("2026-03-01", by(&client)),
        ("2026-03-01", by(&carer)),
    ];
    assert_eq!(told, BTreeSet::from(expected), "and not the one that was withdrawn");
    assert!(check_ins.iter().all(|one| one["focus"] == json!([urn(&goal)])));

    let on = |day: &str| *check_ins.iter().find(|one| text(one, "/effectiveDateTime") == day).unwrap();
    let rated = on("2026-03-01");
    let value = |place: usize| rated["component"][place]["valueInteger"].clone();
    assert_eq!(
        (text(rated, "/component/0/valueCodeableConcept/coding/0/code"), value(1), value(2)),
        ("alone", json!(7), json!(8))
    );
    assert_eq!(text(rated, "/note/0/text"), "met Karin erbij");
    for place in ["", "/component/1", "/component/2"] {
        let reason = on("2026-02-28").pointer(&format!("{place}/dataAbsentReason")).unwrap();
        assert_eq!((text(reason, "/coding/0/code"), text(reason, "/coding/1/code")), ("not-performed", "unwell"));
    }

    let provenance = all(&bundle, "Provenance");
    assert_eq!(provenance.len(), 1, "only what somebody copied needs telling");
    assert_eq!(provenance[0]["target"], json!([urn(text(on("2026-02-20"), "/id"))]));
    let agents = |place: usize| {
        (
            text(provenance[0], &format!("/agent/{place}/type/coding/0/code")),
            provenance[0]["agent"][place]["who"].clone(),
        )
    };
    assert_eq!((agents(0), agents(1)), (("author", client), ("enterer", urn(world.nurse.id))));
}

#[tokio::test]
async fn care_is_told_in_minutes_a_week_and_what_was_found_with_who_found_it() {
    let app = TestApp::start().await;
    let (world, goal) = lived(&app).await;
    let nurse = end(&app, &world).await;
    let bundle = taken(&app, &world, &nurse).await;
    for (finding, minutes, about) in [("formal-care", 195, None), ("linked-care", 60, Some(urn(&goal)))] {
        let care = found(&bundle, finding);
        assert_eq!(care.len(), 1);
        let quantity = &care[0]["valueQuantity"];
        assert_eq!((&quantity["value"], text(quantity, "/code")), (&json!(minutes), "min/wk"));
        assert_eq!(text(quantity, "/system"), "http://unitsofmeasure.org");
        assert!(about.is_none_or(|about| care[0]["focus"] == json!([about])));
    }
    let copm = found(&bundle, "copm");
    let scores: Vec<_> =
        copm[0]["component"].as_array().unwrap().iter().map(|part| part["valueInteger"].clone()).collect();
    assert_eq!(scores, [json!(9), json!(3), json!(4), Value::Null]);
    assert_eq!(copm[0]["performer"], json!([urn(world.client.id), urn(world.nurse.id)]));
    assert_eq!(found(&bundle, "independence")[0]["valueInteger"], 8);
    assert_eq!(text(found(&bundle, "outcome")[0], "/valueCodeableConcept/coding/0/code"), "no_care");
    assert_eq!(text(found(&bundle, "ended")[0], "/valueCodeableConcept/coding/0/code"), "goals_reached");
    assert_eq!(found(&bundle, "living-at-home")[0]["valueBoolean"], true);
    assert_eq!(found(&bundle, "quality-of-life")[0]["valueInteger"], 8);
    let states = |of: &str| text(all(&bundle, of)[0], "/status");
    assert_eq!(
        (states("EpisodeOfCare"), states("CarePlan"), states("CareTeam")),
        ("finished", "completed", "inactive")
    );
}

#[tokio::test]
async fn whoever_takes_part_is_there_and_every_reference_is_an_entry() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let bundle = taken(&app, &world, &world.nurse.token).await;
    let patient = all(&bundle, "Patient")[0];
    assert_eq!((text(patient, "/id"), text(patient, "/name/0/text")), (&*world.client.id.to_string(), "Corrie de Wit"));
    let carer = all(&bundle, "RelatedPerson")[0];
    assert_eq!((&carer["patient"], text(carer, "/name/0/text")), (&urn(world.client.id), "Karin de Wit"));
    assert_eq!(all(&bundle, "EpisodeOfCare")[0]["careManager"], urn(world.coordinator.id));
    let staff: BTreeSet<&str> = all(&bundle, "Practitioner").iter().map(|one| text(one, "/name/0/text")).collect();
    assert_eq!(staff, BTreeSet::from(["Carla Bos", "Niels Mulder", "Thea Smit"]), "the team, and no other");
    let urls: Vec<&str> = bundle["entry"].as_array().unwrap().iter().map(|entry| text(entry, "/fullUrl")).collect();
    assert_eq!(urls.iter().collect::<BTreeSet<_>>().len(), urls.len());
    let mut named = BTreeSet::new();
    references(&bundle, &mut named);
    assert!(named.len() > 5 && named.iter().all(|reference| urls.contains(reference)), "{named:?}");
    // Another client's, and what the carer says about themselves, stays here.
    assert!(!bundle.to_string().contains("Kees Dekker"));
}

/// Every value of a field called `reference`.
fn references<'a>(value: &'a Value, into: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => {
            into.extend(fields.get("reference").and_then(Value::as_str));
            fields.values().for_each(|value| references(value, into));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

#[tokio::test]
async fn the_same_record_is_the_same_bundle_whoever_takes_it() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let first = taken(&app, &world, &world.nurse.token).await;
    app.clock.advance(TimeDelta::minutes(5));
    let again = taken(&app, &world, &world.administrator.token).await;
    assert_eq!(first["entry"], again["entry"]);
    let page = app.get("/v1/exports/fhir?reason=overdracht", &world.administrator).await.ok().body;
    let among = page["items"].as_array().unwrap().iter().any(|bundle| bundle["entry"] == first["entry"]);
    assert!(among, "the page of all holds it as well");
}

#[tokio::test]
async fn names_leave_only_with_a_reason_which_the_log_keeps_and_the_client_sees() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let one = format!("/v1/episodes/{}/fhir", world.episode);
    for (path, who) in
        [(one.as_str(), &world.nurse), (&one, &world.administrator), ("/v1/exports/fhir", &world.administrator)]
    {
        assert_eq!(app.get(path, who).await.errors(), [("/query/reason", "reason_required")]);
    }
    app.get(&format!("{one}?reason=x"), &world.other_therapist).await.refused(404, "not_found");
    for who in [&world.client, &world.carer, &world.log_manager] {
        app.get(&format!("{one}?reason=x"), who).await.refused(403, "forbidden");
    }
    app.get("/v1/exports/fhir?reason=x", &world.nurse).await.refused(403, "forbidden");
    app.get(&format!("{one}?reason=naar%20het%20ECD"), &world.nurse).await.ok();
    app.get("/v1/exports/fhir?reason=verhuizing", &world.administrator).await.ok();
    let log = app.get("/v1/audit", &world.log_manager).await.ok().body;
    let taken: BTreeSet<(String, String, &str)> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["action"] == "export" && event["object_kind"] == "fhir")
        .map(|event| (event["client_id"].to_string(), event["object_id"].to_string(), text(event, "/purpose")))
        .collect();
    let event =
        |client: uuid::Uuid, episode: uuid::Uuid, why| (json!(client).to_string(), json!(episode).to_string(), why);
    let expected = [
        event(world.client.id, world.episode, "naar het ECD"),
        event(world.client.id, world.episode, "verhuizing"),
        event(world.other_client.id, world.other_episode, "verhuizing"),
    ];
    assert_eq!(taken, BTreeSet::from(expected));
    let seen = app.get("/v1/me/access-log", &world.client).await.ok().body;
    let exports = seen["items"].as_array().unwrap().iter().filter(|look| look["action"] == "export").count();
    assert_eq!(exports, 2);
}

#[tokio::test]
async fn pages_of_episodes_end_and_cost_the_same_number_of_questions() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let mut episodes = Vec::new();
    let mut cursor = String::new();
    // The first call of a session asks whose it is.
    app.get("/v1/exports/fhir?reason=x", &world.administrator).await.ok();
    let mut asked = BTreeSet::new();
    loop {
        let before = app.reads();
        let path = format!("/v1/exports/fhir?reason=x&limit=1{cursor}");
        let page = app.get(&path, &world.administrator).await.ok().body;
        asked.insert(app.reads() - before);
        episodes.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|bundle| text(all(bundle, "EpisodeOfCare")[0], "/id").to_owned()),
        );
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(episodes.len(), 2);
    let before = app.reads();
    let whole =
        app.get("/v1/exports/fhir?reason=x&from=2026-02-16&to=2026-02-16", &world.administrator).await.ok().body;
    asked.insert(app.reads() - before);
    assert_eq!(whole["items"].as_array().unwrap().len(), 2);
    assert_eq!(asked.len(), 1, "however many episodes there are: {asked:?}");
    let none = app.get("/v1/exports/fhir?reason=x&from=2026-02-17", &world.administrator).await.ok().body;
    assert_eq!(none["items"], json!([]));
    let reply = app.get("/v1/exports/fhir?reason=x&limit=21", &world.administrator).await;
    assert_eq!(reply.errors(), [("/query/limit", "out_of_range")]);
}

#[tokio::test]
async fn what_a_carer_says_about_themselves_is_not_part_of_the_clients_record() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let before = taken(&app, &world, &world.nurse.token).await;
    let burden = json!({ "burden": 9 });
    app.put(&format!("/v1/clients/{}/carer-burden/2026-03-01", world.client.id), &world.carer, burden).await.ok();
    let alarm = json!({ "note": "ik red het niet meer" });
    app.post(&format!("/v1/clients/{}/carer-alarms", world.client.id), &world.carer, alarm).await.ok();
    assert_eq!(taken(&app, &world, &world.nurse.token).await["entry"], before["entry"]);
}

#[tokio::test]
async fn two_judges_that_are_not_ours_find_nothing_wrong_but_what_was_planted() {
    let app = TestApp::start().await;
    let (world, _) = lived(&app).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bundle: &Value| {
        let file = folder.path().join(name);
        std::fs::write(&file, bundle.to_string()).unwrap();
        file
    };
    let open = file("open.json", &taken(&app, &world, &world.nurse.token).await);
    let pause = json!({ "first_day": "2026-03-02", "last_day": "2026-03-02", "reason": "holiday" });
    app.post(&format!("/v1/episodes/{}/pauses", world.episode), &world.nurse, pause).await.ok();
    let paused = taken(&app, &world, &world.nurse.token).await;
    assert_eq!(text(all(&paused, "EpisodeOfCare")[0], "/status"), "onhold");
    let paused = file("paused.json", &paused);
    let nurse = end(&app, &world).await;
    let whole = taken(&app, &world, &nurse).await;
    let ended = file("ended.json", &whole);
    for judge in [Validator::Structure, Validator::Bindings] {
        assert_eq!(faults(judge, &[&open, &paused, &ended]), [""; 0], "{judge:?}");
    }
    assert_eq!(missed(&whole, folder.path()), [""; 0]);
}
