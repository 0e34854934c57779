//! Following cases without leaving an address: feeds and calendars that a reader's own program asks for.
//!
//! Each says first what is closed, then what is open. Nothing in them says who reads them; there is no count in them, and no
//! hour: what changed has a day, and a count beside it where a format wants a time.

mod atom;
mod calendar;
mod json_feed;
mod news;
mod plain;
#[cfg(test)]
mod tests;
mod xml;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use casework::Tombstone;

use super::asked::{Asked, spoken};
use super::cache::{Kept, Key, Moment, Sheet};
use super::frame::Frame;
use crate::refuse::{Why, refuse};
use crate::respond::{self, Rendered};
use crate::{INTERFACE_LANGUAGES, Site, Words};
use news::News;

/// What a program can ask for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Atom,
    JsonFeed,
    Calendar,
}

impl Form {
    /// The form at an address without a language.
    fn at(name: &str) -> Option<Self> {
        match name {
            "feed.atom" => Some(Self::Atom),
            "feed.json" => Some(Self::JsonFeed),
            "deadlines.ics" => Some(Self::Calendar),
            _ => None,
        }
    }

    fn sheet(self) -> Sheet {
        match self {
            Self::Atom => Sheet::Atom,
            Self::JsonFeed => Sheet::JsonFeed,
            Self::Calendar => Sheet::Calendar,
        }
    }

    fn media_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::JsonFeed => "application/feed+json; charset=utf-8",
            Self::Calendar => "text/calendar; charset=utf-8",
        })
    }

    fn write(self, place: &Place<'_>, news: &[News]) -> String {
        match self {
            Self::Atom => atom::write(place, news),
            Self::JsonFeed => json_feed::write(place, news),
            Self::Calendar => calendar::write(place, news),
        }
    }
}

/// Where a feed stands: in which language, and at which address.
struct Place<'s> {
    site: &'s Site,
    words: &'s Words,
}

impl Place<'_> {
    /// An address here: whole where the server knows its own, else from the root, which a program completes with the
    /// address that it asked.
    fn href(&self, path: &str) -> String {
        format!("{}{path}", self.site.settings.origin.as_deref().unwrap_or_default())
    }

    /// The whole address, where the server knows its own.
    fn whole(&self, path: &str) -> Option<String> {
        self.site.settings.origin.as_ref().map(|origin| format!("{origin}{path}"))
    }

    /// The address of a case in this language.
    fn case(&self, news: &News) -> String {
        format!("/{}/cases/{}", self.words.tag(), news.segment)
    }
}

/// `/feed.atom`, `/feed.json`, `/deadlines.ics`: in the language that the program asks for.
pub(crate) async fn in_readers_language(
    State(site): State<Site>,
    uri: axum::http::Uri,
    headers: HeaderMap,
) -> Response {
    let language = spoken(site.negotiated(&headers).tag()).unwrap_or(INTERFACE_LANGUAGES[0]);
    let Some(form) = Form::at(uri.path().trim_start_matches('/')) else {
        return refuse(site.negotiated(&headers), Why::NotFound);
    };
    respond::by_language(all(&site, form, language, &headers))
}

/// `/{lang}/feed.atom`.
pub(crate) async fn atom(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    in_language(&site, Form::Atom, &tag, &headers)
}

/// `/{lang}/feed.json`.
pub(crate) async fn json(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    in_language(&site, Form::JsonFeed, &tag, &headers)
}

/// `/{lang}/deadlines.ics`.
pub(crate) async fn deadlines(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    in_language(&site, Form::Calendar, &tag, &headers)
}

fn in_language(site: &Site, form: Form, tag: &str, headers: &HeaderMap) -> Response {
    match spoken(tag) {
        Some(language) => all(site, form, language, headers),
        None => refuse(site.negotiated(headers), Why::NotFound),
    }
}

/// `/cases/{id}.ics` and `/{lang}/cases/{id}.ics`: the deadline of one case. A case that is stopped says so with 200,
/// because programs look at no other answer and would keep the day that they have.
pub(super) fn deadline_of(asked: &Asked, headers: &HeaderMap) -> Response {
    // The moment was taken before the case was looked up: what is kept is never newer than it says.
    let moment = asked.moment;
    let key = Key { sheet: Sheet::Calendar, case: Some(asked.named.clone()), language: asked.language() };
    let kept = asked.site.pages.get(&key, &moment).unwrap_or_else(|| {
        let place = Place { site: &asked.site, words: asked.words() };
        let news: Vec<News> = News::of(asked).into_iter().collect();
        let page = Rendered::of(calendar::write(&place, &news), Form::Calendar.media_type());
        asked
            .site
            .pages
            .keep(key, Kept::new(page, moment, asked.site.day_ends_for(&asked.case, asked.named.office.as_ref())))
    });
    unindexed(kept.answer(headers))
}

/// The same of a case that was deleted: its day is taken back, also from the calendar of whoever asks a year later.
pub(super) fn day_of_deleted(
    site: &Site,
    language: &'static str,
    tombstone: &Tombstone,
    headers: &HeaderMap,
) -> Response {
    let place = Place { site, words: site.words_in(language).unwrap_or(site.default_words()) };
    let news = [News::of_deleted(place.words, tombstone)];
    let page = Rendered::of(calendar::write(&place, &news), Form::Calendar.media_type());
    unindexed(page.answer(headers, StatusCode::OK))
}

fn all(site: &Site, form: Form, language: &'static str, headers: &HeaderMap) -> Response {
    unindexed(kept(site, form, language).answer(headers))
}

fn kept(site: &Site, form: Form, language: &'static str) -> Arc<Kept> {
    let (moment, key) = (Moment::of(site), Key { sheet: form.sheet(), case: None, language });
    if let Some(kept) = site.pages.get(&key, &moment) {
        return kept;
    }
    let days_end = site.store.cases().iter().map(|case| site.day_ends_for(case, None)).chain([site.day_ends()]).min();
    let place = Place { site, words: site.words_in(language).unwrap_or(site.default_words()) };
    let page = Rendered::of(form.write(&place, &news::all(site, language)), form.media_type());
    site.pages.keep(key, Kept::new(page, moment, days_end.unwrap_or_default()))
}

/// As the pages, they are not for indexes.
fn unindexed(mut response: Response) -> Response {
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}

#[derive(Template)]
#[template(path = "pages/follow.html")]
struct FollowPage<'w> {
    w: &'w Words,
    frame: Frame,
    calendar: String,
    atom: String,
    json: String,
}

impl FollowPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("follow-title")
    }
}

/// `/{lang}/follow`: what feeds and calendars are, and their addresses.
pub(crate) async fn page(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let Some(words) = site.words_in(&tag) else { return refuse(site.negotiated(&headers), Why::NotFound) };
    let place = Place { site: &site, words };
    let at = |name: &str| place.href(&format!("/{}/{name}", words.tag()));
    let page = FollowPage {
        w: words,
        frame: Frame::at(words, "/follow"),
        calendar: at("deadlines.ics"),
        atom: at("feed.atom"),
        json: at("feed.json"),
    };
    page.render().map_or_else(|_| refuse(words, Why::Broken), |html| respond::page(StatusCode::OK, html))
}
