//! What the desk did: the facts that make a case what it is. A fact is committed once and never edited.

use crate::{AfterDeadline, Consent, Day, Deadline, Language};

/// In which role a deed was done; never who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskRole {
    /// Somebody at the desk.
    Desk,
    /// Somebody at the server's command line.
    Operator,
    /// Clamor itself, when it makes the sample case.
    Sample,
}

impl DeskRole {
    /// The word used in data: `desk`, `operator`, `sample`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Operator => "operator",
            Self::Sample => "sample",
        }
    }

    /// Reads the word used in data.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Desk, Self::Operator, Self::Sample].into_iter().find(|role| role.word() == word)
    }
}

/// A document as it came in: kept beside what was decided, for as long as the case is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Imported {
    /// `text/plain` and the like.
    pub media_type: String,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The text that was extracted, to which the places of values refer.
    pub text: String,
    /// The language of the document.
    pub language: Language,
}

/// Why nobody is to write any more.
#[derive(Clone, PartialEq, Eq)]
pub enum StopReason {
    /// A reason that everybody may read.
    Stated(String),
    /// The desk does not say; the person or the family may have asked.
    Withheld,
}

/// One thing done to a case.
#[derive(Clone, PartialEq)]
pub enum Deed {
    /// A document was put in and read; its values are in the case file.
    Imported {
        /// The document.
        document: Imported,
        /// What reading gave.
        case_file: String,
    },
    /// Values or words were corrected: the whole case file as it is now.
    Corrected {
        /// The case file.
        case_file: String,
        /// The deadline that it says.
        deadline: Option<Deadline>,
    },
    /// Consent was decided.
    ConsentDecided(Consent),
    /// A reviewed translation was added.
    TranslationAdded {
        /// Its language.
        language: Language,
        /// The translation file.
        translation: String,
    },
    /// The case was issued.
    Issued {
        /// Until when letters go.
        deadline: Deadline,
        /// What holds afterwards.
        after: Option<AfterDeadline>,
    },
    /// A photograph was given, or another one, or other words beside it. What it shows is not part of the fact.
    PictureGiven,
    /// The photograph was taken away.
    PictureTakenAway,
    /// Nothing goes out until the hold is lifted.
    Held,
    /// The hold was lifted.
    HoldLifted,
    /// Nobody is to write any more.
    Stopped(StopReason),
}

impl Deed {
    /// The word used in data.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Imported { .. } => "imported",
            Self::Corrected { .. } => "corrected",
            Self::ConsentDecided(_) => "consent-decided",
            Self::TranslationAdded { .. } => "translation-added",
            Self::Issued { .. } => "issued",
            Self::PictureGiven => "picture-given",
            Self::PictureTakenAway => "picture-taken-away",
            Self::Held => "held",
            Self::HoldLifted => "hold-lifted",
            Self::Stopped(_) => "stopped",
        }
    }
}

/// A deed, with its day and the role in which it was done.
#[derive(Clone, PartialEq)]
pub struct Fact {
    /// The day.
    pub day: Day,
    /// The role.
    pub role: DeskRole,
    /// What was done.
    pub deed: Deed,
}
