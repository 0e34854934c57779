//! Codes under which other networks have their documents: `NPL 140305.1`, `UP-023-2007`, `EGY 002 / 0416 / OBS 033.3`.

use std::ops::Range;

use super::document::Document;
use super::identifiers::{index_in, length_of_label, number_in};
use super::lexicon::{LEXICONS, Label, Lexicon};
use super::words::Shape;
use crate::Span;

/// A code has at least so many digits; fewer stand in a title or an address.
const DIGITS: usize = 3;

/// The longest a code is, in words and marks.
const LONGEST_CODE: usize = 14;

/// A code as it is printed.
#[derive(Clone)]
pub(super) struct Printed {
    /// From its first letter, or from the label that is part of its name: "Case NPL 140305".
    pub span: Span,
    /// Without that label.
    pub code: Span,
    /// What its last point counts: the update.
    pub update: Option<(u16, Span)>,
}

/// A line that begins with a code, a colon, and what the document is about: "UP-131-2006: SRI LANKA: Witness threatened".
pub(super) fn with_title(document: &Document, words: Range<usize>) -> Option<(Printed, Range<usize>)> {
    let code = run(document, words.start, words.end);
    let has_mark = code.clone().any(|at| matches!(document.mark(at), '/' | '-') || document.words()[at].has_hyphen);
    let rest = code.end + 1..words.end;
    if !has_mark || document.mark(code.end) != ':' || rest.is_empty() {
        return None;
    }
    Some((printed(document, words.start, code)?, rest))
}

/// "[RE: UA-118-2006: SRI LANKA: Young man dies in custody]": a line in brackets that names another document by its code.
pub(super) fn in_brackets(document: &Document, words: Range<usize>) -> Option<Printed> {
    let opens = matches!(document.mark(words.start), '[' | '(');
    let colon = words.clone().take(LONGEST_CODE).find(|at| document.mark(*at) == ':').filter(|_| opens)?;
    [words.start + 1, colon + 1].into_iter().find_map(|start| {
        let code = run(document, start, words.end);
        let has_mark = code.clone().any(|at| document.words()[at].has_hyphen || document.mark(at) == '/');
        if has_mark { printed(document, start, code) } else { None }
    })
}

/// The earlier documents of a case that the text names by its code: of "KEN 004 / 0322 / OBS 018.2" those under
/// "KEN 004 / 0322 / OBS 018" and "018.1", each with the day that follows it.
pub(super) fn earlier(document: &Document, own: Span) -> Vec<Span> {
    let Some((update, counted)) = update_of(document, own) else { return Vec::new() };
    let words = document.words_in(own);
    let Some(last) = words.clone().next_back().filter(|_| words.len() > 1) else { return Vec::new() };
    let digits = document.folded(last);
    let base = &digits[..digits.len().saturating_sub(counted.end - counted.start + 1)];
    let is_earlier = |at: usize| {
        let rest = document.folded(at).strip_prefix(base);
        rest.is_some_and(|rest| {
            rest.is_empty()
                || rest.strip_prefix('.').and_then(|rest| rest.parse().ok()).is_some_and(|count: u16| count < update)
        })
    };
    let length = words.len();
    let end = document.words().len();
    let mut found: Vec<Span> = Vec::new();
    for at in (0..end.saturating_sub(length - 1)).filter(|at| !words.contains(at)) {
        let same = |place: usize| document.folded(words.start + place) == document.folded(at + place);
        if (0..length - 1).all(same) && is_earlier(at + length - 1) && found.len() < MOST_EARLIER {
            let code = at..at + length;
            let day = super::headline::date_in_any(document, code.end + 1, end.min(code.end + DAY_WORDS));
            let day = day.filter(|day| document.mark(code.end) == ',' && day.whole().is_some());
            let first = begins_with_label(document, code.start);
            found.push(document.span(&(first..day.map_or(code.end, |day| day.words.end))));
        }
    }
    found
}

/// Where a code with the label right before it begins: "Case NPL 140305".
fn begins_with_label(document: &Document, code: usize) -> usize {
    let label = code.checked_sub(1).filter(|at| {
        LEXICONS.all.iter().any(|lexicon| length_of_label(document, lexicon, *at, code, Label::Identifier) == Some(1))
    });
    label.unwrap_or(code)
}

/// A text names so many earlier documents of its case, at most.
const MOST_EARLIER: usize = 20;

/// The day after a code takes at most so many words.
const DAY_WORDS: usize = 8;

/// The code that a line is, or that stands on it after its label.
pub(super) fn code_in(document: &Document, words: Range<usize>) -> Option<Printed> {
    words.clone().find_map(|at| after_label(document, at, words.end)).or_else(|| alone(document, words))
}

fn after_label(document: &Document, at: usize, end: usize) -> Option<Printed> {
    let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, end, Label::Identifier);
    let length = LEXICONS.all.iter().filter_map(of).max()?;
    let mut start = at + length;
    while start < end && document.words()[start].shape == Shape::Mark {
        start += 1;
    }
    let code = run(document, start, end);
    // "Case NPL 1.2" is a name; "Ref.: UP-1" has a label before it.
    let first = if start == at + length { at } else { start };
    printed(document, first, code)
}

/// A line that is nothing but a code.
fn alone(document: &Document, words: Range<usize>) -> Option<Printed> {
    let code = run(document, words.start, words.end);
    let has_mark = code.clone().any(|at| matches!(document.mark(at), '/' | '-') || document.words()[at].has_hyphen);
    (code == words && has_mark).then(|| printed(document, words.start, code)).flatten()
}

/// The words from one on that a code can have.
fn run(document: &Document, start: usize, end: usize) -> Range<usize> {
    let stop = end.min(start + LONGEST_CODE);
    let fits = |at: usize| match document.words()[at].shape {
        Shape::Capitals | Shape::Initial | Shape::Number | Shape::Other => true,
        Shape::Mark => matches!(document.mark(at), '/' | '-' | '.' | '#'),
        Shape::Small | Shape::Capital => false,
    };
    let mut last = (start..stop).find(|at| !fits(*at)).unwrap_or(stop);
    while last > start && document.words()[last - 1].shape == Shape::Mark {
        last -= 1;
    }
    start..last
}

fn printed(document: &Document, first: usize, code: Range<usize>) -> Option<Printed> {
    let begins = document.words().get(code.start).filter(|_| !code.is_empty())?;
    let span = document.span(&code);
    let digits = document.raw(span).bytes().filter(u8::is_ascii_digit).count();
    let is_letter = matches!(begins.shape, Shape::Capitals | Shape::Initial);
    let is_other = number_in(document, code.clone()).is_some() || index_in(document, code.clone()).is_some();
    (is_letter && digits >= DIGITS && !is_other).then(|| Printed {
        span: Span { start: document.words()[first].start as usize, end: span.end },
        code: span,
        update: update_of(document, span),
    })
}

/// "033.3": the third update.
fn update_of(document: &Document, code: Span) -> Option<(u16, Span)> {
    let text = document.raw(code);
    let (before, after) = text.rsplit_once('.')?;
    let is_count = (1..=2).contains(&after.len()) && before.ends_with(|sign: char| sign.is_ascii_digit());
    let update: u16 = after.parse().ok().filter(|_| is_count)?;
    (update > 0).then_some((update, Span { start: code.end - after.len(), end: code.end }))
}
