//! Glyphs that stand beside each other become pieces of lines, with a blank wherever there is room for one.

use unicode_normalization::char::is_combining_mark;

use super::glyphs::Glyph;
use super::logical::words;

/// Glyphs whose base lines differ by less stand on one line, in em: raised numbers do.
const SAME_LINE: f64 = 0.35;

/// Where blanks are not written, so much room is one, in em.
const BLANK: f64 = 0.17;

/// Where blanks are written, room means one only from here on, in em.
const BLANK_BESIDE_BLANKS: f64 = 0.25;

/// So much room parts what stands on one line: columns, or a stop of the tabulator. In em.
const APART: f64 = 1.8;

/// Between two runs of words that the document tells apart, so much room is enough, in em: a blank takes less.
const RUNS_APART: f64 = 0.5;

/// Words of one column begin at the same place, to so many points.
const ALIGNED: f64 = 0.7;

/// Between two columns that nearly touch is more room than a blank takes, in em.
const LEAST_GUTTER: f64 = 0.3;

/// Within so many rows above and below, so many others show where a column begins.
const NEAR_ROWS: usize = 4;
const SHOWN_BY: usize = 2;

/// Letters of one word have less room between them than this, in em; a column that touches the one before it has more.
const LEAST_TOUCH: f64 = 0.05;

/// A line that touches the next column counts as if it ended so far before it, in points: enough for a gutter.
const ROOM_BEFORE_COLUMN: f64 = 9.0;

/// The same glyph drawn again so close, in em, is its shadow.
const SHADOW: f64 = 0.12;

/// A glyph or a blank on a line.
#[derive(Clone)]
pub(super) struct Unit {
    pub text: String,
    pub x: f64,
    pub end: f64,
    pub link: Option<usize>,
    /// The run of words that it is in.
    pub run: Option<usize>,
}

/// A piece of a line: what stands on it without much room within.
#[derive(Clone)]
pub(super) struct Line {
    /// From left to right, as they are seen.
    pub units: Vec<Unit>,
    pub y: f64,
    pub size: f64,
    /// Where the lines of its column begin and end, where it stands in one.
    pub column: Option<(f64, f64)>,
}

impl Line {
    pub fn x(&self) -> f64 {
        self.units.first().map_or(0.0, |unit| unit.x)
    }

    pub fn end(&self) -> f64 {
        self.units.iter().map(|unit| unit.end).fold(f64::MIN, f64::max)
    }

    /// Whether another run of words begins on the next line: this one was ended by hand.
    pub fn ends_run(&self, next: &Self) -> bool {
        let last = self.units.last().and_then(|unit| unit.run);
        let first = next.units.first().and_then(|unit| unit.run);
        last.is_some() && first.is_some() && last != first
    }

    /// Puts a mark before all others, or after them, where the page shows it without a glyph.
    pub fn put(&mut self, mark: &str, at_the_start: bool) {
        let (x, place) = if at_the_start { (self.x(), 0) } else { (self.end(), self.units.len()) };
        self.units.insert(place, Unit { text: mark.to_owned(), x, end: x, link: None, run: None });
    }

    /// The letters in the order of reading.
    pub fn words(&self) -> String {
        words(&self.units)
    }

    /// Divides the line before a word that begins at a place, where more room than a blank stands before it.
    pub fn split_at(&mut self, place: f64) -> Option<Self> {
        let begins = |at: &usize| {
            let (unit, blank) = (&self.units[*at], &self.units[*at - 1]);
            let is_blank = blank.text.trim().is_empty() && unit.x - blank.x > LEAST_GUTTER * self.size;
            is_blank && (unit.x - place).abs() < ALIGNED
        };
        let at = (2..self.units.len()).find(begins)?;
        let units = self.units.split_off(at);
        self.units.pop();
        Some(Self { units, ..*self })
    }

    /// Divides the line where a column begins that touches the words before it: at a capital without a blank before it, or in
    /// a row that has columns at any word.
    fn divide_at(&mut self, starts: &[f64], has_columns: bool) -> Option<Self> {
        let begins = |at: &usize| {
            let (unit, before) = (&self.units[*at], &self.units[*at - 1]);
            let is_blank = before.text.trim().is_empty();
            let touches = unit.x - before.end > LEAST_TOUCH * self.size
                && unit.text.starts_with(char::is_uppercase)
                && before.text.ends_with(|letter: char| !letter.is_uppercase());
            let may_divide = if is_blank { has_columns } else { touches };
            may_divide && starts.iter().any(|start| (unit.x - start).abs() < ALIGNED)
        };
        let at = (2..self.units.len()).find(begins)?;
        let units = self.units.split_off(at);
        self.units.pop_if(|unit| unit.text.trim().is_empty());
        let edge = units[0].x - ROOM_BEFORE_COLUMN;
        self.units.iter_mut().for_each(|unit| unit.end = unit.end.min(edge));
        Some(Self { units, ..*self })
    }

    /// Appends what stands further right on the same line, after a stop of the tabulator; the value of a label after a blank.
    pub fn append(&mut self, other: Self) {
        let (x, end) = (self.end(), other.x());
        let is_label = self.units.last().is_some_and(|unit| unit.text.ends_with(':'));
        let text = if is_label { " " } else { "\t" }.to_owned();
        self.units.push(Unit { text, x, end, link: None, run: None });
        self.units.extend(other.units);
        self.size = self.size.max(other.size);
    }
}

