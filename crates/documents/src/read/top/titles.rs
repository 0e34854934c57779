//! What a line above the prose says of itself: whether it can be a title, reads like one.

use super::super::document::Document;
use super::super::headline;
use super::super::lexicon::{LEXICONS, Role};
use super::super::opening::presents_people;
use super::super::words::Shape;
use crate::Span;

/// The longest title, in bytes: those of public documents have up to eighty letters.
const LONGEST_TITLE: usize = 250;

/// A title has at least so many letters.
const TITLE_LETTERS: usize = 4;

/// A title with a full stop has at most so many words; a longer one is a sentence.
const SENTENCE_WORDS: usize = 14;

/// A headline in capitals has at least so many words; fewer are a name.
pub(super) const HEADLINE_WORDS: usize = 4;

/// "LETTER OF SEPTEMBER 1998", "Appeal no. 3 - February 2024": what a series calls its documents.
pub(super) fn ends_in_month(document: &Document, title: Span) -> bool {
    let words = document.words_in(title);
    words.clone().any(|at| {
        headline::date_in_any(document, at, words.end)
            .is_some_and(|date| date.words.end == words.end && date.day.is_none())
    })
}

/// A line with so many digits is an address or a number to call.
const MOST_DIGITS: usize = 8;

/// Concerns beside each other have at least so many words that begin with a small letter.
const CONCERN_WORDS: usize = 2;

/// "Fear for safety / Threat of torture": words parted by a slash or in quotes, some of them small, and no mark of a person.
pub(super) fn names_concerns(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let small = words.clone().filter(|at| document.words()[*at].shape == Shape::Small).count();
    words.clone().any(|at| matches!(document.mark(at), '/' | '"'))
        && small >= CONCERN_WORDS
        && !words.clone().any(|at| matches!(document.mark(at), ',' | '('))
        && !presents_people(document, words.clone())
}

/// "Bolivia: freedom for the bell-ringer": in a headline the country stands in small letters, and so do two other words.
pub(super) fn tells(document: &Document, country: Span, words: &std::ops::Range<usize>) -> bool {
    let is_small = |at: &usize| {
        document.words()[*at].shape == Shape::Small && !LEXICONS.common.is(document, *at, *at + 1, Role::Particle)
    };
    document.raw(country).chars().any(char::is_lowercase)
        && words.clone().filter(is_small).count() >= CONCERN_WORDS
        && words.len() >= HEADLINE_WORDS
        && words.clone().all(|at| !matches!(document.mark(at), ',' | '(' | ';'))
        && !presents_people(document, words.clone())
}

/// A headline in capitals with a comma has at least so many words and marks.
const LONG_HEADLINE: usize = 7;

/// Several words in capitals, one of them of those that join others: a headline.
pub(in super::super) fn is_in_capitals(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let all = &document.words()[words.clone()];
    let is_capital = |word: &super::super::words::Word| {
        matches!(word.shape, Shape::Capitals | Shape::Initial | Shape::Number) || matches!(word.mark, '\'' | '-')
    };
    let capitals = all.len() >= HEADLINE_WORDS
        && all.iter().all(|word| {
            matches!(word.shape, Shape::Capitals | Shape::Initial | Shape::Number) || matches!(word.mark, '\'' | '-')
        });
    let is_function = |at: usize| {
        LEXICONS.languages_of(document.words()[at].id) != 0 && !LEXICONS.common.is(document, at, at + 1, Role::Particle)
    };
    // A comma parts the halves of a long headline, and names; only a headline has words that join.
    let capitals =
        capitals || all.len() >= LONG_HEADLINE && all.iter().all(|word| is_capital(word) || word.mark == ',');
    capitals && words.clone().any(is_function)
}

/// "Field: Geography": a value after a label of one or two words that is no country.
pub(super) fn has_label(document: &Document, title: Span) -> bool {
    let words = document.words_in(title);
    let colon = (words.start..words.end.min(words.start + LABEL_WORDS)).find(|at| document.mark(*at) == ':');
    colon.is_some() && !begins_with_country(document, &words)
}

/// The label of a value has at most so many words, with its colon.
const LABEL_WORDS: usize = 3;

