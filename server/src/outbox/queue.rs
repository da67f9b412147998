//! Into the outbox: rows that leave only if the transaction of whoever caused them commits.

use chrono::{DateTime, Utc};
use reable_rules::reminders::{Channel, WhyMissed, WhyNot};
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::Content;
use crate::accounts::secrets;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{ClientId, EpisodeId, OrgId, PersonId};

/// A letter or a warning to one person, by mail; sent at least once.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The organisation of the person.
    pub org: OrgId,
    /// The person.
    pub person: PersonId,
    /// The mail address.
    pub recipient: String,
    /// What it says.
    pub content: Content,
}

/// A reminder to one person over one channel; sent at most once on its day.
#[derive(Debug, Clone)]
pub struct Queued {
    /// The organisation of the person.
    pub org: OrgId,
    /// The person.
    pub person: PersonId,
    /// Over which channel.
    pub channel: Channel,
    /// The mail address or telephone number; empty where the channel knows by itself.
    pub recipient: String,
    /// The civil day it belongs to.
    pub day: Day,
    /// In whose zone.
    pub zone: Zone,
    /// From when it may be sent.
    pub due_at: DateTime<Utc>,
    /// What it says.
    pub content: Content,
    /// Why it is not to be sent any more, where that is known already.
    pub missed: Option<WhyMissed>,
    /// About which episodes it is, for the team's.
    pub episodes: Vec<EpisodeId>,
}

/// What waits to leave, as rows of `outbox`.
const INTO: &str = "outbox (id, org_id, person_id, kind, channel, day, time_zone, due_at, once, recipient, content, \
                    unsubscribe_digest, state, reason, next_try_at, created_at, settled_at)";

/// What a message says, with the secret of its unsubscribe link; the JSON of the column `content`.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Kept {
    #[serde(flatten)]
    pub content: Content,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<String>,
}

/// Queues a letter in the caller's transaction; it leaves only if that commits.
///
/// # Errors
/// When the database refuses.
pub async fn queue_letter(txn: &Txn, letter: &Letter) -> Result<(), DbErr> {
    let find = "SELECT time_zone FROM people WHERE id = $1 AND org_id = $2";
    let Some(row) = txn.query_one_raw(sql(&**txn, find, [letter.person.into(), letter.org.into()])).await? else {
        return Ok(());
    };
    let zone: Zone = row.try_get("", "time_zone")?;
    let message = Queued {
        org: letter.org,
        person: letter.person,
        channel: Channel::Mail,
        recipient: letter.recipient.clone(),
        day: Day::today(txn.now(), &zone),
        zone,
        due_at: txn.now(),
        content: letter.content.clone(),
        missed: None,
        episodes: Vec::new(),
    };
    queue_reminders(txn, &[message]).await
}

/// Queues reminders in the caller's transaction. One that the person was sent already, over the same channel on the
/// same day, is left as it is.
///
/// # Errors
/// When the database refuses.
pub async fn queue_reminders(txn: &Txn, messages: &[Queued]) -> Result<(), DbErr> {
    let (mut rows, mut about) = (Vec::with_capacity(messages.len()), Vec::new());
    for message in messages {
        let id = txn.uuid();
        about.extend(message.episodes.iter().map(|episode| (message, id, *episode)));
        rows.push(row(txn, id, message)?);
    }
    insert_rows(&**txn, INTO, rows, " ON CONFLICT DO NOTHING").await?;
    for (message, id, episode) in about {
        // Nothing is noted for a message that was there before.
        let text = "INSERT INTO outbox_episodes (org_id, outbox_id, episode_id) \
                    SELECT org_id, id, $1 FROM outbox WHERE id = $2 AND org_id = $3";
        txn.execute_raw(sql(&**txn, text, [episode.into(), id.into(), message.org.into()])).await?;
    }
    Ok(())
}

fn row(txn: &Txn, id: uuid::Uuid, message: &Queued) -> Result<Vec<Value>, DbErr> {
    let kind = message.content.kind();
    let once = !kind.at_least_once();
    let unsubscribe =
        (kind.is_by_choice() && message.channel == Channel::Mail && message.missed.is_none()).then(|| txn.secret());
    let digest = unsubscribe.as_deref().map(secrets::digest_of);
    let content = match message.missed {
        None => serde_json::to_string(&Kept { content: message.content.clone(), unsubscribe })
            .map_err(|error| DbErr::Custom(error.to_string()))?,
        Some(_) => String::new(),
    };
    let now = txn.now();
    Ok(vec![
        id.into(),
        message.org.into(),
        message.person.into(),
        kind.as_str().into(),
        message.channel.as_str().into(),
        message.day.into(),
        message.zone.name().into(),
        message.due_at.into(),
        once.into(),
        message.recipient.clone().into(),
        content.into(),
        digest.into(),
        if message.missed.is_some() { "missed" } else { "waiting" }.into(),
        message.missed.map(|why| why.as_str().to_owned()).into(),
        message.due_at.into(),
        now.into(),
        message.missed.map(|_| now).into(),
    ])
}

/// Whose messages are not to leave any more.
#[derive(Debug, Clone, Copy)]
pub enum Unwanted {
    /// Everything to a person.
    To(PersonId),
    /// The letters with a pairing code to a person.
    PairingLettersTo(PersonId),
    /// A client's reminders to record.
    NudgesTo(ClientId),
    /// The reminders to record of everybody who cares for a client.
    NudgesToCarersOf(ClientId),
    /// The reminders to record of one carer.
    NudgesToCarer(PersonId),
    /// What the team is told about an episode, and about no other.
    About(EpisodeId),
}

impl Unwanted {
    /// Which rows these are, by `$1`.
    fn rows(self) -> (&'static str, Value) {
        match self {
            Self::To(person) => ("person_id = $1", person.into()),
            Self::PairingLettersTo(person) => ("person_id = $1 AND kind = 'pairing_letter'", person.into()),
            Self::NudgesTo(client) => ("person_id = $1 AND kind = 'client_nudge'", client.into()),
            Self::NudgesToCarersOf(client) => (
                "kind = 'carer_nudge' AND person_id IN (SELECT person_id FROM carers WHERE client_id = $1)",
                client.into(),
            ),
            Self::NudgesToCarer(person) => ("person_id = $1 AND kind = 'carer_nudge'", person.into()),
            Self::About(episode) => (
                "id IN (SELECT outbox_id FROM outbox_episodes WHERE episode_id = $1) AND NOT EXISTS \
                 (SELECT 1 FROM outbox_episodes a WHERE a.outbox_id = outbox.id AND a.episode_id <> $1)",
                episode.into(),
            ),
        }
    }
}

/// Drops what waits, in the caller's transaction: nothing of it is handed over once that has committed.
///
/// # Errors
/// When the database refuses.
pub async fn drop_waiting(txn: &Txn, org: OrgId, unwanted: Unwanted, why: WhyNot) -> Result<(), DbErr> {
    let (rows, which) = unwanted.rows();
    let text = format!(
        "UPDATE outbox SET state = 'dropped', reason = $2, settled_at = $3, content = '' \
         WHERE {rows} AND org_id = $4 AND state = 'waiting'"
    );
    let values = [which, why.as_str().into(), txn.now().into(), org.into()];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}
