//! Trying again what could not be sent: how soon, how long, and what is rather missed than repeated.

use chrono::{DateTime, TimeDelta, Utc};

use super::moment::{instant, is_quiet};
use super::{Due, ReminderKind, TimeOfDay};
use crate::{Day, Zone};

/// Minutes to wait after the first, second, third and every later try.
pub const WAITS: [i64; 4] = [1, 5, 15, 30];

/// How many days after its own a letter or a warning is still tried: mail servers are repaired after a weekend.
pub const LETTER_DAYS: i32 = 3;

words! {
    /// How a try failed.
    Failure {
        /// Certainly not sent: refused, or the line broke before the message was handed over.
        Definite = "definite",
        /// Perhaps sent: handed over, and never answered.
        Unknown = "unknown",
    }

    /// Why a reminder that was due is given up.
    WhyMissed {
        /// Its time has passed.
        TooLate = "too_late",
        /// It was perhaps sent, and is not to come twice.
        UnknownOutcome = "unknown_outcome",
        /// The address is refused for good.
        Refused = "refused",
    }
}

/// What follows a try that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Try again at this instant.
    Again(DateTime<Utc>),
    /// Give up.
    Missed(WhyMissed),
}

/// What follows after so many tries, the last of which failed at this instant.
///
/// The waits are [`WAITS`]. A reminder is tried again until 20:30 on its own day, by the clock of `zone`, and never after
/// an outcome that is unknown. Pairing and security mail is tried again after either, in the quiet hours too, until
/// 20:30 [`LETTER_DAYS`] days later: at least once beats at most once.
pub fn next_try(due: &Due, zone: &Zone, failure: Failure, tries: u32, failed_at: DateTime<Utc>) -> Next {
    if failure == Failure::Unknown && !due.kind.at_least_once() {
        return Next::Missed(WhyMissed::UnknownOutcome);
    }
    let at = failed_at + wait_after(tries);
    let in_time = last_retry(due.kind, due.day, zone).is_some_and(|last| at <= last);
    let awake = due.kind.at_least_once() || !is_quiet(at, zone);
    if in_time && awake { Next::Again(at) } else { Next::Missed(WhyMissed::TooLate) }
}

/// Whether something that was due and not tried yet may still be sent now; `too_late` otherwise.
///
/// A reminder may until 20:30 of its day; one chosen for later than that, until the quiet hours begin.
pub fn check_in_time(due: &Due, zone: &Zone, now: DateTime<Utc>) -> Result<(), WhyMissed> {
    let last = last_retry(due.kind, due.day, zone).map(|last| last.max(due.at));
    let before_last = last.is_some_and(|last| now <= last);
    let chosen_late = last == Some(due.at) && Day::today(now, zone) == due.day;
    let in_time =
        if due.kind.at_least_once() { before_last } else { (before_last || chosen_late) && !is_quiet(now, zone) };
    if in_time { Ok(()) } else { Err(WhyMissed::TooLate) }
}

/// How long to wait after so many tries; after none, no time at all.
pub fn wait_after(tries: u32) -> TimeDelta {
    let place = usize::try_from(tries).unwrap_or(usize::MAX).min(WAITS.len());
    TimeDelta::minutes(place.checked_sub(1).map_or(0, |place| WAITS[place]))
}

