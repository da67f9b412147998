//! Decisions about formal care: what may follow what, in the order they were taken.

use reable_rules::care::{self as rules, CareMinutes, Decision, Linked};
use reable_rules::words::CareDecisionKind;
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::shapes::{CareDecision, LinkedMinutes, NewCareDecision};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, insert_rows, sql};
use crate::goals::copm::goals_of;
use crate::goals::episode::{self, Episode};
use crate::ids::{CareDecisionId, EpisodeId, GoalId, MeetingId};
use crate::problem::{Answer, Problem};

/// Records a decision, or finds the one that the same call made before. The episode is locked, so that of two
/// decisions taken at once the second is judged against the first.
///
/// # Errors
/// 409 `baseline_first`, `baseline_exists`, `episode_ended`, `id_taken`; 422 for what is wrong with the decision itself,
/// `unknown_meeting` among it.
pub async fn record(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    today: Day,
    body: Body<NewCareDecision>,
) -> Answer<(CareDecision, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = CareDecisionId(id);
    if fresh {
        let episode = episode::lock(txn, access, episode).await?;
        let new = body.into_value();
        let before = in_order(&**txn, access, episode.id).await?;
        let mut faults = faults(txn, access, &new, &before, &episode).await?;
        if let Some(meeting) = new.meeting_id {
            faults.extend(unknown_meeting(txn, access, meeting).await?);
        }
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        insert(txn, access, id, &episode, before.len(), new).await?;
    }
    txn.audit(access.did(Action::Create, "care_decision", id));
    let all = list(&**txn, &access.reading(), episode, today).await?;
    let decision = all.into_iter().find(|decision| decision.id == id);
    Ok((decision.ok_or_else(Problem::not_found)?, fresh))
}

/// What is wrong with a decision after those of `before`, with pointers into the decision.
///
/// # Errors
/// 409 `baseline_first`, `baseline_exists`, `episode_ended`.
pub async fn faults(
    txn: &Txn,
    access: &Access<Write>,
    new: &NewCareDecision,
    before: &[Decision<GoalId>],
    episode: &Episode,
) -> Answer<Vec<Fault>> {
    // After the end no care is decided any more, but what was written down wrongly may still be put right.
    if new.kind != CareDecisionKind::Correction || episode.ended_on.is_some_and(|end| new.from_day > end) {
        episode.must_be_open()?;
    }
    let next = new.as_rule();
    // The one that holds furthest on is what care goes on from; a later correction of an earlier day is not.
    let latest = before.iter().max_by_key(|decision| decision.from);
    let mut faults = rules::judge(latest, &next).err().unwrap_or_default();
    if let Some(conflict) = faults.iter().find(|fault| matches!(fault.code, "baseline_first" | "baseline_exists")) {
        return Err(Problem::conflict(conflict.code, conflict.detail.clone()));
    }
    faults.extend(episode.before_start(new.from_day, "/from_day"));
    if !next.linked.is_empty() {
        let goals = goals_of(&**txn, access, episode.id).await?;
        let unknown = next.linked.iter().enumerate().filter(|(_, linked)| !goals.contains(&linked.goal));
        faults.extend(unknown.map(|(index, _)| {
            Fault::new(format!("/goals/{index}/goal_id"), "unknown_goal", "no goal of this episode")
        }));
    }
    Ok(faults)
}

/// A fault when the client's team has no such meeting, or it was not held after all.
async fn unknown_meeting(txn: &Txn, access: &Access<Write>, id: MeetingId) -> Result<Option<Fault>, DbErr> {
    let text = "SELECT id FROM meetings WHERE id = $1 AND team_id = $2 AND org_id = $3 AND status <> 'cancelled'";
    let values = [id.into(), access.standing().team.into(), access.org().into()];
    let found = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok(found.is_none().then(|| Fault::new("/meeting_id", "unknown_meeting", "no meeting of the client's team")))
}

impl NewCareDecision {
    /// The decision as the rules see it.
    #[must_use]
    pub fn as_rule(&self) -> Decision<GoalId> {
        Decision {
            kind: self.kind,
            from: self.from_day,
            total: self.minutes_per_week,
            linked: self.goals.iter().flatten().map(linked).collect(),
        }
    }
}

fn linked(part: &LinkedMinutes) -> Linked<GoalId> {
    Linked { goal: part.goal_id, minutes: part.minutes_per_week }
}

/// Minutes as they are stored; at most 10,080, so nothing is lost.
fn stored(minutes: CareMinutes) -> Value {
    i16::try_from(minutes.get()).unwrap_or(i16::MAX).into()
}

/// Minutes as they were stored.
fn minutes(row: &QueryResult, column: &str) -> Result<CareMinutes, DbErr> {
    let minutes: i16 = row.try_get("", column)?;
    CareMinutes::new(minutes.into()).map_err(|refusal| DbErr::Type(refusal.detail))
}

