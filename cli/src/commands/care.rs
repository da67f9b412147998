//! Formal care of an episode: decisions about its minutes, and what holds tapering back.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{CareDecisionKind, HoldKind, HoldRelease, LinkedMinutes, NewCareDecision, NewHold};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

/// A decision about care minutes to record; without a kind the decisions are listed.
#[derive(Debug, Args)]
pub struct Decision {
    /// The episode
    episode: Uuid,
    /// Where it starts, less, more, or put right
    #[arg(long, value_parser = word!(CareDecisionKind), requires_all = ["from_day", "minutes", "decided_by", "reason"])]
    kind: Option<CareDecisionKind>,
    /// From which day it holds
    #[arg(long, value_name = "DAY", requires = "kind")]
    from_day: Option<NaiveDate>,
    /// Minutes of formal care a week from then on, in total
    #[arg(long, value_name = "MINUTES", requires = "kind")]
    minutes: Option<i64>,
    /// The part that is linked to a goal; repeat for each goal
    #[arg(long = "goal", value_name = "GOAL=MINUTES", value_parser = linked, requires = "kind")]
    goals: Vec<LinkedMinutes>,
    /// Who decided, by name
    #[arg(long, value_name = "NAME", requires = "kind")]
    decided_by: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", requires = "kind")]
    reason: Option<String>,
    /// The meeting it was taken in
    #[arg(long, requires = "kind")]
    meeting: Option<Uuid>,
}

/// The minutes linked to a goal: `0198…=45`.
pub fn linked(text: &str) -> Result<LinkedMinutes, String> {
    let form = || "write it as GOAL=MINUTES: the goal's id, then minutes a week".to_owned();
    let (goal, minutes) = text.split_once('=').ok_or_else(form)?;
    Ok(LinkedMinutes {
        goal_id: goal.parse().map_err(|_| form())?,
        minutes_per_week: minutes.parse().map_err(|_| form())?,
    })
}

impl Decision {
    /// Lists the decisions, or records one.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        let given = (self.kind, self.from_day, self.minutes, self.decided_by, self.reason);
        let (Some(kind), Some(from_day), Some(minutes), Some(decided_by), Some(reason)) = given else {
            return list_decisions(context, reable, self.episode).await;
        };
        let body = NewCareDecision {
            decided_by,
            from_day,
            goals: self.goals,
            id: None,
            kind,
            meeting_id: self.meeting,
            minutes_per_week: minutes,
            reason,
        };
        context.output.one(&reable.record_care_decision().id(self.episode).body(body).send().await?.into_inner())
    }
}

async fn list_decisions(context: &Context, reable: &Reable, episode: Uuid) -> Outcome {
    let decisions: Vec<_> = paged(|cursor| {
        let call = reable.list_care_decisions().id(episode);
        call.given(cursor, |call, cursor| call.cursor(cursor)).send()
    })
    .try_collect()
    .await?;
    let columns =
        ["sequence", "kind", "from_day", "minutes_per_week", "difference", "holds_today", "decided_by", "reason"];
    context.output.list(&columns, &decisions)
}

/// What holds tapering back
#[derive(Debug, Subcommand)]
pub enum Hold {
    /// List the holds of an episode
    List {
        /// The episode
        episode: Uuid,
    },
    /// Report something that holds tapering back
    Report {
        /// The episode
        episode: Uuid,
        /// What it is
        #[arg(long, value_parser = word!(HoldKind))]
        kind: HoldKind,
        /// The day it was reported
        #[arg(long, value_name = "DAY")]
        on: NaiveDate,
        /// A remark
        #[arg(long)]
        note: Option<String>,
    },
    /// Release a hold: tapering may be discussed again
    Release {
        /// The episode
        episode: Uuid,
        /// The hold
        hold: Uuid,
        /// From which day it no longer holds
        #[arg(long, value_name = "DAY")]
        on: NaiveDate,
        /// Why
        #[arg(long)]
        note: String,
    },
}

impl Hold {
    /// Does it.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        match self {
            Self::List { episode } => {
                let columns = ["id", "kind", "reported_on", "note", "released_on", "release_note"];
                context.output.list(&columns, &holds(reable, episode).await?)
            }
            Self::Report { episode, kind, on, note } => {
                let body = NewHold { id: None, kind, note, reported_on: on };
                context.output.one(&reable.report_hold().id(episode).body(body).send().await?.into_inner())
            }
            Self::Release { episode, hold, on, note } => {
                let known = holds(reable, episode).await?.into_iter().find(|known| known.id == hold);
                let known = known.ok_or_else(|| Failure::Failed(format!("this episode has no hold {hold}")))?;
                let body = HoldRelease { release_note: note, released_on: on };
                let call = reable.release_hold().id(hold).if_match(format!("\"{}\"", known.version)).body(body);
                context.output.one(&call.send().await?.into_inner())
            }
        }
    }
}

async fn holds(reable: &Reable, episode: Uuid) -> Outcome<Vec<reable_openapi::types::Hold>> {
    let holds = paged(|cursor| {
        let call = reable.list_holds().id(episode);
        call.given(cursor, |call, cursor| call.cursor(cursor)).send()
    });
    Ok(holds.try_collect().await?)
}
