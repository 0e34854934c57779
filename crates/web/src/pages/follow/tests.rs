//! Feeds and calendars: what they say, first what closed, and nothing of what may not be shown.

use axum::http::Method;
use casework::{Deed, StopReason};
use serde_json::Value;

use super::super::tests::house::{House, document, id};

const ALL: [&str; 3] = ["/en/feed.atom", "/en/feed.json", "/en/deadlines.ics"];

async fn text(house: &House, path: &str) -> String {
    let answer = house.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.text()
}

/// A calendar with its folded lines made whole.
async fn calendar(house: &House, path: &str) -> String {
    text(house, path).await.replace("\r\n ", "")
}

#[tokio::test]
async fn an_open_case_is_told_with_its_days() {
    let house = House::new();
    let live = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let atom = text(&house, "/en/feed.atom").await;
    for part in [
        "<title>Two beekeepers held at a secret place</title>",
        "<updated>2026-03-02T00:00:00Z</updated>",
        "<published>2026-03-02T00:00:00Z</published>",
        "<category term=\"live\"/>",
        "Letters are asked for until 13 April 2026.",
        "&lt;b&gt;See&lt;/b&gt;",
        &format!("href=\"/en/cases/{live}\""),
    ] {
        assert!(atom.contains(part), "{part} is missing: {atom}");
    }
    let json: Value = serde_json::from_str(&text(&house, "/en/feed.json").await).expect("it is JSON");
    assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(json["items"][0]["title"], "Two beekeepers held at a secret place");
    assert!(atom.contains(json["items"][0]["id"].as_str().expect("an id")), "both have the same id");
    let dates = calendar(&house, "/en/deadlines.ics").await;
    for part in [
        "DTSTART;VALUE=DATE:20260413\r\nDTEND;VALUE=DATE:20260414\r\n",
        "STATUS:CONFIRMED",
        "SEQUENCE:0\r\n",
        "DTSTAMP:20260302T000000Z",
        "SUMMARY;LANGUAGE=en:Last day for a letter: Two beekeepers held at a secret place\r\n",
    ] {
        assert!(dates.contains(part), "{part} is missing: {dates}");
    }
    assert!(!dates.contains("VALARM"));
    let one = calendar(&house, &format!("/en/cases/{live}.ics")).await;
    let name = |text: &str| text.split("UID:").nth(1).map(|rest| rest[..36].to_owned());
    assert_eq!(name(&one), name(&dates));
}

#[tokio::test]
async fn words_that_are_not_translated_say_their_language() {
    let house = House::new();
    house.issue(&document("fr"), "2026-04-13", "2026-12-31").await;
    let atom = text(&house, "/es/feed.atom").await;
    assert!(atom.contains("<title xml:lang=\"fr\">") && atom.contains("<div lang=\"fr\" dir=\"ltr\">"), "{atom}");
    assert!(text(&house, "/es/deadlines.ics").await.contains("SUMMARY;LANGUAGE=es:Último día para una carta: Two"));
    let json: Value = serde_json::from_str(&text(&house, "/es/feed.json").await).expect("it is JSON");
    assert!(json["language"] == "es" && json["items"][0]["language"] == "fr", "{json}");
}

#[tokio::test]
async fn what_closed_stands_first_and_says_nothing_else() {
    let house = House::new();
    house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let mut secret = document("en");
    secret.title = Some("The name of the second case".into());
    for (deed, says, word) in [
        (Deed::Held, "This case is on hold", "held"),
        (Deed::Stopped(StopReason::Withheld), "Please do not write any more", "stopped"),
    ] {
        let case = house.issue(&secret, "2026-04-20", "2026-12-31").await;
        let before = calendar(&house, &format!("/cases/{case}.ics")).await;
        house.deed(&id(&case), deed).await;
        let after = calendar(&house, &format!("/cases/{case}.ics")).await;
        let name = before.split("UID:").nth(1).map(|rest| &rest[..36]).expect("a name");
        assert!(after.contains(name) && after.contains("STATUS:CANCELLED") && after.contains("SEQUENCE:1"), "{after}");
        let json: Value = serde_json::from_str(&text(&house, "/en/feed.json").await).expect("it is JSON");
        let first = &json["items"][0];
        assert!(first["title"] == says && first["tags"][0] == word, "{json}");
        assert!(first.get("date_published").is_none());
        for path in ALL {
            let all = text(&house, path).await.replace("\r\n ", "");
            assert!(all.contains(says), "{path}");
            for words in ["second case", "2026-04-20", "20260420", "20 April"] {
                assert!(!all.contains(words) && !after.contains(words), "{path} says {words}");
            }
        }
        house.deed(&id(&case), Deed::Stopped(StopReason::Withheld)).await;
    }
}

