//! The vectors that this and the script of the writing page are held to.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{CaseWords, Covered, Ground, OwnWordsMarks, RemarkKind, Share};

const VECTORS: &str = include_str!("../../data/own_words/vectors.json");

#[derive(Deserialize)]
struct Vectors {
    cases: BTreeMap<String, CaseWords>,
    letters: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    case: String,
    text: String,
    language: String,
    writer: String,
    note: String,
    /// What a person says of it.
    expect: Expected,
    /// What is computed, to the letter.
    marks: serde_json::Value,
}

#[derive(Deserialize)]
struct Expected {
    covered: serde_json::Value,
    partly: Vec<usize>,
    share: String,
    remarks: BTreeSet<String>,
}

fn vectors() -> Vectors {
    serde_json::from_str(VECTORS).expect("the vectors are whole")
}

fn marks(case: &CaseWords, text: &str, language: &str, writer: &str) -> OwnWordsMarks {
    super::marks(&Ground::new(case), text, language, writer)
}

fn numbers(marks: &OwnWordsMarks, wanted: Covered) -> Vec<usize> {
    let all = marks.demands.iter().enumerate();
    all.filter(|(_, covered)| **covered == wanted).map(|(place, _)| place + 1).collect()
}

#[test]
fn the_marks_of_the_vectors_are_these() {
    let vectors = vectors();
    assert!(vectors.letters.len() >= 60);
    for one in &vectors.letters {
        let marks = marks(&vectors.cases[&one.case], &one.text, &one.language, &one.writer);
        let remark = |remark: &super::Remark| {
            serde_json::json!({
                "kind": remark.kind.word(), "from": remark.from, "to": remark.to, "name": remark.name,
            })
        };
        let found = serde_json::json!({
            "demands": marks.demands.iter().map(|covered| covered.word()).collect::<Vec<_>>(),
            "share": marks.share,
            "words": marks.words,
            "page": marks.page,
            "remarks": marks.remarks.iter().map(remark).collect::<Vec<_>>(),
            "language": marks.language,
        });
        assert_eq!(found, one.marks, "{}", one.note);
    }
}

#[test]
fn the_marks_of_the_vectors_are_what_a_person_says() {
    let vectors = vectors();
    for one in &vectors.letters {
        let marks = marks(&vectors.cases[&one.case], &one.text, &one.language, &one.writer);
        match &one.expect.covered {
            serde_json::Value::String(_) => {
                assert!(marks.demands.iter().all(|one| *one == Covered::Unknown), "{}", one.note);
            }
            covered => assert_eq!(serde_json::json!(numbers(&marks, Covered::Yes)), *covered, "{}", one.note),
        }
        let partly = numbers(&marks, Covered::Partly);
        assert!(one.expect.partly.iter().all(|place| partly.contains(place)), "{}", one.note);
        let share = marks.share.map_or("none", |percent| Share::of(percent).word());
        assert_eq!(share, one.expect.share, "{}", one.note);
        let remarks: BTreeSet<String> = marks.remarks.iter().map(|remark| remark.kind.word().to_owned()).collect();
        assert_eq!(remarks, one.expect.remarks, "{}", one.note);
    }
}

#[test]
fn every_kind_of_mark_is_among_the_vectors() {
    let vectors = vectors();
    for kind in RemarkKind::ALL {
        assert!(vectors.letters.iter().any(|one| one.expect.remarks.contains(kind.word())), "{}", kind.word());
    }
    let languages: BTreeSet<&str> = vectors.letters.iter().map(|one| one.language.as_str()).collect();
    assert!(super::languages().all(|language| languages.contains(language)), "{languages:?}");
}

#[test]
fn copied_paragraphs_in_another_order_with_small_changes_are_a_copy() {
    let vectors = vectors();
    let river = &vectors.cases["river"];
    let mut paragraphs = river.letters[0].1.clone();
    let whole = marks(river, &paragraphs.join("\n\n"), "en", "");
    assert_eq!(whole.share, Some(0));
    paragraphs.reverse();
    let changed = paragraphs.join("\n\n").replace("forty", "many").replace("evening", "day").replace("I ask", "We ask");
    assert!(marks(river, &changed, "en", "").share.is_some_and(|percent| Share::of(percent) == Share::Copied));
}

#[test]
fn a_model_letter_is_never_too_long_and_has_no_remark() {
    for case in vectors().cases.values() {
        for (language, paragraphs) in &case.letters {
            let marks = marks(case, &paragraphs.join("\n\n"), language, "");
            assert!(marks.remarks.is_empty(), "{language}");
            assert!(marks.demands.iter().all(|covered| *covered == Covered::Yes), "{language}: {:?}", marks.demands);
        }
    }
}

#[test]
fn strange_texts_are_taken_as_they_are() {
    let vectors = vectors();
    let river = &vectors.cases["river"];
    for text in
        ["", " \n\n ", "@", "+", "....", "١٢٣", "\u{301}\u{301}", "a@b", "____", "1 1 1 1 1 1 1", "🙂🙂", "I\u{0}I"]
    {
        let _ = marks(river, text, "", "");
        let _ = marks(&CaseWords::default(), text, "en", text);
    }
    let long = "Please release Inés. ".repeat(1_500);
    assert!(marks(river, &long, "en", "").words > 4_000);
}
