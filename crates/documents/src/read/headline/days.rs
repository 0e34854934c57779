//! Days within a line of the head.

use std::ops::Range;

use super::super::document::Document;
use super::super::head::in_any;
use super::super::identifiers::index_at;
use super::super::lexicon::{LEXICONS, Role};
use super::super::when::{When, date_at, may_begin_date};
use super::super::words::Shape;

/// The date that begins with a word in any language: the one that takes most words.
pub(in super::super) fn date_in_any(document: &Document, at: usize, end: usize) -> Option<When> {
    if !may_begin_date(document, at) {
        return None;
    }
    let lexicons = LEXICONS.all.iter().chain([&LEXICONS.none]);
    lexicons
        .filter_map(|lexicon| date_at(document, at, end, lexicon))
        .max_by_key(|date| (date.whole().is_some(), date.words.end))
}

/// All dates in some words, in any language: days, or days that cannot be told.
pub(in super::super) fn dates(document: &Document, words: Range<usize>) -> Vec<When> {
    let mut found = Vec::new();
    let mut at = words.start;
    while at < words.end {
        // "MDE 13/04/91" has no date.
        if let Some((_, span)) = index_at(document, at) {
            at = document.words_in(span).end.max(at + 1);
            continue;
        }
        match date_in_any(document, at, words.end) {
            Some(date) => {
                at = date.words.end;
                if date.ambiguous || date.whole().is_some() {
                    found.push(date);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Whether nothing stands after a date but marks, a weekday, or the letter of "year" ("4 maja 2015 r.").
pub(super) fn ends_after(document: &Document, rest: Range<usize>) -> bool {
    let is_part =
        |at: usize| document.folded(at).chars().count() == 1 || in_any(document, at, rest.end, Role::Weekday).is_some();
    let words = rest.clone().filter(|at| document.words()[*at].shape != Shape::Mark);
    words.clone().count() <= 1 && words.clone().all(is_part)
}

/// Whether some words are nothing but one link: "Download PDF" beside the day.
pub(super) fn is_link(document: &Document, words: Range<usize>) -> bool {
    let Some(first) = words.clone().find(|at| document.words()[*at].shape != Shape::Mark) else { return false };
    let start = document.words()[first].start as usize;
    let link = document.links.partition_point(|link| link.end <= start);
    let end = document.span(&words).end;
    document.links.get(link).is_some_and(|link| link.open <= start && end <= link.end)
}

/// Whether a time of the day follows a date.
pub(super) fn has_time(document: &Document, date: &When) -> bool {
    document.words().get(date.words.end).is_some_and(|word| word.shape == Shape::Number)
        && document.mark(date.words.end + 1) == ':'
}

/// The parts of a line between bars: "Alert 12 | 2 September 2020 | Write before 14 October 2020"; all of it where it has none.
pub(in super::super) fn cells(document: &Document, words: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = words.start;
    for bar in words.clone().filter(|at| document.mark(*at) == '|').take(MOST_CELLS) {
        found.push(start..bar);
        start = bar + 1;
    }
    found.push(start..words.end);
    found
}

/// A line of the head has at most so many bars.
const MOST_CELLS: usize = 12;

/// The one day that stands alone in such a part.
pub(super) fn alone_in_cell(document: &Document, words: &Range<usize>) -> Option<When> {
    let cells = cells(document, words.clone());
    let day = |cell: &Range<usize>| {
        let day = date_in_any(document, cell.start, cell.end).filter(|day| day.whole().is_some() || day.ambiguous)?;
        (day.words == *cell).then_some(day)
    };
    let mut alone = cells.iter().filter(|_| cells.len() > 1).filter_map(day);
    alone.next().filter(|_| alone.next().is_none())
}
