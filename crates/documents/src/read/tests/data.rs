//! The data files can be read, and say what they mean.

use casework::Country;

use super::*;
use crate::read::country_of_index;
use crate::read::lexicon::LEXICONS;

#[test]
fn every_file_can_be_read_and_names_a_language_of_the_table() {
    for lexicon in &LEXICONS.all {
        assert!(lexicon.language.name(&casework::Language::english()) != lexicon.language.tag());
        assert!(crate::dates::month_names(&lexicon.language).is_some_and(|names| names.len() == 12));
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
