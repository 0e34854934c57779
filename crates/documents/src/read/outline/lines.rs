//! What a line is to the outline: a heading, the words above a list or an address, a line that names the document.

use super::super::document::Document;
use super::super::identifiers::{index_in, number_in};
use super::super::labels::{Labelled, begins_item, has_mark, label_at};
use super::super::lexicon::{LEXICONS, Label, Role};
use super::super::opening::{country_line, is_prose, is_sentence_end, paragraph_end, presents_people};
use super::super::paragraphs::begins_with_bullet;
use super::super::words::Shape;
use super::Slice;
use super::addresses::is_address_block;
use super::apart::{calls_to_write, completes_day, is_kicker};
use super::news::news_at;
use crate::Span;

/// The longest line, in bytes, that can be a heading.
const LONGEST_HEADING: usize = 120;

/// A heading has at least so many letters; "USA" alone is none.
const SHORTEST_HEADING: usize = 6;

/// After a short word and a colon a heading goes on with more than so many words and marks.
const LABEL_WORDS: usize = 4;

/// The longest series of numbers, in bytes: "EXTRA".
const LONGEST_SERIES: usize = 5;

/// The documents before this one are named on at most so many lines.
const REFERENCE_LINES: usize = 30;

/// A heading with a day has at most so many words.
pub(super) const DATED_WORDS: usize = 16;

/// A heading in small letters has at most so many words.
const HEADING_WORDS: usize = 7;

/// A paragraph has at least so many lines, each of at most so many bytes, for their ends to tell who ended them.
const WRAPPED_LINES: usize = 3;
const LONGEST_WRAPPED_LINE: usize = 200;

/// A line of people has at most so many small words without their marks: "headman of the village".
pub(super) const FEW_SMALL: usize = 4;

/// Whether a label stands before numbers and indexes of documents.
pub(super) fn is_reference(label: Label) -> bool {
    matches!(label, Label::Number | Label::FurtherInformation)
}

/// Whether the line of a reference goes on with the next one: a bracket is open, another reference or the end of its
/// words follows.
pub(super) fn goes_on(document: &Document, labelled: &Labelled, slices: &[Slice], next: usize) -> bool {
    slices.is_empty()
        || is_open(document, labelled, slices)
        || begins_with_reference(document, next)
        || completes_day(document, slices, next)
        || document.raw_line(next).starts_with(char::is_lowercase)
}

/// Whether a line begins with a bracket that says what another document is: "(AFR 44/15/93, 5 August 1993)".
fn begins_with_reference(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let close = words.clone().find(|at| document.mark(*at) == ')').unwrap_or(words.end);
    document.mark(words.start) == '(' && index_in(document, words.start..close).is_some()
}

/// Whether the references on a line of the head, which has no label, go on with the next one.
pub(in super::super) fn references_go_on(document: &Document, lines: std::ops::Range<usize>) -> bool {
    let next = lines.end;
    if document.lines.get(next).is_none_or(|next| next.gap || next.new_page) || lines.len() > REFERENCE_LINES {
        return false;
    }
    let words = document.lines[lines.start].words.start..document.lines[next - 1].words.end;
    let refers = |words: std::ops::Range<usize>| {
        index_in(document, words.clone()).is_some() || number_in(document, words).is_some()
    };
    let below = document.lines[next].words.clone();
    let open = || text_is_open(document, document.span(&words), next - 1) && refers(below.clone());
    !words.is_empty() && refers(words.clone()) && (begins_with_reference(document, next) || open())
}

/// Whether a bracket is open at the end of the lines of a reference, or they end in a mark after which another one comes.
pub(super) fn is_open(document: &Document, labelled: &Labelled, slices: &[Slice]) -> bool {
    let Some(last) = slices.last().filter(|_| slices.len() < REFERENCE_LINES) else { return false };
    let text = Span { start: document.span(&labelled.words).start, end: document.lines[last.line].end };
    text_is_open(document, text, last.line)
}

