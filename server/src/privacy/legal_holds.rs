//! Reasons in law why a record may not be erased for now.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::text::Line;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use crate::access::{Access, Organisation, Write};
use crate::answers::Paging;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, for_update, sql};
use crate::ids::{ClientId, LegalHoldId, OrgId, StaffId};
use crate::problem::{Answer, Problem};

/// What the audit log calls it.
const OBJECT: &str = "legal_hold";

/// A reason in law to keep a record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewLegalHold {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// Which complaint, claim or inquiry asks for it.
    pub reason: Line,
}

/// A reason in law why a record may not be erased for now.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct LegalHold {
    /// The hold.
    pub id: LegalHoldId,
    /// The client whose record it keeps.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// Which complaint, claim or inquiry asks for it.
    pub reason: String,
    /// Who placed it.
    pub placed_by: StaffId,
    /// Their name.
    pub placed_by_name: String,
    /// When.
    pub placed_at: DateTime<Utc>,
    /// Who released it.
    pub released_by: Option<StaffId>,
    /// When it was released; absent while it is in force.
    pub released_at: Option<DateTime<Utc>>,
}

const SELECT: &str = "SELECT h.id, h.client_id, c.name AS client_name, h.reason, h.placed_by, b.name AS placed_by_name, \
     h.placed_at, h.released_by, h.released_at FROM legal_holds h JOIN people c ON c.id = h.client_id \
     JOIN people b ON b.id = h.placed_by WHERE h.org_id = $1";

fn read(row: &QueryResult) -> Result<LegalHold, DbErr> {
    Ok(LegalHold {
        id: row.try_get("", "id")?,
        client_id: row.try_get("", "client_id")?,
        client_name: row.try_get("", "client_name")?,
        reason: row.try_get("", "reason")?,
        placed_by: row.try_get("", "placed_by")?,
        placed_by_name: row.try_get("", "placed_by_name")?,
        placed_at: row.try_get("", "placed_at")?,
        released_by: row.try_get("", "released_by")?,
        released_at: row.try_get("", "released_at")?,
    })
}

/// The holds of the organisation, newest first, also those that were released; one more than the page holds.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    paging: &Paging<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<LegalHold>, DbErr> {
    let mut values: Vec<Value> = vec![org.into(), paging.fetch().into()];
    let mut after = "";
    if let Some((placed_at, id)) = &paging.after {
        after = " AND (h.placed_at < $3 OR (h.placed_at = $3 AND h.id < $4))";
        values.extend([(*placed_at).into(), (*id).into()]);
    }
    let text = format!("{SELECT}{after} ORDER BY h.placed_at DESC, h.id DESC LIMIT $2");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

async fn get(txn: &Txn, org: OrgId, id: LegalHoldId) -> Answer<LegalHold> {
    let row = txn.query_one_raw(sql(&**txn, format!("{SELECT} AND h.id = $2"), [org.into(), id.into()])).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?)?)
}

/// Places a hold on a client's record, or finds the one that the same call placed before.
///
/// # Errors
/// 404 without such a client; 409 `already_held` with the hold that is in force.
pub async fn place(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    client: ClientId,
    body: Body<NewLegalHold>,
) -> Answer<(LegalHold, bool)> {
    let org = access.org();
    let known = format!("SELECT id FROM clients WHERE org_id = $1 AND id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, known, [org.into(), client.into()])).await?.ok_or_else(Problem::not_found)?;
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = LegalHoldId(id);
    let reason = body.into_value().reason;
    if fresh {
        let there = "SELECT id FROM legal_holds WHERE client_id = $1 AND released_at IS NULL";
        if let Some(row) = txn.query_one_raw(sql(&**txn, there, [client.into()])).await? {
            let problem = Problem::conflict("already_held", "A legal hold keeps this record already.");
            return Err(problem.existing(row.try_get("", "id")?));
        }
        let text = "INSERT INTO legal_holds (id, org_id, client_id, reason, placed_by, placed_at) \
                    VALUES ($1, $2, $3, $4, $5, $6)";
        let values: [Value; 6] =
            [id.into(), org.into(), client.into(), reason.as_str().into(), access.staff().into(), txn.now().into()];
        txn.execute_raw(sql(&**txn, text, values)).await?;
    }
    txn.audit(access.did(Action::Create, OBJECT, id).about(client).purpose(reason.as_str()));
    Ok((get(txn, org, id).await?, fresh))
}

/// Releases a hold; released once, it stays as it is.
///
/// # Errors
/// 404 without such a hold.
pub async fn release(txn: &mut Txn, access: &Access<Write, Organisation>, id: LegalHoldId) -> Answer<LegalHold> {
    let org = access.org();
    let text = "UPDATE legal_holds SET released_by = $3, released_at = $4 \
                WHERE id = $1 AND org_id = $2 AND released_at IS NULL";
    let values = [id.into(), org.into(), access.staff().into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    let hold = get(txn, org, id).await?;
    txn.audit(access.did(Action::Change, OBJECT, id).about(hold.client_id));
    Ok(hold)
}
