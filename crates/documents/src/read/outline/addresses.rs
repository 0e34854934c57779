//! Lines that lead to an address, and blocks of lines that are one.

use super::super::address::is_institution;
use super::super::document::Document;
use super::super::fold::fold;
use super::super::head::in_any;
use super::super::labels::{begins_item, label_at};
use super::super::lexicon::{LEXICONS, Label, Role};
use super::super::opening::{is_prose, paragraph_end};
use super::super::paragraphs::begins_with_bullet;
use super::lines::{DATED_WORDS, is_in_capitals, is_small_heading};

/// The block of an address has at least so many lines.
const ADDRESS_LINES: usize = 3;

/// Whether a short line stands above an address: a block of lines that are no prose, with a way to reach somebody.
pub(super) fn introduces_address(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.len();
    let ends = document.raw_line(line).ends_with([':', '：']);
    // "Minister of Justice Ana Vela", with the address under a blank line, is the first line of the target itself.
    let first = document.lines[line].words.start;
    let is_person = [Role::Office, Role::WholeOffice, Role::Honorific]
        .iter()
        .any(|role| in_any(document, first, first + words, *role).is_some());
    let in_capitals = words > 1 && is_in_capitals(document, document.lines[line].words.clone());
    // "ADDRESS" above an office and lines without a channel.
    let is_address = || {
        let text = fold(document.raw_line(line).trim_end_matches([':', ' ']));
        LEXICONS.has_label(&text, Label::Address)
    };
    let is_heading = ends || !is_person && (is_address() || in_capitals || is_small_heading(document, line));
    if words > DATED_WORDS || !is_heading || line + 1 >= document.lines.len() {
        return false;
    }
    let block = line + 1..paragraph_end(document, line + 1, |_| false);
    let is_named = || block.len() >= ADDRESS_LINES && names_office(document, block.clone()) && is_address();
    is_address_block(document, line + 1)
        || is_named() && !is_prose(document, block.clone())
        || ends
            && block.len() >= ADDRESS_LINES
            && !begins_with_bullet(document, block.start)
            && names_office(document, block.clone())
            && block.clone().any(|line| has_number(document, line))
            && !is_prose(document, block)
}

/// Whether the block that begins with a line is the address of an official, though nothing leads to it: an office or a title
/// in its first lines, and a way to reach them.
pub(in super::super) fn is_address_of_office(document: &Document, line: usize) -> bool {
    if !document.lines[line].gap || begins_item(document, line) || label_at(document, line).is_some() {
        return false;
    }
    let block = line..paragraph_end(document, line, |_| false);
    // An address of the web has many small words.
    let web = block.clone().find(|line| document.raw_line(*line).contains("://")).unwrap_or(block.end);
    block.len() > ADDRESS_LINES
        && names_office(document, block.clone())
        && (block.clone().any(|line| reaches(document, line))
            || block.end < document.lines.len() && reaches(document, block.end))
        && web > block.start
        && !is_prose(document, block.start..web)
}

/// Whether a block of lines is no prose, and has a way to reach somebody.
pub(super) fn is_address_block(document: &Document, line: usize) -> bool {
    let block = line..paragraph_end(document, line, |_| false);
    block.len() >= ADDRESS_LINES
        && !begins_with_bullet(document, block.start)
        && !is_prose(document, block.clone())
        && block.clone().any(|line| reaches(document, line))
}

/// Whether one of the lines of a block has a way to reach somebody.
pub(super) fn reaches_somebody(document: &Document, line: usize) -> bool {
    (line..paragraph_end(document, line, |_| false)).any(|line| reaches(document, line))
}

/// Whether a line has a way to reach somebody.
pub(super) fn reaches(document: &Document, line: usize) -> bool {
    let ways = [Label::Email, Label::Fax, Label::Phone, Label::Salutation];
    document.raw_line(line).contains('@')
        || label_at(document, line).is_some_and(|labelled| ways.contains(&labelled.label))
}

pub(super) fn has_number(document: &Document, line: usize) -> bool {
    document.raw_line(line).bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether the first two lines of a block name an official: an office, and no institution, or a person with a title.
pub(super) fn names_office(document: &Document, block: std::ops::Range<usize>) -> bool {
    block.take(2).any(|line| {
        let words = document.lines[line].words.clone();
        let length = |role| in_any(document, words.start, words.end, role).unwrap_or(0);
        let office = length(Role::Office).max(length(Role::WholeOffice));
        (office > length(Role::NotPerson) || length(Role::Honorific) > 0) && !is_institution(document, &words)
    })
}
