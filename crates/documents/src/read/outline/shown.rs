//! Fields at the end whose label no file has: their value shows what they are.

use std::ops::Range;

use super::super::chain::index_in_address;
use super::super::contact::web_addresses_in;
use super::super::document::Document;
use super::super::labels::{Labelled, label_at};
use super::super::lexicon::Label;
use super::super::people::are_with_pronouns;
use super::super::words::Shape;
use super::{Field, Outline, Part, Slice};
use crate::Span;

/// The label of such a field has at most so many words and marks.
const LABEL_WORDS: usize = 8;

impl Outline {
    /// The field that a line below the prose is by its value: "PREVIOUS DOCUMENT: https://…/documents/afr32/5402/2022/en/",
    /// "WHO: Ana Vela (she/her)". Its label is in capitals.
    pub(super) fn shown_field(&self, document: &Document, line: usize) -> Option<Labelled> {
        let is_below = self.has(Part::Summary)
            && (self.has(Part::Background) || self.valediction.is_some_and(|last| last < line))
            && !matches!(self.part(), Part::Preamble | Part::Head | Part::Summary)
            && !self.is_in_letter(line);
        if !is_below || label_at(document, line).is_some() {
            return None;
        }
        let words = document.lines[line].words.clone();
        let near = words.start..words.end.min(words.start + LABEL_WORDS + 1);
        let colon = near.clone().find(|at| document.mark(*at) == ':').filter(|colon| *colon > words.start)?;
        let label = words.start..colon;
        let value = colon + 1..words.end;
        if value.is_empty()
            || !document.words()[label].iter().all(|word| !matches!(word.shape, Shape::Small | Shape::Capital))
        {
            return None;
        }
        let kind = if self.links_earlier(document, &value) {
            Label::Previous
        } else if are_with_pronouns(document, &value) {
            Label::People
        } else {
            return None;
        };
        let value_start = document.words()[value.start].start as usize;
        Some(Labelled { label: kind, last_line: line, words: words.start..colon + 1, value_start })
    }

    pub(super) fn take_shown_field(&mut self, labelled: Labelled) -> usize {
        let (line, start) = (labelled.last_line, labelled.value_start);
        self.fields.push(Field { labelled, slices: vec![Slice { line, start }] });
        self.open(Part::Rest);
        line + 1
    }

    /// Whether a value is nothing but the address of a document of the family, and not of this one.
    fn links_earlier(&self, document: &Document, value: &Range<usize>) -> bool {
        let span = document.span(value);
        let addresses: Vec<Span> = web_addresses_in(document, span);
        let Some(address) = addresses.first().filter(|_| addresses.len() == 1) else { return false };
        let is_all = document.raw(span).trim_start_matches(['<', '[', '(']).len() <= document.raw(*address).len() + 2;
        let index = index_in_address(document, *address).map(|(index, _)| index);
        is_all && index.is_some() && index != self.own_index(document)
    }
}
