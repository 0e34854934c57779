//! Lines with content, and those that only dress a page: page numbers, running headers.

use super::document::Line;
use super::fold::fold;
use super::lexicon::{LEXICONS, Label, Role};

/// The longest line, in bytes, that can be a page number or a running header.
const LONGEST_FURNITURE: usize = 120;

/// How many lines at the head of the first page may come back as a running header.
const HEADER_LINES: usize = 3;

struct Raw<'a> {
    start: usize,
    text: &'a str,
    gap: bool,
    page: usize,
}

/// The lines with content; their words are not known yet.
pub(super) fn content_lines(text: &str) -> Vec<Line> {
    let raw = raw_lines(text);
    let pages = raw.last().map_or(1, |line| line.page);
    let headers: Vec<String> = if pages > 1 {
        raw.iter()
            .take(HEADER_LINES)
            .filter(|line| line.text.len() <= LONGEST_FURNITURE)
            .map(|line| fold(line.text))
            .collect()
    } else {
        Vec::new()
    };
    let is_first = |at: usize| at == 0 || raw[at - 1].page != raw[at].page;
    let is_last = |at: usize| at + 1 == raw.len() || raw[at + 1].page != raw[at].page;
    let mut lines: Vec<Line> = Vec::with_capacity(raw.len());
    let (mut gap, mut page) = (true, 1);
    for (at, line) in raw.iter().enumerate() {
        gap |= line.gap;
        let at_edge = pages > 1 && (is_first(at) || is_last(at));
        let is_number = at_edge && line.text.parse() == Ok(line.page);
        let is_header = line.page > 1 && is_first(at) && headers.contains(&fold(&line.text[..short(line.text)]));
        if is_number || is_header || says_page(line.text) {
            continue;
        }
        let (start, end) = (line.start, line.start + line.text.len());
        lines.push(Line { start, end, gap, new_page: line.page != page, words: 0..0 });
        (gap, page) = (false, line.page);
    }
    lines
}

fn raw_lines(text: &str) -> Vec<Raw<'_>> {
    let mut lines = Vec::new();
    let (mut start, mut gap, mut page) = (0, true, 1);
    for line in text.split_inclusive(['\n', '\x0c']) {
        let inner = line.trim();
        if inner.is_empty() {
            gap |= line.ends_with('\n') && start > 0;
        } else {
            let indent = line.len() - line.trim_start().len();
            lines.push(Raw { start: start + indent, text: inner, gap, page });
            gap = false;
        }
        page += usize::from(line.ends_with('\x0c'));
        start += line.len();
    }
    lines
}

fn short(line: &str) -> usize {
    if line.len() <= LONGEST_FURNITURE { line.len() } else { 0 }
}

/// "Page 2", "Page 2 of 3", "Page 2 of UA 60/16".
fn says_page(line: &str) -> bool {
    if line.len() > LONGEST_FURNITURE {
        return false;
    }
    // Nearly no line has a number there: it decides before anything is folded.
    let mut words = line.split_whitespace();
    let word = words.next().unwrap_or_default();
    let number = words.next().is_some_and(|number| number.trim_end_matches(['.', ',']).parse::<u16>().is_ok());
    let is_joint = |joint: &str| joint == "/" || LEXICONS.common.is_word(&fold(joint), Role::PageOf);
    number && words.next().is_none_or(is_joint) && LEXICONS.has_label(&fold(word), Label::Page)
}
