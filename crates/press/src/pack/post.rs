//! Envelopes and sheets of labels, as data.

use std::sync::LazyLock;

use crate::Paper;

static ENVELOPES: LazyLock<Vec<Envelope>> = LazyLock::new(|| {
    rows(include_str!("../../data/envelopes.tsv")).filter_map(|cells| Envelope::read(&cells)).collect()
});
static LABELS: LazyLock<Vec<Grid>> =
    LazyLock::new(|| rows(include_str!("../../data/labels.tsv")).filter_map(|cells| Grid::read(&cells)).collect());

fn rows(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect())
}

/// An envelope of the table, with where the address stands. All lengths in millimetres.
pub(crate) struct Envelope {
    word: &'static str,
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// From the upper edge to where the address may begin.
    pub(crate) top: f64,
    /// From the left edge to where it begins.
    pub(crate) left: f64,
    /// From the address to the right edge.
    pub(crate) right: f64,
    /// From the address to the lower edge.
    pub(crate) bottom: f64,
}

impl Envelope {
    fn read(cells: &[&'static str]) -> Option<Self> {
        let number = |place: usize| cells.get(place)?.parse().ok();
        Some(Self {
            word: cells.first()?,
            width: number(1)?,
            height: number(2)?,
            top: number(3)?,
            left: number(4)?,
            right: number(5)?,
            bottom: number(6)?,
        })
    }
}

/// A sheet of labels of the table. All lengths in millimetres.
pub(crate) struct Grid {
    word: &'static str,
    pub(crate) paper: Paper,
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) gap_x: f64,
    pub(crate) gap_y: f64,
}

impl Grid {
    fn read(cells: &[&'static str]) -> Option<Self> {
        let number = |place: usize| cells.get(place)?.parse().ok();
        let count = |place: usize| cells.get(place)?.parse().ok();
        Some(Self {
            word: cells.first()?,
            paper: Paper::from_word(cells.get(1)?)?,
            columns: count(2)?,
            rows: count(3)?,
            width: number(4)?,
            height: number(5)?,
            left: number(6)?,
            top: number(7)?,
            gap_x: number(8)?,
            gap_y: number(9)?,
        })
    }
}

/// An envelope that can be printed: a row of `data/envelopes.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeSize(usize);

impl EnvelopeSize {
    /// All of them, by the words used in data.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        ENVELOPES.iter().map(|envelope| envelope.word).collect()
    }

    /// Reads the word used in data: `c6`, `c5`, `dl`, `no10`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        ENVELOPES.iter().position(|envelope| envelope.word == word).map(Self)
    }

    /// The word used in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        ENVELOPES.get(self.0).map_or("", |envelope| envelope.word)
    }

    pub(crate) fn measures(self) -> Option<&'static Envelope> {
        ENVELOPES.get(self.0)
    }
}

/// A sheet of labels that can be printed: a row of `data/labels.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelSheet(usize);

impl LabelSheet {
    /// All of them, by the words used in data.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        LABELS.iter().map(|grid| grid.word).collect()
    }

    /// Reads the word used in data: `labels-3x8`, `labels-2x7`, `labels-3x10`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        LABELS.iter().position(|grid| grid.word == word).map(Self)
    }

    /// The word used in data.
    #[must_use]
    pub fn word(self) -> &'static str {
        LABELS.get(self.0).map_or("", |grid| grid.word)
    }

    /// The paper of the sheet.
    #[must_use]
    pub fn paper(self) -> Option<Paper> {
        LABELS.get(self.0).map(|grid| grid.paper)
    }

    /// How many labels one sheet has.
    #[must_use]
    pub fn labels(self) -> usize {
        LABELS.get(self.0).map_or(1, |grid| grid.columns * grid.rows)
    }

    pub(crate) fn measures(self) -> Option<&'static Grid> {
        LABELS.get(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_and_lies_on_its_sheet() {
        assert_eq!(EnvelopeSize::words(), ["c6", "c5", "dl", "no10"]);
        assert_eq!(LabelSheet::words(), ["labels-3x8", "labels-2x7", "labels-3x10"]);
        for envelope in ENVELOPES.iter() {
            assert!(envelope.top >= 40.0 || envelope.height < 100.0, "{}: the stamp has its place", envelope.word);
            assert!(
                envelope.left + envelope.right < envelope.width && envelope.top + envelope.bottom < envelope.height
            );
            assert!(envelope.width - envelope.left <= 140.0 + 0.1, "{}: machines look there", envelope.word);
        }
        for grid in LABELS.iter() {
            let (wide, high) = if grid.paper == Paper::A4 { (210.0, 297.0) } else { (215.9, 279.4) };
            let (columns, rows) = (grid.columns as f64, grid.rows as f64);
            let right = grid.left + columns * grid.width + (columns - 1.0) * grid.gap_x;
            let bottom = grid.top + rows * grid.height + (rows - 1.0) * grid.gap_y;
            assert!(right <= wide + 0.1 && bottom <= high + 0.1, "{}", grid.word);
            assert!((wide - right - grid.left).abs() < 0.5, "{}: the margins are equal", grid.word);
            assert!((high - bottom - grid.top).abs() < 0.5, "{}: the margins are equal", grid.word);
        }
    }

    #[test]
    fn words_come_back() {
        for word in EnvelopeSize::words() {
            assert_eq!(EnvelopeSize::from_word(word).map(EnvelopeSize::word), Some(word));
        }
        assert_eq!(LabelSheet::from_word("labels-2x7").map(LabelSheet::labels), Some(14));
        assert!(LabelSheet::from_word("c6").is_none() && EnvelopeSize::from_word("a4").is_none());
    }
}
