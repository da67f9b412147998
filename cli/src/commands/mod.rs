//! The commands, one file per noun.

pub mod check_in;
pub mod episode;
pub mod shell;
