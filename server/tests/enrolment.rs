//! Enrolment through the API: on SQLite, or with `REABLE_TEST_BACKEND=postgres` on the PostgreSQL server that
//! `REABLE_TEST_POSTGRES_URL` names, where each test makes a database of its own.

#![expect(clippy::unwrap_used, reason = "a panic is the failure that a test wants to show")]

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::{Method, StatusCode};
use poem::{Endpoint, Request};
use reable_migrations::{Migrator, MigratorTrait};
use reable_server::clock::{Clock, Dice};
use reable_server::db::{Db, sql};
use reable_server::keys::Keys;
use reable_server::parts::Parts;
use reable_server::settings::Given;
use sea_orm::{ConnectionTrait, Value as Cell};
use serde_json::{Value, json};
use uuid::Uuid;

const ADMIN: Uuid = Uuid::from_u128(1);
const NURSE: Uuid = Uuid::from_u128(2);
const THERAPIST: Uuid = Uuid::from_u128(3);
const NORTH: Uuid = Uuid::from_u128(11);
const SOUTH: Uuid = Uuid::from_u128(12);
const ORG: Uuid = Uuid::from_u128(100);

fn now() -> DateTime<Utc> {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

/// The address of a database that nobody else uses.
async fn empty_database(dir: &std::path::Path) -> String {
    if std::env::var("REABLE_TEST_BACKEND").as_deref() != Ok("postgres") {
        return format!("sqlite://{}", dir.join("reable.db").display());
    }
    let server = std::env::var("REABLE_TEST_POSTGRES_URL").unwrap();
    let name = format!("enrolment_{:032x}", u128::from_ne_bytes(Dice::system().unwrap().bytes()));
    let admin = sea_orm::Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    format!("{}/{name}", server.rsplit_once('/').unwrap().0)
}

/// A server with one organisation: a nurse of team Noord, a therapist of team Zuid, an administrator.
struct World {
    parts: Parts,
    _dir: tempfile::TempDir,
}

struct Reply {
    status: StatusCode,
    etag: Option<String>,
    body: Value,
}

impl Reply {
    fn text(&self, pointer: &str) -> &str {
        self.body.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer} in {}", self.body))
    }

    #[track_caller]
    fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }

    #[track_caller]
    fn refused(self, status: u16, code: &str) -> Self {
        let reply = self.is(status);
        let codes = reply.body["errors"].as_array().into_iter().flatten().map(|error| error["code"].clone());
        let codes: Vec<Value> = codes.chain([reply.body["code"].clone()]).collect();
        assert!(codes.contains(&json!(code)), "{}", reply.body);
        reply
    }
}

