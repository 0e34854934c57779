//! `/{lang}/holdings`: what this server holds.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::view::{self, Seized, View};
use crate::pages::{Frame, spoken};
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

#[derive(Template)]
#[template(path = "holdings.html")]
struct HoldingsPage<'w> {
    w: &'w Words,
    frame: Frame,
    holdings: Vec<View>,
    seized: Vec<Seized>,
    not_yet: Vec<String>,
    controller: String,
    onion: Option<String>,
}

impl HoldingsPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("holdings")
    }
}

/// `/holdings`: to the page in the reader's language.
pub(crate) async fn in_readers_language(State(site): State<Site>, headers: HeaderMap) -> Response {
    respond::see_other_by_language(&format!("/{}/holdings", site.negotiated(&headers).tag()))
}

/// `/{lang}/holdings`.
pub(crate) async fn show(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let Some(words) = spoken(&tag).and_then(|tag| site.words_in(tag)) else {
        return refuse(site.negotiated(&headers), Why::NotFound);
    };
    let page = HoldingsPage {
        w: words,
        frame: Frame::at(words, "/holdings"),
        holdings: view::all(words),
        seized: view::seized(words),
        not_yet: view::not_yet(words),
        controller: controller(words, site.settings.office.as_deref()),
        onion: site.settings.onion.as_deref().map(|onion| words.fill("holdings-onion", "address", onion)),
    };
    page.render().map_or_else(|_| refuse(words, Why::Broken), |html| respond::page(StatusCode::OK, html))
}

/// Who decides about what is held, in a sentence.
pub(super) fn controller(words: &Words, office: Option<&str>) -> String {
    match office {
        Some(office) => words.fill("holdings-law-controller", "office", office),
        None => words.say("holdings-law-controller-unnamed"),
    }
}
