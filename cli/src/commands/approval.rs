//! `reable approval`: what one administrator asks for and another agrees to.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{Approval as Asked, ApprovalStatus};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::Outcome;

/// What takes two people: see what was asked for, agree, refuse, take back
#[derive(Debug, Subcommand)]
pub enum Approval {
    /// List what was asked for, newest first
    List {
        /// Only what stands so
        #[arg(long, value_parser = word!(ApprovalStatus))]
        status: Option<ApprovalStatus>,
    },
    /// Agree to what a colleague asked for; it is done in the same moment
    Approve {
        /// The request
        approval: Uuid,
    },
    /// Refuse what a colleague asked for
    Refuse {
        /// The request
        approval: Uuid,
    },
    /// Take back what you asked for
    Withdraw {
        /// The request
        approval: Uuid,
    },
}

impl Approval {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        let decided = match self {
            Self::List { status } => {
                let found: Vec<Asked> = paged(|cursor| {
                    reable
                        .list_approvals()
                        .limit(200)
                        .given(status, |call, status| call.status(status))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                })
                .try_collect()
                .await?;
                let columns = [
                    "id",
                    "act",
                    "subject_id",
                    "subject_name",
                    "into_name",
                    "reason",
                    "asked_by_name",
                    "asked_at",
                    "status",
                ];
                return context.output.list(&columns, &found);
            }
            Self::Approve { approval } => reable.approve().id(approval).send().await?,
            Self::Refuse { approval } => reable.refuse().id(approval).send().await?,
            Self::Withdraw { approval } => reable.withdraw_request().id(approval).send().await?,
        };
        context.output.one(&decided.into_inner())
    }
}

/// Shows what was asked for, and who goes on with it.
pub fn asked_for(context: &Context, asked: &Asked) -> Outcome {
    eprintln!("reable: nothing is done yet: another administrator runs: reable approval approve {}", asked.id);
    context.output.one(asked)
}
