//! Names of people in prose: runs of words with capitals that nothing shows to be something else.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::document::Document;
use super::lexicon::{LEXICONS, Lexicon, Role};
use super::words::Shape;
use crate::Span;

/// A name of a person has at least so many words with a capital, and at most [`MOST_WORDS`].
const FEWEST_WORDS: usize = 2;
/// The longest names in public documents have seven words.
const MOST_WORDS: usize = 8;

/// A name where it stands.
#[derive(Clone)]
pub(super) struct Name {
    /// The words of the name alone.
    pub words: Range<usize>,
    /// Where the run of capitals began, with the words before the name ("President", "Mr").
    pub run_start: usize,
    /// Whether the run had an office before the name.
    pub has_office: bool,
    /// Whether the words around say that it is a person, a thing, or nothing.
    pub seems: Seems,
}

/// What the words around a name say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seems {
    Person,
    Thing,
}

/// All names in some prose, and what is known of each.
#[derive(Default)]
pub(super) struct Names {
    pub all: Vec<Name>,
    /// Folded names that seem to be things anywhere: organisations, places.
    things: HashSet<String>,
    /// The first place of each folded name.
    first: HashMap<String, usize>,
}

impl Names {
    /// Adds the names of a passage.
    pub fn read(&mut self, document: &Document, words: Range<usize>, lexicon: &Lexicon) {
        let mut at = words.start;
        while at < words.end {
            match run_at(document, at, words.end, lexicon) {
                Some(end) => {
                    let name = name_in(document, words.clone(), at..end, lexicon);
                    if let Some(name) = name.or_else(|| name_after_article(document, &words, at..end, lexicon)) {
                        let key = key(document, &name.words);
                        if name.seems == Seems::Thing {
                            self.things.insert(key.clone());
                        }
                        self.first.entry(key).or_insert(self.all.len());
                        self.all.push(name);
                    }
                    at = end;
                }
                None => at += 1,
            }
        }
    }

    /// Strips a word with a capital that only begins the sentence, where the rest is a name elsewhere.
    pub fn settle(&mut self, document: &Document) {
        for place in 0..self.all.len() {
            let words = self.all[place].words.clone();
            let rest = words.start + 1..words.end;
            if begins_sentence(document, words.start)
                && capitals(document, &rest) >= FEWEST_WORDS
                && self.first.contains_key(&key(document, &rest))
            {
                self.all[place].words = rest;
            }
        }
    }

    /// Whether these folded words are a name somewhere in the prose.
    pub fn has(&self, key: &str) -> bool {
        self.first.contains_key(key)
    }

    /// Whether a name is one of a person, as far as all its places say.
    pub fn is_person(&self, document: &Document, name: &Name) -> bool {
        self.is_person_named(&key(document, &name.words))
    }

    /// The same of folded words.
    pub fn is_person_named(&self, key: &str) -> bool {
        !self.things.contains(key)
    }

    /// The span of the first place of a name, in the order of the document.
    pub fn first_span(&self, document: &Document, name: &Name) -> Span {
        let wanted = key(document, &name.words);
        let first = self.first.get(&wanted).map(|place| &self.all[*place]);
        // After `settle` the words of the first place may have become fewer; then it is another name.
        let same = first.filter(|first| key(document, &first.words) == wanted);
        document.span(&same.unwrap_or(name).words)
    }
}

/// The folded words of a name.
pub(super) fn key(document: &Document, words: &Range<usize>) -> String {
    let mut key = String::new();
    for at in words.clone() {
        key.push_str(document.folded(at));
        key.push(' ');
    }
    key
}

/// How many words of a range have a capital.
pub(super) fn capitals(document: &Document, words: &Range<usize>) -> usize {
    // "al-Rashoud" begins with a small letter and is a name all the same.
    words.clone().filter(|at| begins_name(document, *at)).count()
}

fn is_capital(shape: Shape) -> bool {
    matches!(shape, Shape::Capital | Shape::Capitals)
}

