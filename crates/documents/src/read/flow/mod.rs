//! Text as it flows onto a page: what a document of blocks (Word, HTML) says, in the conventions of
//! [`extract`](super::extract::extract).

mod counting;
mod fields;
mod header;
mod label;
mod link;
mod notes;
mod symbols;
mod table;

use super::fold::ligature;
use super::{Extracted, Form, Unreadable};
use crate::{Code, Span};

pub(super) use counting::{Counting, written};
pub(super) use fields::{Field, address_of_field};
pub(super) use label::is_label;
pub(super) use link::{LONGEST_ADDRESS, around};
pub(super) use notes::Notes;
pub(super) use symbols::{symbol, symbol_of};
pub(super) use table::write_rows;

/// A block of more characters on one line is prose that the program wrapped: it stands apart, whatever the space around
/// it is. Lines of addresses and lines that somebody wrapped by hand are shorter.
const LONGEST_LINE: usize = 120;

/// Blanks at the end of a line are dropped once something stands below it.
const BLANKS: [char; 3] = [' ', '\t', '\u{a0}'];

/// Space that a person sees as an empty line, in twentieths of a point: three points.
const SEEN: i32 = 60;

/// Whether an amount of space, in twentieths of a point, is one that a person sees as an empty line.
pub(super) fn is_seen(space: Option<i32>) -> bool {
    space.is_some_and(|space| space >= SEEN)
}

/// A box that begins so far to the right of a paragraph's edge, in twentieths of a point (five centimetres), stands beside
/// the paragraph's own words, and is read after them.
const BESIDE: i32 = 2835;

/// Whether a box that begins so far to the right stands beside the words of its paragraph.
pub(super) fn is_beside(from_the_left: i32) -> bool {
    from_the_left >= BESIDE
}

/// So many bytes of the text at the place of a remark are quoted.
const QUOTED: usize = 80;

/// What must stand between what was written and what comes next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Nothing,
    Space,
    Line,
    Gap,
}

struct Remark {
    code: Code,
    start: usize,
    end: usize,
}

/// The text so far. It names people, so it has no `Debug`.
pub(super) struct Flow {
    text: String,
    due: Due,
    /// A page ends before what comes next.
    page: bool,
    /// A page ends once the open block does: a value is not cut by a page.
    page_after_block: bool,
    remarks: Vec<Remark>,
}

/// A block that is open: where its text begins.
pub(super) struct Block(usize);

impl Flow {
    pub fn new() -> Self {
        Self { text: String::new(), due: Due::Nothing, page: false, page_after_block: false, remarks: Vec::new() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Words as they stand; line ends in them are blanks, and what controls terminals is left out.
    pub fn words(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '\n' | '\r' | '\u{b}' | '\u{c}' => self.letter(' '),
                '\t' => self.letter('\t'),
                other if other.is_control() => {}
                other => self.letter(other),
            }
        }
    }

