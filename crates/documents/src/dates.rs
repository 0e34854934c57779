//! Days in words, both ways. The data are in `data/dates.tsv`.

use std::sync::LazyLock;

use casework::{AsOf, Day, Language};

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    include_str!("../data/dates.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let row = Row {
                language: cells.next()?,
                day: cells.next()?,
                month: cells.next()?,
                first: cells.next()?,
                months: cells.collect::<Vec<_>>().try_into().ok()?,
            };
            Some(row)
        })
        .collect()
});

struct Row {
    language: &'static str,
    day: &'static str,
    month: &'static str,
    /// The first day of a month, which some languages write in a form of its own.
    first: &'static str,
    months: [&'static str; 12],
}

/// A day in words: `21 November 2025`, `21 de noviembre de 2025`. ISO 8601 in a language that the table does not have.
#[must_use]
pub fn day_in_words(day: Day, language: &Language) -> String {
    fill(day.year(), day.month(), Some(day.day()), language).unwrap_or_else(|| day.to_string())
}

/// A day or a month in words.
#[must_use]
pub fn as_of_in_words(as_of: AsOf, language: &Language) -> String {
    match as_of {
        AsOf::Day(day) => day_in_words(day, language),
        AsOf::Month(year, month) => fill(year, month, None, language).unwrap_or_else(|| as_of.iso()),
    }
}

/// The names of the twelve months in a language, in the form that stands beside a day.
#[must_use]
pub(crate) fn month_names(language: &Language) -> Option<&'static [&'static str]> {
    TABLE.iter().find(|row| row.language == language.primary()).map(|row| row.months.as_slice())
}

/// The month, 1 to 12, that a word names in a language; letter case does not matter.
#[must_use]
pub fn month_named(word: &str, language: &Language) -> Option<i8> {
    let wanted = word.to_lowercase();
    let row = TABLE.iter().find(|row| row.language == language.primary())?;
    row.months.iter().zip(1..).find(|(name, _)| name.to_lowercase() == wanted).map(|(_, month)| month)
}

fn fill(year: i16, month: i8, day: Option<i8>, language: &Language) -> Option<String> {
    let row = TABLE.iter().find(|row| row.language == language.primary())?;
    let name = row.months.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
    let pattern = if day.is_some() { row.day } else { row.month };
    let text = pattern.replace("{m}", name).replace("{y}", &year.to_string());
    let day = day.unwrap_or_default();
    Some(if day == 1 { text.replace("{d}", row.first) } else { text.replace("{d}", &day.to_string()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(day: &str, tag: &str) -> String {
        let day = day.parse().unwrap_or_else(|_| unreachable!("{day} is a day"));
        let language = Language::from_tag(tag).unwrap_or_else(|| unreachable!("{tag} is a language"));
        day_in_words(day, &language)
    }

    #[test]
    fn every_row_is_whole() {
        let rows = include_str!("../data/dates.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(TABLE.len() + 1, rows, "a row with too few or too many columns is left out");
    }

    #[test]
    fn the_first_of_a_month_has_its_own_form_where_a_language_has_one() {
        assert_eq!(said("2031-08-01", "fr"), "1er août 2031");
        assert_eq!(said("2031-08-11", "fr"), "11 août 2031");
        assert_eq!(said("2031-08-01", "es"), "1 de agosto de 2031");
    }
}
