//! `reable-bench`: measures the server beside two yardsticks on the same machine; `bench/run.sh` runs it all.

mod echo;
mod pages;
mod raw_sqlite;
mod reminders;
mod report;
mod seed;
mod wrk;

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

// The server's own, so that the echo is measured with the same.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What can go wrong in a benchmark; it is shown and nothing else.
type Failure = Box<dyn Error + Send + Sync>;

/// The issuer of the tokens: the default public URL of the server.
const ISSUER: &str = "http://127.0.0.1:8080";

/// Measures the server beside two yardsticks on the same machine.
#[derive(Parser)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a database with check-ins, and the files that the load is made from
    Seed {
        /// The folder to make it in
        #[arg(long)]
        dir: PathBuf,
        /// How many check-ins are stored
        #[arg(long, default_value_t = 1_000_000)]
        check_ins: usize,
        /// How many more clients there are, whose check-ins are yet to come
        #[arg(long, default_value_t = 3_000)]
        fresh: usize,
    },
    /// Yardstick (a): one durable row a transaction, straight into SQLite; prints rows a second
    RawSqlite {
        /// The folder to make the file in
        #[arg(long)]
        dir: PathBuf,
        /// For how long
        #[arg(long, default_value_t = 5)]
        seconds: u64,
    },
    /// Yardstick (b): a bare poem-openapi JSON echo that verifies the token of every request
    Echo {
        /// The folder of the signing keys
        #[arg(long)]
        dir: PathBuf,
        /// The address to listen on
        #[arg(long)]
        listen: SocketAddr,
    },
    /// Send reminders by the thousand, and kill servers that do
    Reminders(reminders::Arguments),
    /// Make the pages of the team, and say how long it takes
    Pages(pages::Arguments),
    /// Run everything and print the table
    Report(report::Arguments),
}

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("reable-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Seed { dir, check_ins, fresh } => {
            runtime()?.block_on(seed::seed(&dir, seed::Size { check_ins, fresh })).map(|_| ())
        }
        Command::RawSqlite { dir, seconds } => {
            println!("{:.0}", raw_sqlite::rows_per_second(&dir, Duration::from_secs(seconds))?);
            Ok(())
        }
        Command::Echo { dir, listen } => runtime()?.block_on(echo::serve(&dir, listen)),
        Command::Reminders(arguments) => runtime()?.block_on(reminders::run(&arguments)),
        Command::Pages(arguments) => runtime()?.block_on(pages::run(arguments)),
        Command::Report(arguments) => report::run(&arguments),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}
