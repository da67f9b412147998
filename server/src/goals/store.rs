//! Queries on goals: adding, changing, reading them with everything that is planned and agreed.

use std::collections::HashMap;

use reable_rules::care::linked_minutes_on;
use reable_rules::programme::Programme;
use reable_rules::text::Line;
use reable_rules::words::{GoalStatus, Help};
use reable_rules::{Day, Fault, Mark, PlannedDays, goal as rules};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::episode::{self, Episode};
use super::shapes::{Goal, GoalAgreement, GoalChange, NewGoal, agreed_on};
use super::{steps, work_descriptions};
use crate::access::{Access, Read, Write};
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::care::decisions as care;
use crate::db::{Txn, sql};
use crate::ids::{EpisodeId, GoalId};
use crate::problem::{Answer, Problem};
use crate::tables::{goal_agreements, goals};

/// Which goals are read; `g` is the goal, and `$1` the id.
#[derive(Debug, Clone, Copy)]
pub enum Which {
    /// One goal.
    One(GoalId),
    /// All goals of an episode.
    Of(EpisodeId),
}

impl Which {
    /// The condition on `$1`.
    #[must_use]
    pub fn condition(self) -> &'static str {
        match self {
            Self::One(_) => "g.id = $1",
            Self::Of(_) => "g.episode_id = $1",
        }
    }

    /// The values of `$1` to `$3`: the id, the client, the organisation.
    pub fn values<M>(self, access: &Access<M>) -> [sea_orm::Value; 3] {
        let id = match self {
            Self::One(id) => id.0,
            Self::Of(id) => id.0,
        };
        [id.into(), access.client().into(), access.org().into()]
    }
}

/// Adds a goal with its agreement, steps and work description, or finds the one that the same call made before.
///
/// # Errors
/// 409 `goal_limit_reached`, `episode_ended`, `id_taken`; 422 when it does not fit programme or episode.
pub async fn create(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    today: Day,
    body: Body<NewGoal>,
) -> Answer<(Goal, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = GoalId(id);
    if fresh {
        let episode = episode::lock(txn, access, episode).await?;
        episode.must_be_open()?;
        insert(txn, access, id, &episode, today, body.into_value()).await?;
    }
    txn.audit(access.did(Action::Create, "goal", id));
    Ok((get(&**txn, &access.reading(), id, today).await?, fresh))
}

async fn insert(
    txn: &Txn,
    access: &Access<Write>,
    id: GoalId,
    episode: &Episode,
    today: Day,
    new: NewGoal,
) -> Answer<()> {
    let programme = episode.programme(txn, access).await?;
    let start_day = new.start_day.unwrap_or_else(|| today.max(episode.start_day));
    check_new(&new, &programme, episode, start_day)?;
    let slot = free_slot(txn, episode.id, programme.max_goals).await?;
    let goal = goals::ActiveModel {
        id: Set(id),
        org_id: Set(access.org()),
        episode_id: Set(episode.id),
        client_id: Set(access.client()),
        slot: Set(slot),
        title: Set(new.title.into_string()),
        picture: Set(new.picture.map(|picture| picture.to_string())),
        kind: Set(new.kind),
        status: Set(GoalStatus::Active),
        demand_area: Set(new.demand_area),
        copm_area: Set(new.copm_area),
        question_type: Set(new.question_type),
        disciplines: Set(list_text(&new.disciplines.unwrap_or_default())),
        interventions: Set(list_text(&new.interventions.unwrap_or_default())),
        methods: Set(list_text(&new.methods.unwrap_or_default())),
        start_day: Set(start_day),
        closed_on: Set(None),
        created_by: Set(access.staff()),
        created_at: Set(txn.now()),
        version: Set(1),
    };
    goal.insert(&**txn).await.map_err(|error| slot_taken(error, programme.max_goals))?;
    let agreement = GoalAgreement {
        from_day: start_day,
        target: new.target.unwrap_or(Mark::DEFAULT_TARGET),
        agreed_help: new.agreed_help.unwrap_or(Help::Alone),
        planned_days: new.planned_days,
    };
    agree(txn, access, id, &agreement, 1).await?;
    if let Some(titles) = new.steps.filter(|titles| !titles.is_empty()) {
        steps::start(txn, access, id, titles).await?;
    }
    if let Some(description) = new.work_description {
        work_descriptions::add(txn, access, id, &description).await?;
    }
    Ok(())
}

