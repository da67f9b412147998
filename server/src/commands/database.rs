//! Opens the database for a command, and knows whether its schema fits.

use reable_migrations::{Migrator, MigratorTrait, Standing};
use sea_orm::{ConnectionTrait, DbErr, TransactionTrait};

use super::Failure;
use crate::clock::{Clock, Dice};
use crate::db::{Db, sql};
use crate::keys::Keys;
use crate::parts::Parts;
use crate::settings::{Settings, redacted};

/// The advisory lock under which one server at a time migrates: the first bytes of SHA-256("reable migrate").
const MIGRATION_LOCK: i64 = 0x5265_6162_6c65_4d69;

/// Opens the database that the settings name, whatever its schema.
pub async fn open(settings: &Settings) -> Result<Db, Failure> {
    let dice = Dice::system()?;
    Db::open(&settings.database_url, Clock::system(), dice).await.map_err(|error| {
        Failure::new(format!("cannot open the database {}: {error}", redacted(&settings.database_url)))
    })
}

/// Opens the database and, where that may be done unasked, brings its schema up first.
///
/// An SQLite file belongs to this server alone, so a new or older one is brought up as it is opened. On PostgreSQL other
/// servers may be running on the old schema: there it is done only when asked for.
async fn open_migrated(settings: &Settings, asked: bool) -> Result<Db, Failure> {
    let db = open(settings).await?;
    match reable_migrations::standing(db.writer()).await? {
        Standing::Current => {}
        Standing::Behind(steps) if asked || !db.is_postgres() => {
            tracing::info!(steps, "bringing the schema up");
            up(&db).await?;
        }
        Standing::Behind(steps) => return Err(behind(steps)),
        Standing::Newer(unknown) => return Err(newer(&unknown)),
    }
    Ok(db)
}

/// Everything a command needs that works as the server does: the database brought up, and the keys.
pub async fn parts(settings: Settings, migrate: bool) -> Result<Parts, Failure> {
    let db = open_migrated(&settings, migrate).await?;
    let keys = Keys::open(&settings.secrets_dir, &settings.public_url)?;
    Ok(Parts::new(settings, db, Clock::system(), Dice::system()?, keys))
}

/// Applies every step that is missing, one server at a time.
pub async fn up(db: &Db) -> Result<(), DbErr> {
    if !db.is_postgres() {
        return Migrator::up(db.writer(), None).await;
    }
    // Held by a transaction of its own until the steps are done.
    let lock = db.writer().begin().await?;
    lock.execute_raw(sql(&lock, "SELECT pg_advisory_xact_lock($1::bigint)", [MIGRATION_LOCK.into()])).await?;
    Migrator::up(db.writer(), None).await?;
    lock.commit().await
}

fn behind(steps: usize) -> Failure {
    Failure::new(format!(
        "the schema of this database is {steps} step(s) behind this server. Make a backup, then run `reable-server \
         migrate up` (or start with `serve --migrate`)."
    ))
}

/// What is said of a database that a newer Reable has used.
pub fn newer(unknown: &[String]) -> Failure {
    Failure::new(format!(
        "this database was used by a newer Reable (it has {}). Run that version again, or restore a backup from before \
         the upgrade; this one does not touch it.",
        unknown.join(", ")
    ))
}
