//! When the team is reminded: a silent client, a meeting tomorrow, an end that comes near, a follow-up.
//!
//! All come at [`TimeOfDay::OF_THE_TEAM`] by the clock of the organisation. Whether something falls on a day depends on
//! the day alone, so that asking again answers the same; only what was sent already is never sent twice.

use super::course::Course;
use super::moment::waking_moment;
use super::{Due, ReminderKind, TimeOfDay, WhyNot};
use crate::signals::SignalReason;
use crate::signals::episode::due_day;
use crate::words::EndReason;
use crate::{Day, Zone};

fn due(kind: ReminderKind, day: Day, zone: &Zone) -> Result<Due, WhyNot> {
    let at = waking_moment(day, TimeOfDay::OF_THE_TEAM, zone).ok_or(WhyNot::QuietHours)?;
    Ok(Due { kind, day, at })
}

/// What must be known to give the coordinator the task to call a silent client.
#[derive(Debug, Clone, Copy)]
pub struct SilentFacts<'a> {
    /// The organisation's time zone.
    pub zone: &'a Zone,
    /// The episode.
    pub course: Course<'a>,
    /// The days for which anybody recorded anything.
    pub recorded: &'a [Day],
    /// The days on which the coordinator was given this task.
    pub sent: &'a [Day],
    /// After how many days: the organisation's threshold `silent_call_days`, 7 by default.
    pub call_days: i64,
    /// With how many planned ones among them: the threshold `silent_planned_days`, 3 by default.
    pub planned_days: i64,
}

/// The coordinator's task to call, once in each silence, on the morning after its `call_days`th day.
///
/// A task that did not go out that morning is still due on the next, for as long as the silence lasts.
pub fn coordinator_silence(facts: &SilentFacts<'_>, day: Day) -> Result<Due, WhyNot> {
    facts.course.check_runs(day)?;
    let silence = facts.course.silence_before(day, facts.recorded);
    if silence.days < facts.call_days || silence.planned_days < facts.planned_days {
        return Err(WhyNot::NotSilentLongEnough);
    }
    if facts.sent.iter().any(|sent| *sent >= silence.since) {
        return Err(WhyNot::AlreadySent);
    }
    due(ReminderKind::CoordinatorSilence, day, facts.zone)
}

/// What must be known to send a member of staff what awaits in a meeting.
#[derive(Debug, Clone, Copy)]
pub struct DigestFacts<'a> {
    /// Whether they want it.
    pub on: bool,
    /// The organisation's time zone.
    pub zone: &'a Zone,
    /// The days of their teams' planned meetings; cancelled ones left out.
    pub meetings: &'a [Day],
    /// The days on which they were sent one.
    pub sent: &'a [Day],
}

/// The digest on the day before a meeting, one however many meetings that day has.
pub fn staff_digest(facts: &DigestFacts<'_>, day: Day) -> Result<Due, WhyNot> {
    if !facts.on {
        Err(WhyNot::SwitchedOff)
    } else if !facts.meetings.contains(&day.plus_days(1)) {
        Err(WhyNot::NotPlanned)
    } else if facts.sent.contains(&day) {
        Err(WhyNot::AlreadySent)
    } else {
        due(ReminderKind::StaffDigest, day, facts.zone)
    }
}

/// What must be known to remind of the end of an episode.
#[derive(Debug, Clone, Copy)]
pub struct EndingFacts<'a> {
    /// The organisation's time zone.
    pub zone: &'a Zone,
    /// The first day of the episode.
    pub start: Day,
    /// The last day, extensions by a named decision included.
    pub last_day: Day,
    /// The day on which a person ended it.
    pub ended_on: Option<Day>,
    /// Whether the evaluation has a date.
    pub evaluation_dated: bool,
    /// Whether the evaluation was recorded.
    pub evaluated: bool,
    /// The days on which this was sent.
    pub sent: &'a [Day],
    /// With how many days left: the organisation's threshold `ending_plan_days_left`, 21 by default (day 63 of 84).
    pub plan_days_left: i64,
    /// And again: the threshold `ending_repeat_days_left`, 14 by default (day 70 of 84).
    pub repeat_days_left: i64,
}

/// The reminder of the end of an episode, with what is to be done: plan the evaluation, plan it still, or evaluate.
///
/// Counted back from the last day, as the signal `ending` does. A later last day by decision makes them come again.
pub fn episode_ending(facts: &EndingFacts<'_>, day: Day) -> Result<(Due, SignalReason), WhyNot> {
    if facts.ended_on.is_some_and(|end| end <= day) {
        return Err(WhyNot::EpisodeEnded);
    }
    if day < facts.start {
        return Err(WhyNot::NotStarted);
    }
    let reason = match i64::from(facts.last_day.days_since(day)) {
        0 => SignalReason::Evaluate,
        left if left == facts.repeat_days_left => SignalReason::PlanEvaluationAgain,
        left if left == facts.plan_days_left => SignalReason::PlanEvaluation,
        _ => return Err(WhyNot::NotPlanned),
    };
    if facts.evaluated || (facts.evaluation_dated && reason != SignalReason::Evaluate) {
        return Err(WhyNot::AlreadyDone);
    }
    if facts.sent.contains(&day) {
        return Err(WhyNot::AlreadySent);
    }
    Ok((due(ReminderKind::EpisodeEnding, day, facts.zone)?, reason))
}

