//! When people are reminded, over what, and what became of it: as they set and see it.

#![expect(clippy::unwrap_used, reason = "a panic is how a test says that its ground gave way")]

use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime};
use reable_rules::Day;
use reable_rules::reminders::Channel;
use reable_server::ids::{OrgId, PersonId};
use reable_server::outbox::{Content, Queued, queue_reminders};
use reable_server::reminders::queue::housekeeping;
use reable_server::reminders::queue_due;
use reable_tests::{NOBODY, Person, Reply, TestApp, World};
use serde_json::{Value, json};

async fn ground() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

/// The same person with a token that holds now.
fn as_of_now(app: &TestApp, person: &Person) -> Person {
    Person { token: app.sign_in_as(person), ..person.clone() }
}

/// Lets time pass until this instant.
fn pass_until(app: &TestApp, instant: &str) {
    app.clock.advance(instant.parse::<DateTime<Utc>>().unwrap() - app.clock.now());
}

fn settings_of(person: &Person) -> String {
    format!("/v1/people/{}/reminder-settings", person.id)
}

fn every_day(channels: &[&str]) -> Value {
    json!({ "on": true, "at": "18:30", "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": channels })
}

/// Somebody's own choice: every day at half past six.
async fn choose(app: &TestApp, person: &Person, channels: &[&str]) -> Reply {
    app.put(&settings_of(person), &as_of_now(app, person), every_day(channels)).await.ok()
}

async fn see(app: &TestApp, person: &Person) -> Value {
    app.get(&settings_of(person), &as_of_now(app, person)).await.ok().body
}

/// Gives the client and the carer a mail address.
async fn with_mail(app: &TestApp) {
    app.execute("UPDATE people SET email = 'corrie@example.org' WHERE name = 'Corrie de Wit'").await;
    app.execute("UPDATE people SET email = 'karin@example.org' WHERE name = 'Karin de Wit'").await;
}

#[tokio::test]
async fn who_chose_nothing_gets_the_defaults() {
    let (app, world) = ground().await;
    let mut client = see(&app, &world.client).await;
    let key = client["push_key"].take();
    assert_eq!(key.as_str().unwrap().len(), 87, "65 bytes in base64url: a point of P-256");
    let expected = json!({
        "push_key": null, "on": false, "at": "18:30", "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": [], "after_silent_days": 3,
        "reachable": [], "why_not": "switched_off",
    });
    assert_eq!(client, expected);
    let nurse = see(&app, &world.nurse).await;
    assert_eq!(
        (&nurse["on"], &nurse["channels"], &nurse["reachable"]),
        (&json!(true), &json!(["mail"]), &json!(["mail"]))
    );
    assert_eq!(nurse["why_not"], "not_planned");
    let meetings = format!("/v1/teams/{}/meetings", world.team);
    app.post(&meetings, &world.nurse, json!({ "held_on": "2026-03-09" })).await.ok();
    assert_eq!(see(&app, &world.nurse).await["next_due"], "2026-03-08T07:30:00+00:00");
    assert_eq!(see(&app, &world.administrator).await["why_not"], "not_planned", "no member of the meeting");
}

#[tokio::test]
async fn a_choice_is_kept_and_says_when_the_next_reminder_comes() {
    let (app, world) = ground().await;
    let without = choose(&app, &world.client, &["mail"]).await.body;
    assert_eq!((&without["on"], &without["why_not"]), (&json!(true), &json!("no_address")));
    with_mail(&app).await;
    let known = see(&app, &world.client).await;
    assert_eq!((&known["reachable"], &known["next_due"]), (&json!(["mail"]), &json!("2026-03-02T17:30:00+00:00")));
    assert_eq!(known["changed_at"], "2026-03-02T09:00:00+00:00");
    let mut late = every_day(&[]);
    late["at"] = json!("21:00");
    let refused = app.put(&settings_of(&world.client), &world.client, late).await.refused(422, "invalid");
    assert_eq!(refused.errors(), [("/at", "quiet_hours"), ("/channels", "required")]);
}

