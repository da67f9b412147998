//! Ready-made people: one organisation with two teams, those who work there, a client with phone and carer.

use chrono::TimeDelta;
use reable_rules::day::Day;
use reable_server::audit;
use reable_server::db::sql;
use reable_server::ids::OrgId;
use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;

use crate::TestApp;

/// How long a freshly signed access token lasts.
const TOKEN_LIFE: TimeDelta = TimeDelta::minutes(10);

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    /// The person; a client's id is the same.
    pub id: Uuid,
    /// Their organisation.
    pub org: Uuid,
    /// `client`, `carer`, or the role of staff.
    pub role: &'static str,
    /// Their session.
    pub session: Uuid,
    /// Their device, where they have one.
    pub device: Option<Uuid>,
    /// Their access token, good for ten minutes of the app's clock; then [`TestApp::sign_in_as`] makes another.
    pub token: String,
}

/// One organisation, and everybody a test needs to meet in it.
#[derive(Debug, Clone)]
pub struct World {
    /// The organisation.
    pub org: Uuid,
    /// Wijkteam Centrum, the client's own.
    pub team: Uuid,
    /// Wijkteam Noord.
    pub other_team: Uuid,
    /// Creates teams and staff; reads no care data.
    pub administrator: Person,
    /// Reads the audit log and nothing else.
    pub log_manager: Person,
    /// Of the client's team.
    pub therapist: Person,
    /// Of the client's team.
    pub nurse: Person,
    /// A nurse of the client's team, and the coordinator of this client.
    pub coordinator: Person,
    /// Of the other team.
    pub other_therapist: Person,
    /// In the programme for two weeks, of Wijkteam Centrum, with a phone.
    pub client: Person,
    /// The client's daughter: may read, record and be reminded.
    pub carer: Person,
    /// The relation between carer and client.
    pub carer_relation: Uuid,
    /// The client's open episode, in `lat`, from 2026-02-16.
    pub episode: Uuid,
    /// An open goal: target 8, some help agreed, planned every day.
    pub goal: Uuid,
    /// A client of Wijkteam Noord, in the programme as well.
    pub other_client: Person,
    /// The open episode of that client.
    pub other_episode: Uuid,
}

/// The programme began two weeks before the stopped clock's day.
const START: &str = "2026-02-16";
/// Twelve weeks later, the last day included.
const LAST: &str = "2026-05-10";

impl TestApp {
    /// Makes an organisation with everybody in it; called twice, it makes two.
    pub async fn organisation(&self) -> World {
        let org = self.id();
        let now = self.clock.now();
        let name = format!("Zorg aan Huis {}", org.simple());
        self.insert(
            "organisations (id, name, time_zone, language, created_at)",
            vec![org.into(), name.into(), "Europe/Amsterdam".into(), "nl".into(), now.into()],
        )
        .await;
        audit::start_chain(self.parts.db.writer(), OrgId(org)).await.unwrap();
        let team = self.team(org, "Wijkteam Centrum").await;
        let other_team = self.team(org, "Wijkteam Noord").await;
        let administrator = self.staff(org, "administrator", "Anna de Vries", None).await;
        let log_manager = self.staff(org, "log_manager", "Leo Visser", None).await;
        let therapist = self.staff(org, "therapist", "Thea Smit", Some(team)).await;
        let nurse = self.staff(org, "nurse", "Niels Mulder", Some(team)).await;
        let coordinator = self.staff(org, "nurse", "Carla Bos", Some(team)).await;
        let other_therapist = self.staff(org, "therapist", "Tom Meijer", Some(other_team)).await;
        let client = self.client(org, "Corrie de Wit", team, coordinator.id).await;
        let other_client = self.client(org, "Kees Dekker", other_team, other_therapist.id).await;
        let (carer, carer_relation) = self.carer(&client, "Karin de Wit").await;
        let episode = self.episode(&client).await;
        let other_episode = self.episode(&other_client).await;
        let goal = self.goal(&client, episode, 1, "Zelf douchen", therapist.id).await;
        World {
            org,
            team,
            other_team,
            administrator,
            log_manager,
            therapist,
            nurse,
            coordinator,
            other_therapist,
            client,
            carer,
            carer_relation,
            episode,
            goal,
            other_client,
            other_episode,
        }
    }

