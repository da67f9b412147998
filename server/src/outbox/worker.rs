//! The worker: claims what is due, hands it over, and notes what became of it.
//!
//! A message is claimed by one server (`SKIP LOCKED` on PostgreSQL, the one writer on SQLite) for as long as a lease
//! lasts. Just before it is handed over, `sending` is written durably, under that claim alone; whoever finds a message so
//! after its lease knows that it may have left. No transaction is open while a channel works, and every channel has
//! slots of its own, so that a silent mail server holds up nothing but its own mail.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use reable_rules::reminders::{Channel, Due, Failure, Next, ReminderKind, ReminderState, WhyMissed, retry};
use reable_rules::words::Language;
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use uuid::Uuid;

use super::channels::{Channels, OpenError, Outcome, Outgoing};
use super::queue::Kept;
use crate::db::sql;
use crate::group::{GroupWork, Groups};
use crate::ids::{OrgId, PersonId, ReminderId};
use crate::parts::Parts;
use crate::problem::Problem;
use crate::reminders;

/// What is due by `$1` over the channel `$2`, at most `$3`, the longest waiting first.
pub const DUE: &str = "SELECT id FROM outbox WHERE settled_at IS NULL AND channel = $2 AND next_try_at <= $1 \
    ORDER BY next_try_at, id LIMIT $3";
/// Since when the oldest message that is due by `$1` has been.
pub const OLDEST: &str = "SELECT MIN(due_at) AS due FROM outbox WHERE settled_at IS NULL AND due_at <= $1";

/// How often a channel looks for what is due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a claimed message is left alone: longer than handing over may take, so that only a killed worker's comes back.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// What has waited so long since it was queued is asked after once more: is it still wanted?
const STALE_AFTER: TimeDelta = TimeDelta::minutes(1);

/// How many messages a channel hands over at the same time, and with that its most connections.
const fn slots(channel: Channel) -> usize {
    match channel {
        Channel::Mail => 16,
        Channel::Webhook | Channel::Push => 8,
        // Nothing is handed over: the phone reads its calendar by itself.
        Channel::Calendar => 0,
    }
}

/// The worker that sends what was queued.
pub struct Outbox {
    stop: watch::Sender<bool>,
    workers: JoinSet<()>,
}

impl Outbox {
    /// Starts the worker; inside a tokio runtime.
    ///
    /// # Errors
    /// When the settings name no usable channel.
    pub fn start(parts: &Parts) -> Result<Self, OpenError> {
        let sender = Sender::open(parts)?;
        let (stop, stopped) = watch::channel(false);
        let mut workers = JoinSet::new();
        for channel in Channel::ALL.iter().copied().filter(|channel| slots(*channel) > 0) {
            workers.spawn(work(sender.clone(), channel, stopped.clone()));
        }
        Ok(Self { stop, workers })
    }

    /// Stops the worker after what it is handing over.
    pub async fn stop(self) {
        let _already_gone = self.stop.send(true);
        self.workers.join_all().await;
    }
}

async fn work(sender: Sender, channel: Channel, mut stopped: watch::Receiver<bool>) {
    let free = Arc::new(Semaphore::new(slots(channel)));
    while !*stopped.borrow() {
        let begun = match sender.begin_due(channel, &free).await {
            Ok(begun) => begun,
            Err(error) => {
                tracing::warn!(%error, %channel, "the outbox could not be read or written");
                0
            }
        };
        if begun == 0 {
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stopped.changed() => {}
            }
        }
    }
    wait_for_all(channel, &free).await;
}

async fn wait_for_all(channel: Channel, free: &Semaphore) {
    // Every slot is free again once nothing is being handed over.
    let _all = free.acquire_many(u32::try_from(slots(channel)).unwrap_or(u32::MAX)).await;
}

/// Sends what is due now and waits until it has left, or not; how many left.
///
/// # Errors
/// When the database refuses, or the settings name no usable channel.
pub async fn send_due(parts: &Parts) -> Result<usize, DbErr> {
    let sender = Sender::open(parts).map_err(|error| DbErr::Custom(error.to_string()))?;
    let before = parts.telemetry.outbox().sent();
    for channel in Channel::ALL.iter().copied().filter(|channel| slots(*channel) > 0) {
        let free = Arc::new(Semaphore::new(slots(channel)));
        while sender.begin_due(channel, &free).await? > 0 {}
        wait_for_all(channel, &free).await;
    }
    Ok(usize::try_from(parts.telemetry.outbox().sent() - before).unwrap_or(usize::MAX))
}

