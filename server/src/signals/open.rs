//! The signals that wait for an answer, for lists of many clients: as the nightly look kept them, in three queries.

use std::collections::HashMap;

use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::signals::response::{SignalState, state};
use reable_rules::signals::{Finding, Signal};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use uuid::Uuid;

use super::facts::rows_of;
use super::queries;
use super::responses::{self, Kept};
use super::shapes::{EpisodeSignals, SignalView};
use super::view::subject;
use crate::enrolment::programmes;
use crate::ids::{CarerId, EpisodeId, GoalId, OrgId};

/// A signal that waits for an answer.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct OpenSignal {
    /// What was found.
    pub signal: Signal,
    /// What it is about: a goal, a carer, or the episode.
    pub subject_id: Uuid,
    /// The goal that it is about.
    pub goal_id: Option<GoalId>,
    /// What the goal is called.
    pub goal_title: Option<String>,
    /// The carer that it is about.
    pub carer_id: Option<CarerId>,
    /// Where it stands with the team.
    pub state: SignalState,
    /// Since when it is there, as far as the nightly look knows.
    pub first_seen_on: Option<Day>,
}

/// The signals of an episode that wait for an answer, the most urgent first.
#[must_use]
pub fn of_view(said: &EpisodeSignals) -> Vec<OpenSignal> {
    let waits = |signal: &&SignalView| signal.state.is_open() && Signal::ASKING.contains(&signal.signal);
    let open = |signal: &SignalView| OpenSignal {
        signal: signal.signal,
        subject_id: signal.subject_id,
        goal_id: signal.goal_id,
        goal_title: signal.goal_title.clone(),
        carer_id: signal.carer_id,
        state: signal.state,
        first_seen_on: signal.first_seen_on,
    };
    let mut signals: Vec<OpenSignal> = said.signals.iter().filter(waits).map(open).collect();
    sort(&mut signals);
    signals
}

fn sort(signals: &mut [OpenSignal]) {
    signals.sort_by_key(|open| Signal::ASKING.iter().position(|asking| *asking == open.signal));
}

/// An episode whose signals are asked for.
pub struct Asked {
    /// The episode.
    pub episode: EpisodeId,
    /// The key of its programme.
    pub programme: String,
    /// Today, for the client.
    pub today: Day,
}

/// The signals of each episode that wait for an answer, the most urgent first.
///
/// # Errors
/// When the database refuses.
pub async fn of_many<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    asked: &[Asked],
) -> Result<HashMap<EpisodeId, Vec<OpenSignal>>, DbErr> {
    if asked.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<EpisodeId> = asked.iter().map(|asked| asked.episode).collect();
    let kept = responses::kept(db, org, &ids).await?;
    let templates = programmes::all(db, org).await?;
    let intervals: HashMap<&str, u16> = templates.iter().map(|p| (p.id.as_str(), p.mdo_interval_days)).collect();
    let asked: HashMap<EpisodeId, &Asked> = asked.iter().map(|asked| (asked.episode, asked)).collect();
    let mut open: HashMap<EpisodeId, Vec<OpenSignal>> = HashMap::new();
    for row in rows_of(db, queries::OPEN, org, &ids).await? {
        let episode = row.try_get("", "episode_id")?;
        let Some(asked) = asked.get(&episode) else { continue };
        let interval = intervals.get(asked.programme.as_str()).copied().unwrap_or_default();
        open.entry(episode).or_default().extend(read(&row, &kept, asked, interval)?);
    }
    for signals in open.values_mut() {
        sort(signals);
    }
    Ok(open)
}

/// The signal of a row, when it waits for an answer.
fn read(row: &QueryResult, kept: &Kept, asked: &Asked, interval: u16) -> Result<Option<OpenSignal>, DbErr> {
    let Finding { signal, evidence, .. } = responses::finding(row)?;
    let about: Uuid = row.try_get("", "subject_id")?;
    let first_seen_on = row.try_get("", "first_seen_on")?;
    let answered = kept.answered(&(asked.episode, about, signal), asked.today);
    let state = state(signal, &evidence, answered, Some(first_seen_on), asked.today, interval);
    if !state.is_open() || !Signal::ASKING.contains(&signal) {
        return Ok(None);
    }
    let (goal_id, carer_id) = subject(signal, about);
    Ok(Some(OpenSignal {
        signal,
        subject_id: about,
        goal_id,
        goal_title: row.try_get("", "title")?,
        carer_id,
        state,
        first_seen_on: Some(first_seen_on),
    }))
}
