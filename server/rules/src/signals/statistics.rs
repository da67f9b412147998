//! Medians, shares and NAP of marks, exact: no rounding decides a signal at its border.

use super::numbers::Thousandths;
use crate::{Mark, Refusal};

/// How often each mark was given: all that medians and NAP need, in ten counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    counts: [u32; 10],
    number: u32,
}

impl Tally {
    /// How many marks there are.
    pub fn number(&self) -> i64 {
        self.number.into()
    }

    /// The median of the marks; `None` of none.
    pub fn median(&self) -> Option<Median> {
        let upper = self.at(self.number / 2)?;
        let lower = if self.number.is_multiple_of(2) { self.at(self.number / 2 - 1)? } else { upper };
        Some(Median(lower + upper))
    }

    /// The mark at this place, from 0, in ascending order.
    fn at(&self, place: u32) -> Option<i64> {
        let mut passed = 0;
        self.by_mark().find_map(|(mark, count)| {
            passed += count;
            (passed > i64::from(place)).then_some(mark)
        })
    }

    /// How many marks lie at or above this one.
    pub fn at_least(&self, mark: i64) -> i64 {
        self.by_mark().filter(|(value, _)| *value >= mark).map(|(_, count)| count).sum()
    }

    /// The NAP from these marks to later ones; see [`nap`].
    pub fn nap_to(&self, later: &Self) -> Option<Nap> {
        let (mut below, mut doubled_wins) = (0, 0);
        for ((_, before), (_, after)) in self.by_mark().zip(later.by_mark()) {
            doubled_wins += after * (2 * below + before);
            below += before;
        }
        let pairs = self.number() * later.number();
        (pairs > 0).then_some(Nap { doubled_wins, pairs })
    }

    /// Each mark from 1 to 10 with its count.
    fn by_mark(&self) -> impl Iterator<Item = (i64, i64)> {
        (1..).zip(self.counts.iter().map(|count| i64::from(*count)))
    }
}

impl FromIterator<Mark> for Tally {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Self {
        let mut tally = Self::default();
        for mark in marks {
            // A mark is at least 1, so the subtraction never wraps.
            if let Some(count) = tally.counts.get_mut(usize::from(mark.get().unsigned_abs()).saturating_sub(1)) {
                *count += 1;
                tally.number += 1;
            }
        }
        tally
    }
}

/// The median of whole marks, kept in half points; 1.0 to 10.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Median(i64);

impl Median {
    /// The median of so many half points, 2 to 20; `out_of_range` otherwise.
    pub fn from_halves(halves: i64) -> Result<Self, Refusal> {
        if (2..=20).contains(&halves) {
            return Ok(Self(halves));
        }
        Err(Refusal::new("out_of_range", "a median of marks is a whole or half number from 1 to 10"))
    }

    /// The median in half points: 15 is 7.5.
    pub const fn halves(self) -> i64 {
        self.0
    }

    /// The median in tenths of a point: 75 is 7.5.
    pub const fn tenths(self) -> i64 {
        self.0 * 5
    }

    /// How many tenths of a point it lies above another; negative when below.
    pub const fn tenths_above(self, other: Self) -> i64 {
        self.tenths() - other.tenths()
    }

    /// The median for display.
    pub const fn thousandths(self) -> Thousandths {
        Thousandths::new(self.0 * 500)
    }
}

/// The median of marks in points; between the two middle ones when their number is even; `None` of none.
pub fn median(marks: &[Mark]) -> Option<Median> {
    marks.iter().copied().collect::<Tally>().median()
}

/// A share of pairs, exact: 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nap {
    doubled_wins: i64,
    pairs: i64,
}

impl Nap {
    /// Whether it is at most so many hundredths.
    pub const fn is_at_most(self, hundredths: i64) -> bool {
        self.doubled_wins * 50 <= hundredths * self.pairs
    }

    /// Whether it is below so many hundredths.
    pub const fn is_below(self, hundredths: i64) -> bool {
        self.doubled_wins * 50 < hundredths * self.pairs
    }

    /// The share for display.
    pub fn thousandths(self) -> Option<Thousandths> {
        Thousandths::ratio(self.doubled_wins, 2 * self.pairs)
    }

    /// The share as a number, 0.0 to 1.0.
    pub fn value(self) -> f64 {
        self.doubled_wins as f64 / (2 * self.pairs) as f64
    }
}

