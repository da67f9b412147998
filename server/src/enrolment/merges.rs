//! Two records of one person become one, and may be taken apart again for thirty days.
//!
//! Nothing is moved: what was recorded stays where it was recorded, under the ids that phones, meetings and the log know.
//! The record that goes is in no list any more, nobody is paired to it, and its episodes are read as the history of the one
//! that stays, whose team and coordinator it gets.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::phones;
use crate::access::{Access, Organisation, Write};
use crate::accounts::sessions::Ended;
use crate::audit::Action;
use crate::db::{Txn, for_update, sql};
use crate::ids::{ApprovalId, CarerId, ClientId, OrgId, PersonId, StaffId, TeamId};
use crate::problem::{Answer, Problem};

/// For how long a merge may be undone.
const UNDOABLE: TimeDelta = TimeDelta::days(30);

/// SQL that leaves out, of the clients `c`, the records that went.
pub const STILL_THERE: &str =
    "NOT EXISTS (SELECT 1 FROM client_merges g WHERE g.client_id = c.id AND g.undone_at IS NULL)";

/// SQL for the ids of the record that a parameter (`$1`) names, and of those that went into it.
#[must_use]
pub fn records(parameter: &str) -> String {
    format!(
        "SELECT id FROM clients WHERE id = {parameter} \
         UNION SELECT client_id FROM client_merges WHERE into_id = {parameter} AND undone_at IS NULL"
    )
}

