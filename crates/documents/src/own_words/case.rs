//! What a case gives for the comparison.

use std::collections::HashSet;

use casework::UrgentAction;
use rustc_hash::{FxBuildHasher, FxHashSet};
use serde::Deserialize;

use super::asked::Asked;
use super::spoken::Spoken;
use super::tables::COMMON;
use super::text::{Text, Token};
use crate::plain_text;

/// The words of a case against which a letter is measured (personal: they name people). All of them are public: they stand on the
/// page of the case.
#[derive(Clone, Default, Deserialize)]
pub struct CaseWords {
    /// By demand, its text in each language: the tag and the text, the original first.
    pub demands: Vec<Vec<(String, String)>>,
    /// The letters that the case supplies, each with its language and its paragraphs: those of all languages.
    pub letters: Vec<(String, Vec<String>)>,
    /// What the case tells, each paragraph with its language: title, summary and background.
    #[serde(default)]
    pub about: Vec<(String, String)>,
    /// The names of the people and of the targets.
    pub names: Vec<String>,
    /// The lines of the addresses of those to whom one writes, with telephone numbers and the like.
    pub addresses: Vec<String>,
}

impl CaseWords {
    /// The words of a case in all its editions, the original first.
    #[must_use]
    pub fn of(editions: &[&UrgentAction]) -> Self {
        let Some(original) = editions.first() else { return Self::default() };
        let texts = |place: usize| {
            let of = |action: &&UrgentAction| {
                let demand = action.demands.get(place)?;
                Some((action.language.primary().to_owned(), plain_text(&demand.text)))
            };
            let mut texts: Vec<(String, String)> = Vec::new();
            for one in editions.iter().filter_map(of).filter(|one| !one.1.is_empty()) {
                if !texts.contains(&one) {
                    texts.push(one);
                }
            }
            texts
        };
        let mut letters: Vec<(String, Vec<String>)> = Vec::new();
        for letter in editions.iter().filter_map(|action| letter_of(action)) {
            if !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        Self {
            demands: (0..original.demands.len()).map(texts).collect(),
            letters,
            about: editions.iter().flat_map(|action| about(action)).collect(),
            names: names_of(original),
            addresses: original.targets.iter().flat_map(addresses_of).collect(),
        }
    }

    /// The same for the script of the writing page: what stands on the page of the case, and nothing else.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!({
            "demands": self.demands, "letters": self.letters, "about": self.about, "names": self.names, "addresses": self.addresses,
        })
        .to_string()
    }
}

/// The letter of an edition: how it opens, its paragraphs, how it closes.
fn letter_of(action: &UrgentAction) -> Option<(String, Vec<String>)> {
    let letter = action.letter.as_ref().filter(|letter| !letter.paragraphs.is_empty())?;
    let salutations = action.targets.iter().filter_map(|target| target.salutation.as_ref());
    let opens = salutations.map(|salutation| salutation.0.clone());
    let closes = letter.valediction.iter().map(|valediction| valediction.0.clone());
    let paragraphs = letter.paragraphs.iter().map(|paragraph| plain_text(paragraph));
    Some((letter.language.primary().to_owned(), opens.chain(paragraphs).chain(closes).collect()))
}

/// What an edition tells.
fn about(action: &UrgentAction) -> Vec<(String, String)> {
    let paragraphs = action.title.iter().chain(&action.summary).chain(&action.background);
    let language = action.language.primary();
    paragraphs.map(|paragraph| (language.to_owned(), plain_text(paragraph))).collect()
}

fn names_of(action: &UrgentAction) -> Vec<String> {
    let people = action.people.iter().map(|person| person.name.clone());
    let mentioned = action.mentioned.iter().map(|person| person.name.clone());
    people.chain(mentioned).chain(action.targets.iter().filter_map(|target| target.name.clone())).collect()
}

fn addresses_of(target: &casework::Target) -> Vec<String> {
    let lists = [&target.emails, &target.phones, &target.faxes];
    target.address.iter().chain(lists.into_iter().flatten()).cloned().collect()
}

/// The words of a case, taken apart: made once for each version of a case (personal: they name people).
pub struct Ground {
    /// By demand, its text in each language.
    pub(super) demands: Vec<Vec<Text>>,
    /// By demand, what it asks for: the concepts of its text in the first language in which there are any.
    pub(super) needed: Vec<Vec<&'static str>>,
    /// What the demands and the letters ask for.
    pub(super) asked: HashSet<&'static str>,
    /// What the case speaks of anywhere.
    pub(super) told: HashSet<&'static str>,
    /// What its demands ask to refuse.
    pub(super) denied: HashSet<&'static str>,
    /// How many words the longest letter has.
    pub(super) longest: usize,
    /// The words of each name.
    pub(super) names: Vec<Vec<String>>,
    /// All words of names.
    pub(super) name_words: FxHashSet<String>,
    /// All words of the letters, the demands and the addresses that are no names.
    pub(super) known: FxHashSet<String>,
    /// The addresses.
    pub(super) addresses: Vec<Text>,
    /// Three words in a row, in what the case supplies.
    pub(super) threes: HashSet<[String; 3], FxBuildHasher>,
}

