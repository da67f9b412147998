//! COPM scores: means over the goals, and what a change between two interviews means.
//!
//! Only scores and the organisation's own wording are kept: the form is copyrighted. All comparisons are exact
//! (whole numbers), so that a change of 3.2 is not lost to rounding.

use serde::Serialize;

use crate::signals::Thousandths;
use crate::{Fault, Mark};

/// What one goal scored in one interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Score {
    /// How important the client finds it.
    pub importance: Mark,
    /// How well it goes, by the client's own judgement.
    pub performance: Mark,
    /// How satisfied the client is with that.
    pub satisfaction: Mark,
}

/// A mean of marks, kept as sum and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mean {
    sum: i64,
    number: i64,
}

impl Mean {
    /// The mean of these marks; `None` of none.
    pub fn of(marks: impl IntoIterator<Item = Mark>) -> Option<Self> {
        let (sum, number) = marks.into_iter().fold((0, 0), |(sum, number), mark| (sum + i64::from(mark), number + 1));
        (number > 0).then_some(Self { sum, number })
    }

    /// The mean as a number, 1.0 to 10.0.
    pub fn value(self) -> f64 {
        self.sum as f64 / self.number as f64
    }

    /// The mean in points, rounded to three decimals for display.
    pub fn thousandths(self) -> Option<Thousandths> {
        Thousandths::ratio(self.sum, self.number)
    }

    /// The mean in parts of a point, so many to the point; exact when the number of marks divides them.
    pub(crate) const fn in_parts(self, parts: i64) -> i64 {
        self.sum * parts / self.number
    }

    /// How much this mean lies above an earlier one.
    pub const fn change_from(self, first: Self) -> Change {
        Change { numerator: self.sum * first.number - first.sum * self.number, denominator: self.number * first.number }
    }
}

/// The totals of one interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Mean performance over the goals.
    pub performance: Mean,
    /// Mean satisfaction over the goals.
    pub satisfaction: Mean,
}

/// The totals over the goals of one interview: sum divided by number. `no_goals_scored` without any.
pub fn totals(scores: &[Score]) -> Result<Totals, Fault> {
    let performance = Mean::of(scores.iter().map(|score| score.performance));
    let satisfaction = Mean::of(scores.iter().map(|score| score.satisfaction));
    match (performance, satisfaction) {
        (Some(performance), Some(satisfaction)) => Ok(Totals { performance, satisfaction }),
        _ => Err(Fault::new("/scores", "no_goals_scored", "score at least one goal")),
    }
}

/// The difference between two means, exact; positive is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    numerator: i64,
    denominator: i64,
}

impl Change {
    /// The change in points, −9.0 to 9.0.
    pub fn points(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The change in points, rounded to three decimals for display.
    pub fn thousandths(self) -> Option<Thousandths> {
        Thousandths::ratio(self.numerator, self.denominator)
    }

    /// Whether the later mean is the lower one.
    pub const fn is_for_the_worse(self) -> bool {
        self.numerator < 0
    }

    /// Whether the change, in either direction, is at least so many tenths of a point.
    const fn is_at_least(self, tenths: i64) -> bool {
        self.numerator.abs() * 10 >= self.denominator * tenths
    }
}

words! {
    /// What a change of a COPM mean says, in either direction; its sign tells better from worse.
    ChangeMeaning {
        /// Within the measurement error: nothing can be said.
        WithinError = "within_error",
        /// More than measurement error, less than clients find important.
        BeyondError = "beyond_error",
        /// As much as clients find important.
        Important = "important",
    }
}

/// From how many tenths of a point a change means something; an organisation may set its own.
///
/// Source of the defaults: Tuntland 2016 (N = 225, mean age 81).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// Below this a change lies within the measurement error.
    pub error_tenths: i64,
    /// From this a change of performance is important.
    pub important_performance_tenths: i64,
    /// From this a change of satisfaction is important.
    pub important_satisfaction_tenths: i64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { error_tenths: 25, important_performance_tenths: 30, important_satisfaction_tenths: 32 }
    }
}

