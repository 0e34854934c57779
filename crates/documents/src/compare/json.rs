//! A comparison as a JSON object: what `clamor compare --json` prints.

use serde_json::{Value, json};

use super::{Comparison, Disagreement, Said, Version};
use crate::json::{SCHEMA, place_to_json};

/// The object for a comparison; the names are those that the files are to have in it.
#[must_use]
pub fn to_json(comparison: &Comparison, first: (&str, &Version), second: (&str, &Version)) -> Value {
    let about = |(file, version): (&str, &Version)| json!({ "file": file, "language": version.language_tag() });
    json!({
        "schema": SCHEMA,
        "first": about(first),
        "second": about(second),
        "differences": comparison.differences.iter().map(difference).collect::<Vec<_>>(),
        "not_compared": comparison.not_compared.iter().map(|what| what.word()).collect::<Vec<_>>(),
    })
}

fn difference(difference: &Disagreement) -> Value {
    json!({
        "fact": difference.fact.word(),
        "about": difference.about,
        "first": difference.first.as_ref().map(said),
        "second": difference.second.as_ref().map(said),
    })
}

fn said(said: &Said) -> Value {
    json!({ "value": said.value, "words": said.words, "at": said.at.as_ref().map(place_to_json) })
}
