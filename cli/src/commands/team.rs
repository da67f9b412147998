//! `reable team`: the teams of the organisation.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{NewTeam, TeamChange};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::Outcome;

/// Teams: make them, list them
#[derive(Debug, Subcommand)]
pub enum Team {
    /// Make a team
    Create {
        /// Its name, unique in the organisation
        #[arg(long)]
        name: String,
        /// Its telephone number
        #[arg(long)]
        phone: Option<String>,
    },
    /// Change a team
    Change {
        /// The team
        team: Uuid,
        /// Its name
        #[arg(long)]
        name: Option<String>,
        /// Its telephone number
        #[arg(long)]
        phone: Option<String>,
    },
    /// List the teams
    List,
}

impl Team {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Change { team, name, phone } => {
                let body = TeamChange { name, phone };
                context.output.one(&reable.change_team().id(team).body(body).send().await?.into_inner())
            }
            Self::Create { name, phone } => {
                let body = NewTeam { id: None, name, phone };
                context.output.one(&reable.create_team().body(body).send().await?.into_inner())
            }
            Self::List => {
                let teams: Vec<_> = paged(|cursor| {
                    reable.list_teams().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                context.output.list(&["id", "name", "phone"], &teams)
            }
        }
    }
}