#[tokio::test]
async fn the_team_chooses_for_client_and_carer_and_nobody_else_does() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    for person in [&world.client, &world.carer] {
        for by in [&world.nurse, &world.therapist, &world.coordinator] {
            app.put(&settings_of(person), by, every_day(&["mail"])).await.ok();
        }
        app.get(&settings_of(person), &world.other_therapist).await.refused(404, "not_found");
        app.put(&settings_of(person), &world.administrator, every_day(&["mail"])).await.refused(403, "forbidden");
    }
    // What a client and a carer chose is kept from each other, and colleagues choose for themselves.
    app.get(&settings_of(&world.carer), &world.client).await.refused(404, "not_found");
    app.get(&settings_of(&world.client), &world.carer).await.refused(404, "not_found");
    app.get(&settings_of(&world.nurse), &world.therapist).await.refused(404, "not_found");
    let overview = app.get(&format!("/v1/episodes/{}", world.episode), &world.nurse).await.ok();
    let seen: Vec<_> =
        overview.body["reminders"].as_array().unwrap().iter().map(|who| (&who["name"], &who["on"])).collect();
    assert_eq!(seen, [(&json!("Corrie de Wit"), &json!(true)), (&json!("Karin de Wit"), &json!(true))]);
    let own = app.get("/v1/me/data", &world.carer).await.ok();
    assert_eq!(own.body["reminders"]["settings"]["at"], "18:30");
}

#[tokio::test]
async fn a_carers_choice_waits_for_the_clients_consent() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    app.execute("UPDATE carers SET consent_reminders = FALSE").await;
    let kept = choose(&app, &world.carer, &["mail"]).await.body;
    assert_eq!((&kept["on"], &kept["why_not"]), (&json!(true), &json!("no_consent")));
    app.execute("UPDATE carers SET consent_reminders = TRUE").await;
    // Nothing was recorded for two weeks, so the silence is long enough today.
    assert_eq!(see(&app, &world.carer).await["next_due"], "2026-03-02T17:30:00+00:00");
}

#[tokio::test]
async fn a_snooze_moves_the_reminder_of_the_day_on_which_it_ends() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    choose(&app, &world.client, &["mail"]).await;
    let path = format!("/v1/people/{}/reminder-snooze", world.client.id);
    let table = [
        (json!({ "until": "2026-03-02T18:30:00+00:00" }), "2026-03-02T18:30:00+00:00"),
        (json!({ "until": "2026-03-03T11:00:00+00:00" }), "2026-03-03T17:30:00+00:00"),
        (json!({}), "2026-03-02T17:30:00+00:00"),
    ];
    for (body, expected) in table {
        let reply = app.post(&path, &world.client, body.clone()).await.ok();
        assert_eq!(
            (&reply.body["next_due"], &reply.body["snoozed_until"]),
            (&json!(expected), &body["until"]),
            "{body}"
        );
    }
    for (until, code) in [("2026-03-02T09:00:00+00:00", "not_ahead"), ("2026-03-16T09:00:01+00:00", "out_of_range")] {
        let refused = app.post(&path, &world.client, json!({ "until": until })).await.refused(422, "invalid");
        assert_eq!(refused.errors(), [("/until", code)]);
    }
}

#[tokio::test]
async fn a_reminder_that_was_snoozed_past_its_time_still_comes() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    pass_until(&app, "2026-03-02T17:45:00+00:00");
    choose(&app, &world.client, &["mail"]).await;
    let path = format!("/v1/people/{}/reminder-snooze", world.client.id);
    let until = json!({ "until": "2026-03-02T18:30:00+00:00" });
    app.post(&path, &as_of_now(&app, &world.client), until).await.ok();
    let nudges = async || app.texts("SELECT kind FROM outbox WHERE kind LIKE '%_nudge'", "kind").await;
    queue_due(&app.parts).await.unwrap();
    assert!(nudges().await.is_empty(), "it is quiet still");
    pass_until(&app, "2026-03-02T18:30:00+00:00");
    queue_due(&app.parts).await.unwrap();
    assert_eq!(nudges().await, ["client_nudge"]);
}