/// Non-overlap of all pairs from `before` to `after`: the share of pairs, one mark of each, in which the later is higher.
///
/// Ties count one half. 0.5 says that nothing moved, 1 that every later mark is higher, 0 that every one is lower.
/// `None` when either is empty. Source: Parker and Vannest 2009; preferred to Tau-U, whose correction for a trend in the
/// baseline Tarlow 2016 found faulty.
pub fn nap(before: &[Mark], after: &[Mark]) -> Option<Nap> {
    let tally = |marks: &[Mark]| marks.iter().copied().collect::<Tally>();
    tally(before).nap_to(&tally(after))
}

/// A part of a whole, exact: 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: i64,
    whole: i64,
}

impl Share {
    /// So much of so much; `out_of_range` unless the part lies between nothing and the whole, and the whole is something.
    pub fn new(part: i64, whole: i64) -> Result<Self, Refusal> {
        if whole > 0 && (0..=whole).contains(&part) {
            return Ok(Self { part, whole });
        }
        Err(Refusal::new("out_of_range", "a share lies between 0 and 1"))
    }

    /// Whether it is at least so many percent.
    pub fn is_at_least(self, percent: i64) -> bool {
        i128::from(self.part) * 100 >= i128::from(percent) * i128::from(self.whole)
    }

    /// The share for display.
    pub fn thousandths(self) -> Option<Thousandths> {
        Thousandths::ratio(self.part, self.whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marks(values: &[i64]) -> Vec<Mark> {
        values.iter().map(|value| Mark::new(*value).unwrap()).collect()
    }

    fn any_marks() -> impl Strategy<Value = Vec<i64>> {
        proptest::collection::vec(1..=10i64, 1..40)
    }

    #[test]
    fn the_median_lies_in_the_middle() {
        let table = [(&[7][..], 14), (&[7, 8], 15), (&[1, 10, 3], 6), (&[1, 1, 10, 10], 11), (&[2, 2, 3, 3, 3], 6)];
        for (values, halves) in table {
            assert_eq!(median(&marks(values)).map(Median::halves), Some(halves), "{values:?}");
        }
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn nap_is_the_share_of_pairs_that_went_up() {
        let table =
            [(&[1, 2][..], &[3, 4][..], 1.0), (&[3], &[3], 0.5), (&[5, 6], &[4], 0.0), (&[4, 6], &[5, 6], 0.625)];
        for (before, after, expected) in table {
            let found = nap(&marks(before), &marks(after)).unwrap().value();
            assert!((found - expected).abs() < 1e-12, "{before:?} to {after:?}: {found}");
        }
        assert_eq!(nap(&[], &marks(&[1])), None);
        assert_eq!(nap(&marks(&[1]), &[]), None);
    }

    #[test]
    fn a_nap_of_a_quarter_is_at_most_a_quarter_and_not_below_it() {
        let quarter = nap(&marks(&[4, 4]), &marks(&[3, 4])).unwrap();
        assert!(quarter.is_at_most(25) && !quarter.is_below(25) && !quarter.is_at_most(24));
    }

    #[test]
    fn eighty_percent_is_judged_without_rounding() {
        assert!(Share::new(4, 5).unwrap().is_at_least(80));
        assert!(!Share::new(79_999_999, 100_000_000).unwrap().is_at_least(80));
        assert!(Share::new(1, 0).is_err() && Share::new(2, 1).is_err() && Share::new(-1, 1).is_err());
    }

    proptest! {
        #[test]
        fn nap_there_and_back_add_up_to_one(a in any_marks(), b in any_marks()) {
            let (there, back) = (nap(&marks(&a), &marks(&b)).unwrap(), nap(&marks(&b), &marks(&a)).unwrap());
            prop_assert_eq!(there.doubled_wins + back.doubled_wins, 2 * there.pairs);
        }

        #[test]
        fn nap_counts_what_its_definition_says(a in any_marks(), b in any_marks()) {
            let doubled: i64 = a.iter().flat_map(|x| b.iter().map(move |y| match y.cmp(x) {
                std::cmp::Ordering::Greater => 2,
                std::cmp::Ordering::Equal => 1,
                std::cmp::Ordering::Less => 0,
            })).sum();
            prop_assert_eq!(nap(&marks(&a), &marks(&b)).unwrap().doubled_wins, doubled);
        }

        #[test]
        fn a_median_lies_between_lowest_and_highest_and_halves_the_marks(mut values in any_marks()) {
            let halves = median(&marks(&values)).unwrap().halves();
            values.sort_unstable();
            let middle = values[(values.len() - 1) / 2] + values[values.len() / 2];
            prop_assert_eq!(halves, middle);
            prop_assert!(2 * values[0] <= halves && halves <= 2 * values[values.len() - 1]);
        }
    }
}
