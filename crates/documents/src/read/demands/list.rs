//! What is asked, as a list: the items after "RECOMMENDED ACTION" or "PLEASE WRITE IMMEDIATELY in English:", in any form of
//! bullet, number or dash, or as paragraphs of their own.

use std::ops::Range;

use crate::Span;
use crate::read::document::Document;
use crate::read::headline::dates;
use crate::read::items::{bare_number_end, number_end};
use crate::read::labels::{begins_with_label, label_at};
use crate::read::lexicon::{LEXICONS, Label, Role};
use crate::read::outline::{Slice, leads_list};
use crate::read::paragraphs::{begins_with_bullet, is_bullet};
use crate::read::region::is_valediction;
use crate::read::words::Shape;

/// The words that introduce a list stand on at most so many lines before it.
const LINES_BEFORE: usize = 6;

/// The heading of the background stands at most so many lines before a list in it.
const BACKGROUND_LINES: usize = 60;

/// A letter has its salutation within so many lines before a list of its own.
const LETTER_LINES: usize = 40;

/// An item has at least so many words, and so many of them are small: an address has fewer.
const FEWEST_WORDS: usize = 3;
const FEWEST_SMALL: usize = 2;

/// The words that introduce a list ask within the first so many.
const ASK_DISTANCE: usize = 3;

/// The items of the first list that asks; none where the document has no such list.
pub(super) fn items(document: &Document) -> Vec<Span> {
    let mut line = 0;
    while line < document.lines.len() {
        if marker_end(document, line).is_none() {
            line += 1;
            continue;
        }
        let (mut items, next) = list_from(document, line);
        // Of items that say what is asked some may be short: "return the manuscript".
        let are_prose = items.iter().any(|item| is_prose(document, item))
            && items.iter().all(|item| is_prose(document, item) || is_short(document, item));
        let are_prose = are_prose && !are_said_to_writer(document, &items);
        items.retain(|item| !leads_on(document, item));
        if are_prose
            && !items.is_empty()
            && is_first(document, line)
            && is_introduced(document, line)
            && !is_in_letter(document, line)
        {
            return spans(document, &items);
        }
        line = next.max(line + 1);
    }
    (0..document.lines.len()).find_map(|line| paragraphs_after(document, line)).unwrap_or_default()
}

fn spans(document: &Document, items: &[Range<usize>]) -> Vec<Span> {
    items.iter().map(|item| document.span(item)).collect()
}

/// The items of the list that begins with a line, as words, and the line after it.
fn list_from(document: &Document, first: usize) -> (Vec<Range<usize>>, usize) {
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut line = first;
    while line < document.lines.len() {
        let here = &document.lines[line];
        match marker_end(document, line) {
            Some(start) => items.push(start..here.words.end),
            None if here.gap || is_end(document, line) => break,
            None => {
                if let Some(last) = items.last_mut() {
                    last.end = here.words.end;
                }
            }
        }
        line += 1;
    }
    items.retain(|item| !item.is_empty());
    items = items.into_iter().flat_map(|item| at_numbers(document, item)).collect();
    if is_letter_bullet(document, first) {
        items = items.into_iter().flat_map(|item| at_circles(document, item)).collect();
    }
    (items, line)
}

/// Whether a line is a label, a heading or the end of a letter, so that no item goes on with it.
fn is_end(document: &Document, line: usize) -> bool {
    let words = &document.words()[document.lines[line].words.clone()];
    let has_small = words.iter().any(|word| matches!(word.shape, Shape::Small | Shape::Other | Shape::Capital));
    let slice = Slice { line, start: document.lines[line].start };
    // "the first one" / ";": the mark alone goes on with the item.
    let has_word = words.iter().any(|word| word.shape != Shape::Mark);
    label_at(document, line).is_some() || has_word && !has_small || is_valediction(document, &slice)
}

/// The word after the mark with which an item begins: "-", "--", "•", or a number.
fn marker_end(document: &Document, line: usize) -> Option<usize> {
    let words = document.lines[line].words.clone();
    let is_mark = |at: usize| {
        is_bullet(document.mark(at))
            || document.mark(at) == '>'
            || is_private(document, at)
            || begins_with_bullet(document, line) && at == words.start
    };
    let mut at = words.start;
    while at < words.end && is_mark(at) {
        at += 1;
    }
    if at > words.start {
        return (at < words.end && at - words.start <= 2 && document.mark(at) == ' ').then_some(at);
    }
    if is_letter_bullet(document, line) {
        return Some(words.start + 1);
    }
    number_end(document, &words).or_else(|| bare_number_end(document, line))
}

