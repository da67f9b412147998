//! The pack of a meeting: its agenda, and everything about each client on it, all of one moment.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use sea_orm::ConnectionTrait;

use super::agenda::{self, Agenda};
use crate::access::{Access, OneTeam, Read};
use crate::audit::Action;
use crate::check_ins::overview::{self, Overview};
use crate::ids::{EpisodeId, MeetingId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Everything that a team reads before a meeting.
#[derive(Object, Debug)]
pub struct Pack {
    /// The agenda.
    pub agenda: Agenda,
    /// Each episode that is due or was decided on, in the order of the agenda, as `GET /v1/episodes/{id}` gives it.
    pub episodes: Vec<Overview>,
}

/// Reads the pack of a meeting; `now` says what day it is for each client.
///
/// # Errors
/// 404 when there is no such meeting.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, OneTeam>,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Answer<(Pack, HashMap<EpisodeId, Access<Read>>)> {
    let prepared = agenda::read(db, access, id, now).await?;
    let mut episodes = Vec::new();
    for item in prepared.agenda.due.iter().chain(&prepared.agenda.decided) {
        let client = prepared.clients.get(&item.episode_id).ok_or_else(Problem::unavailable)?;
        episodes.push(overview::read(db, client, item.episode_id, now).await?);
    }
    Ok((Pack { agenda: prepared.agenda, episodes }, prepared.clients))
}

/// Records a look at each of these clients, durably: every one of them can see who looked.
///
/// # Errors
/// 503 when the log cannot be written; then nobody may see what was read.
pub async fn record_looks<'a>(
    parts: &Parts,
    clients: impl Iterator<Item = &'a Access<Read>>,
    what: &'static str,
    id: MeetingId,
) -> Answer<()> {
    let looks = clients.map(|client| client.did(Action::Read, what, id)).collect();
    parts.sightings.write_all(looks).await.into_iter().collect()
}
