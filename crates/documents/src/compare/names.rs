//! Names of people. Accents and the usual spellings of one sound make no difference; `data/compare/spellings.tsv` has those.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use casework::PersonAtRisk;

use super::{Disagreement, Topic, Version};
use crate::read::fold::fold;
use crate::read::scan::Seen;

static SPELLINGS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("../../data/compare/spellings.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// The scripts that are told apart, by the first and last letter of each.
const SCRIPTS: [(u32, u32); 7] =
    [(0x41, 0x24f), (0x370, 0x3ff), (0x400, 0x52f), (0x590, 0x5ff), (0x600, 0x77f), (0x3040, 0x30ff), (0x4e00, 0x9fff)];

/// The most names of one version that are compared letter by letter with those of the other one.
const MOST: usize = 100;

/// Two names that share a word are one name written in two ways where the words that they do not share differ in at most so
/// many letters.
const CLOSE: usize = 2;

/// Whether both versions are written in one script, so that names can be compared.
pub(super) fn have_one_script(first: &Version, second: &Version) -> bool {
    script(&first.text) == script(&second.text)
}

/// The script of most letters of a text, by its place in [`SCRIPTS`].
fn script(text: &str) -> Option<usize> {
    let mut counts = [0_usize; SCRIPTS.len()];
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        let code = u32::from(letter);
        if let Some(place) = SCRIPTS.iter().position(|(first, last)| (*first..=*last).contains(&code)) {
            counts[place] += 1;
        }
    }
    (0..counts.len()).filter(|place| counts[*place] > 0).max_by_key(|place| counts[*place])
}

/// A word of a name so that its usual spellings are the same; what follows an apostrophe is an ending.
fn sound(folded: &str) -> String {
    let word = folded.split('\'').find(|part| part.chars().count() > 1).unwrap_or(folded);
    let mut word = word.to_owned();
    for (from, to) in SPELLINGS.iter() {
        if word.contains(from) {
            word = word.replace(from, to);
        }
    }
    let mut sound = String::with_capacity(word.len());
    word.chars().filter(|letter| letter.is_alphanumeric()).for_each(|letter| {
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    });
    sound
}

/// The words of a name that tell it: those with a capital, or without case.
fn telling(name: &str) -> Vec<String> {
    let words = name.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '(' | ')' | '"'));
    let told =
        words.filter(|word| word.chars().next().is_some_and(|letter| letter.is_alphabetic() && !letter.is_lowercase()));
    told.map(|word| sound(&fold(word))).filter(|word| word.chars().count() > 1).collect()
}

/// Whether it is a name and no description, which is translated ("River defenders"): no long word in it is written small.
fn is_proper(name: &str) -> bool {
    /// Particles are not longer: "de", "van der", "bint".
    const PARTICLE: usize = 4;
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > PARTICLE;
    let has_of = || name.split_whitespace().any(|word| fold(word) == "of");
    telling(name).len() > 1 && !name.split_whitespace().any(is_small) && !has_of()
}

/// A name of a version, with its pointer below `/case/`.
struct Named<'v> {
    name: &'v str,
    pointer: String,
    words: Vec<String>,
}

fn named(version: &Version) -> Vec<Named<'_>> {
    let action = &version.action;
    let people =
        action.people.iter().enumerate().map(|(place, one)| (one.name.as_str(), format!("people/{place}/name")));
    let mentioned = action.mentioned.iter().enumerate();
    let mentioned = mentioned.map(|(place, one)| (one.name.as_str(), format!("mentioned/{place}/name")));
    let targets = action.targets.iter().enumerate();
    let targets = targets.filter_map(|(place, one)| Some((one.name.as_deref()?, format!("targets/{place}/name"))));
    let all = people.chain(mentioned).chain(targets).filter(|(name, _)| is_proper(name));
    all.map(|(name, pointer)| Named { name, pointer, words: telling(name) }).collect()
}

/// Names that one version has and the other one has not, or writes in another way.
pub(super) fn differences(first: &Version, second: &Version) -> Vec<Disagreement> {
    let mut found = about_people(first, second);
    if !have_one_script(first, second) {
        found.extend(super::values::counted("people", first.action.people.len(), second.action.people.len()));
        return found;
    }
    let (left, mut right) = (unanswered(first, second), unanswered(second, first));
    for one in left {
        let answer =
            right.iter().position(|other| is_variant(&one.words, &other.words)).map(|place| right.remove(place));
        let second = answer.map(|other| second.said_by(&other.pointer, other.name));
        let first = Some(first.said_by(&one.pointer, one.name));
        found.push(Disagreement { fact: Topic::Name, about: None, first, second });
    }
    found.extend(right.into_iter().map(|other| Disagreement {
        fact: Topic::Name,
        about: None,
        first: None,
        second: Some(second.said_by(&other.pointer, other.name)),
    }));
    found
}

/// The names of a version whose words do not all stand in the other one, each once.
fn unanswered<'v>(version: &'v Version, other: &Version) -> Vec<Named<'v>> {
    let mut there: HashSet<String> = other.seen.words.iter().map(|word| sound(&word.folded)).collect();
    // The values of a case file stand apart from its words.
    there.extend(named(other).into_iter().flat_map(|name| name.words));
    let mut listed = HashSet::new();
    let is_there =
        |word: &String| there.contains(word) || word.strip_suffix('s').is_some_and(|stem| there.contains(stem));
    let open = named(version).into_iter().filter(|name| !name.words.iter().all(is_there));
    open.filter(|name| listed.insert(name.words.clone())).take(MOST).collect()
}

