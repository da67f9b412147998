//! The team's meeting: planned, prepared, and what is decided there; the end of an episode.

#![expect(clippy::unwrap_used, reason = "a panic is how a test says that its ground gave way")]

use chrono::TimeDelta;
use futures_util::future::join_all;
use reable_rules::Day;
use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// The stopped clock's day, on which the team meets.
const TODAY: &str = "2026-03-02";

async fn ground() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

/// Lets days pass; everybody's access token is made anew by [`as_of_now`].
async fn pass(app: &TestApp, days: i64) {
    app.clock.advance(TimeDelta::days(days));
}

/// The same person with a token that holds now.
fn as_of_now(app: &TestApp, person: &Person) -> Person {
    Person { token: app.sign_in_as(person), ..person.clone() }
}

async fn plan(app: &TestApp, world: &World, day: &str) -> String {
    let path = format!("/v1/teams/{}/meetings", world.team);
    let planned = app.post(&path, &as_of_now(app, &world.nurse), json!({ "held_on": day })).await.ok();
    planned.body["items"][0]["id"].as_str().unwrap().to_owned()
}

async fn decide(app: &TestApp, world: &World, meeting: &str, body: Value) -> Reply {
    app.post(&format!("/v1/meetings/{meeting}/decisions"), &as_of_now(app, &world.nurse), body).await
}

