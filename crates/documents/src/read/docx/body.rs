//! The blocks of a document: paragraphs, tables, text boxes, notes.

use std::collections::{HashSet, VecDeque};

use super::numbering::Counters;
use super::parts::{Parts, Relations};
use super::styles::Look;
use crate::Code;
use crate::read::flow::{Field, Flow, Notes, is_beside, is_label, is_seen, write_rows};
use crate::read::packed::{Element, Vocabulary};

/// Which part a note is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum NoteKind {
    Foot,
    End,
}

/// The paragraph before, for the space between the two.
#[derive(Default)]
struct Before {
    after: Option<i32>,
    contextual: bool,
    style: Option<String>,
}

/// What reads the blocks.
pub(super) struct Body<'a> {
    pub parts: &'a Parts,
    /// The relations of the part that is read: headers have their own.
    pub relations: &'a Relations,
    pub fields: Vec<Field>,
    pub notes: Vec<(NoteKind, String)>,
    /// Whether a change was remarked already: once is enough.
    pub told_changes: bool,
    counters: Counters,
    before: Before,
    table: Option<Look>,
    /// The mark at the end of the paragraph before was deleted: the next one goes on with it.
    goes_on: bool,
    /// The sections that are not ended yet: each tells how it begins itself.
    sections: VecDeque<&'a Element>,
}

impl<'a> Body<'a> {
    pub fn new(parts: &'a Parts) -> Self {
        Self {
            parts,
            relations: &parts.relations,
            fields: Vec::new(),
            notes: Vec::new(),
            told_changes: false,
            counters: Counters::default(),
            before: Before::default(),
            table: None,
            goes_on: false,
            sections: VecDeque::new(),
        }
    }

    /// The text of the document itself.
    pub fn document(&mut self, body: &'a Element) -> Flow {
        self.sections = sections(body).into();
        self.whole(body)
    }

    /// The blocks of an element as a flow of their own.
    pub fn whole(&mut self, element: &Element) -> Flow {
        let mut flow = Flow::new();
        let before = std::mem::take(&mut self.before);
        let fields = std::mem::take(&mut self.fields);
        let goes_on = std::mem::take(&mut self.goes_on);
        self.blocks(&mut flow, element);
        (self.before, self.fields, self.goes_on) = (before, fields, goes_on);
        flow
    }

    /// Puts the notes that were referred to at the end, each once.
    pub fn write_notes(&mut self, flow: &mut Flow) {
        let mut seen = HashSet::new();
        let mut written = Notes::default();
        let mut place = 0;
        while let Some((kind, id)) = self.notes.get(place).cloned() {
            place += 1;
            let parts = self.parts;
            let part = if kind == NoteKind::Foot { &parts.footnotes } else { &parts.endnotes };
            let has_id = |note: &&Element| note.attribute("id") == Some(id.as_str());
            let Some(part) = part else { continue };
            let Some(note) = part.tree.elements().find(has_id) else { continue };
            if !seen.insert((kind, id.clone())) {
                continue;
            }
            self.relations = &part.relations;
            let words = self.whole(note);
            written.write(flow, words);
        }
    }

    /// What was changed is told once.
    pub fn tell_changes(&mut self, flow: &mut Flow) {
        if !std::mem::replace(&mut self.told_changes, true) {
            flow.remark_here(Code::TrackedChanges);
        }
    }

    fn blocks(&mut self, flow: &mut Flow, element: &Element) {
        for child in element.elements() {
            self.block(flow, child);
        }
    }

    fn block(&mut self, flow: &mut Flow, element: &Element) {
        match (element.vocabulary, element.name.as_str()) {
            (Vocabulary::Word, "p") => self.paragraph(flow, element),
            (Vocabulary::Word, "tbl") => self.table(flow, element),
            (Vocabulary::Word, "sdt") => self.control(flow, element, Self::blocks),
            (Vocabulary::Word, "del" | "moveFrom") => self.tell_changes(flow),
            (Vocabulary::Word, "ins" | "moveTo") => {
                self.tell_changes(flow);
                self.blocks(flow, element);
            }
            (Vocabulary::Word, "altChunk" | "subDoc") => flow.remark_here(Code::PartNotRead),
            (Vocabulary::Word, "customXml" | "smartTag") | (Vocabulary::Compatibility, "Choice" | "Fallback") => {
                self.blocks(flow, element);
            }
            (Vocabulary::Compatibility, "AlternateContent") => {
                if let Some(chosen) = element.child("Choice").or_else(|| element.child("Fallback")) {
                    self.blocks(flow, chosen);
                }
            }
            _ => {}
        }
    }

