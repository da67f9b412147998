//! Programmes of every kind go through the same engine, and the one that an organisation retires starts no more.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_rules::Day;
use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

/// A client in an episode of some programme that starts today.
struct Run {
    app: TestApp,
    world: World,
    client: Person,
    episode: String,
}

impl Run {
    async fn of(programme: &str) -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        let client = app.client(world.org, "Piet Vos", world.team, world.coordinator.id).await;
        let path = format!("/v1/clients/{}/episodes", client.id);
        let started = app.post(&path, &world.coordinator, json!({ "programme": programme })).await.ok().body;
        let episode = started["id"].as_str().unwrap().to_owned();
        // Whoever is asked a year later has signed in again.
        let later = "idle_expires_at = '2030-01-01 00:00:00+00:00', absolute_expires_at = '2030-01-01 00:00:00+00:00'";
        app.execute(&format!("UPDATE sessions SET {later}")).await;
        Self { app, world, client, episode }
    }

    fn today(&self) -> Day {
        Day::today(self.app.clock.now(), &"Europe/Amsterdam".parse().unwrap())
    }

    fn pass(&self, days: i64) {
        self.app.clock.advance(TimeDelta::days(days));
    }

    async fn call(&self, method: Method, path: &str, who: &Person, body: Option<Value>) -> Reply {
        let token = self.app.sign_in_as(who);
        self.app.call(method, path, Some(token.as_str()), body, &[]).await
    }

    async fn read(&self, path: &str) -> Value {
        self.call(Method::GET, path, &self.world.nurse, None).await.ok().body
    }

    async fn write(&self, path: &str, body: Value) -> Reply {
        self.call(Method::POST, path, &self.world.nurse, Some(body)).await
    }

    async fn overview(&self) -> Value {
        self.read(&format!("/v1/episodes/{}", self.episode)).await
    }

    async fn goal(&self, kind: &str) -> String {
        let goal = json!({
            "title": "Zelf koken", "kind": kind, "target": 8, "agreed_help": "alone", "planned_days": [1, 2, 3, 4, 5, 6, 7],
            "work_description": { "client_does": "Mevrouw kookt.", "staff_do": "Niets." },
        });
        let made = self.write(&format!("/v1/episodes/{}/goals", self.episode), goal).await.ok().body;
        made["id"].as_str().unwrap().to_owned()
    }

    /// The client rates every day the same, for so many days; the clock goes along.
    async fn live(&self, goal: &str, days: usize, rating: i64) {
        let mut days = days;
        while days > 0 {
            let chunk = days.min(28);
            let first = self.today();
            self.pass(i64::try_from(chunk).unwrap());
            let entry = |n: i32| {
                json!({ "goal_id": goal, "day": first.plus_days(n), "help": "alone", "performance": rating,
                    "satisfaction": rating })
            };
            let entries: Vec<Value> = (0..i32::try_from(chunk).unwrap()).map(entry).collect();
            let body = Some(json!({ "entries": entries }));
            let reply = self.call(Method::POST, "/v1/check-ins/sync", &self.client, body).await.ok().body;
            let refused = reply["results"].as_array().unwrap().iter().find(|result| result["outcome"] == "refused");
            assert_eq!(refused, None);
            days -= chunk;
        }
    }

    async fn signals(&self) -> Vec<String> {
        let found = self.read(&format!("/v1/episodes/{}/signals", self.episode)).await;
        let names = found["signals"].as_array().unwrap().iter().map(|signal| signal["signal"].as_str().unwrap());
        names.map(str::to_owned).collect()
    }

    async fn evaluate(&self, outcome: &str) -> Reply {
        let body = json!({ "held_on": self.today(), "independence_end": 7, "minutes_per_week": 30, "outcome": outcome,
            "remaining_care": "geen" });
        self.write(&format!("/v1/episodes/{}/evaluation", self.episode), body).await
    }
}

#[tokio::test]
async fn critical_time_intervention_goes_through_its_three_phases_in_nine_months() {
    let run = Run::of("cti").await;
    let overview = run.overview().await;
    assert_eq!((&overview["clock"]["of"], &overview["phase"]["name_nl"]), (&json!(273), &json!("overgang")));
    for (days, number, name) in
        [(90, 1, "overgang"), (1, 2, "uitproberen"), (91, 3, "overdracht"), (91, 3, "overdracht")]
    {
        run.pass(days);
        let overview = run.overview().await;
        let phase = &overview["phase"];
        assert_eq!((&phase["number"], &phase["of"], &phase["name_nl"]), (&json!(number), &json!(3), &json!(name)));
    }
    let overview = run.overview().await;
    assert_eq!((&overview["clock"]["day"], &overview["clock"]["overdue"]), (&json!(274), &json!(true)));
    run.evaluate("less_care").await.ok();
}

#[tokio::test]
async fn zelfsterk_is_an_introduction_of_six_weeks() {
    let run = Run::of("zelfsterk").await;
    let goal = run.goal("improve").await;
    run.live(&goal, 41, 7).await;
    let overview = run.overview().await;
    assert_eq!(overview["phase"], json!({ "number": 1, "of": 1, "name_nl": "introductie", "name_en": "introduction" }));
    assert_eq!((&overview["clock"]["day"], &overview["clock"]["of"]), (&json!(42), &json!(42)));
    assert_eq!(overview["clock"]["overdue"], json!(false));
    run.pass(1);
    assert_eq!(run.overview().await["clock"]["overdue"], json!(true), "after six weeks somebody decides");
    run.evaluate("no_care").await.ok();
}