    /// A fresh id from the app's clock and dice.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.parts.dice.uuid(self.clock.now())
    }

    /// Inserts one row: `insert("teams (id, org_id, name, created_at)", vec![…])`.
    pub async fn insert(&self, into: &str, row: Vec<Value>) {
        let places: Vec<String> = (1..=row.len()).map(|n| format!("${n}")).collect();
        let text = format!("INSERT INTO {into} VALUES ({})", places.join(", "));
        let db = self.parts.db.writer();
        db.execute_raw(sql(db, text, row)).await.unwrap();
    }

    /// Does what no operation does yet, or what only time does: `execute("UPDATE …")`.
    pub async fn execute(&self, text: &str) {
        self.parts.db.writer().execute_unprepared(text).await.unwrap();
    }

    /// One column of what a query finds, as texts.
    pub async fn texts(&self, text: &str, column: &str) -> Vec<String> {
        let db = self.parts.db.read();
        let rows = db.query_all_raw(sql(db, text, [])).await.unwrap();
        rows.iter().map(|row| row.try_get("", column).unwrap()).collect()
    }

    /// A team.
    pub async fn team(&self, org: Uuid, name: &str) -> Uuid {
        let id = self.id();
        let row = vec![id.into(), org.into(), name.into(), self.clock.now().into()];
        self.insert("teams (id, org_id, name, created_at)", row).await;
        id
    }

    /// A member of staff, signed in; `role` is `therapist`, `nurse`, `administrator` or `log_manager`.
    pub async fn staff(&self, org: Uuid, role: &'static str, name: &str, team: Option<Uuid>) -> Person {
        let id = self.person(org, "staff", name).await;
        let now = self.clock.now();
        let email = format!("{}@zorg.example", id.simple());
        let row = vec![id.into(), org.into(), role.into(), email.into(), now.into()];
        self.insert("staff (id, org_id, role, email, created_at)", row).await;
        if let Some(team) = team {
            let row = vec![org.into(), team.into(), id.into(), now.into()];
            self.insert("team_members (org_id, team_id, staff_id, since)", row).await;
        }
        self.signed_in(id, org, role, None).await
    }

    /// A client of a team, with a phone and signed in; in no episode yet.
    pub async fn client(&self, org: Uuid, name: &str, team: Uuid, coordinator: Uuid) -> Person {
        let id = self.person(org, "client", name).await;
        let now = self.clock.now();
        let reference = format!("C-{}", id.simple());
        self.insert(
            "clients (id, org_id, team_id, coordinator_id, external_ref, created_at)",
            vec![id.into(), org.into(), team.into(), coordinator.into(), reference.into(), now.into()],
        )
        .await;
        let row = vec![org.into(), id.into(), now.into(), team.into(), coordinator.into()];
        self.insert("client_teams (org_id, client_id, since, team_id, moved_by)", row).await;
        let device = self.device(org, id).await;
        self.signed_in(id, org, "client", Some(device)).await
    }

    /// A carer of a client with consent for everything, with a phone and signed in; and the relation's id.
    pub async fn carer(&self, client: &Person, name: &str) -> (Person, Uuid) {
        let (org, person, relation) = (client.org, self.person(client.org, "carer", name).await, self.id());
        self.insert(
            "carers (id, org_id, person_id, client_id, relation, consent_read, consent_record, consent_reminders, \
             created_at)",
            vec![
                relation.into(),
                org.into(),
                person.into(),
                client.id.into(),
                "dochter".into(),
                true.into(),
                true.into(),
                true.into(),
                self.clock.now().into(),
            ],
        )
        .await;
        self.insert(
            "consents (id, org_id, carer_id, consent_read, consent_record, consent_reminders, given_on, recorded_by, \
             recorded_at)",
            vec![
                self.id().into(),
                org.into(),
                relation.into(),
                true.into(),
                true.into(),
                true.into(),
                day(START),
                client.id.into(),
                self.clock.now().into(),
            ],
        )
        .await;
        let device = self.device(org, person).await;
        (self.signed_in(person, org, "carer", Some(device)).await, relation)
    }

    /// An open episode of a client, in `lat`, two weeks old.
    pub async fn episode(&self, client: &Person) -> Uuid {
        let id = self.id();
        self.insert(
            "episodes (id, org_id, client_id, programme, start_day, last_day, created_at)",
            vec![
                id.into(),
                client.org.into(),
                client.id.into(),
                "lat".into(),
                day(START),
                day(LAST),
                self.clock.now().into(),
            ],
        )
        .await;
        id
    }

    /// An open goal in slot 1–5 of an episode: target 8, some help agreed, planned every day.
    pub async fn goal(&self, client: &Person, episode: Uuid, slot: i16, title: &str, by: Uuid) -> Uuid {
        let (id, now) = (self.id(), self.clock.now());
        self.insert(
            "goals (id, org_id, episode_id, client_id, slot, title, kind, start_day, created_by, created_at)",
            vec![
                id.into(),
                client.org.into(),
                episode.into(),
                client.id.into(),
                slot.into(),
                title.into(),
                "improve".into(),
                day(START),
                by.into(),
                now.into(),
            ],
        )
        .await;
        self.insert(
            "goal_agreements (org_id, goal_id, from_day, revision, target, agreed_help, planned_days, recorded_by, \
             recorded_at)",
            vec![
                client.org.into(),
                id.into(),
                day(START),
                1_i32.into(),
                8_i16.into(),
                "with_some_help".into(),
                127_i16.into(),
                by.into(),
                now.into(),
            ],
        )
        .await;
        id
    }

    /// A fresh access token for somebody's session, as of the app's clock.
    #[must_use]
    pub fn sign_in_as(&self, person: &Person) -> String {
        self.sign(person.id, person.session)
    }

    /// What an authenticator with this secret (in base32) shows, so many periods after the present one of the app's clock.
    #[must_use]
    pub fn totp_code(&self, secret: &str, periods: i64) -> String {
        let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
        let secret: [u8; 20] = secret.try_into().unwrap();
        let at = self.clock.now().timestamp() + 30 * periods;
        totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(at.unsigned_abs()).to_string()
    }

    fn sign(&self, person: Uuid, session: Uuid) -> String {
        let now = self.clock.now();
        self.parts.keys.sign(person, session, now.timestamp(), (now + TOKEN_LIFE).timestamp()).unwrap()
    }

    async fn person(&self, org: Uuid, role: &str, name: &str) -> Uuid {
        let id = self.id();
        self.insert(
            "people (id, org_id, role, name, language, time_zone, created_at)",
            vec![
                id.into(),
                org.into(),
                role.into(),
                name.into(),
                "nl".into(),
                "Europe/Amsterdam".into(),
                self.clock.now().into(),
            ],
        )
        .await;
        id
    }

    async fn device(&self, org: Uuid, person: Uuid) -> Uuid {
        let (id, now) = (self.id(), self.clock.now());
        let row = vec![id.into(), org.into(), person.into(), "Telefoon".into(), now.into(), now.into()];
        self.insert("devices (id, org_id, person_id, name, created_at, last_seen_at)", row).await;
        id
    }

    async fn signed_in(&self, id: Uuid, org: Uuid, role: &'static str, device: Option<Uuid>) -> Person {
        let (session, now) = (self.id(), self.clock.now());
        let (kind, idle, absolute) = match device {
            Some(_) => ("phone", TimeDelta::days(30), TimeDelta::days(180)),
            // Longer than staff sessions are, so that a test may let weeks pass; how they end has tests of its own.
            None => ("staff", TimeDelta::days(180), TimeDelta::days(180)),
        };
        self.insert(
            "sessions (id, org_id, person_id, device_id, kind, created_at, idle_expires_at, absolute_expires_at)",
            vec![
                session.into(),
                org.into(),
                id.into(),
                device.into(),
                kind.into(),
                now.into(),
                (now + idle).into(),
                (now + absolute).into(),
            ],
        )
        .await;
        Person { id, org, role, session, device, token: self.sign(id, session) }
    }
}

fn day(text: &str) -> Value {
    text.parse::<Day>().unwrap().into()
}
