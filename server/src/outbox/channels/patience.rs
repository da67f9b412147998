//! How long the other side of a channel is waited for.

use std::time::Duration;

/// How long the other side of a channel is waited for.
///
/// Before `begin` at most [`prepare`](Self::prepare) pass, and after it at most [`answer`](Self::answer) and
/// [`verdict`](Self::verdict): either is less than the minute for which a worker has a message to itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For a connection: its encryption, the greeting and the login included.
    pub connect: Duration,
    /// For each answer.
    pub answer: Duration,
    /// For everything before the message itself.
    pub prepare: Duration,
    /// For the answer to the message: mail servers look at what they are given before they take it.
    pub verdict: Duration,
    /// How long a server that could not be reached is left alone. Messages that come meanwhile fail at once, or
    /// 10,000 of them would wait for it one after the other.
    pub leave_alone: Duration,
    /// How long a connection is kept for the next message.
    pub keep: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(10),
            prepare: Duration::from_secs(25),
            verdict: Duration::from_secs(25),
            leave_alone: Duration::from_secs(5),
            keep: Duration::from_secs(30),
        }
    }
}
