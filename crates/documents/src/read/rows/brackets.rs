//! Brackets among the lines of targets: notes over several lines, and fields in brackets.

use std::ops::Range;

use super::{is_postage, is_prose};
use crate::read::columns::Cell;
use crate::read::contact::{begins_with_salutation, contacts_in, label_in};
use crate::read::document::Document;
use crate::read::outline::Slice;
use crate::read::region::span;
use crate::read::salutation::in_brackets;

/// A bracket with a label goes on over at most so many lines more.
const BRACKET_LINES: usize = 2;

/// How many of the next lines go on with a bracket that opens after a field and closes at the end of one of them: "Fax: 555
/// 0120 (if a voice answers, say" "fax, please)".
pub(super) fn lines_in_bracket(document: &Document, words: &Range<usize>, next: &[Cell]) -> usize {
    let last = |mark: char| words.clone().rfind(|at| document.mark(*at) == mark);
    let is_open = last('(').is_some_and(|open| last(')').is_none_or(|close| close < open));
    if !is_open || contacts_in(document, words.clone()).1.is_empty() {
        return 0;
    }
    let next = next.iter().take(BRACKET_LINES).take_while(|cell| !cell.gap && !cell.words.is_empty());
    let close = next.enumerate().find(|(_, cell)| document.mark(cell.words.end - 1) == ')');
    close.map_or(0, |(place, _)| place + 1)
}

/// The words of a line; where a bracket with a label opens it, or one stands in the value of a field, and closes at the end of
/// one of the next lines, up to there: "(Salutation: Dear Minister / Estimado" "señor Ministro)".
pub(in crate::read) fn with_bracket(document: &Document, slices: &[Slice], place: usize) -> Range<usize> {
    let words = document.words_in(span(document, &slices[place]));
    let opens = words.clone().rev().any(|at| document.mark(at) == '(');
    let closes = |words: &Range<usize>| words.clone().any(|at| document.mark(at) == ')');
    let is_field = |at: usize| label_in(document, at, words.end).is_some();
    let is_bracket = document.mark(words.start) == '(';
    let is_led = || is_field(words.start) || is_bracket && is_field(words.start + 1);
    if !opens || is_closed(document, &words) || !is_bracket && !is_led() {
        return words;
    }
    let next = slices[place + 1..].iter().take(BRACKET_LINES).take_while(|slice| !document.lines[slice.line].gap);
    let mut lines = next.map(|slice| document.words_in(span(document, slice)));
    let close = lines.find(|words| closes(words)).filter(|words| document.mark(words.end - 1) == ')');
    let whole = close.map_or(words.clone(), |close| words.start..close.end);
    // "(If the fax is engaged or switched off," "please keep trying)"
    if is_led() || is_prose(document, &whole) { whole } else { words }
}

/// Whether the last bracket of a line closes on it.
fn is_closed(document: &Document, words: &Range<usize>) -> bool {
    let last = |mark: char| words.clone().rev().find(|at| document.mark(*at) == mark);
    last(')') > last('(')
}

/// A line that is a note in brackets, or the price of postage.
pub(super) fn is_note(document: &Document, words: &Range<usize>) -> bool {
    let bracket = is_in_brackets(document, words);
    let says_nothing = || {
        label_in(document, words.start, words.end).is_none()
            && in_brackets(document, words).is_none()
            && !begins_with_salutation(document, words)
    };
    bracket && says_nothing() || is_postage(document, words)
}

/// Whether a bracket opens before words and closes after them: what follows is no part of its prose.
pub(super) fn is_in_brackets(document: &Document, words: &Range<usize>) -> bool {
    matches!((document.mark(words.start), document.mark(words.end - 1)), ('(', ')') | ('[', ']'))
}
