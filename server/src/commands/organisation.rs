//! `organisation`, `bootstrap-admin`, `remove-second-factor` and `end-sessions`: what only the operator of the machine may do.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use reable_rules::text::{Email, Line};
use reable_rules::{Zone, words};

use super::{Failure, Outcome, database, print, refused};
use crate::accounts::host::{self, FirstAdministrator, Listed, NewOrganisation};
use crate::accounts::organisation_api::Invitation;
use crate::body::Body;
use crate::settings::Settings;
use crate::signals::shapes::NewSignalSettings;

/// What to do with organisations.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make an organisation; its time zone is the one of the settings (`--time-zone`)
    Create(Box<Create>),
    /// List the organisations: id, time zone, language, years that records are kept, administrators who can sign in, name
    List,
    /// Make somebody log manager, who reads the audit log and no care data: a new account, or that of a colleague
    ///
    /// A colleague leaves all teams. In the organisation itself it takes two administrators.
    LogManager(Appointed),
}

/// An organisation to make.
#[derive(Args, Debug)]
pub struct Create {
    /// What it is called; no other on this server may have the name
    #[arg(id = "organisation", value_name = "ORGANISATION")]
    name: String,
    /// The language that its new people get
    #[arg(long, value_enum, default_value = "nl")]
    language: Language,
    /// For how many years after its last change a record is kept, 1 to 100
    #[arg(long, value_name = "YEARS", default_value = "20")]
    retention_years: u16,
    /// How people reach it; printed in letters and shown on phones
    #[arg(long, value_name = "TEXT")]
    contact_line: Option<String>,
    /// The e-mail address of the first administrator; the link to set their password with is printed
    #[arg(long, value_name = "EMAIL", requires = "administrator_name")]
    administrator: Option<String>,
    /// The name of the first administrator
    #[arg(long = "name", id = "administrator_name", value_name = "NAME", requires = "administrator")]
    administrator_name: Option<String>,
    /// A JSON file with thresholds of the signals other than the defaults, as PUT /v1/organisation/signal-settings takes them:
    /// `thresholds`, `off`, `reason`
    #[arg(long, value_name = "FILE", requires = "administrator")]
    thresholds: Option<PathBuf>,
}

/// A language that the screens are written in.
#[derive(ValueEnum, Debug, Clone, Copy)]
pub enum Language {
    /// Dutch
    Nl,
    /// English
    En,
}

/// Who is appointed.
#[derive(Args, Debug)]
pub struct Appointed {
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

/// Who is signed out.
#[derive(Args, Debug)]
pub struct Ending {
    /// The organisation, by its name
    #[arg(long)]
    organisation: String,
    /// Clients and carers as well: each of their phones then needs a new pairing letter
    #[arg(long)]
    phones: bool,
}

/// Runs `organisation`.
pub async fn run(settings: Settings, command: Command) -> Outcome {
    let parts = database::parts(settings, false).await?;
    match command {
        Command::Create(create) => {
            let new = create.read(parts.settings.time_zone.clone())?;
            let (org, link) = host::create_organisation(&parts, &new).await.map_err(refused)?;
            let next = match (&link, &new.administrator) {
                (Some(link), Some(first)) => handed_over(link, &first.email),
                _ => format!(
                    "Now make its first administrator: reable-server bootstrap-admin --organisation '{}' --email … \
                     --name …\n",
                    new.name
                ),
            };
            print(&format!("{org}\n{next}"))
        }
        Command::List => {
            let mut text = String::new();
            for listed in host::list_organisations(&parts).await? {
                let Listed { id, time_zone, language, retention_years, administrators, name } = listed;
                let language = language.as_str();
                writeln!(text, "{id}  {time_zone}  {language}  {retention_years}  {administrators}  {name}")?;
            }
            print(&text)
        }
        Command::LogManager(appointed) => {
            let (email, name) = (address(&appointed.email)?, line("the name", &appointed.name)?);
            let organisation = &appointed.organisation;
            let link = host::appoint_log_manager(&parts, organisation, &email, &name).await.map_err(refused)?;
            match link {
                Some(link) => print(&handed_over(&link, &email)),
                None => print(&format!("{email} reads the audit log from now on, and no care data.\n")),
            }
        }
    }
}

impl Create {
    fn read(&self, time_zone: Zone) -> Result<NewOrganisation, Failure> {
        let language = match self.language {
            Language::Nl => words::Language::Nl,
            Language::En => words::Language::En,
        };
        let administrator = match (&self.administrator, &self.administrator_name) {
            (Some(email), Some(name)) => Some(FirstAdministrator {
                email: address(email)?,
                name: line("the administrator's name", name)?,
                thresholds: self.thresholds.as_deref().map(thresholds).transpose()?,
            }),
            _ => None,
        };
        Ok(NewOrganisation {
            retention_years: self.retention_years,
            contact_line: self.contact_line.as_deref().map(|text| line("the contact line", text)).transpose()?,
            administrator,
            ..NewOrganisation::new(line("the name", &self.name)?, time_zone, language)
        })
    }
}

/// Thresholds from a file, as the API takes them.
fn thresholds(file: &Path) -> Result<NewSignalSettings, Failure> {
    let wrong = |why: String| Failure::usage(format!("{}: {why}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    let value = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    Body::<NewSignalSettings>::of(value).map(Body::into_value).map_err(|problem| wrong(problem.detail().to_owned()))
}

/// A link that somebody at the terminal hands over.
fn handed_over(link: &Invitation, email: &Email) -> String {
    format!(
        "{}\nWhoever opens this link before {} sets the password of {email}. Hand it over in person.\n",
        link.url,
        link.expires_at.format("%H:%M UTC")
    )
}

/// Runs `bootstrap-admin`.
pub async fn bootstrap(settings: Settings, administrator: Appointed) -> Outcome {
    let email = address(&administrator.email)?;
    let name = line("the name", &administrator.name)?;
    let parts = database::parts(settings, false).await?;
    let organisation = &administrator.organisation;
    let link = host::bootstrap_admin(&parts, organisation, &email, &name).await.map_err(refused)?;
    print(&handed_over(&link, &email))
}

/// Runs `remove-second-factor`.
pub async fn remove_second_factor(settings: Settings, lost: LostSecondFactor) -> Outcome {
    let email = address(&lost.email)?;
    let parts = database::parts(settings, false).await?;
    host::remove_second_factor(&parts, &lost.organisation, &email).await.map_err(refused)?;
    print(&format!("{email} signs in with the password alone again, and is told by mail.\n"))
}

/// Runs `end-sessions`.
pub async fn end_sessions(settings: Settings, ending: Ending) -> Outcome {
    let parts = database::parts(settings, false).await?;
    let ended = host::end_sessions(&parts, &ending.organisation, ending.phones).await.map_err(refused)?;
    print(&format!("Sign-ins of staff ended: {}. Of phones: {}.\n", ended.staff, ended.phones))
}

fn address(text: &str) -> Result<Email, Failure> {
    text.parse().map_err(|_| Failure::usage(format!("{text} is no e-mail address")))
}

fn line(what: &str, text: &str) -> Result<Line, Failure> {
    text.parse().map_err(|_| Failure::usage(format!("{what} must be one line of text, and not empty")))
}
