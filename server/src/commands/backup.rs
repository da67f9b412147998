//! `backup`: the whole database as one file, consistent, while the server runs.

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::Args;
use sea_orm::{ConnectOptions, ConnectionTrait, Database};

use super::{Failure, Outcome, print};
use crate::db::sql;
use crate::keys::private_file;
use crate::settings::{Settings, redacted};

/// Where to.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The file to write; it must not exist
    file: PathBuf,
}

/// Runs the command.
pub async fn run(settings: &Settings, arguments: Arguments) -> Outcome {
    let file = arguments.file;
    if !settings.database_url.starts_with("sqlite:") {
        return Err(Failure::usage(format!(
            "PostgreSQL makes its own backups: pg_dump --format=custom --file={} '{}'",
            file.display(),
            redacted(&settings.database_url)
        )));
    }
    if file.exists() {
        return Err(Failure::usage(format!("{} exists; a backup never overwrites anything", file.display())));
    }
    let partial = partial_name(&file);
    // Made first, so that nobody else can read it while it fills; SQLite takes an empty file.
    private_file(&partial).map_err(|error| Failure::new(format!("{}: {error}", partial.display())))?;
    let done = copy(&settings.database_url, &partial).await.and_then(|()| keep(&partial, &file));
    if done.is_err() {
        let _already_gone = std::fs::remove_file(&partial);
    }
    done?;
    print(&format!(
        "{} holds the database as it was just now. The signing keys in {} are not in it; without the \
         sealing key nobody whose account asks for a code can sign in. Keep them apart from it.\n",
        file.display(),
        settings.secrets_dir.display()
    ))
}

fn partial_name(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".partial");
    name.into()
}

/// `VACUUM INTO` reads one moment of the database and writes it as a fresh file, without holding up the writer.
async fn copy(url: &str, to: &Path) -> Outcome {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).max_connections(1).map_sqlx_sqlite_opts(|sqlite| sqlite.read_only(true));
    let db = Database::connect(options).await?;
    let to = to.to_str().ok_or_else(|| Failure::usage("the file's name must be UTF-8"))?;
    db.execute_raw(sql(&db, "VACUUM INTO $1", [to.into()])).await?;
    Ok(db.close().await?)
}

/// Puts a finished file in place so that it is there after a power cut.
pub fn keep(partial: &Path, file: &Path) -> Outcome {
    File::open(partial)?.sync_all()?;
    std::fs::rename(partial, file)?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}
