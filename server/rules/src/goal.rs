//! Goals: how many may be open, what is agreed about them, and whose ratings count.

use serde::Serialize;

use crate::fault::unless_faulty;
use crate::words::{AuthorRole, GoalKind, GoalStatus, Help, RatedBy};
use crate::{Day, Fault, Mark, PlannedDays};

/// How many support methods there are; a plan names them by number, from 1.
pub const METHODS: u8 = 29;

/// How many steps a goal may have; more than these no phone shows on a page.
pub const MOST_STEPS: usize = 20;

/// What was agreed about one goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// To improve or to maintain.
    pub kind: GoalKind,
    /// The mark it aims for; 7 when nothing else was agreed.
    pub target: Mark,
    /// With how much help it is to be done; `alone` when nothing else was agreed.
    pub agreed_help: Help,
    /// Whose series is evaluated.
    pub rated_by: RatedBy,
    /// The weekdays it is planned on.
    pub planned_days: PlannedDays,
}

impl Default for Agreement {
    fn default() -> Self {
        Self {
            kind: GoalKind::Improve,
            target: Mark::DEFAULT_TARGET,
            agreed_help: Help::Alone,
            rated_by: RatedBy::Client,
            planned_days: PlannedDays::DAILY,
        }
    }
}

/// Whether one more goal may be opened beside those open now; `goal_limit_reached` otherwise.
///
/// `max_goals` is the programme's, at most five.
pub fn may_open(open_goals: usize, max_goals: u8) -> Result<(), Fault> {
    if open_goals < usize::from(max_goals) {
        return Ok(());
    }
    Err(Fault::new("", "goal_limit_reached", format!("at most {max_goals} goals may be open; close one first")))
}

/// Whether a goal may be of this kind in a programme; `goal_kind_not_offered` otherwise.
pub fn check_kind(kind: GoalKind, offered: &[GoalKind]) -> Result<(), Fault> {
    if offered.contains(&kind) {
        return Ok(());
    }
    Err(Fault::new("/kind", "goal_kind_not_offered", format!("this programme has no goals of kind {kind}")))
}

/// Whether this much help can be agreed for a goal; `not_done` cannot (`not_an_agreement`).
pub fn check_agreed_help(help: Help) -> Result<(), Fault> {
    if help.was_done() {
        return Ok(());
    }
    Err(Fault::new("/agreed_help", "not_an_agreement", "agree on alone, with_some_help or with_much_help"))
}

/// Whether these numbers name support methods, each once; codes `out_of_range`, `repeated`.
pub fn check_methods(methods: &[u8]) -> Result<(), Vec<Fault>> {
    let mut faults = repeated("/methods", methods);
    for (index, _) in methods.iter().enumerate().filter(|(_, number)| !(1..=METHODS).contains(*number)) {
        let detail = format!("methods are numbered 1 to {METHODS}");
        faults.push(Fault::new(format!("/methods/{index}"), "out_of_range", detail));
    }
    unless_faulty(faults, ())
}

/// A fault `repeated` for each item of a list at `pointer` that stood there before.
pub fn repeated<T: PartialEq>(pointer: &str, items: &[T]) -> Vec<Fault> {
    let again = items.iter().enumerate().filter(|(index, item)| items[..*index].contains(item));
    again.map(|(index, _)| Fault::new(format!("{pointer}/{index}"), "repeated", "name each once")).collect()
}

/// Whether a goal may have so many steps; `too_many` otherwise.
pub fn check_step_count(count: usize) -> Result<(), Fault> {
    if count <= MOST_STEPS {
        return Ok(());
    }
    Err(Fault::new("/steps", "too_many", format!("at most {MOST_STEPS} steps")))
}

/// Whether a goal may be closed, as achieved or stopped, on this day.
///
/// Codes: `already_closed`, `required` (a closed status is), `before_episode_start`, `day_in_future`.
pub fn check_closing(from: GoalStatus, to: GoalStatus, on: Day, start: Day, today: Day) -> Result<(), Fault> {
    if from != GoalStatus::Active {
        Err(Fault::new("/status", "already_closed", "the goal was closed before"))
    } else if to == GoalStatus::Active {
        Err(Fault::new("/status", "required", "close a goal as achieved or stopped"))
    } else if on < start {
        Err(Fault::new("/closed_on", "before_episode_start", format!("the episode starts on {start}")))
    } else if on > today {
        Err(Fault::new("/closed_on", "day_in_future", format!("not after {today}")))
    } else {
        Ok(())
    }
}

impl RatedBy {
    /// The author whose series is evaluated; the other's is shown beside it.
    pub const fn author(self) -> AuthorRole {
        match self {
            Self::Client => AuthorRole::Client,
            Self::Carer => AuthorRole::Carer,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_sixth_open_goal_is_refused() {
        assert!(may_open(4, 5).is_ok());
        assert_eq!(may_open(5, 5).unwrap_err().code, "goal_limit_reached");
        assert_eq!(may_open(3, 3).unwrap_err().code, "goal_limit_reached");
    }

    #[test]
    fn nothing_agreed_means_a_seven_alone_every_day_by_the_client() {
        let agreement = Agreement::default();
        assert_eq!((agreement.target.get(), agreement.agreed_help), (7, Help::Alone));
        assert_eq!((agreement.planned_days.per_week(), agreement.rated_by.author()), (7, AuthorRole::Client));
    }

    #[test]
    fn not_doing_it_is_no_agreement() {
        assert!(check_agreed_help(Help::WithMuchHelp).is_ok());
        assert_eq!(check_agreed_help(Help::NotDone).unwrap_err().code, "not_an_agreement");
    }

    #[test]
    fn methods_are_numbered_and_named_once() {
        assert!(check_methods(&[1, 29]).is_ok());
        let codes: Vec<_> =
            check_methods(&[3, 30, 3, 0]).unwrap_err().into_iter().map(|f| (f.pointer, f.code)).collect();
        let expected = [("/methods/2", "repeated"), ("/methods/1", "out_of_range"), ("/methods/3", "out_of_range")];
        assert_eq!(codes, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn a_twenty_first_step_is_refused() {
        assert!(check_step_count(20).is_ok());
        assert_eq!(check_step_count(21).unwrap_err().code, "too_many");
    }

    #[test]
    fn a_kind_outside_the_programme_is_refused() {
        assert!(check_kind(GoalKind::Improve, &[GoalKind::Improve]).is_ok());
        assert_eq!(check_kind(GoalKind::Maintain, &[GoalKind::Improve]).unwrap_err().code, "goal_kind_not_offered");
    }

    #[test]
    fn a_goal_closes_once_within_its_episode() {
        use GoalStatus::{Achieved, Active, Stopped};
        let table = [
            (Active, Achieved, "2026-03-01", None),
            (Active, Stopped, "2026-01-01", None),
            (Achieved, Stopped, "2026-03-01", Some("already_closed")),
            (Active, Active, "2026-03-01", Some("required")),
            (Active, Achieved, "2025-12-31", Some("before_episode_start")),
            (Active, Achieved, "2026-03-02", Some("day_in_future")),
        ];
        for (from, to, on, code) in table {
            let verdict = check_closing(from, to, day(on), day("2026-01-01"), day("2026-03-01"));
            assert_eq!(verdict.err().map(|fault| fault.code), code, "{from} to {to} on {on}");
        }
    }
}
