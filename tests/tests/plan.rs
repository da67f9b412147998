//! The plan: goals, what is agreed, steps, who does what, COPM interviews.

use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

fn goals_of(world: &World) -> String {
    format!("/v1/episodes/{}/goals", world.episode)
}

fn walking() -> Value {
    json!({ "title": "Naar de markt lopen", "kind": "improve", "planned_days": [1, 4] })
}

async fn with_version(app: &TestApp, method: Method, path: &str, who: &Person, version: &str, body: Value) -> Reply {
    app.call(method, path, who, Some(body), &[("If-Match", version)]).await
}

#[tokio::test]
async fn a_goal_comes_with_its_steps_and_work_description_in_one_call() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut new = walking();
    new["picture"] = json!("walking");
    new["steps"] = json!(["Tot de hoek", "Tot de brug"]);
    new["methods"] = json!([3, 29]);
    new["disciplines"] = json!(["physiotherapy"]);
    new["work_description"] = json!({ "client_does": "Loopt zelf", "staff_do": "Loopt mee" });
    let made = app.post(&goals_of(&world), &world.therapist, new).await.ok();
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""));
    let goal = &made.body;
    assert_eq!(
        (&goal["target"], &goal["agreed_help"], &goal["start_day"]),
        (&json!(7), &json!("alone"), &json!("2026-03-02"))
    );
    assert_eq!((&goal["picture"], &goal["methods"]), (&json!("walking"), &json!([3, 29])));
    assert_eq!(goal["steps"][1]["title"], "Tot de brug");
    assert_eq!(goal["work_description"]["recorded_by_name"], "Thea Smit");
    let read = app.get(&format!("/v1/goals/{}", goal["id"].as_str().unwrap()), &world.nurse).await.ok();
    assert_eq!(&read.body, goal);
    let listed = app.get(&format!("{}?limit=1", goals_of(&world)), &world.nurse).await.ok();
    assert_eq!(listed.body["items"][0]["id"], world.goal.to_string());
    let rest = format!("{}?cursor={}", goals_of(&world), listed.body["next_cursor"].as_str().unwrap());
    assert_eq!(app.get(&rest, &world.nurse).await.ok().body["items"], json!([goal]));
}

#[tokio::test]
async fn a_sixth_open_goal_is_refused_until_one_is_closed_also_under_a_race() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = goals_of(&world);
    let replies = futures_util::future::join_all((0..8).map(|_| app.post(&path, &world.nurse, walking()))).await;
    let made = replies.iter().filter(|reply| reply.status == 201).count();
    assert_eq!(made, 4, "one was open before");
    for reply in replies.into_iter().filter(|reply| reply.status != 201) {
        reply.refused(409, "goal_limit_reached");
    }
    let goal = format!("/v1/goals/{}", world.goal);
    let closed = json!({ "status": "achieved", "closed_on": "2026-03-01" });
    let reply = with_version(&app, Method::PATCH, &goal, &world.nurse, "\"1\"", closed).await.ok();
    assert_eq!((reply.header("etag"), &reply.body["closed_on"]), ("\"2\"", &json!("2026-03-01")));
    assert_eq!(app.post(&path, &world.nurse, walking()).await.status, 201);
    let again = json!({ "status": "active" });
    let reply = with_version(&app, Method::PATCH, &goal, &world.nurse, "\"2\"", again).await;
    reply.refused(409, "goal_limit_reached");
}

#[tokio::test]
async fn a_goal_sent_twice_is_there_once() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut new = walking();
    new["id"] = json!(app.id());
    let first = app.post(&goals_of(&world), &world.nurse, new.clone()).await.ok();
    let second = app.post(&goals_of(&world), &world.nurse, new.clone()).await.ok();
    assert_eq!((first.status, second.status), (201, 200));
    assert_eq!(first.body, second.body);
    new["title"] = json!("Iets anders");
    app.post(&goals_of(&world), &world.nurse, new).await.refused(409, "id_taken");
}

#[tokio::test]
async fn what_does_not_fit_a_plan_is_refused_with_every_place() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut new = walking();
    new["agreed_help"] = json!("not_done");
    new["methods"] = json!([30]);
    new["disciplines"] = json!(["nursing", "nursing"]);
    new["start_day"] = json!("2026-02-15");
    let reply = app.post(&goals_of(&world), &world.nurse, new).await;
    let mut errors = reply.errors();
    errors.sort_unstable();
    let expected = [
        ("/agreed_help", "not_an_agreement"),
        ("/disciplines/1", "repeated"),
        ("/methods/0", "out_of_range"),
        ("/start_day", "before_episode_start"),
    ];
    assert_eq!((reply.status, errors), (422, expected.to_vec()));
}

#[tokio::test]
async fn an_agreement_changes_from_a_day_on_and_the_old_one_stays_on_record() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/goals/{}", world.goal);
    let change = json!({ "target": 9, "from_day": "2026-03-04" });
    let reply = with_version(&app, Method::PATCH, &path, &world.therapist, "\"1\"", change).await.ok();
    assert_eq!((&reply.body["target"], &reply.body["version"]), (&json!(8), &json!(2)));
    let from: Vec<_> =
        reply.body["agreements"].as_array().unwrap().iter().map(|a| (&a["from_day"], &a["target"])).collect();
    assert_eq!(from, [(&json!("2026-02-16"), &json!(8)), (&json!("2026-03-04"), &json!(9))]);
    let change = json!({ "agreed_help": "alone" });
    let reply = with_version(&app, Method::PATCH, &path, &world.therapist, "\"2\"", change).await.ok();
    assert_eq!((&reply.body["target"], &reply.body["agreed_help"]), (&json!(8), &json!("alone")));
    assert_eq!(reply.body["agreements"][1]["from_day"], "2026-03-02");
    let early = json!({ "target": 5, "from_day": "2026-02-15" });
    let reply = with_version(&app, Method::PATCH, &path, &world.therapist, "\"3\"", early).await;
    assert_eq!(reply.errors(), [("/from_day", "before_goal_start")]);
}

