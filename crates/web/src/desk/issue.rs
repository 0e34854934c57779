//! Issuing a case: what is missing, and the one button.

use std::time::Duration;

use axum::response::Response;
use casework::{Case, Day, Duty, Eyes, Refusal};
use documents::{Finding, Severity};
use store::Along;

use super::at_desk::{AtCase, Part};
use super::case_page::iso;
use super::deed::Outcome;
use super::forms::Fields;
use super::look::Look;
use super::refusals;
use crate::refuse::Why;
use crate::respond;

/// How many days after its issue a case usually ends: six weeks, as 80 of 100 dated documents of the field do.
pub(crate) const USUAL_DAYS: u64 = 42;

/// The section of the page.
pub(super) struct IssueView {
    /// What is missing, each with the place where it is put right.
    pub(super) missing: Vec<(String, &'static str)>,
    /// Whether the deadline is missing or has passed, so that a new one can be set here.
    pub(super) needs_deadline: bool,
    /// What stands in the field of the new deadline.
    pub(super) deadline: String,
    pub(super) today: String,
    /// The day that is proposed, in ISO 8601 and in words.
    pub(super) proposed: (String, String),
    /// What was typed as the new deadline and is none.
    pub(super) deadline_is_wrong: bool,
    /// Whether the office wants two people for it.
    pub(super) two_pairs: bool,
    /// Since when it waits for somebody's approval.
    pub(super) asked_on: Option<String>,
    /// Whether whoever looks asked for it.
    pub(super) asked_oneself: bool,
    /// Whether this role may issue.
    pub(super) may_issue: bool,
    /// Whether this role may ask.
    pub(super) may_ask: bool,
}

impl IssueView {
    pub(super) fn new(at: &AtCase, look: &Look, typed_deadline: Option<String>) -> Self {
        let (words, case, role) = (at.desk.words(), &at.case, at.desk.role);
        let (deadline, ends) = (look.deadline(case), look.ends_appeals());
        let needs_deadline = !ends && deadline.is_none_or(|deadline| deadline.is_passed(look.today));
        let is_day = |typed: &String| typed.parse::<Day>().is_ok_and(|day| day >= look.today);
        let is_wrong = typed_deadline.as_ref().is_some_and(|typed| !is_day(typed));
        let deadline = typed_deadline.unwrap_or_default();
        let proposed = look.today.saturating_add(Duration::from_secs(USUAL_DAYS * 24 * 3600));
        // Who asked decides nothing here: the rule asks again, inside the transaction.
        let asking = at.desk.site.store.asking(&case.id).ok().flatten();
        Self {
            missing: missing(at, look),
            needs_deadline,
            deadline,
            today: iso(look.today),
            proposed: (iso(proposed), words.day(&proposed)),
            deadline_is_wrong: is_wrong,
            two_pairs: at.two_pairs(),
            asked_on: case.awaits_approval.map(|day| words.day(&day)),
            asked_oneself: asking.is_some_and(|asking| asking.by == at.desk.who),
            may_issue: role.may(Duty::Issue),
            may_ask: role.may(Duty::Ask),
        }
    }
}

/// What is missing for issuing, each with the place where it is put right.
fn missing(at: &AtCase, look: &Look) -> Vec<(String, &'static str)> {
    let (words, case) = (at.desk.words(), &at.case);
    let (deadline, ends) = (look.deadline(case), look.ends_appeals());
    let mut missing = Vec::new();
    let mut add = |refusal: Refusal, anchor| missing.push((refusals::in_words(words, &refusal), anchor));
    let open = look.open_contradictions(at);
    if !open.is_empty() {
        add(Refusal::Contradicts { count: open.len() }, "#contradictions");
    }
    match &deadline {
        _ if ends => {}
        None => add(Refusal::DeadlineMissing, "#new-deadline"),
        Some(passed) if passed.is_passed(look.today) => {
            add(Refusal::DeadlinePassed { on: passed.day }, "#new-deadline");
        }
        Some(_) => {}
    }
    let last = if ends { Some(look.today) } else { deadline.as_ref().map(|deadline| deadline.day) };
    match (&case.consent, last) {
        (None, _) => add(Refusal::ConsentMissing, "#consent"),
        (Some(consent), Some(last)) => match consent.holds_for(&look.action.publishes()) {
            Some(until) if until < last => add(Refusal::ConsentEndsFirst { on: until }, "#consent"),
            _ => {}
        },
        _ => {}
    }
    let missing_scope = case.consent.as_ref().map(|consent| consent.missing(&look.action.publishes()));
    if let Some(missing) = missing_scope.filter(|missing| !missing.is_empty()) {
        add(Refusal::ConsentTooNarrow { missing }, "#consent");
    }
    let codes = blocking(&look.findings);
    let others = codes.iter().filter(|code| !code.starts_with("deadline-"));
    let others: Vec<String> = others.cloned().collect();
    if !others.is_empty() {
        add(Refusal::FindingsOpen { codes: others }, "#findings");
    }
    missing
}

/// The codes of the findings that block issuing. Consent is judged by the rule, which knows what is recorded.
pub(super) fn blocking(findings: &[Finding]) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    errors.map(|finding| finding.code.name().to_owned()).filter(|code| !code.starts_with("consent-")).collect()
}

