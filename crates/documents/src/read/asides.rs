//! What a document says to its readers beside the case: until when they write, to whom, at what price, and what else its
//! network would like to tell them.

use std::ops::Range;

use super::document::Document;
use super::head::in_any;
use super::headline::{date_in_any, dates};
use super::labels::{Labelled, begins_item, label_at};
use super::lexicon::{LEXICONS, Role};
use super::opening::{is_prose, paragraph_end};
use super::rows::postage_at;
use super::when::When;
use super::words::Shape;
use crate::Span;

/// The words before the colon and the last day after it take at most so many lines and words: "Please take action as soon
/// as possible and before: 3 May 2023".
const LABEL_LINES: usize = 3;
const LABEL_WORDS: usize = 20;

/// Between "before" and the last day stand at most so many words: "the", a weekday.
const WORDS_TO_DAY: usize = 2;

/// What speaks to the reader has at most so many words; a longer paragraph is prose.
const ASIDE_WORDS: usize = 70;

/// The address of a sender has at most so many words and marks, one of so many of them small, and a number with so many
/// digits.
const SENDER_WORDS: usize = 30;
const SMALL_OF_SENDER: usize = 5;
const CODE_DIGITS: usize = 4;

/// A paragraph about the price of a stamp has at most so many words and marks. It says so in its first ones, or next to a
/// number.
const POSTAGE_WORDS: usize = 25;
const POSTAGE_LEAD: usize = 4;
const WORDS_TO_PRICE: usize = 2;

/// The label of a last day goes on for so many words beyond [`WORDS_TO_DAY`].
const LABEL_TAIL: usize = 4;

/// The words that lead to the targets are at most so many.
const LEAD_WORDS: usize = 45;

/// The last day after a label that no file has: words for "before" or "deadline", a colon, and a day with nothing after it.
pub(super) fn dated_label(document: &Document, line: usize) -> Option<When> {
    let first = document.lines[line].words.start;
    let last = (line + 1..document.lines.len())
        .take(LABEL_LINES - 1)
        .take_while(|next| !document.lines[*next].gap && !document.lines[*next].new_page)
        .last()
        .unwrap_or(line);
    let end = document.lines[last].words.end.min(first + LABEL_WORDS);
    let colon = (first..end).find(|at| document.mark(*at) == ':')?;
    let says = (first..colon).any(|at| has(document, at, colon, Role::DeadlineWord));
    if !says || (first..colon).any(|at| matches!(document.mark(at), '.' | ';' | '!' | '?' | '،')) {
        return None;
    }
    let value = (colon + 1..document.lines[last].words.end).find(|at| document.words()[*at].shape != Shape::Mark)?;
    let in_line = |line: &usize| document.lines[*line].words.contains(&value);
    let value_line = (line..=last).find(in_line)?;
    let day = date_in_any(document, value, document.lines[value_line].words.end)?;
    let rest = day.words.end..document.lines[value_line].words.end;
    let is_alone = rest.clone().all(|at| document.words()[at].shape == Shape::Mark);
    (is_alone && (day.whole().is_some() || day.ambiguous)).then_some(day)
}

/// "(by 5 July 2021)": a line with nothing but a day and the word before it.
pub(super) fn day_alone(document: &Document, line: usize) -> Option<When> {
    let words = document.lines[line].words.clone();
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark)?;
    let after = first + in_any(document, first, words.end, Role::BeforeDay)?;
    let day = date_in_any(document, after, words.end)?;
    let ends = (day.words.end..words.end).all(|at| document.words()[at].shape == Shape::Mark);
    (ends && (day.whole().is_some() || day.ambiguous)).then_some(day)
}

/// The day in a sentence that asks the reader to write or send before it: "Post your letter by 18 June 2021." Its first
/// words are those that ask.
pub(super) fn asked_day(document: &Document, sentence: Range<usize>) -> Option<When> {
    let first = sentence.clone().find(|at| document.words()[*at].shape != Shape::Mark)?;
    let begins = has(document, first, sentence.end, Role::WriteWord) || has(document, first, sentence.end, Role::Ask);
    if !begins {
        return None;
    }
    dates(document, sentence.clone()).into_iter().find(|day| {
        let near = day.words.start.saturating_sub(WORDS_TO_DAY + LABEL_TAIL).max(sentence.start)..day.words.start;
        near.clone().any(|at| {
            let length = in_any(document, at, day.words.start, Role::DeadlineWord);
            length.is_some_and(|length| day.words.start - (at + length) <= WORDS_TO_DAY)
        })
    })
}

