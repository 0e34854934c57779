//! The elements of a page as a flow: blocks, lines, lists, tables, links.

use std::collections::HashSet;

use scraper::node::Element;
use scraper::{ElementRef, Node};

use super::choose::{count_labels, holds_letter, leads_to_address};
use super::looks::Looks;
use super::masked;
use super::wrapping::{is_silent, is_wrapping};
use crate::Code;
use crate::read::Unreadable;
use crate::read::flow::{Flow, write_rows};

/// The most elements that lie in each other; pages have some thirty.
const DEEPEST: usize = 250;

/// A part that looks like wrapping is the document all the same where it has so many labels of one.
const LABELS: usize = 2;

/// A form that holds a letter has at least so much text, in bytes.
const LEAST_LETTER: usize = 300;

/// So many elements in each other are looked at as wrapping; further in, the words are looked at as they are.
const MOST_WRAPPINGS: usize = 3;

/// What reads a page.
pub(super) struct Page<'a> {
    looks: &'a Looks,
    /// The places in the page to which its own links can lead.
    places: &'a HashSet<String>,
    depth: usize,
    /// Line ends count, as in `pre`.
    is_set: bool,
    told_changes: bool,
    /// How many elements that look like wrapping are open.
    wrappings: usize,
}

impl<'a> Page<'a> {
    pub fn new(looks: &'a Looks, places: &'a HashSet<String>) -> Self {
        Self { looks, places, depth: 0, is_set: false, told_changes: false, wrappings: 0 }
    }

    /// The content of a node as a flow of its own.
    pub fn whole(&mut self, node: ElementRef<'_>) -> Result<Flow, Unreadable> {
        let mut flow = Flow::new();
        self.children(&mut flow, node)?;
        Ok(flow)
    }

