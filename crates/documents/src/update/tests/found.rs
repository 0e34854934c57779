//! To which case a document belongs.

use casework::{UaNumber, UrgentAction};

use super::{country, first, person, previous, second};
use crate::update::{Known, Match, Sure, Why, find_cases};

fn find(new: &UrgentAction, cases: &[&[&UrgentAction]]) -> Vec<Match> {
    let known: Vec<Known<'_>> =
        cases.iter().enumerate().map(|(place, documents)| Known { place, documents: documents.to_vec() }).collect();
    find_cases(new, &known)
}

/// The surest reason of a match with a case of one document.
fn first_reason(new: &UrgentAction, old: &UrgentAction) -> Option<(Sure, Why)> {
    let found = find(new, &[&[old]]);
    found.first().map(|one| (one.sure, one.why[0]))
}

/// A document that shares nothing with the case of [`first`].
fn stranger() -> UrgentAction {
    let mut action = first();
    action.ua = None;
    action.index = None;
    action.countries = country("PE");
    action.targets.clear();
    action.people = vec![person("Otto Brandt")];
    action
}

#[test]
fn a_stranger_belongs_to_no_case() {
    assert!(find(&stranger(), &[&[&first()]]).is_empty());
}

#[test]
fn references_are_certain() {
    let mut new = stranger();
    new.previous = vec![previous(Some("amr99/4170/2031"), None)];
    assert_eq!(first_reason(&new, &first()), Some((Sure::Certain, Why::PreviousIndex)));
    new.previous = vec![previous(None, Some("UA: 60.31"))];
    assert_eq!(first_reason(&new, &first()), Some((Sure::Certain, Why::PreviousNumber)));
    new.previous.clear();
    new.ua = UaNumber::parse("FI 060/2031");
    assert_eq!(first_reason(&new, &first()), Some((Sure::Certain, Why::OwnNumber)));
    new.ua = None;
    new.index = first().index;
    assert_eq!(first_reason(&new, &first()), Some((Sure::Certain, Why::OwnIndex)));
    new.index = None;
    new.identifier = Some("qve 310217.1".to_owned());
    let mut old = first();
    old.identifier = Some("QVE 310217.1".to_owned());
    assert_eq!(first_reason(&new, &old), Some((Sure::Certain, Why::Identifier)));
}

#[test]
fn an_earlier_document_of_a_case_is_enough() {
    let mut new = stranger();
    new.people.clear();
    new.previous = vec![previous(Some("AMR 99/4170/2031"), None)];
    let found = find(&new, &[&[&stranger()], &[&first(), &second()]]);
    assert_eq!(found.iter().map(|one| one.place).collect::<Vec<_>>(), [1]);
}

#[test]
fn one_update_can_belong_to_several_cases() {
    let mut other = stranger();
    other.ua = UaNumber::parse("71/31");
    let mut new = stranger();
    new.people.clear();
    new.previous = vec![previous(None, Some("71/31")), previous(Some("AMR 99/4170/2031"), None)];
    let found = find(&new, &[&[&first()], &[&stranger()], &[&other]]);
    let places: Vec<_> = found.iter().map(|one| (one.place, one.sure)).collect();
    assert_eq!(places, [(0, Sure::Certain), (2, Sure::Certain)]);
}

#[test]
fn who_follows_the_same_document_is_likely_of_the_same_case() {
    let mut new = stranger();
    new.previous = second().previous;
    new.people.clear();
    assert_eq!(first_reason(&new, &second()), Some((Sure::Likely, Why::SharedPrevious)));
}

#[test]
fn all_names_in_the_same_country_are_likely_and_not_certain() {
    let mut new = stranger();
    new.people = vec![person("ana véla")];
    new.countries = country("QV");
    assert_eq!(first_reason(&new, &first()), Some((Sure::Likely, Why::AllNames)));
    new.countries = country("PE");
    assert_eq!(first_reason(&new, &first()), None, "in another country it may be another of that name");
}

#[test]
fn other_names_count() {
    let mut new = stranger();
    new.countries = country("QV");
    new.people[0].aliases = vec!["Luis Ibarra".to_owned()];
    assert_eq!(first_reason(&new, &first()), Some((Sure::Likely, Why::AllNames)));
}

#[test]
fn two_weak_reasons_are_possible_and_one_is_nothing() {
    let mut new = stranger();
    new.countries = country("QV");
    new.people.push(person("Ana Vela"));
    assert_eq!(first_reason(&new, &first()), None, "some names alone");
    new.targets = first().targets;
    assert_eq!(first_reason(&new, &first()), Some((Sure::Possible, Why::SomeNames)));
    new.people.clear();
    assert_eq!(first_reason(&new, &first()), None, "the same target alone");
}

#[test]
fn a_name_of_one_word_is_many_peoples() {
    let mut old = first();
    old.people = vec![person("Luz")];
    let mut new = stranger();
    new.countries = country("QV");
    new.people = vec![person("Luz")];
    assert_eq!(first_reason(&new, &old), None);
}

#[test]
fn the_surest_stands_first() {
    let mut likely = stranger();
    likely.people = vec![person("Ana Vela")];
    likely.countries = country("QV");
    let found = find(&second(), &[&[&likely], &[&first()]]);
    assert_eq!(found.iter().map(|one| one.sure).collect::<Vec<_>>()[0], Sure::Certain);
    assert_eq!(found[0].place, 1);
}
