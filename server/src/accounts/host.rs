//! What only the operator of the machine may do: organisations, the first administrator, second factors that were lost.

use chrono::TimeDelta;
use poem::http::StatusCode;
use reable_rules::Zone;
use reable_rules::text::{Email, Line};
use reable_rules::words::{Language, StaffRole};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::links::{self, Purpose};
use super::organisation_api::Invitation;
use super::second_factor;
use super::staff_changes::{self, Account};
use crate::audit::{self, Action, Actor};
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long the link of a first administrator is valid.
const BOOTSTRAP: TimeDelta = TimeDelta::minutes(15);

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
}

/// Makes an organisation and starts its audit chain.
///
/// # Errors
/// 409 `name_taken` with the id of the organisation that has the name.
pub async fn create_organisation(parts: &Parts, name: &Line, time_zone: &Zone, language: Language) -> Answer<OrgId> {
    let mut txn = parts.db.write().await?;
    if let Some(taken) = find(&txn, name.as_str(), "").await? {
        let problem = Problem::conflict("name_taken", "Another organisation on this server has this name.");
        return Err(problem.existing(taken.0));
    }
    let org = OrgId(txn.uuid());
    let text = "INSERT INTO organisations (id, name, time_zone, language, created_at) VALUES ($1, $2, $3, $4, $5)";
    let values =
        [org.into(), name.as_str().into(), time_zone.name().into(), language.as_str().into(), txn.now().into()];
    txn.execute_raw(sql(&*txn, text, values)).await?;
    audit::start_chain(&*txn, org).await?;
    txn.audit(Actor::host(org).did(Action::Create, "organisation", org));
    txn.commit().await?;
    Ok(org)
}

/// The organisations on this server, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_organisations(parts: &Parts) -> Result<Vec<Listed>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT id, name, time_zone, language FROM organisations ORDER BY name";
    let read = |row: &QueryResult| -> Result<Listed, DbErr> {
        Ok(Listed {
            id: row.try_get("", "id")?,
            name: row.try_get("", "name")?,
            time_zone: row.try_get("", "time_zone")?,
            language: row.try_get("", "language")?,
        })
    };
    db.query_all_raw(sql(db, text, [])).await?.iter().map(read).collect()
}

/// Makes the first administrator of an organisation, and the link with which they set their password. May be repeated
/// until the link was used.
///
/// # Errors
/// 404 without such an organisation; 409 `administrator_exists` when an administrator can sign in; 409 `email_taken`
/// when the address belongs to another account.
pub async fn bootstrap_admin(parts: &Parts, organisation: &str, email: &Email, name: &Line) -> Answer<Invitation> {
    let mut txn = parts.db.write().await?;
    let org = find(&txn, organisation, for_update(&*txn)).await?.ok_or_else(no_organisation)?;
    refuse_if_administered(&txn, org).await?;
    let id = match find_unused_administrator(&txn, org, email).await? {
        Some(id) => id,
        None => {
            let id = PersonId(txn.uuid());
            let role = StaffRole::Administrator;
            staff_changes::insert(&txn, &Account { id, org, name, email, role, language: None }).await?;
            txn.audit(Actor::host(org).did(Action::Create, "staff", id));
            id
        }
    };
    let link = links::make(parts, &txn, org, id, Purpose::Invitation, BOOTSTRAP).await?;
    txn.audit(Actor::host(org).did(Action::Create, "invitation", id));
    txn.commit().await?;
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

/// The account with this address, when it is an administrator's that was never used.
async fn find_unused_administrator(txn: &Txn, org: OrgId, email: &Email) -> Answer<Option<PersonId>> {
    let text = "SELECT id, role, deactivated_at, password_hash FROM staff WHERE org_id = $1 AND email = $2";
    let row = txn.query_one_raw(sql(&**txn, text, [org.into(), email.as_str().into()])).await?;
    let Some(row) = row else { return Ok(None) };
    let unused = row.try_get::<StaffRole>("", "role")? == StaffRole::Administrator
        && row.try_get::<Option<chrono::DateTime<chrono::Utc>>>("", "deactivated_at")?.is_none()
        && row.try_get::<Option<String>>("", "password_hash")?.is_none();
    let id: PersonId = row.try_get("", "id")?;
    if unused {
        return Ok(Some(id));
    }
    let problem = Problem::conflict("email_taken", "This address belongs to another account. Use another address.");
    Err(problem.existing(id.0))
}
