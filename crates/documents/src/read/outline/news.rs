//! "Further information: Bell-ringer taken again", "STOP ACTION" above a headline: words that say what a document is within its
//! chain, before its title or alone above it.

use std::ops::Range;

use super::super::codes::code_in;
use super::super::document::Document;
use super::super::headline::says_only_update;
use super::super::identifiers::{index_in, number_in};
use super::super::labels::{Labelled, begins_item, label_at};
use super::super::lexicon::Label;
use super::super::opening::{is_prose, paragraph_end};
use super::super::top::can_be_title;
use super::super::words::Shape;
use super::{Outline, Part};

/// The words before a title are at most so many, with the count of the update.
const NEWS_WORDS: usize = 6;

/// A title has at least so many words; one word alone may be anything.
const TITLE_WORDS: usize = 2;

/// After a dash or a bar it has at least so many: fewer are who sends the document ("NEW INFORMATION - THE WATCH").
const PARTED_WORDS: usize = 3;

/// A title is wrapped over at most so many lines.
const TITLE_LINES: usize = 4;

/// The words that say what the document is, where a line of the head begins with them before its title, or is nothing else and
/// stands above it.
pub(super) fn news_at(document: &Document, line: usize) -> Option<Labelled> {
    let all = document.lines[line].words.clone();
    let is_mark = |at: &usize| document.words()[*at].shape == Shape::Mark;
    let first = all.clone().find(|at| !is_mark(at))?;
    let near = first..all.end.min(first + NEWS_WORDS + 1);
    let parting = near.clone().find(|at| matches!(document.mark(*at), ':' | '|' | '·' | '•') || is_dash(document, *at));
    let stop = parting.unwrap_or(all.end);
    let words = first..stop;
    if words.len() > NEWS_WORDS || !says_only_update(document, words.clone()) {
        return None;
    }
    let rest = parting.map_or(all.end, |at| at + 1)..all.end;
    let is_alone = rest.clone().all(|at| is_mark(&at));
    let count = rest.clone().filter(|at| !is_mark(at)).count();
    let is_parted = count >= PARTED_WORDS || parting.is_some_and(|at| document.mark(at) == ':');
    let leads = match is_alone {
        true => stands_above_title(document, line),
        false => is_parted && is_headline(document, line, rest.clone()),
    };
    let end = document.lines[line].end;
    let value_start = if is_alone { end } else { document.words()[rest.start].start as usize };
    leads.then_some(Labelled { label: Label::FurtherInformation, last_line: line, words, value_start })
}

/// A dash with blanks around it: one without them joins the parts of a word.
fn is_dash(document: &Document, at: usize) -> bool {
    let is_spaced = |at: usize| document.words().get(at).is_some_and(|word| word.spaced);
    document.mark(at) == '-' && is_spaced(at) && is_spaced(at + 1)
}

/// Whether the line right below is a headline, or one of the labels that stand in a head.
fn stands_above_title(document: &Document, line: usize) -> bool {
    let next = line + 1;
    let Some(below) = document.lines.get(next) else { return false };
    let heads = [Label::Issued, Label::Index, Label::Country, Label::Title];
    match label_at(document, next) {
        Some(labelled) => heads.contains(&labelled.label),
        None => !begins_item(document, next) && is_headline(document, next, below.words.clone()),
    }
}

/// Whether words at the end of a line are a headline: no prose, no address, no number of a document, and nothing that counts
/// as a value.
fn is_headline(document: &Document, line: usize, words: Range<usize>) -> bool {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some());
    let text = document.span(&words);
    words.clone().filter(|at| document.words()[*at].shape != Shape::Mark).count() >= TITLE_WORDS
        && end - line <= TITLE_LINES
        && !is_prose(document, line..end)
        && !document.raw(text).contains('@')
        && !document.raw(text).ends_with([':', '：', ',', '،'])
        && number_in(document, words.clone()).is_none()
        && index_in(document, words.clone()).is_none()
        && code_in(document, words).is_none()
        && can_be_title(document, text)
}

impl Outline {
    /// The words of `news_at`, where they may stand: in the head, and not below its title where they are also the heading of the
    /// background.
    pub(super) fn news(&self, document: &Document, line: usize) -> Option<Labelled> {
        if !self.is_head() || self.has(Part::Summary) || self.first.is_some_and(|first| line < first) {
            return None;
        }
        let found = news_at(document, line)?;
        let is_background = || label_at(document, line).is_some_and(|labelled| labelled.label == Label::Background);
        let has_title = || {
            let head = self.sections.iter().filter(|section| section.part == Part::Head);
            let mut lines = head.flat_map(|section| &section.slices);
            lines.any(|slice| is_headline(document, slice.line, document.lines[slice.line].words.clone()))
        };
        (!is_background() || !has_title()).then_some(found)
    }

    /// Takes such a line: what stands after the words belongs to the head.
    pub(super) fn take_news(&mut self, labelled: Labelled) -> usize {
        if self.part() == Part::Preamble {
            self.open(Part::Head);
        }
        let (line, start) = (labelled.last_line, labelled.value_start);
        if let Some(section) = self.sections.last_mut() {
            section.slices.push(super::Slice { line, start });
        }
        if self.news.is_none() {
            self.news = Some(labelled);
        }
        line + 1
    }
}
