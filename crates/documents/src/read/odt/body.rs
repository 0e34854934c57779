//! The blocks of a document: paragraphs, lists, tables, text boxes.

use std::collections::HashSet;

use super::lists::{Counters, number};
use super::styles::{Break, Look, Styles, length};
use crate::Code;
use crate::read::flow::{Flow, is_beside, is_label, is_seen, write_rows};
use crate::read::packed::{Element, Vocabulary};

/// The paragraph before, for the space between the two.
#[derive(Default)]
struct Before {
    after: Option<i32>,
    contextual: bool,
    style: Option<String>,
}

/// The list that is read.
#[derive(Clone)]
struct List {
    style: Option<String>,
    level: usize,
}

/// What reads the blocks.
pub(super) struct Body<'a> {
    pub styles: &'a Styles,
    /// The bodies of the notes that were referred to.
    pub notes: Vec<&'a Element>,
    /// The changes that add or strike out something, by their identifiers.
    changes: HashSet<&'a str>,
    /// Whether a change was remarked already: once is enough.
    told_changes: bool,
    counters: Counters,
    before: Before,
    list: Option<List>,
    /// The sign of the item that begins with the next paragraph.
    sign: Option<String>,
}

impl<'a> Body<'a> {
    /// For the text of a document, or another part with blocks.
    pub fn new(styles: &'a Styles, part: &'a Element) -> Self {
        Self {
            styles,
            notes: Vec::new(),
            changes: changes(part),
            told_changes: false,
            counters: Counters::default(),
            before: Before::default(),
            list: None,
            sign: None,
        }
    }

    /// The blocks of an element as a flow of their own.
    pub fn whole(&mut self, element: &'a Element) -> Flow {
        let mut flow = Flow::new();
        let before = std::mem::take(&mut self.before);
        let (list, sign) = (self.list.take(), self.sign.take());
        self.blocks(&mut flow, element);
        (self.before, self.list, self.sign) = (before, list, sign);
        flow
    }

    /// What was changed is told once.
    pub fn tell_change(&mut self, flow: &mut Flow, mark: &Element) {
        let is_change = mark.attribute("change-id").is_some_and(|id| self.changes.contains(id));
        if is_change && !std::mem::replace(&mut self.told_changes, true) {
            flow.remark_here(Code::TrackedChanges);
        }
    }

    fn blocks(&mut self, flow: &mut Flow, element: &'a Element) {
        for child in element.elements() {
            self.block(flow, child);
        }
    }

    fn block(&mut self, flow: &mut Flow, element: &'a Element) {
        match (element.vocabulary, element.name.as_str()) {
            (Vocabulary::Text, "p" | "h") => self.paragraph(flow, element),
            (Vocabulary::Text, "list") => self.list(flow, element),
            (Vocabulary::Text, "section") => self.section(flow, element),
            (Vocabulary::Text, "soft-page-break") => flow.page(),
            (Vocabulary::Text, "change" | "change-start" | "change-end") => self.tell_change(flow, element),
            (Vocabulary::Text, "index-body" | "index-title" | "numbered-paragraph") => self.blocks(flow, element),
            (Vocabulary::Text, name)
                if name.ends_with("-index") || matches!(name, "table-of-content" | "bibliography") =>
            {
                element.child("index-body").into_iter().for_each(|body| self.blocks(flow, body));
            }
            (Vocabulary::Table, "table") => self.table(flow, element),
            (Vocabulary::Draw, _) => {
                let mut boxes = Vec::new();
                collect_box(element, &mut boxes, flow);
                boxes.into_iter().for_each(|content| self.framed(flow, content));
            }
            _ => {}
        }
    }

    fn section(&mut self, flow: &mut Flow, section: &'a Element) {
        let is_hidden = section.attribute("display") == Some("none")
            || self.styles.hides("section", section.attribute("style-name")) == Some(true);
        if !is_hidden {
            self.blocks(flow, section);
        } else if has_words(section) {
            flow.remark_here(Code::HiddenText);
        }
        if section.child("section-source").is_some() {
            flow.remark_here(Code::PartNotRead);
        }
    }

    fn paragraph(&mut self, flow: &mut Flow, paragraph: &'a Element) {
        let mut boxes = Vec::new();
        paragraph.elements().for_each(|child| collect_box(child, &mut boxes, flow));
        let words = words_of(paragraph);
        let (beside, above): (Vec<_>, Vec<_>) =
            boxes.into_iter().partition(|content| content.is_beside && !words.trim().is_empty());
        above.into_iter().for_each(|content| self.framed(flow, content));
        let style = paragraph.attribute("style-name");
        let look = self.styles.of_paragraph(style);
        if look.breaks == Some(Break::Column) {
            flow.gap();
        }
        let block = flow.open(self.is_apart(&look, style));
        if look.breaks == Some(Break::Page) {
            flow.page();
        }
        if let Some(sign) = self.sign.take_if(|_| !words.trim().is_empty())
            && (sign.starts_with('\u{2022}') || is_label(&words).is_none())
        {
            flow.words(&sign);
        }
        self.inline(flow, paragraph, look.hidden == Some(true), &block);
        flow.close(&block, false);
        if look.page_after == Some(true) {
            flow.page();
        }
        self.before =
            Before { after: look.after, contextual: look.contextual == Some(true), style: style.map(str::to_owned) };
        beside.into_iter().for_each(|content| self.framed(flow, content));
    }

