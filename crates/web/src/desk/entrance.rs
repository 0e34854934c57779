//! Going out. Coming in is with the people: by a link, or by signing in.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::Response;

use super::at_desk::AtDesk;
use super::session;
use crate::{Words, respond};

/// The page for whoever left.
#[derive(Template)]
#[template(path = "desk/left.html")]
struct Left<'w> {
    w: &'w Words,
}

/// Ends the session.
pub(super) async fn leave(desk: AtDesk) -> Response {
    desk.leave();
    let page = Left { w: desk.words() }.render().unwrap_or_default();
    let mut response = respond::page(StatusCode::OK, page);
    response.headers_mut().insert(SET_COOKIE, session::cookie(&desk.site.settings, ""));
    response
}
