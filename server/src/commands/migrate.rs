//! `migrate`: the schema, up, down, and how it stands.

use clap::{Args, Subcommand};
use reable_migrations::{Migrator, MigratorTrait, Standing};

use super::database::{newer, open, up};
use super::{Failure, Outcome, print};
use crate::settings::Settings;

/// What to do with the schema; up when nothing is said.
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    direction: Option<Direction>,
    /// Revert the newest N steps; what they hold is lost
    #[arg(long, value_name = "N", conflicts_with = "status")]
    down: Option<u32>,
    /// Say how the schema stands, and change nothing
    #[arg(long)]
    status: bool,
}

#[derive(Subcommand, Debug)]
enum Direction {
    /// Apply every step that is missing
    Up,
}

/// Runs the command.
pub async fn run(settings: &Settings, arguments: Arguments) -> Outcome {
    let db = open(settings).await?;
    let standing = reable_migrations::standing(db.writer()).await?;
    if arguments.status {
        return print(&format!("{}\n", described(&standing)));
    }
    if let Standing::Newer(unknown) = &standing {
        return Err(newer(unknown));
    }
    match (arguments.down, arguments.direction) {
        (Some(_), Some(Direction::Up)) => return Err(Failure::usage("either up or down")),
        (Some(steps), None) => Migrator::down(db.writer(), Some(steps)).await?,
        (None, _) => up(&db).await?,
    }
    let standing = reable_migrations::standing(db.writer()).await?;
    db.close().await?;
    print(&format!("{}\n", described(&standing)))
}

fn described(standing: &Standing) -> String {
    match standing {
        Standing::Current => "The schema is current.".to_owned(),
        Standing::Behind(steps) => format!("The schema is {steps} step(s) behind."),
        Standing::Newer(unknown) => format!("A newer Reable has used this database: {}.", unknown.join(", ")),
    }
}
