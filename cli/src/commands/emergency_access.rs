//! `reable emergency-access`: staff of another team read one client's record for eight hours.

use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{EmergencyAccess as Shown, NewEmergencyAccess};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::Outcome;

/// Emergency access to a client of another team: open it, see who has it, end it
#[derive(Debug, Subcommand)]
pub enum EmergencyAccess {
    /// Read one client's record for eight hours; the coordinator is told at once
    Open(Named),
    /// List who has or had emergency access, newest first
    List,
    /// End one
    End {
        /// The access
        access: Uuid,
    },
}

/// Whose record, and why.
#[derive(Debug, Args)]
pub struct Named {
    /// The client's reference
    #[arg(required_unless_present = "name", conflicts_with = "name")]
    client: Option<String>,
    /// The client's name, as it was enrolled
    #[arg(long, requires = "born")]
    name: Option<String>,
    /// The client's day of birth
    #[arg(long, value_name = "DAY", requires = "name")]
    born: Option<chrono::NaiveDate>,
    /// What makes it necessary; the client and the team read it
    #[arg(long)]
    reason: String,
}

impl EmergencyAccess {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Open(Named { client, name, born, reason }) => {
                let body = NewEmergencyAccess { date_of_birth: born, external_ref: client, id: None, name, reason };
                context.output.one(&reable.open_emergency_access().body(body).send().await?.into_inner())
            }
            Self::List => {
                let found: Vec<Shown> = paged(|cursor| {
                    reable.list_emergency_access().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                let columns = ["id", "client_name", "staff_name", "reason", "opened_at", "expires_at", "open"];
                context.output.list(&columns, &found)
            }
            Self::End { access } => {
                context.output.one(&reable.end_emergency_access().id(access).send().await?.into_inner())
            }
        }
    }
}
