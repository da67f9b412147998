//! The shapes of check-ins on the wire.

use chrono::{DateTime, Utc};
use poem_openapi::{Enum, Object};
use reable_rules::check_in::{Input, Outcome};
use reable_rules::text::Note;
use reable_rules::words::{AuthorRole, Help, NotDoneReason};
use reable_rules::{Day, Mark};

use super::lenient::Lenient;
use crate::ids::{GoalId, PersonId, StepId};
use crate::problem::ProblemBody;

/// How a goal went on one day. `performance` and `satisfaction` are required unless `help` is `not_done`; then a reason
/// is required and `performance` refused.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewCheckIn {
    /// How it was done.
    pub help: Help,
    /// How well it went, 1 (could not be worse) to 10 (could not be better).
    pub performance: Option<Mark>,
    /// How satisfied the author was with it, 1 to 10.
    pub satisfaction: Option<Mark>,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The step of the goal that was worked on.
    pub step_id: Option<StepId>,
    /// A remark, at most 500 characters.
    pub note: Option<Note>,
    /// When it was recorded, by the phone's clock; the time of receipt when absent or more than 10 minutes ahead.
    pub recorded_at: Option<DateTime<Utc>>,
}

impl NewCheckIn {
    /// The same, as the rules take it.
    #[must_use]
    pub fn into_input(self) -> Input<StepId> {
        Input {
            help: self.help,
            performance: self.performance,
            satisfaction: self.satisfaction,
            not_done_reason: self.not_done_reason,
            step: self.step_id,
            note: self.note,
            recorded_at: self.recorded_at,
        }
    }
}

/// One entry of a phone's outbox: a check-in for a goal and a day, or its withdrawal.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct SyncEntry {
    /// The goal.
    pub goal_id: GoalId,
    /// The day it is about, in the client's time zone.
    pub day: Day,
    /// Whether this takes the check-in back; then only `recorded_at` counts of what follows.
    pub withdraw: Option<bool>,
    /// How it was done; required unless withdrawn.
    pub help: Option<Help>,
    /// How well it went, 1 to 10.
    pub performance: Option<Mark>,
    /// How satisfied the author was with it, 1 to 10.
    pub satisfaction: Option<Mark>,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The step of the goal that was worked on.
    pub step_id: Option<StepId>,
    /// A remark, at most 500 characters.
    pub note: Option<Note>,
    /// When it was recorded, by the phone's clock.
    pub recorded_at: Option<DateTime<Utc>>,
}

/// A phone's outbox.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct Outbox {
    /// At most 500 entries, in any order.
    #[oai(validator(max_items = 500))]
    pub entries: Vec<Lenient<SyncEntry>>,
}

/// A paper diary of one author.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct PaperDiary {
    /// Who wrote the diary: the client, or one of the client's carers.
    pub by: PersonId,
    /// At most 500 entries, in any order.
    #[oai(validator(max_items = 500))]
    pub entries: Vec<Lenient<SyncEntry>>,
}

/// What became of one entry.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[oai(rename_all = "snake_case")]
pub enum EntryOutcome {
    /// There was no check-in, now there is.
    Created,
    /// It took the place of an older version.
    Replaced,
    /// Nothing changed: a repetition, or a withdrawal of what was not there.
    Unchanged,
    /// Older than the current version; kept as history.
    Superseded,
    /// The check-in was taken back.
    Withdrawn,
    /// Not stored; `problem` says why.
    Refused,
}

impl From<Outcome> for EntryOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Created => Self::Created,
            Outcome::Replaced => Self::Replaced,
            Outcome::Unchanged => Self::Unchanged,
            Outcome::Superseded => Self::Superseded,
            Outcome::Withdrawn => Self::Withdrawn,
        }
    }
}

/// What became of one entry of an outbox.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct EntryResult {
    /// What became of it.
    pub outcome: EntryOutcome,
    /// The check-in that counts now; absent when refused.
    pub check_in: Option<CheckIn>,
    /// Why it was refused.
    pub problem: Option<ProblemBody>,
}

/// What became of an outbox, an entry each, in the order they were sent.
#[derive(Object, Debug)]
pub struct SyncResult {
    /// The entries.
    pub results: Vec<EntryResult>,
    /// The server's time, so that a phone can see that its clock is wrong.
    pub server_time: DateTime<Utc>,
}

/// The version of a check-in that counts.
#[derive(Object, Debug, Clone, PartialEq, Eq)]
#[oai(skip_serializing_if_is_none)]
pub struct CheckIn {
    /// The goal.
    pub goal_id: GoalId,
    /// The day it is about.
    pub day: Day,
    /// Whose check-in it is.
    pub by: PersonId,
    /// Whether that is the client or a carer.
    pub by_role: AuthorRole,
    /// Their name; only where others' check-ins are read.
    pub by_name: Option<String>,
    /// The member of staff who entered it from a paper diary.
    pub entered_by: Option<PersonId>,
    /// Their name; only where others' check-ins are read.
    pub entered_by_name: Option<String>,
    /// Whether it came from a paper diary.
    pub imported: bool,
    /// Whether it was taken back; then it has no answer.
    pub withdrawn: bool,
    /// How it was done.
    pub help: Option<Help>,
    /// How well it went, 1 to 10.
    pub performance: Option<Mark>,
    /// How satisfied the author was, 1 to 10.
    pub satisfaction: Option<Mark>,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The step that was worked on.
    pub step_id: Option<StepId>,
    /// The remark.
    pub note: Option<String>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// When the server received it.
    pub received_at: DateTime<Utc>,
    /// Counts the versions that arrived, from 1.
    pub revision: i32,
}

/// Check-ins of one goal.
#[derive(Object, Debug)]
pub struct CheckInList {
    /// By day, then author.
    pub items: Vec<CheckIn>,
}
