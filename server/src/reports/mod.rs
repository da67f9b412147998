//! Reports for whoever pays and decides: figures without names, small counts hidden, and whether it pays.
//!
//! [`facts`] reads what the rules count; the rules (`reable_rules::report`, `reable_rules::business_case`) decide what
//! comes of it and what may be seen.

pub mod api;
pub mod facts;
pub mod quarter_report;
pub mod shapes;

mod business_case;
