//! Issuing a case: what is missing, and the one button.

use axum::response::Response;
use casework::{Case, DeskRole, Refusal};
use documents::{Finding, Severity};

use super::at_desk::AtCase;
use super::case_page::iso;
use super::look::Look;
use super::refusals;
use crate::Words;
use crate::refuse::Why;

/// The section of the page.
pub(super) struct IssueView {
    /// What is missing, each with the place where it is put right.
    pub(super) missing: Vec<(String, &'static str)>,
    /// Whether the deadline is missing or has passed, so that a new one can be set here.
    pub(super) needs_deadline: bool,
    /// What stands in the field of the new deadline.
    pub(super) deadline: String,
    pub(super) today: String,
    /// What was typed as the new deadline and is none.
    pub(super) deadline_is_wrong: bool,
}

impl IssueView {
    pub(super) fn new(words: &Words, case: &Case, look: &Look, typed_deadline: Option<String>) -> Self {
        let deadline = look.deadline(case);
        let mut missing = Vec::new();
        let mut add = |refusal: Refusal, anchor| missing.push((refusals::in_words(words, &refusal), anchor));
        match &deadline {
            None => add(Refusal::DeadlineMissing, "#new-deadline"),
            Some(passed) if passed.is_passed(look.today) => {
                add(Refusal::DeadlinePassed { on: passed.day }, "#new-deadline");
            }
            Some(_) => {}
        }
        match (&case.consent, &deadline) {
            (None, _) => add(Refusal::ConsentMissing, "#consent"),
            (Some(consent), Some(deadline)) if consent.until < deadline.day => {
                add(Refusal::ConsentEndsFirst { on: consent.until }, "#consent");
            }
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
        let needs_deadline = deadline.is_none_or(|deadline| deadline.is_passed(look.today));
        let (is_wrong, deadline) = (typed_deadline.is_some(), typed_deadline.unwrap_or_default());
        Self { missing, needs_deadline, deadline, today: iso(look.today), deadline_is_wrong: is_wrong }
    }
}

/// The codes of the findings that block issuing. Consent is judged by the rule, which knows what is recorded.
fn blocking(findings: &[Finding]) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    errors.map(|finding| finding.code.name().to_owned()).filter(|code| !code.starts_with("consent-")).collect()
}

/// Issues a case.
pub(super) async fn issue(at: AtCase, fields: super::forms::Fields) -> Response {
    let Some(look) = Look::at(&at) else { return at.desk.refuse(Why::Broken) };
    let (codes, today) = (blocking(&look.findings), look.today);
    // What was checked is this version; the button was on a page that showed that one.
    let seen = Some(fields.version().min(at.case.version));
    let rule = |case: &Case| casework::issue(case, &look.action, &codes, DeskRole::Desk, today);
    match at.decide("desk-issue", seen, rule).await {
        Ok(outcome) => at.finish(outcome, "issued"),
        Err(page) => page,
    }
}
