//! What a document is checked for. Each check is silent rather than wrong.
//!
//! Checks look at values, so they serve documents that were read, case files and forms alike. What only shows in the text
//! (a label that is not known, a date that can be read in two ways) is found by reading.

mod chain;
mod consent;
mod deadline;
mod demands;
mod figures;
mod letter;
mod names;
mod near;
mod phrases;
pub(crate) mod places;
mod targets;

use casework::{Consent, Day, IndexNumber, Kind, UaNumber, UrgentAction};

use crate::finding::in_order;
use crate::{Code, Finding, Place, Provenance};

pub use letter::ONE_PAGE;
pub use targets::check_target;

/// What a document is checked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be read.
    Read,
    /// To be issued: a consent decision must be there, and words on when not to write.
    Issue,
}

/// The documents that are known where the check runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// By index.
    pub indexes: Vec<IndexNumber>,
    /// By number.
    pub numbers: Vec<UaNumber>,
}

/// What is checked, and what is known beside it.
#[derive(Clone, Copy)]
pub struct Checked<'a> {
    /// The document, its references resolved.
    pub action: &'a UrgentAction,
    /// The place of each value.
    pub provenance: &'a Provenance,
    /// The day on which it is checked.
    pub today: Day,
    /// What for.
    pub purpose: Purpose,
    /// The consent decision.
    pub consent: Option<&'a Consent>,
    /// The text that places refer to; with it, a finding about a few words points at them and not at their paragraph.
    pub text: Option<&'a str>,
    /// The documents that are known here; without it, no previous document is called unknown.
    pub known: Option<&'a Known>,
}

impl<'a> Checked<'a> {
    /// A document without consent, text and other documents.
    #[must_use]
    pub fn new(action: &'a UrgentAction, provenance: &'a Provenance, today: Day, purpose: Purpose) -> Self {
        Self { action, provenance, today, purpose, consent: None, text: None, known: None }
    }

    /// Whether the document asks people to write; one that ends a case needs neither target nor deadline.
    fn asks(&self) -> bool {
        matches!(self.action.kind, Kind::New | Kind::FurtherInformation { .. })
    }

    fn at(&self, pointer: &str) -> Option<Place> {
        places::at(self.provenance, pointer)
    }

    fn within(&self, pointer: &str, words: &str) -> Option<Place> {
        places::within(self.provenance, pointer, words, self.text)
    }
}

/// The findings for a document without consent, as reading gives them.
#[must_use]
pub fn check(action: &UrgentAction, provenance: &Provenance, today: Day, purpose: Purpose) -> Vec<Finding> {
    check_with(&Checked::new(action, provenance, today, purpose))
}

/// The findings for a document, in the order of their places; those about what is absent come first.
#[must_use]
pub fn check_with(checked: &Checked<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    targets::check(checked, &mut findings);
    deadline::check(checked, &mut findings);
    letter::check(checked, &mut findings);
    figures::check(checked, &mut findings);
    names::check(checked, &mut findings);
    demands::check(checked, &mut findings);
    chain::check(checked, &mut findings);
    links(checked, &mut findings);
    people(checked, &mut findings);
    if checked.purpose == Purpose::Issue {
        for_issue(checked, &mut findings);
    }
    in_order(findings)
}

fn links(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (place, link) in checked.action.links.iter().enumerate().filter(|(_, link)| link.is_empty()) {
        let at = checked.at(&format!("/case/links/{place}"));
        findings.push(Finding::new(Code::LinkEmpty, at).with("text", &link.text));
    }
}

fn people(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (place, person) in checked.action.people.iter().enumerate().filter(|(_, person)| person.pronouns.is_none()) {
        let at = checked.at(&format!("/case/people/{place}"));
        findings.push(Finding::new(Code::PronounsMissing, at).with("person", &person.name));
    }
}

fn for_issue(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let is_blank = |words: &str| words.trim().is_empty();
    if checked.action.title.as_deref().is_none_or(is_blank) {
        findings.push(Finding::new(Code::TitleMissing, None));
    }
    if checked.action.summary.iter().all(|words| is_blank(words)) {
        findings.push(Finding::new(Code::SummaryMissing, None));
    }
    match checked.consent {
        None => findings.push(Finding::new(Code::ConsentMissing, None)),
        Some(consent) => {
            consent::check(checked, consent, findings);
            let last = checked.action.deadline.as_ref().map_or(checked.today, |deadline| deadline.day);
            let ends = consent.holds_for(&checked.action.publishes()).or(consent.ends());
            if let Some(ends) = ends.filter(|ends| *ends < last.max(checked.today)) {
                let at = checked.at("/case/consent/until");
                findings.push(Finding::new(Code::ConsentEndsFirst, at).with("ends", ends.to_string()));
            }
        }
    }
    if checked.asks() && checked.action.writer_safety.is_empty() {
        findings.push(Finding::new(Code::WriterSafetyMissing, None));
    }
}
