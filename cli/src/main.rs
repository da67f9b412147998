//! `reable`: the command line of Reable, for administrators and scripts.
//!
//! Data goes to stdout, everything else to stderr, and the exit code says how it ended.

mod codebook;
mod commands;
mod context;
mod csv_line;
mod examples;
mod export_file;
mod export_sheet;
mod failure;
mod fault_file;
mod fhir_file;
mod letter;
mod output;
mod part_file;
mod profile;
mod report;
mod secret;
mod sheet_file;
mod table_file;
mod workbook;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::commands::approval::Approval;
use crate::commands::audit::Audit;
use crate::commands::carer::Carer;
use crate::commands::check_in::CheckIn;
use crate::commands::client::Client;
use crate::commands::device::Device;
use crate::commands::emergency_access::EmergencyAccess;
use crate::commands::episode::Episode;
use crate::commands::export::{self, Export};
use crate::commands::goal::Goal;
use crate::commands::login::{self, Login};
use crate::commands::meeting::Meeting;
use crate::commands::method::Method;
use crate::commands::organisation::Organisation;
use crate::commands::privacy::Privacy;
use crate::commands::programme::{self, Programme};
use crate::commands::reminder::Reminder;
use crate::commands::report::Report;
use crate::commands::second_factor::SecondFactor;
use crate::commands::session::Session;
use crate::commands::shell;
use crate::commands::signal::Signal;
use crate::commands::staff::Staff;
use crate::commands::team::Team;
use crate::context::Context;
use crate::failure::Outcome;
use crate::output::{Format, Output};
use crate::profile::Profile;

const EXIT_CODES: &str = "\
Exit codes: 0 done, 1 failed, 2 usage, 3 partly done, 4 not signed in or refused, 5 conflict.

Environment: REABLE_TOKEN signs in with a token instead of a profile; XDG_CONFIG_HOME holds the profiles.";

