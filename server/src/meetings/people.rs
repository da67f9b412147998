//! Who was present at a decision: known to the organisation when it is recorded, named when it is read.

use std::collections::HashMap;

use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, Value};
use uuid::Uuid;

use super::shapes::Present;
use crate::access::{Access, Write};
use crate::db::{Txn, padded, sql};
use crate::ids::OrgId;

/// The most letters of names that stand as who decided.
const LONGEST_NAME: usize = 200;

/// Whether staff of this organisation and carers of this client are named, each once, and at least one of the staff.
///
/// # Errors
/// When the database refuses.
pub async fn check(txn: &Txn, access: &Access<Write>, present: &Present) -> Result<Vec<Fault>, DbErr> {
    let staff: Vec<Uuid> = present.staff.iter().map(|id| id.0).collect();
    let carers: Vec<Uuid> = present.carers.iter().flatten().map(|id| id.0).collect();
    let mut faults = Vec::new();
    if staff.is_empty() {
        faults.push(Fault::new("/present/staff", "required", "at least one member of staff"));
    }
    let known = staff_among(txn, access.org(), &staff).await?;
    faults.extend(unknown(&staff, &known, "/present/staff", "unknown_staff"));
    let known = carers_of(txn, access).await?;
    faults.extend(unknown(&carers, &known, "/present/carers", "unknown_carer"));
    Ok(faults)
}

async fn staff_among(txn: &Txn, org: OrgId, named: &[Uuid]) -> Result<Vec<Uuid>, DbErr> {
    let (list_values, list) = padded(2, named.iter().map(|id| [Value::from(*id)]).collect());
    if list.is_empty() {
        return Ok(Vec::new());
    }
    let text = format!("SELECT id FROM staff WHERE org_id = $1 AND id IN ({list})");
    let rows = txn.query_all_raw(sql(&**txn, text, std::iter::once(org.into()).chain(list_values))).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

async fn carers_of(txn: &Txn, access: &Access<Write>) -> Result<Vec<Uuid>, DbErr> {
    let text = "SELECT id FROM carers WHERE client_id = $1 AND org_id = $2 AND ended_at IS NULL";
    let rows = txn.query_all_raw(sql(&**txn, text, [access.client().into(), access.org().into()])).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

fn unknown(named: &[Uuid], known: &[Uuid], pointer: &str, code: &'static str) -> Vec<Fault> {
    let fault = |(index, id): (usize, &Uuid)| {
        let at = format!("{pointer}/{index}");
        if !known.contains(id) {
            Some(Fault::new(at, code, "nobody whom this client's team could meet"))
        } else if named[..index].contains(id) {
            Some(Fault::new(at, "named_twice", "each person once"))
        } else {
            None
        }
    };
    named.iter().enumerate().filter_map(fault).collect()
}

/// The names of people, and of carers by their relation.
///
/// # Errors
/// When the database refuses.
pub async fn names<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let mut ids: Vec<Uuid> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let (list_values, list) = padded(2, ids.into_iter().map(|id| [Value::from(id)]).collect());
    let text = format!(
        "SELECT p.id, p.name FROM people p WHERE p.org_id = $1 AND p.id IN ({list}) UNION ALL SELECT k.id, p.name \
         FROM carers k JOIN people p ON p.id = k.person_id WHERE k.org_id = $1 AND k.id IN ({list})"
    );
    let values = std::iter::once(org.into()).chain(list_values);
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get("", "name")?))).collect()
}

/// Who decided, as it stands with the care decision: the meeting and the names of the staff, as many as there is room
/// for.
///
/// # Errors
/// When the database refuses.
pub async fn decided_by(txn: &Txn, access: &Access<Write>, present: &Present, on: Day) -> Result<String, DbErr> {
    let names = names(&**txn, access.org(), present.staff.iter().map(|id| id.0)).await?;
    let named = present.staff.iter().filter_map(|id| names.get(&id.0));
    let text = format!("MDO {on}: {}", named.cloned().collect::<Vec<_>>().join(", "));
    Ok(text.chars().take(LONGEST_NAME).collect())
}
