//! The database: a read side, a write side, and nothing that says which of the two databases it is.
//!
//! SQLite (the embedded default) has one writer connection (WAL, `synchronous=FULL`: a commit is on disk before it is
//! answered) and a pool of read-only readers. PostgreSQL has one pool; a write transaction there takes row locks where
//! it reads before it writes ([`for_update`]).
//!
//! Raw SQL numbers its parameters `$1, $2 …`, which both drivers accept.

use std::fmt::Write as _;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::sqlx::{self, Connection, SqliteConnection};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, DatabaseTransaction,
    DbErr, IsolationLevel, QueryResult, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, Value,
};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::access::Access;
use crate::accounts::secrets;
use crate::audit::{self, Event};
use crate::body::Body;
use crate::clock::{Clock, Dice};
use crate::ids::OrgId;
use crate::problem::{Answer, Problem};

/// A database that is open.
#[derive(Clone)]
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    clock: Clock,
    dice: Dice,
}

/// How many readers SQLite gets: twice as many as cores keep both busy while rows are handed over; more gain nothing.
const SQLITE_READERS: u32 = 4;
/// How much of the database each reader keeps in memory (negative: KiB). With SQLite's own 2 MiB, `today` read 40 pages
/// from the system for each phone; every further MiB counts four times in the memory of the server.
const READER_CACHE: &str = "-6000";
/// As [`READER_CACHE`], of the one writer.
const WRITER_CACHE: &str = "-8000";
/// How many prepared statements a connection keeps: more than there are texts, so that each is prepared once.
const STATEMENTS: usize = 512;
/// How many connections PostgreSQL gets from one server.
const POSTGRES_CONNECTIONS: u32 = 20;
/// How long a statement waits for a connection before the caller is told to come back.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(8);

impl Db {
    /// Opens the database that `url` names (`sqlite://FILE` or `postgres://…`); a missing SQLite file is made.
    ///
    /// # Errors
    /// When the database cannot be reached or opened.
    pub async fn open(url: &str, clock: Clock, dice: Dice) -> Result<Self, DbErr> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).acquire_timeout(ACQUIRE_TIMEOUT).test_before_acquire(false);
        if !url.starts_with("sqlite:") {
            options.max_connections(POSTGRES_CONNECTIONS).min_connections(2);
            let pool = Database::connect(options).await?;
            return Ok(Self { reader: pool.clone(), writer: pool, clock, dice });
        }
        let mut write = options.clone();
        write
            .max_connections(1)
            .map_sqlx_sqlite_pool_opts(|pool| pool.after_release(|writer, _| Box::pin(is_clean(writer))));
        write.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .create_if_missing(true)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .statement_cache_capacity(STATEMENTS)
                .pragma("cache_size", WRITER_CACHE)
                // What a statement over many rows may have to undo, kept in memory: in a temporary file, where it goes
                // by default, each page of it is written once more.
                .pragma("temp_store", "MEMORY")
        });
        let writer = Database::connect(write).await?;
        options.max_connections(SQLITE_READERS).map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .read_only(true)
                .busy_timeout(Duration::from_secs(5))
                .pragma("query_only", "ON")
                .statement_cache_capacity(STATEMENTS)
                .pragma("cache_size", READER_CACHE)
        });
        Ok(Self { reader: Database::connect(options).await?, writer, clock, dice })
    }

    /// Counts in `counter` what is asked of the side that reads, for a test of how many questions something takes. On
    /// PostgreSQL the one pool is counted, so that nothing may be written meanwhile.
    #[must_use]
    pub fn counting_reads(mut self, counter: Arc<AtomicU64>) -> Self {
        self.reader.set_metric_callback(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
        });
        self
    }

    /// The side that reads; it cannot write on SQLite.
    #[must_use]
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Everything read through it is of one moment; it costs less than as many single reads, each of which would take
    /// a connection and give it back. It holds a connection: let it go before writing.
    ///
    /// # Errors
    /// When no connection comes free in time.
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            isolation_level: self.is_postgres().then_some(IsolationLevel::RepeatableRead),
            access_mode: self.is_postgres().then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: None,
        };
        self.reader.begin_with_options(options).await
    }

    /// Begins a write transaction: IMMEDIATE on SQLite, so that read-then-write cannot be overtaken.
    ///
    /// # Errors
    /// When no connection comes free in time, or the disk refuses.
    pub async fn write(&self) -> Result<Txn, DbErr> {
        let inner = self
            .writer
            .begin_with_options(TransactionOptions {
                isolation_level: self.is_postgres().then_some(IsolationLevel::ReadCommitted),
                access_mode: self.is_postgres().then_some(AccessMode::ReadWrite),
                sqlite_transaction_mode: (!self.is_postgres()).then_some(SqliteTransactionMode::Immediate),
            })
            .await?;
        Ok(Txn { inner, inserts: Vec::new(), events: Vec::new(), clock: self.clock.clone(), dice: self.dice.clone() })
    }

    /// The connection that migrations and maintenance run on.
    #[must_use]
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Whether this is PostgreSQL (or what speaks its protocol).
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.writer.get_database_backend() == DatabaseBackend::Postgres
    }

    /// Closes every connection; SQLite folds its log into the file.
    ///
    /// # Errors
    /// When a connection does not close.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }
}

