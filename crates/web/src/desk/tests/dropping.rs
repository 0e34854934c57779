//! What a further document does not speak of: nothing of it is lost without being asked.

use axum::http::StatusCode;

use super::house::House;
use super::river::{self, CASE, later};
use super::updating::{act, page};

/// The river, with a detail that the desk typed, words on safety and a second person.
fn known() -> String {
    let person = "name = \"Inés Carvallo\"\nage = 41\n";
    let text = CASE.replace("name = \"Inés Carvallo\"\n", person);
    let second = "[[person]]\nkey = \"p9\"\nname = \"Luis Ibarra\"\n\n[[target]]";
    let text = text.replacen("[[target]]", second, 1);
    assert!(text.contains("age = 41") && text.contains("Luis Ibarra"), "{text}");
    text
}

async fn prepared(house: &House, document: &str) -> String {
    let case = river::live(house, &known()).await;
    let answer = house.upload(&format!("{case}/update"), document, b"").await;
    assert!(answer.header("location").contains("done=update"), "{}", answer.text);
    case
}

/// The fields of the form of values, with what is ticked of what is asked: both are saved by one button.
async fn save(house: &House, case: &str, ticked: &[(&str, &str)], typed: &[(&str, &str)]) -> String {
    let update = format!("{case}/update");
    let mut fields = house.get(&update).await.values();
    for (name, text) in typed {
        fields.iter_mut().filter(|(known, _)| known == name).for_each(|(_, value)| (*text).clone_into(value));
    }
    fields.push(("decides".to_owned(), "yes".to_owned()));
    fields.extend(ticked.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    house.post_all(&format!("{update}/values"), &fields).await.header("location").to_owned()
}

#[tokio::test]
async fn a_detail_is_kept_and_whoever_is_missing_stays_is_free_or_is_left_out() {
    for (way, stays, says) in [("take", true, ""), ("safe", true, "no longer at risk"), ("settled", false, "")] {
        let house = House::entered().await;
        let case = prepared(&house, &later()).await;
        let shown = house.get(&format!("{case}/update")).await;
        assert_eq!(shown.value_of("people/0/age"), "41", "the document does not speak of it");
        let words = house.site.words_in("en").expect("English");
        assert!(
            shown.text.contains(&words.say("update-kept")) && shown.text.contains("<bdi>41</bdi>"),
            "{}",
            shown.text
        );
        let usual = "value=\"take person-missing:luis ibarra\" checked";
        assert!(shown.text.contains(usual), "to stay is what is offered first: {}", shown.text);
        let choice = format!("{way} person-missing:luis ibarra");
        let there = save(&house, &case, &[("choice/1", &choice)], &[("title", "THE RIVER IS STILL GUARDED")]).await;
        assert!(there.contains("done=corrected"), "{there}");
        let shown = house.get(&format!("{case}/update")).await;
        assert_eq!(shown.value_of("title"), "THE RIVER IS STILL GUARDED", "one button saves both");
        assert_eq!(shown.value_of("people/1/name") == "Luis Ibarra", stays, "{way}");
        if stays {
            assert_eq!(shown.value_of("people/1/status"), says);
        }
        let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
        let outcomes = house.get(&format!("{case}/outcomes")).await;
        assert!(outcomes.text.contains(">Luis Ibarra</option>"), "whoever was left out can still be judged");
        let public = page(&house, &case).await;
        let silent = words.fill("changes-not-named", "name", "\u{2068}Luis Ibarra\u{2069}");
        assert_eq!(public.contains(&silent), !stays, "{way}: {public}");
        let counted = house.get("/en/outcomes").await.text;
        assert!(counted.contains(">2<"), "nobody is lost from the count: {counted}");
    }
}

#[tokio::test]
async fn words_on_safety_are_kept_or_given_up_and_never_told_as_gone() {
    let words = "Do not write from within Verania.";
    let with = |text: &str| format!("{text}\n# safety\n\n{words}\n");
    for (way, stays) in [("take", true), ("settled", false)] {
        let house = House::entered().await;
        let case = river::live(&house, &with(CASE)).await;
        house.upload(&format!("{case}/update"), &later(), b"").await;
        let refused = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "it is asked");
        save(&house, &case, &[("choice/1", &format!("{way} safety-dropped"))], &[]).await;
        let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
        let public = page(&house, &case).await;
        let write = house.get(&format!("{}/write", case.replace("/desk", "/en"))).await.text;
        assert_eq!(write.contains(words), stays, "{write}");
        assert!(!public.contains(&format!("<del><bdi>{words}")), "{public}");
    }
}

