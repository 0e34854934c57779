//! The prose of a document: its passages with their sentences, in the language of each.

use std::ops::Range;

use casework::Language;

use super::document::Document;
use super::lexicon::{LEXICONS, Lexicon};
use super::names::Names;
use super::sentences::sentences;
use crate::Span;

/// Where a passage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    Summary,
    Letter,
    Background,
}

/// A paragraph with its sentences.
pub(super) struct Passage {
    pub place: Where,
    pub span: Span,
    pub words: Range<usize>,
    pub sentences: Vec<Range<usize>>,
    pub lexicon: &'static Lexicon,
}

/// The prose of a document.
#[derive(Default)]
pub(super) struct Prose {
    pub passages: Vec<Passage>,
    pub names: Names,
}

impl Prose {
    /// Adds paragraphs.
    pub fn add(&mut self, document: &Document, place: Where, spans: &[Span], language: &Language) {
        let lexicon = LEXICONS.of(language);
        for span in spans {
            let words = document.words_in(*span);
            let sentences = sentences(document, words.clone(), lexicon);
            self.names.read(document, words.clone(), lexicon);
            self.passages.push(Passage { place, span: *span, words, sentences, lexicon });
        }
    }

    /// All sentences, with their passages.
    pub fn sentences(&self) -> impl Iterator<Item = (&Passage, &Range<usize>)> {
        self.passages.iter().flat_map(|passage| passage.sentences.iter().map(move |sentence| (passage, sentence)))
    }
}
