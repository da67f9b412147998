//! The plan: goals, steps, work descriptions, COPM interviews.

pub mod api;
