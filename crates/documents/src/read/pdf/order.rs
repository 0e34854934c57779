//! Rows into the order of reading: what stands in columns is read down each of them, all else row by row.

use std::collections::VecDeque;

use super::lines::Line;
use super::logical::is_right_to_left;
use crate::read::countries::is_name_of_country;
use crate::read::flow::is_label;

/// So much room, in points, must be free on all rows between two columns.
const GUTTER: f64 = 8.0;

/// The same where some rows have shown that there are two: a line can nearly touch the second.
const CLOSE: f64 = 2.0;

/// The next row of a column is no further below than this, in em; further down something else begins.
const NEXT_ROW: f64 = 3.2;

/// Rows further apart than this, in em, have an empty line between them: only columns of prose go on below it.
const EMPTY_LINE: f64 = 1.9;

/// Columns have so many lines each; fewer are a line with a stop of the tabulator.
const FEWEST: usize = 3;

/// A piece of so many letters is the mark or the number of an item, with its words beside it.
const LONGEST_MARK: usize = 3;

/// So many such rows tell that a gutter is one: a row that runs through it belongs to something else.
const FIRM: usize = 2;

/// What begins so much beside the edge of a column, in em, is none of its lines.
const BESIDE: f64 = 4.0;

/// The longest name of a country, in bytes.
const LONGEST_COUNTRY: usize = 60;

/// A line of prose has at least so many words.
const PROSE_WORDS: usize = 5;

/// Of a hundred pieces of lines, so many are prose where columns are.
const PROSE_PERCENT: usize = 40;

/// The lines of a page, or of a part of one, in the order of reading.
pub(super) fn flow(rows: Vec<Vec<Line>>) -> Vec<Line> {
    flow_of(rows, FEWEST)
}

/// The same, where columns have so many lines at least.
fn flow_of(rows: Vec<Vec<Line>>, fewest: usize) -> Vec<Line> {
    let mut flow = Vec::new();
    let mut rows = VecDeque::from(rows);
    while let Some(row) = rows.pop_front() {
        if row.len() < 2 {
            flow.extend(row);
            continue;
        }
        let mut region = Region::new(row);
        while let Some(next) = rows.pop_front() {
            if let Err(other) = region.take(next) {
                rows.push_front(other);
                break;
            }
        }
        let lines = region.read(&mut flow, &mut rows, fewest);
        flow.extend(lines);
    }
    flow
}

/// Free room between pieces of lines, from one place to another.
#[derive(Clone, Copy)]
struct Gutter {
    from: f64,
    to: f64,
    /// How many rows have something on both of its sides.
    rows: usize,
}

impl Gutter {
    fn is_left(&self, line: &Line) -> bool {
        line.end() <= self.from + 0.1
    }

    fn is_right(&self, line: &Line) -> bool {
        line.x() >= self.to - 0.1
    }
}

/// Rows below each other that have free room at the same places.
struct Region {
    rows: Vec<Vec<Line>>,
    gutters: Vec<Gutter>,
    /// Where the second piece of the first row begins.
    second: f64,
    /// How many pieces there are, how many of them are prose, and how many run from right to left.
    pieces: usize,
    prose: usize,
    turned: usize,
}

impl Region {
    fn new(row: Vec<Line>) -> Self {
        let gaps = row.windows(2).map(|pair| Gutter { from: pair[0].end(), to: pair[1].x(), rows: 1 });
        let gutters = gaps.filter(|gutter| gutter.to - gutter.from > GUTTER).collect();
        let second = row.get(1).map_or(f64::MIN, Line::x);
        let mut region = Self { rows: Vec::new(), gutters, second, pieces: 0, prose: 0, turned: 0 };
        region.add(row);
        region
    }

    fn add(&mut self, row: Vec<Line>) {
        self.pieces += row.len();
        self.prose += row.iter().filter(|line| is_prose(line)).count();
        self.turned += row.iter().filter(|line| is_right_to_left(&line.units)).count();
        self.rows.push(row);
    }

    fn is_turned(&self) -> bool {
        self.turned * 2 > self.pieces
    }

    /// Takes a further row, or gives it back where it belongs to something else.
    fn take(&mut self, mut row: Vec<Line>) -> Result<(), Vec<Line>> {
        // Two columns can nearly touch: a word that begins where the second one does is in it.
        if let [line] = &mut row[..]
            && let Some(second) = line.split_at(self.second)
        {
            row.push(second);
        }
        let Some(last) = self.rows.last().and_then(|row| row.first()) else { return Err(row) };
        let (apart, size) = (row[0].y - last.y, row[0].size);
        let goes_on = self.rows.len() >= FEWEST && self.prose * 100 >= self.pieces * PROSE_PERCENT;
        if apart > NEXT_ROW * size || apart > EMPTY_LINE * size && !goes_on || self.begins_elsewhere(&row) {
            return Err(row);
        }
        let shared: Vec<Gutter> = self.gutters.iter().flat_map(|gutter| clipped(*gutter, &row)).collect();
        let is_cut = |gutter: &Gutter| {
            let goes_on = |part: &Gutter| part.from >= gutter.from && part.to <= gutter.to;
            gutter.rows >= FIRM && !shared.iter().any(goes_on)
        };
        if shared.is_empty() || self.gutters.iter().any(is_cut) {
            return Err(row);
        }
        self.gutters = shared;
        self.add(row);
        Ok(())
    }