/// Whether a line begins with the letter "o" that stands for a small circle: after a line that ends as an item ends.
fn is_letter_bullet(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let is_circle = words.len() > FEWEST_WORDS && document.raw(document.span(&(words.start..words.start + 1))) == "o";
    let is_after_item = || {
        let before = line.checked_sub(1).map(|before| document.mark(document.lines[before].words.end.max(1) - 1));
        document.lines[line].gap || before.is_none_or(|mark| matches!(mark, ':' | ';' | '.'))
    };
    is_circle && is_after_item()
}

/// An item parted at letters "o" that stand for small circles, where the lines of a list were joined: "news of him; o urging".
fn at_circles(document: &Document, item: Range<usize>) -> Vec<Range<usize>> {
    let is_circle = |at: &usize| {
        *at > item.start
            && at + 1 < item.end
            && matches!(document.mark(at - 1), ';' | '.')
            && document.raw(document.span(&(*at..at + 1))) == "o"
    };
    let mut parts = Vec::new();
    let mut start = item.start;
    for at in item.clone().filter(is_circle) {
        parts.push(start..at);
        start = at + 1;
    }
    parts.push(start..item.end);
    parts
}

/// An item parted where the numbers of its list go on within it, as lines were joined: "i. Free her; ii. Let her see a doctor".
fn at_numbers(document: &Document, item: Range<usize>) -> Vec<Range<usize>> {
    let Some(mut number) = number_before(document, &item) else { return vec![item] };
    let mut parts = Vec::new();
    let mut start = item.start;
    for at in item.start + 1..item.end {
        let ends = matches!(document.mark(at - 1), ';' | '.' | '؛');
        if ends
            && at > start + FEWEST_WORDS
            && number_at(document, at) == Some(number + 1)
            && let Some(end) = number_end(document, &(at..item.end))
        {
            parts.push(start..at);
            (start, number) = (end, number + 1);
        }
    }
    parts.push(start..item.end);
    parts
}

/// The number with which the line of an item begins.
fn number_before(document: &Document, item: &Range<usize>) -> Option<u8> {
    let line = document.lines.partition_point(|line| line.words.end <= item.start);
    let words = document.lines.get(line)?.words.clone();
    (words.start < item.start).then(|| words.clone().take(2).find_map(|at| number_at(document, at))).flatten()
}

/// Small Roman numbers, by their places.
const ROMAN: [&str; 9] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/// A number of a list, in digits or Roman.
fn number_at(document: &Document, at: usize) -> Option<u8> {
    let text = document.folded(at);
    let roman = || ROMAN.iter().position(|roman| *roman == text).and_then(|place| u8::try_from(place + 1).ok());
    text.parse().ok().or_else(roman)
}

/// Whether an item can be the first of its list: without a number, or with the first one.
fn is_first(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let number = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    let is_bulleted = document
        .words()
        .get(words.start)
        .is_some_and(|word| word.shape == Shape::Mark && !matches!(document.mark(words.start), '(' | '['));
    is_bulleted
        || is_letter_bullet(document, line)
        || number.is_some_and(|at| matches!(document.folded(at), "1" | "1o" | "1a" | "i" | "a"))
}

/// A bullet of a symbol font: it has no character of its own.
fn is_private(document: &Document, at: usize) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&document.mark(at))
}

fn is_prose(document: &Document, item: &Range<usize>) -> bool {
    let words = &document.words()[item.clone()];
    let small = words.iter().filter(|word| matches!(word.shape, Shape::Small | Shape::Other)).count();
    let has_address = item.clone().any(|at| document.mark(at) == '@');
    let is_office = LEXICONS.is(document, item.start, item.end, Role::Office);
    words.len() >= FEWEST_WORDS && small >= FEWEST_SMALL && !has_address && !is_office
}

/// A short item without a name or an address: it begins with a small word, and has another one or two.
fn is_short(document: &Document, item: &Range<usize>) -> bool {
    let words = &document.words()[item.clone()];
    let is_word = |shape| matches!(shape, Shape::Small | Shape::Other | Shape::Mark);
    (2..=FEWEST_WORDS + 1).contains(&words.len())
        && words.iter().all(|word| is_word(word.shape))
        && !item.clone().any(|at| matches!(document.mark(at), '@' | '/' | ':'))
        && words.first().is_some_and(|word| word.shape != Shape::Mark)
}

