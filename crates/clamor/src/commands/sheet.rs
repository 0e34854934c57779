//! `clamor sheet FILE --to txt`: a case file as a document again.

use std::io::Write;
use std::process::ExitCode;

use crate::arguments::Sheet;
use crate::{Failure, World, files};

pub(crate) fn run(arguments: &Sheet, world: &mut World) -> Result<ExitCode, Failure> {
    match arguments.to.as_str() {
        "txt" => {}
        form @ ("pdf" | "docx" | "html") => {
            return Err(Failure::new(format!("`clamor sheet --to {form}` does not exist yet")).hint("--to txt does"));
        }
        _ => return Err(Failure::new("there is no such form of a sheet").hint("the forms are: txt")),
    }
    let text = files::read_text(&arguments.file, documents::case_file::LARGEST_FILE, world)?;
    let parsed = super::parse_case_file(&arguments.file, &text)?;
    let sheet = documents::sheet::Sheet::of(&parsed.case_file);
    files::write(&arguments.output, sheet.text().as_bytes(), world)?;
    for value in &sheet.not_printed {
        // Where nothing can be written, the sheet itself is still whole.
        let _ = writeln!(world.errors, "not printed: {value}");
    }
    Ok(ExitCode::SUCCESS)
}
