//! Reading members of staff.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::organisation_api::Staff;
use crate::access::{Access, Organisation, Read};
use crate::answers::Paging;
use crate::db::{padded, sql};
use crate::ids::{ClientId, OrgId, StaffId, TeamId};
use crate::problem::{Answer, Problem};

const SELECT: &str = "SELECT s.id, p.name, s.email, s.role, p.language, s.deactivated_at, s.created_at, \
     CASE WHEN s.password_hash IS NULL THEN 0 ELSE 1 END AS has_password FROM staff s JOIN people p ON p.id = s.id";

/// The staff by name, one more than the page holds, with their teams.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    paging: &Paging<(String, Uuid)>,
) -> Result<Vec<Staff>, DbErr> {
    let mut values: Vec<Value> = vec![access.org().into(), paging.fetch().into()];
    let mut after = "";
    if let Some((name, id)) = &paging.after {
        after = " AND (p.name > $3 OR (p.name = $3 AND s.id > $4))";
        values.extend([name.clone().into(), (*id).into()]);
    }
    let text = format!("{SELECT} WHERE s.org_id = $1{after} ORDER BY p.name, s.id LIMIT $2");
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    let mut staff = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    add_teams(db, &mut staff).await?;
    Ok(staff)
}

/// One member of staff, with teams and the clients whose care they coordinate.
///
/// # Errors
/// 404 when there is no such member of staff in the organisation.
pub async fn get<C: ConnectionTrait>(db: &C, org: OrgId, id: StaffId) -> Answer<Staff> {
    let text = format!("{SELECT} WHERE s.org_id = $1 AND s.id = $2");
    let row = db.query_one_raw(sql(db, text, [org.into(), id.into()])).await?;
    let mut staff = [read(&row.ok_or_else(Problem::not_found)?)?];
    add_teams(db, &mut staff).await?;
    let [mut member] = staff;
    member.coordinates = Some(coordinated(db, org, id).await?);
    Ok(member)
}

fn read(row: &QueryResult) -> Result<Staff, DbErr> {
    Ok(Staff {
        id: row.try_get("", "id")?,
        name: row.try_get("", "name")?,
        email: row.try_get("", "email")?,
        role: row.try_get("", "role")?,
        language: row.try_get("", "language")?,
        teams: Vec::new(),
        active: row.try_get::<Option<DateTime<Utc>>>("", "deactivated_at")?.is_none(),
        has_password: row.try_get::<i32>("", "has_password")? == 1,
        created_at: row.try_get("", "created_at")?,
        coordinates: None,
        became_vacant: None,
    })
}

async fn add_teams<C: ConnectionTrait>(db: &C, staff: &mut [Staff]) -> Result<(), DbErr> {
    if staff.is_empty() {
        return Ok(());
    }
    let (values, ids) = padded(1, staff.iter().map(|member| [member.id.into()]).collect());
    let text = format!("SELECT staff_id, team_id FROM team_members WHERE staff_id IN ({ids}) ORDER BY since, team_id");
    let mut teams: HashMap<StaffId, Vec<TeamId>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        teams.entry(row.try_get("", "staff_id")?).or_default().push(row.try_get("", "team_id")?);
    }
    for member in staff {
        member.teams = teams.remove(&member.id).unwrap_or_default();
    }
    Ok(())
}

async fn coordinated<C: ConnectionTrait>(db: &C, org: OrgId, id: StaffId) -> Result<Vec<ClientId>, DbErr> {
    let text = "SELECT c.id FROM clients c JOIN episodes e ON e.client_id = c.id AND e.status = 'open' \
                WHERE c.org_id = $1 AND c.coordinator_id = $2 ORDER BY c.id";
    let rows = db.query_all_raw(sql(db, text, [org.into(), id.into()])).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}
