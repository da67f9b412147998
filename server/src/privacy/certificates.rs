//! The certificates that erasures leave.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::words::ErasureGround;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use crate::answers::Paging;
use crate::db::sql;
use crate::ids::{ClientId, ErasureId, OrgId};
use crate::problem::{Answer, Problem};

/// How many rows of one table an erasure removed.
#[derive(Object, Debug, Clone)]
pub struct ErasedRows {
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: i64,
}

/// The certificate of an erasure; it says nothing of the person.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct ErasureCertificate {
    /// The certificate.
    pub id: ErasureId,
    /// The id of what is gone: the audit log has it, and nothing else.
    pub client_id: ClientId,
    /// Why it was erased.
    pub ground: ErasureGround,
    /// Who asked; absent where an earlier erasure was done again on a restored backup.
    pub asked_by_name: Option<String>,
    /// Who agreed.
    pub approved_by_name: Option<String>,
    /// When it was done.
    pub erased_at: DateTime<Utc>,
    /// How many rows of which tables went.
    pub rows_erased: Vec<ErasedRows>,
    /// When the file of the database had been written anew, so that no freed page holds what was erased. On PostgreSQL
    /// the database does so by itself (`VACUUM`).
    pub scrubbed_at: Option<DateTime<Utc>>,
}

const SELECT: &str = "SELECT e.id, e.client_id, e.ground, e.erased_at, e.rows_erased, e.scrubbed_at, \
     a.name AS asked_by_name, b.name AS approved_by_name FROM erasures e \
     LEFT JOIN people a ON a.id = e.asked_by LEFT JOIN people b ON b.id = e.approved_by WHERE e.org_id = $1";

fn read(row: &QueryResult) -> Result<ErasureCertificate, DbErr> {
    let counts: String = row.try_get("", "rows_erased")?;
    let counts: BTreeMap<String, i64> = serde_json::from_str(&counts).unwrap_or_default();
    Ok(ErasureCertificate {
        id: row.try_get("", "id")?,
        client_id: row.try_get("", "client_id")?,
        ground: row.try_get("", "ground")?,
        asked_by_name: row.try_get("", "asked_by_name")?,
        approved_by_name: row.try_get("", "approved_by_name")?,
        erased_at: row.try_get("", "erased_at")?,
        rows_erased: counts.into_iter().map(|(table, rows)| ErasedRows { table, rows }).collect(),
        scrubbed_at: row.try_get("", "scrubbed_at")?,
    })
}

/// The certificates of the organisation, newest first, one more than the page holds.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    paging: &Paging<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<ErasureCertificate>, DbErr> {
    let mut values: Vec<Value> = vec![org.into(), paging.fetch().into()];
    let mut after = "";
    if let Some((erased_at, id)) = &paging.after {
        after = " AND (e.erased_at < $3 OR (e.erased_at = $3 AND e.id < $4))";
        values.extend([(*erased_at).into(), (*id).into()]);
    }
    let text = format!("{SELECT}{after} ORDER BY e.erased_at DESC, e.id DESC LIMIT $2");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

/// One certificate.
///
/// # Errors
/// 404 when there is none with this id.
pub async fn get<C: ConnectionTrait>(db: &C, org: OrgId, id: ErasureId) -> Answer<ErasureCertificate> {
    let row = db.query_one_raw(sql(db, format!("{SELECT} AND e.id = $2"), [org.into(), id.into()])).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?)?)
}
