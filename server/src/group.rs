//! Group commit: entries that arrive together are written together, in one durable transaction.
//!
//! A worker takes everything that waits (at most [`LARGEST_GROUP`]) and writes it; what arrives meanwhile waits for the
//! next round. There is no timer: an entry that is alone goes at once. A caller is answered only after the commit. When
//! a group fails, its entries are tried one by one, so that a bad entry never spoils its neighbours.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use crate::problem::Problem;

/// The most entries that one transaction writes.
pub const LARGEST_GROUP: usize = 256;
/// How many entries may wait before callers wait for room.
const WAITING_ROOM: usize = 4096;

/// Writes a group of entries in one transaction (or reads it in one query) and answers each, in order.
pub trait GroupWork: Send + Sync + 'static {
    /// What is written, or asked.
    type Entry: Clone + Send + 'static;
    /// What its caller is answered.
    type Outcome: Send + 'static;

    /// Writes `entries` durably and answers one outcome for each, in the same order. An error means that nothing of
    /// the group was written.
    fn write(&self, entries: Vec<Self::Entry>) -> impl Future<Output = Result<Vec<Self::Outcome>, Problem>> + Send;
}

struct Waiting<G: GroupWork> {
    entry: G::Entry,
    answer: oneshot::Sender<Result<G::Outcome, Problem>>,
}

/// The way in to the workers that write groups.
pub struct Groups<G: GroupWork> {
    queue: mpsc::Sender<Waiting<G>>,
}

impl<G: GroupWork> Clone for Groups<G> {
    fn clone(&self) -> Self {
        Self { queue: self.queue.clone() }
    }
}

type Queue<G> = Arc<tokio::sync::Mutex<mpsc::Receiver<Waiting<G>>>>;

impl<G: GroupWork> Groups<G> {
    /// Starts `workers` workers: one where the database has one writer, more where it has its own concurrency.
    pub fn start(writer: G, workers: usize) -> Self {
        let (queue, waiting) = mpsc::channel(WAITING_ROOM);
        let waiting: Queue<G> = Arc::new(tokio::sync::Mutex::new(waiting));
        let writer = Arc::new(writer);
        for _ in 0..workers {
            tokio::spawn(work(writer.clone(), waiting.clone()));
        }
        Self { queue }
    }

    /// Waits until `entry` is durable, or refused.
    ///
    /// # Errors
    /// What the writer answered, or 503 when the server is going down.
    pub async fn write(&self, entry: G::Entry) -> Result<G::Outcome, Problem> {
        let answer = self.enqueue(entry).await?;
        answer.await.map_err(|_| Problem::unavailable())?
    }

    /// As [`write`](Self::write), for groups that only read.
    ///
    /// # Errors
    /// As [`write`](Self::write).
    pub async fn ask(&self, entry: G::Entry) -> Result<G::Outcome, Problem> {
        self.write(entry).await
    }

    /// As [`write`](Self::write), for many entries of one caller: each gets its own answer, in order.
    pub async fn write_all(&self, entries: Vec<G::Entry>) -> Vec<Result<G::Outcome, Problem>> {
        let mut answers = Vec::with_capacity(entries.len());
        for entry in entries {
            answers.push(self.enqueue(entry).await);
        }
        let mut outcomes = Vec::with_capacity(answers.len());
        for answer in answers {
            outcomes.push(match answer {
                Ok(answer) => answer.await.unwrap_or_else(|_| Err(Problem::unavailable())),
                Err(problem) => Err(problem),
            });
        }
        outcomes
    }

    async fn enqueue(&self, entry: G::Entry) -> Result<oneshot::Receiver<Result<G::Outcome, Problem>>, Problem> {
        let (answer, waiting) = oneshot::channel();
        self.queue.send(Waiting { entry, answer }).await.map_err(|_| Problem::unavailable())?;
        Ok(waiting)
    }
}

