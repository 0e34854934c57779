//! Lists of what is asked: the words above them, with a colon or without, and lists that lost their bullets.

use super::super::document::Document;
use super::super::labels::{begins_item, label_at};
use super::super::lexicon::{LEXICONS, Lexicon, Role};
use super::super::opening::{is_sentence_end, paragraph_end};
use super::super::paragraphs::begins_with_bullet;

/// So many lines are looked at for the second item of a list.
const LIST_LINES: usize = 12;

/// The words that lead to a list without a colon are at most so many, with their marks.
const LIST_LEAD_WORDS: usize = 24;

/// Whether a paragraph that asks for something introduces a list: a form without headings.
pub(super) fn asks_in_list(document: &Document, line: usize) -> bool {
    let text = document.raw_line(line);
    if !text.ends_with([':', '：']) || !document.lines[line].gap {
        return false;
    }
    let words = document.lines[line].words.clone();
    let asks = |lexicon: &Lexicon| {
        lexicon.first(document, words.clone(), Role::Ask).is_some()
            || lexicon.first(document, words.clone(), Role::AskVerb).is_some()
            || lexicon.first(document, words.clone(), Role::AskedPerson).is_some()
    };
    precedes_list(document, line) && LEXICONS.all.iter().any(asks)
}

/// Whether a paragraph is a list that lost its bullets: after a colon, lines that end in semicolons, and the last in a full
/// stop.
fn has_clauses(document: &Document, lines: std::ops::Range<usize>) -> bool {
    let colon = lines.clone().take(LIST_LINES).find(|line| document.raw_line(*line).ends_with([':', '：']));
    let Some(colon) = colon else { return false };
    let semicolons = (colon + 1..lines.end).filter(|line| document.raw_line(*line).ends_with([';', '؛'])).count();
    semicolons > 1 && document.raw_line(lines.end - 1).ends_with('.')
}

/// Whether a few words ask for something, or ask to write, and a list of bullets follows, though no colon stands between: "Send
/// telegrams in English".
pub(in super::super) fn leads_list(document: &Document, line: usize) -> bool {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some() || begins_item(document, line));
    let words = document.lines[line].words.start..document.lines[end - 1].words.end;
    let begins = |role| super::super::head::in_any(document, words.start, words.end, role).is_some();
    let items = (end..document.lines.len()).take(LIST_LINES).filter(|line| begins_with_bullet(document, *line));
    !begins_item(document, line)
        && words.len() <= LIST_LEAD_WORDS
        && !is_sentence_end(document, end - 1)
        && end < document.lines.len()
        && begins_with_bullet(document, end)
        && items.count() > 1
        && [Role::WriteWord, Role::Ask, Role::AskVerb].into_iter().any(begins)
}

/// Whether the paragraph from here ends in a colon, and a list follows.
pub(super) fn precedes_list(document: &Document, line: usize) -> bool {
    let end = paragraph_end(document, line, |line| label_at(document, line).is_some() || begins_item(document, line));
    if begins_item(document, line) {
        return false;
    }
    if has_clauses(document, line..end) {
        return true;
    }
    // The list may stand right under its words.
    let lines = end..document.lines.len().min(end + LIST_LINES);
    let is_under = lines.clone().next().is_some_and(|item| begins_item(document, item) && !document.lines[item].gap);
    let mut same_block = lines.take_while(|line| *line == end || !document.lines[*line].gap);
    if is_under && same_block.by_ref().filter(|line| begins_item(document, *line)).count() > 1 {
        return true;
    }
    if leads_list(document, line) {
        return true;
    }
    let colon = document.raw_line(end - 1).ends_with([':', '：', '?']);
    let next = end < document.lines.len();
    colon && next && (begins_item(document, end) || is_list_line(document, end) && is_list_line(document, end + 1))
}

/// A line that ends as an item of a list does whose bullets were lost.
pub(super) fn is_list_line(document: &Document, line: usize) -> bool {
    line < document.lines.len() && document.raw_line(line).ends_with(';')
}
