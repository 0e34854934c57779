//! The places of findings, from the places of values.

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
    let found = text.and_then(|text| text.get(place.span.start..place.span.end)).and_then(|value| {
        let found = value.find(words).filter(|_| !words.is_empty())?;
        Some((found, value[..found].matches('\n').count(), value[..found].matches('\x0c').count()))
    });
    let Some((found, lines, pages)) = found else { return Some(place) };
    let more = |count: usize| u32::try_from(count).unwrap_or_default();
    let start = place.span.start + found;
    let span = Span { start, end: start + words.len() };
    Some(Place { page: place.page + more(pages), line: place.line + more(lines), span })
}
