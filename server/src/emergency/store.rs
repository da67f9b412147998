//! Emergency accesses: opened, listed, ended.

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use reable_rules::emergency;
use reable_rules::words::StaffRole;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::api::{EmergencyAccess, NewEmergencyAccess};
use crate::access::{Access, Mode, Organisation, Role, Write};
use crate::answers::Paging;
use crate::audit::{Action, NO_ID};
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::enrolment::coordination;
use crate::ids::{ClientId, EmergencyAccessId, OrgId, TeamId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::parts::Parts;
use crate::problem::{Answer, FieldError, Problem};

/// What the audit log calls it.
const OBJECT: &str = "emergency_access";

const SELECT: &str = "SELECT x.id, x.client_id, c.name AS client_name, x.staff_id, s.name AS staff_name, x.reason, \
     x.opened_at, x.expires_at, x.ended_at, (SELECT e.id FROM episodes e WHERE e.client_id = x.client_id \
     ORDER BY e.start_day DESC, e.id DESC LIMIT 1) AS episode_id FROM emergency_access x \
     JOIN people c ON c.id = x.client_id JOIN people s ON s.id = x.staff_id \
     JOIN clients k ON k.id = x.client_id WHERE x.org_id = $1";
/// Whose accesses a therapist or nurse, `$2`, sees.
const IN_VIEW: &str = " AND (x.staff_id = $2 OR EXISTS \
     (SELECT 1 FROM team_members m WHERE m.team_id = k.team_id AND m.staff_id = $2))";

fn read(row: &QueryResult, now: DateTime<Utc>) -> Result<EmergencyAccess, DbErr> {
    let (expires_at, ended_at) = (row.try_get("", "expires_at")?, row.try_get("", "ended_at")?);
    Ok(EmergencyAccess {
        id: row.try_get("", "id")?,
        client_id: row.try_get("", "client_id")?,
        client_name: row.try_get("", "client_name")?,
        episode_id: row.try_get("", "episode_id")?,
        staff_id: row.try_get("", "staff_id")?,
        staff_name: row.try_get("", "staff_name")?,
        reason: row.try_get("", "reason")?,
        opened_at: row.try_get("", "opened_at")?,
        expires_at,
        ended_at,
        open: emergency::is_open(expires_at, ended_at, now),
    })
}

/// Only what the caller may see: an administrator all, others their own and those to clients of their teams.
fn in_view<M: Mode>(access: &Access<M, Organisation>) -> &'static str {
    match access.role() {
        Role::Staff(StaffRole::Administrator) => " AND $2 = $2",
        _ => IN_VIEW,
    }
}

/// The accesses in the caller's view, newest first, one more than the page holds.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait, M: Mode>(
    db: &C,
    access: &Access<M, Organisation>,
    now: DateTime<Utc>,
    paging: &Paging<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<EmergencyAccess>, DbErr> {
    let mut values: Vec<Value> = vec![access.org().into(), access.person().into(), paging.fetch().into()];
    let mut after = "";
    if let Some((opened_at, id)) = &paging.after {
        after = " AND (x.opened_at < $4 OR (x.opened_at = $4 AND x.id < $5))";
        values.extend([(*opened_at).into(), (*id).into()]);
    }
    let text = format!("{SELECT}{}{after} ORDER BY x.opened_at DESC, x.id DESC LIMIT $3", in_view(access));
    db.query_all_raw(sql(db, text, values)).await?.iter().map(|row| read(row, now)).collect()
}

async fn get(txn: &Txn, access: &Access<Write, Organisation>, id: EmergencyAccessId) -> Answer<EmergencyAccess> {
    let text = format!("{SELECT}{} AND x.id = $3", in_view(access));
    let values = [access.org().into(), access.person().into(), id.into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?, txn.now())?)
}

/// A client who was named.
struct Named {
    id: ClientId,
    team: TeamId,
}

/// Opens an access, or answers the one that is in force. `false` says that nothing was opened.
///
/// # Errors
/// 404 `client_not_found`, recorded in the log; 409 `own_team`; 422 `one_of_two`.
pub async fn open(
    parts: &Parts,
    access: &Access<Write, Organisation>,
    body: Body<NewEmergencyAccess>,
) -> Answer<(EmergencyAccess, bool)> {
    let mut txn = parts.db.write().await?;
    let Some(client) = find(&txn, access.org(), &body).await? else {
        drop(txn);
        let missed = access.did(Action::Search, OBJECT, NO_ID).outcome("refused").purpose(body.reason.as_str());
        parts.sightings.write(missed).await?;
        return Err(client_not_found());
    };
    refuse_own_team(&txn, access, &client).await?;
    txn.hold_name(access.org(), &format!("emergency {} {}", client.id, access.person())).await?;
    let there = find_open(&txn, access, client.id).await?;
    let fresh = there.is_none();
    let id = match there {
        Some(id) => id,
        None => {
            let (id, first) = txn.claim_id(access, body.id, &body).await?;
            let id = EmergencyAccessId(id);
            if first {
                insert(&txn, access, client.id, id, body.reason.as_str()).await?;
                tell(&txn, access.org(), client.id).await?;
            }
            id
        }
    };
    txn.audit(access.did(Action::Create, OBJECT, id).about(client.id).purpose(body.reason.as_str()));
    let opened = get(&txn, access, id).await?;
    txn.commit().await?;
    Ok((opened, fresh))
}

