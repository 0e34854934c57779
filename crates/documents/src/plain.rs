//! Prose without its links, for where a link cannot go: paper, mail, a screen reader's summary.

use crate::case_file::links_in;

/// The words of a piece of prose: `[text](address)` becomes `text`.
#[must_use]
pub fn plain_text(prose: &str) -> String {
    let mut text = String::with_capacity(prose.len());
    let mut at = 0;
    for link in links_in(prose) {
        text.push_str(&prose[at..link.whole.start]);
        text.push_str(&prose[link.text]);
        at = link.whole.end;
    }
    text.push_str(&prose[at..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_leave_their_words() {
        assert_eq!(
            plain_text("over [2,000 people](#) and [a law](https://x.example/(a))."),
            "over 2,000 people and a law."
        );
        assert_eq!(plain_text("\"[c]rimes\" (...)"), "\"[c]rimes\" (...)");
    }
}
