//! Runs everything in turn, several rounds of it, and prints one table with the aims.

use std::fs::File;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clap::Args;
use rusqlite::{Connection, OpenFlags};

use crate::seed::{self, Seeded, Size};
use crate::wrk::{self, Load, Measured};
use crate::{Failure, ISSUER, raw_sqlite};

/// Connections of the load.
const CONNECTIONS: u16 = 64;
/// Days back that a phone may still record, less one in case midnight passes.
const RECORDABLE_DAYS: i32 = 34;

/// What to measure, and where.
#[derive(Args)]
pub struct Arguments {
    /// The server's binary
    #[arg(long)]
    server: PathBuf,
    /// The folder of the wrk scripts
    #[arg(long)]
    scripts: PathBuf,
    /// A folder for databases; on a disk, since what is measured is whether they wait for it
    #[arg(long)]
    dir: PathBuf,
    /// How often everything is measured; the table has the medians
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// How long each load lasts
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Check-ins stored in the large database
    #[arg(long, default_value_t = 1_000_000)]
    check_ins: usize,
    /// Clients in it whose check-ins are yet to come
    #[arg(long, default_value_t = 4_000)]
    fresh: usize,
}

/// Measures and prints.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    eprintln!("seeding {} and 1000 check-ins", arguments.check_ins);
    let begun = Instant::now();
    let runtime = crate::runtime()?;
    let make = |name: &str, check_ins, fresh| {
        runtime.block_on(seed::seed(&arguments.dir.join(name), Size { check_ins, fresh }))
    };
    let (large, small) = (make("large", arguments.check_ins, arguments.fresh)?, make("small", 1_000, 50)?);
    drop(runtime);
    eprintln!("seeded in {:.0} s", begun.elapsed().as_secs_f64());

    let mut bench = Bench { arguments, next_recording: 0, next_read: 0, recorded: 0 };
    let mut rounds = Vec::new();
    let mut peak_mb: f64 = 0.0;
    for round in 1..=arguments.rounds {
        eprintln!("round {round} of {}", arguments.rounds);
        rounds.push(bench.round(&large, &small, &mut peak_mb)?);
    }
    check_stored(&large, arguments.check_ins, bench.recorded)?;
    print(&Table { rounds: &rounds, peak_mb, arguments });
    Ok(())
}

/// A process of ours that ends with its value.
struct Served {
    child: Child,
    address: SocketAddr,
}

impl Served {
    fn start(command: &mut Command, address: SocketAddr, log: &Path) -> Result<Self, Failure> {
        let log = File::create(log)?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let mut served = Self { child: command.spawn()?, address };
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = served.child.try_wait()? {
                return Err(format!("the server ended: {status}").into());
            }
            if begun.elapsed() > Duration::from_secs(20) {
                return Err("the server did not start in 20 s".into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(served)
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The most memory it ever had, in MB of 1,000,000 bytes.
    fn peak_mb(&self) -> Result<f64, Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
        let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kib * 1024.0 / 1_000_000.0)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _status = self.child.wait();
    }
}

/// An address that nobody listens on.
fn free_address() -> Result<SocketAddr, Failure> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}

/// What one round measured.
struct Round {
    raw: f64,
    echo: Measured,
    echo_remembered: Measured,
    record: Measured,
    alone: Measured,
    today: Measured,
    overview: Measured,
    large: OneClient,
    small: OneClient,
}

/// One caller alone about one client.
struct OneClient {
    today: Measured,
    overview: Measured,
    record: Measured,
}

struct Bench<'a> {
    arguments: &'a Arguments,
    next_recording: u64,
    next_read: u64,
    recorded: u64,
}