fn check_new(new: &NewGoal, programme: &Programme, episode: &Episode, start_day: Day) -> Answer<()> {
    let mut faults = list_faults(new.disciplines.as_deref(), new.interventions.as_deref(), new.methods.as_deref());
    faults.extend(rules::check_kind(new.kind, &programme.goal_kinds).err());
    faults.extend(new.agreed_help.and_then(|help| rules::check_agreed_help(help).err()));
    faults.extend(rules::check_step_count(new.steps.as_ref().map_or(0, Vec::<Line>::len)).err());
    faults.extend(episode.before_start(start_day, "/start_day"));
    if start_day > episode.last_day && new.start_day.is_some() {
        let detail = format!("the last day of the episode is {}", episode.last_day);
        faults.push(Fault::new("/start_day", "after_episode_end", detail));
    }
    unless_faulty(faults)
}

fn list_faults<D: PartialEq, I: PartialEq>(
    disciplines: Option<&[D]>,
    interventions: Option<&[I]>,
    methods: Option<&[u8]>,
) -> Vec<Fault> {
    let mut faults = rules::repeated("/disciplines", disciplines.unwrap_or_default());
    faults.extend(rules::repeated("/interventions", interventions.unwrap_or_default()));
    faults.extend(rules::check_methods(methods.unwrap_or_default()).err().into_iter().flatten());
    faults
}

fn unless_faulty(faults: Vec<Fault>) -> Answer<()> {
    if faults.is_empty() { Ok(()) } else { Err(Problem::invalid(faults)) }
}

/// The lowest slot that no open goal of the episode has.
async fn free_slot(txn: &Txn, episode: EpisodeId, max_goals: u8) -> Answer<i16> {
    let text = "SELECT slot FROM goals WHERE episode_id = $1 AND status = 'active'";
    let rows = txn.query_all_raw(sql(&**txn, text, [episode.into()])).await?;
    let taken = rows.iter().map(|row| row.try_get("", "slot")).collect::<Result<Vec<i16>, DbErr>>()?;
    let free = (1..=i16::from(max_goals)).find(|slot| !taken.contains(slot));
    match (rules::may_open(taken.len(), max_goals), free) {
        (Ok(()), Some(slot)) => Ok(slot),
        _ => Err(limit_reached(max_goals)),
    }
}

fn limit_reached(max_goals: u8) -> Problem {
    let detail = format!("At most {max_goals} goals may be open at once. Close one first.");
    Problem::conflict("goal_limit_reached", detail)
}

/// A slot that somebody else took at the same moment is a limit that is reached: the database has the last word.
fn slot_taken(error: DbErr, max_goals: u8) -> Problem {
    match error.sql_err() {
        // PostgreSQL names the index, SQLite its columns.
        Some(sea_orm::SqlErr::UniqueConstraintViolation(which))
            if which.contains("goals_five_open") || which.contains("goals.slot") =>
        {
            limit_reached(max_goals)
        }
        _ => error.into(),
    }
}

async fn agree(
    txn: &Txn,
    access: &Access<Write>,
    goal: GoalId,
    agreement: &GoalAgreement,
    revision: i32,
) -> Answer<()> {
    let row = goal_agreements::ActiveModel {
        org_id: Set(access.org()),
        goal_id: Set(goal),
        from_day: Set(agreement.from_day),
        revision: Set(revision),
        target: Set(agreement.target),
        agreed_help: Set(agreement.agreed_help),
        planned_days: Set(agreement.planned_days),
        recorded_by: Set(access.staff()),
        recorded_at: Set(txn.now()),
    };
    row.insert(&**txn).await?;
    Ok(())
}

