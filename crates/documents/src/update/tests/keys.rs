//! Keys that stay with whom they stand for.

use casework::{Language, UrgentAction};

use super::{person, words};
use crate::CaseFile;
use crate::update::with_known_keys;

fn document(people: &[(&str, &str)], summary: &str) -> UrgentAction {
    let keyed = |(key, name): &(&str, &str)| casework::PersonAtRisk { key: (*key).to_owned(), ..person(name) };
    UrgentAction {
        people: people.iter().map(keyed).collect(),
        summary: words(summary),
        ..UrgentAction::blank(Language::english())
    }
}

fn case_file(action: &UrgentAction) -> CaseFile {
    let mut file = CaseFile::from_reading(&UrgentAction::blank(Language::english()));
    file.values = action.clone();
    file
}

#[test]
fn people_keep_their_keys_in_another_order() {
    let first = document(&[("p1", "Ana Vela"), ("p2", "Luis Ibarra"), ("p3", "Rosa Tello")], "");
    let new = document(
        &[("p1", "Rosa Tello"), ("p2", "Juan Sol"), ("p3", "Ana Vela")],
        "{person.p1}, {person.p2} and {person.p3.since}, {person.p9}, {figure.p1}.",
    );
    let kept = with_known_keys(case_file(&new), &[first]);
    let keys: Vec<&str> = kept.values.people.iter().map(|person| person.key.as_str()).collect();
    assert_eq!(keys, ["p3", "p4", "p1"], "who is new gets no key that stood for somebody else");
    assert_eq!(kept.values.summary, ["{person.p3}, {person.p4} and {person.p1.since}, {person.p9}, {figure.p1}."]);
}

#[test]
fn who_was_left_out_for_a_while_has_the_key_of_before() {
    let first = document(&[("p1", "Ana Vela"), ("p2", "Luis Ibarra")], "");
    let second = document(&[("p2", "Luis Ibarra")], "");
    let third = document(&[("p1", "Luis Ibarra"), ("p2", "Ana Vela")], "{person.p2}");
    let kept = with_known_keys(case_file(&third), &[first, second]);
    let keys: Vec<&str> = kept.values.people.iter().map(|person| person.key.as_str()).collect();
    assert_eq!((keys.as_slice(), kept.values.summary[0].as_str()), (["p2", "p1"].as_slice(), "{person.p1}"));
}
