//! Staff signing in with a password and, where the account asks for one, a code; and changing the password.
//!
//! A try is judged after the password was hashed, and counted in the transaction that judges it: of many tries at the
//! same moment only so many are told anything as the growing delay allows. A code is judged, used up and counted in the
//! transaction that opens the session.

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use reable_rules::password;
use reable_rules::text::Email;
use reable_rules::token::SessionKind;
use reable_rules::words::StaffRole;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::gate::{Pass, Visitor, too_many, wait_after};
use super::sessions::{self, Ended, Proven, TokenPair, Whose};
use super::sessions_api::{PasswordChange, PasswordSignIn, SignInClient};
use super::{links, passwords, recovery_codes, second_factor};
use crate::access::{Access, Organisation, Role, Write};
use crate::audit::{Action, Actor, Event};
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, SessionId, StaffId};
use crate::outbox::Content;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How many organisations on one server may employ one address; more are not looked at.
const MOST_ACCOUNTS: i64 = 8;

/// An account that one can sign in to.
#[derive(Clone)]
pub(super) struct Account {
    pub(super) id: StaffId,
    pub(super) org: OrgId,
    role: StaffRole,
    hash: String,
    next_try_at: Option<DateTime<Utc>>,
}

impl Account {
    fn proven(&self) -> Proven {
        Proven { org: self.org, person: self.id, role: Role::Staff(self.role) }
    }
}

fn refused() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "sign_in_failed", "The address and the password do not belong together.")
}

fn code_needed() -> Problem {
    let detail = "This account asks for a code beside the password. Send both, with the code as `totp_code`.";
    Problem::new(StatusCode::UNAUTHORIZED, "totp_required", detail)
}

fn code_wrong() -> Problem {
    let detail = "This code is wrong or was used before. Wait for the next one, or take another recovery code, and sign \
                  in again with both.";
    Problem::new(StatusCode::UNAUTHORIZED, "totp_wrong", detail)
}

/// Signs a member of staff in with tokens.
///
/// # Errors
/// 401 `sign_in_failed`, `totp_required`, `totp_wrong`; 409 `organisation_needed`; 429 after too many tries.
pub async fn with_password(parts: &Parts, visitor: &Visitor, request: PasswordSignIn) -> Answer<TokenPair> {
    let kind = match request.client {
        Some(SignInClient::Cli) => SessionKind::Cli,
        Some(SignInClient::Web) | None => SessionKind::Staff,
    };
    let Entry { account, txn, pass } = enter(parts, visitor, request).await?;
    let (session, pair) = sessions::open(parts, &txn, account.proven(), kind, None).await?;
    note_entry(txn, visitor, &account, session).await?;
    pass.give_back();
    Ok(pair)
}

/// Signs a member of staff in on a page; answers the secret that the cookie carries.
///
/// # Errors
/// As [`with_password`].
pub async fn on_a_page(parts: &Parts, visitor: &Visitor, request: PasswordSignIn) -> Answer<String> {
    let Entry { account, txn, pass } = enter(parts, visitor, request).await?;
    let (session, secret) = sessions::open_with_cookie(parts, &txn, account.proven()).await?;
    note_entry(txn, visitor, &account, session).await?;
    pass.give_back();
    Ok(secret)
}

/// Somebody who may come in, and the transaction in which the session is to be opened.
struct Entry<'a> {
    account: Account,
    txn: Txn,
    pass: Pass<'a>,
}

/// Asks for everything that an account is proved with: the one way in for staff, whatever then carries the session.
async fn enter<'a>(parts: &'a Parts, visitor: &Visitor, mut request: PasswordSignIn) -> Answer<Entry<'a>> {
    let code = request.totp_code.take();
    let (account, pass) = prove(parts, visitor, request).await?;
    let mut txn = parts.db.write().await?;
    let failures = hold(&txn, &account).await?;
    match second_factor::judge(parts, &txn, account.org, account.id, code.as_deref()).await? {
        second_factor::Verdict::Proven => {}
        second_factor::Verdict::Recovered => {
            let left = recovery_codes::count_left(&*txn, account.org, account.id).await?;
            links::tell(&txn, account.org, account.id, Content::RecoveryCodeUsed { left }).await?;
            let actor = Actor {
                person: Some(account.id),
                role: account.proven().role.as_str(),
                ..visitor.as_nobody(account.org)
            };
            txn.audit(actor.did(Action::SignIn, recovery_codes::OBJECT, account.id));
        }
        second_factor::Verdict::Needed => {
            // The password was right. What failed before stays counted, else codes could be guessed in between.
            pass.give_back();
            return Err(code_needed());
        }
        second_factor::Verdict::Wrong => {
            store_failures(&txn, &account, failures + 1).await?;
            txn.audit(visitor.as_nobody(account.org).did(Action::SignIn, "staff", account.id).outcome("failed"));
            txn.commit().await?;
            return Err(code_wrong());
        }
    }
    if failures > 0 {
        store_failures(&txn, &account, 0).await?;
    }
    Ok(Entry { account, txn, pass })
}

