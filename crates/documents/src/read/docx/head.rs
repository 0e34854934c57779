//! Header and footer of the first page: number, index and date can stand there alone.

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
    let text = match read(package, parts, reference(parts, body, "headerReference"))? {
        Some(header) => text.below_header(header),
        None => text,
    };
    Ok(match read(package, parts, reference(parts, body, "footerReference"))? {
        Some(footer) => text.above_footer(footer),
        None => text,
    })
}

/// The text of a part with a header or a footer.
fn read(package: &mut Package<'_>, parts: &Parts, name: Option<String>) -> Result<Option<Flow>, Unreadable> {
    let Some(name) = name else { return Ok(None) };
    let Some(tree) = package.tree(&name)? else { return Ok(None) };
    let relations = Relations::of(package, &name)?;
    let mut reader = Body::new(parts);
    reader.relations = &relations;
    Ok(Some(reader.whole(&tree)))
}

/// The part with the header or the footer of the first page of the first section.
fn reference(parts: &Parts, body: &Element, wanted: &str) -> Option<String> {
    let section = sections(body).into_iter().next()?;
    let own = section.says("titlePg") == Some(true);
    let of_kind = |kind: &str| {
        let mut references = section.elements().filter(|element| element.name == wanted);
        references.find(|reference| reference.attribute("type").unwrap_or("default") == kind)
    };
    let reference = if own { of_kind("first") } else { of_kind("default") };
    parts.relations.part_of(reference?.attribute("id")?)
}
