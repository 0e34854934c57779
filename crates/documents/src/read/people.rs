//! The people at risk, as the document presents them: "Ana Vela (she/her)", "TURKEY: Ana Vela (f), aged 22, student".

mod about;
pub(super) mod aliases;
mod country;
mod details;
mod head;
mod line;
mod marks;
pub(super) mod named;
mod occurs;
mod others;
pub(super) mod since;

use std::ops::Range;

use casework::{PersonAtRisk, Pronouns, Sex};

use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::is_nothing;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Field, Outline, Slice};
use super::region::span;
use super::words::Shape;
use super::{MOST_PEOPLE, Unreadable};
use crate::Span;
pub(super) use line::is_column;
use line::{Context, Entry, Parsed, is_full_name, people_in};
use marks::{Marks, sex_of};
use occurs::Occurs;

/// A document without a list names at most so many people at risk in its summary.
const MOST_NAMED: usize = 20;

/// The number of an item has at most so many digits.
const LONGEST_NUMBER: usize = 3;

/// Puts the people into the draft: those of the head, and those after a label, each once.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline) -> Result<(), Unreadable> {
    let document = draft.document;
    let lexicon = LEXICONS.of(&draft.action.language);
    let fields: Vec<&Field> = outline.fields.iter().filter(|field| is_of_people(field.labelled.label)).collect();
    let mut lines = head::lines(document);
    lines
        .extend(fields.iter().flat_map(|field| entries(document, &field.slices)).map(|entry| document.words_in(entry)));
    let marks = Marks::of(document, &lines, lexicon);
    let without: Vec<Range<usize>> =
        fields.iter().flat_map(|field| &field.slices).map(|slice| document.words_in(span(document, slice))).collect();
    let occurs = Occurs::without(&without);
    let mut found = of_head(document, outline, &marks)?;
    for field in fields {
        let with_pronouns = field.labelled.label == Label::People;
        let context = Context { document, marks: &marks, occurs: &occurs, is_apart: true, with_pronouns };
        merge(&mut found, of_field(&context, field)?);
        check_count("people", found.people.len(), MOST_PEOPLE)?;
    }
    take_genders(document, outline, &marks, &mut found);
    details::take(document, outline, &mut found);
    check_count("people", found.people.len(), MOST_PEOPLE)?;
    for person in found.people {
        enter(draft, &person)?;
    }
    if let Some((others, span)) = found.others.filter(|(_, span)| !others::is_bound(document, *span)) {
        draft.stands("others", span);
        draft.action.others = Some(others);
    }
    Ok(())
}

fn is_of_people(label: Label) -> bool {
    matches!(label, Label::People | Label::Named)
}

/// The people of the head. Its own lines are no evidence that a name is one.
fn of_head(document: &Document, outline: &Outline, marks: &Marks) -> Result<Parsed, Unreadable> {
    let everywhere = Occurs::default();
    let context = Context { document, marks, occurs: &everywhere, is_apart: false, with_pronouns: false };
    // Twice: the first time tells which lines are of people.
    let rows = head::rows(&context, outline);
    let without: Vec<Range<usize>> = rows.iter().map(|row| row.words.clone()).collect();
    if without.is_empty() {
        return Ok(Parsed::default());
    }
    let occurs = Occurs::without(&without);
    let context = Context { document, marks, occurs: &occurs, is_apart: true, with_pronouns: false };
    let mut found = Parsed::default();
    for row in head::rows(&context, outline) {
        let mut parsed = people_in(&context, row.words);
        if let Some(status) = row.status {
            parsed.people.iter_mut().for_each(|person| _ = person.status.get_or_insert(status));
        }
        // "and two others" under "their three children": five more.
        let others = (found.others.take(), parsed.others.take());
        merge(&mut found, parsed);
        found.others = match others {
            (Some((one, span)), Some((other, _))) => Some((one.saturating_add(other), span)),
            (one, other) => one.or(other),
        };
        check_count("people", found.people.len(), MOST_PEOPLE)?;
    }
    Ok(found)
}

/// The people after a label. A line without pronouns after one with them is no person.
fn of_field(context: &Context<'_>, field: &Field) -> Result<Parsed, Unreadable> {
    let document = context.document;
    let mut found = Parsed::default();
    let mut with_pronouns = false;
    for (place, entry) in whole_names(context, entries(document, &field.slices)).into_iter().enumerate() {
        let words = without_bullet(document, document.words_in(entry));
        if words.is_empty() || is_nothing(document, &words, &LEXICONS.none) {
            continue;
        }
        // "Male", on a line of its own under the name.
        if let Some(sexes) = sexes_in(document, &words, context.marks).filter(|_| place > 0) {
            share(&sexes, &mut found);
            continue;
        }
        let parsed = people_in(context, words);
        let named = parsed.people.iter().any(|person| person.pronouns.is_some());
        if place > 0 && (with_pronouns && !named || !are_people(context, &parsed)) && parsed.others.is_none() {
            break;
        }
        with_pronouns |= named;
        merge(&mut found, parsed);
        check_count("people", found.people.len(), MOST_PEOPLE)?;
    }
    Ok(found)
}

