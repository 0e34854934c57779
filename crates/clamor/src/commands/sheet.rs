//! `clamor sheet FILE --to pdf/docx/html/txt`: a case file as a document again.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use casework::Day;
use documents::CaseFile;
use documents::sheet::{Block, BlockKind, Piece, Sheet};
use press::{Paper, SheetBlock, SheetRun, SheetStyle};

use crate::arguments;
use crate::{Failure, World, files, fonts};

/// Writes a sheet in one form.
type Print = fn(&Sheet, Day, Paper, Option<&Path>) -> Result<Vec<u8>, Failure>;

pub(crate) fn run(arguments: &arguments::Sheet, world: &mut World) -> Result<ExitCode, Failure> {
    let print: Print = match arguments.to.as_str() {
        "txt" => |sheet, _, _, _| Ok(sheet.text().into_bytes()),
        "html" => |sheet, _, _, _| Ok(sheet.html().into_bytes()),
        "docx" => |sheet, _, _, _| Ok(sheet.docx()),
        "pdf" => pdf,
        _ => return Err(Failure::new("there is no such form of a sheet").hint("the forms are: pdf, docx, html, txt")),
    };
    let paper = super::letter::paper(&arguments.paper)?;
    let text = files::read_text(&arguments.file, documents::case_file::LARGEST_FILE, world)?;
    let parsed = super::parse_case_file(&arguments.file, &text)?;
    let sheet = Sheet::of(&parsed.case_file);
    let printed = print(&sheet, day_of(&parsed.case_file, world), paper, arguments.fonts.as_deref())?;
    files::write(&arguments.output, &printed, world)?;
    for value in &sheet.not_printed {
        // Where nothing can be written, the sheet itself is still whole.
        let _ = writeln!(world.errors, "not printed: {value}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The day of the document, so that the same case file gives the same bytes on any day.
fn day_of(case_file: &CaseFile, world: &World) -> Day {
    let (action, _) = case_file.resolved();
    action.issued.or(action.deadline.map(|deadline| deadline.day)).unwrap_or_else(|| world.today())
}

fn pdf(sheet: &Sheet, day: Day, paper: Paper, further: Option<&Path>) -> Result<Vec<u8>, Failure> {
    let first = sheet.blocks.first().map(|block| block.text.clone());
    let to_print = press::Sheet {
        language: sheet.language.clone(),
        title: sheet.title.clone().or(first).unwrap_or_default(),
        day,
        blocks: sheet.blocks.iter().map(block).collect(),
    };
    let printed = fonts::print(further, |press| press.sheet(&to_print, paper))?;
    printed.map(|printed| printed.pdf).map_err(|refusal| Failure::new(format!("cannot print the sheet: {refusal}")))
}

fn block(block: &Block) -> SheetBlock {
    let run = |piece: Piece<'_>| match piece {
        Piece::Words(words) => SheetRun { text: words.to_owned(), link: None },
        Piece::Link { words, address } => SheetRun { text: words.to_owned(), link: Some(address) },
    };
    SheetBlock {
        style: style(block.kind),
        language: block.language.clone(),
        lines: block.lines().map(|line| line.into_iter().map(run).collect()).collect(),
    }
}

const fn style(kind: BlockKind) -> SheetStyle {
    match kind {
        BlockKind::Mark => SheetStyle::Mark,
        BlockKind::Facts => SheetStyle::Facts,
        BlockKind::Title => SheetStyle::Title,
        BlockKind::Heading => SheetStyle::Heading,
        BlockKind::Paragraph => SheetStyle::Paragraph,
        BlockKind::Target => SheetStyle::Target,
        BlockKind::Address => SheetStyle::Address,
        BlockKind::Salutation => SheetStyle::Salutation,
        BlockKind::Letter => SheetStyle::Letter,
        BlockKind::Valediction => SheetStyle::Valediction,
        BlockKind::Labelled => SheetStyle::Labelled,
    }
}
