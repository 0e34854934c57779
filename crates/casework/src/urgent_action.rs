//! One document of a case, as values.

use crate::{
    AfterDeadline, CopyTo, Country, Day, Deadline, Demand, Figure, IndexNumber, Language, Mentioned, ModelLetter,
    PersonAtRisk, Scope, Target, UaNumber,
};

/// What a document is within its chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The first document of a case.
    New,
    /// A further document; the third update has the ordinal 3, where the document says.
    FurtherInformation {
        /// Which update it is.
        ordinal: Option<u16>,
    },
    /// "Do not write any more."
    StopAction {
        /// Which update it is.
        ordinal: Option<u16>,
    },
    /// The last document: what became of the case.
    Final {
        /// Which update it is.
        ordinal: Option<u16>,
    },
}

impl Kind {
    /// The word used in data: `new`, `further-information`, `stop-action`, `final`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::FurtherInformation { .. } => "further-information",
            Self::StopAction { .. } => "stop-action",
            Self::Final { .. } => "final",
        }
    }

    /// Reads the word used in data, and the ordinal beside it.
    #[must_use]
    pub fn from_word(word: &str, ordinal: Option<u16>) -> Option<Self> {
        let all =
            [Self::New, Self::FurtherInformation { ordinal }, Self::StopAction { ordinal }, Self::Final { ordinal }];
        all.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it says that nobody is to write any more.
    #[must_use]
    pub fn ends_appeals(self) -> bool {
        matches!(self, Self::StopAction { .. } | Self::Final { .. })
    }

    /// Which update it is, where the document says.
    #[must_use]
    pub fn ordinal(self) -> Option<u16> {
        match self {
            Self::FurtherInformation { ordinal } | Self::StopAction { ordinal } | Self::Final { ordinal } => ordinal,
            Self::New => None,
        }
    }
}

/// A document that came before, as its successor names it.
#[derive(Clone, PartialEq, Eq)]
pub struct Previous {
    /// Its index, where the reference has one.
    pub index: Option<IndexNumber>,
    /// Its number, where the reference has one.
    pub ua: Option<UaNumber>,
    /// The reference as written.
    pub as_written: String,
}

/// A link in the words of a document.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// The words that are the link.
    pub text: String,
    /// Where it leads, as written; `#` leads nowhere.
    pub href: String,
}

impl Link {
    /// Whether it leads nowhere.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self.href.trim(), "" | "#")
    }
}

/// One document of a case, as values. What the document does not say is absent, never guessed.
///
/// Prose (`summary`, the letter's paragraphs, `background`) keeps its links as `[text](address)`.
#[derive(Clone, PartialEq)]
pub struct UrgentAction {
    /// What it is within its chain.
    pub kind: Kind,
    /// Its title, as written.
    pub title: Option<String>,
    /// The number of its chain.
    pub ua: Option<UaNumber>,
    /// Its own index.
    pub index: Option<IndexNumber>,
    /// The code under which another network has it, as printed: `NPL 140305.1`.
    pub identifier: Option<String>,
    /// The day it was issued.
    pub issued: Option<Day>,
    /// The countries it is about.
    pub countries: Vec<Country>,
    /// The language of its words.
    pub language: Language,
    /// What happened, in paragraphs.
    pub summary: Vec<String>,
    /// Whom one writes to.
    pub targets: Vec<Target>,
    /// Whom one informs with a copy.
    pub copies_to: Vec<CopyTo>,
    /// The letter that it supplies.
    pub letter: Option<ModelLetter>,
    /// What is asked.
    pub demands: Vec<Demand>,
    /// The background, in paragraphs.
    pub background: Vec<String>,
    /// The languages that the target reads best.
    pub preferred_languages: Vec<Language>,
    /// "You can also write in your own language."
    pub own_language: bool,
    /// Until when letters go.
    pub deadline: Option<Deadline>,
    /// What holds afterwards.
    pub after_deadline: Option<AfterDeadline>,
    /// The people at risk, as the document presents them.
    pub people: Vec<PersonAtRisk>,
    /// How many more it presents without a name: "and 150 others".
    pub others: Option<u32>,
    /// Others at risk whom it names.
    pub mentioned: Vec<Mentioned>,
    /// The documents that came before.
    pub previous: Vec<Previous>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// The links in its words, in their order.
    pub links: Vec<Link>,
    /// When not to write: what a writer must know for their own safety, in paragraphs.
    pub writer_safety: Vec<String>,
    /// The same in easy words, where the desk gives them: short sentences, one thought in each.
    pub easy: Vec<String>,
}

impl UrgentAction {
    /// What is published of people when it is issued, as far as its values tell: what happened to them, always, and their
    /// names where it names anybody. Whether its words speak of health or family, only people can tell.
    #[must_use]
    pub fn publishes(&self) -> Vec<Scope> {
        let names = !self.people.is_empty() || !self.mentioned.is_empty();
        if names { vec![Scope::Facts, Scope::Names] } else { vec![Scope::Facts] }
    }

    /// A document that says nothing yet.
    #[must_use]
    pub fn blank(language: Language) -> Self {
        Self {
            kind: Kind::New,
            title: None,
            ua: None,
            index: None,
            identifier: None,
            issued: None,
            countries: Vec::new(),
            language,
            summary: Vec::new(),
            targets: Vec::new(),
            copies_to: Vec::new(),
            letter: None,
            demands: Vec::new(),
            background: Vec::new(),
            preferred_languages: Vec::new(),
            own_language: false,
            deadline: None,
            after_deadline: None,
            people: Vec::new(),
            others: None,
            mentioned: Vec::new(),
            previous: Vec::new(),
            figures: Vec::new(),
            links: Vec::new(),
            writer_safety: Vec::new(),
            easy: Vec::new(),
        }
    }
}
