//! What words and phrases mean to reading.

use casework::Qualifier;
use serde::Deserialize;

/// A label, or the beginning of a sentence that is a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::read) enum Label {
    Mark,
    Title,
    Summary,
    Number,
    FurtherInformation,
    Index,
    Issued,
    Country,
    Action,
    Targets,
    Letter,
    Background,
    Languages,
    Deadline,
    People,
    /// "Name:", at the end of the form of 2009 to 2017.
    Named,
    /// "Status: Detained", of the person whom a page is about.
    Status,
    /// "Age: 52", of the person named above.
    Age,
    /// "Occupation: pharmacist", of the person named above.
    Occupation,
    Previous,
    Copies,
    Safety,
    Email,
    Phone,
    Fax,
    Social,
    OtherSocial,
    WebForm,
    /// Telegrams and telexes: channels that are no more.
    Telegram,
    /// "If voice answers please say": a note to a fax.
    SayOnPhone,
    Salutation,
    Address,
    OwnLanguage,
    AskOffice,
    Closed,
    UpdateOf,
    /// Before the code of another network: "Case NPL 140305.1".
    Identifier,
    /// "Disclaimer:", before a notice of the site that is none of the document's words.
    Notice,
    Page,
    /// "PUBLIC", "EXTERNAL (for general distribution)".
    Visibility,
    /// "Distr:", for whom a document is.
    Distribution,
    /// "New names:", before people whom an earlier document did not have.
    NewNames,
    /// "Released:", before people who are free.
    Released,
    /// "Gender m/f:".
    Gender,
    /// "This action ended on", on the page of a closed action.
    Ended,
    /// "ISSUES:", what a case is about, in appeals of other networks.
    Issues,
}

impl Label {
    /// Its place in a set. Two labels with one place would only cost time: the set tells where to look further.
    pub const fn bit(self) -> u64 {
        1 << self as u32
    }
}

/// What a word or phrase is good for; `data/reading/en.toml` describes the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::read) enum Role {
    Nothing,
    OwnLanguage,
    AfterDeadline,
    SendBefore,
    BeforeDay,
    Thanks,
    FollowUp,
    Correction,
    Update,
    StopAction,
    Final,
    Opening,
    WholeOpening,
    Closing,
    LetterWord,
    Honorific,
    Office,
    WholeOffice,
    Asker,
    AskVerb,
    Ask,
    AskNot,
    /// Of [`Self::Ask`], what must be.
    AskMust,
    /// What tells the writer to ask: "urge", "your letters should call on".
    AskThem,
    /// At the beginning of what everybody must: "a judge must".
    Anybody,
    AskedPerson,
    SinceVerb,
    SinceWord,
    SinceNot,
    SinceOnly,
    SinceState,
    SinceOther,
    /// Right after "arrested": it is others who were, "the alleged perpetrators".
    SinceObject,
    /// Near "arrested": it was an earlier time, "previously".
    SinceFormer,
    /// Instead of a day: "since then".
    SinceThen,
    /// Instead of a day: "the same day".
    SameDay,
    /// Without a trace: what "since then" tells near it needs no other words.
    SinceLost,
    /// "With him": who was named before was taken too.
    WithThem,
    /// Before the name of one who was taken too: "together with".
    Together,
    /// All of two: "both".
    Both,
    /// All of a list: "all of them".
    AllOfThem,
    /// The two parts of a verb that stand apart: "nahm ... fest".
    SplitVerb,
    SplitEnd,
    DateOpening,
    Being,
    OtherOf,
    CountEnd,
    CountMore,
    AboutNumber,
    CountOf,
    Relative,
    Connector,
    Including,
    Countable,
    Unit,
    NumberName,
    Age,
    AgeWord,
    Male,
    Female,
    /// "Men", "all female": of all who are named.
    AllMale,
    AllFemale,
    MaleTitle,
    FemaleTitle,
    AliasBefore,
    AliasAfter,
    Status,
    NameLabel,
    PronounWord,
    NameNote,
    /// Between what is told of one and of another: "while".
    Contrast,
    /// Before what has become of all who are named: "all released".
    OfAll,
    Kin,
    Unnamed,
    Safety,
    Between,
    AsOf,
    AsOfOpening,
    AsOfAfter,
    SourceLead,
    SourceAfter,
    SourceVerb,
    SourceHelper,
    Article,
    PlaceBefore,
    NotPerson,
    Abbreviation,
    InternalNote,
    Template,
    TemplateBare,
    WriterFills,
    Masked,
    Weekday,
    DateJoint,
    OrdinalEnding,
    Particle,
    ThingStart,
    Region,
    /// A series with numbers of its own, beside that of urgent actions: "EXTRA".
    Series,
    Pronoun,
    Institution,
    Diplomats,
    WriteWord,
    AskOffice,
    /// A verb for asking somebody, in a sentence about the time after the last day: "contact".
    AskWord,
    /// Right before a day, or after it, beyond which something else holds: "after".
    AfterDay,
    /// A form of "write" or "send", and what is sent: "wish to send appeals".
    WriteForm,
    /// Another time than the last day, in a sentence about writing: "later".
    Later,
    /// What stands above a headline and is none: "good news".
    Banner,
    /// What follows another document: "update", "third follow-up".
    UpdateWord,
    /// What takes back that nothing is to be sent any more: "without".
    Unless,
    Closed,
    Postage,
    /// Right before the last day, or in the words before a colon and that day.
    DeadlineWord,
    /// What speaks to the reader about other things than the case.
    ToReader,
    /// After a name, but not what somebody does: "white".
    NotOccupation,
    /// In a line that says who sends a document: "German section".
    SenderWord,
}

/// The kinds of meaning, as bits: which of them a word can begin.
#[derive(Clone, Copy)]
pub(in crate::read) enum Kind {
    Role(Role),
    Qualifier,
    QualifierAfter,
    Number,
    Scale,
    Ordinal,
    Month,
}

impl Kind {
    /// Its place in a set. Two kinds with one place would only cost time: the set tells where to look further.
    pub const fn bit(self) -> u128 {
        match self {
            Self::Role(role) => 1 << role as u32,
            Self::Qualifier => 1 << 127,
            Self::QualifierAfter => 1 << 122,
            Self::Number => 1 << 126,
            Self::Scale => 1 << 125,
            Self::Ordinal => 1 << 124,
            Self::Month => 1 << 123,
        }
    }
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::read) enum Meaning {
    Role(Role),
    Qualifier(Qualifier),
    /// After the number: "60'tan fazla".
    QualifierAfter(Qualifier),
    Number(f64),
    Scale(f64),
    Ordinal(u16),
    Month(i8),
}

impl Meaning {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Role(role) => Kind::Role(role),
            Self::Qualifier(_) => Kind::Qualifier,
            Self::QualifierAfter(_) => Kind::QualifierAfter,
            Self::Number(_) => Kind::Number,
            Self::Scale(_) => Kind::Scale,
            Self::Ordinal(_) => Kind::Ordinal,
            Self::Month(_) => Kind::Month,
        }
    }
}
