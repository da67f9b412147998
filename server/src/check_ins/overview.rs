//! One client before the MDO: everything about an episode in one answer, with a fixed number of queries.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::episode::{self, EpisodeClock};
use reable_rules::words::{CopmMoment, EndReason, EpisodeStatus, HoldKind, PauseReason, RatedBy};
use reable_rules::{Day, Mark};
use sea_orm::{ConnectionTrait, DbErr};

use super::plan::{self, CareDecisionView, GoalView, LAST_CONTACT, MessageView, SeriesView};
use crate::access::{Access, Read};
use crate::db::sql;
use crate::enrolment::coordination::HELD;
use crate::enrolment::programmes;
use crate::ids::{ClientId, CopmInterviewId, EpisodeId, GoalId, HoldId, PauseId, PersonId, TeamId};
use crate::meetings::decisions;
use crate::meetings::shapes::MeetingDecision;
use crate::problem::{Answer, Problem};
use crate::reminders::shapes::RemindersView;
use crate::reminders::views as reminders;
use crate::signals::shapes::SignalView;
use crate::signals::view;
use crate::strain::shapes::CarerStrain;
use crate::strain::store as strain;

/// Everything about an episode, as the team reads it before the MDO.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Overview {
    /// The episode.
    pub id: EpisodeId,
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// The client's date of birth.
    pub date_of_birth: Option<Day>,
    /// The client's team.
    pub team_id: TeamId,
    /// The coordinator; absent while nobody coordinates.
    pub coordinator_id: Option<PersonId>,
    /// The coordinator's name.
    pub coordinator_name: Option<String>,
    /// The programme's key.
    pub programme: String,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// The first day.
    pub start_day: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// The day it was ended.
    pub ended_on: Option<Day>,
    /// Why it was ended.
    pub end_reason: Option<EndReason>,
    /// Where it stands in time, today.
    pub clock: EpisodeClock,
    /// The phase that the programme is in today; absent for a programme without phases, and before the first day.
    pub phase: Option<PhaseView>,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// How independent the client was at the start, 1 to 10.
    pub independence_start: Option<Mark>,
    /// When a phone of the client's or a carer's was last heard of.
    pub last_contact_at: Option<DateTime<Utc>>,
    /// The goals, open ones first, with what is agreed today.
    pub goals: Vec<GoalView>,
    /// The check-ins, a series for each goal and author.
    pub series: Vec<SeriesView>,
    /// What the check-ins say today, each with its numbers and where it stands with the team.
    pub signals: Vec<SignalView>,
    /// How the carers cope.
    pub carers: Vec<CarerStrain>,
    /// How the client and the carers are reminded, the client first.
    pub reminders: Vec<RemindersView>,
    /// The newest notes, newest first; at most 30.
    pub notes: Vec<NoteView>,
    /// The decisions about formal care, in the order they were taken.
    pub care_decisions: Vec<CareDecisionView>,
    /// What meetings decided, the latest first; at most 5.
    pub decisions: Vec<MeetingDecision>,
    /// The COPM scores of each interview, oldest first.
    pub copm: Vec<CopmScoreView>,
    /// What holds tapering back, or did.
    pub holds: Vec<HoldView>,
    /// The pauses.
    pub pauses: Vec<PauseView>,
    /// The newest compliments, newest first; at most 10.
    pub messages: Vec<MessageView>,
    /// The version of the episode.
    pub version: i32,
}

/// A phase of the programme.
#[derive(Object, Debug)]
pub struct PhaseView {
    /// Which phase it is, from 1.
    pub number: usize,
    /// How many the programme has.
    pub of: usize,
    /// Its Dutch name.
    pub name_nl: String,
    /// Its English name.
    pub name_en: String,
}

/// A remark in a check-in.
#[derive(Object, Debug)]
pub struct NoteView {
    /// The goal.
    pub goal_id: GoalId,
    /// The day it is about.
    pub day: Day,
    /// Who wrote it.
    pub by_name: String,
    /// What it says.
    pub note: String,
}

