//! The rows of exports: flat, typed, and without anything that names a person unless names were asked for.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::signals::Signal;
use reable_rules::signals::response::SignalAnswer;
use reable_rules::words::{
    AuthorRole, CareDecisionKind, CopmArea, CopmMoment, DemandArea, Discipline, EndReason, EpisodeStatus, GoalKind,
    GoalStatus, Help, Intervention, NotDoneReason, QuestionType, RatedBy,
};
use reable_rules::{Day, Mark, PlannedDays};

use crate::ids::ClientId;

/// Whom a row is about.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Subject {
    /// The client's pseudonym: the same in every export of the organisation.
    pub client: String,
    /// The client; only in an export with names.
    pub client_id: Option<ClientId>,
    /// The client's name; only in an export with names.
    pub name: Option<String>,
    /// The organisation's own reference of the client; only in an export with names.
    pub external_ref: Option<String>,
}

/// One check-in that counts; withdrawn ones are left out.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CheckInRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The goal's pseudonym.
    pub goal: String,
    /// The goal's title; only in an export with names, for it is the client's own words.
    pub goal_title: Option<String>,
    /// The day it is about.
    pub day: Day,
    /// The author's pseudonym; the client's own when the client wrote it.
    pub by: String,
    /// Whether the author is the client or a carer; the two are never merged.
    pub by_role: AuthorRole,
    /// Whether it came from a paper diary.
    pub imported: bool,
    /// How it was done.
    pub help: Help,
    /// How well it went, 1 to 10.
    pub performance: Option<Mark>,
    /// How satisfied the author was, 1 to 10.
    pub satisfaction: Option<Mark>,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The remark; only in an export with names.
    pub note: Option<String>,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// One episode.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct EpisodeRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The episode's pseudonym.
    pub episode: String,
    /// The programme.
    pub programme: String,
    /// The first day.
    pub start_day: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// Whether it still runs.
    pub status: EpisodeStatus,
    /// The day it was ended.
    pub ended_on: Option<Day>,
    /// Why it was ended.
    pub end_reason: Option<EndReason>,
    /// The independence score at the start, 1 to 10.
    pub independence_start: Option<Mark>,
    /// The independence score at the end, 1 to 10; of the evaluation.
    pub independence_end: Option<Mark>,
    /// Minutes of formal care a week that remain; of the evaluation.
    pub minutes_per_week_end: Option<i16>,
    /// What became of the care, one of the programme's outcomes; of the evaluation.
    pub outcome: Option<String>,
}

/// One goal with the agreement that reaches furthest on.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct GoalRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The episode's pseudonym.
    pub episode: String,
    /// The goal's pseudonym.
    pub goal: String,
    /// The title; only in an export with names, for it is the client's own words.
    pub title: Option<String>,
    /// To gain something, or to keep it.
    pub kind: GoalKind,
    /// Where it stands.
    pub status: GoalStatus,
    /// The demand area.
    pub demand_area: Option<DemandArea>,
    /// The area of the COPM.
    pub copm_area: Option<CopmArea>,
    /// The type of question behind it.
    pub question_type: Option<QuestionType>,
    /// The disciplines responsible for it.
    pub disciplines: Vec<Discipline>,
    /// The interventions named for it.
    pub interventions: Vec<Intervention>,
    /// The support methods named for it, by number.
    pub methods: Vec<u8>,
    /// From which day it is worked on.
    pub start_day: Day,
    /// The day it was achieved or stopped.
    pub closed_on: Option<Day>,
    /// The rating aimed at, 1 to 10.
    pub target: Mark,
    /// The help that is agreed.
    pub agreed_help: Help,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
    pub planned_days: PlannedDays,
}

/// One decision about care minutes.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CareMinutesRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The episode's pseudonym.
    pub episode: String,
    /// Counts the decisions of the episode in the order they were taken, from 1.
    pub sequence: i32,
    /// Where it starts, less, more, or put right.
    pub kind: CareDecisionKind,
    /// From which day it holds.
    pub from_day: Day,
    /// Minutes of formal care a week, in total.
    pub minutes_per_week: i16,
    /// The part of it that is linked to goals.
    pub linked_minutes_per_week: i64,
    /// Who decided; only in an export with names.
    pub decided_by: Option<String>,
    /// Why; only in an export with names.
    pub reason: Option<String>,
}

/// What one goal scored in one COPM interview.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CopmRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The episode's pseudonym.
    pub episode: String,
    /// The interview's pseudonym.
    pub interview: String,
    /// When in the episode it was held.
    pub moment: CopmMoment,
    /// The day it was held.
    pub held_on: Day,
    /// Who answered.
    pub respondent: RatedBy,
    /// The goal's pseudonym.
    pub goal: String,
    /// How important the client finds it, 1 to 10.
    pub importance: Mark,
    /// How well it goes, 1 to 10.
    pub performance: Mark,
    /// How satisfied the client is with that, 1 to 10.
    pub satisfaction: Mark,
}

/// One signal, from the day it was first seen to the day it was gone.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct SignalRow {
    /// Whom it is about.
    #[oai(flatten)]
    pub subject: Subject,
    /// The episode's pseudonym.
    pub episode: String,
    /// The pseudonym of what it is about: a goal, a carer, or the episode itself.
    pub about: String,
    /// The goal's title, where it is about one; only in an export with names.
    pub goal_title: Option<String>,
    /// What was found.
    pub signal: Signal,
    /// The day it was first seen.
    pub first_seen_on: Day,
    /// The day it was last seen.
    pub last_seen_on: Day,
    /// The day it was gone.
    pub cleared_on: Option<Day>,
    /// What the team answered last while it stood.
    pub response: Option<SignalAnswer>,
    /// The day of that answer.
    pub responded_on: Option<Day>,
    /// Why the team answered so; only in an export with names.
    pub response_reason: Option<String>,
}
