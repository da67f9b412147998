//! The audit log as it is read: by a client about their own record, and by the log manager.

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use poem_openapi::Object;
use reable_rules::audit::Damage;
use reable_rules::text::Line;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use crate::access::{Access, Organisation, Write};
use crate::audit::verify::Verification;
use crate::db::sql;
use crate::enrolment::merges;
use crate::ids::{ClientId, PersonId, SessionId};

/// Somebody looked at the client's record, or changed it.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Sighting {
    /// The number of the record in the organisation's log.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// In which role.
    pub role: String,
    /// Who, by name; absent when the server itself did it.
    pub name: Option<String>,
    /// What was done: `create`, `read`, `change`, `delete`, `search`, `export`.
    pub action: String,
    /// What sort of thing it was done to.
    pub object_kind: String,
    /// How it ended: `done` or `refused`.
    pub outcome: String,
    /// Why, in the words of who opened emergency access to the record.
    pub reason: Option<String>,
}

/// What others did with the client's record, newest first, at most `most` of them before record `before`.
///
/// # Errors
/// When the database refuses.
pub async fn sightings<C: ConnectionTrait>(
    db: &C,
    access: &Access<Write>,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<Sighting>, DbErr> {
    let text = format!(
        "SELECT a.seq, a.at, a.actor_role, p.name, a.action, a.object_kind, a.outcome, \
                CASE WHEN a.object_kind = 'emergency_access' THEN a.purpose END AS reason FROM audit_events a \
                LEFT JOIN people p ON p.id = a.actor_id AND p.org_id = a.org_id \
                WHERE a.org_id = $1 AND a.client_id IN ({}) AND a.seq < $3 \
                AND (a.actor_id IS NULL OR a.actor_id <> $4) ORDER BY a.seq DESC LIMIT $5",
        merges::records("$2")
    );
    let values = [
        access.org().into(),
        access.client().into(),
        before.unwrap_or(i64::MAX).into(),
        access.person().into(),
        most.into(),
    ];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            Ok(Sighting {
                seq: row.try_get("", "seq")?,
                at: row.try_get("", "at")?,
                role: row.try_get("", "actor_role")?,
                name: row.try_get("", "name")?,
                action: row.try_get("", "action")?,
                object_kind: row.try_get("", "object_kind")?,
                outcome: row.try_get("", "outcome")?,
                reason: row.try_get("", "reason")?,
            })
        })
        .collect()
}

/// One record of the audit log (NEN 7513).
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct AuditRecord {
    /// Its number in the organisation's log, from 1.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; absent when nobody was signed in, or the server itself acted.
    pub actor_id: Option<PersonId>,
    /// The name of a member of staff.
    pub actor_name: Option<String>,
    /// In which role.
    pub actor_role: String,
    /// For whom it was done.
    pub on_behalf_of: Option<PersonId>,
    /// What was done: `create`, `read`, `change`, `delete`, `search`, `export`, `sign_in`.
    pub action: String,
    /// What sort of thing it was done to.
    pub object_kind: String,
    /// Which one; the nil id stands for a whole list.
    pub object_id: String,
    /// Whose record it concerns.
    pub client_id: Option<ClientId>,
    /// How it ended: `done`, `refused`, `failed`, `reused`.
    pub outcome: String,
    /// In which session.
    pub session_id: Option<SessionId>,
    /// Why, in the words of who did it.
    pub purpose: Option<String>,
    /// From which network address.
    pub address: Option<String>,
    /// The record's hash, hexadecimal; it covers the hash before it.
    pub hash: String,
}

/// Which records are asked for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those about this client.
    pub client: Option<ClientId>,
    /// Only those of this person.
    pub actor: Option<PersonId>,
    /// Only this action.
    pub action: Option<Line>,
    /// Only what ended so.
    pub outcome: Option<Line>,
    /// Only from this moment on.
    pub from: Option<DateTime<Utc>>,
    /// Only up to this moment, included.
    pub to: Option<DateTime<Utc>>,
}

/// The records of the organisation's log, newest first, at most `most` of them before record `before`.
///
/// # Errors
/// When the database refuses.
pub async fn records<C: ConnectionTrait>(
    db: &C,
    access: &Access<Write, Organisation>,
    filter: &Filter,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<AuditRecord>, DbErr> {
    let mut values: Vec<Value> = vec![access.org().into(), before.unwrap_or(i64::MAX).into(), most.into()];
    let mut text = "SELECT a.seq, a.at, a.actor_id, p.name, a.actor_role, a.on_behalf_of, a.action, a.object_kind, \
                    a.object_id, a.client_id, a.outcome, a.session_id, a.purpose, a.address, a.hash \
                    FROM audit_events a \
                    LEFT JOIN people p ON p.id = a.actor_id AND p.org_id = a.org_id AND p.role = 'staff' \
                    WHERE a.org_id = $1 AND a.seq < $2"
        .to_owned();
    let mut only = |condition: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.push(value);
            text.push_str(&format!(" AND {condition} ${}", values.len()));
        }
    };
    only("a.client_id =", filter.client.map(Into::into));
    only("a.actor_id =", filter.actor.map(Into::into));
    only("a.action =", filter.action.as_ref().map(|action| action.as_str().into()));
    only("a.outcome =", filter.outcome.as_ref().map(|outcome| outcome.as_str().into()));
    only("a.at >=", filter.from.map(Into::into));
    only("a.at <=", filter.to.map(Into::into));
    text.push_str(" ORDER BY a.seq DESC LIMIT $3");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<AuditRecord, DbErr> {
    Ok(AuditRecord {
        seq: row.try_get("", "seq")?,
        at: row.try_get("", "at")?,
        actor_id: row.try_get("", "actor_id")?,
        actor_name: row.try_get("", "name")?,
        actor_role: row.try_get("", "actor_role")?,
        on_behalf_of: row.try_get("", "on_behalf_of")?,
        action: row.try_get("", "action")?,
        object_kind: row.try_get("", "object_kind")?,
        object_id: row.try_get("", "object_id")?,
        client_id: row.try_get("", "client_id")?,
        outcome: row.try_get("", "outcome")?,
        session_id: row.try_get("", "session_id")?,
        purpose: row.try_get("", "purpose")?,
        address: row.try_get("", "address")?,
        hash: HEXLOWER.encode(&row.try_get::<Vec<u8>>("", "hash")?),
    })
}

/// The first broken record of an audit log.
#[derive(Object, Debug, Clone)]
pub struct BrokenRecord {
    /// Its number.
    pub seq: u64,
    /// What is wrong there.
    pub what: Damage,
}

/// What a verification of the audit log found.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct AuditVerification {
    /// Whether every record is there and as it was written.
    pub ok: bool,
    /// How many records are good, from the first on.
    pub records: u64,
    /// The first broken record.
    pub first_broken: Option<BrokenRecord>,
}

impl From<Verification> for AuditVerification {
    fn from(verification: Verification) -> Self {
        let broken = verification.first_broken;
        Self {
            ok: broken.is_none(),
            records: verification.records,
            first_broken: broken.map(|broken| BrokenRecord { seq: broken.seq, what: broken.what }),
        }
    }
}
