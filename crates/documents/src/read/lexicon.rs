//! What reading looks for, by language: `data/reading/*.toml`, compiled in.

mod load;
mod meaning;

use std::sync::LazyLock;

use casework::{Country, Language};
use rustc_hash::{FxHashMap, FxHashSet};

use super::document::Document;
use super::joints::Folded;
pub(super) use load::files;
pub(super) use meaning::{Kind, Label, Meaning, Role};

/// So many times something can be glued to a word: "and" "by" "the".
const MOST_GLUED: usize = 3;

/// What is left of a word without what was glued to it has at least so many letters.
const SHORTEST_UNGLUED: usize = 2;

/// The first part of a long word has at least so many letters.
const SHORTEST_HEAD: usize = 3;

/// The longest word that is looked at for the word at its end, in bytes.
const LONGEST_COMPOUND: usize = 60;

/// By so many bytes at its beginning a word is told that may be several number words in one: no number word is shorter.
const NUMBER_BEGINNING: usize = 2;

/// All that reading knows, read once.
pub(super) static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::load);

/// What reading looks for in one language.
pub(super) struct Lexicon {
    pub language: Language,
    pub months_have_capitals: bool,
    /// Words for "and" that are written as one with the word after them.
    pub glued_connectors: Vec<String>,
    /// Letters that are written together with the name of a source.
    pub glued_to_source: Vec<String>,
    /// Endings after an apostrophe.
    pub suffixes: Folded,
    /// First and last parts of words with a hyphen of their own: "self", "être".
    pub hyphened: Folded,
    pub hyphened_after: Folded,
    /// Words before which a hyphen stands for a part that comes later: "Menschen- und Bürgerrechte".
    pub after_hanging_hyphen: Folded,
    /// Words at the end of longer ones.
    tails: Folded,
    /// Whether number words are written together, "einundzwanzig", and whether the ones come before the tens.
    pub joined_numbers: bool,
    pub ones_first: bool,
    labels: Table<Label>,
    meanings: Table<Meaning>,
    /// By word, the kinds of meaning of the phrases that begin with it.
    kinds: Vec<u128>,
    numbers: JoinedNumbers,
}

/// What reading needs to know of number words to take one apart that is several ("einundzwanzig").
#[derive(Default)]
struct JoinedNumbers {
    /// The parts by their folded words.
    pieces: FxHashMap<Box<str>, NumberPiece>,
    /// The longest of them, in bytes.
    longest: usize,
}

/// A part of a number that is written as one word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum NumberPiece {
    Number(f64),
    Scale(f64),
    And,
}

/// All languages, what they have in common, and the vocabulary of all of them.
pub(super) struct Lexicons {
    pub all: Vec<Lexicon>,
    pub common: Lexicon,
    /// For a text in a language that has no file: it finds nothing.
    pub none: Lexicon,
    /// Short words before an apostrophe, of all languages.
    pub elisions: Folded,
    /// What is written together with the next word, and what stands for it, the longest first.
    glued: Vec<(Box<str>, Box<str>)>,
    // It is fixed, so that no document can make it slow: a hash without secret will do.
    vocabulary: FxHashMap<Box<str>, u32>,
    /// By word, what phrases that begin with it can mean in any language.
    kinds: Vec<u128>,
    /// By word, the kinds of labels that begin with it in any language.
    labels: Vec<u64>,
    /// The first bytes of what number words begin with that are several in one.
    number_beginnings: FxHashSet<[u8; NUMBER_BEGINNING]>,
    countries: Table<Country>,
    /// The names of languages, as places in the list after it.
    language_names: Table<usize>,
    languages: Vec<Language>,
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
    /// The number of a folded word in the vocabulary; 0 where it has none.
    pub fn id(&self, folded: &str) -> u32 {
        self.vocabulary.get(folded).copied().unwrap_or(0)
    }