/// "Act before 14 October 2020", alone in a part of a line: it begins with the words that say so, and ends with the day.
pub(super) fn send_before(document: &Document, words: &Range<usize>) -> Option<When> {
    let length = in_any(document, words.start, words.end, Role::SendBefore)?;
    let day = date_in_any(document, words.start + length, words.end)?;
    (day.words.end == words.end && (day.whole().is_some() || day.ambiguous)).then_some(day)
}

/// "Last day: 13 December 2024.", "Deadline unchanged: 17 December 2010.": a short sentence that begins with words for the last
/// day and ends with it.
pub(super) fn named_day(document: &Document, sentence: Range<usize>) -> Option<When> {
    let mut days = dates(document, sentence.clone());
    let day = days.pop().filter(|_| days.is_empty())?;
    let before = sentence.start..day.words.start;
    let names = |at: usize| has(document, at, day.words.start, Role::DeadlineWord);
    let ends = (day.words.end..sentence.end).all(|at| document.words()[at].shape == Shape::Mark);
    let colon = before.clone().any(|at| document.mark(at) == ':');
    let is_said = before.clone().take(NAMED_LEAD).any(names);
    (ends && colon && is_said && before.len() <= NAMED_WORDS).then_some(day)
}

/// Before a last day that is named so stand at most so many words and marks; the words for it begin within so many.
const NAMED_WORDS: usize = 8;
const NAMED_LEAD: usize = 3;

/// Words that warn the writer are so many where no story has them by chance.
const LONG_WARNING: usize = 4;

/// Whether the paragraph that begins with a line speaks to the reader about other things than the case: the price of a
/// stamp, answers that came, the network's own news.
pub(super) fn is_aside(document: &Document, line: usize, in_background: bool) -> bool {
    let words = paragraph(document, line);
    if words.len() > ASIDE_WORDS {
        return false;
    }
    if begins_item(document, line) {
        // "2) Let us know what you did": a step of a page, below the prose.
        return in_background && words.clone().any(|at| has(document, at, words.end, Role::ToReader));
    }
    // A heading that asks for own words begins what is asked.
    let ends = || matches!(document.mark(words.end - 1), '.' | '!' | '?' | ':' | ')' | '؟');
    let has_small =
        || document.words()[words.clone()].iter().any(|word| matches!(word.shape, Shape::Small | Shape::Other));
    let is_said = ends() || has_small() && !has(document, words.start, words.end, Role::WriteWord);
    // Where one can ask or answer: prose about a case has no address of mail.
    let has_mail = || document.raw(document.span(&words)).contains('@');
    let says = |at: usize| has(document, at, words.end, Role::ToReader);
    let is_sender = || in_background && is_sender(document, &words);
    is_postage(document, &words)
        || has_mail()
        || is_sender()
        || is_said && (words.clone().any(says) || warns(document, &words))
}

/// Whether some words warn the writer: long ones, or such as speak of writing. "Without naming the reason" is told of somebody.
fn warns(document: &Document, words: &Range<usize>) -> bool {
    let writes = || {
        let speaks =
            |at: usize| [Role::WriteWord, Role::WriteForm].iter().any(|role| has(document, at, words.end, *role));
        words.clone().any(speaks)
    };
    let length = |at: usize| in_any(document, at, words.end, Role::Safety);
    let longest = words.clone().filter_map(length).max();
    longest.is_some_and(|longest| longest >= LONG_WARNING || writes())
}

