//! Queries on check-ins.

use std::collections::HashMap;

use reable_rules::Day;
use reable_rules::words::AuthorRole;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::shapes::CheckIn;
use crate::access::{Access, Read};
use crate::db::{padded, row_values, sql};
use crate::ids::{ClientId, GoalId, OrgId, PersonId};

/// What there is one check-in of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The client; rows of one client lie together.
    pub client: ClientId,
    /// The day.
    pub day: Day,
    /// The goal.
    pub goal: GoalId,
    /// The author.
    pub author: PersonId,
}

/// Table and columns of the versions that count, in the order of [`current_values`].
pub const CURRENT: &str = "check_ins (org_id, client_id, day, goal_id, author_id, entered_by, imported, withdrawn, \
     help, performance, satisfaction, not_done_reason, step_id, note, recorded_at, received_at, revision, \
     author_role, arrivals)";

/// What happens when there is one already: it is replaced; whether it may be was decided before.
pub const REPLACE_CURRENT: &str = " ON CONFLICT (client_id, day, goal_id, author_id) DO UPDATE SET \
     entered_by = excluded.entered_by, imported = excluded.imported, withdrawn = excluded.withdrawn, \
     help = excluded.help, performance = excluded.performance, satisfaction = excluded.satisfaction, \
     not_done_reason = excluded.not_done_reason, step_id = excluded.step_id, note = excluded.note, \
     recorded_at = excluded.recorded_at, received_at = excluded.received_at, revision = excluded.revision, arrivals = excluded.arrivals";

/// Table and columns of the versions that do not count (any more), in the order of [`version_values`].
pub const HISTORY: &str = "check_in_history (org_id, client_id, day, goal_id, author_id, entered_by, imported, \
     withdrawn, help, performance, satisfaction, not_done_reason, step_id, note, recorded_at, received_at, revision)";

/// A row of [`CURRENT`]; `arrivals` is how many versions have arrived.
#[must_use]
pub fn current_values(org: OrgId, client: ClientId, row: &CheckIn, arrivals: i32) -> Vec<Value> {
    let mut values = version_values(org, client, row);
    values.extend([row.by_role.as_str().into(), arrivals.into()]);
    values
}

/// A row of [`HISTORY`].
#[must_use]
pub fn version_values(org: OrgId, client: ClientId, row: &CheckIn) -> Vec<Value> {
    let mut values = Vec::with_capacity(19);
    values.extend([
        org.into(),
        client.into(),
        row.day.into(),
        row.goal_id.into(),
        row.by.into(),
        row.entered_by.map(|id| id.0).into(),
        row.imported.into(),
        row.withdrawn.into(),
        row.help.map(|word| word.as_str()).into(),
        row.performance.map(|mark| mark.get()).into(),
        row.satisfaction.map(|mark| mark.get()).into(),
        row.not_done_reason.map(|word| word.as_str()).into(),
        row.step_id.map(|id| id.0).into(),
        row.note.clone().into(),
        row.recorded_at.into(),
        row.received_at.into(),
        row.revision.into(),
    ]);
    values
}

const COLUMNS: &str = "k.client_id, k.org_id, k.day, k.goal_id, k.author_id, k.entered_by, k.imported, k.withdrawn, \
     k.help, k.performance, k.satisfaction, k.not_done_reason, k.step_id, k.note, k.recorded_at, k.received_at, \
     k.revision";

/// What the people of a check-in are called, where others read it, and where that stands.
const NAMES: &str = "p.name AS by_name, e.name AS entered_by_name";
const NAMED: &str = "JOIN people p ON p.id = k.author_id LEFT JOIN people e ON e.id = k.entered_by";

fn read(row: &QueryResult) -> Result<CheckIn, DbErr> {
    Ok(CheckIn {
        goal_id: row.try_get("", "goal_id")?,
        day: row.try_get("", "day")?,
        by: row.try_get("", "author_id")?,
        by_role: if row.try_get::<ClientId>("", "client_id")?.0 == row.try_get::<PersonId>("", "author_id")?.0 {
            AuthorRole::Client
        } else {
            AuthorRole::Carer
        },
        by_name: None,
        entered_by: row.try_get("", "entered_by")?,
        entered_by_name: None,
        imported: row.try_get("", "imported")?,
        withdrawn: row.try_get("", "withdrawn")?,
        help: row.try_get("", "help")?,
        performance: row.try_get("", "performance")?,
        satisfaction: row.try_get("", "satisfaction")?,
        not_done_reason: row.try_get("", "not_done_reason")?,
        step_id: row.try_get("", "step_id")?,
        note: row.try_get("", "note")?,
        recorded_at: row.try_get("", "recorded_at")?,
        received_at: row.try_get("", "received_at")?,
        revision: row.try_get("", "revision")?,
    })
}

