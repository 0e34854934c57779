//! A judgement of what became of somebody is withdrawn, with a page that asks first.

use axum::extract::Path;
use axum::response::Response;
use casework::{Case, Judged};

use super::at_desk::AtCase;
use super::forms::Fields;
use super::look::looked_at;
use super::outcomes::whom_in_words;
use super::refusals;
use super::sure::Sure;
use crate::changes::isolated;
use crate::pages::became::{everybody, kind_in_words};
use crate::refuse::Why;

/// What the address says: the language is not in it, the case and the number of the judgement are.
pub(super) type Which = Path<(String, usize)>;

/// `/desk/cases/{id}/outcomes/{number}/withdraw`: judgements are counted from 0 in the order in which they were made.
pub(super) async fn show(at: AtCase, Path((_, number)): Which) -> Response {
    match at.case.outcomes.get(number) {
        Some(_) => at.ask_first(at.withdrawing(number)),
        None => at.desk.refuse(Why::NotFound),
    }
}

/// Withdraws it.
pub(super) async fn withdraw(at: AtCase, Path((_, number)): Which, fields: Fields) -> Response {
    let (seen, today) = (fields.version(), at.today());
    let rule = |case: &Case| casework::withdraw_outcome(case, number, at.desk.role, today);
    let outcome = at.decide("desk-withdraw-outcome", Some(seen), rule).await;
    at.after_asking(outcome, "withdrawn", |at| at.withdrawing(number))
}

impl AtCase {
    fn withdrawing(&self, number: usize) -> Sure {
        let words = self.desk.words();
        let people = everybody(&self.case, &looked_at(&self.case, self.today()).0.people);
        let judged = self.case.outcomes.get(number);
        let line = |judged: &Judged| {
            let outcome = &judged.outcome;
            let (who, what) = (whom_in_words(words, &people, judged), kind_in_words(words, outcome.kind));
            let as_of = words.fill("outcomes-as-of", "day", words.day(&outcome.as_of));
            [isolated(&who), what, isolated(&outcome.source), as_of].join(" · ")
        };
        let is_open = judged.is_some_and(|judged| judged.withdrawn.is_none());
        let locked = (!is_open).then(|| refusals::in_words(words, &casework::Refusal::OutcomeUnknown));
        Sure {
            heading: words.say("outcomes-withdraw-title"),
            lede: words.say("outcomes-withdraw-lede"),
            points: judged.map(line).into_iter().collect(),
            locked,
            tick: None,
            button: words.say("outcomes-withdraw-now"),
            action: format!("/outcomes/{number}/withdraw"),
            back: "/outcomes",
        }
    }
}
