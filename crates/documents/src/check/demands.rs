//! What the summary asks and the letter does not.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Checked;
use crate::{Code, Finding};

// The file is compiled in, and a test reads it.
static LANGUAGES: LazyLock<BTreeMap<String, Asking>> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/checks/demands.toml")).expect("demands.toml is whole"));

/// How one language asks.
#[derive(Deserialize)]
struct Asking {
    /// Words that make a sentence one that asks.
    asks: Vec<String>,
    /// What may be asked.
    topics: BTreeMap<String, Topic>,
}

/// What one topic is called.
#[derive(Deserialize)]
struct Topic {
    /// Phrases by which a sentence asks for it; each is unmistakable.
    asked: Vec<String>,
    /// Beginnings of words that speak of it in any way; a letter with one of them is taken to ask.
    spoken: Vec<String>,
}

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let Some(letter) = checked.action.letter.as_ref().filter(|letter| !letter.paragraphs.is_empty()) else { return };
    let (Some(summary), Some(written)) =
        (LANGUAGES.get(checked.action.language.primary()), LANGUAGES.get(letter.language.primary()))
    else {
        return;
    };
    let words = spaced(&letter.paragraphs.join(" "));
    let asked = checked.action.summary.iter().map(|paragraph| paragraph.to_lowercase()).collect::<Vec<_>>();
    let asked: Vec<String> = asked.iter().flat_map(|text| text.split(['.', '!', '?'])).map(spaced).collect();
    for (name, topic) in &summary.topics {
        let asks = |sentence: &&String| has(sentence, &summary.asks) && has(sentence, &topic.asked);
        // A topic that the letter's language has no words for cannot be missed.
        let spoken = written.topics.get(name).is_none_or(|topic| has(&words, &topic.spoken));
        if asked.iter().any(|sentence| asks(&sentence)) && !spoken {
            let at = checked.at("/case/letter/paragraphs").or_else(|| checked.at("/case/letter"));
            findings.push(Finding::new(Code::DemandMismatch, at).with("topic", name));
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

fn has(spaced: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| spaced.match_indices(phrase.as_str()).any(|(at, _)| spaced[..at].ends_with(' ')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_small_words_and_every_topic_speaks_of_what_it_asks() {
        for (language, asking) in LANGUAGES.iter() {
            for (name, topic) in &asking.topics {
                for phrase in topic.asked.iter().chain(&topic.spoken).chain(&asking.asks) {
                    assert_eq!(spaced(phrase), format!(" {phrase}"), "{language}: {name}");
                }
                for phrase in &topic.asked {
                    assert!(has(&spaced(phrase), &topic.spoken), "{language}: {name}: {phrase} is not spoken of");
                }
            }
        }
    }
}