/// Whether more than half of a list says what the writer does, and not what is asked.
fn are_said_to_writer(document: &Document, items: &[Range<usize>]) -> bool {
    items.iter().filter(|item| is_said_to_writer(document, item)).count() * 2 > items.len()
}

/// "1. Write a letter in your own words. 2. Tell us what you did.", "This action expires on 5 May", "Stamp: 1.55".
fn is_said_to_writer(document: &Document, item: &Range<usize>) -> bool {
    let has = |at: usize, role| LEXICONS.is(document, at, item.end, role);
    let is_last_day = |at: usize| has(at, Role::SendBefore) && !dates(document, at..item.end).is_empty();
    let asks = has(item.start, Role::Ask) || has(item.start, Role::AskVerb);
    let asks = asks && !has(item.start, Role::AskNot);
    has(item.start, Role::WriteWord) && !asks
        || has(item.start, Role::Postage)
        || item.clone().any(|at| has(at, Role::ToReader) || is_last_day(at))
}

/// "2. Send it before 23 April to:": an item that leads to an address.
fn leads_on(document: &Document, item: &Range<usize>) -> bool {
    document.mark(item.end - 1) == ':' && LEXICONS.is(document, item.start, item.end, Role::WriteWord)
}

/// Whether the lines before a list say that it is what is asked.
fn is_introduced(document: &Document, line: usize) -> bool {
    let Some(before) = line.checked_sub(1) else { return false };
    let earliest = line.saturating_sub(LINES_BEFORE);
    if (earliest..line).any(|place| begins_with_label(document, place, Label::Action)) {
        return true;
    }
    let first = (earliest..=before).rev().find(|place| document.lines[*place].gap).unwrap_or(earliest);
    let words = document.lines[first].words.start..document.lines[before].words.end;
    let ends_in_colon = document.mark(words.end.saturating_sub(1)) == ':';
    // "Please write in Arabic, English or your own language:"
    if ends_in_colon && names_own_language(document, before) {
        return true;
    }
    let asks_within = |end: usize| {
        (words.start..end).any(|at| {
            let is = |role| LEXICONS.is(document, at, words.end, role);
            is(Role::Ask) || is(Role::AskVerb)
        })
    };
    // "Network urges the authorities to:"
    let urges = || (words.start..words.end).any(|at| LEXICONS.is(document, at, words.end, Role::AskedPerson));
    leads_list(document, first)
        || ends_in_colon && urges()
        || asks_within(words.end.min(words.start + ASK_DISTANCE))
        || is_open(document, before) && tells_to_write(document, &words)
        || ends_in_colon && (asks_within(words.end) || !is_background(document, first))
}

/// Whether a line does not end as a sentence ends: what follows goes on with it.
fn is_open(document: &Document, line: usize) -> bool {
    let end = document.lines[line].words.end.max(1) - 1;
    !matches!(document.mark(end), '.' | '!' | '?')
}

/// "Please write letters in which you", "Send telegrams, faxes": the words before a list say that it is what is asked.
fn tells_to_write(document: &Document, words: &Range<usize>) -> bool {
    let has = |role| words.clone().any(|at| LEXICONS.is(document, at, words.end, role));
    has(Role::WriteWord) || has(Role::AskVerb)
}

/// Whether a line stands in the background: that is the last heading before it.
fn is_background(document: &Document, line: usize) -> bool {
    let label =
        (line.saturating_sub(BACKGROUND_LINES)..=line).rev().find_map(|place| Some(label_at(document, place)?.label));
    label == Some(Label::Background)
}

/// "Please write appeals in which you", "Ask them": the paragraph before a list begins with what the reader does.
fn tells_reader(document: &Document, line: usize) -> bool {
    let Some(before) = line.checked_sub(1) else { return false };
    let earliest = line.saturating_sub(LINES_BEFORE);
    let first = (earliest..=before).rev().find(|place| document.lines[*place].gap).unwrap_or(earliest);
    let (start, end) = (document.lines[first].words.start, document.lines[before].words.end);
    // "Please write to:" leads to addresses.
    let item = marker_end(document, line).map(|at| document.words()[at].shape);
    if item != Some(Shape::Small) && document.mark(end.max(1) - 1) == ':' {
        return false;
    }
    [Role::WriteWord, Role::AskVerb].iter().any(|role| LEXICONS.is(document, start, end, *role))
}