/// The rows of a page from top to bottom, each with its pieces from left to right.
pub(super) fn rows(mut glyphs: Vec<Glyph>) -> Vec<Vec<Line>> {
    // A blank that hangs over the edge, or is set large, makes no line.
    glyphs.retain(|glyph| !glyph.text.is_empty());
    glyphs.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mut rows: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        let joins = rows
            .last()
            .and_then(|row| row.last())
            .is_some_and(|last: &Glyph| (glyph.y - last.y).abs() < SAME_LINE * last.size.max(glyph.size));
        match rows.last_mut() {
            Some(row) if joins => row.push(glyph),
            _ => rows.push(vec![glyph]),
        }
    }
    let mut rows: Vec<Vec<Line>> = rows.into_iter().map(pieces).filter(|pieces| !pieces.is_empty()).collect();
    divide_at_columns(&mut rows);
    rows
}

/// Divides the lines in which two columns touch, where the rows around them show that a column begins there.
fn divide_at_columns(rows: &mut [Vec<Line>]) {
    for at in 0..rows.len() {
        let near = at.saturating_sub(NEAR_ROWS)..rows.len().min(at + NEAR_ROWS + 1);
        let others = near.filter(|other| *other != at).flat_map(|other| rows[other].iter().skip(1).map(Line::x));
        let others: Vec<f64> = others.collect();
        let is_shown = |x: &f64| others.iter().filter(|other| (*other - x).abs() < ALIGNED).count() >= SHOWN_BY;
        let starts: Vec<f64> = others.iter().copied().filter(is_shown).collect();
        let has_columns = rows[at].len() > 1;
        let mut piece = 0;
        while piece < rows[at].len() && !starts.is_empty() {
            let rest = rows[at][piece].divide_at(&starts, has_columns);
            rest.into_iter().for_each(|rest| rows[at].insert(piece + 1, rest));
            piece += 1;
        }
    }
}

fn pieces(mut row: Vec<Glyph>) -> Vec<Line> {
    row.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.end.total_cmp(&other.end)));
    let row = without_shadows(row);
    let is_blank = |glyph: &Glyph| glyph.text.trim().is_empty();
    let solid: Vec<&Glyph> = row.iter().filter(|glyph| !is_blank(glyph)).collect();
    let Some(size) = usual(solid.iter().map(|glyph| glyph.size).collect()) else { return Vec::new() };
    let threshold = if solid.len() < row.len() {
        BLANK_BESIDE_BLANKS * size
    } else {
        // Letters that are set apart have room between all of them.
        let gaps = solid.windows(2).map(|pair| pair[1].x - pair[0].end).collect();
        (BLANK * size).max(usual(gaps).unwrap_or(0.0) + 0.15 * size)
    };
    let mut lines: Vec<Line> = Vec::new();
    let mut blank: Option<(Option<usize>, String)> = None;
    let mut end = f64::MIN;
    let mut mark = String::new();
    for glyph in row {
        // A mark beyond the letter before it stands over the next one.
        let is_ahead = glyph.text.chars().all(is_combining_mark) && (glyph.x + glyph.end) / 2.0 > end;
        if is_ahead && !glyph.text.is_empty() && end > f64::MIN {
            mark.push_str(&glyph.text);
            continue;
        }
        if is_blank(&glyph) {
            blank = Some((glyph.link, glyph.text));
            continue;
        }
        let gap = glyph.x - end;
        let is_other_run = |line: &Line, run: Option<usize>| {
            let last = line.units.last().and_then(|unit| unit.run);
            last.is_some() && run.is_some() && last != run
        };
        let is_mark = glyph.text.chars().all(is_combining_mark);
        let text = glyph.text + &std::mem::take(&mut mark);
        let unit = Unit { text, x: glyph.x, end: glyph.end, link: glyph.link, run: glyph.run };
        match lines.last_mut() {
            Some(line) if gap < APART * size && !(gap > RUNS_APART * size && is_other_run(line, glyph.run)) => {
                if blank.is_some() || gap > threshold {
                    let (link, text) = blank.unwrap_or((None, " ".to_owned()));
                    let link = link.filter(|link| unit.link == Some(*link));
                    let text = if text.contains('\u{a0}') { "\u{a0}" } else { " " };
                    line.units.push(Unit { text: text.to_owned(), x: end, end: unit.x, link, run: None });
                    line.units.push(unit);
                    end = end.max(glyph.end);
                    blank = None;
                    continue;
                }
                match line.units.last_mut() {
                    // A mark belongs to the letter over which it stands.
                    Some(letter) if is_mark => letter.text.push_str(&unit.text),
                    _ => line.units.push(unit),
                }
            }
            _ => lines.push(Line { units: vec![unit], y: glyph.y, size, column: None }),
        }
        end = end.max(glyph.end);
        blank = None;
    }
    lines
}

fn without_shadows(row: Vec<Glyph>) -> Vec<Glyph> {
    let mut kept: Vec<Glyph> = Vec::with_capacity(row.len());
    for glyph in row {
        let is_shadow = kept.last().is_some_and(|last| {
            last.text == glyph.text && (glyph.x - last.x).abs() < SHADOW * glyph.size && !glyph.text.trim().is_empty()
        });
        if !is_shadow {
            kept.push(glyph);
        }
    }
    kept
}

/// The value in the middle.
pub(super) fn usual(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
