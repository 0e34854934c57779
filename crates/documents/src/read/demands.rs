//! What is asked: the items of a list, or the sentences that ask.

mod list;

use std::collections::HashSet;
use std::ops::Range;

use casework::Demand;

use super::document::Document;
use super::draft::{Draft, check_count};
use super::fold::fold;
use super::lexicon::{Lexicon, Role};
use super::prose::{Passage, Prose, Where};
use super::words::Shape;
use super::{MOST_REMARKS, Unreadable};
use crate::Span;

/// Between "we" and "call" stand at most so many words ("we hereby again urgently").
const ASKER_DISTANCE: usize = 4;

/// The sentence that asks, and where its asking words end: who is asked stands there.
pub(super) struct Asking {
    pub sentence: Range<usize>,
    pub verb_end: usize,
    pub lexicon: &'static Lexicon,
    place: Where,
    span: Span,
    /// Whether it says what must be, and asks nobody.
    is_must: bool,
}

/// The words of a sentence that ask.
struct Asks {
    end: usize,
    is_must: bool,
}

/// The sentences of summary and letter that ask. A sentence that ends in a colon asks for the items of the list after it.
pub(super) fn asking(document: &Document, prose: &Prose) -> Vec<Asking> {
    let mut found: Vec<Asking> = Vec::new();
    let mut list_of: Option<Asks> = None;
    for passage in prose.passages.iter().filter(|passage| passage.place != Where::Background) {
        if let Some(asks) = list_of.as_ref().filter(|_| is_item(document, passage)) {
            let words = without_bullet(document, passage.words.clone());
            if !words.is_empty() {
                found.push(asked(document, passage, words, asks));
            }
            continue;
        }
        list_of = None;
        for sentence in &passage.sentences {
            let Some(asks) = asks(document, sentence.clone(), passage.lexicon) else { continue };
            if document.mark(sentence.end - 1) == ':' {
                list_of = Some(asks);
            } else {
                found.push(asked(document, passage, sentence.clone(), &asks));
            }
        }
    }
    // "I urge you to free her. Nobody must live in fear": a letter that asks somebody says besides how things should be.
    let is_of_letter = |one: &Asking| one.place == Where::Letter;
    if found.iter().any(|one| is_of_letter(one) && !one.is_must) {
        found.retain(|one| !is_of_letter(one) || !one.is_must);
    }
    found
}

fn asked(document: &Document, passage: &Passage, sentence: Range<usize>, asks: &Asks) -> Asking {
    let span = document.span(&sentence);
    let (verb_end, is_must) = (asks.end, asks.is_must);
    Asking { sentence, verb_end, lexicon: passage.lexicon, place: passage.place, span, is_must }
}

fn is_item(document: &Document, passage: &Passage) -> bool {
    let line = document.lines.partition_point(|line| line.end <= passage.span.start);
    super::paragraphs::begins_with_bullet(document, line)
}

fn without_bullet(document: &Document, words: Range<usize>) -> Range<usize> {
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    first.unwrap_or(words.end)..words.end
}

/// The words that ask, where a sentence does. Those that ask somebody go before those that say what must be.
fn asks(document: &Document, sentence: Range<usize>, lexicon: &Lexicon) -> Option<Asks> {
    let mut after_not = sentence.start;
    let mut must = None;
    for at in sentence.clone() {
        let phrase = lexicon.at(document, at, sentence.end, Role::Ask);
        // "Please see to it" asks, "please see" does not.
        let not = lexicon.at(document, at, sentence.end, Role::AskNot);
        if let Some(length) = not.filter(|length| phrase.is_none_or(|phrase| phrase <= *length)) {
            after_not = after_not.max(at + length);
        }
        if document.words()[at].id == 0 || at < after_not {
            continue;
        }
        if let Some(length) = lexicon.at(document, at, sentence.end, Role::AskMust) {
            let asks = || Asks { end: at + length, is_must: true };
            must = must.or_else(|| (!is_of_relative(document, &sentence, at, lexicon)).then(asks));
            continue;
        }
        let verb = || {
            let length = lexicon.at(document, at, sentence.end, Role::AskVerb)?;
            let earliest = at.saturating_sub(ASKER_DISTANCE).max(sentence.start);
            let asker = (earliest..at).any(|before| lexicon.is(document, before, at, Role::Asker));
            asker.then_some(length)
        };
        if let Some(length) = phrase.or_else(verb) {
            return Some(Asks { end: at + length, is_must: false });
        }
    }
    must
}

/// ", which she must take every day": who or what must do something is told by the way.
fn is_of_relative(document: &Document, sentence: &Range<usize>, at: usize, lexicon: &Lexicon) -> bool {
    let is = |at: usize| lexicon.is(document, at, sentence.end, Role::Relative);
    let comma = (sentence.start..at).rev().find(|at| matches!(document.mark(*at), ',' | '،'));
    comma.is_some_and(|comma| is(comma + 1)) || at > sentence.start && is(at - 1)
}

/// Puts the demands into the draft: the items of the list that asks; where there is none, the sentences that ask.
pub(super) fn take(draft: &mut Draft<'_>, asking: &[Asking]) -> Result<(), Unreadable> {
    let items = list::items(draft.document);
    check_count("demands", items.len(), MOST_REMARKS)?;
    if items.is_empty() {
        return take_sentences(draft, asking);
    }
    for (place, item) in items.into_iter().enumerate() {
        let text = draft.field(format!("demands/{place}/text"), item)?;
        draft.stands(format!("demands/{place}/inferred"), item);
        draft.action.demands.push(Demand { text, inferred: false });
    }
    Ok(())
}

/// Puts the sentences that ask into the draft, none of them twice.
fn take_sentences(draft: &mut Draft<'_>, asking: &[Asking]) -> Result<(), Unreadable> {
    check_count("sentences that ask", asking.len(), MOST_REMARKS)?;
    let mut seen: HashSet<String> = HashSet::new();
    let mut spans: Vec<Span> = asking.iter().map(|one| one.span).collect();
    spans.sort_by_key(|span| span.start);
    spans.retain(|span| seen.insert(fold(draft.document.raw(*span))));
    for (place, span) in spans.into_iter().enumerate() {
        let text = draft.field(format!("demands/{place}/text"), span)?;
        draft.stands(format!("demands/{place}/inferred"), span);
        draft.action.demands.push(Demand { text, inferred: true });
    }
    Ok(())
}
