//! Numbers with what they count, who says so, and for which day they hold.

use crate::Day;

/// How a number is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// "at least", "no fewer than"
    AtLeast,
    /// "almost", "nearly": a little less
    Almost,
    /// "about", "some", "around": a little less or more
    About,
    /// "over", "more than"
    Over,
    /// "up to"
    UpTo,
    /// a number without such a word
    Exactly,
}

impl Qualifier {
    /// The word used in data: `at-least`, `almost`, `about`, `over`, `up-to`, `exactly`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AtLeast => "at-least",
            Self::Almost => "almost",
            Self::About => "about",
            Self::Over => "over",
            Self::UpTo => "up-to",
            Self::Exactly => "exactly",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let all = [Self::AtLeast, Self::Almost, Self::About, Self::Over, Self::UpTo, Self::Exactly];
        all.into_iter().find(|qualifier| qualifier.word() == word)
    }
}

/// The date a figure holds for: a day, or a month where the document says no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AsOf {
    /// A whole month: the year and the month, 1 to 12.
    Month(i16, i8),
    /// A day.
    Day(Day),
}

impl AsOf {
    /// The last day that it covers.
    #[must_use]
    pub fn last_day(self) -> Day {
        match self {
            Self::Day(day) => day,
            // A month that was read is always valid; the epoch would show at once.
            Self::Month(year, month) => Day::new(year, month, 1).map_or(Day::ZERO, Day::last_of_month),
        }
    }

    /// ISO 8601: `2025-05-09` or `2025-05`.
    #[must_use]
    pub fn iso(self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
        }
    }

    /// Reads ISO 8601, a day or a month.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        if let Ok(day) = text.parse() {
            return Some(Self::Day(day));
        }
        let day: Day = format!("{text}-01").parse().ok()?;
        Some(Self::Month(day.year(), day.month()))
    }
}

/// A part of a figure: 12 women among 57 people.
#[derive(Clone, PartialEq)]
pub struct FigurePart {
    /// The number.
    pub value: f64,
    /// What it counts, in the document's words.
    pub counts: String,
}

/// A number, with what it counts, how it is to be taken, who says so and for which day it holds.
#[derive(Clone, PartialEq)]
pub struct Figure {
    /// The name of the value within its case file: `f1`.
    pub key: String,
    /// The number; 7.9 million is 7 900 000.
    pub value: f64,
    /// How it is to be taken.
    pub qualifier: Qualifier,
    /// What it counts, in the document's words.
    pub counts: Option<String>,
    /// The date it holds for, where the document says.
    pub as_of: Option<AsOf>,
    /// Who says so, where the document says.
    pub source: Option<String>,
    /// Numbers that it contains.
    pub parts: Vec<FigurePart>,
}