/// A decision about the client's episode, with the nurse and the client present, and what `more` says.
fn decision(world: &World, kind: &str, more: Value) -> Value {
    let mut body = json!({
        "episode_id": world.episode, "kind": kind, "reason": "besproken met mevrouw",
        "present": { "staff": [world.nurse.id], "client": true },
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

/// New care minutes of which these are linked to the client's goal.
fn care(world: &World, day: &str, minutes: i32, linked: i32) -> Value {
    json!({ "care": { "from_day": day, "minutes_per_week": minutes,
        "goals": [{ "goal_id": world.goal, "minutes_per_week": linked }] } })
}

/// 195 minutes a week from the start, 60 of them linked to the client's goal.
async fn baseline(app: &TestApp, world: &World) {
    let body = json!({
        "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 195, "decided_by": "intake", "reason": "start",
        "goals": [{ "goal_id": world.goal, "minutes_per_week": 60 }],
    });
    app.post(&format!("/v1/episodes/{}/care-decisions", world.episode), &world.nurse, body).await.ok();
}

/// Check-ins of a client's programme days up to today, each with this rating.
async fn record(app: &TestApp, client: &Person, goal: Uuid, days: std::ops::RangeInclusive<i32>, rating: i32) {
    let start: Day = "2026-02-16".parse().unwrap();
    let entry = |day: i32| {
        let day = start.plus_days(day - 1);
        json!({ "goal_id": goal, "day": day, "help": "alone", "performance": rating, "satisfaction": 8 })
    };
    let entries: Vec<Value> = days.map(entry).collect();
    app.post("/v1/check-ins/sync", client, json!({ "entries": entries })).await.ok();
}

/// Another client of the team with an open episode.
async fn neighbour(app: &TestApp, world: &World, name: &str) -> (Person, Uuid) {
    let client = app.client(world.org, name, world.team, world.coordinator.id).await;
    let episode = app.episode(&client).await;
    (client, episode)
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|item| item["client_name"].as_str().unwrap()).collect()
}

/// How many rows the tables hold that a decision may write to.
async fn written(app: &TestApp) -> Vec<String> {
    let mut counts = Vec::new();
    for table in ["meeting_decisions", "care_decisions", "pauses", "signal_responses", "evaluations", "follow_ups"] {
        let count = app.texts(&format!("SELECT CAST(COUNT(*) AS text) AS n FROM {table}"), "n").await;
        counts.push(format!("{table} {}", count[0]));
    }
    let episodes = "SELECT CAST(last_day AS text) || status AS n FROM episodes ORDER BY id";
    counts.extend(app.texts(episodes, "n").await);
    counts
}

#[tokio::test]
async fn a_series_is_planned_every_second_week_and_once() {
    let (app, world) = ground().await;
    let path = format!("/v1/teams/{}/meetings", world.team);
    let taken = plan(&app, &world, "2026-03-16").await;
    let series = json!({ "id": app.id(), "held_on": TODAY, "until": "2026-04-13" });
    let planned = app.post(&path, &world.nurse, series.clone()).await.ok();
    let days: Vec<&str> =
        planned.body["items"].as_array().unwrap().iter().map(|m| m["held_on"].as_str().unwrap()).collect();
    assert_eq!((planned.status, days), (201, vec!["2026-03-02", "2026-03-16", "2026-03-30", "2026-04-13"]));
    assert_eq!(planned.body["items"][1]["id"], json!(taken), "a day has one meeting");
    let again = app.post(&path, &world.nurse, series).await.ok();
    assert_eq!((again.status, &again.body), (200, &planned.body));
    let twice = app.post(&path, &world.therapist, json!({ "held_on": TODAY })).await.refused(409, "meeting_exists");
    assert_eq!(twice.body["existing_id"], planned.body["items"][0]["id"]);
    let page = app.get(&format!("{path}?limit=1"), &world.nurse).await.ok();
    assert_eq!(page.body["items"][0]["held_on"], "2026-04-13", "the latest day first");
    let rest = format!("{path}?cursor={}", page.body["next_cursor"].as_str().unwrap());
    assert_eq!(app.get(&rest, &world.nurse).await.ok().body["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_meeting_on_an_impossible_day_is_refused_and_told_where() {
    let (app, world) = ground().await;
    let path = format!("/v1/teams/{}/meetings", world.team);
    for (body, expected) in [
        (json!({ "held_on": "2025-03-02" }), ("/held_on", "too_long_ago")),
        (json!({ "held_on": "2028-03-02" }), ("/held_on", "too_far_ahead")),
        (json!({ "held_on": TODAY, "until": "2026-03-01" }), ("/until", "ends_before_start")),
        (json!({ "held_on": TODAY, "until": "2026-05-01", "every_days": 0 }), ("/every_days", "out_of_range")),
        (json!({ "held_on": "2026-02-30" }), ("/held_on", "malformed")),
    ] {
        assert_eq!(app.post(&path, &world.nurse, body).await.errors(), [expected]);
    }
    assert_eq!(app.get(&path, &world.nurse).await.ok().body["items"], json!([]));
}

#[tokio::test]
async fn a_meeting_in_which_something_was_decided_is_not_cancelled_and_in_a_cancelled_one_nothing_is_decided() {
    let (app, world) = ground().await;
    let meeting = plan(&app, &world, TODAY).await;
    let path = format!("/v1/meetings/{meeting}");
    let change = async |status: &str, version: &str| {
        let body = Some(json!({ "status": status }));
        app.call(Method::PATCH, &path, &world.nurse, body, &[("If-Match", version)]).await
    };
    app.send(Method::PATCH, &path, &world.nurse, json!({ "status": "held" })).await.refused(428, "if_match_required");
    change("cancelled", "\"7\"").await.refused(412, "stale");
    assert_eq!(change("cancelled", "\"1\"").await.ok().header("etag"), "\"2\"");
    let refused = decide(&app, &world, &meeting, decision(&world, "continue", json!({}))).await;
    refused.refused(409, "meeting_cancelled");
    change("planned", "\"2\"").await.ok();
    decide(&app, &world, &meeting, decision(&world, "continue", json!({}))).await.ok();
    let agenda = app.get(&path, &world.nurse).await.ok();
    assert_eq!((&agenda.body["meeting"]["status"], agenda.header("etag")), (&json!("held"), "\"4\""));
    change("cancelled", "\"4\"").await.refused(409, "meeting_has_decisions");
    let later = plan(&app, &world, "2026-03-16").await;
    let held = Some(json!({ "status": "held" }));
    let early =
        app.call(Method::PATCH, &format!("/v1/meetings/{later}"), &world.nurse, held, &[("If-Match", "1")]).await;
    assert_eq!(early.errors(), [("/status", "day_in_future")]);
}

#[tokio::test]
async fn the_agenda_has_open_signals_first_then_who_is_ending_then_the_others_by_name() {
    let (app, world) = ground().await;
    let (_, calm) = neighbour(&app, &world, "Anton Bakker").await;
    let (_, ending) = neighbour(&app, &world, "Wim Zwart").await;
    let (silent, silent_episode) = neighbour(&app, &world, "Zeger Aarts").await;
    let (answered, answered_episode) = neighbour(&app, &world, "Yvonne Smit").await;
    record(&app, &world.client, world.goal, 6..=15, 6).await;
    app.execute(&format!("UPDATE episodes SET last_day = '2026-03-20' WHERE id = {}", literal(&app, ending))).await;
    let dated = json!({ "planned_on": "2026-03-19" });
    app.post(&format!("/v1/episodes/{ending}/evaluation"), &world.nurse, dated).await.ok();
    for (client, episode) in [(&silent, silent_episode), (&answered, answered_episode)] {
        app.goal(client, episode, 1, "Zelf koken", world.nurse.id).await;
    }
    for signal in ["silent", "little_data"] {
        let body = json!({ "signal": signal, "response": "accept", "reason": "Gebeld." });
        app.post(&format!("/v1/episodes/{answered_episode}/signal-responses"), &world.nurse, body).await.ok();
    }
    let meeting = plan(&app, &world, TODAY).await;
    let path = format!("/v1/meetings/{meeting}");
    let agenda = app.get(&path, &world.therapist).await.ok().body;
    assert_eq!(names(&agenda["due"]), ["Zeger Aarts", "Wim Zwart", "Anton Bakker", "Corrie de Wit", "Yvonne Smit"]);
    assert_eq!(agenda["due"][0]["why"], json!(["open_signal", "never_discussed"]));
    assert_eq!(agenda["due"][0]["signals"][0]["signal"], "silent");
    assert_eq!(agenda["due"][1]["why"], json!(["ending", "never_discussed"]));
    assert_eq!((&agenda["due"][2]["clock"]["day"], &agenda["due"][4]["signals"]), (&json!(15), &json!([])));
    assert_eq!(agenda["due"][3]["coordinator_name"], "Carla Bos");
    let mut about_calm = decision(&world, "continue", json!({}));
    about_calm["episode_id"] = json!(calm);
    decide(&app, &world, &meeting, about_calm).await.ok();
    let agenda = app.get(&path, &world.nurse).await.ok().body;
    assert_eq!(names(&agenda["decided"]), ["Anton Bakker"]);
    assert_eq!(agenda["decided"][0]["last_decision"]["kind"], "continue");
    let early = plan(&app, &world, "2026-03-15").await;
    let agenda = app.get(&format!("/v1/meetings/{early}"), &world.nurse).await.ok().body;
    assert_eq!(
        (names(&agenda["not_due"]), &agenda["not_due"][0]["why"]),
        (vec!["Anton Bakker"], &json!(["decided_recently"]))
    );
    let next = plan(&app, &world, "2026-03-16").await;
    let agenda = app.get(&format!("/v1/meetings/{next}"), &world.nurse).await.ok().body;
    assert_eq!((names(&agenda["due"]).len(), &agenda["not_due"]), (5, &json!([])));
}

/// An id as SQL writes it: bytes on SQLite.
fn literal(app: &TestApp, id: Uuid) -> String {
    if app.parts.db.is_postgres() { format!("'{id}'") } else { format!("x'{}'", id.simple()) }
}

#[tokio::test]
async fn the_pack_has_everything_about_everybody_on_the_agenda_and_each_can_see_who_looked() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    let (other, other_episode) = neighbour(&app, &world, "Anton Bakker").await;
    let meeting = plan(&app, &world, TODAY).await;
    let pack = app.get(&format!("/v1/meetings/{meeting}/pack"), &world.therapist).await.ok().body;
    let ids: Vec<&Value> = pack["episodes"].as_array().unwrap().iter().map(|episode| &episode["id"]).collect();
    assert_eq!(ids, [&json!(world.episode), &json!(other_episode)], "in the order of the agenda");
    let alone = app.get(&format!("/v1/episodes/{}", world.episode), &world.therapist).await.ok().body;
    assert_eq!(pack["episodes"][0], alone);
    for client in [&world.client, &other] {
        let looks = app.get("/v1/me/access-log", client).await.ok().body;
        assert_eq!(looks["items"][0]["object_kind"], if client.id == other.id { "meeting_pack" } else { "episode" });
        let kinds: Vec<&Value> = looks["items"].as_array().unwrap().iter().map(|look| &look["object_kind"]).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == "meeting_pack").count(), 1);
    }
}

#[tokio::test]
async fn a_taper_writes_the_care_decision_and_closes_the_signal_that_asked_for_it() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    let other_goal = app.goal(&world.client, world.episode, 2, "Zelf koken", world.nurse.id).await;
    record(&app, &world.client, world.goal, 1..=15, 9).await;
    let meeting = plan(&app, &world, TODAY).await;
    let mut taper = decision(&world, "taper", care(&world, "2026-03-09", 150, 15));
    taper["id"] = json!(app.id());
    taper["present"]["carers"] = json!([world.carer_relation]);
    taper["signals"] = json!([
        { "signal": "discuss_taper", "subject_id": world.goal, "fate": "close" },
        { "signal": "insufficient_data", "subject_id": other_goal, "fate": "keep" }]);
    let reply = decide(&app, &world, &meeting, taper.clone()).await.ok();
    assert_eq!((reply.status, &reply.body["minutes_per_week"]), (201, &json!(150)));
    assert_eq!(reply.body["present"]["staff"][0]["name"], "Niels Mulder");
    assert_eq!(reply.body["present"]["carers"][0]["name"], "Karin de Wit");
    let again = decide(&app, &world, &meeting, taper).await.ok();
    assert_eq!((again.status, &again.body), (200, &reply.body), "the same call decides nothing twice");
    let care = app.get(&format!("/v1/episodes/{}/care-decisions", world.episode), &world.nurse).await.ok().body;
    let written = &care["items"][1];
    assert_eq!((&written["kind"], &written["difference"]), (&json!("taper"), &json!(-45)));
    assert_eq!(reply.body["difference"], json!(-45), "the decision says the same");
    assert_eq!(written["goals"], json!([{ "goal_id": world.goal, "minutes_per_week": 15 }]));
    assert_eq!(
        (&written["meeting_id"], &written["decided_by"]),
        (&json!(meeting), &json!("MDO 2026-03-02: Niels Mulder"))
    );
    assert_eq!(written["id"], reply.body["care_decision_id"]);
    let answers = app.texts("SELECT signal || ' ' || response AS n FROM signal_responses ORDER BY signal", "n").await;
    assert_eq!(answers, ["discuss_taper accept", "insufficient_data discuss_later"]);
    let agenda = app.get(&format!("/v1/meetings/{meeting}"), &world.nurse).await.ok().body;
    let asking = agenda["decided"][0]["signals"].to_string();
    assert!(!asking.contains("discuss_taper"), "what the decision answered asks no more: {asking}");
    let listed = app.get(&format!("/v1/meetings/{meeting}/decisions"), &world.therapist).await.ok().body;
    assert_eq!(listed["items"], json!([reply.body]));
    let history = app.get(&format!("/v1/episodes/{}/decisions", world.episode), &world.therapist).await.ok().body;
    assert_eq!(history["items"], listed["items"]);
}