impl World {
    async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = empty_database(dir.path()).await;
        let (clock, dice) = (Clock::stopped_at(now()), Dice::seeded(7));
        let db = Db::open(&url, clock.clone(), dice.clone()).await.unwrap();
        Migrator::up(db.writer(), None).await.unwrap();
        let settings = Given { database_url: Some(url), ..Given::default() }.resolve().unwrap();
        let keys = Keys::from_seed(&[7; 32], "test").unwrap();
        let world = Self { parts: Parts::new(settings, db, clock, dice, keys), _dir: dir };
        world.found().await;
        world
    }

    async fn run(&self, text: &str, values: impl IntoIterator<Item = Cell>) {
        let db = self.parts.db.writer();
        db.execute_raw(sql(db, text, values)).await.unwrap();
    }

    async fn found(&self) {
        let at = now();
        let text = "INSERT INTO organisations (id, name, time_zone, language, created_at) \
                    VALUES ($1, 'Zorg', 'Europe/Amsterdam', 'nl', $2)";
        self.run(text, [ORG.into(), at.into()]).await;
        reable_server::audit::start_chain(self.parts.db.writer(), reable_server::ids::OrgId(ORG)).await.unwrap();
        for (team, name) in [(NORTH, "Noord"), (SOUTH, "Zuid")] {
            let text = "INSERT INTO teams (id, org_id, name, created_at) VALUES ($1, $2, $3, $4)";
            self.run(text, [team.into(), ORG.into(), name.into(), at.into()]).await;
        }
        let staff =
            [(ADMIN, "administrator", None), (NURSE, "nurse", Some(NORTH)), (THERAPIST, "therapist", Some(SOUTH))];
        for (id, role, team) in staff {
            let text = "INSERT INTO people (id, org_id, role, name, language, time_zone, created_at) \
                        VALUES ($1, $2, 'staff', 'Iemand', 'nl', 'Europe/Amsterdam', $3)";
            self.run(text, [id.into(), ORG.into(), at.into()]).await;
            let text = "INSERT INTO staff (id, org_id, role, email, created_at) VALUES ($1, $2, $3, $4, $5)";
            self.run(text, [id.into(), ORG.into(), role.into(), format!("{role}@zorg.nl").into(), at.into()]).await;
            if let Some(team) = team {
                let text = "INSERT INTO team_members (org_id, team_id, staff_id, since) VALUES ($1, $2, $3, $4)";
                self.run(text, [ORG.into(), team.into(), id.into(), at.into()]).await;
            }
            self.session(id).await;
        }
    }

    /// Signs somebody in; their session has their own id.
    async fn session(&self, id: Uuid) {
        let text = "INSERT INTO sessions (id, org_id, person_id, kind, created_at, idle_expires_at, \
                    absolute_expires_at) VALUES ($1, $2, $1, 'staff', $3, $4, $4)";
        self.run(text, [id.into(), ORG.into(), now().into(), (now() + TimeDelta::days(9)).into()]).await;
    }

    async fn send(
        &self,
        who: Uuid,
        method: Method,
        path: &str,
        body: Option<Value>,
        headers: &[(&str, &str)],
    ) -> Reply {
        let at = self.parts.clock.now().timestamp();
        let token = self.parts.keys.sign(who, who, at, at + 600).unwrap();
        let mut request = Request::builder().method(method).uri(format!("/v1{path}").parse().unwrap());
        request = request.header("Authorization", format!("Bearer {token}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = match body {
            Some(body) => request.content_type("application/json").body(body.to_string()),
            None => request.finish(),
        };
        let response = reable_server::build(&self.parts).get_response(request).await;
        let status = response.status();
        let etag = response.header("ETag").map(str::to_owned);
        let text = response.into_body().into_string().await.unwrap();
        Reply { status, etag, body: serde_json::from_str(&text).unwrap_or(Value::String(text)) }
    }

    async fn get(&self, who: Uuid, path: &str) -> Reply {
        self.send(who, Method::GET, path, None, &[]).await
    }

    async fn post(&self, who: Uuid, path: &str, body: Value) -> Reply {
        self.send(who, Method::POST, path, Some(body), &[]).await
    }

    async fn patch(&self, who: Uuid, path: &str, version: i32, body: Value) -> Reply {
        self.send(who, Method::PATCH, path, Some(body), &[("If-Match", &format!("\"{version}\""))]).await
    }

    async fn delete(&self, who: Uuid, path: &str) -> Reply {
        self.send(who, Method::DELETE, path, None, &[]).await
    }

    async fn enrol(&self, external_ref: &str) -> Reply {
        self.post(NURSE, "/clients", client(external_ref)).await.is(201)
    }

    /// Opens an import and gives its path.
    async fn import(&self) -> String {
        format!("/imports/{}", self.post(ADMIN, "/imports", json!({})).await.is(201).text("/id"))
    }
}

fn client(external_ref: &str) -> Value {
    json!({ "name": "Mw. De Vries", "external_ref": external_ref, "team_id": NORTH })
}

#[tokio::test]
async fn a_client_is_enrolled_once_however_often_the_call_is_sent() {
    let world = World::new().await;
    let mut body = client("A-1");
    body["id"] = json!(Uuid::from_u128(77));
    body["independence_start"] = json!(4);
    body["advice_talk"] = json!({ "held_on": "2026-11-20", "outcome": "programme", "note": "samen" });
    let first = world.post(NURSE, "/clients", body.clone()).await.is(201);
    let again = world.post(NURSE, "/clients", body.clone()).await.is(200);
    assert_eq!(first.body, again.body);
    assert_eq!(first.text("/coordinator_id"), NURSE.to_string());
    assert_eq!(first.etag.as_deref(), Some("\"1\""));
    body["name"] = json!("Iemand anders");
    world.post(NURSE, "/clients", body).await.refused(409, "id_taken");
    let taken = world.post(ADMIN, "/clients", client("A-1")).await.refused(409, "external_ref_taken");
    assert_eq!(taken.body["existing_id"], first.body["id"]);
    let path = format!("/clients/{}/episodes", first.text("/id"));
    let episodes = world.get(NURSE, &path).await.is(200);
    assert_eq!(episodes.text("/items/0/last_day"), "2027-02-13", "84 days from today");
    assert_eq!(episodes.text("/items/0/id"), first.text("/episode_id"));
    world.post(NURSE, &path, json!({})).await.refused(409, "episode_open");
    let talks = world.get(NURSE, &format!("/clients/{}/advice-talks", first.text("/id"))).await.is(200);
    assert_eq!(talks.text("/items/0/outcome"), "programme");
}

