//! One-time links: an invitation sets the first password, a reset the next.
//!
//! The secret stands in the address, works once and not for long, and is stored as a digest. Opening the address changes
//! nothing: programs that check mail open its links. A newer link voids the older ones.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use reable_rules::password;
use reable_rules::text::Email;
use sea_orm::{ConnectionTrait, DbErr};

use super::gate::Visitor;
use super::organisation_api::Invitation;
use super::sessions::{self, Ended, Whose};
use super::sessions_api::PasswordResetCompletion;
use super::{passwords, secrets, sign_in};
use crate::access::{Access, Organisation, Write};
use crate::audit::{Action, Actor};
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, StaffId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long an invitation is valid.
const INVITATION: TimeDelta = TimeDelta::hours(72);
/// How long a link to a new password is valid.
const RESET: TimeDelta = TimeDelta::hours(1);
/// How many links an account is sent in an hour, whoever asks.
const MOST_AN_HOUR: i64 = 5;
/// How long asking for a reset takes, whether or not the address is known.
const RESET_TAKES: Duration = Duration::from_millis(250);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The first password.
    Invitation,
    /// Another password.
    PasswordReset,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
        }
    }
}

/// Makes a link and voids the older ones.
///
/// # Errors
/// When the database refuses.
pub async fn make(
    parts: &Parts,
    txn: &Txn,
    org: OrgId,
    staff: StaffId,
    purpose: Purpose,
    lasts: TimeDelta,
) -> Result<Invitation, DbErr> {
    void_all(txn, staff).await?;
    let secret = secrets::fresh(&parts.dice);
    let expires_at = txn.now() + lasts;
    let text = "INSERT INTO one_time_links (digest, org_id, staff_id, purpose, created_at, expires_at) \
                VALUES ($1, $2, $3, $4, $5, $6)";
    let values = [
        secrets::digest_of(&secret).into(),
        org.into(),
        staff.into(),
        purpose.as_str().into(),
        txn.now().into(),
        expires_at.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    Ok(Invitation { url: format!("{}/team/password/{secret}", parts.settings.public_url), expires_at })
}

/// Voids every live link of an account.
///
/// # Errors
/// When the database refuses.
pub async fn void_all(txn: &Txn, staff: StaffId) -> Result<(), DbErr> {
    let text = "UPDATE one_time_links SET voided_at = $2 \
                WHERE staff_id = $1 AND used_at IS NULL AND voided_at IS NULL";
    txn.execute_raw(sql(&**txn, text, [staff.into(), txn.now().into()])).await.map(|_| ())
}

/// Invites a member of staff who has no password yet: makes the link, and mails it.
///
/// # Errors
/// 404 when there is no such active account, 409 `password_already_set` when it is in use.
pub async fn invite(parts: &Parts, access: &Access<Write, Organisation>, staff: StaffId) -> Answer<Invitation> {
    let mut txn = parts.db.write().await?;
    let (letter, in_use) = find_reader(&txn, access.org(), staff).await?.ok_or_else(Problem::not_found)?;
    if in_use {
        // Else an administrator could take over the account of somebody who may read care data.
        return Err(Problem::conflict(
            "password_already_set",
            "This account is in use. Its owner can ask for a new password by mail.",
        ));
    }
    let link = make(parts, &txn, access.org(), staff, Purpose::Invitation, INVITATION).await?;
    let content = Content::Invitation { url: link.url.clone() };
    queue_letter(&txn, &Letter { content, ..letter }).await?;
    txn.audit(access.did(Action::Create, "invitation", staff));
    txn.commit().await?;
    Ok(link)
}

/// The member of staff as the reader of a mail, and whether a password is set; the account is held.
async fn find_reader(txn: &Txn, org: OrgId, staff: StaffId) -> Answer<Option<(Letter, bool)>> {
    let lock = format!("SELECT id FROM staff WHERE id = $1 AND org_id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, lock, [staff.into(), org.into()])).await?;
    let text = "SELECT email, password_hash FROM staff WHERE id = $1 AND org_id = $2 AND deactivated_at IS NULL";
    let Some(row) = txn.query_one_raw(sql(&**txn, text, [staff.into(), org.into()])).await? else { return Ok(None) };
    let letter = Letter { org, person: staff, recipient: row.try_get("", "email")?, content: Content::AccountChanged };
    Ok(Some((letter, row.try_get::<Option<String>>("", "password_hash")?.is_some())))
}

/// Tells the owner of an account, at this address, that its password or address was changed.
///
/// # Errors
/// 503 when the database refuses.
pub async fn tell_changed(txn: &Txn, org: OrgId, staff: StaffId, address: &str) -> Answer<()> {
    if let Some((letter, _)) = find_reader(txn, org, staff).await? {
        queue_letter(txn, &Letter { recipient: address.to_owned(), ..letter }).await?;
    }
    Ok(())
}

/// Tells the owner of an account something about it.
///
/// # Errors
/// 503 when the database refuses.
pub async fn tell(txn: &Txn, org: OrgId, staff: StaffId, content: Content) -> Answer<()> {
    if let Some((letter, _)) = find_reader(txn, org, staff).await? {
        queue_letter(txn, &Letter { content, ..letter }).await?;
    }
    Ok(())
}

/// Mails a link to every account with this address. Nobody can tell whether there was one: not from the answer, and
/// not from the time it takes.
///
/// # Errors
/// 429 when this address on the network asks too often.
pub async fn ask_reset(parts: &Parts, visitor: &Visitor, email: &Email) -> Answer<()> {
    // Every request counts: there is no right one to give back.
    let _counted = parts.gate.admit(visitor, parts.clock.now())?;
    let (sent, ()) = tokio::join!(send_resets(parts, visitor, email), tokio::time::sleep(RESET_TAKES));
    sent
}

async fn send_resets(parts: &Parts, visitor: &Visitor, email: &Email) -> Answer<()> {
    let db = parts.db.read();
    let text = "SELECT id, org_id FROM staff WHERE email = $1 AND deactivated_at IS NULL ORDER BY id";
    let rows = db.query_all_raw(sql(db, text, [email.as_str().into()])).await?;
    for row in rows {
        send_reset(parts, visitor, row.try_get("", "org_id")?, row.try_get("", "id")?).await?;
    }
    Ok(())
}

async fn send_reset(parts: &Parts, visitor: &Visitor, org: OrgId, staff: StaffId) -> Answer<()> {
    let mut txn = parts.db.write().await?;
    let Some((letter, _)) = find_reader(&txn, org, staff).await? else { return Ok(()) };
    let count = "SELECT COUNT(*) AS made FROM one_time_links WHERE staff_id = $1 AND created_at > $2";
    let since = txn.now() - TimeDelta::hours(1);
    let made = txn.query_one_raw(sql(&*txn, count, [staff.into(), since.into()])).await?;
    if made.map(|row| row.try_get::<i64>("", "made")).transpose()?.unwrap_or(0) >= MOST_AN_HOUR {
        return Ok(());
    }
    let link = make(parts, &txn, org, staff, Purpose::PasswordReset, RESET).await?;
    let content = Content::PasswordReset { url: link.url };
    queue_letter(&txn, &Letter { content, ..letter }).await?;
    txn.audit(visitor.as_nobody(org).did(Action::Create, "password_reset", staff));
    Ok(txn.commit().await?)
}

/// Whom a live link belongs to.
struct Live {
    org: OrgId,
    staff: StaffId,
    role: String,
    email: Email,
    has_password: bool,
}

fn invalid() -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        "link_invalid",
        "This link was used, has ended, or was replaced by a newer one. Ask for a new link.",
    )
}

