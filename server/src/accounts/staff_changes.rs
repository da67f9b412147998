//! Adding members of staff, and changing and deactivating them.

use poem::http::StatusCode;
use reable_rules::reminders::WhyNot;
use reable_rules::text::{Email, Line};
use reable_rules::words::{Language, StaffRole};
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::organisation_api::{NewStaff, Staff, StaffChange};
use super::sessions::{self, Ended, Whose};
use super::{links, staff};
use crate::access::{Access, Organisation, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, for_update, insert_rows, padded, sql};
use crate::enrolment::coordination;
use crate::ids::{OrgId, PersonId, StaffId, TeamId};
use crate::outbox::{Unwanted, drop_waiting};
use crate::problem::{Answer, Problem};

/// An account to add.
pub struct Account<'a> {
    /// Its id, which is also the person's.
    pub id: StaffId,
    /// The organisation.
    pub org: OrgId,
    /// The owner's name.
    pub name: &'a Line,
    /// The address to sign in with.
    pub email: &'a Email,
    /// The kind of account.
    pub role: StaffRole,
    /// The language that the owner reads; the organisation's when absent.
    pub language: Option<Language>,
}

/// Adds a member of staff, or finds the one that the same call added before.
///
/// # Errors
/// 403 `two_people_needed` for a log manager; 409 `email_taken` with the id of the colleague who has the address; 409
/// `id_taken`; 422 for a team that is none.
pub async fn create(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    body: Body<NewStaff>,
) -> Answer<(Staff, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = PersonId(id);
    if fresh {
        let NewStaff { name, email, role, language, teams, .. } = body.into_value();
        if role == StaffRole::LogManager {
            return Err(two_people_needed());
        }
        refuse_taken_email(txn, access.org(), id, &email).await?;
        insert(txn, &Account { id, org: access.org(), name: &name, email: &email, role, language }).await?;
        set_teams(txn, access.org(), id, teams.unwrap_or_default()).await?;
    }
    txn.audit(access.did(Action::Create, "staff", id));
    Ok((staff::get(&**txn, access.org(), id).await?, fresh))
}

