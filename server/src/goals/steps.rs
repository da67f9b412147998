//! The small steps of a goal: the list that holds now, and every list before it.

use std::collections::HashMap;

use reable_rules::text::Line;
use reable_rules::{Day, Fault, goal as rules};
use sea_orm::{ConnectionTrait, DbErr, Value};
use serde::{Deserialize, Serialize};

use super::episode::{self, Episode};
use super::shapes::{Goal, PutStep, StepList};
use super::store::{self, Which};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::check_ins::plan::StepView;
use crate::db::{Txn, insert_rows, padded, sql};
use crate::ids::{GoalId, StepId};
use crate::problem::{Answer, Problem};

/// A step as it stands in a stored list.
#[derive(Debug, Serialize, Deserialize)]
struct Listed {
    id: StepId,
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reached_on: Option<Day>,
}

/// Writes the first steps of a new goal.
///
/// # Errors
/// When the database refuses.
pub async fn start(txn: &Txn, access: &Access<Write>, goal: GoalId, titles: Vec<Line>) -> Answer<()> {
    let new = |title: Line| Listed { id: StepId(txn.uuid()), title: title.into_string(), reached_on: None };
    let steps: Vec<Listed> = titles.into_iter().map(new).collect();
    write(txn, access, goal, &steps).await
}

/// Puts the whole list of a goal that nobody changed since `version`: steps left out are retired, new ones added.
///
/// # Errors
/// 412 when somebody changed the goal; 409 `episode_ended`; 422 when a step is not of this goal's list, or reached
/// on a day that cannot be.
pub async fn put(
    txn: &mut Txn,
    access: &Access<Write>,
    goal: GoalId,
    version: i32,
    today: Day,
    steps: Vec<PutStep>,
) -> Answer<Goal> {
    let episode = episode::lock_of_goal(txn, access, goal).await?;
    episode.must_be_open()?;
    store::touch(txn, access, goal, version).await?;
    let now = current(&**txn, access, Which::One(goal)).await?.remove(&goal).unwrap_or_default();
    check(&steps, &now, &episode, today)?;
    let listed = |step: PutStep| Listed {
        id: step.id.unwrap_or_else(|| StepId(txn.uuid())),
        title: step.title.into_string(),
        reached_on: step.reached_on,
    };
    let steps: Vec<Listed> = steps.into_iter().map(listed).collect();
    write(txn, access, goal, &steps).await?;
    txn.audit(access.did(Action::Change, "steps", goal));
    store::get(&**txn, &access.reading(), goal, today).await
}

fn check(steps: &[PutStep], now: &[StepView], episode: &Episode, today: Day) -> Answer<()> {
    let mut faults: Vec<Fault> = rules::check_step_count(steps.len()).err().into_iter().collect();
    for (index, step) in steps.iter().enumerate() {
        let at = |field: &str| format!("/steps/{index}/{field}");
        if let Some(id) = step.id {
            if !now.iter().any(|known| known.id == id) {
                faults.push(Fault::new(
                    at("id"),
                    "unknown_step",
                    "no step of this goal's list; leave it out to add one",
                ));
            } else if steps[..index].iter().any(|earlier| earlier.id == Some(id)) {
                faults.push(Fault::new(at("id"), "repeated", "name each step once"));
            }
        }
        if let Some(day) = step.reached_on {
            faults.extend(episode.before_start(day, &at("reached_on")));
            if day > today {
                faults.push(Fault::new(at("reached_on"), "day_in_future", format!("not after {today}")));
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Problem::invalid(faults)) }
}

/// Writes the list as the next version: three statements, however many steps.
async fn write(txn: &Txn, access: &Access<Write>, goal: GoalId, steps: &[Listed]) -> Answer<()> {
    let text = "SELECT COALESCE(MAX(version), 0) AS version FROM step_lists WHERE goal_id = $1";
    let last = txn.query_one_raw(sql(&**txn, text, [goal.into()])).await?;
    let version = last.map_or(Ok(0), |row| row.try_get::<i32>("", "version"))? + 1;
    retire_others(txn, access, goal, version, steps).await?;
    let row = |(position, step): (i16, &Listed)| -> Vec<Value> {
        vec![
            step.id.into(),
            access.org().into(),
            goal.into(),
            position.into(),
            step.title.clone().into(),
            step.reached_on.into(),
            version.into(),
        ]
    };
    let rows = (1_i16..).zip(steps).map(row).collect();
    let into = "steps (id, org_id, goal_id, position, title, reached_on, since_version)";
    let or_change = " ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title, \
                     reached_on = excluded.reached_on";
    insert_rows(&**txn, into, rows, or_change).await?;
    let keep = "INSERT INTO step_lists (org_id, goal_id, version, steps, recorded_by, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6)";
    let list = serde_json::to_string(steps).map_err(|_| Problem::unavailable())?;
    let values =
        [access.org().into(), goal.into(), version.into(), list.into(), access.person().into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, keep, values)).await?;
    Ok(())
}

