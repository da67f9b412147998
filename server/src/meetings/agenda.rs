//! The agenda of a meeting: who is due, why, and in which order. The signals are computed for the day of the meeting.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::episode::{self, EpisodeClock};
use reable_rules::meeting::{self as rules, AgendaFacts};
use reable_rules::words::{AgendaReason, EpisodeStatus, MeetingDecisionKind};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::planning;
use super::shapes::Meeting;
use crate::access::{Access, OneTeam, Read};
use crate::db::sql;
use crate::enrolment::coordination::HELD;
use crate::enrolment::programmes;
use crate::ids::{ClientId, EpisodeId, MeetingDecisionId, MeetingId, PersonId};
use crate::problem::{Answer, Problem};
use crate::signals::facts::{self, EpisodeFacts};
use crate::signals::open::{self, OpenSignal};
use crate::signals::view;

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
    /// The signals that wait for an answer, the most urgent first.
    pub signals: Vec<OpenSignal>,
    /// The latest decision of any meeting.
    pub last_decision: Option<DecisionGlance>,
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

/// Episodes that are evaluated together.
const PAGE: usize = 100;

/// What is read of each episode of the team, `$1` being the team, `$2` the organisation and `$3` the meeting.
const EPISODES: &str = "clients c JOIN episodes e ON e.client_id = c.id WHERE c.team_id = $1 AND c.org_id = $2 \
     AND (e.status = 'open' OR EXISTS (SELECT 1 FROM meeting_decisions o WHERE o.meeting_id = $3 \
     AND o.episode_id = e.id))";

/// Reads the agenda of a meeting of the team.
///
/// # Errors
/// 404 when there is no such meeting.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Answer<Prepared> {
    let meeting = planning::get(db, access, id).await?;
    let rows = episodes(db, access, id).await?;
    let mut found = Found {
        signals: signals(db, access, &rows, &meeting, now).await?,
        decisions: decisions(db, access, id).await?,
        intervals: HashMap::new(),
    };
    let (mut due, mut decided, mut not_due) = (Vec::new(), Vec::new(), Vec::new());
    let mut clients = HashMap::new();
    for row in rows {
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
    signals: HashMap<EpisodeId, Vec<OpenSignal>>,
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
            open_signal: !signals.is_empty(),
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
         e.status, e.start_day, e.last_day, e.ended_on, \
         CASE WHEN {HELD} THEN c.coordinator_id END AS coordinator_id FROM {EPISODES}) f \
         JOIN people p ON p.id = f.client_id LEFT JOIN people s ON s.id = f.coordinator_id"
    );
    db.query_all_raw(sql(db, text, of_team(access, meeting))).await
}

/// The signals of each episode that wait for an answer, on the day of the meeting, or today when it is yet to come.
async fn signals<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    rows: &[QueryResult],
    meeting: &Meeting,
    now: DateTime<Utc>,
) -> Result<HashMap<EpisodeId, Vec<OpenSignal>>, DbErr> {
    let open = |row: &&QueryResult| row.try_get::<EpisodeStatus>("", "status").is_ok_and(|s| s == EpisodeStatus::Open);
    let ids: Vec<EpisodeId> =
        rows.iter().filter(open).map(|row| row.try_get("", "id")).collect::<Result<_, DbErr>>()?;
    let mut signals = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(PAGE) {
        let facts = facts::read(db, access.org(), ids).await?;
        let on = |facts: &EpisodeFacts| meeting.held_on.min(Day::today(now, &facts.zone));
        for said in view::of_many(db, access.org(), &facts, on).await? {
            signals.insert(said.episode_id, open::of_view(&said));
        }
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
