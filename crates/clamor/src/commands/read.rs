//! `clamor read FILE...`: documents to case files, and what is remarkable about them.
//!
//! One document goes to standard output. Of several, or of a folder, each gets a line; [`several`] reads them in parallel.

mod outcome;
mod several;
mod summary;
mod walk;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use documents::read::next_document;
use documents::{CaseFile, Reading};

use super::{code_of, printable, report};
use crate::arguments::Read;
use crate::{Failure, World, files};

pub(crate) fn run(arguments: &Read, world: &mut World) -> Result<ExitCode, Failure> {
    if let Some(folder) = &arguments.out {
        std::fs::create_dir_all(folder).map_err(|error| Failure::of_file("make the folder", folder, &error))?;
    }
    match arguments.files.as_slice() {
        [file] if files::is_dash(file) || !file.is_dir() => one(file, arguments, world).map(ExitCode::from),
        _ if arguments.document > 1 => Err(Failure::new("--document is about one file")
            .hint("of several files, or a folder, all documents of each are read")),
        _ if arguments.text || arguments.html => Err(Failure::new("--text and --html take one document")
            .hint("of several documents there is a line for each, or one object a line with --json, or case files with --out DIR")),
        _ => several::run(arguments, world),
    }
}

fn one(file: &Path, arguments: &Read, world: &mut World) -> Result<u8, Failure> {
    let bytes = files::read(file, documents::read::LARGEST_DOCUMENT, world)?;
    let today = arguments.today.day.unwrap_or_else(|| world.today());
    let extracted = world.intake.extract(&bytes);
    let sha256 = documents::read::sha256(&bytes);
    let cannot = |unreadable| Failure::new(format!("cannot read {}: {unreadable}", printable(&file.to_string_lossy())));
    let extracted = extracted.map_err(cannot)?;
    let form = extracted.form;
    let mut reading = documents::read::read_extracted(extracted, sha256.clone(), today).map_err(cannot)?;
    for number in 1..arguments.document {
        let next = next_document(&reading, form).map_err(cannot)?.ok_or_else(|| fewer(file, number))?;
        reading = documents::read::read_extracted(next, sha256.clone(), today).map_err(cannot)?;
    }
    let output = Path::new("-");
    if arguments.json {
        let object = documents::json::to_json(&reading, &file.to_string_lossy());
        files::write(output, format!("{object}\n").as_bytes(), world)?;
    } else if arguments.text {
        files::write(output, reading.text.as_bytes(), world)?;
    } else if arguments.html {
        let page = documents::marked::page(&reading, &name_of(file), &arguments.lang);
        files::write(output, page.as_bytes(), world)?;
    } else {
        report(&reading.findings, file, &reading.text, world)?;
        let case_file = case_file_of(&reading);
        match &arguments.out {
            Some(folder) => {
                let file = folder.join(case_file_name(file, arguments.document));
                keep(&file, &case_file, arguments.overwrite, world)?;
                // Where nothing can be written, the file itself is still there.
                let _ = writeln!(world.errors, "wrote {}", printable(&file.to_string_lossy()));
            }
            None => files::write(output, case_file.as_bytes(), world)?,
        }
    }
    Ok(code_of(&reading.findings))
}

/// A file has fewer documents than was said.
fn fewer(file: &Path, count: u8) -> Failure {
    let name = printable(&file.to_string_lossy());
    Failure::new(format!("{name} holds {}, and no more", super::many(u64::from(count), "document")))
        .hint("give a smaller --document, or the name of a folder to read all that is in each file")
}

/// What the page calls a document: its name without its folders, which may say more about somebody than they know.
fn name_of(file: &Path) -> String {
    file.file_name().map_or_else(|| file.to_string_lossy(), std::ffi::OsStr::to_string_lossy).into_owned()
}

/// Writes a case file. One that is there already may have been edited: it stays unless it is the same or
/// whoever calls says that it may go.
fn keep(file: &Path, case_file: &str, overwrite: bool, world: &mut World) -> Result<(), Failure> {
    let name = printable(&file.to_string_lossy());
    let there = match std::fs::read(file) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        // What is there and cannot be read may be somebody's work.
        Err(_) if overwrite => None,
        Err(error) => return Err(Failure::of_file("read", file, &error)),
    };
    if !overwrite && there.is_some_and(|bytes| bytes != case_file.as_bytes()) {
        return Err(Failure::new(format!("{name} is there already and says something else: nothing was written"))
            .hint("choose another folder, or let it be replaced with --overwrite"));
    }
    files::write(file, case_file.as_bytes(), world)
}

fn case_file_of(reading: &Reading) -> String {
    CaseFile::from_reading(&reading.action).write()
}

/// `letter.txt` becomes `letter.case.md`; standard input becomes `document.case.md`; the second document of a file
/// `letter.2.case.md`.
fn case_file_name(file: &Path, number: u8) -> String {
    let stem = if files::is_dash(file) { None } else { file.file_stem() };
    let stem = stem.map_or("document".into(), |stem| stem.to_string_lossy());
    if number > 1 { format!("{stem}.{number}.case.md") } else { format!("{stem}.case.md") }
}
