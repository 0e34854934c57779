//! The files of languages, made into tables.

use std::collections::BTreeMap;

use casework::{Country, Language, Qualifier};
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::{JoinedNumbers, Label, Lexicon, Lexicons, Meaning, NUMBER_BEGINNING, NumberPiece, Role, Table};
use crate::dates::month_names;
use crate::read::fold::fold;
use crate::read::joints::{Folded, Joints};
use crate::read::words::{Shape, Words};

/// The files of languages, all that are in `data/reading` and the folders in it: `build.rs` lists them. A language can
/// have several.
const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));
const COMMON: &str = include_str!("../../../data/reading/common.toml");
const LANGUAGE_NAMES: &str = include_str!("../../../data/reading/language-names.tsv");
const FUNCTION_WORDS: &str = include_str!("../../../data/reading/function-words.tsv");

/// A word that lost letters has at least so many left.
const SHORTEST_LOST_WORD: usize = 4;

/// A name of a language that lost letters has at least so many left; fewer could be another word.
const SHORTEST_LOST_NAME: usize = 5;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    language: String,
    #[serde(default)]
    months_have_capitals: bool,
    #[serde(default)]
    small_words: Vec<String>,
    #[serde(default)]
    elisions: Vec<String>,
    #[serde(default)]
    tails: Vec<String>,
    #[serde(default)]
    suffixes: Vec<String>,
    #[serde(default)]
    hyphened: Vec<String>,
    #[serde(default)]
    hyphened_after: Vec<String>,
    #[serde(default)]
    after_hanging_hyphen: Vec<String>,
    #[serde(default)]
    glued: BTreeMap<String, String>,
    #[serde(default)]
    glued_connectors: Vec<String>,
    #[serde(default)]
    glued_to_source: Vec<String>,
    #[serde(default)]
    joined_numbers: bool,
    #[serde(default)]
    ones_first: bool,
    #[serde(default)]
    labels: BTreeMap<Label, Vec<String>>,
    #[serde(default)]
    unseen: BTreeMap<Label, Vec<String>>,
    #[serde(default)]
    words: BTreeMap<Role, Vec<String>>,
    #[serde(default)]
    qualifiers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    qualifiers_after: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    numbers: BTreeMap<String, f64>,
    #[serde(default)]
    scales: BTreeMap<String, f64>,
    #[serde(default)]
    ordinals: BTreeMap<String, u16>,
    #[serde(default)]
    months: BTreeMap<String, i8>,
}

/// The data files, a language each, as they are written.
pub(in crate::read) fn files() -> impl Iterator<Item = &'static str> {
    FILES.iter().copied()
}

impl Lexicons {
    pub(super) fn load() -> Self {
        let mut files: Vec<File> = Vec::new();
        for part in FILES.iter().map(|file| File::read(file)) {
            match files.iter_mut().find(|file| file.language == part.language) {
                Some(file) => file.join(part),
                None => files.push(part),
            }
        }
        let elisions: Folded = folded(files.iter().flat_map(|file| &file.elisions));
        let mut glued: Vec<(Box<str>, Box<str>)> = Vec::new();
        for (letters, instead) in files.iter().flat_map(|file| &file.glued) {
            glued.push((fold(letters).into(), fold(instead).into()));
        }
        glued.sort_by_key(|(letters, _)| std::cmp::Reverse(letters.len()));
        let mut vocabulary =
            Vocabulary { ids: FxHashMap::default(), elisions, lost: Vec::new(), words: Words::default() };
        let small: Vec<(Language, Vec<String>)> = files.iter_mut().filter_map(File::small_words).collect();
        let all: Vec<Lexicon> = files.into_iter().map(|file| Lexicon::load(file, &mut vocabulary)).collect();
        let common = Lexicon::load(File::read(COMMON), &mut vocabulary);
        let none = Lexicon::load(File::read("language = \"und\""), &mut vocabulary);
        let mut countries = Table::default();
        for country in Country::all() {
            for name in country.names().into_iter().chain([country.belonging()]) {
                countries.add(vocabulary.phrase(name, true), country);
            }
        }
        countries.sort();
        let (languages, language_names) = language_names(&mut vocabulary);
        let (function_languages, function_words) = function_words(&mut vocabulary, small);
        vocabulary.add_lost();
        let Vocabulary { ids: vocabulary, elisions, .. } = vocabulary;
        let kinds = union(all.iter().chain([&common]));
        let labels = labels_of(&all);
        let number_beginnings = all.iter().flat_map(|lexicon| lexicon.numbers.beginnings()).collect();
        Self {
            all,
            common,
            none,
            elisions,
            glued,
            vocabulary,
            kinds,
            labels,
            number_beginnings,
            countries,
            language_names,
            languages,
            function_languages,
            function_words,
        }
    }
}

