//! The caseload: every episode of the caller's teams, those that deserve attention first. Four queries.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::episode::{self, AttentionFacts, EpisodeClock};
use reable_rules::signals::Signal;
use reable_rules::words::{AttentionReason, EpisodeStatus};
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::plan::LAST_CONTACT;
use crate::access::{Access, Organisation, Read};
use crate::db::sql;
use crate::enrolment::coordination::HELD;
use crate::ids::{ClientId, EpisodeId, PersonId, TeamId};
use crate::signals::open::{self, Asked, OpenSignal};

/// One client on the caseload.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct CaseloadRow {
    /// The episode.
    pub id: EpisodeId,
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// The client's team.
    pub team_id: TeamId,
    /// The team's name.
    pub team_name: String,
    /// The coordinator; absent when the place is vacant.
    pub coordinator_id: Option<PersonId>,
    /// The coordinator's name.
    pub coordinator_name: Option<String>,
    /// The programme's key.
    pub programme: String,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// The first day.
    pub start_day: Day,
    /// Where it stands in time, today.
    pub clock: EpisodeClock,
    /// How many goals are open.
    pub open_goals: i64,
    /// The day of the newest check-in by anybody.
    pub last_check_in_on: Option<Day>,
    /// Minutes of care a week now.
    pub care_minutes_now: Option<i16>,
    /// Minutes of care a week at the start.
    pub care_minutes_at_start: Option<i16>,
    /// Why this client deserves attention, the most urgent first; empty when nothing does.
    pub attention: Vec<AttentionReason>,
    /// The signals that wait for an answer, the most urgent first, as the last nightly look found them.
    pub signals: Vec<OpenSignal>,
}

/// What the caseload is narrowed to.
#[derive(Debug, Default, Clone, Copy)]
pub struct Filter {
    /// One team.
    pub team: Option<TeamId>,
    /// Open or ended; open when absent.
    pub status: Option<EpisodeStatus>,
    /// Only those that deserve attention for this reason.
    pub attention: Option<AttentionReason>,
}

/// The statement: `$1` is the member of staff, `$2` the organisation, `$3` today, `$4` open or ended.
#[must_use]
pub fn query() -> String {
    QUERY.replace("{last_contact}", LAST_CONTACT).replace("{held}", HELD)
}

const QUERY: &str = "SELECT e.id, e.client_id, p.name, p.time_zone, c.team_id, t.name AS team_name, \
    CASE WHEN {held} THEN c.coordinator_id END AS coordinator_id, s.name AS coordinator_name, e.programme, e.status, e.start_day, e.last_day, e.ended_on, \
    (SELECT COUNT(*) FROM goals g WHERE g.episode_id = e.id AND g.status = 'active') AS open_goals, \
    (SELECT MAX(k.day) FROM check_ins k WHERE k.client_id = e.client_id AND k.day >= e.start_day \
     AND k.withdrawn = FALSE) AS last_check_in_on, \
    (SELECT d.minutes_per_week FROM care_decisions d WHERE d.episode_id = e.id \
     ORDER BY d.from_day DESC, d.sequence DESC LIMIT 1) AS minutes_now, \
    (SELECT d.minutes_per_week FROM care_decisions d WHERE d.episode_id = e.id ORDER BY d.sequence LIMIT 1) \
     AS minutes_at_start, \
    (SELECT COUNT(*) FROM holds h WHERE h.episode_id = e.id AND h.released_on IS NULL) AS holds, \
    {last_contact} AS last_contact, \
    z.first_day AS paused_from FROM team_members m JOIN clients c ON c.team_id = m.team_id \
    JOIN episodes e ON e.client_id = c.id JOIN people p ON p.id = c.id JOIN teams t ON t.id = c.team_id \
    LEFT JOIN people s ON s.id = c.coordinator_id AND {held} LEFT JOIN pauses z ON z.episode_id = e.id \
     AND z.withdrawn_at IS NULL AND z.first_day <= $3 AND (z.last_day IS NULL OR z.last_day >= $3) \
    WHERE m.staff_id = $1 AND e.org_id = $2 AND e.status = $4";

