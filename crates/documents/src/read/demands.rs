//! What is asked: the items of a list, or the sentences that ask.

mod list;
mod told;

use std::collections::HashSet;
use std::ops::Range;

use casework::Demand;

use super::document::Document;
use super::draft::{Draft, check_count};
use super::lexicon::{Kind, LEXICONS, Lexicon, Meaning, Role};
use super::outline::Outline;
use super::prose::{Passage, Prose, Where};
use super::words::Shape;
use super::{MOST_REMARKS, Unreadable};
use crate::Span;

/// Between "we" and "call" stand at most so many words ("we hereby again urgently").
const ASKER_DISTANCE: usize = 4;

/// Words are compared by so many first letters: "immediate" and "immediately" are one.
const STEM: usize = 5;

/// The sentence that asks, and where its asking words end: who is asked stands there.
pub(super) struct Asking {
    pub sentence: Range<usize>,
    pub verb_end: usize,
    pub lexicon: &'static Lexicon,
    place: Where,
    span: Span,
    is_must: bool,
}

/// The words of a sentence that ask.
#[derive(Clone, Copy)]
struct Asks {
    /// The word after them.
    end: usize,
    /// Whether they say what must be, and not that somebody asks for it.
    is_must: bool,
}

/// The sentences of summary and letter that ask. A sentence that ends in a colon asks for the items of the list after it.
pub(super) fn asking(document: &Document, prose: &Prose) -> Vec<Asking> {
    let mut found: Vec<Asking> = Vec::new();
    let mut list_of: Option<Asks> = None;
    for passage in prose.passages.iter().filter(|passage| passage.place != Where::Background) {
        if let Some(asks) = list_of.filter(|_| is_item(document, passage)) {
            let words = without_bullet(document, passage.words.clone());
            if !words.is_empty() {
                found.push(asked(document, passage, words, asks));
            }
            continue;
        }
        list_of = None;
        let quotes = quotes(document, passage);
        for sentence in &passage.sentences {
            let Some(asks) = asks(document, sentence.clone(), &quotes, passage.lexicon) else { continue };
            if document.mark(sentence.end - 1) == ':' {
                list_of = Some(asks);
            } else {
                found.push(asked(document, passage, sentence.clone(), asks));
            }
        }
    }
    found
}

/// What stands between double quotes in a passage; nothing where one of them has no other.
fn quotes(document: &Document, passage: &Passage) -> Vec<Range<usize>> {
    let marks: Vec<usize> = passage.words.clone().filter(|at| document.mark(*at) == '"').collect();
    let pairs = marks.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Vec::new();
    }
    pairs.map(|pair| pair[0]..pair[1]).collect()
}