impl File {
    // The files are compiled in, and the tests of this module read each.
    fn read(text: &str) -> Self {
        toml::from_str(text).expect("data/reading holds what `File` says; see the tests")
    }

    /// Adds what another file of the same language has.
    fn join(&mut self, other: Self) {
        self.months_have_capitals |= other.months_have_capitals;
        self.joined_numbers |= other.joined_numbers;
        self.ones_first |= other.ones_first;
        self.small_words.extend(other.small_words);
        self.elisions.extend(other.elisions);
        self.tails.extend(other.tails);
        self.suffixes.extend(other.suffixes);
        self.hyphened.extend(other.hyphened);
        self.hyphened_after.extend(other.hyphened_after);
        self.after_hanging_hyphen.extend(other.after_hanging_hyphen);
        self.glued.extend(other.glued);
        self.glued_connectors.extend(other.glued_connectors);
        self.glued_to_source.extend(other.glued_to_source);
        extend(&mut self.labels, other.labels);
        extend(&mut self.unseen, other.unseen);
        extend(&mut self.words, other.words);
        extend(&mut self.qualifiers, other.qualifiers);
        extend(&mut self.qualifiers_after, other.qualifiers_after);
        self.numbers.extend(other.numbers);
        self.scales.extend(other.scales);
        self.ordinals.extend(other.ordinals);
        self.months.extend(other.months);
    }

    /// The small words by which the language is told.
    fn small_words(&mut self) -> Option<(Language, Vec<String>)> {
        let words = std::mem::take(&mut self.small_words);
        Language::from_tag(&self.language).filter(|_| !words.is_empty()).map(|language| (language, words))
    }
}

fn extend<K: Ord>(all: &mut BTreeMap<K, Vec<String>>, more: BTreeMap<K, Vec<String>>) {
    more.into_iter().for_each(|(key, phrases)| all.entry(key).or_default().extend(phrases));
}

/// By word, what phrases that begin with it can mean in any of some languages.
fn union<'a>(lexicons: impl Iterator<Item = &'a Lexicon>) -> Vec<u128> {
    let mut all = Vec::new();
    for kinds in lexicons.map(|lexicon| &lexicon.kinds) {
        all.resize(kinds.len().max(all.len()), 0);
        all.iter_mut().zip(kinds).for_each(|(all, kinds)| *all |= kinds);
    }
    all
}

/// By word, the kinds of labels that begin with it in any of some languages.
fn labels_of(lexicons: &[Lexicon]) -> Vec<u64> {
    let mut all = Vec::new();
    for by_first in lexicons.iter().map(|lexicon| &lexicon.labels.by_first) {
        all.resize(by_first.len().max(all.len()), 0);
        for (all, phrases) in all.iter_mut().zip(by_first) {
            *all |= phrases.iter().fold(0, |labels, (_, label)| labels | label.bit());
        }
    }
    all
}

/// Some words in their folded form.
fn folded<'a>(words: impl IntoIterator<Item = &'a String>) -> Folded {
    words.into_iter().map(|word| fold(word).into()).collect()
}

