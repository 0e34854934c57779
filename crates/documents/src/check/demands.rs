//! What the summary asks and the letter does not.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Checked;
use super::phrases::Phrases;
use crate::{Code, Finding};

// The file is compiled in, and a test reads it.
static LANGUAGES: LazyLock<BTreeMap<String, Asking>> = LazyLock::new(|| {
    let languages: BTreeMap<String, Lists> =
        toml::from_str(include_str!("../../data/checks/demands.toml")).expect("demands.toml is whole");
    languages.into_iter().map(|(language, lists)| (language, Asking::new(lists))).collect()
});

/// How one language asks, as the file has it.
#[derive(Clone, Deserialize)]
struct Lists {
    /// Words that make a sentence one that asks.
    asks: Vec<String>,
    /// What may be asked.
    topics: BTreeMap<String, Topic>,
}

/// What one topic is called.
#[derive(Clone, Deserialize)]
struct Topic {
    /// Phrases by which a sentence asks for it; each is unmistakable.
    asked: Vec<String>,
    /// Beginnings of words that speak of it in any way; a letter with one of them is taken to ask.
    spoken: Vec<String>,
}

/// How one language asks.
struct Asking {
    /// The names of the topics.
    topics: Vec<String>,
    /// The words that ask, then by topic the phrases by which a sentence asks for it.
    asked: Phrases,
    /// By topic, the words that speak of it.
    spoken: Phrases,
}

impl Asking {
    fn new(lists: Lists) -> Self {
        let (topics, phrases): (Vec<String>, Vec<Topic>) = lists.topics.into_iter().unzip();
        let (asked, spoken): (Vec<_>, Vec<_>) = phrases.into_iter().map(|topic| (topic.asked, topic.spoken)).unzip();
        Self { topics, asked: Phrases::new([lists.asks].into_iter().chain(asked)), spoken: Phrases::new(spoken) }
    }

    /// By topic, whether a sentence asks for it.
    fn asked_in(&self, sentence: &str) -> Vec<bool> {
        let mut found = begun_in(&self.asked, sentence);
        let asks = found.remove(0);
        if asks { found } else { vec![false; found.len()] }
    }
}

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let Some(letter) = checked.action.letter.as_ref().filter(|letter| !letter.paragraphs.is_empty()) else { return };
    let (Some(summary), Some(written)) =
        (LANGUAGES.get(checked.action.language.primary()), LANGUAGES.get(letter.language.primary()))
    else {
        return;
    };
    let spoken = begun_in(&written.spoken, &spaced(&letter.paragraphs.join(" ")));
    let mut asked = vec![false; summary.topics.len()];
    for sentence in checked.action.summary.iter().flat_map(|paragraph| paragraph.split(['.', '!', '?'])) {
        let here = summary.asked_in(&spaced(sentence));
        asked.iter_mut().zip(here).for_each(|(asked, here)| *asked |= here);
    }
    for (topic, _) in summary.topics.iter().zip(asked).filter(|(_, asked)| *asked) {
        // A topic that the letter's language has no words for cannot be missed.
        let place = written.topics.iter().position(|other| other == topic);
        if place.is_some_and(|place| !spoken[place]) {
            let at = checked.at("/case/letter/paragraphs").or_else(|| checked.at("/case/letter"));
            findings.push(Finding::new(Code::DemandMismatch, at).with("topic", topic));
        }
    }
}

/// Small letters, words parted by single spaces, a space before the first: a phrase is looked for where a word begins.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 1);
    for word in text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        spaced.push(' ');
        spaced.push_str(word);
    }
    spaced
}

/// Which lists have a phrase in a text that [`spaced`] made, where a word begins.
fn begun_in(phrases: &Phrases, spaced: &str) -> Vec<bool> {
    phrases.lists_in(spaced, |start, _| spaced[..start].ends_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_small_words_and_every_topic_speaks_of_what_it_asks() {
        for (language, asking) in LANGUAGES.iter() {
            for phrase in asking.asked.all().chain(asking.spoken.all()) {
                assert_eq!(spaced(phrase), format!(" {phrase}"), "{language}");
            }
            let lists: BTreeMap<String, Lists> =
                toml::from_str(include_str!("../../data/checks/demands.toml")).expect("it is whole");
            for (place, (name, topic)) in lists[language].topics.iter().enumerate() {
                for phrase in &topic.asked {
                    let is_spoken = begun_in(&asking.spoken, &spaced(phrase))[place];
                    assert!(is_spoken, "{language}: {name}: {phrase} is not spoken of");
                }
            }
        }
    }
}
