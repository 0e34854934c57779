//! Words that are divided at the end of a line: "über-" / "tragen".

use std::collections::HashSet;

use super::document::Document;
use super::lexicon::{LEXICONS, Role};
use super::words::Shape;

/// A document divides words if so many of a hundred lines of prose end so; a word with a hyphen of its own ends one now and
/// then.
const DIVIDED_PERCENT: usize = 3;

/// And if there are at least so many.
const FEWEST_DIVIDED: usize = 2;

/// Lines with fewer letters are no prose, and say nothing about how it is set.
const SHORTEST_LINE: usize = 30;

/// Where the lines begin that go on with a word of the line before: the byte of each. Where the document has the word with
/// its hyphen elsewhere, the hyphen is the word's own.
pub(super) fn divided_lines(document: &Document) -> HashSet<usize> {
    let candidates: Vec<usize> = (1..document.lines.len()).filter(|line| could_divide(document, *line)).collect();
    if candidates.len() < FEWEST_DIVIDED {
        return HashSet::new();
    }
    let prose = document.lines.iter().filter(|line| line.end - line.start >= SHORTEST_LINE).count();
    if candidates.len() * 100 < prose * DIVIDED_PERCENT {
        return HashSet::new();
    }
    let hyphened: HashSet<&str> = (0..document.words().len())
        .filter(|at| document.words()[*at].has_hyphen)
        .map(|at| document.folded(at))
        .collect();
    let is_own = |line: &usize| {
        let (stem, rest) = parts(document, *line);
        hyphened.contains(&*format!("{stem}-{rest}"))
    };
    candidates.into_iter().filter(|line| !is_own(line)).map(|line| document.lines[line].start).collect()
}

/// The words before the hyphen and on the next line, folded.
fn parts(document: &Document, line: usize) -> (&str, &str) {
    let first = document.lines[line].words.start;
    (document.folded(first.saturating_sub(2)), document.folded(first))
}

/// Whether a line can go on with the last word of the line before: that ends in a letter and a hyphen, and this begins with a
/// small letter, and with no word that joins two ("Ein- und Ausgang").
fn could_divide(document: &Document, line: usize) -> bool {
    let (before, here) = (&document.lines[line - 1], &document.lines[line]);
    let stem = document.raw_line(line - 1).strip_suffix(['-', '\u{2010}']);
    let is_stem = stem.is_some_and(|stem| stem.ends_with(char::is_alphabetic));
    let first = here.words.start;
    is_stem
        && !here.gap
        && !here.words.is_empty()
        && before.words.len() > 1
        && document.words()[first].shape == Shape::Small
        && !LEXICONS.all.iter().any(|lexicon| lexicon.is(document, first, first + 1, Role::Connector))
}
