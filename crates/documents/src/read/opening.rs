//! The lines above the prose: which of them are prose, which present the people, and which are a site's or a mail's own.

use std::ops::Range;

use casework::Country;

use super::document::Document;
use super::fold::fold;
use super::lexicon::{LEXICONS, Role};
use super::outline::Slice;
use super::paragraphs::continues;
use super::words::{Shape, Word};
use crate::Span;

/// A paragraph of prose has at least so many words, unless it is a sentence of so many.
const PROSE_WORDS: usize = 25;

/// A sentence of prose has at least so many words; a headline with a full stop may have fewer.
const SENTENCE_WORDS: usize = 8;

/// One of so many words of prose begins with a small letter, at least.
const SMALL_OF: usize = 3;

/// A name with what is said of the person takes at most so many words that begin with a small letter, one after the other.
const SMALL_RUN: usize = 3;

/// A paragraph is looked at over so many lines; one with more is no paragraph.
const PARAGRAPH_LINES: usize = 200;

/// The line after the last one of the paragraph that begins with a line. `is_end` says where something else begins.
pub(super) fn paragraph_end(document: &Document, line: usize, is_end: impl Fn(usize) -> bool) -> usize {
    let mut next = line + 1;
    let most = document.lines.len().min(line + PARAGRAPH_LINES);
    // A page that ends within a sentence does not end the paragraph.
    let parts = |next: usize| {
        let here = &document.lines[next];
        if here.new_page { !continues(document, next - 1, next) } else { here.gap }
    };
    while next < most && !parts(next) && !is_end(next) {
        next += 1;
    }
    next
}

/// Whether the lines from one up to another are prose: sentences, not a headline, names or an address.
pub(super) fn is_prose(document: &Document, lines: Range<usize>) -> bool {
    let words = document.lines[lines.start].words.start..document.lines[lines.end - 1].words.end;
    let all = document.words()[words].iter().filter(|word| word.shape != Shape::Mark);
    let count = all.clone().count();
    let small = |line: usize| {
        let words = document.lines[line].words.clone();
        let has_address = document.raw_line(line).contains('@');
        let is_small = |at: &usize| {
            matches!(document.words()[*at].shape, Shape::Small | Shape::Other)
                && !(has_address && is_in_address(document, *at))
        };
        words.filter(is_small).count()
    };
    let all_small: usize = lines.clone().map(small).sum();
    let ends = is_sentence_end(document, lines.end - 1) && !is_day(document, lines.end - 1);
    // A line that is an address belongs to a site or a mail.
    if lines.clone().any(|line| is_address(document, line)) {
        return false;
    }
    let are_people = || lines.clone().any(|line| presents_people(document, document.lines[line].words.clone()));
    let long_enough = count >= SENTENCE_WORDS && ends || count >= PROSE_WORDS && !are_people();
    long_enough && all_small * SMALL_OF >= count && small(lines.start) > 0
}

/// An address of mail is looked at over so many words and marks.
const ADDRESS_WORDS: usize = 12;

/// Whether a word is part of an address of mail or of a handle: an "@" stands among the words and marks around it without a
/// space between them.
fn is_in_address(document: &Document, at: usize) -> bool {
    let words = document.words();
    let first = (at.saturating_sub(ADDRESS_WORDS)..=at).rev().find(|at| words[*at].spaced || *at == 0).unwrap_or(at);
    let rest = &words[first + 1..words.len().min(first + 1 + 2 * ADDRESS_WORDS)];
    let end = first + 1 + rest.iter().take_while(|word| !word.spaced).count();
    (first..end).any(|at| document.mark(at) == '@')
}

/// "4 maja 2015 r.": a line that is a day ends no sentence.
fn is_day(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let day = super::headline::date_in_any(document, words.start, words.end);
    day.is_some_and(|day| day.whole().is_some() && words.end - day.words.end <= 2)
}

/// Whether a line is nothing but an address on the web.
fn is_address(document: &Document, line: usize) -> bool {
    let text = document.raw_line(line);
    (text.starts_with("http") || text.starts_with("www.")) && !text.contains(char::is_whitespace)
}

