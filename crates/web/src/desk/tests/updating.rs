//! A further document: put in, compared, decided, issued, dropped; and a draft that continues a case.

use axum::http::StatusCode;

use super::house::{Answer, House, TWIN};
use crate::Settings;

/// The index by which the twin names the document before it.
pub(super) const INDEX: &str = "AMR 99/0412/2025";

/// The same case some weeks later: another minister, another last day.
fn later() -> String {
    TWIN.replace("Ramón Ibarrola", "Nora Quiñe")
        .replace("Ramon Ibarrola", "Nora Quiñe")
        .replace("19 September 2025", "5 May 2026")
}

pub(super) async fn put(house: &House, page: &str, form: &str, name: &str, value: &str) -> Answer {
    let mut fields = house.get(page).await.values();
    fields.iter_mut().filter(|(known, _)| known == name).for_each(|(_, text)| value.clone_into(text));
    house.post_all(&format!("{form}/values"), &fields).await
}

/// A case that lacks nothing, with the index that later documents name.
async fn ready(house: &House, index: &str) -> String {
    let case = house.import(TWIN).await;
    assert_eq!(put(house, &case, &case, "index", index).await.status, StatusCode::SEE_OTHER);
    let version = house.get(&case).await.value_of("version");
    house.post(&format!("{case}/deadline"), &[("version", &version), ("until", "2026-04-10")]).await;
    let consent = [
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", "2026-03-01"),
        ("until", "2026-12-31"),
    ];
    assert_eq!(house.post(&format!("{case}/consent"), &consent).await.status, StatusCode::SEE_OTHER);
    case
}

/// The same, issued.
pub(super) async fn live(house: &House, index: &str) -> String {
    let case = ready(house, index).await;
    let answer = act(house, &case, &case, "/issue").await;
    assert!(answer.header("location").contains("done=issued"), "{}", answer.text);
    case
}

/// The case with the later document in it.
async fn prepared(house: &House) -> String {
    let case = live(house, INDEX).await;
    let answer = house.upload(&format!("{case}/update"), &later(), b"").await;
    assert!(answer.header("location").contains("/update?done=update"), "{}", answer.text);
    case
}

/// Does something with what a page shows.
pub(super) async fn act(house: &House, page: &str, case: &str, verb: &str) -> Answer {
    let version = house.get(page).await.value_of("version");
    house.post(&format!("{case}{verb}"), &[("version", &version)]).await
}

/// Confirms the demands that were taken out of the words: those that name another minister are new.
pub(super) async fn confirm(house: &House, case: &str) {
    let version = house.get(&format!("{case}/update")).await.value_of("version");
    let fields = [("version", version.as_str()), ("take", "demands-inferred")];
    let answer = house.post(&format!("{case}/update/settle"), &fields).await;
    assert!(answer.header("location").contains("done=settled"), "{}", answer.text);
}

/// The page that readers see.
pub(super) async fn page(house: &House, case: &str) -> String {
    house.get(&case.replace("/desk", "/en")).await.text
}

#[tokio::test]
async fn a_further_document_is_compared_and_issued_in_each_language() {
    for language in crate::INTERFACE_LANGUAGES {
        let mut house = House::entered().await;
        let case = live(&house, INDEX).await;
        house.language = language;
        let form = house.get(&format!("{case}/update")).await;
        assert!(form.status == StatusCode::OK && form.text.contains(&format!("action=\"{case}/update\"")));
        let answer = house.upload(&format!("{case}/update"), &later(), b"").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let shown = house.get(answer.header("location").trim_end_matches("#notice")).await.text;
        assert!(shown.contains("<del>") && shown.contains("<ins>") && shown.contains("≠"), "{shown}");
        assert!(shown.contains("Nora Quiñe") && shown.contains("Ramón Ibarrola"), "both are shown");
        assert!(!shown.contains("update-") || !shown.contains(">update-"), "a key without words");
        assert!(house.get("/desk").await.text.contains(&format!("{case}/update")), "the board says so");
        assert!(house.get(&case).await.text.contains(&format!("{case}/update")), "the case says so");
        assert!(!page(&house, &case).await.contains("Nora Quiñe"), "nobody else sees it");
        let preview = house.get(&format!("{case}/update/preview?lang=en")).await.text;
        assert!(preview.contains("Nora Quiñe") && preview.contains(&format!("{case}/update")), "{preview}");
        confirm(&house, &case).await;
        let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
        assert!(issued.header("location").ends_with("?done=updated#notice"), "{}", issued.text);
        let now = page(&house, &case).await;
        assert!(now.contains("Nora Quiñe") && now.contains("2026-05-05") || now.contains("5 May 2026"), "{now}");
        let history = house.get(&format!("{case}/history")).await;
        assert!(history.status == StatusCode::OK && !history.text.contains("people-deed-"), "{}", history.text);
    }
}

