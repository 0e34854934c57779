//! Which lines of a page belong together, told by where they stand and, in a tagged document, by what it says.

use std::collections::BTreeMap;

use super::glyphs::Glyph;
use super::lines::{Line, rows, usual};
use super::logical::{is_right_to_left, logical};
use super::order::flow;
use super::structure::{Belonging, Structure};
use crate::read::countries::is_name_of_country;

/// Of a hundred glyphs, so many must have a place in the structure of the document for it to be followed.
const TAGGED_PERCENT: usize = 90;

/// Lines stand this far apart, in em, where a document does not show how it sets them.
const USUAL_LEADING: f64 = 1.2;

/// Lines that stand further apart than this, as a part of how far apart lines of a paragraph stand, are parted.
const GAP: f64 = 1.22;

/// Whatever else speaks for it, lines further apart than this, in em, are no paragraph.
const FURTHEST: f64 = 2.6;

/// Letters that differ more in size than this are set for different things.
const OTHER_SIZE: f64 = 1.15;

/// A line that begins so much further in, in em, begins a paragraph.
const INDENT: f64 = 0.8;

/// The first line of a paragraph begins at most so much further in, in em.
const DEEPEST_INDENT: f64 = 3.0;

/// Lines that stand in the middle do so to so many points.
const CENTRED: f64 = 2.0;

/// Where a line ends is known to so much, in em: programs let blanks and marks hang over the edge.
const SLACK: f64 = 0.6;

/// Where at least so many lines go on with a small letter, they show where a full line ends: at the place beyond which only
/// so many of a hundred of them end. A line that somebody broke later than all others shows nothing.
const ENOUGH_LINES: usize = 8;
const BEYOND_PERCENT: usize = 12;

/// A line that takes more of the width than this is none of an address where the next goes on with its sentence.
const LONG_LINE: f64 = 0.65;

/// Within one paragraph, by what the document says, a line that takes more of the width than this was not ended by hand.
const TOLD_LINE: f64 = 0.75;

/// A line that takes more of the width than this is hardly one of an address.
const NEARLY_FULL: f64 = 0.85;

/// The longest name of a country, in bytes.
const LONGEST_COUNTRY: usize = 60;

/// The mark or the number of an item has at most so many letters.
const LONGEST_MARK: usize = 3;

/// A line of prose in a column has at least so many words.
const PROSE_WORDS: usize = 5;

/// The first of two cells of a table is a label if it has at most so many letters.
const LONGEST_LABEL: usize = 50;

/// A line with what the document says about it.
pub(super) struct Row {
    pub line: Line,
    /// Its letters in the order of reading.
    pub words: String,
    /// The number of the paragraph that it belongs to, where the document says so.
    pub part: Option<usize>,
    /// In which direction it runs, in quarter turns.
    turn: u8,
    right_to_left: bool,
    /// How the next line is joined, where the document says so.
    leads: Option<Joint>,
}

/// A page as lines in the order of reading.
pub(super) struct Sheet {
    pub rows: Vec<Row>,
}

/// What belongs together on a page, and to what of the structure.
type Part = (Option<Belonging>, Vec<Glyph>);

impl Sheet {
    /// The lines of a page.
    pub fn of(mut glyphs: Vec<Glyph>, number: usize, structure: &Structure) -> Self {
        let is_solid = |glyph: &Glyph| !glyph.text.trim().is_empty();
        if glyphs.iter().any(|glyph| is_solid(glyph) && !glyph.artifact) {
            glyphs.retain(|glyph| !glyph.artifact);
        }
        let place = |glyph: &Glyph| glyph.mark.and_then(|mark| structure.place(number, mark));
        let solid = glyphs.iter().filter(|glyph| is_solid(glyph)).count();
        let placed = glyphs.iter().filter(|glyph| is_solid(glyph) && place(glyph).is_some()).count();
        let is_tagged = placed * 100 >= solid * TAGGED_PERCENT;
        let mut parts: BTreeMap<(bool, usize, u8), Part> = BTreeMap::new();
        for mut glyph in glyphs {
            let belonging = place(&glyph).filter(|_| is_tagged);
            glyph.run = belonging.and_then(|belonging| belonging.run);
            // What the structure forgot, and what runs up or down the page, comes last.
            let key = (belonging.is_none() && is_tagged, belonging.map_or(0, |belonging| belonging.part), glyph.turn);
            parts.entry(key).or_insert((belonging, Vec::new())).1.push(glyph);
        }
        let blocks = parts.into_iter().map(|((_, _, turn), (belonging, glyphs))| {
            let lines = flow(rows(glyphs)).into_iter();
            (belonging, lines.map(|line| Row::of(line, belonging.map(|belonging| belonging.part), turn)).collect())
        });
        let blocks: Vec<(Option<Belonging>, Vec<Row>)> =
            blocks.filter(|(_, rows): &(_, Vec<Row>)| !rows.is_empty()).collect();
        Self { rows: marked(blocks) }
    }
}

