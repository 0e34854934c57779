//! Findings as remarks beside the fields that they are about.

use std::collections::BTreeMap;

use documents::{Code, Finding, Place, Provenance, Severity};

use super::form::id_of;
use super::values::Typed;
use crate::Words;

/// A finding in the reader's words.
#[derive(Clone)]
pub(super) struct Remark {
    pub(super) severity: Severity,
    /// "Error", "Warning", "Note".
    pub(super) label: String,
    pub(super) message: String,
    pub(super) hint: String,
    /// The name of the field that it is about.
    pub(super) field: Option<String>,
    /// Where on the page that is; empty for what has no place.
    pub(super) anchor: String,
    /// What that place is called.
    pub(super) place: String,
    /// Whether the finding itself has a place in its text.
    pub(super) has_place: bool,
}

/// How many findings of each severity.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

impl Counts {
    /// Counts findings.
    pub(super) fn of(findings: &[Finding]) -> Self {
        let count = |wanted| findings.iter().filter(|finding| finding.severity() == wanted).count();
        Self { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) }
    }

    /// The counts in words, those that are not zero.
    pub(super) fn in_words(self, words: &Words) -> Vec<(&'static str, String)> {
        let all = [("error", self.errors), ("warning", self.warnings), ("note", self.notes)];
        let some = all.into_iter().filter(|(_, count)| *count > 0);
        some.map(|(word, count)| (word, words.count(&format!("desk-count-{word}"), count as u64))).collect()
    }
}

/// The remarks that findings make, the gravest first.
pub(super) fn remarks(words: &Words, findings: &[Finding], places: &Provenance, typed: &Typed) -> Vec<Remark> {
    let mut remarks: Vec<Remark> =
        findings.iter().map(|finding| remark(words, finding, field_of(finding, places, typed))).collect();
    // The sort is stable: remarks of one severity keep the order of the text.
    remarks.sort_by_key(|remark| std::cmp::Reverse(remark.severity));
    remarks
}

/// A finding in words, about a field.
pub(super) fn remark(words: &Words, finding: &Finding, field: Option<String>) -> Remark {
    let (anchor, place) = match &field {
        _ if is_about_consent(finding.code) => ("#consent".to_owned(), words.say("desk-consent-title")),
        Some(name) => (format!("#{}", id_of(name)), label_of(words, name)),
        None => (String::new(), String::new()),
    };
    Remark {
        severity: finding.severity(),
        label: words.say(&format!("desk-severity-{}", finding.severity().word())),
        message: finding.message(words.language()),
        hint: finding.hint(words.language()),
        field,
        anchor,
        place,
        has_place: finding.at.is_some(),
    }
}

/// Whether what puts it right is the consent decision.
fn is_about_consent(code: Code) -> bool {
    let lives = matches!(code, Code::ConsentEnding | Code::ConsentEnded | Code::RiskReviewDue);
    lives
        || matches!(code, Code::ConsentMissing | Code::ConsentEndsFirst | Code::HealthNotAgreed | Code::FamilyNotAgreed)
}

/// The remarks of each field, by its name.
pub(super) fn by_field(remarks: &[Remark]) -> BTreeMap<String, Vec<Remark>> {
    let mut by_field: BTreeMap<String, Vec<Remark>> = BTreeMap::new();
    for remark in remarks {
        if let Some(field) = &remark.field {
            by_field.entry(field.clone()).or_default().push(remark.clone());
        }
    }
    by_field
}

/// The field of a value, by its pointer: the longest part of the pointer that names a field.
pub(super) fn field_of_pointer(pointer: &str, typed: &Typed) -> Option<String> {
    let mut name = pointer.strip_prefix("/case/")?;
    loop {
        if typed.has(name) {
            return Some(name.to_owned());
        }
        // The place of a whole item is that of its first field.
        let first = ["name", "value"].map(|field| format!("{name}/{field}"));
        if let Some(first) = first.into_iter().find(|first| typed.has(first)) {
            return Some(first);
        }
        name = name.rsplit_once('/')?.0;
    }
}

/// What a finding is about: the innermost value at its place, else the field where what is missing would stand.
fn field_of(finding: &Finding, places: &Provenance, typed: &Typed) -> Option<String> {
    let inner = |at: &Place| {
        let around = |place: &Place| (place.span.start..=place.span.end).contains(&at.span.start);
        let mut found: Vec<_> = places.iter().filter(|(_, place)| around(place)).collect();
        found.sort_by_key(|(_, place)| place.span.end - place.span.start);
        found.into_iter().find_map(|(pointer, _)| field_of_pointer(pointer, typed))
    };
    finding.at.as_ref().and_then(inner).or_else(|| home(finding.code).map(str::to_owned))
}

/// Where what a finding misses would stand.
fn home(code: Code) -> Option<&'static str> {
    match code {
        Code::TitleMissing => Some("title"),
        Code::SummaryMissing => Some("summary"),
        Code::TargetMissing | Code::TargetUnreachable => Some("targets/0/name"),
        Code::NoElectronicAddress => Some("targets/0/emails"),
        Code::SalutationMissing => Some("targets/0/salutation"),
        Code::DeadlineMissing | Code::DeadlinePassed | Code::DeadlineOdd => Some("until"),
        Code::LetterLanguage | Code::LetterTooLong | Code::MailLinkTooLong | Code::Tone => Some("letter/paragraphs"),
        Code::DemandMismatch => Some("demands"),
        Code::ReferenceMissing | Code::IndexCountryDiffers => Some("index"),
        Code::IssueDateMissing => Some("issued"),
        Code::PronounsMissing => Some("people/0/pronouns"),
        Code::WriterSafetyMissing => Some("writer_safety"),
        Code::PreviousUnknown | Code::ReferenceMalformed => Some("previous"),
        _ => None,
    }
}

/// The label of a field, by its name.
pub(super) fn label_of(words: &Words, name: &str) -> String {
    let parts = name.split('/').filter(|part| part.parse::<usize>().is_err());
    words.say(&format!("desk-field-{}", parts.collect::<Vec<_>>().join("-").replace('_', "-")))
}
