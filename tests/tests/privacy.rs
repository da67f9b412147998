//! What is kept, for how long, and that nothing is left of what was erased: not in the database, not in a backup.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;
use std::process::Command;

use chrono::TimeDelta;
use reable_server::db::sql;
use reable_server::privacy::{erasure, list};
use reable_tests::{Person, TestApp, World};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");
/// What nobody else's record holds: in every text about the client, and in the client's name.
const SENTINEL: &str = "Zilveruil";
/// The names of the client's carers, and what else there is to know of them.
const OF_CARERS: [&str; 3] = ["Karin de Wit", "Kobalt Vink", "kobalt@thuis.example"];

/// An organisation with two administrators, and a client of whom much is known.
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

    async fn with_history() -> Self {
        let office = Self::open().await;
        office.enrol_well().await;
        office.plan().await;
        office.live().await;
        office.care().await;
        office.remind().await;
        office.end().await;
        office
    }

    async fn write(&self, method: Method, path: &str, who: &Person, body: Value) -> Value {
        self.app.send(method, path, who, body).await.ok().body
    }

    async fn post(&self, path: &str, who: &Person, body: Value) -> Value {
        self.write(Method::POST, path, who, body).await
    }

    fn client(&self, rest: &str) -> String {
        format!("/v1/clients/{}/{rest}", self.world.client.id)
    }

    fn episode(&self, rest: &str) -> String {
        format!("/v1/episodes/{}/{rest}", self.world.episode)
    }

    fn goal(&self, rest: &str) -> String {
        format!("/v1/goals/{}/{rest}", self.world.goal)
    }

    async fn enrol_well(&self) {
        let world = &self.world;
        let about = json!({
            "name": format!("Mevrouw {SENTINEL}"), "external_ref": format!("C-{SENTINEL}"), "date_of_birth": "1938-05-04",
            "address": format!("{SENTINEL}laan 4"), "email": format!("{SENTINEL}@thuis.example"),
        });
        let path = format!("/v1/clients/{}", world.client.id);
        self.app.call(Method::PATCH, &path, &world.administrator, Some(about), &[("If-Match", "\"1\"")]).await.ok();
        let carer = json!({
            "name": "Kobalt Vink", "email": "kobalt@thuis.example", "relation": format!("buur van {SENTINEL}"),
            "consent": { "scopes": ["read"], "given_on": "2026-03-02" },
        });
        self.post(&self.client("carers"), &world.coordinator, carer).await;
        let talk = json!({ "held_on": "2026-02-10", "outcome": "programme", "note": format!("{SENTINEL} wil zelf") });
        self.post(&self.client("advice-talks"), &world.coordinator, talk).await;
        let import = self.post("/v1/imports", &world.administrator, json!({})).await;
        let row = json!({ "rows": [{ "row_no": 1, "values": {
            "external_ref": format!("C-{SENTINEL}"), "name": format!("Mevrouw {SENTINEL}"),
        } }] });
        let path = format!("/v1/imports/{}/rows", import["id"].as_str().unwrap());
        self.post(&path, &world.administrator, row).await;
    }

    async fn plan(&self) {
        let nurse = &self.world.nurse;
        let goal = json!({
            "title": format!("{SENTINEL} kookt"), "kind": "improve", "target": 7, "agreed_help": "alone",
            "planned_days": [1, 3], "steps": [format!("{SENTINEL} schilt")], "start_day": "2026-03-02",
        });
        self.post(&self.episode("goals"), nurse, goal).await;
        let steps = json!({ "steps": [{ "title": format!("{SENTINEL} doucht") }] });
        self.app.call(Method::PUT, &self.goal("steps"), nurse, Some(steps), &[("If-Match", "\"1\"")]).await.ok();
        let work = json!({ "client_does": format!("{SENTINEL} wast"), "staff_do": "de rug" });
        let made = self.app.get(&format!("/v1/goals/{}", self.world.goal), nurse).await.ok();
        let version = made.header("etag").to_owned();
        let path = self.goal("work-description");
        self.app.call(Method::PUT, &path, nurse, Some(work), &[("If-Match", &version)]).await.ok();
        let copm = json!({
            "moment": "start", "held_on": "2026-02-20",
            "scores": [{ "goal_id": self.world.goal, "importance": 9, "performance": 3, "satisfaction": 4 }],
        });
        self.post(&self.episode("copm-interviews"), nurse, copm).await;
    }

    async fn live(&self) {
        let world = &self.world;
        for (day, note) in [("2026-03-01", "lukte"), ("2026-03-01", "toch niet"), ("2026-03-02", "ging goed")] {
            let body =
                json!({ "help": "alone", "performance": 6, "satisfaction": 7, "note": format!("{SENTINEL}: {note}") });
            self.write(Method::PUT, &self.goal(&format!("check-ins/{day}")), &world.client, body).await;
        }
        let by_carer =
            json!({ "help": "alone", "performance": 5, "satisfaction": 5, "note": format!("ma {SENTINEL}") });
        self.write(Method::PUT, &self.goal("check-ins/2026-03-02"), &world.carer, by_carer).await;
        let pause =
            json!({ "first_day": "2026-03-01", "last_day": "2026-03-01", "reason": "illness", "note": SENTINEL });
        self.post(&self.episode("pauses"), &world.client, pause).await;
        self.write(Method::PUT, &self.client("carer-burden/2026-03-02"), &world.carer, json!({ "burden": 8 })).await;
        self.write(Method::PUT, &self.client("strain-sharing"), &world.carer, json!({ "shared": true })).await;
        let alarm =
            self.post(&self.client("carer-alarms"), &world.carer, json!({ "note": format!("{SENTINEL}!") })).await;
        let closing = json!({ "agreed": format!("{SENTINEL} logeert"), "closed_on": "2026-03-02" });
        let path = format!("/v1/carer-alarms/{}", alarm["id"].as_str().unwrap());
        self.app.call(Method::PATCH, &path, &world.nurse, Some(closing), &[("If-Match", "\"1\"")]).await.ok();
    }

    async fn care(&self) {
        let world = &self.world;
        let baseline = json!({
            "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 120, "decided_by": format!("{SENTINEL} zelf"),
            "reason": format!("{SENTINEL} vroeg erom"), "goals": [{ "goal_id": world.goal, "minutes_per_week": 60 }],
        });
        self.post(&self.episode("care-decisions"), &world.nurse, baseline).await;
        let hold = json!({ "kind": "fall", "reported_on": "2026-03-01", "note": format!("{SENTINEL} viel") });
        self.post(&self.episode("holds"), &world.nurse, hold).await;
        self.post(&self.client("messages"), &world.nurse, json!({ "text": format!("Knap, {SENTINEL}") })).await;
        let path = format!("/v1/carers/{}/strain-scores", world.carer_relation);
        let score = json!({ "instrument": "csi", "score": 9, "taken_on": "2026-03-02" });
        self.post(&path, &world.nurse, score).await;
        self.post("/v1/signal-sweeps", &world.administrator, json!({})).await;
        let meetings = json!({ "held_on": "2026-03-02" });
        let planned = self.post(&format!("/v1/teams/{}/meetings", world.team), &world.nurse, meetings).await;
        let meeting = planned["items"][0]["id"].as_str().unwrap().to_owned();
        let mut decision = json!({
            "episode_id": world.episode, "kind": "continue", "reason": format!("{SENTINEL} gaat vooruit"),
            "present": { "staff": [world.nurse.id], "client": true, "carers": [world.carer_relation] },
        });
        let path = format!("/v1/meetings/{meeting}/decisions");
        let first = self.post(&path, &world.nurse, decision.clone()).await;
        decision["corrects"] = first["id"].clone();
        decision["reason"] = json!(format!("{SENTINEL} bedoelden we"));
        self.post(&path, &world.nurse, decision).await;
        let emergency =
            json!({ "external_ref": format!("C-{SENTINEL}"), "reason": format!("{SENTINEL} viel op straat") });
        self.post("/v1/emergency-access", &world.other_therapist, emergency).await;
        let record = format!("/v1/exports/check-ins?client={}&named=true&reason={SENTINEL}%20vroeg", world.client.id);
        self.app.get(&record, &world.nurse).await.ok();
    }

    async fn remind(&self) {
        let world = &self.world;
        let path = format!("/v1/people/{}", world.client.id);
        let settings = json!({ "on": true, "at": "18:30", "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": ["mail"] });
        self.write(Method::PUT, &format!("{path}/reminder-settings"), &world.client, settings).await;
        self.app.send(Method::POST, &format!("{path}/calendar-feeds"), &world.client, json!({})).await.ok();
        let endpoint = format!("https://push.example/{SENTINEL}");
        let values = vec![
            self.app.id().into(),
            world.org.into(),
            world.client.id.into(),
            endpoint.into(),
            self.app.clock.now().into(),
        ];
        self.app.insert("push_subscriptions (id, org_id, person_id, endpoint, created_at)", values).await;
        self.post(&format!("{path}/pairing-codes"), &world.coordinator, json!({ "send_by_mail": true })).await;
    }

    async fn end(&self) {
        let nurse = &self.world.nurse;
        let end =
            json!({ "ended_on": "2026-03-02", "reason": "goals_reached", "note": format!("{SENTINEL} is klaar") });
        self.post(&self.episode("end"), nurse, end).await;
        let evaluation = json!({
            "held_on": "2026-03-02", "independence_end": 8, "minutes_per_week": 0, "outcome": "no_care",
            "remaining_care": format!("{SENTINEL} redt het"),
        });
        self.post(&self.episode("evaluation"), nurse, evaluation).await;
    }

    async fn ask_erasure(&self, ground: &str) -> reable_tests::Reply {
        let body = json!({
            "client_id": self.world.client.id, "ground": ground, "reason": format!("{SENTINEL} vroeg het per brief"),
        });
        self.app.post("/v1/approvals/erasure", &self.world.administrator, body).await
    }

    async fn approve(&self, approval: &Value, who: &Person) -> reable_tests::Reply {
        let path = format!("/v1/approvals/{}/approve", approval["id"].as_str().unwrap());
        self.app.send(Method::POST, &path, who, None).await
    }

    async fn erase(&self) {
        let asked = self.ask_erasure("request").await.ok().body;
        self.approve(&asked, &self.second).await.ok();
    }

    async fn due(&self) -> Vec<Value> {
        let token = self.app.sign_in_as(&self.second);
        let due = self.app.get("/v1/retention/due", token.as_str()).await.ok().body;
        due["items"].as_array().unwrap().clone()
    }

    async fn count(&self, text: &str) -> i64 {
        let db = self.app.parts.db.read();
        db.query_one_raw(sql(db, text, [])).await.unwrap().unwrap().try_get("", "n").unwrap()
    }
}

