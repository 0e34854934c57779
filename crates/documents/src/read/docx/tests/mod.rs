//! Word documents made by hand: each holds one thing that has to be read in one way.

mod forms;
mod hostile;

use crate::read::packed::made::{Archive, paragraph};
use crate::read::{Extracted, Unreadable, extract};
use crate::{Code, Finding};

/// The text of a document whose body is this.
fn text(body: &str) -> String {
    extracted(&Archive::with_body(body)).text
}

fn extracted(archive: &Archive) -> Extracted {
    match extract(&archive.bytes()) {
        Ok(extracted) => extracted,
        Err(wrong) => panic!("{wrong}"),
    }
}

fn refused(bytes: &[u8]) -> Unreadable {
    match extract(bytes) {
        Ok(extracted) => panic!("it was read: {}", extracted.text),
        Err(wrong) => wrong,
    }
}

/// The remarks on the form, with the words that each is about.
fn remarks(archive: &Archive) -> Vec<(Code, String)> {
    let extracted = extracted(archive);
    let said = |span: crate::Span| extracted.text[span.start..span.end].to_owned();
    extracted.remarks.iter().map(|(code, span)| (*code, said(*span))).collect()
}

/// Each remark becomes a finding that quotes words of the text.
fn quotes(findings: &[Finding], code: Code) -> Vec<String> {
    let of_code = findings.iter().filter(|finding| finding.code == code);
    of_code.flat_map(|finding| finding.values.iter().map(|(_, value)| value.clone())).collect()
}
