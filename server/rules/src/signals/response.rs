//! What the team answers to a signal, and when a dismissed one may return.

use super::Signal;
use super::numbers::{Evidence, Measure};
use crate::Day;

words! {
    /// What the team answers to a signal; who answers, and why, is recorded with it.
    SignalAnswer {
        /// The team acts on it.
        Accept = "accept",
        /// The team sees no reason to act; it does not return unless its numbers get worse.
        Dismiss = "dismiss",
        /// The team talks about it at a later meeting.
        DiscussLater = "discuss_later",
    }

    /// Where a signal stands with the team.
    SignalState {
        /// Nobody has answered it.
        New = "new",
        /// The team acts on it.
        Accepted = "accepted",
        /// The team talks about it at a later meeting.
        Later = "later",
        /// The team saw no reason to act.
        Dismissed = "dismissed",
        /// The team saw no reason to act, and its numbers got worse since.
        Returned = "returned",
    }
}

impl SignalState {
    /// Whether it still asks for an answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Later | Self::Returned)
    }
}

/// The latest answer that the team gave to a signal.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// What it was.
    pub response: SignalAnswer,
    /// The day it was about.
    pub on: Day,
    /// The numbers that it was about.
    pub evidence: &'a Evidence,
}

/// Where a signal that fires on a day stands.
///
/// A dismissal holds until the numbers get worse. An acceptance holds until the next meeting about the client, so
/// `interval` days: what still fires then is to be talked about again. `first_seen` is the day since which it has been
/// firing without a break, when that is known; an acceptance of an earlier time says nothing about this one.
pub fn state(
    signal: Signal,
    now: &Evidence,
    answered: Option<Answered<'_>>,
    first_seen: Option<Day>,
    on: Day,
    interval: u16,
) -> SignalState {
    let Some(answered) = answered else { return SignalState::New };
    let of_this_time = first_seen.is_none_or(|first_seen| first_seen <= answered.on);
    match answered.response {
        SignalAnswer::Dismiss if returns_after_dismissal(signal, answered.evidence, now) => SignalState::Returned,
        SignalAnswer::Dismiss => SignalState::Dismissed,
        SignalAnswer::DiscussLater if of_this_time => SignalState::Later,
        SignalAnswer::Accept if of_this_time && on.days_since(answered.on) < i32::from(interval) => {
            SignalState::Accepted
        }
        SignalAnswer::DiscussLater | SignalAnswer::Accept => SignalState::New,
    }
}

/// Which way a number goes when it gets worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Worse {
    /// Any fall.
    Lower,
    /// Any rise.
    Higher,
    /// A rise by so many whole units since the dismissal.
    HigherBy(i64),
}

/// Whether a dismissed signal that fires again is to be shown again: only when one of its numbers got worse.
///
/// | signal | worse is |
/// | --- | --- |
/// | `insufficient_data` | fewer ratings in the window |
/// | `sudden_drop` | a highest rating of the drop that is lower |
/// | `declining` | a lower median of 14 days, or a larger fall from the reference |
/// | `stalled` | a lower median of 14 days, or a smaller change from four weeks earlier |
/// | `steady` | never: it asks for nothing |
/// | `discuss_taper`, `discuss_taper_on_hold` | a stronger case: a median of 14 days at least a point higher, or more linked minutes |
/// | `silent` | the next step (from nudge to call), or another 7 days |
/// | `little_data` | fewer check-ins in the window |
/// | `carer_overload` | a higher burden, CSI or EDIZ-plus, or a new alarm |
/// | `ending` | the next step |
/// | `copm_change` | a smaller change in performance or satisfaction, so a new interview |
/// | `evaluation_due` | another 7 days |
/// | `follow_up_due` | the next moment, or another 7 days |
///
/// A number that is now there and was not, such as a first CSI, is worse; one that is gone is not.
pub fn returns_after_dismissal(signal: Signal, dismissed: &Evidence, now: &Evidence) -> bool {
    watched(signal).iter().any(|(measure, worse)| got_worse(*worse, *measure, dismissed, now))
}

/// The numbers of a signal that may get worse.
const fn watched(signal: Signal) -> &'static [(Measure, Worse)] {
    use Worse::{Higher, HigherBy, Lower};
    match signal {
        Signal::InsufficientData => &[(Measure::RatingsInWindow, Lower)],
        Signal::SuddenDrop => &[(Measure::HighestOfDrop, Lower)],
        Signal::Declining => &[(Measure::Median14d, Lower), (Measure::ChangeVsReference, Lower)],
        Signal::Stalled => &[(Measure::Median14d, Lower), (Measure::ChangeVsFourWeeks, Lower)],
        Signal::Steady => &[],
        Signal::DiscussTaper | Signal::DiscussTaperOnHold => {
            &[(Measure::Median14d, HigherBy(1)), (Measure::LinkedMinutes, Higher)]
        }
        Signal::Silent => &[(Measure::Step, Higher), (Measure::DaysWithout, HigherBy(7))],
        Signal::LittleData => &[(Measure::CheckInsFilled, Lower)],
        Signal::CarerOverload => &[
            (Measure::Burden, Higher),
            (Measure::Csi, Higher),
            (Measure::EdizPlus, Higher),
            (Measure::AlarmDay, Higher),
        ],
        Signal::Ending => &[(Measure::Step, Higher)],
        Signal::CopmChange => &[(Measure::PerformanceChange, Lower), (Measure::SatisfactionChange, Lower)],
        Signal::EvaluationDue => &[(Measure::DaysOverdue, HigherBy(7))],
        Signal::FollowUpDue => &[(Measure::FollowUpMonth, Higher), (Measure::DaysOverdue, HigherBy(7))],
    }
}

