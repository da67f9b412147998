//! Reminders as they fall due: the clock is moved, what is queued and what leaves is read back.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::{DateTime, TimeDelta, Utc};
use reable_rules::Day;
use reable_server::outbox::worker::{oldest_waiting, send_due};
use reable_server::reminders::queue_due;
use reable_tests::{Person, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

/// A world whose clock moves, as it does while the planner and the outbox look every second.
struct Stage {
    app: TestApp,
    world: World,
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

impl Stage {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        let stage = Self { app, world };
        // The morning's round of the team is over.
        stage.look().await;
        stage
    }

    fn move_to(&self, instant: &str) {
        let ahead = utc(instant) - self.app.clock.now();
        assert!(ahead >= TimeDelta::zero(), "time only goes forward");
        self.app.clock.advance(ahead);
    }

    /// Plans what is due, and sends what can be sent.
    async fn look(&self) {
        queue_due(&self.app.parts).await.unwrap();
        send_due(&self.app.parts).await.unwrap();
    }

    async fn look_at(&self, instant: &str) {
        self.move_to(instant);
        self.look().await;
    }

    /// Somebody gets an address and chooses to be reminded by mail.
    async fn chooses(&self, who: &Person, at: &str, weekdays: &[u8]) {
        self.app
            .execute(&format!("UPDATE people SET email = '{}@example.org' WHERE id = {}", who.role, self.id(who)))
            .await;
        let body = json!({ "on": true, "at": at, "weekdays": weekdays, "channels": ["mail"] });
        self.call(Method::PUT, &format!("/v1/people/{}/reminder-settings", who.id), who, body).await;
    }

    /// An id as the database writes it in a statement.
    fn id(&self, who: &Person) -> String {
        if self.app.parts.db.is_postgres() { format!("'{}'", who.id) } else { format!("x'{}'", who.id.simple()) }
    }

    /// Everything queued for somebody: `day kind state reason`, oldest first.
    async fn queued(&self, who: &Person) -> Vec<String> {
        let text = format!(
            "SELECT CAST(day AS text) || ' ' || kind || ' ' || state || COALESCE(' ' || reason, '') AS line \
             FROM outbox WHERE person_id = {} ORDER BY day, kind, created_at",
            self.id(who)
        );
        self.app.texts(&text, "line").await
    }

    async fn call(&self, method: Method, path: &str, who: &Person, body: Value) {
        let token = self.app.sign_in_as(who);
        self.app.call(method, path, Some(token.as_str()), Some(body), &[("If-Match", "\"1\"")]).await.ok();
    }

    async fn records(&self, who: &Person, day: &str) {
        let path = format!("/v1/goals/{}/check-ins/{day}", self.world.goal);
        let body = json!({
            "help": "alone", "performance": 7, "satisfaction": 8, "recorded_at": self.app.clock.now(),
        });
        self.call(Method::PUT, &path, who, body).await;
    }
}

#[tokio::test]
async fn a_client_is_reminded_at_the_chosen_time_once_a_day() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "18:30", &[1, 2, 3, 4, 5, 6, 7]).await;
    stage.look_at("2026-03-02T17:29:59Z").await;
    assert_eq!(stage.queued(&client).await, Vec::<String>::new(), "half past six has not come");
    stage.look_at("2026-03-02T17:30:00Z").await;
    let sent = ["2026-03-02 client_nudge sent"];
    assert_eq!(stage.queued(&client).await, sent);
    stage.look_at("2026-03-02T19:00:00Z").await;
    assert_eq!(stage.queued(&client).await, sent);
    stage.look_at("2026-03-03T17:31:00Z").await;
    assert_eq!(stage.queued(&client).await.len(), 2);
    assert_eq!(stage.app.mail().await.iter().filter(|mail| mail.contains("client@example.org")).count(), 2);
}

#[tokio::test]
async fn many_servers_that_plan_and_send_at_once_remind_once() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "18:30", &[1]).await;
    stage.move_to("2026-03-02T17:30:00Z");
    let servers: Vec<_> = (0..8)
        .map(|_| {
            let parts = stage.app.parts.clone();
            tokio::spawn(async move {
                queue_due(&parts).await.unwrap();
                send_due(&parts).await.unwrap();
            })
        })
        .collect();
    for server in servers {
        server.await.unwrap();
    }
    assert_eq!(stage.queued(&client).await, ["2026-03-02 client_nudge sent"]);
}

#[tokio::test]
async fn the_reminder_keeps_to_the_clock_on_the_wall_when_the_clock_changes() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "09:00", &[6, 7]).await;
    for (instant, expected) in [
        ("2026-03-28T07:59:59Z", 4), // Saturday, winter time: 08:59:59
        ("2026-03-28T08:00:00Z", 5),
        ("2026-03-29T06:59:59Z", 5), // Sunday, summer time: 08:59:59
        ("2026-03-29T07:00:00Z", 6),
    ] {
        stage.look_at(instant).await;
        // Two weekends went by before.
        let queued = stage.queued(&client).await;
        let nudges = queued.iter().filter(|line| line.contains("client_nudge")).count();
        assert_eq!(nudges, expected + 2, "{instant}: {queued:?}");
    }
}

