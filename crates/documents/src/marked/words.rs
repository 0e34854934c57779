//! The words of the page, from `data/marked/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::Language;

use crate::{Place, Severity};

/// The languages that the page speaks, English first: it stands in for all others.
const FILES: [(&str, &str); 4] = [
    ("en", include_str!("../../data/marked/en.toml")),
    ("es", include_str!("../../data/marked/es.toml")),
    ("fr", include_str!("../../data/marked/fr.toml")),
    ("ar", include_str!("../../data/marked/ar.toml")),
];

type Table = BTreeMap<String, String>;

// The files are compiled in, and the test below reads each.
static TABLES: LazyLock<Vec<(&'static str, Table)>> = LazyLock::new(|| {
    let read = |text| toml::from_str(text).expect("data/marked holds words; see the test of this module");
    FILES.into_iter().map(|(language, text)| (language, read(text))).collect()
});

/// The words of the page in one language.
pub(super) struct Words {
    pub(super) tag: &'static str,
    table: &'static Table,
}

impl Words {
    /// In a language, else in English.
    pub(super) fn of(language: &Language) -> Self {
        let found = TABLES.iter().find(|(tag, _)| *tag == language.primary());
        // The first is English, and is always there.
        let (tag, table) = found.unwrap_or(&TABLES[0]);
        Self { tag, table }
    }

    /// In which direction the page is written.
    pub(super) fn direction(&self) -> &'static str {
        Language::from_tag(self.tag).map_or("ltr", |language| direction(&language))
    }

    pub(super) fn say(&self, name: &str) -> &'static str {
        self.table.get(name).map_or("", String::as_str)
    }

    pub(super) fn severity(&self, severity: Severity) -> &'static str {
        self.say(severity.word())
    }

    /// Where something stands: its line, with the page where there are several.
    pub(super) fn place(&self, place: &Place, pages: u32) -> String {
        let pattern = self.say(if pages > 1 { "page_line" } else { "line" });
        pattern.replace("{page}", &place.page.to_string()).replace("{line}", &place.line.to_string())
    }
}

/// In which direction a language is written.
pub(super) fn direction(language: &Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_words_with_the_same_values() {
        let marks = |text: &str| {
            let mut marks: Vec<_> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
            marks.sort_unstable();
            marks.join(" ")
        };
        for (language, table) in TABLES.iter() {
            assert!(table.keys().eq(TABLES[0].1.keys()), "{language}");
            for (name, text) in table {
                assert!(!text.trim().is_empty(), "{language}: {name}");
                assert_eq!(marks(text), marks(&TABLES[0].1[name]), "{language}: {name}");
            }
        }
    }
}