/// Everything that a database holds: the bytes of its files, or what its own program dumps.
fn contents(app: &TestApp) -> Vec<u8> {
    let url = app.database_url();
    if let Some(file) = url.strip_prefix("sqlite://") {
        return ["", "-wal", "-shm"]
            .iter()
            .flat_map(|end| std::fs::read(format!("{file}{end}")).unwrap_or_default())
            .collect();
    }
    let dump = Command::new("pg_dump").args(["--dbname", url]).output().unwrap();
    assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
    dump.stdout
}

fn holds(contents: &[u8], text: &str) -> bool {
    contents.windows(text.len()).any(|bytes| bytes.eq_ignore_ascii_case(text.as_bytes()))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_an_erased_client_is_left_anywhere_in_the_database() {
    let office = Office::with_history().await;
    let before = contents(&office.app);
    assert!(holds(&before, SENTINEL) && OF_CARERS.iter().all(|text| holds(&before, text)));

    let asked = office.ask_erasure("request").await.ok().body;
    assert_eq!(office.approve(&asked, &office.world.administrator).await.code(), "own_request");
    assert_eq!(office.app.get(&office.client("carers"), &office.second).await.status, 200, "asked for is not erased");
    let done = office.approve(&asked, &office.second).await.ok().body;
    assert_eq!(
        (&done["status"], &done["reason"], &done["subject_name"]),
        (&json!("approved"), &Value::Null, &Value::Null)
    );

    let after = contents(&office.app);
    for text in [SENTINEL].iter().chain(&OF_CARERS) {
        assert!(!holds(&after, text), "{text} is still there");
    }
    assert_eq!(office.app.get(&office.client("carers"), &office.second).await.status, 404);
    assert_eq!(office.app.get("/v1/me", &office.world.client).await.status, 401);
    assert_eq!(office.app.get("/v1/me", &office.world.carer).await.status, 401);
    assert!(holds(&after, "Kees Dekker"), "who was not meant is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_still_holds_and_a_certificate_says_what_went() {
    let office = Office::with_history().await;
    office.erase().await;
    let log = office.app.get("/v1/audit/verification", &office.world.log_manager).await.ok().body;
    assert_eq!(log.get("first_broken"), None, "{log:#}");

    let certificates = office.app.get("/v1/erasures", &office.second).await.ok().body;
    let certificate = &certificates["items"][0];
    assert_eq!(certificate["client_id"], json!(office.world.client.id));
    assert_eq!(
        (&certificate["asked_by_name"], &certificate["approved_by_name"]),
        (&json!("Anna de Vries"), &json!("Bea Tweede"))
    );
    let rows = |table: &str| {
        let all = certificate["rows_erased"].as_array().unwrap();
        all.iter().find(|counted| counted["table"] == table).map_or(0, |counted| counted["rows"].as_i64().unwrap())
    };
    assert_eq!((rows("clients"), rows("people"), rows("check_ins"), rows("goals")), (1, 3, 3, 2), "{certificate:#}");
    assert!(certificate["scrubbed_at"].is_string(), "{certificate:#}");
    let one = office.app.get(&format!("/v1/erasures/{}", certificate["id"].as_str().unwrap()), &office.second).await;
    assert_eq!(&one.ok().body, certificate);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_that_names_a_client_or_person_is_one_that_an_erasure_empties() {
    let app = TestApp::start().await;
    let text = if app.parts.db.is_postgres() {
        "SELECT DISTINCT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name \
         IN ('client_id', 'person_id', 'episode_id', 'goal_id', 'carer_id', 'subject_id')"
    } else {
        "SELECT DISTINCT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' \
         AND c.name IN ('client_id', 'person_id', 'episode_id', 'goal_id', 'carer_id', 'subject_id')"
    };
    let named: BTreeSet<String> = app.texts(text, "name").await.into_iter().collect();
    let erased = erasure::tables();
    // These keep an id that nothing explains any more; what they say of the person is taken out.
    let unlinked = ["approvals", "audit_events", "erasures"];
    let kept: Vec<&String> = named.iter().filter(|table| !erased.contains(&table.as_str())).collect();
    assert_eq!(kept, unlinked, "an erasure knows nothing of these tables");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_from_before_is_put_right_as_it_comes_back() {
    let office = Office::with_history().await;
    let app = &office.app;
    if app.parts.db.is_postgres() {
        return; // As PostgreSQL comes back by its own means, so it is put right at the start: see below.
    }
    let run = |arguments: &[&str]| {
        let mut program = Command::new(SERVER);
        program.args(arguments).env("REABLE_DATABASE_URL", app.database_url());
        program.env("REABLE_SECRETS_DIR", app.secrets_dir()).output().unwrap()
    };
    let (backup, copy) = (app.folder().join("backup.db"), app.folder().join("copy.db"));
    assert!(run(&["backup", backup.to_str().unwrap()]).status.success());
    office.erase().await;
    assert!(holds(&std::fs::read(&backup).unwrap(), SENTINEL));
    let restored = run(&["restore", "--verify", backup.to_str().unwrap(), "--to", copy.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&restored.stdout).into_owned() + &String::from_utf8_lossy(&restored.stderr);
    assert!(restored.status.success() && said.contains("1 record(s) were erased"), "{said}");
    let bytes = std::fs::read(&copy).unwrap();
    assert!(!holds(&bytes, SENTINEL) && !holds(&bytes, "Karin de Wit") && holds(&bytes, "Kees Dekker"));
    let checked = run(&["restore", "--verify", copy.to_str().unwrap()]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_erased_is_erased_again_when_the_server_starts_on_an_older_database() {
    let office = Office::with_history().await;
    office.erase().await;
    let (app, world) = (&office.app, &office.world);
    // As in a database from before: the person is there, and of the erasure it knows nothing.
    let (now, id) = (app.clock.now(), world.client.id);
    app.execute("DELETE FROM erasures").await;
    let person = vec![
        id.into(),
        world.org.into(),
        "client".into(),
        format!("Mevrouw {SENTINEL}").into(),
        "nl".into(),
        "Europe/Amsterdam".into(),
        now.into(),
    ];
    app.insert("people (id, org_id, role, name, language, time_zone, created_at)", person).await;
    let client = vec![id.into(), world.org.into(), world.team.into(), "C-1".into(), now.into()];
    app.insert("clients (id, org_id, team_id, external_ref, created_at)", client).await;
    assert!(holds(&contents(app), SENTINEL));
    list::put_right(&app.parts).await.unwrap();
    assert!(!holds(&contents(app), SENTINEL));
    let text = std::fs::read_to_string(list::path(&app.secrets_dir())).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(!holds(text.as_bytes(), SENTINEL));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_legal_hold_stops_an_erasure_also_one_that_was_asked_for_already() {
    let office = Office::with_history().await;
    let asked = office.ask_erasure("request").await.ok().body;
    let hold = json!({ "reason": "klacht 2026-17" });
    let hold = office.post(&office.client("legal-holds"), &office.second, hold).await;
    assert_eq!(office.approve(&asked, &office.second).await.refused(409, "legal_hold").status, 409);
    let twice = office.app.post(&office.client("legal-holds"), &office.second, json!({ "reason": "nog een" })).await;
    assert_eq!((twice.status, twice.code()), (409, "already_held"));
    assert!(holds(&contents(&office.app), SENTINEL));
    let path = format!("/v1/legal-holds/{}/release", hold["id"].as_str().unwrap());
    office.app.send(Method::POST, &path, &office.world.administrator, None).await.ok();
    office.approve(&asked, &office.second).await.ok();
    assert!(!holds(&contents(&office.app), SENTINEL));
    assert_eq!(office.count("SELECT COUNT(*) AS n FROM legal_holds").await, 0);
}

#[tokio::test]
async fn an_open_episode_is_ended_before_its_client_is_erased() {
    let office = Office::open().await;
    office.ask_erasure("request").await.refused(409, "episode_open");
    let nobody = json!({ "client_id": Uuid::nil(), "ground": "request", "reason": "wie dan?" });
    office.app.post("/v1/approvals/erasure", &office.second, nobody).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_record_is_due_when_it_was_changed_last_as_long_ago_as_records_are_kept() {
    let mut office = Office::open().await;
    office.end().await;
    assert_eq!(office.due().await, [] as [Value; 0]);
    office.ask_erasure("retention_ended").await.refused(409, "not_due");

    // Ended and evaluated on 2 March 2026: the last day of its twentieth year is 2 March 2046.
    let almost = TimeDelta::days(20 * 365 + 5);
    office.app.clock.advance(almost);
    let later = "UPDATE sessions SET idle_expires_at = '2060-01-01 00:00:00+00:00', \
                 absolute_expires_at = '2060-01-01 00:00:00+00:00'";
    office.app.execute(later).await;
    assert_eq!(office.due().await, [] as [Value; 0], "{}", office.app.clock.now());
    office.app.clock.advance(TimeDelta::days(1));
    let found = office.due().await;
    assert_eq!(found.len(), 1, "{}", office.app.clock.now());
    assert_eq!((&found[0]["last_change"], &found[0]["due_on"]), (&json!("2026-03-02"), &json!("2046-03-03")));
    office.second.token = office.app.sign_in_as(&office.second);
    office.world.administrator.token = office.app.sign_in_as(&office.world.administrator);
    let asked = office.ask_erasure("retention_ended").await.ok().body;
    office.approve(&asked, &office.second).await.ok();
    assert_eq!(office.due().await, [] as [Value; 0]);
}

#[tokio::test]
async fn a_carer_of_somebody_else_stays_and_so_does_the_other_record() {
    let office = Office::with_history().await;
    let (app, world) = (&office.app, &office.world);
    let link = json!({
        "person_id": world.carer.id, "relation": "nicht", "consent": { "scopes": ["read"], "given_on": "2026-03-01" },
    });
    let path = format!("/v1/clients/{}/carers", world.other_client.id);
    office.post(&path, &world.other_therapist, link).await;
    office.erase().await;
    let carers = app.get(&path, &world.other_therapist).await.ok().body;
    let names: Vec<&str> = carers["items"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Karin de Wit"]);
    let me = app.get("/v1/me", &world.carer).await.ok().body;
    assert_eq!(me["clients"].as_array().unwrap().len(), 1);
    let after = contents(app);
    assert!(!holds(&after, SENTINEL) && !holds(&after, "Kobalt Vink") && holds(&after, "Karin de Wit"));
    assert_eq!(office.count("SELECT COUNT(*) AS n FROM check_ins").await, 0);
}
