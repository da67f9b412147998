//! What client and carer record, and what they and the team see of it.
//!
//! One check-in in three hops: [`api`] takes it in, `rules::check_in` judges it, [`record`] writes it with its history
//! and its audit record, together with whatever else arrived at that moment.

pub mod api;
pub mod caseload;
pub mod lenient;
pub mod overview;
pub mod page;
pub mod plan;
pub mod record;
pub mod shapes;
pub mod sheet;
pub mod store;
pub mod today;
pub mod views_api;
