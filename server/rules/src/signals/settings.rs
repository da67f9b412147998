//! The thresholds of an organisation: every number of the rules that may be set, with its default.
//!
//! All are whole numbers, so that no comparison is lost to rounding: shares in percent, points in tenths, NAP in
//! hundredths. The lengths of the windows are part of the rules and not set. The defaults need clinical sign-off.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Signal;
use super::numbers::{Name, Numbers};
use crate::fault::unless_faulty;
use crate::{Fault, copm};

/// The thresholds that a finding was judged by.
pub type Limits = Numbers<Limit>;

macro_rules! limits {
    ($($(#[$meta:meta])* $name:ident $field:ident: $default:literal, $low:literal to $high:literal, [$($signal:ident)+];)+) => {
        /// The thresholds of an organisation; JSON that leaves one out means its default.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Thresholds {
            $($(#[$meta])* pub $field: i64,)+
            /// Signals that are switched off. That hides their findings; it never makes another signal fire.
            pub off: BTreeSet<Signal>,
        }

        impl Default for Thresholds {
            fn default() -> Self {
                Self { $($field: $default,)+ off: BTreeSet::new() }
            }
        }

        /// The name of a threshold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Limit { $($(#[$meta])* $name),+ }

        impl Name for Limit {
            const ALL: &'static [Self] = &[$(Self::$name),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($field)),+ }
            }

            fn is_count(self) -> bool {
                true
            }
        }

        impl Limit {
            /// The lowest and the highest value that an organisation may choose.
            pub const fn range(self) -> (i64, i64) {
                match self { $(Self::$name => ($low, $high)),+ }
            }

            /// The signals that it decides.
            pub const fn signals(self) -> &'static [Signal] {
                match self { $(Self::$name => &[$(Signal::$signal),+]),+ }
            }
        }

        impl Thresholds {
            /// The value of one threshold.
            pub const fn get(&self, limit: Limit) -> i64 {
                match limit { $(Limit::$name => self.$field),+ }
            }

            fn set(&mut self, limit: Limit, value: i64) {
                match limit { $(Limit::$name => self.$field = value),+ }
            }
        }
    };
}

limits! {
    /// Ratings that 14 days need at least, however seldom the goal is planned.
    FewestRatings fewest_ratings: 4, 1 to 14, [InsufficientData Stalled];
    /// Ratings that 14 days need, in percent of the planned occasions, rounded up.
    RatingsPercentOfPlanned ratings_percent_of_planned: 40, 10 to 100, [InsufficientData Stalled];
    /// The programme day from which too few ratings or check-ins are put before people.
    TooLittleShownFromDay too_little_shown_from_day: 7, 1 to 28, [InsufficientData LittleData];

    /// Planned days a week from which a goal counts as frequent.
    FrequentFromPerWeek frequent_from_per_week: 5, 1 to 7, [Declining Steady];
    /// Ratings that the last 7 days need for a frequent goal.
    WeekRatingsFrequent week_ratings_frequent: 3, 1 to 7, [Declining Steady];
    /// Ratings that the last 7 days need for a seldom goal.
    WeekRatingsSeldom week_ratings_seldom: 2, 1 to 7, [Declining Steady];

    /// How many of the last ratings must be low.
    DropRatings drop_ratings: 3, 2 to 7, [SuddenDrop];
    /// Within how many days up to today they must lie.
    DropWithinDays drop_within_days: 7, 2 to 14, [SuddenDrop];
    /// Ratings that the 14 days before the first of them need.
    DropRatingsBefore drop_ratings_before: 6, 3 to 14, [SuddenDrop];
    /// How far each must lie below the median of those 14 days, in tenths of a point.
    DropTenths drop_tenths: 30, 10 to 90, [SuddenDrop];

    /// Ratings that the 28 days before the last 14 need.
    DeclineRatingsReference decline_ratings_reference: 6, 3 to 28, [Declining];
    /// How far the medians must lie below that of those 28 days, in tenths of a point.
    DeclineTenths decline_tenths: 15, 5 to 90, [Declining];
    /// The highest NAP from those 28 days to the last 14, in hundredths.
    DeclineNapHundredths decline_nap_hundredths: 25, 0 to 50, [Declining];

    /// The first programme day on which a goal can be steady.
    SteadyFromDay steady_from_day: 14, 7 to 84, [Steady DiscussTaper DiscussTaperOnHold];
    /// Ratings of the last 14 days at or above the target, in percent.
    SteadyPercentAtTarget steady_percent_at_target: 80, 50 to 100, [Steady DiscussTaper DiscussTaperOnHold];
    /// A rating of the last 7 days so many tenths of a point below the target, or lower, is too low.
    SteadyLowTenths steady_low_tenths: 30, 10 to 90, [Steady DiscussTaper DiscussTaperOnHold];
    /// The lowest median satisfaction, in tenths of a point.
    SteadySatisfactionTenths steady_satisfaction_tenths: 60, 10 to 100, [Steady DiscussTaper DiscussTaperOnHold];
    /// Check-ins of the last 7 days with no more help than agreed, in percent.
    SteadyPercentOwn steady_percent_own: 80, 50 to 100, [Steady DiscussTaper DiscussTaperOnHold];

    /// The first programme day on which a goal can be stalled.
    StalledFromDay stalled_from_day: 42, 42 to 365, [Stalled];
    /// A median at least so many tenths of a point above that of four weeks earlier is progress.
    StalledTenths stalled_tenths: 10, 5 to 90, [Stalled];
    /// A NAP from four weeks earlier of at least so many hundredths is progress.
    StalledNapHundredths stalled_nap_hundredths: 65, 50 to 100, [Stalled];

    /// Planned days in a row without any check-in after which the client is reminded.
    SilentPlannedDays silent_planned_days: 3, 2 to 14, [Silent];
    /// Days in a row without any check-in after which the coordinator calls.
    SilentCallDays silent_call_days: 7, 3 to 28, [Silent];
    /// Below so many percent of the planned check-ins of 14 days there is little data.
    LittleDataPercent little_data_percent: 40, 10 to 100, [LittleData];

    /// The burden, 0 to 10, that is high when rated twice running.
    BurdenHigh burden_high: 7, 1 to 10, [CarerOverload];
    /// So many tenths above the mean of the first two ratings, twice running, is a rise.
    BurdenRiseTenths burden_rise_tenths: 30, 10 to 100, [CarerOverload];
    /// The Caregiver Strain Index, 0 to 13, that is high.
    CsiHigh csi_high: 7, 1 to 13, [CarerOverload];
    /// The EDIZ-plus, 0 to 15, that is high.
    EdizPlusHigh ediz_plus_high: 9, 1 to 15, [CarerOverload];

    /// So many days before the last the evaluation is to be planned: day 63 of 84.
    EndingPlanDaysLeft ending_plan_days_left: 21, 1 to 84, [Ending];
    /// So many days before the last that is repeated while none is dated: day 70 of 84.
    EndingRepeatDaysLeft ending_repeat_days_left: 14, 1 to 84, [Ending];

    /// A change of a COPM mean below so many tenths lies within the measurement error. Source: Eyssen 2005.
    CopmErrorTenths copm_error_tenths: 25, 1 to 90, [CopmChange];
    /// A change of mean COPM performance of so many tenths is important. Source: Tuntland 2016.
    CopmImportantPerformanceTenths copm_important_performance_tenths: 30, 1 to 90, [CopmChange];
    /// A change of mean COPM satisfaction of so many tenths is important. Source: Tuntland 2016.
    CopmImportantSatisfactionTenths copm_important_satisfaction_tenths: 32, 1 to 90, [CopmChange];
}

/// Pairs of thresholds of which the first may not exceed the second.
const ASCENDING: [(Limit, Limit); 5] = [
    (Limit::DropRatings, Limit::DropWithinDays),
    (Limit::WeekRatingsSeldom, Limit::WeekRatingsFrequent),
    (Limit::EndingRepeatDaysLeft, Limit::EndingPlanDaysLeft),
    (Limit::CopmErrorTenths, Limit::CopmImportantPerformanceTenths),
    (Limit::CopmErrorTenths, Limit::CopmImportantSatisfactionTenths),
];

impl Thresholds {
    /// Reads and validates thresholds from a JSON object; what it leaves out keeps its default.
    ///
    /// Codes: `wrong_type`, `unknown_threshold`, `unknown_word` (a signal under `/off`), and those of [`Self::validate`].
    pub fn from_json(json: &Value) -> Result<Self, Vec<Fault>> {
        let object = json.as_object();
        let object = object.ok_or_else(|| vec![Fault::new("", "wrong_type", "an object of thresholds")])?;
        let mut thresholds = Self::default();
        let mut faults = Vec::new();
        for (name, value) in object {
            let outcome = if name == "off" { thresholds.read_off(value) } else { thresholds.read(name, value) };
            faults.extend(outcome.err().into_iter().flatten());
        }
        faults.extend(thresholds.validate().err().into_iter().flatten());
        unless_faulty(faults, thresholds)
    }

    fn read(&mut self, name: &str, value: &Value) -> Result<(), Vec<Fault>> {
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        let Some(limit) = Limit::ALL.iter().find(|limit| limit.as_str() == name) else {
            return Err(vec![Fault::new(pointer, "unknown_threshold", "there is no threshold of this name")]);
        };
        let value = value.as_i64().ok_or_else(|| vec![Fault::new(pointer, "wrong_type", "a whole number")])?;
        self.set(*limit, value);
        Ok(())
    }

    fn read_off(&mut self, value: &Value) -> Result<(), Vec<Fault>> {
        let wrong_type = || vec![Fault::new("/off", "wrong_type", "a list of signals")];
        let mut faults = Vec::new();
        for (index, word) in value.as_array().ok_or_else(wrong_type)?.iter().enumerate() {
            match word.as_str().unwrap_or_default().parse() {
                Ok(signal) => _ = self.off.insert(signal),
                Err(refusal) => faults.push(refusal.at(format!("/off/{index}"))),
            }
        }
        unless_faulty(faults, ())
    }

    /// Whether each threshold lies in its range and none contradicts another; codes `out_of_range`, `out_of_order`.
    pub fn validate(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        for limit in Limit::ALL {
            let (lowest, highest) = limit.range();
            if !(lowest..=highest).contains(&self.get(*limit)) {
                let pointer = format!("/{}", limit.as_str());
                faults.push(Fault::new(pointer, "out_of_range", format!("from {lowest} to {highest}")));
            }
        }
        for (lower, higher) in ASCENDING {
            if self.get(lower) > self.get(higher) {
                let detail = format!("not above {}, which is {}", higher.as_str(), self.get(higher));
                faults.push(Fault::new(format!("/{}", lower.as_str()), "out_of_order", detail));
            }
        }
        unless_faulty(faults, ())
    }

    /// The thresholds that decide one signal.
    pub fn of(&self, signal: Signal) -> Limits {
        let mut limits = Limits::default();
        for limit in Limit::ALL.iter().filter(|limit| limit.signals().contains(&signal)) {
            limits.count(*limit, self.get(*limit));
        }
        limits
    }

    /// The thresholds by which a change between two COPM interviews is judged.
    pub const fn copm(&self) -> copm::Thresholds {
        copm::Thresholds {
            error_tenths: self.copm_error_tenths,
            important_performance_tenths: self.copm_important_performance_tenths,
            important_satisfaction_tenths: self.copm_important_satisfaction_tenths,
        }
    }

    /// Ratings that a window needs with so many days outside pauses, for a goal planned so often a week.
    ///
    /// max(4, ⌈0.4 × planned occasions⌉), where the planned occasions are `planned_per_week × days / 7`.
    pub fn ratings_needed(&self, planned_per_week: u8, days: i64) -> i64 {
        let hundredths_of_a_week = self.ratings_percent_of_planned * i64::from(planned_per_week) * days;
        // Rounded up by hand: none of the factors is negative.
        self.fewest_ratings.max((hundredths_of_a_week + 699) / 700)
    }

    /// Ratings that the last 7 days need for a goal planned so often a week (n7).
    pub fn week_ratings_needed(&self, planned_per_week: u8) -> i64 {
        if i64::from(planned_per_week) >= self.frequent_from_per_week {
            self.week_ratings_frequent
        } else {
            self.week_ratings_seldom
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn codes(json: Value) -> Vec<(String, &'static str)> {
        Thresholds::from_json(&json).err().unwrap_or_default().into_iter().map(|f| (f.pointer, f.code)).collect()
    }

    #[test]
    fn the_defaults_are_valid_and_survive_being_stored() {
        let defaults = Thresholds::default();
        assert_eq!(defaults.validate(), Ok(()));
        let stored = serde_json::to_value(&defaults).unwrap();
        assert_eq!(Thresholds::from_json(&stored), Ok(defaults.clone()));
        assert_eq!(serde_json::from_value::<Thresholds>(stored).unwrap(), defaults);
        assert_eq!(Thresholds::from_json(&json!({})), Ok(defaults));
    }

    #[test]
    fn every_threshold_may_be_its_lowest_and_its_highest_and_nothing_beyond() {
        for limit in Limit::ALL {
            let (lowest, highest) = limit.range();
            let out_of_range = |value| {
                let mut thresholds = Thresholds::default();
                thresholds.set(*limit, value);
                let faults = thresholds.validate().err().unwrap_or_default();
                faults.iter().any(|fault| fault.code == "out_of_range" && fault.pointer[1..] == *limit.as_str())
            };
            let verdicts = [lowest - 1, lowest, highest, highest + 1].map(out_of_range);
            assert_eq!(verdicts, [true, false, false, true], "{}", limit.as_str());
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_with_its_place() {
        let wrong = json!({
            "decline_tenth": 15, "drop_tenths": "30", "burden_high": 11, "off": ["steady", "Stalled", 3],
            "ending_repeat_days_left": 30,
        });
        let mut found = codes(wrong);
        found.sort_unstable();
        let expected = [
            ("/burden_high", "out_of_range"),
            ("/decline_tenth", "unknown_threshold"),
            ("/drop_tenths", "wrong_type"),
            ("/ending_repeat_days_left", "out_of_order"),
            ("/off/1", "unknown_word"),
            ("/off/2", "unknown_word"),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
        assert_eq!(codes(json!([])), [(String::new(), "wrong_type")]);
        assert_eq!(codes(json!({"off": "steady"})), [("/off".to_owned(), "wrong_type")]);
    }

    #[test]
    fn every_signal_that_compares_numbers_names_its_thresholds() {
        use Signal::{EvaluationDue, FollowUpDue};
        for signal in Signal::ALL.iter().filter(|signal| !matches!(signal, EvaluationDue | FollowUpDue)) {
            assert!(Thresholds::default().of(*signal).iter().next().is_some(), "{signal}");
        }
    }

    #[test]
    fn needed_ratings_are_forty_percent_rounded_up_and_at_least_four() {
        let table = [(7, 14, 6), (7, 7, 4), (7, 10, 4), (7, 11, 5), (5, 14, 4), (6, 14, 5), (2, 14, 4), (7, 0, 4)];
        for (planned_per_week, days, needed) in table {
            assert_eq!(
                Thresholds::default().ratings_needed(planned_per_week, days),
                needed,
                "{planned_per_week} {days}"
            );
        }
    }
}
