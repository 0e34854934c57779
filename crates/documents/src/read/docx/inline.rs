//! The words of a paragraph: runs, links, changes, breaks.

use super::body::{Body, NoteKind};
use crate::Code;
use crate::read::flow::{Block, Field, Flow, address_of_field, symbol};
use crate::read::packed::{Element, Vocabulary};

/// The most fields that are open at once; a link in a table of contents makes three.
const MOST_FIELDS: usize = 32;

impl Body<'_> {
    /// Reads what lies in a paragraph, a link, a change.
    pub fn inline(&mut self, flow: &mut Flow, element: &Element, hidden: bool, block: &Block) {
        for child in element.elements() {
            self.piece(flow, child, hidden, block);
        }
    }

    fn piece(&mut self, flow: &mut Flow, element: &Element, hidden: bool, block: &Block) {
        match (element.vocabulary, element.name.as_str()) {
            (Vocabulary::Word, "r") => self.run(flow, element, hidden, block),
            (Vocabulary::Math, "t") => flow.words(&element.text()),
            (Vocabulary::Word, "del" | "moveFrom") => self.tell_changes(flow),
            (Vocabulary::Word, "ins" | "moveTo") => {
                self.tell_changes(flow);
                self.inline(flow, element, hidden, block);
            }
            (Vocabulary::Word, "hyperlink") => self.hyperlink(flow, element, hidden, block),
            (Vocabulary::Word, "fldSimple") => self.simple_field(flow, element, hidden, block),
            (Vocabulary::Word, "sdt") => {
                // The block is the same inside: only what it shows is looked at.
                let Some(content) = element.child("sdtContent") else { return };
                let is_placeholder =
                    element.child("sdtPr").is_some_and(|control| control.says("showingPlcHdr") == Some(true));
                let from = flow.place();
                self.inline(flow, content, hidden, block);
                if is_placeholder && flow.place() > from {
                    flow.remark(Code::TemplateLeftover, from);
                }
            }
            (Vocabulary::Compatibility, "AlternateContent") => {
                if let Some(chosen) = element.child("Choice").or_else(|| element.child("Fallback")) {
                    self.inline(flow, chosen, hidden, block);
                }
            }
            (Vocabulary::Word, "subDoc") => flow.remark_here(Code::PartNotRead),
            (Vocabulary::Word, "smartTag" | "customXml" | "bdo" | "dir") | (Vocabulary::Math, _) => {
                self.inline(flow, element, hidden, block);
            }
            _ => {}
        }
    }

    fn hyperlink(&mut self, flow: &mut Flow, element: &Element, hidden: bool, block: &Block) {
        let from = flow.place();
        self.inline(flow, element, hidden, block);
        if let Some(address) = element.attribute("id").and_then(|id| self.relations.address(id)) {
            flow.link(from, address);
        }
    }

    fn simple_field(&mut self, flow: &mut Flow, element: &Element, hidden: bool, block: &Block) {
        let instruction = element.attribute("instr").unwrap_or_default();
        let mut field = Field::new();
        field.instruct(instruction);
        field.begin_result(flow.place());
        self.fields.push(field);
        let from = flow.place();
        self.inline(flow, element, hidden, block);
        self.fields.pop();
        if let Some(address) = address_of_field(instruction) {
            flow.link(from, &address);
        }
    }

    fn run(&mut self, flow: &mut Flow, run: &Element, hidden: bool, block: &Block) {
        let properties = run.child("rPr");
        let by_style = || {
            let style = properties.and_then(|properties| properties.value_of("rStyle"))?;
            self.parts.styles.style(Some(style)).hidden
        };
        let says = properties.and_then(|properties| properties.says("vanish"));
        let is_hidden = says.or_else(by_style).unwrap_or(hidden);
        for element in run.elements() {
            match (element.vocabulary, element.name.as_str()) {
                (Vocabulary::Word, "fldChar") => self.field(flow, element),
                (Vocabulary::Word, "instrText") => {
                    if let Some(field) = self.fields.last_mut() {
                        field.instruct(&element.text());
                    }
                }
                (Vocabulary::Word, "object") => flow.remark_here(Code::PartNotRead),
                _ if self.fields.iter().any(Field::is_mute) => {}
                (Vocabulary::Word, "t") if is_hidden && !element.text().trim().is_empty() => {
                    flow.remark_here(Code::HiddenText);
                }
                _ if is_hidden => {}
                (Vocabulary::Word, name) => self.sign(flow, element, name, block),
                (Vocabulary::Compatibility, "AlternateContent") => {
                    if let Some(chosen) = element.child("Choice") {
                        self.inline(flow, chosen, hidden, block);
                    }
                }
                _ => {}
            }
        }
    }

    /// One word, break or other sign of a run.
    fn sign(&mut self, flow: &mut Flow, element: &Element, name: &str, block: &Block) {
        match name {
            "t" => flow.words(&element.text()),
            "tab" | "ptab" => flow.words("\t"),
            "cr" => flow.break_line(),
            "br" => match element.attribute("type") {
                Some("page") => flow.page(),
                _ => flow.break_line(),
            },
            "lastRenderedPageBreak" => flow.page_around(block),
            // In addresses and numbers the sign is a hyphen; where a word may be divided it is none.
            "noBreakHyphen" => flow.words("-"),
            "sym" => {
                let (font, code) = (element.attribute("font"), element.attribute("char"));
                if let Some(letter) = symbol(font.unwrap_or_default(), code.unwrap_or_default()) {
                    flow.words(letter.encode_utf8(&mut [0; 4]));
                }
            }
            "footnoteReference" => self.note(element, NoteKind::Foot),
            "endnoteReference" => self.note(element, NoteKind::End),
            "ruby" => {
                if let Some(base) = element.child("rubyBase") {
                    self.inline(flow, base, false, block);
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, element: &Element, kind: NoteKind) {
        if let Some(id) = element.attribute("id") {
            self.notes.push((kind, id.to_owned()));
        }
    }

    fn field(&mut self, flow: &mut Flow, element: &Element) {
        match element.attribute("fldCharType") {
            Some("begin") if self.fields.len() < MOST_FIELDS => self.fields.push(Field::new()),
            Some("separate") => {
                let place = flow.place();
                if let Some(field) = self.fields.last_mut() {
                    field.begin_result(place);
                }
            }
            Some("end") => {
                if let Some((from, address)) = self.fields.pop().and_then(|field| field.link()) {
                    flow.link(from, &address);
                }
            }
            _ => {}
        }
    }
}
