//! Putting an earlier decision right: it stays as it is, and says which later one counts.

use reable_rules::meeting::WrongCare;
use sea_orm::{ConnectionTrait, DbErr};

use crate::access::{Access, Write};
use crate::db::{Txn, sql};
use crate::ids::{EpisodeId, MeetingDecisionId};
use crate::problem::{Answer, Problem};

/// A decision that is to be put right.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// The decision.
    pub id: MeetingDecisionId,
    /// The care decision that it wrote, if it wrote one.
    pub care: Option<WrongCare>,
}

/// Finds the decision to put right; the episode is locked, so that two cannot put one decision right at once.
///
/// # Errors
/// 422 `unknown_decision` when the episode has no such decision, 409 `decision_corrected` when it was put right before.
pub async fn find(txn: &Txn, access: &Access<Write>, episode: EpisodeId, id: MeetingDecisionId) -> Answer<Corrected> {
    let text = "SELECT d.corrected_by, c.from_day FROM meeting_decisions d \
                LEFT JOIN care_decisions c ON c.id = d.care_decision_id \
                WHERE d.id = $1 AND d.episode_id = $2 AND d.client_id = $3 AND d.org_id = $4";
    let values = [id.into(), episode.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?.ok_or_else(|| {
        Problem::invalid_at("/corrects", "unknown_decision", "Name a decision that a meeting took about this episode.")
    })?;
    if let Some(later) = row.try_get::<Option<MeetingDecisionId>>("", "corrected_by")? {
        let detail = "This decision was put right before. Put the later one right.";
        return Err(Problem::conflict("decision_corrected", detail).existing(later.0));
    }
    let care = match row.try_get("", "from_day")? {
        Some(from) => Some(WrongCare { from, void: void(txn, access, episode, id).await? }),
        None => None,
    };
    Ok(Corrected { id, care })
}

/// The places, from 0, of the care decisions of an episode that were put right, and of the one that is about to be.
async fn void(
    txn: &Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    id: MeetingDecisionId,
) -> Result<Vec<usize>, DbErr> {
    let text = "SELECT c.sequence FROM meeting_decisions d JOIN care_decisions c ON c.id = d.care_decision_id \
                WHERE d.episode_id = $1 AND d.client_id = $2 AND d.org_id = $3 \
                AND (d.corrected_by IS NOT NULL OR d.id = $4)";
    let values = [episode.into(), access.client().into(), access.org().into(), id.into()];
    let mut places = Vec::new();
    for row in txn.query_all_raw(sql(&**txn, text, values)).await? {
        let sequence: i32 = row.try_get("", "sequence")?;
        places.extend(usize::try_from(sequence - 1));
    }
    Ok(places)
}

/// Says which later decision puts this one right.
///
/// # Errors
/// When the database refuses.
pub async fn mark(
    txn: &Txn,
    access: &Access<Write>,
    corrected: &Corrected,
    by: MeetingDecisionId,
) -> Result<(), DbErr> {
    let text = "UPDATE meeting_decisions SET corrected_by = $1 \
                WHERE id = $2 AND client_id = $3 AND org_id = $4 AND corrected_by IS NULL";
    let values = [by.into(), corrected.id.into(), access.client().into(), access.org().into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}
