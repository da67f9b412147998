//! What the phone shows: today's goals with what is agreed, and the client's own progress.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::episode::{self, EpisodeClock};
use reable_rules::words::{EpisodeStatus, GoalStatus, Language};
use sea_orm::{ConnectionTrait, DbErr};

use super::plan::{self, CareDecisionView, GoalView, MessageView, SeriesView, StepView};
use super::shapes::CheckIn;
use super::store;
use crate::access::{Access, Read};
use crate::db::sql;
use crate::ids::{ClientId, EpisodeId};
use crate::problem::Answer;
use crate::signals::shapes::ToldSignal;
use crate::signals::view;

/// How many days around today a phone may look at.
pub const DAYS_IN_SIGHT: i32 = 35;

/// One day of a client, as the phone shows it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Today {
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// The day, in the client's time zone.
    pub day: Day,
    /// The server's time, so that a phone can see that its clock is wrong.
    pub server_time: DateTime<Utc>,
    /// The episode that is open, or ended last; absent when there is none.
    pub episode: Option<EpisodeView>,
    /// The goals planned on this day, and those that have a check-in all the same.
    pub goals: Vec<TodayGoal>,
    /// The newest compliments, newest first; at most 5.
    pub messages: Vec<MessageView>,
}

/// An episode in short.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct EpisodeView {
    /// The episode.
    pub id: EpisodeId,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// The first day.
    pub start_day: Day,
    /// The day it was ended.
    pub ended_on: Option<Day>,
    /// Where it stands in time.
    pub clock: EpisodeClock,
    /// Whether it is paused on this day.
    pub paused: bool,
}

/// A goal on one day.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct TodayGoal {
    /// The goal, with what is agreed.
    pub goal: GoalView,
    /// Whether it is planned on this day.
    pub planned: bool,
    /// The step to work on.
    pub current_step: Option<StepView>,
    /// The caller's own check-in of this day.
    pub my_check_in: Option<CheckIn>,
}

/// What a client, or a carer, sees of the whole episode.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Progress {
    /// The client.
    pub client_id: ClientId,
    /// The episode that is open, or ended last; absent when there is none.
    pub episode: Option<EpisodeView>,
    /// The goals, open ones first, with their steps.
    pub goals: Vec<GoalView>,
    /// The check-ins, a series for each goal and author.
    pub series: Vec<SeriesView>,
    /// What was decided about formal care.
    pub care_decisions: Vec<CareDecisionView>,
    /// The compliments, newest first; at most 50.
    pub messages: Vec<MessageView>,
    /// What the check-ins say, once the team has talked about it, newest first; at most 20. Never about a carer.
    pub signals: Vec<ToldSignal>,
}

/// One day of a client, as the phone shows it.
///
/// # Errors
/// When the database refuses.
pub async fn today<C: ConnectionTrait>(db: &C, access: &Access<Read>, day: Day, now: DateTime<Utc>) -> Answer<Today> {
    let (client_name, episode) = latest_episode(db, access, day).await?;
    let mut goals = Vec::new();
    if let Some(episode) = &episode {
        let mut mine = store::of_author(db, access, day).await?;
        for goal in plan::goals(db, access, episode.id, day).await? {
            let my_check_in = mine.remove(&goal.id);
            let planned = goal.status == GoalStatus::Active && goal.start_day <= day && goal.planned_days.contains(day);
            if planned || my_check_in.is_some() {
                goals.push(TodayGoal { current_step: goal.current_step(), goal, planned, my_check_in });
            }
        }
    }
    let messages = plan::messages(db, access, 5).await?;
    Ok(Today { client_id: access.client(), client_name, day, server_time: now, episode, goals, messages })
}

/// The whole episode, as the phone shows it.
///
/// # Errors
/// When the database refuses.
pub async fn progress<C: ConnectionTrait>(db: &C, access: &Access<Read>, today: Day) -> Answer<Progress> {
    let (_, episode) = latest_episode(db, access, today).await?;
    let (mut goals, mut series, mut care_decisions) = (Vec::new(), Vec::new(), Vec::new());
    let mut signals = Vec::new();
    if let Some(episode) = &episode {
        goals = plan::goals(db, access, episode.id, today).await?;
        let last = episode.ended_on.unwrap_or_else(|| today.plus_days(1));
        series = plan::series(db, access, episode.start_day, last).await?;
        care_decisions = plan::care_decisions(db, access, episode.id).await?;
        signals = view::told(db, access, episode.id, language_of_caller(db, access).await?).await?;
    }
    let messages = plan::messages(db, access, 50).await?;
    Ok(Progress { client_id: access.client(), episode, goals, series, care_decisions, messages, signals })
}

async fn language_of_caller<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Result<Language, DbErr> {
    let text = "SELECT language FROM people WHERE id = $1 AND org_id = $2";
    let row = db.query_one_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    row.map_or(Ok(Language::Nl), |row| row.try_get("", "language"))
}

async fn latest_episode<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    day: Day,
) -> Result<(String, Option<EpisodeView>), DbErr> {
    let text = "SELECT p.name, e.id, e.status, e.start_day, e.last_day, e.ended_on, CASE WHEN EXISTS (SELECT 1 \
                FROM pauses z WHERE z.episode_id = e.id AND z.withdrawn_at IS NULL AND z.first_day <= $3 \
                AND (z.last_day IS NULL OR z.last_day >= $3)) THEN 1 ELSE 0 END AS paused FROM people p \
                LEFT JOIN episodes e ON e.client_id = p.id WHERE p.id = $1 AND p.org_id = $2 \
                ORDER BY e.start_day DESC LIMIT 1";
    let values = [access.client().into(), access.org().into(), day.into()];
    let Some(row) = db.query_one_raw(sql(db, text, values)).await? else { return Ok((String::new(), None)) };
    let name = row.try_get("", "name")?;
    let Some(id) = row.try_get::<Option<EpisodeId>>("", "id")? else { return Ok((name, None)) };
    let (start_day, ended_on) = (row.try_get("", "start_day")?, row.try_get("", "ended_on")?);
    let view = EpisodeView {
        id,
        status: row.try_get("", "status")?,
        start_day,
        ended_on,
        clock: episode::clock(start_day, row.try_get("", "last_day")?, ended_on, day),
        paused: row.try_get::<i32>("", "paused")? == 1,
    };
    Ok((name, Some(view)))
}
