//! Follow-ups: how a former client is doing at the programme's moments after the end; every version is kept.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::evaluation as rules;
use reable_rules::text::{Line, Note};
use reable_rules::words::EndReason;
use reable_rules::{Day, Mark};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use uuid::Uuid;

use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::enrolment::{episodes, programmes};
use crate::ids::{EpisodeId, PersonId};
use crate::problem::{Answer, Problem};
use crate::tables::follow_ups::Model;

/// A follow-up to record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewFollowUp {
    /// An id made by the caller, so that a repeat records nothing twice.
    pub id: Option<Uuid>,
    /// Which of the programme's moments, in months after the end: 6 or 12 for `lat`.
    pub month: u8,
    /// The day it was held, not after today; at most five weeks before it is due.
    pub held_on: Day,
    /// One of the programme's follow-up outcomes.
    pub outcome: Option<Line>,
    /// The quality of life, 1 to 10.
    pub quality_of_life: Option<Mark>,
    /// Whether the client lives at home.
    pub living_at_home: bool,
    /// A remark.
    pub note: Option<Note>,
}

/// One of the programme's follow-up moments, and what was found.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct FollowUp {
    /// Months after the end.
    pub month: u8,
    /// The day it is due; absent while the episode has not ended.
    pub due_on: Option<Day>,
    /// What was found; absent while it was not held.
    pub found: Option<FollowUpFindings>,
}

/// What a follow-up found.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct FollowUpFindings {
    /// The day it was held.
    pub held_on: Day,
    /// The outcome.
    pub outcome: Option<String>,
    /// The quality of life, 1 to 10.
    pub quality_of_life: Option<Mark>,
    /// Whether the client lives at home.
    pub living_at_home: bool,
    /// A remark.
    pub note: Option<String>,
    /// Which version this is; the highest counts.
    pub version: i32,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

impl From<Model> for FollowUpFindings {
    fn from(row: Model) -> Self {
        Self {
            held_on: row.held_on,
            outcome: row.outcome,
            quality_of_life: row.quality_of_life,
            living_at_home: row.living_at_home,
            note: row.note,
            version: row.version,
            recorded_by: row.recorded_by,
            recorded_at: row.recorded_at,
        }
    }
}

/// Records a follow-up of an episode that has ended, or puts one right, as a new version.
///
/// # Errors
/// 409 `episode_not_ended`, `id_taken`; 422 with everything that is wrong, `unknown_month` for a moment that the
/// programme does not have.
pub async fn record(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    body: Body<NewFollowUp>,
) -> Answer<(FollowUp, bool)> {
    let (_, fresh) = txn.claim_id(access, body.id, &body).await?;
    let (id, month) = (episode, body.month);
    if fresh {
        let row = episodes::lock(txn, access, id).await?;
        let ended = row.ended_on.zip(row.end_reason);
        if ended.is_none() {
            let detail = "A follow-up comes after the end of the episode: end it first.";
            return Err(Problem::conflict("episode_not_ended", detail));
        }
        let programme = programmes::find(&**txn, access.org(), &row.programme).await?;
        let programme = programme.ok_or_else(Problem::unavailable)?;
        let moments = rules::follow_ups(&programme.follow_up_months, ended);
        let today = access.today(txn.now())?;
        let outcome = body.outcome.as_ref().map(Line::as_str);
        rules::check_follow_up(&moments, month, body.held_on, today, outcome, &programme.follow_up_outcomes)
            .map_err(Problem::invalid)?;
        let due = moments.iter().find(|moment| moment.month == month).and_then(|moment| moment.due_on);
        insert(txn, access, id, due.ok_or_else(Problem::unavailable)?, body.into_value()).await?;
    }
    txn.audit(access.did(Action::Create, "follow_up", episode));
    let all = list(&**txn, &access.reading(), episode).await?;
    let recorded = all.into_iter().find(|follow_up| follow_up.month == month);
    Ok((recorded.ok_or_else(Problem::not_found)?, fresh))
}

async fn insert(
    txn: &Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    due_on: Day,
    new: NewFollowUp,
) -> Result<(), DbErr> {
    let before = stored(&**txn, access, episode).await?;
    let version = before.iter().filter(|row| row.month == i16::from(new.month)).map(|row| row.version).max();
    let text = "INSERT INTO follow_ups (org_id, client_id, episode_id, month, version, due_on, held_on, outcome, \
                quality_of_life, living_at_home, note, recorded_by, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    let values = [
        access.org().into(),
        access.client().into(),
        episode.into(),
        i16::from(new.month).into(),
        (version.unwrap_or(0) + 1).into(),
        due_on.into(),
        new.held_on.into(),
        new.outcome.map(Line::into_string).into(),
        new.quality_of_life.into(),
        new.living_at_home.into(),
        new.note.map(Note::into_string).into(),
        access.person().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

/// Every version of every follow-up, the oldest version first.
async fn stored<C: ConnectionTrait, M>(db: &C, access: &Access<M>, episode: EpisodeId) -> Result<Vec<Model>, DbErr> {
    let text = "SELECT * FROM follow_ups WHERE episode_id = $1 AND client_id = $2 AND org_id = $3 \
                ORDER BY month, version";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| Model::from_query_result(row, "")).collect()
}

/// The follow-up moments of an episode, with what was found at those that were held.
///
/// # Errors
/// 404 when the client has no such episode.
pub async fn list<C: ConnectionTrait>(db: &C, access: &Access<Read>, episode: EpisodeId) -> Answer<Vec<FollowUp>> {
    let text = "SELECT programme, ended_on, end_reason FROM episodes WHERE id = $1 AND client_id = $2 AND org_id = $3";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
    let key: String = row.try_get("", "programme")?;
    let programme = programmes::find(db, access.org(), &key).await?.ok_or_else(Problem::unavailable)?;
    let (ended_on, reason): (Option<Day>, Option<EndReason>) =
        (row.try_get("", "ended_on")?, row.try_get("", "end_reason")?);
    let mut found = stored(db, access, episode).await?;
    let moments = rules::follow_ups(&programme.follow_up_months, ended_on.zip(reason));
    let moment = |moment: rules::FollowUp| {
        let newest = found.iter().rposition(|row| row.month == i16::from(moment.month));
        let found = newest.map(|index| found.remove(index).into());
        FollowUp { month: moment.month, due_on: moment.due_on, found }
    };
    Ok(moments.into_iter().map(moment).collect())
}
