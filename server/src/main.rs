//! `reable-server`: serves the API, and does what only the host may do.
fn main() {}
