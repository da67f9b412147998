//! Planning meetings: one or a series, cancelled or held.

use std::collections::HashMap;

use reable_rules::words::MeetingStatus;
use reable_rules::{Day, Zone, meeting as rules};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::shapes::{Meeting, NewMeetings};
use crate::access::{Access, OneTeam, Organisation, Read, Write};
use crate::answers::{Paging, stale};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, for_update, insert_rows, sql};
use crate::enrolment::{episodes, programmes};
use crate::ids::{MeetingId, TeamId};
use crate::problem::{Answer, Problem};

const COLUMNS: &str = "m.id, m.team_id, m.held_on, m.status, m.planned_by, m.planned_at, m.version, \
     (SELECT COUNT(*) FROM meeting_decisions d WHERE d.meeting_id = m.id) AS decisions FROM meetings m";

/// Plans a meeting or a series, or finds what the same call planned before. A series leaves days alone that have a
/// meeting already.
///
/// # Errors
/// 409 `meeting_exists` when the team meets on that day already, `id_taken`; 422 when the days make no sense.
pub async fn plan(
    txn: &mut Txn,
    access: &Access<Write, OneTeam>,
    body: Body<NewMeetings>,
    home: &Zone,
) -> Answer<(Vec<Meeting>, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = MeetingId(id);
    let every_days = match body.every_days {
        Some(days) => days,
        None => usual_interval(txn, access).await?,
    };
    // What was accepted once is not judged by a later day.
    let today = if fresh { Day::today(txn.now(), home) } else { body.held_on };
    let days = rules::series(body.held_on, body.until, every_days, today).map_err(Problem::invalid)?;
    let made = if fresh { insert(txn, access, id, &days).await? } else { Vec::new() };
    let meetings = on_days(txn, access, &days).await?;
    if fresh && body.until.is_none() {
        refuse_taken(id, &meetings)?;
    }
    for meeting in &meetings {
        let action = if made.contains(&meeting.id) { Action::Create } else { Action::Read };
        txn.audit(access.did(action, "meeting", meeting.id));
    }
    Ok((meetings, fresh))
}

fn refuse_taken(id: MeetingId, meetings: &[Meeting]) -> Answer<()> {
    match meetings.first() {
        Some(other) if other.id != id => {
            let detail = format!("The team has a meeting on {} already ({}).", other.held_on, other.status);
            Err(Problem::conflict("meeting_exists", detail).existing(other.id.0))
        }
        _ => Ok(()),
    }
}

/// The shortest interval among the programmes that the team's clients are in.
async fn usual_interval(txn: &Txn, access: &Access<Write, OneTeam>) -> Answer<u16> {
    let text = "SELECT DISTINCT e.programme FROM clients c JOIN episodes e ON e.client_id = c.id \
                WHERE c.team_id = $1 AND c.org_id = $2 AND e.status = 'open'";
    let rows = txn.query_all_raw(sql(&**txn, text, [access.team().into(), access.org().into()])).await?;
    let mut shortest = None;
    for row in rows {
        let key: String = row.try_get("", "programme")?;
        let template = programmes::find(&**txn, access.org(), &key).await?;
        let interval = template.map(|template| template.mdo_interval_days);
        shortest = shortest.into_iter().chain(interval).min();
    }
    if let Some(days) = shortest {
        return Ok(days);
    }
    let template = programmes::find(&**txn, access.org(), episodes::DEFAULT_PROGRAMME).await?;
    Ok(template.ok_or_else(Problem::unavailable)?.mdo_interval_days)
}

/// Writes a meeting on each of the days that has none; answers the ids it meant to write.
async fn insert(
    txn: &Txn,
    access: &Access<Write, OneTeam>,
    first: MeetingId,
    days: &[Day],
) -> Result<Vec<MeetingId>, DbErr> {
    let ids = days.iter().enumerate().map(|(n, _)| if n == 0 { first } else { MeetingId(txn.uuid()) });
    let ids: Vec<MeetingId> = ids.collect();
    let row = |(id, day): (&MeetingId, &Day)| -> Vec<Value> {
        vec![
            (*id).into(),
            access.org().into(),
            access.team().into(),
            (*day).into(),
            access.person().into(),
            txn.now().into(),
        ]
    };
    let rows = ids.iter().zip(days).map(row).collect();
    let into = "meetings (id, org_id, team_id, held_on, planned_by, planned_at)";
    insert_rows(&**txn, into, rows, " ON CONFLICT (team_id, held_on) DO NOTHING").await?;
    Ok(ids)
}

async fn on_days(txn: &Txn, access: &Access<Write, OneTeam>, days: &[Day]) -> Result<Vec<Meeting>, DbErr> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Vec::new()) };
    let text = format!(
        "SELECT {COLUMNS} WHERE m.team_id = $1 AND m.org_id = $2 AND m.held_on >= $3 AND m.held_on <= $4 \
         ORDER BY m.held_on"
    );
    let values = [access.team().into(), access.org().into(), (*first).into(), (*last).into()];
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    let mut meetings = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    meetings.retain(|meeting| days.contains(&meeting.held_on));
    Ok(meetings)
}

