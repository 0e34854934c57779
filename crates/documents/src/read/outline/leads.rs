//! Words that lead to the targets, and what is said to readers within the prose.

use super::super::document::Document;
use super::super::head::in_any;
use super::super::labels::{Labelled, begins_item, label_at};
use super::super::lexicon::{Label, Role};
use super::super::opening::{is_prose, paragraph_end};
use super::super::words::Shape;
use super::lines::{is_in_capitals, is_told};
use super::{Outline, Part, Section, whole_line};

/// A paragraph that leads to the summary has at most so many words and marks; a longer one says whom it is about.
const LEAD_IN_WORDS: usize = 26;

/// What a page asks stands among so many lines below its title.
const ASKED_LINES: usize = 200;

/// A line with an official alone has at most so many words and marks.
const OFFICIAL_WORDS: usize = 8;

/// "Ana Vela, Minister of Justice": few words, one of them that of an office, and the address below them.
fn is_official(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    words.len() <= OFFICIAL_WORDS && super::super::head::has_office(document, &words)
}

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

    /// Prose under a heading that nobody knows, between the summary and what is asked: it goes on with the summary where
    /// another heading leads to the background, and is the background where none does.
    pub(super) fn settle(&mut self, document: &Document) {
        let is_filled = |section: &Section, part| section.part == part && !section.slices.is_empty();
        let Some(first) = self.sections.iter().position(|section| is_filled(section, Part::Summary)) else { return };
        let has_background = self.sections.iter().any(|section| is_filled(section, Part::Background));
        let asks = |section: &Section| matches!(section.part, Part::Action | Part::Targets | Part::Letter);
        let Some(last) = self.sections.iter().position(asks).filter(|last| *last > first) else { return };
        for section in &mut self.sections[first..last] {
            let is_told = section.slices.first().is_some_and(|slice| is_told(document, slice.line, 1));
            if section.part == Part::Unknown && is_told {
                section.part = if has_background { Part::Summary } else { Part::Background };
            }
        }
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

    /// "Write a letter" above the title of a page: what the page is called, as neither words to the reader nor targets nor a
    /// list follow it.
    pub(super) fn is_name_of_page(&self, document: &Document, labelled: &Labelled) -> bool {
        let next = labelled.last_line + 1;
        let is_empty = labelled.value_start >= document.lines[labelled.last_line].end;
        let Some(below) = document.lines.get(next).filter(|_| is_empty && self.is_head()) else { return false };
        let block = next..paragraph_end(document, next, |_| false);
        let asks = |line: usize| {
            let label = label_at(document, line).map(|labelled| labelled.label);
            matches!(label, Some(Label::Action | Label::Targets | Label::Letter))
        };
        let asks_below = || (block.end..document.lines.len()).take(ASKED_LINES).any(asks);
        !self.has(Part::Summary)
            && below.gap
            && block.len() == 1
            && label_at(document, next).is_none()
            && !begins_item(document, next)
            && !document.raw_line(next).ends_with([':', '：', ','])
            && !presents_official(document, next)
            && !is_prose(document, block.clone())
            && asks_below()
            && !is_official(document, next)
    }

    /// Whether a label that tells of news, alone on its line with a colon, stands above the prose of the summary: "New
    /// information:".
    pub(super) fn leads_summary(&self, document: &Document, labelled: &Labelled) -> bool {
        let line = labelled.last_line;
        let next = line + 1;
        let may_begin = matches!(self.part(), Part::Preamble | Part::Head | Part::Summary | Part::Rest);
        let is_empty = labelled.value_start >= document.lines[line].end;
        may_begin
            && is_empty
            && document.mark(labelled.words.end) == ':'
            && labelled.words.len() > 1
            && next < document.lines.len()
            && label_at(document, next).is_none()
            && is_prose(document, next..paragraph_end(document, next, |_| false))
    }

    /// Whether "New information", alone on its line and not in capitals, stands above more prose.
    pub(super) fn heads_prose(&self, document: &Document, labelled: &Labelled) -> bool {
        let line = labelled.last_line;
        let next = line + 1;
        let words = document.lines[line].words.clone();
        labelled.value_start >= document.lines[line].end
            && document.words()[words].iter().any(|word| word.shape == Shape::Small)
            && document.lines.get(next).is_some_and(|next| next.gap)
            && label_at(document, next).is_none()
            && is_prose(document, next..paragraph_end(document, next, |_| false))
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

/// Whether a line is the first of a target: "Minister of Justice Ana Vela", "Ana Vela, Minister of Justice". What is all in
/// capitals may be a headline.
fn presents_official(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let begins = |at: usize| in_any(document, at, words.end, Role::Office).is_some();
    let mut after_commas = words.clone().filter(|at| document.mark(*at) == ',').map(|comma| comma + 1);
    !is_in_capitals(document, words.clone()) && (begins(words.start) || after_commas.any(begins))
}
