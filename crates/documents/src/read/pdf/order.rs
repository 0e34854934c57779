//! Rows into the order of reading: what stands in columns is read down each of them, all else row by row.

use super::lines::Line;
use super::logical::is_right_to_left;

/// So much room, in points, must be free on all rows between two columns.
const GUTTER: f64 = 8.0;

/// The next row of a column is no further below than this, in em; further down something else begins.
const NEXT_ROW: f64 = 3.2;

/// The lines of a page, or of a part of one, in the order of reading.
pub(super) fn flow(rows: Vec<Vec<Line>>) -> Vec<Line> {
    let mut flow = Vec::new();
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        if row.len() < 2 {
            flow.extend(row);
            continue;
        }
        let mut region = vec![row];
        let mut gutters = gaps(&region[0]);
        while let Some(next) = rows.peek() {
            let shared = shared(&gutters, next);
            let last = &region[region.len() - 1];
            if shared.is_empty() || next[0].y - last[0].y > NEXT_ROW * next[0].size {
                break;
            }
            gutters = shared;
            region.extend(rows.next());
        }
        flow.extend(columns(region, &gutters));
    }
    flow
}

/// The free room between the pieces of a row.
fn gaps(row: &[Line]) -> Vec<(f64, f64)> {
    row.windows(2).map(|pair| (pair[0].end(), pair[1].x())).filter(|(from, to)| to - from > GUTTER).collect()
}

/// What of the gutters is free on a further row too.
fn shared(gutters: &[(f64, f64)], row: &[Line]) -> Vec<(f64, f64)> {
    let clipped = gutters.iter().flat_map(|&(from, to)| {
        // The free room of this row, with all that lies left and right of it.
        let starts = std::iter::once(f64::MIN).chain(row.iter().map(Line::end));
        let ends = row.iter().map(Line::x).chain([f64::MAX]);
        starts.zip(ends).map(move |(start, end)| (start.max(from), end.min(to))).collect::<Vec<_>>()
    });
    clipped.filter(|(from, to)| to - from > GUTTER).collect()
}

/// The lines of a region, column by column, where it has columns.
fn columns(region: Vec<Vec<Line>>, gutters: &[(f64, f64)]) -> Vec<Line> {
    let sides = |row: &[Line], gutter: &(f64, f64)| {
        let left = row.iter().any(|line| line.end() <= gutter.0 + 0.1);
        let right = row.iter().any(|line| line.x() >= gutter.1 - 0.1);
        (left, right)
    };
    let gutter = gutters.iter().find(|gutter| {
        let sides: Vec<(bool, bool)> = region.iter().map(|row| sides(row, gutter)).collect();
        sides.iter().filter(|(left, right)| *left && *right).count() > 1
    });
    let pieces = || region.iter().flatten();
    let turned = pieces().filter(|line| is_right_to_left(&line.units)).count();
    let is_turned = turned * 2 > pieces().count();
    let Some(gutter) = gutter.filter(|gutter| !is_list_of_values(&region, gutter, is_turned)) else {
        return region.into_iter().filter_map(joined).collect();
    };
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for row in region {
        let (before, after): (Vec<Line>, Vec<Line>) = row.into_iter().partition(|line| line.end() <= gutter.0 + 0.1);
        left.extend(Some(before).filter(|row| !row.is_empty()));
        right.extend(Some(after).filter(|row| !row.is_empty()));
    }
    // What runs from right to left begins with the column at the right.
    if is_turned {
        let mut lines = flow(right);
        lines.extend(left.into_iter().filter_map(joined));
        return lines;
    }
    let mut lines: Vec<Line> = left.into_iter().filter_map(joined).collect();
    lines.extend(flow(right));
    lines
}

/// Whether what stands where a row begins are labels, each with its value on the same row.
fn is_list_of_values(region: &[Vec<Line>], gutter: &(f64, f64), is_turned: bool) -> bool {
    let mut first = 0;
    let mut labels = 0;
    let begins = |line: &&Line| if is_turned { line.x() >= gutter.1 - 0.1 } else { line.end() <= gutter.0 + 0.1 };
    for line in region.iter().flatten().filter(begins) {
        first += 1;
        labels += usize::from(line.words().trim_end().ends_with(':'));
    }
    labels * 2 > first
}

fn joined(row: Vec<Line>) -> Option<Line> {
    row.into_iter().reduce(|mut line, next| {
        line.append(next);
        line
    })
}
