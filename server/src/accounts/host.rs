//! What only the operator of the machine may do: organisations, the first administrator and the last that was lost, log
//! managers, second factors that were lost.

use chrono::TimeDelta;
use poem::http::StatusCode;
use reable_rules::Zone;
use reable_rules::text::{Email, Line};
use reable_rules::words::{Language, StaffRole};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::links::{self, Purpose};
use super::organisation_api::Invitation;
use super::sessions::{self, Ended, Whose};
use super::staff_changes::{self, Account};
use super::{organisation, second_factor};
use crate::audit::{self, Action, Actor, NO_ID};
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};
use crate::signals::settings;
use crate::signals::shapes::NewSignalSettings;

/// How long the link of a first administrator is valid.
const BOOTSTRAP: TimeDelta = TimeDelta::minutes(15);

/// An organisation to make.
#[derive(Debug)]
pub struct NewOrganisation {
    /// What it is called; no other on this server may have the name.
    pub name: Line,
    /// Its time zone.
    pub time_zone: Zone,
    /// The language that new people get.
    pub language: Language,
    /// For how many years after its last change a record is kept, 1 to 100.
    pub retention_years: u16,
    /// How people reach it, in its own words; printed in letters and shown on phones.
    pub contact_line: Option<Line>,
    /// The first administrator, who gets a link.
    pub administrator: Option<FirstAdministrator>,
}

/// Who looks after a new organisation first.
#[derive(Debug)]
pub struct FirstAdministrator {
    /// The address to sign in with.
    pub email: Email,
    /// The name.
    pub name: Line,
    /// Thresholds of the signals other than the defaults, put in force in the administrator's name.
    pub thresholds: Option<NewSignalSettings>,
}

impl NewOrganisation {
    /// One without an administrator, that keeps records for 20 years.
    #[must_use]
    pub fn new(name: Line, time_zone: Zone, language: Language) -> Self {
        Self { name, time_zone, language, retention_years: 20, contact_line: None, administrator: None }
    }
}

/// An organisation on this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The organisation.
    pub id: OrgId,
    /// What it is called.
    pub name: String,
    /// Its time zone.
    pub time_zone: String,
    /// The language that new people get.
    pub language: Language,
    /// For how many years after its last change a record is kept.
    pub retention_years: i16,
    /// How many administrators can sign in.
    pub administrators: i64,
}

/// Makes an organisation and starts its audit chain; answers the link of its first administrator, when one was named.
///
/// # Errors
/// 409 `name_taken` with the id of the organisation that has the name; 422 for years or thresholds that cannot be.
pub async fn create_organisation(parts: &Parts, new: &NewOrganisation) -> Answer<(OrgId, Option<Invitation>)> {
    let mut txn = parts.db.write().await?;
    if let Some(taken) = find(&txn, new.name.as_str(), "").await? {
        let problem = Problem::conflict("name_taken", "Another organisation on this server has this name.");
        return Err(problem.existing(taken.0));
    }
    let org = OrgId(txn.uuid());
    let text = "INSERT INTO organisations (id, name, time_zone, language, retention_years, contact_line, created_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        org.into(),
        new.name.as_str().into(),
        new.time_zone.name().into(),
        new.language.as_str().into(),
        organisation::stored_years(new.retention_years)?.into(),
        new.contact_line.as_ref().map(Line::as_str).into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&*txn, text, values)).await?;
    audit::start_chain(&*txn, org).await?;
    txn.audit(Actor::host(org).did(Action::Create, "organisation", org));
    let link = match &new.administrator {
        Some(first) => Some(let_in_first(parts, &mut txn, org, first).await?),
        None => None,
    };
    txn.commit().await?;
    Ok((org, link))
}

async fn let_in_first(parts: &Parts, txn: &mut Txn, org: OrgId, first: &FirstAdministrator) -> Answer<Invitation> {
    let id = add(txn, org, &first.email, &first.name, StaffRole::Administrator).await?;
    if let Some(thresholds) = &first.thresholds {
        settings::put_first(txn, org, id, thresholds).await?;
        let event = Actor::host(org).did(Action::Change, "signal_settings", 1);
        txn.audit(event.purpose(thresholds.reason.as_str()));
    }
    invite(parts, txn, org, id).await
}

/// Adds an account that has no password yet.
async fn add(txn: &mut Txn, org: OrgId, email: &Email, name: &Line, role: StaffRole) -> Answer<PersonId> {
    let id = PersonId(txn.uuid());
    staff_changes::insert(txn, &Account { id, org, name, email, role, language: None }).await?;
    txn.audit(Actor::host(org).did(Action::Create, "staff", id));
    Ok(id)
}

