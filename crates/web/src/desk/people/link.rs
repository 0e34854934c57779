//! A link that lets somebody in: what it is, and the button that uses it up.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{HOST, SET_COOKIE};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use store::{Invitation, PersonKey};

use super::{limits_in_words, outside, role_in_words};
use crate::desk::at_desk::chosen;
use crate::desk::invitation::of_token;
use crate::desk::session::{self, Whose};
use crate::refuse::refuse;
use crate::world::random;
use crate::{Site, Words, respond};

/// What the link is, before it is used up: programs that show previews of links open them too.
#[derive(Template)]
#[template(path = "desk/invited.html")]
struct Invited<'w> {
    w: &'w Words,
    /// Whose desk it opens, and in which role.
    text: String,
    limits: Option<String>,
    until: String,
    address: String,
}

/// The page for whoever came by a link from another site: browsers keep the cookie back until the next step.
#[derive(Template)]
#[template(path = "desk/entered.html")]
struct Entered<'w> {
    w: &'w Words,
}

/// Shows what a link is; the one for trying opens at once. Looking at the headers alone (HEAD, as programs do that show
/// previews of links) does not use it up.
pub(in crate::desk) async fn show(
    State(site): State<Site>,
    method: Method,
    headers: HeaderMap,
    address: Uri,
    Path(token): Path<String>,
) -> Response {
    let chosen = chosen(&address);
    if method != Method::GET {
        return outside::page_in(&site, &headers, chosen);
    }
    let nobody = || outside::used_link(&site, &headers, chosen);
    let Some(hash) = of_token(&token) else { return nobody() };
    match site.store.invitation(&hash, site.today()) {
        Ok(Some(invitation)) if invitation.direct => using(&site, &headers, chosen, hash).await,
        Ok(Some(invitation)) => invited(&site, &headers, chosen, &invitation, &token),
        Ok(None) => nobody(),
        Err(error) => refuse(outside::words_for(&site, &headers, chosen), (&error).into()),
    }
}

/// Uses a link up.
pub(in crate::desk) async fn enter(
    State(site): State<Site>,
    headers: HeaderMap,
    address: Uri,
    Path(token): Path<String>,
) -> Response {
    let chosen = chosen(&address);
    match of_token(&token) {
        Some(hash) => using(&site, &headers, chosen, hash).await,
        None => outside::used_link(&site, &headers, chosen),
    }
}

async fn using(site: &Site, headers: &HeaderMap, chosen: Option<&'static str>, hash: [u8; 32]) -> Response {
    match site.store.use_invitation(hash, site.today()).await {
        Ok(Some(invitation)) => welcome(site, headers, chosen, &invitation),
        Ok(None) => outside::used_link(site, headers, chosen),
        Err(error) => refuse(outside::words_for(site, headers, chosen), (&error).into()),
    }
}

/// Begins a session. It has no account: the next page asks how one will come back.
fn welcome(site: &Site, headers: &HeaderMap, chosen: Option<&'static str>, invitation: &Invitation) -> Response {
    let who = PersonKey(random(&*site.world));
    let whose = Whose { who, role: invitation.role, has_account: false };
    let key = site.sessions.begin(&*site.world, whose, chosen);
    // A strict cookie is not sent on a way that began at another site, a webmail for instance: not even after this
    // answer's redirection. A step that begins on our own page sends it.
    let from_elsewhere = headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site");
    let mut response = if from_elsewhere {
        respond::page(
            StatusCode::OK,
            Entered { w: outside::words_for(site, headers, chosen) }.render().unwrap_or_default(),
        )
    } else {
        respond::see_other(if invitation.direct { "/desk" } else { "/desk/people?done=welcome" })
    };
    response.headers_mut().insert(SET_COOKIE, session::cookie(&site.settings, &key));
    response
}

fn invited(
    site: &Site,
    headers: &HeaderMap,
    chosen: Option<&'static str>,
    invitation: &Invitation,
    token: &str,
) -> Response {
    let words = outside::words_for(site, headers, chosen);
    let page = Invited {
        w: words,
        text: words.fill2(
            "people-invited-text",
            ("server", server(site, headers)),
            ("role", role_in_words(words, invitation.role)),
        ),
        limits: limits_in_words(words, invitation.role),
        until: words.day(&invitation.until),
        address: format!("/desk/enter/{token}{}", chosen.map(|tag| format!("?lang={tag}")).unwrap_or_default()),
    };
    respond::page(StatusCode::OK, page.render().unwrap_or_default())
}

/// The server's name, as people know it.
pub(super) fn server(site: &Site, headers: &HeaderMap) -> String {
    let host = || headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost").to_owned();
    let origin = site.settings.origin.as_deref();
    origin.and_then(|origin| origin.split_once("://")).map_or_else(host, |(_, name)| name.to_owned())
}

/// The address that people use, for links that are given on.
pub(super) fn origin(site: &Site, headers: &HeaderMap) -> String {
    site.settings.origin.clone().unwrap_or_else(|| format!("http://{}", server(site, headers)))
}
