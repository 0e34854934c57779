//! What should not come in is refused with a page that says why, and everything that was typed is kept.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::StatusCode;
use documents::Unreadable;
use documents::read::Extracted;

use super::house::{House, TWIN};
use crate::{Intake, Settings};

#[tokio::test]
async fn documents_that_are_none_are_refused_with_the_reason() {
    let house = House::entered().await;
    let large = vec![b'a'; documents::read::LARGEST_DOCUMENT + 1];
    let mut very_large = large.clone();
    very_large.resize(documents::read::LARGEST_DOCUMENT + (1 << 20), b'a');
    let long_line = vec![b'a'; documents::read::LARGEST_FIELD + 1];
    let cases: [(&[u8], StatusCode, &str); 6] = [
        (b"", StatusCode::UNPROCESSABLE_ENTITY, "There is nothing in it"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0", StatusCode::UNPROCESSABLE_ENTITY, "This is no document"),
        (&large, StatusCode::PAYLOAD_TOO_LARGE, "at most 8 MiB"),
        (&very_large, StatusCode::PAYLOAD_TOO_LARGE, "at most 8 MiB"),
        (&long_line, StatusCode::UNPROCESSABLE_ENTITY, "too long: at most 64 KiB"),
        (b"+++\nclamor = 1\n", StatusCode::UNPROCESSABLE_ENTITY, "not a whole one"),
    ];
    for (file, status, reason) in cases {
        let answer = house.upload("/desk/new", "", file).await;
        assert_eq!(answer.status, status, "{reason}");
        assert!(answer.text.contains(reason), "{reason}: {}", answer.text);
        assert!(answer.text.len() < 60_000, "what is too large does not come back");
    }
    assert!(house.site.store.cases().is_empty());
    let answer = house.upload("/desk/new", "+++\nkept &amp;\n", b"").await;
    assert!(answer.text.contains("kept &#38;amp;"), "what was pasted is kept, as text: {}", answer.text);
}

#[tokio::test]
async fn a_form_that_is_none_is_refused() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    assert_eq!(house.post("/desk/new", &[("pasted", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let huge = "a".repeat(super::super::forms::LARGEST_FORM + 1);
    let answer = house.post(&format!("{case}/values"), &[("title", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.contains("4,096"), "the limit is in the message: {}", answer.text);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_the_field_and_everything_is_kept() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let before = house.get(&format!("{case}/case.case.md")).await.text;
    let wrong = [
        ("title", "b".repeat(1 << 20), "at most 1,000 characters"),
        ("index", "what".into(), "This is not an index"),
        ("countries", "Atlantis".into(), "“Atlantis” is not a country"),
        ("until", "soon".into(), "This is not a day"),
        ("zone", "Mars/Olympus".into(), "This time zone is not known"),
        ("summary", "Fine.\n\n# letter\n\nNot fine.".into(), "Not all of this would stay"),
    ];
    for (field, typed, reason) in wrong {
        let mut fields = house.get(&case).await.values();
        for (name, text) in &mut fields {
            match name.as_str() {
                name if name == field => text.clone_from(&typed),
                "background" => "Kept words.".clone_into(text),
                _ => {}
            }
        }
        let answer = house.post_all(&format!("{case}/values"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(reason), "{field}: {reason}");
        assert!(answer.text.contains("aria-invalid=\"true\"") && answer.text.contains("Kept words."), "{field}");
        assert_eq!(house.get(&format!("{case}/case.case.md")).await.text, before, "nothing was stored");
    }
}

#[tokio::test]
async fn what_is_missing_in_consent_is_said_and_the_rest_is_kept() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let answer =
        house.post(&format!("{case}/consent"), &[("role", "lawyer"), ("decided", "2026-03-01"), ("until", "")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("consent-until-wrong") && answer.text.contains("consent-scope-wrong"));
    assert!(answer.text.contains("value=\"lawyer\" required checked"));
    let backwards = [("role", "lawyer"), ("scope", "facts"), ("decided", "2026-03-01"), ("until", "2026-02-01")];
    let answer = house.post(&format!("{case}/consent"), &backwards).await;
    assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.text.contains("cannot be right"));
}

#[tokio::test]
async fn a_deadline_that_has_passed_is_none() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let version = house.get(&case).await.value_of("version");
    for typed in ["2026-03-01", "tomorrow", ""] {
        let answer = house.post(&format!("{case}/deadline"), &[("version", &version), ("until", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
    }
}

#[tokio::test]
async fn a_translation_cannot_change_a_value() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let template = house.get(&format!("{case}/translation.es.case.md")).await.text;
    let turned = template.replacen("language = \"es\"", "language = \"es\"\ncountries = [\"FR\"]", 1);
    let answer = house.upload(&format!("{case}/translations"), &turned, b"").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("countries"), "the finding names it, and the text is kept");
    let into_original = template.replacen("language = \"es\"", "language = \"en\"", 1);
    let into_original = into_original.replacen("FREE THE PEOPLE", "LET THE PEOPLE GO", 1);
    let answer = house.upload(&format!("{case}/translations"), &into_original, b"").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(house.site.store.cases()[0].editions.len(), 1);
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    for path in [
        "/desk/cases/0000000000000000",
        "/desk/cases/..%2f..%2fclamor.db",
        "/desk/nothing",
        &format!("{case}/passwd"),
        &format!("{case}/translation.%2e%2e.case.md"),
        &format!("{case}/translation..case.md"),
    ] {
        assert_eq!(house.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(house.get(&format!("{case}/values")).await.header("location"), case);
}

#[tokio::test]
async fn when_too_many_documents_are_being_read_nothing_that_was_typed_is_lost() {
    let house = House::entered().await;
    house.site.intake_turns.close();
    let answer = house.upload("/desk/new", "a text that somebody typed", b"").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.text.contains("as many as this server can read at once"), "{}", answer.text);
    assert!(answer.text.contains("a text that somebody typed"), "{}", answer.text);
    assert!(house.site.store.cases().is_empty());
}

/// A reader that has a defect.
struct Broken;

impl Intake for Broken {
    fn extract(&self, _: &[u8]) -> Result<Extracted, Unreadable> {
        panic!("a defect")
    }
}

#[tokio::test]
async fn a_reader_that_breaks_has_given_up() {
    let house = House::with_intake(Arc::new(Broken), Settings::default()).at_the_desk().await;
    let answer = house.upload("/desk/new", "kept", b"x").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("more time or memory") && answer.text.contains("kept"), "{}", answer.text);
}

/// A reader that waits until it is told to go on.
struct Waiting(Mutex<Receiver<()>>);

impl Intake for Waiting {
    fn extract(&self, bytes: &[u8]) -> Result<Extracted, Unreadable> {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner).recv();
        told.map_or(Err(Unreadable::GaveUp), |()| documents::read::extract(bytes))
    }
}

#[tokio::test]
async fn while_a_document_is_being_read_the_pages_are_served() {
    let (tell, told) = channel();
    let house = House::with_intake(Arc::new(Waiting(Mutex::new(told))), Settings::default()).at_the_desk().await;
    let reading = house.upload("/desk/new", TWIN, b"");
    let others = async {
        assert_eq!(house.get("/desk").await.status, StatusCode::OK);
        tell.send(()).expect("somebody waits");
    };
    let (answer, ()) = tokio::join!(reading, others);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}