#[tokio::test]
async fn a_deadline_that_passes_is_news_by_itself() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-03-02", "2026-03-04").await;
    assert!(text(&house, "/en/feed.atom").await.contains("<category term=\"live\"/>"));
    house.clock.wait(24 * 3600 * 1000);
    let atom = text(&house, "/en/feed.atom").await;
    for part in [
        "<title>The deadline has passed: Two beekeepers held at a secret place</title>",
        "<updated>2026-03-03T00:00:01Z</updated>",
        "<category term=\"expired\"/>",
    ] {
        assert!(atom.contains(part), "{part} is missing: {atom}");
    }
    assert!(text(&house, "/en/deadlines.ics").await.contains("STATUS:CONFIRMED"), "that day was the last one");
    // The consent ends: nothing may be shown any more.
    house.clock.wait(2 * 24 * 3600 * 1000);
    for path in ALL {
        assert!(!text(&house, path).await.contains("beekeepers"), "{path}");
    }
    assert!(calendar(&house, &format!("/cases/{case}.ics")).await.contains("STATUS:CANCELLED"));
    // After a season nobody needs to hear of it; its own address answers for ever.
    house.clock.wait(91 * 24 * 3600 * 1000);
    assert!(!text(&house, "/en/feed.atom").await.contains("<entry>"));
    assert!(calendar(&house, &format!("/cases/{case}.ics")).await.contains("STATUS:CANCELLED"));
}

#[tokio::test]
async fn a_program_that_has_it_is_told_so() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    for path in ALL.into_iter().chain(["/feed.atom", "/feed.json", "/deadlines.ics"]) {
        let first = house.ask(Method::GET, path, &[("accept-encoding", "gzip")], "").await;
        assert_eq!((first.header("content-encoding"), first.header("cache-control")), ("gzip", "no-cache"), "{path}");
        assert_eq!(first.header("x-robots-tag"), "noindex");
        let again = house.ask(Method::GET, path, &[("if-none-match", first.header("etag"))], "").await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
        // Somebody writes: that is no news.
        assert_eq!(house.get(&format!("/en/cases/{case}/write")).await.status, 200);
        house.clock.wait(2000);
        let again = house.ask(Method::GET, path, &[("if-none-match", first.header("etag"))], "").await;
        assert_eq!(again.status, 304, "{path}");
        house.deed(&id(&case), Deed::Held).await;
        let again = house.ask(Method::GET, path, &[("if-none-match", first.header("etag"))], "").await;
        assert_eq!(again.status, 200, "{path}");
        house.deed(&id(&case), Deed::HoldLifted).await;
    }
}

#[tokio::test]
async fn the_language_is_the_one_asked_for() {
    let house = House::new();
    house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    let spanish = [("accept-language", "es")];
    let feed = house.ask(Method::GET, "/feed.atom", &spanish, "").await;
    assert!(feed.text().contains("xml:lang=\"es\"") && feed.header("vary").contains("accept-language"));
    assert!(house.get("/ar/follow").await.text().contains("dir=\"rtl\""));
    for path in ["/xx/feed.atom", "/xx/follow", "/en/feed.rss"] {
        assert_eq!(house.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn pages_name_the_feeds() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-13", "2026-12-31").await;
    for path in ["/en/".to_owned(), format!("/en/cases/{case}")] {
        let page = house.get(&path).await.text();
        assert!(page.contains("rel=\"alternate\" type=\"application/atom+xml\"") && page.contains("/en/deadlines.ics"));
    }
}

#[tokio::test]
async fn a_second_change_on_one_day_is_newer_than_the_first() {
    let house = House::new();
    let case = house.issue(&document("en"), "2026-04-20", "2026-05-20").await;
    assert!(text(&house, "/en/feed.atom").await.contains("<updated>2026-03-02T00:00:00Z</updated>"));
    house.deed(&id(&case), Deed::Held).await;
    assert!(text(&house, "/en/feed.atom").await.contains("<updated>2026-03-02T00:00:01Z</updated>"));
    assert!(text(&house, "/en/feed.json").await.contains("\"date_modified\": \"2026-03-02T00:00:01Z\""));
}
