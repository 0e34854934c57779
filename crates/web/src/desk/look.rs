//! A case as the desk looks at it: its values, what is remarkable about them, and where the document says them.

use casework::{Case, Day, FormRemark, Imported, UrgentAction};
use documents::case_file::Parsed;
use documents::{CaseFile, Code, Finding, Place, Provenance, Purpose, Span};

use super::at_desk::AtCase;
use super::changes::Changes;
use super::consent::due;
use super::findings::{Remark, field_of_pointer, remark};
use super::form::id_of;
use super::source::{FindingPlace, Source, ValuePlace};
use super::update::with_keys_of;
use super::values::Typed;
use crate::Words;
use crate::ready::translation_now;

/// The media type of a document that is a case file already.
pub(super) const CASE_FILE: &str = "text/markdown";

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
    /// The places of what was read, in the document.
    pub(super) read_places: Provenance,
    /// The document, with the places of its values.
    pub(super) source: Source,
    /// What it changes, where it is a further document.
    pub(super) changes: Option<Changes>,
}

impl Look {
    /// Looks at a case. `None` only when the stored case file was damaged by hand.
    pub(super) fn at(at: &AtCase) -> Option<Self> {
        let (text, document, today) = (at.words(), at.document(), at.today());
        let mut parsed = CaseFile::parse(text).ok()?;
        let mut findings = open_findings(&mut parsed, text, today, &at.case);
        let typed = Typed::of(&parsed.case_file.values);
        let read = Read::again(document, &at.before(), today);
        let source = source(&document.text, &read, &typed);
        // No correction takes back what is remarkable about the form of the file, changes that nobody accepted for instance:
        // it stays among what is open, so that nobody issues without having seen it.
        let of_form = |finding: &&Finding| document.remarks.iter().any(|remark| remark.code == finding.code.name());
        findings.extend(read.findings.iter().filter(of_form).map(|finding| Finding { at: None, ..finding.clone() }));
        findings.extend(read.open_dates(text, &typed));
        let action = parsed.case_file.resolved().0;
        let changes = at.further().and_then(|_| Changes::of(&at.case, &action, today));
        if changes.is_some() && action.kind.ends_appeals() {
            // Nobody is to write any more: a last day is not missing.
            findings.retain(|finding| !finding.code.name().starts_with("deadline-"));
        }
        Some(Self {
            today,
            action,
            changes,
            places: parsed.provenance,
            case_file: parsed.case_file,
            typed,
            findings,
            read: read.typed,
            read_places: read.places,
            read_findings: read.findings,
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

/// The values of a case as its case file has them now, and what checking it for issue finds.
pub(super) fn looked_at(case: &Case, today: Day) -> (UrgentAction, Vec<Finding>) {
    let original = case.original();
    match CaseFile::parse(&original.words) {
        Ok(mut parsed) => {
            let findings = open_findings(&mut parsed, &original.words, today, case);
            (parsed.case_file.values, findings)
        }
        // What is stored was parsed before it was stored; only a file damaged by hand has no values.
        Err(malformed) => (UrgentAction::blank(original.language.clone()), malformed.findings),
    }
}

/// The title, or what stands for it.
pub(super) fn title(words: &Words, action: &UrgentAction) -> String {
    action.title.as_deref().map_or_else(|| words.say("desk-untitled"), documents::plain_text)
}

/// What checking a case file for issue finds, with what the desk has beside it: the consent decision that it recorded (the one
/// that a case file may bring counts only once the desk has recorded it), and the translations.
pub(super) fn open_findings(parsed: &mut Parsed, text: &str, today: Day, case: &Case) -> Vec<Finding> {
    let brought = std::mem::replace(&mut parsed.case_file.consent, case.consent.clone());
    let mut findings = CaseFile::check(parsed, text, today, Purpose::Issue);
    parsed.case_file.consent = brought;
    findings.extend(due::findings(case, today));
    if findings.iter().any(|finding| finding.code == Code::LetterLanguage) && is_in_their_language(case, parsed, text) {
        findings.retain(|finding| finding.code != Code::LetterLanguage);
    }
    findings
}

/// Whether the letter is there, reviewed, in a language that those to whom it goes prefer.
fn is_in_their_language(case: &Case, parsed: &Parsed, text: &str) -> bool {
    let preferred = &parsed.case_file.values.preferred_languages;
    let mut translations = case.editions.iter().skip(1);
    translations.any(|edition| {
        preferred.iter().any(|language| language.is_same_language(&edition.language))
            && translation_now(&parsed.case_file, text, edition)
                .is_some_and(|now| now.translation().has_letter(&parsed.case_file))
    })
}

/// What the document gave when it came in.
#[derive(Default)]
struct Read {
    /// The values, as fields: with references where the words are a value's own, as a case file has them.
    typed: Typed,
    places: Provenance,
    findings: Vec<Finding>,
    /// The fields whose days can be read in two ways, and where those stand in the document.
    undecided: Vec<(&'static str, Place)>,
}

impl Read {
    /// Reads the document again; who stood in the documents `before` it has the key of then. Reading is the same each time; only the day by which deadlines are judged goes on.
    fn again(document: &Imported, before: &[CaseFile], today: Day) -> Self {
        let typed = |file: &CaseFile| Typed::of(&with_keys_of(file, before).values);
        if document.media_type == CASE_FILE {
            return Self::of_case_file(&document.text, typed);
        }
        let remark = |one: &FormRemark| {
            let span = Span { start: one.start, end: one.end };
            Code::from_name(&one.code).map(|code| (code, span))
        };
        let remarks = document.remarks.iter().filter_map(remark).collect();
        match documents::read::read_text(&document.text, remarks, today) {
            // The places belong to the text that reading extracts. Should a later version extract another one from what
            // an earlier one stored, there are no marks rather than wrong ones.
            Ok(reading) if reading.text == document.text => Self {
                typed: typed(&CaseFile::from_reading(&reading.action)),
                places: reading.provenance,
                findings: reading.findings,
                undecided: reading.undecided,
            },
            Ok(reading) => Self { typed: typed(&CaseFile::from_reading(&reading.action)), ..Self::default() },
            Err(_) => Self::default(),
        }
    }

    /// The dates of the document that can be read in two ways and that nobody has decided yet. Reading alone remarks on them:
    /// a case file has days, or words. One is open while its words stand in the case file, or while the day is missing that
    /// reading could not make of it.
    fn open_dates(&self, case_file: &str, typed: &Typed) -> Vec<Finding> {
        let dates = self.findings.iter().filter(|finding| finding.code == Code::DateAmbiguous);
        let is_missing = |finding: &Finding| {
            let is_it = |(_, place): &&(&str, Place)| finding.at == Some(*place);
            self.undecided.iter().find(is_it).is_some_and(|(name, _)| typed.get(name).is_empty())
        };
        let open = |finding: &Finding| {
            let words = finding.values.iter().find(|(name, _)| *name == "text").map_or("", |(_, words)| words.as_str());
            let start = case_file.find(words).filter(|_| !words.is_empty());
            let at = start.map(|start| Place::of(Span { start, end: start + words.len() }, case_file));
            (at.is_some() || is_missing(finding)).then(|| Finding { at, ..finding.clone() })
        };
        let mut found: Vec<Finding> = dates.filter_map(open).collect();
        found.dedup_by(|one, other| one == other);
        found
    }

    fn of_case_file(text: &str, typed: impl Fn(&CaseFile) -> Typed) -> Self {
        CaseFile::parse(text).map_or_else(
            |_| Self::default(),
            |parsed| Self {
                typed: typed(&parsed.case_file),
                places: parsed.provenance,
                findings: parsed.findings,
                undecided: Vec::new(),
            },
        )
    }
}

/// The document with its places. Fields are named as the values are numbered now; a value that was taken out since has
/// no field, and no mark.
fn source(text: &str, read: &Read, typed: &Typed) -> Source {
    let place = |(pointer, place): (&String, &documents::Place)| {
        let then = field_of_pointer(pointer, &read.typed)?;
        let now = read.typed.name_in(typed, &then)?;
        Some(ValuePlace { field: id_of(&now), place: *place })
    };
    let placed = read.findings.iter().zip(1..).filter_map(|(finding, number)| {
        finding.at.map(|place| FindingPlace { number, severity: finding.severity(), place })
    });
    let findings: Vec<_> = placed.collect();
    Source::marked(text, read.places.iter().filter_map(place).collect(), &findings)
}
