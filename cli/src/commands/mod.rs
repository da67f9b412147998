//! The commands, one file per noun.

pub mod care;
pub mod check_in;
pub mod episode;
pub mod goal;
pub mod shell;
