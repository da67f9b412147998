//! What was acknowledged is on disk: the server is killed, told to stop and run out of room while many write to it.
//!
//! A kill alone proves little on SQLite, since what the system has cached outlives the process. So the settings that
//! make a commit wait for the disk are read back as well, and the waiting itself is counted where `strace` is there.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use reable_server::audit::verify::verify;
use reable_server::clock::{Clock, Dice};
use reable_server::db::{Db, sql};
use reable_server::ids::OrgId;
use reable_tests::{Person, Process, TestApp, World};
use reqwest::StatusCode;
use sea_orm::ConnectionTrait;
use serde_json::json;
use tokio::task::JoinHandle;
use uuid::Uuid;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

/// How many record at once.
const WRITERS: usize = 16;
/// How many days back one may record.
const DAYS_OPEN: i64 = 35;

/// One who records, on a goal of their own.
#[derive(Debug, Clone)]
struct Writer {
    token: String,
    goal: Uuid,
}

/// A database with clients who may record, which no process has open.
struct Ground {
    app: TestApp,
    world: World,
    writers: Vec<Writer>,
}

impl Ground {
    async fn prepare() -> Self {
        let app = TestApp::builder().running_clock().key_files().start().await;
        let world = app.organisation().await;
        let mut writers = Vec::new();
        for n in 0..WRITERS {
            let client = app.client(world.org, &format!("Client {n}"), world.team, world.coordinator.id).await;
            writers.push(Writer { goal: goal_of(&app, &client, &world).await, token: client.token.clone() });
        }
        // Their programme began long ago, whatever day it is: time runs here.
        app.execute("UPDATE episodes SET start_day = '2020-01-01'").await;
        app.execute("UPDATE goals SET start_day = '2020-01-01'").await;
        app.parts.db.clone().close().await.unwrap();
        Self { app, world, writers }
    }

    fn serve(&self) -> Process {
        self.serve_under(&[])
    }

    fn serve_under(&self, starter: &[&str]) -> Process {
        let secrets = self.app.secrets_dir();
        let settings = [
            ("REABLE_DATABASE_URL", self.app.database_url()),
            ("REABLE_SECRETS_DIR", secrets.to_str().unwrap()),
            ("REABLE_PUBLIC_URL", reable_tests::PUBLIC_URL),
        ];
        Process::serve_under(starter, SERVER, &settings)
    }

    /// The file of the database, on SQLite.
    fn file(&self) -> Option<PathBuf> {
        self.app.database_url().strip_prefix("sqlite://").map(PathBuf::from)
    }

    async fn record(&self, server: &Process, writer: usize, note: &str) -> Option<StatusCode> {
        record(&self.app.http, &server.address, &self.writers[writer], 0, note).await
    }

    /// Opens the database as the next server would, and holds what is in it against what was acknowledged.
    async fn find_all(&self, acknowledged: &BTreeSet<String>, refused: &BTreeSet<String>) {
        let db = Db::open(self.app.database_url(), Clock::system(), Dice::seeded(1)).await.unwrap();
        let current = notes(&db, "check_ins").await;
        let history = notes(&db, "check_in_history").await;
        let versions: BTreeSet<String> = current.union(&history).cloned().collect();
        let lost: Vec<&String> = acknowledged.difference(&versions).collect();
        assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        let kept: Vec<&String> = refused.intersection(&versions).collect();
        assert!(kept.is_empty(), "refused and kept: {kept:?}");
        // Each version has its record in the audit log, and no record is without its version.
        let rows = count(&db, "SELECT COUNT(*) AS n FROM check_ins").await
            + count(&db, "SELECT COUNT(*) AS n FROM check_in_history").await;
        let records = "SELECT COUNT(*) AS n FROM audit_events WHERE object_kind = 'check_in' AND outcome <> 'refused'";
        assert_eq!(count(&db, records).await, rows);
        // The current row is the version recorded last.
        let behind = "SELECT COUNT(*) AS n FROM check_ins c JOIN check_in_history v ON v.goal_id = c.goal_id \
                      AND v.day = c.day AND v.author_id = c.author_id WHERE v.recorded_at > c.recorded_at";
        assert_eq!(count(&db, behind).await, 0);
        let verified = verify(db.read(), OrgId(self.world.org)).await.unwrap();
        assert_eq!(verified.first_broken, None, "after {} records", verified.records);
        db.close().await.unwrap();
    }
}

