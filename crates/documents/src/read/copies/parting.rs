//! Which lines are one entry of those who get a copy, and where several stand in one line.

use std::ops::Range;

use super::super::address::country_of;
use super::super::columns::cells;
use super::super::contact::label_in;
use super::super::document::Document;
use super::super::head::in_any;
use super::super::lexicon::{LEXICONS, Role};
use super::super::outline::{Field, Slice};
use super::super::paragraphs::is_prose_line;
use super::super::words::Shape;
use super::{begins_entry, begins_with_diplomats, diplomats_at};

/// A country has at most so many words.
pub(super) const COUNTRY_WORDS: usize = 6;

/// Lines that a text file wraps have so many characters, at least and at most.
const WRAPPED_WIDTH: (usize, usize) = (50, 100);

/// A text has at least so many lines that go on with the next one, where programs wrapped it.
const FEWEST_WRAPPED: usize = 3;

/// Prose with more bytes on its line was not wrapped by any program: each paragraph is a line.
const UNWRAPPED_WIDTH: usize = 200;

/// How wide the prose of a document is, in characters: the longest of its lines that go on with the next one; 0 where no
/// program has wrapped it.
pub(super) fn width(document: &Document) -> usize {
    let is_paragraph = |line: usize| document.lines[line].end - document.lines[line].start > UNWRAPPED_WIDTH;
    if (0..document.lines.len()).any(|line| is_paragraph(line) && is_prose_line(document, line)) {
        return 0;
    }
    let goes_on = |line: &usize| document.lines.get(line + 1).is_some_and(|next| !next.gap);
    let prose = (0..document.lines.len()).filter(|line| goes_on(line) && is_prose_line(document, *line));
    let lengths = prose.map(|line| document.raw_line(line).chars().count());
    let mut lengths: Vec<usize> = lengths.filter(|length| *length <= WRAPPED_WIDTH.1).collect();
    lengths.sort_unstable();
    lengths.last().copied().filter(|_| lengths.len() >= FEWEST_WRAPPED).unwrap_or(0)
}

/// Whether a line goes on with the entry above, as its first word had no place there any more; a country ends an entry.
pub(super) fn is_wrapped(document: &Document, entry: &Range<usize>, words: &Range<usize>, width: usize) -> bool {
    let line_of = |word: usize| {
        let start = document.words()[word].start as usize;
        document.lines.partition_point(|line| line.end <= start)
    };
    let (above, line) = (line_of(entry.end - 1), line_of(words.start));
    let length = |line: usize| document.raw_line(line).chars().count();
    let first = document.raw(document.span(&(words.start..words.start + 1)));
    let is_whole = document.lines[line].words == *words && document.lines[above].words.end == entry.end;
    // An address of mail at the end closes what it belongs to.
    let is_done = document.raw_line(above).split_whitespace().next_back().is_some_and(|last| last.contains('@'));
    width >= WRAPPED_WIDTH.0
        && !is_done
        && is_whole
        && line == above + 1
        && (width.saturating_sub(first.chars().count())..=WRAPPED_WIDTH.1).contains(&length(above))
        && country_of(document, entry).is_none()
        && (document.words()[words.start].shape == Shape::Small || !begins_entry(document, words))
}

/// The block of columns with which a field begins: for each column the words of its lines.
pub(super) fn in_columns(document: &Document, field: &Field) -> Option<Vec<Vec<Range<usize>>>> {
    let block = &field.slices[..first_block(document, field)];
    let cells = cells(document, block);
    // One column after the other: somewhere the words go back.
    cells.windows(2).any(|pair| pair[1].words.start < pair[0].words.start).then(|| {
        let mut columns: Vec<Vec<Range<usize>>> = Vec::new();
        for cell in cells {
            match columns.last_mut().filter(|_| !cell.gap) {
                Some(column) => column.push(cell.words),
                None => columns.push(vec![cell.words]),
            }
        }
        columns
    })
}

/// The lines of a field below its columns; all where it has none.
pub(super) fn below_columns<'a>(document: &Document, field: &'a Field) -> &'a [Slice] {
    match in_columns(document, field) {
        Some(_) => &field.slices[first_block(document, field)..],
        None => &field.slices,
    }
}

/// How many lines a field has up to the first blank one within it.
fn first_block(document: &Document, field: &Field) -> usize {
    let gap = field.slices.iter().skip(1).position(|slice| document.lines[slice.line].gap);
    gap.map_or(field.slices.len(), |place| place + 1)
}

/// An entry, parted where another one begins on the same line: after a semicolon, before the diplomats, and after the country
/// of the one before where an office begins, or one with a country of its own.
pub(super) fn parted(document: &Document, entry: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = entry.start;
    let mut depth = 0_usize;
    let last_country = countries(document, &entry).last().copied();
    for at in entry.start + 1..entry.end {
        match document.mark(at - 1) {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let rest = at..entry.end;
        if depth == 0 && at > start && begins_another(document, &(start..at), &rest, last_country) {
            parts.push(start..at);
            start = at;
        }
    }
    parts.push(start..entry.end);
    parts
}

/// Whether another entry begins after some words of one.
fn begins_another(document: &Document, part: &Range<usize>, rest: &Range<usize>, last_country: Option<usize>) -> bool {
    let mark = document.mark(part.end - 1);
    let is_field = || label_in(document, rest.start, rest.end).is_some();
    if mark == ';' && !is_field() || mark == ',' && begins_with_diplomats(document, rest.clone()) {
        return true;
    }
    // The diplomats after a country: the words between the two were lost.
    let tail = part.end.saturating_sub(COUNTRY_WORDS).max(part.start)..part.end;
    let mut has_comma = tail.clone().map(|at| document.mark(at) == ',');
    if diplomats_at(document, rest.start, rest.end).is_some()
        && has_comma.any(|comma| comma)
        && country_of(document, &tail).is_some()
    {
        return true;
    }
    // "Harbour Road, Chad" before "and to diplomats", "The Minister of Justice", or one who has a country, too, after a comma.
    let ends_in_country = |end: usize| {
        (end.saturating_sub(COUNTRY_WORDS).max(part.start + 1)..end).any(|at| {
            let length = LEXICONS.country_at(document, at, end).map(|(_, length)| length);
            document.mark(at - 1) == ',' && length == Some(end - at)
        })
    };
    let comma = usize::from(mark == ',');
    if !ends_in_country(part.end - comma) {
        return false;
    }
    let is_large = matches!(document.words()[rest.start].shape, Shape::Capital | Shape::Capitals);
    let article = in_any(document, rest.start, rest.end, Role::Article).unwrap_or(0);
    let is_office = || in_any(document, rest.start + article, rest.end, Role::Office).is_some();
    let has_country = || comma == 1 && last_country.is_some_and(|country| country > rest.start);
    begins_with_diplomats(document, rest.clone()) || is_large && (is_office() || has_country())
}

/// Where the countries of an entry begin that stand after a comma.
fn countries(document: &Document, entry: &Range<usize>) -> Vec<usize> {
    let after_comma = (entry.start + 1..entry.end).filter(|at| document.mark(*at - 1) == ',');
    after_comma.filter(|at| LEXICONS.country_at(document, *at, entry.end).is_some()).collect()
}
