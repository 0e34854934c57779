//! Fonts, as far as they say in which encoding letters are.

use std::collections::HashMap;

use crate::read::codepages::Codepage;

/// The number of the set of letters that is signs (`\fcharset2`).
const SIGNS: i32 = 2;

/// The most fonts; a document has some ten, one that went through many hands some hundred.
const MOST_FONTS: usize = 10_000;

/// What the letters of a font are.
#[derive(Clone, Copy)]
pub(super) enum Letters {
    /// In the encoding of the document.
    OfDocument,
    In(Codepage),
    Signs,
}

/// The fonts of a document.
pub(super) struct Fonts {
    all: HashMap<i32, Letters>,
    /// The font that the table is at.
    current: i32,
    document: Codepage,
    pub default: i32,
}

impl Fonts {
    pub fn new() -> Self {
        Self { all: HashMap::new(), current: 0, document: Codepage::WESTERN, default: 0 }
    }

    /// The document says its encoding.
    pub fn encode(&mut self, codepage: i32) {
        if let Some(known) = Codepage::of_number(codepage) {
            self.document = known;
        }
    }

    /// A word in the table of fonts.
    pub fn define(&mut self, word: &str, number: Option<i32>) {
        let letters = match (word, number) {
            ("f", Some(font)) => {
                self.current = font;
                Letters::OfDocument
            }
            ("fcharset", Some(SIGNS)) => Letters::Signs,
            ("fcharset", Some(charset)) => match Codepage::of_charset(charset) {
                Some(known) => Letters::In(known),
                None => return,
            },
            ("cpg", Some(codepage)) => match Codepage::of_number(codepage) {
                Some(known) => Letters::In(known),
                None => return,
            },
            _ => return,
        };
        if self.all.len() < MOST_FONTS {
            self.all.insert(self.current, letters);
        }
    }

    /// Whether the letters of a font are signs.
    pub fn is_of_signs(&self, font: i32) -> bool {
        matches!(self.all.get(&font), Some(Letters::Signs))
    }

    /// The encoding of the letters of a font.
    pub fn codepage(&self, font: i32) -> Codepage {
        match self.all.get(&font) {
            Some(Letters::In(codepage)) => *codepage,
            _ => self.document,
        }
    }
}
