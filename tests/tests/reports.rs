//! Reports: what a funder is told is right, hides who is few, and is the same after a restore.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::process::Command;

use chrono::TimeDelta;
use reable_rules::Day;
use reable_tests::{Person, TestApp, World};
use sea_orm::Value as Cell;
use serde_json::{Value, json};
use uuid::Uuid;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

/// The stopped clock stands in it.
const QUARTER: &str = "/v1/reports/quarter?year=2026&quarter=1";

fn day(text: &str) -> Cell {
    text.parse::<Day>().unwrap().into()
}

/// How an episode went, all of it within the first quarter of 2026.
#[derive(Clone, Copy)]
struct Course {
    outcome: &'static str,
    reason: &'static str,
    /// Independence at the start and at the end.
    independence: (i16, i16),
    /// Minutes of care a week at the start and at the end.
    minutes: (i16, i16),
    /// The COPM mark, for performance and satisfaction, at the start and at the end.
    copm: (i16, i16),
}

const WELL: Course =
    Course { outcome: "no_care", reason: "goals_reached", independence: (4, 8), minutes: (195, 75), copm: (4, 7) };
const LESS_WELL: Course =
    Course { outcome: "less_care", reason: "maximum_reached", independence: (5, 6), minutes: (105, 95), copm: (5, 6) };

/// An episode from 5 January to 22 February with everything recorded: 49 days, a goal planned every day that names
/// method 3, and a check-in on 1 to 10 February, of which the 10th had no occasion; paused on 20 to 22 February.
async fn ended(app: &TestApp, world: &World, team: Uuid, course: Course) -> Uuid {
    let org = world.org;
    let by = world.therapist.id;
    let client = app.client(org, "Mies Bakker", team, by).await;
    let now = app.clock.now();
    let (episode, goal) = (app.id(), app.id());
    let row = vec![
        episode.into(),
        org.into(),
        client.id.into(),
        "lat".into(),
        day("2026-01-05"),
        day("2026-03-29"),
        course.independence.0.into(),
        "ended".into(),
        day("2026-02-22"),
        course.reason.into(),
        now.into(),
    ];
    app.insert(
        "episodes (id, org_id, client_id, programme, start_day, last_day, independence_start, status, ended_on, \
         end_reason, created_at)",
        row,
    )
    .await;
    goal_naming(app, &client, episode, goal, by).await;
    interview(app, (org, episode, goal, by), course.copm.0, ("start", "2026-01-06")).await;
    interview(app, (org, episode, goal, by), course.copm.1, ("end", "2026-02-20")).await;
    let row = vec![
        app.id().into(),
        org.into(),
        episode.into(),
        1_i32.into(),
        "baseline".into(),
        day("2026-01-05"),
        course.minutes.0.into(),
        "Thea".into(),
        "begin".into(),
        by.into(),
        now.into(),
    ];
    app.insert(
        "care_decisions (id, org_id, episode_id, sequence, kind, from_day, minutes_per_week, decided_by, reason, \
         recorded_by, recorded_at)",
        row,
    )
    .await;
    let row = vec![
        org.into(),
        client.id.into(),
        episode.into(),
        1_i32.into(),
        day("2026-02-20"),
        course.independence.1.into(),
        course.minutes.1.into(),
        course.outcome.into(),
        by.into(),
        now.into(),
    ];
    app.insert(
        "evaluations (org_id, client_id, episode_id, version, held_on, independence_end, minutes_per_week, outcome, \
         recorded_by, recorded_at)",
        row,
    )
    .await;
    check_ins_and_pause(app, &client, episode, goal, by).await;
    client.id
}

async fn goal_naming(app: &TestApp, client: &Person, episode: Uuid, goal: Uuid, by: Uuid) {
    let now = app.clock.now();
    let row = vec![
        goal.into(),
        client.org.into(),
        episode.into(),
        client.id.into(),
        1_i16.into(),
        "Zelf koken".into(),
        "improve".into(),
        "achieved".into(),
        "[3]".into(),
        day("2026-01-05"),
        day("2026-02-22"),
        by.into(),
        now.into(),
    ];
    app.insert(
        "goals (id, org_id, episode_id, client_id, slot, title, kind, status, methods, start_day, closed_on, \
         created_by, created_at)",
        row,
    )
    .await;
    let row = vec![
        client.org.into(),
        goal.into(),
        day("2026-01-05"),
        1_i32.into(),
        8_i16.into(),
        "alone".into(),
        127_i16.into(),
        by.into(),
        now.into(),
    ];
    app.insert(
        "goal_agreements (org_id, goal_id, from_day, revision, target, agreed_help, planned_days, recorded_by, \
         recorded_at)",
        row,
    )
    .await;
}

