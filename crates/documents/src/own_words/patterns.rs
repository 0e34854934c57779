//! Phrases looked for in the words of a text.
//!
//! A phrase is words parted by spaces. `a|b` is one or the other, `free*` any word that begins so, `*weg` any that ends so,
//! `_` up to three words that do not matter, `__` up to twelve, `,` at the beginning says that a comma stands before it.

use rustc_hash::FxHashMap;

use super::tables::Table;
use super::text::{Token, fold};

/// So many words may stand for `_`.
const GAP: usize = 3;

/// And so many for `__`.
const WIDE_GAP: usize = 12;

/// A word of a phrase.
enum Word {
    Whole(String),
    Begin(String),
    End(String),
}

impl Word {
    fn new(written: &str) -> Self {
        let folded = fold(written.chars().filter(|one| *one != '*'));
        if written.ends_with('*') {
            Self::Begin(folded)
        } else if written.starts_with('*') {
            Self::End(folded)
        } else {
            Self::Whole(folded)
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Begin(begin) => word.starts_with(begin.as_str()),
            Self::End(end) => word.ends_with(end.as_str()),
        }
    }

    /// The letters under which a phrase that begins with it is found: the first two, or all of a shorter word; none where
    /// only the end is known.
    fn key(&self) -> String {
        match self {
            Self::Whole(text) | Self::Begin(text) => first_two(text).to_owned(),
            Self::End(_) => String::new(),
        }
    }
}

/// A step of a phrase.
enum Step {
    /// One of these words.
    Word(Vec<Word>),
    /// At most so many words that do not matter.
    Gap(usize),
}

struct Phrase {
    list: usize,
    after_comma: bool,
    /// Whether it stands at the beginning of a sentence only.
    is_first: bool,
    steps: Vec<Step>,
}

/// A phrase that was found: the number of its list, its first word and the one after its last.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub list: usize,
    pub from: usize,
    pub to: usize,
}

/// Lists of phrases, each list with a name.
pub(super) struct Patterns {
    names: Vec<String>,
    phrases: Vec<Phrase>,
    by_letters: FxHashMap<String, Vec<usize>>,
}

impl Patterns {
    /// Takes the lists.
    pub(super) fn new(lists: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        let mut patterns = Self { names: Vec::new(), phrases: Vec::new(), by_letters: FxHashMap::default() };
        for (name, phrases) in lists {
            patterns.names.push(name);
            for phrase in &phrases {
                patterns.push(phrase);
            }
        }
        patterns
    }

    fn push(&mut self, written: &str) {
        let words = written.split(' ').filter(|word| !matches!(*word, "," | "^"));
        let step = |word: &str| match word {
            "_" => Step::Gap(GAP),
            "__" => Step::Gap(WIDE_GAP),
            words => Step::Word(words.split('|').map(Word::new).collect()),
        };
        let steps: Vec<Step> = words.map(step).collect();
        let place = self.phrases.len();
        if let Some(Step::Word(first)) = steps.first() {
            for word in first {
                let known = self.by_letters.entry(word.key()).or_default();
                if known.last() != Some(&place) {
                    known.push(place);
                }
            }
        }
        let list = self.names.len().saturating_sub(1);
        let (after_comma, is_first) = (written.starts_with(','), written.starts_with('^'));
        self.phrases.push(Phrase { list, after_comma, is_first, steps });
    }

    /// The names of the lists.
    #[cfg(test)]
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.names.iter()
    }

    /// The name of a list.
    pub(super) fn name(&self, list: usize) -> &str {
        &self.names[list]
    }

    /// Every phrase that is in the words of one sentence, in the order in which they begin. `table` says what of a word is
    /// written together with it; words that `masked` says are not there.
    pub(super) fn find(&self, words: &[Token], table: &Table, masked: impl Fn(usize) -> bool + Copy) -> Vec<Found> {
        let mut found = Vec::new();
        for from in 0..words.len() {
            self.at(words, from, table, masked, &mut found);
        }
        found
    }

    /// Whether a phrase begins at a word.
    pub(super) fn begins_at(&self, words: &[Token], from: usize, table: &Table) -> Option<Found> {
        let mut found = Vec::new();
        if from < words.len() {
            self.at(words, from, table, |_| false, &mut found);
        }
        found.into_iter().max_by_key(|one| one.to)
    }

    fn at(
        &self,
        words: &[Token],
        from: usize,
        table: &Table,
        masked: impl Fn(usize) -> bool + Copy,
        found: &mut Vec<Found>,
    ) {
        let word = words[from].word.as_str();
        let bare = table.bare(word);
        let mut keys = vec!["", first_two(word), first_letter(word)];
        if bare.len() < word.len() {
            keys.extend([first_two(bare), first_letter(bare)]);
        }
        keys.dedup();
        for place in keys.into_iter().filter_map(|key| self.by_letters.get(key)).flatten() {
            let phrase = &self.phrases[*place];
            if phrase.after_comma && !words[from].after_comma || phrase.is_first && from > 0 {
                continue;
            }
            if let Some(to) = end(&phrase.steps, words, from, table, masked) {
                let one = Found { list: phrase.list, from, to };
                if !found.iter().any(|known| (known.list, known.from, known.to) == (one.list, one.from, one.to)) {
                    found.push(one);
                }
            }
        }
    }
}

/// Where a phrase that begins at a word ends, if it is there.
fn end(
    steps: &[Step],
    words: &[Token],
    at: usize,
    table: &Table,
    masked: impl Fn(usize) -> bool + Copy,
) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step {
        Step::Word(any) => {
            let word = words.get(at).filter(|_| !masked(at))?.word.as_str();
            let bare = table.bare(word);
            any.iter().any(|one| one.fits(word) || one.fits(bare)).then(|| end(rest, words, at + 1, table, masked))?
        }
        Step::Gap(widest) => {
            let free = (at..words.len()).take_while(|place| !masked(*place)).take(*widest).count();
            (0..=free).find_map(|gap| end(rest, words, at + gap, table, masked))
        }
    }
}

fn first_two(word: &str) -> &str {
    word.char_indices().nth(2).map_or(word, |(place, _)| &word[..place])
}

fn first_letter(word: &str) -> &str {
    word.char_indices().nth(1).map_or(word, |(place, _)| &word[..place])
}
