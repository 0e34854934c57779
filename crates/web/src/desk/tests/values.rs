//! Values and fields, both ways.

use documents::CaseFile;

use super::super::values::{Control, Typed};

const DOCUMENTS: [&str; 4] = [
    include_str!("../../../../../tests/documents/twin.txt"),
    include_str!("../../../../../tests/documents/two-targets.txt"),
    include_str!("../../../../../tests/documents/traps.txt"),
    include_str!("../../../../../samples/sample.txt"),
];

#[test]
fn every_value_comes_back_as_it_was() {
    let today = "2026-03-02".parse().expect("a day");
    for document in DOCUMENTS {
        let Ok(reading) = documents::read(document.as_bytes(), today) else { panic!("the document can be read") };
        let case_file = CaseFile::from_reading(&reading.action);
        let again = Typed::of(&case_file.values).apply(&case_file.values);
        let Ok(again) = again else { panic!("nothing in it is wrong") };
        let mut other = case_file.clone();
        other.values = again;
        assert!(other == case_file, "values changed on their way through the form");
    }
}

#[test]
fn nothing_comes_from_nothing() {
    let blank = casework::UrgentAction::blank(casework::Language::english());
    let Ok(again) = Typed::of(&blank).apply(&blank) else { panic!("nothing in it is wrong") };
    assert!(again == blank, "an empty form makes an empty document");
}

#[test]
fn an_item_keeps_its_key_when_another_is_removed() {
    let typed = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Typed::from_pairs(pairs.chain([("kind".into(), "new".into()), ("language".into(), "en".into())]).collect())
    };
    let blank = casework::UrgentAction::blank(casework::Language::english());
    let two = typed(&[("people/0/name", "Ana"), ("people/1/name", "Bea")]).apply(&blank);
    let Ok(two) = two else { panic!("nothing in it is wrong") };
    let keys =
        |action: &casework::UrgentAction| action.people.iter().map(|person| person.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&two), ["p1", "p2"]);
    let without = typed(&[
        ("people/0/key", "p1"),
        ("people/0/name", "Ana"),
        ("people/0/remove", "yes"),
        ("people/1/key", "p2"),
        ("people/1/name", "Bea"),
        ("people/2/key", ""),
        ("people/2/name", "Cleo"),
    ]);
    let Ok(without) = without.apply(&two) else { panic!("nothing in it is wrong") };
    assert_eq!(keys(&without), ["p2", "p3"], "a key that was given once is not given again at once");
}

#[test]
fn no_field_takes_everything() {
    for control in [Control::Line, Control::Day, Control::Check, Control::Lines, Control::Prose, Control::Choice(&[])] {
        assert!(control.longest() <= 60_000);
    }
}

#[test]
fn names_may_be_parted_by_the_commas_of_arabic() {
    let typed = [
        ("kind", "new"),
        ("language", "العربية"),
        ("countries", "بيرو، فلسطين"),
        ("preferred_languages", "الإسبانية؛ en"),
    ];
    let pairs = typed.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect();
    let blank = casework::UrgentAction::blank(casework::Language::english());
    let Ok(action) = Typed::from_pairs(pairs).apply(&blank) else { panic!("nothing in it is wrong") };
    let countries: Vec<&str> = action.countries.iter().map(casework::Country::code).collect();
    let languages: Vec<&str> = action.preferred_languages.iter().map(casework::Language::tag).collect();
    assert_eq!((countries, languages), (vec!["PE", "PS"], vec!["es", "en"]));
    assert_eq!(action.language.tag(), "ar");
}

#[test]
fn what_would_have_no_place_is_not_dropped_without_a_word() {
    let blank = casework::UrgentAction::blank(casework::Language::english());
    for (name, text) in [("ordinal", "2"), ("zone", "America/Bogota")] {
        let mut typed = Typed::of(&blank);
        typed.set(name, text);
        let Err(wrong) = typed.apply(&blank) else { panic!("{name} alone was taken, and lost") };
        assert!(wrong.contains_key(name));
    }
}
