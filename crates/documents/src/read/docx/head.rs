//! The header of the first page: number, index and date can stand there alone.

use std::collections::HashSet;

use super::body::{Body, sections};
use super::container::Package;
use super::parts::{Parts, Relations};
use super::tree::Element;
use crate::read::Unreadable;
use crate::read::flow::{Flow, is_label};
use crate::read::fold::fold;

/// In so many lines at the beginning, the text can say again what the header says.
const FIRST_LINES: usize = 15;

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
    let first: HashSet<String> =
        text.text().lines().filter(|line| !line.trim().is_empty()).take(FIRST_LINES).map(fold).collect();
    // The number of the page, and lines that only rule off; a date or `60/31` tells something.
    let is_number = |line: &str| line.parse::<u16>().is_ok() || !line.contains(char::is_alphanumeric);
    let header = reader.whole(&tree).keep_lines(|line| !first.contains(&fold(line)) && !is_number(line));
    let tells = |line: &str| line.bytes().any(|byte| byte.is_ascii_digit()) || is_label(line).is_some();
    if !header.text().lines().any(tells) {
        return Ok(text);
    }
    let mut whole = header;
    whole.gap();
    whole.append(text);
    Ok(whole)
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
