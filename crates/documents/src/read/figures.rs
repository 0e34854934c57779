//! Figures: numbers of people and the like, with what they count, who says so and as of when.

use std::ops::Range;

use casework::{Figure, FigurePart, Qualifier};

use super::counts::{Counted, counted_in};
use super::document::Document;
use super::draft::{Draft, check_count};
use super::lexicon::{Lexicon, Role};
use super::prose::Prose;
use super::sources::{as_of_in, source_in};
use super::when::dates_in;
use super::words::Shape;
use super::{MOST_REMARKS, Unreadable};
use crate::Span;

/// A small number alone tells a story ("two men came"); from here on it tells a figure.
const SMALL: f64 = 10.0;

/// The names of two people take at most so many words.
const NAMES_WORDS: usize = 10;

/// Puts the figures of the prose into the draft.
pub(super) fn take(draft: &mut Draft<'_>, prose: &Prose) -> Result<(), Unreadable> {
    let document = draft.document;
    for (passage, sentence) in prose.sentences() {
        let lexicon = passage.lexicon;
        let dates = dates_in(document, sentence.clone(), lexicon);
        let as_of = as_of_in(document, sentence, lexicon, &dates);
        let source = source_in(document, sentence, lexicon);
        let is_told = as_of.is_some() || source.is_some();
        let counted = counted_in(document, sentence.clone(), lexicon, &dates, is_told);
        if counted.is_empty() {
            continue;
        }
        let tells_harm = sentence.clone().any(|at| {
            [Role::SinceVerb, Role::CountMore].iter().any(|role| lexicon.is(document, at, sentence.end, *role))
        });
        let mut whole: Option<(usize, Option<Range<usize>>)> = None;
        for one in &counted {
            if let Some((place, counts)) = whole.clone().filter(|_| one.is_part) {
                // "over 20 of them" is a figure of its own: it says nothing of what it counts, and is not exact.
                let names = |counts: &Range<usize>| {
                    counts.clone().any(|at| lexicon.is(document, at, counts.end, Role::Countable))
                };
                if one.qualifier.is_none() || one.counts.as_ref().is_some_and(names) {
                    add_part(draft, place, one);
                } else {
                    let one = Counted { counts, qualifier: one.qualifier.clone(), number: one.number.clone(), ..*one };
                    add(draft, &one, as_of.as_ref(), source);
                }
                continue;
            }
            if is_of_named(document, sentence, lexicon, one) {
                continue;
            }
            // A sentence that says when or by whom, or that people are held or were killed, makes a figure of a small number.
            let is_figure = one.qualifier.is_some()
                || one.number.value >= SMALL
                || one.is_state
                || (is_told || tells_harm) && (one.number.value > 1.0 || one.number.in_digits);
            whole = None;
            if is_figure && !one.is_part {
                whole = Some((add(draft, one, as_of.as_ref(), source), one.counts.clone()));
            }
        }
        check_count("figures", draft.action.figures.len(), MOST_REMARKS)?;
    }
    Ok(())
}

/// "Ana Vela and Luis Prado, two nurses who": who was named before is said to be two, and not counted.
fn is_of_named(document: &Document, sentence: &Range<usize>, lexicon: &Lexicon, one: &Counted) -> bool {
    let start = one.number.words.start;
    let is_after_name = start > 1
        && document.mark(start - 1) == ','
        && matches!(document.words()[start - 2].shape, Shape::Capital | Shape::Capitals);
    let first = start.saturating_sub(NAMES_WORDS).max(sentence.start);
    let are_two = || (first..start).any(|at| lexicon.is(document, at, start, Role::Connector));
    is_after_name && are_two() && one.qualifier.is_none() && !one.number.in_digits && one.number.value < SMALL
}

fn add(draft: &mut Draft<'_>, one: &Counted, as_of: Option<&super::when::When>, source: Option<Span>) -> usize {
    let document = draft.document;
    let place = draft.action.figures.len();
    let pointer = |field: &str| format!("figures/{place}/{field}");
    let number = document.span(&one.number.words);
    draft.stands(pointer("value"), number);
    let qualifier = one.qualifier.as_ref().map_or(number, |(_, words)| document.span(words));
    draft.stands(pointer("qualifier"), qualifier);
    let counts = one.counts.as_ref().map(|words: &Range<usize>| draft.value(pointer("counts"), document.span(words)));
    let when = as_of.and_then(|date| date.as_of().map(|as_of| (as_of, document.span(&date.words))));
    if let Some((_, span)) = when {
        draft.stands(pointer("as_of"), span);
    }
    let source = source.map(|span| draft.value(pointer("source"), span));
    draft.action.figures.push(Figure {
        key: format!("f{}", place + 1),
        value: one.number.value,
        qualifier: one.qualifier.as_ref().map_or(Qualifier::Exactly, |(qualifier, _)| *qualifier),
        counts,
        as_of: when.map(|(as_of, _)| as_of),
        source,
        parts: Vec::new(),
    });
    place
}

fn add_part(draft: &mut Draft<'_>, figure: usize, one: &Counted) {
    let document = draft.document;
    let place = draft.action.figures[figure].parts.len();
    let pointer = |field: &str| format!("figures/{figure}/parts/{place}/{field}");
    draft.stands(pointer("value"), document.span(&one.number.words));
    let counts = one.counts.as_ref().map(|words| draft.value(pointer("counts"), document.span(words)));
    let part = FigurePart { value: one.number.value, counts: counts.unwrap_or_default() };
    draft.action.figures[figure].parts.push(part);
}
