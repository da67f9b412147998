//! What is seen of check-ins: today, progress, overview, caseload.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// What is seen of check-ins: today, progress, overview, caseload.
pub struct ViewsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::CheckIns")]
impl ViewsApi {}
