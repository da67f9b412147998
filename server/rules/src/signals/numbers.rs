//! Named numbers in a fixed order: the evidence of a finding and the thresholds it was judged by.
//!
//! They are for showing and for comparing what was shown before. What decides a signal is exact and lives in
//! [`statistics`](super::statistics).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number rounded to three decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thousandths(i64);

impl Thousandths {
    /// This many thousandths: 7,500 is 7.5.
    pub const fn new(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self(number.saturating_mul(1000))
    }

    /// A fraction, rounded to the nearest thousandth, halves away from zero; `None` when the denominator is not positive.
    pub fn ratio(numerator: i64, denominator: i64) -> Option<Self> {
        if denominator <= 0 {
            return None;
        }
        let doubled = i128::from(numerator) * 2000;
        let denominator = i128::from(denominator);
        let rounded = (doubled + denominator * i128::from(numerator.signum())) / (2 * denominator);
        i64::try_from(rounded).ok().map(Self)
    }

    /// The nearest thousandth of a number that came from JSON; `None` when it is beyond a million million.
    fn nearest(number: f64) -> Option<Self> {
        (number.abs() <= 1e12).then(|| Self((number * 1000.0).round() as i64))
    }

    /// The number as thousandths.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The number for display and JSON.
    pub fn value(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

impl fmt::Display for Thousandths {
    /// As few decimals as the number needs, with a point: `7.5`, `-2`, `0.965`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let decimals = format!("{:03}", size % 1000);
        match decimals.trim_end_matches('0') {
            "" => write!(f, "{sign}{}", size / 1000),
            decimals => write!(f, "{sign}{}.{decimals}", size / 1000),
        }
    }
}

/// A name that a number may have.
pub trait Name: Copy + Ord + 'static {
    /// Every name, in the order of definition.
    const ALL: &'static [Self];

    /// The name as it is written in JSON.
    fn as_str(self) -> &'static str;

    /// Whether it names a count, which is written without decimals.
    fn is_count(self) -> bool;
}

/// Numbers by name, in the order in which the names are defined; each name once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers<N>(Vec<(N, Thousandths)>);

impl<N> Default for Numbers<N> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<N: Name> Numbers<N> {
    /// An empty list with room for so many numbers.
    pub(super) fn with_room(numbers: usize) -> Self {
        Self(Vec::with_capacity(numbers))
    }

    /// The number of this name.
    pub fn get(&self, name: N) -> Option<Thousandths> {
        self.0.iter().find_map(|(known, number)| (*known == name).then_some(*number))
    }

    /// Sets the number of this name; nothing happens when there is none.
    pub fn set(&mut self, name: N, number: Option<Thousandths>) {
        let Some(number) = number else { return };
        match self.0.binary_search_by_key(&name, |(known, _)| *known) {
            Ok(place) => self.0[place].1 = number,
            Err(place) => self.0.insert(place, (name, number)),
        }
    }

    /// Sets the count of this name.
    pub fn count(&mut self, name: N, number: i64) {
        self.set(name, Some(Thousandths::whole(number)));
    }

    /// The names with their numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = (N, Thousandths)> {
        self.0.iter().copied()
    }
}

impl<N: Name> Serialize for Numbers<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, number) in self.iter() {
            if name.is_count() {
                map.serialize_entry(name.as_str(), &(number.get() / 1000))?;
            } else {
                map.serialize_entry(name.as_str(), &number.value())?;
            }
        }
        map.end()
    }
}

impl<'de, N: Name> Deserialize<'de> for Numbers<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(NumbersVisitor(PhantomData))
    }
}

struct NumbersVisitor<N>(PhantomData<N>);

