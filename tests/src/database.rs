//! A database for one test: a temporary SQLite file, or a database on a PostgreSQL server that goes when it is done.

use std::path::Path;

use reable_migrations::{Migrator, MigratorTrait};
use reable_server::clock::{Clock, Dice};
use reable_server::db::Db;
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use tokio::sync::OnceCell;

/// A migrated, empty database of one test.
#[derive(Debug)]
pub enum TestDatabase {
    /// A file in the test's own folder, which takes it along when it goes.
    Sqlite {
        /// Where it is.
        url: String,
    },
    /// A database on the server that `REABLE_TEST_POSTGRES_URL` names.
    Postgres {
        /// Where it is.
        url: String,
        /// The server's own database, from which this one is dropped.
        server: String,
        /// Its name.
        name: String,
    },
}

impl TestDatabase {
    /// Makes and migrates a database of the kind that `REABLE_TEST_BACKEND` asks for.
    pub async fn create(folder: &Path) -> Self {
        let database = Self::create_empty(folder).await;
        match &database {
            Self::Sqlite { url } => {
                let file = url.trim_start_matches("sqlite://");
                std::fs::write(file, template().await).unwrap();
            }
            Self::Postgres { url, .. } => migrate(url).await,
        }
        database
    }

    /// Makes a database with nothing in it.
    pub async fn create_empty(folder: &Path) -> Self {
        match std::env::var("REABLE_TEST_BACKEND").as_deref() {
            Ok("postgres") => {
                let server =
                    std::env::var("REABLE_TEST_POSTGRES_URL").expect("REABLE_TEST_POSTGRES_URL names a server");
                let name = format!("test_{}", u64::from_le_bytes(Dice::system().unwrap().bytes()));
                on_server(&server, &format!("CREATE DATABASE {name}")).await;
                let (base, _) = server.rsplit_once('/').expect("the URL ends in a database");
                Self::Postgres { url: format!("{base}/{name}"), server, name }
            }
            Ok("sqlite") | Err(_) => Self::Sqlite { url: format!("sqlite://{}", folder.join("reable.db").display()) },
            Ok(other) => panic!("REABLE_TEST_BACKEND={other}: sqlite or postgres"),
        }
    }

    /// Where it is.
    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Sqlite { url } | Self::Postgres { url, .. } => url,
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Self::Postgres { server, name, .. } = self else { return };
        let (server, drop) = (server.clone(), format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        // The test's own runtime may be going down around us, so the last words need one of their own.
        let last_words = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(on_server(&server, &drop));
        });
        let _left_behind = last_words.join();
    }
}

async fn on_server(url: &str, statement: &str) {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).max_connections(1);
    let server = Database::connect(options).await.unwrap();
    server.execute_unprepared(statement).await.unwrap();
    server.close().await.unwrap();
}

async fn migrate(url: &str) {
    let db = Db::open(url, Clock::system(), Dice::seeded(0)).await.unwrap();
    Migrator::up(db.writer(), None).await.unwrap();
    db.close().await.unwrap();
}

/// A migrated SQLite file, made once a process: writing it is quicker than migrating. Kept in memory, for nothing drops
/// what outlives every test, and the folders of thousands would stay on the disk.
async fn template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let make = || async {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("template.db");
        migrate(&format!("sqlite://{}", file.display())).await;
        std::fs::read(file).unwrap()
    };
    TEMPLATE.get_or_init(make).await
}
