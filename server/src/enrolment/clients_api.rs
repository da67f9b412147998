//! Clients, carers and consent.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Clients, carers and consent.
pub struct ClientsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl ClientsApi {}
