//! What reading has found so far: values, each with its place, and remarks.

use casework::UrgentAction;

use super::document::Document;
use super::language::unknown;
use super::{MOST_FINDINGS, Unreadable};
use crate::{Code, Finding, Provenance, Span};

/// What reading has found so far.
pub(super) struct Draft<'a> {
    pub document: &'a Document,
    pub action: UrgentAction,
    pub provenance: Provenance,
    pub findings: Vec<Finding>,
    /// Days that can be read in two ways, so that there is no value: their pointers below `/case/`.
    pub undecided: Vec<(&'static str, Span)>,
}

impl<'a> Draft<'a> {
    /// Nothing yet.
    pub fn new(document: &'a Document) -> Self {
        let action = UrgentAction::blank(unknown());
        Self { document, action, provenance: Provenance::new(), findings: Vec::new(), undecided: Vec::new() }
    }

    /// Notes that a day can be read in two ways.
    pub fn undecided(&mut self, pointer: &'static str, span: Span) {
        self.remark(Code::DateAmbiguous, span);
        self.undecided.push((pointer, span));
    }

    /// Notes where a value stands; `pointer` is the JSON Pointer below `/case/`.
    pub fn stands(&mut self, pointer: impl AsRef<str>, span: Span) {
        self.provenance.insert(format!("/case/{}", pointer.as_ref()), self.document.place(span));
    }

    /// The value of a span, whose place is noted.
    pub fn value(&mut self, pointer: impl AsRef<str>, span: Span) -> String {
        self.stands(pointer, span);
        self.document.value(span)
    }

    /// The value of a span that may not be longer than a field.
    pub fn field(&mut self, pointer: impl AsRef<str>, span: Span) -> Result<String, Unreadable> {
        self.document.check_size(span)?;
        Ok(self.value(pointer, span))
    }

    /// The same for prose, whose links stay links.
    pub fn prose(&mut self, pointer: impl AsRef<str>, span: Span) -> Result<String, Unreadable> {
        self.document.check_size(span)?;
        self.stands(pointer, span);
        Ok(self.document.prose(span))
    }

    /// Adds a remark about some words, which it quotes.
    pub fn remark(&mut self, code: Code, span: Span) {
        let at = Some(self.document.place(span));
        let same = self.findings.iter().filter(|finding| finding.code == code);
        if same.clone().count() >= MOST_FINDINGS || same.clone().any(|finding| finding.at == at) {
            return;
        }
        let text = self.document.value(span);
        self.findings.push(Finding { code, at, values: vec![("text", text)] });
    }
}

/// Refuses a list that is longer than a document can have.
pub(super) fn check_count(what: &'static str, count: usize, limit: usize) -> Result<(), Unreadable> {
    if count > limit { Err(Unreadable::TooMany { what, limit }) } else { Ok(()) }
}