/// "Bolivia: the bell-ringer must be freed": a country with its colon, and several words after it.
pub(super) fn begins_with_country(document: &Document, words: &std::ops::Range<usize>) -> bool {
    LEXICONS.country_at(document, words.start, words.end).is_some_and(|(_, length)| {
        let colon = words.start + length;
        document.mark(colon) == ':' && words.end.saturating_sub(colon + 1) >= HEADLINE_WORDS
    })
}

/// So many letters, each a word of its own, are a word that was spaced out.
const SPACED_LETTERS: usize = 4;

/// A rule across the page.
const RULE: &str = "----";

/// What somebody calls out has at most so many words, with its mark.
const CALL_WORDS: usize = 3;

/// The endings of the names of files that a page links to.
const FILE_ENDINGS: [&str; 5] = [".pdf", ".docx", ".doc", ".odt", ".rtf"];

/// Whether words of the head can be a title: neither a value nor an address, a sentence or what stands beside a picture.
pub(in super::super) fn can_be_title(document: &Document, title: Span) -> bool {
    let text = document.raw(title);
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_path = [" > ", " » ", " | ", "](", "://", ".pdf", ".doc", ".rtf"].iter().any(|sign| text.contains(sign));
    let words = document.words_in(title);
    // The row of a table: "Ana Vela", "62 years", "teacher", "in prison".
    let columns = words.clone().skip(1).filter(|at| crate::read::people::is_column(document, *at)).count();
    let is_row = columns > 1 && words.clone().any(|at| document.words()[at].shape == Shape::Number);
    let is_sentence = (text.ends_with('.') || has_sentences(document, &words)) && words.len() > SENTENCE_WORDS;
    let is_greeting = text.ends_with(',') && LEXICONS.is(document, words.start, words.end, Role::Opening);
    // "May 2015"
    let is_date = headline::date_in_any(document, words.start, words.end).is_some_and(|date| date.words == words);
    // "C O R R E O"
    let is_spaced = words.len() >= SPACED_LETTERS
        && words.clone().all(|at| document.raw(document.span(&(at..at + 1))).chars().count() == 1);
    // "----- begin forwarded text -----"
    let is_ruled = [RULE, "====", "____", "****"].iter().any(|rule| text.starts_with(rule) || text.ends_with(rule));
    // "Children by the fence, 2019 © Open Cells": the words of a picture.
    let is_caption = text.contains('©');
    // "Hello!"
    let is_call = text.ends_with('!') && words.len() <= CALL_WORDS;
    let is_file = FILE_ENDINGS.iter().any(|ending| text.to_ascii_lowercase().contains(ending));
    // "Field: Geography", "Institution: University of Tal" are facts.
    let colons = words.clone().filter(|at| document.mark(*at) == ':').count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    !is_sentence
        && !is_row
        && colons < FACT_COLONS
        && !is_date
        && !is_spaced
        && !is_ruled
        && !is_caption
        && !is_call
        && !headline::says_only_update(document, words.clone())
        && !is_file
        && digits < MOST_DIGITS
        && !is_path
        && !is_greeting
        && !goes_on(document, &words)
        && (TITLE_LETTERS..=LONGEST_TITLE).contains(&letters)
        && text.len() <= LONGEST_TITLE
}

/// Whether words begin with a small "and": they go on with the people above.
pub(in super::super) fn goes_on(document: &Document, words: &std::ops::Range<usize>) -> bool {
    document.words().get(words.start).is_some_and(|word| word.shape == Shape::Small)
        && super::super::head::in_any(document, words.start, words.end, Role::Connector).is_some()
}

/// A title has fewer colons than this.
const FACT_COLONS: usize = 3;

/// A word with fewer letters before a full stop may be cut: "Dr.".
const CUT_LETTERS: usize = 4;

/// Whether a sentence ends within some words, and another begins: "This came yesterday. Please write".
fn has_sentences(document: &Document, words: &std::ops::Range<usize>) -> bool {
    (words.start + 1..words.end.saturating_sub(1)).any(|at| {
        let (before, after) = (&document.words()[at - 1], &document.words()[at + 1]);
        document.mark(at) == '.'
            && before.shape == Shape::Small
            && document.folded(at - 1).chars().count() >= CUT_LETTERS
            && after.spaced
            && after.shape == Shape::Capital
    })
}