/// Whether two names are one, written in two ways.
fn is_variant(one: &[String], other: &[String]) -> bool {
    let only = |own: &[String], others: &[String]| -> Vec<String> {
        own.iter().filter(|word| !others.contains(word)).cloned().collect()
    };
    let (left, right) = (only(one, other), only(other, one));
    let shares = left.len() < one.len();
    let close = |one: &String| right.iter().any(|other| distance(one, other) <= CLOSE);
    shares || !left.is_empty() && left.iter().all(close)
}

/// How many letters must be changed, added or left out to make one word of the other; words of names are short.
fn distance(one: &str, other: &str) -> usize {
    /// Longer words are not compared letter by letter.
    const LONGEST: usize = 40;
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().max(other.len()) > LONGEST {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// How a field of a person is taken.
type Get = fn(&PersonAtRisk) -> Option<String>;

/// Where the versions differ about a person whom both have: age, sex, the day since when.
fn about_people(first: &Version, second: &Version) -> Vec<Disagreement> {
    let mut found = Vec::new();
    let fields: [(&str, Get); 3] = [
        ("age", |one| one.age.map(|age| age.to_string())),
        ("sex", |one| one.sex.map(|sex| sex.word().to_owned())),
        ("since", |one| one.since.map(|day| day.to_string())),
    ];
    for (place, other_place) in answering(first, second) {
        let (one, other) = (&first.action.people[place], &second.action.people[other_place]);
        for (field, get) in fields {
            if let (Some(left), Some(right)) = (get(one), get(other))
                && left != right
            {
                found.push(Disagreement {
                    fact: Topic::Person,
                    about: Some(one.name.clone()),
                    first: Some(first.said_by(&format!("people/{place}/{field}"), left)),
                    second: Some(second.said_by(&format!("people/{other_place}/{field}"), right)),
                });
            }
        }
    }
    found
}

/// The people of two versions that are the same: by name, or by their order where the scripts differ.
fn answering(first: &Version, second: &Version) -> Vec<(usize, usize)> {
    let (left, right) = (&first.action.people, &second.action.people);
    if !have_one_script(first, second) {
        return if left.len() == right.len() {
            (0..left.len()).map(|place| (place, place)).collect()
        } else {
            Vec::new()
        };
    }
    let by_words: HashMap<Vec<String>, usize> =
        right.iter().enumerate().rev().map(|(place, person)| (telling(&person.name), place)).collect();
    let places = left.iter().enumerate();
    places.filter_map(|(place, person)| Some((place, *by_words.get(&telling(&person.name))?))).collect()
}

/// The people of two versions, as their words name them.
pub(super) struct PeopleOfBoth {
    /// The names, as the first version writes them where it does.
    pub names: Vec<String>,
    /// How the first version names them.
    pub first: People,
    /// How the second version names them.
    pub second: People,
}

/// By a word of a name, whose it is; `None` where it is of several.
#[derive(Default)]
pub(super) struct People {
    by_word: HashMap<String, Option<usize>>,
}

/// Everybody at risk in either version.
pub(super) fn people(first: &Version, second: &Version) -> PeopleOfBoth {
    let mut both = PeopleOfBoth { names: Vec::new(), first: People::default(), second: People::default() };
    if !have_one_script(first, second) {
        for (place, other) in answering(first, second) {
            let number = both.names.len();
            both.names.push(first.action.people[place].name.clone());
            both.first.add(&telling(&first.action.people[place].name), number);
            both.second.add(&telling(&second.action.people[other].name), number);
        }
        return both;
    }
    let mut known: HashMap<Vec<String>, usize> = HashMap::new();
    for version in [first, second] {
        let action = &version.action;
        let names = action.people.iter().map(|one| &one.name).chain(action.mentioned.iter().map(|one| &one.name));
        for name in names {
            let words = telling(name);
            if !words.is_empty() && !known.contains_key(&words) {
                let number = both.names.len();
                both.names.push(name.clone());
                both.first.add(&words, number);
                both.second.add(&words, number);
                known.insert(words, number);
            }
        }
    }
    both
}

impl People {
    fn add(&mut self, words: &[String], person: usize) {
        for word in words {
            let whose = self.by_word.entry(word.clone()).or_insert(Some(person));
            if *whose != Some(person) {
                *whose = None;
            }
        }
    }

    /// Who is named in some words, in their order: the last word of each mention, and whose it is.
    pub fn mentions(&self, seen: &Seen, words: &Range<usize>) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in words.clone() {
            let Some(word) = seen.words.get(at).filter(|word| word.is_name_like && !word.is_mark) else { continue };
            let Some(person) = self.whose(&word.folded) else { continue };
            match found.last_mut().filter(|(_, last)| *last == person) {
                Some(last) => last.0 = at,
                None => found.push((at, person)),
            }
        }
        found
    }

    /// Whose name a word is, also with the ending of a genitive.
    fn whose(&self, folded: &str) -> Option<usize> {
        let word = sound(folded);
        let known = self.by_word.get(&word).or_else(|| self.by_word.get(word.strip_suffix('s')?));
        known.copied().flatten()
    }
}
