//! The data files can be read, and say what they mean.

use std::collections::BTreeMap;

use casework::Country;

use super::*;
use crate::read::country_of_index;
use crate::read::lexicon::{LEXICONS, files};

/// Kinds of labels that every language has.
const LABELS: [&str; 29] = [
    "mark",
    "title",
    "summary",
    "number",
    "further-information",
    "index",
    "issued",
    "country",
    "action",
    "targets",
    "letter",
    "background",
    "languages",
    "deadline",
    "people",
    "previous",
    "copies",
    "safety",
    "email",
    "phone",
    "fax",
    "social",
    "web-form",
    "salutation",
    "address",
    "own-language",
    "ask-office",
    "closed",
    "page",
];

/// Lists of words that every language has.
const WORDS: [&str; 33] = [
    "nothing",
    "own-language",
    "after-deadline",
    "ask-office",
    "closed",
    "update",
    "stop-action",
    "final",
    "opening",
    "closing",
    "letter-word",
    "honorific",
    "office",
    "whole-office",
    "ask",
    "since-verb",
    "since-not",
    "being",
    "other-of",
    "count-end",
    "connector",
    "including",
    "countable",
    "unit",
    "number-name",
    "age",
    "source-verb",
    "not-person",
    "abbreviation",
    "internal-note",
    "template",
    "writer-fills",
    "weekday",
];

/// Pairs of kinds that one phrase may be: what follows it tells them apart.
const BOTH: [[&str; 2]; 2] = [["mark", "number"], ["deadline", "targets"]];

/// All files of languages, by language.
fn tables() -> Vec<(String, toml::Table)> {
    let all = files().map(|text| text.parse::<toml::Table>().expect("a file is TOML"));
    all.map(|file| (file["language"].as_str().expect("a file names its language").to_owned(), file)).collect()
}

/// The phrases of a table of a file, with the name of their list.
fn phrases<'a>(file: &'a toml::Table, table: &str) -> Vec<(&'a str, &'a str)> {
    let lists = file.get(table).and_then(toml::Value::as_table).into_iter().flatten();
    let phrases = |list: &'a toml::Value| list.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
    lists.flat_map(|(name, list)| phrases(list).map(|phrase| (name.as_str(), phrase))).collect()
}

/// A phrase as it is compared: its letters and digits, folded.
fn compared(phrase: &str) -> String {
    let folded = crate::read::fold::fold(phrase);
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_file_can_be_read_and_names_a_language_of_the_table() {
    assert!(LEXICONS.all.len() >= 11);
    for lexicon in &LEXICONS.all {
        assert!(lexicon.language.name(&casework::Language::english()) != lexicon.language.tag());
    }
}

#[test]
fn every_language_has_all_lists_and_twelve_months() {
    for known in crate::read::known_languages() {
        let tag = known.language.tag();
        for kind in LABELS {
            assert!(known.labels.iter().any(|(other, phrases)| other == kind && !phrases.is_empty()), "{tag}: {kind}");
        }
        for month in 1..=12 {
            assert!(known.months.iter().any(|(_, number)| *number == month), "{tag}: month {month}");
        }
        let files = tables();
        let of_language = || files.iter().filter(|(language, _)| language == tag);
        for list in WORDS {
            let has = of_language().any(|(_, file)| phrases(file, "words").iter().any(|(name, _)| *name == list));
            assert!(has, "{tag}: {list}");
        }
        for table in ["small-words", "qualifiers", "numbers", "scales", "ordinals"] {
            assert!(of_language().any(|(_, file)| file.contains_key(table)), "{tag}: {table}");
        }
    }
}

#[test]
fn every_phrase_has_letters_and_no_label_is_of_two_kinds() {
    let mut kinds: BTreeMap<(String, String), &str> = BTreeMap::new();
    let files = tables();
    for (language, file) in &files {
        for (list, phrase) in phrases(file, "words") {
            assert!(!crate::read::fold::fold(phrase).is_empty(), "{language}: {list} has {phrase:?}");
        }
        for (kind, phrase) in phrases(file, "labels").into_iter().chain(phrases(file, "unseen")) {
            let compared = compared(phrase);
            assert!(!compared.is_empty(), "{language}: {kind} has {phrase:?}");
            let other = *kinds.entry((language.clone(), compared)).or_insert(kind);
            let may = BOTH.iter().any(|both| both.contains(&kind) && both.contains(&other));
            assert!(kind == other || may, "{language}: {phrase} is both {other} and {kind}");
        }
    }
}

#[test]
fn indexes_name_countries() {
    let country = |text: &str| casework::IndexNumber::parse(text).and_then(|index| country_of_index(&index));
    assert_eq!(country("AMR 99/0412/2025"), Country::from_code("QV"));
    assert_eq!(country("ASA 31/066/2003"), Country::from_code("NP"));
    assert_eq!(country("ACT 50/0001/2020"), None);
    let lines = include_str!("../../../data/reading/indexes.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let number: u8 = cells[1].parse().expect("a number");
        assert_eq!(country(&format!("{} {number:02}/1/2020", cells[0])), Country::from_code(cells[2]), "{line}");
        assert!(Country::from_code(cells[2]).is_some(), "{line}");
    }
}

#[test]
fn every_label_of_every_language_is_found() {
    let spanish = case_of(SPANISH);
    assert_eq!(spanish["language"], "es");
    let mixed = TWIN.replace("ADDITIONAL INFORMATION", "INFORMACIÓN COMPLEMENTARIA");
    assert_eq!(case_of(&mixed)["background"], case_of(TWIN)["background"]);
}
