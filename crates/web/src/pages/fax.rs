//! By fax: a cover with whom it goes to, and the letter, to print.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Appeal, Channel};

use super::asked::Asked;
use super::by_hand::on_paper;
use super::case_view::{Tongue, is_invented};
use super::chosen::alone;
use super::frame::{Carrying, Frame};
use super::letter::{Instead, Went, answer, composed, counted, dated, key, subject};
use super::typed::Typed;
use crate::Words;
use crate::ready::ReadyCase;

#[derive(Template)]
#[template(path = "pages/fax.html")]
struct FaxPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    appeal: &'a Appeal,
    tongue: Tongue,
    courtesy: Option<Tongue>,
    head: Vec<String>,
    date: String,
    subject: String,
    letter: Option<String>,
    fields: Vec<(&'static str, &'a str)>,
    write: String,
    sent: String,
    back: String,
    key: &'a str,
    went: Vec<Went>,
}

impl FaxPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("fax-page")
    }
}

/// `POST /{lang}/cases/{id}/fax`.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form).await {
        Ok(html) => on_paper(StatusCode::OK, html),
        Err(instead) => answer(&asked, "/fax", &instead),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, mut typed, appeal) = composed(asked, form)?;
    typed.key = key(asked, &typed);
    let html = view(asked, &ready, &typed, &appeal).render();
    counted(asked, typed, html).await
}

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &'a Appeal) -> FaxPage<'a> {
    let words = asked.words();
    FaxPage {
        w: words,
        frame: Frame::at(words, &asked.place("/fax"))
            .carrying(Carrying::default())
            .of_sample(is_invented(ready.original())),
        tongue: Tongue::of(&appeal.language),
        courtesy: appeal.salutation_language.as_ref().map(Tongue::of),
        head: appeal.target.envelope(&appeal.language),
        date: dated(appeal),
        subject: subject(asked, ready, typed, appeal),
        letter: Some(asked.address("/letter")),
        fields: typed.fields(),
        write: asked.address("/write"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        key: &typed.key,
        went: alone(words, Channel::Fax),
        typed,
        appeal,
    }
}
