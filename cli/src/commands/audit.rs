//! `reable audit`: the log of who did or saw what, for the log manager.

use chrono::{DateTime, Utc};
use clap::Subcommand;
use futures_util::{StreamExt, TryStreamExt};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::{Failure, Outcome};

/// The audit log: read it, verify it
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// List the records, newest first
    List {
        /// Only what concerns this client
        #[arg(long)]
        client: Option<Uuid>,
        /// Only what this person did
        #[arg(long, value_name = "PERSON")]
        actor: Option<Uuid>,
        /// From which moment, as 2026-11-22T00:00:00Z
        #[arg(long, value_name = "TIME")]
        from: Option<DateTime<Utc>>,
        /// Up to which moment
        #[arg(long, value_name = "TIME")]
        to: Option<DateTime<Utc>>,
        /// How many at most
        #[arg(long, value_name = "NUMBER", default_value = "200")]
        most: usize,
    },
    /// Go through the whole chain, and name the first record that is missing or was changed
    Verify,
}

impl Audit {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::List { client, actor, from, to, most } => {
                let records: Vec<_> = paged(|cursor| {
                    reable
                        .list_audit_records()
                        .limit(200)
                        .given(client, |call, client| call.client(client))
                        .given(actor, |call, actor| call.actor(actor))
                        .given(from, |call, from| call.from(from))
                        .given(to, |call, to| call.to(to))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                })
                .take(most)
                .try_collect()
                .await?;
                let columns = [
                    "seq",
                    "at",
                    "actor_name",
                    "actor_role",
                    "action",
                    "object_kind",
                    "object_id",
                    "client_id",
                    "outcome",
                    "purpose",
                ];
                context.output.list(&columns, &records)
            }
            Self::Verify => {
                let found = reable.verify_audit().send().await?.into_inner();
                context.output.one(&found)?;
                match &found.first_broken {
                    Some(broken) => Err(Failure::Failed(format!("the audit log is broken at record {}", broken.seq))),
                    None => Ok(()),
                }
            }
        }
    }
}
