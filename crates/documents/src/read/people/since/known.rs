//! The people of the list as sentences name them: by the whole name, or by a word that only one of them has.

use std::collections::HashMap;
use std::ops::Range;

use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Role};
use crate::read::words::Shape;

/// A word of a name that stands for the whole has at least so many letters.
const SHORTEST_NAME_WORD: usize = 3;

/// The people of the list, by the words that name one of them alone.
pub(super) struct Known {
    words: HashMap<String, Option<usize>>,
    pub names: Vec<Vec<String>>,
}

impl Known {
    pub fn of(names: impl Iterator<Item = String>) -> Self {
        let names: Vec<Vec<String>> =
            names.map(|name| name.split(' ').map(str::to_owned).filter(|word| !word.is_empty()).collect()).collect();
        let mut words: HashMap<String, Option<usize>> = HashMap::new();
        for (person, name) in names.iter().enumerate() {
            for word in name.iter().filter(|word| word.chars().count() >= SHORTEST_NAME_WORD && !is_title(word)) {
                words
                    .entry(word.clone())
                    .and_modify(|known| *known = known.filter(|other| *other == person))
                    .or_insert(Some(person));
            }
        }
        Self { words, names }
    }

    /// The people whom some words name, in the order of their places: by all words of the name, or by one that only one has.
    pub fn named(&self, document: &Document, words: Range<usize>) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        let is_name = |at: &usize| !matches!(document.words()[*at].shape, Shape::Small | Shape::Mark | Shape::Number);
        for at in words.clone().filter(is_name) {
            let folded = document.folded(at);
            let known = self.words.get(folded).or_else(|| self.words.get(without_glued(folded)));
            if let Some(Some(person)) = known
                && !found.iter().any(|(other, _)| other == person)
                && (document.words()[at].shape != Shape::Other || self.begins_name(document, *person, at))
            {
                found.push((*person, at));
            }
        }
        found
    }

    /// In a script without capitals a word of a name can be any word: two words of the name stand together.
    fn begins_name(&self, document: &Document, person: usize, at: usize) -> bool {
        let name = &self.names[person];
        let has = |at: usize| at < document.words().len() && name.iter().any(|word| word == document.folded(at));
        name.len() == 1 || has(at + 1) || at > 0 && has(at - 1)
    }
}

/// "Prof" is said of others too.
fn is_title(word: &str) -> bool {
    LEXICONS.all.iter().any(|lexicon| lexicon.is_word(word, Role::Honorific))
}

/// A word without an "and" or "of" that is written as one with it.
fn without_glued(folded: &str) -> &str {
    let glued = LEXICONS.all.iter().flat_map(|lexicon| &lexicon.glued_connectors);
    glued.filter_map(|glued| folded.strip_prefix(glued.as_str())).find(|rest| !rest.is_empty()).unwrap_or(folded)
}
