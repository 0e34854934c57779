//! Words that lead to the targets, and what is said to readers within the prose.

use super::super::document::Document;
use super::super::labels::label_at;
use super::super::opening::paragraph_end;
use super::{Outline, Part, Section, whole_line};

/// A paragraph that leads to the summary has at most so many words and marks; a longer one says whom it is about.
const LEAD_IN_WORDS: usize = 26;

impl Outline {
    /// Whether words that lead to the targets may stand here: below prose without a heading, or below a letter.
    pub(super) fn may_lead(&self, document: &Document) -> bool {
        match self.part() {
            Part::Summary | Part::Unknown | Part::Closing | Part::Rest => self.has(Part::Summary),
            Part::Background => !self.has(Part::Targets),
            Part::Action | Part::Letter => self.letter_is_closed(document),
            _ => false,
        }
    }

    /// "Write in Spanish or English to:" up to a line: the targets follow, or the letter.
    pub(super) fn take_lead(&mut self, document: &Document, line: usize, end: usize) -> usize {
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        self.sections.push(Section { part: Part::Closing, slices });
        let is_letter = document.raw_line(end).trim_end().ends_with([',', '،']);
        self.open(if is_letter { Part::Action } else { Part::Targets });
        end
    }

    /// A paragraph within prose that speaks to the reader: it belongs to no part, and the prose goes on after it.
    pub(super) fn take_aside(&mut self, document: &Document, line: usize) -> usize {
        let before = self.part();
        let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
        let slices = (line..end).map(|line| whole_line(document, line)).collect();
        self.sections.push(Section { part: Part::Closing, slices });
        self.open(before);
        end
    }

    /// "The Observatory requests your intervention in the following situation:", one short paragraph above the heading of
    /// the summary, is none of it.
    pub(super) fn drop_lead_in(&mut self, document: &Document) {
        let Some(section) = self.sections.last_mut() else { return };
        let lines = section.slices.iter().map(|slice| &document.lines[slice.line]);
        let words: usize = lines.clone().map(|line| line.words.len()).sum();
        let paragraphs = lines.filter(|line| line.gap).count();
        if section.part == Part::Summary && paragraphs <= 1 && words <= LEAD_IN_WORDS {
            section.part = Part::Closing;
        }
    }
}