#[tokio::test]
async fn goals_that_a_taper_does_not_name_keep_their_minutes() {
    let (app, world) = ground().await;
    let cooking = app.goal(&world.client, world.episode, 2, "Zelf koken", world.nurse.id).await;
    let body = json!({
        "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 195, "decided_by": "intake", "reason": "start",
        "goals": [{ "goal_id": world.goal, "minutes_per_week": 60 }, { "goal_id": cooking, "minutes_per_week": 45 }],
    });
    app.post(&format!("/v1/episodes/{}/care-decisions", world.episode), &world.nurse, body).await.ok();
    let meeting = plan(&app, &world, TODAY).await;
    decide(&app, &world, &meeting, decision(&world, "taper", care(&world, TODAY, 150, 15))).await.ok();
    for (goal, minutes) in [(world.goal, 15), (cooking, 45)] {
        let shown = app.get(&format!("/v1/goals/{goal}"), &world.nurse).await.ok().body;
        assert_eq!(shown["care_minutes_per_week"], minutes);
    }
}

#[tokio::test]
async fn of_two_tapers_at_once_the_second_is_judged_against_the_first() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    let meeting = plan(&app, &world, TODAY).await;
    let taper = || decide(&app, &world, &meeting, decision(&world, "taper", care(&world, TODAY, 150, 15)));
    let replies = join_all((0..6).map(|_| taper())).await;
    let refused =
        replies.iter().filter(|reply| reply.errors().contains(&("/care/minutes_per_week", "taper_must_lower")));
    assert_eq!((replies.iter().filter(|reply| reply.status == 201).count(), refused.count()), (1, 5));
}

