//! What is asked, the letter that is supplied, and the letter that one supporter sends.

use zeroize::ZeroizeOnDrop;

use crate::{Day, Language, Salutation, Target, Valediction};

/// One thing asked of the target.
#[derive(Clone, PartialEq, Eq)]
pub struct Demand {
    /// The sentence that asks.
    pub text: String,
    /// Whether it was taken from the words by reading, and the desk has not confirmed it yet.
    pub inferred: bool,
}

/// The letter that the document supplies; it may be sent as it is, and is better in one's own words.
#[derive(Clone, PartialEq, Eq)]
pub struct ModelLetter {
    /// The language it is written in.
    pub language: Language,
    /// Its paragraphs, without salutation and valediction; links as `[text](address)`.
    pub paragraphs: Vec<String>,
    /// How it closes.
    pub valediction: Option<Valediction>,
}

/// What a supporter wrote. Wiped from memory when it is dropped; never stored.
#[derive(ZeroizeOnDrop)]
pub struct OwnWords(pub Vec<String>);

/// The name and place under a letter, as the writer chooses: whole, initials, or nothing. Wiped when dropped.
#[derive(ZeroizeOnDrop, Default)]
pub struct Writer {
    /// The name to print; empty to leave room for a signature only.
    pub name: String,
    /// The town or country to print; may be empty.
    pub place: String,
}

/// What one supporter sends to one target.
pub struct Appeal {
    /// Whom it goes to.
    pub target: Target,
    /// The language of its words.
    pub language: Language,
    /// How it opens.
    pub salutation: Option<Salutation>,
    /// The language of the salutation, where it is not that of the words.
    pub salutation_language: Option<Language>,
    /// Its paragraphs, plain text.
    pub words: OwnWords,
    /// How it closes.
    pub valediction: Option<Valediction>,
    /// Who signs.
    pub writer: Writer,
    /// The day printed on it.
    pub day: Day,
}
