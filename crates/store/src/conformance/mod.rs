//! x
pub mod invented;
