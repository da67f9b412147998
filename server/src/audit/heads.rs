//! The head of the log, told to the log manager: who keeps the mail can prove that the chain was not written anew.

use reable_rules::audit::{Hash, Position};
use sea_orm::{ConnectionTrait, DbErr};

use crate::db::{Txn, sql};
use crate::ids::{OrgId, PersonId};
use crate::outbox::{Content, Letter, queue_letter};

/// Queues a mail with the head of the log of `org` to each log manager; none while nothing is logged.
///
/// # Errors
/// When the database refuses.
pub async fn tell(txn: &Txn, org: OrgId) -> Result<(), DbErr> {
    let Some(head) = head(&**txn, org).await? else { return Ok(()) };
    let text = "SELECT id, email FROM staff WHERE org_id = $1 AND role = 'log_manager' AND deactivated_at IS NULL \
                ORDER BY id";
    for row in txn.query_all_raw(sql(&**txn, text, [org.into()])).await? {
        let (person, recipient): (PersonId, String) = (row.try_get("", "id")?, row.try_get("", "email")?);
        let content = Content::AuditHead { head: head.to_string() };
        queue_letter(txn, &Letter { org, person, recipient, content }).await?;
    }
    Ok(())
}

async fn head<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Option<Position>, DbErr> {
    let text = "SELECT seq, hash FROM audit_heads WHERE org_id = $1 AND seq > 0";
    let Some(row) = db.query_one_raw(sql(db, text, [org.into()])).await? else { return Ok(None) };
    let (seq, hash): (i64, Vec<u8>) = (row.try_get("", "seq")?, row.try_get("", "hash")?);
    let hash: Hash = hash.try_into().map_err(|_| DbErr::Custom(format!("the audit head of {org} is not a SHA-256")))?;
    Ok(Some(Position { seq: seq.unsigned_abs(), hash }))
}
