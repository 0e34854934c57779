//! Mail messages (RFC 5322, MIME) and articles of news groups to text.
//!
//! What a message says is kept, never who sent it to whom: header lines, the addresses of receivers and signatures are left
//! out. A message can hold a document in several forms, in a file beside it, in a message that was sent on: that which looks
//! most like a document is read, and a finding says what else is there. Several documents one after the other, as in a digest,
//! are all kept, and a finding says where each begins.

mod header;
mod parts;
mod transfer;
mod weigh;
mod words;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::codepages::Codepage;
use super::flow::line_at;
use super::{Extracted, Form, MOST_DOCUMENTS, Unreadable, decode, extract, html};
use crate::Code;
use header::Header;
use parts::{Part, Parts};
use weigh::weight;

pub(super) use transfer::{code, quoted_printable};

/// The most files beside a message that are looked at.
const MOST_ATTACHED: usize = 8;

/// A text of this weight asks for something itself, and is not only the letter that goes with a file.
const ASKS: usize = 8;

/// A text of this weight is a document, perhaps one that only says that an action has ended.
const SAYS: usize = 6;

/// Whether the first lines are the header lines of a message.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    let bytes = without_mark(bytes);
    // Nearly no other text begins so: it decides before anything is read.
    let first = bytes.iter().take(80).take_while(|byte| byte.is_ascii_graphic()).count();
    let begins = bytes[..first].contains(&b':') || bytes.starts_with(b"From ");
    begins && Header::read(bytes).0.is_of_message()
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// A text without the signs of a quotation, where it was quoted as a whole.
pub(super) fn without_quotation(text: String) -> String {
    if words::is_quoted(&text) { words::unquoted(&text) } else { text }
}

/// A text that may be the document.
struct Candidate {
    weight: usize,
    extracted: Extracted,
    is_attached: bool,
}

/// The text of a message.
pub(super) fn extract_message(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    let parts = Parts::read(without_mark(bytes))?;
    let mut candidates = Vec::new();
    let (mut not_read, mut refused) = (0, None);
    for part in parts.all.iter().filter(|part| is_words(part)) {
        match words_of(part, &parts.receivers) {
            Ok(candidate) => candidates.push(candidate),
            Err(unreadable) => refused = Some(unreadable),
        }
    }
    let attached: Vec<&Part> = parts.all.iter().filter(|part| is_document(part)).collect();
    for part in attached.iter().take(MOST_ATTACHED) {
        // A message in a file was taken apart with this one; what is left lies too deep.
        let outcome = if may_be(&part.bytes) { Err(Unreadable::GaveUp) } else { extract(&part.bytes) };
        match outcome {
            Ok(extracted) => {
                candidates.push(Candidate { weight: weight(&extracted.text), extracted, is_attached: true })
            }
            Err(unreadable) => {
                not_read += 1;
                refused = Some(unreadable);
            }
        }
    }
    not_read += attached.len().saturating_sub(MOST_ATTACHED);
    let Some(chosen) = choose(candidates) else { return Err(refused.unwrap_or(Unreadable::Empty)) };
    Ok(remarked(chosen, not_read > 0))
}

/// The one that looks most like a document. A file beside the message is it where the message itself asks for nothing;
/// of two forms of one text the plain one is taken, unless it says less.
fn choose(candidates: Vec<Candidate>) -> Option<Candidate> {
    let (attached, own): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|candidate| candidate.is_attached);
    let own = own.into_iter().reduce(|best, next| if next.weight * 3 > best.weight * 4 { next } else { best });
    let attached = attached.into_iter().reduce(|best, next| if next.weight > best.weight { next } else { best });
    match (own, attached) {
        (Some(own), Some(attached)) => {
            let is_letter_with = own.weight < ASKS && attached.weight > own.weight || attached.weight > 2 * own.weight;
            Some(if is_letter_with { attached } else { own })
        }
        (own, attached) => own.or(attached),
    }
}

