//! Texts in the Rich Text Format (version 1.9.1) to text.
//!
//! Our own reader, as for Word documents: struck out and hidden words are told apart, nothing is followed, and what a program
//! or a picture is made of is passed over without being looked at. Information about the document and annotations are left out;
//! notes come at the end.

mod controls;
mod fonts;
mod lexer;
mod reader;
mod sheet;

#[cfg(test)]
mod tests;

use super::{Extracted, Form, Unreadable};
use reader::Reader;

/// How such a text begins.
const BEGINNING: &[u8] = b"{\\rtf";

/// What breaks the rules of the form.
const DAMAGED: Unreadable = Unreadable::Damaged { form: Form::Rtf };

/// Whether the first bytes are those of a rich text.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start().starts_with(BEGINNING)
}

/// The text of a rich text.
pub(super) fn extract(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    Reader::new().read(bytes)?.finish(Form::Rtf)
}
