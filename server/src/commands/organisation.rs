//! `organisation`, `bootstrap-admin` and `remove-second-factor`: what only the operator of the machine may do.

use std::fmt::Write as _;

use clap::{Args, Subcommand, ValueEnum};
use reable_rules::text::{Email, Line};
use reable_rules::words;

use super::{Failure, Outcome, database, print, refused};
use crate::accounts::host;
use crate::settings::Settings;

/// What to do with organisations.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make an organisation; its time zone is the one of the settings (`--time-zone`)
    Create {
        /// What it is called; no other on this server may have the name
        name: String,
        /// The language that its new people get
        #[arg(long, value_enum, default_value = "nl")]
        language: Language,
    },
    /// List the organisations on this server
    List,
}

/// A language that the screens are written in.
#[derive(ValueEnum, Debug, Clone, Copy)]
pub enum Language {
    /// Dutch
    Nl,
    /// English
    En,
}

/// Who becomes the first administrator.
#[derive(Args, Debug)]
pub struct FirstAdministrator {
    /// The organisation, by its name
    #[arg(long)]
    organisation: String,
    /// Their e-mail address, with which they sign in
    #[arg(long)]
    email: String,
    /// Their name
    #[arg(long)]
    name: String,
}

/// Whose second factor was lost.
#[derive(Args, Debug)]
pub struct LostSecondFactor {
    /// The organisation, by its name
    #[arg(long)]
    organisation: String,
    /// The e-mail address of the account
    #[arg(long)]
    email: String,
}

/// Runs `organisation`.
pub async fn run(settings: Settings, command: Command) -> Outcome {
    let parts = database::parts(settings, false).await?;
    match command {
        Command::Create { name, language } => {
            let name = line("the name", &name)?;
            let language = match language {
                Language::Nl => words::Language::Nl,
                Language::En => words::Language::En,
            };
            let zone = parts.settings.time_zone.clone();
            let org = host::create_organisation(&parts, &name, &zone, language).await.map_err(refused)?;
            print(&format!(
                "{org}\nNow make its first administrator: reable-server bootstrap-admin --organisation '{name}' --email … \
                 --name …\n"
            ))
        }
        Command::List => {
            let mut text = String::new();
            for listed in host::list_organisations(&parts).await? {
                let language = listed.language.as_str();
                writeln!(text, "{}  {}  {language}  {}", listed.id, listed.time_zone, listed.name)?;
            }
            print(&text)
        }
    }
}

/// Runs `bootstrap-admin`.
pub async fn bootstrap(settings: Settings, administrator: FirstAdministrator) -> Outcome {
    let email = address(&administrator.email)?;
    let name = line("the name", &administrator.name)?;
    let parts = database::parts(settings, false).await?;
    let organisation = &administrator.organisation;
    let invitation = host::bootstrap_admin(&parts, organisation, &email, &name).await.map_err(refused)?;
    print(&format!(
        "{}\nWhoever opens this link before {} sets the password of {email}. Hand it over in person.\n",
        invitation.url,
        invitation.expires_at.format("%H:%M UTC")
    ))
}

/// Runs `remove-second-factor`.
pub async fn remove_second_factor(settings: Settings, lost: LostSecondFactor) -> Outcome {
    let email = address(&lost.email)?;
    let parts = database::parts(settings, false).await?;
    host::remove_second_factor(&parts, &lost.organisation, &email).await.map_err(refused)?;
    print(&format!("{email} signs in with the password alone again, and is told by mail.\n"))
}

fn address(text: &str) -> Result<Email, Failure> {
    text.parse().map_err(|_| Failure::usage(format!("{text} is no e-mail address")))
}

fn line(what: &str, text: &str) -> Result<Line, Failure> {
    text.parse().map_err(|_| Failure::usage(format!("{what} must be one line of text, and not empty")))
}