/// What stands in `check_ins` for one key.
#[derive(Debug, Clone)]
pub struct Current {
    /// The organisation.
    pub org: OrgId,
    /// The version that counts.
    pub check_in: CheckIn,
    /// How many versions have arrived.
    pub arrivals: i32,
}

/// The versions that count for `keys`, locked where rows are locked; keys without one are left out.
///
/// # Errors
/// When the database refuses.
pub async fn read_current<C: ConnectionTrait>(db: &C, keys: &[Key]) -> Result<Vec<(Key, Current)>, DbErr> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let tuples: Vec<[Value; 4]> =
        keys.iter().map(|key| [key.client.into(), key.day.into(), key.goal.into(), key.author.into()]).collect();
    let (values, list) = padded(1, tuples);
    let text = format!(
        "SELECT {COLUMNS}, k.arrivals FROM check_ins k \
         WHERE (k.client_id, k.day, k.goal_id, k.author_id) IN ({}){}",
        row_values(db, &list),
        crate::db::for_update(db)
    );
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            let check_in = read(row)?;
            let client = row.try_get("", "client_id")?;
            let key = Key { client, day: check_in.day, goal: check_in.goal_id, author: check_in.by };
            Ok((key, Current { org: row.try_get("", "org_id")?, check_in, arrivals: row.try_get("", "arrivals")? }))
        })
        .collect()
}

/// The check-ins of a goal, every author's, by day; withdrawn ones are left out.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    goal: GoalId,
    from: Option<Day>,
    to: Option<Day>,
) -> Result<Vec<CheckIn>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS}, {NAMES} FROM check_ins k {NAMED} \
         WHERE k.client_id = $1 AND k.org_id = $2 AND k.goal_id = $3 AND k.withdrawn = FALSE \
         AND k.day >= $4 AND k.day <= $5 ORDER BY k.day, k.author_id"
    );
    let (first, last) = store_range(from, to);
    let values = [access.client().into(), access.org().into(), goal.into(), first, last];
    named(db.query_all_raw(sql(db, text, values)).await?)
}

/// The caller's own check-ins of the client's day, by goal; withdrawn ones are left out.
///
/// # Errors
/// When the database refuses.
pub async fn of_author<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    day: Day,
) -> Result<HashMap<GoalId, CheckIn>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS} FROM check_ins k WHERE k.client_id = $1 AND k.day = $2 AND k.author_id = $3 \
         AND k.org_id = $4 AND k.withdrawn = FALSE"
    );
    let values = [access.client().into(), day.into(), access.person().into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| read(row).map(|check_in| (check_in.goal_id, check_in))).collect()
}

/// Days before the first and after the last that can be stored.
fn store_range(from: Option<Day>, to: Option<Day>) -> (Value, Value) {
    let open = |text: &str| text.parse::<Day>().map_or(Value::Bool(None), Value::from);
    (from.map_or_else(|| open("1900-01-01"), Value::from), to.map_or_else(|| open("2200-12-31"), Value::from))
}

/// Every version of the check-ins of a goal on a day, oldest arrival first.
///
/// # Errors
/// When the database refuses.
pub async fn versions<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    goal: GoalId,
    day: Day,
) -> Result<Vec<CheckIn>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS}, {NAMES} \
         FROM (SELECT {bare} FROM check_ins UNION ALL SELECT {bare} FROM check_in_history) k {NAMED} \
         WHERE k.client_id = $1 AND k.org_id = $2 AND k.goal_id = $3 AND k.day = $4 ORDER BY k.author_id, k.revision",
        bare = COLUMNS.replace("k.", "")
    );
    let values = [access.client().into(), access.org().into(), goal.into(), day.into()];
    named(db.query_all_raw(sql(db, text, values)).await?)
}

fn named(rows: Vec<QueryResult>) -> Result<Vec<CheckIn>, DbErr> {
    let named = |row: &QueryResult| {
        let (by_name, entered_by_name) = (row.try_get("", "by_name")?, row.try_get("", "entered_by_name")?);
        Ok(CheckIn { by_name, entered_by_name, ..read(row)? })
    };
    rows.iter().map(named).collect()
}

/// Whether `person` is the client or cares for the client.
///
/// # Errors
/// When the database refuses.
pub async fn find_author<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    person: PersonId,
) -> Result<Option<AuthorRole>, DbErr> {
    if access.client().0 == person.0 {
        return Ok(Some(AuthorRole::Client));
    }
    let text = "SELECT id FROM carers WHERE org_id = $1 AND client_id = $2 AND person_id = $3 AND ended_at IS NULL";
    let values = [access.org().into(), access.client().into(), person.into()];
    Ok(db.query_one_raw(sql(db, text, values)).await?.map(|_| AuthorRole::Carer))
}
