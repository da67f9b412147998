//! `reable client`: who takes part: enrolling, finding, moving, pairing letters.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{
    AdviceOutcome, Client as ClientShown, ClientChange, Coordination, FirstAdviceTalk, Language, MergeRequest,
    NewAdviceTalk, NewClient, Voiding,
};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use super::approval::asked_for;
use crate::commands::episode::Starting;
use crate::commands::import::Import;
use crate::commands::import_template::ImportTemplate;
use crate::commands::letters::{Letter, Letters};
use crate::commands::pairing::{self, Wanted};
use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};
use crate::letter;

/// Clients: enrol, find, correct, move, pair a phone
#[derive(Debug, Subcommand)]
pub enum Client {
    /// Enrol a client, with an episode that starts
    Enrol(Box<Enrol>),
    /// List clients
    List {
        /// Only this team
        #[arg(long, value_name = "TEAM")]
        team: Option<Uuid>,
        /// Only those with this in their name or reference
        #[arg(long, value_name = "TEXT")]
        find: Option<String>,
        /// Only those whose care nobody coordinates: who did has left, and nobody has taken it over
        #[arg(long)]
        vacant: bool,
    },
    /// Show a client
    Show {
        /// The client, by id or by the organisation's own reference
        client: String,
    },
    /// Correct a client's details
    Change(Box<Change>),
    /// Move a client to another team
    Move {
        /// The client, by id or by the organisation's own reference
        client: String,
        /// The team to move to
        #[arg(long, value_name = "TEAM")]
        team: Uuid,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// The coordinator there
        #[arg(long, value_name = "STAFF")]
        coordinator: Option<Uuid>,
    },
    /// Ask that two records of one person become one; another administrator agrees with `reable approval approve`
    Merge {
        /// The record that goes, by id or by the organisation's own reference
        client: String,
        /// The record that stays
        #[arg(long, value_name = "CLIENT")]
        into: String,
        /// How it is known that both are one person
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Take two merged records apart again, within 30 days
    Unmerge {
        /// The record that went: the subject_id of `reable approval list`
        client: Uuid,
    },
    /// Void an enrolment that was a mistake, while nothing of care was recorded
    Void {
        /// The client, by id or by the organisation's own reference
        client: String,
        /// What went wrong; it stays in the log
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Enrol all clients of a file, or none of them
    ///
    /// CSV as any care record exports it (UTF-8 or Windows-1252; semicolons, commas or tabs) or XLSX, at most 20,000 rows.
    /// Every row is checked before the first client is enrolled. Columns (Dutch or English names): external_ref, name,
    /// birth_date, team and start_date must be there; language, time_zone, phone, email, coordinator and programme may;
    /// others are named and ignored. Who has a reference that is enrolled already is skipped. With --dry-run the file is
    /// only checked.
    #[command(after_help = "Example: reable client import clients.xlsx --dry-run --errors-to faults.csv")]
    Import(Import),
    /// Make a spreadsheet to fill in and import
    ///
    /// With lists to choose from, and a sheet that explains each column. Signed in, the teams of the organisation are in
    /// the lists.
    #[command(after_help = "Example: reable client import-template --out clients.xlsx")]
    ImportTemplate(ImportTemplate),
    /// Write the letter with which a client, or a carer, pairs a phone
    ///
    /// Each letter holds a new code. While an earlier code still works, --reissue makes it void.
    Letter(Letter),
    /// Write the letters of all who have no phone yet
    ///
    /// A letter is written for each client who has no paired phone and no code that still works, so that letters in the
    /// post stay valid. --reissue writes new ones also for those: the codes in their earlier letters become void.
    Letters(Letters),
    /// Print a new code with which a client pairs a phone
    PairingCode {
        /// The client, by id or by the organisation's own reference
        client: String,
        /// Make an earlier code void
        #[arg(long)]
        reissue: bool,
        /// It is shown on this screen only, and works for 10 minutes instead of 14 days
        #[arg(long, conflicts_with = "send_by_mail")]
        screen: bool,
        /// Mail the letter to the client as well
        #[arg(long)]
        send_by_mail: bool,
        /// Show the QR on the terminal as well
        #[arg(long)]
        qr: bool,
    },
    /// List the advice talks of a client, or record one
    AdviceTalk {
        /// The client, by id or by the organisation's own reference
        client: String,
        /// What it came to; without it the talks are listed
        #[arg(long, value_parser = word!(AdviceOutcome), requires = "held_on")]
        outcome: Option<AdviceOutcome>,
        /// The day it was held
        #[arg(long, value_name = "DAY", requires = "outcome")]
        held_on: Option<NaiveDate>,
        /// A remark
        #[arg(long, requires = "outcome")]
        note: Option<String>,
    },
}

/// What is known of somebody besides the name.
#[derive(Debug, Args)]
struct Particulars {
    /// The day of birth
    #[arg(long, value_name = "DAY")]
    date_of_birth: Option<NaiveDate>,
    /// The postal address
    #[arg(long)]
    address: Option<String>,
    /// An e-mail address
    #[arg(long)]
    email: Option<String>,
    /// A telephone number
    #[arg(long)]
    phone: Option<String>,
}

/// Somebody to enrol.
#[derive(Debug, Args)]
pub struct Enrol {
    /// The client's name
    #[arg(long)]
    name: String,
    /// The organisation's own reference; never a citizen service number
    #[arg(long, value_name = "REFERENCE")]
    external_ref: String,
    /// The team
    #[arg(long, value_name = "TEAM")]
    team: Uuid,
    #[command(flatten)]
    particulars: Particulars,
    /// The language to address the client in; the organisation's when absent
    #[arg(long, value_parser = word!(Language))]
    language: Option<Language>,
    /// The time zone the client lives in; the organisation's when absent
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// The coordinator: a therapist or nurse of that team
    #[arg(long, value_name = "STAFF")]
    coordinator: Option<Uuid>,
    #[command(flatten)]
    starting: Starting,
    /// What the advice talk came to; only `programme` starts an episode
    #[arg(long, value_name = "OUTCOME", value_parser = word!(AdviceOutcome), requires = "advice_talk_on")]
    advice_talk: Option<AdviceOutcome>,
    /// The day of the advice talk
    #[arg(long, value_name = "DAY", requires = "advice_talk")]
    advice_talk_on: Option<NaiveDate>,
}

/// What to correct; what is absent stays as it is.
#[derive(Debug, Args)]
pub struct Change {
    /// The client, by id or by the organisation's own reference
    client: String,
    /// The client's name
    #[arg(long)]
    name: Option<String>,
    /// The organisation's own reference
    #[arg(long, value_name = "REFERENCE")]
    external_ref: Option<String>,
    #[command(flatten)]
    particulars: Particulars,
    /// The language to address the client in
    #[arg(long, value_parser = word!(Language))]
    language: Option<Language>,
    /// The time zone the client lives in
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// The coordinator: a therapist or nurse of the client's team
    #[arg(long, value_name = "STAFF")]
    coordinator: Option<Uuid>,
}

/// The client of this id or reference.
pub async fn find(reable: &Reable, client: &str) -> Outcome<ClientShown> {
    if let Ok(id) = client.parse::<Uuid>() {
        return Ok(reable.get_client().id(id).send().await?.into_inner());
    }
    let found = list(reable, None, Some(client.to_owned())).await?;
    let exact = found.into_iter().find(|known| known.external_ref == client);
    exact.ok_or_else(|| {
        Failure::Failed(format!(
            "there is no client {client:?} within your reach: give the id or the reference as it is listed"
        ))
    })
}

/// The clients within reach, by name.
pub async fn list(reable: &Reable, team: Option<Uuid>, text: Option<String>) -> Outcome<Vec<ClientShown>> {
    coordinated(reable, team, text, None).await
}

/// The same, where the coordination is as asked for.
async fn coordinated(
    reable: &Reable,
    team: Option<Uuid>,
    text: Option<String>,
    coordination: Option<Coordination>,
) -> Outcome<Vec<ClientShown>> {
    let clients = paged(|cursor| {
        reable
            .list_clients()
            .limit(200)
            .given(coordination, |call, coordination| call.coordination(coordination))
            .given(team, |call, team| call.team(team))
            .given(text.clone(), |call, text| call.q(text))
            .given(cursor, |call, cursor| call.cursor(cursor))
            .send()
    });
    Ok(clients.try_collect().await?)
}

impl Client {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        match self {
            // An empty sheet is for everybody.
            Self::ImportTemplate(template) => template.run(context).await,
            verb => verb.call(context, context.reable()?).await,
        }
    }

    async fn call(self, context: &Context, reable: Reable) -> Outcome {
        match self {
            Self::ImportTemplate(template) => template.run(context).await,
            Self::Enrol(enrol) => {
                context.output.one(&reable.enrol_client().body(enrol.body()).send().await?.into_inner())
            }
            Self::List { team, find, vacant: false } => {
                let columns = ["id", "external_ref", "name", "team_name", "coordinator_name", "episode_id"];
                context.output.list(&columns, &list(&reable, team, find).await?)
            }
            Self::List { team, find, vacant: true } => {
                let columns = ["id", "external_ref", "name", "team_name", "former_coordinator_name", "episode_id"];
                let vacant = coordinated(&reable, team, find, Some(Coordination::Vacant)).await?;
                context.output.list(&columns, &vacant)
            }
            Self::Show { client } => context.output.one(&find(&reable, &client).await?),
            Self::Change(change) => {
                let known = find(&reable, &change.client).await?;
                context.output.one(&change_client(&reable, &known, change.body()).await?)
            }
            Self::Move { client, team, reason, coordinator } => {
                let known = find(&reable, &client).await?;
                let change = ClientChange {
                    team_id: Some(team),
                    reason: Some(reason),
                    coordinator_id: coordinator,
                    ..ClientChange::default()
                };
                context.output.one(&change_client(&reable, &known, change).await?)
            }
            Self::Merge { client, into, reason } => {
                let (client_id, into_id) = (find(&reable, &client).await?.id, find(&reable, &into).await?.id);
                let body = MergeRequest { client_id, id: None, into_id, reason };
                asked_for(context, &reable.ask_merge().body(body).send().await?.into_inner())
            }
            Self::Unmerge { client } => {
                reable.unmerge_client().id(client).send().await?;
                eprintln!("reable: the record is in the lists again; pair its phones anew");
                Ok(())
            }
            Self::Void { client, reason } => {
                let id = find(&reable, &client).await?.id;
                reable.void_client().id(id).body(Voiding { reason }).send().await?;
                eprintln!("reable: the enrolment is void, and the reference is free again");
                Ok(())
            }
            Self::Import(import) => import.run(context).await,
            Self::Letter(letter) => letter.run(context, &reable).await,
            Self::Letters(letters) => letters.run(context, &reable).await,
            Self::PairingCode { client, reissue, screen, send_by_mail, qr } => {
                let client = find(&reable, &client).await?;
                let wanted = Wanted { reissue, on_screen: screen, by_mail: send_by_mail, ..Wanted::default() };
                let code = pairing::mint(&reable, client.id, wanted).await?;
                if qr {
                    eprintln!("{}", letter::terminal_qr(&code.url)?);
                }
                context.output.one(&code)
            }
            Self::AdviceTalk { client, outcome: Some(outcome), held_on: Some(held_on), note } => {
                let client = find(&reable, &client).await?.id;
                let body = NewAdviceTalk { held_on, id: None, note, outcome };
                context.output.one(&reable.record_advice_talk().id(client).body(body).send().await?.into_inner())
            }
            Self::AdviceTalk { client, .. } => {
                let client = find(&reable, &client).await?.id;
                let talks = reable.list_advice_talks().id(client).send().await?.into_inner().items;
                context.output.list(&["held_on", "outcome", "note", "recorded_at"], &talks)
            }
        }
    }
}

async fn change_client(reable: &Reable, known: &ClientShown, change: ClientChange) -> Outcome<ClientShown> {
    let version = format!("\"{}\"", known.version);
    Ok(reable.change_client().id(known.id).if_match(version).body(change).send().await?.into_inner())
}

impl Enrol {
    fn body(self) -> NewClient {
        let talk = self.advice_talk.zip(self.advice_talk_on);
        NewClient {
            address: self.particulars.address,
            advice_talk: talk.map(|(outcome, held_on)| FirstAdviceTalk { held_on, note: None, outcome }),
            coordinator_id: self.coordinator,
            date_of_birth: self.particulars.date_of_birth,
            email: self.particulars.email,
            external_ref: self.external_ref,
            id: None,
            independence_start: self.starting.independence_start,
            language: self.language,
            name: self.name,
            phone: self.particulars.phone,
            programme: self.starting.programme,
            rated_by: self.starting.rated_by,
            start_day: self.starting.start_day,
            team_id: self.team,
            time_zone: self.time_zone,
        }
    }
}

impl Change {
    fn body(self) -> ClientChange {
        ClientChange {
            address: self.particulars.address,
            coordinator_id: self.coordinator,
            date_of_birth: self.particulars.date_of_birth,
            email: self.particulars.email,
            external_ref: self.external_ref,
            language: self.language,
            name: self.name,
            phone: self.particulars.phone,
            time_zone: self.time_zone,
            ..ClientChange::default()
        }
    }
}
