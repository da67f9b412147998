//! `reable organisation`, `reable programme` and `reable method`: what holds for everybody.

use std::fs;
use std::path::PathBuf;

use clap::Subcommand;
use reable_openapi::types::{Language, OrganisationChange, Programme as NewProgramme};

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

/// The organisation: what it is called, its language and time zone
#[derive(Debug, Subcommand)]
pub enum Organisation {
    /// Show the organisation
    Show,
    /// Change the organisation
    Change {
        /// What it is called
        #[arg(long)]
        name: Option<String>,
        /// Its time zone; people who are there already keep theirs
        #[arg(long, value_name = "ZONE")]
        time_zone: Option<String>,
        /// The language that new people get
        #[arg(long, value_parser = word!(Language))]
        language: Option<Language>,
        /// How people reach it; printed in letters and shown on phones
        #[arg(long, value_name = "TEXT")]
        contact_line: Option<String>,
        /// For how many years after its last change a record is kept
        #[arg(long, value_name = "YEARS")]
        retention_years: Option<u16>,
    },
}

impl Organisation {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Show => context.output.one(&reable.get_organisation().send().await?.into_inner()),
            Self::Change { name, time_zone, language, contact_line, retention_years } => {
                let body = OrganisationChange { contact_line, language, name, retention_years, time_zone };
                context.output.one(&reable.change_organisation().body(body).send().await?.into_inner())
            }
        }
    }
}

/// Programmes: the templates that episodes follow
#[derive(Debug, Subcommand)]
pub enum Programme {
    /// List the programmes
    List,
    /// Add a programme of the organisation's own from a JSON file
    Add {
        /// The file, in the form that `reable programme list -o json` prints
        file: PathBuf,
    },
}

impl Programme {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::List => {
                let programmes = reable.list_programmes().send().await?.into_inner().items;
                let columns = ["id", "name_nl", "max_weeks", "mdo_interval_days", "max_goals", "goal_kinds", "shipped"];
                context.output.list(&columns, &programmes)
            }
            Self::Add { file } => {
                let place = file.display().to_string();
                let text = fs::read_to_string(&file).map_err(|error| Failure::of_file(&place, &error))?;
                let body: NewProgramme = serde_json::from_str(&text)
                    .map_err(|error| Failure::Failed(format!("{place} is no programme: {error}")))?;
                context.output.one(&reable.add_programme().body(body).send().await?.into_inner())
            }
        }
    }
}

/// Support methods that a goal may name
#[derive(Debug, Subcommand)]
pub enum Method {
    /// List the methods
    List,
}

impl Method {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let Self::List = self;
        let methods = context.reable()?.list_methods().send().await?.into_inner().items;
        context.output.list(&["number", "name", "for_whom", "roles"], &methods)
    }
}
