//! The end of an episode: the evaluation, and how the former client is doing months later.

use chrono::Months;

use crate::check_in::DAYS_BACK;
use crate::fault::unless_faulty;
use crate::words::EndReason;
use crate::{Day, Fault};

/// How many days ahead an evaluation may be dated.
pub const EVALUATION_DAYS_AHEAD: i32 = 366;

/// What an evaluation holds, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Form<'a> {
    /// The day it is planned for.
    pub planned_on: Option<Day>,
    /// The day it was held.
    pub held_on: Option<Day>,
    /// Whether the independence at the end is given.
    pub independence: bool,
    /// Whether the care minutes at the end are given.
    pub minutes: bool,
    /// The outcome.
    pub outcome: Option<&'a str>,
    /// Whether anything else is given that only an evaluation that was held can know.
    pub findings: bool,
}

/// Whether a form dates an evaluation or records one, complete and on possible days.
///
/// Codes: `either_planned_or_held`, `required`, `not_yet_held`, `day_in_past`, `too_far_ahead`, `day_in_future`,
/// `before_episode_start`, `unknown_outcome`.
pub fn check(form: &Form<'_>, start: Day, today: Day, outcomes: &[String]) -> Result<(), Vec<Fault>> {
    let faults = match (form.planned_on, form.held_on) {
        (Some(planned_on), None) => dating_faults(form, planned_on, today),
        (None, Some(held_on)) => recording_faults(form, held_on, start, today, outcomes),
        _ => vec![Fault::new("", "either_planned_or_held", "send planned_on to date it, or held_on to record it")],
    };
    unless_faulty(faults, ())
}

fn dating_faults(form: &Form<'_>, planned_on: Day, today: Day) -> Vec<Fault> {
    let mut faults = Vec::new();
    if planned_on < today {
        faults.push(Fault::new("/planned_on", "day_in_past", format!("not before {today}")));
    }
    if planned_on.days_since(today) > EVALUATION_DAYS_AHEAD {
        let detail = format!("at most {EVALUATION_DAYS_AHEAD} days after {today}");
        faults.push(Fault::new("/planned_on", "too_far_ahead", detail));
    }
    if form.independence || form.minutes || form.outcome.is_some() || form.findings {
        faults.push(Fault::new("", "not_yet_held", "what it finds goes with held_on"));
    }
    faults
}

fn recording_faults(form: &Form<'_>, held_on: Day, start: Day, today: Day, outcomes: &[String]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = past_day(held_on, start, today).into_iter().collect();
    let required = [
        ("/independence_end", form.independence),
        ("/minutes_per_week", form.minutes),
        ("/outcome", form.outcome.is_some()),
    ];
    let missing = required.into_iter().filter(|(_, given)| !given);
    faults.extend(missing.map(|(pointer, _)| Fault::new(pointer, "required", "an evaluation that was held has it")));
    faults.extend(form.outcome.and_then(|outcome| unknown_outcome(outcome, outcomes)));
    faults
}

fn past_day(held_on: Day, start: Day, today: Day) -> Option<Fault> {
    if held_on < start {
        Some(Fault::new("/held_on", "before_episode_start", format!("the episode starts on {start}")))
    } else if held_on > today {
        Some(Fault::new("/held_on", "day_in_future", format!("not after {today}")))
    } else {
        None
    }
}

fn unknown_outcome(outcome: &str, outcomes: &[String]) -> Option<Fault> {
    let detail = || format!("use one of: {}", outcomes.join(" "));
    outcomes.iter().all(|known| known != outcome).then(|| Fault::new("/outcome", "unknown_outcome", detail()))
}

/// A moment at which a former client is followed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUp {
    /// Months after the end, as the programme says.
    pub month: u8,
    /// The day it is due; absent while the episode has not ended.
    pub due_on: Option<Day>,
}

/// The moments at which a client is followed up; none after a death.
///
/// Months are those of the calendar: six months after 31 August is 28 (or 29) February.
pub fn follow_ups(months: &[u8], ended: Option<(Day, EndReason)>) -> Vec<FollowUp> {
    if ended.is_some_and(|(_, reason)| reason.silences_everything()) {
        return Vec::new();
    }
    let moment = |month: &u8| FollowUp { month: *month, due_on: ended.map(|(day, _)| months_after(day, *month)) };
    months.iter().map(moment).collect()
}

/// The same day of the month so many months later, or the last of that month when it is shorter.
fn months_after(day: Day, months: u8) -> Day {
    let later = day.date().checked_add_months(Months::new(months.into()));
    // Only past the end of the calendar is there none.
    later.and_then(|date| Day::try_from(date).ok()).unwrap_or(day)
}