/// The ids of a record and of those that went into it.
///
/// # Errors
/// When the database refuses.
pub async fn records_of<C: ConnectionTrait>(db: &C, client: ClientId) -> Result<Vec<ClientId>, DbErr> {
    let rows = db.query_all_raw(sql(db, records("$1"), [client.into()])).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

/// Where a client belongs.
struct Place {
    team: TeamId,
    coordinator: Option<StaffId>,
}

async fn place(txn: &Txn, org: OrgId, client: ClientId) -> Answer<Place> {
    let text =
        format!("SELECT team_id, coordinator_id FROM clients WHERE org_id = $1 AND id = $2{}", for_update(&**txn));
    let row = txn.query_one_raw(sql(&**txn, text, [org.into(), client.into()])).await?;
    let row = row.ok_or_else(Problem::not_found)?;
    Ok(Place { team: row.try_get("", "team_id")?, coordinator: row.try_get("", "coordinator_id")? })
}

/// Refuses what cannot be done with a record that went into another.
///
/// # Errors
/// 409 `merged` with the record that stays.
pub async fn refuse_merged(txn: &Txn, client: PersonId) -> Answer<()> {
    let text = "SELECT into_id FROM client_merges WHERE client_id = $1 AND undone_at IS NULL";
    match txn.query_one_raw(sql(&**txn, text, [client.into()])).await? {
        Some(row) => {
            let detail = "This record went into another record of the same person. Use that one.";
            Err(Problem::conflict("merged", detail).existing(row.try_get("", "into_id")?))
        }
        None => Ok(()),
    }
}

/// Whether one record may go into another by now.
///
/// # Errors
/// 404 when one of them is not there; 409 `merged` when one of them went already, `episode_open` when the one that is to go
/// has an open episode, `same_record`.
pub async fn may_be_merged(txn: &Txn, org: OrgId, from: ClientId, into: ClientId) -> Answer<()> {
    for client in [from.min(into), from.max(into)] {
        place(txn, org, client).await?;
        refuse_merged(txn, client.into()).await?;
    }
    if from == into {
        return Err(Problem::conflict("same_record", "A record does not go into itself. Name the one that stays."));
    }
    let open = "SELECT id FROM episodes WHERE client_id = $1 AND status = 'open'";
    match txn.query_one_raw(sql(&**txn, open, [from.into()])).await? {
        Some(_) => {
            let detail = "The record that is to go has an open episode. End it first, or let the other one go.";
            Err(Problem::conflict("episode_open", detail))
        }
        None => Ok(()),
    }
}

/// Lets one record go into another.
///
/// # Errors
/// As [`may_be_merged`].
pub async fn merge(
    txn: &Txn,
    access: &Access<Write, Organisation>,
    approval: ApprovalId,
    from: ClientId,
    into: ClientId,
) -> Answer<()> {
    let (org, now) = (access.org(), txn.now());
    let (before, after) = (place(txn, org, from).await?, place(txn, org, into).await?);
    let text = "INSERT INTO client_merges \
                (id, org_id, client_id, into_id, approval_id, from_team, from_coordinator, merged_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values: [Value; 8] = [
        txn.uuid().into(),
        org.into(),
        from.into(),
        into.into(),
        approval.into(),
        before.team.into(),
        before.coordinator.into(),
        now.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    // What went into the record that goes, goes along.
    let text = "UPDATE client_merges SET into_id = $2 WHERE into_id = $1 AND undone_at IS NULL";
    txn.execute_raw(sql(&**txn, text, [from.into(), into.into()])).await?;
    put(txn, access, from, &after).await?;
    phones::cut_off(txn, org, from.into(), Ended::DeviceRevoked).await?;
    Ok(end_carers(txn, org, from, now).await?)
}

async fn put(txn: &Txn, access: &Access<Write, Organisation>, client: ClientId, place: &Place) -> Result<(), DbErr> {
    let text = "UPDATE clients SET team_id = $2, coordinator_id = $3, version = version + 1 WHERE id = $1";
    let values = [client.into(), place.team.into(), place.coordinator.into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    let text = "INSERT INTO client_teams (org_id, client_id, since, team_id, moved_by) VALUES ($1, $2, $3, $4, $5) \
                ON CONFLICT (client_id, since) DO UPDATE SET team_id = excluded.team_id, moved_by = excluded.moved_by";
    let values = [access.org().into(), client.into(), txn.now().into(), place.team.into(), access.person().into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

/// Ends what carers may see of the record that goes; who cares for nobody else is signed out.
async fn end_carers(txn: &Txn, org: OrgId, client: ClientId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let text = "SELECT person_id FROM carers WHERE client_id = $1 AND ended_at IS NULL";
    let carers = txn.query_all_raw(sql(&**txn, text, [client.into()])).await?;
    let text = "UPDATE carers SET ended_at = $2, version = version + 1 WHERE client_id = $1 AND ended_at IS NULL";
    txn.execute_raw(sql(&**txn, text, [client.into(), now.into()])).await?;
    for row in carers {
        let person: PersonId = row.try_get("", "person_id")?;
        let text = "SELECT id FROM carers WHERE person_id = $1 AND ended_at IS NULL LIMIT 1";
        if txn.query_one_raw(sql(&**txn, text, [person.into()])).await?.is_none() {
            phones::cut_off(txn, org, person, Ended::ConsentEnded).await?;
        }
    }
    Ok(())
}

/// Takes a merge apart again: the record is in lists as before, with the team, coordinator and carers it had. Phones are
/// paired anew.
///
/// # Errors
/// 404 when there is no such record; 409 `not_merged`, `too_late`.
pub async fn undo(txn: &mut Txn, access: &Access<Write, Organisation>, client: ClientId) -> Answer<()> {
    let (org, now) = (access.org(), txn.now());
    place(txn, org, client).await?;
    let text = "SELECT id, from_team, from_coordinator, merged_at FROM client_merges \
                WHERE client_id = $1 AND org_id = $2 AND undone_at IS NULL";
    let row = txn.query_one_raw(sql(&**txn, text, [client.into(), org.into()])).await?;
    let Some(row) = row else {
        return Err(Problem::conflict("not_merged", "This record went into no other."));
    };
    let merged_at: DateTime<Utc> = row.try_get("", "merged_at")?;
    if now - merged_at > UNDOABLE {
        return Err(Problem::conflict("too_late", "A merge can be undone for 30 days. These have passed."));
    }
    let id: uuid::Uuid = row.try_get("", "id")?;
    let before = Place { team: row.try_get("", "from_team")?, coordinator: row.try_get("", "from_coordinator")? };
    let text = "UPDATE client_merges SET undone_at = $2, undone_by = $3 WHERE id = $1";
    txn.execute_raw(sql(&**txn, text, [id.into(), now.into(), access.staff().into()])).await?;
    put(txn, access, client, &before).await?;
    restore_carers(txn, client, merged_at).await?;
    txn.audit(access.did(Action::Change, "client", client).about(client).outcome("unmerged"));
    Ok(())
}

/// Carers whose relation the merge ended have it again, unless they were linked anew meanwhile.
async fn restore_carers(txn: &Txn, client: ClientId, merged_at: DateTime<Utc>) -> Result<(), DbErr> {
    let text = "SELECT k.id FROM carers k WHERE k.client_id = $1 AND k.ended_at = $2 AND NOT EXISTS \
                (SELECT 1 FROM carers o WHERE o.client_id = k.client_id AND o.person_id = k.person_id AND o.ended_at IS NULL)";
    for row in txn.query_all_raw(sql(&**txn, text, [client.into(), merged_at.into()])).await? {
        let carer: CarerId = row.try_get("", "id")?;
        let text = "UPDATE carers SET ended_at = NULL, version = version + 1 WHERE id = $1";
        txn.execute_raw(sql(&**txn, text, [carer.into()])).await?;
    }
    Ok(())
}
