//! The signals that a decision closes or keeps: each is answered in the name of whoever records it.

use reable_rules::words::SignalFate;
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, Value};
use uuid::Uuid;

use super::shapes::DiscussedSignal;
use crate::access::{Access, Write};
use crate::audit::Action;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{EpisodeId, GoalId};

/// The signal that suggests less care for a goal.
const DISCUSS_TAPER: &str = "discuss_taper";

/// An open signal, and the numbers it stands on.
pub struct Open {
    signal: String,
    subject_id: Uuid,
    finding: String,
}

/// The open signals of an episode.
///
/// # Errors
/// When the database refuses.
pub async fn open(txn: &Txn, access: &Access<Write>, episode: EpisodeId) -> Result<Vec<Open>, DbErr> {
    let text = "SELECT signal, subject_id, finding FROM signals \
                WHERE episode_id = $1 AND client_id = $2 AND org_id = $3 AND cleared_on IS NULL";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    rows.iter()
        .map(|row| {
            Ok(Open {
                signal: row.try_get("", "signal")?,
                subject_id: row.try_get("", "subject_id")?,
                finding: row.try_get("", "finding")?,
            })
        })
        .collect()
}

fn is(open: &Open, discussed: &DiscussedSignal) -> bool {
    open.signal == discussed.signal && open.subject_id == discussed.subject_id
}

/// Whether each of the discussed signals is open, and named once.
#[must_use]
pub fn check(discussed: &[DiscussedSignal], open: &[Open]) -> Vec<Fault> {
    let fault = |(index, signal): (usize, &DiscussedSignal)| {
        let at = format!("/signals/{index}");
        let same = |other: &DiscussedSignal| other.signal == signal.signal && other.subject_id == signal.subject_id;
        if !open.iter().any(|open| is(open, signal)) {
            Some(Fault::new(at, "unknown_signal", "no open signal of this episode"))
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
    let closed = |signal: &&DiscussedSignal| signal.signal == DISCUSS_TAPER && signal.fate == SignalFate::Close;
    discussed.iter().filter(closed).map(|signal| GoalId(signal.subject_id)).collect()
}

/// Answers the discussed signals: what is closed is accepted, what is kept is to be discussed later.
///
/// # Errors
/// When the database refuses.
pub async fn answer(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    discussed: &[DiscussedSignal],
    open: &[Open],
    (reason, on): (&str, Day),
) -> Result<(), DbErr> {
    let mut rows: Vec<Vec<Value>> = Vec::new();
    for signal in discussed {
        let Some(open) = open.iter().find(|open| is(open, signal)) else { continue };
        let (id, response) = (txn.uuid(), response(signal.fate));
        rows.push(vec![
            id.into(),
            access.org().into(),
            access.client().into(),
            episode.into(),
            signal.subject_id.into(),
            signal.signal.clone().into(),
            response.into(),
            reason.into(),
            on.into(),
            open.finding.clone().into(),
            access.person().into(),
            txn.now().into(),
        ]);
        txn.audit(access.did(Action::Create, "signal_response", id));
    }
    let into = "signal_responses (id, org_id, client_id, episode_id, subject_id, signal, response, reason, on_day, \
                finding, responded_by, responded_at)";
    insert_rows(&**txn, into, rows, "").await
}

fn response(fate: SignalFate) -> &'static str {
    match fate {
        SignalFate::Close => "accept",
        SignalFate::Keep => "discuss_later",
    }
}
