//! Check-ins: record, undo, sync, paper diaries, reading.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Check-ins: record, undo, sync, paper diaries, reading.
pub struct CheckInsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::CheckIns")]
impl CheckInsApi {}
