//! The people a case is about.

use crate::Day;

/// How a person asks to be spoken of, as written ("they/them").
#[derive(Clone, PartialEq, Eq)]
pub struct Pronouns(pub String);

/// The sex that a document gives of a person, by a mark such as "(m)". Documents of the 2000s do; later ones ask how a
/// person wants to be spoken of ([`Pronouns`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// "(f)".
    Female,
    /// "(m)".
    Male,
}

impl Sex {
    /// The word used in data: `f`, `m`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Female => "f",
            Self::Male => "m",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Female, Self::Male].into_iter().find(|sex| sex.word() == word)
    }
}

/// A person, or a group, at risk: named as they ask to be named, never split into first and last name.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonAtRisk {
    /// The name of the value within its case file: `p1`.
    pub key: String,
    /// The name, as written.
    pub name: String,
    /// Other names of the same person, as written: "known as Kartal".
    pub aliases: Vec<String>,
    /// The pronouns, where the document gives them.
    pub pronouns: Option<Pronouns>,
    /// The sex, where a mark beside the name gives it.
    pub sex: Option<Sex>,
    /// The age in whole years at the time of the document.
    pub age: Option<u16>,
    /// What the person does, as written: "teacher".
    pub occupation: Option<String>,
    /// What has become of the person, as written beside the name: "released".
    pub status: Option<String>,
    /// The day since when the person is held, missing or otherwise at risk.
    pub since: Option<Day>,
}

/// Somebody else whom the document names as at risk: those held in the same place, for instance.
#[derive(Clone, PartialEq, Eq)]
pub struct Mentioned {
    /// The name of the value within its case file: `m1`.
    pub key: String,
    /// The name, as written where it first stands.
    pub name: String,
    /// The day since when, where the document says.
    pub since: Option<Day>,
}