    /// Words in which any white space is one blank, as in HTML.
    pub fn collapsed(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.due = self.due.max(Due::Space),
                other if other.is_control() => {}
                other => self.letter(other),
            }
        }
    }

    fn letter(&mut self, letter: char) {
        // A byte order mark in the midst of a text is no letter (Unicode Standard, section 23.8).
        if letter == '\u{feff}' {
            return;
        }
        let at_start = self.text.is_empty() || self.due > Due::Space || self.text.ends_with(['\n', '\x0c']);
        if at_start && letter.is_whitespace() {
            return;
        }
        if self.due != Due::Nothing || self.page {
            self.settle();
        }
        match ligature(letter) {
            Some(letters) => self.text.push_str(letters),
            None => self.text.push(letter),
        }
    }

    /// Writes what is due.
    fn settle(&mut self) {
        let (due, page) = (std::mem::replace(&mut self.due, Due::Nothing), std::mem::take(&mut self.page));
        if self.text.is_empty() {
            return;
        }
        if due == Due::Space && !page {
            if !self.text.ends_with(char::is_whitespace) {
                self.text.push(' ');
            }
            return;
        }
        self.text.truncate(self.place());
        self.text.push_str(if due == Due::Gap { "\n\n" } else { "\n" });
        if page {
            self.text.push('\x0c');
        }
    }

    /// What comes next stands on a line of its own.
    pub fn line(&mut self) {
        self.due = self.due.max(Due::Line);
    }

    /// What comes next stands apart.
    pub fn gap(&mut self) {
        self.due = Due::Gap;
    }

    /// A line break; a second one makes an empty line.
    pub fn break_line(&mut self) {
        self.due = if self.due >= Due::Line { Due::Gap } else { Due::Line };
    }

    /// A page break.
    pub fn page(&mut self) {
        self.line();
        self.page = true;
    }

    /// A page break that the program found somewhere in this block: after it, unless it has no words yet.
    pub fn page_around(&mut self, block: &Block) {
        if self.has_words_in(block) { self.page_after_block = true } else { self.page() }
    }

    /// Begins a block, with or without space above it.
    pub fn open(&mut self, apart: bool) -> Block {
        if apart {
            self.gap()
        } else {
            self.line()
        }
        Block(self.place())
    }

    /// Goes on with the block before.
    pub fn go_on(&self) -> Block {
        Block(self.place())
    }

    /// Whether a block has words already.
    pub fn has_words_in(&self, block: &Block) -> bool {
        self.text.get(block.0..).is_some_and(|written| !written.trim().is_empty())
    }

    /// Ends a block; one without words is space.
    pub fn close(&mut self, block: &Block, apart: bool) {
        let written = self.text.get(block.0..).unwrap_or_default();
        let inner = written.trim();
        if inner.is_empty() {
            self.gap();
        } else {
            let is_prose = inner.len() > LONGEST_LINE && inner.chars().count() > LONGEST_LINE && !inner.contains('\n');
            if is_prose && block.0 > 0 && written.starts_with('\n') && !written.starts_with("\n\n") {
                self.insert(block.0, "\n");
            }
            if apart || is_prose { self.gap() } else { self.line() }
        }
        if std::mem::take(&mut self.page_after_block) {
            self.page();
        }
    }

    fn insert(&mut self, at: usize, words: &str) {
        self.text.insert_str(at, words);
        for remark in &mut self.remarks {
            remark.start += if remark.start >= at { words.len() } else { 0 };
            remark.end += if remark.end > at { words.len() } else { 0 };
        }
    }

    /// Where the next words will stand, but for the space before them: what is written later leaves all before this place
    /// as it is.
    pub fn place(&self) -> usize {
        self.text.trim_end_matches(BLANKS).len()
    }

    /// A remark on what was written since a place.
    pub fn remark(&mut self, code: Code, from: usize) {
        self.remarks.push(Remark { code, start: from, end: self.text.len() });
    }

    /// A remark on what is not there.
    pub fn remark_here(&mut self, code: Code) {
        self.remark(code, self.text.len());
    }

    /// Takes the remarks of another whose words, if it has any, are left out.
    fn take_remarks(&mut self, other: Self) {
        let here = self.text.len();
        self.remarks.extend(other.remarks.into_iter().map(|remark| Remark { start: here, end: here, ..remark }));
    }

    /// Takes all that another has; its first words come where they are due.
    pub fn append(&mut self, other: Self) {
        if other.text.is_empty() {
            return self.take_remarks(other);
        }
        if self.due != Due::Nothing || self.page {
            self.settle();
        }
        let offset = self.text.len();
        self.text.push_str(&other.text);
        let moved = |remark: Remark| Remark { start: remark.start + offset, end: remark.end + offset, ..remark };
        self.remarks.extend(other.remarks.into_iter().map(moved));
    }

    /// The same with all its lines joined by something else.
    fn joined(&self, by: &str) -> Self {
        let mut joined = Self::new();
        let mut offsets = Vec::new();
        let mut at = 0;
        for line in self.text.split('\n') {
            let inner = line.trim();
            if !inner.is_empty() {
                if !joined.text.is_empty() {
                    joined.text.push_str(by);
                }
                offsets.push((at, joined.text.len()));
                joined.text.push_str(inner);
            }
            at += line.len() + 1;
        }
        joined.remarks = self.moved_remarks(&offsets, joined.text.len());
        joined
    }

    /// The remarks where lines stand elsewhere: from where to where each was moved, in their order, of a text of so many
    /// bytes.
    fn moved_remarks(&self, lines: &[(usize, usize)], length: usize) -> Vec<Remark> {
        let moved = |place: usize| {
            let line = lines.iter().rev().find(|(from, _)| *from <= place);
            line.map_or(0, |(from, to)| (to + place - from).min(length))
        };
        let remarks = self.remarks.iter();
        remarks.map(|remark| Remark { code: remark.code, start: moved(remark.start), end: moved(remark.end) }).collect()
    }

    /// The lines for which something holds, without the others.
    pub fn keep_lines(self, keep: impl Fn(&str) -> bool) -> Self {
        let mut kept = Self::new();
        let mut offsets = Vec::new();
        let mut at = 0;
        for line in self.text.split(['\n', '\x0c']) {
            if line.trim().is_empty() {
                kept.gap();
            } else if keep(line.trim()) {
                kept.line();
                kept.words(line.trim());
                offsets.push((at, kept.text.len() - line.trim().len()));
            }
            at += line.len() + 1;
        }
        kept.remarks = self.moved_remarks(&offsets, kept.text.len());
        kept
    }

    /// The finished text with its remarks, each on one line of it.
    ///
    /// # Errors
    ///
    /// [`Unreadable::Empty`] where there are no words.
    pub fn finish(mut self, form: Form) -> Result<Extracted, Unreadable> {
        self.text.truncate(self.text.trim_end().len());
        if self.is_empty() {
            return Err(Unreadable::Empty);
        }
        let remarks = self.remarks.iter().map(|remark| (remark.code, quoted(&self.text, remark))).collect();
        self.text.push('\n');
        Ok(Extracted { form, text: self.text, remarks })
    }
}

