//! The people a case is about.

use crate::Day;

/// How a person asks to be spoken of, as written ("they/them").
#[derive(Clone, PartialEq, Eq)]
pub struct Pronouns(pub String);

/// A person, or a group, at risk: named as they ask to be named, never split into first and last name.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonAtRisk {
    /// The name of the value within its case file: `p1`.
    pub key: String,
    /// The name, as written.
    pub name: String,
    /// The pronouns, where the document gives them.
    pub pronouns: Option<Pronouns>,
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
