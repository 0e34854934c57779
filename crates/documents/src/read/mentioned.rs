//! Others at risk whom a document names: in the sentences that ask, or with the day since when.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use casework::{Day, Mentioned};

use super::demands::Asking;
use super::document::Document;
use super::draft::{Draft, check_count};
use super::lexicon::{Lexicon, Role};
use super::names::{Name, key};
use super::prose::Prose;
use super::when::{When, date_at};
use super::words::Shape;
use super::{MOST_PEOPLE, Unreadable};
use crate::Span;

/// Between a name and "detained", and between that and its date, stand at most so many words.
const DISTANCE: usize = 12;

/// Between "detained" and "since" stand at most so many ("detained in Puerto Claro since").
const VERB_DISTANCE: usize = 6;

/// Between "arrested" and the name of whom stand at most so many words ("arrested the student").
const OBJECT_DISTANCE: usize = 3;

/// So near to "prison", "released" says that the date is that of the end.
const END_DISTANCE: usize = 4;

/// A person found, with the place of the first mention and the day with its own place.
struct Found {
    key: String,
    span: Span,
    since: Option<(Day, Span)>,
}

/// Puts the people into the draft, in the order in which they first appear.
pub(super) fn take(
    draft: &mut Draft<'_>,
    prose: &Prose,
    asking: &[Asking],
    not: &HashSet<String>,
) -> Result<(), Unreadable> {
    let document = draft.document;
    let mut found: Vec<Found> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut note = |name: &Name, since: Option<(Day, Span)>| {
        let key = key(document, &name.words);
        if not.iter().any(|other| is_part(&key, other) || is_part(other, &key)) {
            return;
        }
        let place = *known.entry(key.clone()).or_insert_with(|| {
            found.push(Found { key, span: prose.names.first_span(document, name), since: None });
            found.len() - 1
        });
        found[place].since = found[place].since.or(since);
    };
    for (passage, sentence) in prose.sentences() {
        for (names, day) in dated(document, prose, sentence, passage.lexicon) {
            names.iter().for_each(|name| note(name, Some(day)));
        }
    }
    for one in asking {
        for name in names_within(prose, &one.sentence).iter().filter(|name| is_at_risk(document, prose, name, one)) {
            note(name, None);
        }
    }
    check_count("people", found.len(), MOST_PEOPLE)?;
    found.sort_by_key(|one| one.span.start);
    enter(draft, found);
    Ok(())
}

/// Those who are no people of the list become mentioned.
fn enter(draft: &mut Draft<'_>, found: Vec<Found>) {
    let people: Vec<String> = draft.action.people.iter().map(|person| super::fold::fold(&person.name) + " ").collect();
    for one in found {
        if people.iter().any(|person| is_part(&one.key, person) || is_part(person, &one.key)) {
            continue;
        }
        let place = draft.action.mentioned.len();
        let name = draft.value(format!("mentioned/{place}/name"), one.span);
        if let Some((_, span)) = one.since {
            draft.stands(format!("mentioned/{place}/since"), span);
        }
        let since = one.since.map(|(day, _)| day);
        draft.action.mentioned.push(Mentioned { key: format!("m{}", place + 1), name, since });
    }
}

/// Whether the words of one name are among those of another, in their order: "ana vela " in "doctor ana vela ".
fn is_part(inner: &str, outer: &str) -> bool {
    outer == inner
        || outer.ends_with(&format!(" {inner}"))
        || outer.starts_with(inner)
        || outer.contains(&format!(" {inner}"))
}

fn names_within(prose: &Prose, sentence: &Range<usize>) -> Vec<Name> {
    let all = &prose.names.all;
    let first = all.partition_point(|name| name.words.start < sentence.start);
    all[first..].iter().take_while(|name| name.words.end <= sentence.end).cloned().collect()
}

/// Whether somebody named in a sentence that asks is one for whom it asks: no official, no place, not who is asked.
fn is_at_risk(document: &Document, prose: &Prose, name: &Name, asking: &Asking) -> bool {
    let led = asking.lexicon.before(document, asking.sentence.start, name.run_start, Role::AskedPerson);
    let is_asked = led.is_some_and(|led| led <= asking.verb_end);
    !name.has_office && !is_asked && prose.names.is_person(document, name)
}