/// The lines of all blocks, with what a page shows by other means than letters: the mark before an item of a list, and that
/// the first of two cells is the label of the second.
fn marked(mut blocks: Vec<(Option<Belonging>, Vec<Row>)>) -> Vec<Row> {
    for at in 0..blocks.len() {
        let next = blocks.get(at + 1).and_then(|(belonging, rows)| Some((belonging.as_ref()?.cell?, rows.len())));
        let (Some(belonging), rows) = &mut blocks[at] else { continue };
        if belonging.item && !rows[0].begins_as_item() {
            rows[0].put("• ", true);
        }
        let Some(cell) = belonging.cell.filter(|cell| cell.of == 2 && cell.place == 0) else { continue };
        if rows.len() > 1 || rows[0].words.chars().count() > LONGEST_LABEL {
            continue;
        }
        if !rows[0].words.trim_end().ends_with(':') {
            rows[0].put(":", false);
        }
        // A label may have no value.
        let value = next.filter(|(value, _)| value.row == cell.row && value.place == 1);
        rows[0].leads = value.map(|(_, lines)| if lines == 1 { Joint::Soft } else { Joint::Line });
    }
    blocks.into_iter().flat_map(|(_, rows)| rows).collect()
}

impl Row {
    fn of(line: Line, part: Option<usize>, turn: u8) -> Self {
        let (words, right_to_left) = (line.words(), is_right_to_left(&line.units));
        Self { line, words, part, turn, right_to_left, leads: None }
    }

    fn put(&mut self, mark: &str, at_the_start: bool) {
        self.line.put(mark, at_the_start);
        self.words = self.line.words();
    }

    /// What of it decides how the next line is joined to it.
    pub fn outline(&self) -> Self {
        Self { line: self.line.clone(), words: self.words.clone(), ..*self }
    }

    /// The line with its letters in the order of reading.
    pub fn into_units(self) -> Vec<super::lines::Unit> {
        logical(self.line.units)
    }

    /// How wide the first word is that is read.
    fn first_word(&self) -> f64 {
        let is_blank = |unit: &&super::lines::Unit| unit.text == " ";
        let edge = |units: &mut dyn Iterator<Item = &super::lines::Unit>| -> f64 {
            let word: Vec<_> = units.take_while(|unit| !is_blank(unit)).collect();
            let start = word.iter().map(|unit| unit.x).fold(f64::MAX, f64::min);
            (word.iter().map(|unit| unit.end).fold(f64::MIN, f64::max) - start).max(0.0)
        };
        if self.right_to_left { edge(&mut self.line.units.iter().rev()) } else { edge(&mut self.line.units.iter()) }
    }

    /// Whether it begins with a mark that makes it an item of a list.
    fn is_item(&self) -> bool {
        let mut letters = self.words.chars();
        matches!(letters.next(), Some('•' | '●' | '▪' | '■' | '◦' | '·' | '–' | '-' | '*'))
            && letters.next().is_some_and(char::is_whitespace)
    }

