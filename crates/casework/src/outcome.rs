//! What became of a person: from a fixed list, with its source, the day it holds for, and how sure one is.

use crate::{Day, DeskRole};

/// What became of somebody. Release is not one thing: free, free under measures, moved, sent abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeKind {
    /// Free, without conditions that are known.
    Released,
    /// Out of prison and under measures: reporting, house arrest, a ban on leaving the country.
    ReleasedUnderMeasures,
    /// Moved to another place of detention.
    Transferred,
    /// Charged.
    Charged,
    /// The charges were dropped, or the person was acquitted.
    ChargesDropped,
    /// Sentenced.
    Sentenced,
    /// A sentence was changed: shortened, lengthened, commuted.
    SentenceChanged,
    /// Was given medical care.
    MedicalCare,
    /// Had contact with the family or a lawyer.
    Contact,
    /// Came to light after having disappeared.
    Reappeared,
    /// Had to leave the country, or was put out of it.
    Exiled,
    /// A threat has ended, a person is protected.
    Safe,
    /// Died.
    Died,
    /// Nothing is known to have changed.
    NoneKnown,
}

impl OutcomeKind {
    /// All, in the order in which forms and pages show them.
    pub const ALL: [Self; 14] = [
        Self::Released,
        Self::ReleasedUnderMeasures,
        Self::Transferred,
        Self::Charged,
        Self::ChargesDropped,
        Self::Sentenced,
        Self::SentenceChanged,
        Self::MedicalCare,
        Self::Contact,
        Self::Reappeared,
        Self::Exiled,
        Self::Safe,
        Self::Died,
        Self::NoneKnown,
    ];

    /// The word used in data: `released`, `released-under-measures`, `transferred`, `charged`, `charges-dropped`,
    /// `sentenced`, `sentence-changed`, `medical-care`, `contact`, `reappeared`, `exiled`, `safe`, `died`, `none-known`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Released => "released",
            Self::ReleasedUnderMeasures => "released-under-measures",
            Self::Transferred => "transferred",
            Self::Charged => "charged",
            Self::ChargesDropped => "charges-dropped",
            Self::Sentenced => "sentenced",
            Self::SentenceChanged => "sentence-changed",
            Self::MedicalCare => "medical-care",
            Self::Contact => "contact",
            Self::Reappeared => "reappeared",
            Self::Exiled => "exiled",
            Self::Safe => "safe",
            Self::Died => "died",
            Self::NoneKnown => "none-known",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// How sure whoever judged it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Confirmed by somebody who saw it: the person, the family, a lawyer, a court's own paper.
    Confirmed,
    /// Reported by more than one source that do not copy each other.
    Reported,
    /// Said by one source, and not confirmed.
    Unconfirmed,
}

impl Certainty {
    /// All, the surest first.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Reported, Self::Unconfirmed];

    /// The word used in data: `confirmed`, `reported`, `unconfirmed`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reported => "reported",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|certainty| certainty.word() == word)
    }
}

/// What the letters had to do with it. Nobody can know by default, and the field claims no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Attribution {
    /// The letters may have contributed; whether they did cannot be determined.
    #[default]
    CannotBeDetermined,
    /// Somebody with knowledge of it says that they contributed: the person, the family, a lawyer, an official.
    SaidToHaveContributed,
    /// There is no reason to think that they did.
    NotContributed,
}

impl Attribution {
    /// All, the default first.
    pub const ALL: [Self; 3] = [Self::CannotBeDetermined, Self::SaidToHaveContributed, Self::NotContributed];

    /// The word used in data: `cannot-be-determined`, `said-to-have-contributed`, `not-contributed`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CannotBeDetermined => "cannot-be-determined",
            Self::SaidToHaveContributed => "said-to-have-contributed",
            Self::NotContributed => "not-contributed",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|attribution| attribution.word() == word)
    }
}

/// What became of one person of a case, or of all of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The key of the person within the case file (`p1`); `None`: everybody whom the case is about.
    pub person: Option<String>,
    /// What became of them.
    pub kind: OutcomeKind,
    /// Who says so, as readers may see it: "her lawyer", "the court's register".
    pub source: String,
    /// The day for which it is known.
    pub as_of: Day,
    /// How sure one is.
    pub certainty: Certainty,
    /// What the letters had to do with it.
    pub attribution: Attribution,
}

/// An outcome as it was judged: by which role, on which day.
#[derive(Clone, PartialEq, Eq)]
pub struct Judged {
    /// The outcome.
    pub outcome: Outcome,
    /// The role of whoever judged it.
    pub role: DeskRole,
    /// The day of that.
    pub day: Day,
    /// The day on which it was withdrawn, if it was: it then holds for nobody, and stays on record.
    pub withdrawn: Option<Day>,
}

#[cfg(test)]
mod tests {
    use super::{Attribution, Certainty, OutcomeKind};

    #[test]
    fn every_word_is_read_as_what_it_says() {
        assert!(OutcomeKind::ALL.into_iter().all(|kind| OutcomeKind::from_word(kind.word()) == Some(kind)));
        assert!(Certainty::ALL.into_iter().all(|known| Certainty::from_word(known.word()) == Some(known)));
        assert!(Attribution::ALL.into_iter().all(|known| Attribution::from_word(known.word()) == Some(known)));
        assert_eq!(OutcomeKind::from_word("freed"), None);
        assert_eq!(Attribution::default(), Attribution::ALL[0], "forms begin with it");
    }

    #[test]
    fn the_book_has_the_whole_list_in_its_order() {
        let page = include_str!("../../../docs/outcomes.md");
        let listed: Vec<&str> =
            page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |")).map(|(word, _)| word).collect();
        assert_eq!(listed, OutcomeKind::ALL.map(OutcomeKind::word));
    }
}
