//! Goals, steps, work descriptions, COPM interviews.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Goals, steps, work descriptions, COPM interviews.
pub struct GoalsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Goals")]
impl GoalsApi {}
