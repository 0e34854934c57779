//! Until when letters go, and what holds afterwards.

use crate::Day;

/// "Please take action as soon as possible until": the last day on which a letter may go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day.
    pub day: Day,
    /// The IANA zone in which the day ends (`America/Lima`), where the issuing office has one.
    pub zone: Option<String>,
}

impl Deadline {
    /// A deadline in the zone that the server is set to.
    #[must_use]
    pub fn on(day: Day) -> Self {
        Self { day, zone: None }
    }

    /// How many days are left, today not counted: 0 on the last day, negative once it has passed.
    #[must_use]
    pub fn days_left(&self, today: Day) -> i32 {
        // Days of one calendar always differ by a number of days.
        today.until(self.day).map_or(0, |span| span.get_days())
    }

    /// Whether the last day is over.
    #[must_use]
    pub fn is_passed(&self, today: Day) -> bool {
        self.day < today
    }
}

/// What a supporter may do after the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterDeadline {
    /// "Please check with the office in your country if you wish to send appeals after the deadline."
    AskOffice,
    /// Nobody is to write any more.
    Closed,
}

impl AfterDeadline {
    /// The word used in data: `ask-office` or `closed`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AskOffice => "ask-office",
            Self::Closed => "closed",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::AskOffice, Self::Closed].into_iter().find(|rule| rule.word() == word)
    }
}
