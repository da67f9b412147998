//! What the tests stand on: a server of their own with a stopped clock, loaded dice and a database of its own.
//!
//! ```no_run
//! # async fn example() {
//! let app = reable_tests::TestApp::start().await;
//! let world = app.organisation().await;
//! let reply = app.get("/v1/me", &world.therapist).await;
//! assert_eq!(reply.status, 200);
//! # }
//! ```
//!
//! `REABLE_TEST_BACKEND` is `sqlite` (the default) or `postgres`; then `REABLE_TEST_POSTGRES_URL` names a server on
//! which each test makes a database and drops it at the end.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a panic is how a test's ground says that it gave way")]

pub mod crowd;
mod database;
pub mod fhir;
pub mod killing;
pub mod operations;
mod process;
mod python;
mod reply;
mod sink;
mod smtp;
mod world;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Once};

use chrono::{DateTime, Utc};
use reable_server::clock::{Clock, Dice};
use reable_server::db::Db;
use reable_server::http::serve::serve;
use reable_server::keys::Keys;
use reable_server::outbox::worker::send_due;
use reable_server::parts::Parts;
use reable_server::settings::Given;
use reqwest::Method;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

pub use database::TestDatabase;
pub use process::Process;
pub use python::python;
pub use reply::{NOBODY, Reply, Token};
pub use sink::{Sink, Told};
pub use smtp::{Behaviour, SmtpServer, TakenMail, Tls};
pub use world::{Person, World};

/// When the stopped clock stands: a Monday morning, ten o'clock in Amsterdam.
pub const MORNING: &str = "2026-03-02T09:00:00Z";

/// The address that the server under test believes people reach it at.
pub const PUBLIC_URL: &str = "http://reable.test";

/// How a server under test is to be.
#[derive(Debug, Clone)]
pub struct Builder {
    seed: u64,
    clock: Clock,
    key_files: bool,
    settings: Given,
    restored_from: Option<PathBuf>,
}

impl Default for Builder {
    fn default() -> Self {
        let morning: DateTime<Utc> = MORNING.parse().unwrap();
        Self {
            seed: 1,
            clock: Clock::stopped_at(morning),
            key_files: false,
            settings: Given::default(),
            restored_from: None,
        }
    }
}

impl Builder {
    /// Loads the dice otherwise than usual.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// Lets time run, for a test that shares its database with a process of its own.
    #[must_use]
    pub fn running_clock(self) -> Self {
        Self { clock: Clock::system(), ..self }
    }

    /// Keeps the signing key in the folder that [`TestApp::secrets_dir`] names, for a second server to use.
    #[must_use]
    pub fn key_files(self) -> Self {
        Self { key_files: true, ..self }
    }

    /// Begins with what is in this backup of a SQLite database.
    #[must_use]
    pub fn restored_from(self, backup: &Path) -> Self {
        Self { restored_from: Some(backup.to_owned()), ..self }
    }

    /// Settings other than the usual ones.
    #[must_use]
    pub fn settings(self, settings: Given) -> Self {
        Self { settings, ..self }
    }

