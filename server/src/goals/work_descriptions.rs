//! Who does what for a goal: the version that holds now, and every version before it.

use std::collections::HashMap;

use reable_rules::Day;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::episode;
use super::shapes::{Goal, NewWorkDescription, WorkDescription};
use super::store::{self, Which};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::db::{Txn, sql};
use crate::ids::GoalId;
use crate::problem::Answer;

/// Puts a new version for a goal that nobody changed since `version`.
///
/// # Errors
/// 412 when somebody changed the goal; 409 `episode_ended`.
pub async fn put(
    txn: &mut Txn,
    access: &Access<Write>,
    goal: GoalId,
    version: i32,
    today: Day,
    description: NewWorkDescription,
) -> Answer<Goal> {
    episode::lock_of_goal(txn, access, goal).await?.must_be_open()?;
    store::touch(txn, access, goal, version).await?;
    add(txn, access, goal, &description).await?;
    txn.audit(access.did(Action::Change, "work_description", goal));
    store::get(&**txn, &access.reading(), goal, today).await
}

/// Adds the next version, under the lock of the goal's episode.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    txn: &Txn,
    access: &Access<Write>,
    goal: GoalId,
    description: &NewWorkDescription,
) -> Result<(), DbErr> {
    let text = "SELECT COALESCE(MAX(version), 0) AS version FROM work_descriptions WHERE goal_id = $1";
    let last = txn.query_one_raw(sql(&**txn, text, [goal.into()])).await?;
    let version = last.map_or(Ok(0), |row| row.try_get::<i32>("", "version"))? + 1;
    let insert = "INSERT INTO work_descriptions \
                  (org_id, goal_id, version, client_does, staff_do, recorded_by, recorded_at) \
                  VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        access.org().into(),
        goal.into(),
        version.into(),
        description.client_does.as_str().into(),
        description.staff_do.as_str().into(),
        access.person().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, insert, values)).await.map(|_| ())
}

const COLUMNS: &str = "w.goal_id, w.version, w.client_does, w.staff_do, w.recorded_by, p.name, w.recorded_at";
const JOINS: &str = "work_descriptions w JOIN goals g ON g.id = w.goal_id JOIN people p ON p.id = w.recorded_by";

/// The version of each goal that holds now.
///
/// # Errors
/// When the database refuses.
pub async fn current<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    which: Which,
) -> Result<HashMap<GoalId, WorkDescription>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS} FROM {JOINS} WHERE {} AND g.client_id = $2 AND g.org_id = $3 \
         AND w.version = (SELECT MAX(x.version) FROM work_descriptions x WHERE x.goal_id = g.id)",
        which.condition()
    );
    let rows = db.query_all_raw(sql(db, text, which.values(access))).await?;
    rows.iter().map(|row| Ok((row.try_get("", "goal_id")?, read(row)?))).collect()
}

/// The versions of a goal, newest first, at most `most` of them older than version `before`.
///
/// # Errors
/// When the database refuses.
pub async fn versions<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    goal: GoalId,
    before: Option<i32>,
    most: i64,
) -> Result<Vec<WorkDescription>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS} FROM {JOINS} WHERE g.id = $1 AND g.client_id = $2 AND g.org_id = $3 AND w.version < $4 \
         ORDER BY w.version DESC LIMIT $5"
    );
    let [goal, client, org] = Which::One(goal).values(access);
    let values = [goal, client, org, before.unwrap_or(i32::MAX).into(), most.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<WorkDescription, DbErr> {
    Ok(WorkDescription {
        version: row.try_get("", "version")?,
        client_does: row.try_get("", "client_does")?,
        staff_do: row.try_get("", "staff_do")?,
        recorded_by: row.try_get("", "recorded_by")?,
        recorded_by_name: row.try_get("", "name")?,
        recorded_at: row.try_get("", "recorded_at")?,
    })
}