impl Thresholds {
    /// What a change of the mean performance means.
    pub const fn of_performance(&self, change: Change) -> ChangeMeaning {
        self.meaning(change, self.important_performance_tenths)
    }

    /// What a change of the mean satisfaction means.
    pub const fn of_satisfaction(&self, change: Change) -> ChangeMeaning {
        self.meaning(change, self.important_satisfaction_tenths)
    }

    const fn meaning(&self, change: Change, important_tenths: i64) -> ChangeMeaning {
        if change.is_at_least(important_tenths) {
            ChangeMeaning::Important
        } else if change.is_at_least(self.error_tenths) {
            ChangeMeaning::BeyondError
        } else {
            ChangeMeaning::WithinError
        }
    }
}

/// The change from the first interview to the last, with its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Course {
    /// Change of the mean performance.
    pub performance: Change,
    /// What that means.
    pub performance_meaning: ChangeMeaning,
    /// Change of the mean satisfaction.
    pub satisfaction: Change,
    /// What that means.
    pub satisfaction_meaning: ChangeMeaning,
}

/// How the totals went from the first interview to the last; the mean is judged, never a single goal.
pub fn course(first: &Totals, last: &Totals, thresholds: &Thresholds) -> Course {
    let performance = last.performance.change_from(first.performance);
    let satisfaction = last.satisfaction.change_from(first.satisfaction);
    Course {
        performance,
        performance_meaning: thresholds.of_performance(performance),
        satisfaction,
        satisfaction_meaning: thresholds.of_satisfaction(satisfaction),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mean(marks: &[i64]) -> Mean {
        Mean::of(marks.iter().map(|mark| Mark::new(*mark).unwrap())).unwrap()
    }

    #[test]
    fn an_interview_without_goals_has_no_totals() {
        assert_eq!(totals(&[]).unwrap_err().code, "no_goals_scored");
    }

    #[test]
    fn changes_mean_what_the_source_says_at_each_border() {
        use ChangeMeaning::*;
        let table = [
            (&[3, 3][..], &[5, 5][..], WithinError, WithinError),
            (&[3, 3], &[5, 6], BeyondError, BeyondError),
            (&[3], &[6], Important, BeyondError),
            // 3.4 to 6.6: exactly 3.2, which floating point makes 3.1999999999999997.
            (&[3, 3, 3, 4, 4], &[6, 6, 7, 7, 7], Important, Important),
            (&[6], &[3], Important, BeyondError),
            (&[2, 4], &[5, 5, 5, 6], WithinError, WithinError),
        ];
        for (row, (first, last, performance, satisfaction)) in table.into_iter().enumerate() {
            let change = mean(last).change_from(mean(first));
            let thresholds = Thresholds::default();
            let meanings = (thresholds.of_performance(change), thresholds.of_satisfaction(change));
            assert_eq!(meanings, (performance, satisfaction), "row {row}: {}", change.points());
        }
    }

    #[test]
    fn an_organisation_may_set_another_value() {
        let strict = Thresholds { important_performance_tenths: 40, ..Thresholds::default() };
        assert_eq!(strict.of_performance(mean(&[7]).change_from(mean(&[4]))), ChangeMeaning::BeyondError);
    }

    proptest! {
        #[test]
        fn a_change_and_its_reverse_mean_the_same(
            a in proptest::collection::vec(1..=10i64, 1..6), b in proptest::collection::vec(1..=10i64, 1..6),
        ) {
            let (there, back) = (mean(&b).change_from(mean(&a)), mean(&a).change_from(mean(&b)));
            prop_assert!((there.points() + back.points()).abs() < 1e-9);
            let thresholds = Thresholds::default();
            prop_assert_eq!(thresholds.of_performance(there), thresholds.of_performance(back));
        }

        #[test]
        fn a_mean_lies_between_its_lowest_and_its_highest_mark(marks in proptest::collection::vec(1..=10i64, 1..6)) {
            let value = mean(&marks).value();
            prop_assert!(*marks.iter().min().unwrap() as f64 <= value && value <= *marks.iter().max().unwrap() as f64);
        }
    }
}