#[tokio::test]
async fn an_older_judgement_is_asked_about_and_shown_no_more_beside_the_news() {
    let again = later().replace("name = \"Inés Carvallo\"\n", "name = \"Inés Carvallo\"\nsince = 2026-03-02\n");
    assert!(again.contains("since = 2026-03-02"));
    for (way, withdrawn) in [("take", true), ("settled", false)] {
        let house = House::entered().await;
        let case = river::live(&house, CASE).await;
        let version = house.get(&format!("{case}/outcomes")).await.value_of("version");
        let fields = [
            ("version", version.as_str()),
            ("person", "p1"),
            ("kind", "released"),
            ("source", "her lawyer"),
            ("as_of", "2026-03-01"),
            ("certainty", "confirmed"),
            ("attribution", "cannot-be-determined"),
        ];
        assert_eq!(house.post(&format!("{case}/outcomes"), &fields).await.status, StatusCode::SEE_OTHER);
        let released = "<strong>Released</strong>";
        assert!(page(&house, &case).await.contains("her lawyer"));
        house.upload(&format!("{case}/update"), &again, b"").await;
        let refused = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "it is asked");
        save(&house, &case, &[("choice/1", &format!("{way} judged-before:ines carvallo"))], &[]).await;
        let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
        let outcomes = house.get(&format!("{case}/outcomes")).await;
        assert_eq!(outcomes.text.contains("/outcomes/0/withdraw"), !withdrawn, "{way}");
        let public = page(&house, &case).await;
        assert!(!public.contains(released) && !public.contains("her lawyer"), "{public}");
        // Judging again for a day before the news asks the same.
        let version = outcomes.value_of("version");
        let older = |still: &'static str| {
            let mut fields = fields.to_vec();
            fields.push(("still", still));
            fields
        };
        let mut first = older("");
        first[0].1 = &version;
        let asked = house.post(&format!("{case}/outcomes"), &first).await;
        assert!(
            asked.status == StatusCode::UNPROCESSABLE_ENTITY && asked.text.contains("name=\"still\""),
            "{}",
            asked.text
        );
        let mut second = older("yes");
        second[0].1 = &version;
        assert_eq!(house.post(&format!("{case}/outcomes"), &second).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_first_document_of_a_case_is_corrected_with_one_tick_and_never_so() {
    let house = House::entered().await;
    let document = later().replace("kind = \"further-information\"\n", "");
    let case = river::live(&house, CASE).await;
    house.upload(&format!("{case}/update"), &document, b"").await;
    let shown = house.get(&format!("{case}/update")).await.text;
    assert!(
        shown.contains("name=\"take\" value=\"new-for-a-case\"") && !shown.contains("value=\"settled new-for"),
        "{shown}"
    );
    assert!(!shown.contains("name=\"settled\" value=\"new-for-a-case\""), "{shown}");
    save(&house, &case, &[("settled", "new-for-a-case")], &[]).await;
    assert_eq!(act(&house, &format!("{case}/update"), &case, "/issue").await.status, StatusCode::CONFLICT);
    save(&house, &case, &[("take", "new-for-a-case")], &[]).await;
    let update = house.get(&format!("{case}/update")).await.text;
    let words = house.site.words_in("en").expect("English");
    assert!(!update.contains("new-for-a-case") && update.contains(&words.say("desk-next-update-issue")), "{update}");
    let board = house.get("/desk").await.text;
    assert!(board.contains(&words.say("desk-next-update")), "{board}");
    let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
}

#[tokio::test]
async fn a_closed_case_asks_for_nothing_and_whoever_is_free_is_not_said_to_be_in_danger() {
    let house = House::entered().await;
    let free = CASE
        .replace("name = \"Inés Carvallo\"\n", "name = \"Inés Carvallo\"\nsince = 2026-02-02\nstatus = \"released\"\n");
    let case = river::live(&house, &free.replace("- Release {person.p1} at once.", "- Return her notebooks.")).await;
    let words = house.site.words_in("en").expect("English");
    let list = house.get("/en/").await.text;
    assert!(list.contains(&words.say("list-lede-calm")) && !list.contains(&words.say("list-lede")), "{list}");
    assert!(page(&house, &case).await.contains("held since 2 February 2026"), "it says since what");
    let desk = house.get(&case).await.text;
    assert!(desk.contains(&words.say("desk-next-judge")) && desk.contains("id=\"hold-form\""), "{desk}");
    let version = house.get(&case).await.value_of("version");
    house.post(&format!("{case}/close"), &[("version", &version), ("understood", "yes")]).await;
    let closed = page(&house, &case).await;
    for key in ["case-ask", "sheet-title", "case-to-whom"] {
        assert!(!closed.contains(&words.say(key)), "{key}: {closed}");
    }
    assert!(!house.get(&case).await.text.contains("id=\"hold-form\""), "there is nothing to hold");
}
