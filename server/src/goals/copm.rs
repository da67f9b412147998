//! COPM interviews: scores by goal, their means, and what the change since the start means.

use reable_rules::copm::{self as rules, Thresholds, Totals};
use reable_rules::words::{CopmMoment, RatedBy};
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::episode::{self, Episode};
use super::shapes::{CopmChange, CopmInterview, CopmScore, CopmTotals, NewCopmInterview};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{CopmInterviewId, EpisodeId, GoalId};
use crate::problem::{Answer, Problem};

/// Records an interview, or finds the one that the same call made before.
///
/// # Errors
/// 409 `id_taken`; 422 when a goal is not of this episode or named twice, or the day cannot be.
pub async fn record(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    today: Day,
    body: Body<NewCopmInterview>,
) -> Answer<(CopmInterview, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = CopmInterviewId(id);
    if fresh {
        let episode = episode::lock(txn, access, episode).await?;
        let new = body.into_value();
        check(&new, &goals_of(&**txn, access, episode.id).await?, &episode, today)?;
        insert(txn, access, id, &episode, new).await?;
    }
    txn.audit(access.did(Action::Create, "copm_interview", id));
    let all = list(&**txn, &access.reading(), episode).await?;
    let interview = all.into_iter().find(|interview| interview.id == id);
    Ok((interview.ok_or_else(Problem::not_found)?, fresh))
}

/// The goals that an episode has or had.
///
/// # Errors
/// When the database refuses.
pub async fn goals_of<C: ConnectionTrait, M>(
    db: &C,
    access: &Access<M>,
    episode: EpisodeId,
) -> Result<Vec<GoalId>, DbErr> {
    let text = "SELECT id FROM goals WHERE episode_id = $1 AND client_id = $2 AND org_id = $3";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

fn check(new: &NewCopmInterview, goals: &[GoalId], episode: &Episode, today: Day) -> Answer<()> {
    let mut faults: Vec<Fault> = episode.before_start(new.held_on, "/held_on").into_iter().collect();
    if new.held_on > today {
        faults.push(Fault::new("/held_on", "day_in_future", format!("not after {today}")));
    }
    if new.scores.is_empty() {
        faults.push(Fault::new("/scores", "no_goals_scored", "score at least one goal"));
    }
    for (index, score) in new.scores.iter().enumerate() {
        let at = format!("/scores/{index}/goal_id");
        if !goals.contains(&score.goal_id) {
            faults.push(Fault::new(at, "unknown_goal", "no goal of this episode"));
        } else if new.scores[..index].iter().any(|earlier| earlier.goal_id == score.goal_id) {
            faults.push(Fault::new(at, "duplicate_goal", "each goal once"));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Problem::invalid(faults)) }
}

async fn insert(
    txn: &Txn,
    access: &Access<Write>,
    id: CopmInterviewId,
    episode: &Episode,
    new: NewCopmInterview,
) -> Result<(), DbErr> {
    let text = "INSERT INTO copm_interviews \
                (id, org_id, episode_id, moment, held_on, respondent, recorded_by, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = [
        id.into(),
        access.org().into(),
        episode.id.into(),
        new.moment.as_str().into(),
        new.held_on.into(),
        new.respondent.unwrap_or(episode.rated_by).as_str().into(),
        access.person().into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    let row = |score: &CopmScore| -> Vec<Value> {
        let CopmScore { goal_id, importance, performance, satisfaction } = *score;
        vec![access.org().into(), id.into(), goal_id.into(), importance.into(), performance.into(), satisfaction.into()]
    };
    let into = "copm_scores (org_id, interview_id, goal_id, importance, performance, satisfaction)";
    insert_rows(&**txn, into, new.scores.iter().map(row).collect(), "").await
}

/// The interviews of an episode by the day they were held, with totals and change since the start. One query.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(db: &C, access: &Access<Read>, episode: EpisodeId) -> Answer<Vec<CopmInterview>> {
    let text = "SELECT i.id, i.episode_id, i.moment, i.held_on, i.respondent, i.recorded_by, i.recorded_at, \
                s.goal_id, s.importance, s.performance, s.satisfaction FROM copm_interviews i \
                JOIN episodes e ON e.id = i.episode_id JOIN copm_scores s ON s.interview_id = i.id \
                WHERE i.episode_id = $1 AND e.client_id = $2 AND i.org_id = $3 \
                ORDER BY i.held_on, i.recorded_at, i.id, s.goal_id";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let mut interviews: Vec<CopmInterview> = Vec::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        let id: CopmInterviewId = row.try_get("", "id")?;
        if interviews.last().is_none_or(|last| last.id != id) {
            interviews.push(read(&row)?);
        }
        if let Some(interview) = interviews.last_mut() {
            interview.scores.push(read_score(&row)?);
        }
    }
    judge(&mut interviews)?;
    Ok(interviews)
}

fn read(row: &QueryResult) -> Result<CopmInterview, DbErr> {
    Ok(CopmInterview {
        id: row.try_get("", "id")?,
        episode_id: row.try_get("", "episode_id")?,
        moment: row.try_get("", "moment")?,
        held_on: row.try_get("", "held_on")?,
        respondent: row.try_get("", "respondent")?,
        scores: Vec::new(),
        totals: CopmTotals { performance: 0.0, satisfaction: 0.0 },
        change: None,
        recorded_by: row.try_get("", "recorded_by")?,
        recorded_at: row.try_get("", "recorded_at")?,
    })
}

fn read_score(row: &QueryResult) -> Result<CopmScore, DbErr> {
    Ok(CopmScore {
        goal_id: row.try_get("", "goal_id")?,
        importance: row.try_get("", "importance")?,
        performance: row.try_get("", "performance")?,
        satisfaction: row.try_get("", "satisfaction")?,
    })
}

/// Fills in the totals, and for each interview after the start the change since it.
fn judge(interviews: &mut [CopmInterview]) -> Answer<()> {
    let totals = interviews.iter().map(totals).collect::<Answer<Vec<Totals>>>()?;
    let start = |respondent: RatedBy| {
        let starts = interviews
            .iter()
            .enumerate()
            .filter(|(_, interview)| interview.moment == CopmMoment::Start && interview.respondent == respondent);
        starts.max_by_key(|(_, interview)| interview.recorded_at).map(|(index, interview)| (index, interview.id))
    };
    let (by_client, by_carer) = (start(RatedBy::Client), start(RatedBy::Carer));
    for (interview, own) in interviews.iter_mut().zip(&totals) {
        interview.totals = CopmTotals { performance: own.performance.value(), satisfaction: own.satisfaction.value() };
        let start = match interview.respondent {
            RatedBy::Client => by_client,
            RatedBy::Carer => by_carer,
        };
        let start = start.filter(|_| interview.moment != CopmMoment::Start);
        interview.change = start.map(|(index, id)| change(id, &totals[index], own));
    }
    Ok(())
}

fn totals(interview: &CopmInterview) -> Answer<Totals> {
    let scores: Vec<rules::Score> = interview
        .scores
        .iter()
        .map(|score| rules::Score {
            importance: score.importance,
            performance: score.performance,
            satisfaction: score.satisfaction,
        })
        .collect();
    rules::totals(&scores).map_err(|_| Problem::unavailable())
}

fn change(since_interview_id: CopmInterviewId, first: &Totals, last: &Totals) -> CopmChange {
    let course = rules::course(first, last, &Thresholds::default());
    CopmChange {
        since_interview_id,
        performance: course.performance.points(),
        performance_meaning: course.performance_meaning,
        satisfaction: course.satisfaction.points(),
        satisfaction_meaning: course.satisfaction_meaning,
    }
}