async fn interview(
    app: &TestApp,
    (org, episode, goal, by): (Uuid, Uuid, Uuid, Uuid),
    mark: i16,
    (moment, held_on): (&'static str, &str),
) {
    let id = app.id();
    let row =
        vec![id.into(), org.into(), episode.into(), moment.into(), day(held_on), by.into(), app.clock.now().into()];
    app.insert("copm_interviews (id, org_id, episode_id, moment, held_on, recorded_by, recorded_at)", row).await;
    let row = vec![org.into(), id.into(), goal.into(), 8_i16.into(), mark.into(), mark.into()];
    app.insert("copm_scores (org_id, interview_id, goal_id, importance, performance, satisfaction)", row).await;
}

async fn check_ins_and_pause(app: &TestApp, client: &Person, episode: Uuid, goal: Uuid, by: Uuid) {
    let now = app.clock.now();
    for number in 1..=10 {
        let (help, reason, mark): (_, Option<&str>, Option<i16>) = match number {
            10 => ("not_done", Some("no_occasion"), None),
            _ => ("alone", None, Some(7)),
        };
        let row = vec![
            client.org.into(),
            client.id.into(),
            day(&format!("2026-02-{number:02}")),
            goal.into(),
            client.id.into(),
            "client".into(),
            help.into(),
            mark.into(),
            mark.into(),
            reason.into(),
            now.into(),
            now.into(),
            1_i32.into(),
            1_i32.into(),
        ];
        app.insert(
            "check_ins (org_id, client_id, day, goal_id, author_id, author_role, help, performance, satisfaction, \
             not_done_reason, recorded_at, received_at, revision, arrivals)",
            row,
        )
        .await;
    }
    let row = vec![
        app.id().into(),
        client.org.into(),
        episode.into(),
        day("2026-02-20"),
        day("2026-02-22"),
        "holiday".into(),
        by.into(),
        now.into(),
    ];
    app.insert("pauses (id, org_id, episode_id, first_day, last_day, reason, created_by, created_at)", row).await;
}

/// Eighteen episodes that ended in the quarter: ten went well and eight less well; twelve in Centrum and six in Noord.
/// And of the two clients of every world an open episode.
async fn seeded(app: &TestApp) -> World {
    seeded_with(app).await.0
}

/// The same, with the ids of the eighteen clients.
async fn seeded_with(app: &TestApp) -> (World, Vec<Uuid>) {
    let world = app.organisation().await;
    let mut clients = Vec::new();
    for number in 0..18 {
        let team = if number % 3 == 0 { world.other_team } else { world.team };
        let course = if number < 10 { WELL } else { LESS_WELL };
        let client = ended(app, &world, team, course).await;
        let outcome = if number < 10 { "programme" } else { "self_reliant" };
        let row = vec![
            app.id().into(),
            world.org.into(),
            client.into(),
            day("2026-01-02"),
            outcome.into(),
            world.therapist.id.into(),
            app.clock.now().into(),
        ];
        app.insert("advice_talks (id, org_id, client_id, held_on, outcome, recorded_by, recorded_at)", row).await;
        clients.push(client);
    }
    (world, clients)
}

async fn taken(app: &TestApp, world: &World, path: &str) -> Value {
    app.get(path, &world.administrator).await.ok().body
}

/// One figure, as n, value and percent.
fn figure<'a>(report: &'a Value, topic: &str, name: &str) -> (&'a Value, &'a Value, &'a Value) {
    let found = report["figures"].as_array().unwrap().iter().find(|one| one["topic"] == topic && one["name"] == name);
    let found = found.unwrap_or_else(|| panic!("{topic} {name}"));
    (&found["n"], &found["value"], &found["percent"])
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_quarter_is_what_a_hand_would_count() {
    let app = TestApp::start().await;
    let world = seeded(&app).await;
    let report = taken(&app, &world, QUARTER).await;
    assert_eq!(
        (&report["quarter"], &report["from"], &report["to"]),
        (&json!("2026Q1"), &json!("2026-01-01"), &json!("2026-03-31"))
    );
    let table = [
        ("advice_talks", "held", (json!(18), json!(18.0), Value::Null)),
        ("advice_talks", "programme", (json!(18), json!(10.0), json!("56"))),
        // Twenty started: the two of the world are open.
        ("episodes", "started", (json!(20), json!(20.0), Value::Null)),
        ("episodes", "ended", (json!(18), json!(18.0), Value::Null)),
        ("duration", "mean", (json!(18), json!(49.0), Value::Null)),
        ("end_reasons", "goals_reached", (json!(18), json!(10.0), json!("56"))),
        ("outcomes", "no_care", (json!(18), json!(10.0), json!("56"))),
        // (10 × 4 + 8 × 5) / 18 = 4.44, and (10 × 7 + 8 × 6) / 18 = 6.56; everybody was asked, so that 18 stays hidden.
        ("copm_performance", "mean_at_start", (Value::Null, json!(4.4), Value::Null)),
        ("copm_performance", "mean_at_end", (Value::Null, json!(6.6), Value::Null)),
        ("independence", "mean_at_end", (Value::Null, json!(7.1), Value::Null)),
        // (10 × 195 + 8 × 105) / 18 = 155, and (10 × 75 + 8 × 95) / 18 = 83.9.
        ("care_minutes", "mean_at_start", (Value::Null, json!(155.0), Value::Null)),
        ("care_minutes", "mean_at_end", (Value::Null, json!(84.0), Value::Null)),
        ("care_minutes", "change", (Value::Null, json!(-71.0), Value::Null)),
        // Of each, 5 January to 21 February: 48 days, of which two paused and one without occasion. And of the client of
        // the world, 16 February up to yesterday, 1 March: 14 days without a word.
        ("check_ins", "planned", (json!(19), json!(824.0), Value::Null)),
        ("check_ins", "filled", (json!(19), json!(162.0), json!("20"))),
        // Eighteen goals and the one of the world, which names no method.
        ("methods", "worked_on", (json!(19), json!(19.0), Value::Null)),
    ];
    for (topic, name, (n, value, percent)) in table {
        assert_eq!(figure(&report, topic, name), (&n, &value, &percent), "{topic} {name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn small_counts_do_not_leave_the_server() {
    let app = TestApp::start().await;
    let world = seeded(&app).await;
    let report = taken(&app, &world, QUARTER).await;
    let counts = ["advice_talks", "episodes", "check_ins", "goals", "follow_ups"];
    for figure in report["figures"].as_array().unwrap() {
        let is_count = counts.iter().any(|unit| figure["unit"] == *unit);
        assert!(!is_count || figure["value"].as_f64().is_none_or(|value| value >= 5.0), "{figure}");
        assert!(figure["n"].as_i64().is_none_or(|n| n >= 5), "{figure}");
    }
    // Nobody has more care, which is told of nobody; and with ten of eighteen shown, the eight cover for that.
    assert_eq!(figure(&report, "outcomes", "more_care").1, &Value::Null);
    assert_eq!(figure(&report, "outcomes", "less_care").1, &Value::Null);
    // One goal names no method: so that is hidden, and so is that eighteen do.
    assert_eq!(figure(&report, "methods", "naming_none").1, &Value::Null);
    assert_eq!(figure(&report, "methods", "method_3").1, &Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_a_team_is_of_those_who_belonged_to_it_at_the_end_of_the_quarter() {
    let app = TestApp::start().await;
    let (world, clients) = seeded_with(&app).await;
    let of = |team: Uuid| format!("{QUARTER}&team={team}");
    let ended = |report: &Value| figure(report, "episodes", "ended").1.clone();
    let centre = taken(&app, &world, &of(world.team)).await;
    assert_eq!((ended(&centre), &centre["team_name"]), (json!(12.0), &json!("Wijkteam Centrum")));
    let north = taken(&app, &world, &of(world.other_team)).await;
    assert_eq!(ended(&north), json!(6.0));
    // Everybody moves north in April: then the first quarter stays as it was.
    for client in clients {
        let since = app.clock.now() + TimeDelta::days(40);
        let row =
            vec![world.org.into(), client.into(), since.into(), world.other_team.into(), world.therapist.id.into()];
        app.insert("client_teams (org_id, client_id, since, team_id, moved_by)", row).await;
    }
    assert_eq!(taken(&app, &world, &of(world.team)).await, centre);
    let far = app.organisation().await;
    app.get(&of(far.team), &world.administrator).await.refused(404, "not_found");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_for_administrators_and_the_log_knows_who_took_it() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for person in [&world.therapist, &world.nurse, &world.log_manager, &world.client, &world.carer] {
        app.get(QUARTER, person).await.refused(403, "forbidden");
        app.post("/v1/reports/business-case", person, lat()).await.refused(403, "forbidden");
    }
    taken(&app, &world, QUARTER).await;
    app.post("/v1/reports/business-case", &world.administrator, lat()).await.ok();
    let taken = "SELECT object_kind || ' ' || object_id AS what FROM audit_events WHERE action = 'export' ORDER BY seq";
    let log = app.texts(taken, "what").await;
    assert_eq!(log[0], "quarter_report 2026Q1");
    assert!(log[1].starts_with("business_case"), "{log:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_of_more_clients_takes_no_more_statements() {
    let app = TestApp::start().await;
    let (few, many) = (app.organisation().await, seeded(&app).await);
    let mut reads = Vec::new();
    for world in [&few, &many] {
        // The first call also looks up who is calling.
        taken(&app, world, QUARTER).await;
        let before = app.reads();
        taken(&app, world, QUARTER).await;
        reads.push(app.reads() - before);
    }
    assert_eq!(reads[0], reads[1]);
    assert!((10..30).contains(&reads[0]), "{reads:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quarter_that_is_none_is_refused() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for (query, place) in [
        ("year=2026&quarter=5", ("/query/quarter", "invalid_quarter")),
        ("year=2201&quarter=1", ("/query/quarter", "invalid_quarter")),
        ("year=2026", ("/query/quarter", "required")),
        ("quarter=1", ("/query/year", "required")),
    ] {
        let path = format!("/v1/reports/quarter?{query}");
        let refused = app.get(&path, &world.administrator).await.refused(422, "invalid");
        assert_eq!(refused.errors(), [place], "{query}");
    }
    // Without one it is the last that is over.
    let report = taken(&app, &world, "/v1/reports/quarter").await;
    assert_eq!(report["quarter"], "2025Q4");
}

/// The figures of the Langer Actief Thuis report.
fn lat() -> Value {
    json!({
        "clients": 100, "minutes_start": 195, "minutes_end": 75, "weeks": "7.7", "rate": "45",
        "programme_cost": "3103", "funded": "2543",
    })
}

fn result<'a>(case: &'a Value, scenario: usize, name: &str) -> &'a Value {
    let lines = case["cases"][scenario]["lines"].as_array().unwrap();
    &lines.iter().find(|line| line["name"] == name).unwrap()["result"]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worked_figures_of_the_lat_report_come_out_to_the_cent() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let case = app.post("/v1/reports/business-case", &world.administrator, lat()).await.ok().body;
    let table = [
        ("saving_per_week", "cents_per_week", 9_000, "€ 90.00 a week"),
        ("saving", "cents_per_client", 69_300, "€ 693.00 a client"),
        ("weeks_to_pay_back", "tenth_weeks", 345, "34.5 weeks"),
        ("care_hours_a_year", "hundredth_hours_per_year", 16_900, "169 h a year"),
        ("care_cost_a_year", "cents_per_year", 760_500, "€ 7,605.00 a year"),
        ("unfunded_share", "percent", 18, "18 %"),
    ];
    for (name, unit, value, text) in table {
        assert_eq!(result(&case, 0, name), &json!({ "unit": unit, "value": value, "text": text }), "{name}");
    }
    let line = &case["cases"][0]["lines"][1];
    assert_eq!(line["symbols"], "less_care / 60 × rate");
    assert_eq!(line["terms"][2]["value"]["text"], "€ 45.00 an hour");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_business_case_takes_clients_and_care_from_the_episodes_that_ended() {
    let app = TestApp::start().await;
    let world = seeded(&app).await;
    let ask = async |from: &str, to: &str| {
        let body = json!({ "from": from, "to": to, "weeks": "7,7", "rate": "45.00", "programme_cost": "3103" });
        app.post("/v1/reports/business-case", &world.administrator, body).await
    };
    let case = ask("2026-01-01", "2026-03-31").await.ok().body;
    let terms = &case["cases"][0]["lines"][0]["terms"];
    assert_eq!((&terms[0]["value"]["value"], &terms[1]["value"]["value"]), (&json!(155), &json!(84)));
    assert_eq!(result(&case, 0, "saving_of_all")["text"], "€ 7,380.54");
    let data: Vec<(&Value, &Value)> =
        case["figures"].as_array().unwrap().iter().map(|one| (&one["name"], &one["value"])).collect();
    assert!(data.contains(&(&json!("ended"), &json!(18.0))), "{data:?}");
    // Nobody's minutes are missing; since that nobody's are is a small count, how many have them is not said.
    assert!(data.contains(&(&json!("start_and_end_recorded"), &Value::Null)), "{data:?}");
    ask("2025-01-01", "2025-12-31").await.refused(409, "too_few_episodes");
    let backwards = ask("2026-03-31", "2026-01-01").await.refused(422, "invalid");
    assert_eq!(backwards.errors(), [("/to", "before_from")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_or_impossible_in_a_business_case_is_pointed_at() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let refused = async |change: Value| {
        let mut body = lat();
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        let body: serde_json::Map<_, _> =
            body.as_object().unwrap().clone().into_iter().filter(|(_, value)| !value.is_null()).collect();
        let reply = app.post("/v1/reports/business-case", &world.administrator, Value::Object(body)).await;
        reply.refused(422, "invalid")
    };
    assert_eq!(refused(json!({ "clients": null })).await.errors(), [("/clients", "required")]);
    assert_eq!(refused(json!({ "from": "2026-01-01" })).await.errors(), [("/to", "required")]);
    assert_eq!(refused(json!({ "rate": "0" })).await.errors(), [("/rate", "out_of_range")]);
    let unreadable = refused(json!({ "rate": "1,000.00", "weeks": "7.75", "funded": "-1" })).await;
    let expected = [("/weeks", "invalid_weeks"), ("/rate", "invalid_amount"), ("/funded", "invalid_amount")];
    assert_eq!(unreadable.errors(), expected);
    assert_eq!(refused(json!({ "funded": "3104" })).await.errors(), [("/funded", "exceeds_cost")]);
    let scenario = json!({ "label": "as_given", "less_care_percent": 90, "weeks_percent": 100, "cost_percent": 100 });
    let refused = refused(json!({ "scenarios": [scenario] })).await;
    assert_eq!(refused.errors(), [("/scenarios/0/less_care_percent", "out_of_range")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_server_gives_the_same_report_to_the_byte() {
    let app = TestApp::start().await;
    if app.parts.db.is_postgres() {
        // There the backup is the database's own program's.
        return;
    }
    let world = seeded(&app).await;
    let before = bytes(&app, &world, &app.url).await;
    let (file, copy) = (app.folder().join("backup.db"), app.folder().join("copy.db"));
    for arguments in [
        vec!["backup", file.to_str().unwrap()],
        vec!["restore", "--verify", file.to_str().unwrap(), "--to", copy.to_str().unwrap()],
    ] {
        let mut program = Command::new(SERVER);
        program.args(arguments).env("REABLE_DATABASE_URL", app.database_url());
        assert!(program.env("REABLE_SECRETS_DIR", app.folder()).status().unwrap().success());
    }
    let restored = TestApp::builder().restored_from(&copy).start().await;
    assert_eq!(bytes(&app, &world, &restored.url).await, before);
}

/// The report as it came over the line.
async fn bytes(app: &TestApp, world: &World, url: &str) -> Vec<u8> {
    let request = app.http.get(format!("{url}{QUARTER}")).bearer_auth(&world.administrator.token);
    let answer = request.send().await.unwrap().error_for_status().unwrap();
    answer.bytes().await.unwrap().to_vec()
}