/// "Open Cells, PO Box 5550, 1099 ZZ Port Amber. Unsubscribe": the address of who sends a document. Few words, hardly any of
/// them small, parts with commas, a long number, and a word of a street or a box.
fn is_sender(document: &Document, words: &Range<usize>) -> bool {
    let all = &document.words()[words.clone()];
    let small = all.iter().filter(|word| word.shape == Shape::Small).count();
    let is_code = |at: usize| document.words()[at].shape == Shape::Number && document.folded(at).len() >= CODE_DIGITS;
    words.len() <= SENDER_WORDS
        && small * SMALL_OF_SENDER <= all.len()
        && words.clone().any(|at| document.mark(at) == ',')
        && words.clone().any(is_code)
        && words.clone().any(|at| LEXICONS.common.is(document, at, words.end, Role::Institution))
}

/// Whether the paragraph that begins with a line tells the price of a stamp.
pub(super) fn tells_postage(document: &Document, line: usize) -> bool {
    is_postage(document, &paragraph(document, line))
}

fn is_postage(document: &Document, words: &Range<usize>) -> bool {
    let is_number = |at: usize| document.words()[at].shape == Shape::Number;
    let says = |at: usize| {
        let leads = at < words.start + POSTAGE_LEAD;
        let near = at.saturating_sub(WORDS_TO_PRICE).max(words.start)..words.end.min(at + 1 + WORDS_TO_PRICE);
        postage_at(document, at, words.end).is_some() && (leads || near.clone().any(is_number))
    };
    // "Stamps: two of the highest rate."
    let labelled = has(document, words.start, words.end, Role::Postage) && document.mark(words.start + 1) == ':';
    let prices = || words.clone().any(says) && words.clone().any(is_number);
    words.len() <= POSTAGE_WORDS && (labelled || prices())
}

/// Whether the paragraph that begins with a line asks the reader to write, and ends in the colon before the targets: where
/// it ends.
pub(super) fn lead_to_targets(document: &Document, line: usize) -> Option<usize> {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
    let words = document.lines[line].words.start..document.lines[end - 1].words.end;
    let colon = document.raw_line(end - 1).trim_end().ends_with([':', '：']);
    if !colon || words.len() > LEAD_WORDS || begins_item(document, line) || end >= document.lines.len() {
        return None;
    }
    let next_end = paragraph_end(document, end, |line| label_at(document, line).is_some());
    let goes_on = !begins_item(document, end) && !is_prose(document, end..next_end);
    let begins = |at: usize| {
        let is_first = at == words.start || matches!(document.mark(at - 1), '.' | '!' | '?' | '(' | '-');
        is_first && has(document, at, words.end, Role::WriteWord)
    };
    (goes_on && words.clone().any(begins)).then_some(end)
}

/// Whether beside a label stands an address of mail and nothing that is prose.
pub(super) fn is_address_beside(document: &Document, labelled: &Labelled) -> bool {
    let value = labelled.value_start..document.lines[labelled.last_line].end;
    let words = document.words_in(Span { start: value.start, end: value.end });
    document.text[value].contains('@') && !super::rows::is_prose(document, &words)
}

fn paragraph(document: &Document, line: usize) -> Range<usize> {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
    document.lines[line].words.start..document.lines[end - 1].words.end
}

fn has(document: &Document, at: usize, end: usize, role: Role) -> bool {
    in_any(document, at, end, role).is_some()
}

/// "No further action is needed.", "Case closed.": in prose such words begin their sentence, and few of them are all of it. "The
/// prosecutor declared the case closed" tells of somebody.
pub(super) fn ends_action(document: &Document, words: &Range<usize>, role: Role) -> bool {
    let is_end = |at: &usize| matches!(document.mark(*at), '.' | '!' | '?' | ':' | '؟');
    let mut from = words.start;
    while let Some(phrase) = LEXICONS.first(document, from..words.end, role) {
        let start = (words.start..phrase.start).rev().find(is_end).map_or(words.start, |at| at + 1);
        let stop = (phrase.end..words.end).find(is_end).unwrap_or(words.end);
        let is_all = phrase.len() >= LONG_END || stop - start <= phrase.len() + WORDS_BESIDE_END;
        if phrase.start - start <= WORDS_BESIDE_END && is_all {
            return true;
        }
        from = phrase.end;
    }
    false
}

/// Words that end an action have at most so many others before them in their sentence; a phrase of fewer than so many is nearly all
/// of it.
const WORDS_BESIDE_END: usize = 4;
const LONG_END: usize = 4;