    /// Makes the database and starts the server on a port of its own.
    pub async fn start(self) -> TestApp {
        install_crypto();
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::create(folder.path()).await;
        if let Some(backup) = &self.restored_from {
            std::fs::copy(backup, database.url().trim_start_matches("sqlite://")).unwrap();
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let settings = self
            .settings
            .or(Given {
                database_url: Some(database.url().to_owned()),
                listen: Some(address),
                public_url: Some(PUBLIC_URL.to_owned()),
                smtp_url: Some(format!("file:{}", folder.path().join("outbox").display())),
                secrets_dir: Some(folder.path().join("secrets")),
                metrics_listen: Some(String::new()),
                ..Given::default()
            })
            .resolve()
            .unwrap();
        let dice = Dice::seeded(self.seed);
        let reads = Arc::new(AtomicU64::new(0));
        let db = Db::open(database.url(), self.clock.clone(), dice.clone()).await.unwrap();
        let db = db.counting_reads(reads.clone());
        let keys = if self.key_files {
            Keys::open(&settings.secrets_dir, PUBLIC_URL).unwrap()
        } else {
            Keys::from_seed(&[7; 32], PUBLIC_URL).unwrap()
        };
        let parts = Parts::new(settings, db, self.clock.clone(), dice, keys);
        let (stop, stopped) = oneshot::channel();
        let served = parts.clone();
        tokio::spawn(async move {
            let stopped = async move {
                let _either_way = stopped.await;
            };
            serve(&served, listener, stopped).await.unwrap();
        });
        TestApp {
            parts,
            clock: self.clock,
            url: format!("http://{address}"),
            http: reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap(),
            reads,
            _stop: stop,
            _database: database,
            folder,
        }
    }
}

/// A running server with all that a test wants to reach into.
pub struct TestApp {
    /// The parts of the server, for a look at the database or a turn of the dice.
    pub parts: Parts,
    /// The stopped clock: `app.clock.advance(TimeDelta::days(1))`.
    pub clock: Clock,
    /// Where it listens: `http://127.0.0.1:PORT`.
    pub url: String,
    /// A client for what [`get`](Self::get) and [`send`](Self::send) do not offer.
    pub http: reqwest::Client,
    reads: Arc<AtomicU64>,
    _stop: oneshot::Sender<()>,
    // Before the folder: the database lies in it.
    _database: TestDatabase,
    folder: tempfile::TempDir,
}

impl TestApp {
    /// The usual server.
    pub async fn start() -> Self {
        Builder::default().start().await
    }

    /// A server that is to be otherwise in something.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// How many statements were read so far.
    #[must_use]
    pub fn reads(&self) -> u64 {
        self.reads.load(Ordering::Relaxed)
    }

    /// GET `path` as `who` (a [`Person`], a token, or [`NOBODY`]).
    pub async fn get<'a>(&self, path: &str, who: impl Into<Token<'a>>) -> Reply {
        self.call(Method::GET, path, who, None, &[]).await
    }

    /// POST `body` to `path`.
    pub async fn post<'a>(&self, path: &str, who: impl Into<Token<'a>>, body: Value) -> Reply {
        self.call(Method::POST, path, who, Some(body), &[]).await
    }

    /// PUT `body` at `path`.
    pub async fn put<'a>(&self, path: &str, who: impl Into<Token<'a>>, body: Value) -> Reply {
        self.call(Method::PUT, path, who, Some(body), &[]).await
    }

    /// DELETE `path`.
    pub async fn delete<'a>(&self, path: &str, who: impl Into<Token<'a>>) -> Reply {
        self.call(Method::DELETE, path, who, None, &[]).await
    }

    /// Any method, with an optional body.
    pub async fn send<'a>(
        &self,
        method: Method,
        path: &str,
        who: impl Into<Token<'a>>,
        body: impl Into<Option<Value>>,
    ) -> Reply {
        self.call(method, path, who, body.into(), &[]).await
    }

    /// As [`send`](Self::send), with headers: `If-Match`, `Reable-Dry-Run`.
    pub async fn call<'a>(
        &self,
        method: Method,
        path: &str,
        who: impl Into<Token<'a>>,
        body: Option<Value>,
        headers: &[(&str, &str)],
    ) -> Reply {
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        if let Some(token) = who.into().0 {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Reply::read(request.send().await.expect("the server answers")).await
    }

    /// The folder of this test: gone when the app is dropped.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the signing keys.
    #[must_use]
    pub fn secrets_dir(&self) -> PathBuf {
        self.parts.settings.secrets_dir.clone()
    }

    /// The URL of the database, for a process that shares it.
    #[must_use]
    pub fn database_url(&self) -> &str {
        &self.parts.settings.database_url
    }

    /// Sends what is queued, and gives every mail sent so far as its file's text, oldest first.
    pub async fn mail(&self) -> Vec<String> {
        send_due(&self.parts).await.unwrap();
        let Ok(folder) = std::fs::read_dir(self.folder.path().join("outbox")) else { return Vec::new() };
        let mut files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
        files.sort_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
        files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }
}

/// reqwest and sqlx both find the one crypto provider here.
fn install_crypto() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Somebody else may have been first; in this tree it is always this one.
        let _installed = rustls::crypto::ring::default_provider().install_default();
    });
}