fn asked(document: &Document, passage: &Passage, sentence: Range<usize>, asks: Asks) -> Asking {
    let span = document.span(&sentence);
    let Asks { end: verb_end, is_must } = asks;
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

/// The word after the words that ask, where a sentence asks. Those that ask somebody go before those that say what must be;
/// what everybody must, "a judge must be free to judge", asks nothing, and neither does what somebody said: "She told us: 'Please
/// leave the letters here.'".
fn asks(document: &Document, sentence: Range<usize>, quotes: &[Range<usize>], lexicon: &Lexicon) -> Option<Asks> {
    let mut after_not = sentence.start;
    let mut must = None;
    // "The court must rule in June."
    let is_scheduled = || {
        sentence.clone().any(|at| {
            let is_month = |meaning| matches!(meaning, Meaning::Month(_)).then_some(());
            let month = lexicon.find(document, at, sentence.end, Kind::Month, is_month);
            let is_name = document.words()[at].shape == Shape::Capital || !lexicon.months_have_capitals;
            is_name && month.is_some()
        })
    };
    for at in sentence.clone() {
        let phrase = lexicon.at(document, at, sentence.end, Role::Ask);
        // "Please see to it" asks, "please see" does not.
        let not = lexicon.at(document, at, sentence.end, Role::AskNot);
        if let Some(length) = not.filter(|length| phrase.is_none_or(|phrase| phrase <= *length)) {
            after_not = after_not.max(at + length);
        }
        if document.words()[at].id == 0 || at < after_not || quotes.iter().any(|quote| quote.contains(&at)) {
            continue;
        }
        if let Some(length) = lexicon.at(document, at, sentence.end, Role::AskMust) {
            let is_general = lexicon.is(document, sentence.start, sentence.end, Role::Anybody);
            let asks = !is_general && !is_scheduled() && !is_of_relative(document, &sentence, at, lexicon);
            must = must.or(asks.then_some(Asks { end: at + length, is_must: true }));
            continue;
        }
        let verb = || {
            let length = lexicon.at(document, at, sentence.end, Role::AskVerb)?;
            let earliest = at.saturating_sub(ASKER_DISTANCE).max(sentence.start);
            let asker = (earliest..at).any(|before| lexicon.is(document, before, at, Role::Asker));
            // "Until then I ask you" begins with the verb in some languages: "bis dahin bitte ich Sie".
            let is_turned = lexicon.is(document, at + length, sentence.end, Role::Asker);
            (asker || is_turned).then_some(length)
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

/// Puts the demands into the draft: the items of the list that asks; where there is none, the sentences that tell the writer what
/// to ask, or those that ask.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline, asking: &[Asking]) -> Result<(), Unreadable> {
    let items = list::items(draft.document);
    check_count("demands", items.len(), MOST_REMARKS)?;
    if !items.is_empty() {
        return put(draft, items, false);
    }
    if !asking.iter().any(|asking| asking.place == Where::Letter) {
        let told = told::told(draft.document, outline, LEXICONS.of(&draft.action.language));
        check_count("sentences that ask", told.len(), MOST_REMARKS)?;
        if !told.is_empty() {
            return put(draft, told, true);
        }
    }
    take_sentences(draft, asking)
}

fn put(draft: &mut Draft<'_>, items: Vec<Span>, inferred: bool) -> Result<(), Unreadable> {
    for (place, item) in items.into_iter().enumerate() {
        let text = draft.prose(format!("demands/{place}/text"), item)?;
        draft.stands(format!("demands/{place}/inferred"), item);
        draft.action.demands.push(Demand { text, inferred });
    }
    Ok(())
}

/// Puts the sentences that ask into the draft: what the letter asks, what must be as the summary says, and what the summary asks
/// beside the letter, none of them twice.
fn take_sentences(draft: &mut Draft<'_>, asking: &[Asking]) -> Result<(), Unreadable> {
    let document = draft.document;
    check_count("sentences that ask", asking.len(), MOST_REMARKS)?;
    let mut kept: Vec<(Where, Span, HashSet<String>)> = Vec::new();
    for place in [Where::Letter, Where::Summary] {
        for one in asking.iter().filter(|one| one.place == place) {
            let stems = stems(document, one);
            let is_there = |(there, _, other): &(Where, Span, HashSet<String>)| {
                let in_one_place = *there == place;
                (in_one_place || !one.is_must) && is_same(&stems, other, in_one_place)
            };
            if kept.len() < COMPARED && !kept.iter().any(is_there) {
                kept.push((place, one.span, stems));
            }
        }
    }
    kept.sort_by_key(|(_, span, _)| span.start);
    put(draft, kept.into_iter().map(|(_, span, _)| span).collect(), true)
}

/// Two sentences ask for the same where so much of the shorter one's words is in the longer one. One of the summary and one
/// of the letter need so many words of it: the summary is shorter anyhow.
const SAME: f64 = 0.75;
const FEWEST_SAME: usize = 4;

/// After the words that ask, at most so many words and marks say nothing of what is asked.
const MOST_AFTER: usize = 2;

/// So many demands are compared with each other; a letter that asks for more asks for nothing.
const COMPARED: usize = 200;

/// The beginnings of the words that say what is asked: no names, no small words, no words that ask.
fn stems(document: &Document, asking: &Asking) -> HashSet<String> {
    // Where the words that ask end the sentence, what is asked stands before them.
    let after = asking.verb_end.max(asking.sentence.start)..asking.sentence.end;
    let sentence = if after.len() > MOST_AFTER { after } else { asking.sentence.clone() };
    let begins = |at: usize| {
        let folded = document.folded(at);
        folded.char_indices().nth(STEM).map_or(folded, |(end, _)| &folded[..end]).to_owned()
    };
    let asks = |at: usize| {
        let roles = [Role::AskVerb, Role::Ask, Role::Asker, Role::LetterWord, Role::CountEnd, Role::Connector];
        roles.iter().any(|role| asking.lexicon.is(document, at, sentence.end, *role))
    };
    let tells = |at: &usize| {
        let word = &document.words()[*at];
        matches!(word.shape, Shape::Small | Shape::Other) && LEXICONS.languages_of(word.id) == 0 && !asks(*at)
    };
    sentence.clone().filter(tells).map(begins).collect()
}

fn is_same(one: &HashSet<String>, other: &HashSet<String>, in_one_place: bool) -> bool {
    let smaller = one.len().min(other.len());
    if smaller == 0 || smaller < FEWEST_SAME && !in_one_place {
        return one == other;
    }
    // Counts of words are far below what a float holds exactly.
    #[expect(clippy::cast_precision_loss, reason = "counts of words in a sentence")]
    let share = one.intersection(other).count() as f64 / smaller as f64;
    share >= SAME
}
