//! A server that dies while it reminds a crowd, and what becomes of the reminders.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use reable_server::db::{Db, sql};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::SmtpServer;
use crate::{Process, crowd};

/// How the reminders of an organisation stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Waiting, or being handed over.
    pub open: usize,
    /// Sent.
    pub sent: usize,
    /// Missed, since nobody knows whether they left.
    pub unknown: usize,
    /// Missed or dropped for any other reason.
    pub other: usize,
}

/// Counts the reminders of an organisation.
pub async fn tally(db: &Db, org: Uuid) -> Tally {
    let text = "SELECT state, COALESCE(reason, '') AS reason, COUNT(*) AS number FROM outbox WHERE org_id = $1 \
                GROUP BY state, COALESCE(reason, '')";
    let rows = db.read().query_all_raw(sql(db.read(), text, [org.into()])).await.unwrap();
    let mut tally = Tally::default();
    for row in rows {
        let (state, reason): (String, String) = (row.try_get("", "state").unwrap(), row.try_get("", "reason").unwrap());
        let number = usize::try_from(row.try_get::<i64>("", "number").unwrap()).unwrap();
        match (state.as_str(), reason.as_str()) {
            ("waiting" | "sending", _) => tally.open += number,
            ("sent", _) => tally.sent += number,
            ("missed", "unknown_outcome") => tally.unknown += number,
            _ => tally.other += number,
        }
    }
    tally
}

/// Waits until so many reminders are queued and nothing of them waits any more, at most so long; how they stand then.
pub async fn settle(db: &Db, org: Uuid, people: usize, patience: Duration) -> Tally {
    let begun = Instant::now();
    loop {
        let tally = tally(db, org).await;
        let queued = tally.open + tally.sent + tally.unknown + tally.other;
        if (queued == people && tally.open == 0) || begun.elapsed() > patience {
            return tally;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// What a round came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// How the reminders stand at the end.
    pub tally: Tally,
    /// Reminders that the mail server took more than once.
    pub twice: usize,
    /// Reminders that the mail server took.
    pub taken: usize,
    /// From the death of the server until nothing waited any more.
    pub after_death: Duration,
}

/// Reminds a crowd, kills `dying` once the mail server has taken `kill_after` of it, and waits until the others are
/// through; `replace` starts whoever goes on.
pub async fn round(
    db: &Db,
    mail: &SmtpServer,
    people: usize,
    dying: Process,
    kill_after: usize,
    replace: impl FnOnce() -> Process,
) -> (Round, Process) {
    let before = mail.taken().len();
    let org = crowd::gather(db, reable_server::clock::Clock::system().now(), people).await;
    while mail.taken().len() < before + kill_after {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    dying.signal("KILL");
    drop(dying);
    let (death, successor) = (Instant::now(), replace());
    let tally = settle(db, org, people, Duration::from_secs(180)).await;
    let after_death = death.elapsed();
    let mut times: HashMap<String, usize> = HashMap::new();
    for mail in &mail.taken()[before..] {
        *times.entry(mail.to.join(",")).or_default() += 1;
    }
    let twice = times.values().filter(|times| **times > 1).count();
    (Round { tally, twice, taken: times.len(), after_death }, successor)
}