/// Makes the link with which the owner of an account sets a password; those before are void.
async fn invite(parts: &Parts, txn: &mut Txn, org: OrgId, id: PersonId) -> Answer<Invitation> {
    let link = links::make(parts, txn, org, id, Purpose::Invitation, BOOTSTRAP).await?;
    txn.audit(Actor::host(org).did(Action::Create, "invitation", id));
    Ok(link)
}

/// The organisations on this server, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_organisations(parts: &Parts) -> Result<Vec<Listed>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT o.id, o.name, o.time_zone, o.language, o.retention_years, (SELECT COUNT(*) FROM staff s \
                WHERE s.org_id = o.id AND s.role = 'administrator' AND s.deactivated_at IS NULL \
                AND s.password_hash IS NOT NULL) AS administrators FROM organisations o ORDER BY o.name";
    let read = |row: &QueryResult| -> Result<Listed, DbErr> {
        Ok(Listed {
            id: row.try_get("", "id")?,
            name: row.try_get("", "name")?,
            time_zone: row.try_get("", "time_zone")?,
            language: row.try_get("", "language")?,
            retention_years: row.try_get("", "retention_years")?,
            administrators: row.try_get("", "administrators")?,
        })
    };
    db.query_all_raw(sql(db, text, [])).await?.iter().map(read).collect()
}

/// Gives an organisation that has no administrator who can sign in its first one, or one again: a new account, or that
/// of a former administrator, which is opened again and asks for a new password. Answers the link with which they set
/// it. May be repeated until the link was used.
///
/// # Errors
/// 404 without such an organisation; 409 `administrator_exists` when an administrator can sign in; 409 `email_taken`
/// when the address belongs to somebody who was no administrator.
pub async fn bootstrap_admin(parts: &Parts, organisation: &str, email: &Email, name: &Line) -> Answer<Invitation> {
    let mut txn = parts.db.write().await?;
    let org = find(&txn, organisation, for_update(&*txn)).await?.ok_or_else(no_organisation)?;
    refuse_if_administered(&txn, org).await?;
    let id = match find_account(&txn, org, email).await? {
        Some((id, StaffRole::Administrator)) => {
            open_again(&txn, org, id).await?;
            let event = Actor::host(org).did(Action::Change, "staff", id);
            txn.audit(event.purpose("administrator again, on the host"));
            id
        }
        Some((id, _)) => {
            let detail = "This address belongs to another account. Use another address.";
            return Err(Problem::conflict("email_taken", detail).existing(id.0));
        }
        None => add(&mut txn, org, email, name, StaffRole::Administrator).await?,
    };
    let link = invite(parts, &mut txn, org, id).await?;
    txn.commit().await?;
    Ok(link)
}

/// Opens an account again: whoever knew the password does not get in with it, and nobody waits for wrong tries.
async fn open_again(txn: &Txn, org: OrgId, id: PersonId) -> Result<(), DbErr> {
    let text = "UPDATE staff SET deactivated_at = NULL, password_hash = NULL, failed_tries = 0, next_try_at = NULL \
                WHERE id = $1 AND org_id = $2";
    txn.execute_raw(sql(&**txn, text, [id.into(), org.into()])).await.map(|_| ())
}

/// Makes somebody log manager: the owner of an account, or somebody new. Answers the link with which they set a
/// password, where they have none.
///
/// # Errors
/// 404 without such an organisation; 409 `account_deactivated`, `already_log_manager`, `last_administrator`.
pub async fn appoint_log_manager(
    parts: &Parts,
    organisation: &str,
    email: &Email,
    name: &Line,
) -> Answer<Option<Invitation>> {
    let mut txn = parts.db.write().await?;
    let org = find(&txn, organisation, "").await?.ok_or_else(no_organisation)?;
    let id = match find_account(&txn, org, email).await? {
        Some((id, _)) => {
            if is_deactivated(&txn, org, id).await? {
                let detail = "This account is closed. An administrator can open it again; or use another address.";
                return Err(Problem::conflict("account_deactivated", detail));
            }
            staff_changes::appoint_log_manager(&txn, org, id).await?;
            let event = Actor::host(org).did(Action::Change, "staff", id);
            txn.audit(event.purpose("log manager, on the host"));
            id
        }
        None => add(&mut txn, org, email, name, StaffRole::LogManager).await?,
    };
    let link = if has_password(&txn, org, id).await? { None } else { Some(invite(parts, &mut txn, org, id).await?) };
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(link)
}

