//! Bytes to text: UTF-8, UTF-16 with or without byte order mark, and what else texts were written in, which is guessed; what
//! mail programs left of an encoding is undone; line ends are made one.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::fold::ligature;
use super::{LARGEST_DOCUMENT, Unreadable, guess, mail};

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

/// A text, and how sure its letters are.
pub(super) struct Decoded {
    pub text: String,
    /// The encoding of its letters is a guess.
    pub is_guessed: bool,
}

/// The text of a file, in UTF-8 without byte order mark, with `\n` as the only line end.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    if let Some(seems) = seems(bytes) {
        return Err(Unreadable::Binary { seems: Some(seems) });
    }
    let plain = residue(bytes).map_or(Cow::Borrowed(bytes), Cow::Owned);
    let was_encoded = matches!(plain, Cow::Owned(_));
    let encoding = encoding_of(&plain).ok_or(Unreadable::Binary { seems: None })?;
    let (text, is_known) = match &encoding {
        Some(encoding) => (encoding.decode_with_bom_removal(&plain).0, true),
        None => (guess::encoding_of(&plain).decode(&plain), false),
    };
    // A file that was put together from others can have the mark more than once.
    let text = text.trim_start_matches('\u{feff}');
    let controls = text.bytes().filter(|byte| byte.is_ascii_control() && is_strange(char::from(*byte))).count();
    if controls > 0 && (text.contains('\0') || controls * 100 > text.chars().count() * CONTROLS_PERCENT) {
        return Err(Unreadable::Binary { seems: None });
    }
    let mended = twice_encoded(text);
    let is_guessed = !is_known || was_encoded || mended.is_some();
    let text = mended.as_deref().unwrap_or(text);
    let text = if text.contains(|letter| is_line_end(letter) || ligature(letter).is_some()) {
        with_line_feeds(text)
    } else {
        text.to_owned()
    };
    if text.chars().all(|letter| letter.is_whitespace() || is_strange(letter) || letter == '\u{feff}') {
        return Err(Unreadable::Empty);
    }
    Ok(Decoded {
        is_guessed: is_guessed && text.contains(|letter: char| letter.is_alphabetic() && !letter.is_ascii()),
        text,
    })
}

/// So many codes for letters in words are what a mail program left: nobody writes two by chance.
const FEWEST_CODES: usize = 2;

/// The bytes of a text in which a mail program left its encoding (`=D6zg=FCr`), without it.
fn residue(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.is_ascii() {
        return None;
    }
    let words = bytes.split(u8::is_ascii_whitespace);
    // In an address of the web such a code can be anything.
    let plain = words.filter(|word| !word.iter().any(|byte| b"/?&".contains(byte)));
    let codes = plain.flat_map(|word| (0..word.len()).filter(|at| is_code(word, *at)));
    (codes.take(FEWEST_CODES).count() == FEWEST_CODES).then(|| mail::quoted_printable(bytes))
}

/// Whether a code for a letter that is not ASCII begins here, with a letter beside it.
fn is_code(word: &[u8], at: usize) -> bool {
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| word.get(at)).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'=')
    };
    let is_capital = |digit: &u8| digit.is_ascii_digit() || (b'A'..=b'F').contains(digit);
    let digits = word.get(at + 1..at + 3).filter(|digits| word[at] == b'=' && digits.iter().all(is_capital));
    digits.and_then(mail::code).is_some_and(|code| code >= 0x80)
        && (is_letter(Some(at + 3)) || is_letter(at.checked_sub(1)) && is_letter(at.checked_sub(2)))
}

/// A text whose letters were taken for single bytes once and written as UTF-8 again ("FÃ©lix"), as it was before; `None` for
/// all others.
fn twice_encoded(text: &str) -> Option<String> {
    if !text.contains(['\u{c2}', '\u{c3}', '\u{c4}', '\u{c5}', '\u{d8}', '\u{d9}', '\u{e2}']) {
        return None;
    }
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(text);
    let before = std::str::from_utf8(&bytes).ok().filter(|before| !is_lossy && before.len() < text.len())?;
    Some(before.to_owned())
}

fn seems(bytes: &[u8]) -> Option<&'static str> {
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, what)| *what)
}

/// The encoding, where the bytes tell it; `None` for what is not text in any.
fn encoding_of(bytes: &[u8]) -> Option<Option<&'static Encoding>> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(Some(encoding));
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        return Some(Some(encoding));
    }
    if bytes.contains(&0) {
        return None;
    }
    Some(is_mostly_utf8(bytes).then_some(UTF_8))
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

/// Line ends of all systems, and the line breaks that word processors write, become line feeds; ligatures their letters.
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
            other => match ligature(other) {
                Some(letters) => lines.push_str(letters),
                None => lines.push(other),
            },
        }
    }
    lines
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\r' | '\x0b' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
