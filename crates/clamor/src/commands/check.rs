//! `clamor check FILE...`: what is remarkable about case files.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use documents::{CaseFile, Purpose};

use super::{code_of, report};
use crate::arguments::{Check, PurposeArgument};
use crate::{Failure, World, files};

pub(crate) fn run(arguments: &Check, world: &mut World) -> Result<ExitCode, Failure> {
    let mut worst = 0;
    for file in &arguments.files {
        let code = match one(file, arguments, world) {
            Ok(code) => code,
            Err(failure) => {
                // One bad file never stops the rest; where nothing can be written, the exit code still tells.
                let _ = writeln!(world.errors, "clamor: {failure}");
                2
            }
        };
        worst = worst.max(code);
    }
    Ok(ExitCode::from(worst))
}

fn one(file: &Path, arguments: &Check, world: &mut World) -> Result<u8, Failure> {
    let text = files::read_text(file, documents::case_file::LARGEST_FILE, world)?;
    let today = arguments.today.day.unwrap_or_else(|| world.today());
    let purpose = match arguments.purpose {
        Some(PurposeArgument::Issue) => Purpose::Issue,
        None => Purpose::Read,
    };
    let parsed = super::parse_case_file(file, &text)?;
    let findings = CaseFile::check(&parsed, &text, today, purpose);
    report(&findings, file, &text, world)?;
    Ok(code_of(&findings))
}
