//! Messages made by hand: each holds one thing that has to be read in one way.

mod hostile;
mod messages;

use crate::Code;
use crate::read::{Extracted, Unreadable, extract};

/// The header lines of a message from nobody to nobody.
const HEAD: &str = "From: Somebody <some@body.example>\r\nTo: reader@inbox.example\r\nSubject: UA 99/99\r\nDate: Mon, 1 May 2031 10:00:00 +0000\r\n";

/// A short action.
const ACTION: &str = "URGENT ACTION\n\nTEACHER HELD\n\nUA: 71/31 Index: AMR 46/1/2031 Peru Date: 3 March 2031\n\n\
    PLEASE WRITE IMMEDIATELY in Spanish or your own language:\n* Calling on them to release her.\n\n\
    PLEASE SEND APPEALS BEFORE 14 APRIL 2031 TO:\nMinister\nEmail: m@ministry.example\nSalutation: Dear Minister\n";

fn extracted(message: &str) -> Extracted {
    match extract(message.as_bytes()) {
        Ok(extracted) => extracted,
        Err(wrong) => panic!("{wrong}"),
    }
}

/// A message with these header lines more, and a body.
fn message(lines: &str, body: &str) -> String {
    format!("{HEAD}{lines}\r\n{body}")
}

fn text(lines: &str, body: &str) -> String {
    extracted(&message(lines, body)).text
}

fn codes(extracted: &Extracted) -> Vec<Code> {
    extracted.remarks.iter().map(|(code, _)| *code).collect()
}

fn refused(bytes: &[u8]) -> Unreadable {
    match extract(bytes) {
        Ok(extracted) => panic!("it was read: {}", extracted.text),
        Err(wrong) => wrong,
    }
}
