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
    let before = |wanted: char| u32::try_from(value[..range.start].matches(wanted).count()).unwrap_or_default();
    let span = Span { start: whole.span.start + range.start, end: whole.span.start + range.end };
    Place { page: whole.page + before('\x0c'), line: whole.line + before('\n'), span }
}