/// One worker: takes what waits, writes it in a task of its own (so that a panic answers 503 and stops nothing), answers.
async fn work<G: GroupWork>(writer: Arc<G>, queue: Queue<G>) {
    loop {
        let mut group = Vec::new();
        if queue.lock().await.recv_many(&mut group, LARGEST_GROUP).await == 0 {
            return;
        }
        let writer = writer.clone();
        // A panic inside drops the answers, and each caller gets 503.
        if let Err(error) = tokio::spawn(async move { write_group(&*writer, group).await }).await {
            tracing::error!(%error, "a group of writes was given up");
        }
    }
}

async fn write_group<G: GroupWork>(writer: &G, group: Vec<Waiting<G>>) {
    let alone = group.len() == 1;
    let (entries, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|w| (w.entry, w.answer)).unzip();
    match writer.write(entries.clone()).await {
        Ok(outcomes) => {
            for (answer, outcome) in answers.into_iter().zip(outcomes) {
                let _gone = answer.send(Ok(outcome));
            }
        }
        Err(problem) if alone => {
            for answer in answers {
                let _gone = answer.send(Err(problem.clone()));
            }
        }
        Err(problem) => {
            tracing::info!(%problem, entries = entries.len(), "a group was refused; trying its entries one by one");
            for (entry, answer) in entries.into_iter().zip(answers) {
                let outcome = one_by_one(writer, entry).await;
                let _gone = answer.send(outcome);
            }
        }
    }
}

fn one_by_one<G: GroupWork>(
    writer: &G,
    entry: G::Entry,
) -> Pin<Box<dyn Future<Output = Result<G::Outcome, Problem>> + Send + '_>> {
    Box::pin(async move {
        let outcomes = writer.write(vec![entry]).await?;
        outcomes.into_iter().next().ok_or_else(Problem::unavailable)
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::Duration;

    use super::*;

    /// Refuses any group that holds a 13, panics on a 666, and remembers the groups it wrote.
    #[derive(Clone, Default)]
    struct Ledger(Arc<Mutex<Vec<Vec<u32>>>>);

    impl GroupWork for Ledger {
        type Entry = u32;
        type Outcome = u32;

        async fn write(&self, entries: Vec<u32>) -> Result<Vec<u32>, Problem> {
            tokio::time::sleep(Duration::from_millis(5)).await;
            assert!(!entries.contains(&666));
            if entries.contains(&13) {
                return Err(Problem::not_found());
            }
            self.0.lock().unwrap().push(entries.clone());
            Ok(entries.into_iter().map(|entry| entry * 2).collect())
        }
    }

    #[tokio::test]
    async fn what_waits_while_a_group_is_written_goes_together() {
        let ledger = Ledger::default();
        let groups = Groups::start(ledger.clone(), 1);
        let answers = groups.write_all((0..100).filter(|n| *n != 13).collect()).await;
        assert!(answers.iter().all(Result::is_ok));
        assert!(ledger.0.lock().unwrap().len() < 10);
    }

    #[tokio::test]
    async fn one_bad_entry_never_spoils_its_neighbours() {
        let groups = Groups::start(Ledger::default(), 1);
        let answers = groups.write_all(vec![1, 2, 13, 4]).await;
        let answers: Vec<_> = answers.into_iter().map(|answer| answer.map_err(|problem| problem.code())).collect();
        assert_eq!(answers, [Ok(2), Ok(4), Err("not_found"), Ok(8)]);
    }

    #[tokio::test]
    async fn a_panic_answers_those_who_waited_and_stops_nobody_else() {
        let groups = Groups::start(Ledger::default(), 1);
        assert_eq!(groups.write(666).await.map_err(|problem| problem.code()), Err("unavailable"));
        assert_eq!(groups.write(21).await.map_err(|problem| problem.code()), Ok(42));
    }

    #[tokio::test]
    async fn every_caller_gets_the_answer_to_its_own_entry() {
        let groups = Groups::start(Ledger::default(), 4);
        let calls: Vec<_> = (100..400)
            .map(|n| {
                tokio::spawn({
                    let groups = groups.clone();
                    async move { (n, groups.write(n).await) }
                })
            })
            .collect();
        for call in calls {
            let (n, answer) = call.await.unwrap();
            assert_eq!(answer.map_err(|problem| problem.code()), Ok(n * 2));
        }
    }
}
