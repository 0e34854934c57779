//! Hold, lift the hold, stop.

use axum::http::StatusCode;
use axum::response::Response;
use casework::{Case, Decision, Refusal, StopReason};

use super::at_desk::AtCase;
use super::case_page::Answer;
use super::deed::Outcome;
use super::forms::Fields;
use super::issue::blocking;
use super::look::looked_at;
use super::notice::{Field, Notice};
use crate::respond;

/// The longest reason that a stop may state: a paragraph, since the page of the case shows it for ever.
const LONGEST_REASON: usize = 2_000;

/// Puts a case on hold. One tap, no question: whoever needs it has no time.
pub(super) async fn hold(at: AtCase) -> Response {
    let today = at.today();
    at.turn("desk-hold", "held", |case| casework::hold(case, at.desk.role, today)).await
}

/// Lifts the hold.
pub(super) async fn release(at: AtCase) -> Response {
    let today = at.today();
    // After its deadline a case is not back with its letters, and the page does not say that it is.
    let done =
        if at.case.deadline().is_some_and(|deadline| deadline.is_passed(today)) { "released-late" } else { "released" };
    let rule = |case: &Case| {
        let (action, findings) = looked_at(case, today);
        let codes: Vec<String> =
            blocking(&findings).into_iter().filter(|code| !code.starts_with("deadline-")).collect();
        casework::lift_hold(case, &action, &codes, at.desk.role, today)
    };
    at.turn("desk-release", done, rule).await
}

/// What was typed into the form that stops a case.
#[derive(Clone, Default)]
pub(super) struct TypedStop {
    reason: String,
    how: String,
    understood: bool,
    wrong: Vec<Wrong>,
}

/// The key of what is wrong in that form, and the id of the control that puts it right.
type Wrong = (&'static str, &'static str);

/// The section of the page.
pub(super) struct StopView {
    pub(super) reason: String,
    pub(super) stated: bool,
    pub(super) withheld: bool,
    pub(super) understood: bool,
    wrong: Vec<Wrong>,
}

impl StopView {
    pub(super) fn new(typed: Option<TypedStop>) -> Self {
        let typed = typed.unwrap_or_default();
        let (stated, withheld) = (typed.how == "stated", typed.how == "withheld");
        Self { stated, withheld, reason: typed.reason, understood: typed.understood, wrong: typed.wrong }
    }

    /// Whether something is wrong with what was typed.
    pub(super) fn is_wrong(&self) -> bool {
        !self.wrong.is_empty()
    }

    /// The key of what is wrong at a control.
    pub(super) fn wrong(&self, control: &str) -> Option<&'static str> {
        self.wrong.iter().find(|(_, id)| *id == control).map(|(key, _)| *key)
    }
}

impl TypedStop {
    fn of(fields: &Fields) -> Self {
        let understood = !fields.get("understood").is_empty();
        Self { reason: fields.text("reason"), how: fields.get("how").to_owned(), understood, wrong: Vec::new() }
    }

    /// The reason, or all that is wrong.
    fn reason(&self) -> Result<StopReason, Vec<Wrong>> {
        let reason = self.reason.trim();
        let reason = match self.how.as_str() {
            "withheld" => Ok(StopReason::Withheld),
            "stated" if reason.is_empty() => Err(("desk-stop-no-reason", "stop-reason")),
            "stated" if reason.chars().nth(LONGEST_REASON).is_some() => Err(("desk-stop-long-reason", "stop-reason")),
            "stated" => Ok(StopReason::Stated(reason.to_owned())),
            _ => Err(("desk-stop-not-chosen", "stop-stated")),
        };
        let understood = if self.understood { Ok(()) } else { Err(("desk-stop-not-understood", "stop-understood")) };
        match (reason, understood) {
            (Ok(reason), Ok(())) => Ok(reason),
            (reason, understood) => Err(reason.err().into_iter().chain(understood.err()).collect()),
        }
    }
}

/// Stops a case for ever.
pub(super) async fn stop(at: AtCase, fields: Fields) -> Response {
    let mut typed = TypedStop::of(&fields);
    let reason = match typed.reason() {
        Ok(reason) => reason,
        Err(wrong) => {
            let words = at.desk.words();
            let field = |(key, id): &Wrong| Field { id: (*id).into(), label: words.say(key), wrong: None };
            let notice = Notice::wrong(words, words.say("desk-stop-not-done")).at(wrong.iter().map(field).collect());
            typed.wrong = wrong;
            let answer = Answer { notice: Some(notice), stop: Some(typed), ..Answer::default() };
            return at.answer(StatusCode::UNPROCESSABLE_ENTITY, answer);
        }
    };
    let today = at.today();
    let rule = |case: &Case| casework::stop(case, reason.clone(), at.desk.role, today);
    match at.decide("desk-stop", None, rule).await {
        Ok(Outcome::Failed(why)) => at.failed(why, Answer { stop: Some(typed), ..Answer::default() }),
        outcome => at.turned(outcome, "stopped"),
    }
}

impl AtCase {
    /// Does something that needs no form, and says what it did.
    pub(super) async fn turn(
        &self,
        tx: &'static str,
        done: &str,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send + Sync,
    ) -> Response {
        let outcome = self.decide(tx, None, rule).await;
        self.turned(outcome, done)
    }

    fn turned(&self, outcome: Result<Outcome, Response>, done: &str) -> Response {
        match outcome {
            Ok(Outcome::Refused(refusal)) => self.refused(&refusal),
            Ok(Outcome::Failed(why)) => self.failed(why, Answer::default()),
            Ok(_) => respond::see_other(&format!("{}?done={done}#notice", self.page())),
            Err(page) => page,
        }
    }

    /// The page of the case, which says why something was not done.
    pub(super) fn refused(&self, refusal: &Refusal) -> Response {
        let notice = Some(Notice::refused(self.desk.words(), refusal));
        self.answer(StatusCode::CONFLICT, Answer { notice, ..Answer::default() })
    }
}
