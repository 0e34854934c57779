//! The whole story of a case as a line of time one can look at, and the same as a list.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::Day;

use super::asked::Asked;
use super::case_view::{Tongue, is_invented, title};
use super::closed;
use super::frame::Frame;
use super::happened::{Event, happened};
use crate::refuse::Why;
use crate::{Words, respond};

/// How long the line is, in its own units.
const LENGTH: i64 = 1000;

/// How far the first and the last point stand from its ends, so that they are whole.
const MARGIN: i64 = 12;

/// An event as the page shows it.
struct Shown {
    day: String,
    iso: String,
    kind: &'static str,
    said: String,
    details: Vec<String>,
    href: Option<String>,
    /// Its place on the line.
    x: i64,
    /// Whether it is still to come.
    ahead: bool,
}

#[derive(Template)]
#[template(path = "pages/story.html")]
struct StoryPage<'w> {
    w: &'w Words,
    frame: Frame,
    title: String,
    tongue: Tongue,
    /// The newest first, as readers want it.
    events: Vec<Shown>,
    /// Where today is on the line.
    now: i64,
    first: String,
    last: String,
    back: String,
}

impl StoryPage<'_> {
    fn page_title(&self) -> String {
        self.w.fill("story-title", "title", self.title.as_str())
    }
}

/// `/{lang}/cases/{id}/story`.
pub(crate) async fn show(asked: Asked) -> Response {
    if !asked.facing.shows_content() {
        return respond::page(asked.facing.status(), closed::html(&asked, asked.facing));
    }
    match page(&asked).and_then(|page| page.render().map_err(|_| Why::Broken)) {
        Ok(html) => respond::page(StatusCode::OK, html),
        Err(why) => asked.refuse(why),
    }
}

fn page(asked: &Asked) -> Result<StoryPage<'_>, Why> {
    let (words, ready) = (asked.words(), asked.ready()?);
    let action = ready.edition(words.language());
    let events = happened(asked, (&ready, asked.ready_for_everybody()?.as_ref()));
    let first = events.first().map_or(asked.today, |event| event.day).min(asked.today);
    let last = events.last().map_or(asked.today, |event| event.day).max(asked.today);
    let place = |day: Day| place(day, first, last);
    let shown = |event: Event| Shown {
        x: place(event.day),
        ahead: event.day > asked.today,
        day: words.day(&event.day),
        iso: event.day.to_string(),
        kind: event.kind,
        said: event.said,
        details: event.details,
        href: event.href,
    };
    Ok(StoryPage {
        w: words,
        frame: Frame::at(words, &asked.place("/story")).of_sample(is_invented(action)),
        title: title(words, action),
        tongue: Tongue::of(&action.language),
        events: events.into_iter().rev().map(shown).collect(),
        now: place(asked.today),
        first: words.day(&first),
        last: words.day(&last),
        back: asked.address(""),
    })
}

/// The place of a day on the line. The style turns the line around where the language runs from right to left.
fn place(day: Day, first: Day, last: Day) -> i64 {
    let days = |from: Day, to: Day| from.until(to).map_or(0, |span| i64::from(span.get_days()));
    let all = days(first, last).max(1);
    MARGIN + (LENGTH - 2 * MARGIN) * days(first, day) / all
}
