//! The page that asks before something is done that nobody undoes: what it does, and the one button.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use casework::DeskRole;

use super::at_desk::AtCase;
use super::deed::Outcome;
use super::look::{looked_at, title};
use super::notice::failure;
use super::refusals;
use crate::{Words, respond};

/// A box to tick first.
pub(super) struct Tick {
    /// The id of its control.
    pub(super) id: &'static str,
    pub(super) says: String,
    /// What is said where it was not ticked.
    pub(super) missing: String,
}

/// What is asked.
pub(super) struct Sure {
    pub(super) heading: String,
    pub(super) lede: String,
    /// What there is to know, a line each.
    pub(super) points: Vec<String>,
    /// Why it cannot be done now.
    pub(super) locked: Option<String>,
    pub(super) tick: Option<Tick>,
    pub(super) button: String,
    /// Where the form goes, below the address of the case: `/close`.
    pub(super) action: String,
    /// The page from which somebody came, below the address of the case; and there it goes afterwards.
    pub(super) back: &'static str,
}

#[derive(Template)]
#[template(path = "desk/sure.html")]
struct SurePage<'w> {
    w: &'w Words,
    role: DeskRole,
    title: String,
    language: String,
    address: String,
    version: u32,
    heading: String,
    lede: String,
    points: Vec<String>,
    locked: Option<String>,
    tick: Option<Tick>,
    /// Whether the box was not ticked.
    unticked: bool,
    wrong: Option<String>,
    button: String,
    action: String,
    back: String,
}

impl AtCase {
    /// Asks.
    pub(super) fn ask_first(&self, sure: Sure) -> Response {
        self.sure_page(StatusCode::OK, sure, None, false)
    }

    /// Asks again: the box was not ticked.
    pub(super) fn ask_to_tick(&self, sure: Sure) -> Response {
        let missing = sure.tick.as_ref().map(|tick| tick.missing.clone());
        self.sure_page(StatusCode::UNPROCESSABLE_ENTITY, sure, missing, true)
    }

    /// The answer after it was done, or the question again with why it was not. `ask` is the question about a case as it is now.
    pub(super) fn after_asking(
        self,
        outcome: Result<Outcome, Response>,
        done: &str,
        ask: impl Fn(&Self) -> Sure,
    ) -> Response {
        let (at, status, wrong) = match outcome {
            Ok(Outcome::Done) => {
                return respond::see_other(&format!("{}{}?done={done}#notice", self.address(), ask(&self).back));
            }
            Ok(Outcome::Refused(refusal)) => {
                let wrong = refusals::in_words(self.desk.words(), &refusal);
                (self, StatusCode::CONFLICT, wrong)
            }
            Ok(Outcome::ChangedMeanwhile(case)) => {
                let wrong = self.desk.words().say("desk-changed-meanwhile");
                (self.with(case), StatusCode::CONFLICT, wrong)
            }
            Ok(Outcome::Failed(why)) => {
                let wrong = failure(self.desk.words(), why);
                (self, why.status(), wrong)
            }
            Err(page) => return page,
        };
        let sure = ask(&at);
        at.sure_page(status, sure, Some(wrong), false)
    }

    fn sure_page(&self, status: StatusCode, sure: Sure, wrong: Option<String>, unticked: bool) -> Response {
        let words = self.desk.words();
        let (action, _) = looked_at(&self.case, self.today());
        let address = self.address();
        let page = SurePage {
            w: words,
            role: self.desk.role,
            title: title(words, &action),
            language: action.language.tag().to_owned(),
            version: self.case.version,
            heading: sure.heading,
            lede: sure.lede,
            points: sure.points,
            locked: sure.locked,
            tick: sure.tick,
            unticked,
            wrong,
            button: sure.button,
            action: format!("{address}{}", sure.action),
            back: format!("{address}{}", sure.back),
            address,
        };
        self.desk.page(status, &page)
    }
}
