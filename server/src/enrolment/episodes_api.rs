//! Advice talks, episodes, pauses, programmes and methods.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Advice talks, episodes, pauses, programmes and methods.
pub struct EpisodesApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl EpisodesApi {}
