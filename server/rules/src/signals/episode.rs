//! Signals about an episode: silence, its end, COPM, evaluation and follow-up.

use chrono::Months;

use super::numbers::{Evidence, Measure, Thousandths};
use super::settings::Thresholds;
use super::window::{Window, is_paused};
use super::{Finding, Signal, SignalReason};
use crate::Day;
use crate::copm::{self, ChangeMeaning, Totals};
use crate::words::EndReason;

/// How many check-ins one day had, over all goals together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Occasions {
    /// Goals that were planned for the day.
    pub planned: u8,
    /// Goals with a check-in of any kind, by anybody; not done is a check-in too.
    pub filled: u8,
}

/// What must be known to hear a silence.
#[derive(Debug, Clone, Copy)]
pub struct SilenceFacts<'a> {
    /// The programme day up to which is looked, itself included: a day that is over.
    pub day: i32,
    /// What was planned and came; position 0 is programme day 1.
    pub days: &'a [Occasions],
    /// The episode's pauses.
    pub paused: &'a [Window],
    /// The programme day on which a phone of client or carer last spoke to the server.
    pub last_contact: Option<i32>,
}

/// `silent` and `little_data`.
///
/// `silent`: no check-in on 3 planned days in a row is a nudge to the client; 7 days without, among them those 3 planned
/// ones, are a task for the coordinator to call. Paused days neither count nor end a silence. `little_data`: under 40 %
/// of the planned check-ins of 14 days.
pub fn silence_signals(facts: &SilenceFacts<'_>, thresholds: &Thresholds) -> Vec<Finding> {
    [silent(facts, thresholds), little_data(facts, thresholds)].into_iter().flatten().collect()
}

/// The days without any check-in up to the day, latest first, pauses left out.
fn quiet_days<'a>(facts: &'a SilenceFacts<'_>) -> impl Iterator<Item = (i32, Occasions)> + 'a {
    let days = Window::new(1, facts.day).days().rev().filter(|day| !is_paused(facts.paused, *day));
    days.map(|day| (day, occasions(facts, day))).take_while(|(_, occasions)| occasions.filled == 0)
}

fn occasions(facts: &SilenceFacts<'_>, day: i32) -> Occasions {
    let place = usize::try_from(day).ok().and_then(|day| day.checked_sub(1));
    place.and_then(|place| facts.days.get(place)).copied().unwrap_or_default()
}

fn silent(facts: &SilenceFacts<'_>, thresholds: &Thresholds) -> Option<Finding> {
    let mut window = Window::new(facts.day, facts.day);
    let (mut days, mut planned_days) = (0, 0);
    for (day, occasions) in quiet_days(facts) {
        window.first = day;
        days += 1;
        planned_days += i64::from(occasions.planned > 0);
    }
    if planned_days < thresholds.silent_planned_days {
        return None;
    }
    let (step, reason) = if days >= thresholds.silent_call_days {
        (2, SignalReason::CallClient)
    } else {
        (1, SignalReason::NudgeClient)
    };
    let mut evidence = Evidence::default();
    evidence.count(Measure::PlannedDaysWithout, planned_days);
    evidence.count(Measure::DaysWithout, days);
    if let Some(contact) = facts.last_contact {
        evidence.count(Measure::DaysSinceContact, i64::from(facts.day) - i64::from(contact));
    }
    evidence.count(Measure::Step, step);
    Some(Finding::new(Signal::Silent, window, evidence, thresholds)?.because(vec![reason]))
}

fn little_data(facts: &SilenceFacts<'_>, thresholds: &Thresholds) -> Option<Finding> {
    let window = Window::recent(facts.day);
    let (mut planned, mut filled) = (0, 0);
    for day in window.days() {
        let occasions = occasions(facts, day);
        // As with ratings: a paused day is not planned, but what came on it counts.
        planned += if is_paused(facts.paused, day) { 0 } else { i64::from(occasions.planned) };
        filled += i64::from(occasions.filled);
    }
    if filled * 100 >= thresholds.little_data_percent * planned {
        return None;
    }
    let mut evidence = Evidence::default();
    evidence.count(Measure::CheckInsPlanned, planned);
    evidence.count(Measure::CheckInsFilled, filled);
    Finding::new(Signal::LittleData, window, evidence, thresholds)
}