    fn is_apart(&self, look: &Look, style: Option<&str>) -> bool {
        let is_same = self.before.style.as_deref() == style;
        let above = is_seen(self.before.after) && !(self.before.contextual && is_same);
        let own = is_seen(look.before) && !(look.contextual == Some(true) && is_same);
        above || own || is_seen(look.first_line)
    }

    /// The words of a text box stand apart.
    fn framed(&mut self, flow: &mut Flow, content: Framed<'a>) {
        let words = self.whole(content.blocks);
        flow.gap();
        flow.append(words);
        flow.gap();
    }

    fn list(&mut self, flow: &mut Flow, list: &'a Element) {
        let outer = self.list.clone();
        let own = list.attribute("style-name").map(str::to_owned);
        let style = own.or_else(|| outer.as_ref().and_then(|outer| outer.style.clone()));
        let level = outer.as_ref().map_or(0, |outer| outer.level + 1);
        let goes_on = list.attribute("continue-numbering") == Some("true") || list.attribute("continue-list").is_some();
        if let Some(style) = style.as_deref().filter(|_| level == 0 && !goes_on) {
            self.counters.begin(style);
        }
        self.list = Some(List { style, level });
        for item in list.elements().filter(|item| item.vocabulary == Vocabulary::Text) {
            match item.name.as_str() {
                "list-item" => {
                    self.sign = self.item_sign(item);
                    self.blocks(flow, item);
                    self.sign = None;
                }
                "list-header" => self.blocks(flow, item),
                "soft-page-break" => flow.page(),
                _ => {}
            }
        }
        self.list = outer;
    }

    /// The sign of an item. One that only holds a list counts for nothing.
    fn item_sign(&mut self, item: &Element) -> Option<String> {
        let first = item.elements().next()?;
        if first.name == "list" {
            return None;
        }
        let List { style, level } = self.list.as_ref()?;
        let (name, style) = (style.as_deref()?, self.styles.list(style.as_deref()?)?);
        self.counters.sign(name, style, *level, number(item, "start-value"))
    }

    fn table(&mut self, flow: &mut Flow, table: &'a Element) {
        let mut rows = Vec::new();
        self.rows(table, &mut rows);
        write_rows(flow, rows);
        self.before = Before::default();
    }

    fn rows(&mut self, element: &'a Element, rows: &mut Vec<Vec<Flow>>) {
        for child in element.elements() {
            match child.name.as_str() {
                "table-row" => {
                    let is_cell = |cell: &&Element| cell.name == "table-cell";
                    rows.push(child.elements().filter(is_cell).map(|cell| self.whole(cell)).collect());
                }
                "table-header-rows" | "table-rows" | "table-row-group" => self.rows(child, rows),
                _ => {}
            }
        }
    }
}

/// What stands in a text box or another shape.
struct Framed<'a> {
    blocks: &'a Element,
    /// It stands to the right of the words of its paragraph.
    is_beside: bool,
}

/// The boxes with words in an element of a paragraph, in their order.
fn collect_box<'a>(element: &'a Element, boxes: &mut Vec<Framed<'a>>, flow: &mut Flow) {
    let is_block =
        |child: &Element| matches!((child.vocabulary, child.name.as_str()), (Vocabulary::Text, "p" | "list"));
    match (element.vocabulary, element.name.as_str()) {
        (Vocabulary::Office, _) | (Vocabulary::Text, "note" | "ruby") => {}
        (Vocabulary::Draw, "frame") => {
            let is_beside = element.attribute("x").and_then(length).is_some_and(is_beside);
            match element.child("text-box") {
                Some(blocks) => boxes.push(Framed { blocks, is_beside }),
                None if element.child("object").or_else(|| element.child("object-ole")).is_some() => {
                    flow.remark_here(Code::PartNotRead);
                }
                None => {}
            }
        }
        (Vocabulary::Draw, _) if element.elements().any(is_block) => {
            boxes.push(Framed { blocks: element, is_beside: false });
        }
        _ => element.elements().for_each(|child| collect_box(child, boxes, flow)),
    }
}

/// The changes of a text that add or strike out something; others only change how it looks.
fn changes(part: &Element) -> HashSet<&str> {
    let changed = part.child("tracked-changes").into_iter().flat_map(Element::elements);
    let matters = |region: &&Element| region.child("insertion").is_some() || region.child("deletion").is_some();
    changed.filter(matters).filter_map(|region| region.attribute("id")).collect()
}

/// The words of a paragraph, whatever becomes of them, without those of its notes and boxes.
pub(super) fn words_of(paragraph: &Element) -> String {
    let mut words = String::new();
    collect_words(paragraph, &mut words);
    words
}

fn collect_words(element: &Element, words: &mut String) {
    words.push_str(&element.text());
    for child in element.elements() {
        let is_apart = matches!(child.vocabulary, Vocabulary::Draw | Vocabulary::Office) || child.name == "note";
        if child.vocabulary == Vocabulary::Text && matches!(child.name.as_str(), "s" | "tab" | "line-break") {
            words.push(' ');
        } else if !is_apart {
            collect_words(child, words);
        }
    }
}

/// Whether there are words in an element, at any depth.
fn has_words(element: &Element) -> bool {
    !element.text().trim().is_empty() || element.elements().any(has_words)
}
