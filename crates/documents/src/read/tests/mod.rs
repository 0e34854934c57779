//! Tests of reading, on invented documents in `tests/documents/` of the workspace.

mod beside;
mod bulletins;
mod correspondence;
mod data;
mod divided;
mod documents;
mod doubtful;
mod doubts;
mod fields;
mod figures;
mod forms;
mod frames;
mod heads;
mod hostile;
mod languages;
mod mentioned;
mod networks;
mod news;
mod offices;
mod people;
mod sections;
mod seed;
mod seen;
mod targets;
mod titles;
mod variants;
mod writing;

use casework::Day;
use serde_json::Value;

use crate::json::{case_to_json, to_json};
use crate::{Reading, read};

const TWIN: &str = include_str!("../../../../../tests/documents/twin.txt");
const TWIN_EXPECTED: &str = include_str!("../../../../../tests/documents/twin.expected.json");
const TWO_TARGETS: &str = include_str!("../../../../../tests/documents/two-targets.txt");
const TWO_TARGETS_EXPECTED: &str = include_str!("../../../../../tests/documents/two-targets.expected.json");
const SPANISH: &str = include_str!("../../../../../tests/documents/castellano.txt");
const SPANISH_EXPECTED: &str = include_str!("../../../../../tests/documents/castellano.expected.json");
const TRAPS: &str = include_str!("../../../../../tests/documents/traps.txt");
const TRAPS_EXPECTED: &str = include_str!("../../../../../tests/documents/traps.expected.json");

/// The day on which the documents are read in tests.
fn today() -> Day {
    Day::constant(2026, 1, 1)
}

fn reading_of(bytes: &[u8]) -> Reading {
    match read(bytes, today()) {
        Ok(reading) => reading,
        Err(unreadable) => panic!("{unreadable}"),
    }
}

/// The values of a text, as JSON.
fn case_of(text: &str) -> Value {
    case_to_json(&reading_of(text.as_bytes()).action)
}

/// The whole object of a text.
fn object_of(text: &str) -> Value {
    to_json(&reading_of(text.as_bytes()), "test.txt")
}

/// Where two values differ: the first path at which the expected one has something else.
fn difference(expected: &Value, found: &Value, path: &str) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => expected.iter().find_map(|(key, value)| {
            difference(value, found.get(key).unwrap_or(&Value::Null), &format!("{path}/{key}"))
        }),
        (Value::Array(expected), Value::Array(found)) if path == "/figures" => expected.iter().find_map(|figure| {
            let is_there = found.iter().any(|other| difference(figure, other, "").is_none());
            (!is_there).then(|| format!("{path}: no figure {figure}"))
        }),
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .find_map(|(place, (expected, found))| difference(expected, found, &format!("{path}/{place}"))),
        _ => (expected != found).then(|| format!("{path}: expected {expected}, found {found}")),
    }
}

fn assert_same(expected: &Value, found: &Value, what: &str) {
    if let Some(difference) = difference(expected, found, "") {
        panic!("{what}: {difference}");
    }
}

/// A document around some prose of its background.
fn with_background(prose: &str) -> String {
    format!("URGENT ACTION\n\nA TITLE IN CAPITALS\n\nADDITIONAL INFORMATION\n\n{prose}\n")
}

/// A document around some prose of its letter.
fn with_letter(prose: &str) -> String {
    format!(
        "URGENT ACTION\n\nTAKE ACTION\n\nMinister of Justice\nCalle 1\nVerania\n\nDear Minister,\n\n{prose}\n\nYours sincerely,\n"
    )
}

/// A document with some words at its end.
fn ending(words: &str) -> Value {
    case_of(&format!(
        "URGENT ACTION\n\nTWO WRITERS HELD\n\nAna Vela and her brother were taken from their home in Puerto Sereno.\n\n\
         RECOMMENDED ACTION: Please send letters:\n\n- asking that both be released.\n\nAPPEALS TO:\n\n\
         Minister of Justice\nCalle Mayor 4\nVerania\n\n{words}\n"
    ))
}

/// Some values of a case, by their keys.
fn assert_values(case: &Value, wanted: &Value, what: &str) {
    for (key, value) in wanted.as_object().into_iter().flatten() {
        assert_eq!(&case[key], value, "{what}: {key}");
    }
}
