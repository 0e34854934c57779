//! The country before the people of a line, on one line or broken over two.

use std::ops::Range;

use super::head::LONGEST_LABEL;
use crate::read::document::Document;
use crate::read::lexicon::LEXICONS;
use crate::read::words::Shape;

/// "KINGDOM OF  Ana Vela" above "NEPAL  Luis Prado": a line that begins with the first words of a country, in capitals, which
/// the line under it has. The word after them.
pub(super) fn broken_country(document: &Document, words: &Range<usize>, line: usize) -> Option<usize> {
    let next = document.lines.get(line + 1)?.words.clone();
    let after = words.clone().find(|at| document.words()[*at].shape != Shape::Capitals)?;
    let (_, length) = LEXICONS.country_at(document, next.start, next.end)?;
    let is_capital = |at: usize| document.words()[at].shape == Shape::Capitals;
    let is_name = |words: Range<usize>| {
        document.words().get(words.start).is_some_and(|word| word.shape == Shape::Capital) && !words.is_empty()
    };
    let is_broken = after > words.start && (next.start..next.start + length).all(is_capital);
    (is_broken && is_name(after..words.end) && is_name(next.start + length..next.end)).then_some(after)
}

pub(super) fn after_bullet(document: &Document, words: &Range<usize>) -> usize {
    let is_bullet =
        |at: &usize| document.words()[*at].shape == Shape::Mark && !matches!(document.mark(*at), '(' | '[' | '"');
    words.clone().find(|at| !is_bullet(at)).unwrap_or(words.end)
}

/// The word after a country with which a line begins: in capitals, or before a colon or a gap.
pub(super) fn after_country(document: &Document, words: &Range<usize>, is_first: bool) -> Option<usize> {
    let (_, length) = LEXICONS.country_at(document, words.start, words.end)?;
    let mut after = words.start + length;
    // "INDONESIA/EAST TIMOR": the other half goes with it.
    if after < words.end && document.mark(after) == '/' {
        return None;
    }
    let is_capital = document.words()[words.start..after]
        .iter()
        .all(|word| word.shape != Shape::Small && word.shape != Shape::Capital);
    if document.mark(after) == '(' && after < words.end {
        let close = (after..words.end).find(|at| document.mark(*at) == ')')?;
        let is_name =
            document.words()[after + 1..close].iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Number));
        if is_name && close - after <= LONGEST_LABEL {
            after = close + 1;
        }
    }
    let has_colon = after < words.end && document.mark(after) == ':';
    let alone = after == words.end;
    let is_parted = alone || has_colon || super::line::is_column(document, after);
    let is_headline = || crate::read::top::is_in_capitals(document, &(after..words.end));
    (is_parted || is_capital && is_first && !is_headline()).then_some(after + usize::from(has_colon))
}
