//! The schema, one numbered step a file, up and down, the same text for SQLite and PostgreSQL.
//!
//! The steps are plain SQL under `sql/`: whoever operates the database can read what stands in it. A step is frozen
//! once released; a change is a new step. Both directions run in one transaction each.

use std::collections::BTreeSet;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseBackend, Statement};

/// One step: its name, and its SQL up and down.
struct Step {
    name: &'static str,
    up: &'static str,
    down: &'static str,
}

macro_rules! steps {
    ($($name:literal),* $(,)?) => {
        /// Every step this binary knows, oldest first.
        const STEPS: &[Step] = &[$(Step {
            name: $name,
            up: include_str!(concat!("../sql/", $name, ".up.sql")),
            down: include_str!(concat!("../sql/", $name, ".down.sql")),
        }),*];
    };
}

steps![
    "0001_people",
    "0002_sign_in",
    "0003_episodes",
    "0004_check_ins",
    "0005_intake",
    "0006_audit",
    "0007_pseudonyms",
    "0008_outbox",
    "0009_signals",
    "0010_meetings",
    "0011_reminders",
    "0012_pages",
    "0013_programmes",
    "0014_approvals",
    "0015_client_merges",
    "0016_accounts_life",
    "0017_emergency_access",
    "0018_privacy",
];

impl MigrationName for &'static Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for &'static Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.up).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.down).await
    }

    /// SQLite would run without one by default, and leave half a step behind a failure.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let clustered = match manager.get_database_backend() {
        DatabaseBackend::Sqlite => " WITHOUT ROWID",
        _ => "",
    };
    let sql = sql.replace("){clustered};", &format!("){clustered};"));
    manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
}

/// Applies and reverts the steps; see [`MigratorTrait`].
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        STEPS.iter().map(|step| Box::new(step) as Box<dyn MigrationTrait>).collect()
    }
}

/// How the schema of a database stands to the steps of this binary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Every step is applied and nothing else.
    Current,
    /// So many steps are still to be applied.
    Behind(usize),
    /// Steps that this binary does not know are applied: a newer Reable has used this database.
    Newer(Vec<String>),
}

/// Compares the applied steps with the known ones (and makes sure that the list of applied steps exists).
///
/// # Errors
/// When the database does not answer.
pub async fn standing<C: ConnectionTrait>(db: &C) -> Result<Standing, DbErr> {
    Ok(compare(Migrator::get_migration_models(db).await?.into_iter().map(|row| row.version).collect()))
}

/// As [`standing`], for a connection that may only read: the list of applied steps must exist.
///
/// # Errors
/// When the database does not answer, or was never migrated.
pub async fn look<C: ConnectionTrait>(db: &C) -> Result<Standing, DbErr> {
    let rows =
        db.query_all_raw(Statement::from_string(db.get_database_backend(), "SELECT version FROM seaql_migrations"));
    let applied: Result<_, DbErr> = rows.await?.iter().map(|row| row.try_get::<String>("", "version")).collect();
    Ok(compare(applied?))
}

/// The names of the steps that this binary knows, oldest first.
#[must_use]
pub fn known() -> Vec<&'static str> {
    STEPS.iter().map(|step| step.name).collect()
}

fn compare(applied: BTreeSet<String>) -> Standing {
    let known: BTreeSet<&str> = STEPS.iter().map(|step| step.name).collect();
    let unknown: Vec<String> = applied.iter().filter(|name| !known.contains(name.as_str())).cloned().collect();
    if !unknown.is_empty() {
        return Standing::Newer(unknown);
    }
    match known.len() - applied.len() {
        0 => Standing::Current,
        missing => Standing::Behind(missing),
    }
}

pub use sea_orm_migration::MigratorTrait;
