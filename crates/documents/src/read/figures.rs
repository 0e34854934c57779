//! Figures: numbers of people and the like, with what they count, who says so and as of when.

use std::ops::Range;

use casework::{Figure, FigurePart, Qualifier};

use super::counts::{Counted, counted_in};
use super::draft::{Draft, check_count};
use super::lexicon::Role;
use super::prose::Prose;
use super::sources::{as_of_in, source_in};
use super::when::dates_in;
use super::{MOST_REMARKS, Unreadable};
use crate::Span;

/// A small number alone tells a story ("two men came"); from here on it tells a figure.
const SMALL: f64 = 10.0;

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
        let mut whole: Option<usize> = None;
        for one in &counted {
            if let Some(place) = whole.filter(|_| one.is_part) {
                add_part(draft, place, one);
                continue;
            }
            // A sentence that says when or by whom, or that people are held or were killed, makes a figure of a small number.
            let is_figure = one.qualifier.is_some()
                || one.number.value >= SMALL
                || one.is_state
                || is_told
                || tells_harm && one.number.value > 1.0;
            whole = None;
            if is_figure && !one.is_part {
                whole = Some(add(draft, one, as_of.as_ref(), source));
            }
        }
        check_count("figures", draft.action.figures.len(), MOST_REMARKS)?;
    }
    Ok(())
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