#[tokio::test]
async fn a_change_without_or_with_an_old_version_is_refused() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/goals/{}", world.goal);
    let change = json!({ "title": "Zelf in bad" });
    app.send(Method::PATCH, &path, &world.nurse, change.clone()).await.refused(428, "if_match_required");
    with_version(&app, Method::PATCH, &path, &world.nurse, "\"1\"", change.clone()).await.ok();
    with_version(&app, Method::PATCH, &path, &world.nurse, "\"1\"", change).await.refused(412, "stale");
    let steps = json!({ "steps": [] });
    with_version(&app, Method::PUT, &format!("{path}/steps"), &world.nurse, "\"1\"", steps).await.refused(412, "stale");
}

#[tokio::test]
async fn a_step_keeps_its_id_and_one_left_out_is_retired() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/goals/{}/steps", world.goal);
    let first = json!({ "steps": [{ "title": "Washand" }, { "title": "Rug" }] });
    let first = with_version(&app, Method::PUT, &path, &world.nurse, "\"1\"", first).await.ok();
    let rug = first.body["steps"][1]["id"].clone();
    let second =
        json!({ "steps": [{ "id": rug, "title": "Rug wassen", "reached_on": "2026-03-02" }, { "title": "Haren" }] });
    let second = with_version(&app, Method::PUT, &path, &world.nurse, "\"2\"", second).await.ok();
    assert_eq!((&second.body["steps"][0]["id"], &second.body["steps"][0]["reached_on"]), (&rug, &json!("2026-03-02")));
    assert_eq!(second.body["steps"].as_array().unwrap().len(), 2);
    let versions = app.get(&path, &world.nurse).await.ok();
    assert_eq!(versions.body["items"][1]["steps"][0]["title"], "Washand");
    let other = app.goal(&world.client, world.episode, 2, "Koken", world.nurse.id).await;
    let stolen = json!({ "steps": [{ "id": rug, "title": "Van een ander" }] });
    let path = format!("/v1/goals/{other}/steps");
    let reply = with_version(&app, Method::PUT, &path, &world.nurse, "\"1\"", stolen).await;
    assert_eq!((reply.status, reply.errors()), (422, vec![("/steps/0/id", "unknown_step")]));
}

#[tokio::test]
async fn every_version_of_who_does_what_is_kept() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/goals/{}/work-description", world.goal);
    for (version, staff) in [("\"1\"", "alles"), ("\"2\"", "alleen de rug")] {
        let body = json!({ "client_does": "de rest", "staff_do": staff });
        with_version(&app, Method::PUT, &path, &world.nurse, version, body).await.ok();
    }
    let page = app.get(&format!("{path}?limit=1"), &world.therapist).await.ok();
    assert_eq!(
        (&page.body["items"][0]["version"], &page.body["items"][0]["staff_do"]),
        (&json!(2), &json!("alleen de rug"))
    );
    let rest = format!("{path}?cursor={}", page.body["next_cursor"].as_str().unwrap());
    assert_eq!(app.get(&rest, &world.therapist).await.ok().body["items"][0]["staff_do"], "alles");
}

#[tokio::test]
async fn copm_totals_are_means_and_a_change_of_three_points_is_important() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/episodes/{}/copm-interviews", world.episode);
    let interview = |moment: &str, day: &str, mark: i32| {
        json!({ "moment": moment, "held_on": day, "scores": [
            { "goal_id": world.goal, "importance": 9, "performance": mark, "satisfaction": mark }] })
    };
    app.post(&path, &world.therapist, interview("start", "2026-02-16", 3)).await.ok();
    let last = app.post(&path, &world.therapist, interview("interim", "2026-03-01", 6)).await.ok();
    assert_eq!((&last.body["totals"]["performance"], &last.body["respondent"]), (&json!(6.0), &json!("client")));
    let change = &last.body["change"];
    assert_eq!((&change["performance"], &change["performance_meaning"]), (&json!(3.0), &json!("important")));
    assert_eq!(change["satisfaction_meaning"], "beyond_error");
    let listed = app.get(&path, &world.nurse).await.ok();
    assert_eq!((&listed.body["items"][0]["change"], &listed.body["items"][1]), (&Value::Null, &last.body));
    let foreign = app.goal(&world.other_client, world.other_episode, 1, "Van een ander", world.nurse.id).await;
    let mut wrong = interview("end", "2026-03-03", 5);
    wrong["scores"][0]["goal_id"] = json!(foreign);
    let reply = app.post(&path, &world.therapist, wrong).await;
    assert_eq!(reply.errors(), [("/held_on", "day_in_future"), ("/scores/0/goal_id", "unknown_goal")]);
}

#[tokio::test]
async fn only_the_clients_team_writes_the_plan() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = goals_of(&world);
    app.post(&path, &world.other_therapist, walking()).await.refused(404, "not_found");
    app.post(&path, &world.client, walking()).await.refused(403, "forbidden");
    app.post(&path, &world.administrator, walking()).await.refused(403, "forbidden");
}
