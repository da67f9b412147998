//! What client and carer record, and what they and the team see of it.

pub mod api;
pub mod views_api;
