//! Makes a database as it would be after months of use, and the files that the load is made from.
//!
//! Everything is written as the server would have written it, audit chain included, but in one transaction and without
//! waiting for the disk.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use reable_migrations::{Migrator, MigratorTrait};
use reable_rules::audit as chain;
use reable_rules::{Day, Zone};
use reable_server::clock::{Clock, Dice};
use reable_server::db::Db;
use reable_server::keys::Keys;
use rusqlite::{CachedStatement, Connection, ToSql, params};
use uuid::Uuid;

use crate::{Failure, ISSUER};

/// Goals of every client.
pub const GOALS: usize = 5;
/// Days with check-ins, up to today, of a client who has any.
const DAYS: i32 = 84;
/// Clients of one team.
const TEAM: usize = 50;
/// The zone of the organisation, and so of what day it is.
const ZONE: &str = "Europe/Amsterdam";

/// How much is in the database.
#[derive(Clone, Copy)]
pub struct Size {
    /// Check-ins that are stored, 420 a client.
    pub check_ins: usize,
    /// Clients whose check-ins are yet to come.
    pub fresh: usize,
}

/// Where the database and the files for the load are.
pub struct Seeded {
    /// The folder with all of it, and with the signing keys.
    pub dir: PathBuf,
    /// The day that the database was made.
    pub today: Day,
}

impl Seeded {
    /// The database.
    pub fn database(&self) -> PathBuf {
        self.dir.join("reable.db")
    }

    /// A line for each client without check-ins: token, then the goals.
    pub fn recording(&self) -> PathBuf {
        self.dir.join("recording.txt")
    }

    /// A line for each client with all check-ins: token.
    pub fn phones(&self) -> PathBuf {
        self.dir.join("phones.txt")
    }

    /// A line for each such client's episode: a therapist's token, then the episode.
    pub fn episodes(&self) -> PathBuf {
        self.dir.join("episodes.txt")
    }
}

/// Makes the database, the keys and the files in `dir`.
pub async fn seed(dir: &Path, size: Size) -> Result<Seeded, Failure> {
    std::fs::create_dir_all(dir)?;
    let (clock, dice) = (Clock::system(), Dice::seeded(u64::try_from(size.check_ins)?));
    let now = clock.now();
    let seeded =
        Seeded { dir: dir.to_owned(), today: Day::today(now, &ZONE.parse::<Zone>().map_err(|_| "no such zone")?) };
    let url = format!("sqlite://{}", seeded.database().display());
    let db = Db::open(&url, clock, dice.clone()).await?;
    Migrator::up(db.writer(), None).await?;
    db.close().await?;

    let cast = Cast::make(&dice, now, size);
    let connection = Connection::open(seeded.database())?;
    connection.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; \
         PRAGMA cache_size = -1000000; BEGIN",
    )?;
    Rows { db: &connection, cast: &cast, at: now.to_rfc3339(), today: seeded.today }.write()?;
    write_audit(&connection, &cast, now)?;
    connection.execute_batch("COMMIT; PRAGMA journal_mode = WAL")?;
    drop(connection);
    write_files(&seeded, &cast, now)?;
    Ok(seeded)
}

/// Who there is.
struct Cast {
    org: Uuid,
    teams: Vec<Team>,
    clients: Vec<Client>,
}

struct Team {
    id: Uuid,
    therapist: Uuid,
    session: Uuid,
}

struct Client {
    id: Uuid,
    team: usize,
    episode: Uuid,
    goals: [Uuid; GOALS],
    device: Uuid,
    session: Uuid,
    check_ins: usize,
}

impl Cast {
    fn make(dice: &Dice, now: DateTime<Utc>, size: Size) -> Self {
        let full = GOALS * usize::try_from(DAYS).unwrap_or_default();
        let with_check_ins = size.check_ins.div_ceil(full);
        let mut ids: Vec<Uuid> = (0..with_check_ins + size.fresh).map(|_| dice.uuid(now)).collect();
        ids.sort_unstable();
        // Those whose check-ins are yet to come stand between the others, not behind them.
        let step = ids.len().div_ceil(with_check_ins.max(1));
        let mut left = size.check_ins;
        let mut places: Vec<usize> = (0..step).flat_map(|first| (first..ids.len()).step_by(step)).collect();
        places.truncate(with_check_ins);
        let mut counts = vec![0; ids.len()];
        for place in places {
            counts[place] = left.min(full);
            left -= counts[place];
        }
        let clients = ids.into_iter().zip(counts).enumerate().map(|(number, (id, check_ins))| Client {
            id,
            team: number / TEAM,
            episode: dice.uuid(now),
            goals: std::array::from_fn(|_| dice.uuid(now)),
            device: dice.uuid(now),
            session: dice.uuid(now),
            check_ins,
        });
        let clients: Vec<Client> = clients.collect();
        let team = |_| Team { id: dice.uuid(now), therapist: dice.uuid(now), session: dice.uuid(now) };
        Self { org: dice.uuid(now), teams: (0..clients.len().div_ceil(TEAM)).map(team).collect(), clients }
    }

