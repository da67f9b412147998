//! Calendar quarters, such as 2026Q3: the period that reports answer for.

use std::fmt;
use std::str::FromStr;

use chrono::Datelike;

use crate::{Day, Refusal};

/// One quarter of a calendar year, written `2026Q3`; from 1900Q1 to 2200Q4.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    first: Day,
}

/// More days than any quarter has, and fewer than any two.
const INTO_THE_NEXT: i32 = 100;

impl Quarter {
    /// The quarter with this number, 1 to 4, of this year, 1900 to 2200; `invalid_quarter` when there is none.
    pub fn new(year: i32, number: u8) -> Result<Self, Refusal> {
        if !(1..=4).contains(&number) {
            return Err(refused());
        }
        let first = Day::new(year, u32::from(number) * 3 - 2, 1).map_err(|_| refused())?;
        Ok(Self { first })
    }

    /// The quarter that a day falls in.
    pub fn of(day: Day) -> Self {
        let mut first = first_of_month(day);
        while !first.date().month0().is_multiple_of(3) {
            first = first_of_month(first.plus_days(-1));
        }
        Self { first }
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.first.date().year()
    }

    /// Its number in the year, 1 to 4.
    pub fn number(self) -> u8 {
        // Months count from 0 here: 0, 3, 6 or 9.
        (self.first.date().month0() / 3 + 1) as u8
    }

    /// Its first day.
    pub const fn first_day(self) -> Day {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> Day {
        Self::of(self.first.plus_days(INTO_THE_NEXT)).first.plus_days(-1)
    }

    /// How many days it has, 90 to 92.
    pub fn days(self) -> i32 {
        self.last_day().programme_day(self.first)
    }

    /// Whether a day falls in it.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last_day()
    }

    /// The quarter after it; `None` after 2200Q4.
    pub fn next(self) -> Option<Self> {
        match self.number() {
            4 => Self::new(self.year() + 1, 1).ok(),
            number => Self::new(self.year(), number + 1).ok(),
        }
    }

    /// The quarter before it; `None` before 1900Q1.
    pub fn previous(self) -> Option<Self> {
        match self.number() {
            1 => Self::new(self.year() - 1, 4).ok(),
            number => Self::new(self.year(), number - 1).ok(),
        }
    }
}

fn first_of_month(day: Day) -> Day {
    // The day of the month, counted from 0, is at most 30.
    day.plus_days(-(day.date().day0() as i32))
}

fn refused() -> Refusal {
    Refusal::new(
        "invalid_quarter",
        "a quarter is written as its year and number, such as 2026Q3, from 1900Q1 to 2200Q4",
    )
}

impl FromStr for Quarter {
    type Err = Refusal;

    /// Reads `2026Q3`, and no other spelling.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (year, number) = text.split_once('Q').ok_or_else(refused)?;
        let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(number, 1) {
            return Err(refused());
        }
        match (year.parse(), number.parse()) {
            (Ok(year), Ok(number)) => Self::new(year, number),
            _ => Err(refused()),
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}Q{}", self.year(), self.number()))
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

serde_as_text!(Quarter);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quarter_has_its_first_and_last_day() {
        let table = [
            ("2026Q1", "2026-01-01", "2026-03-31", 90),
            ("2024Q1", "2024-01-01", "2024-03-31", 91),
            ("2026Q2", "2026-04-01", "2026-06-30", 91),
            ("2026Q3", "2026-07-01", "2026-09-30", 92),
            ("2026Q4", "2026-10-01", "2026-12-31", 92),
            ("1900Q1", "1900-01-01", "1900-03-31", 90),
            ("2200Q4", "2200-10-01", "2200-12-31", 92),
        ];
        for (text, first, last, days) in table {
            let quarter: Quarter = text.parse().unwrap();
            assert_eq!((quarter.first_day().to_string(), quarter.last_day().to_string()), (first.into(), last.into()));
            assert_eq!((quarter.days(), quarter.to_string().as_str()), (days, text));
        }
    }

    #[test]
    fn only_the_strict_form_is_a_quarter() {
        for text in [
            "2026q3", "2026-Q3", "2026Q0", "2026Q5", "26Q3", "2026Q03", " 2026Q3", "2026Q", "Q3", "", "+026Q3",
            "2201Q1",
        ] {
            assert_eq!(text.parse::<Quarter>().unwrap_err().code, "invalid_quarter", "{text}");
        }
    }

    #[test]
    fn the_calendar_has_a_first_and_a_last_quarter() {
        assert_eq!("1900Q1".parse::<Quarter>().unwrap().previous(), None);
        assert_eq!("2200Q4".parse::<Quarter>().unwrap().next(), None);
        assert_eq!("2026Q4".parse::<Quarter>().unwrap().next(), "2027Q1".parse().ok());
        assert_eq!("2026Q1".parse::<Quarter>().unwrap().previous(), "2025Q4".parse().ok());
    }

    proptest! {
        #[test]
        fn every_day_lies_in_exactly_one_quarter(offset in 0..109_000i32) {
            let day = "1900-04-01".parse::<Day>().unwrap().plus_days(offset);
            let quarter = Quarter::of(day);
            prop_assert!(quarter.contains(day));
            prop_assert_eq!(quarter.to_string().parse::<Quarter>().unwrap(), quarter);
            let next = quarter.next().unwrap();
            prop_assert!(!next.contains(day));
            prop_assert_eq!(next.first_day().days_since(quarter.last_day()), 1);
            prop_assert_eq!(next.previous(), Some(quarter));
        }
    }
}
