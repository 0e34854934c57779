//! `score FOLDER...`: reads the documents of folders, compares with the truth beside each, and prints the tables;
//! with `--remarks` also what is not as it should be, document by document. `score --book` writes the tables of the open
//! documents into `docs/reading-score.md`.

use std::path::PathBuf;
use std::process::ExitCode;

use stories::score::{Sample, book};

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut asked = |flag: &str| {
        let before = arguments.len();
        arguments.retain(|argument| argument != flag);
        arguments.len() < before
    };
    let (with_remarks, to_book) = (asked("--remarks"), asked("--book"));
    if to_book {
        let written =
            book::page_anew().and_then(|page| std::fs::write(book::page(), page).map_err(|error| error.to_string()));
        if let Err(error) = written {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
        return ExitCode::SUCCESS;
    }
    let folders: Vec<PathBuf> = arguments.iter().map(PathBuf::from).collect();
    if with_remarks {
        for sample in folders.iter().flat_map(|folder| Sample::all_in(folder)) {
            println!("{}", sample.document.display());
            book::scored(&sample).remarks.iter().for_each(|remark| println!("  {remark}"));
        }
    }
    println!("{}", book::tables(&folders));
    ExitCode::SUCCESS
}