    /// Who checked in, and which of their check-ins it was, in the order they arrived: day by day, not client by client.
    /// It decides how full the pages of the tables are.
    fn arrivals(&self) -> impl Iterator<Item = (&Client, usize)> {
        let most = self.clients.iter().map(|client| client.check_ins).max().unwrap_or_default();
        (0..most.div_ceil(GOALS)).flat_map(move |day| {
            self.clients.iter().flat_map(move |client| {
                (day * GOALS..client.check_ins.min((day + 1) * GOALS)).map(move |number| (client, number))
            })
        })
    }
}

/// Writes the cast and all they did, in one transaction.
struct Rows<'a> {
    db: &'a Connection,
    cast: &'a Cast,
    at: String,
    today: Day,
}

impl<'a> Rows<'a> {
    fn write(&self) -> Result<(), Failure> {
        self.insert(
            "organisations (id, name, time_zone, language, created_at) VALUES (?1, 'Bench', ?2, 'nl', ?3)",
            params![self.cast.org, ZONE, self.at],
        )?;
        for (number, team) in self.cast.teams.iter().enumerate() {
            self.team(number, team)?;
        }
        for (number, client) in self.cast.clients.iter().enumerate() {
            self.client(number, client)?;
            for (number, goal) in (0_i32..).zip(client.goals) {
                self.goal(client, goal, number)?;
            }
            self.care(client)?;
        }
        self.check_ins()
    }