/// Takes the second factor off an account whose owner lost the phone, and tells the owner.
///
/// # Errors
/// 404 without such an organisation or account; 409 `totp_not_started` when there is nothing to take off.
pub async fn remove_second_factor(parts: &Parts, organisation: &str, email: &Email) -> Answer<()> {
    let mut txn = parts.db.write().await?;
    let org = find(&txn, organisation, "").await?.ok_or_else(no_organisation)?;
    let text = "SELECT id FROM staff WHERE org_id = $1 AND email = $2";
    let row = txn.query_one_raw(sql(&*txn, text, [org.into(), email.as_str().into()])).await?;
    let staff: PersonId = row.ok_or_else(no_account)?.try_get("", "id")?;
    second_factor::take_off(&txn, org, staff).await?;
    txn.audit(Actor::host(org).did(Action::Delete, second_factor::OBJECT, staff));
    Ok(txn.commit().await?)
}

/// How many sign-ins were ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndedSessions {
    /// Of staff.
    pub staff: u64,
    /// Of clients and carers.
    pub phones: u64,
}

/// Ends every session of the staff of an organisation, and of its clients and carers where `phones` says so.
///
/// # Errors
/// 404 without such an organisation.
pub async fn end_sessions(parts: &Parts, organisation: &str, phones: bool) -> Answer<EndedSessions> {
    let mut txn = parts.db.write().await?;
    let org = find(&txn, organisation, "").await?.ok_or_else(no_organisation)?;
    let staff = sessions::end(&txn, org, Whose::AllStaff, Ended::SignedOut).await?;
    let phones = if phones {
        // The devices too: a code used a moment ago would let its device in once more.
        let text = "UPDATE devices SET revoked_at = $1 WHERE org_id = $2 AND revoked_at IS NULL";
        txn.execute_raw(sql(&*txn, text, [txn.now().into(), org.into()])).await?;
        sessions::end(&txn, org, Whose::AllPhones, Ended::SignedOut).await?
    } else {
        0
    };
    txn.audit(Actor::host(org).did(Action::Delete, "sessions", NO_ID));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(EndedSessions { staff, phones })
}

fn no_organisation() -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        "organisation_not_found",
        "No organisation has this name. `organisation list` shows those there are.",
    )
}

fn no_account() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "account_not_found", "No account of this organisation has this address.")
}

async fn find(txn: &Txn, name: &str, lock: &str) -> Result<Option<OrgId>, DbErr> {
    let text = format!("SELECT id FROM organisations WHERE name = $1{lock}");
    let row = txn.query_one_raw(sql(&**txn, text, [name.into()])).await?;
    row.map(|row| row.try_get("", "id")).transpose()
}

async fn refuse_if_administered(txn: &Txn, org: OrgId) -> Answer<()> {
    let text = "SELECT id FROM staff WHERE org_id = $1 AND role = 'administrator' AND deactivated_at IS NULL \
                AND password_hash IS NOT NULL LIMIT 1";
    match txn.query_one_raw(sql(&**txn, text, [org.into()])).await? {
        Some(_) => Err(Problem::conflict(
            "administrator_exists",
            "This organisation has an administrator who can sign in; that one can add others.",
        )),
        None => Ok(()),
    }
}

/// The account with this address, and its kind.
async fn find_account(txn: &Txn, org: OrgId, email: &Email) -> Result<Option<(PersonId, StaffRole)>, DbErr> {
    let text = "SELECT id, role FROM staff WHERE org_id = $1 AND email = $2";
    let row = txn.query_one_raw(sql(&**txn, text, [org.into(), email.as_str().into()])).await?;
    row.map(|row| Ok((row.try_get("", "id")?, row.try_get("", "role")?))).transpose()
}

async fn is_deactivated(txn: &Txn, org: OrgId, id: PersonId) -> Result<bool, DbErr> {
    let text = "SELECT id FROM staff WHERE id = $1 AND org_id = $2 AND deactivated_at IS NOT NULL";
    Ok(txn.query_one_raw(sql(&**txn, text, [id.into(), org.into()])).await?.is_some())
}

async fn has_password(txn: &Txn, org: OrgId, id: PersonId) -> Result<bool, DbErr> {
    let text = "SELECT id FROM staff WHERE id = $1 AND org_id = $2 AND password_hash IS NOT NULL";
    Ok(txn.query_one_raw(sql(&**txn, text, [id.into(), org.into()])).await?.is_some())
}
