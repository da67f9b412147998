//! The evaluation at the end of an episode: dated, recorded, put right; every version is kept.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::care::CareMinutes;
use reable_rules::evaluation as rules;
use reable_rules::text::{Line, Note, Paragraph};
use reable_rules::{Day, Fault, Mark};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use uuid::Uuid;

use super::decisions::{as_json, from_json};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::goals::episode;
use crate::ids::{CopmInterviewId, EpisodeId, PersonId};
use crate::problem::{Answer, Problem};
use crate::tables::evaluations::Model;

/// An evaluation to date (`planned_on`) or to record (`held_on` with the scores).
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewEvaluation {
    /// An id made by the caller, so that a repeat records nothing twice.
    pub id: Option<Uuid>,
    /// The day it is planned for, not before today.
    pub planned_on: Option<Day>,
    /// The day it was held, not after today.
    pub held_on: Option<Day>,
    /// The COPM interviews that belong to it.
    pub copm_interview_ids: Option<Vec<CopmInterviewId>>,
    /// How independent the client is at the end, 1 to 10, given by client and professional together.
    pub independence_end: Option<Mark>,
    /// Minutes of formal care a week at the end.
    pub minutes_per_week: Option<CareMinutes>,
    /// One of the programme's outcomes: `no_care`, `less_care` …
    pub outcome: Option<Line>,
    /// Where the client is referred to.
    pub referral: Option<Note>,
    /// What care remains.
    pub remaining_care: Option<Paragraph>,
}

/// The evaluation of an episode.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Evaluation {
    /// The episode.
    pub episode_id: EpisodeId,
    /// Which version this is; the highest counts.
    pub version: i32,
    /// The day it was planned for.
    pub planned_on: Option<Day>,
    /// The day it was held; absent while it is only dated.
    pub held_on: Option<Day>,
    /// The COPM interviews that belong to it.
    pub copm_interview_ids: Vec<CopmInterviewId>,
    /// How independent the client is at the end, 1 to 10.
    pub independence_end: Option<Mark>,
    /// Minutes of formal care a week at the end.
    pub minutes_per_week: Option<i16>,
    /// The outcome.
    pub outcome: Option<String>,
    /// Where the client is referred to.
    pub referral: Option<String>,
    /// What care remains.
    pub remaining_care: Option<String>,
    /// Who recorded this version.
    pub recorded_by: PersonId,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

/// Dates the evaluation of an episode, records it, or puts it right, as a new version.
///
/// # Errors
/// 409 `evaluation_held` when one that was held is to be dated, `id_taken`; 422 with everything that is wrong.
pub async fn record(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    body: Body<NewEvaluation>,
) -> Answer<(Evaluation, bool)> {
    let (_, fresh) = txn.claim_id(access, body.id, &body).await?;
    if fresh {
        let frame = episode::lock(txn, access, episode).await?;
        let new = body.into_value();
        let programme = frame.programme(txn, access).await?;
        let today = access.today(txn.now())?;
        let mut faults =
            rules::check(&form(&new), frame.start_day, today, &programme.outcomes).err().unwrap_or_default();
        faults.extend(unknown_interviews(txn, access, episode, &new).await?);
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        let before = find(&**txn, access, episode, None).await?;
        if let Some(day) = before.as_ref().and_then(|before| before.held_on).filter(|_| new.planned_on.is_some()) {
            let detail = format!("The evaluation was held on {day}; send held_on to put it right.");
            return Err(Problem::conflict("evaluation_held", detail));
        }
        insert(txn, access, episode, before, new).await?;
    }
    txn.audit(access.did(Action::Create, "evaluation", episode));
    let evaluation = get(&**txn, &access.reading(), episode, None).await?;
    Ok((evaluation, fresh))
}

fn form(new: &NewEvaluation) -> rules::Form<'_> {
    rules::Form {
        planned_on: new.planned_on,
        held_on: new.held_on,
        independence: new.independence_end.is_some(),
        minutes: new.minutes_per_week.is_some(),
        outcome: new.outcome.as_ref().map(Line::as_str),
        findings: new.copm_interview_ids.is_some() || new.referral.is_some() || new.remaining_care.is_some(),
    }
}

async fn unknown_interviews(
    txn: &Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    new: &NewEvaluation,
) -> Result<Vec<Fault>, DbErr> {
    let text = "SELECT i.id FROM copm_interviews i JOIN episodes e ON e.id = i.episode_id \
                WHERE i.episode_id = $1 AND e.client_id = $2 AND i.org_id = $3";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    let known = rows.iter().map(|row| row.try_get("", "id")).collect::<Result<Vec<CopmInterviewId>, _>>()?;
    let named = new.copm_interview_ids.iter().flatten().enumerate();
    let unknown = named.filter(|(_, id)| !known.contains(id));
    let fault = |(index, _)| {
        Fault::new(format!("/copm_interview_ids/{index}"), "unknown_interview", "no interview of this episode")
    };
    Ok(unknown.map(fault).collect())
}

async fn insert(
    txn: &Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    before: Option<Model>,
    new: NewEvaluation,
) -> Result<(), DbErr> {
    let text = "INSERT INTO evaluations (org_id, client_id, episode_id, version, planned_on, held_on, copm_interviews, \
                independence_end, minutes_per_week, outcome, referral, remaining_care, recorded_by, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    let version = before.as_ref().map_or(0, |before| before.version) + 1;
    let values = [
        access.org().into(),
        access.client().into(),
        episode.into(),
        version.into(),
        new.planned_on.or(before.and_then(|before| before.planned_on)).into(),
        new.held_on.into(),
        as_json(new.copm_interview_ids.as_deref().unwrap_or_default())?.into(),
        new.independence_end.into(),
        // At most 10,080, so nothing is lost.
        new.minutes_per_week.map(|minutes| i16::try_from(minutes.get()).unwrap_or(i16::MAX)).into(),
        new.outcome.map(Line::into_string).into(),
        new.referral.map(Note::into_string).into(),
        new.remaining_care.map(Paragraph::into_string).into(),
        access.person().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn find<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    episode: EpisodeId,
    version: Option<i32>,
) -> Result<Option<Model>, DbErr> {
    let text = "SELECT * FROM evaluations WHERE episode_id = $1 AND client_id = $2 AND org_id = $3 \
                AND version <= $4 ORDER BY version DESC LIMIT 1";
    let most = version.unwrap_or(i32::MAX);
    let values = [episode.into(), access.client().into(), access.org().into(), most.into()];
    let row = db.query_one_raw(sql(db, text, values)).await?;
    let found = row.map(|row| Model::from_query_result(&row, "")).transpose()?;
    Ok(found.filter(|found| version.is_none_or(|version| found.version == version)))
}

/// The evaluation of an episode as it counts now, or an earlier version of it.
///
/// # Errors
/// 404 when none is dated or recorded, or there is no such version.
pub async fn get<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    version: Option<i32>,
) -> Answer<Evaluation> {
    let found = find(db, access, episode, version).await?.ok_or_else(Problem::not_found)?;
    Ok(Evaluation {
        episode_id: found.episode_id,
        version: found.version,
        planned_on: found.planned_on,
        held_on: found.held_on,
        copm_interview_ids: from_json(&found.copm_interviews)?,
        independence_end: found.independence_end,
        minutes_per_week: found.minutes_per_week,
        outcome: found.outcome,
        referral: found.referral,
        remaining_care: found.remaining_care,
        recorded_by: found.recorded_by,
        recorded_at: found.recorded_at,
    })
}
