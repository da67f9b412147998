//! Reminders: when people want them, who is due, and what the team is reminded of.
//!
//! What is due is decided by `rules::reminders`; this module reads the facts, and queues what falls due in the
//! [`outbox`](crate::outbox).

pub mod api;
pub mod choice;
pub mod facts;
pub mod feeds;
pub mod page;
pub mod pages;
pub mod plan;
pub mod queue;
pub mod reach;
pub mod rounds;
pub mod shapes;
pub mod subscriptions;
pub mod unsubscribe;
pub mod views;

use std::time::Duration;

use reable_rules::reminders::{Due, ReminderKind, WhyNot};
use sea_orm::DbErr;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::ids::{OrgId, PersonId};
use crate::parts::Parts;

/// How often it is looked whether anything has fallen due.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The worker that queues what falls due.
pub struct Planner {
    stop: watch::Sender<bool>,
    worker: JoinHandle<()>,
}

impl Planner {
    /// Starts the worker; inside a tokio runtime.
    #[must_use]
    pub fn start(parts: &Parts) -> Self {
        let (stop, stopped) = watch::channel(false);
        Self { stop, worker: tokio::spawn(work(parts.clone(), stopped)) }
    }

    /// Stops the worker after the page that it is at.
    pub async fn stop(self) {
        let _already_gone = self.stop.send(true);
        if let Err(error) = self.worker.await {
            tracing::error!(%error, "the planner of reminders had died");
        }
    }
}

async fn work(parts: Parts, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        // In a task of its own: whatever goes wrong once is tried again, and stops no other day's reminders.
        let parts = parts.clone();
        match tokio::spawn(async move { queue_due(&parts).await }).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "reminders could not be planned; it is tried again"),
            Err(error) => tracing::error!(%error, "planning reminders failed; it is tried again"),
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Queues everything that has fallen due, for clients, carers and the team.
///
/// # Errors
/// When the database refuses.
pub async fn queue_due(parts: &Parts) -> Result<(), DbErr> {
    plan::plan_due(parts).await?;
    rounds::round_due(parts).await
}

/// Whether something that was queued some time ago is still wanted; why not.
///
/// # Errors
/// When the database refuses.
pub async fn still_due(parts: &Parts, org: OrgId, person: PersonId, due: &Due) -> Result<Result<(), WhyNot>, DbErr> {
    if !matches!(due.kind, ReminderKind::ClientNudge | ReminderKind::CarerNudge) {
        return Ok(Ok(()));
    }
    let offered = parts.settings.channels();
    let found = facts::of_people(parts.db.read(), org, &[person], &offered, parts.clock.now()).await?;
    // That it was queued does not speak against it.
    Ok(found.first().map_or(Err(WhyNot::NoAddress), |facts| facts.verdict_on(due.day, &[]).map(|_| ())))
}
