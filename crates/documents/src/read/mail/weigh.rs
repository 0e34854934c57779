//! How much a text looks like the document of an action, to choose between several.

use std::collections::HashSet;

use crate::read::document::Document;
use crate::read::fold::fold;
use crate::read::labels::label_at;
use crate::read::lexicon::{LEXICONS, Role};

/// So many lines tell what a text is.
const LINES: usize = 2000;

/// The longest heading in capitals, in bytes.
const LONGEST_HEADING: usize = 120;

/// What the labels, the index, headings in capitals and the length of a text weigh together. A text that asks for something
/// has four labels or more; a letter that goes with one has none, or mentions its number.
pub(super) fn weight(text: &str) -> usize {
    let Ok(document) = Document::lay_out(text.to_owned()) else { return 0 };
    let lines = document.lines.len().min(LINES);
    let labels: HashSet<_> = (0..lines)
        .filter_map(|line| label_at(&document, line))
        .map(|found| std::mem::discriminant(&found.label))
        .collect();
    let is_heading = |line: &usize| {
        let raw = document.raw_line(*line);
        let letters = || raw.chars().filter(|letter| letter.is_alphabetic());
        raw.len() <= LONGEST_HEADING && letters().count() > 4 && letters().all(|letter| !letter.is_lowercase())
    };
    let headings = (0..lines).filter(is_heading).count().min(4);
    let has_index = (0..lines).any(|line| has_index(document.raw_line(line)));
    labels.len() * 2 + headings + if has_index { 4 } else { 0 } + (text.len() / 500).min(4)
}

/// Whether the letters of a region stand before a number with a slash: `AMR 46/1/2031`.
fn has_index(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let is_number = pair[1].contains('/') && pair[1].starts_with(|letter: char| letter.is_ascii_digit());
        is_number && pair[0].len() == 3 && LEXICONS.common.is_word(&fold(pair[0]), Role::Region)
    })
}
