//! Acts that take two people: one administrator asks, another agrees, and in the same moment it is done.
//!
//! Who may do what with a request is [`reable_rules::approval`]; what is done is the feature's own that [`acts`] calls.

pub mod acts;
pub mod api;
pub mod store;
