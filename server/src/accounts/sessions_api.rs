//! Pairing, passwords, refresh, devices, who am I.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Pairing, passwords, refresh, devices, who am I.
pub struct SessionsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl SessionsApi {}
