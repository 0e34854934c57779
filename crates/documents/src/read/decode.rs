//! Bytes to text: UTF-8, UTF-16 with or without byte order mark, Windows-1252; line ends made one.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{LARGEST_DOCUMENT, Unreadable};

/// How many bytes decide what a file is.
const SAMPLE: usize = 4096;

/// Of a hundred characters of a text, at most so many are controls; damaged text has a few, binary data a fifth.
const CONTROLS_PERCENT: usize = 5;

/// What the first bytes of files that are not text say they are.
const BEGINNINGS: [(&[u8], &str); 11] = [
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"From: <Saved by ", "a web page saved as an archive (MHTML)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\0", "a picture (TIFF)"),
    (b"MM\0*", "a picture (TIFF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"7z\xbc\xaf", "an archive (7z)"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
];

/// What a file that is no text can seem to be: all that this module says of one.
pub(super) const SEEMINGS: [&str; BEGINNINGS.len()] = {
    let mut seemings = [""; BEGINNINGS.len()];
    let mut place = 0;
    while place < BEGINNINGS.len() {
        seemings[place] = BEGINNINGS[place].1;
        place += 1;
    }
    seemings
};

/// Refuses what is larger than a document, and what is nothing.
pub(super) fn check_size(bytes: &[u8]) -> Result<(), Unreadable> {
    if bytes.len() > LARGEST_DOCUMENT {
        return Err(Unreadable::TooLarge { size: bytes.len(), limit: LARGEST_DOCUMENT });
    }
    if bytes.is_empty() { Err(Unreadable::Empty) } else { Ok(()) }
}

/// The text of a file, in UTF-8 without byte order mark, with `\n` as the only line end.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    if let Some(seems) = seems(bytes) {
        return Err(Unreadable::Binary { seems: Some(seems) });
    }
    let encoding = encoding_of(bytes).ok_or(Unreadable::Binary { seems: None })?;
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    // A file that was put together from others can have the mark more than once.
    let text = text.trim_start_matches('\u{feff}');
    let controls = text.bytes().filter(|byte| byte.is_ascii_control() && is_strange(char::from(*byte))).count();
    if controls > 0 && (text.contains('\0') || controls * 100 > text.chars().count() * CONTROLS_PERCENT) {
        return Err(Unreadable::Binary { seems: None });
    }
    let text = if text.contains(is_line_end) { with_line_feeds(text) } else { text.to_owned() };
    if text.chars().all(|letter| letter.is_whitespace() || is_strange(letter) || letter == '\u{feff}') {
        return Err(Unreadable::Empty);
    }
    Ok(text)
}

fn seems(bytes: &[u8]) -> Option<&'static str> {
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, what)| *what)
}

/// `None` for what is not text in any of them.
fn encoding_of(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        return Some(encoding);
    }
    if bytes.contains(&0) {
        return None;
    }
    Some(if is_mostly_utf8(bytes) { UTF_8 } else { WINDOWS_1252 })
}

/// UTF-16 shows by its zeros: blanks and line ends have one, on the same side, in every language.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = (sample.len() / 40).max(1);
    match (even, odd) {
        (0, odd) if odd >= enough => Some(UTF_16LE),
        (even, 0) if even >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether the bytes are UTF-8, perhaps with damage: more characters are whole than broken.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

fn is_strange(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}')
}

/// Line ends of all systems, and the line breaks that word processors write, become line feeds.
pub(super) fn with_line_feeds(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                lines.push('\n');
            }
            other if is_line_end(other) => lines.push('\n'),
            other => lines.push(other),
        }
    }
    lines
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\r' | '\x0b' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
