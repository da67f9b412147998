//! What is sent and answered about goals, steps, work descriptions and COPM interviews.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::care::CareMinutes;
use reable_rules::copm::ChangeMeaning;
use reable_rules::text::{Line, Paragraph};
use reable_rules::words::{
    CopmArea, CopmMoment, DemandArea, Discipline, GoalKind, GoalStatus, Help, Intervention, Picture, QuestionType,
    RatedBy,
};
use reable_rules::{Day, Mark, PlannedDays};
use uuid::Uuid;

use crate::check_ins::plan::StepView;
use crate::ids::{ClientId, CopmInterviewId, EpisodeId, GoalId, PersonId, StepId};

/// A goal to add to the plan.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewGoal {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// In the client's own words.
    pub title: Line,
    /// The drawing that goes with it on the phone.
    pub picture: Option<Picture>,
    /// To gain something, or to keep it.
    pub kind: GoalKind,
    /// The rating aimed at, 1 to 10; 7 when absent.
    pub target: Option<Mark>,
    /// The help that is agreed; `alone` when absent. `not_done` is no agreement.
    pub agreed_help: Option<Help>,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday), ascending.
    pub planned_days: PlannedDays,
    /// The demand area.
    pub demand_area: Option<DemandArea>,
    /// The area of the COPM.
    pub copm_area: Option<CopmArea>,
    /// The type of question behind it.
    pub question_type: Option<QuestionType>,
    /// The disciplines responsible for it, each once.
    pub disciplines: Option<Vec<Discipline>>,
    /// The interventions named for it, each once.
    pub interventions: Option<Vec<Intervention>>,
    /// The support methods named for it, by number (1 to 29), each once.
    pub methods: Option<Vec<u8>>,
    /// From which day it is worked on, within the episode; today, or the first day of the episode when that is yet
    /// to come, when absent.
    pub start_day: Option<Day>,
    /// Small steps on the way, in order, at most 20.
    pub steps: Option<Vec<Line>>,
    /// Who does what.
    pub work_description: Option<NewWorkDescription>,
}

/// What to change about a goal; what is absent stays as it is.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct GoalChange {
    /// In the client's own words.
    pub title: Option<Line>,
    /// The drawing that goes with it on the phone.
    pub picture: Option<Picture>,
    /// To gain something, or to keep it.
    pub kind: Option<GoalKind>,
    /// The rating aimed at, 1 to 10, from `from_day` on.
    pub target: Option<Mark>,
    /// The help that is agreed, from `from_day` on.
    pub agreed_help: Option<Help>,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday), ascending, from `from_day` on.
    pub planned_days: Option<PlannedDays>,
    /// From which day target, help and planned weekdays hold; today when absent.
    pub from_day: Option<Day>,
    /// The demand area.
    pub demand_area: Option<DemandArea>,
    /// The area of the COPM.
    pub copm_area: Option<CopmArea>,
    /// The type of question behind it.
    pub question_type: Option<QuestionType>,
    /// The disciplines responsible for it, each once.
    pub disciplines: Option<Vec<Discipline>>,
    /// The interventions named for it, each once.
    pub interventions: Option<Vec<Intervention>>,
    /// The support methods named for it, by number (1 to 29), each once.
    pub methods: Option<Vec<u8>>,
    /// `achieved` or `stopped` closes it; `active` opens it again, when fewer goals than the limit are open.
    pub status: Option<GoalStatus>,
    /// The day it was achieved or stopped; today, or the day the episode ended, when absent.
    pub closed_on: Option<Day>,
}

/// What was agreed about a goal from a day on.
#[derive(Object, Debug, Clone)]
pub struct GoalAgreement {
    /// From which day it holds.
    pub from_day: Day,
    /// The rating aimed at, 1 to 10.
    pub target: Mark,
    /// The help that is agreed.
    pub agreed_help: Help,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
    pub planned_days: PlannedDays,
}

/// A goal with everything that is planned and agreed about it.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Goal {
    /// The goal.
    pub id: GoalId,
    /// The episode it belongs to.
    pub episode_id: EpisodeId,
    /// The client.
    pub client_id: ClientId,
    /// In the client's own words.
    pub title: String,
    /// The drawing that goes with it on the phone.
    pub picture: Option<Picture>,
    /// To gain something, or to keep it.
    pub kind: GoalKind,
    /// Where it stands.
    pub status: GoalStatus,
    /// The rating aimed at today, 1 to 10.
    pub target: Mark,
    /// The help that is agreed today.
    pub agreed_help: Help,
    /// The weekdays it is planned on today, 1 (Monday) to 7 (Sunday).
    pub planned_days: PlannedDays,
    /// Every agreement about target, help and weekdays, by the day it holds from; of two from one day the later holds.
    pub agreements: Vec<GoalAgreement>,
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
    /// The steps, in order; those taken off the list are left out.
    pub steps: Vec<StepView>,
    /// Who does what, in the version that holds now.
    pub work_description: Option<WorkDescription>,
    /// The minutes of formal care a week linked to this goal today; absent before the first care decision.
    pub care_minutes_per_week: Option<CareMinutes>,
    /// Who added it.
    pub created_by: PersonId,
    /// When.
    pub created_at: DateTime<Utc>,
    /// The version, also the `ETag`.
    pub version: i32,
}