/// Changes a goal that nobody changed since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `already_closed`, `goal_limit_reached`, `episode_ended`; 422 when it does not fit.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write>,
    id: GoalId,
    version: i32,
    today: Day,
    change: GoalChange,
) -> Answer<Goal> {
    let episode = episode::lock_of_goal(txn, access, id).await?;
    let goal = find(txn, access, id).await?;
    if goal.version != version {
        return Err(stale());
    }
    if !only_closes(&change) {
        episode.must_be_open()?;
    }
    let programme = episode.programme(txn, access).await?;
    check_change(&change, &programme)?;
    let mut row = described(&goal, &change);
    restatus(txn, &goal, &episode, &programme, today, &change, &mut row).await?;
    row.version = Set(version + 1);
    let update = goals::Entity::update_many()
        .set(row)
        .filter(goals::Column::Id.eq(id))
        .filter(goals::Column::OrgId.eq(access.org()))
        .filter(goals::Column::Version.eq(version));
    let done = update.exec(&**txn).await.map_err(|error| slot_taken(error, programme.max_goals))?;
    if done.rows_affected == 0 {
        return Err(stale());
    }
    agree_anew(txn, access, &goal, today, &change).await?;
    txn.audit(access.did(Action::Change, "goal", id));
    get(&**txn, &access.reading(), id, today).await
}

async fn find(txn: &Txn, access: &Access<Write>, id: GoalId) -> Answer<goals::Model> {
    let goal = goals::Entity::find_by_id(id)
        .filter(goals::Column::OrgId.eq(access.org()))
        .filter(goals::Column::ClientId.eq(access.client()));
    goal.one(&**txn).await?.ok_or_else(Problem::not_found)
}

/// Whether the change says nothing but that the goal was achieved or stopped: the one thing that may still be said
/// after the episode.
fn only_closes(change: &GoalChange) -> bool {
    matches!(change.status, Some(GoalStatus::Achieved | GoalStatus::Stopped))
        && change.title.is_none()
        && change.picture.is_none()
        && change.kind.is_none()
        && !changes_agreement(change)
        && change.demand_area.is_none()
        && change.copm_area.is_none()
        && change.question_type.is_none()
        && change.disciplines.is_none()
        && change.interventions.is_none()
        && change.methods.is_none()
}

fn changes_agreement(change: &GoalChange) -> bool {
    change.target.is_some() || change.agreed_help.is_some() || change.planned_days.is_some()
}

fn check_change(change: &GoalChange, programme: &Programme) -> Answer<()> {
    let (disciplines, interventions) = (change.disciplines.as_deref(), change.interventions.as_deref());
    let mut faults = list_faults(disciplines, interventions, change.methods.as_deref());
    faults.extend(change.kind.and_then(|kind| rules::check_kind(kind, &programme.goal_kinds).err()));
    faults.extend(change.agreed_help.and_then(|help| rules::check_agreed_help(help).err()));
    if change.from_day.is_some() && !changes_agreement(change) {
        let detail = "it goes with target, agreed_help or planned_days";
        faults.push(Fault::new("/from_day", "nothing_agreed", detail));
    }
    if change.closed_on.is_some() && matches!(change.status, None | Some(GoalStatus::Active)) {
        faults.push(Fault::new("/closed_on", "not_closed", "it goes with the status achieved or stopped"));
    }
    unless_faulty(faults)
}