impl Bench<'_> {
    fn round(&mut self, large: &Seeded, small: &Seeded, peak_mb: &mut f64) -> Result<Round, Failure> {
        let (echo, echo_remembered) = self.echoes(large)?;
        let served = self.serve(large)?;
        let url = served.url();
        self.today(&url, large, None, 1)?;
        let today = self.today(&url, large, None, self.arguments.seconds)?;
        let overview = self.overview(&url, large, None, self.arguments.seconds)?;
        let before = self.raw()?;
        self.record(&url, large, CONNECTIONS, 1)?;
        let record = self.record(&url, large, CONNECTIONS, self.arguments.seconds)?;
        let alone = self.record(&url, large, 1, self.arguments.seconds.div_ceil(2))?;
        let raw = f64::midpoint(before, self.raw()?);
        let other = self.serve(small)?;
        let (of_large, of_small) = self.one_client([(&url, large), (&other.url(), small)])?;
        *peak_mb = peak_mb.max(served.peak_mb()?);
        Ok(Round { raw, echo, echo_remembered, record, alone, today, overview, large: of_large, small: of_small })
    }

    fn raw(&self) -> Result<f64, Failure> {
        raw_sqlite::rows_per_second(&self.arguments.dir, Duration::from_secs(self.arguments.seconds.div_ceil(2)))
    }

    fn echoes(&mut self, seeded: &Seeded) -> Result<(Measured, Measured), Failure> {
        let address = free_address()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("echo").arg("--dir").arg(&seeded.dir).args(["--listen", &address.to_string()]);
        let served = Served::start(&mut command, address, &self.arguments.dir.join("echo.log"))?;
        let seconds = self.arguments.seconds;
        let mut measure = |path: &str, seconds| {
            let settings = [("BENCH_PATH", path.to_owned())];
            self.load(&served.url(), &Load { settings: &settings, ..reading("echo", seeded.phones(), None, seconds) })
        };
        measure("/echo", 1)?;
        let verified = measure("/echo", seconds)?;
        measure("/echo-remembered", 1)?;
        Ok((verified, measure("/echo-remembered", seconds)?))
    }

    fn serve(&self, seeded: &Seeded) -> Result<Served, Failure> {
        let address = free_address()?;
        let mut command = Command::new(&self.arguments.server);
        command.arg("serve").current_dir(&seeded.dir);
        command.env("REABLE_DATABASE_URL", format!("sqlite://{}", seeded.database().display()));
        command.env("REABLE_SECRETS_DIR", &seeded.dir).env("REABLE_LISTEN", address.to_string());
        command.env("REABLE_PUBLIC_URL", ISSUER).env("REABLE_METRICS_LISTEN", "");
        Served::start(&mut command, address, &seeded.dir.join("server.log"))
    }

    /// The same of both databases, one right after the other.
    fn one_client(&mut self, both: [(&str, &Seeded); 2]) -> Result<(OneClient, OneClient), Failure> {
        let seconds = self.arguments.seconds.div_ceil(2);
        let days = both[0].1.today.to_string();
        let settings = [("BENCH_DAYS", days)];
        let mut each = |script, lines: fn(&Seeded) -> PathBuf| {
            let mut measure = |(url, seeded): (&str, &Seeded)| {
                let load = reading(script, lines(seeded), Some(1), seconds);
                self.load(url, &Load { connections: 1, settings: &settings, ..load })
            };
            Ok::<_, Failure>((measure(both[0])?, measure(both[1])?))
        };
        let (today, overview) = (each("today", Seeded::phones)?, each("overview", Seeded::episodes)?);
        // One check-in, changed again and again: each is a durable commit.
        let record = each("record_again", Seeded::recording)?;
        Ok((
            OneClient { today: today.0, overview: overview.0, record: record.0 },
            OneClient { today: today.1, overview: overview.1, record: record.1 },
        ))
    }

    fn today(&mut self, url: &str, seeded: &Seeded, most: Option<usize>, seconds: u64) -> Result<Measured, Failure> {
        self.load(url, &reading("today", seeded.phones(), most, seconds))
    }

    fn overview(&mut self, url: &str, seeded: &Seeded, most: Option<usize>, seconds: u64) -> Result<Measured, Failure> {
        self.load(url, &reading("overview", seeded.episodes(), most, seconds))
    }

    fn record(&mut self, url: &str, seeded: &Seeded, connections: u16, seconds: u64) -> Result<Measured, Failure> {
        let days: Vec<String> = (0..RECORDABLE_DAYS).map(|ago| seeded.today.plus_days(-ago).to_string()).collect();
        let settings = [("BENCH_DAYS", days.join(" "))];
        let load =
            Load { from: self.next_recording, connections, ..reading("record", seeded.recording(), None, seconds) };
        let measured = wrk::run(&self.arguments.scripts, url, &Load { settings: &settings, ..load })?;
        self.next_recording = measured.next;
        self.recorded += measured.answers;
        Ok(measured)
    }

    fn load(&mut self, url: &str, load: &Load<'_>) -> Result<Measured, Failure> {
        let measured =
            wrk::run(&self.arguments.scripts, url, &Load { from: self.next_read, lines: load.lines.clone(), ..*load })?;
        self.next_read = measured.next;
        Ok(measured)
    }
}

fn reading(script: &'static str, lines: PathBuf, most: Option<usize>, seconds: u64) -> Load<'static> {
    Load { script, lines, most, from: 0, connections: CONNECTIONS, seconds, settings: &[] }
}

/// Every acknowledged check-in stands in the database, with its audit record.
fn check_stored(seeded: &Seeded, before: usize, recorded: u64) -> Result<(), Failure> {
    let db = Connection::open_with_flags(seeded.database(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    for table in ["check_ins", "audit_events WHERE object_kind = 'check_in'"] {
        let rows: i64 = db.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0))?;
        let new = u64::try_from(rows)?.saturating_sub(u64::try_from(before)?);
        if new < recorded {
            return Err(format!("{recorded} check-ins were acknowledged, but {table} has only {new} more rows").into());
        }
    }
    Ok(())
}

struct Table<'a> {
    rounds: &'a [Round],
    peak_mb: f64,
    arguments: &'a Arguments,
}