/// What must be known to see the end of an episode coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndingFacts {
    /// The programme day.
    pub day: i32,
    /// The last programme day, extensions by a named decision included; 84 for twelve weeks.
    pub last_day: i32,
    /// The programme day for which the evaluation was dated.
    pub evaluation_day: Option<i32>,
    /// Whether no goal is open any more, though there was one.
    pub goals_closed: bool,
    /// Whether the evaluation was recorded, or the episode ended.
    pub evaluated: bool,
}

impl EndingFacts {
    fn evidence(&self) -> Evidence {
        let mut evidence = Evidence::default();
        evidence.count(Measure::ProgrammeDay, self.day.into());
        evidence.count(Measure::LastDay, self.last_day.into());
        evidence.count(Measure::DaysLeft, i64::from(self.last_day) - i64::from(self.day));
        evidence.set(Measure::EvaluationDay, self.evaluation_day.map(|day| Thousandths::whole(day.into())));
        evidence
    }

    fn window(&self) -> Window {
        Window::new(1, self.day)
    }
}

/// `ending`: plan the evaluation from day 63 of 84, again from day 70 while none is dated, evaluate on the last day.
///
/// Past the last day it asks for a decision: nothing extends an episode but a named one. Silent once evaluated.
pub fn ending(facts: &EndingFacts, thresholds: &Thresholds) -> Option<Finding> {
    let days_left = i64::from(facts.last_day) - i64::from(facts.day);
    let undated = facts.evaluation_day.is_none();
    let (step, reason) = match days_left {
        _ if facts.evaluated => return None,
        ..0 => (4, SignalReason::DecideOrEnd),
        0 => (3, SignalReason::Evaluate),
        _ if undated && days_left <= thresholds.ending_repeat_days_left => (2, SignalReason::PlanEvaluationAgain),
        _ if undated && days_left <= thresholds.ending_plan_days_left => (1, SignalReason::PlanEvaluation),
        _ => return None,
    };
    let mut evidence = facts.evidence();
    evidence.count(Measure::Step, step);
    Some(Finding::new(Signal::Ending, facts.window(), evidence, thresholds)?.because(vec![reason]))
}

/// `evaluation_due`: its date came, the last day came, or no goal is open any more, and nothing is recorded yet.
pub fn evaluation_due(facts: &EndingFacts, thresholds: &Thresholds) -> Option<Finding> {
    let dated = facts.evaluation_day.filter(|day| *day <= facts.day);
    let ended = (facts.day >= facts.last_day).then_some(facts.last_day);
    let reasons: Vec<SignalReason> = [
        dated.map(|_| SignalReason::DateReached),
        ended.map(|_| SignalReason::LastDayReached),
        facts.goals_closed.then_some(SignalReason::GoalsClosed),
    ]
    .into_iter()
    .flatten()
    .collect();
    if facts.evaluated || reasons.is_empty() {
        return None;
    }
    let since = dated.into_iter().chain(ended).min().unwrap_or(facts.day);
    let mut evidence = facts.evidence();
    evidence.count(Measure::DaysOverdue, i64::from(facts.day) - i64::from(since));
    Some(Finding::new(Signal::EvaluationDue, facts.window(), evidence, thresholds)?.because(reasons))
}

/// What must be known of an ended episode to know its follow-ups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUpFacts<'a> {
    /// The first day of the episode.
    pub start: Day,
    /// The day on which it ended.
    pub ended_on: Day,
    /// Why it ended.
    pub end_reason: EndReason,
    /// Today.
    pub today: Day,
    /// The programme's moments, in months after the end, ascending.
    pub months: &'a [u8],
    /// The moments that were recorded, as months after the end.
    pub recorded: &'a [u8],
}