/// The goal with what the change says about it, status and agreement aside.
fn described(goal: &goals::Model, change: &GoalChange) -> goals::ActiveModel {
    let mut row: goals::ActiveModel = goal.clone().into();
    if let Some(title) = &change.title {
        row.title = Set(title.to_string());
    }
    if let Some(picture) = change.picture {
        row.picture = Set(Some(picture.to_string()));
    }
    if let Some(kind) = change.kind {
        row.kind = Set(kind);
    }
    if change.demand_area.is_some() {
        row.demand_area = Set(change.demand_area);
    }
    if change.copm_area.is_some() {
        row.copm_area = Set(change.copm_area);
    }
    if change.question_type.is_some() {
        row.question_type = Set(change.question_type);
    }
    if let Some(disciplines) = &change.disciplines {
        row.disciplines = Set(list_text(disciplines));
    }
    if let Some(interventions) = &change.interventions {
        row.interventions = Set(list_text(interventions));
    }
    if let Some(methods) = &change.methods {
        row.methods = Set(list_text(methods));
    }
    row
}

/// Closes the goal or opens it again, as the change says.
async fn restatus(
    txn: &Txn,
    goal: &goals::Model,
    episode: &Episode,
    programme: &Programme,
    today: Day,
    change: &GoalChange,
    row: &mut goals::ActiveModel,
) -> Answer<()> {
    match change.status {
        None => {}
        Some(GoalStatus::Active) if goal.status == GoalStatus::Active => {}
        Some(GoalStatus::Active) => {
            row.slot = Set(free_slot(txn, episode.id, programme.max_goals).await?);
            row.status = Set(GoalStatus::Active);
            row.closed_on = Set(None);
        }
        Some(_) if goal.status != GoalStatus::Active => {
            return Err(Problem::conflict(
                "already_closed",
                format!("This goal was closed before, as {}. Open it again first.", goal.status),
            ));
        }
        Some(closed) => {
            let latest = episode.ended_on.map_or(today, |end| end.min(today));
            let on = change.closed_on.unwrap_or(latest);
            let verdict = rules::check_closing(goal.status, closed, on, episode.start_day, latest);
            verdict.map_err(|fault| Problem::invalid([fault]))?;
            row.status = Set(closed);
            row.closed_on = Set(Some(on));
        }
    }
    Ok(())
}

/// Writes the agreement that the change makes, when it makes one.
async fn agree_anew(
    txn: &Txn,
    access: &Access<Write>,
    goal: &goals::Model,
    today: Day,
    change: &GoalChange,
) -> Answer<()> {
    if !changes_agreement(change) {
        return Ok(());
    }
    let from_day = change.from_day.unwrap_or_else(|| today.max(goal.start_day));
    if from_day < goal.start_day {
        let detail = format!("the goal starts on {}", goal.start_day);
        return Err(Problem::invalid_at("/from_day", "before_goal_start", detail));
    }
    let before = agreements(&**txn, access, Which::One(goal.id)).await?.remove(&goal.id).unwrap_or_default();
    let base = agreed_on(&before, from_day);
    let agreement = GoalAgreement {
        from_day,
        target: change.target.or(base.map(|base| base.target)).unwrap_or(Mark::DEFAULT_TARGET),
        agreed_help: change.agreed_help.or(base.map(|base| base.agreed_help)).unwrap_or(Help::Alone),
        planned_days: change.planned_days.or(base.map(|base| base.planned_days)).unwrap_or(PlannedDays::DAILY),
    };
    let same_day = before.iter().filter(|earlier| earlier.from_day == from_day).count();
    agree(txn, access, goal.id, &agreement, i32::try_from(same_day).unwrap_or(i32::MAX).saturating_add(1)).await
}

/// Counts one more version of a goal that nobody changed since `version`.
///
/// # Errors
/// 412 when somebody did.
pub async fn touch(txn: &Txn, access: &Access<Write>, id: GoalId, version: i32) -> Answer<()> {
    let text =
        "UPDATE goals SET version = version + 1 WHERE id = $1 AND version = $2 AND client_id = $3 AND org_id = $4";
    let values = [id.into(), version.into(), access.client().into(), access.org().into()];
    match txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() {
        0 => Err(stale()),
        _ => Ok(()),
    }
}

/// One goal with everything about it, as of today.
///
/// # Errors
/// 404 when the client has no such goal.
pub async fn get<C: ConnectionTrait>(db: &C, access: &Access<Read>, id: GoalId, today: Day) -> Answer<Goal> {
    read(db, access, Which::One(id), today).await?.pop().ok_or_else(Problem::not_found)
}

