//! The end of an episode: its evaluation and its follow-ups.

use chrono::NaiveDate;
use clap::Args;
use reable_openapi::Reable;
use reable_openapi::types::{NewEvaluation, NewFollowUp};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::Outcome;

/// The evaluation to date or to record; without a day it is shown.
#[derive(Debug, Args)]
pub struct Evaluate {
    /// The episode
    episode: Uuid,
    /// The day it is planned for
    #[arg(long, value_name = "DAY", conflicts_with = "held_on")]
    planned_on: Option<NaiveDate>,
    /// The day it was held
    #[arg(long, value_name = "DAY", requires_all = ["independence_end", "minutes", "outcome"])]
    held_on: Option<NaiveDate>,
    /// A COPM interview that belongs to it; repeat for each
    #[arg(long = "copm", value_name = "INTERVIEW", requires = "held_on")]
    interviews: Vec<Uuid>,
    /// How independent the client is at the end, 1 to 10
    #[arg(long, value_name = "MARK", requires = "held_on")]
    independence_end: Option<i64>,
    /// Minutes of formal care a week at the end
    #[arg(long, requires = "held_on")]
    minutes: Option<i64>,
    /// One of the programme's outcomes, such as no_care
    #[arg(long, value_name = "WORD", requires = "held_on")]
    outcome: Option<String>,
    /// Where the client is referred to
    #[arg(long, value_name = "TEXT", requires = "held_on")]
    referral: Option<String>,
    /// What care remains
    #[arg(long, value_name = "TEXT", requires = "held_on")]
    remaining_care: Option<String>,
}

impl Evaluate {
    /// Shows the evaluation, dates it or records it.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        if self.planned_on.is_none() && self.held_on.is_none() {
            return context.output.one(&reable.get_evaluation().id(self.episode).send().await?.into_inner());
        }
        let body = NewEvaluation {
            copm_interview_ids: self.interviews,
            held_on: self.held_on,
            id: None,
            independence_end: self.independence_end,
            minutes_per_week: self.minutes,
            outcome: self.outcome,
            planned_on: self.planned_on,
            referral: self.referral,
            remaining_care: self.remaining_care,
        };
        context.output.one(&reable.record_evaluation().id(self.episode).body(body).send().await?.into_inner())
    }
}

/// A follow-up to record; without a month the follow-ups are listed.
#[derive(Debug, Args)]
pub struct FollowUp {
    /// The episode
    episode: Uuid,
    /// Which of the programme's moments, in months after the end
    #[arg(long, requires_all = ["held_on", "living_at_home"])]
    month: Option<u8>,
    /// The day it was held
    #[arg(long, value_name = "DAY", requires = "month")]
    held_on: Option<NaiveDate>,
    /// One of the programme's follow-up outcomes, such as no_care
    #[arg(long, value_name = "WORD", requires = "month")]
    outcome: Option<String>,
    /// The quality of life, 1 to 10
    #[arg(long, value_name = "MARK", requires = "month")]
    quality_of_life: Option<i64>,
    /// Whether the client lives at home
    #[arg(long, value_name = "true|false", requires = "month")]
    living_at_home: Option<bool>,
    /// A remark
    #[arg(long, requires = "month")]
    note: Option<String>,
}

impl FollowUp {
    /// Lists the follow-ups, or records one.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        let (Some(month), Some(held_on), Some(living_at_home)) = (self.month, self.held_on, self.living_at_home) else {
            let moments = reable.list_follow_ups().id(self.episode).send().await?.into_inner().items;
            let columns = ["month", "due_on", "found.held_on", "found.outcome", "found.living_at_home", "found.note"];
            return context.output.list(&columns, &moments);
        };
        let body = NewFollowUp {
            held_on,
            id: None,
            living_at_home,
            month,
            note: self.note,
            outcome: self.outcome,
            quality_of_life: self.quality_of_life,
        };
        context.output.one(&reable.record_follow_up().id(self.episode).body(body).send().await?.into_inner())
    }
}
