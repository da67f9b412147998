//! Queries on messages.

use chrono::{DateTime, Utc};
use reable_rules::words::EndReason;
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, QueryResult, Value};

use super::api::{Message, NewMessage};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::ids::MessageId;
use crate::problem::{Answer, Problem};
use crate::tables::messages;

/// Stores a compliment, or finds the one that the same call made before.
///
/// # Errors
/// 409 `client_left` when the client has left; `id_taken` when the id was used for something else.
pub async fn send_message(txn: &mut Txn, access: &Access<Write>, body: Body<NewMessage>) -> Answer<(Message, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = MessageId(id);
    if fresh {
        refuse_when_gone(txn, access).await?;
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

/// Nobody who has left is sent anything: the latest episode says how it ended.
async fn refuse_when_gone(txn: &Txn, access: &Access<Write>) -> Answer<()> {
    let text = "SELECT end_reason FROM episodes WHERE client_id = $1 AND org_id = $2 \
                ORDER BY start_day DESC, created_at DESC LIMIT 1";
    let row = txn.query_one_raw(sql(&**txn, text, [access.client().into(), access.org().into()])).await?;
    let ended: Option<EndReason> = row.map(|row| row.try_get("", "end_reason")).transpose()?.flatten();
    match ended.filter(|reason| reason.leaves()) {
        Some(_) => {
            Err(Problem::conflict("client_left", "This client has left the programme: nothing is sent any more."))
        }
        None => Ok(()),
    }
}

const COLUMNS: &str = "m.id, m.text, m.sent_by, p.name, m.sent_at FROM messages m JOIN people p ON p.id = m.sent_by";

async fn find_message(txn: &Txn, access: &Access<Write>, id: MessageId) -> Answer<Option<Message>> {
    let text = format!("SELECT {COLUMNS} WHERE m.id = $1 AND m.client_id = $2 AND m.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok(row.map(|row| read(&row)).transpose()?)
}

/// The messages to the client, newest first, at most `most` of them after the key of `after`.
///
/// # Errors
/// When the database refuses.
pub async fn messages<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    after: Option<&(DateTime<Utc>, MessageId)>,
    most: i64,
) -> Result<Vec<Message>, DbErr> {
    let mut values: Vec<Value> = vec![access.client().into(), access.org().into(), most.into()];
    let mut text = format!("SELECT {COLUMNS} WHERE m.client_id = $1 AND m.org_id = $2");
    if let Some((sent_at, id)) = after {
        text.push_str(" AND (m.sent_at, m.id) < ($4, $5)");
        values.extend([Value::from(*sent_at), Value::from(*id)]);
    }
    text.push_str(" ORDER BY m.sent_at DESC, m.id DESC LIMIT $3");
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Message, DbErr> {
    Ok(Message {
        id: row.try_get("", "id")?,
        text: row.try_get("", "text")?,
        sent_by: row.try_get("", "sent_by")?,
        sent_by_name: row.try_get("", "name")?,
        sent_at: row.try_get("", "sent_at")?,
    })
}
