//! Reminders by the thousand: how fast they leave, and that a server which dies in the middle reminds nobody twice.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use reable_migrations::{Migrator, MigratorTrait};
use reable_server::clock::{Clock, Dice};
use reable_server::db::Db;
use reable_tests::killing::{self, Round};
use reable_tests::{Behaviour, SmtpServer};
use reable_tests::{Process, crowd};

use crate::Failure;

/// How to measure.
#[derive(Args)]
pub struct Arguments {
    /// The server's program
    #[arg(long)]
    server: PathBuf,
    /// The folder for the signing keys and the SQLite file
    #[arg(long)]
    dir: PathBuf,
    /// An empty PostgreSQL database; without one, SQLite in the folder
    #[arg(long)]
    database_url: Option<String>,
    /// How many people are due at the same minute
    #[arg(long, default_value_t = 10_000)]
    people: usize,
    /// How many rounds in which a server is killed, each with a tenth of the people
    #[arg(long, default_value_t = 20)]
    rounds: usize,
}

/// Sends them all once, then kills a server in each round; prints a line for each.
pub async fn run(arguments: &Arguments) -> Result<(), Failure> {
    std::fs::create_dir_all(&arguments.dir)?;
    let file = format!("sqlite://{}", arguments.dir.join("reminders.db").display());
    let url = arguments.database_url.clone().unwrap_or(file);
    let dice = Dice::system()?;
    let db = Db::open(&url, Clock::system(), dice).await?;
    Migrator::up(db.writer(), None).await?;
    let mail = SmtpServer::start(Behaviour::Takes);
    let bench = Bench { arguments, db: &db, mail: &mail, url: &url };
    bench.flood().await?;
    bench.killings().await
}

struct Bench<'a> {
    arguments: &'a Arguments,
    db: &'a Db,
    mail: &'a SmtpServer,
    url: &'a str,
}

impl Bench<'_> {
    fn serve(&self) -> Process {
        let (smtp, secrets) = (self.mail.url(None), self.arguments.dir.display().to_string());
        let settings = [
            ("REABLE_DATABASE_URL", self.url),
            ("REABLE_SECRETS_DIR", secrets.as_str()),
            ("REABLE_SMTP_URL", smtp.as_str()),
            ("RUST_LOG", "warn,reable_server::commands=info"),
        ];
        Process::serve(&self.arguments.server.display().to_string(), &settings)
    }

    /// Everybody is due at the same minute.
    async fn flood(&self) -> Result<(), Failure> {
        let people = self.arguments.people;
        let server = self.serve();
        let before = server.resident();
        let org = crowd::gather(self.db, Clock::system().now(), people).await;
        let begun = Instant::now();
        let mut most = before;
        let tally = loop {
            let tally = killing::settle(self.db, org, people, Duration::from_secs(1)).await;
            most = most.max(server.resident());
            if tally.open == 0 || begun.elapsed() > Duration::from_secs(600) {
                break tally;
            }
        };
        let (took, taken) = (begun.elapsed(), self.mail.taken());
        let connections = taken.iter().map(|mail| mail.connection).max().unwrap_or_default();
        println!(
            "{people} due at once: {} sent in {:.1} s, {:.0} a second; {connections} connections; memory {} -> {} MB",
            tally.sent,
            took.as_secs_f64(),
            f64::from(u32::try_from(tally.sent)?) / took.as_secs_f64(),
            before / 1_000_000,
            most / 1_000_000,
        );
        if tally.sent == people { Ok(()) } else { Err(format!("not all were sent: {tally:?}").into()) }
    }

    /// In each round one server dies: of two on PostgreSQL, the only one on SQLite.
    async fn killings(&self) -> Result<(), Failure> {
        let (people, rounds) = (self.arguments.people / 10, self.arguments.rounds);
        let beside = self.db.is_postgres().then(|| self.serve());
        let mut dying = self.serve();
        let mut worst = Duration::ZERO;
        for number in 1..=rounds {
            // Each round at another point of the way.
            let kill_after = people * number / (rounds + 1);
            let (round, successor) =
                killing::round(self.db, self.mail, people, dying, kill_after, || self.serve()).await;
            dying = successor;
            worst = worst.max(round.after_death);
            say(number, kill_after, &round);
            if round.twice > 0 || round.tally.open > 0 || round.tally.other > 0 {
                return Err(format!("round {number} went wrong: {round:?}").into());
            }
        }
        drop(beside);
        println!(
            "{rounds} rounds of {people}: nobody twice; the rest at most {:.0} s after the death",
            worst.as_secs_f64()
        );
        Ok(())
    }
}

fn say(number: usize, kill_after: usize, round: &Round) {
    println!(
        "round {number}: killed after {kill_after}; {} sent, {} missed as perhaps sent, {} twice; {:.0} s",
        round.tally.sent,
        round.tally.unknown,
        round.twice,
        round.after_death.as_secs_f64(),
    );
}
