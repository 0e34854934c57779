//! Salutations that stand together, one for each target: "Salutations: (1) Dear Minister, (2) Dear Governor", or a line each.

use std::ops::Range;

use crate::read::document::Document;
use crate::read::head::in_any;
use crate::read::lexicon::Role;
use crate::read::rows::Row;
use crate::read::words::Shape;

/// So many rows more can belong to a list of salutations on one line.
const MOST_ROWS: usize = 4;

/// A salutation has at most so many words and marks.
const MOST_WORDS: usize = 10;

/// The salutations with numbers in the value of a field, which goes on over the rows below it up to a gap, and how many of these
/// rows they take.
pub(super) fn numbered(document: &Document, value: &Range<usize>, rest: &[Row]) -> Option<(Vec<Range<usize>>, usize)> {
    number_at(document, value.start, 1)?;
    let below = rest.iter().take(MOST_ROWS).take_while(|row| !row.gap).count();
    let end = rest[..below].last().map_or(value.end, |row| row.words.end);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = value.start;
    while at < end {
        match number_at(document, at, found.len() + 1) {
            Some(next) => {
                found.push(next..next);
                at = next;
            }
            None => {
                at += 1;
                if let Some(last) = found.last_mut() {
                    last.end = at;
                }
            }
        }
    }
    let bare = |words: Range<usize>| {
        let marks = words.clone().rev().take_while(|at| matches!(document.mark(*at), ',' | ';' | '/')).count();
        words.start..words.end - marks
    };
    let found: Vec<Range<usize>> = found.into_iter().map(bare).collect();
    let are_short = found.iter().all(|words| (1..=MOST_WORDS).contains(&words.len()));
    (found.len() > 1 && are_short).then_some((found, below))
}

/// The word after a number of a list, "(2)" or "2)".
fn number_at(document: &Document, at: usize, number: usize) -> Option<usize> {
    let digits = at + usize::from(document.mark(at) == '(');
    let is_number = document.words().get(digits).is_some_and(|word| word.shape == Shape::Number)
        && document.folded(digits).parse() == Ok(number);
    (is_number && document.mark(digits + 1) == ')').then_some(digits + 2)
}

/// The salutations on the rows below their label, up to a gap: several, and each opens a letter.
pub(super) fn below(document: &Document, rest: &[Row]) -> Option<Vec<Range<usize>>> {
    let below: Vec<Range<usize>> = rest
        .iter()
        .enumerate()
        .take_while(|(place, row)| *place == 0 || !row.gap)
        .map(|(_, row)| row.words.clone())
        .collect();
    let opens = |words: &Range<usize>| {
        let is = |role| in_any(document, words.start, words.end, role).is_some();
        let ends = matches!(document.mark(words.end - 1), ',' | ':');
        let has_number = document.words()[words.clone()].iter().any(|word| word.shape == Shape::Number);
        // "Mon Général,"
        let is_to = || {
            let roles = [Role::Honorific, Role::Office];
            words.clone().any(|at| roles.iter().any(|role| in_any(document, at, words.end, *role).is_some()))
        };
        words.len() <= MOST_WORDS && !has_number && (is(Role::Opening) || ends && is_to())
    };
    (below.len() > 1 && below.iter().all(opens)).then_some(below)
}
