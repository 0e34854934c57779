//! Lines joined to paragraphs.

use super::document::Document;
use super::outline::Slice;
use super::words::Shape;
use crate::Span;

/// Lines longer than so many characters were not wrapped by hand or by a mail program: each is a paragraph.
const LONGEST_WRAPPED_LINE: usize = 200;

/// The paragraphs of some lines: spans from the first byte to the last. Blank lines part them; where there are none, a
/// sentence that ends before the line is full does; a bullet always begins one.
pub(super) fn paragraphs(document: &Document, slices: &[Slice]) -> Vec<Span> {
    let is_parted = slices.iter().skip(1).any(|slice| document.lines[slice.line].gap);
    let blocks_are_told = is_parted || document.parts_paragraphs() && are_even(document, slices);
    let width = if blocks_are_told { Width::default() } else { Width::of(document, slices) };
    let mut spans: Vec<Span> = Vec::new();
    for (place, slice) in slices.iter().enumerate() {
        let here = Span { start: slice.start, end: document.lines[slice.line].end };
        let joins = place > 0 && {
            let before = slices[place - 1].line;
            slice.line <= before + 1
                && continues(document, before, slice.line)
                && (blocks_are_told || !is_full_stop(document, before, slice.line, width))
        };
        let is_long = |slice: &Slice| document.lines[slice.line].end - slice.start > LONGEST_WRAPPED_LINE;
        // A line of prose that ends within a sentence goes on, however long the next one is.
        let is_open = |slice: &Slice| !ends_sentence(document, slice.line) && is_prose_line(document, slice.line);
        let single = place > 0
            && !document.lines[slice.line].new_page
            && (is_long(slice) || is_long(&slices[place - 1]))
            && !(joins && is_open(&slices[place - 1]));
        match spans.last_mut() {
            Some(last) if joins && !single => last.end = here.end,
            _ => spans.push(here),
        }
    }
    spans
}

/// Whether all lines begin at the same place: none begins a paragraph further in.
fn are_even(document: &Document, slices: &[Slice]) -> bool {
    let indent = |slice: &Slice| {
        let start = document.lines[slice.line].start;
        document.text[..start].bytes().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    };
    let mut indents = slices.iter().map(indent);
    let first = indents.next();
    indents.all(|indent| Some(indent) == first)
}

/// Whether a line can go on with the paragraph of the line before it.
pub(super) fn continues(document: &Document, before: usize, line: usize) -> bool {
    let here = &document.lines[line];
    if begins_with_bullet(document, line) {
        return false;
    }
    if here.new_page {
        let goes_on = document.raw_line(line).starts_with(char::is_lowercase) || is_prose_line(document, before);
        return !ends_sentence(document, before) && goes_on;
    }
    !here.gap
}

/// A line of prose has at least so many words, and so many of them begin with a small letter.
const PROSE_LINE: (usize, usize) = (6, 3);

pub(super) fn is_prose_line(document: &Document, line: usize) -> bool {
    let words = &document.words()[document.lines[line].words.clone()];
    let small = words.iter().filter(|word| word.shape == Shape::Small).count();
    words.len() >= PROSE_LINE.0 && small >= PROSE_LINE.1
}

/// Whether a line begins with a mark that makes it an item of a list.
pub(super) fn begins_with_bullet(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let mark = document.mark(words.start);
    let spaced =
        document.words().get(words.start + 1).is_some_and(|word| word.spaced && words.contains(&(words.start + 1)));
    // "+ URGENT ACTION BULLETIN +" is a line of a frame, and "+ 44" begins a number.
    let is_plus = || {
        mark == '+'
            && !document.raw_line(line).ends_with('+')
            && document.words().get(words.start + 1).is_some_and(|word| word.shape != Shape::Number)
    };
    spaced && (is_bullet(mark) || is_plus())
}

/// Whether a mark is one that stands before an item of a list.
pub(super) fn is_bullet(mark: char) -> bool {
    matches!(mark, '•' | '●' | '○' | '▪' | '■' | '□' | '◦' | '·' | '‣' | '→' | '►' | '✓' | '-' | '*' | '\u{f0b7}')
}

/// How long the longest of some lines is, in characters and in bytes: programs wrap by either.
#[derive(Clone, Copy, Default)]
struct Width {
    letters: usize,
    bytes: usize,
}

impl Width {
    fn of(document: &Document, slices: &[Slice]) -> Self {
        let texts = || slices.iter().map(|slice| &document.text[slice.start..document.lines[slice.line].end]);
        let letters = texts().map(|text| text.chars().count()).max().unwrap_or(0);
        Self { letters, bytes: texts().map(str::len).max().unwrap_or(0) }
    }
}

/// Whether a sentence ends with a line although the next word would have fitted.
fn is_full_stop(document: &Document, before: usize, line: usize, width: Width) -> bool {
    if !ends_sentence(document, before) {
        return false;
    }
    let first = document.lines[line].words.start;
    let next =
        if document.lines[line].words.is_empty() { "" } else { document.raw(document.span(&(first..first + 1))) };
    let here = document.raw_line(before);
    here.chars().count() + 1 + next.chars().count() < width.letters && here.len() + 1 + next.len() < width.bytes
}

/// Whether a line ends as a sentence ends.
pub(super) fn ends_sentence(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let mut marks = words.rev().take_while(|at| document.words()[*at].shape == Shape::Mark);
    marks.any(|at| matches!(document.mark(at), '.' | '!' | '?' | ':' | '…'))
}
