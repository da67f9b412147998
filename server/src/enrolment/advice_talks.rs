//! Advice talks: the joint first visit of nurse and occupational therapist, and which of four ways it leads.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::text::Note;
use reable_rules::words::AdviceOutcome;
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{refuse_future, today_in};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::Txn;
use crate::ids::{AdviceTalkId, ClientId, OrgId, PersonId};
use crate::problem::{Answer, Problem};
use crate::tables::advice_talks;

/// An advice talk to record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewAdviceTalk {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The day on which it was held; not in the future.
    pub held_on: Day,
    /// Where it leads, exactly one of four.
    pub outcome: AdviceOutcome,
    /// A remark.
    pub note: Option<Note>,
}

/// The advice talk that led to an enrolment.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct FirstAdviceTalk {
    /// The day on which it was held; not in the future.
    pub held_on: Day,
    /// Where it leads; only `programme` starts an episode.
    pub outcome: AdviceOutcome,
    /// A remark.
    pub note: Option<Note>,
}

/// An advice talk that was held.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct AdviceTalk {
    /// The talk.
    pub id: AdviceTalkId,
    /// The client.
    pub client_id: ClientId,
    /// The day on which it was held.
    pub held_on: Day,
    /// Where it led.
    pub outcome: AdviceOutcome,
    /// A remark.
    pub note: Option<String>,
    /// Which member of staff recorded it.
    pub recorded_by: PersonId,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

impl From<advice_talks::Model> for AdviceTalk {
    fn from(row: advice_talks::Model) -> Self {
        Self {
            id: row.id,
            client_id: row.client_id,
            held_on: row.held_on,
            outcome: row.outcome,
            note: row.note,
            recorded_by: row.recorded_by,
            recorded_at: row.recorded_at,
        }
    }
}

/// Stores a talk as it is.
///
/// # Errors
/// When the database refuses.
pub async fn insert(
    txn: &Txn,
    org: OrgId,
    client: ClientId,
    recorded_by: PersonId,
    id: AdviceTalkId,
    talk: FirstAdviceTalk,
) -> Result<(), DbErr> {
    let row = advice_talks::ActiveModel {
        id: Set(id),
        org_id: Set(org),
        client_id: Set(client),
        held_on: Set(talk.held_on),
        outcome: Set(talk.outcome),
        note: Set(talk.note.map(Note::into_string)),
        recorded_by: Set(recorded_by),
        recorded_at: Set(txn.now()),
    };
    row.insert(&**txn).await.map(|_| ())
}

/// Records a talk with a client, or finds the one that the same call recorded before.
///
/// # Errors
/// 422 when it lies in the future, 409 `id_taken` when the id was used for something else.
pub async fn record(txn: &mut Txn, access: &Access<Write>, body: Body<NewAdviceTalk>) -> Answer<(AdviceTalk, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = AdviceTalkId(id);
    if fresh {
        let form = body.into_value();
        refuse_future(form.held_on, today_in(txn.now(), &access.standing().time_zone)?, "/held_on")?;
        let talk = FirstAdviceTalk { held_on: form.held_on, outcome: form.outcome, note: form.note };
        insert(txn, access.org(), access.client(), access.person(), id, talk).await?;
    }
    txn.audit(access.did(Action::Create, "advice_talk", id));
    let talk = of_client(access.org(), access.client()).filter(advice_talks::Column::Id.eq(id)).one(&**txn).await?;
    Ok((talk.ok_or_else(Problem::not_found)?.into(), fresh))
}

/// The talks with a client, the earliest first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Result<Vec<AdviceTalk>, DbErr> {
    let talks = of_client(access.org(), access.client())
        .order_by_asc(advice_talks::Column::HeldOn)
        .order_by_asc(advice_talks::Column::Id);
    Ok(talks.all(db).await?.into_iter().map(AdviceTalk::from).collect())
}

fn of_client(org: OrgId, client: ClientId) -> sea_orm::Select<advice_talks::Entity> {
    advice_talks::Entity::find()
        .filter(advice_talks::Column::OrgId.eq(org))
        .filter(advice_talks::Column::ClientId.eq(client))
}
