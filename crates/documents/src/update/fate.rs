//! What is said of somebody's fate: free, held, dead; and whether words ask for release. The words stand in `data/update/fate.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use casework::{Language, PersonAtRisk, UrgentAction};
use serde::Deserialize;

use super::people::{key, names};
use crate::read::sentences::sentences_of;

// The file is compiled in, and a test reads it.
static LANGUAGES: LazyLock<BTreeMap<String, Lists>> = LazyLock::new(|| {
    let languages: BTreeMap<String, Lists> =
        toml::from_str(include_str!("../../data/update/fate.toml")).unwrap_or_default();
    languages.into_iter().map(|(language, lists)| (language, lists.folded())).collect()
});

/// A shorter part of a name could be another word.
const SHORTEST_PART: usize = 3;

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Lists {
    free: Vec<String>,
    held: Vec<String>,
    died: Vec<String>,
    pub(super) not: Vec<String>,
    held_in_words: Vec<String>,
    asks_release: Vec<String>,
    asks_release_of: Vec<String>,
    pub(super) became: Vec<String>,
    pub(super) became_all: Vec<String>,
    pub(super) became_whom: Vec<String>,
    pub(super) became_status: String,
    pub(super) safe_status: String,
}

impl Lists {
    fn folded(self) -> Self {
        let fold = |list: &[String]| list.iter().map(|phrase| key(phrase)).collect();
        Self {
            free: fold(&self.free),
            held: fold(&self.held),
            died: fold(&self.died),
            not: fold(&self.not),
            held_in_words: fold(&self.held_in_words),
            asks_release: fold(&self.asks_release),
            asks_release_of: fold(&self.asks_release_of),
            // Their brackets and gaps are read where they are looked for.
            ..self
        }
    }
}

pub(super) fn lists(language: &Language) -> Option<&'static Lists> {
    LANGUAGES.get(language.primary())
}

/// Whether folded words have one of these phrases, whole.
pub(super) fn has<'a>(words: &str, phrases: impl IntoIterator<Item = &'a String>) -> bool {
    let words = format!(" {words} ");
    phrases.into_iter().any(|phrase| words.contains(&format!(" {phrase} ")))
}

/// What a status says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Free,
    Held,
    Died,
}

/// What the words beside the name say has become of somebody; `None` where they say nothing, or more than one thing.
pub(super) fn fate(person: &PersonAtRisk, language: &Language) -> Option<Fate> {
    let (lists, status) = (lists(language)?, key(person.status.as_deref()?));
    if has(&status, &lists.died) {
        return Some(Fate::Died);
    }
    let is_held = has(&status, &lists.held);
    let is_free = has(&status, &lists.free) && !has(&status, &lists.not);
    match (is_free, is_held) {
        (true, false) => Some(Fate::Free),
        (false, true) => Some(Fate::Held),
        _ => None,
    }
}

/// A sentence with its language and the pointer of what it stands in.
struct Sentence {
    text: String,
    words: String,
    pointer: String,
    lists: &'static Lists,
}

/// The sentences of a document that can ask or tell.
pub(super) struct Words {
    asking: Vec<Sentence>,
    telling: Vec<Sentence>,
    /// By person, the parts of the name that nobody else has.
    parts: Vec<BTreeSet<String>>,
    /// The parts of all names.
    all: BTreeSet<String>,
}

/// A sentence that is found: its text and its pointer.
pub(super) type Found = (String, String);

impl Words {
    /// Demands, letter and summary ask; the summary tells how things are.
    pub fn of(action: &UrgentAction) -> Self {
        let mut asking = Vec::new();
        for (place, demand) in action.demands.iter().enumerate() {
            asking.extend(sentences(&demand.text, &action.language, &format!("/case/demands/{place}/text")));
        }
        if let Some(letter) = &action.letter {
            for (place, paragraph) in letter.paragraphs.iter().enumerate() {
                asking.extend(sentences(paragraph, &letter.language, &format!("/case/letter/paragraphs/{place}")));
            }
        }
        let summary = || action.summary.iter().flat_map(|text| sentences(text, &action.language, "/case/summary"));
        asking.extend(summary());
        let names: Vec<BTreeSet<String>> = action.people.iter().map(parts).collect();
        let mentioned = action.mentioned.iter().flat_map(|one| words_of(&key(&one.name)));
        let all: BTreeSet<String> = names.iter().flatten().cloned().chain(mentioned).collect();
        let is_shared = |part: &String| names.iter().filter(|parts| parts.contains(part)).count() > 1;
        let own = |parts: &BTreeSet<String>| parts.iter().filter(|part| !is_shared(part)).cloned().collect();
        Self { asking, telling: summary().collect(), parts: names.iter().map(own).collect(), all }
    }