/// Whether a line ends as a sentence does: with a full stop, and the quotes that close after it.
pub(super) fn is_sentence_end(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let mut marks = words.rev().take_while(|at| document.words()[*at].shape == Shape::Mark);
    marks.any(|at| matches!(document.mark(at), '.' | '!' | '?' | '…' | '。' | '؟'))
}

/// The country with which a line begins, or two lines that stand beside the people: where the people begin in each.
pub(super) struct CountryLine {
    pub country: Country,
    pub span: Span,
    /// The first byte after the country, in its first line, and in the second one if its name goes on there.
    pub people: Vec<Slice>,
}

/// The country with which a line begins, where what follows could be people.
pub(super) fn country_line(document: &Document, line: usize) -> Option<CountryLine> {
    let words = document.lines[line].words.clone();
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark)?;
    if let Some((country, length)) = LEXICONS.country_at(document, first, words.end)
        && !is_belonging(document, country, first..first + length)
    {
        let after = after_country(document, first + length, words.end);
        let span = document.span(&(first..first + length));
        let people = vec![slice_at(document, line, after)];
        return Some(CountryLine { country, span, people });
    }
    over_two_lines(document, line, first)
}

/// Whether some words are the adjective of a country: "Bahraini".
fn is_belonging(document: &Document, country: Country, words: Range<usize>) -> bool {
    let belonging = country.belonging();
    !belonging.is_empty()
        && fold(document.raw(document.span(&words))) == fold(belonging)
        && !country.names().iter().any(|name| fold(name) == fold(belonging))
}

/// "RÉPUBLIQUE DÉMOCRATIQUE   Ana Vela" / "DU CONGO   Juan Vela", "KINGDOM OF   Ana Vela" / "NEPAL   Juan Vela".
fn over_two_lines(document: &Document, line: usize, first: usize) -> Option<CountryLine> {
    let next = document.lines.get(line + 1).filter(|next| !next.gap && !next.new_page)?;
    let capitals =
        |from: usize, end: usize| (from..end).find(|at| document.words()[*at].shape != Shape::Capitals).unwrap_or(end);
    let above = first..capitals(first, document.lines[line].words.end);
    let below = next.words.start..capitals(next.words.start, next.words.end);
    if above.is_empty() || below.is_empty() {
        return None;
    }
    let (country, taken) = LEXICONS.country_of(document, &above, &below).or_else(|| {
        // A headline that fills its line is no beginning of a name.
        if above.end == document.lines[line].words.end {
            return None;
        }
        let (country, length) = LEXICONS.country_at(document, below.start, below.end)?;
        Some((country, length))
    })?;
    let after = after_country(document, below.start + taken, next.words.end);
    let people = vec![slice_at(document, line, above.end), slice_at(document, line + 1, after)];
    let span = Span { start: document.span(&above).start, end: document.span(&(below.start..below.start + taken)).end };
    Some(CountryLine { country, span, people })
}

/// The word after a country, a bracket with its short name and the mark after it.
fn after_country(document: &Document, at: usize, end: usize) -> usize {
    let mut next = at;
    if document.mark(next) == '(' && next < end {
        let close = (next + 1..end.min(next + 4)).find(|place| document.mark(*place) == ')');
        next = close.map_or(next, |close| close + 1);
    }
    while next < end && matches!(document.mark(next), ':' | '-' | ',' | '.' | '|') {
        next += 1;
    }
    next
}

fn slice_at(document: &Document, line: usize, word: usize) -> Slice {
    let here = &document.lines[line];
    let start = if word < here.words.end { document.words()[word].start as usize } else { here.end };
    Slice { line, start }
}

/// Whether some words present people: a mark such as "(m)", an age, or nothing but names with commas.
pub(super) fn presents_people(document: &Document, words: Range<usize>) -> bool {
    let is_column = || words.clone().skip(1).any(|at| super::people::is_column(document, at));
    let is_parted = || words.clone().any(|at| matches!(document.mark(at), ',' | '(' | '،')) || is_column();
    has_sex_mark(document, words.clone())
        || is_parted() && (has_age(document, words.clone()) || has_listed_age(document, &words))
}

/// A name has at least and at most so many words before the age, and so many words at most say after it what somebody does.
const NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=6;
const OCCUPATION_WORDS: usize = 5;

