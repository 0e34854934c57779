//! An office is held by somebody else, and every case follows.

use axum::http::StatusCode;
use documents::Translation;

use super::house::House;
use super::river::{CASE, live, page, updated};

#[tokio::test]
async fn a_holder_changes_in_every_case_after_everybody_saw_what_will_change() {
    let mut house = House::entered().await;
    let other = CASE.replace("Rain fell on the river all night long.", "Elena Sarmiento denied all of it.");
    let (one, two, three) = (live(&house, CASE).await, live(&house, &other).await, updated(&house).await);
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        let list = house.get("/desk/holders").await;
        assert!(list.text.contains("Elena Sarmiento") && !list.text.contains(">holders-"), "{}", list.text);
    }
    house.language = "en";
    let list = house.get("/desk/holders").await.text;
    let office = list.split("href=\"/desk/holders/").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let office = format!("/desk/holders/{office}");
    assert_eq!(list.matches("href=\"/desk/holders/").count(), 1, "one office: {list}");
    let wrong = house.post(&office, &[("to", "Elena Sarmiento"), ("since", "2031-01-01"), ("do", "look")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text);
    let asked = [("to", "Jorge Paz"), ("since", "2026-03-01")];
    let unseen = house.post(&office, &[asked[0], asked[1], ("do", "change")]).await.text;
    assert!(unseen.contains("3 cases will change"), "nobody changes what they did not see: {unseen}");
    assert!(unseen.contains("Dear Minister Paz,") && unseen.contains("Señora Ministra Paz:"), "{unseen}");
    assert!(unseen.contains("still named here, and this stays as it is: What happened"), "{unseen}");
    assert!(page(&house, "en", &one, "").await.contains("Elena Sarmiento"));
    let fields = [
        asked[0],
        asked[1],
        ("do", "change"),
        ("looked", "=Jorge Paz"),
        ("language/0", "en"),
        ("before/0", "Dear Minister Sarmiento,"),
        ("salutation/0", "Dear Minister Paz,"),
        ("language/1", "es"),
        ("before/1", "Señora Ministra Sarmiento:"),
        ("salutation/1", "Señor Ministro Paz:"),
    ];
    let done = house.post(&office, &fields).await;
    assert!(done.text.contains("3 cases were changed") && !done.text.contains("not changed"), "{}", done.text);
    for case in [&one, &two, &three] {
        assert!(page(&house, "en", case, "").await.contains("Jorge Paz"));
        let writing = page(&house, "en", case, "/write").await;
        assert!(writing.contains("Dear Minister Paz,") && !writing.contains("Sarmiento,"), "{writing}");
        assert!(page(&house, "en", case, "/story").await.contains("Elena Sarmiento"), "the old one stays on record");
    }
    assert!(page(&house, "es", &one, "/write").await.contains("Señor Ministro Paz:"));
    let task = house.get(&format!("{three}/translating/es")).await.text;
    assert_eq!(task.matches("<textarea").count(), 2, "what waited waits, and nothing else: {task}");
    let text = house.get(&format!("{one}/translation.es.case.md")).await.text;
    let translation = Translation::parse(&text).map(|parsed| parsed.translation);
    assert!(translation.is_ok_and(|translation| translation.reviewer.as_deref() == Some("I. M.")));
    assert_eq!(house.get(&office).await.status, StatusCode::NOT_FOUND, "nobody is held to be the old one any more");
}

#[tokio::test]
async fn a_salutation_that_names_the_old_holder_is_refused() {
    let house = House::entered().await;
    live(&house, CASE).await;
    let list = house.get("/desk/holders").await.text;
    let office = list.split("href=\"/desk/holders/").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let fields = [
        ("to", ""),
        ("since", "2026-03-01"),
        ("do", "change"),
        ("looked", "="),
        ("language/0", "en"),
        ("before/0", "Dear Minister Sarmiento,"),
        ("salutation/0", "Dear Minister Sarmiento,"),
    ];
    let answer = house.post(&format!("/desk/holders/{office}"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("still names the old holder"), "{}", answer.text);
}