/// Sets the password with a link of either kind, uses the link up, and ends every session of the account.
///
/// # Errors
/// 401 `link_invalid`, 422 when the password will not do (the link stays good), 429 after too many wrong tries.
pub async fn complete(parts: &Parts, visitor: &Visitor, request: PasswordResetCompletion) -> Answer<()> {
    let pass = parts.gate.admit(visitor, parts.clock.now())?;
    let digest = secrets::digest_of(&request.token);
    let live = find_live(parts, &digest, parts.clock.now()).await?.ok_or_else(invalid)?;
    pass.give_back();
    password::check(&request.new_password, &live.email)
        .map_err(|fault| Problem::invalid([sign_in::at_new_password(fault)]))?;
    let hash = passwords::hash(parts, request.new_password).await?;
    let mut txn = parts.db.write().await?;
    use_up(&txn, &digest).await?;
    sign_in::store_password(&txn, live.org, live.staff, hash).await.map_err(|_| invalid())?;
    sessions::end(&txn, live.org, Whose::Person(live.staff), Ended::PasswordChanged).await?;
    if live.has_password {
        tell_changed(&txn, live.org, live.staff, live.email.as_str()).await?;
    }
    let actor = Actor { person: Some(live.staff), role: role_word(&live.role), ..visitor.as_nobody(live.org) };
    txn.audit(actor.did(Action::Change, "password", live.staff));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

fn role_word(stored: &str) -> &'static str {
    sessions::role_of("staff", Some(stored.to_owned())).map_or("nobody", crate::access::Role::as_str)
}

async fn find_live(parts: &Parts, digest: &[u8], now: DateTime<Utc>) -> Answer<Option<Live>> {
    let db = parts.db.read();
    let text = "SELECT l.org_id, l.staff_id, s.role, s.email, s.password_hash FROM one_time_links l JOIN staff s ON s.id = l.staff_id \
                WHERE l.digest = $1 AND l.used_at IS NULL AND l.voided_at IS NULL AND l.expires_at > $2 \
                AND s.deactivated_at IS NULL";
    let Some(row) = db.query_one_raw(sql(db, text, [digest.to_vec().into(), now.into()])).await? else {
        return Ok(None);
    };
    Ok(Some(Live {
        org: row.try_get("", "org_id")?,
        staff: row.try_get("", "staff_id")?,
        role: row.try_get("", "role")?,
        email: row.try_get("", "email")?,
        has_password: row.try_get::<Option<String>>("", "password_hash")?.is_some(),
    }))
}

/// One conditional UPDATE: of two who use a link at the same moment, one gets nothing.
async fn use_up(txn: &Txn, digest: &[u8]) -> Answer<()> {
    let text = "UPDATE one_time_links SET used_at = $2 \
                WHERE digest = $1 AND used_at IS NULL AND voided_at IS NULL AND expires_at > $2";
    let used = txn.execute_raw(sql(&**txn, text, [digest.to_vec().into(), txn.now().into()])).await?;
    if used.rows_affected() == 1 { Ok(()) } else { Err(invalid()) }
}
