//! What leaves: queued in the caller's transaction, sent by a worker that may be killed at any line.
//!
//! Nothing that leaves holds health content: no goal, no mark, not even that somebody is a client.
//!
//! A letter or a warning is sent at least once; a reminder at most once on its day, and rather missed than repeated
//! (`rules::reminders`). What a message says ([`Content`]) is kept as data, and put into words when it leaves.

pub mod channels;
pub mod content;
pub mod queue;
pub mod wording;
pub mod worker;

pub use content::Content;
pub use queue::{Letter, Queued, Unwanted, drop_waiting, queue_letter, queue_reminders};
pub use worker::Outbox;