    /// Whether it begins with such a mark, or with a number or a letter that counts.
    fn begins_as_item(&self) -> bool {
        let first = self.words.split_whitespace().next().unwrap_or_default();
        let counts = first.strip_suffix(['.', ')']).is_some_and(|count| {
            count.chars().count() <= 3 && count.chars().all(|letter| letter.is_alphanumeric() || letter == '(')
        });
        self.is_item() || counts || !first.starts_with(|letter: char| letter.is_alphanumeric() || letter == '[')
    }

    fn begins_with_capitals(&self) -> bool {
        self.words.split_whitespace().next().is_some_and(is_in_capitals)
    }

    /// Whether its first word is a label: "Fax:".
    fn begins_with_label(&self) -> bool {
        let first = self.words.split_whitespace().next().unwrap_or_default();
        first.ends_with(':') && !first.starts_with(char::is_lowercase)
    }

    /// Whether it is the first line of a label that goes on in the next one.
    fn is_divided_label(&self, next: &Self) -> bool {
        !self.right_to_left && self.is_label() && !self.words.contains(':') && next.begins_with_capitals()
    }

    /// Whether it ends what it says, though no mark says so: a heading in capitals above other letters, or the last line of an
    /// address, which names a country.
    fn ends_apart(&self, next: &Self) -> bool {
        if !next.words.starts_with(char::is_uppercase) || self.words.ends_with([':', '-', ',']) {
            return false;
        }
        let has_small = |words: &str| words.contains(char::is_lowercase);
        let is_heading = self.is_label() && !has_small(&self.words) && has_small(&next.words);
        let last = self.words.rsplit_once(", ").map(|(_, last)| last.trim());
        is_heading || last.is_some_and(|last| last.len() <= LONGEST_COUNTRY && is_name_of_country(last))
    }

    fn ends_sentence(&self) -> bool {
        let end = self.words.trim_end_matches([' ', ')', '"', '\'', '”', '’', '»', ']']);
        end.ends_with(['.', '!', '?', ':', '…', ';', '؟', '。'])
    }

    /// Whether it begins like the labels of the form: with several words in capitals.
    fn is_label(&self) -> bool {
        let mut words = self.words.split_whitespace();
        words.next().is_some_and(is_in_capitals) && words.next().is_some_and(is_in_capitals)
    }
}

/// Whether a line has so many words as prose, and a third of them begin with a small letter, where the script has such: those of
/// names and streets do not.
fn has_words_of_prose(words: &str) -> bool {
    let count = words.split_whitespace().count();
    let small = words.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    count >= PROSE_WORDS && (small * 3 >= count || !words.contains(char::is_uppercase))
}

fn is_in_capitals(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
}

/// How two lines that follow each other are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// They are one line that was too long.
    Soft,
    /// They are lines of one block.
    Line,
    /// They belong to different blocks.
    Gap,
}

/// Where the lines of a document begin and end.
#[derive(Clone, Copy)]
struct Edges {
    left: f64,
    right: f64,
    /// Where full lines of prose end.
    full: f64,
}

impl Edges {
    fn width(self) -> f64 {
        self.full - self.left
    }
}

/// Where full lines of prose end, told by those that go on with a small letter; `None` where too few do.
fn full_end<'a>(pairs: impl Iterator<Item = &'a [Row]>, turn: usize) -> Option<f64> {
    let goes_on = |pair: &&[Row]| {
        let [row, next] = pair else { return false };
        usize::from(row.turn % 4) == turn
            && row.turn == next.turn
            && row.line.column.is_none()
            && !row.ends_sentence()
            && next.words.starts_with(char::is_lowercase)
    };
    let mut ends: Vec<f64> = pairs.filter(goes_on).map(|pair| pair[0].line.end()).collect();
    ends.sort_by(f64::total_cmp);
    let beyond = ends.len() * BEYOND_PERCENT / 100;
    (ends.len() >= ENOUGH_LINES).then(|| ends[ends.len() - 1 - beyond])
}

/// How a document is set.
pub(super) struct Measure {
    /// Where lines begin and end, by the direction in which they run: each has its own measure.
    edges: [Edges; 4],
    /// How far apart the lines of a paragraph stand, in em.
    leading: f64,
}