/// How long the oldest message that is due has waited to leave; nothing when none waits.
///
/// # Errors
/// When the database refuses.
pub async fn oldest_waiting(parts: &Parts) -> Result<Duration, DbErr> {
    let (db, now) = (parts.db.read(), parts.clock.now());
    let row = db.query_one_raw(sql(db, OLDEST, [now.into()])).await?;
    let due = row.map(|row| row.try_get::<Option<DateTime<Utc>>>("", "due")).transpose()?.flatten();
    Ok(due.and_then(|due| (now - due).to_std().ok()).unwrap_or_default())
}

/// Hands messages over; cheap to clone.
#[derive(Clone)]
struct Sender {
    parts: Parts,
    channels: Arc<Channels>,
    ledger: Groups<Ledger>,
}

/// Does this while the slot is held. A panic over one message stops no other: the slot comes free, and the message comes
/// back when its lease has run out.
fn in_a_task_of_its_own(slot: OwnedSemaphorePermit, work: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(async move {
        let _slot = slot;
        work.await;
    });
}

/// A message under this worker's claim.
struct Claimed {
    id: Uuid,
    claim: Uuid,
    channel: Channel,
    due: Due,
    zone: Zone,
    state: ReminderState,
    tries: u32,
    queued_at: DateTime<Utc>,
    content: String,
    org: OrgId,
    person: PersonId,
    recipient: String,
    name: String,
    language: Language,
}

impl Sender {
    fn open(parts: &Parts) -> Result<Self, OpenError> {
        let ledger = Groups::start(Ledger { parts: parts.clone() }, 1);
        Ok(Self { parts: parts.clone(), channels: Arc::new(Channels::open(&parts.settings)?), ledger })
    }

    /// Waits for a free slot, claims as many messages as there are, and begins to hand them over; how many.
    async fn begin_due(&self, channel: Channel, free: &Arc<Semaphore>) -> Result<usize, DbErr> {
        // Never closed, so a slot always comes.
        let Ok(slot) = free.clone().acquire_owned().await else { return Ok(0) };
        drop(slot);
        let claimed = self.claim(channel, free.available_permits()).await?;
        let begun = claimed.len();
        for message in claimed {
            let Ok(slot) = free.clone().acquire_owned().await else { return Ok(begun) };
            let sender = self.clone();
            in_a_task_of_its_own(slot, async move { sender.deliver(message).await });
        }
        Ok(begun)
    }

    async fn claim(&self, channel: Channel, most: usize) -> Result<Vec<Claimed>, DbErr> {
        if !self.anything_due(channel).await? {
            return Ok(Vec::new());
        }
        let txn = self.parts.db.write().await?;
        let skip = if self.parts.db.is_postgres() { " FOR UPDATE SKIP LOCKED" } else { "" };
        let text = format!(
            "UPDATE outbox SET claim = $4, next_try_at = $5, tries = tries + 1 WHERE id IN ({DUE}{skip}) RETURNING id"
        );
        let (claim, now) = (txn.uuid(), txn.now());
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let values = [now.into(), channel.as_str().into(), most.into(), claim.into(), (now + LEASE).into()];
        let taken = txn.query_all_raw(sql(&*txn, text, values)).await?;
        let read = "SELECT o.*, p.name, p.language FROM outbox o JOIN people p ON p.id = o.person_id \
                    WHERE o.id = $1 AND o.claim = $2";
        let mut claimed = Vec::with_capacity(taken.len());
        for row in taken {
            let id: Uuid = row.try_get("", "id")?;
            if let Some(row) = txn.query_one_raw(sql(&*txn, read, [id.into(), claim.into()])).await? {
                claimed.push(claimed_of(&row)?);
            }
        }
        txn.commit_housekeeping().await?;
        Ok(claimed)
    }

    /// A look without the writer: most of the time nothing is due.
    async fn anything_due(&self, channel: Channel) -> Result<bool, DbErr> {
        let db = self.parts.db.read();
        let values = [self.parts.clock.now().into(), channel.as_str().into(), 1_i64.into()];
        Ok(db.query_one_raw(sql(db, DUE, values)).await?.is_some())
    }

