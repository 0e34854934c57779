//! Labels at the beginning of lines, in any language that has a file.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::words::Shape;

/// The most lines over which a label can be wrapped.
const LABEL_LINES: usize = 3;

/// Within so many words after "please check with" the sentence says "after the deadline".
const SENTENCE_WORDS: usize = 60;

/// A label of so many words needs no colon after it: no sentence begins so by chance.
const LONG_LABEL: usize = 3;

/// A label that was found.
#[derive(Clone)]
pub(super) struct Labelled {
    pub label: Label,
    /// The line in which it ends.
    pub last_line: usize,
    /// Its words.
    pub words: Range<usize>,
    /// Where what it labels begins: a byte in its last line, or the end of that line.
    pub value_start: usize,
    /// The place of its language in the list of files.
    pub lexicon: usize,
}

/// How a label and what it labels stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Alone on its line, or with a colon.
    Heading,
    /// Like a heading; a long one needs no colon before its value.
    Field,
    /// With a colon, or alone in capitals.
    Short,
    /// The words with which a sentence begins.
    Sentence,
}

fn form(label: Label) -> Form {
    match label {
        Label::OwnLanguage | Label::AskOffice | Label::Closed | Label::UpdateOf | Label::FurtherInformation => {
            Form::Sentence
        }
        Label::Languages
        | Label::Deadline
        | Label::People
        | Label::Gender
        | Label::Previous
        | Label::Copies
        | Label::Ended => Form::Field,
        Label::Email
        | Label::Phone
        | Label::Fax
        | Label::Social
        | Label::OtherSocial
        | Label::WebForm
        | Label::Salutation
        | Label::Address
        | Label::Country
        | Label::Issued
        | Label::Index
        | Label::Number
        | Label::Named
        | Label::Telegram
        | Label::SayOnPhone
        | Label::Title => Form::Short,
        _ => Form::Heading,
    }
}

/// The label with which a line begins, if it does; the longest of those that fit.
pub(super) fn label_at(document: &Document, line: usize) -> Option<Labelled> {
    let first = first_word(document, line)?;
    let id = document.words()[first].id;
    if id == 0 {
        return None;
    }
    let all = LEXICONS.all.iter().enumerate();
    let found = all.filter_map(|(place, lexicon)| label_in(document, line, first, place, lexicon));
    found.max_by_key(|labelled| labelled.words.end)
}

/// Whether a line begins with the words of a label, whatever follows them.
pub(super) fn begins_with_label(document: &Document, line: usize, wanted: Label) -> bool {
    let Some(first) = first_word(document, line) else { return false };
    let id = document.words()[first].id;
    let all = LEXICONS.all.iter().flat_map(|lexicon| lexicon.labels_from(id));
    id != 0
        && all.filter(|(_, label)| *label == wanted).any(|(phrase, _)| {
            phrase_end(document, line, first, phrase).is_some_and(|(end, last_line)| {
                phrase.len() > 1 || end == document.lines[last_line].words.end || document.mark(end) == ':'
            })
        })
}

/// The first word of a line that is no bullet, quote or other mark.
fn first_word(document: &Document, line: usize) -> Option<usize> {
    document.lines[line].words.clone().find(|at| document.words()[*at].shape != Shape::Mark)
}

fn label_in(document: &Document, line: usize, first: usize, place: usize, lexicon: &Lexicon) -> Option<Labelled> {
    lexicon.labels_from(document.words()[first].id).find_map(|(phrase, label)| {
        let (end, last_line) = phrase_end(document, line, first, phrase)?;
        let value_start = value_start(document, lexicon, label, phrase.len(), first..end, (line, last_line))?;
        Some(Labelled { label, last_line, words: first..end, value_start, lexicon: place })
    })
}

/// The word after a phrase, marks between its words left aside, and the line in which it ends.
fn phrase_end(document: &Document, line: usize, first: usize, phrase: &[u32]) -> Option<(usize, usize)> {
    let (mut at, mut line, mut lines_left) = (first, line, LABEL_LINES - 1);
    for (place, id) in phrase.iter().enumerate() {
        loop {
            if at == document.lines[line].words.end {
                let next = document.lines.get(line + 1).filter(|next| lines_left > 0 && !next.gap && !next.new_page)?;
                (at, line, lines_left) = (next.words.start, line + 1, lines_left - 1);
            } else if place > 0 && document.words()[at].shape == Shape::Mark {
                // A colon inside a label that has none in the file would end a shorter label; the longer one wins.
                at += 1;
            } else {
                break;
            }
        }
        if document.words()[at].id != *id {
            return None;
        }
        at += 1;
    }
    Some((at, line))
}

fn value_start(
    document: &Document,
    lexicon: &Lexicon,
    label: Label,
    length: usize,
    words: Range<usize>,
    (first_line, last_line): (usize, usize),
) -> Option<usize> {
    let line = &document.lines[last_line];
    let mut next = words.end;
    while next < line.words.end && matches!(document.mark(next), ')' | '"' | '\'' | '*' | '.' | '#') {
        next += 1;
    }
    let rest = if next < line.words.end { document.words()[next].start as usize } else { line.end };
    if next < line.words.end && document.mark(next) == ':' {
        return Some(if next + 1 < line.words.end { document.words()[next + 1].start as usize } else { line.end });
    }
    let at_end = next == line.words.end;
    let in_capitals = || words.clone().all(|at| document.words()[at].shape != Shape::Small);
    let fits = match form(label) {
        Form::Heading => at_end,
        Form::Field => at_end || length >= LONG_LABEL && begins_paragraph(document, first_line),
        Form::Short => at_end && (length > 1 || in_capitals()) && label != Label::Social,
        Form::Sentence => begins_paragraph(document, first_line) && is_such_sentence(document, lexicon, label, &words),
    };
    // "UA 60/16" has no colon, but a number.
    let is_number = label == Label::Number && document.words()[next.min(line.words.end - 1)].shape == Shape::Number;
    (fits || is_number).then_some(if at_end { line.end } else { rest })
}

/// Whether a paragraph can begin with this line: a blank line before it, or a line that is done.
fn begins_paragraph(document: &Document, line: usize) -> bool {
    let Some(before) = line.checked_sub(1).map(|before| &document.lines[before]) else { return true };
    let here = &document.lines[line];
    let done = document.words()[before.words.clone()].last().is_some_and(|word| {
        word.shape == Shape::Number
            || word.shape == Shape::Mark && !matches!(document.text.as_bytes()[word.start as usize], b',' | b'-' | b'(')
    });
    here.gap || here.new_page || done || !document.raw_line(line).starts_with(char::is_lowercase)
}

fn is_such_sentence(document: &Document, lexicon: &Lexicon, label: Label, words: &Range<usize>) -> bool {
    let end = (words.end + SENTENCE_WORDS).min(document.words().len());
    let after = words.start..end;
    match label {
        Label::AskOffice | Label::Closed => {
            lexicon.first(document, after, Role::AfterDeadline).is_some() || label == Label::Closed
        }
        Label::UpdateOf => {
            lexicon.first(document, after, Role::Update).is_some_and(|update| update.start < words.end + 3)
        }
        Label::FurtherInformation => document.words()[after].iter().take(6).any(|word| word.shape == Shape::Number),
        _ => true,
    }
}
