//! A report in the making: figures that know which counts they rest on, until it is decided what may be shown.

use super::figure::{Figure, FigureUnit, Percent, Population, Sample, Topic};
use super::small_cells::{Cell, Published, SMALLEST_SHOWN, Tables};
use crate::signals::Thousandths;

/// From how many on a mean is shown whose number is hidden.
///
/// A mean of so many whole marks can come out at every tenth, and one of minutes at every minute: it says nothing about
/// the number.
const ENOUGH_TO_HIDE_THE_NUMBER: i64 = 10;

/// An exact mean, and the steps in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Average {
    sum: i128,
    number: i128,
    per_unit: i64,
}

impl Average {
    /// The sum of so many values, shown in so many steps a unit: 10 for tenths, 1 for whole numbers.
    pub fn new(sum: i128, number: i128, per_unit: i64) -> Self {
        Self { sum, number, per_unit }
    }

    /// Rounded to its steps, halves away from zero; `None` of nothing.
    fn rounded(self) -> Option<Thousandths> {
        if self.number <= 0 {
            return None;
        }
        let doubled = self.sum * i128::from(self.per_unit) * 2;
        let steps = (doubled + self.number * self.sum.signum()) / (2 * self.number);
        i64::try_from(steps).ok().map(|steps| Thousandths::new(steps * (1000 / self.per_unit)))
    }
}

#[derive(Debug, Clone)]
enum Draft {
    Count { cell: Cell, of: Cell },
    Mean(Option<Thousandths>),
    Change { exact: Option<Thousandths>, of_shown: Option<Thousandths> },
}

/// What a figure is about and of whom.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading {
    pub topic: Topic,
    pub month: Option<u8>,
    pub method: Option<u8>,
    pub population: Population,
    pub unit: FigureUnit,
}

/// So many of what another count is of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub of: Cell,
    pub count: i64,
}

/// The figures of a report in their order, and the counts behind them.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    tables: Tables,
    drafts: Vec<(Heading, String, Cell, Draft)>,
}

impl Sheet {
    /// A count that is no part of another, with its figure.
    pub fn whole(&mut self, heading: Heading, name: &str, count: i64) -> Cell {
        let cell = self.tables.whole(count);
        self.drafts.push((heading, name.to_owned(), cell, Draft::Count { cell, of: cell }));
        cell
    }

    /// A count of what so many people did, with its figure.
    pub fn what_people_did(&mut self, heading: Heading, name: &str, people: Cell, count: i64) -> Cell {
        let cell = self.tables.whole(count);
        self.drafts.push((heading, name.to_owned(), people, Draft::Count { cell, of: cell }));
        cell
    }

    /// A count that is not shown itself but says of how many other figures are.
    pub fn people(&mut self, count: i64) -> Cell {
        self.tables.whole(count)
    }

    /// The parts of a number of people, with their figures; percentages are of that number.
    pub fn split(&mut self, heading: Heading, whole: Cell, parts: &[(&str, i64)]) -> Vec<Cell> {
        self.split_part(heading, whole, whole, parts)
    }

    /// The parts of a part of so many people; percentages are of the people, not of the part.
    pub fn split_part(&mut self, heading: Heading, part: Cell, people: Cell, parts: &[(&str, i64)]) -> Vec<Cell> {
        let cells = self.tables.split(part, &parts.iter().map(|(_, count)| *count).collect::<Vec<i64>>());
        self.draft_parts(heading, &cells, people, people, parts);
        cells
    }

    /// The parts of what so many people did; percentages are of what they did.
    pub fn split_what_people_did(&mut self, heading: Heading, whole: Cell, people: Cell, parts: &[(&str, i64)]) {
        let cells = self.tables.split(whole, &parts.iter().map(|(_, count)| *count).collect::<Vec<i64>>());
        self.draft_parts(heading, &cells, people, whole, parts);
    }

    /// What some of so many people did of all that was done, with its figure; percentages are of all.
    ///
    /// Neither it nor how many people they are can be told from what is left over, which gets no figure.
    pub fn part_that_some_did(&mut self, heading: Heading, name: &str, people: Part, done: Part) {
        let some = self.tables.part(people.of, people.count);
        let cell = self.tables.part(done.of, done.count);
        self.drafts.push((heading, name.to_owned(), some, Draft::Count { cell, of: done.of }));
    }

