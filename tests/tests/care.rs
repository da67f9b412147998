//! Formal care: decisions in their order, and what holds tapering back.

#![expect(clippy::unwrap_used, reason = "a panic is how a test says that its ground gave way")]

use reable_tests::{TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

fn decisions(world: &World) -> String {
    format!("/v1/episodes/{}/care-decisions", world.episode)
}

fn decision(kind: &str, day: &str, minutes: i32) -> Value {
    json!({ "kind": kind, "from_day": day, "minutes_per_week": minutes, "decided_by": "MDO 2 maart", "reason": "gaat goed" })
}

#[tokio::test]
async fn care_starts_with_a_baseline_and_each_decision_says_what_it_changed() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = decisions(&world);
    app.post(&path, &world.nurse, decision("taper", "2026-02-16", 100)).await.refused(409, "baseline_first");
    let mut baseline = decision("baseline", "2026-02-16", 195);
    baseline["goals"] = json!([{ "goal_id": world.goal, "minutes_per_week": 70 }]);
    let baseline = app.post(&path, &world.nurse, baseline).await.ok();
    assert_eq!((&baseline.body["difference"], &baseline.body["holds_today"]), (&Value::Null, &json!(true)));
    let again = app.post(&path, &world.nurse, decision("baseline", "2026-02-16", 200)).await;
    again.refused(409, "baseline_exists");
    let wrong = app.post(&path, &world.nurse, decision("taper", "2026-03-02", 195)).await;
    assert_eq!(wrong.errors(), [("/minutes_per_week", "taper_must_lower")]);
    let goal = app.get(&format!("/v1/goals/{}", world.goal), &world.nurse).await.ok();
    assert_eq!(goal.body["care_minutes_per_week"], 70);
    let taper = app.post(&path, &world.therapist, decision("taper", "2026-03-02", 120)).await.ok();
    assert_eq!((&taper.body["difference"], &taper.body["sequence"]), (&json!(-75), &json!(2)));
    let listed = app.get(&path, &world.nurse).await.ok();
    let today: Vec<_> = listed.body["items"].as_array().unwrap().iter().map(|d| d["holds_today"].clone()).collect();
    assert_eq!(today, [json!(false), json!(true)]);
}

#[tokio::test]
async fn a_taper_after_a_correction_of_the_past_is_judged_by_what_holds() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = decisions(&world);
    for step in [
        decision("baseline", "2026-02-16", 195),
        decision("taper", "2026-02-23", 150),
        decision("correction", "2026-02-16", 180),
    ] {
        app.post(&path, &world.nurse, step).await.ok();
    }
    let reply = app.post(&path, &world.nurse, decision("taper", "2026-03-02", 160)).await;
    assert_eq!(reply.errors(), [("/minutes_per_week", "taper_must_lower")]);
}

#[tokio::test]
async fn linked_minutes_never_exceed_the_total_nor_name_anothers_goal() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let foreign = app.goal(&world.other_client, world.other_episode, 1, "Van een ander", world.nurse.id).await;
    let mut baseline = decision("baseline", "2026-02-16", 60);
    baseline["goals"] = json!([
        { "goal_id": world.goal, "minutes_per_week": 40 }, { "goal_id": foreign, "minutes_per_week": 40 }]);
    let reply = app.post(&decisions(&world), &world.nurse, baseline).await;
    assert_eq!(reply.errors(), [("/goals", "linked_exceed_total"), ("/goals/1/goal_id", "unknown_goal")]);
}

#[tokio::test]
async fn of_many_tapers_at_once_each_is_judged_against_the_one_before() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = decisions(&world);
    app.post(&path, &world.nurse, decision("baseline", "2026-02-16", 195)).await.ok();
    let tapers = (0..6).map(|_| app.post(&path, &world.nurse, decision("taper", "2026-03-02", 150)));
    let replies = futures_util::future::join_all(tapers).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert_eq!(replies.iter().filter(|reply| reply.status == 422).count(), 5);
}

