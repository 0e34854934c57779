//! How letters in a language are set. The data are in `data/languages.tsv`.

use std::sync::LazyLock;

use casework::Language;

static TABLE: LazyLock<Vec<Setting>> = LazyLock::new(|| {
    include_str!("../data/languages.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(Setting {
                language: cells.next()?,
                faces: cells.next()?.split('|').collect(),
                leading: cells.next()?.parse().ok()?,
                hyphens: cells.next()?,
                before: cells.next()?,
                after: cells.next()?,
                double: marks(cells.next()?)?,
                single: marks(cells.next()?)?,
                ties: cells.next()?,
                digits: cells.next().unwrap_or_default(),
            })
        })
        .collect()
});

/// One row of the table.
pub(crate) struct Setting {
    language: &'static str,
    /// The typefaces that come first.
    pub(crate) faces: Vec<&'static str>,
    /// The space between two lines, in em.
    pub(crate) leading: f64,
    /// Which words are divided: `no`, `small` (that begin with a small letter) or `all`.
    pub(crate) hyphens: &'static str,
    /// Signs that keep a narrow space before them.
    pub(crate) before: &'static str,
    /// Signs that keep a narrow space after them.
    pub(crate) after: &'static str,
    /// The marks that open and close a quotation.
    pub(crate) double: [&'static str; 2],
    /// Those of a quotation within a quotation.
    pub(crate) single: [&'static str; 2],
    /// Words of one letter that do not stand at the end of a line.
    pub(crate) ties: &'static str,
    /// The ten figures beside letters of the language; empty where they are those of the keyboard.
    pub(crate) digits: &'static str,
}

/// A pair of quotation marks.
fn marks(cell: &'static str) -> Option<[&'static str; 2]> {
    cell.split_once('|').map(|(open, close)| [open, close])
}

/// How letters in a language are set.
pub(crate) fn setting(language: &Language) -> &'static Setting {
    let find = |tag: &str| TABLE.iter().find(|row| row.language == tag);
    find(language.tag()).or_else(|| find(language.primary())).unwrap_or_else(general)
}

/// How letters in all other languages are set.
pub(crate) fn general() -> &'static Setting {
    // The table is a part of the program, and a test sees to it that this row comes first.
    &TABLE[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let rows = include_str!("../data/languages.tsv").lines().filter(|line| !line.starts_with('#')).count() - 1;
        assert_eq!(TABLE.len(), rows);
        assert_eq!(TABLE[0].language, "und", "the row for all others comes first");
        assert!(TABLE.iter().all(|row| (0.5..1.5).contains(&row.leading)));
        assert!(TABLE.iter().all(|row| matches!(row.digits.chars().count(), 0 | 10)));
        assert!(TABLE.iter().all(|row| ["no", "small", "all"].contains(&row.hyphens)));
    }

    #[test]
    fn a_whole_tag_goes_before_its_first_part() {
        let face = |tag| setting(&Language::from_tag(tag).unwrap()).faces[0];
        assert_eq!(face("zh-Hant"), "Noto Serif CJK TC");
        assert_eq!(face("zh-SG"), "Noto Serif CJK SC");
        assert_eq!(face("pt-BR"), "Gentium Book Plus");
    }
}
