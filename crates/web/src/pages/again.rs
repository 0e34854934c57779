//! A no that may pass, with what was typed: it is in that page alone, and goes back with one button.

use askama::Template;
use axum::response::Response;

use super::asked::Asked;
use super::frame::{Carrying, Frame};
use crate::Words;
use crate::refuse::{self, Why};

#[derive(Template)]
#[template(path = "pages/again.html")]
struct AgainPage<'a> {
    w: &'a Words,
    frame: Frame,
    title: String,
    text: String,
    /// Where the form was going.
    here: String,
    fields: Vec<(&'static str, &'a str)>,
}

impl AgainPage<'_> {
    fn page_title(&self) -> &str {
        &self.title
    }
}

/// The page, for a form that was sent to `/{lang}/cases/{id}{rest}`.
pub(super) fn page(asked: &Asked, rest: &str, why: Why, fields: Vec<(&'static str, &str)>) -> Response {
    let words = asked.words();
    let (title, text) = refuse::in_words(words, why);
    let frame = Frame::at(words, &asked.place(rest)).carrying(Carrying::default());
    let page = AgainPage { w: words, frame, title, text, here: asked.address(rest), fields };
    page.render().map_or_else(|_| asked.refuse(why), |html| refuse::answer(why, html))
}