#[tokio::test]
async fn beyond_the_programmes_limit_an_episode_is_extended_only_by_a_named_decision() {
    let (app, world) = ground().await;
    let meeting = plan(&app, &world, TODAY).await;
    let extend = |extension: Value| decision(&world, "extend", json!({ "extension": extension }));
    let reply = decide(&app, &world, &meeting, extend(json!({ "last_day": "2026-05-24" }))).await;
    assert_eq!(reply.errors(), [("/extension/beyond_limit", "beyond_limit")]);
    let why = json!({ "decided_by": "Teamleider Bos", "reason": "na de val twee weken verloren" });
    let early = decide(&app, &world, &meeting, extend(json!({ "last_day": "2026-05-10", "beyond_limit": why }))).await;
    assert_eq!(early.errors(), [("/extension/last_day", "not_later")]);
    let far = decide(&app, &world, &meeting, extend(json!({ "last_day": "2027-05-10", "beyond_limit": why }))).await;
    assert_eq!(far.errors(), [("/extension/last_day", "too_far_ahead")]);
    let extended = extend(json!({ "last_day": "2026-05-24", "beyond_limit": why }));
    let reply = decide(&app, &world, &meeting, extended).await.ok().body;
    assert_eq!((&reply["previous_last_day"], &reply["last_day"]), (&json!("2026-05-10"), &json!("2026-05-24")));
    assert_eq!(reply["limit_decided_by"], "Teamleider Bos");
    let episode = app.get(&format!("/v1/episodes/{}", world.episode), &world.nurse).await.ok().body;
    assert_eq!((&episode["last_day"], &episode["clock"]["of"]), (&json!("2026-05-24"), &json!(98)));
}

