//! The organisation itself: what it is called, where it is, how long it keeps records.

use poem_openapi::types::MaybeUndefined;
use sea_orm::{ConnectionTrait, DbErr};

use super::organisation_api::{Organisation as Details, OrganisationChange};
use crate::access::{Access, Organisation, Write};
use crate::audit::Action;
use crate::db::{Txn, for_update, sql};
use crate::ids::OrgId;
use crate::problem::{Answer, Problem};
use reable_rules::text::Line;

/// Reads the organisation of whoever holds an access.
///
/// # Errors
/// 503 when the database refuses.
pub async fn get<C: ConnectionTrait, M>(db: &C, access: &Access<M, Organisation>) -> Answer<Details> {
    find(db, access.org(), "").await?.ok_or_else(Problem::not_found)
}

async fn find<C: ConnectionTrait>(db: &C, org: OrgId, lock: &str) -> Result<Option<Details>, DbErr> {
    let text = format!(
        "SELECT name, time_zone, language, contact_line, retention_years, second_factor_required FROM organisations \
         WHERE id = $1{lock}"
    );
    let Some(row) = db.query_one_raw(sql(db, text, [org.into()])).await? else { return Ok(None) };
    Ok(Some(Details {
        id: org,
        name: row.try_get("", "name")?,
        time_zone: row.try_get("", "time_zone")?,
        language: row.try_get("", "language")?,
        contact_line: row.try_get("", "contact_line")?,
        retention_years: row.try_get::<i16>("", "retention_years")?.unsigned_abs(),
        second_factor_required: row.try_get("", "second_factor_required")?,
    }))
}

/// Changes what is named and leaves the rest.
///
/// # Errors
/// 409 `name_taken`, 422 when the years are out of range.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    change: OrganisationChange,
) -> Answer<Details> {
    let now = find(&**txn, access.org(), for_update(&**txn)).await?.ok_or_else(Problem::not_found)?;
    let years = change.retention_years.unwrap_or(now.retention_years);
    let stored_years = stored_years(years)?;
    let new = Details {
        id: now.id,
        name: change.name.map_or(now.name, Line::into_string),
        time_zone: change.time_zone.unwrap_or(now.time_zone),
        language: change.language.unwrap_or(now.language),
        contact_line: match change.contact_line {
            MaybeUndefined::Undefined => now.contact_line,
            MaybeUndefined::Null => None,
            MaybeUndefined::Value(line) => Some(line.into_string()),
        },
        retention_years: years,
        second_factor_required: change.second_factor_required.unwrap_or(now.second_factor_required),
    };
    refuse_taken_name(txn, &new).await?;
    let text = "UPDATE organisations SET name = $2, time_zone = $3, language = $4, contact_line = $5, \
                retention_years = $6, second_factor_required = $7 WHERE id = $1";
    let values = [
        new.id.into(),
        new.name.clone().into(),
        new.time_zone.name().into(),
        new.language.as_str().into(),
        new.contact_line.clone().into(),
        stored_years.into(),
        new.second_factor_required.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "organisation", new.id));
    Ok(new)
}

/// For how many years records are kept, as it is stored.
///
/// # Errors
/// 422 when the years are out of range.
pub(super) fn stored_years(years: u16) -> Answer<i16> {
    let stored = i16::try_from(years).ok().filter(|years| (1..=100).contains(years));
    stored.ok_or_else(|| Problem::invalid_at("/retention_years", "out_of_range", "From 1 to 100 years."))
}

async fn refuse_taken_name(txn: &Txn, new: &Details) -> Answer<()> {
    let text = "SELECT id FROM organisations WHERE name = $1 AND id <> $2";
    match txn.query_one_raw(sql(&**txn, text, [new.name.clone().into(), new.id.into()])).await? {
        Some(_) => Err(Problem::conflict("name_taken", "Another organisation on this server has this name.")),
        None => Ok(()),
    }
}
