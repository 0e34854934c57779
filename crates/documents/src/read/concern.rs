//! A concern that goes on below its line: "UA 174/95   Detention without trial /   20 July 1995" above "Fear of torture", which
//! stands in the same column.

use std::ops::Range;

use super::document::Document;
use super::labels::label_at;
use super::lexicon::{LEXICONS, Role};
use super::opening::{country_line, presents_people};
use super::words::Shape;
use crate::Span;

/// A column begins at least so many letters from the left; what stands further left is a line of its own.
const FIRST_COLUMN: usize = 8;

/// Lines of one column begin at the same place, to so many letters.
const ALIGNED: usize = 1;

/// What a concern goes on with has at most so many words and marks.
const MOST_WORDS: usize = 12;

/// A stop of the tabulator comes after so many letters.
const TAB: usize = 8;

/// The rest of a concern.
pub(super) struct Rest {
    pub line: usize,
    pub span: Span,
}

/// Where a concern goes on: right below it, in its column or after a mark that leads on.
pub(super) fn below(document: &Document, concern: Span) -> Option<Rest> {
    let line = document.lines.partition_point(|line| line.end < concern.end);
    let next = document.lines.get(line + 1).filter(|next| !next.gap && !next.new_page && !next.ruled)?;
    let words = next.words.clone();
    if words.is_empty()
        || words.len() > MOST_WORDS
        || label_at(document, line + 1).is_some()
        || country_line(document, line + 1).is_some()
        || presents_people(document, words.clone())
        || super::identifiers::index_in(document, words.clone()).is_some()
        || super::identifiers::number_in(document, words.clone()).is_some()
        || document.words()[words.clone()].iter().any(|word| word.shape == Shape::Number)
    {
        return None;
    }
    let after = document.text[concern.end..].trim_start().starts_with('/');
    let (here, there) = (column(document, concern.start), column(document, next.start));
    let is_below = there >= FIRST_COLUMN && here.abs_diff(there) <= ALIGNED;
    (after || is_below).then_some(Rest { line: line + 1, span: Span { start: next.start, end: next.end } })
}

/// The concern with its rest; what stands between them on the line, such as the day, is none of it.
pub(super) fn whole(document: &Document, concern: Span, rest: Span) -> String {
    let joint = if document.text[concern.end..].trim_start().starts_with('/') { " / " } else { " " };
    format!("{}{joint}{}", document.value(concern), document.value(rest))
}

/// In which column a place stands.
fn column(document: &Document, at: usize) -> usize {
    let start = document.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    document.text[start..at]
        .chars()
        .fold(0, |column, letter| if letter == '\t' { (column / TAB + 1) * TAB } else { column + 1 })
}

/// A word with fewer letters tells nothing where it stands again.
const FEWEST_LETTERS: usize = 4;

/// Whether words after a number and a colon are a concern, and no people: "UA 245/05: Fear of torture". A slash or a small word
/// shows it, or that no word of it is a name in the text below.
pub(super) fn says_concern(document: &Document, words: &Range<usize>) -> bool {
    let all = &document.words()[words.clone()];
    let is_person = words.clone().any(|at| matches!(document.mark(at), ',' | '(' | ';'))
        || all.iter().any(|word| word.shape == Shape::Number)
        || words.clone().any(|at| document.words()[at].shape == Shape::Initial && document.mark(at + 1) == '.')
        || presents_people(document, words.clone());
    if is_person || !(2..=MOST_WORDS).contains(&words.len()) {
        return false;
    }
    let joins = |at: usize| {
        [Role::Particle, Role::Connector].iter().any(|role| LEXICONS.is(document, at, at + 1, *role))
            || LEXICONS.common.is(document, at, at + 1, Role::Particle)
    };
    let is_small = |at: usize| document.words()[at].shape == Shape::Small && !joins(at);
    let has_slash = words.clone().any(|at| document.mark(at) == '/');
    let is_name = |at: usize| {
        let is_long = document.folded(at).chars().count() >= FEWEST_LETTERS;
        let again = |place: &usize| {
            document.words()[*place].shape == Shape::Capital
                && document.words()[*place - 1].shape != Shape::Mark
                && document.folded(*place) == document.folded(at)
        };
        is_long && (words.end + 1..document.words().len()).any(|place| again(&place))
    };
    has_slash || words.clone().any(is_small) || !words.clone().any(is_name)
}
