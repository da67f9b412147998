//! `reable episode`: one client's run through a programme.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{AttentionReason, EpisodeStatus};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use crate::commands::care::{Decision, Hold};
use crate::context::{Context, word};
use crate::failure::Outcome;

/// Episodes: the caseload, one client on one page, start, pause, end
#[derive(Debug, Subcommand)]
pub enum Episode {
    /// List the caseload, those who need attention first
    List {
        /// Only this team
        #[arg(long, value_name = "TEAM")]
        team: Option<Uuid>,
        /// Only episodes that are still open, or that were ended
        #[arg(long, value_parser = word!(EpisodeStatus))]
        status: Option<EpisodeStatus>,
        /// Only those who deserve attention for this reason
        #[arg(long, value_parser = word!(AttentionReason))]
        attention: Option<AttentionReason>,
    },
    /// Show everything about one episode
    Show {
        /// The episode
        episode: Uuid,
    },
    /// List the decisions about care minutes, or record one
    CareDecision(Decision),
    #[command(subcommand)]
    Hold(Hold),
}

impl Episode {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::List { team, status, attention } => {
                let rows: Vec<_> = paged(|cursor| {
                    reable
                        .list_episodes()
                        .limit(200)
                        .given(team, |call, team| call.team(team))
                        .given(status, |call, status| call.status(status))
                        .given(attention, |call, attention| call.attention(attention))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                })
                .try_collect()
                .await?;
                context.output.list(
                    &[
                        "id",
                        "client_name",
                        "team_name",
                        "programme",
                        "status",
                        "clock.day",
                        "clock.of",
                        "open_goals",
                        "last_check_in_on",
                        "attention",
                    ],
                    &rows,
                )
            }
            Self::Show { episode } => context.output.one(&reable.get_episode().id(episode).send().await?.into_inner()),
            Self::CareDecision(decision) => decision.run(context, &reable).await,
            Self::Hold(verb) => verb.run(context, &reable).await,
        }
    }
}
