//! Formal care: who decided about minutes, what holds tapering back, and compliments.

pub mod api;
pub mod decisions;
pub mod holds;
pub mod shapes;
pub mod store;