    /// What phrases can mean, in any language, that begin with the word of this number.
    pub fn kinds_of(&self, id: u32) -> u128 {
        self.kinds.get(id as usize).copied().unwrap_or(0)
    }

    /// Whether a label of this kind begins with the word of this number, in any language.
    pub fn may_begin_label(&self, id: u32, label: Label) -> bool {
        self.labels.get(id as usize).is_some_and(|labels| labels & label.bit() != 0)
    }

    /// Whether a folded word that is no number word itself can be a number: it has digits, or is several number words
    /// in one.
    pub fn may_count(&self, folded: &str) -> bool {
        let is_number = |part: &str| self.kinds_of(self.id(part)) & Kind::Number.bit() != 0;
        folded.bytes().any(|byte| byte.is_ascii_digit())
            || folded.split_once('-').is_some_and(|(tens, ones)| is_number(tens) && is_number(ones))
            || folded.as_bytes().first_chunk().is_some_and(|beginning| self.number_beginnings.contains(beginning))
    }

    /// How many words the longest phrase with this role takes that begins here, in any language.
    pub fn longest_at(&self, document: &Document, at: usize, end: usize, role: Role) -> Option<usize> {
        if !document.may_mean(at, Kind::Role(role)) {
            return None;
        }
        self.all.iter().filter_map(|lexicon| lexicon.at(document, at, end, role)).max()
    }

    /// Whether a phrase with this role begins here, in any language.
    pub fn is(&self, document: &Document, at: usize, end: usize, role: Role) -> bool {
        document.may_mean(at, Kind::Role(role)) && self.all.iter().any(|lexicon| lexicon.is(document, at, end, role))
    }

    /// The first phrase with this role in a range, in any language: its words.
    pub fn first(
        &self,
        document: &Document,
        words: std::ops::Range<usize>,
        role: Role,
    ) -> Option<std::ops::Range<usize>> {
        let first_at = |at: usize| self.all.iter().find_map(|lexicon| lexicon.at(document, at, words.end, role));
        let may = words.clone().filter(|at| document.may_mean(*at, Kind::Role(role)));
        may.filter_map(|at| Some(at..at + first_at(at)?)).next()
    }

    /// The number of a folded word, or of the word in it: without what is glued to it ("والصحفيين"), or its end where one
    /// of some languages makes long words of short ones ("Generalstaatsanwalt"); 0 where it has none.
    pub fn id_of(&self, folded: &str, languages: &[&Lexicon]) -> u32 {
        match self.id(folded) {
            0 => self.unglued(folded, MOST_GLUED).or_else(|| self.tail(folded, languages)).unwrap_or(0),
            id => id,
        }
    }

    fn unglued(&self, folded: &str, rounds: usize) -> Option<u32> {
        let first = folded.chars().next().filter(|letter| !letter.is_ascii())?;
        let glued = self.glued.iter().filter(|(glued, _)| glued.starts_with(first));
        let rests = glued.filter_map(|(glued, instead)| Some(format!("{instead}{}", folded.strip_prefix(&**glued)?)));
        rests.filter(|rest| rest.chars().count() >= SHORTEST_UNGLUED).find_map(|rest| match self.id(&rest) {
            0 if rounds > 1 => self.unglued(&rest, rounds - 1),
            0 => None,
            id => Some(id),
        })
    }