/// Whether the writer may be used again: no when a transaction is left on it, then it is closed and another one opened.
///
/// When the disk refuses a write, SQLite rolls back by itself. sqlx then fails to roll back, goes on counting one open
/// transaction, and turns each later one into a savepoint inside it: written, answered, and never committed.
async fn is_clean(writer: &mut SqliteConnection) -> sqlx::Result<bool> {
    if !writer.is_in_transaction() {
        return Ok(true);
    }
    // A transaction that was dropped is rolled back in the background; the ping comes after that.
    writer.ping().await?;
    Ok(!writer.is_in_transaction())
}

/// Writes the file of a SQLite database anew and folds its log into it, so that no freed page holds what was deleted;
/// whether that was done: not while somebody is reading, then it is to be tried again. PostgreSQL does so by itself.
///
/// # Errors
/// When the disk refuses, which needs room for the database once more.
pub async fn write_anew(url: &str) -> Result<bool, DbErr> {
    if !url.starts_with("sqlite:") {
        return Ok(true);
    }
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .max_connections(1)
        .map_sqlx_sqlite_opts(|sqlite| sqlite.busy_timeout(Duration::from_secs(30)));
    let db = Database::connect(options).await?;
    db.execute_unprepared("VACUUM").await?;
    let folded = db.query_one_raw(sql(&db, "PRAGMA wal_checkpoint(TRUNCATE)", [])).await?;
    let busy = folded.map(|row| row.try_get_by_index::<i32>(0)).transpose()?;
    db.close().await?;
    Ok(busy == Some(0))
}

/// A write transaction with the audit records that will be written with it; dropped, it rolls back.
pub struct Txn {
    inner: DatabaseTransaction,
    inserts: Vec<Rows>,
    events: Vec<Event>,
    clock: Clock,
    dice: Dice,
}

/// Rows of one table, to be written by [`insert_rows`] or [`Txn::insert`].
#[derive(Debug)]
pub struct Rows {
    /// Table and columns: `goals (id, title)`.
    pub into: &'static str,
    /// One value a column each.
    pub rows: Vec<Vec<Value>>,
    /// What follows the values, such as what to do on a conflict.
    pub after: &'static str,
}

impl Txn {
    /// Adds what this transaction does to the audit log; written when it commits.
    pub fn audit(&mut self, event: Event) {
        self.events.push(event);
    }

    /// Adds rows that are written when it commits, together with the audit records; for those that nothing in this
    /// transaction reads.
    pub fn insert(&mut self, rows: Rows) {
        self.inserts.push(rows);
    }

    /// Writes the audit records and commits. Where the caller asked for a dry run, everything is checked and written
    /// as it would be, and then rolled back.
    ///
    /// # Errors
    /// When the database refuses; also when nothing was audited, since no write goes unrecorded.
    pub async fn commit(self) -> Result<(), DbErr> {
        if self.events.is_empty() {
            return Err(DbErr::Custom("a write without an audit record".to_owned()));
        }
        let mut inserts = self.inserts;
        if self.inner.get_database_backend() == DatabaseBackend::Postgres {
            // Before the chain is locked, which others wait for.
            insert_together(&self.inner, std::mem::take(&mut inserts)).await?;
        }
        inserts.extend(audit::link_events(&self.inner, &self.clock, &self.dice, &self.events).await?);
        insert_together(&self.inner, inserts).await?;
        if self.events.iter().any(|event| event.dry_run) {
            return self.inner.rollback().await;
        }
        self.inner.commit().await
    }

