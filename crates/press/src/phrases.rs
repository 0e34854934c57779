//! What a letter says by itself. The data are in `data/phrases.tsv`.

use std::sync::LazyLock;

use casework::Language;

static TABLE: LazyLock<Vec<Phrases>> = LazyLock::new(|| {
    let rows = include_str!("../data/phrases.tsv").lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        Some(Phrases { language: cells.next()?, unreviewed: cells.next()?, code: cells.next()? })
    };
    rows.skip(1).filter_map(row).collect()
});

/// What a letter says by itself, in one language.
pub struct Phrases {
    /// The language, as its tag.
    pub language: &'static str,
    /// What stands before words that nobody has reviewed yet.
    pub unreviewed: &'static str,
    code: &'static str,
}

impl Phrases {
    /// Those of a language; `None` for a language without them.
    #[must_use]
    pub fn of(language: &Language) -> Option<&'static Self> {
        let find = |tag: &str| TABLE.iter().find(|row| row.language == tag);
        find(language.tag()).or_else(|| find(language.primary()))
    }

    /// What the picture of a code is that leads to an address.
    #[must_use]
    pub fn code(&self, address: &str) -> String {
        self.code.replace("{address}", address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_whole_and_says_where_the_code_leads() {
        let rows = include_str!("../data/phrases.tsv").lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(TABLE.len(), rows);
        assert!(TABLE.iter().all(|row| row.code("act.example").contains("act.example") && !row.unreviewed.is_empty()));
        assert!(TABLE.iter().all(|row| Language::from_tag(row.language).is_some()));
        let tag = |tag| Phrases::of(&Language::from_tag(tag).unwrap()).map(|row| row.language);
        assert_eq!([tag("es-VE"), tag("zh-Hant"), tag("xh")], [Some("es"), Some("zh-Hant"), None]);
    }
}