#[tokio::test]
async fn it_is_corrected_like_a_case_and_merged_with_what_others_did() {
    let house = House::entered().await;
    let case = prepared(&house).await;
    let (page, form) = (format!("{case}/update"), format!("{case}/update"));
    let stale = house.get(&page).await.values();
    let answer = put(&house, &page, &form, "title", "THE RIVER IS STILL GUARDED").await;
    assert!(answer.header("location").starts_with(&page), "{}", answer.text);
    let mut other = stale;
    other.iter_mut().filter(|(name, _)| name == "after-deadline").for_each(|(_, text)| text.clear());
    other.iter_mut().filter(|(name, _)| name == "background").for_each(|(_, text)| "Kept words.".clone_into(text));
    let merged = house.post_all(&format!("{page}/values"), &other).await;
    assert!(merged.header("location").contains("done=merged"), "{}", merged.text);
    let now = house.get(&page).await;
    assert_eq!(
        (now.value_of("title").as_str(), now.text.contains("Kept words.")),
        ("THE RIVER IS STILL GUARDED", true)
    );
    assert!(!house.get(&case).await.text.contains("STILL GUARDED"), "the case itself stays as it is");
    let wrong = put(&house, &page, &form, "until", "soon").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains(&format!("action=\"{page}/values\"")), "what was typed comes back where it was typed");
}

#[tokio::test]
async fn a_contradiction_is_refused_until_somebody_decides() {
    let house = House::entered().await;
    let case = prepared(&house).await;
    let page = format!("{case}/update");
    confirm(&house, &case).await;
    // The index of the document that holds already.
    assert_eq!(put(&house, &page, &page, "index", INDEX).await.status, StatusCode::SEE_OTHER);
    let shown = house.get(&page).await;
    assert!(
        shown.text.contains("id=\"contradictions\"") && shown.text.contains("value=\"index-taken\""),
        "{}",
        shown.text
    );
    let refused = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text.contains("In the further document one thing is to be decided first"), "{}", refused.text);
    let version = house.get(&page).await.value_of("version");
    let names: Vec<&str> =
        shown.text.split("name=\"settled\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut fields = vec![("version", version.as_str())];
    fields.extend(names.iter().map(|name| ("settled", *name)));
    let settled = house.post(&format!("{page}/settle"), &fields).await;
    assert!(settled.header("location").contains("done=settled"), "{}", settled.text);
    assert_eq!(put(&house, &page, &page, "title", "ANOTHER TITLE").await.status, StatusCode::SEE_OTHER);
    let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "what was decided stays so: {}", issued.text);
}

#[tokio::test]
async fn what_is_not_wanted_is_dropped_and_another_one_waits() {
    let house = House::entered().await;
    let case = prepared(&house).await;
    let again = house.upload(&format!("{case}/update"), &later(), b"").await;
    assert!(again.header("location").contains("done=imported-before"), "{}", again.text);
    let another = later().replace("Nora Quiñe", "Olga Sandal");
    let refused = house.upload(&format!("{case}/update"), &another, b"").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.text.contains("Olga Sandal") && refused.text.contains("Issue it or drop it first"),
        "{}",
        refused.text
    );
    let asks = house.get(&format!("{case}/update/drop")).await;
    assert!(asks.text.contains(&format!("action=\"{case}/update/drop\"")) && asks.text.contains("Leave it as it is"));
    let page = house.get(&format!("{case}/update")).await.text;
    assert!(!page.contains(&format!("action=\"{case}/update/drop\"")), "it is never dropped with one tap");
    let dropped = act(&house, &format!("{case}/update/drop"), &case, "/update/drop").await;
    assert!(dropped.header("location").ends_with("?done=dropped#notice"), "{}", dropped.text);
    assert!(house.get(&case).await.text.contains("Put in a further document"));
    let late = house.post(&format!("{case}/update/settle"), &[("version", "9")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "there is nothing to decide");
}

#[tokio::test]
async fn a_draft_that_continues_cases_is_moved_there() {
    let house = House::entered().await;
    let (first, second) = (live(&house, INDEX).await, live(&house, INDEX).await);
    let draft = house.import(&later()).await;
    let shown = house.get(&draft).await;
    let ids = [&first, &second].map(|case| case.rsplit('/').next().unwrap_or_default().to_owned());
    for id in &ids {
        let ticked = format!("value=\"{id}\" aria-describedby=\"why-{id}\" checked");
        assert!(shown.text.contains(&ticked), "its index is certain: {}", shown.text);
    }
    assert_eq!(put(&house, &draft, &draft, "title", "CORRECTED BEFORE").await.status, StatusCode::SEE_OTHER);
    let version = house.get(&draft).await.value_of("version");
    let none = house.post(&format!("{draft}/continues"), &[("version", &version)]).await;
    assert_eq!(none.status, StatusCode::CONFLICT);
    let both = [("version", version.as_str()), ("case", ids[0].as_str()), ("case", ids[1].as_str())];
    let moved = house.post(&format!("{draft}/continues"), &both).await;
    assert_eq!(moved.status, StatusCode::SEE_OTHER, "{}", moved.text);
    assert_eq!(house.get(&draft).await.status, StatusCode::GONE, "nothing is left of the draft");
    for case in [&first, &second] {
        let update = house.get(&format!("{case}/update")).await;
        assert_eq!(update.value_of("title"), "CORRECTED BEFORE", "with its corrections");
    }
}

