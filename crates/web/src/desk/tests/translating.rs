//! What changed is translated sentence by sentence; an office is held by somebody else, and every case follows.

use axum::http::StatusCode;
use documents::{CaseFile, Translation};

use super::house::{Answer, House};

const CASE: &str = r#"+++
clamor = 1
title = "FREE THE RIVER KEEPERS"
language = "en"
countries = ["QV"]
preferred_languages = ["es"]
until = 2026-04-10

[letter]
valediction = "Yours sincerely,"

[[target]]
key = "t1"
name = "Elena Sarmiento"
office = "Minister of the Interior"
address = ["Paseo del Faro 7", "Puerto Claro"]
country = "QV"
salutation = "Dear Minister Sarmiento,"

[[person]]
key = "p1"
name = "Inés Carvallo"

[[figure]]
key = "f1"
value = 12
counts = "people held"
source = "Casa Abierta"
as_of = 2026-03-01
+++

# summary

{person.p1} is held in Puerto Claro. {figure.f1} are known there. Nobody may visit them.

Rain fell on the river all night long.

# letter

Please release {person.p1} at once. She did nothing wrong.

# demands

- Release {person.p1} at once.

# background

The river turned grey in the spring.
"#;

const SPANISH: &str = r#"+++
clamor = 1
language = "es"
translates = "SHA"
reviewer = "I. M."
title = "LIBERTAD PARA LAS GUARDIANAS DEL RÍO"
valediction = "Atentamente,"

[[target]]
key = "t1"
office = "Ministra del Interior"
salutation = "Señora Ministra Sarmiento:"

[[figure]]
key = "f1"
counts = "personas detenidas"
+++

# summary

{person.p1} está detenida en Puerto Claro. Se sabe de {figure.f1} allí. Nadie puede visitarlas.

Llovió sobre el río toda la noche.

# letter

Ponga en libertad a {person.p1} de inmediato. No hizo nada malo.

# demands

- Que se libere a {person.p1} de inmediato.

# background

El río se volvió gris en primavera.
"#;

/// The later document: another figure, and two sentences that changed.
fn later() -> String {
    let kind = CASE.replace("clamor = 1\n", "clamor = 1\nkind = \"further-information\"\n");
    let values = kind.replace("value = 12", "value = 31");
    let words = values.replace("Nobody may visit them.", "A doctor saw {person.p1} on Monday.");
    words.replace("She did nothing wrong.", "She only counted fish.")
}

fn spanish_of(case: &str) -> String {
    let file = CaseFile::parse(case).map(|parsed| parsed.case_file.words_sha256());
    SPANISH.replace("SHA", &file.unwrap_or_else(|_| panic!("the case file is read")))
}

async fn act(house: &House, case: &str, page: &str, verb: &str) -> Answer {
    let version = house.get(page).await.value_of("version");
    house.post(&format!("{case}{verb}"), &[("version", &version)]).await
}

