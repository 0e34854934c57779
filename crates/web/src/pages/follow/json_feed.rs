//! The JSON feed (version 1.1, jsonfeed.org).

use serde_json::{Value, json};

use super::Place;
use super::news::News;
use super::xml::body;

/// The feed.
pub(super) fn write(place: &Place<'_>, all: &[News]) -> String {
    let words = place.words;
    let mut feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": words.fill("page-title", "title", words.say("list-live")),
        "description": words.say("follow-feed-about"),
        "language": words.tag(),
    });
    for (key, path) in [("home_page_url", ""), ("feed_url", "feed.json")] {
        if let Some(address) = place.whole(&format!("/{}/{path}", words.tag())) {
            feed[key] = address.into();
        }
    }
    feed["items"] = all.iter().map(|news| item(place, news)).collect();
    format!("{feed:#}\n")
}

fn item(place: &Place<'_>, news: &News) -> Value {
    let href = place.href(&place.case(news));
    let mut item = json!({
        "id": format!("urn:uuid:{}", news.uuid()),
        "url": href,
        "title": news.title(),
        "content_html": body(place.words, news, &href),
        "date_modified": news.moment(),
        "tags": [news.facing.word()],
    });
    if let Some(told) = &news.told {
        // What became of a case is said in the language of the feed.
        if news.has_own_title() {
            item["language"] = told.tongue.tag.clone().into();
        }
        if let Some(issued) = told.issued {
            item["date_published"] = format!("{issued}T00:00:00Z").into();
        }
    }
    item
}
