//! Where the target ends and the letter begins: salutation, body and valediction among lines.

use super::document::Document;
use super::lexicon::{LEXICONS, Lexicon, Role};
use super::outline::Slice;
use super::words::Shape;
use crate::Span;

/// The longest salutation or valediction, in bytes.
const LONGEST_OPENING: usize = 150;

/// Prose has at least so many words on its first line, or ends a sentence.
const PROSE_WORDS: usize = 6;

/// The lines of targets and letter, told apart.
#[derive(Default)]
pub(super) struct Region {
    pub target: Vec<Slice>,
    pub salutation: Option<Span>,
    pub body: Vec<Slice>,
    pub valediction: Option<Span>,
}

/// Tells the lines of a part apart.
pub(super) fn split(document: &Document, slices: &[Slice]) -> Region {
    let prose = slices.iter().position(|slice| is_prose(document, slice)).unwrap_or(slices.len());
    let salutation = salutation_before(document, slices, prose);
    let body_start = salutation.map_or(prose, |place| place + 1);
    let valediction = (body_start..slices.len()).rev().find(|place| is_valediction(document, &slices[*place]));
    let body_end = valediction.unwrap_or(slices.len());
    Region {
        target: slices[..salutation.unwrap_or(prose)].to_vec(),
        salutation: salutation.map(|place| span(document, &slices[place])),
        body: slices[body_start..body_end].to_vec(),
        valediction: valediction.map(|place| span(document, &slices[place])),
    }
}

/// The bytes of a slice.
pub(super) fn span(document: &Document, slice: &Slice) -> Span {
    Span { start: slice.start, end: document.lines[slice.line].end }
}

/// A line of prose: several words, one of which letters have and addresses have not.
fn is_prose(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(span(document, slice));
    let count = document.words()[words.clone()].iter().filter(|word| word.shape != Shape::Mark).count();
    count >= PROSE_WORDS
        && words.clone().any(|at| {
            let word = &document.words()[at];
            let is_letter_word = |lexicon: &Lexicon| lexicon.is(document, at, words.end, Role::LetterWord);
            matches!(word.shape, Shape::Small | Shape::Capital | Shape::Initial)
                && LEXICONS.all.iter().any(is_letter_word)
        })
        && !is_label_line(document, slice)
}

/// "Phone: +00 1 (we answer until noon)" is no prose.
fn is_label_line(document: &Document, slice: &Slice) -> bool {
    super::contact::label_in(
        document,
        document.words_in(span(document, slice)).start,
        document.lines[slice.line].words.end,
    )
    .is_some()
}

/// The line of the salutation: the last one before the prose that begins as letters open; else one that ends in a comma
/// or colon and stands apart, directly before the prose.
fn salutation_before(document: &Document, slices: &[Slice], prose: usize) -> Option<usize> {
    let fits = |place: &usize| is_salutation(document, slices, *place);
    if let Some(place) = (0..prose).rev().find(fits) {
        return Some(place);
    }
    let last = prose.checked_sub(1).filter(|_| prose < slices.len())?;
    let alone = document.lines[slices[last].line].gap || last == 0;
    let ends = ends_in(document, &slices[last], &[',', ':']);
    (alone && ends && is_short(document, &slices[last]) && !is_label_line(document, &slices[last])).then_some(last)
}

fn is_salutation(document: &Document, slices: &[Slice], place: usize) -> bool {
    let slice = &slices[place];
    if !begins_with(document, slice, Role::Opening) || !is_short(document, slice) || is_label_line(document, slice) {
        return false;
    }
    // Without a comma or colon it stands alone: "Mr Vela" above an address is a name.
    let gap_after = slices.get(place + 1).is_none_or(|next| document.lines[next.line].gap);
    let alone = document.lines[slice.line].gap && gap_after;
    let before_prose = slices.get(place + 1).is_some_and(|next| is_prose(document, next));
    before_prose || alone || ends_in(document, slice, &[',', ':']) && !is_above_address(document, slices, place)
}

/// "Mr Vela," on the first line of a block, with lines of an address under it.
fn is_above_address(document: &Document, slices: &[Slice], place: usize) -> bool {
    let next = slices.get(place + 1);
    next.is_some_and(|next| !document.lines[next.line].gap && !is_prose(document, next))
}

/// Whether a line closes a letter.
pub(super) fn is_valediction(document: &Document, slice: &Slice) -> bool {
    is_short(document, slice)
        && (begins_with(document, slice, Role::Closing))
        && !ends_in(document, slice, &[';'])
        && document.words_in(span(document, slice)).len() <= 10
}

fn is_short(document: &Document, slice: &Slice) -> bool {
    document.lines[slice.line].end - slice.start <= LONGEST_OPENING
}

fn begins_with(document: &Document, slice: &Slice, role: Role) -> bool {
    let words = document.words_in(span(document, slice));
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    first.is_some_and(|at| LEXICONS.all.iter().any(|lexicon| lexicon.is(document, at, words.end, role)))
}

fn ends_in(document: &Document, slice: &Slice, marks: &[char]) -> bool {
    let words = document.words_in(span(document, slice));
    words.end > words.start && marks.contains(&document.mark(words.end - 1))
}