    fn children(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        if self.depth >= DEEPEST {
            return Err(Unreadable::GaveUp);
        }
        self.depth += 1;
        for child in node.children() {
            match child.value() {
                Node::Text(text) => self.text(flow, text),
                Node::Element(_) => {
                    if let Some(element) = ElementRef::wrap(child) {
                        self.element(flow, element)?;
                    }
                }
                _ => {}
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn text(&self, flow: &mut Flow, text: &str) {
        if !self.is_set {
            return flow.collapsed(text);
        }
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                flow.break_line();
            }
            flow.words(line);
        }
    }

    fn element(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let element = node.value();
        if is_silent(element, self.looks) {
            return Ok(());
        }
        if self.wrappings < MOST_WRAPPINGS && is_wrapping(node) {
            return self.wrapped(flow, node);
        }
        match element.name() {
            "br" => flow.break_line(),
            "hr" => flow.gap(),
            "wbr" => {}
            "a" => self.link(flow, node)?,
            "del" => {
                if !std::mem::replace(&mut self.told_changes, true) {
                    flow.remark_here(Code::TrackedChanges);
                }
            }
            "table" => self.table(flow, node)?,
            "dl" => self.definitions(flow, node)?,
            "ul" | "ol" => self.list(flow, node)?,
            "pre" | "listing" | "xmp" => {
                let outer = std::mem::replace(&mut self.is_set, true);
                self.block(flow, node, true)?;
                self.is_set = outer;
            }
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "figure" | "details" | "fieldset" => {
                self.block(flow, node, true)?;
            }
            "q" => {
                flow.words("\u{201c}");
                self.children(flow, node)?;
                flow.words("\u{201d}");
            }
            "span" if is_list_sign(element) => self.sign_of_word(flow, node)?,
            "span" if element.attr("data-cfemail").is_some() => self.masked(flow, node)?,
            name if is_inline(name) => self.children(flow, node)?,
            _ => self.block(flow, node, false)?,
        }
        Ok(())
    }

    /// What looks like wrapping is read, and kept only where it has the labels of a document.
    fn wrapped(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        self.wrappings += 1;
        let inner = self.whole(node)?;
        self.wrappings -= 1;
        let labels = count_labels(inner.text());
        // A form in which a letter stands is the document, or a part of it.
        let is_long = || inner.text().len() >= LEAST_LETTER;
        let is_letter = node.value().name() == "form" && is_long() && (labels > 0 || holds_letter(inner.text()));
        // Beside the text some pages have those one writes to.
        let has_targets = || node.value().name() == "aside" && leads_to_address(inner.text());
        if labels >= LABELS || is_letter || has_targets() {
            flow.gap();
            flow.append(inner);
            flow.gap();
        }
        Ok(())
    }

    fn block(&mut self, flow: &mut Flow, node: ElementRef<'_>, usual: bool) -> Result<(), Unreadable> {
        let look = self.looks.of(node.value());
        let (above, below) = look.space(usual);
        if look.new_page {
            flow.page();
        }
        // A division that holds blocks is none itself; one that only ends a line is no empty line.
        if !usual && !above && !below && holds_no_words(node) {
            self.children(flow, node)?;
            flow.line();
            return Ok(());
        }
        let block = flow.open(above);
        self.children(flow, node)?;
        // An empty paragraph is space; an empty division is nothing.
        if usual || flow.has_words_in(&block) {
            flow.close(&block, below);
        }
        Ok(())
    }

    fn link(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let element = node.value();
        if element.attr("data-cfemail").is_some() {
            return self.masked(flow, node);
        }
        let from = flow.place();
        self.children(flow, node)?;
        // A link to another place in the page leads nowhere once the text is taken out of it.
        let is_inside = |href: &&str| href.strip_prefix('#').is_some_and(|place| self.places.contains(place));
        if let Some(href) = element.attr("href").filter(|href| !is_inside(href)) {
            let address = masked::link(href);
            flow.link(from, address.as_deref().unwrap_or(href));
        }
        Ok(())
    }

    fn masked(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        match node.value().attr("data-cfemail").and_then(masked::address) {
            Some(address) => {
                flow.words(&address);
                Ok(())
            }
            None => self.children(flow, node),
        }
    }

    fn list(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let element = node.value();
        let mut number: u32 = element.attr("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
        let is_numbered = element.name() == "ol";
        flow.gap();
        for child in node.children() {
            if let Node::Text(text) = child.value() {
                self.text(flow, text);
            }
            let Some(child) = ElementRef::wrap(child).filter(|child| !is_silent(child.value(), self.looks)) else {
                continue;
            };
            if child.value().name() != "li" {
                self.element(flow, child)?;
                continue;
            }
            let sign = if is_numbered { format!("{number}. ") } else { "\u{2022} ".to_owned() };
            number = number.saturating_add(1);
            // The first paragraph of an item stands on the line of its sign.
            let words = self.whole(child)?;
            if words.is_empty() {
                continue;
            }
            let block = flow.open(false);
            flow.words(&sign);
            flow.append(words);
            flow.close(&block, false);
        }
        flow.gap();
        Ok(())
    }

    fn table(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let mut rows = Vec::new();
        self.rows(flow, node, &mut rows)?;
        write_rows(flow, rows);
        Ok(())
    }

    fn rows(&mut self, flow: &mut Flow, node: ElementRef<'_>, rows: &mut Vec<Vec<Flow>>) -> Result<(), Unreadable> {
        for child in node.child_elements() {
            if is_silent(child.value(), self.looks) {
                continue;
            }
            match child.value().name() {
                "tr" => {
                    let mut cells = Vec::new();
                    for cell in child.child_elements().filter(|cell| !is_silent(cell.value(), self.looks)) {
                        let words = self.whole(cell)?;
                        let is_menu = is_wrapping(cell) && count_labels(words.text()) < LABELS;
                        cells.extend((!is_menu).then_some(words));
                    }
                    rows.push(cells);
                }
                "caption" => self.block(flow, child, true)?,
                _ => self.rows(flow, child, rows)?,
            }
        }
        Ok(())
    }

    /// A list of terms with what they mean reads as a table of labels and values.
    fn definitions(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let mut rows: Vec<Vec<Flow>> = Vec::new();
        let seen = |child: &ElementRef<'_>| !is_silent(child.value(), self.looks);
        let inner = node.child_elements().filter(seen).flat_map(|child| {
            let is_group = child.value().name() == "div";
            if is_group { child.child_elements().filter(seen).collect() } else { vec![child] }
        });
        for child in inner.collect::<Vec<_>>() {
            match child.value().name() {
                "dt" => rows.push(vec![self.whole(child)?]),
                "dd" => {
                    let words = self.whole(child)?;
                    match rows.last_mut() {
                        Some(row) if row.len() == 1 => row.push(words),
                        Some(row) => {
                            if let Some(value) = row.last_mut() {
                                value.line();
                                value.append(words);
                            }
                        }
                        None => rows.push(vec![words]),
                    }
                }
                _ => rows.push(vec![self.whole(child)?]),
            }
        }
        write_rows(flow, rows);
        Ok(())
    }

    /// Word saves the sign of an item as words of their own, set in a font of symbols.
    fn sign_of_word(&mut self, flow: &mut Flow, node: ElementRef<'_>) -> Result<(), Unreadable> {
        let words = self.whole(node)?;
        let sign = words.text().trim();
        let is_number = sign.starts_with(|letter: char| letter.is_ascii_digit());
        flow.words(if is_number { sign } else { "\u{2022}" });
        flow.words(" ");
        Ok(())
    }
}

fn is_list_sign(element: &Element) -> bool {
    element.attr("style").is_some_and(|style| style.to_ascii_lowercase().replace(' ', "").contains("mso-list:ignore"))
}

/// Whether no words stand directly in a node.
fn holds_no_words(node: ElementRef<'_>) -> bool {
    node.children().all(|child| match child.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(element) => !is_inline(element.name()) && element.name() != "a" && element.name() != "br",
        _ => true,
    }) && node.has_children()
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "span"
            | "b"
            | "strong"
            | "i"
            | "em"
            | "u"
            | "s"
            | "strike"
            | "small"
            | "big"
            | "sub"
            | "sup"
            | "font"
            | "abbr"
            | "acronym"
            | "cite"
            | "code"
            | "kbd"
            | "samp"
            | "var"
            | "tt"
            | "mark"
            | "ins"
            | "time"
            | "data"
            | "dfn"
            | "bdi"
            | "bdo"
            | "ruby"
            | "rb"
            | "label"
            | "nobr"
            | "o:p"
            | "st1:place"
    ) || name.contains(':')
}