/// The last instant at which it is tried again.
fn last_retry(kind: ReminderKind, day: Day, zone: &Zone) -> Option<DateTime<Utc>> {
    let days = if kind.at_least_once() { LETTER_DAYS } else { 0 };
    instant(day.plus_days(days), TimeOfDay::LAST_TRY, zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reminders::moment::time_at;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn amsterdam() -> Zone {
        "Europe/Amsterdam".parse().unwrap()
    }

    /// Due on 1 July 2026 at this time UTC, two hours behind Amsterdam.
    fn due(kind: ReminderKind, at: &str) -> Due {
        Due { kind, day: "2026-07-01".parse().unwrap(), at: utc(&format!("2026-07-01T{at}:00Z")) }
    }

    /// Every instant at which it is tried while every try fails at once.
    fn tries(due: &Due, failure: Failure) -> Vec<DateTime<Utc>> {
        let (zone, mut tried) = (amsterdam(), vec![due.at]);
        while let Next::Again(at) = next_try(due, &zone, failure, tried.len() as u32, tried[tried.len() - 1]) {
            tried.push(at);
        }
        tried
    }

    #[test]
    fn the_waits_grow_to_half_an_hour() {
        let minutes: Vec<i64> = (0..=6).map(|tries| wait_after(tries).num_minutes()).collect();
        assert_eq!(minutes, [0, 1, 5, 15, 30, 30, 30]);
        assert_eq!(wait_after(u32::MAX).num_minutes(), 30);
    }

    #[test]
    fn a_reminder_is_tried_until_half_past_eight_in_the_evening_of_its_day() {
        for kind in ReminderKind::ALL.iter().filter(|kind| !kind.at_least_once()) {
            let tried = tries(&due(*kind, "07:00"), Failure::Definite);
            let end = utc("2026-07-01T18:30:00Z");
            assert!(tried.iter().all(|at| *at <= end), "{kind}");
            assert!(end - tried[tried.len() - 1] < TimeDelta::minutes(30), "{kind} gave up early");
            assert!(tried.windows(2).all(|pair| pair[0] < pair[1] && pair[1] - pair[0] <= TimeDelta::minutes(30)));
        }
    }

    #[test]
    fn half_past_eight_is_by_the_clock_also_when_the_clock_changed_that_night() {
        let zone = amsterdam();
        for day in ["2026-03-29", "2026-10-25"].map(|text| text.parse::<Day>().unwrap()) {
            let last = last_retry(ReminderKind::ClientNudge, day, &zone).unwrap();
            assert_eq!((Day::today(last, &zone), time_at(last, &zone)), (day, Some(TimeOfDay::LAST_TRY)));
            let due = Due { kind: ReminderKind::ClientNudge, day, at: last };
            let before = |minutes| next_try(&due, &zone, Failure::Definite, 9, last - TimeDelta::minutes(minutes));
            assert_eq!(before(30), Next::Again(last));
            assert_eq!(before(29), Next::Missed(WhyMissed::TooLate));
        }
    }

    #[test]
    fn a_reminder_that_was_perhaps_sent_is_missed_and_a_letter_is_repeated() {
        for kind in ReminderKind::ALL {
            let tried = tries(&due(*kind, "07:00"), Failure::Unknown);
            assert_eq!(tried.len() > 1, kind.at_least_once(), "{kind}");
        }
        let zone = amsterdam();
        let nudge = due(ReminderKind::ClientNudge, "07:00");
        assert_eq!(next_try(&nudge, &zone, Failure::Unknown, 1, nudge.at), Next::Missed(WhyMissed::UnknownOutcome));
    }

    #[test]
    fn a_letter_is_tried_for_three_days_more_by_night_too() {
        let tried = tries(&due(ReminderKind::Security, "20:00"), Failure::Definite);
        assert!(tried[1] < utc("2026-07-01T20:02:00Z"));
        let last = tried[tried.len() - 1];
        assert!(last > utc("2026-07-04T18:00:00Z") && last <= utc("2026-07-04T18:30:00Z"), "{last}");
    }

    #[test]
    fn what_waited_for_its_first_try_is_sent_while_its_day_is_awake() {
        let zone = amsterdam();
        let table = [
            (due(ReminderKind::ClientNudge, "07:00"), "2026-07-01T18:30:00Z", true),
            (due(ReminderKind::ClientNudge, "07:00"), "2026-07-01T18:30:01Z", false),
            (due(ReminderKind::ClientNudge, "07:00"), "2026-07-02T08:00:00Z", false),
            // Chosen for 20:45: no second try, but the first may be a little late.
            (due(ReminderKind::ClientNudge, "18:45"), "2026-07-01T18:59:59Z", true),
            (due(ReminderKind::ClientNudge, "18:45"), "2026-07-01T19:00:00Z", false),
            (due(ReminderKind::ClientNudge, "18:45"), "2026-07-02T07:00:00Z", false),
            (due(ReminderKind::PairingLetter, "07:00"), "2026-07-01T23:00:00Z", true),
            (due(ReminderKind::PairingLetter, "07:00"), "2026-07-04T18:30:00Z", true),
            (due(ReminderKind::PairingLetter, "07:00"), "2026-07-04T18:30:01Z", false),
        ];
        for (row, (due, now, expected)) in table.into_iter().enumerate() {
            assert_eq!(check_in_time(&due, &zone, utc(now)).is_ok(), expected, "row {row}");
        }
    }
}
