//! Comparing values: which are the same, and what it means that one is missing.

use serde_json::Value;

use super::{Counts, Score};

/// The fields with one value, and the findings that say why it is not there.
const SINGLE: [(&str, &[&str]); 9] = [
    ("kind", &[]),
    ("ordinal", &[]),
    ("title", &["heading-unknown"]),
    ("ua", &["reference-missing", "reference-malformed"]),
    ("index", &["reference-missing", "reference-malformed"]),
    ("issued", &["issue-date-missing", "date-ambiguous"]),
    ("language", &[]),
    ("until", &["deadline-missing", "date-ambiguous"]),
    ("after_deadline", &[]),
];

/// The same of the fields with several values.
const SEVERAL: [(&str, &[&str]); 6] = [
    ("countries", &[]),
    ("copies_to", &["heading-unknown"]),
    ("background", &["heading-unknown"]),
    ("preferred_languages", &[]),
    ("writer_safety", &["heading-unknown"]),
    ("demands", &["heading-unknown"]),
];

/// The parts of a target.
const TARGET: [&str; 8] = ["name", "office", "address", "emails", "phones", "faxes", "socials", "web_forms"];

/// The parts of a person beside the name.
const PERSON: [&str; 7] = ["pronouns", "since", "aliases", "age", "sex", "occupation", "status"];

pub(super) fn case(truth: &Value, read: &Value, codes: &[&str], score: &mut Score) {
    let said = |wanted: &[&str]| codes.iter().any(|code| wanted.contains(code));
    for (field, findings) in SINGLE {
        one(field, field, &truth[field], &read[field], said(findings), score);
    }
    one("own_language", "own_language", &truth["own_language"], &read["own_language"], false, score);
    several(
        "summary",
        &paragraphs(&truth["summary"]),
        &paragraphs(&read["summary"]),
        said(&["heading-unknown"]),
        score,
    );
    for (field, findings) in SEVERAL {
        several(field, &texts(&truth[field]), &texts(&read[field]), said(findings), score);
    }
    for part in ["language", "valediction"] {
        one("letter", &format!("letter/{part}"), &truth["letter"][part], &read["letter"][part], false, score);
    }
    let (there, here) = (texts(&truth["letter"]["paragraphs"]), texts(&read["letter"]["paragraphs"]));
    several("letter", &there, &here, said(&["heading-unknown"]), score);
    targets(&truth["targets"], &read["targets"], codes, score);
    people(&truth["people"], &read["people"], score);
    one("others", "others", &truth["others"], &read["others"], false, score);
    previous(&truth["previous"], &read["previous"], said(&["previous-unknown", "reference-malformed"]), score);
    figures(&truth["figures"], &read["figures"], score);
}

/// White space says nothing, nor does the punctuation that ends a value; of a link its words count.
fn folded(text: &str) -> String {
    let text = documents::plain_text(text);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches([',', ';', '.', ':']).to_owned()
}

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(all) => all.is_empty(),
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => folded(one) == folded(other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        _ => one == other,
    }
}

fn one(field: &'static str, name: &str, truth: &Value, read: &Value, said: bool, score: &mut Score) {
    let mut counts = Counts::default();
    match (is_absent(truth), is_absent(read)) {
        (true, true) => return,
        (true, false) => counts.wrong = 1,
        (false, false) if same(truth, read) => counts.exact = 1,
        (false, false) => (counts.wrong, counts.absent) = (1, 1),
        (false, true) if said => counts.absent_said = 1,
        (false, true) => counts.absent = 1,
    }
    if counts.exact == 0 {
        score.remarks.push(format!("{name}: {read} in place of {truth}"));
    }
    score.count(field, counts);
}

/// Each value that the document has is looked for among those that were given, whatever their order.
fn several(field: &'static str, truth: &[String], read: &[String], said: bool, score: &mut Score) {
    let mut left: Vec<&String> = read.iter().collect();
    let mut counts = Counts::default();
    for wanted in truth {
        match left.iter().position(|given| folded(given) == folded(wanted)) {
            Some(place) => {
                left.remove(place);
                counts.exact += 1;
            }
            None => {
                *(if said { &mut counts.absent_said } else { &mut counts.absent }) += 1;
                score.remarks.push(format!("{field}: missing {wanted:?}"));
            }
        }
    }
    counts.wrong = left.len() as u64;
    score.remarks.extend(left.iter().map(|given| format!("{field}: wrong {given:?}")));
    score.count(field, counts);
}

