//! How much of a letter is the writer's own, what it asks, and what a careful friend would remark.
//!
//! Pure and deterministic, by words and tables alone: no model of language, no network. `crates/web/assets/own-words.js` computes
//! the same in the browser while somebody types; `data/own_words/vectors.json` holds both to it. How it is measured, and what
//! it cannot see, stands in docs/own-words.md.

mod asked;
mod case;
mod contact;
mod demands;
mod names;
mod patterns;
mod remarks;
mod share;
mod spoken;
mod tables;
mod text;

#[cfg(test)]
mod tests;

pub use case::{CaseWords, Ground};
pub use tables::{languages, table_as_json};

use text::Text;

/// Below so many words of a hundred, a letter is a copy of what the case supplies.
pub const COPIED_BELOW: usize = 18;

/// From so many words of a hundred on, a letter is somebody's own.
pub const OWN_FROM: usize = 66;

/// What a letter says of a demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covered {
    /// It asks for it: for at least two thirds of what the demand asks.
    Yes,
    /// It asks for a part of it.
    Partly,
    /// It does not ask for it.
    No,
    /// There is no table for the language of the letter.
    Unknown,
}

impl Covered {
    /// Its word in test vectors and in the script.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkKind {
    /// More than a page.
    Length,
    /// An insult, a threat, or talk of a regime.
    Tone,
    /// Money, a visit, or speaking for others.
    Promise,
    /// Something that this case does not ask.
    OtherDemand,
    /// The name of a person of the case, spelled otherwise.
    Name,
    /// A postal or electronic address, or a telephone number.
    Address,
}

impl RemarkKind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Length, Self::Tone, Self::Promise, Self::OtherDemand, Self::Name, Self::Address];

    /// Its word in test vectors, in the script and in the keys of the interface.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Tone => "tone",
            Self::Promise => "promise",
            Self::OtherDemand => "other-demand",
            Self::Name => "name",
            Self::Address => "address",
        }
    }
}

/// Something that a careful friend would say about a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub kind: RemarkKind,
    /// Where the words begin that it is about, in characters of the text. A remark on the length is about the whole text.
    pub from: usize,
    /// Where they end.
    pub to: usize,
    /// For a name: which one of [`CaseWords::names`] is meant.
    pub name: Option<usize>,
}

/// How much of a letter is the writer's own, in three steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// What the case supplies, with at most a few words changed.
    Copied,
    /// Both.
    Mixed,
    /// Mostly the writer's own.
    Own,
}

impl Share {
    /// The step of a share in per cent.
    #[must_use]
    pub fn of(percent: usize) -> Self {
        match percent {
            ..COPIED_BELOW => Self::Copied,
            COPIED_BELOW..OWN_FROM => Self::Mixed,
            _ => Self::Own,
        }
    }

    /// Its word in test vectors, in the script and in the keys of the interface.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Copied => "copied",
            Self::Mixed => "mixed",
            Self::Own => "own",
        }
    }
}

/// What was noticed about a letter. It holds no word of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWordsMarks {
    /// By demand of the case, whether the letter asks for it.
    pub demands: Vec<Covered>,
    /// How many of a hundred words are the writer's own; `None` without words.
    pub share: Option<usize>,
    /// How many words it has; each sign of a writing without spaces counts as one.
    pub words: usize,
    /// About how many words fill its page.
    pub page: usize,
    /// The remarks, in the order in which their words stand.
    pub remarks: Vec<Remark>,
    /// The language in which most of it is written, as far as there is a table for it.
    pub language: Option<&'static str>,
}

/// What is to be said about the text that a supporter wrote. `language` is the one that they say it is in, a tag of BCP 47; the
/// words decide where they are clear. `writer` is the name under which they write, or nothing.
#[must_use]
pub fn marks(ground: &Ground, text: &str, language: &str, writer: &str) -> OwnWordsMarks {
    let taken = Text::new(text);
    let spoken = spoken::Spoken::new(&taken, language);
    let asked = asked::Asked::new(&taken, &spoken).without_titles(&taken, &ground.name_words);
    let page = share::page(ground);
    let mut remarks = remarks::of(ground, &taken, &spoken, &asked);
    remarks.extend(names::remarks(ground, &taken, &spoken, writer));
    remarks.extend(contact::remarks(ground, text, &taken, &spoken));
    let words = taken.tokens.len();
    if words > page {
        remarks.push(Remark { kind: RemarkKind::Length, from: 0, to: text.chars().count(), name: None });
    }
    remarks.sort_by_key(|remark| (remark.from, remark.to, remark.kind));
    OwnWordsMarks {
        demands: demands::covered(ground, &taken, &spoken, &asked),
        share: share::own(ground, &taken),
        words,
        page,
        remarks,
        language: spoken.main_with_table(),
    }
}