impl Lexicon {
    fn load(file: File, vocabulary: &mut Vocabulary) -> Self {
        let language = Language::from_tag(&file.language).expect("a file names its language; see the tests");
        let numbers = if file.joined_numbers { JoinedNumbers::of(&file) } else { JoinedNumbers::default() };
        let (glued_connectors, glued_to_source) = (file.glued_connectors, file.glued_to_source);
        let (mut labels, mut meanings) = (Table::default(), Table::default());
        for (label, phrases) in file.labels.iter().chain(&file.unseen) {
            phrases.iter().for_each(|phrase| labels.add(vocabulary.phrase(phrase, false), *label));
            // "And copies to:" under an address.
            let joined = file.words.get(&Role::Connector).into_iter().flatten().filter(|_| *label == Label::Copies);
            for and in joined {
                phrases
                    .iter()
                    .for_each(|phrase| labels.add(vocabulary.phrase(&format!("{and} {phrase}"), false), *label));
            }
        }
        let mut add = |phrase: &str, meaning| meanings.add(vocabulary.phrase(phrase, true), meaning);
        for (role, phrases) in &file.words {
            phrases.iter().for_each(|phrase| add(phrase, Meaning::Role(*role)));
        }
        let after = file.qualifiers_after.iter().map(|entry| (entry, true));
        for ((word, phrases), is_after) in file.qualifiers.iter().map(|entry| (entry, false)).chain(after) {
            let qualifier = Qualifier::from_word(word).expect("a qualifier has a known name; see the tests");
            let meaning = if is_after { Meaning::QualifierAfter(qualifier) } else { Meaning::Qualifier(qualifier) };
            phrases.iter().for_each(|phrase| add(phrase, meaning));
        }
        file.numbers.iter().for_each(|(word, number)| add(word, Meaning::Number(*number)));
        file.scales.iter().for_each(|(word, scale)| add(word, Meaning::Scale(*scale)));
        file.ordinals.iter().for_each(|(word, ordinal)| add(word, Meaning::Ordinal(*ordinal)));
        file.months.iter().for_each(|(word, month)| add(word, Meaning::Month(*month)));
        for (name, month) in month_names(&language).unwrap_or_default().iter().zip(1..) {
            add(name, Meaning::Month(month));
        }
        labels.sort();
        meanings.sort();
        let kinds_of = |phrases: &Vec<(Box<[u32]>, Meaning)>| {
            phrases.iter().fold(0, |kinds, (_, meaning): &(_, Meaning)| kinds | meaning.kind().bit())
        };
        let kinds = meanings.by_first.iter().map(kinds_of).collect();
        for tail in &file.tails {
            vocabulary.phrase(tail, true);
        }
        let (suffixes, tails) = (folded(&file.suffixes), folded(&file.tails));
        let (hyphened, hyphened_after) = (folded(&file.hyphened), folded(&file.hyphened_after));
        let (joined_numbers, ones_first) = (file.joined_numbers, file.ones_first);
        let months_have_capitals = file.months_have_capitals;
        Self {
            language,
            months_have_capitals,
            glued_connectors,
            glued_to_source,
            suffixes,
            hyphened,
            hyphened_after,
            after_hanging_hyphen: folded(&file.after_hanging_hyphen),
            tails,
            joined_numbers,
            ones_first,
            labels,
            meanings,
            kinds,
            numbers,
        }
    }
}

impl JoinedNumbers {
    /// The number words of a language; of a scale and a number it is the scale.
    fn of(file: &File) -> Self {
        let connectors = file.words.get(&Role::Connector).into_iter().flatten();
        let and = connectors.map(|word| (word, NumberPiece::And));
        let numbers = file.numbers.iter().map(|(word, number)| (word, NumberPiece::Number(*number)));
        let scales = file.scales.iter().map(|(word, scale)| (word, NumberPiece::Scale(*scale)));
        let pieces: FxHashMap<Box<str>, NumberPiece> =
            and.chain(numbers).chain(scales).map(|(word, piece)| (fold(word).into(), piece)).collect();
        let longest = pieces.keys().map(|word| word.len()).max().unwrap_or(0);
        Self { pieces, longest }
    }

    /// The first bytes of those with which a number begins.
    fn beginnings(&self) -> impl Iterator<Item = [u8; NUMBER_BEGINNING]> {
        let begins = self.pieces.iter().filter(|(_, piece)| !matches!(piece, NumberPiece::And));
        begins.filter_map(|(word, _)| word.as_bytes().first_chunk().copied())
    }
}

