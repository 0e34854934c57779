//! Lines with content, and those that only dress a page: page numbers, running headers, rules, the marks that a mail program
//! or a viewer puts before every line.

use super::document::Line;
use super::fold::fold;
use super::lexicon::{LEXICONS, Label};
use super::pages::is_page_joint;

/// The longest line, in bytes, that can be a page number or a running header.
const LONGEST_FURNITURE: usize = 120;

/// How many lines at the head of the first page may come back as a running header.
const HEADER_LINES: usize = 3;

/// A rule across the page has at least so many signs: "----", "====", "____".
const SHORTEST_RULE: usize = 3;

/// Of ten lines at least so many begin with the mark that a mail program or a viewer puts before each.
const PREFIXED_OF_TEN: usize = 9;

/// Fewer lines tell nothing of such marks: a list of demands has some, too.
const ENOUGH_LINES: usize = 10;

/// A running header with "Page 2" at its end has at most so many words.
const HEADER_WORDS: usize = 12;

/// The signs of a comment alone, "/**/", have so many bytes.
const SHORTEST_COMMENT: usize = 4;

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
    let (mut gap, mut page, mut ruled, mut turned) = (true, 1, false, false);
    for (at, line) in raw.iter().enumerate() {
        gap |= line.gap;
        let at_edge = pages > 1 && (is_first(at) || is_last(at));
        // The foot of a page that was printed as text: nothing but its number, far to the right, below everything.
        let is_foot = pages == 1 && at + 1 == raw.len() && line.gap && is_page_number(line.text);
        let is_number = at_edge && line.text.parse() == Ok(line.page) || is_foot;
        let is_header = line.page > 1 && is_first(at) && headers.contains(&fold(&line.text[..short(line.text)]));
        if is_rule(line.text) || is_comment(line.text) || is_turn(line.text) {
            (gap, ruled) = (true, true);
            continue;
        }
        if is_number || is_header || says_page(line.text) || turns(line.text) {
            turned = true;
            continue;
        }
        let (start, end) = (line.start, line.start + line.text.len());
        lines.push(Line { start, end, gap, new_page: line.page != page || turned, ruled, words: 0..0 });
        (gap, page, ruled, turned) = (false, line.page, false, false);
    }
    lines
}

fn raw_lines(text: &str) -> Vec<Raw<'_>> {
    let prefix = prefix_of(text);
    let mut lines = Vec::new();
    let (mut start, mut gap, mut page) = (0, true, 1);
    for line in text.split_inclusive(['\n', '\x0c']) {
        let inner = without_prefix(line.trim(), prefix);
        if inner.is_empty() {
            gap |= line.ends_with('\n') && start > 0;
        } else {
            let indent = inner.as_ptr() as usize - line.as_ptr() as usize;
            lines.push(Raw { start: start + indent, text: inner, gap, page });
            gap = false;
        }
        page += usize::from(line.ends_with('\x0c'));
        start += line.len();
    }
    lines
}

/// The sign before nearly every line of a text, if there is one: "> " of a mail that was answered, "- " of a viewer.
fn prefix_of(text: &str) -> Option<char> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let all = lines().count();
    let has = |sign: char| lines().filter(|line| is_prefixed(line, sign)).count() * 10 >= all * PREFIXED_OF_TEN;
    ['>', '-', '|'].into_iter().find(|sign| all >= ENOUGH_LINES && has(*sign))
}

fn is_prefixed(line: &str, sign: char) -> bool {
    line.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

fn without_prefix(line: &str, prefix: Option<char>) -> &str {
    match prefix {
        Some(sign) if is_prefixed(line, sign) => line[sign.len_utf8()..].trim_start(),
        _ => line,
    }
}

/// "-----", "* * *": nothing but a few signs, over and over.
fn is_rule(line: &str) -> bool {
    let signs = line.bytes().filter(|byte| !byte.is_ascii_whitespace()).count();
    signs >= SHORTEST_RULE
        && line.bytes().all(|byte| matches!(byte, b'-' | b'_' | b'=' | b'*' | b'+' | b'#' | b' ' | b'\t'))
}

/// "/* Written 11:20 AM Aug 4, 1995 by act@example in gn:act */": what a conferencing system writes around a text.
fn is_comment(line: &str) -> bool {
    line.len() > SHORTEST_COMMENT && line.starts_with("/*") && line.ends_with("*/")
}

/// ".../...": the page goes on.
fn is_turn(line: &str) -> bool {
    line.contains('/') && line.len() > 2 && line.chars().all(|sign| matches!(sign, '.' | '/' | '…' | ' '))
}

fn short(line: &str) -> usize {
    if line.len() <= LONGEST_FURNITURE { line.len() } else { 0 }
}

/// ".../...": the page is to be turned.
fn turns(line: &str) -> bool {
    line.len() <= LONGEST_FURNITURE
        && line.contains('/')
        && line.chars().filter(|sign| !sign.is_whitespace()).count() >= SHORTEST_RULE
        && line.chars().all(|sign| matches!(sign, '.' | '…' | '/' | ' '))
}

/// "Page 2", "Page 2 of 3", "Page 2 of UA 60/16", "UA 60/16      Page 2".
fn says_page(line: &str) -> bool {
    if line.len() > LONGEST_FURNITURE {
        return false;
    }
    begins_with_page(line) || ends_in_page(line)
}

fn begins_with_page(line: &str) -> bool {
    // Nearly no line has a number there: it decides before anything is folded.
    let mut words = line.split_whitespace();
    let word = words.next().unwrap_or_default();
    let number = words.next().is_some_and(is_page_number);
    let is_joint = |joint: &str| joint == "/" || is_page_joint(joint);
    number && words.next().is_none_or(is_joint) && LEXICONS.has_label(&fold(word), Label::Page)
}

/// The page at the end of a line, apart from its other words or after the number of the document.
fn ends_in_page(line: &str) -> bool {
    let mut words = line.split_whitespace().rev();
    if !words.next().is_some_and(is_page_number) {
        return false;
    }
    let mut next = words.next();
    // "page 2 of 3"
    if next.is_some_and(|joint| joint == "/" || is_page_joint(joint)) && words.next().is_some_and(is_page_number) {
        next = words.next();
    }
    let Some(word) = next.filter(|word| LEXICONS.has_label(&fold(word), Label::Page)) else { return false };
    let before = &line[..word.as_ptr() as usize - line.as_ptr() as usize];
    let apart = before.ends_with("  ") || before.ends_with('\t') || before.trim_end().ends_with(['|', '-', '–', '·']);
    let is_reference = |word: &str| word.contains(['/', '.']) && word.bytes().any(|byte| byte.is_ascii_digit());
    let is_heading =
        before.chars().filter(|letter| letter.is_uppercase()).count() * 2 >= before.split_whitespace().count();
    before.split_whitespace().count() <= HEADER_WORDS
        && (apart || is_heading || before.split_whitespace().any(is_reference))
}

fn is_page_number(number: &str) -> bool {
    number.trim_end_matches(['.', ',']).parse::<u16>().is_ok()
}
