//! The carer's burden: a person's signal, beside the goals of the client.
//!
//! What is found here is shown to the team; the client sees it only when the carer consents.

use super::numbers::{Evidence, Measure, Thousandths};
use super::settings::Thresholds;
use super::window::Window;
use super::{Finding, Signal, SignalReason};
use crate::Refusal;

/// A whole number on a scale that starts at 0.
macro_rules! scale {
    ($(#[$meta:meta])* $name:ident, 0 to $highest:literal, $refusal:literal) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "i64", into = "i64")]
        pub struct $name(u8);

        impl $name {
            /// This value; `out_of_range` outside the scale.
            pub fn new(value: i64) -> Result<Self, Refusal> {
                match u8::try_from(value) {
                    Ok(value @ 0..=$highest) => Ok(Self(value)),
                    _ => Err(Refusal::new("out_of_range", $refusal)),
                }
            }
        }

        impl TryFrom<i64> for $name {
            type Error = Refusal;

            fn try_from(value: i64) -> Result<Self, Refusal> {
                Self::new(value)
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }
    };
}

scale! {
    /// How heavy caring weighs, 0 (not at all) to 10 (too heavy), as the carer rates it once a week.
    Burden, 0 to 10, "a burden is a whole number from 0 to 10"
}

scale! {
    /// A score of the Caregiver Strain Index, 0 to 13.
    Csi, 0 to 13, "the CSI is a whole number from 0 to 13"
}

scale! {
    /// A score of the EDIZ-plus (self-perceived pressure from informal care), 0 to 15.
    EdizPlus, 0 to 15, "the EDIZ-plus is a whole number from 0 to 15"
}

/// What must be known of one carer on a programme day.
#[derive(Debug, Clone, Copy)]
pub struct CarerFacts<'a> {
    /// The programme day.
    pub day: i32,
    /// The carer's ratings of their burden with their programme days, ascending; later ones are not looked at.
    pub burden: &'a [(i32, Burden)],
    /// The latest Caregiver Strain Index up to the day.
    pub csi: Option<Csi>,
    /// The latest EDIZ-plus up to the day.
    pub ediz_plus: Option<EdizPlus>,
    /// The programme day on which the carer last pressed "ik red het niet", while nobody has answered it.
    pub alarm_day: Option<i32>,
}

/// `carer_overload`, with every cause that applies.
///
/// The burden was rated 7 or higher twice running, or twice running 3 or more above the mean of the first two ratings
/// (so from the fourth on); or CSI ≥ 7; or EDIZ-plus ≥ 9; or the carer pressed the alarm. One entry alone never fires,
/// save the instruments and the alarm, which are a carer's considered word.
pub fn carer_overload(facts: &CarerFacts<'_>, thresholds: &Thresholds) -> Option<Finding> {
    let until_now = facts.burden.partition_point(|(day, _)| *day <= facts.day);
    let ratings: Vec<i64> = facts.burden[..until_now].iter().map(|(_, burden)| i64::from(*burden)).collect();
    let reasons: Vec<SignalReason> = [
        (SignalReason::BurdenHigh, is_high(&ratings, thresholds)),
        (SignalReason::BurdenRisen, has_risen(&ratings, thresholds)),
        (SignalReason::CsiHigh, facts.csi.is_some_and(|score| i64::from(score) >= thresholds.csi_high)),
        (
            SignalReason::EdizPlusHigh,
            facts.ediz_plus.is_some_and(|score| i64::from(score) >= thresholds.ediz_plus_high),
        ),
        (SignalReason::Alarm, facts.alarm_day.is_some_and(|day| day <= facts.day)),
    ]
    .into_iter()
    .filter_map(|(reason, applies)| applies.then_some(reason))
    .collect();
    if reasons.is_empty() {
        return None;
    }
    let window =
        Window { first: facts.burden.first().map_or(facts.day, |(day, _)| *day).min(facts.day), last: facts.day };
    Some(Finding::new(Signal::CarerOverload, window, evidence(facts, &ratings), thresholds)?.because(reasons))
}

fn is_high(ratings: &[i64], thresholds: &Thresholds) -> bool {
    ratings.len() >= 2 && ratings[ratings.len() - 2..].iter().all(|rating| *rating >= thresholds.burden_high)
}

fn has_risen(ratings: &[i64], thresholds: &Thresholds) -> bool {
    let [first, second, later @ ..] = ratings else { return false };
    let [.., before, last] = later else { return false };
    // In twentieths of a point, so that the mean of two whole numbers stays whole.
    let border = 10 * (first + second) + 2 * thresholds.burden_rise_tenths;
    [before, last].into_iter().all(|rating| 20 * rating >= border)
}

fn evidence(facts: &CarerFacts<'_>, ratings: &[i64]) -> Evidence {
    let mut evidence = Evidence::default();
    let whole = |number: i64| Some(Thousandths::whole(number));
    evidence.set(Measure::Burden, ratings.last().and_then(|rating| whole(*rating)));
    if let [.., before, _] = ratings {
        evidence.count(Measure::BurdenBefore, *before);
    }
    if let [first, second, ..] = ratings {
        evidence.set(Measure::BurdenAtFirst, Thousandths::ratio(first + second, 2));
    }
    evidence.set(Measure::Csi, facts.csi.and_then(|score| whole(score.into())));
    evidence.set(Measure::EdizPlus, facts.ediz_plus.and_then(|score| whole(score.into())));
    let alarm = facts.alarm_day.filter(|day| *day <= facts.day);
    evidence.set(Measure::AlarmDay, alarm.and_then(|day| whole(day.into())));
    evidence
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weekly(ratings: &[i64]) -> Vec<(i32, Burden)> {
        (1..).step_by(7).zip(ratings.iter().map(|rating| Burden::new(*rating).unwrap())).collect()
    }

    fn reasons(ratings: &[i64], csi: Option<i64>, ediz_plus: Option<i64>, alarm_day: Option<i32>) -> Vec<SignalReason> {
        let facts = CarerFacts {
            day: 84,
            burden: &weekly(ratings),
            csi: csi.map(|score| Csi::new(score).unwrap()),
            ediz_plus: ediz_plus.map(|score| EdizPlus::new(score).unwrap()),
            alarm_day,
        };
        carer_overload(&facts, &Thresholds::default()).map(|finding| finding.reasons).unwrap_or_default()
    }

    #[test]
    fn a_burden_counts_when_it_is_high_or_risen_twice_running() {
        use SignalReason::{BurdenHigh, BurdenRisen};
        let table = [
            (&[7][..], vec![]),
            (&[7, 7], vec![BurdenHigh]),
            (&[7, 6], vec![]),
            (&[6, 7], vec![]),
            (&[10, 6, 10], vec![]),
            (&[1, 2, 5, 5], vec![BurdenRisen]),
            // The mean of the first two is 1.5: 4 lies 2.5 above it, 4.5 would be needed.
            (&[1, 2, 5, 4], vec![]),
            (&[1, 2, 4, 5], vec![]),
            (&[2, 2, 5], vec![]),
            (&[2, 2, 5, 5], vec![BurdenRisen]),
            (&[2, 2, 5, 5, 4], vec![]),
            (&[4, 4, 7, 7], vec![BurdenHigh, BurdenRisen]),
        ];
        for (ratings, expected) in table {
            assert_eq!(reasons(ratings, None, None, None), expected, "{ratings:?}");
        }
    }

    #[test]
    fn instruments_and_the_alarm_count_at_once() {
        assert_eq!(reasons(&[], Some(6), Some(8), None), []);
        assert_eq!(reasons(&[], Some(7), None, None), [SignalReason::CsiHigh]);
        assert_eq!(reasons(&[], None, Some(9), None), [SignalReason::EdizPlusHigh]);
        assert_eq!(reasons(&[0], None, None, Some(84)), [SignalReason::Alarm]);
        assert_eq!(reasons(&[0], None, None, Some(85)), []);
    }

    #[test]
    fn what_is_rated_later_is_not_looked_at() {
        let burden = weekly(&[7, 6, 7, 7]);
        let on = |day| {
            let facts = CarerFacts { day, burden: &burden, csi: None, ediz_plus: None, alarm_day: None };
            carer_overload(&facts, &Thresholds::default()).is_some()
        };
        assert!(!on(21) && on(22));
    }

    #[test]
    fn a_number_beyond_its_scale_is_refused() {
        assert!(Burden::new(10).is_ok() && Burden::new(11).is_err() && Burden::new(-1).is_err());
        assert!(Csi::new(13).is_ok() && Csi::new(14).is_err());
        assert!(EdizPlus::new(15).is_ok() && EdizPlus::new(16).is_err());
        assert!(serde_json::from_str::<Burden>("5.5").is_err());
    }

    proptest! {
        #[test]
        fn one_rating_never_fires_whatever_it_is(before in proptest::collection::vec(0..=2i64, 2..9), last in 0..=10i64) {
            // The others lie less than three above any mean of theirs.
            let mut ratings = before;
            ratings.push(last);
            prop_assert_eq!(reasons(&ratings, None, None, None), []);
        }
    }
}
