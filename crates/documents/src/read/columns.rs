//! Columns of plain text: addresses that stand side by side, parted by blanks, read one after the other.

use std::ops::Range;

use super::contact::label_in;
use super::document::Document;
use super::outline::Slice;
use super::people::is_column;
use super::region::span;
use super::rows::with_bracket;
use super::words::Shape;

/// So many lines side by side are columns; fewer are an address with something beside it.
const FEWEST_LINES: usize = 3;

/// The beginning of a column is the same on all its lines, give or take so many characters.
const TOLERANCE: usize = 2;

/// Columns that tabs part are so far from each other, whatever stands in them.
const TAB: usize = 1000;

/// A block of columns has at most so many lines; a longer one is a table.
const MOST_LINES: usize = 20;

/// A line that is the head of columns has at most so many, and each at most so many words and marks.
const MOST_HEADS: usize = 5;
const HEAD_WORDS: usize = 6;

/// A line with more bytes stands in no columns; three addresses side by side take fewer.
const LONGEST_LINE: usize = 400;

/// A line, or its part in one column.
pub(super) struct Cell {
    pub slice: Slice,
    pub words: Range<usize>,
    /// Whether it begins a block: a blank line stands before it, or the column begins.
    pub gap: bool,
}

/// The lines as they are read: those in columns one column after the other.
pub(super) fn cells(document: &Document, slices: &[Slice]) -> Vec<Cell> {
    let mut cells = Vec::new();
    // What a bracket over two lines has taken of the second.
    let (mut start, mut taken) = (0, 0);
    while start < slices.len() {
        let goes_on = |place: &usize| *place > start && document.lines[slices[*place].line].gap;
        let end = (start..slices.len()).find(goes_on).unwrap_or(slices.len());
        let block = &slices[start..end];
        match in_columns(document, block) {
            Some(columns) => cells.extend(columns),
            None => {
                for (place, slice) in block.iter().enumerate() {
                    let words = with_bracket(document, slices, start + place);
                    if words.start >= taken && !words.is_empty() {
                        taken = words.end;
                        cells.push(Cell { slice: *slice, words, gap: document.lines[slice.line].gap });
                    }
                }
            }
        }
        start = end;
    }
    cells
}

/// The columns of a block, where at least three lines have parts that begin at the same places, and none is a label with its
/// value.
fn in_columns(document: &Document, block: &[Slice]) -> Option<Vec<Cell>> {
    if !(FEWEST_LINES..=MOST_LINES).contains(&block.len()) {
        return None;
    }
    let is_long = |slice: &Slice| document.lines[slice.line].end - document.lines[slice.line].start > LONGEST_LINE;
    if block.iter().any(is_long) {
        return None;
    }
    let lines: Vec<Vec<Range<usize>>> = block.iter().map(|slice| parts(document, slice)).collect();
    let widest = lines.iter().max_by_key(|parts| parts.len()).filter(|parts| parts.len() > 1)?;
    let starts: Vec<usize> = widest.iter().map(|part| beginning_of(document, part)).collect();
    let mut columns: Vec<Vec<Cell>> = starts.iter().map(|_| Vec::new()).collect();
    for (slice, parts) in block.iter().zip(&lines) {
        for words in parts {
            let here = beginning_of(document, words);
            let column = starts.iter().position(|start| start.abs_diff(here) <= TOLERANCE)?;
            let gap = columns[column].is_empty();
            columns[column].push(Cell { slice: *slice, words: words.clone(), gap });
        }
    }
    // "Fax:      +99 5 555 0120", "-   asking for": what stands apart is a label, or the mark of a list.
    let leads = |part: &Range<usize>| {
        let is_mark = part.clone().all(|at| document.words()[at].shape == Shape::Mark);
        is_mark || is_field_alone(document, part)
    };
    let has_label = |parts: &Vec<Range<usize>>| parts.len() > 1 && parts.iter().any(leads);
    let beside = lines.iter().filter(|parts| parts.len() > 1).count();
    let is_full = columns.iter().all(|column| column.len() >= FEWEST_LINES);
    (beside >= FEWEST_LINES && is_full && !lines.iter().any(has_label)).then(|| columns.into_iter().flatten().collect())
}

