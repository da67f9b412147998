//! The real `reable`: what an administrator does at a desk, and what a script goes by.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

mod accounts;
mod desk;
mod files;
mod life;
mod output;
mod reports;
mod signal_try;
mod signing_in;
mod two_people;
mod walk;
