//! From a cookie to a caller: how members of staff are known on their pages.
//!
//! The cookie holds 256 random bits, of which only the digest is stored. It is made when somebody signs in and at no
//! other moment, so that one that was planted before is worth nothing; it ends after half an hour without use.

use chrono::{DateTime, TimeDelta, Utc};
use poem::Request;
use poem::http::header;
use reable_rules::Zone;
use reable_rules::token::SessionKind;
use reable_rules::words::Language;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::{Caller, Role, SignedIn};
use crate::accounts::second_factor::DUE;
use crate::accounts::secrets;
use crate::db::sql;
use crate::ids::SessionId;
use crate::parts::Parts;
use crate::problem::Answer;

/// How often a session in use is written down as used.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

/// A member of staff who is known by cookie.
#[derive(Clone)]
pub struct Known {
    /// Who, as the operations of the API know them.
    pub who: SignedIn,
    /// Their name.
    pub name: String,
    /// The language that they read.
    pub language: Language,
    /// What their organisation is called.
    pub organisation: String,
    /// The time zone of their organisation.
    pub zone: Zone,
    /// Whether they have to set up a second factor before anything else.
    pub second_factor_due: bool,
}

/// The name of the cookie. A browser takes one named `__Host-` over TLS only, for this host alone and all of it.
fn name(parts: &Parts) -> &'static str {
    if is_secure(parts) { "__Host-reable" } else { "reable" }
}

fn is_secure(parts: &Parts) -> bool {
    parts.settings.public_url.starts_with("https://")
}

/// The header that gives the browser the cookie.
#[must_use]
pub fn give(parts: &Parts, secret: &str) -> String {
    let secure = if is_secure(parts) { "; Secure" } else { "" };
    format!("{}={secret}; Path=/; HttpOnly; SameSite=Strict{secure}", name(parts))
}

/// The header that takes it back.
#[must_use]
pub fn take_back(parts: &Parts) -> String {
    format!("{}; Max-Age=0", give(parts, ""))
}

/// The secret that a request carries.
fn secret<'a>(parts: &Parts, request: &'a Request) -> Option<&'a str> {
    let cookies = request.headers().get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(known, _)| *known == name(parts)).map(|(_, value)| value)
}

/// The statement that finds a session: `$1` is the digest of the secret, `$2` the time.
const FIND: &str = "SELECT CASE WHEN {due} THEN 1 ELSE 0 END AS due, s.id, s.person_id, s.org_id, s.idle_expires_at, t.role, p.name, p.language, \
    o.name AS organisation, o.time_zone FROM sessions s JOIN staff t ON t.id = s.person_id \
    JOIN people p ON p.id = s.person_id JOIN organisations o ON o.id = s.org_id WHERE s.cookie_digest = $1 \
    AND s.revoked_at IS NULL AND s.idle_expires_at > $2 AND s.absolute_expires_at > $2 AND t.deactivated_at IS NULL";

/// Who is known by the cookie of a request, and notes that the session is in use.
///
/// # Errors
/// 503 when the database refuses.
pub async fn find(parts: &Parts, request: &Request) -> Answer<Option<Known>> {
    let Some(secret) = secret(parts, request).filter(|secret| !secret.is_empty()) else { return Ok(None) };
    let (db, now) = (parts.db.read(), parts.clock.now());
    let values = [secrets::digest_of(secret).into(), now.into()];
    let Some(row) = db.query_one_raw(sql(db, FIND.replace("{due}", DUE), values)).await? else { return Ok(None) };
    let Some(known) = read(&row, parts.settings.client_address(request))? else { return Ok(None) };
    keep(parts, known.who.caller().session, row.try_get("", "idle_expires_at")?, now).await?;
    Ok(Some(known))
}

fn read(row: &QueryResult, address: Option<String>) -> Result<Option<Known>, DbErr> {
    let Ok(role) = row.try_get::<String>("", "role")?.parse() else { return Ok(None) };
    let caller = Caller {
        person: row.try_get("", "person_id")?,
        org: row.try_get("", "org_id")?,
        role: Role::Staff(role),
        session: row.try_get("", "id")?,
        address,
        dry_run: false,
    };
    Ok(Some(Known {
        who: SignedIn(caller),
        name: row.try_get("", "name")?,
        language: row.try_get("", "language")?,
        organisation: row.try_get("", "organisation")?,
        zone: row.try_get("", "time_zone")?,
        second_factor_due: row.try_get::<i32>("", "due")? == 1,
    }))
}

/// Moves the moment at which the session ends for want of use.
async fn keep(parts: &Parts, session: SessionId, ends: DateTime<Utc>, now: DateTime<Utc>) -> Answer<()> {
    let moved = now + SessionKind::Staff.lifetimes().idle;
    if moved - ends < NOTED_EVERY {
        return Ok(());
    }
    let txn = parts.db.write().await?;
    let text = "UPDATE sessions SET idle_expires_at = $2 WHERE id = $1 AND revoked_at IS NULL";
    txn.execute_raw(sql(&*txn, text, [session.into(), moved.into()])).await?;
    Ok(txn.commit_housekeeping().await?)
}
