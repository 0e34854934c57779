//! The tables of own words: what all languages share, and each language.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::Deserialize;

use super::patterns::Patterns;

/// The file of each language, by its tag.
const FILES: [(&str, &str); 8] = [
    ("ar", include_str!("../../data/own_words/ar.toml")),
    ("de", include_str!("../../data/own_words/de.toml")),
    ("en", include_str!("../../data/own_words/en.toml")),
    ("es", include_str!("../../data/own_words/es.toml")),
    ("fr", include_str!("../../data/own_words/fr.toml")),
    ("pt", include_str!("../../data/own_words/pt.toml")),
    ("ru", include_str!("../../data/own_words/ru.toml")),
    ("tr", include_str!("../../data/own_words/tr.toml")),
];

const COMMON_FILE: &str = include_str!("../../data/own_words/common.toml");

/// What all languages share, from `common.toml`.
#[derive(Deserialize)]
pub(super) struct Common {
    /// So many words fill a page.
    pub page_words: usize,
    /// Letters, in small, and what they are taken for.
    pub fold: HashMap<char, String>,
    /// Concepts that are wishes rather than demands: a demand that asks for something else too does not need them.
    pub soft: HashSet<String>,
    /// Concepts that are another demand where the case does not speak of them.
    pub strong: HashSet<String>,
    /// Those of them that need one of the words of the list `sure`.
    pub doubtful: HashSet<String>,
    /// Concepts that "no" and "do not" turn into their opposite.
    pub deniable: HashSet<String>,
    /// Where the first is asked, asking for the others is no demand of another case.
    pub near: BTreeMap<String, Vec<String>>,
    /// What a demand needs is met by asking for one of these too: medical care where the demand is a doctor.
    pub meets: BTreeMap<String, Vec<String>>,
    /// So it is by these, where no demand of the case needs them.
    pub alike: BTreeMap<String, Vec<String>>,
    /// Concepts that are a title before a name.
    pub titles: HashSet<String>,
    /// A vague concept is not needed by a demand that needs one of these.
    pub vague: BTreeMap<String, Vec<String>>,
    /// A full stop behind one of these ends no sentence.
    pub abbreviations: HashSet<String>,
    /// Small words that join the words of a street.
    pub in_streets: HashSet<String>,
    /// By language, the commonest small words, parted by spaces.
    pub function_words: BTreeMap<String, String>,
}

// The files are compiled in, and a test reads them.
pub(super) static COMMON: LazyLock<Common> =
    LazyLock::new(|| toml::from_str(COMMON_FILE).expect("common.toml of own words is whole"));

/// By language, its small words.
pub(super) static SMALL_WORDS: LazyLock<Vec<(&str, HashSet<&str, FxBuildHasher>)>> = LazyLock::new(|| {
    let languages = COMMON.function_words.iter();
    languages.map(|(language, words)| (language.as_str(), words.split(' ').collect())).collect()
});

static LANGUAGES: LazyLock<FxHashMap<&str, Table>> = LazyLock::new(|| {
    let read = |text| Table::new(toml::from_str(text).expect("the table of own words is whole"));
    FILES.iter().map(|(language, text)| (*language, read(*text))).collect()
});

/// The file of one language.
#[derive(Deserialize)]
struct File {
    /// Beginnings of words that are words of their own: articles and prepositions that are written together.
    #[serde(default)]
    prefixes: Vec<String>,
    /// Endings that say nothing of the meaning.
    suffixes: Vec<String>,
    /// Whether names change their endings.
    #[serde(default)]
    names_change: bool,
    /// Whether words for streets count with a capital letter alone.
    #[serde(default)]
    streets_capital: bool,
    /// Words for streets, and for telephones.
    streets: Vec<String>,
    phones: Vec<String>,
    /// Months, by the beginning.
    months: Vec<String>,
    /// Lists of phrases that are no concepts.
    lists: BTreeMap<String, Vec<String>>,
    /// What may be asked, by its name.
    concepts: BTreeMap<String, Vec<String>>,
}

/// One language, ready to be looked for.
pub(super) struct Table {
    pub prefixes: Vec<String>,
    pub suffixes: Vec<String>,
    pub names_change: bool,
    pub streets_capital: bool,
    pub streets: Patterns,
    pub phones: Patterns,
    pub months: Patterns,
    lists: BTreeMap<String, Patterns>,
    pub concepts: Patterns,
}

