//! What was found is kept from the day it was first seen to the day it was gone.

use std::collections::{BTreeMap, HashMap};

use reable_rules::Day;
use reable_rules::signals::Signal;
use sea_orm::{ConnectionTrait, DbErr, Value};
use uuid::Uuid;

use super::evaluate::Found;
use super::facts::{EpisodeFacts, rows_of};
use super::queries;
use crate::db::{Txn, insert_rows, padded, sql};
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

/// Keeps what was found, and clears what was there and is not found any more. Doing it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn keep(txn: &Txn, org: OrgId, looked: &[Looked<'_>]) -> Result<Changes, DbErr> {
    let mut open = open(txn, org, looked).await?;
    let mut rows = Vec::new();
    let mut changes = Changes::default();
    for look in looked {
        for found in &look.found {
            let signal = found.finding.signal.as_str();
            let known = open.remove(&(look.episode.id, found.subject, signal.to_owned())).is_some();
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

/// The signals that are open of these episodes, with the day each was last seen.
async fn open(txn: &Txn, org: OrgId, looked: &[Looked<'_>]) -> Result<HashMap<Key, (Uuid, Day)>, DbErr> {
    let ids: Vec<EpisodeId> = looked.iter().map(|look| look.episode.id).collect();
    let rows = rows_of(&**txn, queries::OPEN, org, &ids).await?;
    rows.iter()
        .map(|row| {
            let key = (row.try_get("", "episode_id")?, row.try_get("", "subject_id")?, row.try_get("", "signal")?);
            Ok((key, (row.try_get("", "id")?, row.try_get("", "last_seen_on")?)))
        })
        .collect()
}

/// Clears what was looked for and not found; what was seen on a later day than this look's stays.
async fn clear(txn: &Txn, looked: &[Looked<'_>], open: &HashMap<Key, (Uuid, Day)>) -> Result<usize, DbErr> {
    let looks: HashMap<EpisodeId, &Looked<'_>> = looked.iter().map(|look| (look.episode.id, look)).collect();
    let mut gone: BTreeMap<Day, Vec<[Value; 1]>> = BTreeMap::new();
    for ((episode, _, signal), (id, last_seen)) in open {
        let Some(look) = looks.get(episode) else { continue };
        let wanted = signal.parse().is_ok_and(look.wanted);
        if wanted && *last_seen <= look.on {
            gone.entry(look.on).or_default().push([(*id).into()]);
        }
    }
    let mut cleared = 0;
    for (day, ids) in gone {
        cleared += ids.len();
        let (values, list) = padded(2, ids);
        let text = format!(
            "UPDATE signals SET cleared_on = $1 WHERE id IN ({list}) AND cleared_on IS NULL AND last_seen_on <= $1"
        );
        txn.execute_raw(sql(&**txn, text, std::iter::once(day.into()).chain(values))).await?;
    }
    Ok(cleared)
}