    fn statement(&self, text: &str) -> Result<CachedStatement<'a>, Failure> {
        Ok(self.db.prepare_cached(text)?)
    }

    fn insert(&self, into: &str, values: &[&dyn ToSql]) -> Result<(), Failure> {
        self.statement(&format!("INSERT INTO {into}"))?.execute(values)?;
        Ok(())
    }

    fn person(&self, id: Uuid, role: &str, name: &str) -> Result<(), Failure> {
        self.insert(
            "people (id, org_id, role, name, language, time_zone, created_at) VALUES (?1, ?2, ?3, ?4, 'nl', ?5, ?6)",
            params![id, self.cast.org, role, name, ZONE, self.at],
        )
    }

    fn session(&self, id: Uuid, person: Uuid, device: Option<Uuid>) -> Result<(), Failure> {
        let kind = if device.is_some() { "phone" } else { "staff" };
        self.insert(
            "sessions (id, org_id, person_id, device_id, kind, created_at, idle_expires_at, absolute_expires_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, '2199-01-01T00:00:00+00:00', '2199-01-01T00:00:00+00:00')",
            params![id, self.cast.org, person, device, kind, self.at],
        )
    }

    fn team(&self, number: usize, team: &Team) -> Result<(), Failure> {
        let (org, at, email) = (self.cast.org, &self.at, format!("therapist{number}@example.org"));
        self.insert(
            "teams (id, org_id, name, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![team.id, org, format!("Team {number}"), at],
        )?;
        self.person(team.therapist, "staff", &format!("Therapist {number}"))?;
        self.insert(
            "staff (id, org_id, role, email, created_at) VALUES (?1, ?2, 'therapist', ?3, ?4)",
            params![team.therapist, org, email, at],
        )?;
        self.insert(
            "team_members (org_id, team_id, staff_id, since) VALUES (?1, ?2, ?3, ?4)",
            params![org, team.id, team.therapist, at],
        )?;
        self.session(team.session, team.therapist, None)
    }

    fn client(&self, number: usize, client: &Client) -> Result<(), Failure> {
        let (org, at, team) = (self.cast.org, &self.at, &self.cast.teams[client.team]);
        self.person(client.id, "client", &format!("Client {number}"))?;
        self.insert(
            "clients (id, org_id, team_id, coordinator_id, external_ref, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![client.id, org, team.id, team.therapist, number.to_string(), at],
        )?;
        self.insert(
            "devices (id, org_id, person_id, name, created_at, last_seen_at) VALUES (?1, ?2, ?3, 'Phone', ?4, ?4)",
            params![client.device, org, client.id, at],
        )?;
        self.session(client.session, client.id, Some(client.device))?;
        self.insert(
            "episodes (id, org_id, client_id, programme, start_day, last_day, created_at) \
             VALUES (?1, ?2, ?3, 'lat', ?4, ?5, ?6)",
            params![client.episode, org, client.id, self.day(DAYS - 1), self.day(0), at],
        )
    }

    fn goal(&self, client: &Client, goal: Uuid, number: i32) -> Result<(), Failure> {
        let (org, at, by) = (self.cast.org, &self.at, self.cast.teams[client.team].therapist);
        self.insert(
            "goals (id, org_id, episode_id, client_id, slot, title, kind, start_day, created_by, created_at) \
             VALUES (?1, ?2, ?3, ?4, ?5, 'Zelf mijn ontbijt klaarmaken', 'improve', ?6, ?7, ?8)",
            params![goal, org, client.episode, client.id, number + 1, self.day(DAYS - 1), by, at],
        )?;
        self.insert(
            "goal_agreements (org_id, goal_id, from_day, revision, target, agreed_help, planned_days, recorded_by, \
             recorded_at) VALUES (?1, ?2, ?3, 1, 8, 'with_some_help', 127, ?4, ?5)",
            params![org, goal, self.day(DAYS - 1), by, at],
        )?;
        self.insert(
            "work_descriptions (org_id, goal_id, version, client_does, staff_do, recorded_by, recorded_at) \
             VALUES (?1, ?2, 1, 'Snijdt het brood en smeert het.', 'Zet alles klaar.', ?3, ?4)",
            params![org, goal, by, at],
        )?;
        for position in 1..=3 {
            self.insert(
                "steps (id, org_id, goal_id, position, title, since_version) \
                 VALUES (?1, ?2, ?3, ?4, 'Het brood smeren', 1)",
                params![derived(goal, position), org, goal, position],
            )?;
        }
        Ok(())
    }

    /// A COPM interview, a baseline with a taper, and a compliment.
    fn care(&self, client: &Client) -> Result<(), Failure> {
        let (org, at, by) = (self.cast.org, &self.at, self.cast.teams[client.team].therapist);
        let interview = derived(client.episode, 1);
        self.insert(
            "copm_interviews (id, org_id, episode_id, moment, held_on, recorded_by, recorded_at) \
             VALUES (?1, ?2, ?3, 'start', ?4, ?5, ?6)",
            params![interview, org, client.episode, self.day(DAYS - 1), by, at],
        )?;
        for goal in client.goals {
            self.insert(
                "copm_scores (org_id, interview_id, goal_id, importance, performance, satisfaction) \
                 VALUES (?1, ?2, ?3, 9, 4, 3)",
                params![org, interview, goal],
            )?;
        }
        for (sequence, kind, minutes) in [(1_u8, "baseline", 420), (2, "taper", 300)] {
            let decision = derived(client.episode, 1 + sequence);
            self.insert(
                "care_decisions (id, org_id, episode_id, sequence, kind, from_day, minutes_per_week, decided_by, \
                 reason, recorded_by, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'MDO', 'Het gaat goed.', ?8, ?9)",
                params![decision, org, client.episode, sequence, kind, self.day(DAYS - 1), minutes, by, at],
            )?;
            self.insert(
                "care_decision_goals (org_id, decision_id, goal_id, minutes_per_week) VALUES (?1, ?2, ?3, 60)",
                params![org, decision, client.goals[0]],
            )?;
        }
        self.insert(
            "messages (id, org_id, client_id, text, sent_by, sent_at) VALUES (?1, ?2, ?3, 'Goed gedaan!', ?4, ?5)",
            params![derived(client.episode, 9), org, client.id, by, at],
        )
    }

    /// Every check-in, each recorded once.
    fn check_ins(&self) -> Result<(), Failure> {
        let mut current = self.statement(
            "INSERT INTO check_ins (org_id, client_id, day, goal_id, author_id, author_role, help, performance, \
             satisfaction, note, recorded_at, received_at, revision, arrivals) \
             VALUES (?1, ?2, ?3, ?4, ?2, 'client', ?5, ?6, ?7, ?8, ?9, ?9, 1, 1)",
        )?;
        for (client, number) in self.cast.arrivals() {
            let days_ago = DAYS - 1 - i32::try_from(number / GOALS)?;
            let mark = 4 + i64::try_from((number / 90) % 5)?;
            let help = if mark > 6 { "alone" } else { "with_some_help" };
            // One in ten comes with a remark.
            let note = number.is_multiple_of(10).then_some("Vandaag ging het beter dan gisteren.");
            let goal = client.goals[number % GOALS];
            let row = params![self.cast.org, client.id, self.day(days_ago), goal, help, mark, mark + 1, note, self.at];
            current.execute(row)?;
        }
        Ok(())
    }

    fn day(&self, days_ago: i32) -> String {
        self.today.plus_days(-days_ago).to_string()
    }
}

