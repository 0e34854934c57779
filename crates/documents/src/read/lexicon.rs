//! What reading looks for, by language: `data/reading/*.toml`, compiled in.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use casework::{Country, Language, Qualifier};
use serde::Deserialize;

use super::document::Document;
use super::words::{Shape, Words};
use crate::dates::month_names;

/// The files of languages. A new language is a new file and a line here.
const FILES: [&str; 2] = [include_str!("../../data/reading/en.toml"), include_str!("../../data/reading/es.toml")];
const COMMON: &str = include_str!("../../data/reading/common.toml");
const FUNCTION_WORDS: &str = include_str!("../../data/reading/function-words.tsv");

/// All that reading knows, read once.
pub(super) static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::load);

/// A label, or the beginning of a sentence that is a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Label {
    Mark,
    Title,
    Summary,
    Number,
    FurtherInformation,
    Index,
    Issued,
    Country,
    Action,
    Targets,
    Letter,
    Background,
    Languages,
    Deadline,
    People,
    Previous,
    Copies,
    Safety,
    Email,
    Phone,
    Fax,
    Social,
    OtherSocial,
    WebForm,
    Salutation,
    Address,
    OwnLanguage,
    AskOffice,
    Closed,
    UpdateOf,
    Page,
}

/// What a word or phrase is good for; `data/reading/en.toml` describes the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Role {
    Nothing,
    OwnLanguage,
    AfterDeadline,
    Update,
    StopAction,
    Final,
    Opening,
    Closing,
    LetterWord,
    Honorific,
    Office,
    WholeOffice,
    Asker,
    AskVerb,
    Ask,
    AskNot,
    AskedPerson,
    SinceVerb,
    SinceWord,
    SinceNot,
    DateOpening,
    Being,
    OtherOf,
    CountEnd,
    CountMore,
    CountOf,
    Relative,
    Connector,
    Including,
    Countable,
    Unit,
    NumberName,
    Age,
    Between,
    AsOf,
    AsOfOpening,
    SourceLead,
    SourceVerb,
    SourceHelper,
    Article,
    PlaceBefore,
    NotPerson,
    Abbreviation,
    InternalNote,
    Template,
    TemplateBare,
    WriterFills,
    Masked,
    Weekday,
    DateJoint,
    OrdinalEnding,
    Particle,
    ThingStart,
    Region,
    Pronoun,
    PageOf,
}

/// The kinds of meaning, as bits: which of them a word can begin.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Role(Role),
    Qualifier,
    Number,
    Scale,
    Ordinal,
    Month,
}

impl Kind {
    fn bit(self) -> u64 {
        match self {
            Self::Role(role) => 1 << role as u32,
            Self::Qualifier => 1 << 63,
            Self::Number => 1 << 62,
            Self::Scale => 1 << 61,
            Self::Ordinal => 1 << 60,
            Self::Month => 1 << 59,
        }
    }
}

/// What a phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    Role(Role),
    Qualifier(Qualifier),
    Number(f64),
    Scale(f64),
    Ordinal(u16),
    Month(i8),
}

impl Meaning {
    fn kind(self) -> Kind {
        match self {
            Self::Role(role) => Kind::Role(role),
            Self::Qualifier(_) => Kind::Qualifier,
            Self::Number(_) => Kind::Number,
            Self::Scale(_) => Kind::Scale,
            Self::Ordinal(_) => Kind::Ordinal,
            Self::Month(_) => Kind::Month,
        }
    }
}

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

/// What reading looks for in one language.
pub(super) struct Lexicon {
    pub language: Language,
    pub months_have_capitals: bool,
    labels: Table<Label>,
    meanings: Table<Meaning>,
    /// By word, the kinds of meaning of the phrases that begin with it.
    kinds: Vec<u64>,
}

/// All languages, what they have in common, and the vocabulary of all of them.
pub(super) struct Lexicons {
    pub all: Vec<Lexicon>,
    pub common: Lexicon,
    /// For a text in a language that has no file: it finds nothing.
    pub none: Lexicon,
    vocabulary: HashMap<Box<str>, u32>,
    countries: Table<Country>,
    /// The languages of the function words, and by word the set of languages that have it.
    function_languages: Vec<Language>,
    function_words: Vec<u32>,
}

/// Phrases by their first word, the longest first.
struct Table<T> {
    by_first: Vec<Vec<(Box<[u32]>, T)>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { by_first: Vec::new() }
    }
}

impl<T: Copy> Table<T> {
    fn add(&mut self, phrase: Vec<u32>, meaning: T) {
        let Some(first) = phrase.first() else { return };
        let first = *first as usize;
        if self.by_first.len() <= first {
            self.by_first.resize_with(first + 1, Vec::new);
        }
        self.by_first[first].push((phrase.into_boxed_slice(), meaning));
    }

    fn sort(&mut self) {
        for phrases in &mut self.by_first {
            phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        }
    }

    fn beginning_with(&self, id: u32) -> &[(Box<[u32]>, T)] {
        self.by_first.get(id as usize).map_or(&[], Vec::as_slice)
    }
}

