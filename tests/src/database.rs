//! A database for one test: a temporary SQLite file, or a database on a PostgreSQL server that goes when it is done.

use std::path::Path;

use reable_migrations::{Migrator, MigratorTrait};
use reable_server::clock::{Clock, Dice};
use reable_server::db::{Db, sql};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
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
        let database = Self::named(folder);
        match &database {
            Self::Sqlite { url } => std::fs::write(url.trim_start_matches("sqlite://"), template_file().await).unwrap(),
            Self::Postgres { url, server, name } => match std::env::var("REABLE_TEST_POSTGRES_TEMPLATE") {
                Ok(template) => {
                    make_template(server, &template).await;
                    on_server(server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
                }
                Err(_) => {
                    database.make().await;
                    migrate(url).await;
                }
            },
        }
        database
    }

    /// Makes a database with nothing in it.
    pub async fn create_empty(folder: &Path) -> Self {
        let database = Self::named(folder);
        database.make().await;
        database
    }

    /// A database that is not there yet.
    fn named(folder: &Path) -> Self {
        match std::env::var("REABLE_TEST_BACKEND").as_deref() {
            Ok("postgres") => {
                let server =
                    std::env::var("REABLE_TEST_POSTGRES_URL").expect("REABLE_TEST_POSTGRES_URL names a server");
                let name = format!("test_{}", u64::from_le_bytes(Dice::system().unwrap().bytes()));
                Self::Postgres { url: beside(&server, &name), server, name }
            }
            Ok("sqlite") | Err(_) => Self::Sqlite { url: format!("sqlite://{}", folder.join("reable.db").display()) },
            Ok(other) => panic!("REABLE_TEST_BACKEND={other}: sqlite or postgres"),
        }
    }

    /// Makes it on its server; SQLite makes its file at the first opening.
    async fn make(&self) {
        if let Self::Postgres { server, name, .. } = self {
            on_server(server, &format!("CREATE DATABASE {name}")).await;
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
    let server = connect(url).await;
    server.execute_unprepared(statement).await.unwrap();
    server.close().await.unwrap();
}

async fn connect(server: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(server);
    options.sqlx_logging(false).max_connections(1);
    Database::connect(options).await.unwrap()
}

/// The address of another database on the server.
fn beside(server: &str, name: &str) -> String {
    let (base, _) = server.rsplit_once('/').expect("the URL ends in a database");
    format!("{base}/{name}")
}

/// Sees to it that the server has a migrated database of this name, for others to be copied from: that is quicker than
/// migrating each. The first process makes it while the others wait; it has its name once it is whole.
async fn make_template(server: &str, name: &str) {
    let connection = connect(server).await;
    let found = || async {
        let text = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
        connection.query_one_raw(sql(&connection, text, [])).await.unwrap().is_some()
    };
    if !found().await {
        // Held until this connection closes.
        connection.execute_unprepared("SELECT pg_advisory_lock(1)").await.unwrap();
        if !found().await {
            connection.execute_unprepared(&format!("CREATE DATABASE {name}_in_the_making")).await.unwrap();
            migrate(&beside(server, &format!("{name}_in_the_making"))).await;
            let rename = format!("ALTER DATABASE {name}_in_the_making RENAME TO {name}");
            connection.execute_unprepared(&rename).await.unwrap();
        }
    }
    connection.close().await.unwrap();
}

async fn migrate(url: &str) {
    let db = Db::open(url, Clock::system(), Dice::seeded(0)).await.unwrap();
    Migrator::up(db.writer(), None).await.unwrap();
    db.close().await.unwrap();
}

/// A migrated SQLite file, made once a process: writing it is quicker than migrating. Kept in memory, for nothing drops
/// what outlives every test, and the folders of thousands would stay on the disk.
async fn template_file() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let make = || async {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("template.db");
        migrate(&format!("sqlite://{}", file.display())).await;
        std::fs::read(file).unwrap()
    };
    TEMPLATE.get_or_init(make).await
}
