//! Word documents (Office Open XML, ECMA-376; transitional and strict) to text.
//!
//! Our own reader: what is deleted, hidden, outside or a macro has to be told apart, and nothing is ever followed. Metadata
//! is not looked at. Comments and footers are left out; notes at the foot of pages come at the end.

mod body;
mod container;
mod fields;
mod head;
mod inline;
mod numbering;
mod ole;
mod parts;
mod styles;
mod symbols;
mod tree;

#[cfg(test)]
mod tests;

use super::{Extracted, Form, Unreadable};
use body::Body;
use container::Package;
use parts::Parts;

/// How a ZIP archive begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Whether the first bytes are those of a Word document, of any year.
pub(super) fn may_be(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(ole::BEGINNING)
}

/// The text of a Word document.
pub(super) fn extract(bytes: &[u8]) -> Result<Extracted, Unreadable> {
    if bytes.starts_with(ole::BEGINNING) {
        return Err(ole::refusal(bytes));
    }
    let mut package = Package::open(bytes)?;
    let parts = Parts::load(&mut package)?;
    let root = package.tree(&parts.main)?.ok_or(DAMAGED)?;
    let body = root.child("body").filter(|_| root.name == "document").ok_or(DAMAGED)?;
    let mut reader = Body::new(&parts);
    let mut flow = reader.document(body);
    reader.write_notes(&mut flow);
    head::put_before(&mut package, &parts, body, flow)?.finish(Form::Docx)
}

/// What breaks the rules of the form.
const DAMAGED: Unreadable = Unreadable::Damaged { form: Form::Docx };

/// What would be larger than a document can be.
const SWOLLEN: Unreadable = Unreadable::Swollen { form: Form::Docx, limit: container::LARGEST_UNPACKED };
