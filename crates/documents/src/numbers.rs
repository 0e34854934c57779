//! Numbers and figures in words. The data are in `data/numbers.tsv`.

use std::sync::LazyLock;

use casework::{Figure, Language, Qualifier};

static TABLE: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    include_str!("../data/numbers.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect()
});

/// From here on a number that is a multiple of [`MILLION_STEP`] is written as millions: `7.9 million`.
const MILLION: f64 = 1_000_000.0;

/// One tenth of a million: a number written as millions has at most one decimal.
const MILLION_STEP: f64 = 100_000.0;

/// A number as a language writes it: `1,234`, `7.9 million`; `12.345`, `7,9 millones`.
#[must_use]
pub fn number_in_words(value: f64, language: &Language) -> String {
    if value >= MILLION && (value / MILLION_STEP).fract() == 0.0 {
        let millions = (value / MILLION_STEP).round() / 10.0;
        let plural = cell("plural", language).and_then(|from| from.parse().ok()).unwrap_or(f64::INFINITY);
        let pattern = if millions < plural { "million" } else { "millions" };
        if let Some(pattern) = cell(pattern, language) {
            return pattern.replace("{n}", &digits(millions, language));
        }
    }
    digits(value, language)
}

/// A figure as words refer to it: the number with its qualifier, `at least 868`. An exact number stands alone.
#[must_use]
pub fn figure_in_words(figure: &Figure, language: &Language) -> String {
    let number = number_in_words(figure.value, language);
    match figure.qualifier {
        Qualifier::Exactly => number,
        qualifier => cell(qualifier.word(), language).map_or(number.clone(), |pattern| pattern.replace("{n}", &number)),
    }
}

fn cell(column: &str, language: &Language) -> Option<&'static str> {
    let place = TABLE.first()?.iter().position(|name| *name == column)?;
    let row = TABLE.iter().skip(1).find(|row| row[0] == language.primary())?;
    row.get(place).copied()
}

fn digits(value: f64, language: &Language) -> String {
    let plain = value.to_string();
    let (whole, fraction) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let from = cell("from", language).and_then(|digits| digits.parse().ok()).unwrap_or(usize::MAX);
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && whole.len() >= from && (whole.len() - place).is_multiple_of(3) {
            text.push_str(cell("thousands", language).unwrap_or_default());
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push_str(cell("decimal", language).unwrap_or("."));
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::from_tag(tag).unwrap_or_else(Language::english)
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let cases = [
            (0.0, "0", "0"),
            (868.0, "868", "868"),
            (1234.0, "1,234", "1234"),
            (12345.0, "12,345", "12.345"),
            (3.5, "3.5", "3,5"),
            (1_000_000.0, "1 million", "1 millón"),
            (7_900_000.0, "7.9 million", "7,9 millones"),
            (7_950_001.0, "7,950,001", "7.950.001"),
        ];
        for (value, english, spanish) in cases {
            assert_eq!(number_in_words(value, &language("en")), english);
            assert_eq!(number_in_words(value, &language("es-MX")), spanish);
        }
        assert_eq!(number_in_words(1234.0, &language("sv")), "1234");
    }

    #[test]
    fn a_figure_keeps_its_qualifier() {
        let mut figure = Figure {
            key: "f1".into(),
            value: 1234.0,
            qualifier: Qualifier::AtLeast,
            counts: None,
            as_of: None,
            source: None,
            parts: Vec::new(),
        };
        assert_eq!(figure_in_words(&figure, &language("en")), "at least 1,234");
        assert_eq!(figure_in_words(&figure, &language("es")), "al menos 1234");
        assert_eq!(figure_in_words(&figure, &language("ar")), "ما لا يقل عن 1,234");
        figure.qualifier = Qualifier::Exactly;
        assert_eq!(figure_in_words(&figure, &language("en")), "1,234");
    }

    #[test]
    fn every_row_is_whole() {
        assert!(TABLE.iter().all(|row| row.len() == TABLE[0].len() && row.iter().all(|cell| !cell.is_empty())));
    }
}
