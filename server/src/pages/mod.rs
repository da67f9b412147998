//! The team's pages under `/team`: made on the server, usable without a script, on a tablet and in print.
//!
//! Each feature has its pages in its own `page.rs`; this module holds what they share. Every request passes [`Door`]: it
//! finds who is signed in by cookie, refuses what another site posts, and makes a page of whatever is refused. Behind it
//! a page reads and writes through the very operations of the API, so that permission, rules and the log are the same.

mod door;
mod faults;
pub mod form;
mod format;
mod head;
pub mod labels;
mod page;
mod routes;
mod visit;

pub use door::Door;
pub use format::{Show, decimal, minutes_more, say, weekdays};
pub use head::Head;
pub use page::{Look, Page, Shown, go_to};
pub use routes::{PATHS, routes};
pub use visit::{Staff, Visit};