/// The kinds of what is in the outbox.
async fn kinds(app: &TestApp) -> Vec<String> {
    app.texts("SELECT kind FROM outbox ORDER BY id", "kind").await
}

/// Makes a calendar for somebody, and gives its id and the path of its address.
async fn feed(app: &TestApp, person: &Person) -> (String, String) {
    let path = format!("/v1/people/{}/calendar-feeds", person.id);
    let made = app.post(&path, &as_of_now(app, person), json!({})).await.ok();
    assert_eq!(made.status, 201);
    let url = made.body["url"].as_str().unwrap();
    assert_eq!(made.body["webcal_url"], url.replace("http://", "webcal://"));
    (made.body["id"].as_str().unwrap().to_owned(), url.strip_prefix(reable_tests::PUBLIC_URL).unwrap().to_owned())
}

/// The instants at which a calendar rings, as another program reads it.
async fn rings(app: &TestApp, path: &str) -> Vec<DateTime<Utc>> {
    let reply = app.get(path, NOBODY).await.ok();
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    let calendar: Calendar = reply.body.as_str().unwrap().parse().unwrap();
    let start = |event: &icalendar::Event| match event.get_start().unwrap() {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(start)) => start,
        other => panic!("{other:?} is no instant"),
    };
    calendar.events().map(start).collect()
}

#[tokio::test]
async fn a_calendar_rings_at_the_chosen_time_also_after_the_clock_has_changed() {
    let (app, world) = ground().await;
    let (_, path) = feed(&app, &world.client).await;
    assert!(rings(&app, &path).await.is_empty(), "the calendar is not among the channels yet");
    choose(&app, &world.client, &["calendar"]).await;
    let rung = rings(&app, &path).await;
    let first: DateTime<Utc> = "2026-03-02T17:30:00+00:00".parse().unwrap();
    // In the night of 29 March the clock is put forward: half past six is an hour earlier in UTC.
    let expected: Vec<_> =
        (0..84).map(|day| first + TimeDelta::days(day) - TimeDelta::hours(i64::from(day >= 27))).collect();
    assert_eq!(rung, expected);
}

#[tokio::test]
async fn a_calendar_leaves_out_pauses_other_weekdays_and_what_was_recorded() {
    let (app, world) = ground().await;
    let (_, path) = feed(&app, &world.client).await;
    let mut choice = every_day(&["calendar"]);
    choice["weekdays"] = json!([1, 2, 3, 4, 5]);
    app.put(&settings_of(&world.client), &world.client, choice).await.ok();
    let pause = json!({ "first_day": "2026-03-05", "last_day": "2026-03-10", "reason": "holiday" });
    app.post(&format!("/v1/episodes/{}/pauses", world.episode), &world.client, pause).await.ok();
    let check_in = json!({ "help": "alone", "performance": 6, "satisfaction": 7 });
    app.put(&format!("/v1/goals/{}/check-ins/2026-03-02", world.goal), &world.client, check_in).await.ok();
    let days: Vec<String> = rings(&app, &path).await.iter().take(4).map(|at| at.date_naive().to_string()).collect();
    assert_eq!(days, ["2026-03-03", "2026-03-04", "2026-03-11", "2026-03-12"]);
}