fn text_is_open(document: &Document, text: Span, last: usize) -> bool {
    let text = document.raw(text);
    let last_word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    // "and", with another reference on the next line.
    let end = document.lines[last].words.end;
    let joins = end > document.lines[last].words.start
        && document.words()[end - 1].shape == Shape::Small
        && LEXICONS.languages_of(document.words()[end - 1].id) != 0;
    text.matches('(').count() > text.matches(')').count()
        || joins
        || text.ends_with([';', ',', '/', '&'])
        || last_word.len() <= LONGEST_SERIES && LEXICONS.has_label(&super::super::fold::fold(last_word), Label::Number)
}

/// Whether a line has a year or a day in numbers: a date that it begins may go on with the next line.
pub(super) fn has_day(document: &Document, slice: &Slice) -> bool {
    let words = document.words_in(super::super::region::span(document, slice));
    words.clone().any(|at| super::super::when::year(document.folded(at)).is_some())
        || !super::super::headline::dates(document, words).is_empty()
}

/// The index of a line that stands outside brackets: those in brackets are of other documents.
pub(in super::super) fn own_index_in(document: &Document, line: usize) -> Option<casework::IndexNumber> {
    let words = document.lines[line].words.clone();
    let end = words.clone().find(|at| document.mark(*at) == '(').unwrap_or(words.end);
    let close = words.clone().rev().find(|at| document.mark(*at) == ')').map_or(words.end, |at| at + 1);
    // A bracket that is open at the end of the line goes on with the next one.
    let open = (close..words.end).find(|at| document.mark(*at) == '(').unwrap_or(words.end);
    let found = index_in(document, words.start..end).or_else(|| index_in(document, close..open));
    found.map(|(index, _)| index)
}

pub(super) fn has_index(document: &Document, line: usize) -> bool {
    index_in(document, document.lines[line].words.clone()).is_some()
}

/// A line as a slice.
pub(super) fn whole_line(document: &Document, line: usize) -> Slice {
    Slice { line, start: document.lines[line].start }
}

/// Whether a line is a heading with one day, a colon at its end, and no list after it: "Send appeals before 3 May 2013 to:"; or
/// one that speaks of writing, with an address under it: "If you write before 3 May 2013".
pub(super) fn is_dated_heading(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let colon = document.raw_line(line).ends_with([':', '：']);
    let next = (line + 1..document.lines.len()).next();
    let says = |at: usize| {
        let has = |role| super::super::head::in_any(document, at, words.end, role).is_some();
        has(Role::WriteWord) || has(Role::DeadlineWord)
    };
    let above_address = || {
        !is_sentence_end(document, line)
            && document.lines[line].gap
            && words.clone().any(says)
            && next.is_some_and(|next| is_address_block(document, next))
    };
    (colon || words.len() <= DATED_WORDS && above_address())
        && words.len() <= DATED_WORDS
        && !begins_item(document, line)
        && next.is_some_and(|next| !begins_with_bullet(document, next))
        && super::super::headline::dates(document, words).iter().filter(|day| day.whole().is_some()).count() == 1
}

/// Whether a line alone is a heading in small letters: few words, no sentence, nothing counted.
pub(super) fn is_small_heading(document: &Document, line: usize) -> bool {
    let here = &document.lines[line];
    let next = document.lines.get(line + 1);
    let text = document.raw_line(line);
    let words = document.words()[here.words.clone()].iter().filter(|word| word.shape != Shape::Mark);
    here.gap
        && next.is_some_and(|next| next.gap && !begins_item(document, line + 1))
        && (1..=HEADING_WORDS).contains(&words.clone().count())
        && words.clone().all(|word| word.shape != Shape::Number)
        && words.clone().next().is_some_and(|word| !matches!(word.shape, Shape::Small | Shape::Other))
        && !text.ends_with(['.', '!', ',', ';', '…', '"', '”', '»', ')'])
        && !begins_item(document, line)
}

/// The first paragraph of a background has at least so many words; a shorter one may be a note.
const BACKGROUND_WORDS: usize = 20;

/// Whether a paragraph of prose begins with a line that tells something, and does not ask the reader to write or send.
pub(super) fn is_long_prose(document: &Document, line: usize) -> bool {
    is_told(document, line, BACKGROUND_WORDS)
}

