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
    let office = office_of(&house).await;
    assert_eq!(list.matches("href=\"/desk/holders/").count(), 1, "one office: {list}");
    let wrong = house.post(&office, &[("to", "Elena Sarmiento"), ("since", "2031-01-01"), ("do", "look")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text);
    let asked = [("to", "Jorge Paz"), ("since", "2026-03-01")];
    let unseen = house.post(&office, &[asked[0], asked[1], ("do", "change")]).await.text;
    assert!(unseen.contains("3 cases will change"), "nobody changes what they did not see: {unseen}");
    assert!(unseen.contains("Dear Minister Paz,") && unseen.contains("Señora Ministra Paz:"), "{unseen}");
    assert!(unseen.contains("still named here, and this stays as it is: What happened"), "{unseen}");
    let both = "name=\"address\" value=\"1=Señor Ministro:\"";
    assert!(unseen.contains(both) && unseen.contains("1=Señora Ministra:"), "a first name shows nothing: {unseen}");
    let pressed = [
        asked[0],
        asked[1],
        ("looked", "=Jorge Paz"),
        ("address", "1=Señor Ministro:"),
        ("language/0", "en"),
        ("before/0", "Dear Minister Sarmiento,"),
        ("salutation/0", "Dear Minister Paz,"),
        ("language/1", "es"),
        ("before/1", "Señora Ministra Sarmiento:"),
        ("salutation/1", "Señora Ministra Paz:"),
    ];
    let pressed = house.post(&office, &pressed).await.text;
    assert!(pressed.contains("name=\"salutation/1\" lang=\"es\" dir=\"ltr\" value=\"Señor Ministro:\""), "{pressed}");
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
        ("office-language/1", "es"),
        ("office-before/1", "Ministra del Interior"),
        ("office/1", "Ministro del Interior"),
        ("office-language/0", "en"),
        ("office-before/0", "Minister of the Interior"),
        ("office/0", "Minister of the Interior"),
    ];
    assert!(unseen.contains("value=\"Ministra del Interior\""), "how the office is called is looked at: {unseen}");
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
    for case in [&one, &three] {
        let shown = page(&house, "es", case, "").await;
        assert!(shown.contains("Ministro del Interior"), "{shown}");
    }
    assert!(!page(&house, "es", &one, "").await.contains("Ministra del Interior"), "a man is no “Ministra”");
    let old = house.get(&office).await;
    assert_eq!(old.status, StatusCode::SEE_OTHER, "the old address leads to who holds it now");
    let new = house.get(old.header("location")).await.text;
    assert!(new.contains("Jorge Paz") && new.contains("<bdi>Elena Sarmiento</bdi>, until 1 March 2026"), "{new}");
    let family = house.get(&format!("{one}/family")).await.text;
    assert!(family.contains("Elena Sarmiento") && family.contains("Jorge Paz"), "both were written to: {family}");
    let history = house.get(&format!("{one}/history")).await.text;
    assert!(history.contains("Somebody else holds an office: Jorge Paz in place of Elena Sarmiento"), "{history}");
}

#[tokio::test]
async fn how_the_letter_closes_is_asked_for_in_each_language() {
    let house = House::entered().await;
    let case = live(&house, CASE).await;
    let office = office_of(&house).await;
    let look = [("to", "Jorge Paz"), ("since", "2026-03-01"), ("do", "look")];
    let looked = house.post(&office, &look).await.text;
    for shown in ["name=\"closing/0\" lang=\"en\"", "value=\"Atentamente,\""] {
        assert!(looked.contains(shown), "{shown}: {looked}");
    }
    assert!(!looked.contains("Nothing changes yet."), "the list of changes says it: {looked}");
    let mut fields = vec![("to", "Jorge Paz"), ("since", "2026-03-01"), ("looked", "=Jorge Paz")];
    fields.extend([("language/0", "en"), ("before/0", "Dear Minister Sarmiento,"), ("salutation/0", "Dear Minister,")]);
    fields.extend([("closing-language/0", "en"), ("closing-before/0", "Yours sincerely,")]);
    fields.extend([("closing-language/1", "es"), ("closing-before/1", "Atentamente,"), ("closing/0", "Yours truly,")]);
    let empty = [fields.clone(), vec![("closing/1", ""), ("do", "change")]].concat();
    let refused = house.post(&office, &empty).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Say how the letter closes"), "{}", refused.text);
    let pressed = [fields.clone(), vec![("closing/1", "Atentamente,"), ("address", "closing-1=Le saluda,")]].concat();
    let pressed = house.post(&office, &pressed).await.text;
    assert!(pressed.contains("dir=\"ltr\" value=\"Le saluda,\""), "{pressed}");
    assert!(pressed.contains("name=\"address\" value=\"closing-1="), "the forms of address are proposed: {pressed}");
    let whole = [fields, vec![("closing/1", "Le saluda respetuosamente,"), ("do", "change")]].concat();
    let done = house.post(&office, &whole).await;
    assert!(done.text.contains("One case was changed"), "{}", done.text);
    let writing = page(&house, "en", &case, "/write").await;
    for closing in ["Yours truly,", "Le saluda respetuosamente,"] {
        assert!(writing.contains(closing), "{closing}: {writing}");
    }
    assert!(!writing.contains("Atentamente,"), "{writing}");
}

