//! The files of languages, made into tables.

use std::collections::{BTreeMap, HashMap};

use casework::{Country, Language, Qualifier};
use serde::Deserialize;

use super::{Label, Lexicon, Lexicons, Meaning, Role, Table};
use crate::dates::month_names;
use crate::read::words::{Shape, Words};

/// The files of languages. A new language is a new file and a line here.
const FILES: [&str; 2] = [include_str!("../../../data/reading/en.toml"), include_str!("../../../data/reading/es.toml")];
const COMMON: &str = include_str!("../../../data/reading/common.toml");
const FUNCTION_WORDS: &str = include_str!("../../../data/reading/function-words.tsv");

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    language: String,
    #[serde(default)]
    months_have_capitals: bool,
    #[serde(default)]
    labels: BTreeMap<Label, Vec<String>>,
    #[serde(default)]
    words: BTreeMap<Role, Vec<String>>,
    #[serde(default)]
    qualifiers: BTreeMap<String, Vec<String>>,
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
    FILES.into_iter()
}

impl Lexicons {
    pub(super) fn load() -> Self {
        let mut vocabulary = Vocabulary::default();
        let all = FILES.iter().map(|file| Lexicon::load(file, &mut vocabulary)).collect();
        let common = Lexicon::load(COMMON, &mut vocabulary);
        let none = Lexicon::load("language = \"und\"", &mut vocabulary);
        let mut countries = Table::default();
        for country in Country::all() {
            for name in country.names().into_iter().chain([country.belonging()]) {
                countries.add(vocabulary.phrase(name, true), country);
            }
        }
        countries.sort();
        let (function_languages, function_words) = function_words(&mut vocabulary);
        Self { all, common, none, vocabulary: vocabulary.ids, countries, function_languages, function_words }
    }
}

impl Lexicon {
    // The files are compiled in, and the tests of this module read each.
    fn load(text: &str, vocabulary: &mut Vocabulary) -> Self {
        let file: File = toml::from_str(text).expect("data/reading holds what `File` says; see the tests");
        let language = Language::from_tag(&file.language).expect("a file names its language; see the tests");
        let (mut labels, mut meanings) = (Table::default(), Table::default());
        for (label, phrases) in &file.labels {
            phrases.iter().for_each(|phrase| labels.add(vocabulary.phrase(phrase, false), *label));
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
        Self { language, months_have_capitals: file.months_have_capitals, labels, meanings, kinds }
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
        words.scan(phrase, 0, phrase.len(), &[]);
        let kept = words.all.iter().filter(|word| with_marks || word.shape != Shape::Mark);
        kept.map(|word| self.id(words.folded(word))).collect()
    }

    /// Numbers begin with 1: 0 is a word that no file has.
    fn id(&mut self, folded: &str) -> u32 {
        let next = u32::try_from(self.ids.len() + 1).unwrap_or(u32::MAX);
        *self.ids.entry(folded.into()).or_insert(next)
    }
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
