//! What is remarkable about the values of a document: each rule is a function, and what it says is true whenever it is said.

mod deadline;
mod figures;
mod issuing;
mod letter;
mod lexicon;
mod links;
mod names;
mod reference;
mod targets;

use casework::{Consent, Day, IndexNumber, Kind, UrgentAction};

use crate::finding::in_order;
use crate::{Finding, Place, Provenance, Span};

/// What a document or a case file is checked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Reading: what anybody may want to know.
    Read,
    /// Issuing: what must be there as well before people write.
    Issue,
}

/// What is checked, and what is known of it.
pub struct Checked<'a> {
    /// The values.
    pub action: &'a UrgentAction,
    /// The consent decision, where one is recorded.
    pub consent: Option<&'a Consent>,
    /// Where the values stand.
    pub provenance: &'a Provenance,
    /// Today.
    pub today: Day,
    /// What for.
    pub purpose: Purpose,
    /// The text in which they stand, to point at a piece of a value.
    pub text: Option<&'a str>,
    /// The documents that are known here; `None` where that is not known.
    pub known: Option<&'a [IndexNumber]>,
}

/// Checks the values of a document that was read.
#[must_use]
pub fn check(action: &UrgentAction, provenance: &Provenance, today: Day, purpose: Purpose) -> Vec<Finding> {
    check_with(&Checked::new(action, provenance, today, purpose))
}

/// Checks values with all that is known of them; the findings come in the order of their places.
#[must_use]
pub fn check_with(checked: &Checked<'_>) -> Vec<Finding> {
    const RULES: [fn(&Checked<'_>, &mut Vec<Finding>); 9] = [
        targets::check,
        deadline::check,
        letter::check,
        names::check,
        figures::check,
        links::check,
        reference::check,
        issuing::check,
        names::pronouns,
    ];
    let mut findings = Vec::new();
    for rule in RULES {
        rule(checked, &mut findings);
    }
    in_order(findings)
}

impl<'a> Checked<'a> {
    /// Values of which nothing more is known than where they stand.
    #[must_use]
    pub fn new(action: &'a UrgentAction, provenance: &'a Provenance, today: Day, purpose: Purpose) -> Self {
        Self { action, consent: None, provenance, today, purpose, text: None, known: None }
    }

    /// The place of a value.
    fn at(&self, pointer: &str) -> Option<Place> {
        self.provenance.get(pointer).copied()
    }

    /// The place of the first of these values that has one.
    fn at_first(&self, pointers: &[String]) -> Option<Place> {
        pointers.iter().find_map(|pointer| self.at(pointer))
    }

    /// The place of a piece of a value: exact where the text is at hand and the piece stands in it letter for letter, else
    /// the place of the value.
    fn inside(&self, pointer: &str, value: &str, piece: Span) -> Option<Place> {
        let whole = self.at(pointer)?;
        let written = value.get(piece.start..piece.end)?;
        let exact = self.text.and_then(|text| {
            let start = whole.span.start + text.get(whole.span.start..whole.span.end)?.find(written)?;
            Some(Place::of(Span { start, end: start + written.len() }, text))
        });
        Some(exact.unwrap_or(whole))
    }

    /// Whether people are asked to write at all: not by a document that ends a case.
    fn asks_for_letters(&self) -> bool {
        matches!(self.action.kind, Kind::New | Kind::FurtherInformation { .. })
    }
}
