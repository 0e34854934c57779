//! The page of the book that lists the codes.

use std::fmt::Write;

use casework::Language;

use super::{Code, Severity, words};

/// The page `docs/findings.md`, made from the data, in English.
#[must_use]
pub fn findings_page() -> String {
    let english = Language::english();
    let mut page = format!("{}\n\n{}\n", words::of_page("title", &english), words::of_page("intro", &english));
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let heading = words::of_page(severity.word(), &english);
        let columns = words::of_page("columns", &english);
        // Writing to a string cannot fail.
        let _ = write!(page, "\n## {heading}\n\n{columns}\n| --- | --- | --- |\n");
        for code in Code::ALL.iter().filter(|code| code.severity() == severity) {
            let words = words::of(*code, &english);
            let what_to_do = in_cell(&words.what_to_do);
            let _ = writeln!(page, "| `{}` | {}. {} | {what_to_do} |", code.name(), words.title, in_cell(&words.why));
        }
    }
    page
}

fn in_cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}
