//! A case as one office issues it for its own country.

use std::fmt;

use crate::{Channel, CopyTo, Day, Deadline, Language, Target};

/// The name of an office in addresses and data: `de`, `ch-fr`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeCode(String);

impl OfficeCode {
    /// The longest code: a country and a language, or a short name, fits in.
    pub const LONGEST: usize = 16;

    /// Reads a code: two to sixteen small letters, digits and hyphens, beginning with a letter and not ending with a hyphen.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (2..=Self::LONGEST).contains(&text.len());
        let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let begins = text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        (fits && begins && !text.ends_with('-') && text.bytes().all(known)).then(|| Self(text.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OfficeCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Where an office's edition stands. Hold, stop and what the case's consent allows stand above all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeStage {
    /// The office prepares it; nobody else sees it.
    Drafted,
    /// It is published.
    Live {
        /// Since when.
        issued: Day,
    },
    /// The office has ended it; its address leads to the case.
    Ended {
        /// Since when.
        on: Day,
    },
}

impl OfficeStage {
    /// The word used in data: `drafted`, `live`, `ended`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Live { .. } => "live",
            Self::Ended { .. } => "ended",
        }
    }
}

/// What an office adds to a case for its own country. Values are the case's: it cannot change a name, a figure or a date.
#[derive(Clone, PartialEq)]
pub struct OfficeEdition {
    /// The office.
    pub office: OfficeCode,
    /// The language in which it issues the case.
    pub language: Language,
    /// Targets that the office adds for its country; the case's own come first.
    pub targets: Vec<Target>,
    /// Whom its writers inform with a copy: the embassy in its country.
    pub copies_to: Vec<CopyTo>,
    /// What the office says to its writers, in paragraphs.
    pub notes: Vec<String>,
    /// Until when letters go from its country; `None`: as long as the case says.
    pub deadline: Option<Deadline>,
    /// The deadline of the case that its own one extended on the day on which the office set it; `None` where it has none, or
    /// one that ends earlier. It follows from the facts before: one that is only being set has none.
    pub extends: Option<Day>,
    /// The channels that it asks its writers to use; all where it names none.
    pub channels: Vec<Channel>,
    /// Whether it takes two people.
    pub sensitive: bool,
    /// Where it stands.
    pub stage: OfficeStage,
}

impl OfficeEdition {
    /// Until when letters go from its country beside a case with a deadline. What was meant to be longer is never shorter,
    /// and what was meant to be shorter never longer, when a later document moves the deadline of the case.
    #[must_use]
    pub fn deadline_beside<'a>(&'a self, of_case: &'a Deadline) -> &'a Deadline {
        match (&self.deadline, self.extends) {
            (Some(own), Some(_)) if own.day >= of_case.day => own,
            (Some(own), None) if own.day <= of_case.day => own,
            _ => of_case,
        }
    }

    /// Whether it has a deadline of its own that a later document has overtaken: that of the case holds.
    #[must_use]
    pub fn is_overtaken(&self, of_case: &Deadline) -> bool {
        self.deadline.as_ref().is_some_and(|own| own.day != self.deadline_beside(of_case).day)
    }
}
