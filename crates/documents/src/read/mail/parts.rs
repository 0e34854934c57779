//! The parts of a message (RFC 2046), taken apart.

use std::borrow::Cow;

use super::header::{Header, Parameters};
use super::transfer::{base64, quoted_printable};
use crate::read::Unreadable;

/// The most parts that lie in each other: a message sent on ten times has some twenty.
const DEEPEST: usize = 24;

/// The most parts of a message; one with a picture for each line has a hundred.
const MOST: usize = 500;

/// A part that has no others in it.
pub(super) struct Part {
    /// The media type in small letters.
    pub media: String,
    pub charset: Option<String>,
    /// Its lines were wrapped by the program that sent it, in a way that can be undone (RFC 3676).
    pub flowed: bool,
    /// With the blank before each break taken away (RFC 3676, 4.3).
    pub without_blank: bool,
    /// It is a file beside the message.
    pub is_attached: bool,
    pub bytes: Vec<u8>,
}

/// The parts of a message, and the addresses of those whom it was sent to.
#[derive(Default)]
pub(super) struct Parts {
    pub all: Vec<Part>,
    pub receivers: Vec<String>,
}

/// The lines that say to whom a message went.
const RECEIVERS: [&str; 5] = ["to", "cc", "delivered-to", "x-original-to", "envelope-to"];

impl Parts {
    /// Takes a message apart.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut parts = Self::default();
        parts.entity(bytes, "text/plain", 0)?;
        Ok(parts)
    }

    /// A message or a part, with its header lines; what it is where it does not say so itself.
    fn entity(&mut self, bytes: &[u8], usual: &str, depth: usize) -> Result<(), Unreadable> {
        if depth > DEEPEST || self.all.len() >= MOST {
            return Err(Unreadable::TooMany {
                what: "parts of a message",
                limit: if depth > DEEPEST { DEEPEST } else { MOST },
            });
        }
        let (header, length) = Header::read(bytes);
        let addresses = RECEIVERS.iter().flat_map(|name| header.values(name)).flat_map(addresses);
        self.receivers.extend(addresses);
        let kind = Parameters::read(header.value("content-type").unwrap_or(usual));
        let body = &bytes[length..];
        if kind.value.starts_with("multipart/")
            && let Some(boundary) = kind.get("boundary").filter(|boundary| !boundary.is_empty())
        {
            let usual = if kind.value == "multipart/digest" { "message/rfc822" } else { "text/plain" };
            for part in split(body, boundary.as_bytes()) {
                self.entity(part, usual, depth + 1)?;
            }
            return Ok(());
        }
        let decoded =
            match header.value("content-transfer-encoding").map(|said| said.trim().to_ascii_lowercase()).as_deref() {
                Some("quoted-printable") => Cow::Owned(quoted_printable(body)),
                Some("base64") => Cow::Owned(base64(body)),
                _ => Cow::Borrowed(body),
            };
        let is_message = match kind.value.as_str() {
            "message/rfc822" | "message/global" | "message/news" => true,
            // A message that was saved as a file, and sent as one.
            "application/octet-stream" => super::may_be(&decoded),
            _ => false,
        };
        if is_message {
            return self.entity(&decoded, "text/plain", depth + 1);
        }
        let disposition = Parameters::read(header.value("content-disposition").unwrap_or_default());
        self.all.push(Part {
            charset: kind.get("charset"),
            flowed: kind.get("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed")),
            without_blank: kind.get("delsp").is_some_and(|said| said.eq_ignore_ascii_case("yes")),
            is_attached: disposition.value == "attachment",
            media: kind.value,
            bytes: decoded.into_owned(),
        });
        Ok(())
    }
}

/// The mail addresses in a header line.
fn addresses(value: &str) -> impl Iterator<Item = String> {
    let pieces = value.split(|letter: char| letter.is_whitespace() || "<>,;\"()".contains(letter));
    pieces.filter(|piece| piece.contains('@')).map(str::to_ascii_lowercase)
}

/// What stands between the lines of a boundary. Before the first and after the last is nothing that anybody reads; where the
/// last is missing, the message was cut.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let (mut from, mut at) = (None, 0);
    while at < body.len() {
        let end = body[at..].iter().position(|byte| *byte == b'\n').map_or(body.len(), |end| at + end + 1);
        let after = body[at..end].strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary));
        if let Some(after) = after.map(<[u8]>::trim_ascii_end)
            && (after.is_empty() || after == b"--")
        {
            parts.extend(from.map(|from| &body[from..at]));
            if after == b"--" {
                return parts;
            }
            from = Some(end);
        }
        at = end;
    }
    parts.extend(from.map(|from| &body[from..]));
    parts
}
