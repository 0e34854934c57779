//! The header of the first page: number, index and date can stand there alone.

use std::collections::HashSet;

use super::{Flow, is_label};
use crate::read::fold::fold;
use crate::read::identifiers::has_index;

/// In so many lines at the beginning, the text can say again what the header says.
const FIRST_LINES: usize = 15;

impl Flow {
    /// The text with the first page's header above it, where that says something more than who issues the document.
    pub fn below_header(self, header: Self) -> Self {
        let lines = self.text().lines().filter(|line| !line.trim().is_empty()).take(FIRST_LINES).map(fold);
        let first: HashSet<String> =
            lines.flat_map(|line| words(&line).map(str::to_owned).collect::<Vec<_>>()).collect();
        // A line whose words all stand there is said again, in whatever order.
        let is_new = |line: &str| words(&fold(line)).any(|word| !first.contains(word));
        // The number of the page, and lines that only rule off; a date or `60/31` tells something.
        let is_number = |line: &str| line.parse::<u16>().is_ok() || !line.contains(char::is_alphanumeric);
        let header = header.keep_lines(|line| is_new(line) && !is_number(line));
        let tells = |line: &str| line.bytes().any(|byte| byte.is_ascii_digit()) || is_label(line).is_some();
        if !header.text().lines().any(tells) {
            return self;
        }
        let mut whole = header;
        whole.gap();
        whole.append(self);
        whole
    }

    /// The text below the line of the first page's footer that has the document's index, where nothing else has one.
    pub fn above_footer(self, footer: Self) -> Self {
        if !footer.text().lines().any(has_index) || self.text().lines().any(has_index) {
            return self;
        }
        let mut whole = footer.keep_lines(has_index);
        whole.gap();
        whole.append(self);
        whole
    }
}

/// The words of a line that say something, without the signs around them.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let bare = |word| str::trim_matches(word, |letter: char| !letter.is_alphanumeric());
    line.split_whitespace().map(bare).filter(|word| !word.is_empty())
}
