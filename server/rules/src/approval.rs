//! Acts that take two people: one asks, another agrees.
//!
//! Source: separation of duties, ISO/IEC 27002 control 5.3, for the acts that one person could hide behind.

use chrono::{DateTime, TimeDelta, Utc};

use crate::words::{ApprovalStatus, TwoPersonAct};

/// How long a request waits for the second person.
pub const WAITS: TimeDelta = TimeDelta::days(14);

/// A request, as far as it matters to who may do what with it; people are named by a `P`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<P> {
    /// What was asked for.
    pub act: TwoPersonAct,
    /// Whom it is about: a member of staff or a client.
    pub subject: P,
    /// Who asked.
    pub by: P,
    /// Until when it waits.
    pub until: DateTime<Utc>,
    /// Where it was left; [`status`] says where it stands now.
    pub left: ApprovalStatus,
}

/// What somebody wants to do with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Agree, so that it is done.
    Approve,
    /// Refuse.
    Refuse,
    /// Take one's own request back.
    Withdraw,
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It was decided on already.
    Decided,
    /// It waited too long.
    Expired,
    /// Nobody agrees to their own request.
    OwnRequest,
    /// Nobody decides about themselves.
    AboutYourself,
    /// Only who asked takes a request back.
    NotYours,
}

/// Where a request stands at `now`.
#[must_use]
pub fn status<P>(asked: &Asked<P>, now: DateTime<Utc>) -> ApprovalStatus {
    if asked.left == ApprovalStatus::Open && now >= asked.until { ApprovalStatus::Expired } else { asked.left }
}

/// Whether `by` may take `step` at `now`.
///
/// # Errors
/// Why not.
pub fn judge<P: PartialEq>(asked: &Asked<P>, by: P, step: Step, now: DateTime<Utc>) -> Result<(), WhyNot> {
    match status(asked, now) {
        ApprovalStatus::Open => {}
        ApprovalStatus::Expired => return Err(WhyNot::Expired),
        _ => return Err(WhyNot::Decided),
    }
    match step {
        Step::Withdraw if by != asked.by => Err(WhyNot::NotYours),
        Step::Withdraw => Ok(()),
        Step::Approve | Step::Refuse if by == asked.by => Err(WhyNot::OwnRequest),
        Step::Approve | Step::Refuse if by == asked.subject => Err(WhyNot::AboutYourself),
        Step::Approve | Step::Refuse => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn asked(left: ApprovalStatus) -> Asked<u8> {
        Asked { act: TwoPersonAct::EraseClient, subject: 9, by: 1, until: at(100), left }
    }

    #[test]
    fn who_may_do_what_with_a_request() {
        use Step::{Approve, Refuse, Withdraw};
        let open = asked(ApprovalStatus::Open);
        let table = [
            (1, Approve, 0, Err(WhyNot::OwnRequest)),
            (1, Refuse, 0, Err(WhyNot::OwnRequest)),
            (1, Withdraw, 0, Ok(())),
            (2, Approve, 0, Ok(())),
            (2, Refuse, 0, Ok(())),
            (2, Withdraw, 0, Err(WhyNot::NotYours)),
            (9, Approve, 0, Err(WhyNot::AboutYourself)),
            (9, Refuse, 0, Err(WhyNot::AboutYourself)),
            (2, Approve, 99, Ok(())),
            (2, Approve, 100, Err(WhyNot::Expired)),
            (1, Withdraw, 100, Err(WhyNot::Expired)),
        ];
        for (who, step, hours, expected) in table {
            assert_eq!(judge(&open, who, step, at(hours)), expected, "{who} {step:?} after {hours} h");
        }
    }

    proptest! {
        #[test]
        fn nobody_alone_gets_an_act_done(who in 0u8..10, hours in 0i64..200, left in 0usize..5) {
            let asked = asked(ApprovalStatus::ALL[left]);
            if judge(&asked, who, Step::Approve, at(hours)).is_ok() {
                prop_assert_ne!(who, asked.by);
                prop_assert_ne!(who, asked.subject);
                prop_assert_eq!(status(&asked, at(hours)), ApprovalStatus::Open);
            }
        }

        #[test]
        fn what_was_decided_stays_decided(who in 0u8..10, hours in 0i64..200, left in 1usize..4, step in 0usize..3) {
            let asked = asked(ApprovalStatus::ALL[left]);
            let step = [Step::Approve, Step::Refuse, Step::Withdraw][step];
            prop_assert_eq!(judge(&asked, who, step, at(hours)), Err(WhyNot::Decided));
        }
    }
}
