//! The document as it came in, line by line, with the places of values and findings marked.
//!
//! How pieces are marked is the same here and in `clamor read --html`, so it stands in `documents`.

pub(super) use documents::marked::{FindingPlace, MarkedText as Source, ValuePlace};