#[tokio::test]
async fn a_pause_and_the_end_are_written_with_the_decision() {
    let (app, world) = ground().await;
    let meeting = plan(&app, &world, TODAY).await;
    let pause = json!({ "pause": { "first_day": "2026-03-04", "last_day": "2026-03-08", "reason": "holiday" } });
    let decided = decide(&app, &world, &meeting, decision(&world, "pause", pause.clone())).await.ok().body;
    let pauses = app.get(&format!("/v1/episodes/{}/pauses", world.episode), &world.nurse).await.ok().body;
    assert_eq!(pauses["items"][0]["id"], decided["pause_id"]);
    decide(&app, &world, &meeting, decision(&world, "pause", pause)).await.refused(409, "pause_overlaps");
    let end = |day: &str| decision(&world, "end", json!({ "end": { "ended_on": day, "reason": "goals_reached" } }));
    let late = decide(&app, &world, &meeting, end("2026-03-03")).await;
    assert_eq!(late.errors(), [("/end/ended_on", "day_in_future")]);
    assert_eq!(decide(&app, &world, &meeting, end(TODAY)).await.ok().body["end_reason"], "goals_reached");
    let episode = app.get(&format!("/v1/episodes/{}", world.episode), &world.nurse).await.ok().body;
    assert_eq!((&episode["status"], &episode["ended_on"]), (&json!("ended"), &json!(TODAY)));
    decide(&app, &world, &meeting, decision(&world, "continue", json!({}))).await.refused(409, "episode_ended");
    let agenda = app.get(&format!("/v1/meetings/{meeting}"), &world.nurse).await.ok().body;
    assert_eq!((names(&agenda["decided"]), &agenda["decided"][0]["why"]), (vec!["Corrie de Wit"], &json!([])));
}

