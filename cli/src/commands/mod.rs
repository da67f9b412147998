//! The commands, one file per noun.

pub mod audit;
pub mod care;
pub mod carer;
pub mod check_in;
pub mod client;
pub mod ending;
pub mod episode;
pub mod export;
pub mod fhir;
pub mod goal;
pub mod import;
pub mod import_template;
pub mod letters;
pub mod login;
pub mod meeting;
pub mod method;
pub mod organisation;
pub mod pairing;
pub mod programme;
pub mod reminder;
pub mod report;
pub mod second_factor;
pub mod shell;
pub mod signal;
pub mod staff;
pub mod team;