/// The meetings of a team, the latest day first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    paging: &Paging<Day>,
) -> Result<Vec<Meeting>, DbErr> {
    let mut values: Vec<Value> = vec![access.team().into(), access.org().into(), paging.fetch().into()];
    let mut text = format!("SELECT {COLUMNS} WHERE m.team_id = $1 AND m.org_id = $2");
    if let Some(day) = paging.after {
        text.push_str(" AND m.held_on < $4");
        values.push(day.into());
    }
    text.push_str(" ORDER BY m.held_on DESC LIMIT $3");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

/// The meetings of a team that are yet to come, today's among them, the next one first; at most a year of them.
///
/// # Errors
/// When the database refuses.
pub async fn coming<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    today: Day,
) -> Result<Vec<Meeting>, DbErr> {
    let text =
        format!("SELECT {COLUMNS} WHERE m.team_id = $1 AND m.org_id = $2 AND m.held_on >= $3 ORDER BY m.held_on");
    let values = [access.team().into(), access.org().into(), today.into()];
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

/// A meeting of the team.
///
/// # Errors
/// 404 when there is none.
pub async fn get<C: ConnectionTrait, M>(db: &C, access: &Access<M, OneTeam>, id: MeetingId) -> Answer<Meeting> {
    find(db, access, id, "").await
}

/// A meeting of the team that was not cancelled, locked until the transaction ends.
///
/// # Errors
/// 404 when there is none, 409 `meeting_cancelled`.
pub async fn lock_for_decision(txn: &Txn, access: &Access<Write, OneTeam>, id: MeetingId) -> Answer<Meeting> {
    let meeting = find(&**txn, access, id, for_update(&**txn)).await?;
    match meeting.status {
        MeetingStatus::Cancelled => Err(Problem::conflict(
            "meeting_cancelled",
            "This meeting was cancelled: plan it again, or decide in another.",
        )),
        MeetingStatus::Planned | MeetingStatus::Held => Ok(meeting),
    }
}

async fn find<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M, OneTeam>,
    id: MeetingId,
    lock: &str,
) -> Answer<Meeting> {
    let text = format!("SELECT {COLUMNS} WHERE m.id = $1 AND m.team_id = $2 AND m.org_id = $3{lock}");
    let values = [id.into(), access.team().into(), access.org().into()];
    let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
    Ok(read(&row)?)
}

/// Cancels a meeting, says that it was held, or plans it again, provided that nobody changed it since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `meeting_has_decisions` when it can only have been held; 422 `day_in_future` when it is
/// yet to come and cannot have been.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write, OneTeam>,
    id: MeetingId,
    version: i32,
    status: MeetingStatus,
    home: &Zone,
) -> Answer<Meeting> {
    let meeting = find(&**txn, access, id, for_update(&**txn)).await?;
    let today = Day::today(txn.now(), home);
    if meeting.version != version {
        return Err(stale());
    }
    if status == MeetingStatus::Held && meeting.held_on > today {
        let detail = format!("The meeting is on {}; today is {today}.", meeting.held_on);
        return Err(Problem::invalid_at("/status", "day_in_future", detail));
    }
    if status != MeetingStatus::Held && meeting.decisions > 0 {
        let detail = format!("{} decisions were taken in this meeting, so it was held.", meeting.decisions);
        return Err(Problem::conflict("meeting_has_decisions", detail));
    }
    set_status(txn, access, id, status).await?;
    txn.audit(access.did(Action::Change, "meeting", id));
    get(&**txn, access, id).await
}

/// Says where a meeting stands; one that is locked by this transaction.
///
/// # Errors
/// When the database refuses.
pub async fn set_status(
    txn: &Txn,
    access: &Access<Write, OneTeam>,
    id: MeetingId,
    status: MeetingStatus,
) -> Result<(), DbErr> {
    let text = "UPDATE meetings SET status = $1, version = version + 1 \
                WHERE id = $2 AND team_id = $3 AND org_id = $4 AND status <> $1";
    let values = [status.as_str().into(), id.into(), access.team().into(), access.org().into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

fn read(row: &QueryResult) -> Result<Meeting, DbErr> {
    Ok(Meeting {
        id: row.try_get("", "id")?,
        team_id: row.try_get("", "team_id")?,
        held_on: row.try_get("", "held_on")?,
        status: row.try_get("", "status")?,
        decisions: row.try_get("", "decisions")?,
        planned_by: row.try_get("", "planned_by")?,
        planned_at: row.try_get("", "planned_at")?,
        version: row.try_get("", "version")?,
    })
}

/// The day of the next meeting of each of the caller's teams that has one planned. One query.
///
/// # Errors
/// When the database refuses.
pub async fn next_of_my_teams<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    today: Day,
) -> Result<HashMap<TeamId, (MeetingId, Day)>, DbErr> {
    let text = "SELECT m.team_id, m.id, m.held_on FROM meetings m JOIN team_members t ON t.team_id = m.team_id \
                WHERE t.staff_id = $1 AND m.org_id = $2 AND m.status = 'planned' AND m.held_on >= $3 \
                ORDER BY m.held_on DESC";
    let values = [access.staff().into(), access.org().into(), today.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| Ok((row.try_get("", "team_id")?, (row.try_get("", "id")?, row.try_get("", "held_on")?))))
        .collect()
}

/// The next meeting of a client's team, when one is planned.
///
/// # Errors
/// When the database refuses.
pub async fn next_of_team<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    today: Day,
) -> Result<Option<(MeetingId, Day)>, DbErr> {
    let text = "SELECT id, held_on FROM meetings WHERE team_id = $1 AND org_id = $2 AND status = 'planned' \
                AND held_on >= $3 ORDER BY held_on LIMIT 1";
    let values = [access.standing().team.into(), access.org().into(), today.into()];
    let row = db.query_one_raw(sql(db, text, values)).await?;
    row.map(|row| Ok((row.try_get("", "id")?, row.try_get("", "held_on")?))).transpose()
}