#[tokio::test]
async fn who_has_recorded_is_paused_or_has_nothing_planned_is_left_alone() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "18:30", &[1, 2, 3, 4, 5, 6, 7]).await;
    stage.records(&client, "2026-03-02").await;
    stage.look_at("2026-03-02T17:30:00Z").await;
    assert_eq!(stage.queued(&client).await, Vec::<String>::new(), "recorded already");
    let pause = json!({"first_day": "2026-03-03", "last_day": "2026-03-03", "reason": "holiday"});
    stage.call(Method::POST, &format!("/v1/episodes/{}/pauses", stage.world.episode), &client, pause).await;
    stage.look_at("2026-03-03T17:30:00Z").await;
    assert_eq!(stage.queued(&client).await, Vec::<String>::new(), "paused");
    stage.look_at("2026-03-04T17:30:00Z").await;
    assert_eq!(stage.queued(&client).await, ["2026-03-04 client_nudge sent"]);
    stage.app.execute("UPDATE goal_agreements SET planned_days = 1").await;
    stage.look_at("2026-03-05T17:30:00Z").await;
    assert_eq!(stage.queued(&client).await.len(), 1, "planned on Mondays only");
}

#[tokio::test]
async fn a_carer_is_reminded_of_a_silence_and_only_with_consent() {
    let stage = Stage::set().await;
    let (client, carer) = (stage.world.client.clone(), stage.world.carer.clone());
    stage.records(&client, "2026-03-01").await;
    stage.chooses(&carer, "18:00", &[1, 2, 3, 4, 5, 6, 7]).await;
    for day in ["2026-03-02", "2026-03-03", "2026-03-04"] {
        stage.look_at(&format!("{day}T17:00:00Z")).await;
    }
    assert_eq!(stage.queued(&carer).await, Vec::<String>::new(), "two days are not silence yet");
    stage.look_at("2026-03-05T17:00:00Z").await;
    assert_eq!(stage.queued(&carer).await, ["2026-03-05 carer_nudge sent"]);
    let change = json!({"consent": {"scopes": ["read", "record"], "given_on": "2026-03-05"}});
    let path = format!("/v1/carers/{}", stage.world.carer_relation);
    stage.call(Method::PATCH, &path, &stage.world.coordinator, change).await;
    stage.look_at("2026-03-06T17:00:00Z").await;
    assert_eq!(stage.queued(&carer).await.len(), 1, "consent was withdrawn");
}

#[tokio::test]
async fn a_time_that_passed_while_no_server_ran_is_made_up_for_or_told_as_missed() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "09:00", &[1, 2, 3, 4, 5, 6, 7]).await;
    stage.look_at("2026-03-05T13:00:00Z").await;
    let missed = |day: &str| format!("{day} client_nudge missed too_late");
    let expected = [missed("2026-03-03"), missed("2026-03-04"), "2026-03-05 client_nudge sent".to_owned()];
    assert_eq!(stage.queued(&client).await, expected);
}

#[tokio::test]
async fn what_could_not_leave_is_dropped_when_it_is_not_needed_any_more() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "09:00", &[2]).await;
    // A file stands where the folder of mails should be.
    let outbox = stage.app.folder().join("outbox");
    let _absent = std::fs::remove_dir_all(&outbox);
    std::fs::write(&outbox, "").unwrap();
    stage.look_at("2026-03-03T08:00:00Z").await;
    let waiting = stage.queued(&client).await;
    assert!(waiting[0].starts_with("2026-03-03 client_nudge waiting"), "{waiting:?}");
    stage.look_at("2026-03-03T08:16:01Z").await;
    assert_eq!(oldest_waiting(&stage.app.parts).await.unwrap().as_secs(), 16 * 60 + 1);
    let ready = stage.app.get("/health/ready", reable_tests::NOBODY).await;
    assert_eq!((ready.status, &ready.body), (200, &json!({"status": "degraded"})));
    stage.records(&client, "2026-03-03").await;
    std::fs::remove_file(&outbox).unwrap();
    stage.look_at("2026-03-03T08:40:00Z").await;
    assert_eq!(stage.queued(&client).await, ["2026-03-03 client_nudge dropped already_checked_in"]);
    let ready = stage.app.get("/health/ready", reable_tests::NOBODY).await;
    assert_eq!(ready.body, json!({"status": "ok"}));
}

#[tokio::test]
async fn what_leaves_is_counted() {
    let stage = Stage::set().await;
    let client = stage.world.client.clone();
    stage.chooses(&client, "09:00", &[2]).await;
    stage.move_to("2026-03-03T08:00:00Z");
    queue_due(&stage.app.parts).await.unwrap();
    let counted = |event: &str, number: u32| {
        let text = stage.app.parts.telemetry.text(std::time::Duration::from_secs(90));
        let line =
            format!("reable_reminders_total{{kind=\"client_nudge\",channel=\"mail\",event=\"{event}\"}} {number}\n");
        assert!(text.contains(&line), "{line} in {text}");
        assert!(text.contains("reable_reminders_oldest_waiting_seconds 90\n"), "{text}");
    };
    counted("due", 1);
    send_due(&stage.app.parts).await.unwrap();
    counted("sent", 1);
}

