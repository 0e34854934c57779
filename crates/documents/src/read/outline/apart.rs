//! Lines that are not what their first words seem: the end of a day, a sentence below a link, a site's call to act.

use super::super::document::Document;
use super::super::labels::{Labelled, begins_item, label_at};
use super::super::lexicon::Label;
use super::super::words::Shape;
use super::Slice;
use super::addresses::{introduces_address, is_address_of_office};
use super::lines::FEW_SMALL;

/// "Address", alone above the block of an office.
pub(super) fn heads_address(document: &Document, line: usize) -> bool {
    let is_alone = |labelled: &Labelled| {
        labelled.label == Label::Address && labelled.value_start >= document.lines[labelled.last_line].end
    };
    label_at(document, line).is_some_and(|labelled| is_alone(&labelled))
        && line + 1 < document.lines.len()
        && is_address_of_office(document, line + 1)
}

/// Whether a line ends the day that the lines before it begin: "1" above "July 2022", "1 July" above "2022".
pub(super) fn completes_day(document: &Document, slices: &[Slice], next: usize) -> bool {
    let (Some(first), Some(last)) = (slices.first(), slices.last()) else { return false };
    let start = document.words_in(super::super::region::span(document, first)).start;
    let open = document.lines[last.line].words.end;
    let found = super::super::headline::dates(document, start..document.lines[next].words.end);
    found.first().is_some_and(|day| day.words.start < open && day.words.end > open && day.year.is_some())
}

/// Words that are a sentence and no reference: several small ones, and no part of an address or a number.
pub(super) fn is_sentence(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let small = document.words()[words].iter().filter(|word| word.shape == Shape::Small).count();
    small > FEW_SMALL && !document.raw_line(line).contains('/')
}

/// "--" alone: what stands below it is who sends the document.
pub(super) fn is_signature_mark(document: &Document, line: usize) -> bool {
    document.raw_line(line).trim_end() == "--"
}

/// The mark of a document right above those who are written to: "Write with us" is what the reader does, and names nothing.
pub(super) fn calls_to_write(document: &Document, line: usize) -> bool {
    let label = |line: usize| label_at(document, line).map(|labelled| labelled.label);
    line > 0
        && line + 1 < document.lines.len()
        && label(line) == Some(Label::Mark)
        && label(line + 1) == Some(Label::Targets)
}

/// "ACT NOW", alone on the first line above the headline: the place on the site, and no heading of what is asked.
pub(super) fn is_kicker(document: &Document, line: usize) -> bool {
    let next = document.lines.get(line + 1);
    line == 0
        && next.is_some_and(|next| next.gap)
        && !begins_item(document, line + 1)
        && label_at(document, line).is_some_and(|labelled| {
            labelled.label == Label::Action && labelled.value_start >= document.lines[labelled.last_line].end
        })
        && !introduces_address(document, line)
}