/// The scores of one goal in one COPM interview.
#[derive(Object, Debug)]
pub struct CopmScoreView {
    /// The interview.
    pub interview_id: CopmInterviewId,
    /// At which moment.
    pub moment: CopmMoment,
    /// On which day.
    pub held_on: Day,
    /// The goal.
    pub goal_id: GoalId,
    /// How important it is to the client, 1 to 10.
    pub importance: Mark,
    /// How well it goes, 1 to 10.
    pub performance: Mark,
    /// How satisfied the client is, 1 to 10.
    pub satisfaction: Mark,
}

/// Something that holds tapering back.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct HoldView {
    /// The hold.
    pub id: HoldId,
    /// What it is.
    pub kind: HoldKind,
    /// The day it was reported.
    pub reported_on: Day,
    /// A remark.
    pub note: Option<String>,
    /// The day it was released; absent while it holds.
    pub released_on: Option<Day>,
}

/// A stretch of days without programme.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct PauseView {
    /// The pause.
    pub id: PauseId,
    /// The first paused day.
    pub first_day: Day,
    /// The last paused day; absent while it is not known.
    pub last_day: Option<Day>,
    /// Why.
    pub reason: PauseReason,
}

/// Everything about an episode, as of `today`: the same number of queries, however long it is.
///
/// # Errors
/// 404 when the episode is not within `access`.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    id: EpisodeId,
    now: DateTime<Utc>,
) -> Answer<Overview> {
    let today = access.today(now)?;
    let text = format!(
        "SELECT e.programme, e.status, e.start_day, e.last_day, e.ended_on, e.end_reason, e.rated_by, \
                e.independence_start, e.version, p.name, c.date_of_birth, c.team_id, \
                CASE WHEN {HELD} THEN c.coordinator_id END AS coordinator_id, s.name AS coordinator_name, {LAST_CONTACT} AS last_contact_at FROM episodes e JOIN clients c ON c.id = e.client_id JOIN people p ON p.id = c.id \
                LEFT JOIN people s ON s.id = c.coordinator_id AND {HELD} WHERE e.id = $1 AND e.client_id = $2 AND e.org_id = $3"
    );
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
    let (start_day, last_day, ended_on) =
        (row.try_get("", "start_day")?, row.try_get("", "last_day")?, row.try_get("", "ended_on")?);
    let programme: String = row.try_get("", "programme")?;
    let clock = episode::clock(start_day, last_day, ended_on, today);
    // Check-ins may lie after the last day while nobody has ended the episode.
    let newest = today.plus_days(1);
    Ok(Overview {
        id,
        client_id: access.client(),
        client_name: row.try_get("", "name")?,
        date_of_birth: row.try_get("", "date_of_birth")?,
        team_id: row.try_get("", "team_id")?,
        coordinator_id: row.try_get("", "coordinator_id")?,
        coordinator_name: row.try_get("", "coordinator_name")?,
        phase: phase(db, access, &programme, clock.day).await?,
        programme,
        status: row.try_get("", "status")?,
        start_day,
        last_day,
        ended_on,
        end_reason: row.try_get("", "end_reason")?,
        clock,
        rated_by: row.try_get("", "rated_by")?,
        independence_start: row.try_get("", "independence_start")?,
        last_contact_at: row.try_get("", "last_contact_at")?,
        goals: plan::goals(db, access, id, today).await?,
        series: plan::series(db, access, start_day, ended_on.unwrap_or(newest)).await?,
        signals: view::of_episode(db, access, id, None, today).await?.signals,
        carers: strain::read(db, access).await?,
        reminders: reminders::of_client(db, access, now).await?,
        notes: notes(db, access, start_day, newest).await?,
        care_decisions: plan::care_decisions(db, access, id).await?,
        decisions: decisions::of_episode(db, access, id).await?.into_iter().rev().take(5).collect(),
        copm: copm(db, access, id).await?,
        holds: holds(db, access, id).await?,
        pauses: pauses(db, access, id).await?,
        messages: plan::messages(db, access, 10).await?,
        version: row.try_get("", "version")?,
    })
}