struct Vocabulary {
    ids: FxHashMap<Box<str>, u32>,
    elisions: Folded,
    /// Words without their letters that are not ASCII, and what they were.
    lost: Vec<(String, u32)>,
    /// The words of the phrase that was read last; its memory serves the next one.
    words: Words,
}

impl Vocabulary {
    /// The numbers of the words of a phrase; marks are left out of labels.
    fn phrase(&mut self, phrase: &str, with_marks: bool) -> Vec<u32> {
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        let joints = Joints { elisions: Some(&self.elisions), ..Joints::default() };
        words.scan(phrase, 0, phrase.len(), &[], &joints);
        let kept = words.all.iter().filter(|word| with_marks || word.shape != Shape::Mark);
        let mut ids = Vec::new();
        for word in kept {
            let id = self.id(words.folded(word));
            ids.push(id);
            let written = &phrase[word.start as usize..word.end as usize];
            if written.is_ascii() {
                continue;
            }
            let left: String = written.chars().filter(char::is_ascii).collect();
            if left.len() >= SHORTEST_LOST_WORD {
                self.lost.push((left.to_ascii_lowercase(), id));
            }
        }
        self.words = words;
        ids
    }

    /// Adds the words as pages print them that lost all letters which are not ASCII ("accin"), where they are no others.
    fn add_lost(&mut self) {
        for (word, id) in std::mem::take(&mut self.lost) {
            self.ids.entry(word.into()).or_insert(id);
        }
    }

    /// Numbers begin with 1: 0 is a word that no file has.
    fn id(&mut self, folded: &str) -> u32 {
        if let Some(id) = self.ids.get(folded) {
            return *id;
        }
        let next = u32::try_from(self.ids.len() + 1).unwrap_or(u32::MAX);
        self.ids.insert(folded.into(), next);
        next
    }
}

/// The names of languages, of the table and of the file; where a name has letters that are not ASCII, also the name
/// without them, as some pages lost them ("espaol").
fn language_names(vocabulary: &mut Vocabulary) -> (Vec<Language>, Table<usize>) {
    let lines = LANGUAGE_NAMES.lines().filter(|line| !line.starts_with('#')).skip(1);
    let more = lines.filter_map(|line| line.split_once('\t')).filter_map(|(tag, names)| {
        let language = Language::from_tag(tag)?;
        Some(names.split('|').map(move |name| (language.clone(), name)))
    });
    let (mut languages, mut names) = (Vec::new(), Table::default());
    for (language, name) in Language::all_names().chain(more.flatten()) {
        let place = languages.iter().position(|known| *known == language).unwrap_or(languages.len());
        if place == languages.len() {
            languages.push(language);
        }
        names.add(vocabulary.phrase(name, true), place);
        let kept: String = name.chars().filter(char::is_ascii).collect();
        // "Nepal", of "nepalí", is a country.
        let is_other = || Country::named(&kept).is_some();
        if kept.len() >= SHORTEST_LOST_NAME && kept.len() < name.len() && !is_other() {
            names.add(vocabulary.phrase(&kept, true), place);
        }
    }
    names.sort();
    (languages, names)
}

/// The small words of the files, and those of languages that have no file.
fn function_words(vocabulary: &mut Vocabulary, files: Vec<(Language, Vec<String>)>) -> (Vec<Language>, Vec<u32>) {
    let mut languages = Vec::new();
    let mut sets: Vec<u32> = Vec::new();
    let lines = FUNCTION_WORDS.lines().filter(|line| !line.starts_with('#')).skip(1);
    let others = lines.filter_map(|line| line.split_once('\t')).filter_map(|(tag, words)| {
        Some((Language::from_tag(tag)?, words.split(' ').map(str::to_owned).collect::<Vec<_>>()))
    });
    for (language, words) in files.into_iter().chain(others) {
        for id in words.iter().flat_map(|word| vocabulary.phrase(word, true)) {
            let place = id as usize;
            sets.resize(sets.len().max(place + 1), 0);
            sets[place] |= 1 << languages.len();
        }
        languages.push(language);
    }
    (languages, sets)
}
