//! Typed counts: each says what it counts, and they are never added together silently.

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
        self.with(other, |one, other| one + other)
    }

    /// What this one has beyond another, kind by kind; nothing where the other has more.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        self.with(other, u64::saturating_sub)
    }

    /// Each count made into another.
    #[must_use]
    pub fn map(self, of: impl Fn(u64) -> u64) -> Self {
        self.with(self, |one, _| of(one))
    }

    fn with(self, other: Self, of: impl Fn(u64, u64) -> u64) -> Self {
        Self {
            opened: of(self.opened, other.opened),
            handed_over: of(self.handed_over, other.handed_over),
            printed: of(self.printed, other.printed),
            said_sent: of(self.said_sent, other.said_sent),
        }
    }
}