#[tokio::test]
async fn a_decision_is_put_right_by_a_later_one_and_stays_as_it_was() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    let meeting = plan(&app, &world, TODAY).await;
    let wrong = decide(&app, &world, &meeting, decision(&world, "taper", care(&world, TODAY, 50, 15))).await.ok().body;
    let right = |kind: &str, minutes: i32, from: &str| {
        let mut body = decision(&world, kind, care(&world, from, minutes, 15));
        body["corrects"] = wrong["id"].clone();
        body
    };
    let nothing = decision(&world, "continue", json!({ "corrects": wrong["id"] }));
    assert_eq!(decide(&app, &world, &meeting, nothing).await.errors(), [("/care", "required")]);
    let reply = decide(&app, &world, &meeting, right("taper", 195, "2026-03-01")).await;
    assert_eq!(reply.errors(), [("/care/minutes_per_week", "taper_must_lower"), ("/care/from_day", "another_day")]);
    let later = decide(&app, &world, &meeting, right("taper", 150, TODAY)).await.ok().body;
    assert_eq!(later["corrects"], wrong["id"]);
    let again = decide(&app, &world, &meeting, right("taper", 140, TODAY)).await.refused(409, "decision_corrected");
    assert_eq!(again.body["existing_id"], later["id"]);
    let history = app.get(&format!("/v1/episodes/{}/decisions", world.episode), &world.nurse).await.ok().body;
    let mut first = history["items"][0].clone();
    assert_eq!(first["corrected_by"].take(), later["id"]);
    first.as_object_mut().unwrap().remove("corrected_by");
    assert_eq!(first, wrong, "nothing else of it changed");
    let care = app.get(&format!("/v1/episodes/{}/care-decisions", world.episode), &world.nurse).await.ok().body;
    assert_eq!((&care["items"][2]["kind"], &care["items"][2]["holds_today"]), (&json!("correction"), &json!(true)));
    let mut third = right("taper", 140, TODAY);
    third["corrects"] = later["id"].clone();
    decide(&app, &world, &meeting, third).await.ok();
    let of = async |what: &str, key: &str| -> Vec<Value> {
        let list = app.get(&format!("/v1/episodes/{}/{what}", world.episode), &world.nurse).await.ok().body;
        list["items"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| !one[key].is_null())
            .map(|one| one["difference"].clone())
            .collect()
    };
    let differences = of("decisions", "care_decision_id").await;
    assert_eq!(differences, [json!(-145), json!(100), json!(-10)], "each against what was said to hold until then");
    assert_eq!(differences, of("care-decisions", "meeting_id").await);
    let unknown = decision(&world, "continue", json!({ "corrects": app.id() }));
    assert_eq!(decide(&app, &world, &meeting, unknown).await.errors(), [("/corrects", "unknown_decision")]);
}