/// The same of a paragraph with at least so many words and marks.
pub(super) fn is_told(document: &Document, line: usize, least: usize) -> bool {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
    let words = document.lines[line].words.start..document.lines[end - 1].words.end;
    // A sentence that asks the reader to write, or to be careful.
    let speaks = |at: usize| {
        let is_first = at == words.start || matches!(document.mark(at - 1), '.' | '!' | '?');
        let has = |role| super::super::head::in_any(document, at, words.end, role).is_some();
        is_first && [Role::WriteWord, Role::Ask, Role::Safety].into_iter().any(has)
    };
    words.len() >= least
        && is_prose(document, line..end)
        && !super::super::asides::is_aside(document, line, true)
        && !super::super::deadline::closes(document, line, true)
        && !words.clone().any(speaks)
}

/// Whether a paragraph is a heading: few words, the first with a capital, and no mark at its end.
pub(in super::super) fn is_bare_heading(document: &Document, paragraph: Span) -> bool {
    let words = document.words_in(paragraph);
    let Some(last) = words.clone().next_back() else { return false };
    words.len() <= HEADING_WORDS
        && document.words()[last].shape != Shape::Mark
        && matches!(document.words()[words.start].shape, Shape::Capital | Shape::Capitals)
}

/// Whether signs stand on both sides of a line's words: "=== IMPORTANT ===".
pub(super) fn is_framed(document: &Document, line: usize) -> bool {
    let text = document.raw_line(line);
    let sign = text.chars().next().filter(|sign| matches!(sign, '=' | '*' | '#' | '~' | '+' | '-'));
    sign.is_some_and(|sign| {
        let count = |trimmed: &str| text.len() - trimmed.len();
        count(text.trim_start_matches(sign)) > 1 && count(text.trim_end_matches(sign)) > 1
    })
}

/// Whether the languages of a field go on with the next line: it begins small, or the line before ends in a mark or a word
/// that joins.
pub(super) fn goes_on_with_languages(document: &Document, slices: &[Slice], next: usize) -> bool {
    let Some(last) = slices.last() else { return true };
    let before = document.lines[last.line].words.clone();
    let joins = document.words()[before]
        .last()
        .is_some_and(|word| matches!(word.mark, ',' | '/' | '-') || word.shape == Shape::Small);
    joins || !document.raw_line(next).starts_with(char::is_uppercase) && !begins_item(document, next)
}

/// Whether a line stands above the prose, without a blank line between: it is far shorter, and no sentence.
pub(super) fn stands_above(document: &Document, line: usize) -> bool {
    let bytes = |line: usize| document.lines[line].end - document.lines[line].start;
    let next = document.lines.get(line + 1).filter(|next| !next.gap);
    next.is_some() && bytes(line + 1) > 2 * bytes(line) && !is_sentence_end(document, line)
}

/// Whether the first line of a paragraph was ended by hand: the next word would have had its place on it, by far.
pub(super) fn is_ended_by_hand(document: &Document, lines: std::ops::Range<usize>) -> bool {
    let bytes = |line: usize| document.lines[line].end - document.lines[line].start;
    let width = lines.clone().map(bytes).max().unwrap_or(0);
    let next = document.lines.get(lines.start + 1).and_then(|next| document.words().get(next.words.start));
    let next = next.map_or(0, |word| (word.end - word.start) as usize);
    lines.len() >= WRAPPED_LINES
        && width <= LONGEST_WRAPPED_LINE
        && (bytes(lines.start) + 1 + next) * 5 < width * 4
        && !is_sentence_end(document, lines.start)
}

/// Whether a line begins with the country of the people, or has their marks or ages.
pub(super) fn names_people(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    presents_people(document, words.clone()) || country_line(document, line).is_some() && is_short(document, &words)
}

/// Whether words are few, and hardly any of them small: no sentence.
fn is_short(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let small = document.words()[words.clone()].iter().filter(|word| word.shape == Shape::Small).count();
    small <= FEW_SMALL
}

/// Whether lines are those of people in the head: they have marks or ages, and end as no sentence does.
pub(super) fn lists_people(document: &Document, lines: std::ops::Range<usize>) -> bool {
    let words = document.lines[lines.start].words.start..document.lines[lines.end - 1].words.end;
    !is_sentence_end(document, lines.end - 1) && presents_people(document, words)
}