impl Lexicons {
    fn load() -> Self {
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

    /// The number of a folded word in the vocabulary; 0 where it has none.
    pub fn id(&self, folded: &str) -> u32 {
        self.vocabulary.get(folded).copied().unwrap_or(0)
    }

    /// The file of a language; an empty one where it has none.
    pub fn of(&self, language: &Language) -> &Lexicon {
        self.all.iter().find(|lexicon| lexicon.language.is_same_language(language)).unwrap_or(&self.none)
    }

    /// Whether a folded word is, alone, a label of this kind in any language.
    pub fn has_label(&self, folded: &str, label: Label) -> bool {
        let id = self.id(folded);
        let has = |lexicon: &Lexicon| {
            lexicon.labels.beginning_with(id).iter().any(|(phrase, known)| *known == label && phrase.len() == 1)
        };
        id != 0 && self.all.iter().any(has)
    }

    /// The country that the words from here name, and how many words that takes.
    pub fn country_at(&self, document: &Document, at: usize, end: usize) -> Option<(Country, usize)> {
        let first = document.words().get(at)?.id;
        let phrases = self.countries.beginning_with(first).iter();
        phrases.filter_map(|(phrase, country)| Some((*country, matches(document, at, end, phrase)?))).next()
    }

    /// The languages whose function words include this one, as a set of bits, and the languages of the bits.
    pub fn languages_of(&self, id: u32) -> u32 {
        self.function_words.get(id as usize).copied().unwrap_or(0)
    }

    /// The language of a bit of [`Self::languages_of`].
    pub fn function_languages(&self) -> &[Language] {
        &self.function_languages
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

    /// The labels whose first word is this one: their words, the longest first.
    pub fn labels_from(&self, id: u32) -> impl Iterator<Item = (&[u32], Label)> {
        self.labels.beginning_with(id).iter().map(|(phrase, label)| (&**phrase, *label))
    }

    /// The first meaning of the longest phrase from here for which `pick` answers, and how many words it takes.
    pub fn find<T>(
        &self,
        document: &Document,
        at: usize,
        end: usize,
        kind: Kind,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        let first = document.words().get(at).filter(|_| at < end)?.id;
        if self.kinds.get(first as usize).is_none_or(|kinds| kinds & kind.bit() == 0) {
            return None;
        }
        let phrases = self.meanings.beginning_with(first).iter();
        phrases.filter_map(|(phrase, meaning)| Some((pick(*meaning)?, matches(document, at, end, phrase)?))).next()
    }

    /// How many words a phrase with this role takes that begins here.
    pub fn at(&self, document: &Document, at: usize, end: usize, role: Role) -> Option<usize> {
        let pick = |meaning| (meaning == Meaning::Role(role)).then_some(());
        self.find(document, at, end, Kind::Role(role), pick).map(|(_, length)| length)
    }

    /// Whether a folded word has, alone, this role.
    pub fn is_word(&self, folded: &str, role: Role) -> bool {
        let id = LEXICONS.id(folded);
        let has = |(phrase, meaning): &(Box<[u32]>, Meaning)| phrase.len() == 1 && *meaning == Meaning::Role(role);
        id != 0 && self.meanings.beginning_with(id).iter().any(has)
    }

    /// The number that a folded word is, alone.
    pub fn number_of(&self, folded: &str) -> Option<f64> {
        let number = |(phrase, meaning): &(Box<[u32]>, Meaning)| match meaning {
            Meaning::Number(number) if phrase.len() == 1 => Some(*number),
            _ => None,
        };
        self.meanings.beginning_with(LEXICONS.id(folded)).iter().find_map(number)
    }

    /// Whether a phrase with this role begins here.
    pub fn is(&self, document: &Document, at: usize, end: usize, role: Role) -> bool {
        self.at(document, at, end, role).is_some()
    }

    /// The first phrase with this role in a range: its words.
    pub fn first(
        &self,
        document: &Document,
        words: std::ops::Range<usize>,
        role: Role,
    ) -> Option<std::ops::Range<usize>> {
        words.clone().find_map(|at| Some(at..at + self.at(document, at, words.end, role)?))
    }

    /// Where a phrase with this role begins that ends right before `end` and not before `start`.
    pub fn before(&self, document: &Document, start: usize, end: usize, role: Role) -> Option<usize> {
        let earliest = end.saturating_sub(LONGEST_PHRASE).max(start);
        (earliest..end).find(|at| self.at(document, *at, end, role) == Some(end - at))
    }
}

/// How many words the longest phrase has that is looked for backwards.
pub(super) const LONGEST_PHRASE: usize = 5;

fn matches(document: &Document, at: usize, end: usize, phrase: &[u32]) -> Option<usize> {
    let words = document.words().get(at..end.min(at + phrase.len()))?;
    (words.len() == phrase.len() && words.iter().zip(phrase).all(|(word, id)| word.id == *id)).then_some(phrase.len())
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