/// Whether a list is part of a letter: a salutation stands before it, and no label that begins what is asked.
fn is_in_letter(document: &Document, line: usize) -> bool {
    if tells_reader(document, line) {
        return false;
    }
    for place in (line.saturating_sub(LETTER_LINES)..line).rev() {
        // A salutation above the mark of the document is that of a mail.
        let begins = |label| begins_with_label(document, place, label);
        if [Label::Action, Label::Mark, Label::Background].into_iter().any(begins) {
            return false;
        }
        // Under the salutation of a target stand other targets, and no letter.
        let is_above_prose =
            || document.lines.get(place + 1).is_some_and(|next| crate::read::rows::is_prose(document, &next.words));
        if begins(Label::Letter) || begins(Label::Salutation) && is_above_prose() {
            return true;
        }
        let words = document.lines[place].words.clone();
        let opens = LEXICONS.is(document, words.start, words.end, Role::Opening);
        if opens && matches!(document.mark(words.end - 1), ',' | ':') {
            return true;
        }
    }
    false
}

/// The paragraphs after words that ask and end in a colon, up to the label of those who are written to.
fn paragraphs_after(document: &Document, line: usize) -> Option<Vec<Span>> {
    let ends_in_colon = document.mark(document.lines[line].words.end.saturating_sub(1)) == ':';
    let earliest = line.saturating_sub(LINES_BEFORE);
    let is_labelled = (earliest..=line).any(|place| begins_with_label(document, place, Label::Action));
    let is_anchor = ends_in_colon && (is_labelled || names_own_language(document, line));
    if !is_anchor || label_at(document, line).is_some_and(|label| label.label != Label::Action) {
        return None;
    }
    let ends = |item: &Range<usize>| matches!(document.mark(item.end - 1), ';' | '.' | '؛');
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut place = line + 1;
    while place < document.lines.len() && !is_end(document, place) {
        let here = &document.lines[place];
        let is_done = items.last().is_none_or(ends);
        if here.gap && items.last().is_some_and(|last| document.mark(last.end - 1) == '.') && is_run(document, &items) {
            return Some(spans(document, &items));
        }
        match items.last_mut() {
            Some(last) if !is_done => last.end = here.words.end,
            _ => items.push(here.words.clone()),
        }
        place += 1;
    }
    let first = items.first()?.start;
    let opens = document.words()[first].shape == Shape::Small
        || LEXICONS.is(document, first, document.words().len(), Role::Ask);
    let is_list = opens
        && label_at(document, place)
            .is_some_and(|label| matches!(label.label, Label::Targets | Label::Deadline | Label::Copies))
        && items.iter().all(|item| ends(item) && is_prose(document, item));
    let is_said = items.iter().any(|item| is_said_to_writer(document, item));
    (is_list && !is_said || is_run(document, &items)).then(|| spans(document, &items))
}

/// Whether the paragraph up to a line says that the reader may write in a language of his own.
fn names_own_language(document: &Document, line: usize) -> bool {
    let earliest = line.saturating_sub(LINES_BEFORE);
    let first = (earliest..=line).rev().find(|place| document.lines[*place].gap).unwrap_or(earliest);
    let words = document.lines[first].words.start..document.lines[line].words.end;
    LEXICONS.all.iter().any(|lexicon| lexicon.first(document, words.clone(), Role::OwnLanguage).is_some())
}

/// Several items, each with a semicolon but the last: a list that lost its bullets. They go on with the sentence before them,
/// or are more than two, the last with a full stop.
fn is_run(document: &Document, items: &[Range<usize>]) -> bool {
    let is_small = |item: &Range<usize>| document.words()[item.start].shape == Shape::Small;
    let has_semicolon = |item: &Range<usize>| matches!(document.mark(item.end - 1), ';' | '؛');
    let (before, _) = items.split_at(items.len().saturating_sub(1));
    let are_sentences = before.len() > 1 && items.last().is_some_and(|last| document.mark(last.end - 1) == '.');
    !before.is_empty()
        && before.iter().all(has_semicolon)
        && items.iter().all(|item| (is_small(item) || are_sentences) && is_prose(document, item))
}
