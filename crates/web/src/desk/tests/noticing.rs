//! What the desk is told: which fields want attention, that nothing changed, that a document is there twice, what is open.

use axum::http::StatusCode;

use super::house::{House, TWIN};

#[tokio::test]
async fn what_is_wrong_leads_to_its_field() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let consent = house.post(&format!("{case}/consent"), &[("decided", "soon"), ("until", "")]).await;
    for id in ["consent-role-first", "consent-scope-first", "consent-decided", "consent-until"] {
        let (link, control) = (format!("<li><a href=\"#{id}\">"), format!("id=\"{id}\" name="));
        assert!(consent.text.contains(&link) && consent.text.contains(&control), "{id}: {}", consent.text);
    }
    assert!(consent.text.contains("This is not a day") && consent.text.contains("This day is missing"));
    for (deed, fields) in [
        ("deadline", vec![("until", "2026-04-12")]),
        (
            "consent",
            vec![
                ("role", "family"),
                ("scope", "names"),
                ("scope", "facts"),
                ("decided", "2026-03-01"),
                ("until", "2026-05-01"),
            ],
        ),
        ("issue", Vec::new()),
    ] {
        let version = house.get(&case).await.value_of("version");
        let answer = house.post(&format!("{case}/{deed}"), &[fields, vec![("version", &*version)]].concat()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{deed}: {}", answer.text);
    }
    let stop = house.post(&format!("{case}/stop"), &[("how", "stated"), ("reason", " ")]).await;
    assert_eq!(stop.status, StatusCode::UNPROCESSABLE_ENTITY);
    for id in ["stop-reason", "stop-understood"] {
        assert!(stop.text.contains(&format!("<li><a href=\"#{id}\">")), "both are named: {}", stop.text);
        assert!(stop.text.contains(&format!("id=\"{id}-wrong\"")), "{id}");
    }
    let ticked = house.post(&format!("{case}/stop"), &[("understood", "yes")]).await;
    assert!(ticked.text.contains("href=\"#stop-stated\"") && !ticked.text.contains("href=\"#stop-understood\""));
    assert!(ticked.text.contains("id=\"stop-understood\" name=\"understood\" value=\"yes\" required checked"));
    let language = house.get(&format!("{case}/translation?lang=Klingonish")).await;
    assert!(language.text.contains("<li><a href=\"#translation-lang\">"), "{}", language.text);
}

#[tokio::test]
async fn what_changes_nothing_is_no_correction() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let (facts, fields) = (house.site.store.cases()[0].version, house.get(&case).await.values());
    let answer = house.post_all(&format!("{case}/values"), &fields).await;
    assert!(answer.header("location").contains("done=unchanged"), "{}", answer.header("location"));
    let file = house.get(&format!("{case}/case.case.md")).await.text;
    let version = facts.to_string();
    let answer = house.post(&format!("{case}/case-file"), &[("version", &version), ("case_file", &file)]).await;
    assert!(answer.header("location").contains("done=unchanged"), "{}", answer.header("location"));
    assert_eq!(house.site.store.cases()[0].version, facts, "there is no deed of it");
    assert!(house.get(answer.header("location")).await.text.contains("Nothing was changed"));
}

#[tokio::test]
async fn a_document_that_came_in_twice_is_said_at_both_cases() {
    let house = House::entered().await;
    let first = house.import(TWIN).await;
    assert!(!house.get(&first).await.text.contains("more than once"));
    let second = house.import(TWIN).await;
    assert_ne!(first, second);
    for (here, there) in [(&first, &second), (&second, &first)] {
        let page = house.get(here).await.text;
        assert!(page.contains("more than once") && page.contains(&format!("<a href=\"{there}\"><bdi>")), "{page}");
    }
}

#[tokio::test]
async fn a_date_that_can_be_read_in_two_ways_stays_open_until_the_day_is_there() {
    let house = House::entered().await;
    let case = house.import(&TWIN.replace("UNTIL: 19 September 2025", "UNTIL: 07/04/2026")).await;
    let open =
        |page: &str| page.split("id=\"document\"").next().unwrap_or_default().contains("can be read in two ways");
    assert!(open(&house.get(&case).await.text), "it is among the open findings, above the document");
    let version = house.get(&case).await.value_of("version");
    let answer = house.post(&format!("{case}/deadline"), &[("version", &version), ("until", "2026-04-07")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(!open(&house.get(&case).await.text), "somebody decided");
}

#[tokio::test]
async fn a_date_in_the_words_stays_open_until_they_are_clear() {
    let house = House::entered().await;
    let case =
        house.import(&TWIN.replace("It was only after nine days", "On 03/04/2026 it was, only after nine days")).await;
    let open =
        |page: &str| page.split("id=\"document\"").next().unwrap_or_default().contains("can be read in two ways");
    assert!(open(&house.get(&case).await.text));
    let mut fields = house.get(&case).await.values();
    fields.iter_mut().for_each(|(_, text)| *text = text.replace("03/04/2026", "3 April 2026"));
    let answer = house.post_all(&format!("{case}/values"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(!open(&house.get(&case).await.text));
}

#[tokio::test]
async fn codes_are_named() {
    let house = House::entered().await;
    let case = house.import(TWIN).await;
    let page = house.get(&case).await;
    assert!(page.text.contains("id=\"meaning-v-language\">That means: English."), "{}", page.text);
    assert!(page.text.contains("aria-describedby=\"help-v-language meaning-v-language\""), "{}", page.text);
}
