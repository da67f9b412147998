//! Reading what meetings decided: in one meeting, or about one episode.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::people;
use super::shapes::{MeetingDecision, PresentPerson, PresentThen};
use crate::access::{Access, OneTeam, Read, Write};
use crate::db::sql;
use crate::ids::{CarerId, ClientId, EpisodeId, MeetingDecisionId, MeetingId, OrgId, PersonId};
use crate::problem::{Answer, Problem};
use crate::tables::meeting_decisions::Model;

/// What a decision wrote about care stands with the care that held on that day until then, as
/// [`in_force`](reable_rules::care::in_force) finds it.
const COLUMNS: &str = "SELECT d.*, k.minutes_per_week, CAST(k.minutes_per_week AS INTEGER) - \
     (SELECT b.minutes_per_week FROM care_decisions b WHERE b.episode_id = k.episode_id AND b.sequence < k.sequence \
     AND b.from_day <= k.from_day ORDER BY b.from_day DESC, b.sequence DESC LIMIT 1) AS difference \
     FROM meeting_decisions d LEFT JOIN care_decisions k ON k.id = d.care_decision_id";

/// A decision about a client.
///
/// # Errors
/// 404 when there is none.
pub async fn get<C: ConnectionTrait>(db: &C, access: &Access<Read>, id: MeetingDecisionId) -> Answer<MeetingDecision> {
    let text = format!("{COLUMNS} WHERE d.id = $1 AND d.client_id = $2 AND d.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let found = read(db, access.org(), sql(db, text, values)).await?;
    found.into_iter().next().ok_or_else(Problem::not_found)
}

/// The decisions about an episode, in the order they were recorded.
///
/// # Errors
/// When the database refuses.
pub async fn of_episode<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<MeetingDecision>, DbErr> {
    let text = format!("{COLUMNS} WHERE d.episode_id = $1 AND d.client_id = $2 AND d.org_id = $3 ORDER BY d.sequence");
    let values = [episode.into(), access.client().into(), access.org().into()];
    read(db, access.org(), sql(db, text, values)).await
}

/// How many decisions were taken about an episode.
///
/// # Errors
/// When the database refuses.
pub async fn count<C: ConnectionTrait>(db: &C, access: &Access<Write>, episode: EpisodeId) -> Result<i32, DbErr> {
    let text = "SELECT d.sequence FROM meeting_decisions d \
                WHERE d.episode_id = $1 AND d.client_id = $2 AND d.org_id = $3 ORDER BY d.sequence DESC LIMIT 1";
    let values = [episode.into(), access.client().into(), access.org().into()];
    db.query_one_raw(sql(db, text, values)).await?.map_or(Ok(0), |row| row.try_get("", "sequence"))
}

/// What was decided in a meeting, with access to the record of each client concerned.
pub struct Decided {
    /// The decisions in the order they were recorded.
    pub decisions: Vec<MeetingDecision>,
    /// The clients.
    pub clients: HashMap<ClientId, Access<Read>>,
}

/// What a meeting decided about clients who are still the team's.
///
/// # Errors
/// When the database refuses.
pub async fn of_meeting<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    meeting: MeetingId,
) -> Answer<Decided> {
    let text = format!(
        "{COLUMNS} JOIN clients c ON c.id = d.client_id WHERE d.meeting_id = $1 AND c.team_id = $2 \
         AND d.org_id = $3 ORDER BY d.recorded_at, d.id"
    );
    let values = || -> [Value; 3] { [meeting.into(), access.team().into(), access.org().into()] };
    let decisions = read(db, access.org(), sql(db, text, values())).await?;
    let text = "SELECT c.id, c.coordinator_id, p.time_zone FROM clients c JOIN people p ON p.id = c.id \
                WHERE c.id IN (SELECT d.client_id FROM meeting_decisions d WHERE d.meeting_id = $1) \
                AND c.team_id = $2 AND c.org_id = $3";
    let mut clients = HashMap::new();
    for row in db.query_all_raw(sql(db, text, values())).await? {
        let client = row.try_get("", "id")?;
        let access = access.to_client(client, row.try_get("", "coordinator_id")?, row.try_get("", "time_zone")?)?;
        clients.insert(client, access);
    }
    Ok(Decided { decisions, clients })
}

/// Two queries, however many decisions there are.
async fn read<C: ConnectionTrait>(db: &C, org: OrgId, query: Statement) -> Result<Vec<MeetingDecision>, DbErr> {
    let mut stored = Vec::new();
    for row in db.query_all_raw(query).await? {
        let model = Model::from_query_result(&row, "")?;
        let (staff, carers): (Vec<PersonId>, Vec<CarerId>) = (from_json(&model.staff)?, from_json(&model.carers)?);
        stored.push((model, Minutes::from_query_result(&row, "")?, staff, carers));
    }
    let ids = stored.iter().flat_map(|(_, _, staff, carers)| {
        staff.iter().map(|id| id.0).chain(carers.iter().map(|id| id.0)).collect::<Vec<_>>()
    });
    let names = people::names(db, org, ids).await?;
    let person = |id: Uuid| PresentPerson { id, name: names.get(&id).cloned() };
    stored
        .into_iter()
        .map(|(model, minutes, staff, carers)| {
            let present = PresentThen {
                staff: staff.into_iter().map(|id| person(id.0)).collect(),
                client: model.client_present,
                carers: carers.into_iter().map(|id| person(id.0)).collect(),
            };
            decision(model, minutes, present)
        })
        .collect()
}

/// What a decision says about the minutes of care a week.
#[derive(FromQueryResult)]
struct Minutes {
    minutes_per_week: Option<i16>,
    difference: Option<i32>,
}

fn decision(model: Model, minutes: Minutes, present: PresentThen) -> Result<MeetingDecision, DbErr> {
    Ok(MeetingDecision {
        id: model.id,
        meeting_id: model.meeting_id,
        client_id: model.client_id,
        episode_id: model.episode_id,
        sequence: model.sequence,
        kind: model.kind,
        reason: model.reason,
        decided_on: model.decided_on,
        present,
        from_day: model.from_day,
        minutes_per_week: minutes.minutes_per_week,
        difference: minutes.difference,
        care_decision_id: model.care_decision_id,
        pause_id: model.pause_id,
        last_day: model.last_day,
        previous_last_day: model.previous_last_day,
        limit_decided_by: model.limit_decided_by,
        limit_reason: model.limit_reason,
        end_reason: model.end_reason,
        signals: from_json(&model.signals)?,
        corrects: model.corrects,
        corrected_by: model.corrected_by,
        recorded_by: model.recorded_by,
        recorded_at: model.recorded_at,
    })
}

/// A list as it is stored.
///
/// # Errors
/// When it has no JSON, which no list of ours lacks.
pub fn as_json<T: Serialize>(list: &[T]) -> Result<String, DbErr> {
    serde_json::to_string(list).map_err(|error| DbErr::Json(error.to_string()))
}

/// A list as it was stored.
///
/// # Errors
/// When it is none.
pub fn from_json<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(error.to_string()))
}
