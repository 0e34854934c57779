//! Page numbers, running heads and feet, told by where they stand. What a tagged document itself calls an artifact is gone
//! before.

use std::collections::HashMap;

use super::super::fold::fold;
use super::super::pages::is_page_joint;
use super::layout::{Row, Sheet};

/// At most so many lines stand above or below the words of each page.
const MOST_LINES: usize = 3;

/// What stands on each page stands as high on each, to so many points.
const SAME_HEIGHT: f64 = 4.0;

/// The pages without what only dresses them. A running head stays on the first page: it may be the head of the document.
pub(super) fn without(mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    let pages = sheets.len();
    let (heads, feet) = (repeated(&sheets, false), repeated(&sheets, true));
    for (number, sheet) in sheets.iter_mut().enumerate() {
        let is_number = |row: &Row| is_page_number(&row.words, number + 1, pages);
        let mut first = 0;
        while first < MOST_LINES.min(sheet.rows.len()) {
            let row = &sheet.rows[first];
            let is_head = number > 0 && heads.contains_key(&key(row, number)) && stands(&heads, row, number);
            if !is_number(row) && !is_head {
                break;
            }
            first += 1;
        }
        sheet.rows.drain(..first);
        for _ in 0..MOST_LINES {
            match sheet.rows.last() {
                Some(row) if is_number(row) || stands(&feet, row, number) => drop(sheet.rows.pop()),
                _ => break,
            }
        }
    }
    sheets
}

/// Lines at the edge of at least two pages, with their heights.
fn repeated(sheets: &[Sheet], at_the_foot: bool) -> HashMap<String, Vec<(usize, f64)>> {
    let mut met: HashMap<String, Vec<(usize, f64)>> = HashMap::new();
    for (number, sheet) in sheets.iter().enumerate() {
        // The last of a short page is no foot; its height tells.
        let rows: Vec<&Row> = if at_the_foot {
            sheet.rows.iter().rev().take(MOST_LINES).collect()
        } else {
            sheet.rows.iter().take(MOST_LINES).collect()
        };
        for row in rows {
            met.entry(key(row, number)).or_default().push((number, row.line.y));
        }
    }
    met
}

/// Whether a line stands as high on another page.
fn stands(met: &HashMap<String, Vec<(usize, f64)>>, row: &Row, page: usize) -> bool {
    let others = met.get(&key(row, page)).into_iter().flatten();
    others.filter(|(number, _)| *number != page).any(|(_, y)| (y - row.line.y).abs() < SAME_HEIGHT)
}

/// The words of a line with the number of its page taken out.
fn key(row: &Row, page: usize) -> String {
    let own = (page + 1).to_string();
    let words = fold(&row.words);
    // On the last page "page 3 of 3" has it twice.
    let mut is_found = false;
    let mut taken_out = |word: &str| word == own && !std::mem::replace(&mut is_found, true);
    words.split_whitespace().map(|word| if taken_out(word) { "#" } else { word }).collect::<Vec<_>>().join(" ")
}

/// `2`, `- 2 -`, `2 / 3`, `2/3`, `2 of 3`.
fn is_page_number(text: &str, page: usize, pages: usize) -> bool {
    let is_joint =
        |letter: char| letter == '/' || letter == '-' || letter == '–' || letter == '|' || letter.is_whitespace();
    let mut words = text.split(is_joint).filter(|word| !word.is_empty() && !is_page_joint(word));
    let first = words.next().and_then(|word| word.parse::<usize>().ok());
    let second = words.next().map(|word| word.parse::<usize>().ok());
    if first != Some(page) || words.next().is_some() {
        return false;
    }
    match second {
        None => pages > 1,
        Some(total) => total == Some(pages),
    }
}
