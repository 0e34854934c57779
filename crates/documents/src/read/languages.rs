//! The languages that a target reads best, and whether one may write in one's own: from the fields that say so, or from the
//! words that ask ("Please write in Persian, English or your own language").

use std::ops::Range;

use super::deadline::with_value;
use super::document::Document;
use super::draft::Draft;
use super::head::in_any;
use super::header::whole;
use super::identifiers::length_of_label;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::outline::{Outline, Part};
use super::words::Shape;
use crate::Span;

/// Between two languages of a list stand at most so many small words ("in Spanish if at all possible, otherwise in English").
const BETWEEN: usize = 6;

/// A sentence that only says which language is best has at most so many words.
const SHORT_SENTENCE: usize = 6;

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
        let asking = passages.iter().filter(|passage| passage.place != Place::Letter);
        found = asking.filter_map(|passage| labelled_in(document, &passage.words)).next().unwrap_or_default();
    }
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
    let asked = || passages.iter().find_map(|passage| own_language_asked(document, passage));
    if let Some(span) = labelled.or_else(in_fields).or_else(asked) {
        draft.stands("own_language", span);
        draft.action.own_language = true;
    }
}

/// The words in a passage that name the writer's own language. In head and summary, where they may be told of somebody ("for
/// teaching in her own language"), a word for writing stands before them.
fn own_language_asked(document: &Document, passage: &Passage) -> Option<Span> {
    let words = passage.words.clone();
    let writes = || words.clone().any(|at| in_any(document, at, words.end, Role::WriteWord).is_some());
    match passage.place {
        Place::Letter | Place::Background => None,
        Place::Head if !writes() => None,
        Place::Head | Place::Asking => own_language_in(document, words.clone()),
    }
}

fn own_language_in(document: &Document, words: Range<usize>) -> Option<Span> {
    let found = words.clone().find_map(|at| Some(at..at + in_any(document, at, words.end, Role::OwnLanguage)?));
    found.map(|words| document.span(&words))
}

/// The label of a language has at most so many words before its colon.
const LABEL_WORDS: usize = 14;

/// "Preferred language for letters to the authorities: Spanish": a line with a word for "language", a colon, and nothing but
/// languages after it.
fn labelled_in(document: &Document, words: &Range<usize>) -> Option<Vec<(usize, Range<usize>)>> {
    let first = document.lines.partition_point(|line| line.words.end <= words.start);
    let lines = document.lines[first..].iter().take_while(|line| line.words.start < words.end);
    lines.map(|line| line.words.clone()).find_map(|line| {
        let end = line.end.min(line.start + LABEL_WORDS);
        let colon = (line.start..end).find(|at| document.mark(*at) == ':')?;
        let names_it = |at: usize| {
            let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, at + 1, Label::Languages) == Some(1);
            LEXICONS.all.iter().any(of)
        };
        let value = colon + 1..line.end;
        let (language, length) = LEXICONS.language_at(document, value.start, value.end)?;
        let found = list_from(document, &value, (language, value.start..value.start + length));
        let is_all = found.1 || (found.2..value.end).all(|at| document.words()[at].shape == Shape::Mark);
        // "YOU CAN WRITE IN: Spanish, English"
        let asks = |at: usize| {
            [Role::WriteWord, Role::WriteForm].iter().any(|role| in_any(document, at, colon, *role).is_some())
        };
        (is_all && (line.start..colon).any(|at| names_it(at) || asks(at))).then_some(found.0)
    })
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
    place: Place,
}

/// How much a passage must say to ask for a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the letter: nothing there asks the writer.
    Letter,
    /// Background: a sentence that begins with the words that ask.
    Background,
    /// Head and summary: a list that ends in the writer's own language, or the same.
    Head,
    Asking,
}

