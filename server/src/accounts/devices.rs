//! Paired devices: seeing them, and revoking one that was lost.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::sessions::{self, Ended, Whose};
use crate::access::{Access, Caller, Deed, Duty, Organisation, Read, Role, SignedIn, Write};
use crate::audit::Action;
use crate::db::sql;
use crate::enrolment::coordination;
use crate::ids::{ClientId, DeviceId, OrgId, PersonId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// What the audit log calls it.
const OBJECT: &str = "device";

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

/// Lets a person see their own devices, staff those of a client or carer, and a carer who may record those of the
/// client; and records the look.
///
/// # Errors
/// 404 when the person is out of reach: a client is kept from the devices of their carers, and carers from each other's,
/// since caring for somebody is no reason to be seen.
pub async fn may_see(who: &SignedIn, parts: &Parts, person: PersonId) -> Answer<Seen> {
    let caller = who.caller();
    if person == caller.person {
        let access: Access<Read, Organisation> = who.may_look(parts, Duty::OwnAccount, "own_devices").await?;
        return Ok(Seen { org: access.org(), asking: Some(caller.session.0) });
    }
    let access = match caller.role {
        Role::Client => return Err(Problem::not_found()),
        Role::Carer => who.may_read(parts, Deed::ManageDevices, ClientId(person.0)).await?,
        Role::Staff(_) => who.may_read(parts, Deed::ManageDevices, person).await?,
    };
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

/// Revokes a device, and ends its sessions at once: one's own, as staff one of a client or carer, as a carer who may record
/// one of the client. The client's coordinator is told of the last.
///
/// # Errors
/// 404 when it is absent or out of reach, 403 when the client does not consent to what the carer wants.
pub async fn revoke(who: &SignedIn, parts: &Parts, device: DeviceId) -> Answer<()> {
    let caller = who.caller();
    let owner = find_owner(parts, caller, device).await?;
    let (event, told) = match caller.role {
        _ if owner.as_ref().is_some_and(|owner| owner.person == caller.person) => {
            let access: Access<Write, Organisation> = who.may_manage(Duty::OwnAccount)?;
            let event = access.did(Action::Delete, OBJECT, device);
            (sessions::about_own(event, caller.role, caller.person), None)
        }
        Role::Staff(_) => {
            (who.may_write(parts, Deed::ManageDevices, device).await?.did(Action::Delete, OBJECT, device), None)
        }
        Role::Carer if owner.is_some_and(|owner| owner.is_client) => {
            let access = who.may_write(parts, Deed::ManageDevices, device).await?;
            (access.did(Action::Delete, OBJECT, device), Some(access.client()))
        }
        Role::Carer | Role::Client => return Err(Problem::not_found()),
    };
    let mut txn = parts.db.write().await?;
    let text = "UPDATE devices SET revoked_at = $3 WHERE id = $1 AND org_id = $2 AND revoked_at IS NULL";
    let values = [device.into(), caller.org.into(), txn.now().into()];
    let fresh = txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 1;
    sessions::end(&txn, caller.org, Whose::Device(device), Ended::DeviceRevoked).await?;
    if let (Some(client), true) = (told, fresh) {
        for (person, recipient) in coordination::readers(&txn, caller.org, client).await? {
            queue_letter(&txn, &Letter { org: caller.org, person, recipient, content: Content::PhoneRevoked }).await?;
        }
    }
    txn.audit(event);
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// Whose a device is.
struct Owner {
    person: PersonId,
    is_client: bool,
}

async fn find_owner(parts: &Parts, caller: &Caller, device: DeviceId) -> Result<Option<Owner>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT d.person_id, p.role FROM devices d JOIN people p ON p.id = d.person_id \
                WHERE d.id = $1 AND d.org_id = $2";
    let row = db.query_one_raw(sql(db, text, [device.into(), caller.org.into()])).await?;
    let read = |row: QueryResult| {
        Ok(Owner { person: row.try_get("", "person_id")?, is_client: row.try_get::<String>("", "role")? == "client" })
    };
    row.map(read).transpose()
}
