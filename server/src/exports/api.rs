//! Exports, own data, who looked, the audit log.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Exports, own data, who looked, the audit log.
pub struct ExportsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Exports")]
impl ExportsApi {}
