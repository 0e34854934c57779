//! OpenDocument texts (ISO/IEC 26300; `.odt`, and `.fodt` in one file) to text.
//!
//! Read like Word documents: what was struck out is gone and what was added stays, hidden words are left out, nothing is
//! followed. Metadata, annotations and fields with the name of the writer are left out; notes come at the end.

mod body;
mod inline;
mod lists;
mod styles;

#[cfg(test)]
mod tests;

use super::flow::{Flow, Notes};
use super::packed::{Element, Package, Vocabulary, damaged, parse};
use super::{Extracted, Form, Unreadable};
use body::Body;
use styles::Styles;

/// Within how many of the first bytes a document in one file says what it is.
const SAMPLE: usize = 2048;

/// The element that such a file begins with.
const FLAT: &[u8] = b"<office:document";

/// What breaks the rules of the form.
const DAMAGED: Unreadable = damaged(Form::Odt);

/// Whether the first bytes are those of an OpenDocument text in one file, without an archive.
pub(super) fn may_be_flat(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let bytes = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample).trim_ascii_start();
    bytes.starts_with(b"<") && bytes.windows(FLAT.len()).any(|window| window == FLAT)
}

/// The text of a document in one file.
pub(super) fn extract_flat(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| DAMAGED)?;
    let root = parse(text.trim_start_matches('\u{feff}').trim_start(), Form::Odt)?;
    text_of(&root, Some(&root))
}

/// The text of a document in an archive.
pub(super) fn extract(mut package: Package<'_>) -> Result<Extracted, Unreadable> {
    // A list of parts that cannot be read says nothing; the parts themselves do.
    if let Ok(Some(manifest)) = package.tree("META-INF/manifest.xml") {
        let is_locked = |entry: &Element| entry.child("encryption-data").is_some();
        if manifest.elements().any(is_locked) {
            return Err(Unreadable::Encrypted { form: Form::Odt });
        }
    }
    let content = package.tree("content.xml")?.ok_or(DAMAGED)?;
    let styles = package.tree("styles.xml")?;
    text_of(&content, styles.as_ref())
}

/// The text of a document, from the part with its text and the part with its styles.
fn text_of(content: &Element, styled: Option<&Element>) -> Result<Extracted, Unreadable> {
    let body = content.child("body").filter(|body| body.vocabulary == Vocabulary::Office).ok_or(DAMAGED)?;
    let Some(text) = body.child("text") else { return Err(seems(body)) };
    let common = styled.and_then(|part| part.child("styles"));
    let styles = Styles::read([common, content.child("automatic-styles")]);
    let mut reader = Body::new(&styles, text);
    let mut flow = reader.whole(text);
    write_notes(&mut reader, &mut flow);
    header(styled, common, first_page(text, &styles), flow).finish(Form::Odt)
}

/// Writes the notes at the end; one can have others in it.
fn write_notes<'a>(reader: &mut Body<'a>, flow: &mut Flow) {
    let mut notes = Notes::default();
    let mut place = 0;
    while let Some(note) = reader.notes.get(place).copied() {
        place += 1;
        let words = reader.whole(note);
        notes.write(flow, words);
    }
}

/// What a document is, where it is no text.
fn seems(body: &Element) -> Unreadable {
    let has = |name: &str| body.child(name).is_some();
    let seems = if has("spreadsheet") {
        "a spreadsheet (ODS)"
    } else if has("presentation") {
        "a presentation (ODP)"
    } else {
        "an OpenDocument file, and no text"
    };
    Unreadable::Binary { seems: Some(seems) }
}

/// The name of the pages with which a document begins, where its first paragraph says one.
fn first_page(text: &Element, styles: &Styles) -> Option<String> {
    let is_block = |element: &&Element| matches!(element.name.as_str(), "p" | "h" | "table");
    let first = text.elements().find(is_block)?;
    styles.of_paragraph(first.attribute("style-name")).master_page
}

/// The text with header and footer of its first page, where they say something.
fn header(styled: Option<&Element>, common: Option<&Element>, page: Option<String>, text: Flow) -> Flow {
    let Some(part) = styled else { return text };
    let Some(masters) = part.child("master-styles") else { return text };
    let name = page.as_deref().unwrap_or("Standard");
    let named = masters.elements().find(|master| master.attribute("name") == Some(name));
    let Some(master) = named.or_else(|| masters.child("master-page")) else { return text };
    let is_shown = |header: &&Element| header.attribute("display") != Some("false");
    let styles = Styles::read([common, part.child("automatic-styles")]);
    let read = |first: &str, usual: &str| {
        let own = master.child(first).filter(is_shown);
        let found = own.or_else(|| master.child(usual).filter(is_shown))?;
        Some(Body::new(&styles, found).whole(found))
    };
    let text = match read("header-first", "header") {
        Some(header) => text.below_header(header),
        None => text,
    };
    match read("footer-first", "footer") {
        Some(footer) => text.above_footer(footer),
        None => text,
    }
}
