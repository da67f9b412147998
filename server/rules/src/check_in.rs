//! check_in
