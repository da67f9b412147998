//! What the check-ins say, through the API: check-ins are posted, the clock is moved, signals are read back.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use chrono::TimeDelta;
use reable_rules::Day;
use reable_rules::signals::example::{self, Example};
use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

fn start() -> Day {
    "2026-02-16".parse().unwrap()
}

fn day(programme_day: i32) -> Day {
    start().plus_days(programme_day - 1)
}

/// A world whose clock moves, and who is asked on it.
struct Stage {
    app: TestApp,
    world: World,
}

impl Stage {
    async fn set() -> Self {
        let app = TestApp::start().await;
        let world = app.organisation().await;
        Self { app, world }
    }

    fn today(&self) -> i32 {
        let zone = "Europe/Amsterdam".parse().unwrap();
        Day::today(self.app.clock.now(), &zone).programme_day(start())
    }

    fn move_to(&self, programme_day: i32) {
        let days = programme_day - self.today();
        assert!(days >= 0, "time only goes forward");
        self.app.clock.advance(TimeDelta::days(days.into()));
    }

    async fn as_person(&self, method: Method, path: &str, who: &Person, body: Option<Value>) -> Reply {
        let token = self.app.sign_in_as(who);
        self.app.call(method, path, Some(token.as_str()), body, &[("If-Match", "\"1\"")]).await
    }

    async fn get(&self, path: &str, who: &Person) -> Reply {
        self.as_person(Method::GET, path, who, None).await
    }

    async fn post(&self, path: &str, who: &Person, body: Value) -> Reply {
        self.as_person(Method::POST, path, who, Some(body)).await
    }

    /// Records check-ins of days up to today, by whoever is named.
    async fn record(&self, who: &Person, entries: Vec<Value>) {
        for entries in entries.chunks(400) {
            let reply = self.post("/v1/check-ins/sync", who, json!({ "entries": entries })).await.ok();
            for result in reply.body["results"].as_array().unwrap() {
                assert_ne!(result["outcome"], "refused", "{result}");
            }
        }
    }

    /// Records one rating a day from the first programme day on, alone; the clock goes along.
    async fn live(&self, who: &Person, ratings: &[Option<i64>]) {
        let entry = |day, rating| check_in(self.world.goal, day, "alone", rating, 8);
        self.live_with(who, ratings, entry).await;
    }

    async fn live_with(&self, who: &Person, ratings: &[Option<i64>], entry: impl Fn(i32, i64) -> Value) {
        let entries = |days: std::ops::RangeInclusive<i32>| -> Vec<Value> {
            let rating = |day: i32| ratings.get(usize::try_from(day - 1).unwrap()).copied().flatten();
            days.filter_map(|day| Some(entry(day, rating(day)?))).collect()
        };
        let last = i32::try_from(ratings.len()).unwrap();
        let now = self.today().min(last);
        self.record(who, entries(1..=now)).await;
        if last > now {
            self.move_to(last);
            self.record(who, entries(now + 1..=last)).await;
        }
    }

    async fn signals_on(&self, on: Option<Day>) -> Value {
        let path = format!("/v1/episodes/{}/signals", self.world.episode);
        let path = on.map_or(path.clone(), |on| format!("{path}?on={on}"));
        self.get(&path, &self.world.therapist).await.ok().body
    }

    /// The names of the signals of today.
    async fn names(&self) -> Vec<String> {
        names(&self.signals_on(None).await)
    }

