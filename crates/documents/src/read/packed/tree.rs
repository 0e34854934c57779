//! A part as a tree of elements, without namespaces but for the difference between the vocabularies that matter.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{damaged, swollen};
use crate::read::{Form, Unreadable};

/// The most elements that lie in each other. A table in a table in a text box has some forty.
const DEEPEST: usize = 160;

/// The most elements of one part: a text of the largest size has a tenth of them.
const MOST_ELEMENTS: usize = 500_000;

/// To which vocabulary an element belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Vocabulary {
    /// WordprocessingML, transitional or strict.
    Word,
    /// Formulas.
    Math,
    /// Markup compatibility.
    Compatibility,
    /// The text of OpenDocument: paragraphs, lists, fields, notes.
    Text,
    /// Its tables.
    Table,
    /// Its frames and drawings.
    Draw,
    /// Its styles.
    Style,
    /// What holds its documents together, and its annotations.
    Office,
    Other,
}

/// An element. It holds words of people, so it has no `Debug`.
pub(in crate::read) struct Element {
    pub vocabulary: Vocabulary,
    /// The name without its prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// What lies in an element.
pub(in crate::read) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute, by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements directly in this one.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name directly in this one.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The attribute `val` of a child.
    pub fn value_of(&self, child: &str) -> Option<&str> {
        self.child(child)?.attribute("val")
    }

    /// Whether a child says yes: it is there, and does not say no.
    pub fn says(&self, child: &str) -> Option<bool> {
        let child = self.child(child)?;
        Some(!matches!(child.attribute("val"), Some("0" | "false" | "off" | "none")))
    }

    /// The text directly in this element.
    pub fn text(&self) -> String {
        let texts = self.children.iter().filter_map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }
}

/// Parses a part. Document type definitions, and with them entities of one's own, are refused.
pub(in crate::read) fn parse(text: &str, form: Form) -> Result<Element, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut prefixes = HashMap::new();
    let mut open: Vec<Element> = Vec::new();
    let mut count = 0;
    loop {
        let event = reader.read_event().map_err(|_| damaged(form))?;
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                count += 1;
                if open.len() >= DEEPEST || count > MOST_ELEMENTS {
                    return Err(swollen(form));
                }
                open.push(element(&start, &mut prefixes).ok_or(damaged(form))?);
                if is_empty && let Some(root) = close(&mut open) {
                    return Ok(root);
                }
            }
            Event::End(_) => {
                if let Some(root) = close(&mut open) {
                    return Ok(root);
                }
            }
            Event::Text(words) => push_text(&mut open, &words),
            Event::CData(words) => push_text(&mut open, &words),
            Event::GeneralRef(name) => {
                let letter = match &*name {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    _ => name.resolve_char_ref().ok().flatten().ok_or(damaged(form))?,
                };
                push_text(&mut open, letter.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) | Event::Eof => return Err(damaged(form)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// Ends the innermost element; the root is given back.
fn close(open: &mut Vec<Element>) -> Option<Element> {
    let closed = open.pop()?;
    match open.last_mut() {
        Some(parent) => {
            parent.children.push(Node::Element(closed));
            None
        }
        None => Some(closed),
    }
}

fn push_text(open: &mut [Element], words: &str) {
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        Some(Node::Text(text)) => text.push_str(words),
        _ => element.children.push(Node::Text(words.to_owned())),
    }
}

fn element(start: &BytesStart<'_>, prefixes: &mut HashMap<String, Vocabulary>) -> Option<Element> {
    let mut attributes = Vec::new();
    let mut all = start.attributes();
    // Looking for doubles would compare each with each.
    for attribute in all.with_checks(false) {
        let attribute = attribute.ok()?;
        let name = attribute.key.as_ref();
        if name == "xmlns" || name.starts_with("xmlns:") {
            let prefix = name.strip_prefix("xmlns:").unwrap_or_default().to_owned();
            prefixes.entry(prefix).or_insert_with(|| vocabulary(&attribute.value));
            continue;
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    let name = start.name();
    let prefix = name.prefix().map_or("", |prefix| prefix.into_inner());
    let vocabulary = prefixes.get(prefix).copied().unwrap_or(Vocabulary::Other);
    Some(Element { vocabulary, name: name.local_name().as_ref().to_owned(), attributes, children: Vec::new() })
}

fn vocabulary(namespace: &str) -> Vocabulary {
    match namespace.trim() {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Vocabulary::Word,
        "http://schemas.openxmlformats.org/officeDocument/2006/math"
        | "http://purl.oclc.org/ooxml/officeDocument/math" => Vocabulary::Math,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => Vocabulary::Compatibility,
        other => match other.trim().strip_prefix("urn:oasis:names:tc:opendocument:xmlns:") {
            Some("text:1.0") => Vocabulary::Text,
            Some("table:1.0") => Vocabulary::Table,
            Some("drawing:1.0") => Vocabulary::Draw,
            Some("style:1.0") => Vocabulary::Style,
            Some("office:1.0") => Vocabulary::Office,
            _ => Vocabulary::Other,
        },
    }
}
