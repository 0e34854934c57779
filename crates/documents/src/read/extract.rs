//! Bytes of any form to one kind of text, the kind that `clamor read --text` prints.
//!
//! Whatever the form of a document, its text follows the same conventions, so that everything after this step reads one
//! kind of text, and reading the extracted text again as a text file gives the same values:
//!
//! - paragraphs are parted by an empty line; lines that belong together (those of an address) by a line feed;
//! - a form feed parts pages, where the form has pages;
//! - addresses that stand side by side, parted by blanks or tabs, are written one below the other;
//! - a link whose words are not its address is written `[words](address)`, an address alone is written as it is; `mailto:`
//!   before an address that stands in the words is left out;
//! - what was struck out by a tracked change is not there, what was added is;
//! - metadata (the author above all), pictures, macros, and everything that would have to be fetched are not there.

use super::decode::Decoded;
use super::packed::{Package, ZIP};
use super::unfold::unfold;
use super::{Form, Unreadable, decode, divided, docx, html, mail, odt, pdf, rtf, spaced};
use crate::{Code, Span};

/// The text of a document, as reading wants it.
///
/// It names people, so it has no `Debug`.
#[derive(Clone, PartialEq)]
pub struct Extracted {
    /// The form of the bytes.
    pub form: Form,
    /// The text: UTF-8 with `\n` as the only line end, without byte order mark.
    pub text: String,
    /// What was remarkable about the form itself, with its place in the text.
    pub remarks: Vec<(Code, Span)>,
}

/// The text of a file, by what its first bytes say that it is.
///
/// # Errors
///
/// [`Unreadable`] for what is empty, in no form that is known, or larger than a limit.
pub fn extract(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    decode::check_size(bytes)?;
    of_form(bytes).map(unfold).map(spaced::closed_up)
}

fn of_form(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    if bytes.starts_with(ZIP) {
        let package = Package::open(bytes)?;
        return if package.form() == Form::Odt { odt::extract(package) } else { docx::extract(package) };
    }
    if docx::may_be_older(bytes) {
        return Err(docx::refusal(bytes));
    }
    if odt::may_be_flat(bytes) {
        return odt::extract_flat(bytes);
    }
    if rtf::may_be(bytes) {
        return rtf::extract(bytes).map(divided::joined);
    }
    if pdf::may_be(bytes) {
        return pdf::extract(bytes);
    }
    if html::may_be(bytes) {
        return html::extract(bytes);
    }
    if mail::may_be(bytes) {
        return mail::extract_message(bytes).map(divided::joined);
    }
    decode::decode(bytes).map(plain)
}

/// A text, with a remark where its letters are a guess.
fn plain(decoded: Decoded) -> Extracted {
    let Decoded { text, is_guessed } = decoded;
    let text = spaced::text(mail::without_quotation(text));
    let first = text.find(|letter: char| letter.is_alphabetic() && !letter.is_ascii());
    let remark = first.filter(|_| is_guessed).map(|at| (Code::EncodingGuessed, word_at(&text, at)));
    divided::joined(Extracted { form: Form::Text, remarks: remark.into_iter().collect(), text })
}

/// The word that a place is in.
fn word_at(text: &str, at: usize) -> Span {
    /// What is longer is no word.
    const LONGEST: usize = 64;
    let is_end = |(_, letter): &(usize, char)| letter.is_whitespace();
    let start = text[..at]
        .char_indices()
        .rev()
        .take(LONGEST)
        .take_while(|place| !is_end(place))
        .last()
        .map_or(at, |(at, _)| at);
    let end = text[at..].char_indices().take(LONGEST).find(is_end).map_or(text.len(), |(length, _)| at + length);
    Span {
        start,
        end: end.min(start + text[start..end].char_indices().nth(LONGEST).map_or(end - start, |(length, _)| length)),
    }
}

/// The text of a file that no reader but that of plain text would look at; `None` for what another one might.
///
/// Decoding text needs no fence around it: it is ours, small, and takes time and memory in proportion to the file. What
/// begins like markup, or holds the signs of another form where that form may have them, is left to [`extract`], which
/// belongs behind a fence when the file came from outside.
#[must_use]
pub fn extract_text(bytes: &[u8]) -> Option<Result<Extracted, Unreadable>> {
    if let Err(unreadable) = decode::check_size(bytes) {
        return Some(Err(unreadable));
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    let head = &bytes[..bytes.len().min(HEAD)];
    let has = |sign: &[u8]| head.windows(sign.len()).any(|piece| piece == sign);
    if mail::may_be(bytes) {
        return None;
    }
    if begins.starts_with(['<', '{', '%']) || text.contains('\0') || has(b"%PDF") || has(b"PK\x03\x04") {
        return None;
    }
    Some(decode::decode(bytes).map(plain).map(unfold))
}

/// Within how many of the first bytes other programs look for the sign of a form (a PDF document may begin late).
const HEAD: usize = 4096;
