//! Signals: findings with their reasons, put before the team. A signal opens a conversation; it decides nothing.
//!
//! Facts in, findings out: the same facts always give the same findings with the same explanation. The formulas and
//! their sources stand in `docs/CLINICAL.md`; the default thresholds need clinical sign-off before use.
//!
//! | subject | module |
//! | --- | --- |
//! | medians, shares, NAP: what decides, exact | [`statistics`] |
//! | the numbers that are shown | [`numbers`] |
//! | programme days and pauses | [`window`] |
//! | thresholds of an organisation | [`settings`] |
//! | signals about one goal | [`goal`] |
//! | signals about an episode: silence, ending, COPM, evaluation, follow-up | [`episode`] |
//! | the carer's burden | [`carer`] |
//! | what the team answered | [`response`] |
//! | the sentences, Dutch and English | [`sentence`] |
//! | trying the rules on a file | [`example`] |

use serde::{Deserialize, Serialize};

pub mod carer;
pub mod episode;
pub mod example;
pub mod goal;
pub mod numbers;
pub mod response;
pub mod sentence;
pub mod settings;
pub mod statistics;
pub mod window;

pub use numbers::{Evidence, Measure, Name, Thousandths};
pub use settings::{Limit, Limits, Thresholds};
pub use statistics::{Median, Share};
pub use window::Window;

use crate::words::{HoldKind, RatedBy};

/// The version of the rules; it grows with every change that could change a finding.
pub const RULE_VERSION: u16 = 1;

words! {
    /// What a finding says.
    Signal {
        /// Too few ratings to say anything about the goal.
        InsufficientData = "insufficient_data",
        /// The last ratings lie well below those of the two weeks before.
        SuddenDrop = "sudden_drop",
        /// The last two weeks lie below the four weeks before.
        Declining = "declining",
        /// On target, with satisfaction, without more help than agreed.
        Steady = "steady",
        /// Steady while care is linked to the goal: discuss whether less will do.
        DiscussTaper = "discuss_taper",
        /// The same, but something holds it back.
        DiscussTaperOnHold = "discuss_taper_on_hold",
        /// Below target, and no better than four weeks earlier.
        Stalled = "stalled",
        /// Nobody records anything.
        Silent = "silent",
        /// Much less is recorded than planned.
        LittleData = "little_data",
        /// The carer's burden is high or rose.
        CarerOverload = "carer_overload",
        /// The end of the episode is near or past.
        Ending = "ending",
        /// What the change between two COPM interviews means.
        CopmChange = "copm_change",
        /// The evaluation is due.
        EvaluationDue = "evaluation_due",
        /// A follow-up is due.
        FollowUpDue = "follow_up_due",
    }

    /// What holds the suggestion to taper back.
    TaperHold {
        /// A carer overload is open.
        CarerOverload = "carer_overload",
        /// A fall was reported.
        Fall = "fall",
        /// The client is or was in hospital.
        Hospital = "hospital",
        /// The client objects.
        Objection = "objection",
        /// Something else that the team recorded.
        Other = "other",
    }

    /// Which of a signal's causes, steps or outcomes applies.
    SignalReason {
        /// Silent: remind the client kindly.
        NudgeClient = "nudge_client",
        /// Silent: the coordinator calls.
        CallClient = "call_client",
        /// Ending: plan the evaluation.
        PlanEvaluation = "plan_evaluation",
        /// Ending: the evaluation is still not dated.
        PlanEvaluationAgain = "plan_evaluation_again",
        /// Ending: this is the last day; evaluate.
        Evaluate = "evaluate",
        /// Ending: past the last day; only a named decision extends an episode.
        DecideOrEnd = "decide_or_end",
        /// Carer: the burden was rated high twice running.
        BurdenHigh = "burden_high",
        /// Carer: the burden was well above the first ratings twice running.
        BurdenRisen = "burden_risen",
        /// Carer: the Caregiver Strain Index is high.
        CsiHigh = "csi_high",
        /// Carer: the EDIZ-plus is high.
        EdizPlusHigh = "ediz_plus_high",
        /// Carer: "ik red het niet".
        Alarm = "alarm",
        /// COPM performance changed within the measurement error.
        PerformanceWithinError = "performance_within_error",
        /// COPM performance changed by more than the measurement error.
        PerformanceBeyondError = "performance_beyond_error",
        /// COPM performance changed by as much as clients find important.
        PerformanceImportant = "performance_important",
        /// COPM satisfaction changed within the measurement error.
        SatisfactionWithinError = "satisfaction_within_error",
        /// COPM satisfaction changed by more than the measurement error.
        SatisfactionBeyondError = "satisfaction_beyond_error",
        /// COPM satisfaction changed by as much as clients find important.
        SatisfactionImportant = "satisfaction_important",
        /// Evaluation due: its day has come.
        DateReached = "date_reached",
        /// Evaluation due: the last day has come.
        LastDayReached = "last_day_reached",
        /// Evaluation due: no goal is open any more.
        GoalsClosed = "goals_closed",
    }
}