#[tokio::test]
async fn a_bad_decision_is_refused_with_its_place_and_nothing_changes() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    record(&app, &world.client, world.goal, 1..=15, 9).await;
    let foreign = app.goal(&world.other_client, world.other_episode, 1, "Van een ander", world.nurse.id).await;
    let meeting = plan(&app, &world, TODAY).await;
    let before = written(&app).await;
    let taper = |minutes: i32, linked: i32| decision(&world, "taper", care(&world, TODAY, minutes, linked));
    let with = |mut body: Value, pointer: &str, value: Value| {
        match body.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => body[pointer.trim_start_matches('/')] = value,
        }
        body
    };
    let close = json!([{ "signal": "discuss_taper", "subject_id": world.goal, "fate": "close" }]);
    let unknown = json!([{ "signal": "stalled", "subject_id": world.goal, "fate": "keep" }]);
    let twice = json!([world.nurse.id, world.nurse.id]);
    let carers = json!({ "staff": [world.nurse.id], "client": true, "carers": [app.id()] });
    let table: Vec<(Value, &str, &str)> = vec![
        (taper(195, 15), "/care/minutes_per_week", "taper_must_lower"),
        (decision(&world, "raise", care(&world, TODAY, 195, 60)), "/care/minutes_per_week", "raise_must_raise"),
        (taper(-1, 0), "/care/minutes_per_week", "out_of_range"),
        (taper(20, 30), "/care/goals", "linked_exceed_total"),
        (with(taper(150, 15), "/care/goals", json!([])), "/care/goals", "goals_required"),
        (with(taper(150, 60), "/signals", close), "/care/goals/0/minutes_per_week", "goal_not_lowered"),
        (with(taper(150, 15), "/care/goals/0/goal_id", json!(foreign)), "/care/goals/0/goal_id", "unknown_goal"),
        (with(taper(150, 15), "/care/from_day", json!("2026-02-15")), "/care/from_day", "before_last_decision"),
        (with(taper(150, 15), "/care/from_day", json!("2026-12-01")), "/care/from_day", "too_far_ahead"),
        (with(taper(150, 15), "/decided_on", json!("2026-02-15")), "/decided_on", "before_episode_start"),
        (with(taper(150, 15), "/decided_on", json!("2026-03-03")), "/decided_on", "day_in_future"),
        (with(taper(150, 15), "/signals", unknown), "/signals/0", "unknown_signal"),
        (with(taper(150, 15), "/present/staff", json!([])), "/present/staff", "required"),
        (with(taper(150, 15), "/present/staff", json!([app.id()])), "/present/staff/0", "unknown_staff"),
        (with(taper(150, 15), "/present/staff", twice), "/present/staff/1", "named_twice"),
        (with(taper(150, 15), "/present", carers), "/present/carers/0", "unknown_carer"),
        (with(taper(150, 15), "/reason", json!("  ")), "", "too_short"),
        (with(taper(150, 15), "/kind", json!("stop")), "/kind", "unknown_word"),
        (decision(&world, "taper", json!({})), "/care", "required"),
        (decision(&world, "continue", care(&world, TODAY, 150, 15)), "/care", "not_for_this_kind"),
    ];
    for (body, pointer, code) in table {
        let reply = decide(&app, &world, &meeting, body.clone()).await;
        assert_eq!(reply.status, 422, "{body:#}");
        assert!(reply.errors().contains(&(pointer, code)), "{pointer} {code}: {:?}", reply.errors());
    }
    assert_eq!(written(&app).await, before);
    let dry = [("Reable-Dry-Run", "true")];
    let path = format!("/v1/meetings/{meeting}/decisions");
    app.call(Method::POST, &path, &world.nurse, Some(taper(150, 15)), &dry).await.ok();
    assert_eq!(written(&app).await, before, "a dry run decides nothing");
}

#[tokio::test]
async fn a_client_of_another_team_is_not_decided_on_here() {
    let (app, world) = ground().await;
    let meeting = plan(&app, &world, TODAY).await;
    let mut foreign = decision(&world, "continue", json!({}));
    foreign["episode_id"] = json!(world.other_episode);
    let before = written(&app).await;
    decide(&app, &world, &meeting, foreign.clone()).await.refused(404, "not_found");
    // Not even by somebody who works in both teams.
    let row = vec![world.org.into(), world.other_team.into(), world.nurse.id.into(), app.clock.now().into()];
    app.insert("team_members (org_id, team_id, staff_id, since)", row).await;
    decide(&app, &world, &meeting, foreign).await.refused(404, "not_found");
    assert_eq!(written(&app).await, before);
    for path in ["", "/pack", "/decisions"] {
        let path = format!("/v1/meetings/{meeting}{path}");
        app.get(&path, &world.other_therapist).await.refused(404, "not_found");
        app.get(&path, &world.administrator).await.refused(403, "forbidden");
    }
}

#[tokio::test]
async fn a_care_decision_names_a_meeting_of_the_clients_team_or_none() {
    let (app, world) = ground().await;
    baseline(&app, &world).await;
    let meeting = plan(&app, &world, TODAY).await;
    let body = |meeting: Value| {
        json!({ "kind": "taper", "from_day": TODAY, "minutes_per_week": 150, "decided_by": "MDO", "reason": "gaat goed",
            "meeting_id": meeting })
    };
    let path = format!("/v1/episodes/{}/care-decisions", world.episode);
    let reply = app.post(&path, &world.nurse, body(json!(app.id()))).await;
    assert_eq!(reply.errors(), [("/meeting_id", "unknown_meeting")]);
    assert_eq!(app.post(&path, &world.nurse, body(json!(meeting))).await.ok().body["meeting_id"], json!(meeting));
}

