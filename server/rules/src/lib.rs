//! The rules of Reable, as pure functions: facts in, verdict out. No I/O, no clock, no chance, no async.
//!
//! Everything that needs to know what time it is, what the dice say or what is stored is told so by its
//! caller; the same input always gives the same answer. That is what lets the rules be tested by tables and
//! properties beside the code, and lets server, command line and benchmarks agree.
//!
//! | subject | module |
//! | --- | --- |
//! | what is refused, and why | [`fault`] |
//! | the fixed vocabularies of the product | [`words`] |
//! | values that are valid by construction | [`mark`], [`day`], [`text`] |
//! | what a client or carer records | [`check_in`], [`series`] |
//! | goals, formal care, interviews | [`goal`], [`care`], [`copm`] |
//! | one run through a programme | [`programme`], [`episode`], [`meeting`], [`evaluation`] |
//! | what the team should talk about, and why | [`signals`] |
//! | how it went, drawn for the team | [`chart`] |
//! | when a reminder is due, or why none is sent | [`reminders`] |
//! | getting in and staying in | [`pairing`], [`password`], [`recovery_code`], [`token`] |
//! | what must be provable later, and how long it is kept | [`audit`], [`retention`] |
//! | what takes two people, and what an emergency allows | [`approval`], [`emergency`] |
//! | what a funder is told, and whether it pays | [`quarter`], [`report`], [`business_case`] |
//! | rows in and rows out | [`enrolment_file`], [`enrolment`], [`diary_file`], [`csv_cell`] |
//!
//! With the feature `server` the words and values also carry their place in the API document (poem-openapi)
//! and in the tables (sea-orm); the orphan rule leaves no other crate for that. Without it the crate builds
//! in seconds.

#[cfg(feature = "server")]
#[macro_use]
mod api;
mod crockford;
#[macro_use]
mod macros;

pub mod approval;
pub mod audit;
pub mod business_case;
pub mod calendar;
pub mod care;
pub mod chart;
pub mod check_in;
pub mod copm;
pub mod csv_cell;
pub mod day;
pub mod diary_file;
pub mod emergency;
pub mod enrolment;
pub mod enrolment_file;
pub mod episode;
pub mod evaluation;
pub mod fault;
pub mod goal;
pub mod mark;
pub mod meeting;
pub mod pairing;
pub mod password;
pub mod programme;
pub mod quarter;
pub mod recovery_code;
pub mod reminders;
pub mod report;
pub mod retention;
pub mod series;
pub mod signals;
pub mod text;
pub mod token;
pub mod words;

pub use day::{Day, PlannedDays, Zone};
pub use fault::{Fault, Refusal};
pub use mark::Mark;
