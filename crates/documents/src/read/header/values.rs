//! What the lines of the header put into the draft: number, index, day of issue.

use casework::{IndexNumber, UaNumber};

use super::super::draft::Draft;
use super::super::headline::{HeadLine, dates};
use super::super::identifiers::Numbered;
use super::super::when::When;
use super::super::words::Shape;
use super::{Header, Rank};
use crate::Span;

pub(super) fn take_identifier(draft: &mut Draft<'_>, span: Span) {
    if draft.action.identifier.is_none() {
        let identifier = draft.value("identifier", span);
        draft.action.identifier = Some(identifier);
    }
}

pub(super) fn take_number(draft: &mut Draft<'_>, number: &UaNumber, span: Span) {
    if draft.action.ua.is_none() {
        draft.stands("ua", span);
        draft.action.ua = Some(number.clone());
    }
}

pub(super) fn take_index(draft: &mut Draft<'_>, index: &IndexNumber, span: Span) {
    if draft.action.index.is_none() {
        draft.stands("index", span);
        draft.action.index = Some(index.clone());
    }
}

pub(super) fn take_issued(draft: &mut Draft<'_>, header: &mut Header, date: &When, rank: Rank) {
    let document = draft.document;
    let span = document.span(&date.words);
    if header.issued.is_some_and(|known| known <= rank) {
        return;
    }
    if let Some(day) = date.whole() {
        draft.stands("issued", span);
        draft.action.issued = Some(day);
        header.issued = Some(rank);
    } else if date.ambiguous {
        draft.undecided("issued", span);
        header.issued = Some(rank);
    }
}

/// So many lines at the end are looked at for the day of issue, and before it stand at most so many words.
const BELOW: (usize, usize) = (40, 5);

/// "Geneva, 7 April 2005" at the end, where the head has no day, or one that this one makes clear: "07.04.05".
pub(super) fn take_below(draft: &mut Draft<'_>, header: &mut Header) {
    let document = draft.document;
    let unclear = draft.undecided.iter().find(|(pointer, _)| *pointer == "issued").map(|(_, span)| *span);
    if draft.action.issued.is_some() || header.lines.is_empty() {
        return;
    }
    let first = document.lines.len().saturating_sub(BELOW.0).max(document.lines.len() / 2);
    let found = (first..document.lines.len()).rev().find_map(|line| {
        let words = document.lines[line].words.clone();
        let day = dates(document, words.clone()).into_iter().next()?;
        let before = words.start..day.words.start;
        let is_place = |at: usize| !matches!(document.words()[at].shape, Shape::Small | Shape::Number);
        let has_comma = before.clone().next_back().is_some_and(|at| document.mark(at) == ',');
        let ends = (day.words.end..words.end).all(|at| document.words()[at].shape == Shape::Mark);
        let fits =
            document.lines[line].gap && ends && has_comma && before.len() <= BELOW.1 && before.clone().all(is_place);
        let same = unclear.is_none_or(|unclear| has_same_numbers(document.raw(unclear), &day));
        (fits && same && day.whole().is_some()).then_some(day)
    });
    if let Some(day) = found {
        header.issued = None;
        take_issued(draft, header, &day, Rank::Below);
        draft.undecided.retain(|(pointer, _)| *pointer != "issued");
    }
}

/// Whether a day in numbers that can be read in several ways can be read as this one.
fn has_same_numbers(unclear: &str, day: &When) -> bool {
    let mut numbers: Vec<i16> =
        unclear.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
    let year = day.year.unwrap_or_default();
    let is_long = numbers.contains(&year);
    let mut wanted = vec![
        day.day.map_or(0, i16::from),
        day.month.map_or(0, i16::from),
        if is_long { year } else { year.rem_euclid(100) },
    ];
    numbers.sort_unstable();
    wanted.sort_unstable();
    numbers == wanted
}

/// A number lies at most so many years before the document that has it: an action goes on for so long.
const YEARS_OF_ACTION: i16 = 6;

/// "Angola | 155/15 | AFR 12/2081/2015": the number without its series, where the year of the document fits it.
pub(super) fn take_bare(draft: &mut Draft<'_>, header: &mut Header, lines: &[HeadLine]) {
    let document = draft.document;
    let index = draft.action.index.as_ref().map(|index| index.year);
    let year = index.or_else(|| draft.action.issued.map(|day| day.year()));
    let Some(year) = year.filter(|_| draft.action.ua.is_none()) else { return };
    let fits = |numbered: &Numbered| {
        let has_slash = document.raw(numbered.span).contains('/');
        let first = if has_slash { year - YEARS_OF_ACTION } else { year };
        (first..=year).contains(&numbered.number.year)
    };
    let found = lines.iter().find_map(|line| {
        let numbered = line.bare_number(document).filter(fits)?;
        let title = line.before_bracket(document, numbered.words.start);
        (line.in_head || title.is_some()).then_some((line, numbered, title))
    });
    let Some((line, numbered, title)) = found else { return };
    take_number(draft, &numbered.number, numbered.span);
    header.lines.extend(line.line..=line.last_line);
    if header.concern.is_none() {
        header.concern = title;
    }
}

/// "UA 60/16 (AMR 99/0412/2016, 3 May 2016)": where the document has an index of its own, it follows that one; where it has
/// none, the bracket has its own.
pub(super) fn take_late(draft: &mut Draft<'_>, header: &mut Header) {
    let bracketed = std::mem::take(&mut header.bracketed);
    if header.further.is_some() {
        if header.references.is_empty() {
            header.references = bracketed;
        }
        return;
    }
    let Some((index, span)) = bracketed.first().and_then(|one| one.index.clone()) else { return };
    match &draft.action.index {
        Some(own) if bracketed.iter().any(|one| one.index.as_ref().is_some_and(|(index, _)| index != own)) => {
            header.further = Some(bracketed[0].span);
            header.references = bracketed;
        }
        Some(_) => {}
        None => take_index(draft, &index, span),
    }
}
