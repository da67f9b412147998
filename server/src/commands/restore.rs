//! `restore`: checks a backup, and puts it in place where asked.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use reable_migrations::Standing;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

use super::backup::keep;
use super::database::{newer, up};
use super::{Failure, Outcome, print};
use crate::audit;
use crate::clock::{Clock, Dice};
use crate::db::{Db, sql, write_anew};
use crate::ids::OrgId;
use crate::keys::private_file;
use crate::privacy::list;
use crate::settings::Settings;

/// Which backup, and where to.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Check this backup
    #[arg(long, value_name = "FILE")]
    verify: PathBuf,
    /// When it is sound, copy it here; nothing may be there yet
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// The list of erasures to do again on the copy; `erasures.jsonl` beside the keys when absent
    #[arg(long, value_name = "FILE", requires = "to")]
    erasures: Option<PathBuf>,
}

/// What a person wants to see the number of.
const COUNTED: [&str; 7] = ["organisations", "people", "clients", "episodes", "goals", "check_ins", "audit_events"];

/// Runs the command.
pub async fn run(settings: &Settings, arguments: Arguments) -> Outcome {
    let file = &arguments.verify;
    let db = open(file).await?;
    let report = verify(&db, file).await?;
    db.close().await?;
    print(&report)?;
    match &arguments.to {
        Some(to) => {
            let list = arguments.erasures.unwrap_or_else(|| list::path(&settings.secrets_dir));
            put_in_place(file, to, &list::read(&list)?).await
        }
        None => Ok(()),
    }
}

async fn open(file: &Path) -> Result<DatabaseConnection, Failure> {
    if !file.is_file() {
        return Err(Failure::usage(format!("{} is no file", file.display())));
    }
    let mut options = ConnectOptions::new(format!("sqlite://{}", file.display()));
    options.sqlx_logging(false).max_connections(1).map_sqlx_sqlite_opts(|sqlite| sqlite.read_only(true));
    Database::connect(options).await.map_err(|error| Failure::new(format!("{}: {error}", file.display())))
}

/// What is in the backup, or the first thing that is wrong with it.
async fn verify(db: &DatabaseConnection, file: &Path) -> Result<String, Failure> {
    let damaged = |what: String| Failure::new(format!("{} is damaged: {what}", file.display()));
    let found = db.query_one_raw(sql(db, "PRAGMA integrity_check(1)", [])).await;
    let found = found.map_err(|error| damaged(error.to_string()))?;
    let verdict: String = found.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    if verdict != "ok" {
        return Err(damaged(verdict));
    }
    if let Some(row) = db.query_one_raw(sql(db, "PRAGMA foreign_key_check", [])).await? {
        return Err(damaged(format!("a row of {} points at nothing", row.try_get_by_index::<String>(0)?)));
    }
    let standing = reable_migrations::look(db).await.map_err(|_| damaged("it holds no Reable database".to_owned()))?;
    let schema = match &standing {
        Standing::Current => "is the one this server knows".to_owned(),
        Standing::Behind(steps) => format!("is {steps} step(s) behind; the server brings it up when it starts"),
        Standing::Newer(unknown) => return Err(newer(unknown)),
    };
    let current = standing == Standing::Current;
    let mut report = format!("{} is sound. Its schema {schema}. It holds:\n", file.display());
    for table in COUNTED {
        let row = db.query_one_raw(sql(db, format!("SELECT COUNT(*) AS n FROM {table}"), [])).await?;
        let count: i64 = row.map(|row| row.try_get("", "n")).transpose()?.unwrap_or_default();
        let _fits_in_memory = writeln!(report, "{count:>10} {}", table.replace('_', " "));
    }
    // An older schema may lack what the check reads; the server brings it up first.
    if current {
        let records = verify_logs(db).await?;
        let _fits_in_memory = writeln!(report, "Every link of the audit logs holds ({records} records).");
    }
    Ok(report)
}

/// Follows the audit log of every organisation from its first record to its last; how many there are.
async fn verify_logs(db: &DatabaseConnection) -> Result<u64, Failure> {
    let mut records = 0;
    for row in db.query_all_raw(sql(db, "SELECT id FROM organisations ORDER BY id", [])).await? {
        let org: OrgId = row.try_get("", "id")?;
        let found = audit::verify::verify(db, org).await?;
        if let Some(broken) = found.first_broken {
            return Err(Failure::new(format!(
                "the audit log of organisation {org} was tampered with: record {} ({:?})",
                broken.seq, broken.what
            )));
        }
        records += found.records;
    }
    Ok(records)
}

async fn put_in_place(file: &Path, to: &Path, erased: &BTreeSet<list::Line>) -> Outcome {
    if to.exists() {
        return Err(Failure::usage(format!("{} exists; move it away first", to.display())));
    }
    let mut partial = to.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let mut copy = private_file(&partial).map_err(|error| Failure::new(format!("{}: {error}", partial.display())))?;
    std::io::copy(&mut std::fs::File::open(file)?, &mut copy)?;
    let again = if erased.is_empty() { 0 } else { erase_again(&partial, erased).await? };
    keep(&partial, to)?;
    if again > 0 {
        print(&format!(
            "Since this backup was made {again} record(s) were erased; they were erased from the copy too.\n"
        ))?;
    }
    print(&format!("{} is in place. Start the server on it.\n", to.display()))
}

/// What was erased since the backup was made is erased from its copy before anybody uses that.
async fn erase_again(copy: &Path, erased: &BTreeSet<list::Line>) -> Result<usize, Failure> {
    let url = format!("sqlite://{}", copy.display());
    let db = Db::open(&url, Clock::system(), Dice::system()?).await?;
    up(&db).await?;
    let again = list::apply(&db, erased).await?;
    db.close().await?;
    if again > 0 {
        write_anew(&url).await?;
    }
    Ok(again)
}
