//! The places of findings, from the places of values.

use std::ops::Range;

use crate::{Place, Provenance, Span};

/// The place of a value; of something that has no place of its own, that of the first value in it.
pub(crate) fn at(provenance: &Provenance, pointer: &str) -> Option<Place> {
    if let Some(place) = provenance.get(pointer) {
        return Some(*place);
    }
    let inside = format!("{pointer}/");
    let places = provenance.range(inside.clone()..).take_while(|(pointer, _)| pointer.starts_with(&inside));
    places.map(|(_, place)| *place).min_by_key(|place| place.span)
}

/// The place of some words within a value; the value's own where they do not stand there letter for letter.
pub(crate) fn within(provenance: &Provenance, pointer: &str, words: &str, text: Option<&str>) -> Option<Place> {
    let place = at(provenance, pointer)?;
    let value = text.and_then(|text| text.get(place.span.start..place.span.end)).unwrap_or_default();
    let found = value.find(words).filter(|_| !words.is_empty());
    Some(found.map_or(place, |start| inside(place, value, start..start + words.len())))
}

/// The place of a range within a value.
pub(crate) fn inside(whole: Place, value: &str, range: Range<usize>) -> Place {
    Walk::new(whole, value).place(range)
}

/// Places within one value, asked for in their order: lines are counted once, however many places there are.
pub(crate) struct Walk<'a> {
    whole: Place,
    value: &'a str,
    at: usize,
    line: u32,
    page: u32,
}

impl<'a> Walk<'a> {
    /// Begins at the first letter of a value, whose place is `whole`.
    pub(crate) fn new(whole: Place, value: &'a str) -> Self {
        Self { whole, value, at: 0, line: whole.line, page: whole.page }
    }

    /// The place of a range that does not begin before the one asked for last.
    pub(crate) fn place(&mut self, range: Range<usize>) -> Place {
        let passed = self.value.as_bytes().get(self.at..range.start).unwrap_or_default();
        let count =
            |wanted: u8| u32::try_from(passed.iter().filter(|byte| **byte == wanted).count()).unwrap_or_default();
        self.line += count(b'\n');
        self.page += count(b'\x0c');
        self.at = self.at.max(range.start);
        let span = Span { start: self.whole.span.start + range.start, end: self.whole.span.start + range.end };
        Place { page: self.page, line: self.line, span }
    }
}
