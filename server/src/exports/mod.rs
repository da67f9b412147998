//! Data that leaves: exports, own data, who looked; and the audit log.

pub mod api;