    /// The first sentence that asks for the release of a person. One that names nobody counts where `is_of_all`: nobody else could
    /// be meant.
    pub fn asks_release(&self, person: usize, is_of_all: bool) -> Option<Found> {
        self.asking.iter().find(|sentence| self.asks(sentence, person, is_of_all)).map(found)
    }

    fn asks(&self, sentence: &Sentence, person: usize, is_of_all: bool) -> bool {
        let parts = &self.parts[person];
        let words = &sentence.words;
        let is_direct = sentence
            .lists
            .asks_release_of
            .iter()
            .any(|phrase| parts.iter().any(|part| has(words, &[format!("{phrase} {part}")])));
        let is_about = self.names(words, person) || is_of_all && self.names_nobody(words);
        is_direct || is_about && has(words, &sentence.lists.asks_release)
    }

    /// The first sentence of the summary that says that a person is held now.
    pub fn says_held(&self, person: usize, is_of_all: bool) -> Option<Found> {
        let is_about = |words: &str| self.names(words, person) || is_of_all && self.names_nobody(words);
        let is_held = |one: &Sentence| has(&one.words, &one.lists.held_in_words);
        self.telling.iter().find(|one| is_held(one) && is_about(&one.words)).map(found)
    }

    fn names(&self, words: &str, person: usize) -> bool {
        has(words, &self.parts[person])
    }

    /// Whether a word is a part of the name of a person, and of nobody else's.
    pub fn has_part(&self, person: usize, word: &str) -> bool {
        self.parts[person].contains(word)
    }

    /// Whether a word is a part of any name.
    pub fn is_name(&self, word: &str) -> bool {
        self.all.contains(word)
    }

    fn names_nobody(&self, words: &str) -> bool {
        !has(words, &self.all)
    }
}

fn found(sentence: &Sentence) -> Found {
    (sentence.text.clone(), sentence.pointer.clone())
}

fn sentences(text: &str, language: &Language, pointer: &str) -> Vec<Sentence> {
    let Some(lists) = lists(language) else { return Vec::new() };
    let each = sentences_of(text, language).into_iter();
    each.map(|text| Sentence { words: key(&text), text, pointer: pointer.to_owned(), lists }).collect()
}

/// The words of all names of a person that tell whose they are; the whole names, where all their words are short. Words that are
/// written small ("de", "van der") are those of many names.
fn parts(person: &PersonAtRisk) -> BTreeSet<String> {
    let written = person.aliases.iter().chain([&person.name]).flat_map(|name| name.split_whitespace());
    let telling = written.filter(|word| !word.starts_with(char::is_lowercase));
    let parts: BTreeSet<String> = telling.flat_map(|word| words_of(&key(word))).collect();
    if parts.is_empty() { names(person) } else { parts }
}

fn words_of(name: &str) -> Vec<String> {
    name.split(' ').filter(|word| word.chars().count() >= SHORTEST_PART).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::known_languages;

    #[test]
    fn every_language_that_reading_knows_has_all_lists() {
        let known: BTreeSet<String> =
            known_languages().into_iter().map(|one| one.language.primary().to_owned()).collect();
        let known: BTreeSet<&str> = known.iter().map(String::as_str).filter(|tag| *tag != "und").collect();
        let there: BTreeSet<&str> = LANGUAGES.keys().map(String::as_str).collect();
        assert!(there == known, "data/update/fate.toml has {there:?}, and reading knows {known:?}");
        for (language, lists) in LANGUAGES.iter() {
            let all = [&lists.free, &lists.held, &lists.died, &lists.not, &lists.held_in_words, &lists.asks_release];
            for list in all.into_iter().chain([&lists.became, &lists.became_all]) {
                assert!(!list.is_empty() && list.iter().all(|phrase| !phrase.is_empty()), "{language}");
            }
            assert!(!lists.safe_status.is_empty(), "{language}");
        }
    }

    #[test]
    fn a_status_says_one_thing_or_nothing() {
        let said = |status: &str, tag: &str| {
            let person = PersonAtRisk { status: Some(status.to_owned()), ..PersonAtRisk::default() };
            fate(&person, &Language::from_tag(tag).unwrap_or_else(Language::english))
        };
        assert_eq!(said("Released on bail", "en"), Some(Fate::Free));
        assert_eq!(said("not released", "en"), None);
        assert_eq!(said("released, then rearrested", "en"), None);
        assert_eq!(said("still held", "en"), Some(Fate::Held));
        assert_eq!(said("died in prison", "en"), Some(Fate::Died));
        assert_eq!(said("puesta en libertad", "es"), Some(Fate::Free));
        assert_eq!(said("sigue detenida", "es"), Some(Fate::Held));
        assert_eq!(said("أفرج عنها", "ar"), Some(Fate::Free));
        assert_eq!(said("ongewis", "nl"), None);
    }
}