    fn tail(&self, folded: &str, languages: &[&Lexicon]) -> Option<u32> {
        let has_tails = languages.iter().any(|lexicon| !lexicon.tails.is_empty());
        if !has_tails || folded.len() > LONGEST_COMPOUND {
            return None;
        }
        let starts = folded.char_indices().map(|(at, _)| at).skip(SHORTEST_HEAD);
        let is_tail = |tail: &&str| languages.iter().any(|lexicon| lexicon.tails.contains(*tail));
        starts.map(|at| &folded[at..]).find(is_tail).map(|tail| self.id(tail)).filter(|id| *id != 0)
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

    /// The country whose name goes over two ranges of words, and how many of the second it takes.
    pub fn country_of(
        &self,
        document: &Document,
        above: &std::ops::Range<usize>,
        below: &std::ops::Range<usize>,
    ) -> Option<(Country, usize)> {
        let ids = |words: &std::ops::Range<usize>| document.words()[words.clone()].iter().map(|word| word.id);
        let all: Vec<u32> = ids(above).chain(ids(below)).collect();
        let phrases = self.countries.beginning_with(*all.first()?).iter();
        let fits = |phrase: &[u32]| phrase.len() > above.len() && all.starts_with(phrase);
        phrases
            .filter(|(phrase, _)| fits(phrase))
            .map(|(phrase, country)| (*country, phrase.len() - above.len()))
            .next()
    }

    /// The language that the words from here name, as its place for [`Self::language`], and how many words that takes.
    pub fn language_at(&self, document: &Document, at: usize, end: usize) -> Option<(usize, usize)> {
        let first = document.words().get(at).filter(|_| at < end)?.id;
        let phrases = self.language_names.beginning_with(first).iter();
        phrases.filter_map(|(phrase, language)| Some((*language, matches(document, at, end, phrase)?))).next()
    }

    /// The language of a place that [`Self::language_at`] gave.
    pub fn language(&self, place: usize) -> &Language {
        &self.languages[place]
    }

    /// A country whose name is broken over two columns: it begins with the one word and goes on with the other. How many words
    /// stand in each.
    pub fn country_over(&self, document: &Document, first: usize, second: usize) -> Option<(usize, usize)> {
        let id = document.words().get(first)?.id;
        let has = |at: usize, part: &[u32]| matches(document, at, at + part.len(), part).is_some();
        self.countries.beginning_with(id).iter().find_map(|(phrase, _)| {
            let split = (1..phrase.len())
                .rev()
                .find(|split| has(first, &phrase[..*split]) && has(second, &phrase[*split..]))?;
            Some((split, phrase.len() - split))
        })
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
    /// The labels whose first word is this one: their words, the longest first.
    pub fn labels_from(&self, id: u32) -> impl Iterator<Item = (&[u32], Label)> + Clone {
        self.labels.beginning_with(id).iter().map(|(phrase, label)| (&**phrase, *label))
    }

    /// The first meaning of the longest phrase from here for which `pick` answers, and how many words it takes.
    #[inline]
    pub fn find<T>(
        &self,
        document: &Document,
        at: usize,
        end: usize,
        kind: Kind,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        // Most words mean nothing of the kind in any language.
        if at < end && document.may_mean(at, kind) { self.find_here(document, at, end, kind, pick) } else { None }
    }

    fn find_here<T>(
        &self,
        document: &Document,
        at: usize,
        end: usize,
        kind: Kind,
        pick: impl Fn(Meaning) -> Option<T>,
    ) -> Option<(T, usize)> {
        let first = document.words()[at].id;
        if self.kinds.get(first as usize).is_none_or(|kinds| kinds & kind.bit() == 0) {
            return None;
        }
        let phrases = self.meanings.beginning_with(first).iter();
        phrases.filter_map(|(phrase, meaning)| Some((pick(*meaning)?, matches(document, at, end, phrase)?))).next()
    }

    /// How many words a phrase with this role takes that begins here.
    #[inline]
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

    /// The longest part of a number with which a folded word begins, and what follows it.
    pub fn number_piece<'a>(&self, folded: &'a str) -> Option<(NumberPiece, &'a str)> {
        let longest = folded.len().min(self.numbers.longest);
        let ends = (1..=longest).rev().filter(|end| folded.is_char_boundary(*end));
        let mut parts = ends.map(|end| folded.split_at(end));
        parts.find_map(|(head, after)| Some((*self.numbers.pieces.get(head)?, after)))
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
