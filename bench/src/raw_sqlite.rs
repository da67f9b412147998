//! Yardstick (a): what SQLite itself does, one durable row a transaction, without anything around it.

use std::path::Path;
use std::time::{Duration, Instant};

use reable_server::clock::{Clock, Dice};
use rusqlite::{Connection, params};

use crate::Failure;

/// The columns and the key of a check-in, without constraints.
const TABLE: &str = "CREATE TABLE check_ins (org_id, client_id, day, goal_id, author_id, author_role, entered_by, \
     imported, withdrawn, help, performance, satisfaction, not_done_reason, step_id, note, recorded_at, received_at, \
     revision, PRIMARY KEY (client_id, day, goal_id, author_id)) WITHOUT ROWID";

/// Writes check-ins for `time`, each in a transaction of its own that is on disk when it ends.
pub fn rows_per_second(dir: &Path, time: Duration) -> Result<f64, Failure> {
    let file = dir.join("raw.db");
    let db = open(&file)?;
    db.execute_batch(TABLE)?;
    let rows = write_for(&db, time)?;
    db.close().map_err(|(_, error)| error)?;
    std::fs::remove_file(file)?;
    Ok(rows / time.as_secs_f64())
}

fn open(file: &Path) -> Result<Connection, Failure> {
    for old in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(old);
        if Path::new(&name).exists() {
            std::fs::remove_file(name)?;
        }
    }
    let db = Connection::open(file)?;
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")?;
    Ok(db)
}

fn write_for(db: &Connection, time: Duration) -> Result<f64, Failure> {
    let (clock, dice) = (Clock::system(), Dice::seeded(1));
    let now = clock.now();
    let (org, client, at) = (dice.uuid(now), dice.uuid(now), now.to_rfc3339());
    let mut insert = db.prepare(
        "INSERT INTO check_ins VALUES (?1, ?2, ?3, ?4, ?2, 'client', NULL, 0, 0, 'alone', 7, 8, NULL, NULL, NULL, ?5, ?5, 1)",
    )?;
    let (begun, mut rows) = (Instant::now(), 0.0);
    while begun.elapsed() < time {
        insert.execute(params![org, client, "2026-03-02", dice.uuid(now), at])?;
        rows += 1.0;
    }
    Ok(rows)
}