/// Whether a follow-up fits one of the programme's moments, and was held on a possible day.
///
/// It may be held up to five weeks before it is due, so that a visit need not wait for the day. Codes:
/// `unknown_month`, `day_in_future`, `too_early`, `unknown_outcome`, `required`.
pub fn check_follow_up(
    moments: &[FollowUp],
    month: u8,
    held_on: Day,
    today: Day,
    outcome: Option<&str>,
    outcomes: &[String],
) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    match moments.iter().find(|moment| moment.month == month) {
        None => {
            let known: Vec<String> = moments.iter().map(|moment| moment.month.to_string()).collect();
            let detail = format!("this episode is followed up after so many months: {}", known.join(" "));
            faults.push(Fault::new("/month", "unknown_month", detail));
        }
        Some(moment) => {
            let earliest = moment.due_on.map(|due| due.plus_days(-DAYS_BACK));
            if let Some(earliest) = earliest.filter(|earliest| held_on < *earliest) {
                faults.push(Fault::new("/held_on", "too_early", format!("not before {earliest}")));
            }
        }
    }
    if held_on > today {
        faults.push(Fault::new("/held_on", "day_in_future", format!("not after {today}")));
    }
    match outcome {
        Some(outcome) => faults.extend(unknown_outcome(outcome, outcomes)),
        None if outcomes.is_empty() => {}
        None => faults.push(Fault::new("/outcome", "required", format!("one of: {}", outcomes.join(" ")))),
    }
    unless_faulty(faults, ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn outcomes() -> Vec<String> {
        ["no_care", "less_care", "same_care", "more_care"].map(str::to_owned).to_vec()
    }

    fn faults(form: Form<'_>) -> Vec<(String, &'static str)> {
        let refused = check(&form, day("2026-03-02"), day("2026-05-20"), &outcomes()).err().unwrap_or_default();
        refused.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn an_evaluation_is_dated_or_recorded_and_complete() {
        let dated = |text| Form { planned_on: Some(day(text)), ..Form::default() };
        let held = Form {
            held_on: Some(day("2026-05-20")),
            independence: true,
            minutes: true,
            outcome: Some("no_care"),
            ..Form::default()
        };
        let table = [
            (dated("2026-05-20"), vec![]),
            (dated("2026-05-19"), vec![("/planned_on", "day_in_past")]),
            (dated("2027-05-22"), vec![("/planned_on", "too_far_ahead")]),
            (Form { minutes: true, ..dated("2026-05-21") }, vec![("", "not_yet_held")]),
            (held, vec![]),
            (Form { planned_on: Some(day("2026-05-20")), ..held }, vec![("", "either_planned_or_held")]),
            (Form::default(), vec![("", "either_planned_or_held")]),
            (Form { held_on: Some(day("2026-05-21")), ..held }, vec![("/held_on", "day_in_future")]),
            (Form { held_on: Some(day("2026-03-01")), ..held }, vec![("/held_on", "before_episode_start")]),
            (Form { outcome: Some("cured"), ..held }, vec![("/outcome", "unknown_outcome")]),
            (
                Form { held_on: held.held_on, ..Form::default() },
                vec![("/independence_end", "required"), ("/minutes_per_week", "required"), ("/outcome", "required")],
            ),
        ];
        for (row, (form, expected)) in table.into_iter().enumerate() {
            let expected: Vec<_> = expected.into_iter().map(|(pointer, code)| (pointer.to_owned(), code)).collect();
            assert_eq!(faults(form), expected, "row {row}");
        }
    }

    #[test]
    fn follow_ups_come_months_after_the_end_and_never_after_a_death() {
        let due = |text, reason| -> Vec<String> {
            let moments = follow_ups(&[6, 12], Some((day(text), reason)));
            moments.into_iter().map(|moment| moment.due_on.unwrap().to_string()).collect()
        };
        assert_eq!(due("2026-08-31", EndReason::GoalsReached), ["2027-02-28", "2027-08-31"]);
        assert_eq!(due("2027-08-30", EndReason::Other), ["2028-02-29", "2028-08-30"]);
        assert_eq!(due("2026-08-31", EndReason::Died), [""; 0]);
        assert_eq!(follow_ups(&[6], None), [FollowUp { month: 6, due_on: None }]);
    }

    #[test]
    fn a_follow_up_fits_a_moment_of_the_programme() {
        let moments = follow_ups(&[6, 12], Some((day("2026-05-20"), EndReason::GoalsReached)));
        let codes = |month, held, outcome| -> Vec<_> {
            let checked = check_follow_up(&moments, month, day(held), day("2026-12-01"), outcome, &outcomes());
            checked.err().unwrap_or_default().into_iter().map(|fault| fault.code).collect()
        };
        assert_eq!(codes(6, "2026-10-16", Some("no_care")), [""; 0]);
        assert_eq!(codes(6, "2026-10-15", Some("no_care")), ["too_early"]);
        assert_eq!(codes(6, "2026-12-02", Some("no_care")), ["day_in_future"]);
        assert_eq!(codes(3, "2026-11-20", Some("no_care")), ["unknown_month"]);
        assert_eq!(codes(6, "2026-11-20", Some("fine")), ["unknown_outcome"]);
        assert_eq!(codes(6, "2026-11-20", None), ["required"]);
        assert_eq!(check_follow_up(&moments, 6, day("2026-11-20"), day("2026-12-01"), None, &[]), Ok(()));
    }

    proptest! {
        #[test]
        fn a_follow_up_falls_in_the_month_it_is_named_after(offset in 0..2_000i32, month in 1..=60u8) {
            let end = day("2026-01-01").plus_days(offset);
            let due = months_after(end, month);
            let months = |day: Day| {
                use chrono::Datelike;
                day.date().year() * 12 + day.date().month0() as i32
            };
            prop_assert_eq!(months(due) - months(end), i32::from(month));
        }
    }
}
