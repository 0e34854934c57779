//! Letters as they come out of the press.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of a PDF.
pub(super) fn pdf_text(pdf: &[u8]) -> String {
    let mut tool = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is missing: install poppler-utils (./test does)");
    let mut input = tool.stdin.take().expect("standard input is piped");
    input.write_all(pdf).expect("the tool takes the file");
    drop(input);
    let output = tool.wait_with_output().expect("the tool ends");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Whether words stand in a text, wherever its lines are broken.
pub(super) fn seen_on(text: &str, words: &str) -> bool {
    let folded = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    folded(text).contains(&folded(words))
}
