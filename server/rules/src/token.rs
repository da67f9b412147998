//! How long a sign-in lasts, and what to do with a refresh token that comes back.
//!
//! Source: RFC 9700, section 4.14 (rotation with reuse detection), softened for a lost reply: an old token is
//! honoured while its successor was never used, so that poor Wi-Fi does not sign out somebody of eighty.

use chrono::{DateTime, TimeDelta, Utc};

/// How long an access token is valid.
pub const ACCESS_LIFETIME: TimeDelta = TimeDelta::minutes(10);

words! {
    /// What kind of sign-in a session is; it decides how long the session lasts.
    SessionKind {
        /// A client's paired phone.
        Client = "client",
        /// A carer's paired phone.
        Carer = "carer",
        /// A member of staff in a browser.
        Staff = "staff",
        /// A member of staff at the command line.
        Cli = "cli",
    }
}

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetimes {
    /// Without use.
    pub idle: TimeDelta,
    /// In all, however much used.
    pub absolute: TimeDelta,
}

impl SessionKind {
    /// How long a session of this kind lasts.
    pub const fn lifetimes(self) -> Lifetimes {
        let (idle, absolute) = match self {
            Self::Client => (TimeDelta::days(90), TimeDelta::days(400)),
            Self::Carer => (TimeDelta::days(30), TimeDelta::days(180)),
            Self::Staff => (TimeDelta::minutes(30), TimeDelta::hours(12)),
            Self::Cli => (TimeDelta::hours(8), TimeDelta::hours(8)),
        };
        Lifetimes { idle, absolute }
    }
}

/// Where a refresh token stands in its family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenState {
    /// The newest of its family.
    Current,
    /// It was exchanged for a successor.
    Replaced {
        /// Whether that successor was ever used, to refresh or through its access token.
        successor_used: bool,
    },
}

/// What must be known of a refresh token to judge it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Where it stands in its family.
    pub state: TokenState,
    /// Whether the whole family was revoked: signed out, lost phone, deactivated, reuse.
    pub family_revoked: bool,
    /// When the family began.
    pub started_at: DateTime<Utc>,
    /// When the family was last used.
    pub last_used_at: DateTime<Utc>,
    /// How long it lasts.
    pub lifetimes: Lifetimes,
}

/// What to do with a refresh token that came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Exchange it for a successor.
    Rotate,
    /// The reply was lost: replace the unused successor by a fresh one, since only its digest is known.
    RepeatSuccessor,
    /// Somebody else has it: revoke the family and tell staff.
    Reuse,
    /// The session is over: sign in again.
    Expired,
}

/// Judges a refresh token that came back at this time.
///
/// A revoked or outlived family is over, whatever came back. Reuse outranks idleness: a stolen token is told
/// even when the theft is old.
pub fn judge(facts: &Facts, now: DateTime<Utc>) -> Verdict {
    let outlived = now >= facts.started_at + facts.lifetimes.absolute;
    let idle = now >= facts.last_used_at + facts.lifetimes.idle;
    match facts.state {
        _ if facts.family_revoked || outlived => Verdict::Expired,
        TokenState::Replaced { successor_used: true } => Verdict::Reuse,
        _ if idle => Verdict::Expired,
        TokenState::Replaced { successor_used: false } => Verdict::RepeatSuccessor,
        TokenState::Current => Verdict::Rotate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LOST_REPLY: TokenState = TokenState::Replaced { successor_used: false };
    const STOLEN: TokenState = TokenState::Replaced { successor_used: true };

    fn day(days: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(days)
    }

    fn client(state: TokenState, last_used: i64) -> Facts {
        Facts {
            state,
            family_revoked: false,
            started_at: day(0),
            last_used_at: day(last_used),
            lifetimes: SessionKind::Client.lifetimes(),
        }
    }

    #[test]
    fn tokens_are_judged_as_the_table_says() {
        let table = [
            (client(TokenState::Current, 10), 11, Verdict::Rotate),
            (client(TokenState::Current, 10), 99, Verdict::Rotate),
            (client(TokenState::Current, 10), 100, Verdict::Expired),
            (client(TokenState::Current, 399), 400, Verdict::Expired),
            (client(LOST_REPLY, 10), 11, Verdict::RepeatSuccessor),
            (client(LOST_REPLY, 10), 100, Verdict::Expired),
            (client(STOLEN, 10), 11, Verdict::Reuse),
            (client(STOLEN, 10), 200, Verdict::Reuse),
            (client(STOLEN, 10), 400, Verdict::Expired),
            (Facts { family_revoked: true, ..client(STOLEN, 10) }, 11, Verdict::Expired),
            (Facts { family_revoked: true, ..client(TokenState::Current, 10) }, 11, Verdict::Expired),
        ];
        for (row, (facts, now, verdict)) in table.into_iter().enumerate() {
            assert_eq!(judge(&facts, day(now)), verdict, "row {row}");
        }
    }

    #[test]
    fn staff_are_signed_out_after_half_an_hour_without_use() {
        let facts = Facts { lifetimes: SessionKind::Staff.lifetimes(), ..client(TokenState::Current, 0) };
        assert_eq!(judge(&facts, day(0) + TimeDelta::minutes(29)), Verdict::Rotate);
        assert_eq!(judge(&facts, day(0) + TimeDelta::minutes(30)), Verdict::Expired);
    }

    proptest! {
        #[test]
        fn a_revoked_family_never_lives_again(replaced in any::<bool>(), used in any::<bool>(), last in 0..500i64, now in 0..500i64) {
            let state = if replaced { TokenState::Replaced { successor_used: used } } else { TokenState::Current };
            let facts = Facts { family_revoked: true, ..client(state, last) };
            prop_assert_eq!(judge(&facts, day(now)), Verdict::Expired);
        }
    }
}