/// The lines outside the letter.
fn passages(document: &Document, outline: &Outline, letter: &[Span]) -> Vec<Passage> {
    let mut places = vec![Place::Asking; document.lines.len()];
    for section in &outline.sections {
        for slice in &section.slices {
            places[slice.line] = match section.part {
                Part::Background => Place::Background,
                Part::Preamble | Part::Head | Part::Summary => Place::Head,
                _ => Place::Asking,
            };
        }
    }
    if let (Some(first), Some(last)) = (letter.first(), letter.last()) {
        let from = document.lines.partition_point(|line| line.end <= first.start);
        let to = document.lines.partition_point(|line| line.start < last.end);
        places[from..to.max(from)].iter_mut().for_each(|place| *place = Place::Letter);
    }
    let mut passages: Vec<Passage> = Vec::new();
    let mut before = Place::Letter;
    for (line, place) in document.lines.iter().zip(places) {
        match passages.last_mut().filter(|_| !line.gap && before == place) {
            _ if place == Place::Letter => {}
            Some(last) => last.words.end = line.words.end,
            None => passages.push(Passage { words: line.words.clone(), place }),
        }
        before = place;
    }
    passages
}

/// The languages that a passage asks to write in.
fn asked_in(document: &Document, passage: &Passage) -> Option<Vec<(usize, Range<usize>)>> {
    let words = &passage.words;
    let mut at = words.start;
    // The last word that asks, in the sentence that is open, and where that sentence begins.
    let (mut asked, mut sentence): (Option<usize>, usize) = (None, at);
    while at < words.end {
        let asks = |role| in_any(document, at, words.end, role).is_some();
        if let Some((language, length)) = LEXICONS.language_at(document, at, words.end) {
            let (found, own, end) = list_from(document, words, (language, at..at + length));
            let is_near = asked.is_some_and(|asked| at - asked <= ASKED_BEFORE);
            let is_asked = match passage.place {
                Place::Letter => false,
                Place::Head => own || is_near && begins_to_ask(document, sentence, at),
                Place::Background => (own || is_near) && begins_to_ask(document, sentence, at),
                Place::Asking => own || is_near || is_said_shortly(document, words, sentence, at),
            };
            if is_asked {
                return Some(found);
            }
            at = end;
            continue;
        }
        if document.words()[at].id != 0 && (asks(Role::WriteWord) || asks(Role::Ask)) {
            asked = Some(at);
        } else if ends_sentence(document, at) {
            (asked, sentence) = (None, at + 1);
        } else if document.mark(at) == ':' {
            // "Recommended action: please send faxes in Nepali"
            sentence = at + 1;
        }
        at += 1;
    }
    None
}

/// A mark that ends a sentence; the full stop of a day ("16. Dezember") ends none.
fn ends_sentence(document: &Document, at: usize) -> bool {
    matches!(document.mark(at), '.' | '?' | '!')
        && at > 0
        && document.words()[at - 1].shape != Shape::Number
        && document.words().get(at + 1).is_some_and(|next| next.spaced)
}

/// "English is best.", "Español o inglés.": a short sentence that begins with a language.
fn is_said_shortly(document: &Document, words: &Range<usize>, sentence: usize, at: usize) -> bool {
    let before = (sentence..at).filter(|at| document.words()[*at].shape != Shape::Mark);
    // "In Spanish, English or German."
    let is_function = |at: usize| LEXICONS.languages_of(document.words()[at].id) != 0;
    let lead: Vec<usize> = before.take(2).collect();
    if let [only] = lead[..]
        && is_function(only)
        && let Some((language, length)) = LEXICONS.language_at(document, at, words.end)
    {
        let (found, _, end) = list_from(document, words, (language, at..at + length));
        return found.len() > 1 && end < words.end && document.mark(end) == '.';
    }
    let begins = lead.is_empty();
    let end = (at..words.end).find(|at| ends_sentence(document, *at) || *at + 1 == words.end);
    begins && sentence > words.start && end.is_some_and(|end| document.mark(end) == '.' && end - at <= SHORT_SENTENCE)
}

/// Whether a sentence begins with the words that ask to write.
fn begins_to_ask(document: &Document, sentence: usize, before: usize) -> bool {
    let first = (sentence..before).find(|at| document.words()[*at].shape != Shape::Mark);
    first.is_some_and(|first| in_any(document, first, before, Role::WriteWord).is_some())
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
                // "IN ENGLISH OR HINDI"
                Shape::Capitals if document.words()[at - 1].shape == Shape::Capitals => {
                    small += 1;
                    small <= 1
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
