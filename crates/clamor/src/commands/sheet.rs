//! `clamor sheet FILE --to docx/html/txt`: a case file as a document again.

use std::io::Write;
use std::process::ExitCode;

use documents::sheet::Sheet;

use crate::arguments;
use crate::{Failure, World, files};

pub(crate) fn run(arguments: &arguments::Sheet, world: &mut World) -> Result<ExitCode, Failure> {
    let print: fn(&Sheet) -> Vec<u8> = match arguments.to.as_str() {
        "txt" => |sheet| sheet.text().into_bytes(),
        "html" => |sheet| sheet.html().into_bytes(),
        "docx" => Sheet::docx,
        "pdf" => return Err(Failure::new("`clamor sheet --to pdf` does not exist yet").hint("--to docx does")),
        _ => return Err(Failure::new("there is no such form of a sheet").hint("the forms are: docx, html, txt")),
    };
    let text = files::read_text(&arguments.file, documents::case_file::LARGEST_FILE, world)?;
    let parsed = super::parse_case_file(&arguments.file, &text)?;
    let sheet = Sheet::of(&parsed.case_file);
    files::write(&arguments.output, &print(&sheet), world)?;
    for value in &sheet.not_printed {
        // Where nothing can be written, the sheet itself is still whole.
        let _ = writeln!(world.errors, "not printed: {value}");
    }
    Ok(ExitCode::SUCCESS)
}
