//! Numbers with a unit that belong to one person: "sentenced Huang to five and Wang to three and a half years".
//!
//! A term belongs to the person named last before it in its sentence; where all names come before all terms ("Huang and Wang
//! to five and three years respectively"), they answer to each other in their order. Only what is given to the same person
//! in both versions is compared, and only what the versions do not have in common.

use std::ops::Range;

use super::names::{People, people};
use super::numbers::{Measure, measures};
use super::{Disagreement, Topic, Version};

/// A term of a person.
struct Term {
    person: usize,
    measure: Measure,
}

/// Terms that the versions give to the same person differently.
pub(super) fn differences(first: &Version, second: &Version) -> Vec<Disagreement> {
    let people = people(first, second);
    let (left, right) = (terms(first, &people.first), terms(second, &people.second));
    let mut found = Vec::new();
    for (person, name) in people.names.iter().enumerate() {
        let only = |own: &[Term], others: &[Term]| -> Vec<Range<usize>> {
            let own = own.iter().filter(|term| term.person == person);
            let is_there = |term: &&Term| {
                let mut others = others.iter().filter(|other| other.person == person);
                others.any(|other| is_same(&term.measure, &other.measure))
            };
            own.filter(|term| !is_there(term)).map(|term| term.measure.words.clone()).collect()
        };
        let (one, other) = (only(&left, &right), only(&right, &left));
        let value = |terms: &[Term], words: &Range<usize>| {
            let term = terms.iter().find(|term| term.measure.words == *words);
            term.map(|term| term.measure.in_data()).unwrap_or_default()
        };
        for (one, other) in one.iter().zip(&other) {
            found.push(Disagreement {
                fact: Topic::Term,
                about: Some(name.clone()),
                first: Some(first.said(one, value(&left, one))),
                second: Some(second.said(other, value(&right, other))),
            });
        }
    }
    found
}

fn is_same(one: &Measure, other: &Measure) -> bool {
    one.unit == other.unit && (one.value - other.value).abs() < f64::EPSILON
}

/// The terms of a version, each with its person.
fn terms(version: &Version, people: &People) -> Vec<Term> {
    let mut by_sentence: Vec<Vec<Measure>> = Vec::new();
    by_sentence.resize_with(version.seen.sentences.len(), Vec::new);
    for measure in measures(version).into_iter().filter(|measure| measure.unit.is_some() && !measure.is_age) {
        if let Some(sentence) = by_sentence.get_mut(measure.sentence) {
            sentence.push(measure);
        }
    }
    let mut terms = Vec::new();
    let mut last: Option<(usize, usize)> = None;
    for (sentence, measures) in version.seen.sentences.iter().zip(by_sentence) {
        let named = people.mentions(&version.seen, &sentence.words);
        let carried = last.filter(|(block, _)| *block == sentence.block).map(|(_, person)| person);
        let owners = owners(&named, &measures, carried);
        terms.extend(
            measures
                .into_iter()
                .zip(owners)
                .filter_map(|(measure, person)| person.map(|person| Term { person, measure })),
        );
        let first = named.first().map(|(_, person)| *person);
        match first {
            // "She was sentenced": whom the sentence before named alone.
            Some(person) if named.iter().all(|(_, other)| *other == person) => last = Some((sentence.block, person)),
            Some(_) => last = None,
            None => {}
        }
    }
    terms
}

/// Whose each term is.
fn owners(named: &[(usize, usize)], measures: &[Measure], carried: Option<usize>) -> Vec<Option<usize>> {
    let starts = || measures.iter().map(|measure| measure.words.start);
    let are_apart = named.last().zip(starts().next()).is_some_and(|((last, _), first)| *last < first);
    if are_apart && named.len() > 1 {
        // One term for all of them is each one's, and says nothing about one alone.
        return match named.len() == measures.len() {
            true => named.iter().map(|(_, person)| Some(*person)).collect(),
            false => measures.iter().map(|_| None).collect(),
        };
    }
    starts()
        .map(|at| {
            let before = named.iter().rev().find(|(place, _)| *place < at).map(|(_, person)| *person);
            let only = named.first().filter(|_| named.len() == 1).map(|(_, person)| *person);
            before.or(only).or(carried.filter(|_| named.is_empty()))
        })
        .collect()
}