impl From<HoldKind> for TaperHold {
    fn from(kind: HoldKind) -> Self {
        match kind {
            HoldKind::Fall => Self::Fall,
            HoldKind::Hospital => Self::Hospital,
            HoldKind::Objection => Self::Objection,
            HoldKind::Other => Self::Other,
        }
    }
}

impl Signal {
    /// Whether it is about one goal, rather than the episode or the carer.
    pub const fn is_about_a_goal(self) -> bool {
        matches!(
            self,
            Self::InsufficientData
                | Self::SuddenDrop
                | Self::Declining
                | Self::Steady
                | Self::DiscussTaper
                | Self::DiscussTaperOnHold
                | Self::Stalled
        )
    }

    /// Whether it is looked for every night, and not only at meetings and on request.
    pub const fn is_nightly(self) -> bool {
        matches!(self, Self::SuddenDrop | Self::Silent | Self::LittleData | Self::CarerOverload)
    }

    /// Signals that ask for an answer, the most urgent first. `steady` asks for nothing, and that too little was recorded
    /// to say anything asks for no more than `silent` and `little_data` do.
    pub const ASKING: &'static [Self] = &[
        Self::CarerOverload,
        Self::SuddenDrop,
        Self::Declining,
        Self::Silent,
        Self::EvaluationDue,
        Self::Ending,
        Self::Stalled,
        Self::DiscussTaper,
        Self::DiscussTaperOnHold,
        Self::CopmChange,
        Self::FollowUpDue,
        Self::LittleData,
    ];

    /// Whether it may be put before people on this programme day.
    ///
    /// The rules answer `insufficient_data` and `little_data` from day 1, but nobody is bothered with it in the first
    /// week ([`Thresholds::too_little_shown_from_day`]).
    pub const fn is_put_before_people(self, day: i32, thresholds: &Thresholds) -> bool {
        match self {
            Self::InsufficientData | Self::LittleData => day as i64 >= thresholds.too_little_shown_from_day,
            _ => true,
        }
    }
}

/// One signal that fires, with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The signal.
    pub signal: Signal,
    /// The version of the rules that found it.
    pub rule_version: u16,
    /// Whose ratings were evaluated; absent where no ratings were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated_by: Option<RatedBy>,
    /// The programme days that were looked at.
    pub window: Window,
    /// Counts and the numbers that were compared.
    pub evidence: Evidence,
    /// Which causes, steps or outcomes apply; empty where a signal has only one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<SignalReason>,
    /// What holds the suggestion to taper back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<TaperHold>,
    /// The thresholds that it was judged by, as they were.
    pub thresholds: Limits,
}

impl Finding {
    /// A finding without reasons, holds or author; `None` when the organisation switched the signal off.
    fn new(signal: Signal, window: Window, evidence: Evidence, thresholds: &Thresholds) -> Option<Self> {
        if thresholds.off.contains(&signal) {
            return None;
        }
        Some(Self {
            signal,
            rule_version: RULE_VERSION,
            rated_by: None,
            window,
            evidence,
            reasons: Vec::new(),
            holds: Vec::new(),
            thresholds: thresholds.of(signal),
        })
    }

    /// The same finding with the reasons that apply.
    fn because(self, reasons: Vec<SignalReason>) -> Self {
        Self { reasons, ..self }
    }
}
