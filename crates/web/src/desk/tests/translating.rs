//! What changed is translated sentence by sentence.

use axum::http::StatusCode;

use super::house::House;
use super::river::{CASE, act, later, live, page, save, updated};

#[tokio::test]
async fn pages_show_the_newest_values_at_once_and_say_what_is_newer_than_its_translation() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let shown = page(&house, "es", &case, "").await;
    let waits = "Se sabe de 31 allí. <span lang=\"en\" dir=\"ltr\">A doctor saw Inés Carvallo on Monday.</span>";
    assert!(shown.contains(waits), "what is translated is shown, and what waits is marked: {shown}");
    assert!(!shown.contains("31 are known there."), "{shown}");
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
    let twice = [("gap/summary/0/2", "Un médico vio a Inés Carvallo {person.p1} el lunes.")];
    let twice = save(&house, &task, &twice).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "a value and its sign are read twice");
    assert!(twice.text.contains("copy the sign in braces alone: Inés Carvallo {person.p1}"), "{}", twice.text);
    let half = save(&house, &task, &[("gap/summary/0/2", "Un médico vio a {person.p1} el lunes.")]).await;
    assert!(half.header("location").contains("done=saved"), "{}", half.text);
    let rest = house.get(&task).await.text;
    assert_eq!(rest.matches("<textarea").count(), 1, "{rest}");
    assert!(rest.contains("No hizo nada malo."), "how it was translated is still shown: {rest}");
    let shown = page(&house, "es", &case, "").await;
    assert!(shown.contains("Un médico vio a Inés Carvallo el lunes.") && !shown.contains("A doctor saw"), "{shown}");
    let whole = save(&house, &task, &[("gap/letter/0/1", "Solo contó peces.")]).await;
    assert!(whole.header("location").starts_with("/desk/translating?done=whole"), "{}", whole.text);
    let list = house.get("/desk/translating").await.text;
    assert!(!list.contains(&task), "nothing waits");
    let missing = format!("href=\"{case}#translations\"");
    assert!(list.contains(&missing) && list.contains("French"), "the board says that it is not translated: {list}");
    assert!(!list.contains("Nothing waits for a translator"), "{list}");
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
async fn the_list_marks_the_language_of_the_words_that_it_shows() {
    let house = House::entered().await;
    updated(&house).await;
    let list = house.get("/es/").await.text;
    let first = "<p class=\"read\" lang=\"es\" dir=\"ltr\">Inés Carvallo está detenida en Puerto Claro. Se sabe de 31 allí.</p>";
    assert!(list.contains(first), "what is translated of it stands first: {list}");
    let other = later().replace("{person.p1} is held in Puerto Claro. {figure.f1} are known there.", "All were moved.");
    let case = live(&house, CASE).await;
    let put = house.upload(&format!("{case}/update"), &other, b"").await;
    assert_eq!(put.status, StatusCode::SEE_OTHER, "{}", put.text);
    act(&house, &case, &format!("{case}/update"), "/issue").await;
    let list = house.get("/es/").await.text;
    assert!(list.contains("<p class=\"read\" lang=\"en\" dir=\"ltr\">All were moved."), "{list}");
}

#[tokio::test]
async fn everybody_at_the_desk_sees_that_something_waits() {
    let mut house = House::entered().await;
    let case = updated(&house).await;
    let board = house.get("/desk").await.text;
    assert!(board.contains("<a href=\"/desk/translating\">To translate (1)</a>"), "{board}");
    assert!(board.contains("Spanish: 2 sentences to translate"), "{board}");
    let shown = house.get(&case).await.text;
    assert!(shown.contains("2 sentences to translate") && !shown.contains("translates ="), "no hash: {shown}");
    act(&house, &case, &case, "/hold").await;
    let lifted = act(&house, &case, &case, "/release").await;
    let shown = house.get(lifted.header("location")).await.text;
    assert!(shown.contains("Translations of this case wait:"), "{shown}");
    for language in crate::INTERFACE_LANGUAGES {
        house.language = language;
        let board = house.get("/desk").await.text;
        assert!(!board.contains(">translating-") && !board.contains(crate::desk::WAITING_SIGN), "{board}");
    }
}