/// Whether the people of a further line are some: each has a mark, or a name that the document has elsewhere.
fn are_people(context: &Context<'_>, parsed: &Parsed) -> bool {
    let document = context.document;
    parsed.people.iter().all(|person| {
        let is_marked = person.sex.is_some() || person.pronouns.is_some() || person.age.is_some();
        is_full_name(document, &person.words) && (is_marked || context.occurs.has(document, &person.words, false))
    })
}

/// Adds people to those found before; who is there already gets what was not said of them.
fn merge(found: &mut Parsed, other: Parsed) {
    for person in other.people {
        let Some(known) = found.people.iter_mut().find(|known| is_same(&known.key, &person.key)) else {
            found.people.push(person);
            continue;
        };
        known.aliases.extend(person.aliases);
        known.pronouns = known.pronouns.or(person.pronouns);
        known.sex = known.sex.or(person.sex);
        known.age = known.age.or(person.age);
        known.occupation = known.occupation.or(person.occupation);
        known.status = known.status.or(person.status);
    }
    found.others = found.others.or(other.others);
}

/// Whether two folded names are one: equal, or the one is the other without words at its beginning or end.
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let rest = long.strip_suffix(short).map(|rest| rest.ends_with(' '));
    let rest = rest.or_else(|| long.strip_prefix(short).map(|rest| rest.starts_with(' ')));
    one == other || short.contains(' ') && rest == Some(true)
}

/// "Status: Detained", of the one person whom a document is about.
pub(super) fn take_status(draft: &mut Draft<'_>, outline: &Outline) {
    let document = draft.document;
    let words = outline.fields(Label::Status).find_map(|field| super::header::whole(document, field));
    let Some(words) = words.filter(|words| details::is_status(document, words)) else { return };
    if let [person] = draft.action.people.as_slice()
        && person.status.is_none()
    {
        let status = draft.value("people/0/status", document.span(&words));
        draft.action.people[0].status = Some(status);
    }
}

/// "Gender m/f: m, f": one mark for each of those named, in their order, or one for all.
fn take_genders(document: &Document, outline: &Outline, marks: &Marks, found: &mut Parsed) {
    for field in outline.fields(Label::Gender) {
        if let Some(sexes) = super::header::whole(document, field).and_then(|words| sexes_in(document, &words, marks)) {
            share(&sexes, found);
        }
    }
}

/// The sexes that some words are, and nothing besides; "both" may stand beside them.
fn sexes_in(document: &Document, words: &Range<usize>, marks: &Marks) -> Option<Vec<(Sex, Span)>> {
    let length = |at: usize, role| LEXICONS.longest_at(document, at, words.end, role);
    let is_word = |at: &usize| document.words()[*at].shape != Shape::Mark && length(*at, Role::Both).is_none();
    let (first, last) = (words.clone().find(is_word)?, words.clone().rfind(is_word)? + 1);
    let of_all = [(Role::AllMale, Sex::Male), (Role::AllFemale, Sex::Female)];
    let of_all = of_all.into_iter().find(|(role, _)| length(first, *role).is_some_and(|length| first + length >= last));
    if let Some(sex) = sex_of(document, &(first..last), marks).or(of_all.map(|(_, sex)| sex)) {
        return Some(vec![(sex, document.span(&(first..last)))]);
    }
    let parts = (first..last).filter(is_word).filter(|at| length(*at, Role::Connector).is_none()).map(|at| at..at + 1);
    parts.map(|part| Some((sex_of(document, &part, marks)?, document.span(&part)))).collect()
}

/// Gives sexes to the people, where there are as many of them, or one alone.
fn share(sexes: &[(Sex, Span)], found: &mut Parsed) {
    let fits = sexes.len() == found.people.len() || sexes.len() == 1;
    for (place, person) in found.people.iter_mut().enumerate().filter(|_| fits) {
        person.sex = person.sex.or(sexes.get(place).or(sexes.first()).copied());
    }
}

/// The lines of a list, those joined that were wrapped: before a bracket, inside one, or after a comma.
fn entries(document: &Document, slices: &[Slice]) -> Vec<Span> {
    let mut entries: Vec<Span> = Vec::new();
    for slice in slices {
        let here = span(document, slice);
        let is_open = |before: &Span| {
            let text = document.raw(*before);
            let after = text.rsplit_once(')').map_or("", |(_, after)| after);
            // "Ana Vela (she/her), Luis Costa" and "Prado (he/him)" on the next line: the last name is not done.
            let is_cut = after.starts_with(',')
                && after
                    .split([' ', ','])
                    .filter(|word| !word.is_empty())
                    .all(|word| word.starts_with(char::is_uppercase));
            text.ends_with(',') || is_cut || text.matches('(').count() > text.matches(')').count()
        };
        let goes_on = document.raw(here).starts_with(['(', '/']);
        match entries.last_mut() {
            Some(last) if goes_on || is_open(last) => last.end = here.end,
            _ => entries.push(here),
        }
    }
    entries
}

