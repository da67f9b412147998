//! Whose record need not be kept any longer.

use chrono::{DateTime, TimeDelta, Utc};
use poem_openapi::Object;
use reable_rules::{Day, Zone, retention};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use crate::db::sql;
use crate::ids::{ClientId, OrgId};

/// A client whose record need not be kept any longer.
#[derive(Object, Debug, Clone)]
pub struct RetentionDue {
    /// The client.
    pub client_id: ClientId,
    /// The organisation's own reference.
    pub external_ref: String,
    /// The client's name.
    pub name: String,
    /// The day on which the record was changed last.
    pub last_change: Day,
    /// The first day on which it need not be kept any longer.
    pub due_on: Day,
    /// Whether a legal hold keeps it for now.
    pub legal_hold: bool,
}

/// What counts as a change of the record: each the latest of its kind.
const CHANGES: &str = "c.created_at AS enrolled, \
     (SELECT MAX(e.created_at) FROM episodes e WHERE e.client_id = c.id) AS started, \
     (SELECT MAX(i.received_at) FROM check_ins i WHERE i.client_id = c.id) AS recorded, \
     (SELECT MAX(d.recorded_at) FROM care_decisions d JOIN episodes e ON e.id = d.episode_id \
      WHERE e.client_id = c.id) AS decided, \
     (SELECT MAX(m.recorded_at) FROM meeting_decisions m WHERE m.client_id = c.id) AS discussed, \
     (SELECT MAX(v.recorded_at) FROM evaluations v WHERE v.client_id = c.id) AS evaluated, \
     (SELECT MAX(f.recorded_at) FROM follow_ups f WHERE f.client_id = c.id) AS followed_up, \
     (SELECT MAX(a.recorded_at) FROM advice_talks a WHERE a.client_id = c.id) AS advised, \
     (SELECT MAX(s.sent_at) FROM messages s WHERE s.client_id = c.id) AS complimented";
const MOMENTS: [&str; 9] =
    ["enrolled", "started", "recorded", "decided", "discussed", "evaluated", "followed_up", "advised", "complimented"];
const ENDED: &str = "(SELECT MAX(e.ended_on) FROM episodes e WHERE e.client_id = c.id) AS ended_on";

/// How an organisation keeps records.
struct Policy {
    years: u16,
    zone: Zone,
}

async fn policy<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Policy, DbErr> {
    let text = "SELECT retention_years, time_zone FROM organisations WHERE id = $1";
    let row = db.query_one_raw(sql(db, text, [org.into()])).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound(format!("there is no organisation {org}")))?;
    Ok(Policy { years: row.try_get::<i16>("", "retention_years")?.unsigned_abs(), zone: row.try_get("", "time_zone")? })
}

/// The clients whose record need not be kept any longer, the longest due first; with an open episode none is.
///
/// # Errors
/// When the database refuses.
pub async fn due<C: ConnectionTrait>(db: &C, org: OrgId, now: DateTime<Utc>) -> Result<Vec<RetentionDue>, DbErr> {
    find(db, org, now, None).await
}

/// Whether the record of one client need not be kept any longer.
///
/// # Errors
/// When the database refuses.
pub async fn is_due<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    client: ClientId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    Ok(!find(db, org, now, Some(client)).await?.is_empty())
}

async fn find<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    now: DateTime<Utc>,
    only: Option<ClientId>,
) -> Result<Vec<RetentionDue>, DbErr> {
    let policy = policy(db, org).await?;
    // Who was enrolled since then cannot be due yet.
    let enrolled_by = now - TimeDelta::days(365 * i64::from(policy.years));
    let mut values: Vec<Value> = vec![org.into(), enrolled_by.into()];
    let mut one = "";
    if let Some(client) = only {
        one = " AND c.id = $3";
        values.push(client.into());
    }
    let text = format!(
        "SELECT c.id, c.external_ref, p.name, {CHANGES}, {ENDED}, \
         (SELECT COUNT(*) FROM legal_holds h WHERE h.client_id = c.id AND h.released_at IS NULL) AS holds \
         FROM clients c JOIN people p ON p.id = c.id WHERE c.org_id = $1 AND c.created_at <= $2{one} \
         AND NOT EXISTS (SELECT 1 FROM episodes e WHERE e.client_id = c.id AND e.status = 'open')"
    );
    let today = Day::today(now, &policy.zone);
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    let mut found = rows.iter().map(|row| read(row, &policy)).collect::<Result<Vec<_>, _>>()?;
    found.retain(|client| client.due_on <= today);
    found.sort_by_key(|client| (client.due_on, client.client_id));
    Ok(found)
}

fn read(row: &QueryResult, policy: &Policy) -> Result<RetentionDue, DbErr> {
    let mut changes: Vec<Day> = row.try_get::<Option<Day>>("", "ended_on")?.into_iter().collect();
    for moment in MOMENTS {
        let at: Option<DateTime<Utc>> = row.try_get("", moment)?;
        changes.extend(at.map(|at| Day::today(at, &policy.zone)));
    }
    let last_change = changes.into_iter().max().ok_or_else(|| DbErr::Custom("a client never enrolled".to_owned()))?;
    Ok(RetentionDue {
        client_id: row.try_get("", "id")?,
        external_ref: row.try_get("", "external_ref")?,
        name: row.try_get("", "name")?,
        last_change,
        due_on: retention::due_on(last_change, policy.years),
        legal_hold: row.try_get::<i64>("", "holds")? > 0,
    })
}
