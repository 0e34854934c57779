//! What became of one document among several: no more than what is printed of it, so that many can wait their turn.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use casework::{Day, Kind, UrgentAction};
use documents::read::{MOST_DOCUMENTS, next_document};
use documents::{Reading, Severity, Unreadable};

use super::super::{code_of, printable};
use super::case_file_of;
use crate::{Failure, files};

/// The most characters of a title on a line: with the rest it fits a wide terminal.
const TITLE: usize = 60;

/// What is wanted of each document.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// The object of `read --json`.
    pub(super) json: bool,
    /// The case file.
    pub(super) case_file: bool,
    /// The day to judge by.
    pub(super) today: Day,
}

/// A document that was read. A file can hold several.
pub(super) struct Read {
    /// The line or the object to be printed, without line end.
    pub(super) line: String,
    /// Its case file, where it is wanted.
    pub(super) case_file: Option<String>,
    /// Whether a finding is an error.
    pub(super) has_errors: bool,
}

/// Why one was not read: in a sentence, and in the few words under which it is counted.
pub(super) struct NotRead {
    pub(super) failure: Failure,
    pub(super) reason: &'static str,
}

/// Reads the documents of one file. Whatever happens to it, the others go on.
pub(super) fn of(
    file: &Path,
    bytes: Result<Vec<u8>, Failure>,
    intake: &dyn web::Intake,
    wanted: Wanted,
) -> Result<Vec<Read>, NotRead> {
    let bytes = bytes.map_err(|failure| NotRead { failure, reason: "no file that can be read" })?;
    // A defect in a reader is a defect over one document.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let first = intake.extract(&bytes)?;
        let (form, sha256) = (first.form, documents::read::sha256(&bytes));
        let (mut next, mut all) = (Some(first), Vec::new());
        while let Some(extracted) = next.filter(|_| all.len() < usize::from(MOST_DOCUMENTS)) {
            let reading = documents::read::read_extracted(extracted, sha256.clone(), wanted.today)?;
            next = next_document(&reading, form)?;
            all.push(shown(&reading, file, all.len() + 1, wanted));
        }
        Ok(all)
    }));
    read.unwrap_or(Err(Unreadable::GaveUp)).map_err(|unreadable| NotRead {
        failure: Failure::new(format!("cannot read {}: {unreadable}", printable(&file.to_string_lossy()))),
        reason: unreadable.reason(),
    })
}

/// The bytes of a document in a file.
pub(super) fn bytes_of(file: &Path) -> Result<Vec<u8>, Failure> {
    files::read_file(file, documents::read::LARGEST_DOCUMENT)
}

/// What is shown of a document, the first of its file or a later one.
fn shown(reading: &Reading, file: &Path, number: usize, wanted: Wanted) -> Read {
    let name = file.to_string_lossy();
    let place = if number > 1 { format!(", document {number}") } else { String::new() };
    let line = match wanted.json {
        true => documents::json::to_json(reading, &name).to_string(),
        false => format!("{}{place}: {}; {}", printable(&name), about(&reading.action), findings(reading)),
    };
    let case_file = wanted.case_file.then(|| case_file_of(reading));
    Read { line, case_file, has_errors: code_of(&reading.findings) > 0 }
}

/// "further information 3, 60/16, RELEASE THE WEAVERS".
fn about(action: &UrgentAction) -> String {
    let kind = match action.kind {
        Kind::FurtherInformation { ordinal: Some(ordinal) } => format!("further information {ordinal}"),
        kind => kind.word().replace('-', " "),
    };
    let number = action.ua.as_ref().map(ToString::to_string).or_else(|| action.index.as_ref().map(ToString::to_string));
    let title = action.title.as_deref().map(|title| shortened(&printable(title)));
    std::iter::once(kind).chain(number).chain(title).collect::<Vec<_>>().join(", ")
}

fn shortened(title: &str) -> String {
    match title.char_indices().nth(TITLE) {
        Some((end, _)) => format!("{}\u{2026}", title[..end].trim_end()),
        None => title.to_owned(),
    }
}

/// "2 errors, 1 warning", of what there is; "no findings".
fn findings(reading: &Reading) -> String {
    let all = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let parts = all.into_iter().filter_map(|(severity, word)| {
        let count = reading.findings.iter().filter(|finding| finding.severity() == severity).count();
        (count > 0).then(|| super::super::many(count as u64, word))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "no findings".into() } else { parts.join(", ") }
}
