//! PDF documents: pages of placed glyphs become text that follows the conventions of [`mod@super::extract`].
//!
//! A page knows no words, lines or paragraphs: they are found again by where the glyphs stand. [`bounds`] keeps a hostile
//! file small; [`glyphs`] takes the glyphs of a page, with what [`marked`] and [`structure`] say about them; [`lines`] makes
//! lines of them and [`order`] puts lines into the order of reading, [`logical`] their letters; [`furniture`] takes out what
//! only dresses a page; [`layout`] tells which lines belong together, [`hyphens`] which words were divided, and
//! [`compose`] writes the text, with the links of [`links`].
//!
//! Programs, forms, attachments and pictures in a document are not looked at, and nothing that it names is fetched.

mod bounds;
mod compose;
mod furniture;
mod glyphs;
mod hyphens;
mod layout;
mod lines;
mod links;
mod logical;
mod marked;
mod order;
mod structure;

use std::panic::{AssertUnwindSafe, catch_unwind};

use hayro_interpret::InterpreterCache;
use hayro_syntax::page::Page;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use super::flow::line_at;
use super::{Extracted, Form, Unreadable};
use crate::Code;
use bounds::{Endless, MOST_GLYPHS, MOST_PAGES};
use glyphs::{Glyph, Glyphs};
use layout::Sheet;
use links::Addresses;
use structure::Structure;

/// Of a hundred glyphs, so many must have a letter, else what is there is no text but pictures of letters.
const LETTERS_PERCENT: usize = 70;

/// Whether a file says that it is a PDF document: at its start, or within its first kilobyte, as readers have always taken
/// it; a text that only speaks of such documents has no end of one.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    const HEAD: usize = 1024;
    let says = |part: &[u8]| part.windows(5).any(|word| word == b"%PDF-");
    bytes.trim_ascii_start().starts_with(b"%PDF-") || says(&bytes[..bytes.len().min(HEAD)]) && bounds::ends(bytes)
}

/// The text of a PDF document.
pub(super) fn extract(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    bounds::check(bytes)?;
    // The library is not ours: what it cannot cope with is damaged. Endless work ends in a panic of our own.
    match catch_unwind(AssertUnwindSafe(|| read(bytes))) {
        Ok(extracted) => extracted,
        Err(reason) => Err(match reason.downcast_ref() {
            Some(Endless::Steps) => Unreadable::GaveUp,
            Some(Endless::Glyphs) => Unreadable::TooMany { what: "characters", limit: MOST_GLYPHS },
            None => damaged(),
        }),
    }
}

fn damaged() -> Unreadable {
    Unreadable::Damaged { form: Form::Pdf }
}

fn read(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm) => {
            Unreadable::Encrypted { form: Form::Pdf }
        }
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => damaged(),
    })?;
    let pages = pdf.pages();
    if pages.len() > MOST_PAGES {
        return Err(Unreadable::TooMany { what: "pages", limit: MOST_PAGES });
    }
    if pages.is_empty() || !pages.iter().all(has_its_content) {
        return Err(damaged());
    }
    let structure = Structure::of(&pdf);
    let cache = InterpreterCache::new();
    let mut addresses = Addresses::default();
    let mut budget = bounds::Budget::default();
    let mut read = Vec::new();
    let mut hiding = None;
    for (number, page) in pages.iter().enumerate() {
        let Glyphs { all: mut glyphs, left_out } = glyphs::of(page, &pdf, &cache, &mut budget);
        hiding = hiding.or(left_out.then_some(number));
        links::mark(page, &mut glyphs, &mut addresses);
        read.push((glyphs, number));
    }
    check_letters(read.iter().flat_map(|(glyphs, _)| glyphs), pages.len())?;
    let sheets = read.into_iter().map(|(glyphs, number)| Sheet::of(glyphs, number, &structure)).collect();
    let (text, pages) = compose::text(furniture::without(sheets), &addresses);
    // Once is enough: at the first line of the first page that hides something.
    let remarks = hiding.and_then(|page| Some((Code::HiddenText, line_at(&text, *pages.get(page)?))));
    Ok(Extracted { form: Form::Pdf, remarks: remarks.into_iter().collect(), text })
}

/// A page may be empty; one whose content cannot be unpacked is damaged, and its words would be missing.
fn has_its_content(page: &Page<'_>) -> bool {
    !page.raw().contains_key(b"Contents") || page.page_stream().is_some()
}

fn check_letters<'a>(glyphs: impl Iterator<Item = &'a Glyph>, pages: usize) -> Result<(), Unreadable> {
    let (mut all, mut known) = (0, 0);
    for glyph in glyphs.filter(|glyph| !glyph.text.trim().is_empty()) {
        all += 1;
        known += usize::from(glyph.text != glyphs::UNKNOWN);
    }
    if all == 0 || known * 100 < all * LETTERS_PERCENT {
        return Err(Unreadable::NoTextLayer { pages: u32::try_from(pages).unwrap_or(u32::MAX) });
    }
    Ok(())
}
