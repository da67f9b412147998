//! The meeting of a team (MDO): planned, prepared, and what is decided there; the evaluation and the follow-ups.
//!
//! A decision writes what it decides (care, pause, last day, end, answers to signals) in one transaction, through the
//! code of those features, and is never edited.

pub mod agenda;
pub mod api;
mod corrections;
pub mod decide;
pub mod decide_page;
pub mod decisions;
pub mod endings_api;
pub mod endings_page;
pub mod evaluations;
pub mod follow_ups;
pub mod pack;
pub mod page;
mod people;
pub mod planning;
pub mod shapes;
mod signals;
