//! The words of a paragraph: spans, links, changes, breaks, fields.

use super::body::Body;
use super::lists::number;
use crate::Code;
use crate::read::flow::{Block, Flow};
use crate::read::packed::{Element, Node, Vocabulary};

/// The most blanks in a row that are kept: a line of two columns has some forty.
const MOST_BLANKS: usize = 40;

/// Fields that say who wrote the document, or where on paper a line stands.
const NOT_SAID: [&str; 12] = [
    "page-number",
    "page-count",
    "page-continuation",
    "author-name",
    "author-initials",
    "initial-creator",
    "creator",
    "printed-by",
    "file-name",
    "template-name",
    "script",
    "note-ref",
];

impl<'a> Body<'a> {
    /// Reads what lies in a paragraph, a span, a link.
    pub fn inline(&mut self, flow: &mut Flow, element: &'a Element, hidden: bool, block: &Block) {
        for child in &element.children {
            match child {
                Node::Text(words) if !hidden => flow.collapsed(words),
                Node::Text(words) if !words.trim().is_empty() => flow.remark_here(Code::HiddenText),
                Node::Text(_) => {}
                Node::Element(element) => self.piece(flow, element, hidden, block),
            }
        }
    }

    fn piece(&mut self, flow: &mut Flow, element: &'a Element, hidden: bool, block: &Block) {
        match (element.vocabulary, element.name.as_str()) {
            (Vocabulary::Text, name) => self.text(flow, element, name, hidden, block),
            (Vocabulary::Other, "content-control") if element.attribute("showing-place-holder") == Some("true") => {
                self.leftover(flow, element, hidden, block);
            }
            (Vocabulary::Other, _) => self.inline(flow, element, hidden, block),
            // Boxes are read with their paragraph; annotations are not part of the text.
            _ => {}
        }
    }

    fn text(&mut self, flow: &mut Flow, element: &'a Element, name: &str, hidden: bool, block: &Block) {
        match name {
            "span" => {
                let own = self.styles.hides("text", element.attribute("style-name"));
                self.inline(flow, element, own.unwrap_or(hidden), block);
            }
            "a" => {
                let from = flow.place();
                self.inline(flow, element, hidden, block);
                if let Some(address) = element.attribute("href").filter(|address| !address.starts_with('#')) {
                    flow.link(from, address);
                }
            }
            "note" => self.notes.extend(element.child("note-body")),
            "change" | "change-start" | "change-end" => self.tell_change(flow, element),
            "hidden-text" => flow.remark_here(Code::HiddenText),
            "hidden-paragraph" => {}
            "placeholder" => self.leftover(flow, element, hidden, block),
            "ruby" => element.child("ruby-base").into_iter().for_each(|base| self.inline(flow, base, hidden, block)),
            _ if NOT_SAID.contains(&name) || name.starts_with("sender-") => {}
            _ if hidden => self.inline(flow, element, hidden, block),
            "s" => {
                let blanks = number(element, "c").map_or(1, |count| count as usize).min(MOST_BLANKS);
                flow.words(&" ".repeat(blanks));
            }
            "tab" => flow.words("\t"),
            "line-break" => flow.break_line(),
            "soft-page-break" => flow.page_around(block),
            _ => self.inline(flow, element, hidden, block),
        }
    }

    /// What still shows what to fill in.
    fn leftover(&mut self, flow: &mut Flow, element: &'a Element, hidden: bool, block: &Block) {
        let from = flow.place();
        self.inline(flow, element, hidden, block);
        if flow.place() > from {
            flow.remark(Code::TemplateLeftover, from);
        }
    }
}
