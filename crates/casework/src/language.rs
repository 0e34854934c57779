//! Languages by BCP 47 tag, and their names. The data are in `data/languages.tsv`.

use std::fmt;
use std::sync::LazyLock;

static TABLE: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    include_str!("../data/languages.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect()
});

/// The longest tag accepted; BCP 47 tags met in practice have at most 35 characters (RFC 5646, 4.4.1).
const LONGEST_TAG: usize = 35;

/// A language, as a BCP 47 tag in its usual letter case (`es`, `pt-BR`, `zh-Hant`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// English, the language in which most urgent actions are first written.
    #[must_use]
    pub fn english() -> Self {
        Self("en".into())
    }

    /// Reads a tag: subtags of letters and digits joined by hyphens, the first of two or three letters.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag.len() > LONGEST_TAG {
            return None;
        }
        let mut usual = Vec::new();
        for (place, subtag) in tag.split('-').enumerate() {
            let length = subtag.len();
            let right = (1..=8).contains(&length) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let first =
                place > 0 || ((2..=3).contains(&length) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()));
            if !right || !first {
                return None;
            }
            usual.push(match (place, length) {
                (0, _) => subtag.to_ascii_lowercase(),
                (_, 2) => subtag.to_ascii_uppercase(),
                (_, 4) => subtag[..1].to_ascii_uppercase() + &subtag[1..].to_ascii_lowercase(),
                _ => subtag.to_ascii_lowercase(),
            });
        }
        Some(Self(usual.join("-")))
    }

    /// The language whose name, in any language of the table, is `name` ("Spanish", "español").
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let wanted = name.trim().to_lowercase();
        let row = TABLE.iter().skip(1).find(|row| row[1..].iter().any(|known| known.to_lowercase() == wanted))?;
        (!wanted.is_empty()).then(|| Self(row[0].into()))
    }

    /// All languages of the table, in its order.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().skip(1).map(|row| Self(row[0].into()))
    }

    /// Every language of the table with its name in each language of the columns, and in the language itself.
    pub fn all_names() -> impl Iterator<Item = (Self, &'static str)> {
        let rows = TABLE.iter().skip(1);
        rows.flat_map(|row| row[1..].iter().filter(|name| !name.is_empty()).map(|name| (Self(row[0].into()), *name)))
    }

    /// The whole tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The first subtag (`pt` of `pt-BR`).
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether two tags are of one language, leaving region and script aside.
    #[must_use]
    pub fn is_same_language(&self, other: &Self) -> bool {
        self.primary() == other.primary()
    }

    /// The name in another language; the tag itself where the table has no name.
    #[must_use]
    pub fn name(&self, language: &Self) -> String {
        let column = TABLE[0].iter().position(|tag| *tag == language.primary()).unwrap_or(1);
        self.cell(column).unwrap_or(&self.0).to_owned()
    }

    /// The name in the language itself ("español"); the tag where the table has none.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.cell(TABLE[0].len() - 1).unwrap_or(&self.0).to_owned()
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.primary(), "ar" | "fa" | "he" | "ur" | "ps" | "yi" | "dv" | "ckb" | "sd" | "ug")
    }

    fn cell(&self, column: usize) -> Option<&'static str> {
        let row = TABLE.iter().skip(1).find(|row| row[0] == self.primary())?;
        row.get(column).copied().filter(|name| !name.is_empty())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