    /// A content control; one that still shows what to fill in is a leftover of the template.
    pub fn control(&mut self, flow: &mut Flow, element: &Element, read: fn(&mut Self, &mut Flow, &Element)) {
        let Some(content) = element.child("sdtContent") else { return };
        let is_placeholder = element.child("sdtPr").is_some_and(|control| control.says("showingPlcHdr") == Some(true));
        let from = flow.place();
        read(self, flow, content);
        if is_placeholder && flow.place() > from {
            flow.remark(Code::TemplateLeftover, from);
        }
    }

    fn paragraph(&mut self, flow: &mut Flow, paragraph: &Element) {
        let mut boxes = Vec::new();
        collect_boxes(paragraph, false, &mut boxes);
        let mut words = String::new();
        collect_words(paragraph, &mut words);
        let (beside, above): (Vec<_>, Vec<_>) =
            boxes.into_iter().partition(|(_, is_beside)| *is_beside && !words.trim().is_empty());
        self.boxes(flow, above);
        let properties = paragraph.child("pPr");
        let look = self.parts.styles.paragraph(properties, self.table.as_ref());
        let mark = properties.and_then(|properties| properties.child("rPr"));
        let ends_not = mark.is_some_and(|mark| mark.child("del").is_some() || mark.child("moveFrom").is_some());
        let style = properties.and_then(|properties| properties.value_of("pStyle")).map(str::to_owned);
        let goes_on = std::mem::replace(&mut self.goes_on, ends_not);
        let block = if goes_on { flow.go_on() } else { flow.open(self.is_apart(&look, style.as_deref())) };
        if look.new_page == Some(true) {
            flow.page();
        }
        if let Some(sign) = self.item_sign(&look, paragraph) {
            flow.words(&sign);
        }
        self.inline(flow, paragraph, look.hidden == Some(true), &block);
        if ends_not {
            self.tell_changes(flow);
        } else {
            flow.close(&block, false);
        }
        if properties.and_then(|properties| properties.child("sectPr")).is_some_and(|section| self.ends(section)) {
            flow.page();
        }
        self.before = Before { after: look.after, contextual: look.contextual == Some(true), style };
        self.boxes(flow, beside);
    }

    /// The words of text boxes, which stand apart.
    fn boxes(&mut self, flow: &mut Flow, boxes: Vec<(&Element, bool)>) {
        for (content, _) in boxes {
            let words = self.whole(content);
            flow.gap();
            flow.append(words);
            flow.gap();
        }
    }

    /// Whether the section after this one begins on a page of its own.
    fn ends(&mut self, section: &Element) -> bool {
        if let Some(place) = self.sections.iter().position(|open| std::ptr::eq(*open, section)) {
            self.sections.drain(..=place);
        }
        self.sections.front().is_some_and(|next| next.value_of("type") != Some("continuous"))
    }

    fn is_apart(&self, look: &Look, style: Option<&str>) -> bool {
        let is_same = self.before.style.as_deref() == style;
        let above = is_seen(self.before.after) && !(self.before.contextual && is_same);
        let own = is_seen(look.before) && !(look.contextual == Some(true) && is_same);
        above || own || is_seen(look.first_line)
    }

    /// The sign of an item. A heading that is a label is read without its number; so is what has no words.
    fn item_sign(&mut self, look: &Look, paragraph: &Element) -> Option<String> {
        let list = look.number.0.as_deref().filter(|list| *list != "0")?;
        let mut words = String::new();
        collect_words(paragraph, &mut words);
        if words.trim().is_empty() {
            return None;
        }
        let sign = self.parts.numbering.sign(&mut self.counters, list, look.number.1.unwrap_or(0))?;
        (sign.starts_with('\u{2022}') || is_label(&words).is_none()).then_some(sign)
    }

