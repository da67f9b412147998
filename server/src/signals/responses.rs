//! What the team answers to signals, with the finding that it answered to.

use std::collections::HashMap;

use reable_rules::Day;
use reable_rules::signals::response::{Answered, SignalAnswer};
use reable_rules::signals::{Evidence, Finding, Signal};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use uuid::Uuid;

use super::evaluate::Found;
use super::facts::{self, EpisodeFacts, rows_of};
use super::keep::{Looked, Open, keep};
use super::queries;
use super::shapes::{NewSignalResponse, SignalResponse};
use super::view::{Rules, day_asked, subject};
use crate::access::{Access, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::goals::episode;
use crate::ids::{EpisodeId, OrgId, SignalResponseId};
use crate::problem::{Answer, Problem};

/// A signal of an episode about a goal, a carer or the episode itself.
pub type Key = (EpisodeId, Uuid, Signal);

/// Since when signals are there, and what was answered to them.
#[derive(Debug, Default)]
pub struct Kept {
    seen: HashMap<Key, Vec<(Day, Option<Day>)>>,
    answers: HashMap<Key, Vec<(SignalResponse, Evidence)>>,
}

impl Kept {
    /// Since when a signal is there that is there on a day.
    #[must_use]
    pub fn first_seen(&self, key: &Key, on: Day) -> Option<Day> {
        let there = |(first, cleared): &&(Day, Option<Day>)| *first <= on && cleared.is_none_or(|cleared| on < cleared);
        self.seen.get(key)?.iter().find(there).map(|(first, _)| *first)
    }

    /// The latest answer as the rules take it.
    #[must_use]
    pub fn answered(&self, key: &Key, on: Day) -> Option<Answered<'_>> {
        let (answer, evidence) = self.answer(key, on)?;
        Some(Answered { response: answer.response, on: answer.on, evidence })
    }

    /// The latest answer to a signal up to a day, with the numbers that it answered to.
    #[must_use]
    pub fn answer(&self, key: &Key, on: Day) -> Option<(&SignalResponse, &Evidence)> {
        let answer = self.answers.get(key)?.iter().rev().find(|(answer, _)| answer.on <= on)?;
        Some((&answer.0, &answer.1))
    }
}

/// Reads what was kept of episodes: two queries.
///
/// # Errors
/// When the database refuses.
pub async fn kept<C: ConnectionTrait>(db: &C, org: OrgId, episodes: &[EpisodeId]) -> Result<Kept, DbErr> {
    let mut kept = Kept::default();
    for row in rows_of(db, queries::SEEN, org, episodes).await? {
        let seen = (row.try_get("", "first_seen_on")?, row.try_get("", "cleared_on")?);
        kept.seen.entry(key(&row)?).or_default().push(seen);
    }
    for row in rows_of(db, queries::ANSWERS, org, episodes).await? {
        let answer = (read(&row)?, finding(&row)?.evidence);
        kept.answers.entry(key(&row)?).or_default().push(answer);
    }
    Ok(kept)
}

const COLUMNS: &str = "r.id, r.episode_id, r.subject_id, r.signal, r.response, r.reason, r.on_day, r.finding, \
     r.responded_by, r.responded_at, p.name FROM signal_responses r JOIN people p ON p.id = r.responded_by";

fn key(row: &QueryResult) -> Result<Key, DbErr> {
    Ok((row.try_get("", "episode_id")?, row.try_get("", "subject_id")?, row.try_get("", "signal")?))
}

fn read(row: &QueryResult) -> Result<SignalResponse, DbErr> {
    let signal: Signal = row.try_get("", "signal")?;
    let (goal_id, carer_id) = subject(signal, row.try_get("", "subject_id")?);
    Ok(SignalResponse {
        id: row.try_get("", "id")?,
        signal,
        goal_id,
        carer_id,
        response: row.try_get("", "response")?,
        reason: row.try_get("", "reason")?,
        on: row.try_get("", "on_day")?,
        responded_by: row.try_get("", "responded_by")?,
        responded_by_name: row.try_get("", "name")?,
        responded_at: row.try_get("", "responded_at")?,
    })
}

/// The finding that a row keeps.
///
/// # Errors
/// When it does not read.
pub fn finding(row: &QueryResult) -> Result<Finding, DbErr> {
    let json: String = row.try_get("", "finding")?;
    serde_json::from_str(&json).map_err(|error| DbErr::Type(format!("finding: {error}")))
}

