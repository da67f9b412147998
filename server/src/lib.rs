//! The Reable server: everything behind `reable-server`, as a library so that tests build it too.
//!
//! [`build`] makes the endpoint from its [`parts`]; the features are folders of their own, each with `api` (routes and
//! shapes) and `store` (queries, every one of which takes an [`access::Access`]).

pub mod access;
pub mod accounts;
pub mod answers;
pub mod approvals;
pub mod audit;
pub mod body;
pub mod care;
pub mod check_ins;
pub mod clock;
pub mod commands;
pub mod daily;
pub mod db;
pub mod demo;
pub mod document;
pub mod emergency;
pub mod enrolment;
pub mod exports;
pub mod fhir;
pub mod goals;
pub mod group;
pub mod http;
pub mod ids;
pub mod keys;
pub mod meetings;
pub mod outbox;
pub mod pages;
pub mod parts;
pub mod privacy;
pub mod problem;
pub mod reminders;
pub mod reports;
pub mod settings;
pub mod signals;
pub mod strain;
pub mod tables;

use poem::{Endpoint, Response};

use crate::parts::Parts;

/// The whole of the HTTP interface, from its parts.
pub fn build(parts: &Parts) -> impl Endpoint<Output = Response> + 'static {
    http::site(parts)
}