/// "Ana Vela, 29, student": nothing but words with capitals before an age between commas, and few words after it, none of
/// which tells what happened.
fn has_listed_age(document: &Document, words: &Range<usize>) -> bool {
    let Some(comma) = words.clone().find(|at| document.mark(*at) == ',') else { return false };
    let age = comma + 1;
    let next = age + 1;
    let is_age = age < words.end
        && document.words()[age].shape == Shape::Number
        && document.folded(age).parse::<u8>().is_ok_and(|age| (1..=120).contains(&age));
    let is_name = |at: usize| {
        matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals | Shape::Initial)
            || LEXICONS.common.is(document, at, comma, Role::Particle)
    };
    let tells = |at: usize| {
        LEXICONS.is(document, at, words.end, Role::SinceVerb) || LEXICONS.is(document, at, words.end, Role::Being)
    };
    is_age
        && NAME_WORDS.contains(&(comma - words.start))
        && (words.start..comma).all(is_name)
        && (next == words.end || document.mark(next) == ',' && words.end - next <= OCCUPATION_WORDS + 1)
        && !(next..words.end).any(tells)
}

/// "(m)", "(female)": one word in brackets, of one or two letters or one that tells a sex.
fn has_sex_mark(document: &Document, words: Range<usize>) -> bool {
    words.clone().any(|at| {
        let word = document.words().get(at + 1);
        let is_short = |word: &Word| word.end - word.start <= 2 && !matches!(word.shape, Shape::Number | Shape::Mark);
        let tells = || [Role::Male, Role::Female].iter().any(|role| LEXICONS.is(document, at + 1, at + 2, *role));
        document.mark(at) == '(' && document.mark(at + 2) == ')' && word.is_some_and(|word| is_short(word) || tells())
    })
}

/// "aged 22", "22 Jahre": a number beside a word for age or for years.
fn has_age(document: &Document, words: Range<usize>) -> bool {
    let has = |at: usize, role: Role| at >= words.start && LEXICONS.is(document, at, words.end, role);
    let is_comma = |at: usize| matches!(document.mark(at), ',' | '،');
    let is_name = |at: usize| matches!(document.words()[at].shape, Shape::Capital | Shape::Capitals | Shape::Other);
    words.clone().any(|at| {
        let is_number = document.words()[at].shape == Shape::Number
            && document.folded(at).parse::<u8>().is_ok_and(|age| (1..=120).contains(&age));
        // "Ana Vela, 63, typographer"
        let is_between =
            || at > words.start + 1 && is_comma(at - 1) && (at + 1 == words.end || is_comma(at + 1)) && is_name(at - 2);
        is_number && (at > 0 && has(at - 1, Role::Age) || has(at + 1, Role::Unit) || is_between())
    })
}

/// Whether some words are a headline and not names: several that begin with a small letter, one after the other, and no
/// comma between them.
pub(super) fn reads_as_headline(document: &Document, words: Range<usize>) -> bool {
    let mut run = 0;
    // "Freedom for the bell-ringer of Villa Retama": two small words, one of those that join others, and no mark.
    let is_small = |at: &usize| {
        document.words()[*at].shape == Shape::Small && !LEXICONS.common.is(document, *at, *at + 1, Role::Particle)
    };
    let small: Vec<usize> = words.clone().filter(is_small).collect();
    let joins = |at: &usize| LEXICONS.languages_of(document.words()[*at].id) != 0;
    let has_mark = words.clone().any(|at| document.words()[at].shape == Shape::Mark);
    let begins_large = document.words().get(words.start).is_some_and(|word| word.shape == Shape::Capital);
    if small.len() >= 2 && small.iter().any(joins) && !has_mark && begins_large {
        return true;
    }
    for at in words {
        match document.words()[at].shape {
            Shape::Small if !LEXICONS.common.is(document, at, at + 1, Role::Particle) => run += 1,
            Shape::Mark if matches!(document.mark(at), '-' | '\'') => {}
            Shape::Mark => run = 0,
            _ => {}
        }
        if run >= SMALL_RUN {
            return true;
        }
    }
    false
}
