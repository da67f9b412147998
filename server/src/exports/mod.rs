//! Data that leaves: exports, own data, who looked; and the audit log.

pub mod api;
pub mod log;
pub mod own_data;
mod own_page;
pub mod pseudonyms;
pub mod rows;
pub mod store;
