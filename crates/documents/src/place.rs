//! Where a value stands.

use std::collections::BTreeMap;

/// A range of bytes in the text that offsets refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A span, with the page and line in which it starts, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The page.
    pub page: u32,
    /// The line within the whole text.
    pub line: u32,
    /// The bytes.
    pub span: Span,
}

/// The place of each value, by JSON Pointer (RFC 6901) into the `read --json` object: `/case/targets/0/name`.
pub type Provenance = BTreeMap<String, Place>;

impl Place {
    /// The place of a span in a text; pages are parted by form feeds.
    #[must_use]
    pub fn of(span: Span, text: &str) -> Self {
        let before = &text.as_bytes()[..span.start.min(text.len())];
        let count = |wanted: u8| before.iter().filter(|byte| **byte == wanted).count();
        let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
        Self { page: number(count(b'\x0c')), line: number(count(b'\n')), span }
    }
}