/// `follow_up_due`: the latest of the programme's moments that has come, unless it or a later one was recorded.
///
/// A moment whose successor has come as well is past asking for. Never after death.
pub fn follow_up_due(facts: &FollowUpFacts<'_>, thresholds: &Thresholds) -> Option<Finding> {
    let come = facts.months.iter().rev().find_map(|month| {
        let due = due_day(facts.ended_on, *month)?;
        (due <= facts.today).then_some((*month, due))
    });
    let (month, due) = come?;
    if facts.end_reason.silences_everything() || facts.recorded.iter().any(|recorded| *recorded >= month) {
        return None;
    }
    let mut evidence = Evidence::default();
    evidence.count(Measure::FollowUpMonth, month.into());
    evidence.count(Measure::DaysOverdue, facts.today.days_since(due).into());
    let window = Window::new(facts.ended_on.programme_day(facts.start), facts.today.programme_day(facts.start));
    Finding::new(Signal::FollowUpDue, window, evidence, thresholds)
}

/// The day so many months after another; the last of a month that is too short for it.
pub(crate) fn due_day(ended_on: Day, months: u8) -> Option<Day> {
    let date = ended_on.date().checked_add_months(Months::new(months.into()))?;
    Day::try_from(date).ok()
}

/// Two COPM interviews of one client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopmFacts {
    /// The totals of the first interview.
    pub first: Totals,
    /// The totals of the last.
    pub last: Totals,
    /// The programme day of the first interview.
    pub first_day: i32,
    /// The programme day of the last.
    pub last_day: i32,
}

