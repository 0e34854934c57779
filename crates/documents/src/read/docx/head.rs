//! The header of the first page: number, index and date can stand there alone.

use super::body::{Body, sections};
use super::parts::{Parts, Relations};
use crate::read::Unreadable;
use crate::read::flow::Flow;
use crate::read::packed::Element;
use crate::read::packed::Package;

/// The text with the first page's header before it, where that says something more than who issues the document.
pub(super) fn put_before(
    package: &mut Package<'_>,
    parts: &Parts,
    body: &Element,
    text: Flow,
) -> Result<Flow, Unreadable> {
    let Some(name) = header_of(parts, body) else { return Ok(text) };
    let Some(tree) = package.tree(&name)? else { return Ok(text) };
    let relations = Relations::of(package, &name)?;
    let mut reader = Body::new(parts);
    reader.relations = &relations;
    let header = reader.whole(&tree);
    Ok(text.below_header(header))
}

/// The part with the header of the first page of the first section.
fn header_of(parts: &Parts, body: &Element) -> Option<String> {
    let section = sections(body).into_iter().next()?;
    let own = section.says("titlePg") == Some(true);
    let of_kind = |kind: &str| {
        let mut references = section.elements().filter(|element| element.name == "headerReference");
        references.find(|reference| reference.attribute("type").unwrap_or("default") == kind)
    };
    let reference = if own { of_kind("first") } else { of_kind("default") };
    parts.relations.part_of(reference?.attribute("id")?)
}
