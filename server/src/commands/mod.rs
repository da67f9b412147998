//! The commands of `reable-server`, one file a noun.

mod backup;
pub(crate) mod database;
mod demo;
mod keys;
mod logging;
mod migrate;
mod organisation;
mod restore;
mod serve;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::document;
use crate::problem::Problem;
use crate::settings::Given;

/// The Reable server.
#[derive(Parser, Debug)]
#[command(name = "reable-server", version, about, max_term_width = 100)]
pub struct CommandLine {
    /// A file with settings, in TOML; flags and the environment go before it
    #[arg(long, value_name = "FILE", env = "REABLE_CONFIG", global = true)]
    config: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the API until told to stop (SIGTERM or Ctrl-C)
    Serve(serve::Arguments),
    /// See the main job done on real self-ratings, in a database of its own; nothing to configure
    Demo(demo::Arguments),
    /// Bring the database's schema to what this server knows
    Migrate(migrate::Arguments),
    /// Print the OpenAPI document
    Openapi,
    /// The organisations on this server
    #[command(subcommand)]
    Organisation(organisation::Command),
    /// Make the first administrator of an organisation, or one again where none can sign in any more, and print the link to
    /// set their password with
    BootstrapAdmin(organisation::Appointed),
    /// Take the second factor off a staff account whose owner lost the phone; the owner is told by mail
    RemoveSecondFactor(organisation::LostSecondFactor),
    /// Copy the database into a file while the server runs (SQLite)
    Backup(backup::Arguments),
    /// Check a backup, and put it in place where asked
    Restore(restore::Arguments),
    /// What the server would run with
    #[command(subcommand)]
    Config(ConfigCommand),
    /// The keys that sign access tokens, and the one under which secrets lie sealed
    #[command(subcommand)]
    Keys(keys::Command),
    /// Sign everybody of an organisation out at once, everywhere: staff, and where asked clients and carers too
    EndSessions(organisation::Ending),
}

#[derive(Subcommand, Debug)]
enum ConfigCommand {
    /// Print the settings in force, without passwords
    Show,
}

/// Why a command failed: what a person needs to know, and the exit code.
#[derive(Debug)]
pub struct Failure {
    message: String,
    code: u8,
}

/// What a command comes to.
pub type Outcome = Result<(), Failure>;

impl Failure {
    /// Exit code 1: it did not work.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    /// Exit code 2: it was asked for in a way that cannot work.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 2 }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}

/// A refusal as a person at the terminal reads it.
fn refused(problem: Problem) -> Failure {
    Failure::new(problem.detail())
}

/// Runs a command to its end.
pub fn run(line: CommandLine) -> ExitCode {
    match dispatch(line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _nowhere_to_say_it = writeln!(std::io::stderr(), "reable-server: {}", failure.message);
            ExitCode::from(failure.code)
        }
    }
}

fn dispatch(line: CommandLine) -> Outcome {
    if matches!(line.command, Command::Openapi) {
        return print(document::text());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let given = given(line.given, line.config)?;
    if let Command::Demo(arguments) = line.command {
        return runtime.block_on(demo::run(given, arguments));
    }
    let settings = given.resolve().map_err(|error| Failure::usage(error.to_string()))?;
    runtime.block_on(async {
        match line.command {
            Command::Serve(arguments) => serve::run(settings, arguments).await,
            Command::Migrate(arguments) => migrate::run(&settings, arguments).await,
            Command::Openapi | Command::Demo(_) => unreachable!("done above, without settings"),
            Command::Organisation(command) => organisation::run(settings, command).await,
            Command::BootstrapAdmin(administrator) => organisation::bootstrap(settings, administrator).await,
            Command::RemoveSecondFactor(lost) => organisation::remove_second_factor(settings, lost).await,
            Command::Backup(arguments) => backup::run(&settings, arguments).await,
            Command::Restore(arguments) => restore::run(&settings, arguments).await,
            Command::Config(ConfigCommand::Show) => print(&format!("{}\n", serde_json::to_string_pretty(&settings)?)),
            Command::Keys(command) => keys::run(settings, command).await,
            Command::EndSessions(ending) => organisation::end_sessions(settings, ending).await,
        }
    })
}

fn given(given: Given, config: Option<PathBuf>) -> Result<Given, Failure> {
    let file = config.map(|path| Given::read(&path)).transpose()?.unwrap_or_default();
    Ok(given.or(Given::secrets_of_environment()).or(file))
}

/// Writes `text` to standard output; a reader that closed its end had enough, which is no failure.
fn print(text: &str) -> Outcome {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