#[tokio::test]
async fn a_calendar_tells_a_neighbour_nothing_and_keeps_its_entries() {
    let (app, world) = ground().await;
    let (id, path) = feed(&app, &world.client).await;
    choose(&app, &world.client, &["calendar"]).await;
    let reply = app.get(&path, NOBODY).await.ok();
    assert_eq!(reply.header("cache-control"), "private, no-cache");
    let text = reply.body.as_str().unwrap().to_owned();
    for private in ["Corrie", "Wit", "douchen", "Douchen", "Centrum", &world.client.id.to_string()] {
        assert!(!text.contains(private), "{private}");
    }
    assert!(text.lines().all(|line| line.len() <= 75), "lines are folded");
    assert!(
        text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n") && text.contains("X-PUBLISHED-TTL:PT4H\r\n"),
        "{text}"
    );
    let calendar: Calendar = text.parse().unwrap();
    let event = calendar.events().next().unwrap();
    assert_eq!(event.get_summary(), Some("Hoe ging het vandaag?"));
    assert_eq!(event.get_uid(), Some(format!("2026-03-02-{id}@reable.test").as_str()));
    let alarm = &event.components()[0];
    assert_eq!((alarm.component_kind().as_str(), alarm.property_value("TRIGGER")), ("VALARM", Some("PT0S")));
    let uids = |calendar: &Calendar| calendar.events().map(|e| e.get_uid().unwrap().to_owned()).collect::<Vec<_>>();
    app.clock.advance(TimeDelta::hours(2));
    let again: Calendar = app.get(&path, NOBODY).await.ok().body.as_str().unwrap().parse().unwrap();
    assert_eq!(uids(&again), uids(&calendar));
}

#[tokio::test]
async fn a_calendar_that_was_ended_is_as_unknown_as_one_that_never_was() {
    let (app, world) = ground().await;
    let list = format!("/v1/people/{}/calendar-feeds", world.client.id);
    let (id, path) = feed(&app, &world.client).await;
    app.get(&path, NOBODY).await.ok();
    app.clock.advance(TimeDelta::minutes(9));
    app.get(&path, NOBODY).await.ok();
    let feeds = app.get(&list, &world.client).await.ok().body["items"].clone();
    let expected = json!([{
        "id": id, "created_at": "2026-03-02T09:00:00+00:00", "last_read_at": "2026-03-02T09:00:00+00:00",
    }]);
    assert_eq!(feeds, expected, "no address, and reading is noted once an hour");
    for _ in 1..5 {
        feed(&app, &world.client).await;
    }
    app.post(&list, &world.client, json!({})).await.refused(409, "feed_limit_reached");
    let ended = format!("/v1/calendar-feeds/{id}");
    app.delete(&ended, &world.carer).await.refused(404, "not_found");
    app.delete(&ended, &world.client).await.ok();
    let gone = app.get(&path, NOBODY).await.refused(404, "not_found");
    let unknown = app.get("/calendar/nothing.ics", NOBODY).await.refused(404, "not_found");
    assert_eq!(gone.body, unknown.body);
    app.post(&list, &world.client, json!({})).await.ok();
}