#[tokio::test]
async fn a_salutation_that_names_the_old_holder_is_refused() {
    let house = House::entered().await;
    live(&house, CASE).await;
    let office = office_of(&house).await;
    let fields = [
        ("to", ""),
        ("since", "2026-03-01"),
        ("do", "change"),
        ("looked", "="),
        ("language/0", "en"),
        ("before/0", "Dear Minister Sarmiento,"),
        ("salutation/0", "Dear Minister Sarmiento,"),
    ];
    let answer = house.post(&office, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("still names the old holder"), "{}", answer.text);
}

#[tokio::test]
async fn another_name_after_the_look_keeps_what_was_typed() {
    let house = House::entered().await;
    live(&house, CASE).await;
    let office = office_of(&house).await;
    let fields = [
        ("to", "Jorge Luna"),
        ("since", "2026-03-01"),
        ("do", "look"),
        ("looked", "=Jorge Paz"),
        ("language/0", "en"),
        ("before/0", "Dear Minister Sarmiento,"),
        ("salutation/0", "Dear Minister Paz,"),
        ("language/1", "es"),
        ("before/1", "Señora Ministra Sarmiento:"),
        ("salutation/1", "Excelentísimo señor Paz:"),
        ("office-language/0", "en"),
        ("office-before/0", "Minister of the Interior"),
        ("office/0", "Minister of the Interior"),
        ("office-language/1", "es"),
        ("office-before/1", "Ministra del Interior"),
        ("office/1", "Ministro del Interior"),
    ];
    let seen = house.post(&office, &fields).await.text;
    for kept in ["Dear Minister Luna,", "Excelentísimo señor Luna:", "Ministro del Interior"] {
        assert!(seen.contains(&format!("value=\"{kept}\"")), "{kept} is missing: {seen}");
    }
}

#[tokio::test]
async fn a_translation_that_is_taken_away_is_the_one_that_holds_now() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let text = house.get(&format!("{case}/translation.es.case.md")).await.text;
    assert!(text.contains("Se sabe de {figure.f1} allí. A doctor saw {person.p1} on Monday."), "{text}");
    assert!(!text.contains("Nadie puede visitarlas."), "{text}");
}

#[tokio::test]
async fn a_language_that_was_taken_back_does_not_come_back_with_a_holder() {
    let house = House::entered().await;
    let case = live(&house, CASE).await;
    let fields = [("what", "language"), ("language", "es"), ("understood", "yes")];
    assert_eq!(house.post(&format!("{case}/narrow"), &fields).await.status, StatusCode::SEE_OTHER);
    let office = office_of(&house).await;
    let seen = house.post(&office, &[("to", "Jorge Paz"), ("since", "2026-03-01"), ("do", "look")]).await.text;
    assert!(!seen.contains("Señora"), "{seen}");
    let fields = [("to", "Jorge Paz"), ("since", "2026-03-01"), ("do", "change"), ("looked", "=Jorge Paz")];
    let done = house.post(&office, &fields).await.text;
    assert!(done.contains("One case was changed"), "{done}");
    assert!(!page(&house, "es", &case, "").await.contains("Puerto Claro."), "it stays taken back");
}

/// The address of the one office.
async fn office_of(house: &House) -> String {
    let list = house.get("/desk/holders").await.text;
    let key = list.split("href=\"/desk/holders/").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    format!("/desk/holders/{key}")
}
