//! The episode that a plan belongs to, locked while the plan or the care in it is changed.

use reable_rules::programme::Programme;
use reable_rules::words::RatedBy;
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, QueryResult};

use crate::access::{Access, Write};
use crate::db::{self, Txn, sql};
use crate::enrolment::programmes;
use crate::ids::{EpisodeId, GoalId};
use crate::problem::{Answer, Problem};

/// What a plan must keep to.
#[derive(Debug, Clone)]
pub struct Episode {
    /// The episode.
    pub id: EpisodeId,
    /// The key of its programme.
    pub programme: String,
    /// Its first day.
    pub start_day: Day,
    /// Its last day, extensions included.
    pub last_day: Day,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// The day on which somebody ended it.
    pub ended_on: Option<Day>,
}

impl Episode {
    /// Refuses changes once the episode has ended.
    ///
    /// # Errors
    /// 409 `episode_ended`.
    pub fn must_be_open(&self) -> Answer<()> {
        match self.ended_on {
            None => Ok(()),
            Some(end) => Err(Problem::conflict(
                "episode_ended",
                format!("The episode ended on {end}; what was planned then stays as it was."),
            )),
        }
    }

    /// A fault when `day` lies before the episode.
    #[must_use]
    pub fn before_start(&self, day: Day, pointer: &str) -> Option<Fault> {
        let detail = || format!("the episode starts on {}", self.start_day);
        (day < self.start_day).then(|| Fault::new(pointer, "before_episode_start", detail()))
    }

    /// The template of its programme: a shipped one, or one of the organisation's own.
    ///
    /// # Errors
    /// 503 when it is no longer there or cannot be read.
    pub async fn programme(&self, txn: &Txn, access: &Access<Write>) -> Answer<Programme> {
        let programme = programmes::find(&**txn, access.org(), &self.programme).await?;
        programme.ok_or_else(Problem::unavailable)
    }
}

const COLUMNS: &str = "id, programme, start_day, last_day, rated_by, ended_on";

/// The episode, locked: whoever else changes its plan or care waits.
///
/// # Errors
/// 404 when the client has no such episode.
pub async fn lock(txn: &Txn, access: &Access<Write>, id: EpisodeId) -> Answer<Episode> {
    lock_where(txn, access, "id = $1", id.into()).await
}

/// The episode that a goal belongs to, locked.
///
/// # Errors
/// 404 when the client has no such goal.
pub async fn lock_of_goal(txn: &Txn, access: &Access<Write>, goal: GoalId) -> Answer<Episode> {
    lock_where(txn, access, "id = (SELECT g.episode_id FROM goals g WHERE g.id = $1)", goal.into()).await
}

async fn lock_where(txn: &Txn, access: &Access<Write>, which: &str, id: sea_orm::Value) -> Answer<Episode> {
    let lock = db::for_update(&**txn);
    let text = format!("SELECT {COLUMNS} FROM episodes WHERE {which} AND client_id = $2 AND org_id = $3{lock}");
    let row = txn.query_one_raw(sql(&**txn, text, [id, access.client().into(), access.org().into()])).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?)?)
}

fn read(row: &QueryResult) -> Result<Episode, sea_orm::DbErr> {
    Ok(Episode {
        id: row.try_get("", "id")?,
        programme: row.try_get("", "programme")?,
        start_day: row.try_get("", "start_day")?,
        last_day: row.try_get("", "last_day")?,
        rated_by: row.try_get("", "rated_by")?,
        ended_on: row.try_get("", "ended_on")?,
    })
}