impl<'de, N: Name> Visitor<'de> for NumbersVisitor<N> {
    type Value = Numbers<N>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of named numbers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut numbers = Numbers::default();
        while let Some((text, number)) = map.next_entry::<String, f64>()? {
            let name = N::ALL.iter().copied().find(|name| name.as_str() == text);
            let name = name.ok_or_else(|| A::Error::custom(format!("unknown number {text:?}")))?;
            let number =
                Thousandths::nearest(number).ok_or_else(|| A::Error::custom(format!("{text} is too large")))?;
            numbers.set(name, Some(number));
        }
        Ok(numbers)
    }
}

/// Defines what numbers may be called: `count` for whole numbers, `number` for those with decimals.
macro_rules! measures {
    (@is_count count) => { true };
    (@is_count number) => { false };
    ($($(#[$meta:meta])* $kind:ident $name:ident = $word:literal),+ $(,)?) => {
        /// What a number in the evidence says. Names are added, never renamed: stored findings rely on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Measure { $($(#[$meta])* $name),+ }

        impl Name for Measure {
            const ALL: &'static [Self] = &[$(Self::$name),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            fn is_count(self) -> bool {
                match self { $(Self::$name => measures!(@is_count $kind)),+ }
            }
        }
    };
}

measures! {
    /// Ratings in the 14 days up to the day.
    count RatingsInWindow = "ratings_in_window",
    /// Ratings that those 14 days need.
    count RatingsNeeded = "ratings_needed",
    /// Median of the 14 days before the drop began.
    number MedianBeforeDrop = "median_before_drop",
    /// Median of the last 14 days.
    number Median14d = "median_14d",
    /// Median of the last 14 days minus that of the 28 days before.
    number ChangeVsReference = "change_vs_reference",
    /// Share of pairs, one rating from the 28 days before and one from the last 14, that went up.
    number NapVsReference = "nap_vs_reference",
    /// Median of the last 7 days.
    number Median7d = "median_7d",
    /// Share of the ratings of the last 14 days at or above the target.
    number ShareAtTarget = "share_at_target",
    /// Median of the last 14 days minus that of the 14 days four weeks earlier.
    number ChangeVsFourWeeks = "change_vs_four_weeks",
    /// Share of pairs, one rating from four weeks earlier and one from the last 14 days, that went up.
    number NapVsFourWeeks = "nap_vs_four_weeks",
    /// The highest of the ratings that make the drop.
    count HighestOfDrop = "highest_of_drop",
    /// Median of the 28 days before the last 14.
    number MedianReference = "median_reference",
    /// Median of the 14 days four weeks earlier.
    number MedianFourWeeks = "median_four_weeks",
    /// The agreed target rating.
    count Target = "target",
    /// Ratings of the last 14 days at or above the target.
    count RatingsAtTarget = "ratings_at_target",
    /// Median satisfaction of the last 14 days.
    number Satisfaction = "satisfaction",
    /// Share of the last week done with no more help than agreed.
    number OwnShare = "own_share",
    /// Minutes of formal care a week linked to the goal.
    count LinkedMinutes = "linked_minutes",
    /// Planned days in a row without any check-in.
    count PlannedDaysWithout = "planned_days_without",
    /// Days in a row without any check-in, paused days left out.
    count DaysWithout = "days_without",
    /// Days since the phone last spoke to the server.
    count DaysSinceContact = "days_since_contact",
    /// Check-ins that were planned in the last 14 days.
    count CheckInsPlanned = "check_ins_planned",
    /// Of those 14 days, the check-ins that came.
    count CheckInsFilled = "check_ins_filled",
    /// How far a signal with several steps has come, from 1.
    count Step = "step",
    /// The latest rating of the carer's burden, 0 to 10.
    count Burden = "burden",
    /// The one before it.
    count BurdenBefore = "burden_before",
    /// The mean of the first two.
    number BurdenAtFirst = "burden_at_first",
    /// Caregiver Strain Index, 0 to 13.
    count Csi = "csi",
    /// EDIZ-plus, 0 to 15.
    count EdizPlus = "ediz_plus",
    /// The programme day on which the carer last pressed the alarm.
    count AlarmDay = "alarm_day",
    /// The programme day.
    count ProgrammeDay = "programme_day",
    /// The last programme day, extensions included.
    count LastDay = "last_day",
    /// Days left after today; negative past the last day.
    count DaysLeft = "days_left",
    /// The programme day for which the evaluation was dated.
    count EvaluationDay = "evaluation_day",
    /// Days since something was due.
    count DaysOverdue = "days_overdue",
    /// Months after the end at which the follow-up was agreed.
    count FollowUpMonth = "follow_up_month",
    /// Mean COPM performance at the first interview.
    number PerformanceFirst = "performance_first",
    /// Mean COPM performance at the last interview.
    number PerformanceLast = "performance_last",
    /// Its change.
    number PerformanceChange = "performance_change",
    /// Mean COPM satisfaction at the first interview.
    number SatisfactionFirst = "satisfaction_first",
    /// Mean COPM satisfaction at the last interview.
    number SatisfactionLast = "satisfaction_last",
    /// Its change.
    number SatisfactionChange = "satisfaction_change",
}

/// The numbers that a finding rests on.
pub type Evidence = Numbers<Measure>;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_fraction_is_rounded_to_the_nearest_thousandth() {
        let table = [(1, 3, 333), (2, 3, 667), (-2, 3, -667), (1, 16, 63), (-1, 16, -63), (0, 5, 0), (15, 2, 7500)];
        for (numerator, denominator, expected) in table {
            assert_eq!(Thousandths::ratio(numerator, denominator), Some(Thousandths::new(expected)));
        }
        assert_eq!(Thousandths::ratio(1, 0), None);
    }

    #[test]
    fn a_number_shows_no_more_decimals_than_it_needs() {
        let shown = [7500, -2000, 965, -50, 0].map(|number| Thousandths::new(number).to_string());
        assert_eq!(shown, ["7.5", "-2", "0.965", "-0.05", "0"]);
    }

    #[test]
    fn counts_are_whole_and_medians_have_decimals_in_json() {
        let mut evidence = Evidence::default();
        evidence.count(Measure::RatingsInWindow, 12);
        evidence.set(Measure::Median14d, Some(Thousandths::whole(8)));
        evidence.set(Measure::Median7d, None);
        assert_eq!(serde_json::to_string(&evidence).unwrap(), r#"{"ratings_in_window":12,"median_14d":8.0}"#);
    }

    #[test]
    fn the_order_of_the_names_is_their_definition_whoever_stored_them() {
        let stored = r#"{"ratings_needed": 6, "median_14d": 8.0, "ratings_in_window": 12}"#;
        let evidence: Evidence = serde_json::from_str(stored).unwrap();
        let printed = serde_json::to_string(&evidence).unwrap();
        assert_eq!(printed, r#"{"ratings_in_window":12,"ratings_needed":6,"median_14d":8.0}"#);
    }

    #[test]
    fn evidence_with_an_unknown_name_is_refused() {
        assert!(serde_json::from_str::<Evidence>(r#"{"mean_14d": 8}"#).is_err());
        assert!(serde_json::from_str::<Evidence>(r#"{"median_14d": 1e300}"#).is_err());
    }

    #[test]
    fn every_measure_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> = Measure::ALL.iter().map(|measure| measure.as_str()).collect();
        assert_eq!(names.len(), Measure::ALL.len());
    }

    proptest! {
        #[test]
        fn evidence_survives_being_stored(numbers in proptest::collection::vec(-20_000..20_000i64, Measure::ALL.len())) {
            let mut evidence = Evidence::default();
            for (measure, number) in Measure::ALL.iter().zip(numbers) {
                let number = if measure.is_count() { number / 1000 * 1000 } else { number };
                evidence.set(*measure, Some(Thousandths::new(number)));
            }
            let stored = serde_json::to_string(&evidence).unwrap();
            prop_assert_eq!(serde_json::from_str::<Evidence>(&stored).unwrap(), evidence);
        }
    }
}