    async fn deliver(&self, message: Claimed) {
        let verdict = match self.check(&message).await {
            Ok(None) => self.hand_over(&message).await,
            Ok(Some(verdict)) => verdict,
            Err(error) => {
                tracing::warn!(%error, reminder = %message.id, "could not be looked after; it is tried again");
                return;
            }
        };
        if let Verdict::Settled(ReminderState::Missed, reason) = &verdict {
            tracing::error!(reminder = %message.id, kind = %message.due.kind, reason, "a reminder did not leave");
        }
        if let Some(event) = verdict.event() {
            self.parts.telemetry.outbox().count(message.due.kind, message.channel, event);
        }
        let entry = Entry { id: message.id, claim: message.claim, change: Change::Verdict(verdict) };
        if let Err(problem) = self.ledger.write(entry).await {
            // What was handed over stays `sending` and is found so: a reminder is not repeated.
            tracing::warn!(%problem, reminder = %message.id, "what became of it could not be noted");
        }
    }

    /// Whether it is not to be handed over any more.
    async fn check(&self, message: &Claimed) -> Result<Option<Verdict>, DbErr> {
        let now = self.parts.clock.now();
        if message.state == ReminderState::Sending {
            // Its worker died while handing it over.
            return Ok(match retry::next_try(&message.due, &message.zone, Failure::Unknown, message.tries, now) {
                Next::Missed(why) => Some(Verdict::missed(why)),
                Next::Again(_) => None,
            });
        }
        if let Err(why) = retry::check_in_time(&message.due, &message.zone, now) {
            return Ok(Some(Verdict::missed(why)));
        }
        if now - message.queued_at > STALE_AFTER {
            let still = reminders::still_due(&self.parts, message.org, message.person, &message.due).await?;
            return Ok(still.err().map(|why| Verdict::Settled(ReminderState::Dropped, why.as_str().to_owned())));
        }
        Ok(None)
    }

    async fn hand_over(&self, message: &Claimed) -> Verdict {
        let outgoing = match message.outgoing() {
            Ok(outgoing) => outgoing,
            Err(error) => {
                tracing::error!(%error, reminder = %message.id, "cannot be read");
                return Verdict::Settled(ReminderState::Missed, "unreadable".to_owned());
            }
        };
        let mark = Entry { id: message.id, claim: message.claim, change: Change::Sending };
        let begin = || async { matches!(self.ledger.write(mark).await, Ok(true)) };
        let outcome = self.channels.send(&self.parts, message.channel, &outgoing, begin).await;
        self.judge(message, outcome)
    }

    fn judge(&self, message: &Claimed, outcome: Outcome) -> Verdict {
        let count = |event| self.parts.telemetry.outbox().count(message.due.kind, message.channel, event);
        let (failure, reason) = match outcome {
            Outcome::Sent => return Verdict::Settled(ReminderState::Sent, String::new()),
            Outcome::NotMine => return Verdict::Nothing,
            Outcome::Refused => return Verdict::missed(WhyMissed::Refused),
            Outcome::Failed(reason) => (Failure::Definite, reason),
            Outcome::Unknown(reason) => (Failure::Unknown, reason),
        };
        count(if failure == Failure::Unknown { "unknown" } else { "failed" });
        let now = self.parts.clock.now();
        match retry::next_try(&message.due, &message.zone, failure, message.tries, now) {
            Next::Again(at) => Verdict::Again(at, reason),
            Next::Missed(why) => Verdict::missed(why),
        }
    }
}

impl Claimed {
    fn outgoing(&self) -> Result<Outgoing, serde_json::Error> {
        let kept: Kept = serde_json::from_str(&self.content)?;
        Ok(Outgoing {
            id: ReminderId(self.id),
            org: self.org,
            person: self.person,
            recipient: self.recipient.clone(),
            name: self.name.clone(),
            language: self.language,
            written_at: self.queued_at,
            content: kept.content,
            unsubscribe: kept.unsubscribe,
        })
    }
}

