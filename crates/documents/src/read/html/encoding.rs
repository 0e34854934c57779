//! The encoding of a web page: its mark, what it says itself, UTF-8 where it is that, else a guess.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::read::guess;

/// A page says its encoding within so many bytes (the HTML standard, 4.2.5.4, asks for 1024; many come later).
const SAMPLE: usize = 4096;

/// The text of a page.
pub(super) fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    let is_utf8 = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        // A sample can end within a letter.
        Err(error) => error.error_len().is_none(),
    };
    let encoding = match said(&bytes[..bytes.len().min(SAMPLE)]) {
        _ if bytes.starts_with(b"<\0") => UTF_16LE,
        _ if bytes.starts_with(b"\0<") => UTF_16BE,
        // What says in readable letters that it is wide, is not (the HTML standard, 13.2.3.2).
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => UTF_8,
        // UTF-8 that is whole is UTF-8, whatever a program wrote into the head when it saved the page.
        _ if is_utf8 => UTF_8,
        Some(encoding) => encoding,
        None => return Cow::Owned(guess::encoding_of(bytes).decode(bytes).into_owned()),
    };
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding after `charset=` in a `meta` element.
fn said(sample: &[u8]) -> Option<&'static Encoding> {
    let small = sample.to_ascii_lowercase();
    let at = small.windows(8).position(|window| window == b"charset=")? + 8;
    let value = sample[at..].strip_prefix(b"\"").or_else(|| sample[at..].strip_prefix(b"'")).unwrap_or(&sample[at..]);
    let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_:".contains(byte);
    let end = value.iter().position(|byte| !is_label(byte)).unwrap_or(value.len());
    Encoding::for_label(&value[..end])
}
