//! What is counted, and what is not taken.

use axum::http::Method;
use casework::{Deed, StopReason};
use serde_json::Value;

use super::house::{House, document, id};

const MODEL: &str = "way=model&target=1&language=en&name=&place=&paper=a4";
const SENT: &str = "key=00112233445566778899aabbccddeeff&channel=letter";

async fn data(house: &House, id: &str) -> Value {
    serde_json::from_slice(&house.get(&format!("/cases/{id}.json")).await.body).expect("it is JSON")
}

#[tokio::test]
async fn each_act_is_counted_once_it_happened_and_no_other() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let base = format!("/en/cases/{live}");
    assert_eq!(house.ask(Method::HEAD, &format!("{base}/write"), &[], "").await.status, 200);
    assert_eq!(house.get(&format!("{base}/write")).await.status, 200);
    assert_eq!(house.post(&format!("{base}/letter"), "way=own").await.status, 422);
    assert_eq!(house.post(&format!("{base}/letter"), "way=model&edit=1").await.status, 200);
    assert_eq!(house.post(&format!("{base}/letter"), "way=shout").await.status, 422);
    assert_eq!(house.post(&format!("{base}/letter"), "way=model&target=9").await.status, 422);
    assert_eq!(house.post(&format!("{base}/letter"), MODEL).await.status, 200);
    let pdf = house.post(&format!("{base}/letter.pdf"), MODEL).await;
    assert!(pdf.body.starts_with(b"%PDF-"), "{}", pdf.text());
    assert_eq!(pdf.header("content-disposition"), "inline; filename=\"letter.pdf\"");
    assert_eq!(pdf.header("cache-control"), "no-store");
    for _ in 0..2 {
        let answer = house.post(&format!("{base}/sent"), SENT).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, format!("{base}/sent#counted").as_str()));
    }
    for form in ["", "key=12&channel=letter", "key=00112233445566778899aabbccddeeff&channel=pigeon"] {
        assert_eq!(house.post(&format!("{base}/sent"), form).await.status, 422);
    }
    let tally =
        serde_json::json!({ "opened": 1, "handed_over": 1, "printed": 1, "said_sent": 1, "as_of": "2026-03-02" });
    assert_eq!(data(&house, &live).await["tally"], tally);
    assert!(house.get(&format!("{base}/sent")).await.text().contains("one letter is said to be on its way"));
}

#[tokio::test]
async fn data_say_where_a_case_stands() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let known = data(&house, &live).await;
    assert_eq!(
        (&known["schema"], &known["id"], &known["stage"], &known["until"], &known["languages"]),
        (&1.into(), &live.as_str().into(), &"live".into(), &"2026-04-13".into(), &vec!["en"].into())
    );
    let past = house.issue(&document("en"), "2026-03-01", "2026-12-31").await;
    let known = data(&house, &past).await;
    assert!(known["stage"] == "expired" && known["until"] == "2026-03-01" && known["title"].is_null(), "{known}");
}

/// What a case without letters answers: the status of its page, of a form, and its stage in data.
async fn closed(house: &House, case: &str, page: u16, form: u16, stage: &str) {
    let base = format!("/en/cases/{case}");
    let shown = house.get(&base).await;
    assert_eq!(shown.status, page, "{}", shown.text());
    for (path, body) in [("letter", MODEL), ("letter.pdf", MODEL), ("sent", SENT)] {
        let answer = house.post(&format!("{base}/{path}"), body).await;
        assert_eq!(answer.status, form, "{path}: {}", answer.text());
    }
    assert_eq!(house.get(&format!("{base}/write")).await.status, form);
    assert_eq!(data(house, case).await["stage"], stage);
}

/// Nothing of the document is in any answer about the case.
async fn silent(house: &House, case: &str) {
    for path in [
        "/en/".to_owned(),
        format!("/en/cases/{case}"),
        format!("/es/cases/{case}/write"),
        format!("/es/cases/{case}/sent"),
        format!("/cases/{case}.json"),
    ] {
        let text = house.get(&path).await.text();
        for words in ["beekeepers", "Olmo", "Verania", "Ferro", "2026-04-13"] {
            assert!(!text.contains(words), "{path} says {words}");
        }
    }
}

#[tokio::test]
async fn a_held_case_says_only_that_it_is_held() {
    let house = House::new();
    let held = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&held), Deed::Held).await;
    closed(&house, &held, 200, 409, "held").await;
    silent(&house, &held).await;
    assert_eq!(data(&house, &held).await, serde_json::json!({ "schema": 1, "id": held, "stage": "held" }));
    house.deed(&id(&held), Deed::HoldLifted).await;
    assert_eq!(house.get(&format!("/en/cases/{held}/write")).await.status, 200);
}

#[tokio::test]
async fn a_stopped_case_is_a_tombstone() {
    let house = House::new();
    let stopped = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&stopped), Deed::Stopped(StopReason::Withheld)).await;
    closed(&house, &stopped, 410, 410, "stopped").await;
    silent(&house, &stopped).await;
    assert!(!house.get(&format!("/en/cases/{stopped}")).await.text().contains("The reason given"));
}

#[tokio::test]
async fn an_expired_case_keeps_its_page_until_its_consent_ends() {
    let house = House::new();
    let past = house.issue(&document("en"), "2026-03-01", "2026-03-03").await;
    closed(&house, &past, 200, 410, "expired").await;
    let page = house.get(&format!("/en/cases/{past}")).await.text();
    assert!(page.contains("Two beekeepers") && page.contains("ask the office of the organisation"), "{page}");
    assert!(!page.contains("/write\""), "there is no way to write");
    assert!(house.get("/en/").await.text().contains("Closed lately"));
    house.clock.wait(2 * 24 * 3600 * 1000);
    closed(&house, &past, 410, 410, "expired").await;
    silent(&house, &past).await;
}

#[tokio::test]
async fn a_draft_is_unknown() {
    let house = House::new();
    let draft = house.draft(&document("en")).await;
    for unknown in [draft.as_str(), "0123456789abcdef", "no-id"] {
        for path in ["/en/cases/ID", "/cases/ID", "/cases/ID.json", "/en/cases/ID/write", "/es/cases/ID/sent"] {
            let answer = house.get(&path.replace("ID", unknown)).await;
            assert_eq!(answer.status, 404, "{path} {unknown}");
        }
        assert_eq!(house.post(&format!("/en/cases/{unknown}/sent"), SENT).await.status, 404);
    }
    assert!(house.get("/en/").await.text().contains("No case is open today"));
    assert_eq!(house.get("/xx/").await.status, 404);
}
