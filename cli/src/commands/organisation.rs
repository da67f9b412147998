//! `reable organisation`: what holds for everybody in it.

use clap::Subcommand;
use reable_openapi::types::{Language, OrganisationChange};

use crate::context::{Context, word};
use crate::failure::Outcome;

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
        /// Whether staff must sign in with a second factor; who has none can do nothing else than set one up
        #[arg(long, value_name = "YES")]
        second_factor_required: Option<bool>,
    },
}

impl Organisation {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Show => context.output.one(&reable.get_organisation().send().await?.into_inner()),
            Self::Change { name, time_zone, language, contact_line, retention_years, second_factor_required } => {
                let body = OrganisationChange {
                    contact_line,
                    language,
                    name,
                    retention_years,
                    second_factor_required,
                    time_zone,
                };
                context.output.one(&reable.change_organisation().body(body).send().await?.into_inner())
            }
        }
    }
}
