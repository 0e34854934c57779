//! Whether a text is a label, whole. Documents are taken apart with this in a process that should start at once: it knows the
//! labels of all languages, and none of the other words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use crate::read::fold::fold;
use crate::read::lexicon::Label;

/// The longest text, in bytes, that can be a label.
pub(super) const LONGEST_LABEL: usize = 120;

/// The number of a heading has at most so many digits: "2. Background".
const NUMBER_DIGITS: usize = 2;

/// Between "Name" and the end of its label stand at most so many words.
const PRONOUN_WORDS: usize = 8;

/// A label, or a word for pronouns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Label(Label),
    Pronoun,
}

/// What is known, by the words in folded form.
static KNOWN: LazyLock<FxHashMap<String, Known>> = LazyLock::new(|| {
    let lines = include_str!(concat!(env!("OUT_DIR"), "/labels.tsv")).lines();
    let mut all = FxHashMap::default();
    for (list, phrase) in lines.filter_map(|line| line.split_once('\t')) {
        let name: StrDeserializer<'_, Error> = list.into_deserializer();
        let known = Label::deserialize(name).map_or(Known::Pronoun, Known::Label);
        let words = folded_words(phrase);
        // Pages print words that lost all letters which are not ASCII.
        if !phrase.is_ascii() {
            let left: String = phrase.chars().filter(char::is_ascii).collect();
            all.entry(folded_words(&left)).or_insert(known);
        }
        all.insert(words, known);
    }
    all.remove("");
    all
});

/// The label that a text is, whole, with or without a colon; before it may stand marks and the number of a heading.
pub(in crate::read) fn is_label(text: &str) -> Option<Label> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST_LABEL || text.contains('\n') {
        return None;
    }
    let words = folded_words(without_number(text));
    match KNOWN.get(&words) {
        Some(Known::Label(label)) => Some(*label),
        _ => names_pronouns(&words).then_some(Label::People),
    }
}

/// Whether words begin with a label of names and go on with a word for pronouns.
fn names_pronouns(words: &str) -> bool {
    let ends = words.match_indices(' ').map(|(at, _)| at);
    let is_of_names =
        |end: &usize| matches!(KNOWN.get(&words[..*end]), Some(Known::Label(Label::Named | Label::People)));
    let Some(end) = ends.clone().rfind(is_of_names) else { return false };
    let rest: Vec<&str> = words[end + 1..].split(' ').collect();
    let is_pronoun =
        |from: usize| (from..rest.len()).any(|to| KNOWN.get(&rest[from..=to].join(" ")) == Some(&Known::Pronoun));
    rest.len() <= PRONOUN_WORDS && (0..rest.len()).any(is_pronoun)
}

/// A text without the number of a heading: "2. Background".
fn without_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_number = (1..=NUMBER_DIGITS).contains(&(text.len() - rest.len()));
    rest.strip_prefix(['.', ')']).filter(|_| is_number).unwrap_or(text)
}

/// The words of a text in folded form, with single spaces; marks are left out.
fn folded_words(text: &str) -> String {
    let folded = fold(text);
    let mut words = String::with_capacity(folded.len());
    for word in folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_any_language_are_told() {
        assert_eq!(is_label("Fax"), Some(Label::Fax));
        assert_eq!(is_label("  TELEFAX:"), Some(Label::Fax));
        assert_eq!(is_label("2. Background"), Some(Label::Background));
        assert_eq!(is_label("INFORMACIÓN COMPLEMENTARIA"), Some(Label::Background));
        assert_eq!(is_label("Name and preferred pronoun:"), Some(Label::People));
        for text in ["", "Ana Vela", "The fax was sent", "Fax\nFax", "Name of the street"] {
            assert_eq!(is_label(text), None, "{text}");
        }
    }
}