/// The names in a sentence that have a day: "Ana Vela, detained since 2 July 2021", "On 2 July 2021 police arrested Ana Vela".
fn dated(
    document: &Document,
    prose: &Prose,
    sentence: &Range<usize>,
    lexicon: &Lexicon,
) -> Vec<(Vec<Name>, (Day, Span))> {
    let mut found = Vec::new();
    let verbs: Vec<usize> = sentence
        .clone()
        .filter(|at| document.words()[*at].id != 0 && lexicon.is(document, *at, sentence.end, Role::SinceVerb))
        .collect();
    if verbs.is_empty() {
        return found;
    }
    let names: Vec<Name> = names_within(prose, sentence)
        .into_iter()
        .filter(|name| !name.has_office && prose.names.is_person(document, name))
        .collect();
    if names.is_empty() {
        return found;
    }
    let opening = opening_date(document, sentence, lexicon);
    for verb in verbs {
        let nearby = verb.saturating_sub(END_DISTANCE).max(sentence.start)..sentence.end.min(verb + END_DISTANCE);
        if lexicon.first(document, nearby, Role::SinceNot).is_some() {
            continue;
        }
        let segment = segment(document, sentence, verb);
        let date = date_after(document, verb, segment.end, lexicon)
            .or_else(|| opening.clone().filter(|date| date.words.end <= verb));
        let Some((date, day)) = date.and_then(|date| date.whole().map(|day| (date, day))) else { continue };
        let people = people_of(document, &names, verb, &segment, lexicon);
        if !people.is_empty() {
            found.push((people, (day, document.span(&date.words))));
        }
    }
    found
}

/// The part of a sentence between semicolons in which a word stands.
fn segment(document: &Document, sentence: &Range<usize>, at: usize) -> Range<usize> {
    let is_end = |place: &usize| document.mark(*place) == ';';
    let start = (sentence.start..at).rev().find(is_end).map_or(sentence.start, |place| place + 1);
    let end = (at..sentence.end).find(is_end).unwrap_or(sentence.end);
    start..end
}

/// The date after a verb, led by "since" or "on".
fn date_after(document: &Document, verb: usize, end: usize, lexicon: &Lexicon) -> Option<When> {
    let last = end.min(verb + 1 + VERB_DISTANCE);
    for at in verb + 1..last {
        if document.mark(at) == ',' {
            return None;
        }
        if let Some(length) = lexicon.at(document, at, end, Role::SinceWord) {
            let weekday = lexicon.at(document, at + length, end, Role::Weekday).unwrap_or(0);
            if let Some(date) = date_at(document, at + length + weekday, end, lexicon) {
                return Some(date);
            }
        }
    }
    None
}

/// The date with which a sentence opens: "On 2 July 2021, ...".
fn opening_date(document: &Document, sentence: &Range<usize>, lexicon: &Lexicon) -> Option<When> {
    let length = lexicon.at(document, sentence.start, sentence.end, Role::DateOpening)?;
    date_at(document, sentence.start + length, sentence.end, lexicon)
}

/// Who it is that a verb is about: the nearest name before it, with those joined to it by "and"; else the one right after it.
fn people_of(document: &Document, names: &[Name], verb: usize, segment: &Range<usize>, lexicon: &Lexicon) -> Vec<Name> {
    let before: Vec<&Name> =
        names.iter().filter(|name| name.words.start >= segment.start && name.words.end <= verb).collect();
    if let Some(last) = before
        .last()
        .filter(|last| verb - last.words.end <= DISTANCE && !has_verb(document, last.words.end..verb, lexicon))
    {
        let mut people = vec![(*last).clone()];
        let mut with_and = false;
        for pair in before.windows(2).rev() {
            let between = pair[0].words.end..pair[1].run_start;
            let is_and = is_joint(document, &between, lexicon, true);
            if !(is_and || with_and && is_joint(document, &between, lexicon, false)) {
                break;
            }
            with_and |= is_and;
            people.push(pair[0].clone());
        }
        return people;
    }
    let after: Vec<&Name> =
        names.iter().filter(|name| name.run_start > verb && name.words.end <= segment.end).collect();
    let Some(first) = after.first().filter(|first| first.run_start - verb <= OBJECT_DISTANCE) else {
        return Vec::new();
    };
    let mut people = vec![(*first).clone()];
    for pair in after.windows(2) {
        let between = pair[0].words.end..pair[1].run_start;
        if !is_joint(document, &between, lexicon, true) && !is_joint(document, &between, lexicon, false) {
            break;
        }
        people.push(pair[1].clone());
    }
    people
}

/// Whether another verb of the kind stands between: then the date is that one's.
fn has_verb(document: &Document, words: Range<usize>, lexicon: &Lexicon) -> bool {
    words.clone().any(|at| lexicon.is(document, at, words.end, Role::SinceVerb))
}

/// Whether only "and" (or a comma) stands between two names.
fn is_joint(document: &Document, between: &Range<usize>, lexicon: &Lexicon, with_and: bool) -> bool {
    let is_comma = |at: usize| document.mark(at) == ',';
    let is_and = |at: usize| lexicon.is(document, at, between.end, Role::Connector);
    let all = between
        .clone()
        .all(|at| is_comma(at) || is_and(at) || document.words()[at].shape == Shape::Mark && is_comma(at));
    !between.is_empty() && between.len() <= 2 && all && between.clone().any(is_and) == with_and
}
