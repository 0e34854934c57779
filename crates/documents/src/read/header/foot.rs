//! Number, index, country and day at the foot of a page.

use super::super::draft::Draft;
use super::super::headline::HeadLine;
use super::super::identifiers::number_in;
use super::super::outline::{Outline, own_index_in};
use super::{Header, limited, read_line};

/// A line with number and index below the head has at most so many words and marks.
const FOOT_WORDS: usize = 30;

/// Index, country and day stand on at most so many lines below the number.
const FOOT_LINES: usize = 3;

/// "Third UA: 33/22 Index: AMR 23/6133/2022 Colombia Date: 26 October 2022" at the foot of a page, where the head has neither.
pub(super) fn take_foot(draft: &mut Draft<'_>, header: &mut Header, outline: &Outline) {
    let document = draft.document;
    if draft.action.ua.is_some() || draft.action.index.is_some() {
        return;
    }
    let block = |line: usize| {
        let more = (line + 1..document.lines.len()).take(FOOT_LINES);
        std::iter::once(line).chain(more.take_while(|next| !document.lines[*next].gap))
    };
    let is_short = |line: &usize| document.lines[*line].words.len() <= FOOT_WORDS;
    let found = (0..document.lines.len()).find(|line| {
        is_short(line)
            && !outline.is_in_letter(*line)
            && number_in(document, document.lines[*line].words.clone()).is_some()
            && block(*line).any(|next| own_index_in(document, next).is_some())
    });
    let Some(first) = found else { return };
    let concern = header.concern;
    for line in block(first).take_while(is_short) {
        let words = limited(document.lines[line].words.clone());
        read_line(draft, header, &HeadLine { words, line, last_line: line, label: None, in_head: true });
    }
    header.concern = concern;
    header.foot = Some(first);
}
