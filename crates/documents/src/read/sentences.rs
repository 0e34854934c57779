//! Paragraphs taken apart into sentences.

use std::ops::Range;

use casework::Language;

use super::document::Document;
use super::lexicon::{Kind, LEXICONS, Lexicon, Meaning, Role};
use super::words::Shape;

/// The sentences of a paragraph, each on one line, links without their addresses. A paragraph that is too long to be laid out is
/// one sentence.
pub(crate) fn sentences_of(paragraph: &str, language: &Language) -> Vec<String> {
    let Ok(document) = Document::lay_out(paragraph.to_owned()) else { return vec![paragraph.to_owned()] };
    let found = sentences(&document, 0..document.words().len(), LEXICONS.of(language));
    found.into_iter().map(|words| document.value(document.span(&words))).filter(|text| !text.is_empty()).collect()
}

/// Where the sentences of a piece of prose begin, by byte; none for prose beyond a limit of reading. What opens a link stands
/// before the word with which its sentence begins.
pub(crate) fn sentence_starts(prose: &str, language: &Language) -> Vec<usize> {
    let Ok(document) = Document::lay_out(prose.to_owned()) else { return Vec::new() };
    let words = 0..document.words().len();
    let found = sentences(&document, words, LEXICONS.of(language));
    found.iter().map(|sentence| document.span(sentence).start).collect()
}

/// The sentences of some words.
pub(super) fn sentences(document: &Document, words: Range<usize>, lexicon: &Lexicon) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = words.start;
    let mut at = words.start;
    while at < words.end {
        if ends_sentence(document, at, words.end, lexicon) {
            // Quotes and brackets that close belong to the sentence.
            while at + 1 < words.end && is_closing(document, at + 1) {
                at += 1;
            }
            found.push(start..at + 1);
            start = at + 1;
        }
        at += 1;
    }
    if start < words.end {
        found.push(start..words.end);
    }
    found
}

fn is_closing(document: &Document, at: usize) -> bool {
    !document.words()[at].spaced && matches!(document.mark(at), '"' | '\'' | ')' | ']' | '.' | '!' | '?')
}

fn ends_sentence(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> bool {
    let mark = document.mark(at);
    if !matches!(mark, '.' | '!' | '?' | '…') {
        return false;
    }
    let mut next = at + 1;
    while next < end && is_closing(document, next) {
        next += 1;
    }
    if next >= end {
        return true;
    }
    let after = &document.words()[next];
    if !after.spaced && !after.at_link_edge || after.shape == Shape::Small {
        return false;
    }
    let before = at.checked_sub(1).map(|before| document.words()[before]);
    // "Dr. Vela", "J. Vela", "Av. 5": the point ends a word, not a sentence.
    let is_short = mark == '.'
        && before.is_some_and(|word| {
            word.shape == Shape::Initial
                || lexicon.is_word(document.folded(at - 1), Role::Abbreviation)
                || word.shape == Shape::Number && is_month(document, next, end, lexicon)
        });
    !is_short
}

/// "16. März": the point makes the number the day of a month.
fn is_month(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> bool {
    let month = |meaning| matches!(meaning, Meaning::Month(_)).then_some(());
    lexicon.find(document, at, end, Kind::Month, month).is_some()
}
