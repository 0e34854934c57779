//! The texts that a page gives for glyphs which do not say their letters themselves (ISO 32000-1, 14.9.4).
//!
//! The library that draws a page tells where marked content begins, and not what it is replaced by. So the same marks are
//! listed here ahead of drawing, in the same order.

use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Dict, Name, Stream, String as Bytes, dict_or_stream};
use hayro_syntax::page::{Page, Resources};

/// Parts of pages call parts no deeper than this here; below, replacements are not used.
const DEEPEST: usize = 8;

/// The most marks of a page; a page of print has some hundred.
const MOST_MARKS: usize = 50_000;

/// Where marked content begins.
#[derive(Clone)]
pub(super) struct Marked {
    /// Its number on the page.
    pub mark: Option<i32>,
    /// The text that stands for it.
    pub replacement: Option<String>,
}

/// The marks of a page, in the order in which drawing meets them.
pub(super) fn marked(page: &Page<'_>) -> Vec<Marked> {
    let mut marks = Vec::new();
    list(page.typed_operations(), page.resources(), DEEPEST, &mut marks);
    // Most pages have none, and then nothing has to be compared while they are drawn.
    if marks.iter().all(|mark| mark.replacement.is_none()) { Vec::new() } else { marks }
}

fn list(mut steps: TypedIter<'_>, resources: &Resources<'_>, depth: usize, marks: &mut Vec<Marked>) {
    while let Some(step) = steps.next() {
        if marks.len() > MOST_MARKS {
            return;
        }
        match step {
            TypedInstruction::BeginMarkedContent(_) => marks.push(Marked { mark: None, replacement: None }),
            TypedInstruction::BeginMarkedContentWithProperties(begin) => {
                let own = dict_or_stream(begin.1).map(|(dict, _)| dict.clone());
                let mark = own.as_ref().and_then(|dict| dict.get::<i32>(b"MCID"));
                let named = || begin.1.clone().into_name().and_then(|name| resources.properties.get::<Dict<'_>>(name));
                let replacement = own.or_else(named).and_then(|dict| replacement(&dict));
                marks.push(Marked { mark, replacement });
            }
            TypedInstruction::XObject(part) if depth > 0 => {
                let Some(form) = resources.x_objects.get::<Stream<'_>>(part.0.as_ref()) else { continue };
                let is_form = form.dict().get::<Name<'_>>(b"Subtype").is_some_and(|kind| kind.as_ref() == b"Form");
                let Some(content) = Some(&form).filter(|_| is_form).and_then(|form| form.decoded().ok()) else {
                    continue;
                };
                let own = form.dict().get::<Dict<'_>>(b"Resources").unwrap_or_default();
                list(TypedIter::new(&content), &Resources::from_parent(own, resources.clone()), depth - 1, marks);
            }
            _ => {}
        }
    }
}

fn replacement(properties: &Dict<'_>) -> Option<String> {
    properties.get::<Bytes<'_>>(b"ActualText").map(|bytes| words(bytes.as_bytes()))
}

/// A text string (ISO 32000-1, 7.9.2.2; UTF-8 since ISO 32000-2). Of the old encoding only what it shares with Latin 1 is
/// read: programs that replace glyphs write Unicode.
pub(super) fn words(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
