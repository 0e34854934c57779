//! The Atom feed (RFC 4287).

use std::fmt::Write;

use casework::Day;

use super::Place;
use super::news::{News, uuid};
use super::xml::{body, escape};

/// The feed.
pub(super) fn write(place: &Place<'_>, all: &[News]) -> String {
    let words = place.words;
    let tag = words.tag();
    let newest = all.iter().map(News::moment).max().unwrap_or_else(|| first_hour(place.site.today()));
    let id = uuid(&format!("feed {tag} {}", place.site.settings.origin.as_deref().unwrap_or_default()));
    let mut feed = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    // Writing to memory does not fail.
    let _ = writeln!(feed, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">");
    let _ = writeln!(feed, "<id>urn:uuid:{id}</id>");
    let _ = writeln!(feed, "<title>{}</title>", escape(&words.fill("page-title", "title", words.say("list-live"))));
    let _ = writeln!(feed, "<subtitle>{}</subtitle>", escape(&words.say("follow-feed-about")));
    let _ = writeln!(feed, "<updated>{newest}</updated>");
    let _ = writeln!(feed, "<author><name>{}</name></author>", escape(&words.say("site-name")));
    let link = |rel: &str, kind: &str, path: &str| {
        let href = escape(&place.href(&format!("/{tag}/{path}")));
        format!("<link rel=\"{rel}\" type=\"{kind}\" href=\"{href}\"/>\n")
    };
    feed += &link("self", "application/atom+xml", "feed.atom");
    feed += &link("alternate", "text/html", "");
    all.iter().for_each(|news| entry(&mut feed, place, news));
    feed.push_str("</feed>\n");
    feed
}

fn entry(feed: &mut String, place: &Place<'_>, news: &News) {
    let href = place.href(&place.case(news));
    let _ = writeln!(feed, "<entry>\n<id>urn:uuid:{}</id>", news.uuid());
    let _ = writeln!(feed, "<title{}>{}</title>", tongue(place, news), escape(&news.title()));
    let _ = writeln!(feed, "<updated>{}</updated>", news.moment());
    if let Some(issued) = news.told.as_ref().and_then(|told| told.issued) {
        let _ = writeln!(feed, "<published>{}</published>", first_hour(issued));
    }
    let _ = writeln!(feed, "<category term=\"{}\"/>", news.facing.word());
    let _ = writeln!(feed, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(&href));
    let _ = writeln!(
        feed,
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{}</div></content>\n</entry>",
        body(place.words, news, &href)
    );
}

/// The language of a title that is not in the language of the feed.
fn tongue(place: &Place<'_>, news: &News) -> String {
    match &news.told {
        Some(told) if news.has_own_title() && told.tongue.tag != place.words.tag() => {
            format!(" xml:lang=\"{}\"", escape(&told.tongue.tag))
        }
        _ => String::new(),
    }
}

/// Days, not hours: the format wants an hour, so it is the first one of the day (RFC 3339).
fn first_hour(day: Day) -> String {
    format!("{day}T00:00:00Z")
}