fn got_worse(worse: Worse, measure: Measure, dismissed: &Evidence, now: &Evidence) -> bool {
    let Some(after) = now.get(measure) else { return false };
    let Some(before) = dismissed.get(measure) else { return true };
    match worse {
        Worse::Lower => after < before,
        Worse::Higher => after > before,
        Worse::HigherBy(units) => after.get() - before.get() >= units * 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Thousandths;
    use super::*;
    use proptest::prelude::*;

    fn evidence(numbers: &[(Measure, i64)]) -> Evidence {
        let mut evidence = Evidence::default();
        for (measure, thousandths) in numbers {
            evidence.set(*measure, Some(Thousandths::new(*thousandths)));
        }
        evidence
    }

    #[test]
    fn a_dismissed_signal_returns_as_the_table_says() {
        use Measure::*;
        let table = [
            (Signal::InsufficientData, RatingsInWindow, 4000, 3000, 4000),
            (Signal::SuddenDrop, HighestOfDrop, 4000, 3000, 4000),
            (Signal::Declining, Median14d, 5000, 4500, 5500),
            (Signal::Declining, ChangeVsReference, -1500, -2000, -1500),
            (Signal::Stalled, ChangeVsFourWeeks, 500, 0, 500),
            (Signal::DiscussTaper, Median14d, 7500, 8500, 8000),
            (Signal::DiscussTaper, LinkedMinutes, 35_000, 36_000, 35_000),
            (Signal::Silent, Step, 1000, 2000, 1000),
            (Signal::Silent, DaysWithout, 7000, 14_000, 13_000),
            (Signal::LittleData, CheckInsFilled, 3000, 2000, 3000),
            (Signal::CarerOverload, Burden, 7000, 8000, 7000),
            (Signal::CarerOverload, AlarmDay, 10_000, 11_000, 10_000),
            (Signal::Ending, Step, 1000, 2000, 1000),
            (Signal::CopmChange, SatisfactionChange, 1000, 900, 1000),
            (Signal::EvaluationDue, DaysOverdue, 0, 7000, 6000),
            (Signal::FollowUpDue, FollowUpMonth, 6000, 12_000, 6000),
        ];
        for (signal, measure, dismissed, worse, not_worse) in table {
            let returns =
                |now| returns_after_dismissal(signal, &evidence(&[(measure, dismissed)]), &evidence(&[(measure, now)]));
            assert!(returns(worse) && !returns(not_worse), "{signal} {measure:?}");
        }
    }

    #[test]
    fn a_first_score_after_the_dismissal_is_news_and_a_lost_one_is_not() {
        let (burden, both) =
            (evidence(&[(Measure::Burden, 7000)]), evidence(&[(Measure::Burden, 7000), (Measure::Csi, 8000)]));
        assert!(returns_after_dismissal(Signal::CarerOverload, &burden, &both));
        assert!(!returns_after_dismissal(Signal::CarerOverload, &both, &burden));
    }

    proptest! {
        #[test]
        fn the_same_numbers_never_bring_a_signal_back(numbers in proptest::collection::vec(-9000..9000i64, 50)) {
            use super::super::numbers::Name;
            let all: Vec<_> = Measure::ALL.iter().copied().zip(numbers).collect();
            for signal in Signal::ALL {
                prop_assert!(!returns_after_dismissal(*signal, &evidence(&all), &evidence(&all)));
            }
        }
    }

    #[test]
    fn an_answer_holds_as_long_as_it_should() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let (then, worse) = (evidence(&[(Measure::Median14d, 5000)]), evidence(&[(Measure::Median14d, 4000)]));
        let state = |response, now: &Evidence, on: &str, first_seen: &str| {
            let answered = Answered { response, on: day("2026-03-10"), evidence: &then };
            super::state(Signal::Declining, now, Some(answered), Some(day(first_seen)), day(on), 14)
        };
        let since = "2026-03-01";
        assert_eq!(super::state(Signal::Declining, &then, None, None, day(since), 14), SignalState::New);
        assert_eq!(state(SignalAnswer::Dismiss, &then, "2026-05-01", since), SignalState::Dismissed);
        assert_eq!(state(SignalAnswer::Dismiss, &worse, "2026-03-11", since), SignalState::Returned);
        assert_eq!(state(SignalAnswer::Dismiss, &then, "2026-05-01", "2026-04-20"), SignalState::Dismissed);
        assert_eq!(state(SignalAnswer::Accept, &worse, "2026-03-23", since), SignalState::Accepted);
        assert_eq!(state(SignalAnswer::Accept, &then, "2026-03-24", since), SignalState::New);
        assert_eq!(state(SignalAnswer::Accept, &then, "2026-03-20", "2026-03-15"), SignalState::New);
        assert_eq!(state(SignalAnswer::DiscussLater, &then, "2026-03-24", since), SignalState::Later);
        assert_eq!(state(SignalAnswer::DiscussLater, &then, "2026-03-24", "2026-03-20"), SignalState::New);
    }
}
