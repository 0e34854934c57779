//! What checking looks for, by language: `data/checks/*.toml`, compiled in.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::Language;
use serde::Deserialize;

static LEXICONS: LazyLock<Vec<(&'static str, Lexicon)>> = LazyLock::new(|| {
    let files =
        [("en", include_str!("../../data/checks/en.toml")), ("es", include_str!("../../data/checks/es.toml"))];
    // The files are compiled in, and the test below reads each.
    let read = |text| toml::from_str(text).expect("data/checks holds what `Lexicon` says; see the test of this module");
    files.into_iter().map(|(language, text)| (language, read(text))).collect()
});

/// What checking looks for in one language.
#[derive(Deserialize)]
pub(super) struct Lexicon {
    /// Words that insult or threaten.
    pub tone: Vec<String>,
    /// What a sentence can ask, with the words that show it.
    pub topics: BTreeMap<String, Vec<String>>,
}

/// What to look for in a language; `None` where nobody has written it down yet, and then nothing is said.
pub(super) fn of(language: &Language) -> Option<&'static Lexicon> {
    LEXICONS.iter().find(|(tag, _)| *tag == language.primary()).map(|(_, lexicon)| lexicon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_can_be_read_and_is_folded() {
        for (language, lexicon) in LEXICONS.iter() {
            let words = lexicon.tone.iter().chain(lexicon.topics.values().flatten());
            for word in words {
                assert!(crate::fold::fold(word) == word.trim_end(), "{language}: {word} has capitals or accents");
            }
        }
    }
}
