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
    let known = data(&house, &live).await;
    assert_eq!((&known["tally"], &known["counts"]), (&tally, &serde_json::json!({ "move": "at-once" })));
    assert!(house.get(&format!("{base}/sent")).await.text().contains("one letter is said to be on its way"));
}

/// So many more are said to be sent, each by a form of its own.
async fn said(house: &House, case: &str, keys: std::ops::Range<u32>) {
    for key in keys {
        let form = format!("key={key:032x}&channel=letter");
        assert_eq!(house.post(&format!("/en/cases/{case}/sent"), &form).await.status, 303);
    }
}

#[tokio::test]
async fn for_everybody_counts_move_when_a_day_has_ended_and_in_steps() {
    let house = House::for_everybody();
    let live = house.issue(&document("en"), "2026-03-05", "2026-12-31").await;
    let base = format!("/en/cases/{live}");
    let shown = async || {
        let known = data(&house, &live).await;
        assert_eq!(known["counts"], serde_json::json!({ "move": "by-day", "step": 5 }));
        let tally = &known["tally"];
        let (page, count) = (house.get(&base).await.text(), tally["said_sent"].clone());
        assert!(page.contains(&format!("letters said to be on their way</dt><dd>{count}<")), "{page}");
        assert!(page.contains("when a day has ended, and, while letters go, by at least 5"), "{page}");
        (count.as_u64(), tally["as_of"].as_str().map(str::to_owned))
    };
    let count = |number: u64, day: &str| (Some(number), Some(day.to_owned()));
    let before = house.get(&base).await.text();
    said(&house, &live, 0..7).await;
    assert_eq!(shown().await, count(0, "2026-03-01"));
    assert_eq!(house.get(&base).await.text(), before, "nobody sees that somebody wrote");
    let thanks = house.get(&format!("{base}/sent")).await.text();
    assert!(!thanks.contains("said to be on its way") && thanks.contains("when a day has ended"), "{thanks}");
    assert_eq!(house.site.store.tally(&id(&live)).expect("counts can be read").said_sent, 7, "the desk sees them");

    house.clock.go_to("2026-03-03T00:00:00Z");
    assert_eq!(shown().await, count(7, "2026-03-02"));
    assert!(house.get(&format!("{base}/sent")).await.text().contains("7 letters are said to be on their way"));
    said(&house, &live, 7..11).await;
    house.clock.go_to("2026-03-04T00:00:00Z");
    assert_eq!(shown().await, count(7, "2026-03-03"), "four wait for more");
    said(&house, &live, 11..12).await;
    house.clock.go_to("2026-03-05T00:00:00Z");
    assert_eq!(shown().await, count(12, "2026-03-04"));
    said(&house, &live, 12..13).await;
    house.clock.go_to("2026-03-06T00:00:00Z");
    assert_eq!(shown().await, count(13, "2026-03-05"), "once it is over nobody waits for more");
    let table = house.get(&base).await.text();
    assert!(table.contains("<th scope=\"row\">4 March 2026</th>") && !table.contains(">3 March 2026</th>"), "{table}");
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
async fn a_case_that_was_closed_meanwhile_gives_back_what_was_typed() {
    let house = House::new();
    let held = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    house.deed(&id(&held), Deed::Held).await;
    let own = "way=own&name=A.&who=I+teach.&why=They+sing.&ask=Free+them.";
    for path in ["letter", "letter.pdf", "letter.eml", "by-hand", "fax", "phone"] {
        let page = house.post(&format!("/en/cases/{held}/{path}"), own).await;
        assert!(page.status.is_client_error() || page.status.is_server_error(), "{path}: {}", page.status);
        assert!(
            page.text().contains(">I teach.\n\nThey sing.\n\nFree them.\n\nA.</textarea>"),
            "{path}: {}",
            page.text()
        );
    }
    let model = house.post(&format!("/en/cases/{held}/letter"), MODEL).await;
    assert!(!model.text().contains("<textarea"), "nobody typed a word: {}", model.text());
}

#[tokio::test]
async fn thanks_fit_the_way_and_say_so_in_each_language() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let form = |key: u32, channel| format!("key={key:032x}&channel={channel}");
    let landed = house.post(&format!("/en/cases/{live}/sent"), &form(1, "email")).await;
    assert_eq!(landed.header("location"), format!("/en/cases/{live}/sent?by=email#counted"));
    let said = house.get(&format!("/en/cases/{live}/sent?by=email")).await.text();
    assert!(said.contains("do not answer an e-mail") && !said.contains("opened the envelope"), "{said}");
    for language in ["en", "es", "fr", "ar"] {
        for by in ["letter", "email", "social-post", "fax", "phone", "nothing"] {
            let page = house.get(&format!("/{language}/cases/{live}/sent?by={by}")).await;
            assert_eq!(page.status, 200, "{language}: {by}");
            assert!(!page.text().contains("thanks-"), "{language}: {by}: {}", page.text());
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
