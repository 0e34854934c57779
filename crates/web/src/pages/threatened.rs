//! "What if somebody threatens me because I wrote?"

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::asked::spoken;
use super::frame::Frame;
use super::help::{self, Help};
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

#[derive(Template)]
#[template(path = "pages/threatened.html")]
struct ThreatenedPage<'w> {
    w: &'w Words,
    frame: Frame,
    office: Option<String>,
    help: Vec<Help>,
}

impl ThreatenedPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("threatened-title")
    }
}

/// `/{lang}/threatened`.
pub(crate) async fn show(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let Some(words) = spoken(&tag).and_then(|tag| site.words_in(tag)) else {
        return refuse(site.negotiated(&headers), Why::NotFound);
    };
    let page = ThreatenedPage {
        w: words,
        frame: Frame::at(words, "/threatened"),
        office: site.settings.office.clone(),
        help: help::on(words, site.today()),
    };
    page.render().map_or_else(|_| refuse(words, Why::Broken), |html| respond::page(StatusCode::OK, html))
}