/// Reable from the command line: enrol clients, print pairing letters, take exports
#[derive(Debug, Parser)]
#[command(name = "reable", version, after_help = EXIT_CODES, propagate_version = true)]
pub struct Cli {
    /// The profile that remembers the server and the sign-in
    #[arg(
        long,
        global = true,
        env = "REABLE_PROFILE",
        hide_env_values = true,
        default_value = "default",
        value_name = "NAME"
    )]
    profile: String,
    /// The server's address; the profile's when absent
    #[arg(long, global = true, env = "REABLE_SERVER", hide_env_values = true, value_name = "URL")]
    server: Option<String>,
    /// How the answer is printed
    #[arg(short, long, global = true, value_enum, default_value = "table", value_name = "FORMAT")]
    output: Format,
    /// Let the server check and do everything, and then undo it
    #[arg(long, global = true)]
    dry_run: bool,
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, Subcommand)]
enum Noun {
    /// Sign in as a member of staff
    Login(Login),
    /// Sign out, here and on the server
    Logout,
    #[command(subcommand)]
    SecondFactor(SecondFactor),
    #[command(subcommand)]
    Session(Session),
    #[command(subcommand)]
    Organisation(Organisation),
    #[command(subcommand)]
    Team(Team),
    #[command(subcommand)]
    Staff(Staff),
    #[command(subcommand)]
    Client(Client),
    #[command(subcommand)]
    Carer(Carer),
    #[command(subcommand)]
    Device(Device),
    #[command(subcommand)]
    Episode(Episode),
    #[command(subcommand)]
    Goal(Goal),
    #[command(subcommand)]
    CheckIn(CheckIn),
    #[command(subcommand)]
    Meeting(Meeting),
    #[command(subcommand)]
    Export(Export),
    #[command(subcommand)]
    Programme(Programme),
    #[command(subcommand)]
    Method(Method),
    #[command(subcommand)]
    Signal(Signal),
    #[command(subcommand)]
    Reminder(Reminder),
    #[command(subcommand)]
    Report(Report),
    #[command(subcommand)]
    EmergencyAccess(EmergencyAccess),
    #[command(subcommand)]
    Approval(Approval),
    #[command(subcommand)]
    Privacy(Privacy),
    #[command(subcommand)]
    Audit(Audit),
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man {
        /// Write a page for each command into this folder instead
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
}

/// The commands as people meet them: with an example each.
pub fn command() -> clap::Command {
    examples::shown(Cli::command())
}

fn main() -> ExitCode {
    let cli = match Cli::from_arg_matches(&command().get_matches()) {
        Ok(cli) => cli,
        Err(error) => error.format(&mut command()).exit(),
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failure::Failure::of_file("the program cannot start", &error).report(),
    };
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

async fn run(cli: Cli) -> Outcome {
    let noun = match cli.noun {
        Noun::Completions { shell } => return shell::completions(shell),
        Noun::Man { out } => return shell::man(out.as_deref()),
        // Trying the rules needs no server, and so no sign-in.
        Noun::Signal(Signal::Try(attempt)) => return attempt.run(Output::new(cli.output)),
        Noun::Programme(Programme::Validate { file }) => return programme::validate(&file),
        Noun::Export(Export::Codebook) => return export::codebook(&Output::new(cli.output)),
        noun => noun,
    };
    let profile = Profile::open(&cli.profile)?;
    let server = profile.server(cli.server.as_deref())?;
    let context = Context { profile, server, output: Output::new(cli.output), dry_run: cli.dry_run };
    call(noun, &context).await?;
    if context.dry_run {
        eprintln!("reable: a dry run: the server undid whatever this changed");
    }
    Ok(())
}

async fn call(noun: Noun, context: &Context) -> Outcome {
    match noun {
        Noun::Login(login) => login.run(context).await,
        Noun::Logout => login::logout(context).await,
        Noun::SecondFactor(verb) => verb.run(context).await,
        Noun::Session(verb) => verb.run(context).await,
        Noun::Organisation(verb) => verb.run(context).await,
        Noun::Team(verb) => verb.run(context).await,
        Noun::Staff(verb) => verb.run(context).await,
        Noun::Client(verb) => verb.run(context).await,
        Noun::Carer(verb) => verb.run(context).await,
        Noun::Device(verb) => verb.run(context).await,
        Noun::Episode(verb) => verb.run(context).await,
        Noun::Goal(verb) => verb.run(context).await,
        Noun::CheckIn(verb) => verb.run(context).await,
        Noun::Meeting(verb) => verb.run(context).await,
        Noun::Export(export) => export.run(context).await,
        Noun::Programme(verb) => verb.run(context).await,
        Noun::Method(verb) => verb.run(context).await,
        Noun::Reminder(verb) => verb.run(context).await,
        Noun::Report(verb) => verb.run(context).await,
        Noun::EmergencyAccess(verb) => verb.run(context).await,
        Noun::Approval(verb) => verb.run(context).await,
        Noun::Privacy(verb) => verb.run(context).await,
        Noun::Audit(verb) => verb.run(context).await,
        Noun::Signal(verb) => verb.run(context).await,
        Noun::Completions { .. } | Noun::Man { .. } => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_of_commands_holds_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_help_of_every_command_is_as_it_was_read() {
        // What every command takes is read once, at the top.
        fn helps(command: clap::Command, text: &mut String) {
            let mut command = command.mut_args(|argument| {
                let everywhere = argument.is_global_set();
                argument.hide(everywhere)
            });
            text.push_str(&format!("{}\n{}\n", "-".repeat(80), command.render_long_help()));
            command.get_subcommands().for_each(|below| helps(below.clone(), text));
        }
        let mut command = command().disable_help_subcommand(true).term_width(100);
        command = command.disable_help_flag(true).disable_version_flag(true);
        command.build();
        let mut text = command.render_long_help().to_string();
        command.get_subcommands().for_each(|below| helps(below.clone(), &mut text));
        insta::assert_snapshot!(text);
    }

    #[test]
    fn no_argument_takes_a_secret() {
        fn walk(command: &clap::Command) {
            for argument in command.get_arguments().filter(|argument| argument.get_action().takes_values()) {
                let name = argument.get_id().as_str();
                let secret = ["password", "secret", "token"].iter().any(|word| name.contains(word));
                assert!(!secret, "{} --{name}: others see a command line", command.get_name());
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&Cli::command());
    }
}
