//! What takes two people: one administrator asks, another agrees, and nobody gets it done alone.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use chrono::TimeDelta;
use reable_tests::{Person, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// Two administrators and whom they decide about.
struct Office {
    app: TestApp,
    world: World,
    second: Person,
}

impl Office {
    async fn open() -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        let second = app.staff(world.org, "administrator", "Bea Tweede", None).await;
        Self { app, world, second }
    }

    fn first(&self) -> &Person {
        &self.world.administrator
    }

    async fn ask(&self, what: &str, staff: Uuid) -> Value {
        let body = json!({ "staff_id": staff, "reason": "zo besproken" });
        self.app.post(&format!("/v1/approvals/{what}"), self.first(), body).await.ok().body
    }

    async fn step(&self, approval: &Value, step: &str, who: &Person) -> (u16, String) {
        let path = format!("/v1/approvals/{}/{step}", approval["id"].as_str().unwrap());
        let reply = self.app.send(Method::POST, &path, who, None).await;
        let said = if reply.status < 300 { &reply.body["status"] } else { &reply.body["code"] };
        (reply.status, said.as_str().unwrap().to_owned())
    }

    /// Gives somebody a second factor, as far as the database is concerned.
    async fn give_second_factor(&self, staff: Uuid) {
        let now = self.app.clock.now();
        let values = vec![staff.into(), self.world.org.into(), vec![1_u8; 48].into(), now.into(), now.into()];
        self.app.insert("second_factors (staff_id, org_id, secret, made_at, confirmed_at)", values).await;
    }

    async fn second_factors(&self) -> usize {
        self.app.texts("SELECT CAST(last_period AS text) AS n FROM second_factors", "n").await.len()
    }
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn a_lost_second_factor_is_taken_off_by_two_administrators_and_the_owner_is_told() {
    let office = Office::open().await;
    let nurse = office.world.nurse.id;
    let body = json!({ "staff_id": nurse, "reason": "telefoon in de gracht" });
    let nothing_yet = office.app.post("/v1/approvals/second-factor-reset", office.first(), body.clone()).await;
    assert_eq!((nothing_yet.status, nothing_yet.code()), (409, "totp_not_started"));

    office.give_second_factor(nurse).await;
    let asked = office.ask("second-factor-reset", nurse).await;
    assert_eq!((&asked["status"], &asked["subject_name"]), (&json!("open"), &json!("Niels Mulder")));
    assert_eq!(office.second_factors().await, 1, "asking alone changes nothing");
    let again = office.app.post("/v1/approvals/second-factor-reset", &office.second, body).await;
    assert_eq!((again.status, again.code()), (409, "already_asked"));
    assert_eq!(again.body["existing_id"], asked["id"]);

    assert_eq!(office.step(&asked, "approve", office.first()).await, refused(403, "own_request"));
    assert_eq!(office.step(&asked, "approve", &office.world.therapist).await, refused(403, "forbidden"));
    assert_eq!(office.second_factors().await, 1);
    assert_eq!(office.step(&asked, "approve", &office.second).await, (200, "approved".to_owned()));
    assert_eq!(office.second_factors().await, 0);
    assert_eq!(office.step(&asked, "approve", &office.second).await, refused(409, "already_decided"));

    let told = office.app.texts("SELECT content FROM outbox ORDER BY created_at, id", "content").await;
    assert!(told.iter().any(|content| content.contains("approval_asked")), "{told:?}");
    assert!(told.iter().any(|content| content.contains("second_factor_changed")), "{told:?}");
}

#[tokio::test]
async fn a_log_manager_is_appointed_by_two_others_and_reads_no_care_data_from_then_on() {
    let office = Office::open().await;
    let (app, nurse) = (&office.app, &office.world.nurse);
    let goal = format!("/v1/goals/{}", office.world.goal);
    app.get(&goal, nurse).await.ok();
    assert_eq!(app.get("/v1/audit", nurse).await.status, 403);

    let asked = office.ask("log-manager", nurse.id).await;
    assert_eq!(app.get("/v1/audit", nurse).await.status, 403, "asked for is not appointed");
    assert_eq!(office.step(&asked, "approve", &office.second).await, (200, "approved".to_owned()));
    assert_eq!(app.get(&goal, nurse).await.status, 403);
    let log = app.get("/v1/audit", nurse).await.ok().body;
    let named = log["items"].as_array().unwrap().iter().any(|event| {
        event["object_kind"] == "staff"
            && event["actor_id"] == json!(office.second.id)
            && event["on_behalf_of"] == json!(office.first().id)
    });
    assert!(named, "both stand in the log: {log:#}");
    let member = app.get(&format!("/v1/staff/{}", nurse.id), office.first()).await.ok().body;
    assert_eq!((&member["role"], &member["teams"]), (&json!("log_manager"), &json!([])));
}

#[tokio::test]
async fn nobody_decides_about_themselves() {
    let office = Office::open().await;
    let asked = office.ask("log-manager", office.second.id).await;
    assert_eq!(office.step(&asked, "approve", &office.second).await, refused(403, "about_yourself"));
    assert_eq!(office.step(&asked, "refuse", &office.second).await, refused(403, "about_yourself"));
    let third = office.app.staff(office.world.org, "administrator", "Cor Derde", None).await;
    assert_eq!(office.step(&asked, "refuse", &third).await, (200, "refused".to_owned()));
    let member = office.app.get(&format!("/v1/staff/{}", office.second.id), &third).await.ok().body;
    assert_eq!(member["role"], "administrator");
}

#[tokio::test]
async fn a_request_is_taken_back_by_who_made_it_and_is_gone_after_two_weeks() {
    let office = Office::open().await;
    let asked = office.ask("log-manager", office.world.nurse.id).await;
    assert_eq!(office.step(&asked, "withdraw", &office.second).await, refused(403, "not_yours"));
    assert_eq!(office.step(&asked, "withdraw", office.first()).await, (200, "withdrawn".to_owned()));

    let late = office.ask("log-manager", office.world.nurse.id).await;
    office.app.clock.advance(TimeDelta::days(14));
    let mut second = office.second.clone();
    second.token = office.app.sign_in_as(&second);
    assert_eq!(office.step(&late, "approve", &second).await, refused(409, "expired"));
    let expired = office.app.get("/v1/approvals?status=expired", &second).await.ok().body;
    assert_eq!(expired["items"].as_array().unwrap().len(), 1);
    let open = office.app.get("/v1/approvals?status=open", &second).await.ok().body;
    assert_eq!(open["items"], json!([]));
    for (status, found) in [("withdrawn", 1), ("approved", 0), ("refused", 0)] {
        let listed = office.app.get(&format!("/v1/approvals?status={status}"), &second).await.ok().body;
        assert_eq!(listed["items"].as_array().unwrap().len(), found, "{status}");
    }
    let body = json!({ "staff_id": office.world.nurse.id, "reason": "nog eens" });
    office.app.post("/v1/approvals/log-manager", &second, body).await.ok();
}

#[tokio::test]
async fn of_two_who_agree_at_the_same_moment_one_is_too_late() {
    let office = Office::open().await;
    let third = office.app.staff(office.world.org, "administrator", "Cor Derde", None).await;
    office.give_second_factor(office.world.nurse.id).await;
    let asked = office.ask("second-factor-reset", office.world.nurse.id).await;
    let (a, b) = tokio::join!(office.step(&asked, "approve", &office.second), office.step(&asked, "approve", &third));
    let mut statuses = [a.0, b.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
}

#[tokio::test]
async fn the_administrators_of_one_organisation_decide_nothing_in_another() {
    let office = Office::open().await;
    let elsewhere = office.app.organisation().await;
    let asked = office.ask("log-manager", office.world.nurse.id).await;
    assert_eq!(office.step(&asked, "approve", &elsewhere.administrator).await, refused(404, "not_found"));
    let body = json!({ "staff_id": elsewhere.nurse.id, "reason": "van hen" });
    assert_eq!(office.app.post("/v1/approvals/log-manager", office.first(), body).await.status, 404);
    let seen = office.app.get("/v1/approvals", &elsewhere.administrator).await.ok().body;
    assert_eq!(seen["items"], json!([]));
}
