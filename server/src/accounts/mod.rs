//! Getting in and staying in: pairing, passwords, refresh, devices; the organisation's teams and staff.

pub mod organisation_api;
pub mod sessions_api;
