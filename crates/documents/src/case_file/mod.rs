//! x
mod prose;
mod reference;