/// What must be known to remind of a follow-up.
#[derive(Debug, Clone, Copy)]
pub struct FollowUpFacts<'a> {
    /// The organisation's time zone.
    pub zone: &'a Zone,
    /// The day on which the episode ended.
    pub ended_on: Day,
    /// Why it ended.
    pub end_reason: EndReason,
    /// The programme's moments, in months after the end.
    pub months: &'a [u8],
    /// The moments that were recorded, as months after the end.
    pub recorded: &'a [u8],
    /// The days on which this was sent.
    pub sent: &'a [Day],
}

/// The reminder of a follow-up on the day it is due, with its moment in months after the end. Never after death.
pub fn follow_up(facts: &FollowUpFacts<'_>, day: Day) -> Result<(Due, u8), WhyNot> {
    if facts.end_reason.silences_everything() {
        return Err(WhyNot::Died);
    }
    let moment = facts.months.iter().copied().find(|month| due_day(facts.ended_on, *month) == Some(day));
    let month = moment.ok_or(WhyNot::NotPlanned)?;
    if facts.recorded.iter().any(|recorded| *recorded >= month) {
        return Err(WhyNot::AlreadyDone);
    }
    if facts.sent.contains(&day) {
        return Err(WhyNot::AlreadySent);
    }
    Ok((due(ReminderKind::FollowUp, day, facts.zone)?, month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PlannedDays;
    use crate::episode::Pause;
    use crate::reminders::GoalDays;
    use crate::signals::{Thresholds, episode};
    use chrono::{DateTime, Utc};

    fn start() -> Day {
        "2026-03-01".parse().unwrap()
    }

    fn nth(programme_day: i32) -> Day {
        start().plus_days(programme_day - 1)
    }

    fn amsterdam() -> Zone {
        "Europe/Amsterdam".parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_team_hears_at_half_past_eight_by_its_own_clock_on_every_day_of_three_years() {
        let (zone, first) = (amsterdam(), "2026-01-01".parse::<Day>().unwrap());
        for n in 0..365 + 365 + 366 {
            let day = first.plus_days(n);
            let facts = DigestFacts { on: true, zone: &zone, meetings: &[day.plus_days(1)], sent: &[] };
            let due = staff_digest(&facts, day).unwrap();
            assert_eq!(super::super::moment::time_at(due.at, &zone), Some(TimeOfDay::OF_THE_TEAM), "{day}");
            assert_eq!(Day::today(due.at, &zone), day);
        }
    }

    #[test]
    fn a_digest_comes_the_day_before_a_meeting_and_once() {
        let zone = amsterdam();
        let meetings = [nth(10), nth(10), nth(24)];
        let facts = DigestFacts { on: true, zone: &zone, meetings: &meetings, sent: &[nth(23)] };
        let due = staff_digest(&facts, nth(9)).unwrap();
        assert_eq!((due.kind, due.at), (ReminderKind::StaffDigest, utc("2026-03-09T07:30:00Z")));
        assert_eq!(staff_digest(&facts, nth(10)), Err(WhyNot::NotPlanned));
        assert_eq!(staff_digest(&facts, nth(23)), Err(WhyNot::AlreadySent));
        assert_eq!(staff_digest(&DigestFacts { on: false, ..facts }, nth(9)), Err(WhyNot::SwitchedOff));
    }

    fn silent<'a>(zone: &'a Zone, course: Course<'a>, recorded: &'a [Day], sent: &'a [Day]) -> SilentFacts<'a> {
        SilentFacts { zone, course, recorded, sent, call_days: 7, planned_days: 3 }
    }

    #[test]
    fn seven_silent_days_are_one_task_for_the_coordinator() {
        let zone = amsterdam();
        let goals = [GoalDays { start: start(), closed_on: None, planned: PlannedDays::DAILY }];
        let pauses = [Pause { from: nth(40), until: Some(nth(45)) }];
        let course = Course { start: start(), ended_on: None, pauses: &pauses, goals: &goals };
        let recorded = [nth(10), nth(20)];
        let verdict = |sent: &[Day], day| coordinator_silence(&silent(&zone, course, &recorded, sent), nth(day));
        let early = Err(WhyNot::NotSilentLongEnough);
        assert_eq!(verdict(&[], 7), early, "six days are over");
        assert!(verdict(&[], 8).is_ok(), "nothing recorded since the start");
        assert_eq!(verdict(&[nth(8)], 9), Err(WhyNot::AlreadySent));
        assert!(verdict(&[], 9).is_ok(), "what did not go out is still due");
        assert_eq!(verdict(&[nth(8)], 10), early, "recorded that day");
        assert_eq!(verdict(&[nth(8)], 17), early);
        assert!(verdict(&[nth(8)], 18).is_ok(), "a new silence, a new task");
        assert_eq!(verdict(&[], 42), Err(WhyNot::Paused));
        assert_eq!(coordinator_silence(&silent(&zone, course, &[nth(37)], &[]), nth(50)), early, "two days and four");
        assert!(coordinator_silence(&silent(&zone, course, &[nth(37)], &[]), nth(51)).is_ok());
    }

    #[test]
    fn a_week_in_which_little_was_planned_is_no_silence() {
        let zone = amsterdam();
        let goals = [GoalDays { start: start(), closed_on: None, planned: PlannedDays::new(&[1]).unwrap() }];
        let course = Course { start: start(), ended_on: None, pauses: &[], goals: &goals };
        // Day 1 is a Sunday: Mondays are days 2, 9 and 16.
        let verdict = |day| coordinator_silence(&silent(&zone, course, &[], &[]), nth(day));
        assert_eq!(verdict(16), Err(WhyNot::NotSilentLongEnough));
        assert!(verdict(17).is_ok());
    }

    fn ending(zone: &Zone, weeks: i32) -> EndingFacts<'_> {
        EndingFacts {
            zone,
            start: start(),
            last_day: nth(weeks * 7),
            ended_on: None,
            evaluation_dated: false,
            evaluated: false,
            sent: &[],
            plan_days_left: 21,
            repeat_days_left: 14,
        }
    }

    /// The programme days on which something is sent.
    fn days(facts: &EndingFacts<'_>) -> Vec<i32> {
        (-30..400).filter(|day| episode_ending(facts, nth(*day)).is_ok()).collect()
    }

    #[test]
    fn an_end_is_announced_on_the_days_that_the_last_day_decides() {
        let zone = amsterdam();
        let table = [
            (ending(&zone, 12), vec![63, 70, 84]),
            (ending(&zone, 6), vec![21, 28, 42]),
            (ending(&zone, 2), vec![14]),
            (ending(&zone, 14), vec![77, 84, 98]),
            (EndingFacts { evaluation_dated: true, ..ending(&zone, 12) }, vec![84]),
            (EndingFacts { evaluated: true, ..ending(&zone, 12) }, vec![]),
            (EndingFacts { ended_on: Some(nth(70)), ..ending(&zone, 12) }, vec![63]),
            (EndingFacts { plan_days_left: 28, ..ending(&zone, 12) }, vec![56, 70, 84]),
        ];
        for (row, (facts, expected)) in table.into_iter().enumerate() {
            assert_eq!(days(&facts), expected, "row {row}");
        }
        let sent = [nth(63)];
        let again = EndingFacts { sent: &sent, ..ending(&zone, 12) };
        assert_eq!(episode_ending(&again, nth(63)), Err(WhyNot::AlreadySent));
    }

    #[test]
    fn what_is_announced_is_what_the_signal_says_that_day() {
        let zone = amsterdam();
        for (weeks, evaluation_dated) in [(12, false), (12, true), (6, false), (39, false)] {
            let facts = EndingFacts { evaluation_dated, ..ending(&zone, weeks) };
            for day in days(&facts) {
                let seen = episode::EndingFacts {
                    day,
                    last_day: weeks * 7,
                    evaluation_day: evaluation_dated.then_some(80),
                    goals_closed: false,
                    evaluated: false,
                };
                let signal = episode::ending(&seen, &Thresholds::default()).unwrap();
                assert_eq!(signal.reasons, [episode_ending(&facts, nth(day)).unwrap().1], "day {day} of {weeks} weeks");
            }
        }
    }

    #[test]
    fn a_follow_up_is_announced_on_its_day_never_after_death_nor_when_recorded() {
        let zone = amsterdam();
        let facts = FollowUpFacts {
            zone: &zone,
            ended_on: "2026-08-31".parse().unwrap(),
            end_reason: EndReason::GoalsReached,
            months: &[6, 12],
            recorded: &[],
            sent: &[],
        };
        let on =
            |facts: &FollowUpFacts<'_>, text: &str| follow_up(facts, text.parse().unwrap()).map(|(_, month)| month);
        assert_eq!(on(&facts, "2027-02-28"), Ok(6), "the last day of a month that is too short");
        assert_eq!(on(&facts, "2027-08-31"), Ok(12));
        assert_eq!(on(&facts, "2027-03-01"), Err(WhyNot::NotPlanned));
        assert_eq!(on(&FollowUpFacts { recorded: &[6], ..facts }, "2027-02-28"), Err(WhyNot::AlreadyDone));
        assert_eq!(on(&FollowUpFacts { recorded: &[6], ..facts }, "2027-08-31"), Ok(12));
        let sent = ["2027-08-31".parse().unwrap()];
        assert_eq!(on(&FollowUpFacts { sent: &sent, ..facts }, "2027-08-31"), Err(WhyNot::AlreadySent));
        let died = FollowUpFacts { end_reason: EndReason::Died, ..facts };
        assert_eq!(on(&died, "2027-02-28"), Err(WhyNot::Died));
    }
}