    fn table(&mut self, flow: &mut Flow, table: &Element) {
        let style = table.child("tblPr").and_then(|properties| properties.value_of("tblStyle"));
        let outer = self.table.replace(self.parts.styles.style(style));
        let mut rows = Vec::new();
        self.rows(flow, table, &mut rows);
        write_rows(flow, rows);
        self.table = outer;
        self.before = Before::default();
    }

    fn rows(&mut self, flow: &mut Flow, element: &Element, rows: &mut Vec<Vec<Flow>>) {
        for child in element.elements() {
            match child.name.as_str() {
                "tr" => {
                    let changed = child.child("trPr").filter(|row| row.child("del").is_some());
                    if changed.is_some() {
                        self.tell_changes(flow);
                        continue;
                    }
                    let mut cells = Vec::new();
                    self.cells(flow, child, &mut cells);
                    rows.push(cells);
                }
                "sdt" => child.child("sdtContent").into_iter().for_each(|content| self.rows(flow, content, rows)),
                "customXml" | "ins" | "moveTo" => self.rows(flow, child, rows),
                _ => {}
            }
        }
    }

    fn cells(&mut self, flow: &mut Flow, element: &Element, cells: &mut Vec<Flow>) {
        for child in element.elements() {
            match child.name.as_str() {
                "tc" => {
                    let is_deleted = child.child("tcPr").is_some_and(|cell| cell.child("cellDel").is_some());
                    if is_deleted {
                        self.tell_changes(flow);
                    } else {
                        cells.push(self.whole(child));
                    }
                }
                "sdt" => child.child("sdtContent").into_iter().for_each(|content| self.cells(flow, content, cells)),
                "customXml" => self.cells(flow, child, cells),
                _ => {}
            }
        }
    }
}

/// The sections of a document in their order: the last paragraph of each tells of it, and the body of the last.
pub(super) fn sections(element: &Element) -> Vec<&Element> {
    let mut all = Vec::new();
    for child in element.elements() {
        match child.name.as_str() {
            "p" => all.extend(child.child("pPr").and_then(|properties| properties.child("sectPr"))),
            "sectPr" => all.push(child),
            "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo" => all.append(&mut sections(child)),
            _ => {}
        }
    }
    all
}

/// The text boxes of a paragraph, in their order, and whether each stands beside its words: of two renderings of one box, the
/// first that has words.
fn collect_boxes<'a>(element: &'a Element, is_beside: bool, boxes: &mut Vec<(&'a Element, bool)>) {
    for child in element.elements() {
        match (child.vocabulary, child.name.as_str()) {
            (Vocabulary::Word, "txbxContent") => boxes.push((child, is_beside)),
            (Vocabulary::Word, "del" | "moveFrom") => {}
            (Vocabulary::Compatibility, "AlternateContent") => {
                let before = boxes.len();
                for rendering in child.elements() {
                    if boxes.len() == before {
                        collect_boxes(rendering, is_beside, boxes);
                    }
                }
            }
            (_, "anchor") => collect_boxes(child, is_beside || stands_right(child), boxes),
            _ => collect_boxes(child, is_beside, boxes),
        }
    }
}

/// Whether a drawing begins far to the right of its paragraph's edge.
fn stands_right(anchor: &Element) -> bool {
    /// So many units of drawings (ECMA-376 part 1, 20.1.2.1) are a twentieth of a point.
    const UNITS: i64 = 635;
    let offset = anchor.child("positionH").and_then(|position| position.child("posOffset")).map(Element::text);
    let units: Option<i64> = offset.and_then(|offset| offset.trim().parse().ok());
    units.and_then(|units| i32::try_from(units / UNITS).ok()).is_some_and(is_beside)
}

/// The words of a paragraph, whatever becomes of them.
fn collect_words(element: &Element, words: &mut String) {
    for child in element.elements() {
        match child.name.as_str() {
            "t" => words.push_str(&child.text()),
            "del" | "moveFrom" | "txbxContent" | "AlternateContent" => {}
            _ => collect_words(child, words),
        }
    }
}
