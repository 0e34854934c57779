//! In which language a text is: told by its small words.

use std::ops::Range;

use casework::Language;

use super::document::Document;
use super::lexicon::{LEXICONS, Lexicon};

/// So many small words tell a language; fewer may be names.
const ENOUGH: usize = 3;

/// A language is likely that has at least one of so many of the small words of the likeliest.
const LIKELY: usize = 4;

/// How many small words of each language are among some words.
fn small_words(document: &Document, passages: &[Range<usize>]) -> [usize; 32] {
    let mut counts = [0_usize; 32];
    let words = passages.iter().flat_map(|words| &document.words()[words.clone()]);
    for word in words.filter(|word| word.id != 0) {
        let mut set = LEXICONS.languages_of(word.id);
        while set != 0 {
            counts[set.trailing_zeros() as usize] += 1;
            set &= set - 1;
        }
    }
    counts
}

/// The languages in which a document could be, for how it writes words together.
pub(super) fn likely_languages(document: &Document) -> Vec<&'static Lexicon> {
    let counts = small_words(document, std::slice::from_ref(&(0..document.words().len())));
    let best = counts.iter().copied().max().unwrap_or(0);
    let languages = LEXICONS.function_languages().iter().zip(counts);
    let likely = languages.filter(|(_, count)| *count >= ENOUGH && count * LIKELY >= best);
    likely.map(|(language, _)| LEXICONS.of(language)).collect()
}

/// The language of some words; `None` where too few of them tell one.
pub(super) fn language_of(document: &Document, words: Range<usize>) -> Option<Language> {
    language_of_all(document, &[words])
}

/// The language of several passages together.
pub(super) fn language_of_all(document: &Document, passages: &[Range<usize>]) -> Option<Language> {
    let counts = small_words(document, passages);
    let languages = LEXICONS.function_languages();
    let best = (0..languages.len().min(counts.len())).max_by_key(|place| counts[*place])?;
    let second = (0..languages.len()).filter(|place| *place != best).map(|place| counts[place]).max().unwrap_or(0);
    (counts[best] >= ENOUGH && counts[best] > second).then(|| languages[best].clone())
}

/// The tag for a text whose language nothing tells (RFC 5646, 4.1: `und`).
pub(super) fn unknown() -> Language {
    Language::from_tag("und").unwrap_or_else(Language::english)
}
