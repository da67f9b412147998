//! How carers cope: what they say of it themselves, and what staff asked them.

pub mod api;
pub mod shapes;
pub mod store;
