//! Rich texts made by hand: each holds one thing that has to be read in one way.

mod forms;
mod hostile;

use crate::Code;
use crate::read::{Extracted, Unreadable, extract};

/// A text with this body.
fn whole(body: &str) -> Vec<u8> {
    let fonts = "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset178 Arial;}}";
    format!("{{\\rtf1\\ansi\\ansicpg1252\\deff0{fonts}{body}}}").into_bytes()
}

fn extracted(body: &str) -> Extracted {
    match extract(&whole(body)) {
        Ok(extracted) => extracted,
        Err(wrong) => panic!("{wrong}"),
    }
}

fn text(body: &str) -> String {
    extracted(body).text
}

fn remarks(body: &str) -> Vec<(Code, String)> {
    let extracted = extracted(body);
    extracted.remarks.iter().map(|(code, span)| (*code, extracted.text[span.start..span.end].to_owned())).collect()
}

fn refused(bytes: &[u8]) -> Unreadable {
    match extract(bytes) {
        Ok(extracted) => panic!("it was read: {}", extracted.text),
        Err(wrong) => wrong,
    }
}
