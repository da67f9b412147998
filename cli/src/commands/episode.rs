//! `reable episode`: one client's run through a programme.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{
    AttentionReason, EndReason, EpisodeChange, EpisodeEnd, EpisodeStatus, NewEpisode, NewPause, PauseChange,
    PauseReason, RatedBy,
};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use crate::commands::care::{Decision, Hold};
use crate::commands::client;
use crate::commands::ending::{Evaluate, FollowUp};
use crate::commands::meeting::DECISION;
use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

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
    /// Start an episode for a client who returns
    Start {
        /// The client, by id or by the organisation's own reference
        client: String,
        #[command(flatten)]
        starting: Starting,
    },
    /// End an episode
    ///
    /// A death stops every reminder, letter and message at once.
    End {
        /// The episode
        episode: Uuid,
        /// The last day
        #[arg(long, value_name = "DAY")]
        on: NaiveDate,
        /// Why
        #[arg(long, value_parser = word!(EndReason))]
        reason: EndReason,
        /// A remark
        #[arg(long)]
        note: Option<String>,
    },
    /// Correct an episode: whose ratings are evaluated, how independent the client was at the start
    Change {
        /// The episode
        episode: Uuid,
        /// Whose ratings are evaluated
        #[arg(long, value_parser = word!(RatedBy), required_unless_present = "independence_start")]
        rated_by: Option<RatedBy>,
        /// How independent the client was at the start, 1 to 10
        #[arg(long, value_name = "MARK")]
        independence_start: Option<i64>,
    },
    /// Show the evaluation, date it or record it
    Evaluate(Evaluate),
    /// List the follow-ups after the end, or record one
    FollowUp(FollowUp),
    /// List what meetings decided about the episode
    Decisions {
        /// The episode
        episode: Uuid,
    },
    #[command(subcommand)]
    Pause(Pause),
    /// List the decisions about care minutes, or record one
    CareDecision(Decision),
    #[command(subcommand)]
    Hold(Hold),
}

/// How an episode is to start.
#[derive(Debug, Args)]
pub struct Starting {
    /// The programme's id; lat when absent
    #[arg(long)]
    pub programme: Option<String>,
    /// The first day; today when absent
    #[arg(long, value_name = "DAY")]
    pub start_day: Option<NaiveDate>,
    /// Whose ratings are evaluated; the client's when absent
    #[arg(long, value_parser = word!(RatedBy))]
    pub rated_by: Option<RatedBy>,
    /// How independent the client is, 1 to 10
    #[arg(long, value_name = "MARK")]
    pub independence_start: Option<i64>,
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
            Self::Start { client, starting } => {
                let client = client::find(&reable, &client).await?.id;
                let Starting { programme, start_day, rated_by, independence_start } = starting;
                let body = NewEpisode { id: None, independence_start, programme, rated_by, start_day };
                context.output.one(&reable.start_episode().id(client).body(body).send().await?.into_inner())
            }
            Self::End { episode, on, reason, note } => {
                let body = EpisodeEnd { ended_on: on, note, reason };
                context.output.one(&reable.end_episode().id(episode).body(body).send().await?.into_inner())
            }
            Self::Change { episode, rated_by, independence_start } => {
                let known = reable.get_episode().id(episode).send().await?.into_inner();
                let body = EpisodeChange { independence_start, rated_by };
                let call = reable.change_episode().id(episode).if_match(format!("\"{}\"", known.version)).body(body);
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Evaluate(evaluate) => evaluate.run(context, &reable).await,
            Self::FollowUp(follow_up) => follow_up.run(context, &reable).await,
            Self::Decisions { episode } => {
                let decisions: Vec<_> = paged(|cursor| {
                    let call = reable.list_episode_decisions().id(episode);
                    call.given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                context.output.list(&DECISION, &decisions)
            }
            Self::Pause(verb) => verb.run(context, &reable).await,
            Self::CareDecision(decision) => decision.run(context, &reable).await,
            Self::Hold(verb) => verb.run(context, &reable).await,
        }
    }
}

/// Pauses: days on which nobody is expected to practise
#[derive(Debug, Subcommand)]
pub enum Pause {
    /// List the pauses of an episode
    List {
        /// The episode
        episode: Uuid,
    },
    /// Add a pause
    Add {
        /// The episode
        episode: Uuid,
        /// The first day
        #[arg(long, value_name = "DAY")]
        from: NaiveDate,
        /// The last day; until further notice when absent
        #[arg(long, value_name = "DAY")]
        until: Option<NaiveDate>,
        /// Why
        #[arg(long, value_parser = word!(PauseReason))]
        reason: PauseReason,
        /// A remark
        #[arg(long)]
        note: Option<String>,
    },
    /// Say when a pause ends
    End {
        /// The episode
        episode: Uuid,
        /// The pause
        pause: Uuid,
        /// Its last day
        #[arg(long, value_name = "DAY")]
        until: NaiveDate,
    },
    /// Take back a pause that should not be there
    Withdraw {
        /// The pause
        pause: Uuid,
    },
}

impl Pause {
    async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        match self {
            Self::List { episode } => {
                let pauses = reable.list_pauses().id(episode).send().await?.into_inner().items;
                context.output.list(&["id", "first_day", "last_day", "reason", "note"], &pauses)
            }
            Self::Add { episode, from, until, reason, note } => {
                let body = NewPause { first_day: from, id: None, last_day: until, note, reason };
                context.output.one(&reable.add_pause().id(episode).body(body).send().await?.into_inner())
            }
            Self::End { episode, pause, until } => {
                let pauses = reable.list_pauses().id(episode).send().await?.into_inner().items;
                let known = pauses.into_iter().find(|known| known.id == pause);
                let known = known.ok_or_else(|| Failure::Failed(format!("this episode has no pause {pause}")))?;
                let body = PauseChange { last_day: Some(until), ..PauseChange::default() };
                let call = reable.change_pause().id(pause).if_match(format!("\"{}\"", known.version)).body(body);
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Withdraw { pause } => {
                reable.withdraw_pause().id(pause).send().await?;
                Ok(())
            }
        }
    }
}
