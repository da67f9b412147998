//! Emergency access: one client, eight hours, reading alone, and never unseen.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use chrono::TimeDelta;
use reable_tests::{Person, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

/// Two teams, and a client of the one whom a therapist of the other must read now.
struct Street {
    app: TestApp,
    world: World,
}

impl Street {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        app.execute(
            "UPDATE clients SET external_ref = 'C-17', date_of_birth = '1938-05-04' WHERE id IN \
                     (SELECT id FROM people WHERE name = 'Corrie de Wit')",
        )
        .await;
        Self { app, world }
    }

    fn stranger(&self) -> &Person {
        &self.world.other_therapist
    }

    async fn open(&self, who: &Person, client: Value) -> reable_tests::Reply {
        let mut body = json!({ "reason": "gevallen op straat" });
        body.as_object_mut().unwrap().extend(client.as_object().unwrap().clone());
        self.app.post("/v1/emergency-access", who, body).await
    }

    async fn goal(&self, who: &Person) -> u16 {
        let token = self.app.sign_in_as(who);
        self.app.get(&format!("/v1/goals/{}", self.world.goal), token.as_str()).await.status
    }
}

#[tokio::test]
async fn who_opens_it_reads_this_client_for_eight_hours_and_writes_nothing() {
    let street = Street::new().await;
    let (app, world) = (&street.app, &street.world);
    assert_eq!(street.goal(street.stranger()).await, 404);
    let opened = street.open(street.stranger(), json!({ "external_ref": "C-17" })).await.ok().body;
    assert_eq!((&opened["client_name"], &opened["episode_id"]), (&json!("Corrie de Wit"), &json!(world.episode)));
    assert_eq!(street.goal(street.stranger()).await, 200);
    let (message, path) = (json!({ "text": "Sterkte!" }), format!("/v1/clients/{}/messages", world.client.id));
    assert_eq!(app.post(&path, street.stranger(), message).await.status, 403, "it reads, it does not write");
    let other_nurse = app.staff(world.org, "nurse", "Olga Smid", Some(world.other_team)).await;
    assert_eq!(street.goal(&other_nurse).await, 404, "it is nobody else's");

    app.clock.advance(TimeDelta::hours(8) - TimeDelta::seconds(1));
    assert_eq!(street.goal(street.stranger()).await, 200);
    app.clock.advance(TimeDelta::seconds(1));
    assert_eq!(street.goal(street.stranger()).await, 404);
}

#[tokio::test]
async fn a_second_opening_prolongs_nothing() {
    let street = Street::new().await;
    let first = street.open(street.stranger(), json!({ "external_ref": "C-17" })).await.ok().body;
    street.app.clock.advance(TimeDelta::minutes(5));
    let again = street.open(street.stranger(), json!({ "name": "corrie DE wit", "date_of_birth": "1938-05-04" })).await;
    assert_eq!((again.status, &again.body["id"], &again.body["expires_at"]), (200, &first["id"], &first["expires_at"]));
    let told =
        street.app.texts("SELECT recipient FROM outbox WHERE content LIKE '%emergency_access%'", "recipient").await;
    assert_eq!(told.len(), 1, "and nobody is told twice: {told:?}");
}

#[tokio::test]
async fn the_coordinator_is_told_at_once_and_without_one_the_team_is() {
    let street = Street::new().await;
    let query = "SELECT p.name FROM outbox o JOIN people p ON p.id = o.person_id \
                 WHERE o.content LIKE '%emergency_access%' ORDER BY p.name";
    street.open(street.stranger(), json!({ "external_ref": "C-17" })).await.ok();
    assert_eq!(street.app.texts(query, "name").await, ["Carla Bos"]);
    let mail = street.app.mail().await;
    let told = mail.iter().find(|text| text.contains("Noodtoegang")).unwrap();
    assert!(!told.contains("Corrie") && !told.contains("gevallen"), "a mail names nobody and says nothing of health");

    let vacant = Street::new().await;
    vacant.app.execute("UPDATE clients SET coordinator_id = NULL").await;
    vacant.open(vacant.stranger(), json!({ "external_ref": "C-17" })).await.ok();
    assert_eq!(vacant.app.texts(query, "name").await, ["Carla Bos", "Niels Mulder", "Thea Smit"]);

    let left = Street::new().await;
    left.app
        .execute("DELETE FROM team_members WHERE staff_id IN (SELECT id FROM people WHERE name = 'Carla Bos')")
        .await;
    left.open(left.stranger(), json!({ "external_ref": "C-17" })).await.ok();
    assert_eq!(left.app.texts(query, "name").await, ["Niels Mulder", "Thea Smit"], "who left coordinates nothing");
}