/// The end of the run of words with capitals that begins here; small words of names ("de la") stand inside it.
fn run_at(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<usize> {
    if !begins_name(document, at) {
        return None;
    }
    let mut run_end = at + 1;
    loop {
        let mut next = run_end;
        // "Juan A. Vela"
        if document.words()[run_end - 1].shape == Shape::Initial && document.mark(next) == '.' {
            next += 1;
        }
        let particle = LEXICONS.common.at(document, next, end, Role::Particle).unwrap_or(0);
        let joins =
            |place: usize| place < end && document.words()[place].spaced && !document.words()[place].at_link_edge;
        let small = particle > 0 && (next..next + particle).all(joins);
        // "Ana Vela e Luis Prado" are two, "Luis Costa e Silva" is one.
        let are_two = small
            && lexicon.is(document, next, end, Role::Connector)
            && capitals(document, &(at..run_end)) >= FEWEST_WORDS
            && joins(next + particle + 1)
            && begins_name(document, next + particle + 1);
        if are_two {
            break;
        }
        if small
            && joins(next + particle)
            && begins_name(document, next + particle)
            && document.words()[next].shape == Shape::Small
        {
            run_end = next + particle + 1;
        } else if joins(next) && (begins_name(document, next) || document.words()[next].shape == Shape::Initial) {
            run_end = next + 1;
        } else {
            break;
        }
    }
    // An initial at the end belongs to what follows.
    while run_end > at + 1 && document.words()[run_end - 1].shape == Shape::Initial {
        run_end -= 1;
    }
    Some(run_end)
}

fn begins_name(document: &Document, at: usize) -> bool {
    let Some(word) = document.words().get(at) else { return false };
    let hyphenated = || word.has_hyphen && document.raw(document.span(&(at..at + 1))).contains(char::is_uppercase);
    is_capital(word.shape) || word.shape == Shape::Small && hyphenated()
}

fn name_in(document: &Document, passage: Range<usize>, run: Range<usize>, lexicon: &Lexicon) -> Option<Name> {
    let (mut start, mut has_office) = (run.start, false);
    // "The Open Window Watch has learnt": the article that begins the sentence leads a thing.
    let mut after_article = None;
    while start < run.end {
        let length = |role| lexicon.at(document, start, run.end, role).filter(|length| start + length < run.end);
        if let Some(length) = length(Role::Honorific) {
            start += length;
        } else if let Some(length) = length(Role::Office) {
            has_office = true;
            start += length;
        } else if let Some((_, length)) =
            LEXICONS.country_at(document, start, run.end).filter(|(_, length)| start + length < run.end)
        {
            start += length;
        } else if is_sentence_word(document, start, run.end, lexicon) {
            let is_article = lexicon.is(document, start, run.end, Role::Article);
            start += 1;
            after_article = after_article.or(Some(start).filter(|_| is_article));
        } else {
            break;
        }
    }
    let words = start..run.end;
    let count = words.len();
    let mixed = document.words()[words.clone()].iter().any(|word| word.shape == Shape::Capital);
    if !mixed || capitals(document, &words) < FEWEST_WORDS || count > MOST_WORDS {
        return None;
    }
    let is_thing = |at: usize| {
        lexicon.is(document, at, words.end, Role::NotPerson)
            || lexicon.is(document, at, words.end, Role::Office)
            || document.words()[at].shape == Shape::Capitals && document.folded(at).len() <= 3
    };
    let begins_as_thing = LEXICONS.common.is(document, start, words.end, Role::ThingStart);
    let names_country = LEXICONS.country_at(document, start, words.end).is_some();
    if begins_as_thing || names_country || words.clone().any(is_thing) {
        return None;
    }
    let is_thing =
        after_article == Some(start) || is_led_as_thing(document, passage.start, &run, start, words.end, lexicon);
    let seems = if is_thing { Seems::Thing } else { Seems::Person };
    Some(Name { words, run_start: run.start, has_office, seems })
}

/// "die Verlegung der Dichterin Ana Vela", where nouns have capitals: what stands after the last article, which tells what
/// somebody is, and the name.
fn name_after_article(
    document: &Document,
    passage: &Range<usize>,
    run: Range<usize>,
    lexicon: &Lexicon,
) -> Option<Name> {
    let is_article =
        |at: &usize| document.words()[*at].shape == Shape::Small && lexicon.is(document, *at, run.end, Role::Article);
    let start = run.clone().rev().find(is_article)? + 1;
    name_in(document, passage.clone(), start..run.end, lexicon).filter(|name| name.seems == Seems::Thing)
}

/// A word that has its capital from the beginning of the sentence: one that the language files know as a small word.
fn is_sentence_word(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> bool {
    begins_sentence(document, at)
        && at + 1 < end
        && (LEXICONS.languages_of(document.words()[at].id) != 0
            || [
                Role::LetterWord,
                Role::SinceWord,
                Role::DateOpening,
                Role::AskVerb,
                Role::Ask,
                Role::PlaceBefore,
                Role::SinceVerb,
                Role::Countable,
            ]
            .iter()
            .any(|role| lexicon.is(document, at, end, *role)))
}

fn begins_sentence(document: &Document, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    let line_start =
        document.lines.binary_search_by(|line| line.words.start.cmp(&at)).is_ok_and(|line| document.lines[line].gap);
    // "Sr. Catarino Vela Mora": the full stop is that of the title.
    let is_of_title = || {
        let word = before.checked_sub(1).filter(|_| document.mark(before) == '.');
        let roles = [Role::MaleTitle, Role::FemaleTitle, Role::Honorific];
        word.is_some_and(|word| roles.into_iter().any(|role| LEXICONS.is(document, word, before, role)))
    };
    line_start || matches!(document.mark(before), '.' | '!' | '?' | ':' | '…' | '"' | '¡' | '¿') && !is_of_title()
}

/// "the Foro Claro", "in Puerto Claro": an organisation or a place. What something belongs to is a person:
/// "in Ana Vela's case".
fn is_led_as_thing(
    document: &Document,
    start: usize,
    run: &Range<usize>,
    name: usize,
    end: usize,
    lexicon: &Lexicon,
) -> bool {
    if name != run.start {
        return false;
    }
    let owns = document.mark(end) == '\'' && !document.words()[end].spaced;
    let led = |role| lexicon.before(document, start, run.start, role).is_some();
    // "the association Open Window"
    let is_kind = run.start > start
        && document.words()[run.start - 1].shape == Shape::Small
        && lexicon.is(document, run.start - 1, run.start, Role::NotPerson)
        && lexicon.before(document, start, run.start - 1, Role::Article).is_some();
    led(Role::Article) || is_kind || led(Role::PlaceBefore) && !owns
}
