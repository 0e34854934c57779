//! What a translator sees of a gap, and whether what they typed keeps its values.

use casework::UrgentAction;

use super::Gap;
use crate::case_file::{references_in, rendered};

/// A part of a sentence: words, or a reference to a value. It quotes what people say, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SentencePart {
    /// The words, or the reference as it stands in the source: `{person.p1}`.
    pub text: String,
    /// What the reference stands for; `None` for words, and for a reference to nothing.
    pub value: Option<String>,
    /// Whether it is a reference.
    pub is_reference: bool,
}

/// A source taken apart into words and references.
#[must_use]
pub fn parts(source: &str, values: &UrgentAction) -> Vec<SentencePart> {
    let mut parts = Vec::new();
    let mut from = 0;
    let words = |text: &str| SentencePart { text: text.to_owned(), value: None, is_reference: false };
    for range in references_in(source) {
        if from < range.start {
            parts.push(words(&source[from..range.start]));
        }
        let text = &source[range.clone()];
        let value = rendered(text, values, &values.language);
        parts.push(SentencePart { text: text.to_owned(), value, is_reference: true });
        from = range.end;
    }
    if from < source.len() {
        parts.push(words(&source[from..]));
    }
    parts
}

impl Gap {
    /// The references of the sentence that a translation of it lacks: each is named once.
    #[must_use]
    pub fn missing_in(&self, words: &str) -> Vec<String> {
        difference(&self.now, words)
    }

    /// The references of a translation that the sentence does not have: another value than the one that it speaks of.
    #[must_use]
    pub fn foreign_in(&self, words: &str) -> Vec<String> {
        difference(words, &self.now)
    }
}

/// The references of one source that another lacks. `{Figure.f1}` and `{figure.f1}` are one.
fn difference(of: &str, lacking_in: &str) -> Vec<String> {
    let there: Vec<&str> = references_in(lacking_in).into_iter().map(|range| &lacking_in[range]).collect();
    let mut lacking: Vec<String> = Vec::new();
    for reference in references_in(of).into_iter().map(|range| &of[range]) {
        let is_it = |other: &str| other.eq_ignore_ascii_case(reference);
        if !there.iter().any(|other| is_it(other)) && !lacking.iter().any(|other| is_it(other)) {
            lacking.push(reference.to_owned());
        }
    }
    lacking
}
