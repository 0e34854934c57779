//! How much a PDF document may ask for, and why. The limited process around reading is the outer wall; these are told
//! with their own reason.

use std::io::Read;
use std::panic::resume_unwind;

use super::super::{Form, Unreadable};

/// The most pages. An urgent action has two; some hundred leave room for a collection.
pub(super) const MOST_PAGES: usize = 500;

/// The most glyphs of all pages together: a hundred pages full of small print.
pub(super) const MOST_GLYPHS: usize = 500_000;

/// The most steps of drawing that show no glyph: lines, areas, pictures, parts that call parts. A page has some hundred, and
/// each takes some microseconds.
const MOST_STEPS: usize = 100_000;

/// What ends an interpretation that would not end by itself, or not soon.
pub(super) enum Endless {
    /// It draws on and on.
    Steps,
    /// It shows more glyphs than are taken.
    Glyphs,
}

/// The most bytes that all packed parts of a document may unpack to: eight times the largest document.
const LARGEST_UNPACKED: usize = 64 * 1024 * 1024;

/// A packed part may hold a packed part; more often than this nobody packs.
const DEEPEST_PACKING: usize = 3;

/// What is left of the limits while a document is read.
pub(super) struct Budget {
    glyphs: usize,
    steps: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { glyphs: MOST_GLYPHS, steps: MOST_STEPS }
    }
}

impl Budget {
    /// Takes a step that shows nothing.
    pub fn step(&mut self) {
        self.steps = self.steps.checked_sub(1).unwrap_or_else(|| resume_unwind(Box::new(Endless::Steps)));
    }

    /// Takes a glyph; the two steps that lead to each are given back.
    pub fn glyph(&mut self) {
        self.glyphs = self.glyphs.checked_sub(1).unwrap_or_else(|| resume_unwind(Box::new(Endless::Glyphs)));
        self.steps = (self.steps + 2).min(MOST_STEPS);
    }
}

/// Refuses what swells when it is unpacked, before anything is unpacked for good, and what has no end.
pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    if !ends(bytes) {
        return Err(super::damaged());
    }
    let mut left = LARGEST_UNPACKED;
    for packed in packed_parts(bytes) {
        measure(packed, DEEPEST_PACKING, &mut left)?;
    }
    Ok(())
}

/// A document says at its end where its table of contents is: one that does not was cut off.
pub(super) fn ends(bytes: &[u8]) -> bool {
    // Some programs and some mail servers add lines after the end.
    const TAIL: usize = 16 * 1024;
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    tail.windows(9).any(|word| word == b"startxref")
}

/// What follows each word `stream`, where it looks packed by Deflate with the two bytes that zlib puts before it.
fn packed_parts(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    const WORD: &[u8] = b"stream";
    let places = bytes.windows(WORD.len()).enumerate().filter(|(_, word)| *word == WORD).map(|(place, _)| place);
    places.filter_map(|place| {
        let after = bytes[place + WORD.len()..].trim_ascii_start();
        looks_packed(after).then_some(after)
    })
}

/// The head of zlib's form (RFC 1950, 2.2): method 8, and both bytes together a multiple of 31.
fn looks_packed(bytes: &[u8]) -> bool {
    matches!(bytes, [first, second, ..] if first & 0x0f == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0)
}

/// Takes from what is left as many bytes as a part unpacks to, without keeping them.
fn measure(packed: &[u8], depth: usize, left: &mut usize) -> Result<(), Unreadable> {
    const STEP: usize = 64 * 1024;
    let mut unpacking = flate2::read::ZlibDecoder::new(packed);
    let mut chunk = vec![0; STEP];
    let mut inner = Vec::new();
    let mut is_first = true;
    let mut keeps = false;
    // What is no zlib after all, or breaks off, is for the library to judge.
    while let Ok(count @ 1..) = unpacking.read(&mut chunk) {
        *left = left.checked_sub(count).ok_or(Unreadable::Swollen { form: Form::Pdf, limit: LARGEST_UNPACKED })?;
        keeps = if is_first { depth > 0 && looks_packed(&chunk[..count]) } else { keeps };
        is_first = false;
        if keeps {
            inner.extend_from_slice(&chunk[..count]);
        }
    }
    if keeps { measure(&inner, depth - 1, left) } else { Ok(()) }
}
