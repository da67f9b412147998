//! What was found is kept from the day it was first seen to the day it was gone.

use std::collections::HashMap;

use reable_rules::Day;
use reable_rules::signals::Signal;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::evaluate::Found;
use super::facts::{EpisodeFacts, rows_of};
use super::queries;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{EpisodeId, OrgId};

/// What an episode's evaluation on a day found, of the signals that were looked for.
#[derive(Debug)]
pub struct Looked<'a> {
    /// The episode.
    pub episode: &'a EpisodeFacts,
    /// The day.
    pub on: Day,
    /// What was found of them.
    pub found: Vec<&'a Found>,
    /// Which signals were looked for: the others are left as they are.
    pub wanted: fn(Signal) -> bool,
}

/// How many signals a look found for the first time, and how many were gone.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Changes {
    /// Signals that were not there before.
    pub new: usize,
    /// Signals that were there and are no more.
    pub cleared: usize,
}

const SIGNALS: &str = "signals (id, org_id, client_id, episode_id, subject_id, signal, first_seen_on, last_seen_on, \
     finding)";

/// A signal that is there already is seen again; of two looks the later day counts, whichever came first.
const SEEN_AGAIN: &str = " ON CONFLICT (episode_id, subject_id, signal) WHERE cleared_on IS NULL DO UPDATE SET \
     last_seen_on = excluded.last_seen_on, finding = excluded.finding \
     WHERE signals.last_seen_on <= excluded.last_seen_on";

type Key = (EpisodeId, Uuid, String);

/// What is open of some episodes, as it stood when it was read.
#[derive(Debug)]
pub struct Open(HashMap<Key, Known>);

#[derive(Debug)]
struct Known {
    id: Uuid,
    last_seen: Day,
    finding: String,
}

impl Open {
    /// Reads what is open of these episodes: together with what is known of them, so that what comes in later is never
    /// cleared for not having been found.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn read<C: ConnectionTrait>(db: &C, org: OrgId, episodes: &[EpisodeId]) -> Result<Self, DbErr> {
        let rows = rows_of(db, queries::OPEN, org, episodes).await?;
        let read = |row: &QueryResult| {
            let key = (row.try_get("", "episode_id")?, row.try_get("", "subject_id")?, row.try_get("", "signal")?);
            let known = Known {
                id: row.try_get("", "id")?,
                last_seen: row.try_get("", "last_seen_on")?,
                finding: row.try_get("", "finding")?,
            };
            Ok((key, known))
        };
        rows.iter().map(read).collect::<Result<_, DbErr>>().map(Self)
    }
}

/// Keeps what was found, and clears what was `open` and is not found any more. Doing it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn keep(txn: &Txn, looked: &[Looked<'_>], mut open: Open) -> Result<Changes, DbErr> {
    let mut rows = Vec::new();
    let mut changes = Changes::default();
    for look in looked {
        for found in &look.found {
            let signal = found.finding.signal.as_str();
            let known = open.0.remove(&(look.episode.id, found.subject, signal.to_owned())).is_some();
            changes.new += usize::from(!known);
            rows.push(row(txn, look, found)?);
        }
    }
    changes.cleared = clear(txn, looked, &open).await?;
    insert_rows(&**txn, SIGNALS, rows, SEEN_AGAIN).await?;
    Ok(changes)
}

fn row(txn: &Txn, look: &Looked<'_>, found: &Found) -> Result<Vec<Value>, DbErr> {
    let finding = serde_json::to_string(&found.finding).map_err(|error| DbErr::Type(error.to_string()))?;
    Ok(vec![
        txn.uuid().into(),
        look.episode.org.into(),
        look.episode.client.into(),
        look.episode.id.into(),
        found.subject.into(),
        found.finding.signal.as_str().into(),
        look.on.into(),
        look.on.into(),
        finding.into(),
    ])
}

/// Clears what was looked for and not found, unless it was seen again since, or on a later day than this look's.
async fn clear(txn: &Txn, looked: &[Looked<'_>], open: &Open) -> Result<usize, DbErr> {
    let looks: HashMap<EpisodeId, &Looked<'_>> = looked.iter().map(|look| (look.episode.id, look)).collect();
    let mut cleared = 0;
    for ((episode, _, signal), known) in &open.0 {
        let Some(look) = looks.get(episode) else { continue };
        if !signal.parse().is_ok_and(look.wanted) || known.last_seen > look.on {
            continue;
        }
        let text = "UPDATE signals SET cleared_on = $1 WHERE id = $2 AND finding = $3 AND cleared_on IS NULL";
        let values = [look.on.into(), known.id.into(), known.finding.clone().into()];
        let done = txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected();
        cleared += usize::from(done == 1);
    }
    Ok(cleared)
}