/// The words that a remark quotes: those that it is about, else the beginning of the line at or before its place.
fn quoted(text: &str, remark: &Remark) -> Span {
    let start = floor(text, remark.start.min(text.len()));
    let end = floor(text, remark.end.clamp(start, text.len()));
    let own = &text[start..end];
    let blanks = own.len() - own.trim_start().len();
    let own = own.trim_start();
    if !own.is_empty() {
        return shortened(own.split(['\n', '\x0c']).next().unwrap_or_default(), start + blanks);
    }
    // What is not there stood in this line, or after the last one.
    let before = text[..start].trim_end();
    let rest = text[start..].trim_start_matches([' ', '\t']);
    let in_line = !rest.is_empty() && !rest.starts_with(['\n', '\x0c']);
    let anchor = if in_line || before.is_empty() { start } else { before.len() - 1 };
    let anchor = floor(text, anchor);
    let from = text[..anchor].rfind(['\n', '\x0c']).map_or(0, |at| at + 1);
    line_at(text, text.len() - text[from..].trim_start().len())
}

/// The line that begins at a place, or as much of it as is quoted.
pub(super) fn line_at(text: &str, from: usize) -> Span {
    shortened(text[from..].split(['\n', '\x0c']).next().unwrap_or_default(), from)
}

fn shortened(line: &str, from: usize) -> Span {
    let line = line.trim_end();
    let mut length = line.len();
    if length > QUOTED {
        let cut = &line[..floor(line, QUOTED)];
        length = cut.rfind(' ').filter(|at| *at > 0).unwrap_or(cut.len());
    }
    Span { start: from, end: from + line[..length].trim_end().len() }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests;
