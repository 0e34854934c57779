//! The documents give what their expected files say, each value at its place.

use serde_json::Value;

use super::*;

fn all() -> [(&'static str, &'static str, &'static str); 4] {
    [
        ("twin", TWIN, TWIN_EXPECTED),
        ("two-targets", TWO_TARGETS, TWO_TARGETS_EXPECTED),
        ("castellano", SPANISH, SPANISH_EXPECTED),
        ("traps", TRAPS, TRAPS_EXPECTED),
    ]
}

/// Codes that reading itself finds; the others come from the checks, which have tests of their own.
const OWN_CODES: [&str; 6] = [
    "heading-unknown",
    "masked-address",
    "internal-note",
    "template-leftover",
    "date-ambiguous",
    "reference-malformed",
];

#[test]
fn each_document_gives_its_values() {
    for (name, text, expected) in all() {
        let expected: Value = serde_json::from_str(expected).expect("an expected file is JSON");
        assert_same(&expected["case"], &case_of(text), name);
    }
}

#[test]
fn each_document_gives_its_findings_and_no_others_of_reading() {
    for (name, text, expected) in all() {
        let expected: Value = serde_json::from_str(expected).expect("an expected file is JSON");
        let list = |findings: &Value, line: fn(&Value) -> &Value| -> Vec<(String, String, Option<u64>)> {
            let all = findings.as_array().expect("findings are a list").iter();
            let own = all.filter(|one| OWN_CODES.iter().any(|code| one["code"] == *code));
            let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            own.map(|one| (word(&one["code"]), word(&one["severity"]), line(one).as_u64())).collect()
        };
        let mut wanted = list(&expected["findings_at_least"], |one| &one["line"]);
        let mut found = list(&object_of(text)["findings"], |one| &one["at"]["line"]);
        wanted.sort();
        found.sort();
        assert_eq!(wanted, found, "{name}");
    }
}

/// The paths of all values of an object, and the values; what is absent (null, false, an empty list) has none.
fn leaves(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), found)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, value)| leaves(value, &format!("{path}/{place}"), found));
        }
        Value::Null | Value::Bool(false) => {}
        other => found.push((path.to_owned(), other.clone())),
    }
}

/// Values that reading puts into a form of its own: the place holds the words that say them.
fn is_inferred(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    matches!(
        last,
        "kind"
            | "language"
            | "until"
            | "since"
            | "sex"
            | "as_of"
            | "qualifier"
            | "after_deadline"
            | "issued"
            | "index"
            | "ua"
    ) || path.contains("/countries/")
        || path.contains("/preferred_languages/")
}

#[test]
fn every_value_has_its_place_and_the_place_its_value() {
    for (name, text, _) in all() {
        let object = object_of(text);
        let mut values = Vec::new();
        leaves(&object["case"], "/case", &mut values);
        for (path, value) in &values {
            let place = &object["provenance"][path];
            assert!(place.is_object(), "{name}: {path} has no place");
            let number = |key: &str| usize::try_from(place[key].as_u64().expect("a number")).expect("small");
            let bytes = &text[number("start")..number("end")];
            let line = text[..number("start")].matches('\n').count() + 1;
            assert_eq!(line, number("line"), "{name}: the line of {path}");
            if let (Value::String(value), false) = (value, is_inferred(path)) {
                // Of a link prose has all, and another value the words.
                let (value, plain) = (crate::plain::plain_text(value), crate::plain::plain_text(bytes));
                let written = plain.replace("1\n\u{c}", "").split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(value, written, "{name}: {path}");
                assert!(bytes.contains('\n') || value == plain, "{name}: {path} is not byte-exact");
            }
        }
        let provenance = object["provenance"].as_object().expect("an object");
        let without = provenance.keys().find(|path| !values.iter().any(|(other, _)| other == *path));
        assert!(without.is_none(), "{name}: a place without value: {without:?}");
    }
}

#[test]
fn the_object_is_of_schema_1() {
    let object = object_of(TWIN);
    assert_eq!(object["schema"], 1);
    assert_eq!(object["source"]["file"], "test.txt");
    assert_eq!(object["source"]["media_type"], "text/plain");
    assert_eq!(object["source"]["pages"], 1);
    assert_eq!(object["source"]["sha256"].as_str().map(str::len), Some(64));
    assert_eq!(object_of(TRAPS)["source"]["pages"], 2);
    let keys: Vec<&str> = object["case"].as_object().expect("an object").keys().map(String::as_str).collect();
    let wanted = [
        "kind",
        "ordinal",
        "title",
        "ua",
        "index",
        "identifier",
        "issued",
        "countries",
        "language",
        "summary",
        "targets",
        "copies_to",
        "letter",
        "demands",
        "background",
        "preferred_languages",
        "own_language",
        "until",
        "after_deadline",
        "people",
        "others",
        "mentioned",
        "previous",
        "figures",
        "links",
    ];
    assert_eq!(keys[..wanted.len()], wanted);
}

#[test]
fn inferred_values_stand_where_their_evidence_is() {
    let object = object_of(TWIN);
    let words = |path: &str| {
        let place = &object["provenance"][path];
        let number = |key: &str| usize::try_from(place[key].as_u64().expect("a number")).expect("small");
        &TWIN[number("start")..number("end")]
    };
    assert_eq!(words("/case/language"), "URGENT ACTION");
    assert_eq!(words("/case/countries/0"), "amr99/0412/2025");
    assert_eq!(words("/case/previous/0/index"), "amr99/0412/2025");
    assert_eq!(words("/case/until"), "19 September 2025");
    assert_eq!(words("/case/own_language"), "You can also write in your own language");
    assert!(words("/case/after_deadline").starts_with("Please check with the office"));
    assert_eq!(words("/case/mentioned/1/since"), "8 June 2022");
    assert_eq!(words("/case/figures/0/qualifier"), "Nearly");
    assert_eq!(words("/case/figures/2/as_of"), "14 March 2025");
    assert_eq!(words("/case/figures/3/value"), "1.2 million");
}
