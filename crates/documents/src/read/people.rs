//! The people at risk, as the document presents them: "Ana Vela (she/her)".

use std::ops::Range;

use casework::{PersonAtRisk, Pronouns};

use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::is_nothing;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Outline, Slice};
use super::region::span;
use super::words::Shape;
use super::{MOST_PEOPLE, Unreadable};
use crate::Span;

/// Puts the people into the draft.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline) -> Result<(), Unreadable> {
    let document = draft.document;
    for field in outline.fields(Label::People) {
        let mut with_pronouns = false;
        for (place, line) in entries(document, &field.slices).into_iter().enumerate() {
            let people = people_in(document, line);
            let named = people.iter().any(|(_, pronouns)| pronouns.is_some());
            // A line without pronouns after one with them is no person.
            if place > 0 && with_pronouns && !named {
                break;
            }
            with_pronouns |= named;
            for (name, pronouns) in people {
                enter(draft, &name, pronouns.as_ref())?;
            }
            check_count("people", draft.action.people.len(), MOST_PEOPLE)?;
        }
    }
    Ok(())
}

/// The lines of a list, those joined that were wrapped: before a bracket, inside one, or after a comma.
fn entries(document: &Document, slices: &[Slice]) -> Vec<Span> {
    let mut entries: Vec<Span> = Vec::new();
    for slice in slices {
        let here = span(document, slice);
        let is_open = |before: &Span| {
            let text = document.raw(*before);
            text.ends_with(',') || text.matches('(').count() > text.matches(')').count()
        };
        let goes_on = document.raw(here).starts_with(['(', '/']);
        match entries.last_mut() {
            Some(last) if goes_on || is_open(last) => last.end = here.end,
            _ => entries.push(here),
        }
    }
    entries
}

fn enter(draft: &mut Draft<'_>, name: &Range<usize>, pronouns: Option<&Range<usize>>) -> Result<(), Unreadable> {
    let document = draft.document;
    let place = draft.action.people.len();
    let name = draft.field(format!("people/{place}/name"), document.span(name))?;
    let pronouns =
        pronouns.map(|words| Pronouns(draft.value(format!("people/{place}/pronouns"), document.span(words))));
    draft.action.people.push(PersonAtRisk {
        key: format!("p{}", place + 1),
        name,
        pronouns,
        ..PersonAtRisk::default()
    });
    Ok(())
}

/// The people on a line: the words of the name and those of the pronouns.
fn people_in(document: &Document, line: Span) -> Vec<(Range<usize>, Option<Range<usize>>)> {
    let words = document.words_in(line);
    let words = without_bullet(document, words);
    if words.is_empty() || is_nothing(document, &words, &LEXICONS.none) {
        return Vec::new();
    }
    let mut people = Vec::new();
    let mut start = words.start;
    while start < words.end {
        let Some((pronouns, after)) = pronouns_in(document, start..words.end) else { break };
        people.push((trimmed(document, start..pronouns.0), Some(pronouns.1)));
        start = after;
        while start < words.end && is_separator(document, start, words.end) {
            start += 1;
        }
    }
    if start < words.end {
        let rest = start..words.end;
        let names = if people.is_empty() { parted(document, rest) } else { Vec::new() };
        people.extend(names.into_iter().map(|name| (name, None)));
    }
    people.retain(|(name, _)| !name.is_empty());
    people
}

fn without_bullet(document: &Document, words: Range<usize>) -> Range<usize> {
    let first = words
        .clone()
        .find(|at| document.words()[*at].shape != Shape::Mark || matches!(document.mark(*at), '(' | '[' | '"'));
    first.unwrap_or(words.end)..words.end
}

/// The first pronouns of a range: where the name before them ends, their words, and the word after them.
fn pronouns_in(document: &Document, words: Range<usize>) -> Option<((usize, Range<usize>), usize)> {
    for at in words.clone() {
        if document.mark(at) == '(' {
            let close = (at + 1..words.end).find(|place| document.mark(*place) == ')')?;
            let inner = at + 1..close;
            if !inner.is_empty()
                && (are_pronouns(document, &inner) || inner.clone().any(|place| document.mark(place) == '/'))
            {
                return Some(((at, inner), close + 1));
            }
        } else if at > words.start && matches!(document.mark(at), ',' | '-' | ':') {
            // "Ana Vela, she/her": with a slash, else "her" could be the next name.
            let end = (at + 1..words.end).find(|place| matches!(document.mark(*place), ',' | ';')).unwrap_or(words.end);
            let inner = at + 1..end;
            if inner.clone().any(|place| document.mark(place) == '/') && are_pronouns(document, &inner) {
                return Some(((at, inner), end));
            }
        }
    }
    None
}

fn are_pronouns(document: &Document, words: &Range<usize>) -> bool {
    let is_fine = |at: usize| {
        matches!(document.mark(at), '/' | ',' | '.')
            || LEXICONS.common.is(document, at, words.end, Role::Pronoun)
            || LEXICONS.all.iter().any(|lexicon| lexicon.is(document, at, words.end, Role::Connector))
    };
    words.clone().all(is_fine) && !words.is_empty()
}

fn is_separator(document: &Document, at: usize, end: usize) -> bool {
    document.words()[at].shape == Shape::Mark
        || LEXICONS.all.iter().any(|lexicon| lexicon.is(document, at, end, Role::Connector))
}

fn trimmed(document: &Document, words: Range<usize>) -> Range<usize> {
    let mut end = words.end;
    while end > words.start && matches!(document.mark(end - 1), ',' | '-' | ':' | ';') {
        end -= 1;
    }
    words.start..end
}

/// Names parted by semicolons; or by commas and "and", where each part looks like a name.
fn parted(document: &Document, words: Range<usize>) -> Vec<Range<usize>> {
    let split = |is_end: &dyn Fn(usize) -> bool| {
        let (mut parts, mut start) = (Vec::new(), words.start);
        for at in words.clone() {
            if is_end(at) {
                parts.push(start..at);
                start = at + 1;
            }
        }
        parts.push(start..words.end);
        parts.retain(|part| !part.is_empty());
        parts
    };
    let by_semicolon = split(&|at| document.mark(at) == ';');
    if by_semicolon.len() > 1 {
        return by_semicolon;
    }
    let is_and = |at| LEXICONS.all.iter().any(|lexicon| lexicon.is(document, at, words.end, Role::Connector));
    let by_comma = split(&|at| document.mark(at) == ',' || is_and(at));
    let are_names = by_comma.iter().all(|part| {
        super::names::capitals(document, part) >= 2
            && part.clone().all(|at| {
                document.words()[at].shape != Shape::Small || LEXICONS.common.is(document, at, part.end, Role::Particle)
            })
    });
    if are_names { by_comma } else { vec![words] }
}
