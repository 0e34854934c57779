//! Numbers of actions and indexes of documents in some words, in the forms in which they are printed.

use std::ops::Range;

use casework::{IndexNumber, UaNumber};

use super::document::Document;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::words::Shape;
use crate::Span;

/// The longest an index is written, in bytes; a language may follow it in an address.
const LONGEST_INDEX: usize = 40;

const NO_BREAK_SPACE: &[u8] = "\u{a0}".as_bytes();

/// Between the series and the digits stand at most so many words: "UA Number:", "UA: Colombia Second 12.24".
const WORDS_BEFORE_DIGITS: usize = 4;

/// A number of an action with what stands at it.
#[derive(Clone)]
pub(super) struct Numbered {
    pub number: UaNumber,
    /// "-2" after it: the second document that follows the first one.
    pub suffix: Option<u16>,
    pub span: Span,
    /// The words from the series to the last digit.
    pub words: Range<usize>,
}

/// The first number of an action in a range of words.
pub(super) fn number_in(document: &Document, words: Range<usize>) -> Option<Numbered> {
    // A number has digits.
    let has_digits = document.words().get(words.clone())?.iter().any(|word| word.may_count);
    if !has_digits {
        return None;
    }
    words.clone().find_map(|at| number_at(document, at, words.end))
}

/// All numbers of actions in a range of words.
pub(super) fn numbers_in(document: &Document, words: Range<usize>) -> Vec<Numbered> {
    let mut found: Vec<Numbered> = Vec::new();
    let mut at = words.start;
    while at < words.end {
        match number_at(document, at, words.end) {
            Some(numbered) => {
                at = numbered.words.end.max(at + 1);
                found.push(numbered);
            }
            None => at += 1,
        }
    }
    found
}

/// The number whose series begins with a word: `UA 60/16`, `UA: 60.16`, `UA-060/2016-2`, `UA60/16`, `URGENT ACTION 60/16`.
fn number_at(document: &Document, at: usize, end: usize) -> Option<Numbered> {
    if document.words()[at].shape == Shape::Mark {
        return None;
    }
    glued_number(document, at)
        .or_else(|| after_series(document, at, end))
        .or_else(|| after_mark(document, at, end))
        .or_else(|| before_series(document, at, end))
        .map(|(number, suffix, stop)| {
            let span = Span { start: document.words()[at].start as usize, end: stop };
            let words = at..document.words_in(span).end.max(at + 1);
            Numbered { number, suffix, span, words }
        })
}

/// The digits of a number that begin with a word, where no series stands before them: "155/15".
pub(super) fn number_alone(document: &Document, at: usize) -> Option<Numbered> {
    let word = &document.words()[at];
    let starts = word.shape == Shape::Number && index_at(document, at).is_none();
    let (number, suffix, stop) = starts.then(|| parse_digits(document, "", word.start as usize)).flatten()?;
    let span = Span { start: word.start as usize, end: stop };
    Some(Numbered { number, suffix, span, words: at..document.words_in(span).end.max(at + 1) })
}

type Parsed = (UaNumber, Option<u16>, usize);

/// Series and digits in one word: "UA44/22", "UA-104/92".
fn glued_number(document: &Document, at: usize) -> Option<Parsed> {
    let word = &document.words()[at];
    let raw = &document.text[word.start as usize..word.end as usize];
    let raw = without_elision(raw);
    let letters = raw.len() - raw.trim_start_matches(char::is_alphabetic).len();
    let rest = raw[letters..].trim_start_matches(['-', '‐', '‑', '–']);
    if letters == 0 || !rest.starts_with(|sign: char| sign.is_ascii_digit()) || !is_series(&raw[..letters]) {
        return None;
    }
    parse_digits(document, &raw[..letters], word.end as usize - rest.len())
}

/// "l'AU" without the article.
fn without_elision(word: &str) -> &str {
    word.rsplit(['\'', '’']).next().unwrap_or(word)
}

/// Whether some letters are a series, printed as one: in capitals, or a longer one with a capital.
fn is_series(letters: &str) -> bool {
    let printed = letters.chars().next().is_some_and(|first| !first.is_lowercase())
        && (letters.len() > 2 || !letters.chars().any(char::is_lowercase));
    printed && LEXICONS.has_label(&super::fold::fold(letters), Label::Number)
}

