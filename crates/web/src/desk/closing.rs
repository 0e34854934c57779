//! Closing a case, with a page that asks first.

use axum::response::Response;
use casework::{Case, Standing};

use super::at_desk::AtCase;
use super::forms::Fields;
use super::look::looked_at;
use super::refusals;
use super::sure::{Sure, Tick};
use crate::Words;
use crate::pages::became::unjudged;

/// `/desk/cases/{id}/close`.
pub(super) async fn show(at: AtCase) -> Response {
    at.ask_first(at.closing())
}

/// Closes the case.
pub(super) async fn close(at: AtCase, fields: Fields) -> Response {
    if fields.get("understood").is_empty() {
        return at.ask_to_tick(at.closing());
    }
    let (seen, today) = (fields.version(), at.today());
    let rule = |case: &Case| casework::close(case, at.desk.role, today);
    let outcome = at.decide("desk-close", Some(seen), rule).await;
    at.after_asking(outcome, "closed", AtCase::closing)
}

impl AtCase {
    fn closing(&self) -> Sure {
        let words = self.desk.words();
        let deadline = self.case.deadline().filter(|deadline| !deadline.is_passed(self.today()));
        let until = deadline.map(|deadline| words.fill("outcomes-close-until", "day", words.day(&deadline.day)));
        let people = looked_at(&self.case, self.today()).0.people;
        let open = Some(unjudged(&self.case, &people)).filter(|open| *open > 0);
        let first = open.map(|open| words.count("outcomes-close-first", open));
        let tick = Tick {
            id: "close-understood",
            says: words.say("outcomes-close-understood"),
            missing: words.say("outcomes-close-wrong"),
        };
        Sure {
            heading: words.say("outcomes-close-sure"),
            lede: words.say("outcomes-close-help"),
            points: until.into_iter().chain(first).collect(),
            locked: why_not(words, &self.case),
            tick: Some(tick),
            button: words.say("outcomes-close-now"),
            action: "/close".to_owned(),
            back: "/outcomes",
        }
    }
}

/// Why there is nothing to close now.
pub(super) fn why_not(words: &Words, case: &Case) -> Option<String> {
    let closed = case.closed_on().map(|on| words.fill("outcomes-close-closed", "day", words.day(&on)));
    match &case.standing {
        _ if closed.is_some() => closed,
        _ if !case.was_issued() => Some(words.say("outcomes-desk-not-issued")),
        Standing::Stopped { on, .. } => Some(refusals::in_words(words, &casework::Refusal::Stopped { on: *on })),
        Standing::Held { .. } => Some(words.say("outcomes-close-held")),
        Standing::Open | Standing::Closed { .. } => None,
    }
}
