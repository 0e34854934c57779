//! The rows of the table of values: those that stand in the document, in its order, then those that do not.

use serde_json::Value;

use super::MarkedText;
use crate::{Place, Provenance};

/// One row.
pub(super) struct Row {
    /// Its number, where it stands in the document.
    pub(super) number: Option<usize>,
    /// Its name, as in `clamor read --json`, without what all have in common.
    pub(super) name: String,
    /// What was read; empty for what has parts, which have rows of their own.
    pub(super) read: String,
    /// Where it stands.
    pub(super) place: Option<Place>,
}

/// What all pointers to values begin with.
pub(super) const ROOT: &str = "/case/";

/// The rows for the values of the object of [`crate::json::to_json`].
pub(super) fn rows(object: &Value, provenance: &Provenance, source: &MarkedText) -> Vec<Row> {
    let case = object.get("case").unwrap_or(&Value::Null);
    let placed = source.fields.iter().zip(1..).map(|(name, number)| {
        let read = object.pointer(&format!("{ROOT}{name}")).map(in_words).unwrap_or_default();
        let place = provenance.get(&format!("{ROOT}{name}")).copied();
        Row { number: Some(number), name: name.clone(), read, place }
    });
    let mut rows: Vec<Row> = placed.collect();
    let mut leaves = Vec::new();
    collect(case, "", &mut leaves);
    let stands = |name: &str| {
        let mut name = name;
        loop {
            if source.number_of(name).is_some() {
                return true;
            }
            match name.rsplit_once('/') {
                Some((above, _)) => name = above,
                None => return false,
            }
        }
    };
    let rest = leaves.into_iter().filter(|(name, _)| !stands(name));
    rows.extend(rest.map(|(name, read)| Row { number: None, name, read, place: None }));
    rows
}

/// All values that have no parts, with their names.
fn collect(value: &Value, name: &str, leaves: &mut Vec<(String, String)>) {
    let below = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}/{part}") };
    match value {
        Value::Null => {}
        Value::Object(parts) => parts.iter().for_each(|(part, value)| collect(value, &below(part), leaves)),
        Value::Array(parts) => {
            parts.iter().enumerate().for_each(|(place, value)| collect(value, &below(&place.to_string()), leaves));
        }
        _ => leaves.push((name.to_owned(), in_words(value))),
    }
}

fn in_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(is) => is.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}