impl Measure {
    /// Measures all pages of a document.
    pub fn of(sheets: &[Sheet]) -> Self {
        let all = || sheets.iter().flat_map(|sheet| &sheet.rows);
        let mut edges = [Edges { left: f64::MAX, right: f64::MIN, full: f64::MIN }; 4];
        for row in all() {
            let edges = &mut edges[usize::from(row.turn % 4)];
            edges.left = edges.left.min(row.line.x());
            edges.right = edges.right.max(row.line.end());
        }
        let pairs = || sheets.iter().flat_map(|sheet| sheet.rows.windows(2));
        for (turn, edges) in edges.iter_mut().enumerate() {
            edges.full = full_end(pairs(), turn).unwrap_or(edges.right).min(edges.right);
        }
        let mut measure = Self { edges, leading: USUAL_LEADING };
        let apart = pairs()
            .filter(|pair| pair[0].turn == pair[1].turn && measure.is_full(&pair[0], &pair[1]))
            .map(|pair| (pair[1].line.y - pair[0].line.y) / pair[0].line.size.max(pair[1].line.size));
        let apart = apart.filter(|apart| (0.9..2.0).contains(apart)).collect();
        measure.leading = usual(apart).unwrap_or(USUAL_LEADING);
        measure
    }

    fn edges(&self, row: &Row) -> Edges {
        if let Some((left, right)) = row.line.column {
            return Edges { left, right, full: right };
        }
        self.edges[usize::from(row.turn % 4)]
    }

    /// Whether the first word of a line had no room at the end of the line before it.
    fn is_full(&self, row: &Row, next: &Row) -> bool {
        let (x, end) = (row.line.x(), row.line.end());
        let edges = self.edges(row);
        let (before, after) = (x - edges.left, edges.right - end);
        let is_centred = (before - after).abs() < CENTRED && before > row.line.size;
        // Lines of an address that end below each other at the right edge.
        let is_set_right = after < CENTRED && before > edges.width() / 4.0;
        // Lines in a script that runs to the left, set at the left edge.
        let is_set_left = before < CENTRED && after > DEEPEST_INDENT * row.line.size;
        let runs_left = row.right_to_left && !is_set_left;
        let room = match (is_centred, runs_left || is_set_right) {
            (true, _) => before + after,
            (false, true) => before,
            (false, false) => edges.full - end,
        };
        room < next.first_word() + SLACK * row.line.size
    }

    /// How a line and the next are joined. `after` is the line that comes next; `wraps` says whether the block so far has a
    /// line that was too long.
    pub fn joint(&self, row: &Row, next: &Row, after: Option<&Row>, wraps: bool) -> Joint {
        if let Some(joint) = row.leads {
            return joint;
        }
        if row.turn != next.turn {
            return Joint::Gap;
        }
        let apart = next.line.y - row.line.y;
        let size = row.line.size.max(next.line.size);
        let is_beside = match row.right_to_left {
            true => next.line.end() <= row.line.x(),
            false => next.line.x() >= row.line.end(),
        };
        if apart.abs() < 0.3 * size && is_beside {
            // Two cells of a table.
            return if row.words.trim_end().ends_with(':') { Joint::Soft } else { Joint::Line };
        }
        if apart <= 0.0 && self.goes_on_in_column(row, next) {
            return Joint::Soft;
        }
        if apart <= 0.0 || apart > FURTHEST * size || self.differs_in_size(row, next) {
            return Joint::Gap;
        }
        let is_one_part = row.part == next.part;
        let is_soft = is_one_part && self.wraps_into(row, next, wraps);
        let is_even = || {
            let next_apart =
                after.filter(|after| self.wraps_into(next, after, false)).map(|after| after.line.y - next.line.y);
            next_apart.is_some_and(|next_apart| (next_apart - apart).abs() < 0.05 * size)
        };
        let is_near = apart <= self.leading * GAP * size;
        match (is_soft, is_near) {
            (true, true) => Joint::Soft,
            (true, false) if row.part.is_some() || is_even() => Joint::Soft,
            (_, false) => Joint::Gap,
            (false, true) => {
                let is_indented = next.line.x() - row.line.x() > INDENT * size && !next.right_to_left;
                let is_prose = wraps || is_indented;
                let begins_prose = after.is_some_and(|after| self.wraps_into(next, after, false));
                if row.ends_sentence() && is_prose && (begins_prose || is_indented) && !next.is_item() {
                    Joint::Gap
                } else {
                    Joint::Line
                }
            }
        }
    }