#[tokio::test]
async fn an_advice_talk_that_leads_elsewhere_starts_no_episode() {
    let world = World::new().await;
    let mut body = client("A-1");
    body["advice_talk"] = json!({ "held_on": "2026-11-22", "outcome": "self_reliant" });
    let enrolled = world.post(ADMIN, "/clients", body.clone()).await.is(201);
    assert_eq!(enrolled.body.get("episode_id"), None);
    assert_eq!(enrolled.body.get("coordinator_id"), None, "an administrator coordinates nobody");
    let path = format!("/clients/{}/episodes", enrolled.text("/id"));
    world.post(ADMIN, &path, json!({ "programme": "zelfsterk" })).await.is(201);
    body["external_ref"] = json!("A-2");
    body["advice_talk"]["held_on"] = json!("2026-11-23");
    world.post(ADMIN, "/clients", body).await.refused(422, "day_in_future");
}

#[tokio::test]
async fn nobody_enrols_into_a_team_out_of_reach_or_under_a_coordinator_of_another() {
    let world = World::new().await;
    world.post(THERAPIST, "/clients", client("A-1")).await.refused(404, "not_found");
    let mut body = client("A-1");
    body["coordinator_id"] = json!(THERAPIST);
    world.post(ADMIN, "/clients", body.clone()).await.refused(422, "not_in_team");
    body["coordinator_id"] = json!(ADMIN);
    world.post(ADMIN, "/clients", body.clone()).await.refused(422, "not_in_team");
    body["coordinator_id"] = json!(NURSE);
    body["programme"] = json!("nergens");
    world.post(ADMIN, "/clients", body).await.refused(422, "unknown_programme");
    assert_eq!(world.get(ADMIN, "/clients").await.is(200).body["items"], json!([]));
}

#[tokio::test]
async fn a_dry_run_enrols_nobody() {
    let world = World::new().await;
    let headers = [("Reable-Dry-Run", "true")];
    world.send(NURSE, Method::POST, "/clients", Some(client("A-1")), &headers).await.is(201);
    assert_eq!(world.get(ADMIN, "/clients").await.is(200).body["items"], json!([]));
}

#[tokio::test]
async fn clients_are_found_by_name_or_reference_within_reach() {
    let world = World::new().await;
    for n in 1..=3 {
        world.enrol(&format!("Ref-{n}")).await;
        world.parts.clock.advance(TimeDelta::seconds(1));
    }
    assert_eq!(world.get(NURSE, "/clients?q=VRIES").await.is(200).body["items"].as_array().unwrap().len(), 3);
    assert_eq!(world.get(ADMIN, "/clients?q=rEF-2").await.is(200).text("/items/0/external_ref"), "Ref-2");
    assert_eq!(world.get(ADMIN, "/clients?q=%25").await.is(200).body["items"], json!([]));
    assert_eq!(world.get(THERAPIST, "/clients").await.is(200).body["items"], json!([]));
    let page = world.get(NURSE, &format!("/clients?limit=2&team={NORTH}")).await.is(200);
    let rest = world.get(NURSE, &format!("/clients?limit=2&cursor={}", page.text("/next_cursor"))).await.is(200);
    assert_eq!(rest.text("/items/0/external_ref"), "Ref-3");
    assert_eq!(rest.body.get("next_cursor"), None);
}

