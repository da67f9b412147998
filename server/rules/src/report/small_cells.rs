//! Hiding small counts, and whatever would give them away.
//!
//! A count under [`SMALLEST_SHOWN`] is hidden. That is not enough: with the total and all other parts on the table, one
//! subtraction brings it back. So further counts are hidden until no hidden one can be worked out, across all tables
//! that share a total. Four decisions, and why:
//!
//! - **Zero is hidden like 1 to 4.** "Nobody of these twelve" says something about each of the twelve; and were zeros
//!   shown, a hidden count would be known to be somebody.
//! - **One mark for all that is hidden.** Whether a count is small itself or covers for a small one is not told.
//! - **The reader who attacks is taken to know more than we tell**: every total, and of every hidden count whether it
//!   lies in 0 to 4 or is 5 or more. Against that reader no hidden count may come down to one number.
//! - **Which count covers for another depends on its place, not on its size**: the one before it in the table, and from
//!   the first back to the last; tables begin with what matters most. The smallest would cost fewer people's figures,
//!   but who knows the rule could then conclude from what is shown how large the hidden one is at most. A total is
//!   hidden only when its parts do not suffice.
//!
//! What covers is no more than is needed: none of it could be shown again without giving something away, except under
//! a total that had to be hidden itself.
//!
//! Counts form a forest: a whole may be split in several ways, and a part again. On a forest the narrowing of ranges
//! below finds exactly what is possible. Not covered: what two reports of overlapping periods or teams give away
//! together.

use std::iter;

/// The smallest count that is shown.
pub const SMALLEST_SHOWN: i64 = 5;

/// More than anything that is counted: how far a hidden count may reach.
const MANY: i64 = 1 << 40;

/// A count in [`Tables`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell(usize);

/// What somebody who reads the report can know of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// At least this many.
    pub low: i64,
    /// At most this many.
    pub high: i64,
}

impl Range {
    const fn is_one_number(self) -> bool {
        self.low == self.high
    }

    fn narrow(&mut self, by: Self) {
        *self = Self { low: self.low.max(by.low), high: self.high.min(by.high) };
    }
}

#[derive(Debug, Clone)]
struct Split {
    whole: usize,
    parts: Vec<usize>,
}

/// The counts of one report and how they add up.
#[derive(Debug, Clone, Default)]
pub(super) struct Tables {
    counts: Vec<i64>,
    splits: Vec<Split>,
}

/// The counts of a report, the small ones and those that would reveal them hidden.
#[derive(Debug, Clone)]
pub(super) struct Published {
    counts: Vec<i64>,
    hidden: Vec<bool>,
    ranges: Vec<Range>,
}

impl Published {
    /// The count, unless it is hidden.
    pub fn shown(&self, cell: Cell) -> Option<i64> {
        (!self.hidden[cell.0]).then_some(self.counts[cell.0])
    }

    /// What can be known of the count; for a hidden one more than one number.
    pub fn range(&self, cell: Cell) -> Range {
        self.ranges[cell.0]
    }
}

impl Tables {
    /// A count that is no part of another; not negative.
    pub fn whole(&mut self, count: i64) -> Cell {
        self.counts.push(count);
        Cell(self.counts.len() - 1)
    }

    /// Splits a count in parts that together are that count.
    pub fn split(&mut self, whole: Cell, counts: &[i64]) -> Vec<Cell> {
        debug_assert_eq!(counts.iter().sum::<i64>(), self.counts[whole.0], "the parts make the whole");
        let parts: Vec<Cell> = counts.iter().map(|count| self.whole(*count)).collect();
        self.splits.push(Split { whole: whole.0, parts: parts.iter().map(|part| part.0).collect() });
        parts
    }

    /// Splits a count in a part, which it gives, and what is left over.
    pub fn part(&mut self, whole: Cell, count: i64) -> Cell {
        let parts = self.split(whole, &[count, self.counts[whole.0] - count]);
        parts.first().copied().unwrap_or(whole)
    }