/// Writes the person and the account; the time zone is the organisation's.
///
/// # Errors
/// When the database refuses.
pub async fn insert(txn: &Txn, account: &Account<'_>) -> Result<(), DbErr> {
    let person = "INSERT INTO people (id, org_id, role, name, email, language, time_zone, created_at) \
                  VALUES ($1, $2, 'staff', $3, $4, \
                  COALESCE($5, (SELECT language FROM organisations WHERE id = $2)), \
                  (SELECT time_zone FROM organisations WHERE id = $2), $6)";
    let values = [
        account.id.into(),
        account.org.into(),
        account.name.as_str().into(),
        account.email.as_str().into(),
        account.language.map(Language::as_str).into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, person, values)).await?;
    let text = "INSERT INTO staff (id, org_id, role, email, created_at) VALUES ($1, $2, $3, $4, $5)";
    let values = [
        account.id.into(),
        account.org.into(),
        account.role.as_str().into(),
        account.email.as_str().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn refuse_taken_email(txn: &Txn, org: OrgId, id: StaffId, email: &Email) -> Answer<()> {
    txn.hold_name(org, &format!("staff {}", email.as_str())).await?;
    let text = "SELECT id FROM staff WHERE org_id = $1 AND email = $2 AND id <> $3";
    match txn.query_one_raw(sql(&**txn, text, [org.into(), email.as_str().into(), id.into()])).await? {
        Some(row) => {
            let problem =
                Problem::conflict("email_taken", "A colleague has this address. Change that account instead.");
            Err(problem.existing(row.try_get("", "id")?))
        }
        None => Ok(()),
    }
}

/// Puts a member of staff into these teams and no others; who stays keeps the day of joining.
async fn set_teams(txn: &Txn, org: OrgId, id: StaffId, mut teams: Vec<TeamId>) -> Answer<()> {
    teams.sort_unstable();
    teams.dedup();
    if teams.is_empty() {
        let text = "DELETE FROM team_members WHERE staff_id = $1";
        txn.execute_raw(sql(&**txn, text, [id.into()])).await?;
        return Ok(());
    }
    refuse_unknown_teams(txn, org, &teams).await?;
    let (ids, list) = padded(2, teams.iter().map(|team| [(*team).into()]).collect());
    let text = format!("DELETE FROM team_members WHERE staff_id = $1 AND team_id NOT IN ({list})");
    let values: Vec<Value> = std::iter::once(id.into()).chain(ids).collect();
    txn.execute_raw(sql(&**txn, text, values)).await?;
    let rows = teams.iter().map(|team| vec![org.into(), (*team).into(), id.into(), txn.now().into()]).collect();
    let into = "team_members (org_id, team_id, staff_id, since)";
    Ok(insert_rows(&**txn, into, rows, " ON CONFLICT (team_id, staff_id) DO NOTHING").await?)
}

async fn refuse_unknown_teams(txn: &Txn, org: OrgId, teams: &[TeamId]) -> Answer<()> {
    let (ids, list) = padded(2, teams.iter().map(|team| [(*team).into()]).collect());
    let text = format!("SELECT COUNT(*) AS known FROM teams WHERE org_id = $1 AND id IN ({list})");
    let values: Vec<Value> = std::iter::once(org.into()).chain(ids).collect();
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    let known: i64 = row.map(|row| row.try_get("", "known")).transpose()?.unwrap_or(0);
    if usize::try_from(known) == Ok(teams.len()) {
        return Ok(());
    }
    Err(Problem::invalid_at("/teams", "unknown_team", "Name teams of this organisation, as GET /v1/teams lists them."))
}

/// Changes what is named and leaves the rest; deactivating ends every session.
///
/// # Errors
/// 404; 403 `own_role`, `two_people_needed`; 409 `last_administrator`, `email_taken`; 422 for a team that is none.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: StaffId,
    change: StaffChange,
) -> Answer<Staff> {
    let org = access.org();
    let administrators = hold_administrators(txn, org).await?;
    hold(txn, org, id).await?;
    let vacant = coordination::count_vacant(&**txn, org, id).await?;
    let now = staff::get(&**txn, org, id).await?;
    let role = change.role.unwrap_or(now.role);
    let active = change.active.unwrap_or(now.active);
    if role != now.role && id == access.person() {
        return Err(own_role());
    }
    if role == StaffRole::LogManager && now.role != role {
        return Err(two_people_needed());
    }
    let stays = active && role == StaffRole::Administrator;
    let was = now.active && now.role == StaffRole::Administrator;
    if was && !stays && !administrators.iter().any(|other| *other != id) {
        return Err(last_administrator());
    }
    let email = match &change.email {
        Some(email) if email.as_str() != now.email => {
            change_email(txn, org, &now, email).await?;
            email.as_str()
        }
        _ => now.email.as_str(),
    };
    let name = change.name.as_ref().map_or(now.name.as_str(), Line::as_str);
    update_person(txn, org, id, name, email, change.language.unwrap_or(now.language)).await?;
    update_account(txn, org, id, role, email).await?;
    if active != now.active {
        set_active(txn, org, id, active).await?;
    }
    if let Some(teams) = change.teams {
        set_teams(txn, org, id, teams).await?;
    }
    txn.audit(access.did(Action::Change, "staff", id));
    let mut changed = staff::get(&**txn, org, id).await?;
    changed.became_vacant = Some(coordination::count_vacant(&**txn, org, id).await?.saturating_sub(vacant).max(0));
    Ok(changed)
}

fn two_people_needed() -> Problem {
    let detail = "Nobody makes a log manager alone. Two administrators do, or the operator on the host: reable-server \
                  organisation log-manager.";
    Problem::new(StatusCode::FORBIDDEN, "two_people_needed", detail)
}

fn own_role() -> Problem {
    let detail = "Nobody changes the role of their own account. Ask another administrator.";
    Problem::new(StatusCode::FORBIDDEN, "own_role", detail)
}

