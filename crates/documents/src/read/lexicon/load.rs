//! The files of languages, made into tables.

use std::collections::{BTreeMap, HashMap};

use casework::{Country, Language, Qualifier};
use serde::Deserialize;

use super::{KnownLabel, Label, Lexicon, Lexicons, Meaning, Role, Table};
use crate::dates::month_names;
use crate::read::words::{Shape, Words};

/// The files of languages, all that are in `data/reading`: `build.rs` lists them.
const FILES: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));
const COMMON: &str = include_str!("../../../data/reading/common.toml");
const LANGUAGE_NAMES: &str = include_str!("../../../data/reading/language-names.tsv");
const FUNCTION_WORDS: &str = include_str!("../../../data/reading/function-words.tsv");

/// A name of a language that lost letters has at least so many left; fewer could be another word.
const SHORTEST_LOST_NAME: usize = 5;
/// How each language presents the people at risk: parts of the files above, in files of their own as they are long.
const PEOPLE: [&str; 11] = [
    include_str!("../../../data/reading/people/ar.toml"),
    include_str!("../../../data/reading/people/de.toml"),
    include_str!("../../../data/reading/people/en.toml"),
    include_str!("../../../data/reading/people/es.toml"),
    include_str!("../../../data/reading/people/fr.toml"),
    include_str!("../../../data/reading/people/it.toml"),
    include_str!("../../../data/reading/people/nl.toml"),
    include_str!("../../../data/reading/people/pl.toml"),
    include_str!("../../../data/reading/people/pt.toml"),
    include_str!("../../../data/reading/people/sv.toml"),
    include_str!("../../../data/reading/people/tr.toml"),
];

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
    glued: BTreeMap<String, String>,
    #[serde(default)]
    glued_connectors: Vec<String>,
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
        let mut vocabulary = Vocabulary::default();
        let mut files: Vec<File> = FILES.iter().map(|file| File::read(file)).collect();
        for part in PEOPLE.iter().map(|file| File::read(file)) {
            match files.iter_mut().find(|file| file.language == part.language) {
                Some(file) => file.join(part),
                None => files.push(part),
            }
        }
        let all = files.into_iter().map(|file| Lexicon::load(file, &mut vocabulary)).collect();
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
        let (function_languages, function_words) = function_words(&mut vocabulary);
        let vocabulary = vocabulary.ids;
        Self { all, common, none, vocabulary, countries, language_names, languages, function_languages, function_words }
    }
}

impl File {
    // The files are compiled in, and the tests of this module read each.
    fn read(text: &str) -> Self {
        toml::from_str(text).expect("data/reading holds what `File` says; see the tests")
    }

    /// Adds the labels and words of another file of the same language.
    fn join(&mut self, other: Self) {
        other.labels.into_iter().for_each(|(label, phrases)| self.labels.entry(label).or_default().extend(phrases));
        other.words.into_iter().for_each(|(role, phrases)| self.words.entry(role).or_default().extend(phrases));
    }
}

impl Lexicon {
    fn load(file: File, vocabulary: &mut Vocabulary) -> Self {
        let language = Language::from_tag(&file.language).expect("a file names its language; see the tests");
        let glued_connectors = file.glued_connectors;
        let (mut labels, mut meanings) = (Table::default(), Table::default());
        let mut known = Vec::new();
        for (table, seen) in [(file.labels, true), (file.unseen, false)] {
            for (label, phrase) in
                table.into_iter().flat_map(|(label, all)| all.into_iter().map(move |one| (label, one)))
            {
                labels.add(vocabulary.phrase(&phrase, false), label);
                known.push(KnownLabel { label, phrase, seen });
            }
        }
        let mut add = |phrase: &str, meaning| meanings.add(vocabulary.phrase(phrase, true), meaning);
        for (role, phrases) in &file.words {
            phrases.iter().for_each(|phrase| add(phrase, Meaning::Role(*role)));
        }
        for (word, phrases) in &file.qualifiers {
            let qualifier = Qualifier::from_word(word).expect("a qualifier has a known name; see the tests");
            phrases.iter().for_each(|phrase| add(phrase, Meaning::Qualifier(qualifier)));
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
        let months_have_capitals = file.months_have_capitals;
        Self { language, months_have_capitals, glued_connectors, known, labels, meanings, kinds }
    }
}

#[derive(Default)]
struct Vocabulary {
    ids: HashMap<Box<str>, u32>,
}

impl Vocabulary {
    /// The numbers of the words of a phrase; marks are left out of labels.
    fn phrase(&mut self, phrase: &str, with_marks: bool) -> Vec<u32> {
        let mut words = Words::default();
        words.scan(phrase, 0, phrase.len(), &[], None);
        let kept = words.all.iter().filter(|word| with_marks || word.shape != Shape::Mark);
        kept.map(|word| self.id(words.folded(word))).collect()
    }

    /// Numbers begin with 1: 0 is a word that no file has.
    fn id(&mut self, folded: &str) -> u32 {
        let next = u32::try_from(self.ids.len() + 1).unwrap_or(u32::MAX);
        *self.ids.entry(folded.into()).or_insert(next)
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

fn function_words(vocabulary: &mut Vocabulary) -> (Vec<Language>, Vec<u32>) {
    let mut languages = Vec::new();
    let mut sets: Vec<u32> = Vec::new();
    let lines = FUNCTION_WORDS.lines().filter(|line| !line.starts_with('#')).skip(1);
    for (tag, words) in lines.filter_map(|line| line.split_once('\t')) {
        let Some(language) = Language::from_tag(tag) else { continue };
        for id in words.split(' ').flat_map(|word| vocabulary.phrase(word, true)) {
            let place = id as usize;
            sets.resize(sets.len().max(place + 1), 0);
            sets[place] |= 1 << languages.len();
        }
        languages.push(language);
    }
    (languages, sets)
}
