//! A crowd of clients who all want to be reminded at this minute, for what only numbers show.

use chrono::{DateTime, Timelike, Utc};
use reable_rules::{Day, Zone};
use reable_server::audit;
use reable_server::db::{Db, insert_rows};
use reable_server::ids::OrgId;
use sea_orm::{ConnectionTrait, Value};
use uuid::Uuid;

/// A zone in which it is between ten and eleven in the morning at this instant, so that nobody sleeps whenever a test runs.
#[must_use]
pub fn waking_zone(now: DateTime<Utc>) -> Zone {
    // East of Greenwich is minus in these names.
    let east = (10 - i64::from(now.hour()) + 12).rem_euclid(24) - 12;
    let name = if east > 0 { format!("Etc/GMT-{east}") } else { format!("Etc/GMT+{}", -east) };
    name.parse().unwrap()
}

/// Makes an organisation of its own with so many clients, each with a mail address, a goal for today and a chosen time
/// that has just come.
pub async fn gather(db: &Db, now: DateTime<Utc>, people: usize) -> Uuid {
    let txn = db.write().await.unwrap();
    let crowd = Crowd { org: txn.uuid(), team: txn.uuid(), nurse: txn.uuid(), zone: waking_zone(now), now };
    crowd.organisation(&*txn).await;
    let clients: Vec<Uuid> = (0..people).map(|_| txn.uuid()).collect();
    crowd.clients(&*txn, &clients).await;
    crowd.episodes(&*txn, &clients).await;
    crowd.settings(&*txn, &clients).await;
    audit::start_chain(&*txn, OrgId(crowd.org)).await.unwrap();
    txn.commit_housekeeping().await.unwrap();
    crowd.org
}

struct Crowd {
    org: Uuid,
    team: Uuid,
    nurse: Uuid,
    zone: Zone,
    now: DateTime<Utc>,
}

impl Crowd {
    fn today(&self) -> Day {
        Day::today(self.now, &self.zone)
    }

    async fn insert<C: ConnectionTrait>(&self, db: &C, into: &str, rows: Vec<Vec<Value>>) {
        insert_rows(db, into, rows, "").await.unwrap();
    }

    async fn organisation<C: ConnectionTrait>(&self, db: &C) {
        let (org, now, zone) = (self.org, self.now, self.zone.name());
        let name = format!("Zorg in de Regio {}", org.simple());
        let row = vec![org.into(), name.into(), zone.into(), "nl".into(), now.into()];
        self.insert(db, "organisations (id, name, time_zone, language, created_at)", vec![row]).await;
        // What comes once a day has come today.
        let row = vec![org.into(), self.today().into(), now.into(), now.into()];
        for table in ["signal_sweeps", "reminder_rounds"] {
            let into = format!("{table} (org_id, on_day, started_at, finished_at)");
            self.insert(db, &into, vec![row.clone()]).await;
        }
        let row = vec![self.team.into(), org.into(), "Wijkteam".into(), now.into()];
        self.insert(db, "teams (id, org_id, name, created_at)", vec![row]).await;
        self.people(db, "staff", &[self.nurse]).await;
        let row = vec![self.nurse.into(), org.into(), "nurse".into(), "verpleging@zorg.example".into(), now.into()];
        self.insert(db, "staff (id, org_id, role, email, created_at)", vec![row]).await;
    }

    async fn people<C: ConnectionTrait>(&self, db: &C, role: &str, people: &[Uuid]) {
        let row = |person: &Uuid| -> Vec<Value> {
            let email = format!("{}@thuis.example", person.simple());
            let (name, language) = ("Łukasz O'Brien-Özdemir", "nl");
            vec![
                (*person).into(),
                self.org.into(),
                role.into(),
                name.into(),
                email.into(),
                language.into(),
                self.zone.name().into(),
                self.now.into(),
            ]
        };
        let into = "people (id, org_id, role, name, email, language, time_zone, created_at)";
        self.insert(db, into, people.iter().map(row).collect()).await;
    }

    async fn clients<C: ConnectionTrait>(&self, db: &C, clients: &[Uuid]) {
        self.people(db, "client", clients).await;
        let row = |id: &Uuid| -> Vec<Value> {
            let reference = id.simple().to_string();
            vec![(*id).into(), self.org.into(), self.team.into(), self.nurse.into(), reference.into(), self.now.into()]
        };
        let into = "clients (id, org_id, team_id, coordinator_id, external_ref, created_at)";
        self.insert(db, into, clients.iter().map(row).collect()).await;
    }

    /// The episode, the goal and what is agreed of it share the client's id: each has a table of its own.
    async fn episodes<C: ConnectionTrait>(&self, db: &C, clients: &[Uuid]) {
        let (org, now, start) = (self.org, self.now, self.today().plus_days(-14));
        let row = |id: &Uuid| -> Vec<Value> {
            let last = start.plus_days(83);
            vec![(*id).into(), org.into(), (*id).into(), "lat".into(), start.into(), last.into(), now.into()]
        };
        let into = "episodes (id, org_id, client_id, programme, start_day, last_day, created_at)";
        self.insert(db, into, clients.iter().map(row).collect()).await;
        let row = |id: &Uuid| -> Vec<Value> {
            vec![
                (*id).into(),
                org.into(),
                (*id).into(),
                (*id).into(),
                1_i16.into(),
                "Zelf douchen".into(),
                "improve".into(),
                start.into(),
                self.nurse.into(),
                now.into(),
            ]
        };
        let into = "goals (id, org_id, episode_id, client_id, slot, title, kind, start_day, created_by, created_at)";
        self.insert(db, into, clients.iter().map(row).collect()).await;
        let row = |id: &Uuid| -> Vec<Value> {
            vec![
                org.into(),
                (*id).into(),
                start.into(),
                1_i32.into(),
                8_i16.into(),
                "alone".into(),
                127_i16.into(),
                self.nurse.into(),
                now.into(),
            ]
        };
        let into = "goal_agreements (org_id, goal_id, from_day, revision, target, agreed_help, planned_days, \
                    recorded_by, recorded_at)";
        self.insert(db, into, clients.iter().map(row).collect()).await;
    }

    async fn settings<C: ConnectionTrait>(&self, db: &C, clients: &[Uuid]) {
        // The minute that has begun by the clock of the zone, ten o'clock and some.
        let minute = i16::try_from(10 * 60 + self.now.minute()).unwrap();
        let row = |id: &Uuid| -> Vec<Value> {
            vec![
                (*id).into(),
                self.org.into(),
                true.into(),
                minute.into(),
                127_i16.into(),
                "[\"mail\"]".into(),
                3_i16.into(),
                self.now.into(),
                self.now.into(),
                (*id).into(),
            ]
        };
        let into = "reminder_settings (person_id, org_id, wanted, at_minute, weekdays, channels, after_silent_days, \
                    next_look_at, changed_at, changed_by)";
        self.insert(db, into, clients.iter().map(row).collect()).await;
    }
}