/// Goals with everything about them, as of today, open ones first: five queries, however many goals.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(db: &C, access: &Access<Read>, which: Which, today: Day) -> Answer<Vec<Goal>> {
    let condition = match which {
        Which::One(id) => goals::Column::Id.eq(id),
        Which::Of(id) => goals::Column::EpisodeId.eq(id),
    };
    let rows = goals::Entity::find()
        .filter(condition)
        .filter(goals::Column::ClientId.eq(access.client()))
        .filter(goals::Column::OrgId.eq(access.org()));
    let mut rows = rows.all(db).await?;
    rows.sort_by_key(|goal| (goal.status, goal.slot, goal.start_day, goal.id));
    let Some(episode) = rows.first().map(|goal| goal.episode_id) else { return Ok(Vec::new()) };
    let mut agreements = agreements(db, access, which).await?;
    let mut steps = steps::current(db, access, which).await?;
    let mut descriptions = work_descriptions::current(db, access, which).await?;
    let decisions = care::in_order(db, access, episode).await?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let agreements = agreements.remove(&id).unwrap_or_default();
            let mut goal = with_agreements(row, agreements, today)?;
            goal.steps = steps.remove(&id).unwrap_or_default();
            goal.work_description = descriptions.remove(&id);
            goal.care_minutes_per_week = linked_minutes_on(&decisions, &id, today);
            Ok(goal)
        })
        .collect()
}

fn with_agreements(row: goals::Model, agreements: Vec<GoalAgreement>, today: Day) -> Answer<Goal> {
    let now = agreed_on(&agreements, today).ok_or_else(Problem::unavailable)?;
    Ok(Goal {
        id: row.id,
        episode_id: row.episode_id,
        client_id: row.client_id,
        title: row.title,
        picture: row.picture.and_then(|picture| picture.parse().ok()),
        kind: row.kind,
        status: row.status,
        target: now.target,
        agreed_help: now.agreed_help,
        planned_days: now.planned_days,
        agreements,
        demand_area: row.demand_area,
        copm_area: row.copm_area,
        question_type: row.question_type,
        disciplines: list(&row.disciplines),
        interventions: list(&row.interventions),
        methods: list(&row.methods),
        start_day: row.start_day,
        closed_on: row.closed_on,
        steps: Vec::new(),
        work_description: None,
        care_minutes_per_week: None,
        created_by: row.created_by,
        created_at: row.created_at,
        version: row.version,
    })
}

async fn agreements<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    which: Which,
) -> Result<HashMap<GoalId, Vec<GoalAgreement>>, DbErr> {
    let text = format!(
        "SELECT a.goal_id, a.from_day, a.target, a.agreed_help, a.planned_days FROM goal_agreements a \
         JOIN goals g ON g.id = a.goal_id WHERE {} AND g.client_id = $2 AND g.org_id = $3 \
         ORDER BY a.goal_id, a.from_day, a.revision",
        which.condition()
    );
    let mut agreements: HashMap<GoalId, Vec<GoalAgreement>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, which.values(access))).await? {
        agreements.entry(row.try_get("", "goal_id")?).or_default().push(GoalAgreement {
            from_day: row.try_get("", "from_day")?,
            target: row.try_get("", "target")?,
            agreed_help: row.try_get("", "agreed_help")?,
            planned_days: row.try_get("", "planned_days")?,
        });
    }
    Ok(agreements)
}

/// A list of words or numbers as it is stored: a JSON array.
fn list_text<T: Serialize>(items: &[T]) -> String {
    serde_json::to_string(items).unwrap_or_else(|_| "[]".to_owned())
}

/// A stored list; words that this version does not know are left out with their list.
#[must_use]
pub fn list<T: DeserializeOwned>(text: &str) -> Vec<T> {
    serde_json::from_str(text).unwrap_or_default()
}
