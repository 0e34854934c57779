//! The text of the Word document, and the relations of its links.

use std::fmt::Write;

use casework::Language;

use crate::sheet::pieces::{Piece, escaped, label_and_value, pieces};
use crate::sheet::{Block, BlockKind, Sheet};

/// The relations before those of links: styles and settings.
const FIRST_LINK: usize = 3;

const START: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The text so far.
pub(super) struct Body<'a> {
    language: &'a Language,
    text: String,
    links: Vec<String>,
}

impl<'a> Body<'a> {
    /// The text of a sheet.
    pub fn of(sheet: &'a Sheet) -> Self {
        let mut body = Self { language: &sheet.language, text: String::new(), links: Vec::new() };
        sheet.blocks.iter().for_each(|block| body.paragraph(block));
        body
    }

    /// The part with the text: A4, margins of 2.2 cm.
    pub fn document(&self) -> String {
        format!(
            "{START}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{}<w:sectPr>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1247\" \
             w:left=\"1247\" w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            self.text
        )
    }

    /// The part that says where the links lead.
    pub fn relations(&self) -> String {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut relations = format!(
            "{START}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"{kind}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" \
             Type=\"{kind}/settings\" Target=\"settings.xml\"/>"
        );
        for (place, address) in self.links.iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = write!(
                relations,
                "<Relationship Id=\"rId{}\" Type=\"{kind}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
                FIRST_LINK + place,
                escaped(&uri(address))
            );
        }
        relations + "</Relationships>"
    }

    fn paragraph(&mut self, block: &Block) {
        let (style, has_labels) = match block.kind {
            BlockKind::Mark => ("Mark", false),
            BlockKind::Facts => ("Facts", true),
            BlockKind::Title => ("Title", false),
            BlockKind::Heading => ("Heading1", false),
            BlockKind::Paragraph => ("Normal", false),
            BlockKind::Target => ("Target", false),
            BlockKind::Address => ("Address", true),
            BlockKind::Salutation | BlockKind::Letter | BlockKind::Valediction => ("Letter", false),
            BlockKind::Labelled => ("Labelled", true),
        };
        let right_to_left = if block.language.is_right_to_left() { "<w:bidi/>" } else { "" };
        let _ = write!(self.text, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{right_to_left}</w:pPr>");
        for (place, line) in block.text.split('\n').enumerate() {
            if place > 0 {
                self.text.push_str("<w:r><w:br/></w:r>");
            }
            let (label, value) = if has_labels { label_and_value(line) } else { ("", line) };
            self.run(label, "Label", &block.language);
            for piece in pieces(value) {
                match piece {
                    Piece::Words(words) => self.run(words, "", &block.language),
                    Piece::Link { words, address } => self.link(words, address, &block.language),
                }
            }
        }
        self.text.push_str("</w:p>");
    }

    fn link(&mut self, words: &str, address: String, language: &Language) {
        let _ = write!(self.text, "<w:hyperlink r:id=\"rId{}\">", FIRST_LINK + self.links.len());
        self.links.push(address);
        self.run(words, "Hyperlink", language);
        self.text.push_str("</w:hyperlink>");
    }

    fn run(&mut self, words: &str, style: &str, language: &Language) {
        if words.is_empty() {
            return;
        }
        self.text.push_str("<w:r><w:rPr>");
        if !style.is_empty() {
            let _ = write!(self.text, "<w:rStyle w:val=\"{style}\"/>");
        }
        let tag = escaped(language.tag());
        if language.is_right_to_left() {
            let _ = write!(self.text, "<w:rtl/><w:lang w:bidi=\"{tag}\"/>");
        } else if !language.is_same_language(self.language) {
            let _ = write!(self.text, "<w:lang w:val=\"{tag}\"/>");
        }
        let _ = write!(self.text, "</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(words));
    }
}

/// An address that a word processor takes: what no URI has (RFC 3986) is written in percent.
fn uri(address: &str) -> String {
    let mut uri = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' | ' ' | '[' | ']' => {
                let _ = write!(uri, "%{:02X}", u32::from(letter));
            }
            letter => uri.push(letter),
        }
    }
    uri
}