#[tokio::test]
async fn the_evaluation_is_dated_recorded_and_put_right_with_every_version_kept() {
    let (app, world) = ground().await;
    let path = format!("/v1/episodes/{}/evaluation", world.episode);
    app.get(&path, &world.nurse).await.refused(404, "not_found");
    let dated = app.post(&path, &world.nurse, json!({ "planned_on": "2026-05-08" })).await.ok();
    assert_eq!((dated.status, dated.header("etag")), (201, "\"1\""));
    let held = |outcome: &str| {
        json!({ "held_on": TODAY, "independence_end": 8, "minutes_per_week": 0, "outcome": outcome,
            "remaining_care": "geen" })
    };
    let mut wrong = held("cured");
    wrong["copm_interview_ids"] = json!([app.id()]);
    let reply = app.post(&path, &world.nurse, wrong).await;
    assert_eq!(reply.errors(), [("/outcome", "unknown_outcome"), ("/copm_interview_ids/0", "unknown_interview")]);
    let reply = app.post(&path, &world.nurse, json!({ "planned_on": "2026-03-01" })).await;
    assert_eq!(reply.errors(), [("/planned_on", "day_in_past")]);
    let interviews = format!("/v1/episodes/{}/copm-interviews", world.episode);
    let scores = json!([{ "goal_id": world.goal, "importance": 9, "performance": 8, "satisfaction": 8 }]);
    let interview = json!({ "moment": "end", "held_on": TODAY, "scores": scores });
    let interview = app.post(&interviews, &world.nurse, interview).await.ok().body["id"].clone();
    let mut first = held("less_care");
    first["id"] = json!(app.id());
    first["copm_interview_ids"] = json!([interview]);
    let recorded = app.post(&path, &world.nurse, first.clone()).await.ok().body;
    assert_eq!((&recorded["planned_on"], &recorded["version"]), (&json!("2026-05-08"), &json!(2)));
    assert_eq!(app.post(&path, &world.nurse, first).await.ok().body, recorded);
    let late = app.post(&path, &world.nurse, json!({ "planned_on": "2026-05-08" })).await;
    late.refused(409, "evaluation_held");
    app.post(&path, &world.therapist, held("no_care")).await.ok();
    assert_eq!(app.get(&path, &world.nurse).await.ok().body["outcome"], "no_care");
    let earlier = app.get(&format!("{path}?version=2"), &world.nurse).await.ok().body;
    assert_eq!(earlier, recorded);
    app.get(&format!("{path}?version=9"), &world.nurse).await.refused(404, "not_found");
}

#[tokio::test]
async fn follow_ups_come_at_the_programmes_moments_after_the_end() {
    let (app, world) = ground().await;
    let path = format!("/v1/episodes/{}/follow-ups", world.episode);
    let follow_up = |month: i32, day: &str| json!({ "month": month, "held_on": day, "outcome": "no_care", "quality_of_life": 8, "living_at_home": true });
    let listed = app.get(&path, &world.nurse).await.ok().body;
    assert_eq!(listed["items"], json!([{ "month": 6 }, { "month": 12 }]), "due once it has ended");
    app.post(&path, &world.nurse, follow_up(6, TODAY)).await.refused(409, "episode_not_ended");
    let end = json!({ "ended_on": TODAY, "reason": "goals_reached" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, end).await.ok();
    pass(&app, 170).await;
    let nurse = as_of_now(&app, &world.nurse);
    let reply = app.post(&path, &nurse, follow_up(3, "2026-08-19")).await;
    assert_eq!(reply.errors(), [("/month", "unknown_month")]);
    let reply = app.post(&path, &nurse, follow_up(6, "2026-07-01")).await;
    assert_eq!(reply.errors(), [("/held_on", "too_early")]);
    let recorded = app.post(&path, &nurse, follow_up(6, "2026-08-19")).await.ok();
    assert_eq!((recorded.status, &recorded.body["due_on"]), (201, &json!("2026-09-02")));
    let mut right = follow_up(6, "2026-08-18");
    right["living_at_home"] = json!(false);
    app.post(&path, &nurse, right).await.ok();
    let found = app.get(&path, &nurse).await.ok().body["items"][0]["found"].clone();
    assert_eq!((&found["version"], &found["living_at_home"]), (&json!(2), &json!(false)));
    assert_eq!(app.texts("SELECT CAST(version AS text) AS n FROM follow_ups ORDER BY version", "n").await, ["1", "2"]);
}