/// The id of the `number`th thing that belongs to `id`.
fn derived(id: Uuid, number: u8) -> Uuid {
    let mut bytes = id.into_bytes();
    bytes[15] = bytes[15].wrapping_add(number);
    bytes[14] ^= 0x5a;
    Uuid::from_bytes(bytes)
}

/// One record for each check-in, linked into the organisation's chain as the server links them.
fn write_audit(db: &Connection, cast: &Cast, now: DateTime<Utc>) -> Result<(), Failure> {
    let (dice, org, at) = (Dice::seeded(2), cast.org.to_string(), now.to_rfc3339());
    let mut insert = db.prepare(
        "INSERT INTO audit_events (org_id, seq, at, actor_id, actor_role, action, object_kind, object_id, client_id, \
         outcome, session_id, salt, address, private_digest, hash) \
         VALUES (?1, ?2, ?3, ?4, 'client', 'change', 'check_in', ?5, ?4, 'created', ?6, ?7, '127.0.0.1', ?8, ?9)",
    )?;
    let (mut seq, mut hash) = (0, chain::genesis(&org));
    for (client, number) in cast.arrivals() {
        let (id, session) = (client.id.to_string(), client.session.to_string());
        let (goal, salt) = (client.goals[number % GOALS].to_string(), dice.bytes::<16>());
        let private = chain::private_digest(&salt, None, Some("127.0.0.1"));
        seq += 1;
        let record = chain::Record {
            seq,
            at: now,
            actor: Some(&id),
            role: Some("client"),
            on_behalf_of: None,
            action: "change",
            object_kind: "check_in",
            object_id: Some(&goal),
            client: Some(&id),
            outcome: "created",
            session: Some(&session),
            private: Some(&private),
        };
        hash = chain::link(&hash, &record);
        insert.execute(params![
            cast.org,
            i64::try_from(seq)?,
            at,
            client.id,
            goal,
            client.session,
            salt,
            private,
            hash
        ])?;
    }
    db.execute(
        "INSERT INTO audit_heads (org_id, seq, hash) VALUES (?1, ?2, ?3)",
        params![cast.org, i64::try_from(seq)?, hash],
    )?;
    // The nights around today are over: what is measured is a day like any other.
    let (yesterday, tomorrow) = (now - TimeDelta::days(1), now + TimeDelta::days(1));
    for night in [yesterday, now, tomorrow] {
        db.execute(
            "INSERT INTO signal_sweeps (org_id, on_day, started_at, finished_at) VALUES (?1, ?2, ?3, ?3)",
            params![cast.org, night.date_naive().to_string(), at],
        )?;
    }
    Ok(())
}

fn write_files(seeded: &Seeded, cast: &Cast, now: DateTime<Utc>) -> Result<(), Failure> {
    let keys = Keys::open(&seeded.dir, ISSUER)?;
    // Ten minutes is what the server gives; a run takes longer.
    let (from, until) = ((now - TimeDelta::minutes(1)).timestamp(), (now + TimeDelta::hours(6)).timestamp());
    let token = |person, session| keys.sign(person, session, from, until);
    let team_tokens: Result<Vec<String>, _> =
        cast.teams.iter().map(|team| token(team.therapist, team.session)).collect();
    let team_tokens = team_tokens?;
    let (mut recording, mut phones, mut episodes) = (String::new(), String::new(), String::new());
    for client in &cast.clients {
        let phone = token(client.id, client.session)?;
        if client.check_ins == 0 {
            let goals: Vec<String> = client.goals.iter().map(Uuid::to_string).collect();
            writeln!(recording, "{phone} {}", goals.join(" "))?;
        } else {
            writeln!(phones, "{phone}")?;
            writeln!(episodes, "{} {}", team_tokens[client.team], client.episode)?;
        }
    }
    std::fs::write(seeded.recording(), recording)?;
    std::fs::write(seeded.phones(), phones)?;
    std::fs::write(seeded.episodes(), episodes)?;
    Ok(())
}
