//! What is asked before a further document is issued, and what is said before it.

use axum::http::StatusCode;

use super::house::{Answer, House};
use super::river::{self, CASE, later};
use super::updating::{INDEX, act, confirm, live, page};

/// The further document of [`CASE`] with other words in it.
fn further(from: &str, to: &str) -> String {
    let document = later();
    let changed = document.replace(from, to);
    assert_ne!(changed, document, "{from} stands in it");
    changed
}

/// A live case of which the desk knows that she was moved, with a further document.
async fn prepared(house: &House, document: &str) -> String {
    let known = CASE.replace("name = \"Inés Carvallo\"", "name = \"Inés Carvallo\"\nstatus = \"moved to the coast\"");
    let case = river::live(house, &known).await;
    let answer = house.upload(&format!("{case}/update"), document, b"").await;
    assert!(answer.header("location").contains("done=update"), "{}", answer.text);
    case
}

async fn settle(house: &House, case: &str, name: &str, value: &str) -> Answer {
    let version = house.get(&format!("{case}/update")).await.value_of("version");
    house.post(&format!("{case}/update/settle"), &[("version", &version), (name, value)]).await
}

#[tokio::test]
async fn a_status_that_was_typed_is_kept_or_given_up_and_never_lost() {
    for (choice, kept) in [("take status-dropped:ines carvallo", true), ("settled status-dropped:ines carvallo", false)]
    {
        let house = House::entered().await;
        let case = prepared(&house, &later()).await;
        let update = house.get(&format!("{case}/update")).await.text;
        assert!(update.contains("<strong><bdi>moved to the coast</bdi></strong>"), "{update}");
        assert_eq!(act(&house, &format!("{case}/update"), &case, "/issue").await.status, StatusCode::CONFLICT);
        let settled = settle(&house, &case, "choice/1", choice).await;
        assert!(settled.header("location").contains("done=settled"), "{}", settled.text);
        let status = house.get(&format!("{case}/update")).await.value_of("people/0/status");
        assert_eq!(status, if kept { "moved to the coast" } else { "" });
        let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
        assert_eq!(page(&house, &case).await.contains("moved to the coast</bdi></strong>"), kept);
    }
}

#[tokio::test]
async fn what_a_sentence_tells_is_proposed_and_can_be_declined() {
    let document = further("A doctor saw {person.p1} on Monday.", "{person.p1} was released on 1 March 2026.");
    for (choice, status) in [("take", "released on 1 March 2026"), ("settled", "")] {
        let house = House::entered().await;
        let case = prepared(&house, &document).await;
        let update = house.get(&format!("{case}/update")).await.text;
        assert!(update.contains("value=\"take status-in-words:ines carvallo\""), "{update}");
        assert!(!update.contains("value=\"released on 1 March 2026\""), "it is only proposed");
        let chosen = format!("{choice} status-in-words:ines carvallo");
        settle(&house, &case, "choice/1", &chosen).await;
        let shown = house.get(&format!("{case}/update")).await;
        assert_eq!(shown.value_of("people/0/status"), status, "{choice}");
        // Freed, and asked to be freed: what is taken over is checked like anything else.
        assert_eq!(shown.text.contains("freed-and-detained"), choice == "take", "{}", shown.text);
    }
}

#[tokio::test]
async fn demands_out_of_the_words_wait_for_one_tick() {
    let house = House::entered().await;
    let case = live(&house, INDEX).await;
    let document =
        super::house::TWIN.replace("Ramón Ibarrola", "Nora Quiñe").replace("19 September 2025", "5 May 2026");
    house.upload(&format!("{case}/update"), &document, b"").await;
    let shown = house.get(&format!("{case}/update")).await.text;
    assert!(shown.contains("name=\"take\" value=\"demands-inferred\"") && !shown.contains("value=\"settled demands"));
    let refused = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "nobody has looked");
    settle(&house, &case, "settled", "demands-inferred").await;
    let refused = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "they are confirmed, not passed over");
    confirm(&house, &case).await;
    let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
}

#[tokio::test]
async fn the_head_says_what_holds_and_apart_from_it_what_is_prepared() {
    let house = House::entered().await;
    let case = prepared(&house, &further("until = 2026-04-10", "until = 2026-05-20")).await;
    let update = house.get(&format!("{case}/update")).await.text;
    let line = update.lines().find(|line| line.contains("class=\"tag")).unwrap_or_default();
    assert!(line.contains("Live") && line.contains("10 April 2026") && !line.contains("20 May 2026"), "{line}");
    assert!(update.contains("In the further document: until 20 May 2026"), "{update}");
    assert!(!house.get(&case).await.text.contains("20 May 2026"), "the case says nothing of it");
}

#[tokio::test]
async fn what_issuing_does_is_said_before() {
    for language in crate::INTERFACE_LANGUAGES {
        let mut house = House::entered().await;
        house.language = language;
        let words = house.site.words_in(language).expect("the language");
        let case = river::live(&house, CASE).await;
        let form = house.get(&format!("{case}/update")).await.text;
        let reopens = words.fill("update-reopens", "day", words.day(&house.site.today()));
        assert!(!form.contains(&reopens), "nothing is closed");
        let version = house.get(&case).await.value_of("version");
        let closed = house.post(&format!("{case}/close"), &[("version", &version), ("understood", "yes")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.text);
        assert!(house.get(&format!("{case}/update")).await.text.contains(&reopens), "before it is put in");
        house.upload(&format!("{case}/update"), &later(), b"").await;
        let update = house.get(&format!("{case}/update")).await.text;
        assert_eq!(update.matches(&reopens).count(), 2, "above, and beside the button: {update}");
        let spanish = words.language_name(&casework::Language::from_tag("es").expect("a language"));
        let waits = words.fill("update-letter-waits", "language", spanish);
        assert!(update.contains(&waits), "{waits}: {update}");
        act(&house, &format!("{case}/update"), &case, "/issue").await;
        let story = house.get(&format!("{}/story", case.replace("/desk", &format!("/{language}")))).await.text;
        let places = ["story-issued", "story-closed", "story-updated", "story-reopened"].map(|key| {
            let said = words.say(key);
            story.rfind(&format!("<strong>{said}</strong>")).unwrap_or_else(|| panic!("{key}: {story}"))
        });
        assert!(places.is_sorted_by(|earlier, later| earlier > later), "the newest first, all on one day: {places:?}");
    }
}
