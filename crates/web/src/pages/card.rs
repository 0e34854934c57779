//! A card to print, to show and to pass on: the title, until when, the address as words and as a QR code.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::asked::Asked;
use super::bar::Until;
use super::case_view::{Tongue, is_invented};
use super::closed;
use super::facing::Facing;
use super::frame::Frame;
use super::qr::Qr;
use super::share::{Share, countries, people};
use crate::refuse::Why;
use crate::{Words, respond};

#[derive(Template)]
#[template(path = "pages/card.html")]
struct CardPage<'w> {
    w: &'w Words,
    frame: Frame,
    share: Share,
    qr: Option<Qr>,
    tongue: Tongue,
    countries: String,
    people: String,
    invented: bool,
    until: Option<Until>,
    back: String,
}

impl CardPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("pass-title")
    }
}

/// `/{lang}/cases/{id}/card`.
pub(crate) async fn show(asked: Asked) -> Response {
    if asked.facing != Facing::Open {
        return closed::to_writers(&asked, asked.facing);
    }
    // Without an address of its own a card would lead nowhere.
    let (Some(share), Ok(ready)) = (Share::of(&asked), asked.ready()) else { return asked.refuse(Why::NotFound) };
    let words = asked.words();
    let action = ready.edition(words.language());
    let page = CardPage {
        w: words,
        frame: Frame::at(words, &asked.place("/card")),
        qr: Qr::of(&share.address),
        share,
        tongue: Tongue::of(&action.language),
        countries: countries(words, action),
        people: people(words, action),
        invented: is_invented(action),
        until: asked.deadline().map(|deadline| Until::new(words, deadline, None, asked.today)),
        back: asked.address(""),
    };
    page.render().map_or_else(|_| asked.refuse(Why::Broken), |html| respond::page(StatusCode::OK, html))
}
