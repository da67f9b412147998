//! The list of erasures outside the database: what a backup from before an erasure must lose again.
//!
//! It lies beside the keys, one JSON object a line, and says no more than ids and days. Whoever keeps the keys safe
//! keeps it safe too. It is applied when a backup is restored and when the server starts, so that it does not matter how
//! the database came back.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use reable_rules::words::ErasureGround;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use serde::{Deserialize, Serialize};

use super::erasure::{self, Erasure};
use crate::audit::{Action, Actor};
use crate::db::{Db, sql};
use crate::ids::{ClientId, OrgId};
use crate::keys::private_file;
use crate::parts::Parts;
use crate::problem::Problem;

/// One erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Line {
    /// The organisation.
    pub org_id: OrgId,
    /// Who is gone.
    pub client_id: ClientId,
    /// Why.
    pub ground: ErasureGround,
    /// Since when.
    pub erased_at: DateTime<Utc>,
}

/// What is wrong with the list, or came in between.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A line is not what was written there.
    #[error("{}, line {line}: this is no erasure", path.display())]
    Line {
        /// Which file.
        path: PathBuf,
        /// Which line of it, from 1.
        line: usize,
    },
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// An erasure could not be carried out.
    #[error("{0}")]
    Refused(String),
}

/// Where the list lies, in the folder of the keys.
#[must_use]
pub fn path(secrets_dir: &Path) -> PathBuf {
    secrets_dir.join("erasures.jsonl")
}

/// The erasures of a list; none when there is no such file.
///
/// # Errors
/// When it cannot be read, or a line is damaged.
pub fn read(path: &Path) -> Result<BTreeSet<Line>, ListError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(source) => return Err(ListError::File { path: path.to_owned(), source }),
    };
    let parse = |(place, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|_| ListError::Line { path: path.to_owned(), line: place + 1 })
    };
    text.lines().enumerate().filter(|(_, line)| !line.is_empty()).map(parse).collect()
}

/// Writes into the list what the database knows of erasures and the list does not.
///
/// # Errors
/// When the file or the database refuses.
pub async fn keep(parts: &Parts) -> Result<(), ListError> {
    let path = path(&parts.settings.secrets_dir);
    let known: BTreeSet<ClientId> = read(&path)?.into_iter().map(|line| line.client_id).collect();
    let mut missing = done(&parts.db).await?;
    missing.retain(|line| !known.contains(&line.client_id));
    if missing.is_empty() {
        return Ok(());
    }
    append(&path, &missing).map_err(|source| ListError::File { path, source })
}

async fn done(db: &Db) -> Result<Vec<Line>, DbErr> {
    let db = db.read();
    let text = "SELECT org_id, client_id, ground, erased_at FROM erasures ORDER BY erased_at, client_id";
    let read = |row: &QueryResult| -> Result<Line, DbErr> {
        Ok(Line {
            org_id: row.try_get("", "org_id")?,
            client_id: row.try_get("", "client_id")?,
            ground: row.try_get("", "ground")?,
            erased_at: row.try_get("", "erased_at")?,
        })
    };
    db.query_all_raw(sql(db, text, [])).await?.iter().map(read).collect()
}

fn append(path: &Path, lines: &[Line]) -> io::Result<()> {
    let mut text = String::new();
    for line in lines {
        text.push_str(&serde_json::to_string(line)?);
        text.push('\n');
    }
    let mut file = open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    if path.exists() { OpenOptions::new().append(true).open(path) } else { private_file(path) }
}

/// Erases again whoever is on the list and in the database, each in a transaction of its own; how many those were.
///
/// # Errors
/// When the database refuses.
pub async fn apply(db: &Db, list: &BTreeSet<Line>) -> Result<usize, ListError> {
    let mut erased = 0;
    for line in list {
        let find = "SELECT id FROM clients WHERE org_id = $1 AND id = $2";
        let values = [line.org_id.into(), line.client_id.into()];
        if db.read().query_one_raw(sql(db.read(), find, values)).await?.is_none() {
            continue;
        }
        let mut txn = db.write().await?;
        let erasure = Erasure { org: line.org_id, client: line.client_id, ground: line.ground, by: None };
        let refused = |problem: Problem| ListError::Refused(problem.detail().to_owned());
        erasure::erase(&txn, &erasure).await.map_err(refused)?;
        txn.audit(Actor::host(line.org_id).did(Action::Delete, "client", line.client_id).about(line.client_id));
        txn.commit().await?;
        erased += 1;
    }
    Ok(erased)
}

/// Puts a database right that may have come back from a backup: applies the list, and completes it.
///
/// # Errors
/// When the file or the database refuses.
pub async fn put_right(parts: &Parts) -> Result<(), ListError> {
    let erased = apply(&parts.db, &read(&path(&parts.settings.secrets_dir))?).await?;
    if erased > 0 {
        tracing::warn!(erased, "the database held records that had been erased; they were erased again");
    }
    keep(parts).await?;
    Ok(super::scrub(parts).await?)
}
