//! Formal care: who decided about minutes, what holds tapering back, and compliments.

pub mod api;
pub mod decisions;
pub mod holds;
pub mod page;
pub mod shapes;
pub mod store;
