//! What identifies a document, where its head does not say it: at its end, or a number without its series.

use super::super::draft::Draft;
use super::super::headline::HeadLine;
use super::super::identifiers::{Numbered, number_in};
use super::super::outline::{Outline, own_index_in};
use super::super::when::When;
use super::super::words::Shape;
use super::{Header, Rank, limited, read_line, take_issued, take_number};

/// A line with number and index below the head has at most so many words and marks.
const FOOT_WORDS: usize = 30;

/// Index, country and day stand on at most so many lines below the number.
const FOOT_LINES: usize = 3;

/// "Third UA: 33/22 Index: AMR 23/6133/2022 Colombia Date: 26 October 2022" at the foot of a page, where the head has neither.
pub(super) fn take_foot(draft: &mut Draft<'_>, header: &mut Header, outline: &Outline) {
    let document = draft.document;
    if draft.action.ua.is_some() || draft.action.index.is_some() {
        return;
    }
    let block = |line: usize| {
        let more = (line + 1..document.lines.len()).take(FOOT_LINES);
        std::iter::once(line).chain(more.take_while(|next| !document.lines[*next].gap))
    };
    let is_short = |line: &usize| document.lines[*line].words.len() <= FOOT_WORDS;
    let found = (0..document.lines.len()).find(|line| {
        is_short(line)
            && !outline.is_in_letter(*line)
            && number_in(document, document.lines[*line].words.clone()).is_some()
            && block(*line).any(|next| own_index_in(document, next).is_some())
    });
    let Some(first) = found else { return };
    let concern = header.concern;
    for line in block(first).take_while(is_short) {
        let words = limited(document.lines[line].words.clone());
        read_line(draft, header, &HeadLine { words, line, last_line: line, label: None, in_head: true });
    }
    header.concern = concern;
    header.foot = Some(first);
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
        let day = crate::read::headline::dates(document, words.clone()).into_iter().next()?;
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
        let title =
            line.before_bracket(document, numbered.words.start).or_else(|| line.after_number(document, &numbered));
        (line.in_head || title.is_some()).then_some((line, numbered, title))
    });
    let Some((line, numbered, title)) = found else { return };
    take_number(draft, &numbered.number, numbered.span);
    header.lines.extend(line.line..=line.last_line);
    if header.concern.is_none() {
        header.concern = title;
    }
}
