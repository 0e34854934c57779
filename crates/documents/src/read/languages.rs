//! The languages that a target reads best, and whether one may write in one's own: from the fields that say so, or from the
//! words that ask ("Please write in Persian, English or your own language").

use std::ops::Range;

use super::deadline::with_value;
use super::document::Document;
use super::draft::Draft;
use super::head::in_any;
use super::header::whole;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Outline, Part};
use super::words::Shape;
use crate::Span;

/// Between two languages of a list stand at most so many small words ("or in").
const BETWEEN: usize = 3;

/// The words that ask stand at most so many words before the first language.
const ASKED_BEFORE: usize = 30;

/// Puts the languages that the target reads best into the draft, and whether one may write in one's own.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline, letter: &[Span]) {
    let document = draft.document;
    let fields = || outline.fields.iter().filter(|field| field.labelled.label == Label::Languages);
    let mut found: Vec<(usize, Range<usize>)> =
        fields().filter_map(|field| whole(document, field)).flat_map(|words| of_field(document, words)).collect();
    let passages = passages(document, outline, letter);
    if found.is_empty() {
        found = passages.iter().find_map(|passage| asked_in(document, passage)).unwrap_or_default();
    }
    for (language, words) in found {
        let language = LEXICONS.language(language);
        if !draft.action.preferred_languages.contains(language) {
            let place = draft.action.preferred_languages.len();
            draft.stands(format!("preferred_languages/{place}"), document.span(&words));
            draft.action.preferred_languages.push(language.clone());
        }
    }
    let labelled = outline.fields(Label::OwnLanguage).next().map(|field| document.span(&with_value(document, field)));
    let in_fields = || fields().find_map(|field| own_language_in(document, whole(document, field)?));
    let asked = || passages.iter().find_map(|passage| own_language_in(document, passage.words.clone()));
    if let Some(span) = labelled.or_else(in_fields).or_else(asked) {
        draft.stands("own_language", span);
        draft.action.own_language = true;
    }
}

fn own_language_in(document: &Document, words: Range<usize>) -> Option<Span> {
    let found = words.clone().find_map(|at| Some(at..at + in_any(document, at, words.end, Role::OwnLanguage)?));
    found.map(|words| document.span(&words))
}

/// The languages named in a field, up to the end of its first sentence.
fn of_field(document: &Document, words: Range<usize>) -> Vec<(usize, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = words.start;
    while at < words.end && document.mark(at) != '.' {
        match LEXICONS.language_at(document, at, words.end) {
            Some((language, length)) => {
                found.push((language, at..at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Lines without a gap between them that may ask for a language.
struct Passage {
    words: Range<usize>,
    /// Whether they stand in a part where a language needs no words that say "your own" to be asked for.
    asks: bool,
}

/// The lines outside the letter and the background.
fn passages(document: &Document, outline: &Outline, letter: &[Span]) -> Vec<Passage> {
    let mut told = vec![false; document.lines.len()];
    let mut asks = vec![true; document.lines.len()];
    for section in &outline.sections {
        for slice in &section.slices {
            told[slice.line] = section.part == Part::Background;
            asks[slice.line] = !matches!(section.part, Part::Preamble | Part::Head | Part::Summary | Part::Background);
        }
    }
    if let (Some(first), Some(last)) = (letter.first(), letter.last()) {
        let from = document.lines.partition_point(|line| line.end <= first.start);
        let to = document.lines.partition_point(|line| line.start < last.end);
        told[from..to.max(from)].iter_mut().for_each(|line| *line = true);
    }
    let mut passages: Vec<Passage> = Vec::new();
    let mut joins = false;
    for (place, line) in document.lines.iter().enumerate() {
        if told[place] {
            joins = false;
            continue;
        }
        match passages.last_mut().filter(|last| joins && !line.gap && last.asks == asks[place]) {
            Some(last) => last.words.end = line.words.end,
            None => passages.push(Passage { words: line.words.clone(), asks: asks[place] }),
        }
        joins = true;
    }
    passages
}

/// The languages that a passage asks to write in.
fn asked_in(document: &Document, passage: &Passage) -> Option<Vec<(usize, Range<usize>)>> {
    let words = &passage.words;
    let mut at = words.start;
    // The last word that asks, in the sentence that is open.
    let mut asked: Option<usize> = None;
    while at < words.end {
        let asks = |role| in_any(document, at, words.end, role).is_some();
        if let Some((language, length)) = LEXICONS.language_at(document, at, words.end) {
            let (found, own, end) = list_from(document, words, (language, at..at + length));
            let is_asked = passage.asks && asked.is_some_and(|asked| at - asked <= ASKED_BEFORE);
            if own || is_asked {
                return Some(found);
            }
            at = end;
            continue;
        }
        if document.words()[at].id != 0 && (asks(Role::WriteWord) || asks(Role::Ask)) {
            asked = Some(at);
        } else if document.mark(at) == '.' && document.words().get(at + 1).is_some_and(|next| next.spaced) {
            asked = None;
        }
        at += 1;
    }
    None
}

/// A list of languages from its first one: the others, whether it ends in the writer's own, and where it ends.
fn list_from(
    document: &Document,
    words: &Range<usize>,
    first: (usize, Range<usize>),
) -> (Vec<(usize, Range<usize>)>, bool, usize) {
    let mut at = first.1.end;
    let mut found = vec![first];
    loop {
        let mut next = at;
        let mut small = 0;
        let step = loop {
            if next >= words.end {
                break None;
            }
            if in_any(document, next, words.end, Role::OwnLanguage).is_some() {
                return (found, true, next);
            }
            if let Some((language, length)) = LEXICONS.language_at(document, next, words.end) {
                break Some((language, next..next + length));
            }
            let joins = match document.words()[next].shape {
                Shape::Mark => matches!(document.mark(next), ',' | '/' | '-'),
                Shape::Small | Shape::Other => {
                    small += 1;
                    small <= BETWEEN
                }
                _ => false,
            };
            if !joins {
                break None;
            }
            next += 1;
        };
        match step {
            Some((language, words)) => {
                at = words.end;
                found.push((language, words));
            }
            None => return (found, false, at),
        }
    }
}