    /// The time of this transaction's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A fresh id.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.dice.uuid(self.clock.now())
    }

    /// A fresh secret of 256 bits, as its owner carries it.
    #[must_use]
    pub fn secret(&self) -> String {
        secrets::fresh(&self.dice)
    }

    /// The id for a new thing: a fresh one, or the one that the caller made. `false` says that the same caller sent
    /// the same id and body before, so that the thing is there already.
    ///
    /// # Errors
    /// 409 `id_taken` when the id was used for something else.
    pub async fn claim_id<T, M, S, const MIB: usize>(
        &self,
        access: &Access<M, S>,
        wanted: Option<Uuid>,
        body: &Body<T, MIB>,
    ) -> Answer<(Uuid, bool)> {
        let Some(id) = wanted else { return Ok((self.uuid(), true)) };
        let digest = body.digest().to_vec();
        let claim = "INSERT INTO client_made_ids (id, org_id, person_id, digest, created_at) \
                     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING";
        let values = [id.into(), access.org().into(), access.person().into(), digest.clone().into(), self.now().into()];
        if self.execute_raw(sql(&self.inner, claim, values)).await?.rows_affected() == 1 {
            return Ok((id, true));
        }
        let find = "SELECT 1 AS found FROM client_made_ids \
                    WHERE id = $1 AND org_id = $2 AND person_id = $3 AND digest = $4";
        let values = [id.into(), access.org().into(), access.person().into(), digest.into()];
        match self.query_one_raw(sql(&self.inner, find, values)).await? {
            Some(_) => Ok((id, false)),
            None => Err(Problem::conflict(
                "id_taken",
                "This id was used for something else. Make a new one for a new thing; to change the old one, change it.",
            )),
        }
    }

    /// Holds a name (`client C-2041`) within an organisation until this transaction ends, so that of two that look
    /// whether it is free at the same moment, the second sees what the first has done.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn hold_name(&self, org: OrgId, name: &str) -> Result<(), DbErr> {
        // SQLite's writer is alone anyway.
        if self.get_database_backend() == DatabaseBackend::Postgres {
            let text = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
            self.execute_raw(sql(&self.inner, text, [format!("{org} {name}").into()])).await?;
        }
        Ok(())
    }

    /// Commits what holds no personal data and needs no record: counters, expiry, housekeeping.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn commit_housekeeping(self) -> Result<(), DbErr> {
        self.inner.commit().await
    }
}

impl Deref for Txn {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}

/// A raw statement for the database behind `db`; parameters are numbered `$1, $2 …`.
pub fn sql<C: ConnectionTrait>(db: &C, text: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), text, values)
}

/// ` FOR UPDATE` where rows must be locked by name (PostgreSQL); nothing on SQLite, whose writer is alone anyway.
pub fn for_update<C: ConnectionTrait>(db: &C) -> &'static str {
    match db.get_database_backend() {
        DatabaseBackend::Postgres => " FOR UPDATE",
        _ => "",
    }
}

/// Writes many rows in few statements: `INSERT INTO {into} VALUES (…), … {after}`.
///
/// Rows go in chunks of 128, of a smaller multiple of eight, and the rest: a group of any size is two or three
/// statements, and only 23 texts a table are ever prepared. `into` names table and columns; each row has one value a
/// column.
///
/// # Errors
/// When the database refuses a row: then none of its chunk is written, and the transaction is to be given up.
pub async fn insert_rows<C: ConnectionTrait>(
    db: &C,
    into: &str,
    rows: Vec<Vec<Value>>,
    after: &str,
) -> Result<(), DbErr> {
    let Some(columns) = rows.first().map(Vec::len) else { return Ok(()) };
    let mut left = rows.len();
    let mut rows = rows.into_iter();
    while left > 0 {
        let chunk = if left < 8 { left } else { (left - left % 8).min(128) };
        left -= chunk;
        let values: Vec<Value> = rows.by_ref().take(chunk).flatten().collect();
        let text = insert_text(db.get_database_backend(), into, columns, chunk, after);
        db.execute_raw(sql(db, text, values)).await?;
    }
    Ok(())
}

/// The most rows of each table that go to the database in one call.
const FEW_ROWS: usize = 2;

/// Writes rows of several tables, in this order.
///
/// Each call to SQLite is handed to its thread and back, which for a caller who is alone takes longer than the insert:
/// few rows go in one call. For many it does not matter, and each mixture of numbers would be a text to prepare.
///
/// # Errors
/// As [`insert_rows`].
async fn insert_together<C: ConnectionTrait>(db: &C, tables: Vec<Rows>) -> Result<(), DbErr> {
    let backend = db.get_database_backend();
    let few = tables.iter().all(|table| table.rows.len() <= FEW_ROWS);
    if backend != DatabaseBackend::Sqlite || !few {
        for table in tables {
            insert_rows(db, table.into, table.rows, table.after).await?;
        }
        return Ok(());
    }
    let (mut text, mut values) = (String::new(), Vec::new());
    for table in tables {
        let Some(columns) = table.rows.first().map(Vec::len) else { continue };
        text.push_str(&insert_text(backend, table.into, columns, table.rows.len(), table.after));
        text.push_str("; ");
        values.extend(table.rows.into_iter().flatten());
    }
    db.execute_raw(sql(db, text, values)).await.map(|_| ())
}

