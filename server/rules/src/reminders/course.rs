//! An episode, as far as reminders look at it: its days, its plan and its silence.

use super::WhyNot;
use crate::episode::{Pause, paused_on};
use crate::{Day, PlannedDays};

/// On which days a goal is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalDays {
    /// The first day.
    pub start: Day,
    /// The day on which it was closed; it is planned up to the day before.
    pub closed_on: Option<Day>,
    /// The weekdays.
    pub planned: PlannedDays,
}

impl GoalDays {
    /// Whether it is planned on this day.
    pub fn contains(&self, day: Day) -> bool {
        self.start <= day && self.closed_on.is_none_or(|closed| day < closed) && self.planned.contains(day)
    }
}

/// The days of one episode. Past its last day it stays open, and its days go on, until a person ends it.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    /// The first day.
    pub start: Day,
    /// The day on which a person ended it; nothing is sent from that day on.
    pub ended_on: Option<Day>,
    /// Its pauses.
    pub pauses: &'a [Pause],
    /// Its goals, closed ones too.
    pub goals: &'a [GoalDays],
}

impl Course<'_> {
    /// Whether the programme goes on on this day: `not_started`, `episode_ended` or `paused` otherwise.
    pub fn check_runs(&self, day: Day) -> Result<(), WhyNot> {
        if self.has_ended_by(day) {
            Err(WhyNot::EpisodeEnded)
        } else if day < self.start {
            Err(WhyNot::NotStarted)
        } else if paused_on(self.pauses, day) {
            Err(WhyNot::Paused)
        } else {
            Ok(())
        }
    }

    /// Whether a person ended it on this day or before.
    pub fn has_ended_by(&self, day: Day) -> bool {
        self.ended_on.is_some_and(|end| end <= day)
    }

    /// Whether any goal is planned for this day.
    pub fn has_planned(&self, day: Day) -> bool {
        self.goals.iter().any(|goal| goal.contains(day))
    }

    /// How long nothing was recorded before this day; no time at all when something was recorded for the day itself.
    ///
    /// Counted as the signal `silent` counts: back to the first day of the episode, and a paused day neither counts nor
    /// ends a silence. The day itself is not counted, as it is not over.
    pub fn silence_before(&self, day: Day, recorded: &[Day]) -> Silence {
        let mut silence = Silence { since: day, days: 0, planned_days: 0 };
        if recorded.contains(&day) {
            return silence;
        }
        let days = (1..=day.days_since(self.start)).map(|back| day.plus_days(-back));
        for quiet in days.filter(|day| !paused_on(self.pauses, *day)).take_while(|day| !recorded.contains(day)) {
            silence.since = quiet;
            silence.days += 1;
            silence.planned_days += i64::from(self.has_planned(quiet));
        }
        silence
    }
}

/// A stretch of days on which nothing was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// Its first day; the day that was asked about when there is no silence.
    pub since: Day,
    /// How many days it lasts, pauses left out.
    pub days: i64,
    /// On how many of them something was planned.
    pub planned_days: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signals::episode::{Occasions, SilenceFacts, silence_signals};
    use crate::signals::window::paused_days;
    use crate::signals::{Signal, SignalReason, Thresholds};
    use proptest::prelude::*;

    fn nth(programme_day: i32) -> Day {
        "2026-03-01".parse::<Day>().unwrap().plus_days(programme_day - 1)
    }

    fn goal(weekdays: &[u8]) -> GoalDays {
        GoalDays { start: nth(1), closed_on: Some(nth(60)), planned: PlannedDays::new(weekdays).unwrap() }
    }

    #[test]
    fn an_episode_runs_from_its_start_to_the_day_before_its_end_save_in_pauses() {
        let pauses = [Pause { from: nth(10), until: Some(nth(12)) }];
        let course = Course { start: nth(1), ended_on: Some(nth(50)), pauses: &pauses, goals: &[] };
        let table = [
            (0, Err(WhyNot::NotStarted)),
            (1, Ok(())),
            (9, Ok(())),
            (10, Err(WhyNot::Paused)),
            (12, Err(WhyNot::Paused)),
            (13, Ok(())),
            (49, Ok(())),
            (50, Err(WhyNot::EpisodeEnded)),
            (500, Err(WhyNot::EpisodeEnded)),
        ];
        for (day, expected) in table {
            assert_eq!(course.check_runs(nth(day)), expected, "day {day}");
        }
    }

    #[test]
    fn a_closed_goal_is_planned_up_to_the_day_before() {
        let goal = goal(&[1, 2, 3, 4, 5, 6, 7]);
        let planned = [0, 1, 59, 60].map(|day| goal.contains(nth(day)));
        assert_eq!(planned, [false, true, true, false]);
    }

    proptest! {
        #[test]
        fn a_silence_is_counted_as_the_signal_counts_it(
            day in 1..60i32,
            recorded in proptest::collection::vec(1..60i32, 0..4),
            pause in (1..60i32, 0..20i32),
            mask in 1..=127i16,
        ) {
            let pauses = [Pause { from: nth(pause.0), until: Some(nth(pause.0 + pause.1)) }];
            let goals = [GoalDays { planned: PlannedDays::from_mask(mask).unwrap(), ..goal(&[1]) }];
            let course = Course { start: nth(1), ended_on: None, pauses: &pauses, goals: &goals };
            let filled: Vec<Day> = recorded.iter().map(|day| nth(*day)).collect();
            // The signal looks at the day that is over, the reminder at the morning after it.
            prop_assume!(!filled.contains(&nth(day + 1)));
            let silence = course.silence_before(nth(day + 1), &filled);

            let occasions: Vec<Occasions> = (1..=day).map(nth).map(|day| Occasions {
                planned: u8::from(course.has_planned(day)),
                filled: u8::from(filled.contains(&day)),
            }).collect();
            let paused = paused_days(&pauses, nth(1));
            let facts = SilenceFacts { day, days: &occasions, paused: &paused, last_contact: None };
            let thresholds = Thresholds { silent_planned_days: 1, ..Thresholds::default() };
            let mut signals = silence_signals(&facts, &thresholds).into_iter();
            let found = signals.find(|found| found.signal == Signal::Silent);
            prop_assert_eq!(found.is_some(), silence.planned_days >= 1);
            if let Some(found) = found {
                prop_assert_eq!(nth(found.window.first), silence.since);
                let calls = found.reasons.contains(&SignalReason::CallClient);
                prop_assert_eq!(calls, silence.days >= thresholds.silent_call_days);
            }
        }
    }
}