#[tokio::test]
async fn after_a_death_nothing_leaves_any_more_to_the_client_or_the_carers() {
    let stage = Stage::set().await;
    let world = &stage.world;
    for who in [&world.client, &world.carer] {
        stage.chooses(who, "18:00", &[1, 2, 3, 4, 5, 6, 7]).await;
    }
    stage.move_to("2026-03-09T17:00:00Z");
    queue_due(&stage.app.parts).await.unwrap();
    let waiting = stage.queued(&world.client).await;
    assert!(waiting.contains(&"2026-03-09 client_nudge waiting".to_owned()), "{waiting:?}");
    assert!(stage.queued(&world.carer).await.contains(&"2026-03-09 carer_nudge waiting".to_owned()));
    let end = json!({"ended_on": "2026-03-09", "reason": "died"});
    stage.call(Method::POST, &format!("/v1/episodes/{}/end", world.episode), &world.coordinator, end).await;
    for days in 0..3 {
        stage.app.clock.advance(TimeDelta::days(days));
        stage.look().await;
    }
    let dropped = |kind: &str| format!("2026-03-09 {kind} dropped died");
    assert!(stage.queued(&world.client).await.contains(&dropped("client_nudge")));
    assert!(stage.queued(&world.carer).await.contains(&dropped("carer_nudge")));
    let after: Vec<String> = [stage.queued(&world.client).await, stage.queued(&world.carer).await].concat();
    assert!(!after.iter().any(|line| line.contains("waiting") || line.as_str() > "2026-03-10"), "{after:?}");
}

#[tokio::test]
async fn the_coordinator_is_told_of_a_silence_once_and_of_the_end_three_times() {
    let stage = Stage::set().await;
    let coordinator = stage.world.coordinator.clone();
    stage.records(&stage.world.client, "2026-03-02").await;
    let start: Day = "2026-02-16".parse().unwrap();
    for n in 16..=90 {
        let day = start.plus_days(n - 1);
        if n == 30 {
            stage.records(&stage.world.client, &day.to_string()).await;
        }
        stage.look_at(&format!("{day}T07:45:00Z")).await;
    }
    let told = |kind: &str| {
        let kind = kind.to_owned();
        let coordinator = coordinator.clone();
        let stage = &stage;
        async move {
            let queued = stage.queued(&coordinator).await;
            let days = queued.iter().filter(|line| line.contains(&kind) && line.ends_with("sent"));
            days.map(|line| line[..10].parse::<Day>().unwrap().programme_day(start)).collect::<Vec<_>>()
        }
    };
    assert_eq!(told("episode_ending").await, [63, 70, 84]);
    // Nothing up to day 15, then recorded on days 15 and 30: once in each silence, seven days on.
    assert_eq!(told("coordinator_silence").await, [15, 23, 38]);
}

#[tokio::test]
async fn staff_hear_of_tomorrows_meeting_and_of_a_follow_up() {
    let stage = Stage::set().await;
    let world = &stage.world;
    let path = format!("/v1/teams/{}/meetings", world.team);
    stage.call(Method::POST, &path, &world.coordinator, json!({"held_on": "2026-03-04"})).await;
    stage.look_at("2026-03-03T07:29:59Z").await;
    assert_eq!(stage.queued(&world.therapist).await, Vec::<String>::new());
    stage.look_at("2026-03-03T07:30:00Z").await;
    for staff in [&world.therapist, &world.nurse, &world.coordinator] {
        let queued = stage.queued(staff).await;
        assert!(queued.contains(&"2026-03-03 staff_digest sent".to_owned()), "{queued:?}");
    }
    assert_eq!(stage.queued(&world.other_therapist).await, Vec::<String>::new(), "another team's meeting");
    let end = json!({"ended_on": "2026-03-03", "reason": "goals_reached"});
    stage.call(Method::POST, &format!("/v1/episodes/{}/end", world.episode), &world.coordinator, end).await;
    stage.look_at("2026-09-03T06:30:00Z").await;
    let queued = stage.queued(&world.coordinator).await;
    assert!(queued.contains(&"2026-09-03 follow_up sent".to_owned()), "{queued:?}");
}

#[tokio::test]
async fn a_round_that_no_server_made_is_told_as_missed() {
    let stage = Stage::set().await;
    let world = &stage.world;
    let path = format!("/v1/teams/{}/meetings", world.team);
    stage.call(Method::POST, &path, &world.coordinator, json!({"held_on": "2026-03-04"})).await;
    stage.look_at("2026-03-04T10:00:00Z").await;
    assert_eq!(stage.queued(&world.therapist).await, ["2026-03-03 staff_digest missed too_late"]);
}