/// The series as a label, then the digits, with few words between them.
fn after_series(document: &Document, at: usize, end: usize) -> Option<Parsed> {
    let series = document.value(document.span(&(at..at + 1)));
    let elided = without_elision(&series).to_owned();
    let (length, is_one) = longest(document, at, end, Label::Number)
        .or_else(|| (elided.len() < series.len() && is_series(&elided)).then_some((1, true)))?;
    let series = elided;
    if is_one && !is_series(&series) {
        return None;
    }
    let stop = end.min(at + length + WORDS_BEFORE_DIGITS);
    let digits =
        (at + length..stop).find(|place| document.folded(*place).starts_with(|sign: char| sign.is_ascii_digit()))?;
    // "ACİL EYLEM AĞI    RAN 14/2018": a series of its own right before the digits.
    let nearer = (at + length..digits).rev().find(|at| document.words()[*at].shape != Shape::Mark);
    let nearer = nearer.map(|at| document.value(document.span(&(at..at + 1)))).filter(|word| is_series(word));
    let series = match &nearer {
        Some(nearer) => nearer.as_str(),
        None if is_one => series.as_str(),
        None => "",
    };
    parse_digits(document, series, document.words()[digits].start as usize)
}

/// "AÇÃO URGENTE 133/15": the mark of the document in place of a series, and the digits right after it.
fn after_mark(document: &Document, at: usize, end: usize) -> Option<Parsed> {
    let (length, _) = longest(document, at, end, Label::Mark)?;
    let digits = (at + length..end.min(at + length + 2)).find(|place| document.words()[*place].shape != Shape::Mark)?;
    parse_digits(document, "", document.words()[digits].start as usize)
}

/// "13/98 UA": the series right after the digits, and no other number after it.
fn before_series(document: &Document, at: usize, end: usize) -> Option<Parsed> {
    let next = at + 3;
    let is_series_word = |at: usize| {
        let word = &document.words()[at];
        word.shape == Shape::Capitals && is_series(&document.text[word.start as usize..word.end as usize])
    };
    if document.words()[at].shape != Shape::Number || next >= end || !is_series_word(next) {
        return None;
    }
    let is_free =
        next + 1 >= end || document.words()[next + 1].shape != Shape::Number && document.mark(next + 1) != ':';
    let numbered = number_alone(document, at).filter(|it| is_free && it.words.end == next)?;
    Some((numbered.number, numbered.suffix, document.words()[next].end as usize))
}

/// How many words the longest label of a kind takes from here, and whether it is one word.
fn longest(document: &Document, at: usize, end: usize, label: Label) -> Option<(usize, bool)> {
    if !document.words().get(at).is_some_and(|word| LEXICONS.may_begin_label(word.id, label)) {
        return None;
    }
    let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, end, label);
    LEXICONS.all.iter().filter_map(of).max().map(|length| (length, length == 1))
}

/// How many words a label of a kind takes from here; marks between its words are left aside.
pub(super) fn length_of_label(
    document: &Document,
    lexicon: &Lexicon,
    at: usize,
    end: usize,
    wanted: Label,
) -> Option<usize> {
    let word = document.words().get(at).filter(|_| at < end)?;
    let fits = |phrase: &[u32]| {
        let mut next = at;
        for (place, id) in phrase.iter().enumerate() {
            while place > 0 && next < end && document.words()[next].shape == Shape::Mark {
                next += 1;
            }
            if next >= end || document.words()[next].id != *id {
                return None;
            }
            next += 1;
        }
        Some(next - at)
    };
    if !LEXICONS.may_begin_label(word.id, wanted) {
        return None;
    }
    lexicon.labels_from(word.id).filter(|(_, label)| *label == wanted).find_map(|(phrase, _)| fits(phrase))
}

/// A printed series as that of a number: every language has its own letters for urgent actions ("AU", "PA", "UA-Nr"), and all
/// of them count in one series.
fn series_of(printed: &str) -> &str {
    let folded = super::fold::fold(printed);
    if LEXICONS.common.is_word(&folded, Role::Series) { printed } else { "" }
}

/// The longest a number with its suffix is written: "0274 / 2011-10".
const LONGEST_NUMBER: usize = 16;