/// The same, those joined between which a name was wrapped: "Ana Maria" above "Vela (she/her)", where the document has "Ana
/// Maria Vela".
fn whole_names(context: &Context<'_>, entries: Vec<Span>) -> Vec<Span> {
    let document = context.document;
    let mut found: Vec<Span> = Vec::new();
    for entry in entries {
        let goes_on = found.last().is_some_and(|last| {
            let (before, here) = (document.words_in(*last), document.words_in(entry));
            let parts = |at: &usize| document.words()[*at].shape == Shape::Mark || is_connector(document, *at);
            let start = before.clone().rev().find(parts).map_or(before.start, |at| at + 1);
            let end = here.clone().find(parts).unwrap_or(here.end);
            start < before.end && here.start < end && {
                let name = start..end;
                is_full_name(document, &name) && context.occurs.has(document, &name, false)
            }
        });
        match found.last_mut().filter(|_| goes_on) {
            Some(last) => last.end = entry.end,
            None => found.push(entry),
        }
    }
    found
}

fn is_connector(document: &Document, at: usize) -> bool {
    document.words()[at].shape == Shape::Small && LEXICONS.is(document, at, at + 1, Role::Connector)
}

/// Whether some words are full names, each with pronouns in brackets after it, and nothing besides.
pub(super) fn are_with_pronouns(document: &Document, words: &Range<usize>) -> bool {
    let mut start = words.start;
    while start < words.end {
        let Some(open) = (start..words.end).find(|at| matches!(document.mark(*at), '(' | '[')) else { return false };
        let close = (open..words.end).find(|at| matches!(document.mark(*at), ')' | ']')).unwrap_or(words.end);
        if !is_full_name(document, &(start..open)) || !about::are_pronouns(document, &(open + 1..close)) {
            return false;
        }
        start = close + 1;
        while start < words.end && (document.words()[start].shape == Shape::Mark || is_connector(document, start)) {
            start += 1;
        }
    }
    !words.is_empty()
}

/// The words without the bullet or the number of an item: "- Ana Vela", "1. Ana Vela", "2) Ana Vela".
fn without_bullet(document: &Document, words: Range<usize>) -> Range<usize> {
    let is_word =
        |at: &usize| document.words()[*at].shape != Shape::Mark || matches!(document.mark(*at), '(' | '[' | '"');
    let first = words.clone().find(is_word).unwrap_or(words.end);
    let is_number = first + 2 < words.end
        && matches!(document.mark(first + 1), '.' | ')')
        && !document.words()[first + 1].spaced
        && document.folded(first).chars().all(|letter| letter.is_ascii_digit())
        && document.folded(first).len() <= LONGEST_NUMBER;
    if is_number { first + 2..words.end } else { first..words.end }
}

fn enter(draft: &mut Draft<'_>, entry: &Entry) -> Result<(), Unreadable> {
    let place = draft.action.people.len();
    let pointer = |field: &str| format!("people/{place}/{field}");
    let name = draft.field(pointer("name"), entry.name)?;
    let mut person = PersonAtRisk { key: format!("p{}", place + 1), name, ..PersonAtRisk::default() };
    for (number, alias) in entry.aliases.iter().enumerate() {
        let alias = draft.field(format!("people/{place}/aliases/{number}"), *alias)?;
        person.aliases.push(alias);
    }
    person.pronouns = entry.pronouns.map(|span| Pronouns(draft.value(pointer("pronouns"), span)));
    if let Some((sex, span)) = entry.sex {
        draft.stands(pointer("sex"), span);
        person.sex = Some(sex);
    }
    if let Some((age, span)) = entry.age {
        draft.stands(pointer("age"), span);
        person.age = Some(age);
    }
    let whole = |span| without_loose_bracket(draft.document, span);
    let (occupation, status) = (entry.occupation.map(whole), entry.status.map(whole));
    person.occupation = occupation.map(|span| draft.value(pointer("occupation"), span));
    person.status = status.map(|span| draft.value(pointer("status"), span));
    draft.action.people.push(person);
    Ok(())
}

/// A value without a bracket at its end that opens nowhere in it: "kiosk owner )", beside what is said of two lines.
fn without_loose_bracket(document: &Document, span: Span) -> Span {
    let text = document.raw(span);
    let is_loose = |open: char, close: char| text.ends_with(close) && !text.contains(open);
    let is_any = is_loose('(', ')') || is_loose('[', ']') || is_loose('{', '}');
    let bare = text[..text.len() - usize::from(is_any)].trim_end();
    Span { start: span.start, end: span.start + bare.len() }
}
