//! The signals that a decision closes or keeps: each is answered in the name of whoever records it.

use reable_rules::Fault;
use reable_rules::signals::Signal;
use reable_rules::signals::response::SignalAnswer;
use reable_rules::words::SignalFate;
use sea_orm::DbErr;

use super::shapes::DiscussedSignal;
use crate::access::{Access, Write};
use crate::audit::Action;
use crate::db::Txn;
use crate::ids::{GoalId, SignalResponseId};
use crate::signals::responses::Ground;

/// Whether each of the discussed signals is there on the day of the decision, and named once.
#[must_use]
pub fn check(discussed: &[DiscussedSignal], ground: &Ground) -> Vec<Fault> {
    let fault = |(index, signal): (usize, &DiscussedSignal)| {
        let at = format!("/signals/{index}");
        let same = |other: &DiscussedSignal| other.signal == signal.signal && other.subject_id == signal.subject_id;
        if ground.find(signal.signal, signal.subject_id).is_none() {
            Some(Fault::new(at, "unknown_signal", "the rules do not say so on that day"))
        } else if discussed[..index].iter().any(same) {
            Some(Fault::new(at, "named_twice", "each signal once"))
        } else {
            None
        }
    };
    discussed.iter().enumerate().filter_map(fault).collect()
}

/// The goals whose signal to taper is closed.
#[must_use]
pub fn closed_tapers(discussed: &[DiscussedSignal]) -> Vec<GoalId> {
    let closed = |signal: &&DiscussedSignal| signal.signal == Signal::DiscussTaper && signal.fate == SignalFate::Close;
    discussed.iter().filter(closed).map(|signal| GoalId(signal.subject_id)).collect()
}

/// Answers the discussed signals: what is closed is accepted, what is kept is to be discussed later.
///
/// # Errors
/// When the database refuses.
pub async fn answer(
    txn: &mut Txn,
    access: &Access<Write>,
    ground: &Ground,
    discussed: &[DiscussedSignal],
    reason: &str,
) -> Result<(), DbErr> {
    for signal in discussed {
        let Some(found) = ground.find(signal.signal, signal.subject_id) else { continue };
        let id = SignalResponseId(txn.uuid());
        let response = match signal.fate {
            SignalFate::Close => SignalAnswer::Accept,
            SignalFate::Keep => SignalAnswer::DiscussLater,
        };
        ground.answer(txn, access, id, found, (response, reason)).await?;
        txn.audit(access.did(Action::Create, "signal_response", id));
    }
    Ok(())
}
