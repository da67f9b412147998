//! The plan: goals, steps, work descriptions, COPM interviews.

pub mod api;
pub mod copm;
pub mod episode;
pub mod page;
pub mod shapes;
pub mod steps;
pub mod store;
pub mod work_descriptions;