/// The caseload of the caller's teams, those that deserve attention first, then by name.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    filter: Filter,
    now: DateTime<Utc>,
    home: &Zone,
) -> Result<Vec<CaseloadRow>, DbErr> {
    let status = filter.status.unwrap_or(EpisodeStatus::Open);
    let values = [access.staff().into(), access.org().into(), Day::today(now, home).into(), status.as_str().into()];
    let rows = db.query_all_raw(sql(db, query(), values)).await?;
    let mut open = open::of_many(db, access.org(), &asked(&rows, now)?).await?;
    let read = |row| read_row(row, now, &mut open);
    let rows = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut rows: Vec<CaseloadRow> = rows
        .into_iter()
        .filter(|row| filter.team.is_none_or(|team| row.team_id == team))
        .filter(|row| filter.attention.is_none_or(|reason| row.attention.contains(&reason)))
        .collect();
    rows.sort_by_cached_key(sort_key);
    Ok(rows)
}

/// By urgency of the first reason, then by name; the id settles the rest.
#[must_use]
pub fn sort_key(row: &CaseloadRow) -> (usize, String, EpisodeId) {
    let urgency = |reason: &AttentionReason| URGENCY.iter().position(|known| known == reason);
    let rank = row.attention.first().and_then(urgency).unwrap_or(URGENCY.len());
    (rank, row.client_name.to_lowercase(), row.id)
}

/// The reasons in the order in which `rules::episode::attention` gives them.
const URGENCY: [AttentionReason; 10] = [
    AttentionReason::CarerOverload,
    AttentionReason::Overdue,
    AttentionReason::Signal,
    AttentionReason::OnHold,
    AttentionReason::NoCoordinator,
    AttentionReason::NoRecentCheckIn,
    AttentionReason::NeverPaired,
    AttentionReason::NoGoals,
    AttentionReason::EndingSoon,
    AttentionReason::Paused,
];

/// The episodes whose signals are asked for, each on the client's own today.
fn asked(rows: &[QueryResult], now: DateTime<Utc>) -> Result<Vec<Asked>, DbErr> {
    rows.iter()
        .map(|row| {
            let zone: Zone = row.try_get("", "time_zone")?;
            let (episode, programme) = (row.try_get("", "id")?, row.try_get("", "programme")?);
            Ok(Asked { episode, programme, today: Day::today(now, &zone) })
        })
        .collect()
}

fn read_row(
    row: &QueryResult,
    now: DateTime<Utc>,
    open: &mut HashMap<EpisodeId, Vec<OpenSignal>>,
) -> Result<CaseloadRow, DbErr> {
    let id: EpisodeId = row.try_get("", "id")?;
    let signals = open.remove(&id).unwrap_or_default();
    let zone: Zone = row.try_get("", "time_zone")?;
    let today = Day::today(now, &zone);
    let (start_day, last_day) = (row.try_get("", "start_day")?, row.try_get("", "last_day")?);
    let ended_on: Option<Day> = row.try_get("", "ended_on")?;
    let open_goals: i64 = row.try_get("", "open_goals")?;
    let last_check_in_on = row.try_get("", "last_check_in_on")?;
    let coordinator_id: Option<PersonId> = row.try_get("", "coordinator_id")?;
    let attention = episode::attention(&AttentionFacts {
        today,
        start: start_day,
        last_day,
        ended: ended_on.is_some(),
        open_goals: usize::try_from(open_goals).unwrap_or(0),
        last_check_in: last_check_in_on,
        paused: row.try_get::<Option<Day>>("", "paused_from")?.is_some(),
        on_hold: row.try_get::<i64>("", "holds")? > 0,
        paired: row.try_get::<Option<DateTime<Utc>>>("", "last_contact")?.is_some(),
        coordinated: coordinator_id.is_some(),
        carer_overload: signals.iter().any(|open| open.signal == Signal::CarerOverload),
        signal: signals.iter().any(|open| open.signal != Signal::CarerOverload),
    });
    Ok(CaseloadRow {
        id,
        client_id: row.try_get("", "client_id")?,
        client_name: row.try_get("", "name")?,
        team_id: row.try_get("", "team_id")?,
        team_name: row.try_get("", "team_name")?,
        coordinator_id,
        coordinator_name: row.try_get("", "coordinator_name")?,
        programme: row.try_get("", "programme")?,
        status: row.try_get("", "status")?,
        start_day,
        clock: episode::clock(start_day, last_day, ended_on, today),
        open_goals,
        last_check_in_on,
        care_minutes_now: row.try_get("", "minutes_now")?,
        care_minutes_at_start: row.try_get("", "minutes_at_start")?,
        attention,
        signals,
    })
}