    /// Whether the second piece of a row stands elsewhere than those above it.
    fn begins_elsewhere(&self, row: &[Line]) -> bool {
        let ([gutter], [_, second]) = (&self.gutters[..], row) else { return false };
        !self.is_turned() && (second.x() - gutter.to).abs() > BESIDE * second.size
    }

    fn has_columns(&self, gutter: &Gutter, fewest: usize) -> bool {
        let rows = |is_side: &dyn Fn(&Line) -> bool| self.rows.iter().filter(|row| row.iter().any(is_side)).count();
        let (left, right) = (rows(&|line| gutter.is_left(line)), rows(&|line| gutter.is_right(line)));
        gutter.rows > 1 && left.min(right) >= fewest
    }

    /// The lines in the order of reading. Lines above that begin the second column are taken from those that were read; rows at
    /// the end that are none of the columns are put back before those that come.
    fn read(mut self, above: &mut Vec<Line>, below: &mut VecDeque<Vec<Line>>, fewest: usize) -> Vec<Line> {
        let is_turned = self.is_turned();
        let gutter = self.gutters.iter().copied().find(|gutter| self.has_columns(gutter, fewest));
        let Some(gutter) = gutter else { return self.rows.into_iter().filter_map(joined).collect() };
        if is_list_of_values(&self.rows, &gutter, is_turned) {
            return self.rows.into_iter().map(labelled).filter_map(joined).collect();
        }
        self.put_back(&gutter, below);
        let (mut left, mut right) = (Vec::new(), self.begun(&gutter, above));
        let begins_above = !right.is_empty();
        for row in self.rows {
            let (before, after): (Vec<Line>, Vec<Line>) = row.into_iter().partition(|line| gutter.is_left(line));
            left.extend(Some(before).filter(|row| !row.is_empty()));
            right.extend(Some(after).filter(|row| !row.is_empty()));
        }
        let mut left: Vec<Line> = left.into_iter().filter_map(joined).collect();
        // Beside a column, a further one can be shorter.
        let mut right = flow_of(right, FIRM);
        in_column(&mut left);
        in_column(&mut right);
        // What runs from right to left begins with the column at the right, and a box that begins higher is read first.
        if is_turned || begins_above {
            return right.into_iter().chain(left).collect();
        }
        let open = open_end(&left, &right, below).map(|at| left.split_off(at)).unwrap_or_default();
        left.into_iter().chain(right).chain(open).collect()
    }

    /// The lines right above that stand in the second column alone.
    fn begun(&self, gutter: &Gutter, above: &mut Vec<Line>) -> Vec<Vec<Line>> {
        let mut begun = VecDeque::new();
        let Some(mut next) = self.rows.first().and_then(|row| row.first()).map(|line| line.y) else {
            return Vec::new();
        };
        while let Some(line) =
            above.pop_if(|line| gutter.is_right(line) && (0.0..EMPTY_LINE * line.size).contains(&(next - line.y)))
        {
            next = line.y;
            begun.push_front(vec![line]);
        }
        begun.into()
    }

    /// What stands below both columns, though it does not run through both: headings at the foot of the first one, and below a
    /// column of short lines all that follows a heading, a line that rules off, or an empty line.
    fn put_back(&mut self, gutter: &Gutter, below: &mut VecDeque<Vec<Line>>) {
        let is_left = |row: &Vec<Line>| row.iter().all(|line| gutter.is_left(line));
        let Some(last) = self.rows.iter().rposition(|row| !is_left(row)) else { return };
        let beside = self.rows.iter().flatten().filter(|line| gutter.is_right(line));
        let (all, prose) = beside.fold((0, 0), |(all, prose), line| (all + 1, prose + usize::from(is_prose(line))));
        let parts = |at: &usize| {
            let (row, before) = (&self.rows[*at][0], &self.rows[*at - 1][0]);
            is_heading(row) && !is_name_of_country(&row.words())
                || is_ruling(row)
                || row.y - before.y > EMPTY_LINE * row.size
        };
        let first = (last + 1..self.rows.len()).find(parts).filter(|_| prose * 100 < all * PROSE_PERCENT);
        let headings = self.rows[last + 1..]
            .iter()
            .rev()
            .take_while(|row| is_heading(&row[0]) && !is_name_of_country(&row[0].words()))
            .count();
        let from = first.unwrap_or(self.rows.len() - headings);
        self.rows.split_off(from).into_iter().rev().for_each(|row| below.push_front(row));
    }
}