/// Queues the client's reminder of today, and gives the secret with which its mail can be unsubscribed from.
async fn mailed(app: &TestApp, world: &World) -> String {
    with_mail(app).await;
    choose(app, &world.client, &["mail"]).await;
    pass_until(app, "2026-03-02T17:30:00+00:00");
    queue_due(&app.parts).await.unwrap();
    let texts = app.texts("SELECT content FROM outbox WHERE kind = 'client_nudge'", "content").await;
    let content: Value = serde_json::from_str(&texts[0]).unwrap();
    content["unsubscribe"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn one_click_of_a_mail_program_stops_mail() {
    let (app, world) = ground().await;
    let token = mailed(&app, &world).await;
    let click = async |token: &str| {
        let url = format!("{}/v1/unsubscribe/{token}", app.url);
        let request = app.http.post(url).header("content-type", "application/x-www-form-urlencoded");
        let reply = request.body("List-Unsubscribe=One-Click").send().await.unwrap();
        (reply.status().as_u16(), reply.text().await.unwrap())
    };
    let unknown = click("k3Vb8wq0YH1t5s7ZpXcR2mN4uLfE6gJa9dQyTiWoSxM").await;
    assert_eq!(see(&app, &world.client).await["on"], true);
    assert_eq!(click(&token).await, unknown, "nobody can tell whether a secret is known");
    assert_eq!(unknown, (204, String::new()));
    let left = see(&app, &world.client).await;
    assert_eq!((&left["on"], &left["channels"]), (&json!(false), &json!([])));
    click(&token).await;
    let log = app.get("/v1/audit", &as_of_now(&app, &world.log_manager)).await.ok();
    let changes = log.body["items"].as_array().unwrap().iter().filter(|row| row["outcome"] == "unsubscribed");
    let changes: Vec<_> = changes.map(|row| (&row["actor_role"], &row["object_kind"], &row["client_id"])).collect();
    assert_eq!(changes, [(&json!("nobody"), &json!("reminder_settings"), &json!(world.client.id))], "once");
}

#[tokio::test]
async fn looking_at_the_page_changes_nothing_and_its_button_stops_mail() {
    let (app, world) = ground().await;
    let token = mailed(&app, &world).await;
    feed(&app, &world.client).await;
    choose(&app, &world.client, &["mail", "calendar"]).await;
    let page = format!("/unsubscribe/{token}");
    let asked = app.get(&page, NOBODY).await.ok();
    let policy = asked.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-") && policy.contains("form-action 'self'"),
        "{policy}"
    );
    let html = asked.body.as_str().unwrap();
    assert!(html.contains("<button>Stop met herinneringen</button>") && html.contains("lang=\"nl\""), "{html}");
    assert_eq!(see(&app, &world.client).await["channels"], json!(["mail", "calendar"]));
    let done = app.post(&page, NOBODY, json!({})).await.ok();
    assert!(done.body.as_str().unwrap().contains("geen herinneringen per mail meer"));
    let left = see(&app, &world.client).await;
    assert_eq!((&left["on"], &left["channels"]), (&json!(true), &json!(["calendar"])), "the rest stays");
    app.execute("UPDATE people SET language = 'en'").await;
    assert!(app.get(&page, NOBODY).await.ok().body.as_str().unwrap().contains("Stop the reminders"));
    assert_eq!(app.get("/unsubscribe/unknown", NOBODY).await.status, 200);
}

#[tokio::test]
async fn a_browser_shows_the_notifications_of_whoever_subscribed_last_on_it() {
    let (app, world) = ground().await;
    let path = |person: &Person| format!("/v1/people/{}/push-subscriptions", person.id);
    let browser = |n: usize| {
        json!({
            "endpoint": format!("https://updates.push.services.mozilla.com/wpush/v2/{n}"), "expirationTime": null,
            "keys": { "p256dh": "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA", "auth": "tBHItJI5svbpez7KI4CCXg" },
        })
    };
    let made = app.post(&path(&world.client), &world.client, browser(0)).await.ok();
    assert_eq!((made.status, &made.body["service"]), (201, &json!("updates.push.services.mozilla.com")));
    let again = app.post(&path(&world.client), &world.client, browser(0)).await.ok();
    assert_eq!((again.status, &again.body["id"]), (200, &made.body["id"]));
    assert!(see(&app, &world.client).await["reachable"].as_array().unwrap().contains(&json!("push")));
    app.post(&path(&world.carer), &world.carer, browser(0)).await.ok();
    let count = async |person: &Person| {
        let listed = app.get(&path(person), person).await.ok();
        listed.body["items"].as_array().unwrap().len()
    };
    assert_eq!((count(&world.client).await, count(&world.carer).await), (0, 1));
    for n in 1..=11 {
        app.post(&path(&world.client), &world.client, browser(n)).await.ok();
    }
    assert_eq!(count(&world.client).await, 10, "the eleventh took the place of the oldest");
    let unsafe_one = json!({ "endpoint": "http://push.example/1" });
    let refused = app.post(&path(&world.client), &world.client, unsafe_one).await.refused(422, "invalid");
    assert_eq!(refused.errors(), [("/endpoint", "endpoint_not_allowed")]);
    let first = app.get(&path(&world.client), &world.client).await.ok().body["items"][0]["id"].clone();
    app.delete(&format!("/v1/push-subscriptions/{}", first.as_str().unwrap()), &world.client).await.ok();
    assert_eq!(count(&world.client).await, 9);
}

#[tokio::test]
async fn a_preview_says_what_would_be_sent_when_and_why_not() {
    let (app, world) = ground().await;
    let path = |day: &str| format!("/v1/people/{}/reminder-preview?on={day}", world.client.id);
    mailed(&app, &world).await;
    let nurse = as_of_now(&app, &world.nurse);
    let today = app.get(&path("2026-03-02"), &nurse).await.ok().body;
    assert_eq!((&today["due"], &today["why_not"]), (&json!(false), &json!("already_sent")));
    assert_eq!(
        (&today["queued"][0]["state"], &today["queued"][0]["kind"]),
        (&json!("waiting"), &json!("client_nudge"))
    );
    let tomorrow = app.get(&path("2026-03-03"), &nurse).await.ok().body;
    let expected = json!({
        "day": "2026-03-03", "due": true, "kind": "client_nudge", "at": "2026-03-03T17:30:00+00:00", "channels": ["mail"],
        "subject": "Hoe ging het vandaag?", "text": tomorrow["text"], "queued": [],
    });
    assert!(tomorrow["text"].as_str().unwrap().ends_with("http://reable.test/"));
    assert_eq!(tomorrow, expected);
    app.execute("UPDATE episodes SET status = 'ended', ended_on = '2026-03-02', end_reason = 'died'").await;
    assert_eq!(app.get(&path("2026-03-03"), &nurse).await.ok().body["why_not"], "died");
}

/// Something to be sent to the client, or to the coordinator.
fn message(world: &World, to: &Person, day: &str, at: &str, content: Content) -> Queued {
    Queued {
        org: OrgId(world.org),
        person: PersonId(to.id),
        channel: Channel::Mail,
        recipient: "geen adres".to_owned(),
        day: day.parse::<Day>().unwrap(),
        zone: "Europe/Amsterdam".parse().unwrap(),
        due_at: at.parse().unwrap(),
        content,
        missed: None,
        episodes: Vec::new(),
    }
}

async fn queue(app: &TestApp, messages: &[Queued]) {
    for message in messages {
        let txn = app.parts.db.write().await.unwrap();
        queue_reminders(&txn, std::slice::from_ref(message)).await.unwrap();
        txn.commit_housekeeping().await.unwrap();
        // So that one is newer than the other.
        app.clock.advance(TimeDelta::milliseconds(1));
    }
}

async fn queue_as_listed(app: &TestApp, world: &World, query: &str) -> Vec<Value> {
    let path = format!("/v1/reminder-queue{query}");
    let listed = app.get(&path, &as_of_now(app, &world.administrator)).await.ok();
    listed.body["items"].as_array().unwrap().clone()
}

async fn retry(app: &TestApp, world: &World, message: &Value) -> Reply {
    let path = format!("/v1/reminder-queue/{}/retry", message["id"].as_str().unwrap());
    app.post(&path, &as_of_now(app, &world.administrator), json!({})).await
}

#[tokio::test]
async fn what_did_not_leave_is_listed_with_the_reason_and_can_be_tried_again() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    let nudge = message(&world, &world.client, "2026-03-02", "2026-03-02T09:00:00+00:00", Content::ClientNudge);
    let alarm = message(&world, &world.coordinator, "2026-03-02", "2026-03-02T09:00:00+00:00", Content::CarerAlarm);
    queue(&app, &[nudge, alarm]).await;
    assert!(app.mail().await.is_empty(), "both addresses are none");
    let listed = queue_as_listed(&app, &world, "").await;
    let seen: Vec<_> = listed.iter().map(|m| (&m["kind"], &m["state"], &m["reason"])).collect();
    let missed = |kind: &str| (json!(kind), json!("missed"), json!("refused"));
    let (alarm, nudge) = (missed("carer_alarm"), missed("client_nudge"));
    assert_eq!(seen, [(&alarm.0, &alarm.1, &alarm.2), (&nudge.0, &nudge.1, &nudge.2)], "newest first");
    assert!(listed.iter().all(|m| m.get("recipient").is_none() && m.get("content").is_none()));
    assert_eq!(queue_as_listed(&app, &world, "?kind=carer_alarm").await.len(), 1);
    assert_eq!(queue_as_listed(&app, &world, "?state=sent").await.len(), 0);
    let overview = app.get(&format!("/v1/episodes/{}", world.episode), &world.nurse).await.ok();
    let expected = json!([{ "kind": "client_nudge", "channel": "mail", "day": "2026-03-02", "reason": "refused" }]);
    assert_eq!(overview.body["reminders"][0]["missed"], expected);
    for message in &listed {
        let again = retry(&app, &world, message).await.ok();
        assert_eq!((&again.body["state"], &again.body["tries"]), (&json!("waiting"), &json!(0)));
        retry(&app, &world, message).await.refused(409, "still_waiting");
    }
    let mails = app.mail().await;
    assert_eq!(mails.len(), 2, "to the addresses that they have now");
    assert!(mails.iter().any(|mail| mail.contains("<corrie@example.org>")), "{mails:?}");
    for message in &listed {
        retry(&app, &world, message).await.refused(409, "already_sent");
    }
    app.get("/v1/reminder-queue", &world.nurse).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_reminder_is_not_tried_again_when_it_perhaps_arrived_or_its_day_is_over() {
    let (app, world) = ground().await;
    with_mail(&app).await;
    let nudge = |day, at| message(&world, &world.client, day, at, Content::ClientNudge);
    let messages = [nudge("2026-03-01", "2026-03-01T09:00:00+00:00"), nudge("2026-03-02", "2026-03-02T09:00:00+00:00")];
    queue(&app, &messages).await;
    let listed = queue_as_listed(&app, &world, "").await;
    let became = async |index: usize, set: &str| {
        let id = listed[index]["id"].as_str().unwrap();
        let id = if app.parts.db.is_postgres() { format!("'{id}'") } else { format!("x'{}'", id.replace('-', "")) };
        app.execute(&format!("UPDATE outbox SET settled_at = created_at, {set} WHERE id = {id}")).await;
    };
    became(1, "state = 'missed', reason = 'too_late'").await;
    retry(&app, &world, &listed[1]).await.refused(409, "too_late");
    became(0, "state = 'missed', reason = 'unknown_outcome'").await;
    retry(&app, &world, &listed[0]).await.refused(409, "perhaps_sent");
    became(0, "state = 'missed', reason = 'refused'").await;
    retry(&app, &world, &listed[0]).await.ok();
    became(0, "state = 'dropped', reason = 'switched_off'").await;
    retry(&app, &world, &listed[0]).await.refused(409, "not_wanted");
    pass_until(&app, "2026-03-02T19:31:00+00:00");
    became(0, "state = 'missed', reason = 'refused'").await;
    retry(&app, &world, &listed[0]).await.refused(409, "too_late");
}

#[tokio::test]
async fn a_letter_with_a_code_in_it_is_not_kept_when_it_was_refused() {
    let (app, world) = ground().await;
    let content = Content::Invitation { url: "http://reable.test/x#secret".to_owned() };
    queue(&app, &[message(&world, &world.nurse, "2026-03-02", "2026-03-02T09:00:00+00:00", content)]).await;
    app.mail().await;
    assert_eq!(app.texts("SELECT content FROM outbox", "content").await, [""]);
    let listed = queue_as_listed(&app, &world, "").await;
    retry(&app, &world, &listed[0]).await.refused(409, "content_gone");
}

#[tokio::test]
async fn what_a_message_said_is_forgotten_after_three_days_and_that_it_was_after_ninety() {
    let (app, world) = ground().await;
    let nudge = message(&world, &world.client, "2026-03-02", "2026-03-02T09:00:00+00:00", Content::ClientNudge);
    queue(&app, &[nudge]).await;
    app.mail().await;
    let contents = async || app.texts("SELECT content FROM outbox", "content").await;
    housekeeping(&app.parts).await.unwrap();
    assert_ne!(contents().await, [""]);
    app.clock.advance(TimeDelta::days(4));
    housekeeping(&app.parts).await.unwrap();
    assert_eq!(contents().await, [""]);
    app.clock.advance(TimeDelta::days(87));
    housekeeping(&app.parts).await.unwrap();
    assert!(contents().await.is_empty());
}

#[tokio::test]
async fn the_queue_comes_in_pages() {
    let (app, world) = ground().await;
    let days = ["2026-03-03", "2026-03-04", "2026-03-05"];
    let nudge = |day: &str| message(&world, &world.client, day, "2026-03-05T09:00:00+00:00", Content::ClientNudge);
    queue(&app, &days.map(nudge)).await;
    let first = app.get("/v1/reminder-queue?limit=2", &world.administrator).await.ok().body;
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = app.get(&format!("/v1/reminder-queue?limit=2&cursor={cursor}"), &world.administrator).await.ok().body;
    let pages = [&first["items"], &second["items"]].map(|items| items.as_array().unwrap().clone()).concat();
    let seen: Vec<_> = pages.iter().map(|item| item["day"].as_str().unwrap()).collect();
    assert_eq!(seen, ["2026-03-05", "2026-03-04", "2026-03-03"]);
    assert!(second.get("next_cursor").is_none());
}

#[tokio::test]
async fn a_pairing_letter_goes_by_mail_and_a_new_phone_is_told_to_its_owner() {
    let (app, world) = ground().await;
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    app.post(&path, &world.nurse, json!({ "send_by_mail": true })).await.refused(409, "no_email");
    with_mail(&app).await;
    let made = app.post(&path, &world.nurse, json!({ "send_by_mail": true })).await.ok();
    assert_eq!(kinds(&app).await, ["pairing_letter"]);
    let contents = app.texts("SELECT content FROM outbox", "content").await;
    let letter: Value = serde_json::from_str(&contents[0]).unwrap();
    assert_eq!((&letter["code"], &letter["url"]), (&made.body["code"], &made.body["url"]));
    assert!(letter.get("unsubscribe").is_none(), "a letter is asked for");
    let phone = json!({ "code": made.body["code"], "device_name": "Tablet" });
    app.post("/v1/sessions/pairing", NOBODY, phone).await.ok();
    assert_eq!(kinds(&app).await, ["pairing_letter", "security"]);
    let told = app.texts("SELECT content FROM outbox WHERE kind = 'security'", "content").await;
    assert_eq!(told, [r#"{"what":"new_device"}"#]);
}

#[tokio::test]
async fn a_carers_alarm_is_mailed_to_the_coordinator_or_to_the_whole_team() {
    let (app, world) = ground().await;
    let path = format!("/v1/clients/{}/carer-alarms", world.client.id);
    let alarm = json!({ "id": app.id(), "note": "ik kan niet meer" });
    app.post(&path, &world.carer, alarm.clone()).await.ok();
    app.post(&path, &world.carer, alarm).await.ok();
    let readers = "SELECT p.name, o.content FROM outbox o JOIN people p ON p.id = o.person_id ORDER BY p.name";
    assert_eq!(app.texts(readers, "name").await, ["Carla Bos"], "sent again, the alarm is the same one");
    assert_eq!(app.texts(readers, "content").await, [r#"{"what":"carer_alarm"}"#], "nothing of what the carer said");
    app.execute("DELETE FROM outbox").await;
    app.execute("UPDATE clients SET coordinator_id = NULL").await;
    app.post(&path, &world.carer, json!({})).await.ok();
    assert_eq!(app.texts(readers, "name").await, ["Carla Bos", "Niels Mulder", "Thea Smit"]);
}
