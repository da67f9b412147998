//! Formal care and what holds it: care decisions, holds, and compliments from the team.

pub mod api;
pub mod store;