#[tokio::test]
async fn the_client_sees_who_looked_and_the_log_manager_why() {
    let street = Street::new().await;
    let (app, world) = (&street.app, &street.world);
    street.open(street.stranger(), json!({ "external_ref": "C-17" })).await.ok();
    street.goal(street.stranger()).await;
    let seen = app.get("/v1/me/access-log", &world.client).await.ok().body;
    let all = seen["items"].as_array().unwrap();
    let seen: Vec<(&str, &str)> = all
        .iter()
        .filter(|one| one["name"] == "Tom Meijer")
        .map(|one| (one["action"].as_str().unwrap(), one["object_kind"].as_str().unwrap()))
        .collect();
    assert_eq!(seen, [("read", "goal"), ("create", "emergency_access")]);
    let reasons: Vec<&Value> = all.iter().filter_map(|one| one.get("reason")).collect();
    assert_eq!(reasons, [&json!("gevallen op straat")]);
    let log = app.get("/v1/audit", &world.log_manager).await.ok().body;
    let purposes: Vec<&str> =
        log["items"].as_array().unwrap().iter().filter_map(|one| one["purpose"].as_str()).collect();
    assert!(purposes.contains(&"gevallen op straat") && purposes.contains(&"emergency access"), "{purposes:?}");
}

#[tokio::test]
async fn it_is_ended_by_who_opened_it_or_by_the_team_and_by_no_other() {
    let street = Street::new().await;
    let (app, world) = (&street.app, &street.world);
    for ender in [street.stranger(), &world.nurse, &world.administrator] {
        let opened = street.open(street.stranger(), json!({ "external_ref": "C-17" })).await.ok().body;
        let path = format!("/v1/emergency-access/{}/end", opened["id"].as_str().unwrap());
        let uninvolved = app.staff(world.org, "nurse", "Olga Smid", Some(world.other_team)).await;
        assert_eq!(app.send(Method::POST, &path, &uninvolved, None).await.status, 404);
        assert_eq!(street.goal(street.stranger()).await, 200);
        app.send(Method::POST, &path, ender, None).await.ok();
        assert_eq!(street.goal(street.stranger()).await, 404, "ended by {}", ender.role);
    }
}

#[tokio::test]
async fn nobody_browses_and_a_wrong_guess_is_in_the_log() {
    let street = Street::new().await;
    let (app, world) = (&street.app, &street.world);
    street.open(street.stranger(), json!({ "external_ref": "C-1" })).await.refused(404, "client_not_found");
    street.open(street.stranger(), json!({ "name": "Corrie de Wit" })).await.refused(422, "invalid");
    let wrong_day = json!({ "name": "Corrie de Wit", "date_of_birth": "1938-05-05" });
    street.open(street.stranger(), wrong_day).await.refused(404, "client_not_found");
    let log = app.get("/v1/audit?outcome=refused", &world.log_manager).await.ok().body;
    let guesses = log["items"].as_array().unwrap().iter().filter(|one| one["object_kind"] == "emergency_access");
    assert_eq!(guesses.count(), 2);

    for (who, status) in [
        (&world.administrator, 403),
        (&world.log_manager, 403),
        (&world.carer, 403),
        (&world.client, 403),
        (&world.nurse, 409),
    ] {
        let refused = street.open(who, json!({ "external_ref": "C-17" })).await;
        assert_eq!(refused.status, status, "{}", who.role);
    }
    let elsewhere = app.organisation().await;
    street.open(&elsewhere.nurse, json!({ "external_ref": "C-17" })).await.refused(404, "client_not_found");
}
