//! What stands between the number of a page and that of all pages: "2 of 3".

use std::sync::LazyLock;

use super::fold::fold;

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/reading/page-of.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Whether a word, in any letters, is such a word.
pub(super) fn is_page_joint(word: &str) -> bool {
    WORDS.contains(&fold(word).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_folded() {
        assert!(WORDS.len() > 10 && WORDS.iter().all(|word| is_page_joint(word)));
    }
}