#[tokio::test]
async fn access_follows_a_client_to_another_team() {
    let world = World::new().await;
    let mut body = client("A-1");
    body["email"] = json!("a@bos.nl");
    let enrolled = world.post(NURSE, "/clients", body).await.is(201);
    let path = format!("/clients/{}", enrolled.text("/id"));
    world.patch(NURSE, &path, 1, json!({ "team_id": SOUTH })).await.refused(422, "required");
    world.send(NURSE, Method::PATCH, &path, Some(json!({})), &[]).await.refused(428, "if_match_required");
    let move_south = json!({ "team_id": SOUTH, "reason": "verhuisd", "email": null, "phone": "06-12345678" });
    let moved = world.patch(NURSE, &path, 1, move_south).await.is(200);
    assert_eq!((moved.text("/team_name"), moved.text("/phone")), ("Zuid", "06-12345678"));
    assert_eq!((moved.body.get("coordinator_id"), moved.body.get("email")), (None, None));
    world.get(NURSE, &path).await.refused(404, "not_found");
    assert_eq!(world.get(THERAPIST, &path).await.is(200).etag.as_deref(), Some("\"2\""));
    world.patch(ADMIN, &path, 1, json!({ "name": "X" })).await.refused(412, "stale");
    world.patch(ADMIN, &path, 2, json!({ "coordinator_id": NURSE })).await.refused(422, "not_in_team");
    world.patch(ADMIN, &path, 2, json!({ "coordinator_id": THERAPIST })).await.is(200);
}

#[tokio::test]
async fn consent_keeps_its_history_and_a_carer_without_clients_is_signed_out() {
    let world = World::new().await;
    let one = world.enrol("A-1").await;
    let two = world.enrol("A-2").await;
    let consent = json!({ "scopes": ["read", "record"], "given_on": "2026-11-21" });
    let mut body = json!({ "name": "Dochter", "relation": "dochter", "core_team": true, "consent": consent });
    let carers = |client: &Reply| format!("/clients/{}/carers", client.text("/id"));
    let carer = world.post(NURSE, &carers(&one), body.clone()).await.is(201);
    world.post(NURSE, &carers(&one), body.clone()).await.refused(409, "core_team_taken");
    body["consent"]["given_on"] = json!("2026-11-23");
    body["core_team"] = json!(false);
    world.post(NURSE, &carers(&one), body).await.refused(422, "day_in_future");
    let known = json!({ "person_id": carer.body["person_id"], "relation": "nicht", "consent": consent });
    world.post(NURSE, &carers(&one), known.clone()).await.refused(409, "carer_linked");
    let second = world.post(NURSE, &carers(&two), known).await.is(201);
    assert_eq!(second.text("/name"), "Dochter");

    world.parts.clock.advance(TimeDelta::minutes(1));
    let path = format!("/carers/{}", carer.text("/id"));
    let narrower = json!({ "consent": { "scopes": ["read"], "given_on": "2026-11-22" } });
    let changed = world.patch(NURSE, &path, 1, narrower).await.is(200);
    assert_eq!(changed.body["consent"]["scopes"], json!(["read"]));
    let history = world.get(NURSE, &format!("{path}/consents")).await.is(200);
    let scopes: Vec<&Value> = history.body["items"].as_array().unwrap().iter().map(|item| &item["scopes"]).collect();
    assert_eq!(scopes, [&json!(["read"]), &json!(["read", "record"])]);

    let person: Uuid = carer.text("/person_id").parse().unwrap();
    world.session(person).await;
    let pauses = |client: &Reply| format!("/episodes/{}/pauses", client.text("/episode_id"));
    world.get(person, &pauses(&one)).await.refused(403, "forbidden");
    world.get(person, &pauses(&two)).await.is(200);
    world.delete(NURSE, &path).await.is(204);
    world.get(person, &pauses(&one)).await.refused(404, "not_found");
    world.delete(NURSE, &format!("/carers/{}", second.text("/id"))).await.is(204);
    world.get(person, &pauses(&two)).await.is(401);
    assert_eq!(world.get(NURSE, &carers(&one)).await.is(200).body["items"], json!([]));
}

