//! What the page says first: what was just done, or why it was not.

use std::borrow::Cow;

use casework::Refusal;

use super::refusals;
use crate::Words;
use crate::refuse::Why;

/// One message.
pub(super) struct Notice {
    /// `good` or `error`.
    pub(super) class: &'static str,
    pub(super) title: String,
    pub(super) text: String,
    /// Lists of what it is about, each under its heading.
    pub(super) lists: Vec<(String, Vec<String>)>,
    /// The fields that want attention.
    pub(super) fields: Vec<Field>,
}

/// A field that wants attention.
pub(super) struct Field {
    /// The id of its control.
    pub(super) id: Cow<'static, str>,
    pub(super) label: String,
    /// What is wrong with it, where the label does not say so.
    pub(super) wrong: Option<String>,
}

/// What a page can say was done: the word in its address, and the key of its words.
const DEEDS: [&str; 24] = [
    "imported",
    "imported-before",
    "corrected",
    "unchanged",
    "consent",
    "consent-sealed",
    "translation",
    "issued",
    "held",
    "released",
    "released-late",
    "stopped",
    "deadline",
    "asked",
    "sent-back",
    "kept",
    "narrowed-name",
    "narrowed-language",
    "narrowed-public",
    "link-revoked",
    "update",
    "settled",
    "dropped",
    "updated",
];

impl Notice {
    /// What was just done, by the word in the address; nothing for a word that means nothing.
    pub(super) fn of_deed(words: &Words, done: &str) -> Option<Self> {
        let deed = DEEDS.into_iter().find(|deed| *deed == done)?;
        let say = |part: &str| words.say(&format!("desk-done-{deed}-{part}"));
        Some(Self::good(say("title"), say("text")))
    }

    /// What was done.
    pub(super) fn good(title: String, text: String) -> Self {
        Self { class: "good", title, text, lists: Vec::new(), fields: Vec::new() }
    }

    /// Why it was not done.
    pub(super) fn refused(words: &Words, refusal: &Refusal) -> Self {
        Self::wrong(words, refusals::in_words(words, refusal))
    }

    /// Why the store could not take it, and that what was typed is there.
    pub(super) fn failed(words: &Words, why: Why) -> Self {
        Self::wrong(words, failure(words, why))
    }

    /// What is wrong.
    pub(super) fn wrong(words: &Words, text: String) -> Self {
        Self { class: "error", title: words.say("desk-not-done"), text, lists: Vec::new(), fields: Vec::new() }
    }

    /// With the way to each field that is wrong.
    pub(super) fn at(self, fields: Vec<Field>) -> Self {
        Self { fields, ..self }
    }
}

/// Why the store could not take what was typed, in words for the page on which it stands again.
pub(super) fn failure(words: &Words, why: Why) -> String {
    match why {
        Why::TooLarge { kibibytes } => words.count("refused-too-large-text", kibibytes as u64),
        Why::Busy => words.say("desk-failed-busy"),
        _ => words.say("desk-failed-broken"),
    }
}
