//! How long the server takes to make the pages of the team: a caseload of 500 clients, and a pack of 20 on paper.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use poem::{Endpoint, Request};
use reable_rules::{Day, Zone};
use reable_server::accounts::secrets;
use reable_server::clock::{Clock, Dice};
use reable_server::db::Db;
use reable_server::keys::Keys;
use reable_server::parts::Parts;
use reable_server::settings::Given;
use reable_server::signals::sweep::sweep_due;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::seed::{self, Size};
use crate::{Failure, ISSUER};

/// Check-ins of one client of the seed: five goals on 84 days.
const OF_A_CLIENT: usize = 420;

/// What is measured.
#[derive(Args)]
pub struct Arguments {
    /// The folder to make the databases in
    #[arg(long)]
    dir: PathBuf,
    /// How often each page is made
    #[arg(long, default_value_t = 20)]
    rounds: usize,
}

/// Makes the pages, and prints how long it took.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let caseload = Desk::set_up(&arguments.dir.join("caseload"), 500).await?;
    caseload.measure("caseload of 500 open episodes", "/team", arguments.rounds).await?;
    let pack = Desk::set_up(&arguments.dir.join("pack"), 20).await?;
    let path = format!("/team/meetings/{}/pack", pack.meeting);
    pack.measure("pack of 20 clients, 5 goals on 84 days each", &path, arguments.rounds).await
}

/// A member of staff who belongs to every team, with a meeting of the first team today.
struct Desk {
    parts: Parts,
    cookie: String,
    meeting: Uuid,
}

impl Desk {
    async fn set_up(dir: &Path, clients: usize) -> Result<Self, Failure> {
        let seeded = seed::seed(dir, Size { check_ins: clients * OF_A_CLIENT, fresh: 0 }).await?;
        let (clock, dice) = (Clock::system(), Dice::system()?);
        let (secret, meeting) = (secrets::fresh(&dice), dice.uuid(clock.now()));
        let connection = Connection::open(seeded.database())?;
        let therapist: Uuid =
            connection.query_row("SELECT id FROM staff ORDER BY email LIMIT 1", [], |row| row.get(0))?;
        let (org, team): (Uuid, Uuid) = connection.query_row(
            "SELECT org_id, team_id FROM team_members WHERE staff_id = ?1",
            [therapist],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let (now, later) = (clock.now().to_rfc3339(), (clock.now() + chrono::TimeDelta::hours(12)).to_rfc3339());
        connection.execute(
            "INSERT INTO team_members (org_id, team_id, staff_id, since) SELECT org_id, id, ?1, ?2 FROM teams \
             WHERE id NOT IN (SELECT team_id FROM team_members WHERE staff_id = ?1)",
            params![therapist, now],
        )?;
        connection.execute(
            "INSERT INTO sessions (id, org_id, person_id, kind, created_at, idle_expires_at, absolute_expires_at, \
             cookie_digest) VALUES (?1, ?2, ?3, 'staff', ?4, ?5, ?5, ?6)",
            params![dice.uuid(clock.now()), org, therapist, now, later, secrets::digest_of(&secret)],
        )?;
        let today = Day::today(clock.now(), &"Europe/Amsterdam".parse::<Zone>().map_err(|_| "no such zone")?);
        connection.execute(
            "INSERT INTO meetings (id, org_id, team_id, held_on, status, planned_by, planned_at) \
             VALUES (?1, ?2, ?3, ?4, 'planned', ?5, ?6)",
            params![meeting, org, team, today.to_string(), therapist, now],
        )?;
        drop(connection);
        let url = format!("sqlite://{}", seeded.database().display());
        let settings = Given { database_url: Some(url.clone()), ..Given::default() }.resolve()?;
        let db = Db::open(&url, clock.clone(), dice.clone()).await?;
        let parts = Parts::new(settings, db, clock, dice, Keys::open(dir, ISSUER)?);
        sweep_due(&parts).await?;
        Ok(Self { parts, cookie: format!("reable={secret}"), meeting })
    }

    /// Makes a page so many times, after one that does not count.
    async fn measure(&self, what: &str, path: &str, rounds: usize) -> Result<(), Failure> {
        let server = reable_server::build(&self.parts);
        let mut times = Vec::with_capacity(rounds);
        let mut size = 0;
        for round in 0..=rounds {
            let request = Request::builder().uri_str(path).header("cookie", &self.cookie).finish();
            let begun = Instant::now();
            let response = server.get_response(request).await;
            if !response.status().is_success() {
                return Err(format!("{path} answered {}", response.status()).into());
            }
            size = response.into_body().into_bytes().await?.len();
            if round > 0 {
                times.push(begun.elapsed());
            }
        }
        times.sort_unstable();
        let at = |part: usize| times.get((times.len() - 1) * part / 100).copied().unwrap_or_default();
        let (median, slow) = (millis(at(50)), millis(at(95)));
        println!("{what}: {median:.0} ms in the middle, {slow:.0} ms at the 95th percentile, {} kB", size / 1000);
        Ok(())
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
