//! Words of measure after numbers. The data are in `data/compare/units.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use casework::Language;

use crate::read::fold::fold;
use crate::read::scan::{Seen, SeenNumber};

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Years,
    Months,
    Weeks,
    Days,
    Hours,
    Lashes,
}

impl Unit {
    const ALL: [Self; 6] = [Self::Years, Self::Months, Self::Weeks, Self::Days, Self::Hours, Self::Lashes];

    /// The word used in data.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Years => "years",
            Self::Months => "months",
            Self::Weeks => "weeks",
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Lashes => "lashes",
        }
    }
}

/// The phrases of one language, folded, as words.
struct Row {
    language: &'static str,
    units: Vec<(Vec<String>, Unit)>,
    halves: Vec<Vec<String>>,
    half_ends: Vec<String>,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = include_str!("../../data/compare/units.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.filter_map(row).collect()
});

/// The rows by language.
static BY_LANGUAGE: LazyLock<HashMap<&'static str, &'static Row>> =
    LazyLock::new(|| TABLE.iter().map(|row| (row.language, row)).collect());

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t');
    let language = cells.next()?;
    let mut units = Vec::new();
    for unit in Unit::ALL {
        units.extend(phrases(cells.next()?).into_iter().map(|phrase| (phrase, unit)));
    }
    // The longest first: "coups de fouet" before a word that begins it.
    units.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    let halves = phrases(cells.next()?);
    let half_ends = phrases(cells.next()?).into_iter().map(|words| words.concat()).collect();
    Some(Row { language, units, halves, half_ends })
}

fn phrases(cell: &str) -> Vec<Vec<String>> {
    let phrases = cell.split('|').filter(|phrase| !phrase.is_empty());
    phrases.map(|phrase| fold(phrase).split(' ').map(str::to_owned).collect()).collect()
}

/// The unit of a number, its value with a half that stands after it, and the word after both.
pub(super) fn measured(seen: &Seen, number: &SeenNumber, language: &Language) -> (f64, Option<Unit>, usize) {
    let mut end = number.words.end;
    let mut value = number.value;
    let Some(row) = BY_LANGUAGE.get(language.primary()) else { return (value, None, end) };
    let half = |end: usize| row.halves.iter().find(|phrase| stands(seen, end, phrase)).map(Vec::len);
    let mut has_half = false;
    if let Some(length) = half(end) {
        (value, end, has_half) = (value + 0.5, end + length, true);
    }
    if !number.tail.is_empty() {
        let is_tail = |phrase: &[String]| {
            number.tail == phrase.concat() || phrase.len() == 1 && number.tail.split('-').next() == Some(&phrase[0])
        };
        return (value, row.units.iter().find(|(phrase, _)| is_tail(phrase)).map(|(_, unit)| *unit), end);
    }
    let unit = row.units.iter().find(|(phrase, _)| stands(seen, end, phrase));
    if let Some((phrase, _)) = unit {
        end += phrase.len();
        if let Some(length) = half(end).filter(|_| !has_half) {
            (value, end) = (value + 0.5, end + length);
        }
    }
    (value, unit.map(|(_, unit)| *unit), end)
}

/// The part of a number word before an ending that adds a half: "drei" of "dreieinhalb".
pub(super) fn before_half<'w>(word: &'w str, language: &Language) -> Option<&'w str> {
    let row = BY_LANGUAGE.get(language.primary())?;
    row.half_ends.iter().filter_map(|end| word.strip_suffix(end.as_str())).find(|rest| !rest.is_empty())
}

fn stands(seen: &Seen, at: usize, phrase: &[String]) -> bool {
    let words = seen.words.get(at..at + phrase.len());
    words.is_some_and(|words| words.iter().zip(phrase).all(|(word, wanted)| word.folded == *wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_whole_and_names_a_language() {
        let rows = include_str!("../../data/compare/units.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(TABLE.len() + 1, rows, "a row with too few columns is left out");
        for row in TABLE.iter() {
            assert!(Language::from_tag(row.language).is_some(), "{}", row.language);
            for unit in Unit::ALL {
                assert!(row.units.iter().any(|(_, known)| *known == unit), "{}: {}", row.language, unit.word());
            }
        }
    }
}
