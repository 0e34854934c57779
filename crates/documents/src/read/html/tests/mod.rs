//! Web pages as they are saved, and pages made to break what reads them.

mod hostile;
mod pages;

use crate::Code;
use crate::read::{Extracted, Form, Unreadable, extract};

fn extracted(page: &[u8]) -> Extracted {
    match extract(page) {
        Ok(extracted) => {
            assert!(extracted.form == Form::Html, "it is taken for a page");
            extracted
        }
        Err(wrong) => panic!("{wrong}"),
    }
}

/// The text of a page whose body is this.
fn text(body: &str) -> String {
    extracted(format!("<!DOCTYPE html><html><body>{body}</body></html>").as_bytes()).text
}