/// The client of this reference, or of this name and day of birth; nobody when two have both.
async fn find(txn: &Txn, org: OrgId, wanted: &NewEmergencyAccess) -> Answer<Option<Named>> {
    let (narrowed, values): (_, Vec<Value>) = match (&wanted.external_ref, &wanted.name, &wanted.date_of_birth) {
        (Some(reference), None, None) => (" AND k.external_ref = $2", vec![org.into(), reference.as_str().into()]),
        (None, Some(name), Some(born)) => (
            " AND LOWER(p.name) = LOWER($2) AND k.date_of_birth = $3",
            vec![org.into(), name.as_str().into(), (*born).into()],
        ),
        _ => return Err(one_of_two()),
    };
    let text = format!(
        "SELECT k.id, k.team_id FROM clients k JOIN people p ON p.id = k.id \
         WHERE k.org_id = $1{narrowed} LIMIT 2"
    );
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    let [row] = rows.as_slice() else { return Ok(None) };
    Ok(Some(Named { id: row.try_get("", "id")?, team: row.try_get("", "team_id")? }))
}

fn one_of_two() -> Problem {
    let fault = |pointer: &str| FieldError {
        pointer: pointer.to_owned(),
        code: "one_of_two".to_owned(),
        detail: "Name the client by reference, or by name and day of birth.".to_owned(),
    };
    Problem::invalid([fault("/external_ref"), fault("/name")])
}

fn client_not_found() -> Problem {
    let detail = "No client has this reference, or this name and day of birth. Check both; the attempt is in the log.";
    Problem::new(StatusCode::NOT_FOUND, "client_not_found", detail)
}

async fn refuse_own_team(txn: &Txn, access: &Access<Write, Organisation>, client: &Named) -> Answer<()> {
    let text = "SELECT staff_id FROM team_members WHERE team_id = $1 AND staff_id = $2";
    match txn.query_one_raw(sql(&**txn, text, [client.team.into(), access.person().into()])).await? {
        Some(_) => {
            let detail = "This client is of your own team: you may read the record anyway.";
            Err(Problem::conflict("own_team", detail).existing(client.id.0))
        }
        None => Ok(()),
    }
}

async fn find_open(
    txn: &Txn,
    access: &Access<Write, Organisation>,
    client: ClientId,
) -> Result<Option<EmergencyAccessId>, DbErr> {
    let text = "SELECT id FROM emergency_access \
                WHERE client_id = $1 AND staff_id = $2 AND ended_at IS NULL AND expires_at > $3";
    let values = [client.into(), access.person().into(), txn.now().into()];
    txn.query_one_raw(sql(&**txn, text, values)).await?.map(|row| row.try_get("", "id")).transpose()
}

async fn insert(
    txn: &Txn,
    access: &Access<Write, Organisation>,
    client: ClientId,
    id: EmergencyAccessId,
    reason: &str,
) -> Result<(), DbErr> {
    let text = "INSERT INTO emergency_access (id, org_id, client_id, staff_id, reason, opened_at, expires_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values: [Value; 7] = [
        id.into(),
        access.org().into(),
        client.into(),
        access.staff().into(),
        reason.into(),
        txn.now().into(),
        emergency::until(txn.now()).into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

/// Tells whoever has to know: the coordinator, or the team while nobody coordinates.
async fn tell(txn: &Txn, org: OrgId, client: ClientId) -> Result<(), DbErr> {
    for (person, recipient) in coordination::readers(txn, org, client).await? {
        queue_letter(txn, &Letter { org, person, recipient, content: Content::EmergencyAccess }).await?;
    }
    Ok(())
}

/// Ends an access; ended once, it stays as it is.
///
/// # Errors
/// 404 when it is not in the caller's view.
pub async fn end(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: EmergencyAccessId,
) -> Answer<EmergencyAccess> {
    let found = get(txn, access, id).await?;
    if found.open {
        let text = "UPDATE emergency_access SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL";
        txn.execute_raw(sql(&**txn, text, [id.into(), txn.now().into(), access.staff().into()])).await?;
    }
    txn.audit(access.did(Action::Change, OBJECT, id).about(found.client_id));
    get(txn, access, id).await
}
