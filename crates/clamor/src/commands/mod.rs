//! One module for each command.

mod address;
pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod config;
pub(crate) mod deeds;
pub(crate) mod delete;
pub(crate) mod desk;
pub(crate) mod doctor;
pub(crate) mod explain;
pub(crate) mod holdings;
pub(crate) mod letter;
pub(crate) mod manual;
pub(crate) mod mirror;
mod noticed;
pub(crate) mod offices;
pub(crate) mod pack;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod restore;
mod sample;
pub(crate) mod sealed;
pub(crate) mod serve;
pub(crate) mod sheet;
pub(crate) mod tally;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use documents::case_file::{Malformed, Parsed};
use documents::{CaseFile, Finding, Severity};

use crate::{Failure, World};

/// Commands of the agreed shape that do not exist yet, with what serves meanwhile.
const TO_COME: [(&str, &str); 2] = [
    ("serve", "`clamor all` serves the pages and does what runs by itself"),
    ("work", "`clamor all` serves the pages and does what runs by itself"),
];

/// The refusal of a command that does not exist, or not yet.
pub(crate) fn not_yet(words: &[String]) -> Failure {
    let name = words.first().map_or("", String::as_str);
    match TO_COME.iter().find(|(known, _)| *known == name) {
        Some((_, meanwhile)) => Failure::new(format!("`clamor {name}` does not exist yet")).hint(*meanwhile),
        None => Failure::new(format!("there is no command `clamor {}`", printable(name)))
            .hint("`clamor --help` lists the commands"),
    }
}

/// Prints what the argument parser says: help and version are answers, the rest is an error with exit code 2.
pub(crate) fn usage(error: &clap::Error, world: &mut World) -> ExitCode {
    let text = error.render();
    if error.use_stderr() {
        // Where nothing can be written, the exit code still tells.
        let _ = write!(world.errors, "{text}");
        return ExitCode::from(2);
    }
    let written = write!(world.output, "{text}").and_then(|()| world.output.flush());
    written.map_or_else(|error| Failure::of_standard_output(&error).exit_code(), |()| ExitCode::SUCCESS)
}

/// The exit code that findings call for: 1 with an error among them, else 0.
pub(crate) fn code_of(findings: &[Finding]) -> u8 {
    u8::from(findings.iter().any(|finding| finding.severity() == Severity::Error))
}

/// Prints findings like a compiler's on standard error, and how many there were.
pub(crate) fn report(findings: &[Finding], file: &Path, text: &str, world: &mut World) -> Result<(), Failure> {
    let name = printable(&file.to_string_lossy());
    let mut report = String::new();
    for finding in findings {
        report += &documents::render(finding, &name, text, &casework::Language::english());
        report += "\n";
    }
    report += &format!("{name}: {}\n", in_figures(findings));
    world
        .errors
        .write_all(report.as_bytes())
        .map_err(|error| Failure::of_file("write to", Path::new("standard error"), &error))
}

/// "3 findings: 1 error, 0 warnings, 2 notes".
pub(crate) fn in_figures(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    let parts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .map(|(severity, word)| many(count(severity) as u64, word));
    format!("{}: {}", many(findings.len() as u64, "finding"), parts.join(", "))
}

/// "1 case", "3 cases".
pub(crate) fn many(number: u64, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

/// A name for the terminal: control characters are shown, not obeyed.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// Prints a line on standard output.
pub(crate) fn say(world: &mut World, text: &str) -> Result<(), Failure> {
    let written = writeln!(world.output, "{text}").and_then(|()| world.output.flush());
    written.map_err(|error| Failure::of_standard_output(&error))
}

/// A runtime for the commands that need the store or the network.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| Failure::new(format!("cannot start: {error}")))
}

/// Parses a case file; one that cannot be parsed is a failure that says where and why.
pub(crate) fn parse_case_file(file: &Path, text: &str) -> Result<Parsed, Failure> {
    CaseFile::parse(text).map_err(|wrong| malformed(&wrong, file, text))
}

/// What is wrong with a file that cannot be parsed, like a compiler's errors.
pub(crate) fn malformed(wrong: &Malformed, file: &Path, text: &str) -> Failure {
    let name = printable(&file.to_string_lossy());
    let english = casework::Language::english();
    let errors = wrong.findings.iter().map(|finding| documents::render(finding, &name, text, &english));
    Failure::new(format!("cannot read {name} as a case file\n\n{}", errors.collect::<Vec<_>>().join("\n")))
        .hint("docs/case-file.md shows the form")
}
