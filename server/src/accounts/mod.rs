//! Getting in and staying in: pairing, passwords, refresh, devices; the organisation's teams and staff.

pub mod account_page;
pub mod devices;
pub mod gate;
pub mod host;
pub mod links;
pub mod me;
pub mod organisation;
pub mod organisation_api;
pub mod page;
pub mod pairing;
pub mod passwords;
pub mod recovery_codes;
pub mod second_factor;
pub mod secrets;
pub mod sessions;
pub mod sessions_api;
pub mod sign_in;
pub mod staff;
pub mod staff_changes;
pub mod teams;
