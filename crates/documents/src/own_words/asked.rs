//! What a text asks for: concepts in sentences that ask.

use rustc_hash::FxHashSet;

use super::patterns::{Found, Patterns};
use super::spoken::Spoken;
use super::tables::{COMMON, Table};
use super::text::{Sentence, Text, Token};

/// A concept that is spoken of.
#[derive(Clone, Copy)]
pub(super) struct Concept {
    pub name: &'static str,
    /// Its first word among the tokens of the text.
    pub from: usize,
    /// The one after its last word.
    pub to: usize,
    /// Whether it stands in a sentence that asks, and in no clause beside.
    pub is_asked: bool,
    /// Whether it is refused: "do not release them", "no lawyer". Only of what [`COMMON`] says can be.
    pub is_denied: bool,
    /// Whether its words mean it and nothing else: "come home" asks for a release only now and then.
    pub is_sure: bool,
}

/// What a text asks for.
pub(super) struct Asked {
    /// All concepts, in the order in which they stand.
    pub concepts: Vec<Concept>,
    /// By token, whether it is in what is asked.
    pub in_asking: Vec<bool>,
    /// By token, whether it stands in a clause beside what is asked: "unless ...", "who ...".
    pub beside: Vec<bool>,
    /// By token, whether it stands in a phrase that means nothing here: "feel free", "I will not".
    pub quiet: Vec<bool>,
}

impl Asked {
    pub(super) fn new(text: &Text, spoken: &Spoken) -> Self {
        let none = vec![false; text.tokens.len()];
        let mut asked = Self { concepts: Vec::new(), in_asking: none.clone(), beside: none.clone(), quiet: none };
        let mut asks = false;
        for (place, sentence) in text.sentences.iter().enumerate() {
            let Some(table) = spoken.table(place) else {
                asks = false;
                continue;
            };
            let words = text.of(sentence);
            asks = asks_itself(words, table) || (asks && goes_on(sentence, words, table));
            asked.sentence(sentence, words, table, asks);
            if let Some(before) = place.checked_sub(1).map(|before| &text.sentences[before]) {
                asked.what_was_told(before, sentence, words, table);
            }
        }
        asked
    }

    fn sentence(&mut self, sentence: &Sentence, words: &[Token], table: &'static Table, asks: bool) {
        let quiet = covered(words.len(), &table.list("quiet").find(words, table, |_| false));
        let beside = beside(words, table, &quiet);
        for place in 0..words.len() {
            self.quiet[sentence.from + place] = quiet[place];
            self.beside[sentence.from + place] = beside[place];
            self.in_asking[sentence.from + place] = asks && !beside[place];
        }
        let sure = covered(words.len(), &table.list("sure").find(words, table, |place| quiet[place]));
        let denied = denied(words, table, &quiet);
        for found in table.concepts.find(words, table, |place| quiet[place]) {
            let name = table.concepts.name(found.list);
            self.concepts.push(Concept {
                name,
                from: sentence.from + found.from,
                to: sentence.from + found.to,
                is_asked: asks && !beside[found.from] && !beside[found.to - 1],
                is_denied: COMMON.deniable.contains(name) && denied.iter().any(|one| one.refuses(&found)),
                is_sure: !COMMON.doubtful.contains(name) || sure[found.from..found.to].contains(&true),
            });
        }
    }

    /// "She needs a doctor. See to it." A sentence that asks for nothing by itself, and points back, asks for what the one
    /// before speaks of.
    fn what_was_told(&mut self, before: &Sentence, sentence: &Sentence, words: &[Token], table: &'static Table) {
        let is_here = |concept: &Concept| concept.from >= sentence.from;
        let asks = self.in_asking[sentence.from..sentence.to].contains(&true);
        if !asks || self.concepts.iter().any(is_here) || table.list("back").find(words, table, |_| false).is_empty() {
            return;
        }
        for place in before.from..before.to {
            self.in_asking[place] = !self.beside[place];
        }
        let (in_asking, of_before) = (&self.in_asking, before.from..before.to);
        for concept in self.concepts.iter_mut().filter(|concept| of_before.contains(&concept.from)) {
            concept.is_asked = in_asking[concept.from] && in_asking[concept.to - 1];
        }
    }