async fn goal_of(app: &TestApp, client: &Person, world: &World) -> Uuid {
    let episode = app.episode(client).await;
    app.goal(client, episode, 1, "Zelf douchen", world.therapist.id).await
}

async fn notes(db: &Db, table: &str) -> BTreeSet<String> {
    let text = format!("SELECT note FROM {table} WHERE note IS NOT NULL");
    let rows = db.read().query_all_raw(sql(db.read(), text, [])).await.unwrap();
    rows.iter().map(|row| row.try_get("", "note").unwrap()).collect()
}

async fn count(db: &Db, text: &str) -> i64 {
    let row = db.read().query_one_raw(sql(db.read(), text, [])).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

/// Records with a note that nobody else writes; `None` when no answer came.
async fn record(
    http: &reqwest::Client,
    address: &str,
    writer: &Writer,
    days_back: i64,
    note: &str,
) -> Option<StatusCode> {
    let day = (Clock::system().now() - TimeDelta::days(days_back)).date_naive();
    let url = format!("http://{address}/v1/goals/{}/check-ins/{day}", writer.goal);
    let body = json!({ "help": "alone", "performance": 7, "satisfaction": 8, "note": note });
    let reply = http.put(url).bearer_auth(&writer.token).json(&body).send().await.ok()?;
    let status = reply.status();
    // A reply that broke off is no acknowledgement.
    reply.bytes().await.ok()?;
    Some(status)
}

/// Writers at work until the server is gone, and how much was acknowledged so far.
struct Crowd {
    acknowledged: Arc<AtomicUsize>,
    at_work: Vec<JoinHandle<BTreeSet<String>>>,
}

impl Crowd {
    fn set_to_work(ground: &Ground, server: &Process, round: usize) -> Self {
        let acknowledged = Arc::new(AtomicUsize::new(0));
        let at_work = ground.writers.iter().cloned().enumerate().map(|(n, writer)| {
            let (http, address) = (ground.app.http.clone(), server.address.clone());
            let acknowledged = acknowledged.clone();
            tokio::spawn(async move {
                let mut mine = BTreeSet::new();
                for number in 0_i64.. {
                    let note = format!("round {round}, writer {n}, number {number}");
                    match record(&http, &address, &writer, number % (DAYS_OPEN - 1), &note).await {
                        Some(StatusCode::OK | StatusCode::CREATED) => mine.insert(note),
                        // A server on its way out may say so; it acknowledges nothing by that.
                        Some(StatusCode::SERVICE_UNAVAILABLE) | None => break,
                        Some(other) => panic!("{note}: {other}"),
                    };
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                }
                mine
            })
        });
        Self { at_work: at_work.collect(), acknowledged }
    }

    async fn until_acknowledged(&self, number: usize) {
        let patience = Duration::from_secs(30);
        let reached = async {
            while self.acknowledged.load(Ordering::Relaxed) < number {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(patience, reached).await.unwrap();
    }

    /// Everything that was acknowledged, once all have noticed that the server is gone.
    async fn go_home(self) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        for writer in self.at_work {
            all.append(&mut writer.await.unwrap());
        }
        all
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_has_lost_nothing_that_it_acknowledged() {
    let ground = Ground::prepare().await;
    let dice = Dice::seeded(20_261_122);
    let mut acknowledged = BTreeSet::new();
    for round in 0..5 {
        let mut server = ground.serve();
        let crowd = Crowd::set_to_work(&ground, &server, round);
        crowd.until_acknowledged(WRITERS).await;
        let moment = Duration::from_micros(u64::from(u16::from_le_bytes(dice.bytes())) * 8);
        tokio::time::sleep(moment).await;
        server.signal("KILL");
        server.wait(Duration::from_secs(5)).expect("it is dead");
        acknowledged.append(&mut crowd.go_home().await);
        ground.find_all(&acknowledged, &BTreeSet::new()).await;
    }
    assert!(acknowledged.len() >= 5 * WRITERS);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_told_to_stop_under_load_ends_within_ten_seconds_and_has_lost_nothing() {
    let ground = Ground::prepare().await;
    let mut server = ground.serve();
    let crowd = Crowd::set_to_work(&ground, &server, 0);
    crowd.until_acknowledged(10 * WRITERS).await;
    server.signal("TERM");
    let ended = server.wait(Duration::from_secs(10)).expect("it ends within ten seconds");
    assert!(ended.success(), "{ended}");
    let acknowledged = crowd.go_home().await;
    ground.find_all(&acknowledged, &BTreeSet::new()).await;
}

#[tokio::test]
async fn a_commit_waits_for_the_disk() {
    let app = TestApp::start().await;
    let db = app.parts.db.writer();
    if app.parts.db.is_postgres() {
        for setting in ["fsync", "synchronous_commit"] {
            let row = db.query_one_raw(sql(db, format!("SHOW {setting}"), [])).await.unwrap().unwrap();
            assert_eq!(row.try_get::<String>("", setting).unwrap(), "on", "{setting}");
        }
        return;
    }
    let mode = db.query_one_raw(sql(db, "PRAGMA journal_mode", [])).await.unwrap().unwrap();
    assert_eq!(mode.try_get::<String>("", "journal_mode").unwrap(), "wal");
    let synchronous = db.query_one_raw(sql(db, "PRAGMA synchronous", [])).await.unwrap().unwrap();
    assert_eq!(synchronous.try_get::<i64>("", "synchronous").unwrap(), 2, "FULL");
}

/// Whether `program` can be run here.
fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|done| done.status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_writer_alone_waits_for_the_disk_at_least_once_for_each_check_in() {
    let ground = Ground::prepare().await;
    if ground.file().is_none() {
        println!("skipped: on PostgreSQL it is the database's process that waits for the disk");
        return;
    }
    let trace = ground.app.folder().join("trace");
    let strace = ["strace", "-D", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace.to_str().unwrap()];
    if !Command::new("strace")
        .args(["-qq", "-e", "trace=none", "true"])
        .output()
        .is_ok_and(|done| done.status.success())
    {
        println!("skipped: strace is not installed, or may not trace here");
        return;
    }
    let mut server = ground.serve_under(&strace);
    // More than what opening and closing the database add, so that a commit without its own wait would show.
    let number = 100;
    for n in 0..number {
        let status = ground.record(&server, 0, &format!("number {n}")).await.unwrap();
        assert!(status.is_success(), "{status}");
    }
    server.signal("KILL");
    server.wait(Duration::from_secs(5)).expect("it is dead");
    let calls = || {
        let trace = std::fs::read_to_string(&trace).unwrap();
        trace.lines().filter(|line| line.contains("sync(") && line.contains("= 0")).count()
    };
    // The tracer may still be writing the last lines.
    let until = Clock::system().now() + TimeDelta::seconds(5);
    while calls() < number && Clock::system().now() < until {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(calls() >= number, "{} waits for {number} check-ins", calls());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_answered_503_and_forgotten_once_there_is_room() {
    let ground = Ground::prepare().await;
    let Some(file) = ground.file() else {
        println!("skipped: on PostgreSQL it is the database's disk that is full");
        return;
    };
    if !is_there("prlimit") {
        println!("skipped: prlimit is not installed");
        return;
    }
    // Files of this process may grow to a little more than the database is now: its log soon cannot. XFSZ would kill
    // the process; ignored, the write fails as it does on a full disk.
    let most = std::fs::metadata(&file).unwrap().len() + 512 * 1024;
    assert!(most < 4 * 1024 * 1024, "the log would be folded into the database before it is full");
    let limit = format!("--fsize={most}:unlimited");
    let mut server = ground.serve_under(&["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh", "prlimit", &limit]);
    let (mut acknowledged, mut refused) = (BTreeSet::new(), BTreeSet::new());
    for n in 0..2000 {
        let note = format!("number {n}");
        match ground.record(&server, n % WRITERS, &note).await.unwrap() {
            StatusCode::OK | StatusCode::CREATED => acknowledged.insert(note),
            StatusCode::SERVICE_UNAVAILABLE => refused.insert(note),
            other => panic!("{note}: {other}"),
        };
        if refused.len() == 5 {
            break;
        }
    }
    assert_eq!((refused.len(), acknowledged.is_empty()), (5, false));

    let more = Command::new("prlimit").args(["--pid", &server.id().to_string(), "--fsize=unlimited"]).status().unwrap();
    assert!(more.success());
    for n in 0..WRITERS {
        let note = format!("after there was room, number {n}");
        let status = ground.record(&server, n, &note).await.unwrap();
        assert!(status.is_success(), "{status}");
        acknowledged.insert(note);
    }
    server.signal("TERM");
    assert!(server.wait(Duration::from_secs(10)).expect("it ends").success());
    ground.find_all(&acknowledged, &refused).await;
}
