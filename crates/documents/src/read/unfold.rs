//! Addresses that stand side by side in lines of text, parted by blanks or tabs: written one below the other, so that what
//! reads the text sees each as a whole.

use std::ops::Range;

use super::contact::label_in;
use super::document::Document;
use super::extract::Extracted;
use super::labels::label_at;
use super::lexicon::Label;
use crate::Span;

/// So many blanks in a row, or a tab, part two columns.
const COLUMN_GAP: usize = 3;

/// Where a column is known to begin, so many blanks before it part it from the one before.
const KNOWN_GAP: usize = 2;

/// So many lines side by side are columns; fewer are an address with something beside it.
const FEWEST_LINES: usize = 3;

/// A column under a heading has at least so many lines, with it.
const FEWEST_UNDER_HEADING: usize = 2;

/// Columns have at most so many lines; longer ones are a table.
const MOST_LINES: usize = 20;

/// No more addresses stand side by side.
const MOST_COLUMNS: usize = 4;

/// A line with more bytes stands in no columns.
const LONGEST_LINE: usize = 400;

/// Where tabs part columns, a longer line without a tab, in characters, is none of them.
const LONGEST_CELL: usize = 60;

/// The beginning of a column is the same on all its lines, give or take so many characters.
const TOLERANCE: usize = 2;

/// A number before an address ("1.", "2)") has at most so many characters.
const LONGEST_NUMBER: usize = 3;

/// A part of a line.
#[derive(Clone)]
struct Piece {
    /// Its bytes in the text.
    bytes: Range<usize>,
    /// How many characters stand before it on its line.
    place: usize,
    /// How many stand before what follows its number, where it has one.
    after_number: usize,
    /// The tabs before it.
    tabs: usize,
}

/// Lines that are columns, and each column's parts.
struct Block {
    /// The number of the line after the last.
    end: usize,
    columns: Vec<Vec<Range<usize>>>,
}

/// The text with what stands side by side written one below the other; remarks keep their places.
pub(super) fn unfold(extracted: Extracted) -> Extracted {
    let Extracted { form, text, remarks } = extracted;
    let lines = lines_of(&text);
    let mut written = String::new();
    // Where what was moved stood, and where it stands now.
    let mut moved: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    let (mut place, mut copied) = (0, 0);
    while place < lines.len() {
        let block = match block_at(&text, &lines, place) {
            Ok(block) => block,
            Err(next) => {
                place = next;
                continue;
            }
        };
        let old = lines[place].start..lines[block.end - 1].end;
        written.push_str(&text[copied..old.start]);
        let start = written.len();
        write(&mut written, &text, &block, lines.get(block.end));
        moved.push((old.clone(), start..written.len()));
        (copied, place) = (old.end, block.end);
    }
    if moved.is_empty() {
        return Extracted { form, text, remarks };
    }
    written.push_str(&text[copied..]);
    let remarks = remarks.into_iter().map(|(code, span)| (code, span_after(&moved, span))).collect();
    Extracted { form, text: written, remarks }
}

/// Writes the columns of a block one below the other, a blank line between two; what begins with a way to reach somebody goes on
/// with the one before.
fn write(written: &mut String, text: &str, block: &Block, next: Option<&Range<usize>>) {
    for (place, column) in block.columns.iter().enumerate() {
        if place > 0 {
            written.push_str(if is_channel(&text[column[0].clone()]) { "\n" } else { "\n\n" });
        }
        for (line, part) in column.iter().enumerate() {
            written.push_str(if line > 0 { "\n" } else { "" });
            written.push_str(&text[part.clone()]);
        }
    }
    if next.is_some_and(|next| !text[next.clone()].trim().is_empty()) {
        written.push('\n');
    }
}

/// Where a span stands after parts of the text were moved; within one of them, its beginning.
fn span_after(moved: &[(Range<usize>, Range<usize>)], span: Span) -> Span {
    let before = moved.partition_point(|(old, _)| old.start <= span.start);
    let Some((old, new)) = before.checked_sub(1).and_then(|last| moved.get(last)) else { return span };
    if span.start < old.end {
        return Span { start: new.start, end: new.end };
    }
    Span { start: span.start - old.end + new.end, end: span.end - old.end + new.end }
}

fn lines_of(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    text.split('\n')
        .map(|line| {
            let here = start..start + line.len();
            start = here.end + 1;
            here
        })
        .collect()
}

/// The columns that begin with a line: it has several parts, and those of the lines below begin at the same places; else the
/// line with which others may begin.
fn block_at(text: &str, lines: &[Range<usize>], first: usize) -> Result<Block, usize> {
    let head = pieces(text, &lines[first], &[]);
    if !(2..=MOST_COLUMNS).contains(&head.len()) {
        return Err(first + 1);
    }
    let starts: Vec<usize> = head.iter().map(|piece| piece.place).collect();
    let step = head[1..].iter().map(|piece| piece.tabs).min().filter(|tabs| *tabs > 0);
    let mut columns: Vec<Vec<Range<usize>>> = head.iter().map(|piece| vec![piece.bytes.clone()]).collect();
    let (mut end, mut beside, mut next) = (first + 1, 1, first + 1);
    while let Some(line) = lines.get(next).filter(|_| next - first < MOST_LINES) {
        let known = if step.is_some() { &[][..] } else { &starts[..] };
        let pieces = pieces(text, line, known);
        let is_below_gap = next > end;
        let placed = match step {
            Some(step) => by_tabs(&pieces, step, head.len()),
            None => by_place(&pieces, &head),
        };
        let Some(placed) = placed else { break };
        // Below a blank line the columns go on with ways to reach somebody.
        if is_below_gap
            && (pieces.len() != head.len() || !pieces.iter().all(|piece| has_colon(&text[piece.bytes.clone()])))
        {
            break;
        }
        if pieces.is_empty() {
            if is_below_gap {
                break;
            }
            next += 1;
            continue;
        }
        if pieces.len() > 1 {
            beside += 1;
            // "Fax:      +99 5 555 0120": what stands apart is a label.
            let leads = |piece: &Piece| is_lead(&text[piece.bytes.clone()]);
            if pieces[..pieces.len() - 1].iter().any(leads) {
                return Err(first + 1);
            }
        }
        placed.into_iter().zip(pieces).for_each(|(column, piece)| columns[column].push(piece.bytes));
        next += 1;
        end = next;
    }
    let fewest = |column: &Vec<Range<usize>>| {
        if has_end_colon(&text[column[0].clone()]) { FEWEST_UNDER_HEADING } else { FEWEST_LINES }
    };
    let is_full = columns.iter().all(|column| column.len() >= fewest(column));
    let is_marked = text[head[0].bytes.clone()].chars().all(|letter| !letter.is_alphanumeric());
    if beside < FEWEST_LINES || !is_full || is_marked {
        return Err(first + 1);
    }
    // What is no address is none from its second line on.
    if are_addresses(text, &columns) { Ok(Block { end, columns }) } else { Err(end) }
}