    /// Forgets the concepts that are titles before one of these names.
    pub(super) fn without_titles(mut self, text: &Text, names: &FxHashSet<String>) -> Self {
        let is_name = |place: usize| text.tokens.get(place).is_some_and(|token| names.contains(&token.word));
        self.concepts.retain(|concept| {
            !(COMMON.titles.contains(concept.name) && concept.to == concept.from + 1 && is_name(concept.to))
        });
        self
    }

    /// Whether a concept is asked for, or one that meets it; `denied` where the case asks that it be refused.
    pub(super) fn asks_for(&self, name: &str, denied: bool) -> bool {
        let others = COMMON.meets.get(name);
        let meets = |other: &str| other == name || others.is_some_and(|others| others.iter().any(|one| one == other));
        self.concepts.iter().any(|concept| concept.is_asked && concept.is_denied == denied && meets(concept.name))
    }
}

/// Whether a sentence asks: by a word that asks, or by an order at its beginning.
fn asks_itself(words: &[Token], table: &Table) -> bool {
    if !table.list("asks").find(words, table, |_| false).is_empty() {
        return true;
    }
    let begin = match table.list("goes_on").begins_at(words, 0, table) {
        Some(found) => found.to,
        None => 0,
    };
    // "Dear Minister, let them go": an order may stand behind a comma.
    let begins: &Patterns = table.list("begins");
    let may_order = |place: usize| place == 0 || place == begin || words[place].after_comma;
    (0..words.len()).any(|place| may_order(place) && begins.begins_at(words, place, table).is_some())
}

/// Whether a sentence goes on with what the one before asks.
fn goes_on(sentence: &Sentence, words: &[Token], table: &Table) -> bool {
    sentence.is_entry || table.list("goes_on").begins_at(words, 0, table).is_some()
}

/// Which words stand in a clause beside what is asked: from the word that opens it to the next comma.
fn beside(words: &[Token], table: &Table, quiet: &[bool]) -> Vec<bool> {
    let mut beside = vec![false; words.len()];
    for found in table.list("aside").find(words, table, |place| quiet[place]) {
        let rest = words.iter().enumerate().skip(found.to);
        let to = rest.into_iter().find(|(_, word)| word.after_comma).map_or(words.len(), |(place, _)| place);
        beside[found.from..to].fill(true);
    }
    beside
}

/// At most so many words stand between "do not give" and what is not to be given.
const GIVEN_WITHIN: usize = 3;

/// A "no", and the words that it refuses.
struct Denial {
    from: usize,
    refused: std::ops::Range<usize>,
}

impl Denial {
    /// Whether a concept is refused: it begins there, or "lassen Sie sie nicht frei" ends there.
    fn refuses(&self, found: &Found) -> bool {
        let ends_there = found.from < self.from && self.refused.contains(&(found.to - 1));
        self.refused.contains(&found.from) || ends_there
    }
}

/// What a sentence refuses: the word right behind a "no", or a few behind a "do not let" in the same clause. "Do not delay her
/// release" refuses nothing.
fn denied(words: &[Token], table: &Table, quiet: &[bool]) -> Vec<Denial> {
    let denial = |found: Found| {
        let gives = table.list("gives").begins_at(words, found.to, table);
        let last = gives.map_or(found.to, |gives| gives.to + GIVEN_WITHIN);
        let places = (found.to..words.len().min(last + 1)).take_while(|place| !words[*place].after_comma);
        Denial { from: found.from, refused: found.to..found.to + places.count() }
    };
    table.list("no").find(words, table, |place| quiet[place]).into_iter().map(denial).collect()
}

/// By word, whether a phrase covers it.
fn covered(words: usize, found: &[Found]) -> Vec<bool> {
    let mut covered = vec![false; words];
    for one in found {
        covered[one.from..one.to].fill(true);
    }
    covered
}
