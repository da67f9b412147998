//! Signals: what the rules find in the check-ins of an episode, put before the team, which answers.
//!
//! [`facts`] reads, [`evaluate`] asks the rules, [`keep`] remembers since when; [`sweep`] does so every night.

pub mod api;
pub mod evaluate;
pub mod facts;
pub mod keep;
pub mod open;
pub mod queries;
pub mod responses;
pub mod settings;
pub mod shapes;
pub mod sweep;
pub mod view;
