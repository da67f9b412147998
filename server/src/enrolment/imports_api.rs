//! Staged bulk enrolment.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Staged bulk enrolment.
pub struct ImportsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl ImportsApi {}