async fn retire_others(
    txn: &Txn,
    access: &Access<Write>,
    goal: GoalId,
    version: i32,
    kept: &[Listed],
) -> Result<(), DbErr> {
    let mut text =
        "UPDATE steps SET retired_version = $1 WHERE goal_id = $2 AND org_id = $3 AND retired_version IS NULL"
            .to_owned();
    let mut values: Vec<Value> = vec![version.into(), goal.into(), access.org().into()];
    if !kept.is_empty() {
        let (ids, list) = padded(4, kept.iter().map(|step| [Value::from(step.id)]).collect());
        text.push_str(&format!(" AND id NOT IN ({list})"));
        values.extend(ids);
    }
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

/// The steps of goals that are not retired, in order.
///
/// # Errors
/// When the database refuses.
pub async fn current<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    which: Which,
) -> Result<HashMap<GoalId, Vec<StepView>>, DbErr> {
    let text = format!(
        "SELECT s.goal_id, s.id, s.title, s.reached_on FROM steps s JOIN goals g ON g.id = s.goal_id \
         WHERE {} AND g.client_id = $2 AND g.org_id = $3 AND s.retired_version IS NULL ORDER BY s.goal_id, s.position",
        which.condition()
    );
    let mut steps: HashMap<GoalId, Vec<StepView>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, which.values(access))).await? {
        steps.entry(row.try_get("", "goal_id")?).or_default().push(StepView {
            id: row.try_get("", "id")?,
            title: row.try_get("", "title")?,
            reached_on: row.try_get("", "reached_on")?,
        });
    }
    Ok(steps)
}

/// The lists of a goal's steps, newest first, at most `most` of them older than version `before`.
///
/// # Errors
/// When the database refuses.
pub async fn lists<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    goal: GoalId,
    before: Option<i32>,
    most: i64,
) -> Answer<Vec<StepList>> {
    let text = "SELECT l.version, l.steps, l.recorded_by, p.name, l.recorded_at FROM step_lists l \
                JOIN goals g ON g.id = l.goal_id JOIN people p ON p.id = l.recorded_by \
                WHERE g.id = $1 AND g.client_id = $2 AND g.org_id = $3 AND l.version < $4 \
                ORDER BY l.version DESC LIMIT $5";
    let [goal, client, org] = Which::One(goal).values(access);
    let values = [goal, client, org, before.unwrap_or(i32::MAX).into(), most.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            let steps: String = row.try_get("", "steps")?;
            let steps: Vec<Listed> = store::list(&steps);
            let view = |step: Listed| StepView { id: step.id, title: step.title, reached_on: step.reached_on };
            Ok(StepList {
                version: row.try_get("", "version")?,
                steps: steps.into_iter().map(view).collect(),
                recorded_by: row.try_get("", "recorded_by")?,
                recorded_by_name: row.try_get("", "name")?,
                recorded_at: row.try_get("", "recorded_at")?,
            })
        })
        .collect()
}
