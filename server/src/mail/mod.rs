//! Mail: queued in the caller's transaction, sent at least once by a worker that may be killed at any line.
//!
//! Nothing that leaves holds health content: no goal, no mark, not even that somebody is a client.

pub mod letters;
pub mod outbox;
pub mod transport;

pub use letters::{Letter, LetterKind};
pub use outbox::{Outbox, queue};
