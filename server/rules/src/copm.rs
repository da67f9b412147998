//! copm
