//! The outbox: rows that a transaction leaves behind, and the worker that sends them.
//!
//! A mail is sent at least once. The worker claims a row by moving its next try ahead, sends outside any transaction,
//! and notes the outcome. Killed in between, it leaves the row to come back; the Message-ID is the same then.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::letters::Letter;
use super::transport::{Envelope, SendError, Transport, TransportError};
use crate::db::{Txn, sql};
use crate::parts::Parts;
use crate::settings::Settings;

/// How often the worker looks for mail that is due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a claimed mail is left alone: longer than sending can take, so that only a killed worker's comes back.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// How many mails are claimed at a time.
const BATCH: i64 = 20;
/// After so many tries (a day) a mail is given up; its link has ended long before.
const MOST_TRIES: i16 = 14;

/// Queues a letter in the caller's transaction; it leaves only if that commits.
///
/// # Errors
/// When the database refuses.
pub async fn queue(txn: &Txn, settings: &Settings, letter: &Letter) -> Result<(), DbErr> {
    let id = txn.uuid();
    let domain = settings.mail_from.trim_end_matches('>').rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let text = "INSERT INTO mails (id, org_id, person_id, kind, recipient, subject, body, message_id, created_at, \
                next_try_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)";
    let values = [
        id.into(),
        letter.org.into(),
        letter.person.into(),
        letter.kind.as_str().into(),
        letter.recipient.clone().into(),
        letter.subject().into(),
        letter.body().into(),
        format!("{id}@{domain}").into(),
        txn.now().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

/// The worker that sends what was queued.
pub struct Outbox {
    stop: watch::Sender<bool>,
    worker: JoinHandle<()>,
}

impl Outbox {
    /// Starts the worker; inside a tokio runtime.
    ///
    /// # Errors
    /// When the settings name no usable transport.
    pub fn start(parts: &Parts) -> Result<Self, TransportError> {
        let transport = Transport::open(&parts.settings)?;
        let (stop, stopped) = watch::channel(false);
        Ok(Self { stop, worker: tokio::spawn(work(parts.clone(), transport, stopped)) })
    }

    /// Stops the worker after the mail that it is sending.
    pub async fn stop(self) {
        let _already_gone = self.stop.send(true);
        if let Err(error) = self.worker.await {
            tracing::error!(%error, "the mail worker had died");
        }
    }
}

async fn work(parts: Parts, transport: Transport, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(error) = send_due(&parts, &transport).await {
            tracing::warn!(%error, "the outbox could not be read or written");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Sends the mail that is due, at most a batch, and says how many left.
///
/// # Errors
/// When the database refuses; what was claimed comes back by itself.
pub async fn send_due(parts: &Parts, transport: &Transport) -> Result<usize, DbErr> {
    let mut sent = 0;
    for mail in find_due(parts).await? {
        if claim(parts, &mail).await? {
            let outcome = transport.send(&mail.envelope).await;
            sent += usize::from(outcome.is_ok());
            settle(parts, &mail, outcome).await?;
        }
    }
    Ok(sent)
}

struct Due {
    id: Uuid,
    tries: i16,
    next_try_at: DateTime<Utc>,
    envelope: Envelope,
}

async fn find_due(parts: &Parts) -> Result<Vec<Due>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT id, tries, next_try_at, message_id, recipient, subject, body, created_at FROM mails \
                WHERE sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= $1 ORDER BY next_try_at LIMIT $2";
    let rows = db.query_all_raw(sql(db, text, [parts.clock.now().into(), BATCH.into()])).await?;
    rows.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Due, DbErr> {
    Ok(Due {
        id: row.try_get("", "id")?,
        tries: row.try_get("", "tries")?,
        next_try_at: row.try_get("", "next_try_at")?,
        envelope: Envelope {
            message_id: row.try_get("", "message_id")?,
            recipient: row.try_get("", "recipient")?,
            subject: row.try_get("", "subject")?,
            body: row.try_get("", "body")?,
            written_at: row.try_get("", "created_at")?,
        },
    })
}

/// Takes a mail for as long as the lease lasts; `false` when another worker was first.
async fn claim(parts: &Parts, mail: &Due) -> Result<bool, DbErr> {
    let text = "UPDATE mails SET next_try_at = $2, tries = tries + 1 \
                WHERE id = $1 AND next_try_at = $3 AND sent_at IS NULL AND given_up_at IS NULL";
    let txn = parts.db.write().await?;
    let values = [mail.id.into(), (txn.now() + LEASE).into(), mail.next_try_at.into()];
    let claimed = txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 1;
    txn.commit_housekeeping().await?;
    Ok(claimed)
}

async fn settle(parts: &Parts, mail: &Due, outcome: Result<(), SendError>) -> Result<(), DbErr> {
    let txn = parts.db.write().await?;
    let now = txn.now();
    let tries = mail.tries + 1;
    let (column, at) = match outcome {
        Ok(()) => ("body = '', sent_at", now),
        Err(SendError::Transient(reason)) if tries < MOST_TRIES => {
            tracing::warn!(mail = %mail.id, tries, reason, "a mail did not leave; it is tried again");
            ("next_try_at", now + wait_after(tries))
        }
        Err(error) => {
            tracing::error!(mail = %mail.id, tries, %error, "a mail was given up");
            ("body = '', given_up_at", now)
        }
    };
    let text = format!("UPDATE mails SET {column} = $2 WHERE id = $1 AND sent_at IS NULL");
    txn.execute_raw(sql(&*txn, text, [mail.id.into(), at.into()])).await?;
    txn.commit_housekeeping().await
}

/// How long to wait after so many tries: one minute, doubling, at most four hours.
fn wait_after(tries: i16) -> TimeDelta {
    let doublings = tries.clamp(1, 9) - 1;
    TimeDelta::minutes(1 << doublings).min(TimeDelta::hours(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_lie_further_apart_each_time_and_end_within_two_days() {
        let waits: Vec<i64> = (1..MOST_TRIES).map(|tries| wait_after(tries).num_minutes()).collect();
        assert_eq!(waits[..5], [1, 2, 4, 8, 16]);
        assert!(waits.is_sorted());
        assert!((60 * 20..60 * 48).contains(&waits.iter().sum::<i64>()), "{waits:?}");
    }
}
