//! What is sent and answered about care decisions and holds.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::care::CareMinutes;
use reable_rules::text::{Line, Note, Paragraph};
use reable_rules::words::{CareDecisionKind, HoldKind};
use uuid::Uuid;

use crate::ids::{CareDecisionId, EpisodeId, GoalId, HoldId, MeetingId, PersonId};

/// The part of the care minutes that is linked to one goal.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields)]
pub struct LinkedMinutes {
    /// A goal of the episode.
    pub goal_id: GoalId,
    /// Minutes a week spent on what the goal is about.
    pub minutes_per_week: CareMinutes,
}

/// A decision about formal care to record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewCareDecision {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// Where it starts, less, more, or put right.
    pub kind: CareDecisionKind,
    /// From which day it holds.
    pub from_day: Day,
    /// Minutes of formal care a week from then on, in total.
    pub minutes_per_week: CareMinutes,
    /// The parts of it that are linked to goals, each goal once; together at most the total.
    pub goals: Option<Vec<LinkedMinutes>>,
    /// Who decided, by name.
    pub decided_by: Line,
    /// Why.
    pub reason: Paragraph,
    /// The meeting of the client's team it was taken in; `POST /v1/meetings/{id}/decisions` says so by itself.
    pub meeting_id: Option<MeetingId>,
}

/// A decision about formal care.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CareDecision {
    /// The decision.
    pub id: CareDecisionId,
    /// The episode.
    pub episode_id: EpisodeId,
    /// Counts the decisions of the episode in the order they were taken, from 1.
    pub sequence: i32,
    /// Where it starts, less, more, or put right.
    pub kind: CareDecisionKind,
    /// From which day it holds.
    pub from_day: Day,
    /// Minutes of formal care a week, in total.
    pub minutes_per_week: CareMinutes,
    /// Minutes a week more (less when negative) than what held on that day until then; absent where nothing did.
    pub difference: Option<i32>,
    /// The parts that are linked to goals.
    pub goals: Vec<LinkedMinutes>,
    /// Whether this is the decision that holds today.
    pub holds_today: bool,
    /// Who decided.
    pub decided_by: String,
    /// Why.
    pub reason: String,
    /// The meeting it was taken in.
    pub meeting_id: Option<MeetingId>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// A reason not to taper for now.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewHold {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// What holds tapering back.
    pub kind: HoldKind,
    /// The day it was reported, not after today.
    pub reported_on: Day,
    /// A remark, at most 500 characters.
    pub note: Option<Note>,
}

/// The release of a hold.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct HoldRelease {
    /// From which day it no longer holds, not before it was reported and not after today.
    pub released_on: Day,
    /// Why, at most 500 characters.
    pub release_note: Note,
}

/// A reason not to taper, until it is released.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Hold {
    /// The hold.
    pub id: HoldId,
    /// The episode.
    pub episode_id: EpisodeId,
    /// What holds tapering back.
    pub kind: HoldKind,
    /// The day it was reported.
    pub reported_on: Day,
    /// A remark.
    pub note: Option<String>,
    /// Who reported it.
    pub reported_by: PersonId,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// From which day it no longer holds.
    pub released_on: Option<Day>,
    /// Who released it.
    pub released_by: Option<PersonId>,
    /// Why.
    pub release_note: Option<String>,
    /// The version, also the `ETag`.
    pub version: i32,
}
