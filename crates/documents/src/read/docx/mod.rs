//! Word documents (Office Open XML, ECMA-376; transitional and strict) to text.
//!
//! Our own reader: what is deleted, hidden, outside or a macro has to be told apart, and nothing is ever followed. Metadata
//! is not looked at. Comments are left out; notes at the foot of pages come at the end.

mod body;
mod head;
mod inline;
mod numbering;
mod ole;
mod parts;
mod styles;

#[cfg(test)]
mod tests;

use super::packed::{Package, damaged};
use super::{Extracted, Form, Unreadable};
use body::Body;
use parts::Parts;

/// Whether the first bytes are those of a container of older office programs.
pub(super) fn may_be_older(bytes: &[u8]) -> bool {
    bytes.starts_with(ole::BEGINNING)
}

/// Why a container of older office programs is refused.
pub(super) fn refusal(bytes: &[u8]) -> Unreadable {
    ole::refusal(bytes)
}

/// The text of a Word document.
pub(super) fn extract(mut package: Package<'_>) -> Result<Extracted, Unreadable> {
    const DAMAGED: Unreadable = damaged(Form::Docx);
    let parts = Parts::load(&mut package)?;
    let root = package.tree(&parts.main)?.ok_or(DAMAGED)?;
    let body = root.child("body").filter(|_| root.name == "document").ok_or(DAMAGED)?;
    let mut reader = Body::new(&parts);
    let mut flow = reader.document(body);
    reader.write_notes(&mut flow);
    head::put_before(&mut package, &parts, body, flow)?.finish(Form::Docx)
}