impl Table<'_> {
    /// The median over the rounds.
    fn median(&self, of: impl Fn(&Round) -> f64) -> f64 {
        let mut values: Vec<f64> = self.rounds.iter().map(of).collect();
        values.sort_unstable_by(f64::total_cmp);
        let (below, above) = ((values.len() - 1) / 2, values.len() / 2);
        f64::midpoint(values[below], values[above])
    }

    /// A line about a rate that should be at least `least` of a yardstick, and better still `aim`.
    fn rate(&self, what: &str, of: impl Fn(&Round) -> Measured, yard: (&str, fn(&Round) -> f64), least: f64, aim: f64) {
        let (name, yardstick) = yard;
        let ratio = self.median(|round| of(round).per_second / yardstick(round));
        let (shown, wanted) = match name {
            "(b)" => (format!("{:.1} %", ratio * 100.0), format!("≥ {:.1} %", least * 100.0)),
            _ => (format!("{ratio:.2} ×"), format!("≥ {least:.1} ×")),
        };
        let aimed = match name {
            _ if aim <= least => String::new(),
            "(b)" => format!(", aim {:.1} %", aim * 100.0),
            _ => format!(", aim {aim:.1} ×"),
        };
        let (per_second, median, p99) = (
            self.median(|round| of(round).per_second),
            self.median(|round| of(round).median_ms),
            self.median(|round| of(round).p99_ms),
        );
        let verdict = verdict(ratio >= least, aim > least && ratio >= aim);
        println!(
            "| {what} | {per_second:.0}/s, p50 {median:.2} ms, p99 {p99:.2} ms | {shown} of {name} | {wanted}{aimed} | {verdict} |"
        );
    }

    fn growth(&self, what: &str, of: fn(&OneClient) -> Measured) {
        let (large, small) =
            (self.median(|round| of(&round.large).median_ms), self.median(|round| of(&round.small).median_ms));
        let ratio = self.median(|round| of(&round.large).median_ms / of(&round.small).median_ms);
        let verdict = verdict(ratio < 1.3, false);
        println!(
            "| {what}, one client, one caller | p50 {large:.3} ms; with 1,000 stored {small:.3} ms | {ratio:.2} | < 1.3 | {verdict} |"
        );
    }
}

fn verdict(met: bool, aim_met: bool) -> &'static str {
    match (met, aim_met) {
        (_, true) => "met, aim met",
        (true, false) => "met",
        (false, false) => "**missed**",
    }
}

fn print(table: &Table<'_>) {
    let raw: fn(&Round) -> f64 = |round| round.raw;
    let echo: fn(&Round) -> f64 = |round| round.echo.per_second;
    println!(
        "{} check-ins stored; {CONNECTIONS} connections; medians of {} rounds of {} s\n",
        table.arguments.check_ins, table.arguments.rounds, table.arguments.seconds
    );
    println!("| what | measured | ratio | asked | |\n| --- | --- | --- | --- | --- |");
    println!("| (a) raw SQLite, one durable row a transaction | {:.0}/s | | | |", table.median(raw));
    for (name, of) in [
        ("(b) echo that verifies every token", (|round| round.echo) as fn(&Round) -> Measured),
        ("the same, each token verified once", |round| round.echo_remembered),
    ] {
        let (rate, p99) = (table.median(|round| of(round).per_second), table.median(|round| of(round).p99_ms));
        println!("| {name} | {rate:.0}/s, p99 {p99:.2} ms | | | |");
    }
    table.rate("record a check-in", |round| round.record, ("(a)", raw), 1.5, 2.0);
    table.rate("record, one caller alone", |round| round.alone, ("(a)", raw), 0.3, 0.3);
    table.rate("`today`", |round| round.today, ("(b)", echo), 0.10, 0.10);
    table.rate("overview, 5 goals × 84 days", |round| round.overview, ("(b)", echo), 0.017, 0.025);
    let p99 = table.median(|round| round.record.p99_ms / round.echo.p99_ms);
    let (of_record, of_echo) = (table.median(|round| round.record.p99_ms), table.median(|round| round.echo.p99_ms));
    let met = verdict(p99 <= 4.0, false);
    println!("| p99 of a check-in | {of_record:.2} ms; (b) {of_echo:.2} ms | {p99:.1} × of (b) | ≤ 4 × | {met} |");
    println!("| memory, the most | {:.0} MB | | < 120 MB | {} |", table.peak_mb, verdict(table.peak_mb < 120.0, false));
    table.growth("`today`", |one| one.today);
    table.growth("overview", |one| one.overview);
    table.growth("record again", |one| one.record);
}
