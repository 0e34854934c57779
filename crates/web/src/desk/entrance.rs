//! Coming in and going out.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;

use super::at_desk::AtDesk;
use super::{invitation, session};
use crate::refuse::refuse;
use crate::{Site, Words, respond};

/// The page for whoever is not in: how one gets in.
#[derive(Template)]
#[template(path = "desk/outside.html")]
pub(super) struct Outside<'w> {
    pub(super) w: &'w Words,
}

/// The page for whoever came by a link from another site: browsers keep the cookie back until the next step.
#[derive(Template)]
#[template(path = "desk/entered.html")]
pub(super) struct Entered<'w> {
    pub(super) w: &'w Words,
}

/// The page for whoever left.
#[derive(Template)]
#[template(path = "desk/left.html")]
pub(super) struct Left<'w> {
    pub(super) w: &'w Words,
}

/// Without a session there is this page, whatever was asked for.
pub(super) fn outside(words: &Words) -> Response {
    respond::page(StatusCode::FORBIDDEN, Outside { w: words }.render().unwrap_or_default())
}

/// Opens the desk to the browser that brings a link's secret. Looking at the headers alone (HEAD, as programs do that
/// show previews of links) does not use it up.
pub(super) async fn enter(
    State(site): State<Site>,
    method: Method,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Response {
    let words = site.negotiated(&headers);
    if method != Method::GET {
        return outside(words);
    }
    match invitation::redeem(&site.store, &token, site.today()).await {
        Ok(true) => welcome(&site, words, &headers),
        Ok(false) => outside(words),
        Err(error) => refuse(words, (&error).into()),
    }
}

fn welcome(site: &Site, words: &Words, headers: &HeaderMap) -> Response {
    let key = site.sessions.begin(&*site.world);
    // A strict cookie is not sent on a way that began at another site, a webmail for instance: not even after this
    // answer's redirection. A step that begins on our own page sends it.
    let from_elsewhere = headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    let mut response = if from_elsewhere {
        respond::page(StatusCode::OK, Entered { w: words }.render().unwrap_or_default())
    } else {
        respond::see_other("/desk")
    };
    response.headers_mut().insert(SET_COOKIE, session::cookie(&site.settings, &key));
    response
}

/// Ends the session.
pub(super) async fn leave(desk: AtDesk) -> Response {
    desk.leave();
    let page = Left { w: desk.words() }.render().unwrap_or_default();
    let mut response = respond::page(StatusCode::OK, page);
    response.headers_mut().insert(SET_COOKIE, session::cookie(&desk.site.settings, ""));
    response
}
