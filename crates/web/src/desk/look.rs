//! A case as the desk looks at it: its values, what is remarkable about them, and where the document says them.

use casework::{Day, UrgentAction};
use documents::case_file::Parsed;
use documents::{CaseFile, Finding, Provenance, Purpose, Reading};

use super::at_desk::AtCase;
use super::findings::{Remark, field_of_pointer, remark};
use super::form::id_of;
use super::source::{FindingPlace, Source, ValuePlace};
use super::values::Typed;
use crate::Words;

/// Everything there is to see.
pub(super) struct Look {
    pub(super) today: Day,
    /// The case file as it is now.
    pub(super) case_file: CaseFile,
    /// Its values, references replaced.
    pub(super) action: UrgentAction,
    /// The same, as fields.
    pub(super) typed: Typed,
    /// What checking it for issue found, and where in the case file.
    pub(super) findings: Vec<Finding>,
    /// The places of the values in the case file.
    pub(super) places: Provenance,
    /// What reading the document gave, as fields.
    pub(super) read: Typed,
    /// What reading the document found.
    pub(super) read_findings: Vec<Finding>,
    /// The document, with the places of its values.
    pub(super) source: Source,
}

impl Look {
    /// Looks at a case. `None` only when the stored case file was damaged by hand.
    pub(super) fn at(at: &AtCase) -> Option<Self> {
        let (text, today) = (&at.case.original().words, at.today());
        let parsed = CaseFile::parse(text).ok()?;
        let findings = open_findings(&parsed, text, today, at.case.consent.is_some());
        let typed = Typed::of(&parsed.case_file.values);
        let reading = documents::read(at.case.document.text.as_bytes(), today).ok();
        let read = reading.as_ref().map_or_else(Typed::default, |reading| {
            // As a case file has them: with references where the words are a value's own.
            Typed::of(&CaseFile::from_reading(&reading.action).values)
        });
        let source = source(&at.case.document.text, reading.as_ref(), &read, &typed);
        Some(Self {
            today,
            action: parsed.case_file.resolved().0,
            places: parsed.provenance,
            case_file: parsed.case_file,
            typed,
            findings,
            read,
            read_findings: reading.map(|reading| reading.findings).unwrap_or_default(),
            source,
        })
    }

    /// The title, or what stands for it.
    pub(super) fn title(&self, words: &Words) -> String {
        title(words, &self.action)
    }

    /// What reading found in the document.
    pub(super) fn read_remarks(&self, words: &Words) -> Vec<Remark> {
        self.read_findings.iter().map(|finding| remark(words, finding, None)).collect()
    }
}

/// The title, or what stands for it.
pub(super) fn title(words: &Words, action: &UrgentAction) -> String {
    action.title.as_deref().map_or_else(|| words.say("desk-untitled"), documents::plain_text)
}

/// What checking a case file for issue finds. Whether consent is recorded, and for how long, the case knows; its case
/// file need not.
pub(super) fn open_findings(parsed: &Parsed, text: &str, today: Day, has_consent: bool) -> Vec<Finding> {
    let mut findings = CaseFile::check(parsed, text, today, Purpose::Issue);
    findings.retain(|finding| match finding.code {
        documents::Code::ConsentMissing => !has_consent,
        documents::Code::ConsentEndsFirst => false,
        _ => true,
    });
    findings
}

/// The document with its places. Fields are named as the values are numbered now; a value that was taken out since has
/// no field, and no mark.
fn source(text: &str, reading: Option<&Reading>, read: &Typed, typed: &Typed) -> Source {
    let Some(reading) = reading.filter(|reading| reading.text == text) else {
        return Source::marked(text, Vec::new(), &[]);
    };
    let place = |(pointer, place): (&String, &documents::Place)| {
        let then = field_of_pointer(pointer, read)?;
        let now = read.name_in(typed, &then)?;
        Some(ValuePlace { field: id_of(&now), place: *place })
    };
    let values = reading.provenance.iter().filter_map(place).collect();
    let placed = reading.findings.iter().zip(1..).filter_map(|(finding, number)| {
        finding.at.map(|place| FindingPlace { number, severity: finding.severity(), place })
    });
    Source::marked(text, values, &placed.collect::<Vec<_>>())
}
