//! The consent decision: what may be named, to whom, until when, decided when and in which role. Who gave it can only be
//! sealed, and is asked only where somebody was named who may open it.

pub(super) mod due;
mod typed;
mod view;

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, SealedKind};
use store::{Along, SealedPiece};

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::forms::Fields;
use super::notice::{Field, Notice};
use crate::refuse::Why;
use crate::respond;
use crate::sealing::{LONGEST_TEXT, longest};

pub(super) use typed::Typed;
use typed::Wrong;
pub(super) use view::ConsentView;

/// The field for who gave it.
const GIVER: &str = "sealed-giver";

/// Records a consent decision.
pub(super) async fn record(at: AtCase, mut fields: Fields) -> Response {
    let (mut typed, seen) = (Typed::of(&fields), fields.version());
    // Sealed at once, whatever becomes of the rest: from here on it stands nowhere in a form that can be read.
    let giver = at.giver(&mut fields);
    // A decision that somebody recorded meanwhile may have taken something back: it is never overwritten unseen, and the
    // form shows the newer version only once that was said.
    match at.consent_changed_since(seen) {
        Ok(false) => {}
        Ok(true) => {
            let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-consent-changed"));
            let answer = Answer { notice: Some(notice), consent: Some(typed), ..Answer::default() };
            return at.answer(StatusCode::CONFLICT, answer);
        }
        Err(page) => return page,
    }
    let (consent, giver) = match (typed.consent(), giver) {
        (Ok(consent), Ok(giver)) => (consent, giver),
        (_, Err(NoGiver::Failed(why))) => {
            return at.failed(why, Answer { consent: Some(typed), seen: Some(seen), ..Answer::default() });
        }
        (consent, giver) => {
            let what = giver.err().map(|no| no.key());
            let control = "consent-giver";
            let about_giver = what.map(|what| Wrong { field: "giver", what, control });
            let wrong: Vec<Wrong> = consent.err().into_iter().flatten().chain(about_giver).collect();
            let words = at.desk.words();
            // Only the sentence about the length has a number in it.
            let says = |wrong: &Wrong| Some(words.count(wrong.what, longest()));
            let field =
                |wrong: &Wrong| Field { id: wrong.control.into(), label: wrong.label(words), wrong: says(wrong) };
            let fields = wrong.iter().map(field).collect();
            let notice = Notice::wrong(words, words.say("desk-consent-incomplete")).at(fields);
            typed.wrong = wrong;
            return at.consent_again(seen, typed, notice);
        }
    };
    let today = at.today();
    let decide = |case: &Case| casework::decide_consent(case, consent.clone(), at.desk.role, today);
    let done = if giver.is_some() { "consent-sealed" } else { "consent" };
    let along = Along { sealed: giver.into_iter().collect(), ..Along::default() };
    match at.decide_along("desk-consent", Some(at.case.version), along, decide).await {
        Ok(Outcome::Refused(refusal)) => at.consent_again(seen, typed, Notice::refused(at.desk.words(), &refusal)),
        Ok(Outcome::ChangedMeanwhile(case)) => {
            let at = at.with(case);
            let notice = Notice::wrong(at.desk.words(), at.desk.words().say("desk-changed-meanwhile"));
            at.consent_again(seen, typed, notice)
        }
        Ok(Outcome::Failed(why)) => {
            at.failed(why, Answer { consent: Some(typed), seen: Some(seen), ..Answer::default() })
        }
        Ok(Outcome::Done) => respond::see_other(&format!("{}?done={done}#notice", at.address())),
        Err(page) => page,
    }
}

/// Why what was typed about who gave it was not sealed.
enum NoGiver {
    /// It is longer than may be.
    TooLong,
    /// Nobody is named any more who could open it.
    NoKeys,
    /// It could not be sealed.
    Failed(Why),
}

impl NoGiver {
    /// The key of what is wrong.
    fn key(&self) -> &'static str {
        match self {
            Self::TooLong => "sealed-too-long",
            Self::NoKeys => "sealed-no-keys-any-more",
            Self::Failed(_) => "desk-failed-broken",
        }
    }
}

impl AtCase {
    /// Who gave it, sealed, where somebody typed it.
    fn giver(&self, fields: &mut Fields) -> Result<Option<SealedPiece>, NoGiver> {
        let text = fields.take(GIVER);
        if text.is_empty() {
            return Ok(None);
        }
        if text.chars().nth(LONGEST_TEXT).is_some() {
            return Err(NoGiver::TooLong);
        }
        let keys = self.desk.site.keys().map_err(|error| NoGiver::Failed((&error).into()))?;
        if keys.is_empty() {
            return Err(NoGiver::NoKeys);
        }
        let about = (&self.case.id, SealedKind::ConsentGiver, self.today());
        let sealed = self.desk.site.seal(&keys, about, &[], &text);
        sealed.map(Some).ok_or(NoGiver::Failed(Why::Broken))
    }

    /// Whether somebody recorded another consent decision after the version that a form showed; one that does not say which
    /// it showed may have shown none.
    fn consent_changed_since(&self, seen: u32) -> Result<bool, Response> {
        if seen == self.case.version || self.case.consent.is_none() {
            return Ok(false);
        }
        let then =
            self.desk.site.store.case_at(&self.case.id, seen).map_err(|error| self.desk.refuse((&error).into()))?;
        Ok(then.is_none_or(|then| then.consent != self.case.consent))
    }

    fn consent_again(&self, seen: u32, typed: Typed, notice: Notice) -> Response {
        let answer = Answer { notice: Some(notice), consent: Some(typed), seen: Some(seen), ..Answer::default() };
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, answer)
    }
}
