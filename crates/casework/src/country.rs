//! Countries by ISO 3166-1 alpha-2, and their names. The data are in `data/countries.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Language;

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut lines = include_str!("../data/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let columns: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let languages = columns.len().saturating_sub(4);
    lines
        .filter_map(|line| {
            let cells: Vec<&'static str> = line.split('\t').collect();
            let code: [u8; 2] = cells.first()?.as_bytes().try_into().ok()?;
            let names = (1..=languages).map(|column| (columns[column], cells[column])).collect();
            let others = cells[languages + 1].split('|').filter(|name| !name.is_empty()).collect();
            Some(Row {
                country: Country(code),
                names,
                others,
                belonging: cells[languages + 2],
                invented: cells[languages + 3] == "invented",
            })
        })
        .collect()
});

/// The countries by their names, in small letters; of two with one name the first of the table.
static BY_NAME: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut countries = HashMap::new();
    for row in TABLE.iter() {
        for name in row.names.iter().map(|(_, name)| name).chain(&row.others) {
            countries.entry(name.to_lowercase()).or_insert(row.country);
        }
    }
    countries
});

struct Row {
    country: Country,
    names: Vec<(&'static str, &'static str)>,
    others: Vec<&'static str>,
    belonging: &'static str,
    invented: bool,
}

/// A country or territory, by its ISO 3166-1 alpha-2 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The country with this alpha-2 code; `None` for a code that the table does not have.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code: [u8; 2] = code.as_bytes().try_into().ok()?;
        TABLE.iter().map(|row| row.country).find(|country| country.0 == code)
    }

    /// The alpha-2 code, in capitals.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// The short name in a language; in English where the table has no such language.
    #[must_use]
    pub fn name(&self, language: &Language) -> &'static str {
        let row = self.row();
        let find = |tag: &str| row.names.iter().find(|(column, name)| *column == tag && !name.is_empty());
        find(language.primary()).or_else(|| find("en")).map_or("", |(_, name)| name)
    }

    /// The English word for what belongs to the country ("Venezuelan"); empty where the table has none.
    #[must_use]
    pub fn belonging(&self) -> &'static str {
        self.row().belonging
    }

    /// Whether the country exists in samples only.
    #[must_use]
    pub fn is_invented(&self) -> bool {
        self.row().invented
    }

    /// Every name that the table has for the country, in all languages, without repeats.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let row = self.row();
        let mut names: Vec<&'static str> = row.names.iter().map(|(_, name)| *name).collect();
        names.extend(&row.others);
        names.retain(|name| !name.is_empty());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// All countries, invented ones too, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.country)
    }

    /// The country whose whole name, in any language of the table, is `name` (letter case does not matter).
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let wanted = name.trim().trim_end_matches(['.', ',']).to_lowercase();
        BY_NAME.get(&wanted).copied().filter(|_| !wanted.is_empty())
    }

    fn row(&self) -> &'static Row {
        // A Country is only ever made from a row of the table.
        TABLE.iter().find(|row| row.country == *self).unwrap_or(&TABLE[0])
    }
}
