//! The agenda of a meeting: who is due, why, and in which order. Four queries, however large the team.

use std::collections::HashMap;

use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::episode::{self, EpisodeClock};
use reable_rules::meeting::{self as rules, AgendaFacts};
use reable_rules::words::{AgendaReason, EpisodeStatus, MeetingDecisionKind};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::planning;
use super::shapes::Meeting;
use crate::access::{Access, OneTeam, Read};
use crate::db::sql;
use crate::enrolment::programmes;
use crate::ids::{ClientId, EpisodeId, MeetingDecisionId, MeetingId, PersonId};
use crate::problem::{Answer, Problem};

/// The agenda of a meeting.
#[derive(Object, Debug)]
pub struct Agenda {
    /// The meeting.
    pub meeting: Meeting,
    /// The episodes to discuss: those with open signals first, then those ending or overdue, then by name.
    pub due: Vec<AgendaItem>,
    /// The episodes that this meeting has decided on.
    pub decided: Vec<AgendaItem>,
    /// The team's other open episodes, in the same order.
    pub not_due: Vec<AgendaItem>,
}

/// One episode on the agenda.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct AgendaItem {
    /// The episode.
    pub episode_id: EpisodeId,
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// The coordinator; absent when the place is vacant.
    pub coordinator_id: Option<PersonId>,
    /// The coordinator's name.
    pub coordinator_name: Option<String>,
    /// The programme's key.
    pub programme: String,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// Where it stands in time, on the day of the meeting.
    pub clock: EpisodeClock,
    /// Why it stands where it stands, the most urgent first; empty once it has ended.
    pub why: Vec<AgendaReason>,
    /// Its open signals, the oldest first.
    pub signals: Vec<AgendaSignal>,
    /// The latest decision of any meeting.
    pub last_decision: Option<DecisionGlance>,
}

/// An open signal.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct AgendaSignal {
    /// Which signal: `discuss_taper`, `stalled` …
    pub signal: String,
    /// What it is about: a goal, a carer, or the episode.
    pub subject_id: Uuid,
    /// The title of the goal, when it is about one.
    pub goal_title: Option<String>,
    /// The day it was first seen.
    pub first_seen_on: Day,
    /// Whether somebody accepted or dismissed it since; one to be discussed later is not answered.
    pub answered: bool,
}

/// A decision at a glance.
#[derive(Object, Debug, Clone)]
pub struct DecisionGlance {
    /// The decision.
    pub id: MeetingDecisionId,
    /// What was decided.
    pub kind: MeetingDecisionKind,
    /// The day.
    pub decided_on: Day,
    /// Why.
    pub reason: String,
}

/// An agenda, with access to the record of each client on it.
pub struct Prepared {
    /// The agenda.
    pub agenda: Agenda,
    /// The clients on it.
    pub clients: HashMap<EpisodeId, Access<Read>>,
}

/// What is read of each episode of the team, `$1` being the team, `$2` the organisation and `$3` the meeting.
const EPISODES: &str = "clients c JOIN episodes e ON e.client_id = c.id WHERE c.team_id = $1 AND c.org_id = $2 \
     AND (e.status = 'open' OR EXISTS (SELECT 1 FROM meeting_decisions o WHERE o.meeting_id = $3 \
     AND o.episode_id = e.id))";

/// Reads the agenda of a meeting of the team.
///
/// # Errors
/// 404 when there is no such meeting.
pub async fn read<C: ConnectionTrait>(db: &C, access: &Access<Read, OneTeam>, id: MeetingId) -> Answer<Prepared> {
    let meeting = planning::get(db, access, id).await?;
    let mut found = Found {
        signals: signals(db, access, id).await?,
        decisions: decisions(db, access, id).await?,
        intervals: HashMap::new(),
    };
    let (mut due, mut decided, mut not_due) = (Vec::new(), Vec::new(), Vec::new());
    let mut clients = HashMap::new();
    for row in episodes(db, access, id).await? {
        let (episode, programme): (EpisodeId, String) = (row.try_get("", "id")?, row.try_get("", "programme")?);
        found.learn_interval(db, access, &programme).await?;
        clients.insert(episode, client_access(access, &row)?);
        let (list, item) = match found.item(&meeting, &row)? {
            (Turn::Due, item) => (&mut due, item),
            (Turn::Decided, item) => (&mut decided, item),
            (Turn::NotDue, item) => (&mut not_due, item),
        };
        list.push(item);
    }
    for list in [&mut due, &mut decided, &mut not_due] {
        list.sort_by_cached_key(|(rank, item)| (*rank, item.client_name.to_lowercase(), item.episode_id));
    }
    let items = |list: Vec<(u8, AgendaItem)>| list.into_iter().map(|(_, item)| item).collect();
    let agenda = Agenda { meeting, due: items(due), decided: items(decided), not_due: items(not_due) };
    Ok(Prepared { agenda, clients })
}

fn client_access(access: &Access<Read, OneTeam>, row: &QueryResult) -> Answer<Access<Read>> {
    access.to_client(row.try_get("", "client_id")?, row.try_get("", "coordinator_id")?, row.try_get("", "time_zone")?)
}

/// Whose turn it is in a meeting.
enum Turn {
    Due,
    Decided,
    NotDue,
}

/// What was decided about an episode, in which meeting.
struct Taken {
    meeting: MeetingId,
    glance: DecisionGlance,
}

/// What is known of the team's episodes beside themselves.
struct Found {
    signals: HashMap<EpisodeId, Vec<AgendaSignal>>,
    decisions: HashMap<EpisodeId, Vec<Taken>>,
    intervals: HashMap<String, u16>,
}

