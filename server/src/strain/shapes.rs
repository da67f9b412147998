//! What is sent and answered about carers' strain.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::text::Note;
use reable_rules::words::StrainInstrument;
use uuid::Uuid;

use crate::ids::{CarerAlarmId, CarerId, PersonId, StrainScoreId};

/// How heavy caring weighs, by the carer's own word.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct NewBurden {
    /// From 0 (not at all) to 10 (too heavy).
    pub burden: i64,
}

/// How heavy caring weighed on a day.
#[derive(Object, Debug, Clone)]
pub struct Burden {
    /// The day.
    pub day: Day,
    /// From 0 (not at all) to 10 (too heavy).
    pub burden: i16,
}

/// "Ik red het niet."
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewCarerAlarm {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// What the carer wants to say, if anything.
    pub note: Option<Note>,
}

/// What staff agreed with a carer who raised the alarm.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct AlarmClosing {
    /// The day of the conversation.
    pub closed_on: Day,
    /// What was agreed.
    pub agreed: Note,
}

/// A carer's alarm.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CarerAlarm {
    /// The alarm.
    pub id: CarerAlarmId,
    /// The carer.
    pub carer_id: CarerId,
    /// What the carer said.
    pub note: Option<String>,
    /// The day.
    pub raised_on: Day,
    /// The moment.
    pub raised_at: DateTime<Utc>,
    /// The day on which staff spoke to the carer; absent while nobody has.
    pub closed_on: Option<Day>,
    /// Who did.
    pub closed_by: Option<PersonId>,
    /// What was agreed.
    pub agreed: Option<String>,
    /// The version, to be sent back as `If-Match`.
    pub version: i32,
}

/// The total of a questionnaire that was taken with a carer.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewStrainScore {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// Which questionnaire.
    pub instrument: StrainInstrument,
    /// Its total: 0 to 13 for the CSI, 0 to 15 for the EDIZ-plus.
    pub score: i64,
    /// The day it was taken.
    pub taken_on: Day,
}

/// The total of a questionnaire.
#[derive(Object, Debug, Clone)]
pub struct StrainScore {
    /// The score.
    pub id: StrainScoreId,
    /// Which questionnaire.
    pub instrument: StrainInstrument,
    /// Its total.
    pub score: i16,
    /// The day it was taken.
    pub taken_on: Day,
    /// Who took it.
    pub recorded_by_name: String,
}

/// Whether a carer lets the client see how heavy it weighs.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct StrainSharing {
    /// Whether the client may see it.
    pub shared: bool,
}

/// How one carer copes.
#[derive(Object, Debug)]
pub struct CarerStrain {
    /// The carer.
    pub carer_id: CarerId,
    /// Their name.
    pub carer_name: String,
    /// Whether the carer lets the client see it.
    pub shared_with_client: bool,
    /// The burden by their own word, oldest first.
    pub burdens: Vec<Burden>,
    /// The questionnaires, oldest first.
    pub scores: Vec<StrainScore>,
    /// The alarms, oldest first.
    pub alarms: Vec<CarerAlarm>,
}

/// How the carers cope whom the caller may know about.
#[derive(Object, Debug)]
pub struct CarersStrain {
    /// The carers.
    pub carers: Vec<CarerStrain>,
}
