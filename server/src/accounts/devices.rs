//! Paired devices: seeing them, and revoking one that was lost.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::sessions::{self, Ended, Whose};
use crate::access::{Access, Deed, Duty, Organisation, Read, Role, SignedIn, Write};
use crate::audit::{Action, Event};
use crate::db::sql;
use crate::ids::{DeviceId, OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// A paired phone, tablet or browser.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Device {
    /// The device.
    pub id: DeviceId,
    /// What it is called.
    pub name: String,
    /// When it was paired.
    pub created_at: DateTime<Utc>,
    /// When it last renewed its session.
    pub last_seen_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// Lets a person see their own devices, and staff those of a client or carer; and records the look.
///
/// # Errors
/// 404 when the person is out of reach. A client is also kept from the devices of their carers, and the other way
/// round: caring for somebody is no reason to end that person's sessions.
pub async fn may_see(who: &SignedIn, parts: &Parts, person: PersonId) -> Answer<Seen> {
    let caller = who.caller();
    if person == caller.person {
        let access: Access<Read, Organisation> = who.may_look(parts, Duty::OwnAccount, "own_devices").await?;
        return Ok(Seen { org: access.org(), asking: Some(caller.session.0) });
    }
    if !matches!(caller.role, Role::Staff(_)) {
        return Err(Problem::not_found());
    }
    let access = who.may_read(parts, Deed::ManageDevices, person).await?;
    Ok(Seen { org: access.org(), asking: None })
}

/// Proof that somebody may see a person's devices.
pub struct Seen {
    org: OrgId,
    asking: Option<uuid::Uuid>,
}

/// The devices of a person that are in use: not revoked, with a session that has not ended.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    seen: Seen,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<Device>, DbErr> {
    let text = "SELECT d.id, d.name, d.created_at, d.last_seen_at, s.id AS session_id FROM devices d \
                JOIN sessions s ON s.device_id = d.id WHERE d.person_id = $1 AND d.org_id = $2 \
                AND d.revoked_at IS NULL AND s.revoked_at IS NULL AND s.idle_expires_at > $3 \
                AND s.absolute_expires_at > $3 ORDER BY d.created_at, d.id";
    let rows = db.query_all_raw(sql(db, text, [person.into(), seen.org.into(), now.into()])).await?;
    rows.iter().map(|row| read(row, seen.asking)).collect()
}

/// The devices in use of a client and of those who care for the client, each with whose it is. One query.
///
/// # Errors
/// When the database refuses.
pub async fn around<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    now: DateTime<Utc>,
) -> Result<Vec<(PersonId, Device)>, DbErr> {
    let text = "SELECT d.person_id, d.id, d.name, d.created_at, d.last_seen_at, s.id AS session_id FROM devices d \
                JOIN sessions s ON s.device_id = d.id WHERE d.org_id = $1 AND (d.person_id = $2 OR d.person_id IN \
                (SELECT k.person_id FROM carers k WHERE k.client_id = $2 AND k.ended_at IS NULL)) \
                AND d.revoked_at IS NULL AND s.revoked_at IS NULL AND s.idle_expires_at > $3 \
                AND s.absolute_expires_at > $3 ORDER BY d.created_at, d.id";
    let rows = db.query_all_raw(sql(db, text, [access.org().into(), access.client().into(), now.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get("", "person_id")?, read(row, None)?))).collect()
}

fn read(row: &QueryResult, asking: Option<uuid::Uuid>) -> Result<Device, DbErr> {
    Ok(Device {
        id: row.try_get("", "id")?,
        name: row.try_get("", "name")?,
        created_at: row.try_get("", "created_at")?,
        last_seen_at: row.try_get("", "last_seen_at")?,
        current: asking == Some(row.try_get("", "session_id")?),
    })
}

/// Revokes a device of one's own, or as staff one of a client or carer, and ends its sessions at once.
///
/// # Errors
/// 404 when it is absent or out of reach.
pub async fn revoke(who: &SignedIn, parts: &Parts, device: DeviceId) -> Answer<()> {
    let event = may_revoke(who, parts, device).await?;
    let org = who.caller().org;
    let mut txn = parts.db.write().await?;
    let text = "UPDATE devices SET revoked_at = $3 WHERE id = $1 AND org_id = $2 AND revoked_at IS NULL";
    txn.execute_raw(sql(&*txn, text, [device.into(), org.into(), txn.now().into()])).await?;
    sessions::end(&txn, org, Whose::Device(device), Ended::DeviceRevoked).await?;
    txn.audit(event);
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// The start of the audit record, for who may revoke the device.
async fn may_revoke(who: &SignedIn, parts: &Parts, device: DeviceId) -> Answer<Event> {
    let caller = who.caller();
    let db = parts.db.read();
    let text = "SELECT id FROM devices WHERE id = $1 AND person_id = $2 AND org_id = $3";
    let values = [device.into(), caller.person.into(), caller.org.into()];
    if db.query_one_raw(sql(db, text, values)).await?.is_some() {
        let access: Access<Write, Organisation> = who.may_manage(Duty::OwnAccount)?;
        let event = access.did(Action::Delete, "device", device);
        return Ok(sessions::about_own(event, caller.role, caller.person));
    }
    if !matches!(caller.role, Role::Staff(_)) {
        return Err(Problem::not_found());
    }
    let access = who.may_write(parts, Deed::ManageDevices, device).await?;
    Ok(access.did(Action::Delete, "device", device))
}