#[tokio::test]
async fn names_alone_are_likely_and_a_draft_with_more_is_not_moved() {
    let house = House::entered().await;
    let case = live(&house, "AMR 99/0001/2025").await;
    let draft = house.import(&later()).await;
    let shown = house.get(&draft).await.text;
    let id = case.rsplit('/').next().unwrap_or_default();
    assert!(shown.contains(&format!("value=\"{id}\"")) && !shown.contains("aria-describedby=\"why-{id}\" checked"));
    assert!(shown.contains("Likely") || shown.contains("Possible"), "{shown}");
    let consent = [("role", "family"), ("scope", "facts"), ("decided", "2026-03-01"), ("until", "2026-12-31")];
    house.post(&format!("{draft}/consent"), &consent).await;
    let page = house.get(&draft).await;
    assert!(page.text.contains("which would be lost"), "{}", page.text);
    let version = page.value_of("version");
    let refused = house.post(&format!("{draft}/continues"), &[("version", &version), ("case", id)]).await;
    assert_eq!((refused.status, house.get(&draft).await.status), (StatusCode::CONFLICT, StatusCode::OK));
    let twins = house.get(&format!("{case}/update")).await;
    assert!(twins.text.contains("name=\"pasted\""), "nothing was put in there");
}

#[tokio::test]
async fn with_two_pairs_of_eyes_another_one_approves() {
    let settings = Settings { two_pairs_of_eyes: true, ..Settings::default() };
    let mut house = House::with(settings).at_the_desk().await;
    let case = ready(&house, INDEX).await;
    assert!(act(&house, &case, &case, "/ask").await.header("location").contains("done=asked"));
    let link = house.link().await;
    house.enter(&link).await;
    assert!(act(&house, &case, &case, "/issue").await.header("location").contains("done=issued"));

    house.upload(&format!("{case}/update"), &later(), b"").await;
    confirm(&house, &case).await;
    let page = format!("{case}/update");
    assert_eq!(act(&house, &page, &case, "/issue").await.status, StatusCode::CONFLICT, "nobody asked");
    let asked = act(&house, &page, &case, "/ask").await;
    assert!(asked.header("location").ends_with("/update?done=asked#notice"), "{}", asked.text);
    assert_eq!(act(&house, &page, &case, "/issue").await.status, StatusCode::CONFLICT, "not by the same person");
    let back = act(&house, &page, &case, "/send-back").await;
    assert!(back.header("location").ends_with("/update?done=sent-back#notice"), "{}", back.text);
    act(&house, &page, &case, "/ask").await;
    let link = house.link().await;
    house.enter(&link).await;
    let issued = act(&house, &page, &case, "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "{}", issued.text);
}

#[tokio::test]
async fn a_document_that_ends_the_appeals_closes_the_case() {
    let house = House::entered().await;
    let case = prepared(&house).await;
    let page_of_update = format!("{case}/update");
    let answer = put(&house, &page_of_update, &page_of_update, "kind", "stop-action").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let answer = put(&house, &page_of_update, &page_of_update, "until", "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let issued = act(&house, &format!("{case}/update"), &case, "/issue").await;
    assert!(issued.header("location").contains("done=updated"), "no last day is needed: {}", issued.text);
    let write = house.get(&format!("{}/write", case.replace("/desk", "/en"))).await;
    assert!(write.status == StatusCode::GONE && write.text.contains("This case is closed"), "{}", write.text);
}

#[tokio::test]
async fn who_stood_in_the_case_keeps_the_key() {
    let house = House::entered().await;
    let case = prepared(&house).await;
    let page = house.get(&format!("{case}/update")).await;
    let own = house.get(&case).await;
    let keys = |answer: &Answer| {
        let fields = answer.values();
        let of = |name: &str| {
            fields.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let places = (0..20).map(|place| (of(&format!("people/{place}/key")), of(&format!("people/{place}/name"))));
        places.filter(|(_, name)| !name.is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&page), keys(&own), "the same people");
    let target = |answer: &Answer| answer.value_of("targets/0/key");
    assert_eq!((target(&own).as_str(), target(&page).as_str()), ("t1", "t1"), "another holder of the same office");
}
