//! The thresholds of an organisation: every version, who changed them and why.

use std::collections::BTreeMap;

use reable_rules::Fault;
use reable_rules::signals::numbers::Name;
use reable_rules::signals::{Limit, Thresholds};
use reable_rules::text::Note;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use serde_json::{Map, Value};

use super::shapes::{NewSignalSettings, SignalSettings, Threshold};
use crate::access::{Access, Organisation, Write};
use crate::answers::stale;
use crate::audit::Action;
use crate::db::{Txn, sql};
use crate::ids::{OrgId, StaffId};
use crate::problem::{Answer, Problem};

/// The thresholds that an organisation works with, and their version; 0 are the defaults.
///
/// # Errors
/// When the database refuses.
pub async fn in_force<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<(i32, Thresholds), DbErr> {
    let text = "SELECT version, thresholds FROM signal_settings WHERE org_id = $1 ORDER BY version DESC LIMIT 1";
    let Some(row) = db.query_one_raw(sql(db, text, [org.into()])).await? else {
        return Ok((0, Thresholds::default()));
    };
    Ok((row.try_get("", "version")?, stored(&row)?))
}

fn stored(row: &QueryResult) -> Result<Thresholds, DbErr> {
    let json: String = row.try_get("", "thresholds")?;
    serde_json::from_str(&json).map_err(|error| DbErr::Type(format!("thresholds: {error}")))
}

/// The settings in force as the API shows them.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<SignalSettings, DbErr> {
    let text = "SELECT s.version, s.thresholds, s.reason, s.changed_at, p.name FROM signal_settings s \
                JOIN people p ON p.id = s.changed_by WHERE s.org_id = $1 ORDER BY s.version DESC LIMIT 1";
    match db.query_one_raw(sql(db, text, [org.into()])).await? {
        Some(row) => shown(&row),
        None => Ok(show(0, &Thresholds::default())),
    }
}

/// Every version that was ever put, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn versions<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Vec<SignalSettings>, DbErr> {
    let text = "SELECT s.version, s.thresholds, s.reason, s.changed_at, p.name FROM signal_settings s \
                JOIN people p ON p.id = s.changed_by WHERE s.org_id = $1 ORDER BY s.version DESC";
    db.query_all_raw(sql(db, text, [org.into()])).await?.iter().map(shown).collect()
}

fn shown(row: &QueryResult) -> Result<SignalSettings, DbErr> {
    Ok(SignalSettings {
        reason: row.try_get("", "reason")?,
        changed_by_name: row.try_get("", "name")?,
        changed_at: row.try_get("", "changed_at")?,
        ..show(row.try_get("", "version")?, &stored(row)?)
    })
}

fn show(version: i32, thresholds: &Thresholds) -> SignalSettings {
    let defaults = Thresholds::default();
    let threshold = |limit: &Limit| {
        let (lowest, highest) = limit.range();
        let about = limit.signals().to_vec();
        let (value, default) = (thresholds.get(*limit), defaults.get(*limit));
        (limit.as_str().to_owned(), Threshold { value, default, lowest, highest, about })
    };
    SignalSettings {
        version,
        thresholds: Limit::ALL.iter().map(threshold).collect(),
        off: thresholds.off.iter().copied().collect(),
        reason: None,
        changed_by_name: None,
        changed_at: None,
    }
}

/// Puts new settings in force; what is not named goes back to its default.
///
/// # Errors
/// 412 when somebody put others since `version`; 422 `unknown_threshold`, `out_of_range`, `out_of_order`.
pub async fn put(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    version: i32,
    new: NewSignalSettings,
) -> Answer<SignalSettings> {
    let thresholds = parse(&new)?;
    txn.hold_name(access.org(), "signal_settings").await?;
    if in_force(&**txn, access.org()).await?.0 != version {
        return Err(stale());
    }
    insert(txn, access.org(), access.person(), version + 1, &thresholds, &new.reason).await?;
    txn.audit(access.did(Action::Change, "signal_settings", version + 1).purpose(new.reason.as_str()));
    Ok(read(&**txn, access.org()).await?)
}

/// Puts the first settings of a new organisation in force, in the name of its first administrator.
///
/// # Errors
/// 422 `unknown_threshold`, `out_of_range`, `out_of_order`.
pub async fn put_first(txn: &Txn, org: OrgId, administrator: StaffId, new: &NewSignalSettings) -> Answer<()> {
    insert(txn, org, administrator, 1, &parse(new)?, &new.reason).await
}

async fn insert(
    txn: &Txn,
    org: OrgId,
    by: StaffId,
    version: i32,
    thresholds: &Thresholds,
    reason: &Note,
) -> Answer<()> {
    let json = serde_json::to_string(thresholds).map_err(|_| Problem::unavailable())?;
    let text = "INSERT INTO signal_settings (org_id, version, thresholds, reason, changed_by, changed_at) \
                VALUES ($1, $2, $3, $4, $5, $6)";
    let values = [org.into(), version.into(), json.into(), reason.as_str().into(), by.into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    Ok(())
}

fn parse(new: &NewSignalSettings) -> Answer<Thresholds> {
    let named: BTreeMap<&str, i64> =
        new.thresholds.iter().flatten().map(|(name, value)| (name.as_str(), *value)).collect();
    let json: Map<String, Value> = named.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let below = |fault: Fault| Fault { pointer: format!("/thresholds{}", fault.pointer), ..fault };
    let mut thresholds = Thresholds::from_json(&Value::Object(json))
        .map_err(|faults| Problem::invalid(faults.into_iter().map(below)))?;
    thresholds.off = new.off.iter().flatten().copied().collect();
    Ok(thresholds)
}