fn last_administrator() -> Problem {
    Problem::conflict(
        "last_administrator",
        "This is the last administrator who can sign in. Invite another one first, who sets a password.",
    )
}

/// The administrators who can sign in. Their rows are held, in one order, so that two of them cannot deactivate each
/// other at the same moment.
async fn hold_administrators(txn: &Txn, org: OrgId) -> Result<Vec<StaffId>, DbErr> {
    let text = format!(
        "SELECT id FROM staff WHERE org_id = $1 AND role = 'administrator' AND deactivated_at IS NULL \
         AND password_hash IS NOT NULL ORDER BY id{}",
        for_update(&**txn)
    );
    let rows = txn.query_all_raw(sql(&**txn, text, [org.into()])).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

async fn hold(txn: &Txn, org: OrgId, id: StaffId) -> Answer<()> {
    let text = format!("SELECT id FROM staff WHERE id = $1 AND org_id = $2{}", for_update(&**txn));
    let row = txn.query_one_raw(sql(&**txn, text, [id.into(), org.into()])).await?;
    row.map(|_| ()).ok_or_else(Problem::not_found)
}

/// A new address: links to the old one are void, and its owner is told there.
async fn change_email(txn: &Txn, org: OrgId, now: &Staff, email: &Email) -> Answer<()> {
    refuse_taken_email(txn, org, now.id, email).await?;
    links::void_all(txn, now.id).await?;
    links::tell_changed(txn, org, now.id, &now.email).await
}

async fn update_person(
    txn: &Txn,
    org: OrgId,
    id: StaffId,
    name: &str,
    email: &str,
    language: Language,
) -> Result<(), DbErr> {
    let text = "UPDATE people SET name = $3, email = $4, language = $5 WHERE id = $1 AND org_id = $2";
    let values = [id.into(), org.into(), name.into(), email.into(), language.as_str().into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn update_account(txn: &Txn, org: OrgId, id: StaffId, role: StaffRole, email: &str) -> Result<(), DbErr> {
    let text = "UPDATE staff SET role = $3, email = $4 WHERE id = $1 AND org_id = $2";
    let values = [id.into(), org.into(), role.as_str().into(), email.into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn set_active(txn: &Txn, org: OrgId, id: StaffId, active: bool) -> Answer<()> {
    let deactivated_at = (!active).then(|| txn.now());
    let text = "UPDATE staff SET deactivated_at = $3 WHERE id = $1 AND org_id = $2";
    txn.execute_raw(sql(&**txn, text, [id.into(), org.into(), deactivated_at.into()])).await?;
    if !active {
        sessions::end(txn, org, Whose::Person(id), Ended::Deactivated).await?;
        coordination::pass_on_warnings(txn, org, id).await?;
        drop_waiting(txn, org, Unwanted::To(id), WhyNot::Deactivated).await?;
        links::void_all(txn, id).await?;
    }
    Ok(())
}

/// Whether an account may become a log manager's.
///
/// # Errors
/// 404; 409 `already_log_manager`, `last_administrator`.
pub async fn may_become_log_manager(txn: &Txn, org: OrgId, id: StaffId) -> Answer<()> {
    let administrators = hold_administrators(txn, org).await?;
    hold(txn, org, id).await?;
    let member = staff::get(&**txn, org, id).await?;
    if member.role == StaffRole::LogManager {
        return Err(Problem::conflict("already_log_manager", "This account reads the audit log already."));
    }
    if administrators.as_slice() == [id] { Err(last_administrator()) } else { Ok(()) }
}

/// Makes an account a log manager's: it reads the audit log from now on, and no care data, so it leaves every team.
///
/// # Errors
/// As [`may_become_log_manager`].
pub async fn appoint_log_manager(txn: &Txn, org: OrgId, id: StaffId) -> Answer<()> {
    may_become_log_manager(txn, org, id).await?;
    let text = "UPDATE staff SET role = $3 WHERE id = $1 AND org_id = $2";
    let values = [id.into(), org.into(), StaffRole::LogManager.as_str().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    set_teams(txn, org, id, Vec::new()).await
}
