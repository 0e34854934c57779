//! Lines written as text.

use super::hyphens::Hyphens;
use super::layout::{Joint, Measure, Row, Sheet};
use super::links::Addresses;
use crate::read::flow::around;
use crate::read::fold::ligature;

/// Words that lead to one address, or to none.
struct Piece {
    text: String,
    link: Option<usize>,
}

/// The text of all pages, and where the first line of each begins in it. A paragraph that goes on over the end of a page is
/// whole on the page on which it begins.
pub(super) fn text(sheets: Vec<Sheet>, addresses: &Addresses) -> (String, Vec<usize>) {
    let measure = Measure::of(&sheets);
    let hyphens = Hyphens::of(&sheets);
    let mut pen = Pen { hyphens, addresses, text: String::new(), block_start: 0, block: Vec::new() };
    let mut starts = Vec::with_capacity(sheets.len());
    let mut feeds = 0;
    let mut wraps = false;
    let mut before: Option<Row> = None;
    for sheet in sheets {
        let mut rows = sheet.rows.into_iter().peekable();
        let mut is_first = true;
        while let Some(row) = rows.next() {
            let joint = match &before {
                Some(last) if is_first && !measure.goes_on(last, &row) => None,
                Some(_) if is_first => Some(Joint::Soft),
                Some(last) => Some(measure.joint(last, &row, rows.peek(), wraps)),
                None => None,
            };
            let kept = row.outline();
            match joint {
                Some(Joint::Soft) => pen.go_on(row),
                Some(Joint::Line) if feeds == 0 => pen.begin(row, "\n"),
                Some(Joint::Gap) if feeds == 0 => pen.begin(row, "\n\n"),
                _ => {
                    let parting = if feeds > 0 { format!("\n{}", "\x0c".repeat(feeds)) } else { String::new() };
                    pen.begin(row, &parting);
                    feeds = 0;
                }
            }
            wraps = match joint {
                Some(Joint::Soft) => true,
                Some(Joint::Line) => wraps,
                _ => false,
            };
            if is_first {
                starts.push(pen.block_start);
            }
            before = Some(kept);
            is_first = false;
        }
        if is_first {
            starts.push(pen.block_start);
        }
        feeds += 1;
    }
    (pen.finish(), starts)
}

struct Pen<'a> {
    hyphens: Hyphens,
    addresses: &'a Addresses,
    text: String,
    /// Where the block that is written begins in the text.
    block_start: usize,
    block: Vec<Piece>,
}

impl Pen<'_> {
    fn begin(&mut self, row: Row, parting: &str) {
        self.put_down();
        self.text.push_str(parting);
        self.block_start = self.text.len();
        self.block = pieces(row);
    }

    /// Appends a line that goes on with the one before it.
    fn go_on(&mut self, row: Row) {
        let next = pieces(row);
        let (Some(last), Some(first)) = (self.block.last(), next.first()) else {
            self.block.extend(next);
            return;
        };
        let same_link = last.link.filter(|link| first.link == Some(*link));
        let address = same_link.map(|link| self.addresses.get(link));
        match seam(&last.text, &first.text, address, &self.hyphens) {
            Seam::Blank => self.block.push(Piece { text: " ".to_owned(), link: same_link }),
            Seam::Nothing => {}
            Seam::DropHyphen => drop(self.block.last_mut().map(|last| last.text.pop())),
        }
        self.block.extend(next);
    }

    fn put_down(&mut self) {
        let mut pieces: Vec<Piece> = Vec::new();
        for piece in self.block.drain(..) {
            match pieces.last_mut() {
                Some(last) if last.link == piece.link => last.text.push_str(&piece.text),
                _ => pieces.push(piece),
            }
        }
        let mut line = String::new();
        for piece in &pieces {
            match piece.link {
                Some(link) => write_link(&mut line, &piece.text, self.addresses.get(link)),
                None => line.push_str(&piece.text),
            }
        }
        // A place where a word could have been divided is none of its letters.
        let line = line.trim().chars().filter(|letter| *letter != '\u{ad}');
        for letter in line {
            match ligature(letter) {
                Some(letters) => self.text.push_str(letters),
                None => self.text.push(if letter == '\u{a0}' { ' ' } else { letter }),
            }
        }
    }

    fn finish(mut self) -> String {
        self.put_down();
        self.text.push('\n');
        self.text
    }
}

fn pieces(row: Row) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for unit in row.into_units() {
        match pieces.last_mut() {
            Some(last) if last.link == unit.link => last.text.push_str(&unit.text),
            _ => pieces.push(Piece { text: unit.text, link: unit.link }),
        }
    }
    pieces
}

/// What stands between two lines that are one.
#[derive(Debug, PartialEq, Eq)]
enum Seam {
    Blank,
    Nothing,
    DropHyphen,
}

fn seam(before: &str, after: &str, address: Option<&str>, hyphens: &Hyphens) -> Seam {
    if before.ends_with('\u{ad}') {
        return Seam::DropHyphen;
    }
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let first = after.split(char::is_whitespace).next().unwrap_or_default();
    let is_divided_address = address.is_some_and(|address| address.contains(&format!("{last}{first}")));
    let goes_on = last.ends_with(['/', '.', '_', '-', '?', '=', '&', '#', '%']);
    let looks_like_address = last.contains("://") || last.contains("www.") || last.contains('@');
    if is_divided_address && !last.is_empty() || looks_like_address && goes_on {
        return Seam::Nothing;
    }
    let stem = last.strip_suffix(['-', '\u{2010}']);
    if let Some(stem) = stem.filter(|stem| stem.ends_with(char::is_alphanumeric)) {
        return if hyphens.divide(stem, first) { Seam::DropHyphen } else { Seam::Nothing };
    }
    // Chinese and Japanese are written without blanks.
    let is_wide = |letter: Option<char>| {
        matches!(letter, Some('\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'))
    };
    if is_wide(last.chars().next_back()) && is_wide(first.chars().next()) { Seam::Nothing } else { Seam::Blank }
}

/// Writes a link, as in every other form.
fn write_link(line: &mut String, words: &str, address: &str) {
    let inner = words.trim();
    let start = words.len() - words.trim_start().len();
    let (before, after) = around(inner, address).unwrap_or_default();
    for part in [&words[..start], before, inner, &after, &words[start + inner.len()..]] {
        line.push_str(part);
    }
}