    /// Decides what is shown; the same counts always with the same result.
    pub fn publish(self) -> Published {
        let mut hidden: Vec<bool> = self.counts.iter().map(|count| *count < SMALLEST_SHOWN).collect();
        let mut covers = Vec::new();
        while let Some(cover) = self.given_away(&hidden).and_then(|cell| self.cover_for(cell, &hidden)) {
            hidden[cover] = true;
            covers.push(cover);
        }
        for cover in covers.into_iter().rev() {
            // Parts of a hidden total stay: that they did not suffice would tell who knows the rule what they were.
            if !self.whole_of(cover).is_some_and(|whole| hidden[whole]) {
                hidden[cover] = false;
                hidden[cover] = self.given_away(&hidden).is_some();
            }
        }
        let ranges = self.ranges(&hidden);
        Published { counts: self.counts, hidden, ranges }
    }

    /// The first hidden count that can be worked out.
    fn given_away(&self, hidden: &[bool]) -> Option<usize> {
        let ranges = self.ranges(hidden);
        iter::zip(hidden, ranges).position(|(hidden, range)| *hidden && range.is_one_number())
    }

    /// The count to hide so that this one can no longer be worked out, or at least not as easily.
    fn cover_for(&self, cell: usize, hidden: &[bool]) -> Option<usize> {
        let is_shown = |other: &usize| !hidden[*other];
        let own = self.splits.iter().filter(|split| split.whole == cell);
        let open = own.filter(|split| split.parts.iter().all(is_shown)).find_map(|split| split.parts.first());
        let beside = self.split_with(cell);
        let before = beside.and_then(|split| {
            let place = split.parts.iter().rev().position(|part| *part == cell)?;
            split.parts.iter().rev().cycle().skip(place + 1).take(split.parts.len()).find(|part| is_shown(part))
        });
        // What makes up a hidden count may tell it as well as the total does, and costs less than the total.
        let siblings = beside.into_iter().flat_map(|split| &split.parts).copied();
        let below = iter::once(cell).chain(siblings).find_map(|hidden_one| self.shown_below(hidden_one, hidden));
        let whole = self.whole_of(cell).filter(is_shown);
        open.or(before).copied().or(below).or(whole).or_else(|| hidden.iter().position(|hidden| !hidden))
    }

    /// The first shown count among the parts of a hidden one, theirs, and so on.
    fn shown_below(&self, cell: usize, hidden: &[bool]) -> Option<usize> {
        let parts = || self.splits.iter().filter(|split| split.whole == cell).flat_map(|split| &split.parts).copied();
        parts().find(|part| !hidden[*part]).or_else(|| parts().find_map(|part| self.shown_below(part, hidden)))
    }

    /// The split that a count is a part of.
    fn split_with(&self, cell: usize) -> Option<&Split> {
        self.splits.iter().find(|split| split.parts.contains(&cell))
    }

    /// The count that a count is a part of.
    fn whole_of(&self, cell: usize) -> Option<usize> {
        self.split_with(cell).map(|split| split.whole)
    }

    /// What can be known of each count by who knows the shown ones and of the others whether they are small.
    fn ranges(&self, hidden: &[bool]) -> Vec<Range> {
        let known = |(count, hidden): (&i64, &bool)| match (hidden, *count < SMALLEST_SHOWN) {
            (false, _) => Range { low: *count, high: *count },
            (true, true) => Range { low: 0, high: SMALLEST_SHOWN - 1 },
            (true, false) => Range { low: SMALLEST_SHOWN, high: MANY },
        };
        let mut ranges: Vec<Range> = iter::zip(&self.counts, hidden).map(known).collect();
        loop {
            let before = ranges.clone();
            self.splits.iter().for_each(|split| split.narrow(&mut ranges));
            if ranges == before {
                return ranges;
            }
        }
    }
}