    async fn signal(&self, name: &str) -> Value {
        let body = self.signals_on(None).await;
        let found = body["signals"].as_array().unwrap().iter().find(|signal| signal["signal"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {:?}", names(&body))).clone()
    }

    async fn respond(&self, signal: &str, response: &str) -> Reply {
        let body =
            json!({ "signal": signal, "goal_id": self.world.goal, "response": response, "reason": "Besproken." });
        self.post(&format!("/v1/episodes/{}/signal-responses", self.world.episode), &self.world.therapist, body).await
    }

    async fn sweep(&self) -> Value {
        self.as_person(Method::POST, "/v1/signal-sweeps", &self.world.administrator, None).await.ok().body
    }

    /// Links minutes of care to the goal from the first day.
    async fn link_minutes(&self, minutes: u32) {
        let body = json!({
            "kind": "baseline", "from_day": start(), "minutes_per_week": 195, "decided_by": "Thea Smit",
            "reason": "Bij de start.", "goals": [{ "goal_id": self.world.goal, "minutes_per_week": minutes }],
        });
        self.post(&format!("/v1/episodes/{}/care-decisions", self.world.episode), &self.world.therapist, body)
            .await
            .ok();
    }

    async fn hold(&self, kind: &str) -> String {
        let body = json!({ "kind": kind, "reported_on": day(self.today()) });
        let path = format!("/v1/episodes/{}/holds", self.world.episode);
        self.post(&path, &self.world.nurse, body).await.ok().body["id"].as_str().unwrap().to_owned()
    }

    /// Steady, with care linked: the suggestion to taper is there.
    async fn steady() -> Self {
        let stage = Self::set().await;
        stage.link_minutes(35).await;
        stage.live(&stage.world.client, &[Some(8); 42]).await;
        stage
    }
}

fn names(body: &Value) -> Vec<String> {
    body["signals"].as_array().unwrap().iter().map(|signal| signal["signal"].as_str().unwrap().to_owned()).collect()
}

fn check_in(goal: Uuid, programme_day: i32, help: &str, performance: i64, satisfaction: i64) -> Value {
    json!({
        "goal_id": goal, "day": day(programme_day), "help": help, "performance": performance,
        "satisfaction": satisfaction,
    })
}

/// The worked examples, posted as check-ins: signals and numbers come out the same.
#[tokio::test(flavor = "multi_thread")]
async fn every_worked_example_comes_out_through_the_api() {
    let text = include_str!("../../server/rules/vectors/signals.json");
    let raw: Vec<Value> = serde_json::from_str(text).unwrap();
    let examples = example::parse(text).unwrap();
    for (example, raw) in examples.iter().zip(&raw) {
        come_out(example, raw).await;
    }
    assert_eq!(examples.len(), 16);
}

async fn come_out(example: &Example, raw: &Value) {
    let stage = Stage::set().await;
    let (app, world) = (&stage.app, &stage.world);
    let planned = (1i64 << raw["planned_per_week"].as_i64().unwrap()) - 1;
    app.execute(&format!("UPDATE goals SET kind = '{}'", raw["kind"].as_str().unwrap())).await;
    app.execute(&format!("UPDATE goal_agreements SET target = {}, planned_days = {planned}", raw["target"])).await;
    let minutes = raw["linked_care_minutes"].as_u64().unwrap();
    stage.link_minutes(u32::try_from(minutes).unwrap()).await;
    let paused: Vec<i64> = raw["paused_days"].as_array().unwrap().iter().map(|day| day.as_i64().unwrap()).collect();
    if let (Some(first), Some(last)) = (paused.first(), paused.last()) {
        let (first, last) = (day(i32::try_from(*first).unwrap()), day(i32::try_from(*last).unwrap()));
        let body = json!({ "first_day": first, "last_day": last, "reason": "holiday" });
        stage.post(&format!("/v1/episodes/{}/pauses", world.episode), &world.nurse, body).await.ok();
    }
    let ratings: Vec<Option<i64>> = raw["ratings"].as_array().unwrap().iter().map(Value::as_i64).collect();
    let last = i32::try_from(ratings.len()).unwrap();
    let own = raw["own_share"].as_f64().unwrap_or(0.0);
    let satisfaction = raw["median_satisfaction"].as_i64().unwrap_or(5);
    let week: Vec<i32> = (last - 6..=last).filter(|day| ratings[usize::try_from(day - 1).unwrap()].is_some()).collect();
    let helped = week.len() - (own * week.len() as f64).round() as usize;
    let entry = |day: i32, rating: i64| {
        let help = if week[..helped].contains(&day) { "with_much_help" } else { "alone" };
        check_in(world.goal, day, help, rating, satisfaction)
    };
    stage.live_with(&world.client, &ratings, entry).await;
    if raw["carer_overload_open"] == true {
        stage.post(&format!("/v1/clients/{}/carer-alarms", world.client.id), &world.carer, json!({})).await.ok();
    }
    let on = day(i32::try_from(raw["day"].as_i64().unwrap()).unwrap());
    let body = stage.signals_on(Some(on)).await;
    let expected = example.evaluate(&Default::default()).signals();
    let about_goals: Vec<String> = body["signals"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|signal| signal["goal_id"] == json!(world.goal))
        .map(|signal| signal["signal"].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<&str> = expected.iter().map(|signal| signal.as_str()).collect();
    assert_eq!(about_goals, expected, "{}", raw["id"]);
    let goal = body["goals"].as_array().unwrap().iter().find(|goal| goal["goal_id"] == json!(world.goal)).unwrap();
    for (name, number) in raw["evidence"].as_object().unwrap() {
        assert_eq!(goal["evidence"][name].as_f64(), number.as_f64(), "{} {name}", raw["id"]);
    }
}

#[tokio::test]
async fn silence_is_heard_after_three_planned_days_and_a_call_after_seven() {
    let stage = Stage::set().await;
    stage.live(&stage.world.client, &[Some(6); 15]).await;
    for (programme_day, step) in
        [(18, None), (19, Some("nudge_client")), (22, Some("nudge_client")), (23, Some("call_client"))]
    {
        stage.move_to(programme_day);
        let body = stage.signals_on(None).await;
        let silent = body["signals"].as_array().unwrap().iter().find(|signal| signal["signal"] == "silent");
        assert_eq!(silent.map(|signal| signal["reasons"][0].clone()), step.map(|step| json!(step)), "{programme_day}");
    }
    // A carer's word, and "not done", end a silence too.
    let not_done = json!({
        "goal_id": stage.world.goal, "day": day(22), "help": "not_done", "not_done_reason": "unwell",
    });
    stage.record(&stage.world.carer, vec![not_done]).await;
    assert!(!stage.names().await.contains(&"silent".to_owned()));
}

#[tokio::test]
async fn the_nightly_look_keeps_a_signal_from_the_day_it_was_seen_to_the_day_it_was_gone() {
    let stage = Stage::set().await;
    stage.live(&stage.world.client, &[Some(6); 15]).await;
    stage.move_to(20);
    let (first, again) = (stage.sweep().await, stage.sweep().await);
    assert!(first["new"].as_i64().unwrap() > 0, "{first}");
    assert_eq!((again["new"].as_i64(), again["cleared"].as_i64()), (Some(0), Some(0)));
    stage.move_to(21);
    stage.sweep().await;
    stage.record(&stage.world.client, vec![check_in(stage.world.goal, 21, "alone", 6, 8)]).await;
    stage.move_to(22);
    stage.sweep().await;
    let path = format!("/v1/episodes/{}/signal-history", stage.world.episode);
    let history = stage.get(&path, &stage.world.therapist).await.ok().body;
    let silent = history["items"].as_array().unwrap().iter().find(|kept| kept["signal"] == "silent").unwrap();
    let days = ["first_seen_on", "last_seen_on", "cleared_on"].map(|field| silent[field].as_str().unwrap().to_owned());
    assert_eq!(days, [20, 21, 22].map(|programme_day| day(programme_day).to_string()));
    assert!(silent["why_nl"].as_str().unwrap().len() > 10);
}

#[tokio::test]
async fn an_export_says_when_a_signal_stood_and_what_was_answered_without_names() {
    let stage = Stage::steady().await;
    stage.sweep().await;
    stage.respond("discuss_taper", "dismiss").await.ok();
    let export = async |query: &str| {
        let path = format!("/v1/exports/signals?{query}");
        let token = stage.app.sign_in_as(&stage.world.administrator);
        let page = stage.app.call(Method::GET, &path, Some(token.as_str()), None, &[]).await.ok().body;
        let rows = page["items"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["signal"] == "discuss_taper").unwrap()
    };
    let row = export("").await;
    assert_eq!((&row["response"], &row["responded_on"]), (&json!("dismiss"), &json!(day(42).to_string())));
    assert_eq!(row["first_seen_on"], json!(day(42).to_string()));
    for hidden in ["cleared_on", "goal_title", "response_reason", "name", "client_id"] {
        assert!(row[hidden].is_null(), "{hidden}");
    }
    let named = export("named=true&reason=toezicht").await;
    assert_eq!((&named["goal_title"], &named["response_reason"]), (&json!("Zelf douchen"), &json!("Besproken.")));
    assert_eq!((&named["client"], &named["about"]), (&row["client"], &row["about"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_looks_at_once_keep_each_signal_once() {
    let stage = Stage::set().await;
    stage.move_to(30);
    let looks = (0..4).map(|_| stage.sweep());
    futures_util::future::join_all(looks).await;
    let kept = stage.app.texts("SELECT signal FROM signals WHERE cleared_on IS NULL ORDER BY signal", "signal").await;
    // The other client has no goals, so nothing is expected there; each signal of this one is kept once.
    assert_eq!(kept, ["little_data", "silent"]);
}

#[tokio::test]
async fn the_night_is_taken_once_by_whichever_server_comes_first() {
    let stage = Stage::set().await;
    stage.move_to(30);
    for _ in 0..2 {
        reable_server::signals::sweep::sweep_due(&stage.app.parts).await.unwrap();
    }
    let nights = stage.app.texts("SELECT CAST(on_day AS text) AS night FROM signal_sweeps", "night").await;
    assert_eq!(nights, [day(30).to_string()]);
    let looks = "SELECT object_id FROM audit_events WHERE object_kind = 'signals' AND actor_role = 'host'";
    assert_eq!(stage.app.texts(looks, "object_id").await, [day(30).to_string()]);
}

#[tokio::test]
async fn each_hold_keeps_the_suggestion_to_taper_back_and_is_named() {
    let stage = Stage::steady().await;
    assert_eq!(stage.names().await, ["steady", "discuss_taper"]);
    for kind in ["fall", "hospital", "objection", "other"] {
        let hold = stage.hold(kind).await;
        let signal = stage.signal("discuss_taper_on_hold").await;
        assert_eq!(signal["holds"], json!([kind]));
        let release = json!({ "released_on": day(stage.today()), "release_note": "Weer goed." });
        stage.as_person(Method::PATCH, &format!("/v1/holds/{hold}"), &stage.world.nurse, Some(release)).await.ok();
        assert!(stage.names().await.contains(&"discuss_taper".to_owned()), "{kind}");
    }
    // A stay in hospital that is planned as a pause holds as well.
    let pause = json!({ "first_day": day(42), "reason": "hospital" });
    stage.post(&format!("/v1/episodes/{}/pauses", stage.world.episode), &stage.world.nurse, pause).await.ok();
    assert_eq!(stage.signal("discuss_taper_on_hold").await["holds"], json!(["hospital"]));
}

#[tokio::test]
async fn a_carer_who_cannot_cope_is_seen_at_once_and_holds_the_taper() {
    let stage = Stage::steady().await;
    let (client, carer) = (stage.world.client.id, stage.world.carer.clone());
    let alarm =
        stage.post(&format!("/v1/clients/{client}/carer-alarms"), &carer, json!({ "note": "Ik ben op." })).await.ok();
    let kept = "SELECT signal FROM signals WHERE signal = 'carer_overload' AND cleared_on IS NULL";
    assert_eq!(stage.app.texts(kept, "signal").await.len(), 1);
    assert_eq!(stage.signal("carer_overload").await["reasons"], json!(["alarm"]));
    assert_eq!(stage.signal("discuss_taper_on_hold").await["holds"], json!(["carer_overload"]));
    let caseload = stage.get("/v1/episodes", &stage.world.therapist).await.ok().body;
    assert_eq!(caseload["items"][0]["attention"][0], "carer_overload");
    let path = format!("/v1/carer-alarms/{}", alarm.body["id"].as_str().unwrap());
    let closing = json!({ "closed_on": day(42), "agreed": "Een avond respijtzorg." });
    stage.as_person(Method::PATCH, &path, &stage.world.nurse, Some(closing.clone())).await.ok();
    assert_eq!(stage.names().await, ["steady", "discuss_taper"]);
    assert_eq!(stage.app.texts(kept, "signal").await.len(), 0);
    let again = stage
        .app
        .call(
            Method::PATCH,
            &path,
            Some(stage.app.sign_in_as(&stage.world.nurse).as_str()),
            Some(closing),
            &[("If-Match", "\"2\"")],
        )
        .await;
    again.refused(409, "alarm_closed");
}

#[tokio::test]
async fn a_burden_is_heavy_when_it_is_rated_so_twice_running() {
    let stage = Stage::set().await;
    let rate = async |programme_day: i32, burden: i64| {
        let path = format!("/v1/clients/{}/carer-burden/{}", stage.world.client.id, day(programme_day));
        stage.as_person(Method::PUT, &path, &stage.world.carer, Some(json!({ "burden": burden }))).await
    };
    assert_eq!(rate(1, 3).await.status, 201);
    assert_eq!(rate(1, 2).await.status, 200);
    rate(8, 8).await.ok();
    assert!(!stage.names().await.contains(&"carer_overload".to_owned()));
    rate(15, 7).await.ok();
    let signal = stage.signal("carer_overload").await;
    assert_eq!(
        (signal["reasons"][0].clone(), signal["carer_name"].clone()),
        (json!("burden_high"), json!("Karin de Wit"))
    );
    for (programme_day, burden, wrong) in [(15, 11, "/burden"), (15, -1, "/burden"), (16, 5, "/path/day")] {
        assert_eq!(rate(programme_day, burden).await.errors()[0].0, wrong);
    }
}

#[tokio::test]
async fn a_questionnaire_above_its_border_is_an_overload() {
    let stage = Stage::set().await;
    let path = format!("/v1/carers/{}/strain-scores", stage.world.carer_relation);
    let score = |instrument: &str, score: i64| json!({ "instrument": instrument, "score": score, "taken_on": day(15) });
    stage.post(&path, &stage.world.nurse, score("csi", 6)).await.ok();
    assert!(!stage.names().await.contains(&"carer_overload".to_owned()));
    stage.post(&path, &stage.world.nurse, score("csi", 7)).await.ok();
    stage.post(&path, &stage.world.nurse, score("ediz_plus", 9)).await.ok();
    assert_eq!(stage.signal("carer_overload").await["reasons"], json!(["csi_high", "ediz_plus_high"]));
    assert_eq!(stage.post(&path, &stage.world.nurse, score("csi", 14)).await.errors(), [("/score", "out_of_range")]);
    stage.post(&path, &stage.world.carer, score("csi", 3)).await.refused(403, "forbidden");
}

#[tokio::test]
async fn the_client_sees_how_heavy_it_weighs_only_when_the_carer_says_so() {
    let stage = Stage::steady().await;
    let (client, carer) = (stage.world.client.clone(), stage.world.carer.clone());
    stage.post(&format!("/v1/clients/{}/carer-alarms", client.id), &carer, json!({})).await.ok();
    stage.respond("discuss_taper_on_hold", "discuss_later").await.ok();
    let overload = json!({
        "signal": "carer_overload", "carer_id": stage.world.carer_relation, "response": "accept", "reason": "Gebeld.",
    });
    let responses = format!("/v1/episodes/{}/signal-responses", stage.world.episode);
    stage.post(&responses, &stage.world.nurse, overload).await.ok();
    let strain = format!("/v1/clients/{}/carer-strain", client.id);
    let seen = async |who: &Person| stage.get(&strain, who).await.ok().body["carers"].as_array().unwrap().len();
    assert_eq!((seen(&client).await, seen(&carer).await, seen(&stage.world.nurse).await), (0, 1, 1));
    for path in ["/v1/progress", "/v1/today", "/v1/me/data"] {
        let body = stage.get(path, &client).await.ok().body.to_string();
        for word in ["carer_overload", "mantelzorg", "Een avond", "burden", "alarm"] {
            assert!(!body.contains(word), "{path} tells of {word}: {body}");
        }
    }
    let supplied = stage.get("/v1/me/data", &carer).await.ok().body["strain"].clone();
    assert_eq!(supplied["alarms"].as_array().unwrap().len(), 1);
    let sharing = format!("/v1/clients/{}/strain-sharing", client.id);
    stage.as_person(Method::PUT, &sharing, &carer, Some(json!({ "shared": true }))).await.ok();
    assert_eq!(seen(&client).await, 1);
    stage.app.clock.advance(TimeDelta::minutes(1));
    stage.as_person(Method::PUT, &sharing, &carer, Some(json!({ "shared": false }))).await.ok();
    assert_eq!(seen(&client).await, 0);
}

#[tokio::test]
async fn a_dismissed_signal_returns_only_when_its_numbers_get_worse() {
    let stage = Stage::set().await;
    let mut ratings = vec![Some(8); 28];
    ratings.extend([Some(5); 14]);
    stage.live(&stage.world.client, &ratings).await;
    assert_eq!(stage.signal("declining").await["state"], "new");
    stage.respond("declining", "dismiss").await.ok();
    assert_eq!(stage.signal("declining").await["state"], "dismissed");
    stage.move_to(43);
    stage.record(&stage.world.client, vec![check_in(stage.world.goal, 43, "alone", 5, 8)]).await;
    assert_eq!(stage.signal("declining").await["state"], "dismissed");
    stage.move_to(50);
    let worse = (44..=50).map(|day| check_in(stage.world.goal, day, "alone", 3, 8)).collect();
    stage.record(&stage.world.client, worse).await;
    let returned = stage.signal("declining").await;
    assert_eq!(
        (returned["state"].clone(), returned["response"]["response"].clone()),
        (json!("returned"), json!("dismiss"))
    );
}

#[tokio::test]
async fn what_was_accepted_comes_up_again_when_it_is_still_there_at_the_next_meeting() {
    let stage = Stage::steady().await;
    stage.sweep().await;
    let attention =
        async || stage.get("/v1/episodes", &stage.world.therapist).await.ok().body["items"][0]["attention"].clone();
    assert_eq!(attention().await[0], "signal");
    stage.respond("discuss_taper", "accept").await.ok();
    assert_eq!(stage.signal("discuss_taper").await["state"], "accepted");
    assert_eq!(attention().await, json!([]));
    let told = stage.get("/v1/progress", &stage.world.client).await.ok().body["signals"].clone();
    assert_eq!((told[0]["signal"].clone(), told[0]["response"].clone()), (json!("discuss_taper"), json!("accept")));
    assert!(told[0]["why"].as_str().unwrap().contains("14 van de 14"), "{told}");
    stage.move_to(56);
    let days = (43..=56).map(|day| check_in(stage.world.goal, day, "alone", 8, 8)).collect();
    stage.record(&stage.world.client, days).await;
    assert_eq!(stage.signal("discuss_taper").await["state"], "new");
}

#[tokio::test]
async fn an_answer_is_given_once_by_name_and_only_to_what_is_there() {
    let stage = Stage::steady().await;
    let path = format!("/v1/episodes/{}/signal-responses", stage.world.episode);
    let answer = |id: Uuid, reason: &str| json!({ "id": id, "signal": "discuss_taper", "goal_id": stage.world.goal, "response": "accept", "reason": reason });
    let id = stage.app.id();
    let first = stage.post(&path, &stage.world.therapist, answer(id, "Mevrouw wil het.")).await;
    assert_eq!((first.status, first.body["responded_by_name"].clone()), (201, json!("Thea Smit")));
    assert_eq!(stage.post(&path, &stage.world.therapist, answer(id, "Mevrouw wil het.")).await.status, 200);
    stage.post(&path, &stage.world.therapist, answer(id, "Iets anders.")).await.refused(409, "id_taken");
    stage.respond("stalled", "dismiss").await.refused(409, "signal_not_there");
    let faulty = |change: fn(&mut Value)| {
        let mut body =
            json!({ "signal": "steady", "goal_id": stage.world.goal, "response": "accept", "reason": "Ja." });
        change(&mut body);
        stage.post(&path, &stage.world.therapist, body)
    };
    let missing = faulty(|body| {
        body.as_object_mut().unwrap().remove("goal_id");
    })
    .await;
    assert_eq!(missing.errors(), [("/goal_id", "required")]);
    faulty(|body| body["goal_id"] = json!("0195a5c8-0000-7000-8000-000000000001"))
        .await
        .refused(409, "signal_not_there");
    let early = faulty(|body| body["on"] = json!("2026-02-15")).await;
    assert_eq!((early.status, early.errors()[0].1), (422, "before_episode_start"));
    let late = faulty(|body| body["on"] = json!("2026-03-30")).await;
    assert_eq!(late.errors()[0].1, "day_in_future");
    let count = stage.app.texts("SELECT response FROM signal_responses", "response").await;
    assert_eq!(count, ["accept"]);
    stage.post(&path, &stage.world.other_therapist, answer(stage.app.id(), "Ik ook.")).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_day_before_the_start_or_after_today_is_refused() {
    let stage = Stage::set().await;
    for (on, code) in [("2026-02-15", "before_episode_start"), ("2026-03-03", "day_in_future")] {
        let path = format!("/v1/episodes/{}/signals?on={on}", stage.world.episode);
        let reply = stage.get(&path, &stage.world.therapist).await;
        assert_eq!((reply.status, reply.errors()), (422, vec![("/query/on", code)]));
    }
    assert_eq!(names(&stage.signals_on(Some(day(1))).await), Vec::<String>::new());
}

#[tokio::test]
async fn thresholds_have_versions_and_reasons_and_the_explanation_names_them() {
    let stage = Stage::steady().await;
    let path = "/v1/organisation/signal-settings";
    let put = async |version: i32, body: Value| {
        let token = stage.app.sign_in_as(&stage.world.administrator);
        let tag = format!("\"{version}\"");
        stage.app.call(Method::PUT, path, Some(token.as_str()), Some(body), &[("If-Match", tag.as_str())]).await
    };
    let defaults = stage.get(path, &stage.world.therapist).await.ok().body;
    assert_eq!(
        (defaults["version"].as_i64(), defaults["thresholds"]["steady_percent_at_target"]["value"].as_i64()),
        (Some(0), Some(80))
    );
    let strict = json!({ "thresholds": { "steady_satisfaction_tenths": 90 }, "reason": "Afgesproken op 3 maart." });
    put(0, strict.clone()).await.ok();
    assert_eq!(stage.names().await, Vec::<String>::new());
    put(0, strict).await.refused(412, "stale");
    put(1, json!({ "thresholds": { "steady_percent_at_target": 90 }, "reason": "Proef." })).await.ok();
    let signal = stage.signal("discuss_taper").await;
    assert_eq!(signal["thresholds"]["steady_percent_at_target"], 90);
    put(2, json!({ "off": ["discuss_taper"], "reason": "Nog niet." })).await.ok();
    assert_eq!(stage.names().await, ["steady"]);
    for (body, pointer, code) in [
        (
            json!({ "thresholds": { "steady_percent": 90 }, "reason": "x" }),
            "/thresholds/steady_percent",
            "unknown_threshold",
        ),
        (
            json!({ "thresholds": { "steady_percent_at_target": 20 }, "reason": "x" }),
            "/thresholds/steady_percent_at_target",
            "out_of_range",
        ),
        (
            json!({ "thresholds": { "week_ratings_seldom": 5 }, "reason": "x" }),
            "/thresholds/week_ratings_seldom",
            "out_of_order",
        ),
    ] {
        let reply = put(3, body).await;
        assert_eq!((reply.status, reply.errors()), (422, vec![(pointer, code)]));
    }
    let versions = stage.get(&format!("{path}/versions"), &stage.world.nurse).await.ok().body;
    let reasons: Vec<&str> =
        versions["items"].as_array().unwrap().iter().map(|v| v["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["Nog niet.", "Proef.", "Afgesproken op 3 maart."]);
}

#[tokio::test]
async fn a_carers_ratings_count_only_where_the_plan_says_so_and_the_signal_says_it() {
    let stage = Stage::set().await;
    stage.live(&stage.world.carer, &[Some(8); 42]).await;
    assert!(stage.names().await.contains(&"insufficient_data".to_owned()));
    let path = format!("/v1/episodes/{}", stage.world.episode);
    stage.as_person(Method::PATCH, &path, &stage.world.therapist, Some(json!({ "rated_by": "carer" }))).await.ok();
    let steady = stage.signal("steady").await;
    assert_eq!(steady["rated_by"], "carer");
    assert!(steady["nl"]["why"].as_str().unwrap().contains("mantelzorger"));
    assert!(steady["en"]["why"].as_str().unwrap().contains("carer"));
}

#[tokio::test]
async fn the_end_is_seen_coming_and_a_second_interview_is_weighed() {
    let stage = Stage::set().await;
    let interview = |moment: &str, programme_day: i32, mark: i64| {
        let score = json!({ "goal_id": stage.world.goal, "importance": 8, "performance": mark, "satisfaction": mark });
        json!({ "moment": moment, "held_on": day(programme_day), "scores": [score] })
    };
    let path = format!("/v1/episodes/{}/copm-interviews", stage.world.episode);
    stage.post(&path, &stage.world.therapist, interview("start", 1, 4)).await.ok();
    assert!(!stage.names().await.contains(&"copm_change".to_owned()));
    let table = [
        (62, None),
        (63, Some("plan_evaluation")),
        (70, Some("plan_evaluation_again")),
        (84, Some("evaluate")),
        (85, Some("decide_or_end")),
    ];
    for (programme_day, reason) in table {
        stage.move_to(programme_day);
        let body = stage.signals_on(None).await;
        let ending = body["signals"].as_array().unwrap().iter().find(|signal| signal["signal"] == "ending");
        assert_eq!(
            ending.map(|signal| signal["reasons"][0].clone()),
            reason.map(|reason| json!(reason)),
            "{programme_day}"
        );
    }
    assert!(stage.names().await.contains(&"evaluation_due".to_owned()));
    stage.post(&path, &stage.world.therapist, interview("end", 85, 8)).await.ok();
    let change = stage.signal("copm_change").await;
    assert_eq!(change["reasons"], json!(["performance_important", "satisfaction_important"]));
}

#[tokio::test]
async fn a_dated_evaluation_quiets_the_end_and_a_recorded_one_what_is_due() {
    let stage = Stage::set().await;
    stage.live(&stage.world.client, &[Some(6); 15]).await;
    stage.move_to(70);
    let evaluation = format!("/v1/episodes/{}/evaluation", stage.world.episode);
    assert!(stage.names().await.contains(&"ending".to_owned()));
    stage.post(&evaluation, &stage.world.therapist, json!({ "planned_on": day(80) })).await.ok();
    assert!(!stage.names().await.contains(&"ending".to_owned()));
    stage.move_to(81);
    assert_eq!(stage.signal("evaluation_due").await["reasons"], json!(["date_reached"]));
    let held = json!({ "held_on": day(81), "independence_end": 8, "minutes_per_week": 0, "outcome": "no_care" });
    stage.post(&evaluation, &stage.world.therapist, held).await.ok();
    stage.move_to(84);
    let names = stage.names().await;
    assert!(!names.contains(&"evaluation_due".to_owned()) && !names.contains(&"ending".to_owned()), "{names:?}");
}

#[tokio::test]
async fn a_follow_up_is_due_six_months_after_the_end_until_it_is_recorded() {
    let stage = Stage::set().await;
    // Nobody stays signed in for half a year; who does here saves signing in again.
    stage.app.execute("UPDATE sessions SET idle_expires_at = '2099-01-01 00:00:00+00:00', absolute_expires_at = '2099-01-01 00:00:00+00:00'").await;
    let end = json!({ "ended_on": day(15), "reason": "goals_reached" });
    stage.post(&format!("/v1/episodes/{}/end", stage.world.episode), &stage.world.nurse, end).await.ok();
    assert_eq!(stage.names().await, Vec::<String>::new());
    // From 2 March to 1 September, and one day more.
    stage.move_to(15 + 183);
    assert_eq!(stage.names().await, Vec::<String>::new());
    stage.move_to(15 + 184);
    let due = stage.signal("follow_up_due").await;
    assert_eq!(due["evidence"]["follow_up_month"].as_f64(), Some(6.0));
    stage.sweep().await;
    let kept = "SELECT signal FROM signals WHERE signal = 'follow_up_due' AND cleared_on IS NULL";
    assert_eq!(stage.app.texts(kept, "signal").await.len(), 1);
    let held = json!({ "month": 6, "held_on": day(15 + 184), "outcome": "no_care", "living_at_home": true });
    let path = format!("/v1/episodes/{}/follow-ups", stage.world.episode);
    stage.post(&path, &stage.world.nurse, held).await.ok();
    stage.sweep().await;
    assert_eq!(stage.app.texts(kept, "signal").await.len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_signal_of_a_goal_goes_when_its_reason_goes() {
    let (fallen, dropped) =
        ([vec![Some(8); 28], vec![Some(5); 14]].concat(), [vec![Some(8); 39], vec![Some(3); 3]].concat());
    let sparse = [vec![Some(6); 28], vec![None; 14]].concat();
    let good = [vec![Some(4); 28], vec![Some(8); 14]].concat();
    let table = [
        ("declining", fallen, vec![8; 14]),
        ("sudden_drop", dropped, vec![8]),
        ("stalled", vec![Some(5); 42], vec![8; 14]),
        ("insufficient_data", sparse.clone(), vec![6; 6]),
        ("little_data", sparse, vec![6; 7]),
        ("steady", good.clone(), vec![4; 3]),
        ("discuss_taper", good, vec![4; 3]),
    ];
    for (signal, before, after) in table {
        let stage = Stage::set().await;
        stage.link_minutes(35).await;
        stage.live(&stage.world.client, &before).await;
        stage.move_to(43);
        assert!(stage.names().await.contains(&signal.to_owned()), "{signal} is there: {:?}", stage.names().await);
        let last = 43 + i32::try_from(after.len()).unwrap() - 1;
        stage.move_to(last);
        let entries = (43..=last).zip(&after).map(|(day, rating)| check_in(stage.world.goal, day, "alone", *rating, 8));
        stage.record(&stage.world.client, entries.collect()).await;
        assert!(!stage.names().await.contains(&signal.to_owned()), "{signal} is gone: {:?}", stage.names().await);
    }
}

#[tokio::test]
async fn the_overview_holds_the_signals_and_how_the_carers_cope() {
    let stage = Stage::steady().await;
    let overview = stage.get(&format!("/v1/episodes/{}", stage.world.episode), &stage.world.therapist).await.ok().body;
    assert_eq!(names(&overview), ["steady", "discuss_taper"]);
    assert_eq!(overview["carers"][0]["carer_name"], "Karin de Wit");
}