impl Table {
    fn new(file: File) -> Self {
        let one = |phrases: Vec<String>| Patterns::new([(String::new(), phrases)]);
        Self {
            prefixes: file.prefixes,
            suffixes: file.suffixes,
            names_change: file.names_change,
            streets_capital: file.streets_capital,
            streets: one(file.streets),
            phones: one(file.phones),
            months: one(file.months),
            lists: file.lists.into_iter().map(|(name, phrases)| (name, one(phrases))).collect(),
            concepts: Patterns::new(file.concepts),
        }
    }

    /// A list of phrases; every file has all of them, and a test reads that.
    pub(super) fn list(&self, name: &str) -> &Patterns {
        static NONE: LazyLock<Patterns> = LazyLock::new(|| Patterns::new([]));
        self.lists.get(name).unwrap_or(&NONE)
    }

    /// A word without what is written together with it before.
    pub(super) fn bare<'w>(&self, word: &'w str) -> &'w str {
        let rest = |prefix: &String| word.strip_prefix(prefix.as_str()).filter(|rest| rest.chars().count() > 2);
        self.prefixes.iter().find_map(rest).unwrap_or(word)
    }

    /// What stays of a word without its ending.
    pub(super) fn stem<'w>(&self, word: &'w str) -> &'w str {
        let bare = self.bare(word);
        let rest = |suffix: &String| bare.strip_suffix(suffix.as_str()).filter(|rest| rest.chars().count() > 3);
        self.suffixes.iter().find_map(rest).unwrap_or(bare)
    }
}

/// The table of a language.
pub(super) fn table(language: &str) -> Option<&'static Table> {
    LANGUAGES.get(language)
}

/// The languages that have a table, by their tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, _)| *language)
}

/// A table as JSON, for the script of the writing page: `common` or the tag of a language. `None` where there is none.
#[must_use]
pub fn table_as_json(name: &str) -> Option<&'static str> {
    static TABLES: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
        let all = FILES.iter().copied().chain([("common", COMMON_FILE)]);
        let json = |text: &str| toml::from_str::<serde_json::Value>(text).map(|value| value.to_string());
        all.filter_map(|(name, text)| Some((name, json(text).ok()?))).collect()
    });
    TABLES.get(name).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_list_and_knows_every_concept() {
        let (lists, concepts): (Vec<&String>, Vec<&String>) = {
            let english = &LANGUAGES["en"];
            (english.lists.keys().collect(), english.concepts.names().collect())
        };
        for (language, table) in LANGUAGES.iter() {
            assert_eq!(table.lists.keys().collect::<Vec<_>>(), lists, "{language}");
            assert_eq!(table.concepts.names().collect::<Vec<_>>(), concepts, "{language}");
            assert!(COMMON.function_words.contains_key(*language), "{language} has no small words");
        }
        let related = [&COMMON.near, &COMMON.meets, &COMMON.alike, &COMMON.vague].into_iter().flatten();
        let related = related.flat_map(|(name, others)| others.iter().chain([name]));
        let related = related.chain(&COMMON.soft).chain(&COMMON.strong).chain(&COMMON.doubtful);
        for name in related.chain(&COMMON.deniable).chain(&COMMON.titles) {
            assert!(concepts.contains(&name), "{name} is no concept");
        }
    }

    #[test]
    fn endings_are_written_as_they_are_compared_the_longest_first() {
        for (language, table) in LANGUAGES.iter() {
            for list in [&table.prefixes, &table.suffixes] {
                for one in list {
                    assert_eq!(*one, super::super::text::fold(one.chars()), "{language}");
                }
                let lengths: Vec<usize> = list.iter().map(|one| one.chars().count()).collect();
                assert!(lengths.is_sorted_by(|a, b| a >= b), "{language}: the longest first");
            }
        }
        for words in COMMON.function_words.values() {
            for word in words.split(' ') {
                assert_eq!(word, super::super::text::fold(word.chars()));
            }
        }
    }

    #[test]
    fn the_script_gets_the_same_tables() {
        assert!(table_as_json("common").is_some_and(|json| json.contains("page_words")));
        assert!(languages().all(|language| table_as_json(language).is_some()));
        assert!(table_as_json("xx").is_none());
    }
}