/// The account whose password somebody knows.
async fn prove<'a>(parts: &'a Parts, visitor: &Visitor, request: PasswordSignIn) -> Answer<(Account, Pass<'a>)> {
    let now = parts.clock.now();
    let pass = parts.gate.admit(visitor, now)?;
    let accounts = find_accounts(parts, &request.email, request.organisation.as_ref().map(AsRef::as_ref)).await?;
    if accounts.is_empty() {
        return refuse_stranger(parts, &request.email, request.password).await;
    }
    if let Some(until) = accounts.iter().filter_map(|account| account.next_try_at).filter(|at| *at > now).max() {
        return Err(too_many(until - now));
    }
    let mut right = Vec::new();
    for account in &accounts {
        if passwords::verify(parts, request.password.clone(), Some(account.hash.clone())).await? {
            right.push(account.clone());
        }
    }
    match right.len() {
        0 => refuse(parts, visitor, &accounts).await,
        1 => Ok((right.remove(0), pass)),
        _ => Err(Problem::conflict(
            "organisation_needed",
            "You have an account in more than one organisation. Sign in again and name the one you mean.",
        )),
    }
}

async fn find_accounts(parts: &Parts, email: &Email, organisation: Option<&str>) -> Answer<Vec<Account>> {
    let db = parts.db.read();
    let mut text = "SELECT s.id, s.org_id, s.role, s.password_hash, s.next_try_at FROM staff s \
                    JOIN organisations o ON o.id = s.org_id \
                    WHERE s.email = $1 AND s.deactivated_at IS NULL AND s.password_hash IS NOT NULL"
        .to_owned();
    let mut values = vec![email.as_str().into(), MOST_ACCOUNTS.into()];
    if let Some(organisation) = organisation {
        text.push_str(" AND o.name = $3");
        values.push(organisation.into());
    }
    text.push_str(" ORDER BY s.id LIMIT $2");
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &QueryResult) -> Result<Account, DbErr> {
    Ok(Account {
        id: row.try_get("", "id")?,
        org: row.try_get("", "org_id")?,
        role: row.try_get("", "role")?,
        hash: row.try_get("", "password_hash")?,
        next_try_at: row.try_get("", "next_try_at")?,
    })
}

/// Takes as long as for an account that exists, and slows down as for one.
async fn refuse_stranger<T>(parts: &Parts, email: &Email, password: String) -> Answer<T> {
    parts.gate.admit_stranger(email.as_str(), parts.clock.now())?;
    passwords::verify(parts, password, None).await?;
    parts.gate.count_stranger(email.as_str(), parts.clock.now());
    Err(refused())
}

async fn refuse<T>(parts: &Parts, visitor: &Visitor, accounts: &[Account]) -> Answer<T> {
    let mut txn = parts.db.write().await?;
    for account in accounts {
        count_failure(&txn, account).await?;
        let event = visitor.as_nobody(account.org).did(Action::SignIn, "staff", account.id);
        txn.audit(event.outcome("failed"));
    }
    txn.commit().await?;
    Err(refused())
}

async fn note_entry(mut txn: Txn, visitor: &Visitor, account: &Account, session: SessionId) -> Answer<()> {
    let actor = Actor {
        person: Some(account.id),
        role: account.proven().role.as_str(),
        session: Some(session),
        ..visitor.as_nobody(account.org)
    };
    txn.audit(actor.did(Action::SignIn, "session", session));
    Ok(txn.commit().await?)
}

