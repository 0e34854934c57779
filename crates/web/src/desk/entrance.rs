//! Going out. Coming in is with the people: by a link, or by signing in.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::at_desk::AtDesk;
use super::session;
use crate::{Site, Words, respond};

/// The page for whoever left.
#[derive(Template)]
#[template(path = "desk/left.html")]
struct Left<'w> {
    w: &'w Words,
}

/// Ends the session. Whoever has none any more gets the same page: it is what wipes the device that they leave.
pub(super) async fn leave(State(site): State<Site>, headers: HeaderMap) -> Response {
    let desk = AtDesk::of(&site, &headers).ok().flatten();
    if let Some(desk) = &desk {
        desk.leave();
    }
    let words = desk.as_ref().map_or_else(|| site.negotiated(&headers), AtDesk::words);
    let page = Left { w: words }.render().unwrap_or_default();
    let mut response = respond::page(StatusCode::OK, page);
    response.headers_mut().insert(SET_COOKIE, session::cookie(&site.settings, ""));
    response
}
