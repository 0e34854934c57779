//! The case file: what people keep, edit, review in git and send each other.
//!
//! `NAME.case.md` holds the values as TOML between two lines `+++`, then the words as Markdown under fixed headings. The
//! words refer to the values (`{person.p1}`, `{figure.f1}`, `{date.until}`), so that a name, a number or a date stands in
//! one place. A translation is a file of its own. `docs/case-file.md` is the page for people.
//!
//! What is absent: who gave consent, confidential informants, staff notes.

mod file;
pub(crate) mod front;
mod insert;
pub(crate) mod leftovers;
mod parse;
mod prose;
mod reference;
mod translated;
mod translation;
mod values;
mod words;
mod write;

use casework::{Consent, Day, UrgentAction};

use crate::carry::Waiting;
use crate::check::{Checked, check_with};
use crate::finding::in_order;
use crate::{Code, Finding, Provenance, Purpose};

pub use file::{LARGEST_FILE, is_translation};
pub(crate) use prose::{links_in, one_line};
pub(crate) use reference::{references_in, rendered, says_nothing};
pub(crate) use translated::SHORTEST_UNTRANSLATED;
pub use translation::{ParsedTranslation, TranslatedFigure, TranslatedPerson, TranslatedTarget, Translation};
pub(crate) use words::{each as each_prose, links as links_of, resolved_source};

/// A case file. It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct CaseFile {
    /// The values. Their prose is the source that stands in the file: Markdown that still holds references. What pages
    /// and letters show is [`CaseFile::resolved`].
    pub values: UrgentAction,
    /// The consent decision, if the file records one.
    pub consent: Option<Consent>,
    /// Keys that are not known, kept and written back.
    unknown: front::Unknown,
    /// Sections under headings that are not known, kept and written back: the heading's line, and what stands below.
    unknown_sections: Vec<(String, String)>,
}

/// What parsing a case file yields.
pub struct Parsed {
    /// The case file.
    pub case_file: CaseFile,
    /// The place of each value in the text that was parsed, by the pointers of `read --json`. Consent, which is not part
    /// of `read --json`, has `/case/consent`; the paragraphs on when not to write have `/case/writer_safety/0` and so on, easy words
    /// `/case/easy/0`.
    pub provenance: Provenance,
    /// What parsing remarked: keys and headings that are not known, HTML.
    pub findings: Vec<Finding>,
}

/// Why a text is no case file, or no translation: at least one finding of severity error, each with its place.
pub struct Malformed {
    /// The findings, in the order of their places.
    pub findings: Vec<Finding>,
}

impl CaseFile {
    /// The case file of a document that was read. Where its prose holds a name or a figure letter for letter as the value
    /// is written, a reference takes the place; a date or a bare number that merely coincides with a value stays.
    #[must_use]
    pub fn from_reading(action: &UrgentAction) -> Self {
        insert::case_file(action)
    }

    /// Reads a case file. Line ends, a byte order mark and Unicode normal forms are mended silently.
    ///
    /// # Errors
    /// `Malformed`, when the file is no case file or one of its values does not have the form that its key asks for.
    pub fn parse(text: &str) -> Result<Parsed, Malformed> {
        parse::case_file(text)
    }

    /// The file as text, in its canonical form: UTF-8, line feeds, normal form C, keys in a fixed order, a paragraph per
    /// line. Comments in the values are not kept.
    #[must_use]
    pub fn write(&self) -> String {
        write::case_file(self)
    }

    /// The document as pages and letters show it: references replaced in the file's own language, Markdown marks gone,
    /// links as `[text](address)`. A reference without value stays as it is, with a finding that has no place:
    /// [`CaseFile::check`] knows the places.
    #[must_use]
    pub fn resolved(&self) -> (UrgentAction, Vec<Finding>) {
        let (action, missing) = words::resolved(&self.values);
        let finding =
            |(_, reference): (String, String)| Finding::new(Code::ReferenceUnknown, None).with("reference", reference);
        (action, missing.into_iter().map(finding).collect())
    }

    /// All findings for a case file, with their places in the text that was parsed.
    #[must_use]
    pub fn check(parsed: &Parsed, text: &str, today: Day, purpose: Purpose) -> Vec<Finding> {
        let (action, missing) = words::resolved(&parsed.case_file.values);
        let mut findings = parsed.findings.clone();
        findings.extend(words::missing(&missing, &parsed.provenance, text));
        let mut checked = Checked::new(&action, &parsed.provenance, today, purpose);
        checked.consent = parsed.case_file.consent.as_ref();
        checked.text = Some(text);
        findings.extend(check_with(&checked));
        findings.extend(leftovers::found(&action, &parsed.provenance, text));
        in_order(findings)
    }

    /// Whether it holds keys or headings that are not known.
    pub(crate) fn has_unknown(&self) -> bool {
        !self.unknown.is_empty() || !self.unknown_sections.is_empty()
    }

    /// The hash of the words that a translation translates, as 64 hexadecimal digits. A translation quotes it under
    /// `translates`; a value that changes does not change it, since the words only refer to values.
    #[must_use]
    pub fn words_sha256(&self) -> String {
        words::sha256(&self.values)
    }

    /// The document in a translation: the case's values, the translation's words, references rendered in its language.
    /// Where the translation has no words, the original's stand, with a finding.
    #[must_use]
    pub fn in_translation(&self, translation: &Translation) -> (UrgentAction, Vec<Finding>) {
        let (action, findings) = translated::document(self, translation);
        (action, findings.into_iter().map(|(_, finding)| finding).collect())
    }

    /// The paragraphs of the document in a translation that stand in the words of the original, because nobody translated them:
    /// title, summary, background, demands, when not to write. Of a block that is left out, all.
    #[must_use]
    pub fn untranslated_in(&self, translation: &Translation) -> Vec<Waiting> {
        translated::untranslated(self, translation)
    }
}
