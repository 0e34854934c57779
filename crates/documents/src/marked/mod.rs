//! A document with its values and findings marked: what the desk shows beside the values, and `clamor read --html`.

mod page;
mod source;
mod values;
mod words;

pub use page::page;
pub use source::{FindingPlace, Line, MarkedText, Piece, ValuePlace};
