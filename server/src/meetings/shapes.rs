//! What is sent and answered about meetings and the decisions taken in them.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::care::CareMinutes;
use reable_rules::signals::Signal;
use reable_rules::text::{Line, Note, Paragraph};
use reable_rules::words::{EndReason, MeetingDecisionKind, MeetingStatus, PauseReason, SignalFate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::care::shapes::LinkedMinutes;
use crate::enrolment::episodes::EpisodeEnd;
use crate::ids::{
    CareDecisionId, CarerId, ClientId, EpisodeId, MeetingDecisionId, MeetingId, PauseId, PersonId, TeamId,
};

/// Meetings to plan: one, or a series.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewMeetings {
    /// An id made by the caller, so that a repeat plans nothing twice; the first meeting gets it.
    pub id: Option<Uuid>,
    /// The day, or the first day of a series; at most 35 days back and a year ahead.
    pub held_on: Day,
    /// Plans a series, up to and including this day.
    pub until: Option<Day>,
    /// Days between the meetings of a series, 1 to 92; the programmes' interval when absent, the shortest among the
    /// team's open episodes.
    pub every_days: Option<u16>,
}

/// The meetings that were planned.
#[derive(Object, Debug)]
pub struct PlannedMeetings {
    /// By day; in a series also those that were there already.
    pub items: Vec<Meeting>,
}

/// What is to change about a meeting.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct MeetingChange {
    /// Cancelled, held, or planned again.
    pub status: MeetingStatus,
}

/// A meeting of a team.
#[derive(Object, Debug, Clone)]
pub struct Meeting {
    /// The meeting.
    pub id: MeetingId,
    /// The team.
    pub team_id: TeamId,
    /// The day.
    pub held_on: Day,
    /// Planned, held or cancelled.
    pub status: MeetingStatus,
    /// How many decisions were taken in it.
    pub decisions: i64,
    /// Who planned it.
    pub planned_by: PersonId,
    /// When.
    pub planned_at: DateTime<Utc>,
    /// The version, also the `ETag`.
    pub version: i32,
}

/// Who was present when it was decided.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Present {
    /// The members of staff, at least one.
    pub staff: Vec<PersonId>,
    /// Whether the client was.
    pub client: bool,
    /// The carers of the client, by the id of the relation.
    pub carers: Option<Vec<CarerId>>,
}

/// What happens with a signal that was discussed.
#[derive(Object, Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct DiscussedSignal {
    /// Which signal.
    pub signal: Signal,
    /// What it is about: a goal, a carer, or the episode; its `subject_id`.
    pub subject_id: Uuid,
    /// Whether the decision answers it, or it stays on the agenda.
    pub fate: SignalFate,
}

/// New care minutes.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct CareChange {
    /// From which day they hold.
    pub from_day: Day,
    /// Minutes of formal care a week from then on, in total.
    pub minutes_per_week: CareMinutes,
    /// What is linked to goals from then on; goals that are not named keep what they have. Where care is linked to goals,
    /// a taper names those that get less.
    pub goals: Option<Vec<LinkedMinutes>>,
}

/// The days of a pause.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PauseDays {
    /// The first paused day.
    pub first_day: Day,
    /// The last paused day; absent while it is not known.
    pub last_day: Option<Day>,
    /// Why.
    pub reason: PauseReason,
    /// A remark.
    pub note: Option<Note>,
}

/// Who decided to go beyond the programme's limit, and why.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct BeyondLimit {
    /// Who decided, by name.
    pub decided_by: Line,
    /// Why.
    pub reason: Paragraph,
}

/// A later last day.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Extension {
    /// The new last day, later than the one there was.
    pub last_day: Day,
    /// Needed where the new last day lies beyond what the programme allows.
    pub beyond_limit: Option<BeyondLimit>,
}

/// A decision to record. `care` goes with `taper` and `raise`, `pause` with `pause`, `extension` with `extend`, `end`
/// with `end`; each only there.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewMeetingDecision {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The episode that it is about; of a client of the meeting's team.
    pub episode_id: EpisodeId,
    /// What was decided.
    pub kind: MeetingDecisionKind,
    /// Why.
    pub reason: Paragraph,
    /// The day it was decided, not after today; the day of the meeting when absent.
    pub decided_on: Option<Day>,
    /// Who was present.
    pub present: Present,
    /// The new care minutes; writes the care decision.
    pub care: Option<CareChange>,
    /// The pause to add.
    pub pause: Option<PauseDays>,
    /// The later last day.
    pub extension: Option<Extension>,
    /// The end of the episode.
    pub end: Option<EpisodeEnd>,
    /// The open signals that were discussed, each once.
    pub signals: Option<Vec<DiscussedSignal>>,
    /// The earlier decision about this episode that this one puts right. Where that one changed care, this one says in
    /// `care` what it should have been, from the same day.
    pub corrects: Option<MeetingDecisionId>,
}

/// Somebody who was present.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct PresentPerson {
    /// The member of staff, or the relation of the carer.
    pub id: Uuid,
    /// Their name.
    pub name: Option<String>,
}

/// Who was present.
#[derive(Object, Debug, Clone)]
pub struct PresentThen {
    /// The members of staff.
    pub staff: Vec<PresentPerson>,
    /// Whether the client was.
    pub client: bool,
    /// The carers.
    pub carers: Vec<PresentPerson>,
}

/// A decision taken in a meeting. It is never edited: a later one may put it right.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct MeetingDecision {
    /// The decision.
    pub id: MeetingDecisionId,
    /// The meeting it was taken in.
    pub meeting_id: MeetingId,
    /// The client.
    pub client_id: ClientId,
    /// The episode.
    pub episode_id: EpisodeId,
    /// Counts the decisions about the episode in the order they were recorded, from 1.
    pub sequence: i32,
    /// What was decided.
    pub kind: MeetingDecisionKind,
    /// Why.
    pub reason: String,
    /// The day it was decided.
    pub decided_on: Day,
    /// Who was present.
    pub present: PresentThen,
    /// From which day it holds, where it changes care, pauses or ends.
    pub from_day: Option<Day>,
    /// Minutes of formal care a week from then on, where it changes care.
    pub minutes_per_week: Option<i16>,
    /// Minutes a week more (less when negative) than what held on that day until then, where it changes care.
    pub difference: Option<i32>,
    /// The care decision it wrote.
    pub care_decision_id: Option<CareDecisionId>,
    /// The pause it wrote.
    pub pause_id: Option<PauseId>,
    /// The new last day of the episode.
    pub last_day: Option<Day>,
    /// The last day until then.
    pub previous_last_day: Option<Day>,
    /// Who decided to go beyond the programme's limit.
    pub limit_decided_by: Option<String>,
    /// Why.
    pub limit_reason: Option<String>,
    /// Why the episode ended.
    pub end_reason: Option<EndReason>,
    /// The signals that were discussed.
    pub signals: Vec<DiscussedSignal>,
    /// The earlier decision that this one puts right.
    pub corrects: Option<MeetingDecisionId>,
    /// The later decision that puts this one right.
    pub corrected_by: Option<MeetingDecisionId>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: DateTime<Utc>,
}
