//! A document with its values and findings marked: what the desk shows beside the values, and `clamor read --html`.

mod source;

pub use source::{FindingPlace, Line, Piece, Source, ValuePlace};