/// Whether lines of the head begin with words that say that the document follows another one, and name that one with its
/// index in brackets: "Final update on UA 203/05 (AMR 25/028/2005, 29 July 2005)".
pub(super) fn names_earlier(document: &Document, lines: std::ops::Range<usize>) -> bool {
    let words = document.lines[lines.start].words.start..document.lines[lines.end - 1].words.end;
    let open = words.clone().find(|at| document.mark(*at) == '(');
    let says = [Role::Final, Role::StopAction, Role::Correction, Role::UpdateWord]
        .iter()
        .any(|role| super::super::head::in_any(document, words.start, words.end, *role).is_some());
    says && open.is_some_and(|open| {
        number_in(document, words.start..open).is_some() && index_in(document, open..words.end).is_some()
    })
}

/// The first line that names the document, above its first part with a heading.
pub(super) fn first_identification(document: &Document) -> Option<usize> {
    let mut line = 0;
    while line < document.lines.len() {
        let is_label = |line: usize| label_at(document, line).is_some();
        let end = paragraph_end(document, line, is_label);
        let is_first = |line: &usize| {
            news_at(document, *line).is_some() || identifies(document, *line) && !calls_to_write(document, *line)
        };
        if let Some(found) =
            (line..end).find(is_first).filter(|found| is_label(*found) || !is_prose(document, line..end))
        {
            return Some(found);
        }
        if label_at(document, line).is_some_and(|labelled| begins_body(labelled.label)) && !is_kicker(document, line) {
            return None;
        }
        line = end;
    }
    None
}

pub(super) fn begins_body(label: Label) -> bool {
    matches!(label, Label::Action | Label::Targets | Label::Letter | Label::Background | Label::Summary)
}

/// Whether a line names the document: its mark, its number, who may see it.
pub(super) fn identifies(document: &Document, line: usize) -> bool {
    let labels = [Label::Mark, Label::Visibility, Label::Number, Label::FurtherInformation, Label::Title];
    label_at(document, line).is_some_and(|labelled| labels.contains(&labelled.label))
        || has_mark(document, line)
        || is_banner(document, &document.lines[line].words)
        || number_in(document, document.lines[line].words.clone()).is_some()
}

/// Whether some words are "good news" and nothing else: they stand above a headline.
pub(in super::super) fn is_banner(document: &Document, words: &std::ops::Range<usize>) -> bool {
    let length = super::super::head::in_any(document, words.start, words.end, Role::Banner);
    length.is_some_and(|length| (words.start + length..words.end).all(|at| document.words()[at].shape == Shape::Mark))
}

/// The heading that a line is, or begins with before a colon: all in capitals. With a colon, where its value begins.
pub(super) fn heading_in(document: &Document, line: usize) -> Option<(Span, Option<usize>)> {
    let here = &document.lines[line];
    let begins = here.gap || line == 0;
    if !begins && here.end - here.start > LONGEST_HEADING {
        return None;
    }
    let words = here.words.clone();
    let colon = words.clone().find(|at| document.mark(*at) == ':');
    let head = words.start..colon.unwrap_or(words.end);
    let next_gap = document.lines.get(line + 1).is_none_or(|next| next.gap || next.new_page);
    if head.is_empty() || !is_in_capitals(document, head.clone()) {
        // "ACT: WRITE IN YOUR OWN WORDS OR USE THIS LETTER"
        let rest = colon.map_or(words.end, |colon| colon + 1)..words.end;
        let is_whole = begins && next_gap && here.end - here.start <= LONGEST_HEADING && rest.len() > LABEL_WORDS;
        return (is_whole && is_in_capitals(document, words.clone())).then(|| (document.span(&words), None));
    }
    let span = document.span(&head);
    let is_short = span.end - span.start <= LONGEST_HEADING;
    let stands_alone = begins && (next_gap || colon.is_some());
    let value_start = colon.map(|colon| document.words()[colon].end as usize);
    (is_short && stands_alone).then_some((span, value_start))
}

pub(super) fn is_in_capitals(document: &Document, words: std::ops::Range<usize>) -> bool {
    let all = &document.words()[words];
    let letters: usize =
        all.iter().filter(|word| word.shape == Shape::Capitals).map(|word| (word.end - word.start) as usize).sum();
    let none_small = all.iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Capital));
    none_small && letters >= SHORTEST_HEADING
}
