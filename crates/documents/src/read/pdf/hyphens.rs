//! Hyphens at the ends of lines: those that divide a word, and those that the word has.

use std::collections::HashSet;

use super::layout::Sheet;

/// A document divides words if this many of a hundred lines end so; a word with a hyphen of its own ends a line now and then.
const DIVIDED_PERCENT: usize = 3;

/// And if there are at least so many.
const FEWEST_DIVIDED: usize = 2;

/// Lines with fewer letters are not prose, and say nothing about how it is set.
const SHORTEST_LINE: usize = 30;

/// What a document shows about its hyphens.
pub(super) struct Hyphens {
    words: HashSet<String>,
    divides: bool,
}

impl Hyphens {
    /// Looks through all pages.
    pub fn of(sheets: &[Sheet]) -> Self {
        let rows = || sheets.iter().flat_map(|sheet| &sheet.rows);
        let words = rows().flat_map(|row| row.words.split_whitespace()).map(bare).collect();
        let lines = rows().filter(|row| row.words.chars().count() >= SHORTEST_LINE).count();
        let pairs = sheets.iter().flat_map(|sheet| sheet.rows.windows(2));
        let divided = pairs.filter(|pair| could_divide(&pair[0].words, &pair[1].words)).count();
        Self { words, divides: divided >= FEWEST_DIVIDED && divided * 100 >= lines * DIVIDED_PERCENT }
    }

    /// Whether the hyphen between the end of a line and the start of the next is none of the word's. The document itself
    /// decides where it has the word elsewhere.
    pub fn divide(&self, stem: &str, rest: &str) -> bool {
        if !(stem.ends_with(char::is_alphabetic) && rest.starts_with(char::is_lowercase)) {
            return false;
        }
        if self.words.contains(&bare(&format!("{stem}-{rest}"))) {
            return false;
        }
        self.divides || self.words.contains(&bare(&format!("{stem}{rest}")))
    }
}

fn could_divide(line: &str, next: &str) -> bool {
    let stem = line.strip_suffix(['-', '\u{2010}']);
    stem.is_some_and(|stem| stem.ends_with(char::is_alphabetic)) && next.starts_with(char::is_lowercase)
}

fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}
