//! What the desk did: the facts that make a case what it is. A fact is committed once and never edited; it is deleted only with
//! its whole case.

use crate::{
    AfterDeadline, Consent, Day, Deadline, DeskRole, HolderChange, Language, Narrowing, OfficeCode, OfficeEdition,
    Outcome, Prepared, Target,
};

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
    /// What was remarkable about the form of the file: it is not in the text, and reading it again would not find it.
    pub remarks: Vec<FormRemark>,
}

/// Something remarkable about the form of a file, changes that nobody accepted for instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRemark {
    /// The code of the finding: `tracked-changes`.
    pub code: String,
    /// Where it stands in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
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
    /// Somebody asked somebody else to approve the case as it is.
    ApprovalAsked,
    /// The request was answered with a no.
    SentBack,
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
    /// Somebody wants a draft to stay that would go by itself.
    Kept,
    /// Nothing goes out until the hold is lifted.
    Held,
    /// The hold was lifted.
    HoldLifted,
    /// Nobody is to write any more, and nothing of the case is shown.
    Stopped(StopReason),
    /// A further document was put in, or the one that was put in was corrected, or a contradiction was decided.
    UpdatePrepared(Prepared),
    /// The further document that was being prepared is not wanted.
    UpdateDropped,
    /// The further document was issued: what it says is the newest state.
    Updated {
        /// Until when letters go; `None`: the document says that nobody is to write any more.
        deadline: Option<Deadline>,
        /// What holds afterwards.
        after: Option<AfterDeadline>,
    },
    /// The case is over: nobody writes any more, and its page stays.
    Closed,
    /// What became of people was judged.
    OutcomeJudged(Outcome),
    /// A judgement was withdrawn: it stays on record, and holds no more.
    OutcomeWithdrawn {
        /// Which one, in the order in which they were judged, from 0.
        number: usize,
    },
    /// A part of it was taken back for good.
    Narrowed(Narrowing),
    /// Somebody was given a link to a case that is not for everybody.
    LinkGiven {
        /// The SHA-256 of its secret.
        hash: [u8; 32],
    },
    /// The link opens the case no more.
    LinkRevoked {
        /// The SHA-256 of its secret.
        hash: [u8; 32],
    },
    /// An office prepared or changed what it adds for its own country.
    EditionPut(OfficeEdition),
    /// The office's edition was published.
    EditionIssued {
        /// The office.
        office: OfficeCode,
    },
    /// The office ended its edition.
    EditionEnded {
        /// The office.
        office: OfficeCode,
    },
    /// Somebody else holds the office of a target: names, salutations and letters follow.
    HolderChanged {
        /// Which office, who held it, who holds it.
        change: HolderChange,
        /// The case file as it is now.
        case_file: String,
        /// The translations as they are now.
        translations: Vec<(Language, String)>,
        /// The targets that offices added, as they are now: of each office whose edition writes to the same one.
        offices: Vec<(OfficeCode, Vec<Target>)>,
    },
}

impl Deed {
    /// Whether readers of a case that was issued can notice it. What is prepared, asked and given out at the desk they cannot.
    #[must_use]
    pub fn is_noticed(&self) -> bool {
        !matches!(
            self,
            Self::UpdatePrepared(_)
                | Self::UpdateDropped
                | Self::ApprovalAsked
                | Self::SentBack
                | Self::LinkGiven { .. }
                | Self::LinkRevoked { .. }
        )
    }

    /// The word used in data.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Imported { .. } => "imported",
            Self::Corrected { .. } => "corrected",
            Self::ConsentDecided(_) => "consent-decided",
            Self::TranslationAdded { .. } => "translation-added",
            Self::ApprovalAsked => "approval-asked",
            Self::SentBack => "sent-back",
            Self::Issued { .. } => "issued",
            Self::PictureGiven => "picture-given",
            Self::PictureTakenAway => "picture-taken-away",
            Self::Kept => "kept",
            Self::Held => "held",
            Self::HoldLifted => "hold-lifted",
            Self::Stopped(_) => "stopped",
            Self::UpdatePrepared(_) => "update-prepared",
            Self::UpdateDropped => "update-dropped",
            Self::Updated { .. } => "updated",
            Self::Closed => "closed",
            Self::OutcomeJudged(_) => "outcome-judged",
            Self::OutcomeWithdrawn { .. } => "outcome-withdrawn",
            Self::Narrowed(_) => "narrowed",
            Self::LinkGiven { .. } => "link-given",
            Self::LinkRevoked { .. } => "link-revoked",
            Self::EditionPut(_) => "edition-put",
            Self::EditionIssued { .. } => "edition-issued",
            Self::EditionEnded { .. } => "edition-ended",
            Self::HolderChanged { .. } => "holder-changed",
        }
    }
}

/// One line of what was done to a case: for its history, without the words that the deed brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The day.
    pub day: Day,
    /// The role.
    pub role: DeskRole,
    /// The word of the deed.
    pub deed: &'static str,
    /// The language of a translation that was added, of an office's edition, or that was taken back.
    pub language: Option<Language>,
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

impl Fact {
    /// The line of the history.
    #[must_use]
    pub fn past(&self) -> Past {
        let language = match &self.deed {
            Deed::TranslationAdded { language, .. } | Deed::Narrowed(Narrowing::Language(language)) => {
                Some(language.clone())
            }
            Deed::EditionPut(edition) => Some(edition.language.clone()),
            _ => None,
        };
        Past { day: self.day, role: self.role, deed: self.deed.word(), language }
    }
}
