//! Accounts over the years: people come and leave, lose their phones, their codes and their last administrator.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_server::reminders::rounds::round_due;
use reable_tests::{Person, Reply, TestApp, World};
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

async fn change_client<'a>(app: &TestApp, by: &Person, client: Uuid, change: Value) -> Reply {
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
