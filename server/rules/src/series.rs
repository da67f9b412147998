//! Ratings by day in the compact form that phone and overview draw: a first day and one array per measure.

use serde::Serialize;

use crate::words::{Help, NotDoneReason};
use crate::{Day, Mark};

/// What one author recorded for one goal on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The day.
    pub day: Day,
    /// How it was done.
    pub help: Help,
    /// How well it went, when it was done.
    pub performance: Option<Mark>,
    /// How satisfied the author was.
    pub satisfaction: Option<Mark>,
    /// Why it was not done, when it was not.
    pub not_done_reason: Option<NotDoneReason>,
}

/// One author's series for one goal; position `i` is `first_day` plus `i` days, and `None` is a day without value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Series {
    /// The day of the first position.
    pub first_day: Day,
    /// Performance ratings.
    pub performance: Vec<Option<Mark>>,
    /// Satisfaction ratings.
    pub satisfaction: Vec<Option<Mark>>,
    /// How it was done; `not_done` differs from no value.
    pub help: Vec<Option<Help>>,
    /// Why it was not done; `no_occasion` counts neither for nor against.
    pub not_done_reason: Vec<Option<NotDoneReason>>,
}

impl Series {
    /// A series without any value, over so many days.
    fn empty(first_day: Day, days: usize) -> Self {
        Self {
            first_day,
            performance: vec![None; days],
            satisfaction: vec![None; days],
            help: vec![None; days],
            not_done_reason: vec![None; days],
        }
    }

    /// The series over exactly these days, both included; points outside them are left out.
    ///
    /// Of two points on one day the later in the list counts. Empty when the last day lies before the first.
    pub fn between(first_day: Day, last_day: Day, points: impl IntoIterator<Item = Point>) -> Self {
        let days = usize::try_from(last_day.days_since(first_day) + 1).unwrap_or(0);
        let mut series = Self::empty(first_day, days);
        for point in points {
            let position = usize::try_from(point.day.days_since(first_day)).ok();
            if let Some(position) = position.filter(|position| *position < days) {
                series.performance[position] = point.performance;
                series.satisfaction[position] = point.satisfaction;
                series.help[position] = Some(point.help);
                series.not_done_reason[position] = point.not_done_reason;
            }
        }
        series
    }

    /// The series from the first point to the last; `None` without points. The points are sorted by day.
    pub fn spanning(points: &[Point]) -> Option<Self> {
        let (first, last) = (points.first()?, points.last()?);
        Some(Self::between(first.day, last.day, points.iter().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(day: Day, rating: i64) -> Point {
        let mark = Some(Mark::new(rating).unwrap());
        Point { day, help: Help::Alone, performance: mark, satisfaction: mark, not_done_reason: None }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_gap_is_null_and_not_done_is_not_a_gap() {
        let not_done = Point {
            help: Help::NotDone,
            performance: None,
            satisfaction: None,
            not_done_reason: Some(NotDoneReason::NoOccasion),
            ..point(day("2026-03-03"), 1)
        };
        let series = Series::spanning(&[point(day("2026-03-01"), 4), not_done]).unwrap();
        assert_eq!(
            serde_json::to_value(series).unwrap(),
            serde_json::json!({
                "first_day": "2026-03-01",
                "performance": [4, null, null],
                "satisfaction": [4, null, null],
                "help": ["alone", null, "not_done"],
                "not_done_reason": [null, null, "no_occasion"],
            })
        );
    }

    #[test]
    fn without_points_there_is_no_series() {
        assert_eq!(Series::spanning(&[]), None);
        assert!(Series::between(day("2026-03-02"), day("2026-03-01"), []).performance.is_empty());
    }

    proptest! {
        #[test]
        fn every_point_stands_on_its_own_day(days in proptest::collection::btree_map(0..90i32, 1..=10i64, 0..40)) {
            let start = day("2026-01-01");
            let points: Vec<_> = days.iter().map(|(offset, rating)| point(start.plus_days(*offset), *rating)).collect();
            let series = Series::between(start, start.plus_days(83), points);
            prop_assert_eq!(series.performance.len(), 84);
            for (offset, value) in (0..84i32).zip(&series.performance) {
                prop_assert_eq!(value.map(i64::from), days.get(&offset).copied());
            }
        }
    }
}
