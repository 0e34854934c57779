//! An earlier document of a case: it stays at its address, says that a later one took its place, and what that one changed.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::asked::Asked;
use super::case_view::CaseView;
use super::closed;
use super::frame::Frame;
use crate::changes::{self, Change};
use crate::refuse::Why;
use crate::{Words, respond};

#[derive(Template)]
#[template(path = "pages/earlier.html")]
struct EarlierPage<'w> {
    w: &'w Words,
    frame: Frame,
    case: CaseView,
    /// "Document 2 of 4".
    place: String,
    /// When it was issued.
    issued: String,
    /// Since when a later document holds.
    superseded: String,
    /// What the next document changed.
    changes: Vec<Change>,
    changed_on: String,
    /// The addresses of the case, of its whole story, and of the documents beside this one.
    newest: String,
    story: String,
    before: Option<String>,
    after: String,
}

impl EarlierPage<'_> {
    fn page_title(&self) -> &str {
        &self.case.title
    }
}

/// `/{lang}/cases/{id}/documents/{number}`: the first document has the number 1. The newest leads to the case itself.
pub(crate) async fn show(asked: Asked, Path((_, _, number)): Path<(String, String, String)>) -> Response {
    if !asked.facing.shows_content() {
        return respond::page(asked.facing.status(), closed::html(&asked, asked.facing));
    }
    let documents = asked.case.chain.len() + 1;
    match number.parse::<usize>() {
        Ok(number) if number == documents => respond::see_other(&asked.address("")),
        Ok(number) if (1..documents).contains(&number) => answer(&asked, number),
        _ => asked.refuse(Why::NotFound),
    }
}

fn answer(asked: &Asked, number: usize) -> Response {
    match page(asked, number).and_then(|page| page.render().map_err(|_| Why::Broken)) {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(why) => asked.refuse(why),
    }
}

fn page(asked: &Asked, number: usize) -> Result<EarlierPage<'_>, Why> {
    let (words, ready) = (asked.words(), asked.ready_for_everybody()?);
    let document = ready.earlier(number).ok_or(Why::Broken)?;
    let (language, facts) = (words.language(), asked.case.chain.get(number - 1).ok_or(Why::Broken)?);
    let next = ready.earlier(number + 1);
    let later = next.as_ref().map_or_else(|| ready.side(language), |next| next.side(language));
    let mut changes = changes::all(words, document.side(language), later);
    changes.retain(|change| !asked.is_foreign(change));
    let documents = asked.case.chain.len() + 1;
    let place = ("number", words.number(number as u64));
    Ok(EarlierPage {
        w: words,
        frame: Frame::at(words, &asked.place(&format!("/documents/{number}"))),
        place: words.fill2("earlier-place", place, ("all", words.number(documents as u64))),
        issued: words.fill("earlier-issued", "day", words.day(&facts.issued)),
        superseded: words.fill("earlier-superseded", "day", words.day(&facts.superseded)),
        changes,
        changed_on: words.fill("changes-on", "day", words.day(&facts.superseded)),
        case: CaseView::of(words, document.edition(language)),
        newest: asked.address(""),
        story: asked.address("/story"),
        before: (number > 1).then(|| asked.address(&format!("/documents/{}", number - 1))),
        after: asked.address(&if number + 1 == documents {
            String::new()
        } else {
            format!("/documents/{}", number + 1)
        }),
    })
}