/// What of a gutter is free on a further row too.
fn clipped(gutter: Gutter, row: &[Line]) -> Vec<Gutter> {
    // The free room of this row, with all that lies left and right of it.
    let starts = std::iter::once(f64::MIN).chain(row.iter().map(Line::end));
    let ends = row.iter().map(Line::x).chain([f64::MAX]);
    let parts =
        starts.zip(ends).map(|(start, end)| Gutter { from: start.max(gutter.from), to: end.min(gutter.to), ..gutter });
    let least = if gutter.rows >= FIRM { CLOSE } else { GUTTER };
    let free = parts.filter(|part| part.to - part.from > least);
    free.map(|part| {
        let is_both = row.iter().any(|line| part.is_left(line)) && row.iter().any(|line| part.is_right(line));
        Gutter { rows: part.rows + usize::from(is_both), ..part }
    })
    .collect()
}

/// Where the paragraph begins, with its heading, that goes on below the columns through the whole width: in the first
/// column, beside a box that ended before it.
fn open_end(left: &[Line], right: &[Line], rest: &VecDeque<Vec<Line>>) -> Option<usize> {
    let ([.., last], Some(beside)) = (left, right.last()) else { return None };
    let [next] = rest.front()?.as_slice() else { return None };
    let is_near = next.y - last.y < EMPTY_LINE * last.size && next.end() > beside.x();
    if !is_near || !is_prose(last) || ends_sentence(last) || beside.y >= last.y {
        return None;
    }
    let parts = |at: &usize| left[*at].y - left[*at - 1].y > EMPTY_LINE * left[*at].size;
    let start = (1..left.len()).rev().find(parts)?;
    let is_headed = start >= 2 && !is_prose(&left[start - 1]) && !ends_sentence(&left[start - 1]);
    Some(if is_headed { start - 1 } else { start })
}

/// Tells lines where those of their column begin and end.
fn in_column(lines: &mut [Line]) {
    let from = lines.iter().map(Line::x).fold(f64::MAX, f64::min);
    let to = lines.iter().map(Line::end).fold(f64::MIN, f64::max);
    lines.iter_mut().filter(|line| line.column.is_none()).for_each(|line| line.column = Some((from, to)));
}

fn is_prose(line: &Line) -> bool {
    line.units.iter().filter(|unit| unit.text.trim().is_empty()).count() + 1 >= PROSE_WORDS
}

/// Whether a line is a label that others follow: in capitals, or with a colon. A country in capitals ends an address.
fn is_heading(line: &Line) -> bool {
    let words = line.words();
    if words.len() <= LONGEST_COUNTRY && is_name_of_country(words.trim()) {
        return false;
    }
    let letters = || words.chars().filter(|letter| letter.is_alphabetic());
    words.trim_end().ends_with(':') || letters().count() > 2 && letters().all(char::is_uppercase)
}

/// A line without words, which parts what stands above and below it.
fn is_ruling(line: &Line) -> bool {
    !line.words().contains(char::is_alphanumeric)
}

fn ends_sentence(line: &Line) -> bool {
    line.words().trim_end_matches([' ', ')', '"', '”', '’', '»']).ends_with(['.', '!', '?', ':'])
}

/// Whether what stands where a row begins are labels or marks, each with what belongs to it on the same row.
fn is_list_of_values(region: &[Vec<Line>], gutter: &Gutter, is_turned: bool) -> bool {
    let mut first = 0;
    let mut labels = 0;
    let begins = |line: &&Line| if is_turned { gutter.is_right(line) } else { gutter.is_left(line) };
    for line in region.iter().flatten().filter(begins) {
        first += 1;
        let words = line.words();
        let is_labelled = words.trim_end().ends_with(':') || is_label(&words).is_some();
        labels += usize::from(line.units.len() <= LONGEST_MARK || is_labelled);
    }
    labels * 2 > first
}

/// A row whose label has a colon before its value.
fn labelled(mut row: Vec<Line>) -> Vec<Line> {
    if let [label, _] = &mut row[..]
        && is_label(&label.words()).is_some()
        && !label.words().trim_end().ends_with(':')
    {
        label.put(":", false);
    }
    row
}

/// The pieces of a row as one line.
fn joined(row: Vec<Line>) -> Option<Line> {
    row.into_iter().reduce(|mut line, next| {
        line.append(next);
        line
    })
}
