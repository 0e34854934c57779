//! The page of a case that takes nothing: why, and what to do. Of a case on hold or stopped it says nothing else.

use askama::Template;
use axum::response::Response;
use casework::{AfterDeadline, Case, Day, Standing, StopReason, Tombstone};
use zeroize::Zeroizing;

use super::asked::Asked;
use super::facing::Facing;
use super::frame::Frame;
use super::in_country::after;
use super::typed::Typed;
use crate::withheld::in_text;
use crate::{Words, respond};

/// Why nothing is taken, in words.
pub(super) struct Closed {
    pub(super) title: String,
    pub(super) text: String,
    pub(super) advice: Option<String>,
    /// A reason that everybody may read.
    pub(super) reason: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/closed.html")]
struct ClosedPage<'w> {
    w: &'w Words,
    frame: Frame,
    closed: Closed,
    /// What somebody typed before the case was closed, to copy.
    typed: Option<Zeroizing<String>>,
    /// The way back to the page of the case, where that still says something.
    back: Option<String>,
    /// The address at which whoever it is about reaches somebody, while there is something to stop.
    reach: Option<String>,
}

impl ClosedPage<'_> {
    fn page_title(&self) -> &str {
        &self.closed.title
    }
}

impl Closed {
    /// Why nothing is taken; `None` for a case that takes letters.
    pub(super) fn of(asked: &Asked, facing: Facing) -> Option<Self> {
        let words = asked.words();
        let after = || Some(after_in_words(asked));
        let with = |key: &str, day: Day| Self::since(words, key, day);
        let closed = match facing {
            Facing::Open => return None,
            Facing::Expired { on } => Self { advice: after(), ..with("expired", on) },
            Facing::Superseded { on } => with("superseded", on),
            Facing::Closed { on } => with("closed", on),
            Facing::Ended { on } => with("ended", on),
            Facing::Held { since } => Self { advice: Some(words.say("held-advice")), ..with("held", since) },
            Facing::Stopped { on } => Self { reason: stated(&asked.case), ..with("stopped", on) },
            Facing::TakenBack { on } => Self { advice: Some(words.say("taken-back-advice")), ..with("taken-back", on) },
            Facing::Deleted { on } => Self::deleted(words, on),
        };
        Some(closed)
    }

    /// That the case was deleted: there is nothing else to say.
    pub(super) fn deleted(words: &Words, on: Day) -> Self {
        Self::since(words, "deleted", on)
    }

    fn since(words: &Words, key: &str, day: Day) -> Self {
        let text = words.fill(&format!("{key}-text"), "day", words.day(&day));
        Self { title: words.say(&format!("{key}-title")), text, advice: None, reason: None }
    }
}

/// What holds after the deadline: what the office says whose edition it is, else the document.
fn after_in_words(asked: &Asked) -> String {
    let words = asked.words();
    let of_office = asked.office().map(|office| after(asked, office));
    let said = of_office.map(|after| after.said.map_or(after.rule, |said| said.text));
    said.unwrap_or_else(|| words.say(after_deadline(asked.case.after_deadline)))
}

/// The key of the rule for after the deadline, in words.
pub(super) fn after_deadline(rule: Option<AfterDeadline>) -> &'static str {
    match rule {
        Some(AfterDeadline::AskOffice) => "after-ask-office",
        Some(AfterDeadline::Closed) => "after-closed",
        None => "after-unknown",
    }
}

/// The reason that was stated, without a name that was taken back.
fn stated(case: &Case) -> Option<String> {
    match &case.standing {
        Standing::Stopped { reason: StopReason::Stated(reason), .. } => {
            Some(in_text(case, &case.original().language, reason))
        }
        _ => None,
    }
}

/// The page, as HTML.
pub(super) fn html(asked: &Asked, facing: Facing) -> String {
    with(asked, facing, None)
}

fn with(asked: &Asked, facing: Facing, typed: Option<Zeroizing<String>>) -> String {
    let words = asked.words();
    let unknown = Closed { title: String::new(), text: String::new(), advice: None, reason: None };
    let back = (facing.shows_content()).then(|| asked.address(""));
    let frame = Frame::at(words, &asked.place(""));
    let closed = Closed::of(asked, facing).unwrap_or(unknown);
    let reach = Some(asked.address("/reach"));
    ClosedPage { w: words, frame, closed, typed, back, reach }.render().unwrap_or_default()
}

/// The page of a case that was deleted, as HTML.
pub(super) fn deleted_html(words: &Words, tombstone: &Tombstone) -> String {
    let frame = Frame::at(words, &format!("/cases/{}", tombstone.id));
    let closed = Closed::deleted(words, tombstone.on);
    let page = ClosedPage { w: words, frame, closed, typed: None, back: None, reach: None };
    page.render().unwrap_or_default()
}

/// The answer to somebody who has written: what they typed is in this page alone.
pub(super) fn to_writer(asked: &Asked, facing: Facing, typed: &Typed) -> Response {
    respond::page(facing.status_for_writers(), with(asked, facing, typed.own_text()))
}

/// The answer to somebody who wanted to write.
pub(super) fn to_writers(asked: &Asked, facing: Facing) -> Response {
    respond::page(facing.status_for_writers(), html(asked, facing))
}
