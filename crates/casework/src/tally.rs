//! Typed counts: each says what it counts, and they are never added together silently.

use crate::Day;

/// The counts of one case, or of all, as of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tally {
    /// Writing pages served.
    pub opened: u64,
    /// Forms answered with a mail link, a draft or a copy.
    pub handed_over: u64,
    /// Letters served as PDF.
    pub printed: u64,
    /// Supporters who said that their appeal is on its way.
    pub said_sent: u64,
}

impl Tally {
    /// The counts with the words used in data, in the order in which they are shown.
    #[must_use]
    pub fn entries(&self) -> [(&'static str, u64); 4] {
        [
            ("opened", self.opened),
            ("handed_over", self.handed_over),
            ("printed", self.printed),
            ("said_sent", self.said_sent),
        ]
    }

    /// The sum, kind by kind, of two tallies.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            opened: self.opened + other.opened,
            handed_over: self.handed_over + other.handed_over,
            printed: self.printed + other.printed,
            said_sent: self.said_sent + other.said_sent,
        }
    }

    /// The day that a count taken now holds for: today.
    #[must_use]
    pub fn as_of(today: Day) -> Day {
        today
    }
}
