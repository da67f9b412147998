//! Teams: the home-care team of one area, with the therapists who work with it.

use poem_openapi::types::MaybeUndefined;
use reable_rules::text::{Line, PhoneNumber};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::organisation_api::{NewTeam, Team, TeamChange};
use crate::access::{Access, Organisation, Read, Write};
use crate::answers::Paging;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, TeamId};
use crate::problem::{Answer, Problem};

const COLUMNS: &str = "id, name, phone, created_at";

/// The teams by name, one more than the page holds.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    paging: &Paging<(String, Uuid)>,
) -> Result<Vec<Team>, DbErr> {
    let mut values: Vec<Value> = vec![access.org().into(), paging.fetch().into()];
    let mut after = "";
    if let Some((name, id)) = &paging.after {
        after = " AND (name > $3 OR (name = $3 AND id > $4))";
        values.extend([name.clone().into(), (*id).into()]);
    }
    let text = format!("SELECT {COLUMNS} FROM teams WHERE org_id = $1{after} ORDER BY name, id LIMIT $2");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Team, DbErr> {
    Ok(Team {
        id: row.try_get("", "id")?,
        name: row.try_get("", "name")?,
        phone: row.try_get("", "phone")?,
        created_at: row.try_get("", "created_at")?,
    })
}

async fn find(txn: &Txn, org: OrgId, id: TeamId) -> Result<Option<Team>, DbErr> {
    let text = format!("SELECT {COLUMNS} FROM teams WHERE id = $1 AND org_id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, text, [id.into(), org.into()])).await?.as_ref().map(read).transpose()
}

/// Makes a team, or finds the one that the same call made before.
///
/// # Errors
/// 409 `team_name_taken` with the id of the team that has the name; 409 `id_taken`.
pub async fn create(txn: &mut Txn, access: &Access<Write, Organisation>, body: Body<NewTeam>) -> Answer<(Team, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = TeamId(id);
    if fresh {
        let team = body.into_value();
        refuse_taken_name(txn, access.org(), id, team.name.as_str()).await?;
        let text = "INSERT INTO teams (id, org_id, name, phone, created_at) VALUES ($1, $2, $3, $4, $5)";
        let values = [
            id.into(),
            access.org().into(),
            team.name.into_string().into(),
            team.phone.map(PhoneNumber::into_string).into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await?;
    }
    txn.audit(access.did(Action::Create, "team", id));
    let team = find(txn, access.org(), id).await?.ok_or_else(Problem::not_found)?;
    Ok((team, fresh))
}

async fn refuse_taken_name(txn: &Txn, org: OrgId, id: TeamId, name: &str) -> Answer<()> {
    let text = "SELECT id FROM teams WHERE org_id = $1 AND name = $2 AND id <> $3";
    match txn.query_one_raw(sql(&**txn, text, [org.into(), name.into(), id.into()])).await? {
        Some(row) => {
            let problem = Problem::conflict("team_name_taken", "Another team has this name. Choose another name.");
            Err(problem.existing(row.try_get("", "id")?))
        }
        None => Ok(()),
    }
}

/// Changes what is named and leaves the rest.
///
/// # Errors
/// 404; 409 `team_name_taken`.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: TeamId,
    change: TeamChange,
) -> Answer<Team> {
    let now = find(txn, access.org(), id).await?.ok_or_else(Problem::not_found)?;
    let new = Team {
        name: change.name.map_or(now.name, Line::into_string),
        phone: match change.phone {
            MaybeUndefined::Undefined => now.phone,
            MaybeUndefined::Null => None,
            MaybeUndefined::Value(phone) => Some(phone.into_string()),
        },
        ..now
    };
    refuse_taken_name(txn, access.org(), id, &new.name).await?;
    let text = "UPDATE teams SET name = $3, phone = $4 WHERE id = $1 AND org_id = $2";
    let values = [id.into(), access.org().into(), new.name.clone().into(), new.phone.clone().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "team", id));
    Ok(new)
}