/// `60/16`, `60.16`, `060/2016-2` at a byte: the number, its suffix, and the byte after it.
fn parse_digits(document: &Document, series: &str, start: usize) -> Option<Parsed> {
    let bytes = &document.text.as_bytes()[start..document.text.len().min(start + LONGEST_NUMBER)];
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let blanks = |from: usize| bytes[from..].iter().take_while(|byte| **byte == b' ').count().min(1);
    let first = digits(0);
    let mark = first + blanks(first);
    if !(1..=4).contains(&first) || !matches!(bytes.get(mark), Some(b'/' | b'.')) {
        return None;
    }
    let year = mark + 1 + blanks(mark + 1);
    let length = digits(year);
    let end = year + length;
    if !matches!(length, 2 | 4) || matches!(bytes.get(end), Some(b'/')) && digits(end + 1) > 0 {
        return None;
    }
    // "12.24.05" is a date or an address.
    if matches!(bytes.get(end), Some(b'.')) && digits(end + 1) > 0 {
        return None;
    }
    let text = |range: Range<usize>| std::str::from_utf8(&bytes[range]).ok();
    let series = series_of(series);
    let number = UaNumber::parse(&format!("{series} {}/{}", text(0..first)?, text(year..end)?))?;
    let after = if bytes.get(end) == Some(&b'-') { digits(end + 1) } else { 0 };
    let suffix = (1..=2).contains(&after).then(|| text(end + 1..end + 1 + after)?.parse().ok()).flatten();
    let stop = if suffix.is_some() { end + 1 + after } else { end };
    Some((number, suffix, start + stop))
}

/// The first index in a range of words: `AMR 99/0412/2025`, `amr99/0412/2025`.
pub(super) fn index_in(document: &Document, words: Range<usize>) -> Option<(IndexNumber, Span)> {
    words.clone().find_map(|at| index_at(document, at))
}

/// The index that begins with a word.
pub(super) fn index_at(document: &Document, at: usize) -> Option<(IndexNumber, Span)> {
    let first = &document.words()[at];
    let region = document.folded(at).get(..3)?;
    // "AMR 41", or glued "AMR41": a longer word is none.
    let is_word = |byte: &u8| !byte.is_ascii_digit();
    if document.folded(at).as_bytes().get(3).is_some_and(is_word) {
        return None;
    }
    if !LEXICONS.common.is_word(region, Role::Region) {
        return None;
    }
    let start = first.start as usize;
    let bytes = document.text.as_bytes();
    let stop = document.text.len().min(start + LONGEST_INDEX);
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'/';
    // After the letters at most one blank; then digits and slashes.
    let mut end = start + 3;
    while end < stop && (bytes[end].is_ascii_whitespace() || bytes[end..].starts_with(NO_BREAK_SPACE)) {
        end += if bytes[end].is_ascii() { 1 } else { NO_BREAK_SPACE.len() };
    }
    while end < stop && is_part(bytes[end]) {
        end += 1;
    }
    let written = document.value(Span { start, end: floor(&document.text, end) });
    parse_index(&written).map(|(index, length)| {
        let extra = written.len() - length;
        (index, Span { start, end: end - extra })
    })
}

/// Whether an index stands in a line of text.
pub(super) fn has_index(line: &str) -> bool {
    let starts = line.char_indices().filter(|(at, letter)| {
        let before = line[..*at].chars().next_back();
        letter.is_ascii_alphabetic() && before.is_none_or(|before| !before.is_alphanumeric())
    });
    starts.map(|(at, _)| &line[at..floor(line, line.len().min(at + LONGEST_INDEX))]).any(|rest| {
        let region = super::fold::fold(rest.get(..REGION_LETTERS).unwrap_or_default());
        LEXICONS.common.is_word(&region, Role::Region) && parse_index(rest).is_some()
    })
}

/// An index begins with so many letters, those of a region.
const REGION_LETTERS: usize = 3;

fn floor(text: &str, mut end: usize) -> usize {
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// An index at the beginning of a text, and how many bytes of it that takes: an address goes on with the language, and a
/// lost tab with a word.
pub(super) fn parse_index(written: &str) -> Option<(IndexNumber, usize)> {
    let end = written.match_indices('/').nth(2).map_or(written.len(), |(at, _)| at);
    let year = written[..end].rfind('/').map_or(0, |slash| slash + 1);
    let digits = written[year..end].bytes().take_while(u8::is_ascii_digit).count();
    let end = year + digits;
    IndexNumber::parse(&written[..end]).map(|index| (index, end))
}
