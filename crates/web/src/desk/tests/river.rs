//! An invented case of two documents with a Spanish translation, at the desk and on its pages.

use axum::http::StatusCode;
use documents::CaseFile;

use super::house::{Answer, House};

/// The case. Its words and translations stand in `tests/documents/river`, where the story of the translators has them too.
pub(super) const CASE: &str = include_str!("../../../../../tests/documents/river/river.case.md");

const SPANISH: &str = include_str!("../../../../../tests/documents/river/river.es.case.md");

/// The later document: another figure, and two sentences that changed.
pub(super) fn later() -> String {
    let kind = CASE.replace("clamor = 1\n", "clamor = 1\nkind = \"further-information\"\n");
    let values = kind.replace("value = 12", "value = 31");
    let words = values.replace("Nobody may visit them.", "A doctor saw {person.p1} on Monday.");
    words.replace("She did nothing wrong.", "She only counted fish.")
}

pub(super) fn spanish_of(case: &str) -> String {
    let file = CaseFile::parse(case).map(|parsed| parsed.case_file.words_sha256());
    SPANISH.replace("SHA", &file.unwrap_or_else(|_| panic!("the case file is read")))
}

pub(super) async fn act(house: &House, case: &str, page: &str, verb: &str) -> Answer {
    let version = house.get(page).await.value_of("version");
    house.post(&format!("{case}{verb}"), &[("version", &version)]).await
}

/// A live case with a Spanish translation.
pub(super) async fn live(house: &House, text: &str) -> String {
    let case = house.import(text).await;
    let added = house.upload_at(&case, &format!("{case}/translations"), &spanish_of(text)).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let consent = [
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", "2026-03-01"),
        ("until", "2026-12-31"),
    ];
    assert_eq!(house.post(&format!("{case}/consent"), &consent).await.status, StatusCode::SEE_OTHER);
    let issued = act(house, &case, &case, "/issue").await;
    assert!(issued.header("location").contains("done=issued"), "{}", issued.text);
    case
}

/// The same case after the later words were issued.
pub(super) async fn updated(house: &House) -> String {
    let case = live(house, CASE).await;
    let put = house.upload(&format!("{case}/update"), &later(), b"").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
    let issued = act(house, &case, &format!("{case}/update"), "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
    case
}

pub(super) async fn page(house: &House, language: &str, case: &str, rest: &str) -> String {
    house.get(&format!("{}{rest}", case.replace("/desk", &format!("/{language}")))).await.text
}

pub(super) async fn save(house: &House, task: &str, fields: &[(&str, &str)]) -> Answer {
    let version = house.get(task).await.value_of("version");
    let mut all = vec![("version", version.as_str()), ("reviewer", "T.")];
    all.extend_from_slice(fields);
    house.post(task, &all).await
}