/// Writes a decision in which [`faults`] found nothing, after the `taken` ones.
///
/// # Errors
/// When the database refuses.
pub async fn insert(
    txn: &Txn,
    access: &Access<Write>,
    id: CareDecisionId,
    episode: &Episode,
    taken: usize,
    new: NewCareDecision,
) -> Result<(), DbErr> {
    let text = "INSERT INTO care_decisions (id, org_id, episode_id, sequence, kind, from_day, minutes_per_week, \
                decided_by, reason, meeting_id, recorded_by, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let values = [
        id.into(),
        access.org().into(),
        episode.id.into(),
        i32::try_from(taken).unwrap_or(i32::MAX).saturating_add(1).into(),
        new.kind.as_str().into(),
        new.from_day.into(),
        stored(new.minutes_per_week),
        new.decided_by.as_str().into(),
        new.reason.as_str().into(),
        new.meeting_id.into(),
        access.person().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    let row = |part: &LinkedMinutes| -> Vec<Value> {
        vec![access.org().into(), id.into(), part.goal_id.into(), stored(part.minutes_per_week)]
    };
    let rows = new.goals.iter().flatten().map(row).collect();
    insert_rows(&**txn, "care_decision_goals (org_id, decision_id, goal_id, minutes_per_week)", rows, "").await
}

/// The decisions of an episode as the rules see them, in the order they were taken. One query.
///
/// # Errors
/// When the database refuses.
pub async fn in_order<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    episode: EpisodeId,
) -> Result<Vec<Decision<GoalId>>, DbErr> {
    Ok(as_rules(&read(db, access, episode).await?))
}

fn as_rules(decisions: &[CareDecision]) -> Vec<Decision<GoalId>> {
    let as_rule = |decision: &CareDecision| Decision {
        kind: decision.kind,
        from: decision.from_day,
        total: decision.minutes_per_week,
        linked: decision.goals.iter().map(linked).collect(),
    };
    decisions.iter().map(as_rule).collect()
}

/// The decisions of an episode in the order they were taken, each with what it changed. One query.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    today: Day,
) -> Result<Vec<CareDecision>, DbErr> {
    let mut decisions = read(db, access, episode).await?;
    let taken = as_rules(&decisions);
    let in_force = holding(&taken, today);
    for (index, decision) in decisions.iter_mut().enumerate() {
        let before = rules::minutes_on(&taken[..index], decision.from_day);
        decision.difference = before.map(|before| decision.minutes_per_week.difference(before));
        decision.holds_today = in_force == Some(index);
    }
    Ok(decisions)
}

/// The place of the decision that holds on a day.
fn holding(taken: &[Decision<GoalId>], day: Day) -> Option<usize> {
    let holds = rules::in_force(taken, day)?;
    taken.iter().position(|decision| std::ptr::eq(decision, holds))
}

async fn read<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    episode: EpisodeId,
) -> Result<Vec<CareDecision>, DbErr> {
    let text = "SELECT d.id, d.sequence, d.kind, d.from_day, d.minutes_per_week, d.decided_by, d.reason, \
                d.meeting_id, d.recorded_by, d.recorded_at, l.goal_id, l.minutes_per_week AS linked \
                FROM care_decisions d JOIN episodes e ON e.id = d.episode_id \
                LEFT JOIN care_decision_goals l ON l.decision_id = d.id \
                WHERE d.episode_id = $1 AND e.client_id = $2 AND d.org_id = $3 ORDER BY d.sequence, l.goal_id";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let mut decisions: Vec<CareDecision> = Vec::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        let sequence: i32 = row.try_get("", "sequence")?;
        if decisions.last().is_none_or(|last| last.sequence != sequence) {
            decisions.push(read_decision(&row, episode, sequence)?);
        }
        if let (Some(goal_id), Some(decision)) = (row.try_get("", "goal_id")?, decisions.last_mut()) {
            decision.goals.push(LinkedMinutes { goal_id, minutes_per_week: minutes(&row, "linked")? });
        }
    }
    Ok(decisions)
}

fn read_decision(row: &QueryResult, episode_id: EpisodeId, sequence: i32) -> Result<CareDecision, DbErr> {
    Ok(CareDecision {
        id: row.try_get("", "id")?,
        episode_id,
        sequence,
        kind: row.try_get("", "kind")?,
        from_day: row.try_get("", "from_day")?,
        minutes_per_week: minutes(row, "minutes_per_week")?,
        difference: None,
        goals: Vec::new(),
        holds_today: false,
        decided_by: row.try_get("", "decided_by")?,
        reason: row.try_get("", "reason")?,
        meeting_id: row.try_get("", "meeting_id")?,
        recorded_by: row.try_get("", "recorded_by")?,
        recorded_at: row.try_get("", "recorded_at")?,
    })
}