#[tokio::test]
async fn a_hold_is_released_once_with_a_reason() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/episodes/{}/holds", world.episode);
    let report = json!({ "kind": "fall", "reported_on": "2026-03-01", "note": "in de keuken" });
    let hold = app.post(&path, &world.nurse, report).await.ok();
    assert_eq!((hold.status, hold.header("etag")), (201, "\"1\""));
    let release = format!("/v1/holds/{}", hold.body["id"].as_str().unwrap());
    let body = json!({ "released_on": "2026-03-02", "release_note": "hersteld" });
    app.send(Method::PATCH, &release, &world.nurse, body.clone()).await.refused(428, "if_match_required");
    let early = json!({ "released_on": "2026-02-28", "release_note": "te vroeg" });
    let reply = app.call(Method::PATCH, &release, &world.nurse, Some(early), &[("If-Match", "\"1\"")]).await;
    assert_eq!(reply.errors(), [("/released_on", "before_reported")]);
    let reply =
        app.call(Method::PATCH, &release, &world.nurse, Some(body.clone()), &[("If-Match", "\"1\"")]).await.ok();
    assert_eq!((reply.header("etag"), &reply.body["release_note"]), ("\"2\"", &json!("hersteld")));
    let again = app.call(Method::PATCH, &release, &world.nurse, Some(body), &[("If-Match", "\"2\"")]).await;
    again.refused(409, "hold_released");
    let later = json!({ "kind": "other", "reported_on": "2026-03-02" });
    app.post(&path, &world.nurse, later).await.ok();
    let page = app.get(&format!("{path}?limit=1"), &world.therapist).await.ok();
    assert_eq!(page.body["items"][0]["kind"], "other");
    let rest = format!("{path}?cursor={}", page.body["next_cursor"].as_str().unwrap());
    assert_eq!(app.get(&rest, &world.therapist).await.ok().body["items"][0]["kind"], "fall");
}

#[tokio::test]
async fn compliments_are_listed_newest_first() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/clients/{}/messages", world.client.id);
    for text in ["Goed bezig!", "Alweer goed!"] {
        app.post(&path, &world.nurse, json!({ "text": text })).await.ok();
        app.clock.advance(chrono::TimeDelta::seconds(1));
    }
    let page = app.get(&format!("{path}?limit=1"), &world.nurse).await.ok();
    assert_eq!(page.body["items"][0]["text"], "Alweer goed!");
    let rest = format!("{path}?cursor={}", page.body["next_cursor"].as_str().unwrap());
    assert_eq!(app.get(&rest, &world.nurse).await.ok().body["items"][0]["text"], "Goed bezig!");
}

#[tokio::test]
async fn after_the_end_only_what_was_written_down_wrongly_is_put_right() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = decisions(&world);
    app.post(&path, &world.nurse, decision("baseline", "2026-02-16", 195)).await.ok();
    end(&app, &world).await;
    app.post(&path, &world.nurse, decision("taper", "2026-03-01", 100)).await.refused(409, "episode_ended");
    app.post(&path, &world.nurse, decision("correction", "2026-02-16", 180)).await.ok();
    let goals = format!("/v1/episodes/{}/goals", world.episode);
    let goal = json!({ "title": "Te laat", "kind": "improve", "planned_days": [1] });
    app.post(&goals, &world.nurse, goal).await.refused(409, "episode_ended");
    let goal = format!("/v1/goals/{}", world.goal);
    let version = [("If-Match", "\"1\"")];
    let change = json!({ "target": 9 });
    app.call(Method::PATCH, &goal, &world.nurse, Some(change), &version).await.refused(409, "episode_ended");
    let close = json!({ "status": "achieved" });
    let closed = app.call(Method::PATCH, &goal, &world.nurse, Some(close), &version).await.ok();
    assert_eq!(closed.body["closed_on"], "2026-03-01");
}

/// Ends the client's episode on the first of March.
async fn end(app: &TestApp, world: &World) {
    use sea_orm::ConnectionTrait;
    let db = app.parts.db.writer();
    let text = "UPDATE episodes SET status = 'ended', ended_on = $1, end_reason = 'goals_reached' WHERE id = $2";
    let day: reable_rules::Day = "2026-03-01".parse().unwrap();
    db.execute_raw(reable_server::db::sql(db, text, [day.into(), world.episode.into()])).await.unwrap();
}