/// `copm_change`: what the change of the means over the goals says, in either direction, after a second interview.
///
/// It fires at every second interview, also when nothing can be said: that too is to be told. Never about a single goal.
pub fn copm_change(facts: &CopmFacts, thresholds: &Thresholds) -> Option<Finding> {
    let course = copm::course(&facts.first, &facts.last, &thresholds.copm());
    let mut evidence = Evidence::default();
    evidence.set(Measure::PerformanceFirst, facts.first.performance.thousandths());
    evidence.set(Measure::PerformanceLast, facts.last.performance.thousandths());
    evidence.set(Measure::PerformanceChange, course.performance.thousandths());
    evidence.set(Measure::SatisfactionFirst, facts.first.satisfaction.thousandths());
    evidence.set(Measure::SatisfactionLast, facts.last.satisfaction.thousandths());
    evidence.set(Measure::SatisfactionChange, course.satisfaction.thousandths());
    let performance = match course.performance_meaning {
        ChangeMeaning::WithinError => SignalReason::PerformanceWithinError,
        ChangeMeaning::BeyondError => SignalReason::PerformanceBeyondError,
        ChangeMeaning::Important => SignalReason::PerformanceImportant,
    };
    let satisfaction = match course.satisfaction_meaning {
        ChangeMeaning::WithinError => SignalReason::SatisfactionWithinError,
        ChangeMeaning::BeyondError => SignalReason::SatisfactionBeyondError,
        ChangeMeaning::Important => SignalReason::SatisfactionImportant,
    };
    let window = Window { first: facts.first_day, last: facts.last_day };
    Some(Finding::new(Signal::CopmChange, window, evidence, thresholds)?.because(vec![performance, satisfaction]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Mark;
    use crate::copm::{Score, totals};
    use proptest::prelude::*;

    fn reasons(finding: Option<Finding>) -> Vec<SignalReason> {
        finding.map(|finding| finding.reasons).unwrap_or_default()
    }

    /// Days as letters: `x` filled, `.` planned and empty, `-` not planned, `+` filled without being planned.
    fn days(letters: &str) -> Vec<Occasions> {
        let day = |letter| match letter {
            'x' => Occasions { planned: 1, filled: 1 },
            '.' => Occasions { planned: 1, filled: 0 },
            '+' => Occasions { planned: 0, filled: 1 },
            _ => Occasions::default(),
        };
        letters.chars().map(day).collect()
    }

    fn silence(letters: &str, paused: &[Window]) -> Vec<Finding> {
        let days = days(letters);
        let day = i32::try_from(days.len()).unwrap();
        let facts = SilenceFacts { day, days: &days, paused, last_contact: Some(day - 2) };
        silence_signals(&facts, &Thresholds::default())
    }

    fn silent_reasons(letters: &str, paused: &[Window]) -> Vec<SignalReason> {
        reasons(silence(letters, paused).into_iter().find(|finding| finding.signal == Signal::Silent))
    }

    #[test]
    fn three_planned_days_without_a_word_are_a_nudge_and_seven_days_a_call() {
        let (nudge, call) = (vec![SignalReason::NudgeClient], vec![SignalReason::CallClient]);
        let table = [
            ("xxx..", vec![]),
            ("xxx...", nudge.clone()),
            ("x.x.x.x", vec![]),
            ("x......", nudge.clone()),
            ("x.......", call.clone()),
            (".......", call.clone()),
            ("x.-.-.", nudge.clone()),
            ("x.-.-", vec![]),
            ("x.-.-.-", nudge.clone()),
            ("x.-.-.--", call.clone()),
            // Once a week: seven days hold one planned day, too few to call about.
            ("x------.------", vec![]),
            ("x------.------.------.", call),
            ("x..+..", vec![]),
            ("", vec![]),
        ];
        for (letters, expected) in table {
            assert_eq!(silent_reasons(letters, &[]), expected, "{letters}");
        }
    }

    #[test]
    fn a_paused_day_neither_counts_nor_ends_a_silence() {
        let paused = [Window::new(4, 6)];
        assert_eq!(silent_reasons("xx....", &paused), []);
        assert_eq!(silent_reasons("xx......", &paused), [SignalReason::NudgeClient]);
        assert_eq!(silent_reasons("xx.....", &paused), []);
    }

    #[test]
    fn a_silence_says_how_long_and_when_the_phone_was_last_heard() {
        let found = silence("xx...-.", &[]).remove(0);
        assert_eq!((found.window.first, found.window.last), (3, 7));
        let shown: Vec<_> = found.evidence.iter().map(|(measure, number)| (measure, number.get() / 1000)).collect();
        let expected = [
            (Measure::PlannedDaysWithout, 4),
            (Measure::DaysWithout, 5),
            (Measure::DaysSinceContact, 2),
            (Measure::Step, 1),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn under_forty_percent_of_the_planned_check_ins_is_little_data() {
        let has = |letters: &str, paused: &[Window]| {
            silence(letters, paused).iter().any(|finding| finding.signal == Signal::LittleData)
        };
        // 4 of 10 are 40 %, 3 of 10 are not; 3 of 7 outside a pause are enough again.
        assert!(!has("x.x.x.x...----", &[]));
        assert!(has("x.x.x.....----", &[]));
        assert!(!has("x.x.x.....----", &[Window::new(7, 9)]));
        assert!(!has("--------------", &[]));
        assert!(has("xxxxxxxxxxxxxx..............", &[]));
    }

    fn at(day: i32, evaluation_day: Option<i32>) -> EndingFacts {
        EndingFacts { day, last_day: 84, evaluation_day, goals_closed: false, evaluated: false }
    }

    #[test]
    fn the_end_announces_itself_as_the_table_says() {
        let thresholds = Thresholds::default();
        let table = [
            (62, None, vec![]),
            (63, None, vec![SignalReason::PlanEvaluation]),
            (63, Some(80), vec![]),
            (69, None, vec![SignalReason::PlanEvaluation]),
            (70, None, vec![SignalReason::PlanEvaluationAgain]),
            (70, Some(80), vec![]),
            (83, None, vec![SignalReason::PlanEvaluationAgain]),
            (84, None, vec![SignalReason::Evaluate]),
            (84, Some(84), vec![SignalReason::Evaluate]),
            (85, Some(80), vec![SignalReason::DecideOrEnd]),
        ];
        for (day, evaluation_day, expected) in table {
            assert_eq!(reasons(ending(&at(day, evaluation_day), &thresholds)), expected, "day {day}");
        }
        assert_eq!(ending(&EndingFacts { evaluated: true, ..at(90, None) }, &thresholds), None);
        let extended = EndingFacts { last_day: 98, ..at(84, Some(95)) };
        assert_eq!(ending(&extended, &thresholds), None);
    }

    #[test]
    fn an_evaluation_is_due_when_its_day_or_the_last_came_or_no_goal_is_left() {
        let thresholds = Thresholds::default();
        let closed = EndingFacts { goals_closed: true, ..at(40, None) };
        let table = [
            (at(79, Some(80)), vec![], 0),
            (at(80, Some(80)), vec![SignalReason::DateReached], 0),
            (at(83, None), vec![], 0),
            (at(84, None), vec![SignalReason::LastDayReached], 0),
            (at(86, Some(80)), vec![SignalReason::DateReached, SignalReason::LastDayReached], 6),
            (closed, vec![SignalReason::GoalsClosed], 0),
            (EndingFacts { evaluated: true, ..at(86, Some(80)) }, vec![], 0),
        ];
        for (facts, expected, overdue) in table {
            let found = evaluation_due(&facts, &thresholds);
            let days = found.as_ref().and_then(|finding| finding.evidence.get(Measure::DaysOverdue));
            assert_eq!(days.unwrap_or(Thousandths::whole(0)), Thousandths::whole(overdue));
            assert_eq!(reasons(found), expected, "{facts:?}");
        }
    }

    #[test]
    fn a_follow_up_is_due_from_its_day_until_it_or_a_later_one_is_recorded() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let due = |today: &str, recorded: &[u8], end_reason| {
            let facts = FollowUpFacts {
                start: day("2026-06-08"),
                ended_on: day("2026-08-31"),
                end_reason,
                today: day(today),
                months: &[6, 12],
                recorded,
            };
            let found = follow_up_due(&facts, &Thresholds::default())?;
            let number = |measure| found.evidence.get(measure).unwrap().get() / 1000;
            Some((number(Measure::FollowUpMonth), number(Measure::DaysOverdue)))
        };
        let done = EndReason::GoalsReached;
        // February has no 31st: its last day it is.
        assert_eq!(due("2027-02-27", &[], done), None);
        assert_eq!(due("2027-02-28", &[], done), Some((6, 0)));
        assert_eq!(due("2027-03-10", &[6], done), None);
        assert_eq!(due("2027-08-31", &[6], done), Some((12, 0)));
        assert_eq!(due("2027-09-01", &[], done), Some((12, 1)));
        assert_eq!(due("2027-09-01", &[12], done), None);
        assert_eq!(due("2027-09-01", &[], EndReason::Died), None);
    }

    fn interview(performance: i64, satisfaction: i64) -> Totals {
        let mark = |value| Mark::new(value).unwrap();
        totals(&[Score { importance: mark(5), performance: mark(performance), satisfaction: mark(satisfaction) }])
            .unwrap()
    }

    fn change(performance: i64, satisfaction: i64, thresholds: &Thresholds) -> Option<Finding> {
        let (first, last) = (interview(4, 4), interview(4 + performance, 4 + satisfaction));
        copm_change(&CopmFacts { first, last, first_day: 1, last_day: 84 }, thresholds)
    }

    #[test]
    fn a_second_interview_says_what_its_change_means() {
        use SignalReason::*;
        let usual = Thresholds::default();
        assert_eq!(reasons(change(2, 2, &usual)), [PerformanceWithinError, SatisfactionWithinError]);
        assert_eq!(reasons(change(3, 3, &usual)), [PerformanceImportant, SatisfactionBeyondError]);
        assert_eq!(reasons(change(-3, 4, &usual)), [PerformanceImportant, SatisfactionImportant]);
        let strict = Thresholds { copm_important_performance_tenths: 40, ..usual };
        assert_eq!(reasons(change(3, 0, &strict)), [PerformanceBeyondError, SatisfactionWithinError]);
        let shown = change(3, -1, &strict).unwrap().evidence;
        assert_eq!(shown.get(Measure::PerformanceChange), Some(Thousandths::whole(3)));
        assert_eq!(shown.get(Measure::SatisfactionLast), Some(Thousandths::whole(3)));
    }

    #[test]
    fn a_signal_that_is_switched_off_is_hidden() {
        let off = |signal| Thresholds { off: [signal].into(), ..Thresholds::default() };
        assert_eq!(ending(&at(84, None), &off(Signal::Ending)), None);
        assert_eq!(change(3, 3, &off(Signal::CopmChange)), None);
        assert!(ending(&at(84, None), &off(Signal::Silent)).is_some());
    }

    proptest! {
        #[test]
        fn a_check_in_of_any_kind_ends_a_silence(letters in "[-.x+]{0,40}", last in "[x+]") {
            prop_assert_eq!(silent_reasons(&(letters + &last), &[]), []);
        }

        #[test]
        fn a_day_that_is_not_planned_never_starts_a_silence(letters in "[-x+]{0,40}") {
            prop_assert_eq!(silence(&letters, &[]), []);
        }
    }
}