#[tokio::test]
async fn where_stability_is_success_nothing_stalls() {
    let run = Run::of("ouderenzorg8").await;
    let goal = run.goal("improve").await;
    run.live(&goal, 50, 5).await;
    assert!(!run.signals().await.contains(&"stalled".to_owned()));
    assert_eq!(run.overview().await["phase"], Value::Null, "a programme without phases is in none");
    // The same days in a programme that asks for progress.
    let other = Run::of("lat").await;
    let goal = other.goal("improve").await;
    other.live(&goal, 50, 5).await;
    assert!(other.signals().await.contains(&"stalled".to_owned()), "{:?}", other.signals().await);
}

#[tokio::test]
async fn a_maintained_goal_is_followed_to_the_end_and_a_year_after() {
    let run = Run::of("ouderenzorg8").await;
    let goal = run.goal("maintain").await;
    run.live(&goal, 40, 6).await;
    run.evaluate("same_care").await.ok();
    let end = json!({ "ended_on": run.today(), "reason": "goals_reached" });
    run.write(&format!("/v1/episodes/{}/end", run.episode), end).await.ok();
    run.pass(366);
    let follow_up = |outcome: &str| {
        json!({ "month": 12, "held_on": run.today(), "outcome": outcome, "living_at_home": true,
            "quality_of_life": 7 })
    };
    let path = format!("/v1/episodes/{}/follow-ups", run.episode);
    let reply = run.write(&path, follow_up("less_care")).await;
    assert_eq!(reply.errors(), [("/outcome", "unknown_outcome")], "this programme asks who lives at home");
    run.write(&path, follow_up("living_at_home")).await.ok();
}

#[tokio::test]
async fn an_organisations_own_programme_sets_its_own_limits() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let mut own = app.get("/v1/programmes", &world.administrator).await.ok().body["items"][0].clone();
    own["id"] = json!("kort");
    own["max_weeks"] = json!(4);
    own["max_goals"] = json!(1);
    for said in ["shipped", "retired"] {
        own.as_object_mut().unwrap().remove(said);
    }
    app.post("/v1/programmes", &world.administrator, own.clone()).await.ok();
    app.post("/v1/programmes", &world.administrator, own).await.refused(409, "programme_exists");
    let client = app.client(world.org, "Piet Vos", world.team, world.coordinator.id).await;
    let path = format!("/v1/clients/{}/episodes", client.id);
    let episode = app.post(&path, &world.coordinator, json!({ "programme": "kort" })).await.ok().body;
    let goals = format!("/v1/episodes/{}/goals", episode["id"].as_str().unwrap());
    let goal = json!({ "title": "Koken", "kind": "improve", "target": 8, "agreed_help": "alone", "planned_days": [1],
        "work_description": { "client_does": "Kookt.", "staff_do": "Niets." } });
    app.post(&goals, &world.nurse, goal.clone()).await.ok();
    app.post(&goals, &world.nurse, goal).await.refused(409, "goal_limit_reached");
}

#[tokio::test]
async fn a_retired_programme_starts_no_more_and_who_is_in_it_goes_on() {
    let run = Run::of("cti").await;
    let (app, world) = (&run.app, &run.world);
    let retired = "/v1/programmes/cti/retirement";
    let reply = app.send(Method::PUT, retired, &world.administrator, json!({ "reason": "doen we niet meer" })).await;
    assert_eq!(reply.ok().body["retired"], json!(true));
    let client = app.client(world.org, "Rie Kok", world.team, world.coordinator.id).await;
    let path = format!("/v1/clients/{}/episodes", client.id);
    let cti = json!({ "programme": "cti" });
    let reply = app.post(&path, &world.coordinator, cti.clone()).await;
    assert_eq!(reply.errors(), [("/programme", "programme_retired")]);
    let import = app.post("/v1/imports", &world.administrator, json!({})).await.ok().body["id"].clone();
    let import = format!("/v1/imports/{}", import.as_str().unwrap());
    let row = json!({ "row_no": 2, "values": { "external_ref": "C-9", "name": "Bea Kok", "birth_date": "1941-12-31",
        "team": "Wijkteam Centrum", "start_date": run.today(), "programme": "cti" } });
    app.post(&format!("{import}/rows"), &world.administrator, json!({ "rows": [row] })).await.ok();
    let report = app.get(&import, &world.administrator).await.ok().body;
    assert_eq!(report["faults"][0]["code"], json!("programme_retired"), "{report:#}");
    assert_eq!(run.overview().await["phase"]["name_nl"], json!("overgang"), "who is in it goes on by its rules");
    run.goal("improve").await;
    app.send(Method::DELETE, retired, &world.administrator, None::<Value>).await.ok();
    app.post(&path, &world.coordinator, cti).await.ok();
    let nobody = app.send(Method::PUT, "/v1/programmes/xyz/retirement", &world.administrator, json!({ "reason": "x" }));
    nobody.await.refused(404, "not_found");
}
