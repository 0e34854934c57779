//! A concern that goes on below its line: "UA 174/95   Detention without trial /   20 July 1995" above "Fear of torture", which
//! stands in the same column.

use super::document::Document;
use super::labels::label_at;
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
