//! What is asked where no list says it: the sentences of the action that tell the writer what to ask.

use std::ops::Range;

use crate::Span;
use crate::read::contact::label_in;
use crate::read::document::Document;
use crate::read::lexicon::{Label, Lexicon, Role};
use crate::read::outline::{Outline, Part, Slice};
use crate::read::paragraphs::paragraphs;
use crate::read::sentences::sentences;

/// The words that tell to ask stand among the first so many of the sentence: "Your appeals should call on".
const FIRST_WORDS: usize = 8;

/// Or among the last so many, in languages whose verbs stand there.
const LAST_WORDS: usize = 4;

/// A sentence has at least so many words.
const FEWEST_WORDS: usize = 5;

/// The sentences of the action that tell what to ask: "Urge the authorities to release her."
pub(super) fn told(document: &Document, outline: &Outline, lexicon: &Lexicon) -> Vec<Span> {
    let fields = outline.fields(Label::Action).flat_map(|field| field.slices.clone());
    let parts = [Part::Action, Part::Targets].map(|part| outline.slices(part));
    let mut slices: Vec<Slice> = fields.chain(parts.into_iter().flatten()).collect();
    slices.retain(|slice| !outline.is_in_letter(slice.line));
    slices.sort_by_key(|slice| slice.start);
    let spans = paragraphs(document, &slices);
    let all = spans.into_iter().flat_map(|span| sentences(document, document.words_in(span), lexicon));
    all.filter(|sentence| tells(document, sentence, lexicon)).map(|sentence| document.span(&sentence)).collect()
}

fn tells(document: &Document, sentence: &Range<usize>, lexicon: &Lexicon) -> bool {
    let is = |at: usize, role| lexicon.is(document, at, sentence.end, role);
    let first = sentence.start..sentence.end.min(sentence.start + FIRST_WORDS);
    let last = sentence.end.saturating_sub(LAST_WORDS).max(first.end)..sentence.end;
    // "If somebody answers, ask for the fax."
    let is_channel = |at: usize| label_in(document, at, sentence.end).is_some();
    let is_other =
        |at: usize| is_channel(at) || is(at, Role::AskOffice) || is(at, Role::ToReader) || is(at, Role::SendBefore);
    let is_whole = matches!(document.mark(sentence.end - 1), '.' | '!' | '؟' | '"' | ')');
    sentence.len() >= FEWEST_WORDS
        && is_whole
        && first.chain(last).any(|at| is(at, Role::AskThem))
        && !sentence.clone().any(is_other)
}