/// The agreement that holds on a day: the last of those from that day or before; before the first, the first.
///
/// `agreements` are in the order of their days and, within a day, of their making.
#[must_use]
pub fn agreed_on(agreements: &[GoalAgreement], day: Day) -> Option<&GoalAgreement> {
    agreements.iter().rev().find(|agreement| agreement.from_day <= day).or(agreements.first())
}

/// A step of a list that is put; its place in the list is its order.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PutStep {
    /// The step as it stands in the goal's list now; absent for a new step.
    pub id: Option<StepId>,
    /// What it is.
    pub title: Line,
    /// The day it was reached; absent while it is not.
    pub reached_on: Option<Day>,
}

/// The whole list of a goal's steps.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct PutSteps {
    /// The steps in order, at most 20. Steps that are left out are retired.
    pub steps: Vec<PutStep>,
}

/// One version of the list of a goal's steps.
#[derive(Object, Debug)]
pub struct StepList {
    /// Counts the versions, from 1.
    pub version: i32,
    /// The steps as they were put, in order.
    pub steps: Vec<StepView>,
    /// Who put it.
    pub recorded_by: PersonId,
    /// Their name.
    pub recorded_by_name: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// Who does what: the client's part, and what staff still do.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct NewWorkDescription {
    /// What the client does.
    pub client_does: Paragraph,
    /// What staff do.
    pub staff_do: Paragraph,
}

/// One version of who does what.
#[derive(Object, Debug, Clone)]
pub struct WorkDescription {
    /// Counts the versions, from 1.
    pub version: i32,
    /// What the client does.
    pub client_does: String,
    /// What staff do.
    pub staff_do: String,
    /// Who wrote this version.
    pub recorded_by: PersonId,
    /// Their name.
    pub recorded_by_name: String,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// What one goal scored in an interview.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields)]
pub struct CopmScore {
    /// A goal of the episode.
    pub goal_id: GoalId,
    /// How important the client finds it, 1 to 10.
    pub importance: Mark,
    /// How well it goes, 1 to 10.
    pub performance: Mark,
    /// How satisfied the client is with that, 1 to 10.
    pub satisfaction: Mark,
}

/// A COPM interview to record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewCopmInterview {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// When in the episode it was held.
    pub moment: CopmMoment,
    /// The day it was held, not after today.
    pub held_on: Day,
    /// Who answered; the one whose ratings the episode evaluates when absent.
    pub respondent: Option<RatedBy>,
    /// The scores, each goal once, at least one.
    pub scores: Vec<CopmScore>,
}

/// The means over the goals of one interview.
#[derive(Object, Debug, Clone)]
pub struct CopmTotals {
    /// Mean performance, 1 to 10: the sum of the scores divided by their number.
    pub performance: f64,
    /// Mean satisfaction, 1 to 10.
    pub satisfaction: f64,
}

/// The change of the means since the start. Better is positive.
#[derive(Object, Debug, Clone)]
pub struct CopmChange {
    /// The interview at the start that it is compared with.
    pub since_interview_id: CopmInterviewId,
    /// Change of the mean performance, in points.
    pub performance: f64,
    /// What that means: within the measurement error (below 2.5), beyond it, or important (from 3.0).
    pub performance_meaning: ChangeMeaning,
    /// Change of the mean satisfaction, in points.
    pub satisfaction: f64,
    /// What that means: within the measurement error (below 2.5), beyond it, or important (from 3.2).
    pub satisfaction_meaning: ChangeMeaning,
}

/// A COPM interview with its totals.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CopmInterview {
    /// The interview.
    pub id: CopmInterviewId,
    /// The episode.
    pub episode_id: EpisodeId,
    /// When in the episode it was held.
    pub moment: CopmMoment,
    /// The day it was held.
    pub held_on: Day,
    /// Who answered; the two are never compared.
    pub respondent: RatedBy,
    /// The scores by goal.
    pub scores: Vec<CopmScore>,
    /// The means over the goals.
    pub totals: CopmTotals,
    /// The change since the interview at the start with the same respondent (the last recorded, when recorded again);
    /// absent for an interview at the start.
    pub change: Option<CopmChange>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: DateTime<Utc>,
}