fn insert_text(backend: DatabaseBackend, into: &str, columns: usize, rows: usize, after: &str) -> String {
    // SQLite's driver looks the name of every numbered parameter up, one by one: with a thousand of them that takes as
    // long as the insert.
    let numbered = backend != DatabaseBackend::Sqlite;
    let mut text = String::with_capacity(64 + rows * columns * 6);
    text.push_str("INSERT INTO ");
    text.push_str(into);
    text.push_str(" VALUES ");
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            if column > 0 {
                text.push(',');
            }
            if numbered {
                // Writing to a String does not fail.
                let _ = write!(text, "${}", row * columns + column + 1);
            } else {
                text.push('?');
            }
        }
        text.push(')');
    }
    text.push_str(after);
    text
}

/// The inside of an `IN (…)` for `items` of `N` columns, numbered from `from`, with the values to bind.
///
/// The last item is repeated up to a power of two, so that whatever their number only a few texts are ever prepared.
#[must_use]
pub fn padded<const N: usize>(from: usize, mut items: Vec<[Value; N]>) -> (Vec<Value>, String) {
    if let Some(last) = items.last().cloned() {
        items.resize(items.len().next_power_of_two(), last);
    }
    let number = |item: usize, column: usize| format!("${}", from + item * N + column);
    let item = |item: usize| (0..N).map(|column| number(item, column)).collect::<Vec<_>>().join(",");
    let list = (0..items.len()).map(|n| if N == 1 { item(n) } else { format!("({})", item(n)) });
    let list = list.collect::<Vec<_>>().join(",");
    (items.into_iter().flatten().collect(), list)
}

/// An aggregate that gathers rows into one JSON list of lists, for [`read_json_list`]: a row that crosses from the
/// connection's thread costs more than most of what is in it.
#[must_use]
pub fn json_list<C: ConnectionTrait>(db: &C, columns: &str, order: &str) -> String {
    match db.get_database_backend() {
        DatabaseBackend::Sqlite => format!("json_group_array(json_array({columns}) ORDER BY {order})"),
        _ => format!("CAST(json_agg(json_build_array({columns}) ORDER BY {order}) AS text)"),
    }
}

/// An id as a column of [`json_list`]: SQLite keeps ids as bytes, which JSON cannot hold.
#[must_use]
pub fn json_id<C: ConnectionTrait>(db: &C, column: &str) -> String {
    match db.get_database_backend() {
        DatabaseBackend::Sqlite => format!("hex({column})"),
        _ => column.to_owned(),
    }
}

/// Reads a column that [`json_list`] made.
///
/// # Errors
/// When it is not of this shape.
pub fn read_json_list<T: DeserializeOwned>(row: &QueryResult, column: &str) -> Result<Vec<T>, DbErr> {
    // Without a single row PostgreSQL gives NULL, and SQLite an empty list.
    let Some(text) = row.try_get::<Option<String>>("", column)? else { return Ok(Vec::new()) };
    serde_json::from_str(&text).map_err(|error| DbErr::Type(format!("{column}: {error}")))
}

/// The list of [`padded`] as rows to compare with: SQLite wants them as a VALUES clause.
#[must_use]
pub fn row_values<C: ConnectionTrait>(db: &C, list: &str) -> String {
    match db.get_database_backend() {
        DatabaseBackend::Sqlite => format!("VALUES {list}"),
        _ => list.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_insert_of_two_rows_numbers_its_values_through() {
        let text = |backend| insert_text(backend, "t (a, b)", 2, 2, " END");
        assert_eq!(text(DatabaseBackend::Postgres), "INSERT INTO t (a, b) VALUES ($1,$2), ($3,$4) END");
        assert_eq!(text(DatabaseBackend::Sqlite), "INSERT INTO t (a, b) VALUES (?,?), (?,?) END");
    }

    #[test]
    fn a_list_is_padded_with_its_last_item_to_a_power_of_two() {
        let (values, list) = padded(2, vec![[Value::from(1)], [Value::from(2)], [Value::from(3)]]);
        assert_eq!(list, "$2,$3,$4,$5");
        assert_eq!(values, [1, 2, 3, 3].map(Value::from));
        let (_, rows) = padded(1, vec![[Value::from(1), Value::from(2)], [Value::from(3), Value::from(4)]]);
        assert_eq!(rows, "($1,$2),($3,$4)");
    }
}