/// Issues a case; with two pairs of eyes, what somebody else asked for.
pub(super) async fn issue(at: AtCase, fields: Fields) -> Response {
    let at = at.about_issuing();
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let (codes, today, role) = (blocking(&look.findings), look.today, at.desk.role);
    let names = look.contradictions();
    let asking = match at.desk.site.store.asking(&at.case.id) {
        Ok(asking) => asking,
        Err(error) => return at.desk.refuse((&error).into()),
    };
    // What was checked is this version; the button was on a page that showed that one.
    let seen = Some(fields.version().min(at.case.version));
    let rule = |case: &Case| {
        // Who asked stands beside the version with the question: in any other it says nothing.
        let another_asked = asking.is_some_and(|asking| asking.version == case.version && asking.by != at.desk.who);
        let eyes = if at.two_pairs() { Eyes::Two { another_asked } } else { Eyes::One };
        casework::issue(case, &look.action, &codes, &names, eyes, role, today)
    };
    match at.decide("desk-issue", seen, rule).await {
        Ok(Outcome::Done) if at.part == Part::Further => {
            respond::see_other(&format!("{}?done=updated#notice", at.address()))
        }
        Ok(outcome) => at.finish(outcome, "issued"),
        Err(page) => page,
    }
}

/// Asks somebody else to approve.
pub(super) async fn ask(at: AtCase, fields: Fields) -> Response {
    let at = at.about_issuing();
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let (codes, today, role) = (blocking(&look.findings), look.today, at.desk.role);
    let names = look.contradictions();
    let seen = Some(fields.version().min(at.case.version));
    let rule = |case: &Case| casework::ask_approval(case, &look.action, &codes, &names, role, today);
    // Where one person may issue, nobody needs to know who asked.
    let along = Along { asked_by: at.two_pairs().then_some(at.desk.who), ..Along::default() };
    match at.decide_along("desk-ask", seen, along, rule).await {
        Ok(outcome) => at.finish(outcome, "asked"),
        Err(page) => page,
    }
}

/// Answers the request with a no.
pub(super) async fn send_back(at: AtCase) -> Response {
    let at = at.about_issuing();
    let (today, role) = (at.today(), at.desk.role);
    at.turn("desk-send-back", "sent-back", |case| casework::send_back(case, role, today)).await
}

impl AtCase {
    /// The document that issuing is about: of a case that was issued, the further one.
    fn about_issuing(self) -> Self {
        let part = if self.case.was_issued() && self.case.prepared.is_some() { Part::Further } else { Part::Own };
        self.on(part)
    }

    /// Whether the office wants two people for issuing.
    fn two_pairs(&self) -> bool {
        self.desk.site.settings.two_pairs_of_eyes
    }
}
