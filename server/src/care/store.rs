//! Queries on care decisions, holds and messages.

use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ConnectionTrait};

use super::api::{Message, NewMessage};
use crate::access::{Access, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::ids::MessageId;
use crate::problem::{Answer, Problem};
use crate::tables::messages;

/// Stores a compliment, or finds the one that the same call made before.
///
/// # Errors
/// 409 `id_taken` when the id was used for something else.
pub async fn send_message(txn: &mut Txn, access: &Access<Write>, body: Body<NewMessage>) -> Answer<(Message, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = MessageId(id);
    if fresh {
        let message = body.into_value();
        messages::ActiveModel {
            id: Set(id),
            org_id: Set(access.org()),
            client_id: Set(access.client()),
            text: Set(message.text.to_string()),
            sent_by: Set(access.staff()),
            sent_at: Set(txn.now()),
        }
        .insert(&**txn)
        .await?;
    }
    txn.audit(access.did(Action::Create, "message", id));
    let message = find_message(txn, access, id).await?;
    Ok((message.ok_or_else(Problem::not_found)?, fresh))
}

async fn find_message(txn: &Txn, access: &Access<Write>, id: MessageId) -> Answer<Option<Message>> {
    let text = "SELECT m.text, m.sent_by, p.name, m.sent_at FROM messages m JOIN people p ON p.id = m.sent_by \
                WHERE m.id = $1 AND m.client_id = $2 AND m.org_id = $3";
    let values = [id.into(), access.client().into(), access.org().into()];
    let Some(row) = txn.query_one_raw(sql(&**txn, text, values)).await? else { return Ok(None) };
    Ok(Some(Message {
        id,
        text: row.try_get("", "text")?,
        sent_by: row.try_get("", "sent_by")?,
        sent_by_name: row.try_get("", "name")?,
        sent_at: row.try_get("", "sent_at")?,
    }))
}