#[tokio::test]
async fn pauses_never_overlap() {
    let world = World::new().await;
    let enrolled = world.enrol("A-1").await;
    let client: Uuid = enrolled.text("/id").parse().unwrap();
    world.session(client).await;
    let path = format!("/episodes/{}/pauses", enrolled.text("/episode_id"));
    let pause = |first: &str, last: &str| json!({ "first_day": first, "last_day": last, "reason": "holiday" });
    let mine = world.post(client, &path, pause("2026-12-01", "2026-12-07")).await.is(201);
    world.post(NURSE, &path, pause("2026-12-07", "2026-12-09")).await.refused(409, "pause_overlaps");
    world.post(NURSE, &path, pause("2026-12-09", "2026-12-08")).await.refused(422, "pause_ends_before_start");
    world.post(NURSE, &path, pause("2026-11-21", "2026-11-25")).await.refused(422, "before_episode_start");
    world.post(NURSE, &path, pause("2026-12-20", "2026-12-27")).await.is(201);
    let one = format!("/pauses/{}", mine.text("/id"));
    world.patch(client, &one, 1, json!({ "last_day": null })).await.refused(409, "pause_overlaps");
    let longer = json!({ "last_day": "2026-12-19", "note": "zon" });
    assert_eq!(world.patch(client, &one, 1, longer.clone()).await.is(200).etag.as_deref(), Some("\"2\""));
    world.patch(client, &one, 1, longer).await.refused(412, "stale");
    world.delete(client, &one).await.is(204);
    world.delete(client, &one).await.refused(404, "not_found");
    assert_eq!(world.get(client, &path).await.is(200).body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_death_signs_the_client_out_and_an_episode_ends_once() {
    let world = World::new().await;
    let enrolled = world.enrol("A-1").await;
    let client: Uuid = enrolled.text("/id").parse().unwrap();
    world.session(client).await;
    let code = "INSERT INTO pairing_codes (id, org_id, person_id, record_part, secret_digest, link_digest, created_at, \
                created_by, expires_at) VALUES ($1, $2, $1, 'AAAA', $3, $3, $4, $5, $4)";
    world.run(code, [client.into(), ORG.into(), vec![1_u8].into(), now().into(), NURSE.into()]).await;
    let episode = format!("/episodes/{}", enrolled.text("/episode_id"));
    world.get(client, &format!("{episode}/pauses")).await.is(200);
    let end = |day: &str| json!({ "ended_on": day, "reason": "died" });
    world.post(NURSE, &format!("{episode}/end"), end("2026-11-23")).await.refused(422, "day_in_future");
    let ended = world.post(NURSE, &format!("{episode}/end"), end("2026-11-22")).await.is(200);
    assert_eq!(ended.text("/status"), "ended");
    world.get(client, &format!("{episode}/pauses")).await.is(401);
    world.post(NURSE, &format!("{episode}/end"), end("2026-11-22")).await.refused(409, "episode_ended");
    let live = "SELECT 1 AS found FROM pairing_codes WHERE voided_at IS NULL";
    let db = world.parts.db.read();
    assert!(db.query_one_raw(sql(db, live, [])).await.unwrap().is_none());
    let back = world.post(NURSE, &format!("/clients/{client}/episodes"), json!({ "rated_by": "carer" })).await.is(201);
    assert_eq!(back.text("/rated_by"), "carer");
}

#[tokio::test]
async fn an_organisation_adds_its_own_programme_once() {
    let world = World::new().await;
    let listed = world.get(NURSE, "/programmes").await.is(200);
    let mut own = listed.body["items"][0].clone();
    assert_eq!((own["id"].clone(), own["shipped"].clone()), (json!("lat"), json!(true)));
    own.as_object_mut().unwrap().remove("shipped");
    world.post(ADMIN, "/programmes", own.clone()).await.refused(409, "programme_exists");
    own["id"] = json!("eigen");
    own["max_weeks"] = json!(2);
    world.post(NURSE, "/programmes", own.clone()).await.refused(403, "forbidden");
    world.post(ADMIN, "/programmes", own.clone()).await.is(201);
    world.post(ADMIN, "/programmes", own.clone()).await.refused(409, "programme_exists");
    own["id"] = json!("anders");
    own["max_goals"] = json!(6);
    world.post(ADMIN, "/programmes", own).await.refused(422, "out_of_range");
    let mut body = client("A-1");
    body["programme"] = json!("eigen");
    let enrolled = world.post(NURSE, "/clients", body).await.is(201);
    let episodes = world.get(NURSE, &format!("/clients/{}/episodes", enrolled.text("/id"))).await.is(200);
    assert_eq!(episodes.text("/items/0/last_day"), "2026-12-05");
    assert_eq!(world.get(NURSE, "/methods").await.is(200).body["items"].as_array().unwrap().len(), 29);
}

fn row(row_no: usize, external_ref: &str) -> Value {
    json!({ "row_no": row_no, "values": {
        "Cliëntnummer": external_ref, "Naam": "Dhr. Bos", "Geboortedatum": "31-12-1941", "Wijkteam": "Noord",
        "Coördinator": "nurse@zorg.nl", "Startdatum": "2026-11-23",
    } })
}

#[tokio::test]
async fn one_faulty_row_keeps_everybody_out_unless_some_is_enough() {
    let world = World::new().await;
    world.enrol("R-1").await;
    world.post(NURSE, "/imports", json!({})).await.refused(403, "forbidden");
    let import = world.import().await;
    let mut faulty = row(4, "R-4");
    faulty["values"]["Geboortedatum"] = json!("1941");
    let mut elsewhere = row(6, "R-6");
    elsewhere["values"]["Coördinator"] = json!("therapist@zorg.nl");
    let mut nowhere = row(7, "R-7");
    nowhere["values"]["Wijkteam"] = json!("West");
    let rows = [row(1, "R-1"), row(2, "R-2"), row(3, "R-2"), faulty, row(5, "R-5"), elsewhere, nowhere];
    let staged = world.post(ADMIN, &format!("{import}/rows"), json!({ "rows": rows })).await.is(200);
    assert_eq!(staged.body["rows"], 7);
    let twice = json!({ "rows": [row(8, "a"), row(8, "b")] });
    world.post(ADMIN, &format!("{import}/rows"), twice).await.refused(422, "repeated");

    let report = world.get(ADMIN, &import).await.is(200).body;
    let counts = |report: &Value| ["enrolled", "ready", "already_enrolled", "faulty"].map(|name| report[name].as_u64());
    assert_eq!(counts(&report), [0, 2, 1, 4].map(Some));
    let faults = report["faults"].as_array().unwrap().iter();
    let faults: Vec<Value> = faults.map(|f| json!([f["row_no"], f["column"], f["value"], f["code"]])).collect();
    let expected = [
        json!([3, "Cliëntnummer", "R-2", "repeated_reference"]),
        json!([4, "Geboortedatum", "1941", "invalid_day"]),
        json!([6, "Coördinator", "therapist@zorg.nl", "not_in_team"]),
        json!([7, "Wijkteam", "West", "unknown_team"]),
    ];
    assert_eq!(faults, expected);

    let commit = format!("{import}/commit");
    world.post(ADMIN, &commit, json!({})).await.refused(422, "import_faulty");
    let some = world.post(ADMIN, &commit, json!({ "partial": true })).await.is(200).body;
    assert_eq!(counts(&some), [2, 0, 1, 4].map(Some));
    assert_eq!(world.post(ADMIN, &commit, json!({})).await.is(200).body, some, "the same call again answers the same");
    world.post(ADMIN, &format!("{import}/rows"), json!({ "rows": [] })).await.refused(409, "import_committed");
    let found = world.get(NURSE, "/clients?q=R-5").await.is(200);
    assert_eq!(found.text("/items/0/coordinator_id"), NURSE.to_string());
    assert!(found.body["items"][0].get("episode_id").is_some());
    world.delete(ADMIN, &import).await.is(204);
    world.get(ADMIN, &import).await.refused(404, "not_found");
}

#[tokio::test]
async fn an_import_is_gone_after_a_day() {
    let world = World::new().await;
    let import = world.import().await;
    world.parts.clock.advance(TimeDelta::hours(24));
    world.post(ADMIN, &format!("{import}/commit"), json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_thousand_rows_are_enrolled_by_one_commit_and_never_twice() {
    let world = World::new().await;
    for expected in [[1000, 0], [0, 1000]] {
        let import = world.import().await;
        let rows: Vec<Value> = (1..=1000).map(|n| row(n, &format!("R-{n}"))).collect();
        world.post(ADMIN, &format!("{import}/rows"), json!({ "rows": rows })).await.is(200);
        let started = std::time::Instant::now();
        let report = world.post(ADMIN, &format!("{import}/commit"), json!({})).await.is(200).body;
        println!("commit took {:?}", started.elapsed());
        assert_eq!([&report["enrolled"], &report["already_enrolled"]], expected.map(|n| json!(n)).each_ref());
    }
}
