//! "Is this call real?": what one can check, and what a false call looks like. For one case, and for calls in general.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use casework::Stage;

use super::asked::{Asked, spoken};
use super::case_view::{Tongue, title};
use super::closed;
use super::frame::Frame;
use crate::refuse::{Why, refuse};
use crate::{Site, Words, respond};

#[derive(Template)]
#[template(path = "pages/real.html")]
struct RealPage<'w> {
    w: &'w Words,
    frame: Frame,
    /// Who issues, and how to ask them, in a line of their own.
    office: Option<String>,
    case: Option<Checks>,
}

/// What one can check about one case.
struct Checks {
    title: String,
    tongue: Tongue,
    /// The address that never changes.
    address: Option<String>,
    index: Option<String>,
    ua: Option<String>,
    issued: Option<String>,
    until: Option<String>,
    /// The SHA-256 of the document that came in, in groups that can be read aloud.
    fingerprint: String,
    back: String,
}

impl RealPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("real-title")
    }
}

/// `/{lang}/real`: about calls in general.
pub(crate) async fn general(State(site): State<Site>, Path(tag): Path<String>, headers: HeaderMap) -> Response {
    let Some(words) = spoken(&tag).and_then(|tag| site.words_in(tag)) else {
        return refuse(site.negotiated(&headers), Why::NotFound);
    };
    answer(
        &site,
        RealPage { w: words, frame: Frame::at(words, "/real"), office: site.settings.office.clone(), case: None },
    )
}

/// `/{lang}/cases/{id}/real`.
pub(crate) async fn show(asked: Asked) -> Response {
    if !asked.facing.shows_content() {
        return respond::page(asked.facing.status(), closed::html(&asked, asked.facing));
    }
    let words = asked.words();
    let Ok(ready) = asked.ready() else { return asked.refuse(Why::Broken) };
    let action = ready.edition(words.language());
    let issued = match &asked.case.original().stage {
        Stage::Live { issued, .. } => Some(words.day(issued)),
        _ => None,
    };
    let origin = asked.site.settings.origin.as_deref();
    let checks = Checks {
        title: title(words, action),
        tongue: Tongue::of(&action.language),
        address: origin
            .filter(|_| asked.case.is_public())
            .map(|origin| format!("{origin}/cases/{}", asked.passed_on())),
        index: action.index.as_ref().map(ToString::to_string).or_else(|| action.identifier.clone()),
        ua: action.ua.as_ref().map(ToString::to_string),
        issued,
        until: asked.deadline().map(|deadline| words.day(&deadline.day)),
        fingerprint: in_groups(&asked.case.document.sha256),
        back: asked.address(""),
    };
    let frame = Frame::at(words, &asked.place("/real"));
    let office = asked.site.settings.office.clone();
    answer(&asked.site, RealPage { w: words, frame, office, case: Some(checks) })
}

fn answer(site: &Site, page: RealPage<'_>) -> Response {
    let broken = || refuse(site.default_words(), Why::Broken);
    page.render().map_or_else(|_| broken(), |html| respond::page(StatusCode::OK, html))
}

/// Hexadecimal digits in groups of four.
fn in_groups(digits: &str) -> String {
    let groups = digits.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(" ")
}
