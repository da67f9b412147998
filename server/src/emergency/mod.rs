//! Emergency access: staff of another team read one client's record for eight hours, with a reason, and never unseen.
//!
//! That it is in force is a [`Relation`](crate::access::Relation) like any other; how long it lasts is
//! [`reable_rules::emergency`].

pub mod api;
pub mod page;
pub mod store;
