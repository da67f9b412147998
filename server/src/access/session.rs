//! From a bearer token to a caller: verify the signature, then read session and role from the database.
//!
//! The token is a handle. A small cache keeps verified tokens with their caller; it is emptied at once by a revocation
//! on this server, and no entry is believed for longer than a second, which bounds a revocation on another server.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use poem::Request;
use poem::http::Method;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::policy::Role;
use super::{Caller, DRY_RUN_HEADER};
use crate::accounts::second_factor::{self, DUE};
use crate::audit::Action;
use crate::clock::Clock;
use crate::db::{Db, padded, sql};
use crate::group::GroupWork;
use crate::ids::{OrgId, PersonId, SessionId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long a caller is believed without asking the database again.
const BELIEVED: TimeDelta = TimeDelta::seconds(1);
/// How many callers are remembered; a full cache is emptied, which costs one query a caller.
const MOST_REMEMBERED: usize = 20_000;

/// What an access token says: nothing but whose session it is and how long the token lasts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claims {
    /// The server that made it: its public URL.
    pub iss: String,
    /// For whom: `reable`.
    pub aud: String,
    /// The person.
    pub sub: Uuid,
    /// The session.
    pub sid: Uuid,
    /// Seconds since 1970 from which it holds.
    pub nbf: i64,
    /// Seconds since 1970 at which it ends.
    pub exp: i64,
}

#[derive(Debug, Clone)]
struct Remembered {
    claims: Claims,
    found: Found,
}

/// Verified tokens and their callers, for at most a second.
#[derive(Debug, Default)]
pub struct SessionCache(RwLock<HashMap<String, Remembered>>);

impl SessionCache {
    /// Forgets everybody: called by whatever revokes a session, deactivates staff or changes a role.
    pub fn forget_all(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn get(&self, token: &str) -> Option<Remembered> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(token).cloned()
    }

    fn put(&self, token: &str, remembered: Remembered) {
        let mut cache = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= MOST_REMEMBERED {
            cache.clear();
        }
        cache.insert(token.to_owned(), remembered);
    }
}

/// The caller whose access token this is.
///
/// # Errors
/// 401 when the token is not ours, has ended, or its session was revoked.
pub async fn caller(parts: &Parts, request: &Request, token: &str) -> Answer<Caller> {
    let now = parts.clock.now();
    let remembered = match parts.sessions.get(token) {
        Some(known) if now - known.found.read_at < BELIEVED && now >= known.found.read_at => known,
        // The signature as well as the session: the key that made it may have been revoked meanwhile.
        _ => {
            let claims = parts.keys.verify(token).ok_or_else(Problem::signed_out)?;
            let named = Named { session: claims.sid, person: claims.sub };
            let found = parts.session_reader.ask(named).await?.ok_or_else(Problem::signed_out)?;
            let fresh = Remembered { claims, found };
            parts.sessions.put(token, fresh.clone());
            fresh
        }
    };
    if now.timestamp() >= remembered.claims.exp || now.timestamp() < remembered.claims.nbf {
        return Err(Problem::signed_out());
    }
    let caller = Caller {
        person: remembered.found.person,
        org: remembered.found.org,
        role: remembered.found.role,
        session: SessionId(remembered.claims.sid),
        address: parts.settings.client_address(request),
        dry_run: request.header(DRY_RUN_HEADER).is_some_and(|value| value == "true"),
    };
    if remembered.found.second_factor_due && !leads_to_second_factor(request) {
        return Err(refuse_without_second_factor(parts, &caller).await?);
    }
    Ok(caller)
}

/// What staff may do who have to set up a second factor first: see who they are, set it up, sign out.
fn leads_to_second_factor(request: &Request) -> bool {
    let open = [
        (Method::GET, "/v1/me"),
        (Method::POST, "/v1/me/totp"),
        (Method::PUT, "/v1/me/totp"),
        (Method::DELETE, "/v1/sessions/current"),
    ];
    open.iter().any(|(method, path)| request.method() == method && request.original_uri().path() == *path)
}

async fn refuse_without_second_factor(parts: &Parts, caller: &Caller) -> Answer<Problem> {
    let refused = caller.actor().did(Action::Read, second_factor::OBJECT, caller.person).outcome("refused");
    parts.sightings.write(refused).await?;
    Ok(second_factor::due())
}

/// The session that a token names, and whose the token says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Named {
    session: Uuid,
    person: Uuid,
}

/// A session that holds, as the database has it.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    person: PersonId,
    org: OrgId,
    role: Role,
    second_factor_due: bool,
    read_at: DateTime<Utc>,
}

/// Reads sessions in groups: phones that call at the same moment share one query.
pub struct SessionReader {
    /// Where they stand.
    pub db: Db,
    /// What the time is.
    pub clock: Clock,
}

impl GroupWork for SessionReader {
    type Entry = Named;
    type Outcome = Option<Found>;

    async fn write(&self, named: Vec<Named>) -> Answer<Vec<Option<Found>>> {
        let (db, now) = (self.db.read(), self.clock.now());
        let (values, list) = padded(1, named.iter().map(|named| [named.session.into()]).collect());
        let text = format!(
            "SELECT s.id, s.person_id, s.org_id, s.absolute_expires_at, p.role AS person_role, t.role AS staff_role, \
             t.deactivated_at, CASE WHEN t.id IS NULL THEN 0 WHEN {DUE} THEN 1 ELSE 0 END AS due FROM sessions s JOIN people p ON p.id = s.person_id LEFT JOIN staff t ON t.id = p.id \
             LEFT JOIN devices d ON d.id = s.device_id \
             WHERE s.id IN ({list}) AND s.revoked_at IS NULL AND d.revoked_at IS NULL"
        );
        let mut found = HashMap::with_capacity(named.len());
        for row in db.query_all_raw(sql(db, text, values)).await? {
            let session = row.try_get("", "id")?;
            if let Some(known) = read(&row, now)? {
                found.insert(Named { session, person: known.person.0 }, known);
            }
        }
        Ok(named.iter().map(|named| found.get(named).copied()).collect())
    }
}

/// The session of a row, when it holds at `now`.
fn read(row: &QueryResult, now: DateTime<Utc>) -> Result<Option<Found>, DbErr> {
    let absolute: DateTime<Utc> = row.try_get("", "absolute_expires_at")?;
    let deactivated: Option<DateTime<Utc>> = row.try_get("", "deactivated_at")?;
    let role = match row.try_get::<String>("", "person_role")?.as_str() {
        "client" => Some(Role::Client),
        "carer" => Some(Role::Carer),
        _ => row.try_get::<Option<String>>("", "staff_role")?.and_then(|word| word.parse().ok()).map(Role::Staff),
    };
    let holds = deactivated.is_none() && now < absolute;
    Ok(match role {
        Some(role) if holds => Some(Found {
            person: row.try_get("", "person_id")?,
            org: row.try_get("", "org_id")?,
            role,
            second_factor_due: row.try_get::<i32>("", "due")? == 1,
            read_at: now,
        }),
        _ => None,
    })
}