fn paragraphs(value: &Value) -> Vec<String> {
    value.as_str().map(|text| text.split("\n\n").map(str::to_owned).collect()).unwrap_or_default()
}

/// The texts of a list, or of the `text` of its entries.
fn texts(value: &Value) -> Vec<String> {
    let text = |entry: &Value| entry.as_str().or(entry["text"].as_str()).map(str::to_owned);
    value.as_array().into_iter().flatten().filter_map(text).collect()
}

fn list(value: &Value) -> Vec<&Value> {
    value.as_array().into_iter().flatten().collect()
}

/// Targets are compared in their order: who is first is whom one writes to first.
fn targets(truth: &Value, read: &Value, codes: &[&str], score: &mut Score) {
    let (truth, read) = (list(truth), list(read));
    for place in 0..truth.len().max(read.len()) {
        let (wanted, given) = (truth.get(place).copied(), read.get(place).copied());
        let (wanted, given) = (wanted.unwrap_or(&Value::Null), given.unwrap_or(&Value::Null));
        for part in TARGET {
            let said = match part {
                "emails" => codes.contains(&"masked-address"),
                _ => given.is_null() && codes.contains(&"target-missing"),
            };
            one("targets", &format!("targets/{place}/{part}"), &wanted[part], &given[part], said, score);
        }
        let said = codes.contains(&"salutation-missing") || (given.is_null() && codes.contains(&"target-missing"));
        let (wanted, given) = (&wanted["salutation"], &given["salutation"]);
        one("salutation", &format!("targets/{place}/salutation"), wanted, given, said, score);
    }
}

/// People are found by their names.
fn people(truth: &Value, read: &Value, score: &mut Score) {
    let mut left = list(read);
    for wanted in list(truth) {
        let name = |person: &Value| folded(person["name"].as_str().unwrap_or_default());
        let Some(place) = left.iter().position(|given| name(given) == name(wanted)) else {
            score.remarks.push(format!("people: missing {}", wanted["name"]));
            score.count("people", Counts { absent: 1, ..Counts::default() });
            continue;
        };
        let given = left.remove(place);
        score.count("people", Counts { exact: 1, ..Counts::default() });
        for part in PERSON {
            one("about people", &format!("people/{}/{part}", name(wanted)), &wanted[part], &given[part], false, score);
        }
    }
    score.remarks.extend(left.iter().map(|given| format!("people: wrong {}", given["name"])));
    score.count("people", Counts { wrong: left.len() as u64, ..Counts::default() });
}

/// Documents before this one are the same where index and number are; the words that name them differ by where they begin.
fn previous(truth: &Value, read: &Value, said: bool, score: &mut Score) {
    let named =
        |one: &&Value| format!("{} {}", one["index"].as_str().unwrap_or("-"), one["ua"].as_str().unwrap_or("-"));
    let key = |one: &&Value| match named(one).as_str() {
        "- -" => one["as_written"].as_str().unwrap_or_default().to_owned(),
        name => name.to_owned(),
    };
    let (wanted, given): (Vec<String>, Vec<String>) =
        (list(truth).iter().map(key).collect(), list(read).iter().map(key).collect());
    several("previous", &wanted, &given, said, score);
}

/// Figures are the same where their number and its qualifier are. More of them than the truth has are no mistake by
/// themselves: a number that somebody else would not have counted may still be one of the document.
fn figures(truth: &Value, read: &Value, score: &mut Score) {
    let key = |one: &&Value| format!("{} {}", one["qualifier"].as_str().unwrap_or_default(), one["value"]);
    let mut given: Vec<String> = list(read).iter().map(key).collect();
    let mut counts = Counts::default();
    for wanted in list(truth).iter().map(key) {
        match given.iter().position(|one| *one == wanted) {
            Some(place) => {
                given.remove(place);
                counts.exact += 1;
            }
            None => {
                counts.absent += 1;
                score.remarks.push(format!("figures: missing {wanted}"));
            }
        }
    }
    score.remarks.extend(given.iter().map(|one| format!("figures: besides {one}")));
    score.count("figures", counts);
}
