//! What the person, the family or the lawyer agreed to. Who gave it is never part of it.

use crate::Day;

/// In which role consent was decided; never who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentRole {
    /// The person at risk.
    Person,
    /// Their family.
    Family,
    /// Their lawyer.
    Lawyer,
    /// An organisation that they trust with it.
    Organisation,
}

impl ConsentRole {
    /// All roles, in the order in which forms show them.
    pub const ALL: [Self; 4] = [Self::Person, Self::Family, Self::Lawyer, Self::Organisation];

    /// The word used in data: `person`, `family`, `lawyer`, `organisation`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Family => "family",
            Self::Lawyer => "lawyer",
            Self::Organisation => "organisation",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// What may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The names of the people at risk.
    Names,
    /// What happened to them.
    Facts,
    /// Their state of health.
    Health,
    /// The names of family members.
    Family,
    /// Photographs.
    Photographs,
}

impl Scope {
    /// All, in the order in which forms show them.
    pub const ALL: [Self; 5] = [Self::Names, Self::Facts, Self::Health, Self::Family, Self::Photographs];

    /// The word used in data: `names`, `facts`, `health`, `family`, `photographs`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Facts => "facts",
            Self::Health => "health",
            Self::Family => "family",
            Self::Photographs => "photographs",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }
}

/// To whom it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
}

impl Audience {
    /// The word used in data: `public`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        (word == "public").then_some(Self::Public)
    }
}

/// A decision about what may be named, to which audience, until when. No case is issued without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// In which role it was decided.
    pub role: ConsentRole,
    /// What may be published.
    pub scope: Vec<Scope>,
    /// To whom.
    pub audience: Audience,
    /// The day of the decision.
    pub decided: Day,
    /// The last day on which it holds.
    pub until: Day,
}

impl Consent {
    /// What of this was not agreed to.
    #[must_use]
    pub fn missing(&self, published: &[Scope]) -> Vec<Scope> {
        published.iter().copied().filter(|scope| !self.scope.contains(scope)).collect()
    }
}
