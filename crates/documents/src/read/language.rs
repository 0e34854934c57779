//! In which language a text is: told by its small words.

use std::ops::Range;

use casework::Language;

use super::document::Document;
use super::lexicon::LEXICONS;

/// So many small words tell a language; fewer may be names.
const ENOUGH: usize = 3;

/// The language of some words; `None` where too few of them tell one.
pub(super) fn language_of(document: &Document, words: Range<usize>) -> Option<Language> {
    language_of_all(document, &[words])
}

/// The language of several passages together.
pub(super) fn language_of_all(document: &Document, passages: &[Range<usize>]) -> Option<Language> {
    let mut counts = [0_usize; 32];
    let words = passages.iter().flat_map(|words| &document.words()[words.clone()]);
    for word in words.filter(|word| word.id != 0) {
        let mut set = LEXICONS.languages_of(word.id);
        while set != 0 {
            counts[set.trailing_zeros() as usize] += 1;
            set &= set - 1;
        }
    }
    let languages = LEXICONS.function_languages();
    let best = (0..languages.len().min(counts.len())).max_by_key(|place| counts[*place])?;
    let second = (0..languages.len()).filter(|place| *place != best).map(|place| counts[place]).max().unwrap_or(0);
    (counts[best] >= ENOUGH && counts[best] > second).then(|| languages[best].clone())
}

/// The tag for a text whose language nothing tells (RFC 5646, 4.1: `und`).
pub(super) fn unknown() -> Language {
    Language::from_tag("und").unwrap_or_else(Language::english)
}