/// Whether a line is the head of columns and nothing else, "Name and office      Salutation": a few words apart from each other,
/// one of them the label of a field with no value.
pub(super) fn is_head(document: &Document, words: &Range<usize>) -> bool {
    let mut starts: Vec<usize> = words.clone().filter(|at| *at > words.start && is_column(document, *at)).collect();
    if starts.is_empty() || starts.len() >= MOST_HEADS || words.len() > MOST_HEADS * HEAD_WORDS {
        return false;
    }
    starts.insert(0, words.start);
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(words.end));
    let parts: Vec<Range<usize>> = starts.iter().zip(ends).map(|(start, end)| *start..end).collect();
    let is_label = |part: &Range<usize>| {
        let length = super::contact::length_of_label(document, part.start, part.end);
        length.is_some_and(|length| part.start + length + usize::from(document.mark(part.end - 1) == ':') == part.end)
    };
    let is_short = |part: &Range<usize>| {
        part.len() <= HEAD_WORDS && part.clone().all(|at| document.words()[at].shape != Shape::Number)
    };
    // "Salutation:     Dear Minister" is a field with its value.
    let is_field = parts.first().is_some_and(is_label) && !parts.iter().all(is_label);
    parts.iter().all(is_short) && !is_field && parts.iter().any(is_label)
}

/// Whether words are the label of a field and its colon, with no value: "Opening: Dear Minister:" has one.
fn is_field_alone(document: &Document, words: &Range<usize>) -> bool {
    document.mark(words.end - 1) == ':'
        && label_in(document, words.start, words.end).is_some()
        && (words.start..words.end - 1).all(|at| document.mark(at) != ':')
}

/// The parts of a line between wide gaps.
fn parts(document: &Document, slice: &Slice) -> Vec<Range<usize>> {
    let words = document.words_in(span(document, slice));
    let mut parts: Vec<Range<usize>> = Vec::new();
    for at in words.clone() {
        match parts.last_mut() {
            // "1.  Chief of Staff"
            Some(last) if !is_column(document, at) || is_number(document, last) => last.end = at + 1,
            _ => parts.push(at..at + 1),
        }
    }
    parts
}

/// Whether words are the number of an item and nothing else: "2.", "2)".
fn is_number(document: &Document, words: &Range<usize>) -> bool {
    words.len() == 2
        && document.words()[words.start].shape == Shape::Number
        && document.folded(words.start).len() <= 2
        && matches!(document.mark(words.start + 1), '.' | ')' | '/')
}

/// Where a part of a line begins, its number left aside: after how many characters, or after how many tabs.
fn beginning_of(document: &Document, part: &Range<usize>) -> usize {
    let number = part.start..part.end.min(part.start + 2);
    let first = if part.len() > 2 && is_number(document, &number) { number.end } else { part.start };
    let at = document.words()[first].start as usize;
    let line = document.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let tabs = document.text[line..at].split(|letter| letter != '\t').filter(|run| !run.is_empty()).count();
    if tabs > 0 { tabs * TAB } else { place_of(document, first) }
}

/// How many characters stand before a word on its line.
pub(super) fn place_of(document: &Document, word: usize) -> usize {
    let at = document.words()[word].start as usize;
    let line = document.text[..at].rfind('\n').map_or(0, |end| end + 1);
    document.text[line..at].chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_columns() {
        let is_head_line = |text: &str| {
            let document = Document::lay_out(text.to_owned()).unwrap_or_else(|_| panic!("it is short"));
            is_head(&document, &document.lines[0].words.clone())
        };
        for text in [
            "Name/Office                Salutation",
            "Addressee      Fax      Salutation",
            "Destinataire        Formule d'appel :",
        ] {
            assert!(is_head_line(text), "{text}");
        }
        for text in [
            "Governor of Verania         Dear Governor",
            "Fax: 555 0120        Salutation: Dear Minister",
            "Salutation:       Dear Minister",
            "Salutation",
        ] {
            assert!(!is_head_line(text), "{text}");
        }
    }
}
