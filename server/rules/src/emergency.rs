//! Emergency access: staff of another team read one client's record, for a few hours and with a reason.
//!
//! Source: NEN 7510-2, the procedure for access in an emergency: possible at once, never unseen, ended by itself.

use chrono::{DateTime, TimeDelta, Utc};

/// How long it lasts; a second opening prolongs nothing.
pub const LASTS: TimeDelta = TimeDelta::hours(8);

/// When an access that is opened now ends by itself.
#[must_use]
pub fn until(opened_at: DateTime<Utc>) -> DateTime<Utc> {
    opened_at + LASTS
}

/// Whether an access is in force at `now`.
#[must_use]
pub fn is_open(expires_at: DateTime<Utc>, ended_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    ended_at.is_none() && now < expires_at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    #[test]
    fn it_ends_by_hand_or_after_eight_hours_to_the_minute() {
        for (ended, now, expected) in [
            (None, 0, true),
            (None, 479, true),
            (None, 480, false),
            (Some(at(10)), 10, false),
            (Some(at(10)), 479, false),
        ] {
            assert_eq!(is_open(until(at(0)), ended, at(now)), expected, "ended {ended:?}, after {now} minutes");
        }
    }
}
