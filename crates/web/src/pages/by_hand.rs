//! The letter in large type, to copy by hand where there is no printer.

use askama::Template;
use axum::body::Bytes;
use axum::http::{HeaderName, StatusCode};
use axum::response::Response;
use casework::{Appeal, Channel};

use super::asked::Asked;
use super::case_view::{Tongue, is_invented};
use super::frame::{Carrying, Frame};
use super::letter::{Instead, Went, answer, composed, counted, dated, key};
use super::post::by_post;
use super::typed::Typed;
use crate::ready::ReadyCase;
use crate::{Words, headers, respond};

/// The sizes of type; the page begins with the first.
const SIZES: [&str; 3] = ["1", "2", "3"];

/// A size of type, as a button.
pub(super) struct Size {
    value: &'static str,
    name: String,
    chosen: bool,
}

/// One thing to copy, with its box to tick.
struct Part {
    number: usize,
    lines: Vec<String>,
    /// The language, where it is not that of the letter.
    tongue: Option<Tongue>,
    /// What the box says.
    says: String,
    done: bool,
}

#[derive(Template)]
#[template(path = "pages/by-hand.html")]
struct ByHandPage<'a> {
    w: &'a Words,
    frame: Frame,
    typed: &'a Typed,
    here: String,
    letter: String,
    sent: String,
    back: String,
    key: String,
    went: Vec<Went>,
    sizes: Vec<Size>,
    size: &'static str,
    tongue: Tongue,
    envelope: Vec<String>,
    /// Whether the envelope is written already.
    envelope_done: bool,
    parts: Vec<Part>,
}

impl ByHandPage<'_> {
    fn page_title(&self) -> String {
        self.w.say("hand-title")
    }
}

/// `POST /{lang}/cases/{id}/by-hand`.
pub(crate) async fn show(asked: Asked, form: Bytes) -> Response {
    match shown(&asked, &form).await {
        Ok(html) => on_paper(StatusCode::OK, html),
        Err(instead) => answer(&asked, "/by-hand", &instead),
    }
}

async fn shown(asked: &Asked, form: &[u8]) -> Result<String, Instead> {
    let (ready, typed, appeal) = by_post(asked, composed(asked, form)?)?;
    let html = view(asked, &ready, &typed, &appeal).render();
    counted(asked, typed, html).await
}

/// A page for one reader with the second style.
pub(super) fn on_paper(status: StatusCode, html: String) -> Response {
    let mut response = respond::page(status, html);
    let name = HeaderName::from_static("content-security-policy");
    response.headers_mut().insert(name, headers::PAPER_POLICY.clone());
    response
}

/// What is copied goes by post.
pub(super) fn letter_alone(words: &Words) -> Vec<Went> {
    vec![Went { word: Channel::Letter.word(), name: words.say("sent-letter") }]
}

fn view<'a>(asked: &'a Asked, ready: &ReadyCase, typed: &'a Typed, appeal: &Appeal) -> ByHandPage<'a> {
    let words = asked.words();
    let (size, sizes) = sizes(words, typed);
    ByHandPage {
        w: words,
        frame: Frame::at(words, &asked.place("/by-hand"))
            .carrying(Carrying { also: Some(("size", size)) })
            .of_sample(is_invented(ready.original())),
        here: asked.address("/by-hand"),
        letter: asked.address("/letter"),
        sent: asked.address("/sent"),
        back: asked.address(""),
        key: key(asked, typed),
        went: letter_alone(words),
        sizes,
        size,
        tongue: Tongue::of(&appeal.language),
        envelope: appeal.target.envelope(words.language()),
        envelope_done: is_done(typed, 0),
        parts: parts(words, typed, appeal),
        typed,
    }
}

fn sizes(words: &Words, typed: &Typed) -> (&'static str, Vec<Size>) {
    let size = SIZES.into_iter().find(|size| *size == typed.size).unwrap_or(SIZES[0]);
    let button = |value| Size { value, name: words.say(&format!("hand-size-{value}")), chosen: value == size };
    (size, SIZES.into_iter().map(button).collect())
}

/// Everything that goes on the paper, in its order: the day, the opening, each paragraph, the closing with the name.
fn parts(words: &Words, typed: &Typed, appeal: &Appeal) -> Vec<Part> {
    let courtesy = || appeal.salutation_language.as_ref().map(Tongue::of);
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let closing = appeal.valediction.iter().map(|valediction| valediction.0.as_str());
    let name = [appeal.writer.name.as_str(), appeal.writer.place.as_str()].into_iter().filter(|line| !line.is_empty());
    let mut all: Vec<(Vec<String>, Option<Tongue>)> = vec![(vec![dated(appeal)], None)];
    all.extend(appeal.salutation.iter().map(|salutation| (lines(&salutation.0), courtesy())));
    all.extend(appeal.words.0.iter().map(|paragraph| (lines(paragraph), None)));
    all.push((closing.flat_map(lines).collect(), courtesy()));
    all.push((name.map(str::to_owned).collect(), None));
    all.retain(|(lines, _)| !lines.is_empty());
    let all_parts = words.number(all.len() as u64);
    let numbered = all.into_iter().zip(1..).map(|((lines, tongue), number): (_, usize)| Part {
        number,
        lines,
        tongue,
        says: words.fill_all("hand-done", &[("n", &words.number(number as u64)), ("all", &all_parts)]),
        done: is_done(typed, number),
    });
    numbered.collect()
}

/// Whether the box of a part is ticked; 0 is the envelope.
fn is_done(typed: &Typed, number: usize) -> bool {
    typed.done.iter().any(|done| *done == number.to_string())
}