#[tokio::test]
async fn the_box_of_errors_leads_to_each_field() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let task = format!("{case}/translating/es");
    assert!(house.get(&task).await.text.contains("Reviewed by (required)"));
    let version = house.get(&task).await.value_of("version");
    let fields = [("version", version.as_str()), ("reviewer", ""), ("gap/summary/0/2", "Un médico la vio.")];
    let wrong = house.post(&task, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for place in ["<a href=\"#gap-summary-0-2\">1. What happened</a>", "<a href=\"#reviewer\">Reviewed by</a>"] {
        assert!(wrong.text.contains(place), "{place} is missing: {}", wrong.text);
    }
}

#[tokio::test]
async fn an_editor_does_not_wait_for_an_approver_with_sentences_that_wait() {
    let mut house = House::entered().await;
    let case = updated(&house).await;
    house.enter_as(casework::DeskRole::Editor).await;
    let task = format!("{case}/translating/es");
    assert!(!house.get(&task).await.text.contains("Put the case on hold"));
    let saved = save(&house, &task, &[("gap/letter/0/1", "Solo contó peces.")]).await;
    assert!(saved.header("location").contains("done=saved"), "{}", saved.text);
    let shown = page(&house, "es", &case, "/write").await;
    assert!(shown.contains("Solo contó peces."), "it is public at once: {shown}");
}

#[tokio::test]
async fn what_stands_for_a_name_is_of_the_language_around_it() {
    let house = House::entered().await;
    let case = updated(&house).await;
    let fields = [("what", "name"), ("name", "Inés Carvallo"), ("understood", "yes")];
    assert_eq!(house.post(&format!("{case}/narrow"), &fields).await.status, StatusCode::SEE_OTHER);
    let shown = page(&house, "es", &case, "").await;
    assert!(shown.contains("Una persona cuyo nombre no se publica está detenida"), "{shown}");
    assert!(shown.contains("A doctor saw a person whose name is withheld on Monday."), "{shown}");
    assert!(shown.contains("Please release a person whose name is withheld at once."), "{shown}");
}

#[tokio::test]
async fn a_remark_on_many_paragraphs_is_made_once() {
    let house = House::entered().await;
    let easy = "\n# easy\n\nThe river keepers counted the fish in the river every week.\n\nNow they are held in a prison far away from home.\n";
    let text = format!("{}{easy}", CASE.trim_end());
    let case = house.import(&text).await;
    let lacks = super::river::spanish_of(&text);
    let half = format!("{}{easy}", lacks.trim_end());
    let added = house.upload_at(&case, &format!("{case}/translations"), &half).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let shown = house.get(&case).await.text;
    assert!(shown.contains("(× 2)."), "{shown}");
}

#[tokio::test]
async fn a_page_that_is_partly_translated_says_so_and_one_without_a_letter_says_why() {
    let house = House::entered().await;
    let whole = super::river::spanish_of(CASE);
    let background = whole.find("# background").unwrap_or(whole.len());
    let case = live(&house, CASE).await;
    assert!(!page(&house, "es", &case, "").await.contains("no están traducidas"));
    let added = house.upload_at(&case, &format!("{case}/translations"), &whole[..background]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let shown = page(&house, "es", &case, "").await;
    assert!(shown.contains("Algunas de estas palabras no están traducidas; se muestran en inglés."), "{shown}");
    assert!(shown.contains("<span lang=\"en\" dir=\"ltr\">"), "{shown}");
    let writing = page(&house, "es", &case, "/write").await;
    assert!(!writing.contains("todavía no está traducida"), "{writing}");
    let french = page(&house, "fr", &case, "/write").await;
    assert!(french.contains("La lettre n’a pas encore été traduite en français."), "{french}");
}
