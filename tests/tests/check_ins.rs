//! What client and carer record, and what is seen of it: over HTTP, on both databases.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::{TimeDelta, TimeZone, Utc};
use reable_tests::{NOBODY, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

const TODAY: &str = "2026-03-02";

fn done(performance: i64) -> Value {
    json!({"help": "alone", "performance": performance, "satisfaction": 7})
}

fn path(world: &World, day: &str) -> String {
    format!("/v1/goals/{}/check-ins/{day}", world.goal)
}

async fn world() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

/// What the team reads of the goal: day, author's role, performance.
async fn rows(app: &TestApp, world: &World) -> Vec<(String, String, Value)> {
    let token = app.sign_in_as(&world.therapist);
    let list = app.get(&format!("/v1/goals/{}/check-ins", world.goal), &token).await.ok().body;
    let row = |item: &Value| {
        let text = |field: &str| item[field].as_str().unwrap().to_owned();
        (text("day"), text("by_role"), item["performance"].clone())
    };
    list["items"].as_array().unwrap().iter().map(row).collect()
}

#[tokio::test]
async fn the_first_is_created_and_a_repeat_changes_nothing() {
    let (app, world) = world().await;
    let mut body = done(6);
    body["recorded_at"] = json!("2026-03-02T08:30:00Z");
    let first = app.put(&path(&world, TODAY), &world.client, body.clone()).await;
    assert_eq!((first.status, first.body["revision"].as_i64()), (201, Some(1)));
    let again = app.put(&path(&world, TODAY), &world.client, body).await;
    assert_eq!((again.status, again.body["revision"].as_i64()), (200, Some(1)));
    assert_eq!(rows(&app, &world).await, [(TODAY.into(), "client".into(), json!(6))]);
}

#[tokio::test]
async fn the_version_recorded_last_counts_whatever_arrives_last() {
    let (app, world) = world().await;
    let at = |minute: i64, mark: i64| {
        let mut body = done(mark);
        body["recorded_at"] = json!(Utc.with_ymd_and_hms(2026, 3, 2, 8, 0, 0).unwrap() + TimeDelta::minutes(minute));
        body
    };
    app.put(&path(&world, TODAY), &world.client, at(20, 8)).await.ok();
    let late = app.put(&path(&world, TODAY), &world.client, at(10, 3)).await.ok();
    assert_eq!((late.status, late.body["performance"].as_i64()), (200, Some(8)));
    let newer = app.put(&path(&world, TODAY), &world.client, at(30, 9)).await.ok();
    assert_eq!(newer.body["performance"], 9);
    let versions = app.get(&format!("{}/versions", path(&world, TODAY)), &world.therapist).await.ok();
    let marks: Vec<i64> =
        versions.body["items"].as_array().unwrap().iter().map(|v| v["performance"].as_i64().unwrap()).collect();
    assert_eq!(marks, [8, 3, 9]);
}

#[tokio::test]
async fn a_clock_that_runs_ahead_counts_as_the_time_of_receipt() {
    let (app, world) = world().await;
    let mut body = done(6);
    body["recorded_at"] = json!("2026-03-02T11:00:00Z");
    let stored = app.put(&path(&world, TODAY), &world.client, body).await.ok();
    assert_eq!(stored.body["recorded_at"], "2026-03-02T09:00:00+00:00");
}

#[tokio::test]
async fn what_is_taken_back_is_gone_until_it_is_recorded_again() {
    let (app, world) = world().await;
    app.put(&path(&world, TODAY), &world.client, done(6)).await.ok();
    app.clock.advance(TimeDelta::seconds(5));
    assert_eq!(app.delete(&path(&world, TODAY), &world.client).await.status, 204);
    assert_eq!(rows(&app, &world).await, []);
    app.clock.advance(TimeDelta::seconds(5));
    assert_eq!(app.put(&path(&world, TODAY), &world.client, done(7)).await.status, 201);
    let versions = app.get(&format!("{}/versions", path(&world, TODAY)), &world.therapist).await.ok();
    let withdrawn: Vec<bool> =
        versions.body["items"].as_array().unwrap().iter().map(|v| v["withdrawn"].as_bool().unwrap()).collect();
    assert_eq!(withdrawn, [false, true, false]);
}

#[tokio::test]
async fn client_and_carer_are_never_merged() {
    let (app, world) = world().await;
    app.put(&path(&world, TODAY), &world.client, done(8)).await.ok();
    app.put(&path(&world, TODAY), &world.carer, done(5)).await.ok();
    let seen = rows(&app, &world).await;
    assert_eq!(seen.len(), 2);
    assert!(seen.contains(&(TODAY.into(), "client".into(), json!(8))));
    assert!(seen.contains(&(TODAY.into(), "carer".into(), json!(5))));
    let overview = app.get(&format!("/v1/episodes/{}", world.episode), &world.therapist).await.ok();
    let series = overview.body["series"].as_array().unwrap();
    assert_eq!(series.len(), 2);
    assert!(
        series
            .iter()
            .all(|series| series["first_day"] == TODAY && series["performance"].as_array().unwrap().len() == 1)
    );
}

#[tokio::test]
async fn every_bad_check_in_has_a_code_and_a_pointer_and_changes_nothing() {
    let (app, world) = world().await;
    let with = |field: &str, value: Value| {
        let mut body = done(6);
        body[field] = value;
        body
    };
    let not_done = json!({"help": "not_done", "not_done_reason": "unwell", "performance": 5});
    let table: Vec<(&str, Value, u16, &str, &str)> = vec![
        (TODAY, with("performance", json!(0)), 422, "/performance", "out_of_range"),
        (TODAY, with("performance", json!(11)), 422, "/performance", "out_of_range"),
        (TODAY, with("performance", json!(5.5)), 422, "/performance", "wrong_type"),
        (TODAY, with("performance", json!("8")), 422, "/performance", "wrong_type"),
        (TODAY, with("performance", Value::Null), 422, "/performance", "required"),
        (TODAY, with("mood", json!(3)), 422, "/mood", "unknown_field"),
        (TODAY, with("help", json!("some")), 422, "/help", "unknown_word"),
        (TODAY, with("note", json!("a\u{0}b")), 422, "/note", "control_character"),
        (TODAY, with("note", json!("x".repeat(501))), 422, "/note", "too_long"),
        (TODAY, with("not_done_reason", json!("away")), 422, "/not_done_reason", "not_allowed_when_done"),
        (TODAY, with("step_id", json!(app.id())), 422, "/step_id", "unknown_step"),
        (TODAY, not_done, 422, "/performance", "not_allowed_with_not_done"),
        (TODAY, json!({"help": "not_done"}), 422, "/not_done_reason", "required"),
        ("2026-03-04", done(6), 422, "/day", "day_in_future"),
        ("2026-02-15", done(6), 422, "/day", "before_episode_start"),
    ];
    for (day, body, status, pointer, code) in table {
        let reply = app.put(&path(&world, day), &world.client, body.clone()).await;
        assert_eq!((reply.status, reply.errors()), (status, vec![(pointer, code)]), "{day} {body} {}", reply.body);
    }
    let malformed = app.put(&path(&world, "2026-02-30"), &world.client, done(6)).await;
    assert_eq!((malformed.status, malformed.errors()[0].0), (422, "/path/day"));
    assert_eq!(rows(&app, &world).await, []);
}

#[tokio::test]
async fn a_day_thirty_six_days_back_is_refused_and_thirty_five_is_not() {
    let (app, world) = world().await;
    app.clock.advance(TimeDelta::days(40));
    let token = app.sign_in_as(&world.client);
    let too_old = app.put(&path(&world, "2026-03-06"), &token, done(6)).await;
    assert_eq!(too_old.errors(), [("/day", "day_too_old")]);
    assert_eq!(app.put(&path(&world, "2026-03-07"), &token, done(6)).await.status, 201);
}

#[tokio::test]
async fn others_goals_are_not_there() {
    let (app, world) = world().await;
    for (who, status) in [(&world.other_client, 404), (&world.other_therapist, 404), (&world.therapist, 403)] {
        assert_eq!(app.put(&path(&world, TODAY), who, done(6)).await.status, status, "{}", who.role);
    }
    assert_eq!(app.put(&path(&world, TODAY), NOBODY, done(6)).await.status, 401);
    let nowhere = format!("/v1/goals/{}/check-ins/{TODAY}", app.id());
    app.put(&nowhere, &world.client, done(6)).await.refused(404, "not_found");
    app.put("/v1/goals/no-uuid/check-ins/2026-03-02", &world.client, done(6)).await.refused(404, "not_found");
}

#[tokio::test]
async fn three_weeks_offline_sent_twice_and_shuffled_are_one_hundred_and_five_rows() {
    let (app, world) = world().await;
    let mut goals = vec![world.goal];
    for slot in 2..=5 {
        goals.push(app.goal(&world.client, world.episode, slot, "Doel", world.therapist.id).await);
    }
    app.clock.set(Utc.with_ymd_and_hms(2026, 4, 5, 18, 0, 0).unwrap());
    let token = app.sign_in_as(&world.client);
    // The clock changed on 29 March: the day had twenty-three hours.
    let mut entries = Vec::new();
    for day in 0..21_i64 {
        let moment = Utc.with_ymd_and_hms(2026, 3, 16, 17, 0, 0).unwrap() + TimeDelta::days(day);
        for (n, goal) in goals.iter().enumerate() {
            let mark = (day as usize + n) % 10 + 1;
            entries.push(json!({
                "goal_id": goal, "day": moment.date_naive(), "help": "alone", "performance": mark, "satisfaction": 7,
                "recorded_at": moment,
            }));
        }
    }
    assert_eq!(entries.len(), 105);
    let first = app.post("/v1/check-ins/sync", &token, json!({"entries": entries})).await.ok();
    assert!(first.body["results"].as_array().unwrap().iter().all(|result| result["outcome"] == "created"));
    entries.sort_by_key(|entry| entry["performance"].as_i64());
    let again = app.post("/v1/check-ins/sync", &token, json!({"entries": entries})).await.ok();
    assert!(again.body["results"].as_array().unwrap().iter().all(|result| result["outcome"] == "unchanged"));
    let overview = app.get(&format!("/v1/episodes/{}", world.episode), &app.sign_in_as(&world.therapist)).await.ok();
    let series = overview.body["series"].as_array().unwrap();
    let lengths: Vec<usize> = series.iter().map(|series| series["performance"].as_array().unwrap().len()).collect();
    assert_eq!(lengths, [21; 5]);
}

#[tokio::test]
async fn one_bad_entry_of_an_outbox_is_refused_alone() {
    let (app, world) = world().await;
    let other_goal = app.goal(&world.other_client, world.other_episode, 1, "Koken", world.other_therapist.id).await;
    let entry = |goal: &Value, day: &str, mark: i64| json!({"goal_id": goal, "day": day, "help": "alone", "performance": mark, "satisfaction": 7});
    let mine = json!(world.goal);
    let entries = json!([
        entry(&mine, TODAY, 6),
        entry(&mine, TODAY, 11),
        entry(&json!(other_goal), TODAY, 6),
        entry(&mine, "2025-12-24", 6),
        {"goal_id": mine, "day": "2026-03-01", "withdraw": true},
        {"goal_id": mine, "day": "2026-02-28"},
        entry(&mine, "2026-02-27", 5),
    ]);
    let answer = app.post("/v1/check-ins/sync", &world.client, json!({"entries": entries})).await.ok();
    let results = answer.body["results"].as_array().unwrap();
    let outcomes: Vec<&str> = results.iter().map(|result| result["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["created", "refused", "refused", "refused", "unchanged", "refused", "created"]);
    let codes: Vec<&str> = [1, 2, 3, 5].iter().map(|n| results[*n]["problem"]["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["invalid", "not_found", "invalid", "invalid"]);
    assert_eq!(results[1]["problem"]["errors"][0]["pointer"], "/performance");
    assert_eq!(rows(&app, &world).await.len(), 2);
}

#[tokio::test]
async fn a_withdrawal_that_overtakes_its_check_in_still_wins() {
    let (app, world) = world().await;
    let withdraw =
        json!([{"goal_id": world.goal, "day": TODAY, "withdraw": true, "recorded_at": "2026-03-02T08:30:00Z"}]);
    app.post("/v1/check-ins/sync", &world.client, json!({"entries": withdraw})).await.ok();
    let mut body = done(6);
    body["recorded_at"] = json!("2026-03-02T08:00:00Z");
    let late = app.put(&path(&world, TODAY), &world.client, body).await.ok();
    assert_eq!((late.status, late.body["withdrawn"].as_bool()), (200, Some(true)));
    assert_eq!(rows(&app, &world).await, []);
}

#[tokio::test]
async fn a_paper_diary_counts_as_its_authors_own_and_says_who_entered_it() {
    let (app, world) = world().await;
    app.clock.advance(TimeDelta::days(45));
    let token = app.sign_in_as(&world.nurse);
    let entries: Vec<Value> = (16..=22)
        .map(|day| json!({"goal_id": world.goal, "day": format!("2026-02-{day}"), "help": "alone", "performance": 6, "satisfaction": 6}))
        .collect();
    let url = format!("/v1/episodes/{}/paper-check-ins", world.episode);
    let answer = app.post(&url, &token, json!({"by": world.client.id, "entries": entries})).await.ok();
    let results = answer.body["results"].as_array().unwrap();
    assert!(results.iter().all(|result| result["outcome"] == "created"), "{:#}", answer.body);
    let first = &results[0]["check_in"];
    assert_eq!((&first["by"], &first["entered_by"]), (&json!(world.client.id), &json!(world.nurse.id)));
    assert_eq!(first["imported"], true);
    let listed = app.get(&format!("/v1/goals/{}/check-ins", world.goal), &token).await.ok();
    let first = &listed.body["items"][0];
    assert_eq!((&first["by_name"], &first["entered_by_name"]), (&json!("Corrie de Wit"), &json!("Niels Mulder")));
    let stranger = app.post(&url, &token, json!({"by": world.other_client.id, "entries": []})).await;
    assert_eq!(stranger.errors(), [("/by", "not_an_author")]);
}

#[tokio::test]
async fn sixteen_writers_at_once_lose_nothing_and_keep_every_version() {
    let (app, world) = world().await;
    let app = std::sync::Arc::new(app);
    let writers: Vec<_> = (0..16_i64)
        .map(|writer| {
            let (app, world) = (app.clone(), world.clone());
            tokio::spawn(async move {
                for round in 0..8_i64 {
                    let minute = round * 16 + writer;
                    let mut body = done(minute % 10 + 1);
                    body["recorded_at"] =
                        json!(Utc.with_ymd_and_hms(2026, 3, 2, 5, 0, 0).unwrap() + TimeDelta::minutes(minute));
                    app.put(&path(&world, TODAY), &world.client, body).await.ok();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    // The latest minute is 7 * 16 + 15 = 127.
    assert_eq!(rows(&app, &world).await, [(TODAY.into(), "client".into(), json!(127 % 10 + 1))]);
    let versions = app.get(&format!("{}/versions", path(&world, TODAY)), &world.therapist).await.ok();
    let revisions: Vec<i64> =
        versions.body["items"].as_array().unwrap().iter().map(|v| v["revision"].as_i64().unwrap()).collect();
    assert_eq!(revisions, (1..=128).collect::<Vec<_>>());
}

#[tokio::test]
async fn days_after_the_end_are_refused_and_days_before_it_are_taken_for_five_weeks() {
    let (app, world) = world().await;
    let end = "UPDATE episodes SET status = 'ended', ended_on = '2026-03-01', end_reason = 'goals_reached'";
    app.execute(end).await;
    app.put(&path(&world, TODAY), &world.client, done(6)).await.refused(409, "episode_ended");
    assert_eq!(app.put(&path(&world, "2026-03-01"), &world.client, done(6)).await.status, 201);
    app.clock.advance(TimeDelta::days(36));
    let token = app.sign_in_as(&world.client);
    app.put(&path(&world, "2026-03-01"), &token, done(6)).await.refused(409, "episode_ended");
}

#[tokio::test]
async fn consent_decides_what_a_carer_may() {
    let (app, world) = world().await;
    app.execute("UPDATE carers SET consent_record = FALSE").await;
    app.put(&path(&world, TODAY), &world.carer, done(6)).await.refused(403, "forbidden");
    let url = format!("/v1/today?client={}", world.client.id);
    app.get(&url, &world.carer).await.ok();
    app.execute("UPDATE carers SET consent_read = FALSE").await;
    app.get(&url, &world.carer).await.refused(403, "forbidden");
    app.execute("UPDATE carers SET ended_at = created_at").await;
    app.get(&url, &world.carer).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_dry_run_answers_and_keeps_nothing() {
    let (app, world) = world().await;
    let dry = [("Reable-Dry-Run", "true")];
    let reply = app.call(Method::PUT, &path(&world, TODAY), &world.client, Some(done(6)), &dry).await;
    assert_eq!(reply.status, 201);
    assert_eq!(rows(&app, &world).await, []);
}

#[tokio::test]
async fn today_shows_what_is_planned_and_what_i_recorded() {
    let (app, world) = world().await;
    app.put(&path(&world, TODAY), &world.client, done(8)).await.ok();
    app.put(&path(&world, TODAY), &world.carer, done(4)).await.ok();
    let today = app.get("/v1/today", &world.client).await.ok().body;
    assert_eq!(today["day"], TODAY);
    assert_eq!(today["episode"]["clock"]["day"], 15);
    assert_eq!(today["goals"][0]["goal"]["target"], 8);
    assert_eq!(today["goals"][0]["my_check_in"]["performance"], 8);
    let weekend = "UPDATE goal_agreements SET planned_days = 96";
    app.execute(weekend).await;
    let yesterday = app.get("/v1/today?day=2026-02-27", &world.client).await.ok().body;
    assert_eq!(yesterday["goals"], json!([]));
    let far = app.get("/v1/today?day=2026-01-01", &world.client).await;
    assert_eq!(far.errors(), [("/query/day", "out_of_range")]);
    let unnamed = app.get("/v1/today", &world.carer).await;
    assert_eq!(unnamed.errors(), [("/query/client", "required")]);
}

#[tokio::test]
async fn the_caseload_shows_own_teams_and_who_needs_attention_first() {
    let (app, world) = world().await;
    app.clock.advance(TimeDelta::days(10));
    let token = app.sign_in_as(&world.therapist);
    let silent = app.get("/v1/episodes", &token).await.ok().body;
    assert_eq!(silent["items"].as_array().unwrap().len(), 1);
    assert_eq!(silent["items"][0]["attention"][0], "no_recent_check_in");
    let client = app.sign_in_as(&world.client);
    app.put(&path(&world, "2026-03-12"), &client, done(8)).await.ok();
    let fine = app.get("/v1/episodes", &token).await.ok().body;
    assert_eq!(fine["items"][0]["attention"], json!([]));
    assert_eq!(fine["items"][0]["last_check_in_on"], "2026-03-12");
    let filtered = app.get("/v1/episodes?attention=overdue", &token).await.ok().body;
    assert_eq!(filtered["items"], json!([]));
    app.get("/v1/episodes", &app.sign_in_as(&world.administrator)).await.refused(403, "forbidden");
}

#[tokio::test]
async fn every_look_and_every_write_stands_in_an_unbroken_chain() {
    let (app, world) = world().await;
    app.put(&path(&world, TODAY), &world.client, done(8)).await.ok();
    app.get(&format!("/v1/episodes/{}", world.episode), &world.therapist).await.ok();
    app.get(&format!("/v1/episodes/{}", world.episode), &world.other_therapist).await.refused(404, "not_found");
    let text = "SELECT action || ' ' || object_kind || ' ' || actor_role || ' ' || outcome AS line FROM audit_events ORDER BY seq";
    let lines = app.texts(text, "line").await;
    assert_eq!(
        lines,
        ["change check_in client created", "read episode therapist done", "read episode therapist refused"]
    );
}