/// Holds the account, and says how many tries failed before; a try that came too early is not told how it ended.
async fn hold(txn: &Txn, account: &Account) -> Answer<u32> {
    let text = format!(
        "SELECT failed_tries, next_try_at FROM staff \
         WHERE id = $1 AND org_id = $2 AND password_hash = $3 AND deactivated_at IS NULL{}",
        for_update(&**txn)
    );
    let values = [account.id.into(), account.org.into(), account.hash.clone().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?.ok_or_else(refused)?;
    match row.try_get::<Option<DateTime<Utc>>>("", "next_try_at")? {
        Some(at) if at > txn.now() => Err(too_many(at - txn.now())),
        _ => Ok(u32::try_from(row.try_get::<i16>("", "failed_tries")?).unwrap_or(0)),
    }
}

async fn count_failure(txn: &Txn, account: &Account) -> Answer<()> {
    let failures = hold(txn, account).await?;
    store_failures(txn, account, failures + 1).await
}

/// Forgets the tries that failed before, where one was right now.
pub(super) async fn forget_failures(txn: &Txn, account: &Account) -> Answer<()> {
    match hold(txn, account).await? {
        0 => Ok(()),
        _ => store_failures(txn, account, 0).await,
    }
}

/// Stores how many tries failed in a row, of an account that is held, and when the next one may be made.
async fn store_failures(txn: &Txn, account: &Account, failures: u32) -> Answer<()> {
    // More failures than this change nothing: the longest delay is reached long before.
    let failures = failures.min(1_000);
    let text = "UPDATE staff SET failed_tries = $2, next_try_at = $3 WHERE id = $1";
    let next_try_at = (failures > 0).then(|| txn.now() + wait_after(failures));
    let stored = i16::try_from(failures).unwrap_or(i16::MAX);
    txn.execute_raw(sql(&**txn, text, [account.id.into(), stored.into(), next_try_at.into()])).await?;
    Ok(())
}

/// Changes the caller's password, ends the caller's other sessions and tells the caller by mail.
///
/// # Errors
/// 403 for who has no password, 422 when the present one is wrong or the new one will not do, 429 after too many tries.
pub async fn change_password(
    parts: &Parts,
    access: &Access<Write, Organisation>,
    change: PasswordChange,
) -> Answer<()> {
    let (account, email) = find_own(parts, access).await?;
    password::check(&change.new_password, &email).map_err(|fault| Problem::invalid([at_new_password(fault)]))?;
    let event = access.did(Action::Change, "password", account.id);
    ask_again(parts, &account, change.current_password, event).await?;
    let hash = passwords::hash(parts, change.new_password).await?;
    let mut txn = parts.db.write().await?;
    forget_failures(&txn, &account).await?;
    store_password(&txn, account.org, account.id, hash).await?;
    sessions::end(&txn, account.org, Whose::PersonExcept(account.id, access.caller().session), Ended::PasswordChanged)
        .await?;
    links::void_all(&txn, account.id).await?;
    links::tell_changed(&txn, account.org, account.id, email.as_str()).await?;
    txn.audit(access.did(Action::Change, "password", account.id));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// Asks the owner of an account for the password once more, before something weighty is done with it: `event`.
///
/// # Errors
/// 422 `wrong_password`, which counts as a wrong try to sign in; 429 after too many tries.
pub(super) async fn ask_again(parts: &Parts, account: &Account, password: String, event: Event) -> Answer<()> {
    if let Some(at) = account.next_try_at.filter(|at| *at > parts.clock.now()) {
        return Err(too_many(at - parts.clock.now()));
    }
    if passwords::verify(parts, password, Some(account.hash.clone())).await? {
        return Ok(());
    }
    let mut txn = parts.db.write().await?;
    count_failure(&txn, account).await?;
    // The count stands, whether or not the caller asked for a dry run.
    txn.audit(event.outcome("failed").kept());
    txn.commit().await?;
    Err(Problem::invalid_at("/current_password", "wrong_password", "This is not your present password."))
}

/// A fault of the rules, where it stands in the body.
#[must_use]
pub fn at_new_password(mut fault: reable_rules::Fault) -> reable_rules::Fault {
    "/new_password".clone_into(&mut fault.pointer);
    fault
}

/// Stores a new password and forgets failed tries; an account that was deactivated gets none.
///
/// # Errors
/// 404 when the account is gone or deactivated.
pub async fn store_password(txn: &Txn, org: OrgId, staff: StaffId, hash: String) -> Answer<()> {
    let text = "UPDATE staff SET password_hash = $3, failed_tries = 0, next_try_at = NULL \
                WHERE id = $1 AND org_id = $2 AND deactivated_at IS NULL";
    let stored = txn.execute_raw(sql(&**txn, text, [staff.into(), org.into(), hash.into()])).await?;
    if stored.rows_affected() == 1 { Ok(()) } else { Err(Problem::not_found()) }
}

/// The caller's own account and its address.
///
/// # Errors
/// 403 for who has no password.
pub(super) async fn find_own(parts: &Parts, access: &Access<Write, Organisation>) -> Answer<(Account, Email)> {
    let db = parts.db.read();
    let text = "SELECT id, org_id, role, email, password_hash, next_try_at FROM staff \
                WHERE id = $1 AND org_id = $2 AND password_hash IS NOT NULL";
    let row = db.query_one_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    let row = row.ok_or_else(Problem::forbidden)?;
    Ok((read(&row)?, row.try_get("", "email")?))
}