impl Split {
    /// Narrows what is known of whole and parts by their adding up.
    fn narrow(&self, ranges: &mut [Range]) {
        let low: i64 = self.parts.iter().map(|part| ranges[*part].low).sum();
        let high: i64 = self.parts.iter().map(|part| ranges[*part].high).sum();
        let whole = ranges[self.whole];
        ranges[self.whole].narrow(Range { low, high });
        for part in &self.parts {
            let own = ranges[*part];
            ranges[*part].narrow(Range { low: whole.low - (high - own.high), high: whole.high - (low - own.low) });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use proptest::prelude::*;

    /// What a reader sees of a whole and its parts; hidden ones as `None`.
    fn table(parts: &[i64]) -> (Option<i64>, Vec<Option<i64>>) {
        let mut tables = Tables::default();
        let whole = tables.whole(parts.iter().sum());
        let cells = tables.split(whole, parts);
        let published = tables.publish();
        (published.shown(whole), cells.into_iter().map(|cell| published.shown(cell)).collect())
    }

    #[test]
    fn one_small_count_takes_the_one_before_with_it() {
        let (whole, parts) = table(&[9, 3, 12, 7]);
        assert_eq!((whole, parts), (Some(31), vec![None, None, Some(12), Some(7)]));
        assert_eq!(table(&[3, 9, 12, 7]).1, [None, Some(9), Some(12), None], "from the first back to the last");
    }

    #[test]
    fn small_counts_cover_for_each_other_when_they_leave_a_choice() {
        assert_eq!(table(&[9, 3, 1, 7]).1, [Some(9), None, None, Some(7)]);
        // Nothing left over means nobody in either; eight means four in each.
        assert_eq!(table(&[9, 0, 0, 7]).1, [None, None, None, Some(7)]);
        assert_eq!(table(&[9, 4, 4, 7]).1, [None, None, None, Some(7)]);
        // Zero, zero and five can only be just that; so one more is hidden.
        assert_eq!(table(&[9, 5, 0, 0]).1, [None, Some(5), None, None]);
    }

    #[test]
    fn nothing_is_hidden_where_nothing_is_small() {
        assert_eq!(table(&[5, 6, 7]), (Some(18), vec![Some(5), Some(6), Some(7)]));
    }

    #[test]
    fn a_total_is_hidden_when_its_parts_do_not_suffice() {
        assert_eq!(table(&[0, 5]), (None, vec![None, None]));
        assert_eq!(table(&[2]), (None, vec![None]));
        assert_eq!(table(&[5, 0, 0]), (None, vec![None, None, None]));
    }

    #[test]
    fn a_total_that_appears_twice_gives_nothing_away() {
        let mut tables = Tables::default();
        let whole = tables.whole(20);
        let with = tables.split(whole, &[18, 2]);
        let first = tables.split(with[0], &[8, 10]);
        let second = tables.split(with[0], &[6, 12]);
        let published = tables.publish();
        assert_eq!(published.shown(whole), Some(20));
        assert_eq!(with.iter().filter_map(|cell| published.shown(*cell)).collect::<Vec<_>>(), [0; 0]);
        // Shown together they would give 18, and 18 would give 2.
        for split in [first, second] {
            assert_eq!(split.iter().filter(|cell| published.shown(**cell).is_none()).count(), 1);
        }
        // At least 12 and 5 more, at most all of them.
        assert_eq!(published.range(with[0]), Range { low: 17, high: 20 });
    }

    /// Every way to fill the hidden counts of a table, tried one by one.
    fn possible(tables: &Tables, hidden: &[bool], most: i64) -> Vec<BTreeSet<i64>> {
        let choices: Vec<Vec<i64>> = iter::zip(&tables.counts, hidden)
            .map(|(count, hidden)| match (hidden, *count < SMALLEST_SHOWN) {
                (false, _) => vec![*count],
                (true, true) => (0..SMALLEST_SHOWN).collect(),
                (true, false) => (SMALLEST_SHOWN..=most).collect(),
            })
            .collect();
        let mut found = vec![BTreeSet::new(); choices.len()];
        let mut chosen = Vec::new();
        fill(tables, &choices, &mut chosen, &mut found);
        found
    }

    fn fill(tables: &Tables, choices: &[Vec<i64>], chosen: &mut Vec<i64>, found: &mut [BTreeSet<i64>]) {
        let adds_up = |split: &Split| {
            let parts: Option<Vec<i64>> = split.parts.iter().map(|part| chosen.get(*part).copied()).collect();
            // A split whose last part is not chosen yet may still add up.
            parts.is_none_or(|parts| parts.iter().sum::<i64>() == chosen[split.whole])
        };
        if !chosen.is_empty() && !tables.splits.iter().filter(|split| split.whole < chosen.len()).all(adds_up) {
            return;
        }
        let Some(next) = choices.get(chosen.len()) else {
            iter::zip(found, chosen.iter()).for_each(|(values, value)| {
                values.insert(*value);
            });
            return;
        };
        for value in next {
            chosen.push(*value);
            fill(tables, choices, chosen, found);
            chosen.pop();
        }
    }

    /// A whole split twice, one of its parts split again.
    fn nested(first: &[i64], second_at: i64, third_at: i64) -> Tables {
        let mut tables = Tables::default();
        let count: i64 = first.iter().sum();
        let whole = tables.whole(count);
        let parts = tables.split(whole, first);
        let cut = second_at.min(first[0]);
        tables.split(parts[0], &[cut, first[0] - cut]);
        let cut = third_at.min(count);
        tables.split(whole, &[cut, count - cut]);
        tables
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn who_tries_every_possibility_learns_no_hidden_count(
            first in proptest::collection::vec(0..9i64, 1..4), second in 0..9i64, third in 0..20i64,
        ) {
            let tables = nested(&first, second, third);
            let published = tables.clone().publish();
            let possible = possible(&tables, &published.hidden, 24);
            for (cell, values) in possible.iter().enumerate() {
                let count = tables.counts[cell];
                prop_assert!(values.contains(&count));
                prop_assert_eq!(published.hidden[cell], values.len() > 1, "cell {} of {:?}", cell, published);
                prop_assert!(published.hidden[cell] || count >= SMALLEST_SHOWN);
                let range = published.ranges[cell];
                prop_assert_eq!(Some(&range.low), values.first());
                prop_assert!(range.high >= 20 || Some(&range.high) == values.last(), "{:?} {:?}", range, values);
            }
        }

        #[test]
        fn no_count_covers_needlessly(
            first in proptest::collection::vec(0..30i64, 1..6), second in 0..30i64, third in 0..60i64,
        ) {
            let tables = nested(&first, second, third);
            let hidden = tables.clone().publish().hidden;
            for cell in 0..hidden.len() {
                let under_hidden = tables.whole_of(cell).is_some_and(|whole| hidden[whole]);
                if hidden[cell] && !under_hidden && tables.counts[cell] >= SMALLEST_SHOWN {
                    let mut without = hidden.clone();
                    without[cell] = false;
                    prop_assert!(tables.given_away(&without).is_some(), "cell {}", cell);
                }
            }
        }
    }

    #[test]
    fn who_knows_the_rule_as_well_learns_no_hidden_count() {
        // All tables of up to four parts that show the same, however they came about.
        for (parts, most) in [(2, 24), (3, 24), (4, 16)] {
            for total in 0..=most {
                let mut alike: BTreeMap<_, Vec<BTreeSet<i64>>> = BTreeMap::new();
                for counts in compositions(total, parts) {
                    let seen = table(&counts);
                    if seen.0.is_none() {
                        // Then nothing at all is shown, whatever the total.
                        assert!(seen.1.iter().all(Option::is_none), "{counts:?}");
                        continue;
                    }
                    let values = alike.entry(seen).or_insert_with(|| vec![BTreeSet::new(); parts]);
                    iter::zip(values, counts).for_each(|(values, count)| {
                        values.insert(count);
                    });
                }
                for ((_, shown), values) in alike {
                    for (shown, values) in iter::zip(&shown, values) {
                        assert!(shown.is_some() || values.len() > 1, "{shown:?} {values:?} of {total}");
                    }
                }
            }
        }
    }

    fn compositions(total: i64, parts: usize) -> Vec<Vec<i64>> {
        if parts == 1 {
            return vec![vec![total]];
        }
        let with_first = |first: i64| {
            compositions(total - first, parts - 1).into_iter().map(move |rest| [vec![first], rest].concat())
        };
        (0..=total).flat_map(with_first).collect()
    }
}