    /// Whether a paragraph goes on over the end of a page.
    pub fn goes_on(&self, row: &Row, next: &Row) -> bool {
        let is_one_part = row.part == next.part;
        let is_in_sentence = !row.ends_sentence() || next.words.starts_with(char::is_lowercase);
        let is_told = row.part.is_some() && is_one_part;
        is_one_part
            && !self.differs_in_size(row, next)
            && self.wraps_into(row, next, false)
            && (is_told || is_in_sentence)
    }

    /// Whether a line goes on in the next because it was too long.
    fn wraps_into(&self, row: &Row, next: &Row, wraps: bool) -> bool {
        if row.turn != next.turn {
            return false;
        }
        if row.ends_apart(next) || row.line.ends_run(&next.line) {
            return false;
        }
        // What stands at a stop of the tabulator ends its line, unless a mark stands before it.
        if row.words.split_once('\t').is_some_and(|(first, _)| first.chars().count() > LONGEST_MARK) {
            return false;
        }
        if row.words.ends_with('\u{ad}') {
            return true;
        }
        if next.is_item() || row.ends_sentence() && next.is_label() {
            return false;
        }
        if next.begins_with_label() && row.part.is_none() && !row.is_divided_label(next) {
            return false;
        }
        if row.line.column.is_some() && row.part.is_none() {
            return self.wraps_in_column(row, next, wraps);
        }
        // Programs that weigh all lines of a paragraph end some of them early.
        let reach = (row.line.end() - row.line.x()) / self.edges(row).width().max(1.0);
        let is_told = row.part.is_some() && row.part == next.part;
        let goes_on = !row.ends_sentence() && next.words.starts_with(char::is_lowercase);
        let is_open = !row.ends_sentence() && !row.words.ends_with(',');
        self.is_full(row, next)
            || reach > LONG_LINE && goes_on
            || reach > NEARLY_FULL && is_open
            || reach > TOLD_LINE && is_told
    }

    /// Whether a sentence goes on at the top of the next column.
    fn goes_on_in_column(&self, row: &Row, next: &Row) -> bool {
        let are_columns = row.line.column.is_some() && next.line.column.is_some() && row.part == next.part;
        let is_prose = row.words.split_whitespace().count() >= PROSE_WORDS;
        let is_in_sentence = !row.ends_sentence() && next.words.starts_with(char::is_lowercase);
        are_columns && is_prose && is_in_sentence && !self.differs_in_size(row, next)
    }

    /// The same in a column, where nearly every line of an address takes the whole width: what goes on is a sentence, or the
    /// value of a label.
    fn wraps_in_column(&self, row: &Row, next: &Row, wraps: bool) -> bool {
        let is_divided_label = row.is_divided_label(next);
        let is_beside = row.line.column.is_some_and(|(left, _)| next.line.x() < left - row.line.size);
        if is_beside && !row.right_to_left || !self.is_full(row, next) {
            return false;
        }
        let is_prose = |row: &Row| has_words_of_prose(&row.words);
        let is_lower = next.words.starts_with(char::is_lowercase);
        let is_labelled = row.begins_with_label() || !row.right_to_left && row.is_label() && row.words.contains(':');
        let goes_on = is_prose(row) && (is_prose(next) || next.ends_sentence());
        // "Lomas del": no line that somebody ended does so with such a word.
        let last = row.words.split_whitespace().next_back();
        let is_open = last.is_some_and(|word| word.chars().all(char::is_lowercase));
        is_divided_label || is_labelled || wraps || goes_on || is_open || is_lower && !row.ends_sentence()
    }

    fn differs_in_size(&self, row: &Row, next: &Row) -> bool {
        let (size, other) = (row.line.size, next.line.size);
        size.max(other) > OTHER_SIZE * size.min(other)
    }
}