    fn draft_parts(&mut self, heading: Heading, cells: &[Cell], people: Cell, of: Cell, parts: &[(&str, i64)]) {
        let draft = |(cell, (name, _)): (&Cell, &(&str, i64))| {
            (heading, (*name).to_owned(), people, Draft::Count { cell: *cell, of })
        };
        self.drafts.extend(cells.iter().zip(parts).map(draft));
    }

    /// A mean or median over so many.
    pub fn mean(&mut self, heading: Heading, name: &str, of: Cell, average: Average) {
        self.drafts.push((heading, name.to_owned(), of, Draft::Mean(average.rounded())));
    }

    /// The means at the start and at the end, and the change from the one to the other.
    pub fn before_and_after(&mut self, heading: Heading, of: Cell, start: Average, end: Average) {
        self.mean(heading, "mean_at_start", of, start);
        self.mean(heading, "mean_at_end", of, end);
        let exact = Average { sum: end.sum - start.sum, ..end }.rounded();
        let of_shown = end.rounded().zip(start.rounded()).map(|(end, start)| Thousandths::new(end.get() - start.get()));
        self.drafts.push((heading, "change".to_owned(), of, Draft::Change { exact, of_shown }));
    }

    /// The figures, with what must not be known hidden.
    pub fn publish(self) -> Vec<Figure> {
        let published = self.tables.publish();
        let publish = |(heading, name, people, draft)| figure(&published, heading, name, people, &draft);
        self.drafts.into_iter().map(publish).collect()
    }
}

fn figure(published: &Published, heading: Heading, name: String, people: Cell, draft: &Draft) -> Figure {
    let n = sample(published, people);
    let (value, percent) = match (n, draft) {
        // What few people did stays hidden, however often they did it.
        (Sample::Hidden, _) => (None, None),
        (_, Draft::Count { cell, of }) => {
            let count = published.shown(*cell);
            let share = (cell != of).then(|| Percent::of(count?, published.shown(*of)?)).flatten();
            (count.map(Thousandths::whole), share)
        }
        (Sample::Exactly(_), Draft::Mean(mean)) => (*mean, None),
        (Sample::Exactly(_), Draft::Change { exact, .. }) => (*exact, None),
        (Sample::AtLeast(least), _) if least < ENOUGH_TO_HIDE_THE_NUMBER => (None, None),
        (Sample::AtLeast(_), Draft::Mean(mean)) => (*mean, None),
        // The difference of what is shown anyway says nothing new about the number.
        (Sample::AtLeast(_), Draft::Change { of_shown, .. }) => (*of_shown, None),
    };
    let Heading { topic, month, method, population, unit } = heading;
    Figure { topic, month, method, name, population, n, unit, value, percent }
}

fn sample(published: &Published, people: Cell) -> Sample {
    match (published.shown(people), published.range(people).low) {
        (Some(number), _) => Sample::Exactly(number),
        (None, least) if least >= SMALLEST_SHOWN => Sample::AtLeast(least),
        (None, _) => Sample::Hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn means_round_half_away_from_zero_in_their_steps() {
        let table =
            [((1, 4, 10), 300), ((-1, 4, 10), -300), ((10, 3, 10), 3_300), ((195, 2, 1), 98_000), ((0, 9, 10), 0)];
        for ((sum, number, per_unit), thousandths) in table {
            assert_eq!(Average::new(sum, number, per_unit).rounded(), Some(Thousandths::new(thousandths)));
        }
        assert_eq!(Average::new(0, 0, 10).rounded(), None);
    }

    proptest! {
        #[test]
        fn a_mean_of_ten_or_more_marks_says_nothing_about_their_number(number in 10..60i128, tenths in 10..=100i64) {
            let sums = number..=number * 10;
            let shown = |sum| Average::new(sum, number, 10).rounded() == Some(Thousandths::new(tenths * 100));
            prop_assert!({ sums }.any(shown), "{} of {}", tenths, number);
        }
    }
}
