//! What is sent and answered about signals, answers to them and thresholds.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::signals::response::{SignalAnswer, SignalState};
use reable_rules::signals::{Signal, SignalReason, TaperHold};
use reable_rules::text::Note;
use reable_rules::words::RatedBy;
use uuid::Uuid;

use crate::ids::{CarerId, EpisodeId, GoalId, PersonId, SignalResponseId};

/// What the rules say of an episode on a day. A signal opens a conversation; it decides nothing.
#[derive(Object, Debug)]
pub struct EpisodeSignals {
    /// The episode.
    pub episode_id: EpisodeId,
    /// The day that was asked about; what was recorded later does not count.
    pub on: Day,
    /// The day of the programme, 1 on the first day.
    pub day: i32,
    /// The version of the organisation's thresholds; 0 are the defaults.
    pub settings_version: i32,
    /// What was found: goal by goal, then the carers, then the episode itself.
    pub signals: Vec<SignalView>,
    /// The numbers of each open goal, also where nothing was found.
    pub goals: Vec<GoalEvidence>,
}

/// One signal, with everything that explains it.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct SignalView {
    /// What was found.
    pub signal: Signal,
    /// What it is about: a goal, a carer, or the episode.
    pub subject_id: Uuid,
    /// The goal that it is about.
    pub goal_id: Option<GoalId>,
    /// What the goal is called.
    pub goal_title: Option<String>,
    /// The carer that it is about.
    pub carer_id: Option<CarerId>,
    /// The carer's name.
    pub carer_name: Option<String>,
    /// Where it stands with the team.
    pub state: SignalState,
    /// Since when it is there, as far as the nightly look knows.
    pub first_seen_on: Option<Day>,
    /// The latest answer to it.
    pub response: Option<SignalResponse>,
    /// The version of the rule.
    pub rule_version: u16,
    /// The first day that was looked at.
    pub from_day: Day,
    /// The last day that was looked at.
    pub to_day: Day,
    /// Whose ratings were evaluated; absent where no ratings were.
    pub rated_by: Option<RatedBy>,
    /// The counts and the numbers that were compared, by name.
    pub evidence: BTreeMap<String, f64>,
    /// The thresholds that it was judged by, by name.
    pub thresholds: BTreeMap<String, i64>,
    /// Which causes, steps or outcomes apply; empty where a signal has only one.
    pub reasons: Vec<SignalReason>,
    /// What holds the suggestion to taper back.
    pub holds: Vec<TaperHold>,
    /// The explanation in Dutch.
    pub nl: Explanation,
    /// The explanation in English.
    pub en: Explanation,
}

/// A signal in plain words.
#[derive(Object, Debug, Clone)]
pub struct Explanation {
    /// What it is called.
    pub name: String,
    /// Why it is there, with its numbers.
    pub why: String,
    /// What would make it go away.
    pub clears: String,
    /// Where it belongs.
    pub discuss: String,
}

/// The numbers of one goal.
#[derive(Object, Debug)]
pub struct GoalEvidence {
    /// The goal.
    pub goal_id: GoalId,
    /// What it is called.
    pub title: String,
    /// The numbers that the rules computed, by name; what cannot be computed is absent.
    pub evidence: BTreeMap<String, f64>,
}

/// An answer to a signal that is there.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewSignalResponse {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The signal.
    pub signal: Signal,
    /// The goal that it is about, for a signal about a goal.
    pub goal_id: Option<GoalId>,
    /// The carer that it is about, for a signal about a carer.
    pub carer_id: Option<CarerId>,
    /// What the team answers.
    pub response: SignalAnswer,
    /// Why.
    pub reason: Note,
    /// The day on which it was there; today when absent.
    pub on: Option<Day>,
}

/// An answer to a signal.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct SignalResponse {
    /// The answer.
    pub id: SignalResponseId,
    /// The signal.
    pub signal: Signal,
    /// The goal that it is about.
    pub goal_id: Option<GoalId>,
    /// The carer that it is about.
    pub carer_id: Option<CarerId>,
    /// What the team answered.
    pub response: SignalAnswer,
    /// Why.
    pub reason: String,
    /// The day that it was about.
    pub on: Day,
    /// Who answered.
    pub responded_by: PersonId,
    /// Their name.
    pub responded_by_name: String,
    /// When.
    pub responded_at: DateTime<Utc>,
}

/// A signal that the team has talked about, as the client reads it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct ToldSignal {
    /// What was found.
    pub signal: Signal,
    /// The goal that it is about.
    pub goal_id: Option<GoalId>,
    /// What the team answered.
    pub response: SignalAnswer,
    /// The day that it was about.
    pub on: Day,
    /// What the check-ins say, in the reader's language.
    pub why: String,
}

/// A signal as it was kept: from the day it was first seen to the day it was gone.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct KeptSignal {
    /// Its number.
    pub id: Uuid,
    /// What was found.
    pub signal: Signal,
    /// The goal that it is about.
    pub goal_id: Option<GoalId>,
    /// The carer that it is about.
    pub carer_id: Option<CarerId>,
    /// The day it was first seen.
    pub first_seen_on: Day,
    /// The day it was last seen.
    pub last_seen_on: Day,
    /// The day it was gone; absent while it is there.
    pub cleared_on: Option<Day>,
    /// Why it was there, in Dutch.
    pub why_nl: String,
    /// Why it was there, in English.
    pub why_en: String,
}

/// The thresholds of an organisation.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct SignalSettings {
    /// The version, to be sent back as `If-Match`; 0 are the defaults.
    pub version: i32,
    /// Every threshold, by name. Shares are in percent, points in tenths, NAP in hundredths.
    pub thresholds: BTreeMap<String, Threshold>,
    /// Signals that are switched off.
    pub off: Vec<Signal>,
    /// Why they were changed.
    pub reason: Option<String>,
    /// Who changed them.
    pub changed_by_name: Option<String>,
    /// When.
    pub changed_at: Option<DateTime<Utc>>,
}

/// One threshold.
#[derive(Object, Debug)]
pub struct Threshold {
    /// What holds.
    pub value: i64,
    /// What holds where nothing was chosen.
    pub default: i64,
    /// The lowest value that may be chosen.
    pub lowest: i64,
    /// The highest value that may be chosen.
    pub highest: i64,
    /// The signals that it decides.
    pub about: Vec<Signal>,
}

/// Thresholds to put in force.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewSignalSettings {
    /// The thresholds that differ from their defaults, by name; the others go back to theirs.
    pub thresholds: Option<BTreeMap<String, i64>>,
    /// Signals to switch off. That hides them; it never makes another one fire.
    pub off: Option<Vec<Signal>>,
    /// Why, for whoever asks later.
    pub reason: Note,
}

/// What a look at every open episode came to.
#[derive(Object, Debug, Clone, Copy, Default)]
pub struct SweepReport {
    /// Episodes that were looked at.
    pub episodes: i64,
    /// Signals that were not there before.
    pub new: i64,
    /// Signals that were there and are no more.
    pub cleared: i64,
}