fn claimed_of(row: &QueryResult) -> Result<Claimed, DbErr> {
    let kind: ReminderKind = row.try_get("", "kind")?;
    let day: Day = row.try_get("", "day")?;
    Ok(Claimed {
        id: row.try_get("", "id")?,
        claim: row.try_get("", "claim")?,
        channel: row.try_get("", "channel")?,
        due: Due { kind, day, at: row.try_get("", "due_at")? },
        zone: row.try_get("", "time_zone")?,
        state: row.try_get("", "state")?,
        tries: u32::from(row.try_get::<i16>("", "tries")?.unsigned_abs()),
        queued_at: row.try_get("", "created_at")?,
        content: row.try_get("", "content")?,
        org: row.try_get("", "org_id")?,
        person: row.try_get("", "person_id")?,
        recipient: row.try_get("", "recipient")?,
        name: row.try_get("", "name")?,
        language: row.try_get("", "language")?,
    })
}

/// What a try came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is over: sent, missed or dropped, and why.
    Settled(ReminderState, String),
    /// It is tried again then; why it has to be.
    Again(DateTime<Utc>, String),
    /// Another worker has it, or it was dropped meanwhile.
    Nothing,
}

impl Verdict {
    /// Under which name it is counted.
    fn event(&self) -> Option<&'static str> {
        match self {
            Self::Settled(state, _) => Some(state.as_str()),
            Self::Again(..) | Self::Nothing => None,
        }
    }

    fn missed(why: WhyMissed) -> Self {
        Self::Settled(ReminderState::Missed, why.as_str().to_owned())
    }
}

/// Writes what happens to messages, several in one durable transaction.
struct Ledger {
    parts: Parts,
}

#[derive(Clone)]
struct Entry {
    id: Uuid,
    claim: Uuid,
    change: Change,
}

#[derive(Clone)]
enum Change {
    Sending,
    Verdict(Verdict),
}

impl GroupWork for Ledger {
    type Entry = Entry;
    /// Whether the message was still under the claim.
    type Outcome = bool;

    async fn write(&self, entries: Vec<Entry>) -> Result<Vec<bool>, Problem> {
        let txn = self.parts.db.write().await?;
        let now = txn.now();
        let mut held = Vec::with_capacity(entries.len());
        for Entry { id, claim, change } in entries {
            let (set, mut values) = match change {
                Change::Sending => ("state = 'sending', next_try_at = $3", vec![(now + LEASE).into()]),
                Change::Verdict(Verdict::Again(at, reason)) => {
                    ("state = 'waiting', claim = NULL, next_try_at = $3, reason = $4", vec![at.into(), reason.into()])
                }
                Change::Verdict(Verdict::Settled(state, reason)) => (
                    // What was missed is kept for a while, for an administrator to have it tried again; but no link or code
                    // that lets somebody in.
                    "state = $3, reason = $4, settled_at = $5, content = CASE WHEN $3 = 'missed' \
                     AND kind NOT IN ('pairing_letter', 'invitation', 'password_reset') THEN content ELSE '' END",
                    vec![state.as_str().into(), (!reason.is_empty()).then_some(reason).into(), now.into()],
                ),
                Change::Verdict(Verdict::Nothing) => {
                    held.push(false);
                    continue;
                }
            };
            let text = format!("UPDATE outbox SET {set} WHERE id = $1 AND claim = $2 AND settled_at IS NULL");
            values.splice(0..0, [id.into(), claim.into()]);
            held.push(txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 1);
        }
        txn.commit_housekeeping().await?;
        Ok(held)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_panic_over_one_message_stops_no_other_and_frees_its_slot() {
        let free = Arc::new(Semaphore::new(slots(Channel::Mail)));
        let handed_over = Arc::new(AtomicUsize::new(0));
        for number in 0..100 {
            let slot = free.clone().acquire_owned().await.unwrap();
            let handed_over = handed_over.clone();
            in_a_task_of_its_own(slot, async move {
                tokio::task::yield_now().await;
                assert!(number % 3 != 0, "as it was told to");
                handed_over.fetch_add(1, Ordering::Relaxed);
            });
        }
        wait_for_all(Channel::Mail, &free).await;
        assert_eq!(handed_over.load(Ordering::Relaxed), 66);
        assert_eq!(free.available_permits(), slots(Channel::Mail));
    }
}
