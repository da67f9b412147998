//! Pauses: stretches of days without programme, reported by staff, client or carer.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::MaybeUndefined;
use reable_rules::text::Note;
use reable_rules::words::PauseReason;
use reable_rules::{Day, Fault, episode};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::episodes;
use crate::access::{Access, Write};
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::ids::{EpisodeId, PauseId, PersonId};
use crate::problem::{Answer, FieldError, Problem};
use crate::tables::pauses;

/// A pause to add.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewPause {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The first paused day; not before the episode starts.
    pub first_day: Day,
    /// The last paused day; absent while it is not known.
    pub last_day: Option<Day>,
    /// Why.
    pub reason: PauseReason,
    /// A remark.
    pub note: Option<Note>,
}

/// What is to change in a pause; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PauseChange {
    /// The first paused day.
    pub first_day: Option<Day>,
    /// The last paused day; null when it is not known any more.
    pub last_day: MaybeUndefined<Day>,
    /// Why.
    pub reason: Option<PauseReason>,
    /// A remark; null to remove it.
    pub note: MaybeUndefined<Note>,
}

/// A stretch of days without programme.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Pause {
    /// The pause.
    pub id: PauseId,
    /// The episode.
    pub episode_id: EpisodeId,
    /// The first paused day.
    pub first_day: Day,
    /// The last paused day; absent while it is not known.
    pub last_day: Option<Day>,
    /// Why.
    pub reason: PauseReason,
    /// A remark.
    pub note: Option<String>,
    /// Who added it.
    pub created_by: PersonId,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Which version of it this is.
    pub version: i32,
}

impl From<pauses::Model> for Pause {
    fn from(row: pauses::Model) -> Self {
        Self {
            id: row.id,
            episode_id: row.episode_id,
            first_day: row.first_day,
            last_day: row.last_day,
            reason: row.reason,
            note: row.note,
            created_by: row.created_by,
            created_at: row.created_at,
            version: row.version,
        }
    }
}

/// The pauses of an episode that were not withdrawn, by first day.
///
/// # Errors
/// When the database refuses.
pub async fn of_episode<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    episode: EpisodeId,
) -> Result<Vec<pauses::Model>, DbErr> {
    pauses::Entity::find()
        .filter(pauses::Column::OrgId.eq(access.org()))
        .filter(pauses::Column::EpisodeId.eq(episode))
        .filter(pauses::Column::WithdrawnAt.is_null())
        .order_by_asc(pauses::Column::FirstDay)
        .all(db)
        .await
}

/// Adds a pause, or finds the one that the same call added before.
///
/// # Errors
/// 409 `pause_overlaps` or `episode_ended`; 422 when the days make no sense.
pub async fn add(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    body: Body<NewPause>,
) -> Answer<(Pause, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = PauseId(id);
    if fresh {
        insert(txn, access, id, episode, body.into_value()).await?;
    }
    txn.audit(access.did(Action::Create, "pause", id));
    Ok((find(txn, access, id).await?.into(), fresh))
}

/// Writes a pause under this id.
///
/// # Errors
/// 409 `pause_overlaps` or `episode_ended`; 422 when the days make no sense.
pub async fn insert(txn: &Txn, access: &Access<Write>, id: PauseId, episode: EpisodeId, form: NewPause) -> Answer<()> {
    let days = episode::Pause { from: form.first_day, until: form.last_day };
    check(txn, access, episode, None, days).await?;
    let row = pauses::ActiveModel {
        id: Set(id),
        org_id: Set(access.org()),
        episode_id: Set(episode),
        first_day: Set(form.first_day),
        last_day: Set(form.last_day),
        reason: Set(form.reason),
        note: Set(form.note.map(Note::into_string)),
        created_by: Set(access.person()),
        created_at: Set(txn.now()),
        withdrawn_at: Set(None),
        version: Set(1),
    };
    row.insert(&**txn).await?;
    Ok(())
}

/// Changes a pause, provided that nobody changed it since `version`.
///
/// # Errors
/// 412 when somebody did; otherwise as [`add`].
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write>,
    id: PauseId,
    version: i32,
    change: PauseChange,
) -> Answer<Pause> {
    let mut pause = find(txn, access, id).await?;
    pause.first_day = change.first_day.unwrap_or(pause.first_day);
    pause.reason = change.reason.unwrap_or(pause.reason);
    change.last_day.update_to(&mut pause.last_day);
    change.note.map_value(Note::into_string).update_to(&mut pause.note);
    let days = episode::Pause { from: pause.first_day, until: pause.last_day };
    check(txn, access, pause.episode_id, Some(id), days).await?;
    let update = "UPDATE pauses SET first_day = $1, last_day = $2, reason = $3, note = $4, version = version + 1 \
                  WHERE id = $5 AND org_id = $6 AND version = $7 AND withdrawn_at IS NULL";
    let values = [
        pause.first_day.into(),
        pause.last_day.into(),
        pause.reason.as_str().into(),
        pause.note.into(),
        id.into(),
        access.org().into(),
        version.into(),
    ];
    if txn.execute_raw(sql(&**txn, update, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    txn.audit(access.did(Action::Change, "pause", id));
    Ok(find(txn, access, id).await?.into())
}

/// Withdraws a pause, as if it had never been; that it was there is kept.
///
/// # Errors
/// 404 when it is not there (any more), 409 `episode_ended`.
pub async fn withdraw(txn: &mut Txn, access: &Access<Write>, id: PauseId) -> Answer<()> {
    let pause = find(txn, access, id).await?;
    episodes::lock_open(txn, access, pause.episode_id).await?;
    let update = "UPDATE pauses SET withdrawn_at = $1, version = version + 1 \
                  WHERE id = $2 AND org_id = $3 AND withdrawn_at IS NULL";
    let withdrawn = txn.execute_raw(sql(&**txn, update, [txn.now().into(), id.into(), access.org().into()])).await?;
    if withdrawn.rows_affected() == 0 {
        return Err(Problem::not_found());
    }
    txn.audit(access.did(Action::Delete, "pause", id));
    Ok(())
}

/// A pause that was not withdrawn; that it is this client's was settled when access was given.
async fn find(txn: &Txn, access: &Access<Write>, id: PauseId) -> Answer<pauses::Model> {
    let row = pauses::Entity::find_by_id(id)
        .filter(pauses::Column::OrgId.eq(access.org()))
        .filter(pauses::Column::WithdrawnAt.is_null())
        .one(&**txn)
        .await?;
    row.ok_or_else(Problem::not_found)
}

/// Whether `days` fit the open episode beside its other pauses; locks the episode, so that two cannot overlap.
async fn check(
    txn: &Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    changed: Option<PauseId>,
    days: episode::Pause,
) -> Answer<()> {
    let frame = episodes::lock_open(txn, access, episode).await?;
    let others = of_episode(&**txn, access, episode).await?;
    let others: Vec<episode::Pause> = others
        .iter()
        .filter(|other| Some(other.id) != changed)
        .map(|other| episode::Pause { from: other.first_day, until: other.last_day })
        .collect();
    episode::check_pause(&others, &days, frame.start_day).map_err(refusal)
}

fn refusal(faults: Vec<Fault>) -> Problem {
    match faults.as_slice() {
        [only] if only.code == "pause_overlaps" => Problem::conflict(only.code, only.detail.clone()),
        _ => Problem::invalid(faults.into_iter().map(|fault| FieldError {
            pointer: if fault.pointer == "/until" { "/last_day".to_owned() } else { "/first_day".to_owned() },
            ..fault.into()
        })),
    }
}