/// The parts of a line between wide gaps; where columns are known to begin, between narrow ones, too. None of what is longer
/// than a line of columns.
fn pieces(text: &str, line: &Range<usize>, starts: &[usize]) -> Vec<Piece> {
    let raw = &text[line.clone()];
    if line.len() > LONGEST_LINE || raw.contains('\x0c') {
        return Vec::new();
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut blanks, mut tabs) = (0, 0);
    for (place, (at, letter)) in raw.char_indices().enumerate() {
        if letter.is_whitespace() {
            blanks += 1;
            tabs += usize::from(letter == '\t');
            continue;
        }
        let start = line.start + at;
        let is_known = blanks >= KNOWN_GAP && starts.iter().any(|start| start.abs_diff(place) <= 1);
        let goes_on = tabs == 0 && blanks < COLUMN_GAP && !is_known;
        let end = start + letter.len_utf8();
        match pieces.last_mut() {
            Some(last) if goes_on || is_number(&text[last.bytes.clone()]) => {
                if is_number(&text[last.bytes.clone()]) && blanks > 0 {
                    last.after_number = place;
                }
                last.bytes.end = end;
            }
            _ => pieces.push(Piece { bytes: start..end, place, after_number: place, tabs }),
        }
        (blanks, tabs) = (0, 0);
    }
    pieces
}

/// "1.", "2)": the number of an address, which blanks may part from it.
fn is_number(part: &str) -> bool {
    part.len() <= LONGEST_NUMBER
        && part.ends_with(['.', ')', '/'])
        && part[..part.len() - 1].bytes().all(|byte| byte.is_ascii_digit())
        && part.len() > 1
}

/// The columns of parts by where they begin; none if one begins elsewhere, or reaches into the next column.
fn by_place(pieces: &[Piece], head: &[Piece]) -> Option<Vec<usize>> {
    let fits = |piece: &Piece| {
        let near = |start: usize| start.abs_diff(piece.place) <= TOLERANCE;
        head.iter().position(|head| near(head.place) || near(head.after_number))
    };
    pieces
        .iter()
        .map(|piece| {
            let column = fits(piece)?;
            let next = head.get(column + 1).map_or(usize::MAX, |next| next.place);
            (piece.place + piece.bytes.len() / 2 <= next).then_some(column)
        })
        .collect()
}

/// The columns of parts by the tabs before them.
fn by_tabs(pieces: &[Piece], step: usize, count: usize) -> Option<Vec<usize>> {
    if pieces.len() > count || pieces.len() == 1 && pieces[0].bytes.len() > LONGEST_CELL {
        return None;
    }
    let mut column = 0;
    let mut placed = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let steps = piece.tabs / step;
        let steps = if place > 0 { steps.max(1) } else { steps.max(usize::from(piece.tabs > 0)) };
        column += if pieces.len() == count { usize::from(place > 0) } else { steps };
        placed.push(column.min(count - 1));
    }
    placed.windows(2).all(|pair| pair[0] < pair[1]).then_some(placed)
}

/// Whether a part leads to what stands beside it: a label, or the mark of a list.
fn is_lead(part: &str) -> bool {
    has_end_colon(part) || part.chars().all(|letter| !letter.is_alphanumeric())
}

fn has_end_colon(part: &str) -> bool {
    part.trim_end().ends_with([':', '：'])
}

fn has_colon(part: &str) -> bool {
    part.contains([':', '：'])
}

/// Whether columns are addresses: a way to reach somebody is in one of them, how the letter opens, or who gets a copy.
fn are_addresses(text: &str, columns: &[Vec<Range<usize>>]) -> bool {
    let parts = || columns.iter().flatten().map(|part| &text[part.clone()]);
    if !parts().any(has_colon) {
        return false;
    }
    let written: Vec<&str> = parts().collect();
    let Ok(document) = Document::lay_out(written.join("\n")) else { return false };
    let tells = |line: usize| {
        let words = &document.lines[line].words;
        label_in(&document, words.start, words.end).is_some()
            || label_at(&document, line).is_some_and(|found| found.label == Label::Copies)
    };
    (0..document.lines.len()).any(tells)
}

/// Whether a part is a way to reach somebody.
fn is_channel(part: &str) -> bool {
    let Ok(document) = Document::lay_out(part.to_owned()) else { return false };
    document.lines.first().is_some_and(|line| label_in(&document, line.words.start, line.words.end).is_some())
}