/// A live case with a Spanish translation.
async fn live(house: &House, text: &str) -> String {
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
async fn updated(house: &House) -> String {
    let case = live(house, CASE).await;
    let put = house.upload(&format!("{case}/update"), &later(), b"").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
    let issued = act(house, &case, &format!("{case}/update"), "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
    case
}

async fn page(house: &House, language: &str, case: &str, rest: &str) -> String {
    house.get(&format!("{}{rest}", case.replace("/desk", &format!("/{language}")))).await.text
}

async fn save(house: &House, task: &str, fields: &[(&str, &str)]) -> Answer {
    let version = house.get(task).await.value_of("version");
    let mut all = vec![("version", version.as_str()), ("reviewer", "T.")];
    all.extend_from_slice(fields);
    house.post(task, &all).await
}

#[tokio::test]
async fn pages_show_the_newest_values_at_once_and_say_what_is_newer_than_its_translation() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let shown = page(&house, "es", &case, "").await;
    assert!(shown.contains("31 are known there.") && !shown.contains("Se sabe de"), "{shown}");
    assert!(shown.contains("<span lang=\"en\" dir=\"ltr\">Inés Carvallo is held in Puerto Claro."), "{shown}");
    assert!(shown.contains("Llovió sobre el río toda la noche."), "what did not change stays translated");
    assert!(shown.contains("más nuevas que su traducción"), "{shown}");
    assert!(!shown.contains("<del><bdi>Señora Ministra"), "nothing changed in how the letter opens: {shown}");
    let writing = page(&house, "es", &case, "/write").await;
    assert!(writing.contains("She only counted fish.") && !writing.contains("Señora Ministra"), "{writing}");
    assert!(writing.contains("más nuevas que su traducción"));
    let english = page(&house, "en", &case, "").await;
    assert!(!english.contains("newer than their translation"));
}

#[tokio::test]
async fn a_translator_sees_only_what_changed_and_saves_what_they_can() {
    let mut house = House::entered().await;
    let case = updated(&house).await;
    let task = format!("{case}/translating/es");
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        let list = house.get("/desk/translating").await;
        assert!(list.text.contains(&task) && !list.text.contains(">translating-"), "{}", list.text);
        let shown = house.get(&task).await;
        assert_eq!(shown.text.matches("<textarea").count(), 2, "{}", shown.text);
        assert!(!shown.text.contains(">translating-") && !shown.text.contains(". translating-"), "{}", shown.text);
    }
    house.language = "en";
    let shown = house.get(&task).await.text;
    assert!(shown.contains("Nadie puede visitarlas.") && shown.contains("<del>") && shown.contains("<ins>"), "{shown}");
    assert!(shown.contains("lang=\"es\" dir=\"ltr\"") && shown.contains("{person.p1}"), "{shown}");
    let wrong = save(&house, &task, &[("gap/summary/0/2", "Un médico la vio el lunes.")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text.contains("missing from your sentence") && wrong.text.contains("Un médico la vio"),
        "{}",
        wrong.text
    );
    let half = save(&house, &task, &[("gap/summary/0/2", "Un médico vio a {person.p1} el lunes.")]).await;
    assert!(half.header("location").contains("done=saved"), "{}", half.text);
    let rest = house.get(&task).await.text;
    assert_eq!(rest.matches("<textarea").count(), 1, "{rest}");
    assert!(rest.contains("No hizo nada malo."), "how it was translated is still shown: {rest}");
    let shown = page(&house, "es", &case, "").await;
    assert!(shown.contains("Un médico vio a Inés Carvallo el lunes.") && !shown.contains("A doctor saw"), "{shown}");
    let whole = save(&house, &task, &[("gap/letter/0/1", "Solo contó peces.")]).await;
    assert!(whole.header("location").starts_with("/desk/translating?done=whole"), "{}", whole.text);
    assert!(!house.get("/desk/translating").await.text.contains(&task), "nothing waits");
    let writing = page(&house, "es", &case, "/write").await;
    assert!(writing.contains("Solo contó peces.") && writing.contains("Señora Ministra Sarmiento:"), "{writing}");
    assert!(!page(&house, "es", &case, "").await.contains("más nuevas que su traducción"));
}

#[tokio::test]
async fn what_was_typed_over_an_older_version_comes_back() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let task = format!("{case}/translating/es");
    let fields = [("version", "1"), ("reviewer", "T."), ("gap/letter/0/1", "Solo contó."), ("gap/title", "Gone.")];
    let answer = house.post(&task, &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(
        answer.text.contains("Solo contó.") && answer.text.contains("<li dir=\"auto\">Gone.</li>"),
        "{}",
        answer.text
    );
    assert_eq!(house.get(&format!("{case}/translating/1")).await.status, StatusCode::NOT_FOUND);
    let none = house.get(&format!("{case}/translating/de")).await.text;
    assert!(none.contains("translation.de.case.md"), "{none}");
}

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
    assert!(
        unseen.contains("name=\"address\" value=\"1=Señor Ministro:\""),
        "both are offered for another holder: {unseen}"
    );
    let opened = [
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
    let opened = house.post(&office, &opened).await.text;
    assert!(opened.contains("name=\"salutation/1\" lang=\"es\" dir=\"ltr\" value=\"Señor Ministro:\""), "{opened}");
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
