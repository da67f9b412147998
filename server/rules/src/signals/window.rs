//! Stretches of programme days: the windows that the rules look at, and pauses. Day 1 is the start date.

use serde::{Deserialize, Serialize};

use crate::episode::Pause;
use crate::{Day, Mark};

/// Programme days from a first to a last, both included; none when the last lies before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The first programme day.
    pub first: i32,
    /// The last programme day.
    pub last: i32,
}

impl Window {
    /// These days, cut at day 1.
    pub fn new(first: i32, last: i32) -> Self {
        Self { first: first.max(1), last }
    }

    /// The days from so many before `day` to so many before it.
    fn back(day: i32, first: i32, last: i32) -> Self {
        Self::new(day.saturating_sub(first), day.saturating_sub(last))
    }

    /// W0, the 14 days up to `day`: D−13…D.
    pub fn recent(day: i32) -> Self {
        Self::back(day, 13, 0)
    }

    /// W7, the 7 days up to `day`: D−6…D.
    pub fn week(day: i32) -> Self {
        Self::back(day, 6, 0)
    }

    /// R28, the 28 days before W0: D−41…D−14.
    pub fn reference(day: i32) -> Self {
        Self::back(day, 41, 14)
    }

    /// O14, the first 14 of those 28: D−41…D−28.
    pub fn four_weeks_earlier(day: i32) -> Self {
        Self::back(day, 41, 28)
    }

    /// Whether the day lies in it.
    pub const fn contains(self, day: i32) -> bool {
        self.first <= day && day <= self.last
    }

    /// Its days, ascending.
    pub fn days(self) -> impl DoubleEndedIterator<Item = i32> + Clone {
        self.first..=self.last
    }

    /// How many of its days lie in none of these pauses.
    pub fn days_outside(self, paused: &[Self]) -> i64 {
        if paused.is_empty() {
            return (i64::from(self.last) - i64::from(self.first) + 1).max(0);
        }
        // At most a programme's length of days, so the count fits.
        self.days().filter(|day| !is_paused(paused, *day)).count() as i64
    }

    /// The part of a series that falls on these days; position 0 is programme day 1.
    pub fn of<T>(self, series: &[T]) -> &[T] {
        let position = |day: i32| usize::try_from(day).unwrap_or(0).min(series.len());
        let (first, last) = (position(self.first.saturating_sub(1)), position(self.last));
        series.get(first..last).unwrap_or_default()
    }

    /// The marks given on these days; missing days are skipped, never filled in.
    pub fn marks(self, ratings: &[Option<Mark>]) -> impl DoubleEndedIterator<Item = Mark> {
        self.of(ratings).iter().copied().flatten()
    }
}

/// Whether a programme day lies in one of these pauses.
pub fn is_paused(paused: &[Window], day: i32) -> bool {
    paused.iter().any(|pause| pause.contains(day))
}

/// An episode's pauses as programme days; one without an end goes on for ever.
pub fn paused_days(pauses: &[Pause], start: Day) -> Vec<Window> {
    let window = |pause: &Pause| {
        Window::new(pause.from.programme_day(start), pause.until.map_or(i32::MAX, |until| until.programme_day(start)))
    };
    pauses.iter().map(window).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ends(window: Window) -> (i32, i32) {
        (window.first, window.last)
    }

    #[test]
    fn windows_are_as_long_as_their_names_say_and_cut_at_day_one() {
        let on =
            |day| [Window::recent, Window::week, Window::reference, Window::four_weeks_earlier].map(|w| ends(w(day)));
        assert_eq!(on(42), [(29, 42), (36, 42), (1, 28), (1, 14)]);
        assert_eq!(on(84), [(71, 84), (78, 84), (43, 70), (43, 56)]);
        assert_eq!(on(10), [(1, 10), (4, 10), (1, -4), (1, -18)]);
        assert_eq!(Window::reference(10).days_outside(&[]), 0);
    }

    #[test]
    fn a_window_beyond_the_series_finds_what_there_is() {
        let series = [1, 2, 3, 4, 5];
        assert_eq!(Window::new(4, 9).of(&series), [4, 5]);
        assert_eq!(Window::new(-3, 2).of(&series), [1, 2]);
        assert!(Window::new(7, 9).of(&series).is_empty() && Window::reference(5).of(&series).is_empty());
        assert!(Window::recent(i32::MIN).of(&series).is_empty() && Window::recent(i32::MAX).of(&series).is_empty());
    }

    #[test]
    fn a_pause_without_an_end_goes_on() {
        let start: Day = "2026-03-01".parse().unwrap();
        let pause =
            |from, until: Option<i32>| Pause { from: start.plus_days(from), until: until.map(|d| start.plus_days(d)) };
        let paused = paused_days(&[pause(2, Some(4)), pause(9, None)], start);
        let days: Vec<_> = (1..=12).filter(|day| is_paused(&paused, *day)).collect();
        assert_eq!(days, [3, 4, 5, 10, 11, 12]);
    }

    proptest! {
        #[test]
        fn overlapping_pauses_take_each_day_away_once(day in 1..90i32, pauses in proptest::collection::vec((1..90i32, 0..9i32), 0..5)) {
            let paused: Vec<_> = pauses.iter().map(|(first, more)| Window::new(*first, first + more)).collect();
            let window = Window::recent(day);
            let inside = window.days().filter(|day| is_paused(&paused, *day)).count() as i64;
            prop_assert_eq!(window.days_outside(&paused), window.days_outside(&[]) - inside);
        }
    }
}
