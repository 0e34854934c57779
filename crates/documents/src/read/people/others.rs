//! How many more there are on a line of people, without a name.

use std::ops::Range;

use casework::Qualifier;

use super::line::{Context, in_any};
use crate::Span;
use crate::read::counts::qualifier_before;
use crate::read::document::Document;
use crate::read::lexicon::{LEXICONS, Lexicon, Role};
use crate::read::numbers::number_at;
use crate::read::words::Shape;

/// Between a number and "others" stand at most so many words ("13 further unknown people").
const OTHERS_DISTANCE: usize = 3;

/// Words that bound a number are at most so many.
const BOUND_WORDS: usize = 4;

/// "13 others whose names are not known", "ten others", "altri 9": how many.
pub(super) fn others_in(context: &Context<'_>, words: &Range<usize>) -> Option<(u32, Span)> {
    let document = context.document;
    let near = words.end.min(words.start + OTHERS_DISTANCE + 1);
    let unnamed =
        |range: Range<usize>| range.clone().any(|at| in_any(document, at, words.end, Role::Unnamed).is_some());
    let number = |lexicon: &Lexicon| {
        (words.start..near).find_map(|at| {
            let number = number_at(document, at, words.end, lexicon).filter(|number| !number.looks_like_year)?;
            let (after, before) = (number.words.end, number.words.start);
            let is_counted = unnamed(after..words.end.min(after + OTHERS_DISTANCE)) || unnamed(words.start..before);
            is_counted.then_some(number)
        })
    };
    let number = LEXICONS.all.iter().find_map(number)?;
    // "Ana Vela 22 others" is nobody's way to write.
    let is_led_small =
        (words.start..number.words.start).all(|at| document.words()[at].shape != Shape::Capital || at == words.start);
    let is_whole = number.value.fract() == 0.0 && number.value > 0.0 && number.value < f64::from(u32::MAX);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, positive and below the largest"
    )]
    (is_whole && is_led_small).then(|| (number.value as u32, document.span(&number.words)))
}

/// "at least five others", "more than ten others": a bound tells no number.
pub(super) fn is_bound(document: &Document, others: Span) -> bool {
    let words = document.words_in(others);
    let start = words.start.saturating_sub(BOUND_WORDS);
    let is = |lexicon: &Lexicon| {
        qualifier_before(document, start, words.start, lexicon)
            .is_some_and(|(qualifier, _)| qualifier != Qualifier::About)
    };
    LEXICONS.all.iter().any(is)
}

/// "seven fishermen", after "and": a number and what they are.
pub(super) fn crowd_in(context: &Context<'_>, words: &Range<usize>) -> Option<(u32, Span)> {
    let document = context.document;
    let number = LEXICONS.all.iter().find_map(|lexicon| number_at(document, words.start, words.end, lexicon))?;
    let rest = number.words.end..words.end;
    let is_small = |at: usize| document.words()[at].shape == Shape::Small;
    let is_other =
        |at: usize| [Role::AgeWord, Role::Unit].iter().any(|role| LEXICONS.is(document, at, words.end, *role));
    let is_whole = number.value.fract() == 0.0 && (2.0..f64::from(u32::MAX)).contains(&number.value);
    let fits = is_whole && !number.looks_like_year && (1..=OTHERS_DISTANCE).contains(&rest.len());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, positive and below the largest"
    )]
    (fits && rest.clone().all(|at| is_small(at) && !is_other(at)))
        .then(|| (number.value as u32, document.span(&number.words)))
}