impl Found {
    async fn learn_interval<C: ConnectionTrait>(
        &mut self,
        db: &C,
        access: &Access<Read, OneTeam>,
        key: &str,
    ) -> Answer<()> {
        if !self.intervals.contains_key(key) {
            let template = programmes::find(db, access.org(), key).await?.ok_or_else(Problem::unavailable)?;
            self.intervals.insert(key.to_owned(), template.mdo_interval_days);
        }
        Ok(())
    }

    /// One episode, whose turn it is, and its place in line.
    fn item(&mut self, meeting: &Meeting, row: &QueryResult) -> Result<(Turn, (u8, AgendaItem)), DbErr> {
        let (id, programme): (EpisodeId, String) = (row.try_get("", "id")?, row.try_get("", "programme")?);
        let (start, last_day) = (row.try_get("", "start_day")?, row.try_get("", "last_day")?);
        let ended_on: Option<Day> = row.try_get("", "ended_on")?;
        let signals = self.signals.remove(&id).unwrap_or_default();
        let taken = self.decisions.remove(&id).unwrap_or_default();
        let earlier = taken.iter().filter(|taken| taken.meeting != meeting.id).map(|taken| taken.glance.decided_on);
        let place = rules::place(&AgendaFacts {
            day: meeting.held_on,
            start,
            last_day,
            last_decided: earlier.filter(|day| *day <= meeting.held_on).max(),
            interval_days: self.intervals.get(&programme).copied().unwrap_or_default(),
            open_signal: signals.iter().any(|signal| !signal.answered),
        });
        let turn = match place.due {
            _ if taken.iter().any(|taken| taken.meeting == meeting.id) => Turn::Decided,
            true => Turn::Due,
            false => Turn::NotDue,
        };
        let rank = place.rank();
        let item = AgendaItem {
            episode_id: id,
            client_id: row.try_get("", "client_id")?,
            client_name: row.try_get("", "name")?,
            coordinator_id: row.try_get("", "coordinator_id")?,
            coordinator_name: row.try_get("", "coordinator_name")?,
            programme,
            status: row.try_get("", "status")?,
            clock: episode::clock(start, last_day, ended_on, meeting.held_on),
            why: if ended_on.is_none() { place.why } else { Vec::new() },
            signals,
            last_decision: taken.into_iter().next_back().map(|taken| taken.glance),
        };
        Ok((turn, (rank, item)))
    }
}

fn of_team(access: &Access<Read, OneTeam>, meeting: MeetingId) -> [Value; 3] {
    [access.team().into(), access.org().into(), meeting.into()]
}

async fn episodes<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    meeting: MeetingId,
) -> Result<Vec<QueryResult>, DbErr> {
    let text = format!(
        "SELECT f.*, p.name, p.time_zone, s.name AS coordinator_name FROM (SELECT e.id, e.client_id, e.programme, \
         e.status, e.start_day, e.last_day, e.ended_on, c.coordinator_id FROM {EPISODES}) f \
         JOIN people p ON p.id = f.client_id LEFT JOIN people s ON s.id = f.coordinator_id"
    );
    db.query_all_raw(sql(db, text, of_team(access, meeting))).await
}

/// The open signals of each episode, and whether the latest response since they were first seen settled them.
async fn signals<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    meeting: MeetingId,
) -> Result<HashMap<EpisodeId, Vec<AgendaSignal>>, DbErr> {
    let text = format!(
        "SELECT s.episode_id, s.signal, s.subject_id, s.first_seen_on, g.title, (SELECT r.response \
         FROM signal_responses r WHERE r.episode_id = s.episode_id AND r.subject_id = s.subject_id \
         AND r.signal = s.signal AND r.on_day >= s.first_seen_on ORDER BY r.responded_at DESC, r.id DESC LIMIT 1) \
         AS response FROM signals s LEFT JOIN goals g ON g.id = s.subject_id WHERE s.cleared_on IS NULL \
         AND s.episode_id IN (SELECT e.id FROM {EPISODES}) ORDER BY s.first_seen_on, s.signal, s.subject_id"
    );
    let mut signals: HashMap<EpisodeId, Vec<AgendaSignal>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, of_team(access, meeting))).await? {
        let response: Option<String> = row.try_get("", "response")?;
        let signal = AgendaSignal {
            signal: row.try_get("", "signal")?,
            subject_id: row.try_get("", "subject_id")?,
            goal_title: row.try_get("", "title")?,
            first_seen_on: row.try_get("", "first_seen_on")?,
            answered: matches!(response.as_deref(), Some("accept" | "dismiss")),
        };
        signals.entry(row.try_get("", "episode_id")?).or_default().push(signal);
    }
    Ok(signals)
}

/// What meetings decided about each episode, in the order it was recorded.
async fn decisions<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    meeting: MeetingId,
) -> Result<HashMap<EpisodeId, Vec<Taken>>, DbErr> {
    let text = format!(
        "SELECT d.episode_id, d.id, d.meeting_id, d.kind, d.decided_on, d.reason FROM meeting_decisions d \
         WHERE d.episode_id IN (SELECT e.id FROM {EPISODES}) ORDER BY d.episode_id, d.sequence"
    );
    let mut decisions: HashMap<EpisodeId, Vec<Taken>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, of_team(access, meeting))).await? {
        let glance = DecisionGlance {
            id: row.try_get("", "id")?,
            kind: row.try_get("", "kind")?,
            decided_on: row.try_get("", "decided_on")?,
            reason: row.try_get("", "reason")?,
        };
        let taken = Taken { meeting: row.try_get("", "meeting_id")?, glance };
        decisions.entry(row.try_get("", "episode_id")?).or_default().push(taken);
    }
    Ok(decisions)
}
