//! Teams and staff.

use poem_openapi::OpenApi;

use crate::document::Tag;

/// Teams and staff.
pub struct OrganisationApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Organisation")]
impl OrganisationApi {}