/// The answers of an episode, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<SignalResponse>, DbErr> {
    let text = format!(
        "SELECT {COLUMNS} WHERE r.episode_id = $1 AND r.client_id = $2 AND r.org_id = $3 \
         ORDER BY r.responded_at DESC, r.id DESC"
    );
    let values = [episode.into(), access.client().into(), access.org().into()];
    db.query_all_raw(sql(db, text, values)).await?.iter().map(read).collect()
}

/// Records an answer to a signal that is there, or finds the one that the same call made before.
///
/// # Errors
/// 409 `signal_not_there`, `id_taken`; 422 when the day or the subject cannot be.
pub async fn respond(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    today: Day,
    body: Body<NewSignalResponse>,
) -> Answer<(SignalResponse, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = SignalResponseId(id);
    if fresh {
        episode::lock(txn, access, episode).await?;
        let new = body.into_value();
        let subject = subject_of(&new, episode)?;
        let ground = Ground::on(txn, access, episode, new.on, today).await?;
        let missing = || {
            let detail = format!("The rules do not say {} on {}. Look again.", new.signal, ground.on);
            Problem::conflict("signal_not_there", detail)
        };
        let found = ground.find(new.signal, subject).ok_or_else(missing)?;
        ground.answer(txn, access, id, found, (new.response, new.reason.as_str())).await?;
    }
    txn.audit(access.did(Action::Create, "signal_response", id));
    let text = format!("SELECT {COLUMNS} WHERE r.id = $1 AND r.client_id = $2 AND r.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok((read(&row.ok_or_else(Problem::not_found)?)?, fresh))
}

fn subject_of(new: &NewSignalResponse, episode: EpisodeId) -> Answer<Uuid> {
    let missing = |pointer, detail: &str| Problem::invalid_at(pointer, "required", detail);
    match new.signal {
        signal if signal.is_about_a_goal() => {
            new.goal_id.map(|goal| goal.0).ok_or_else(|| missing("/goal_id", "This signal is about a goal: name it."))
        }
        Signal::CarerOverload => new
            .carer_id
            .map(|carer| carer.0)
            .ok_or_else(|| missing("/carer_id", "This signal is about a carer: name them.")),
        _ => Ok(episode.0),
    }
}

/// What the rules say of an episode on the day that somebody answers to.
pub struct Ground {
    facts: EpisodeFacts,
    on: Day,
    /// What was found.
    pub found: Vec<Found>,
}

impl Ground {
    /// Reads and evaluates the episode.
    ///
    /// # Errors
    /// 404 when it is not within `access`; 422 when the day cannot be.
    pub async fn on(
        txn: &Txn,
        access: &Access<Write>,
        episode: EpisodeId,
        on: Option<Day>,
        today: Day,
    ) -> Answer<Self> {
        let mut facts = facts::read(&**txn, access.org(), &[episode]).await?;
        facts.retain(|facts| facts.client == access.client());
        let facts = facts.pop().ok_or_else(Problem::not_found)?;
        let on = day_asked(&facts, on, today)?;
        let found = Rules::read(&**txn, access.org()).await?.evaluate(&facts, on)?.found;
        Ok(Self { facts, on, found })
    }

    /// The signal about a goal, a carer or the episode, when it is there.
    #[must_use]
    pub fn find(&self, signal: Signal, subject: Uuid) -> Option<&Found> {
        self.found.iter().find(|found| found.finding.signal == signal && found.subject == subject)
    }

    /// Writes the answer to a signal down. From now on it is also known since when the signal is there, even when no
    /// nightly look has seen it yet.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answer(
        &self,
        txn: &Txn,
        access: &Access<Write>,
        id: SignalResponseId,
        found: &Found,
        (response, reason): (SignalAnswer, &str),
    ) -> Result<(), DbErr> {
        let nothing_else = |_| false;
        let looked = Looked { episode: &self.facts, on: self.on, found: vec![found], wanted: nothing_else };
        keep(txn, &[looked], Open::read(&**txn, access.org(), &[self.facts.id]).await?).await?;
        let finding = serde_json::to_string(&found.finding).map_err(|error| DbErr::Type(error.to_string()))?;
        let text = "INSERT INTO signal_responses (id, org_id, client_id, episode_id, subject_id, signal, response, \
                    reason, on_day, finding, responded_by, responded_at) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
        let values = [
            id.into(),
            access.org().into(),
            access.client().into(),
            self.facts.id.into(),
            found.subject.into(),
            found.finding.signal.as_str().into(),
            response.as_str().into(),
            reason.into(),
            self.on.into(),
            finding.into(),
            access.person().into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
    }
}