impl Ground {
    /// Takes the words of a case apart.
    #[must_use]
    pub fn new(case: &CaseWords) -> Self {
        let words =
            |text: &str| -> Vec<String> { Text::new(text).tokens.into_iter().map(|token| token.word).collect() };
        let names: Vec<Vec<String>> = case.names.iter().map(|name| words(name)).collect();
        let name_words: FxHashSet<String> = names.iter().flatten().cloned().collect();
        let mut ground = Self {
            demands: Vec::new(),
            needed: Vec::new(),
            asked: HashSet::new(),
            told: HashSet::new(),
            denied: HashSet::new(),
            longest: 0,
            names,
            name_words,
            known: FxHashSet::default(),
            addresses: case.addresses.iter().map(|line| Text::new(line)).collect(),
            threes: HashSet::default(),
        };
        for demand in &case.demands {
            ground.demand(demand);
        }
        for (language, paragraphs) in &case.letters {
            ground.letter(language, paragraphs);
        }
        for (language, paragraph) in &case.about {
            let text = Text::new(paragraph);
            let asked = Asked::new(&text, &Spoken::new(&text, language)).without_titles(&text, &ground.name_words);
            ground.told.extend(asked.concepts.iter().filter(|one| one.is_sure).map(|concept| concept.name));
        }
        let addresses = ground.addresses.iter().flat_map(|line| &line.tokens).map(|token| token.word.clone());
        ground.known.extend(addresses);
        let near = [&COMMON.near, &COMMON.meets].into_iter().flatten();
        let near = near.filter(|(name, _)| ground.asked.contains(name.as_str())).flat_map(|(_, others)| others);
        let near: Vec<&'static str> = near.map(String::as_str).collect();
        ground.asked.extend(near);
        ground.known.retain(|word| !ground.name_words.contains(word));
        ground
    }

    fn demand(&mut self, texts: &[(String, String)]) {
        let (mut needed, mut taken) = (Vec::new(), Vec::new());
        for (language, text) in texts {
            let text = Text::new(text);
            let asked = Asked::new(&text, &Spoken::new(&text, language)).without_titles(&text, &self.name_words);
            self.asked.extend(asked.concepts.iter().map(|concept| concept.name));
            if needed.is_empty() {
                needed = needed_of(&asked);
                let denied = asked.concepts.iter().filter(|one| one.is_denied && needed.contains(&one.name));
                self.denied.extend(denied.map(|one| one.name));
            }
            let words = self.supply(&text);
            self.in_threes(&words);
            taken.push(text);
        }
        self.demands.push(taken);
        self.needed.push(needed);
    }

    fn letter(&mut self, language: &str, paragraphs: &[String]) {
        let (mut length, mut whole) = (0, Vec::new());
        for paragraph in paragraphs {
            let text = Text::new(paragraph);
            let asked = Asked::new(&text, &Spoken::new(&text, language)).without_titles(&text, &self.name_words);
            let asked_for = asked.concepts.iter().filter(|concept| asked.in_asking[concept.from] || concept.is_asked);
            self.asked.extend(asked_for.map(|concept| concept.name));
            self.told.extend(asked.concepts.iter().filter(|one| one.is_sure).map(|concept| concept.name));
            whole.extend(self.supply(&text));
            length += text.tokens.len();
        }
        // Across paragraphs too: the whole letter is a copy to its last word.
        self.in_threes(&whole);
        self.longest = self.longest.max(length);
    }

    /// Words that the case supplies, without names.
    fn supply(&mut self, text: &Text) -> Vec<String> {
        self.known.extend(text.tokens.iter().map(|token| token.word.clone()));
        self.without_names(text).into_iter().map(|token| token.word.clone()).collect()
    }

    fn in_threes(&mut self, words: &[String]) {
        for three in words.windows(3) {
            self.threes.insert([three[0].clone(), three[1].clone(), three[2].clone()]);
        }
    }

    /// The words of a text that are no names: those stand in every letter.
    pub(super) fn without_names<'t>(&self, text: &'t Text) -> Vec<&'t Token> {
        text.tokens.iter().filter(|token| !self.name_words.contains(&token.word)).collect()
    }
}

/// What a demand asks for, each concept once. What only a clause beside names is not needed, and a wish is only where there is
/// nothing else: "investigate the torture" asks for an investigation.
fn needed_of(asked: &Asked) -> Vec<&'static str> {
    let mut needed: Vec<&'static str> = Vec::new();
    for concept in asked.concepts.iter().filter(|concept| !asked.beside[concept.from]) {
        if !needed.contains(&concept.name) {
            needed.push(concept.name);
        }
    }
    let is_vague = |name: &str, needed: &[&str]| {
        COMMON.vague.get(name).is_some_and(|others| others.iter().any(|other| needed.contains(&other.as_str())))
    };
    let all = needed.clone();
    needed.retain(|name| !is_vague(name, &all));
    let hard = |name: &&str| !COMMON.soft.contains(*name);
    if needed.iter().any(hard) {
        needed.retain(hard);
    }
    needed
}
