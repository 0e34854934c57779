//! Documents as data: what reading one must give, and whether it did.

use serde_json::Value;

/// What differs between the expected values and an object of `read --json`; empty when nothing does.
///
/// Objects: each expected key must be there with its value. Arrays must have the same length, but for `figures`, of which
/// there may be more. Text is compared with quotes, dashes and white space folded.
#[must_use]
pub fn differences(expected: &Value, object: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    differ("/case", &expected["case"], &object["case"], &mut wrong);
    for finding in expected["findings_at_least"].as_array().into_iter().flatten() {
        let wanted = finding["times"].as_u64().unwrap_or(1);
        let found = object["findings"].as_array().into_iter().flatten().filter(|found| is_like(finding, found)).count();
        if (found as u64) < wanted {
            wrong.push(format!("{finding} is found {found} times"));
        }
    }
    wrong
}

fn is_like(wanted: &Value, found: &Value) -> bool {
    let same = |key: &str| wanted.get(key).is_none_or(|value| *value == found[key]);
    let line = wanted.get("line").is_none_or(|line| *line == found["at"]["line"]);
    let has_hint = found["hint"].as_str().is_some_and(|hint| !hint.is_empty());
    same("code") && same("severity") && line && has_hint
}

fn differ(path: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(keys), Value::Object(_)) => {
            for (key, value) in keys {
                differ(&format!("{path}/{key}"), value, &found[key], wrong);
            }
        }
        (Value::Array(wanted), Value::Array(there)) if path.ends_with("/figures") => {
            for figure in wanted {
                let fits = |found: &&Value| {
                    let mut differences = Vec::new();
                    differ("", figure, found, &mut differences);
                    differences.is_empty()
                };
                if !there.iter().any(|found| fits(&found)) {
                    wrong.push(format!("{path}: {figure} is not among {there:?}"));
                }
            }
        }
        (Value::Array(wanted), Value::Array(there)) if wanted.len() == there.len() => {
            for (place, value) in wanted.iter().enumerate() {
                differ(&format!("{path}/{place}"), value, &there[place], wrong);
            }
        }
        (Value::String(wanted), Value::String(there)) if folded(wanted) == folded(there) => {}
        (Value::Number(wanted), Value::Number(there)) if wanted.as_f64() == there.as_f64() => {}
        _ if expected == found => {}
        _ => wrong.push(format!("{path}: expected {expected}, found {found}")),
    }
}

/// Text without what may vary: the shape of quotes and dashes, and white space.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|letter| match letter {
            '\u{2018}' | '\u{2019}' | '\u{201b}' => '\'',
            '\u{201c}' | '\u{201d}' | '\u{201f}' => '"',
            '\u{2010}'..='\u{2015}' => '-',
            other => other,
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with the places of values: each must lie in the text, on its line, and hold its value.
#[must_use]
pub fn misplaced(object: &Value, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (pointer, place) in object["provenance"].as_object().into_iter().flatten() {
        if object.pointer(pointer).is_none() {
            wrong.push(format!("{pointer} has a place and no value"));
            continue;
        }
        if let Some(problem) = wrong_place(place, text, object.pointer(pointer)) {
            wrong.push(format!("{pointer}: {problem}"));
        }
    }
    for finding in object["findings"].as_array().into_iter().flatten().filter(|finding| !finding["at"].is_null()) {
        if let Some(problem) = wrong_place(&finding["at"], text, None) {
            wrong.push(format!("{}: {problem}", finding["code"]));
        }
    }
    leaves("/case", &object["case"], &mut |pointer| {
        if object["provenance"].get(pointer).is_none() {
            wrong.push(format!("{pointer} has no place"));
        }
    });
    wrong
}

fn wrong_place(place: &Value, text: &str, value: Option<&Value>) -> Option<String> {
    let number = |key: &str| place[key].as_u64().and_then(|number| usize::try_from(number).ok());
    let (start, end) = (number("start")?, number("end")?);
    let Some(words) = text.get(start..end).filter(|words| !words.trim().is_empty()) else {
        return Some(format!("{start}..{end} is no piece of the text"));
    };
    let line = text[..start].matches('\n').count() + 1;
    if number("line") != Some(line) {
        return Some(format!("its line is {line}, not {}", place["line"]));
    }
    let is_own_words = |value: &&str| value.chars().count() > 12 && !value.starts_with("further-");
    let value = value.and_then(Value::as_str).filter(is_own_words)?;
    if words.contains('\u{c}') {
        // The foot of a page stands in the middle of the value's place, and is no part of the value.
        let (first, last) = (folded(words.split('\u{c}').next()?), folded(words.rsplit('\u{c}').next()?));
        let first = first.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end().to_owned();
        let whole = folded(value).starts_with(&first) && folded(value).ends_with(&last);
        return (!whole).then(|| format!("holds {words:?}, not {value:?}"));
    }
    let is_reference = value.len() < 24 && value.contains('/');
    (folded(value) != folded(words) && !is_reference).then(|| format!("holds {words:?}, not {value:?}"))
}

/// Calls back with the pointer of each value that a document can say itself.
fn leaves(path: &str, value: &Value, found: &mut dyn FnMut(&str)) {
    match value {
        Value::Null | Value::Bool(false) => {}
        Value::Object(keys) => keys.iter().for_each(|(key, value)| leaves(&format!("{path}/{key}"), value, found)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(place, value)| leaves(&format!("{path}/{place}"), value, found));
        }
        // A demand is inferred by us, and a qualifier may be the absence of a word.
        _ if path.ends_with("/inferred") || path.ends_with("/qualifier") => {}
        _ => found(path),
    }
}