/// The phase on a day of the programme.
async fn phase<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    programme: &str,
    day: i32,
) -> Result<Option<PhaseView>, DbErr> {
    let Some(template) = programmes::find(db, access.org(), programme).await? else { return Ok(None) };
    Ok(episode::phase_on(&template.phases, day).map(|(number, phase)| PhaseView {
        number,
        of: template.phases.len(),
        name_nl: phase.name_nl.to_string(),
        name_en: phase.name_en.to_string(),
    }))
}

async fn notes<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    first: Day,
    last: Day,
) -> Result<Vec<NoteView>, DbErr> {
    let text = "SELECT k.goal_id, k.day, p.name, k.note FROM check_ins k JOIN people p ON p.id = k.author_id \
                WHERE k.client_id = $1 AND k.day >= $2 AND k.day <= $3 AND k.org_id = $4 AND k.note IS NOT NULL \
                AND k.withdrawn = FALSE ORDER BY k.day DESC, k.goal_id LIMIT 30";
    let values = [access.client().into(), first.into(), last.into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            Ok(NoteView {
                goal_id: row.try_get("", "goal_id")?,
                day: row.try_get("", "day")?,
                by_name: row.try_get("", "name")?,
                note: row.try_get("", "note")?,
            })
        })
        .collect()
}

async fn copm<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<CopmScoreView>, DbErr> {
    let text = "SELECT i.id, i.moment, i.held_on, s.goal_id, s.importance, s.performance, s.satisfaction \
                FROM copm_interviews i JOIN copm_scores s ON s.interview_id = i.id \
                WHERE i.episode_id = $1 AND i.org_id = $2 ORDER BY i.held_on, i.id, s.goal_id";
    let rows = db.query_all_raw(sql(db, text, [episode.into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(CopmScoreView {
                interview_id: row.try_get("", "id")?,
                moment: row.try_get("", "moment")?,
                held_on: row.try_get("", "held_on")?,
                goal_id: row.try_get("", "goal_id")?,
                importance: row.try_get("", "importance")?,
                performance: row.try_get("", "performance")?,
                satisfaction: row.try_get("", "satisfaction")?,
            })
        })
        .collect()
}

async fn holds<C: ConnectionTrait>(db: &C, access: &Access<Read>, episode: EpisodeId) -> Result<Vec<HoldView>, DbErr> {
    let text = "SELECT id, kind, reported_on, note, released_on FROM holds WHERE episode_id = $1 AND org_id = $2 \
                ORDER BY reported_on, id";
    let rows = db.query_all_raw(sql(db, text, [episode.into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(HoldView {
                id: row.try_get("", "id")?,
                kind: row.try_get("", "kind")?,
                reported_on: row.try_get("", "reported_on")?,
                note: row.try_get("", "note")?,
                released_on: row.try_get("", "released_on")?,
            })
        })
        .collect()
}

/// The pauses of an episode that were not withdrawn, by first day.
///
/// # Errors
/// When the database refuses.
pub async fn pauses<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<PauseView>, DbErr> {
    let text = "SELECT id, first_day, last_day, reason FROM pauses WHERE episode_id = $1 AND org_id = $2 \
                AND withdrawn_at IS NULL ORDER BY first_day";
    let rows = db.query_all_raw(sql(db, text, [episode.into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(PauseView {
                id: row.try_get("", "id")?,
                first_day: row.try_get("", "first_day")?,
                last_day: row.try_get("", "last_day")?,
                reason: row.try_get("", "reason")?,
            })
        })
        .collect()
}