fn remarked(chosen: Candidate, not_read: bool) -> Extracted {
    let Extracted { text, mut remarks, .. } = chosen.extracted;
    let first = line_at(&text, text.len() - text.trim_start().len());
    let said = [(chosen.is_attached, Code::AttachmentRead), (not_read, Code::PartNotRead)];
    remarks.extend(said.into_iter().filter(|(is_so, _)| *is_so).map(|(_, code)| (code, first)));
    Extracted { form: Form::Mail, text, remarks }
}

/// Whether a part is words of the message itself.
fn is_words(part: &Part) -> bool {
    !part.is_attached && matches!(part.media.as_str(), "text/plain" | "text/html" | "text" | "")
}

/// Whether a part may be a document beside the message.
fn is_document(part: &Part) -> bool {
    match part.media.as_str() {
        "application/pdf"
        | "application/x-pdf"
        | "application/rtf"
        | "text/rtf"
        | "text/richtext"
        | "application/msword"
        | "application/octet-stream" => true,
        "text/plain" | "text/html" => part.is_attached,
        other => {
            let is_text = other.contains("wordprocessingml") || other.contains("opendocument.text");
            is_text && other.starts_with("application/vnd.")
        }
    }
}

/// The words of a part: of several messages in it that are documents, one after the other, with a remark where each begins.
fn words_of(part: &Part, receivers: &[String]) -> Result<Candidate, Unreadable> {
    let text = decoded(part)?;
    let own = |extracted: Extracted, weight| Candidate { weight, extracted, is_attached: false };
    if part.media == "text/html" {
        let mut extracted = html::extract(text.as_bytes())?;
        // What a remark is about stands elsewhere once an address is gone: then only the text is kept.
        let kept = words::without_addresses(extracted.text.clone(), receivers);
        if kept != extracted.text {
            extracted = Extracted { form: Form::Mail, text: kept, remarks: Vec::new() };
        }
        let weight = weight(&extracted.text);
        return Ok(own(extracted, weight));
    }
    let text = if part.flowed { Cow::Owned(words::unwrapped(&text, part.without_blank)) } else { text };
    let messages = words::messages(&words::unquoted(&text));
    let weighed: Vec<(usize, String)> = messages
        .iter()
        .map(|message| words::without_ends(message))
        .filter(|message| !message.trim().is_empty())
        .map(|message| (weight(&message), message))
        .collect();
    // A few words above a document that was sent on are none.
    let most = weighed.iter().map(|(weight, _)| *weight).max().unwrap_or(0);
    let is_document = |weight: usize| weight == most || weight >= SAYS && weight * 3 >= most;
    let mut found = weighed.into_iter().skip_while(|(weight, _)| !is_document(*weight));
    let (weight, text) = found.next().ok_or(Unreadable::Empty)?;
    let mut text = words::without_addresses(text, receivers);
    let mut remarks = Vec::new();
    for (_, next) in found.filter(|(weight, _)| *weight >= SAYS).take(usize::from(MOST_DOCUMENTS) - 1) {
        let next = words::without_addresses(next, receivers);
        text = format!("{}\n\n", text.trim_end());
        let start = text.len() + next.len() - next.trim_start().len();
        text.push_str(&next);
        remarks.push((Code::SeveralDocuments, line_at(&text, start)));
    }
    Ok(own(Extracted { form: Form::Mail, text, remarks }, weight))
}

/// The letters of a part: in the encoding that it names, unless they are UTF-8, whatever it says.
fn decoded(part: &Part) -> Result<Cow<'_, str>, Unreadable> {
    let named = part.charset.as_deref().and_then(Codepage::of_label);
    let is_utf8 = !part.bytes.is_ascii() && std::str::from_utf8(&part.bytes).is_ok();
    match named.filter(|_| !is_utf8) {
        Some(codepage) => {
            // A zero byte says nothing, and a mark of the order of bytes is none of the words.
            let text = codepage.decode(&part.bytes).replace('\0', "");
            Ok(Cow::Owned(decode::with_line_feeds(text.trim_start_matches('\u{feff}'))))
        }
        None => Ok(Cow::Owned(decode::decode(&part.bytes)?.text)),
    }
}
