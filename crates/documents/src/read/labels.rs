//! Labels at the beginning of lines, in any language that has a file.

use std::ops::Range;

use super::chrome::is_chrome;
use super::copies::begins_with_diplomats;
use super::document::Document;
use super::identifiers::{index_in, length_of_label, number_in};
use super::items::{bare_number_end, number_end};
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::paragraphs::begins_with_bullet;
use super::words::Shape;

/// The most lines over which a label can be wrapped.
const LABEL_LINES: usize = 3;

/// Within so many words after "please check with" the sentence says "after the deadline".
const SENTENCE_WORDS: usize = 60;

/// Within so many words after "further information" the number of an action stands.
const REFERENCE_WORDS: usize = 14;

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
    /// Alone, or with something that stands apart from it: a number, a date, who sends it.
    Mark,
    /// In capitals, alone or with an index on its line.
    Visibility,
    /// Like a heading, or the first words of a paragraph before a list.
    Intro,
}

fn form(label: Label) -> Form {
    match label {
        Label::OwnLanguage
        | Label::AskOffice
        | Label::Closed
        | Label::UpdateOf
        | Label::FurtherInformation
        | Label::Ended
        | Label::Notice => Form::Sentence,
        Label::Mark => Form::Mark,
        Label::Visibility => Form::Visibility,
        Label::Action => Form::Intro,
        Label::Languages | Label::Deadline | Label::People | Label::Gender | Label::Previous | Label::Copies => {
            Form::Field
        }
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
        | Label::Distribution
        | Label::Identifier
        | Label::Named
        | Label::Status
        | Label::Age
        | Label::Occupation
        | Label::Issues
        | Label::Telegram
        | Label::SayOnPhone
        | Label::Title => Form::Short,
        _ => Form::Heading,
    }
}

/// Whether the mark of a document stands on a line after who sends it: "Open Cells Asia - Urgent Appeals Programme".
pub(super) fn has_mark(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    words.clone().skip(1).any(|at| {
        let of = |lexicon: &Lexicon| length_of_label(document, lexicon, at, words.end, Label::Mark);
        matches!(document.mark(at - 1), '-' | '|' | '·' | '•')
            && LEXICONS.all.iter().any(|lexicon| of(lexicon).is_some())
    })
}

/// The label with which a line begins, if it does; the longest of those that fit. A site's menu has none.
pub(super) fn label_at(document: &Document, line: usize) -> Option<Labelled> {
    if is_chrome(document, line) {
        return None;
    }
    let first = first_word(document, line)?;
    let id = document.words()[first].id;
    if id == 0 {
        return None;
    }
    let found = LEXICONS.all.iter().filter_map(|lexicon| label_in(document, line, first, lexicon));
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

/// The label of copies that ends a line below other words: "Salutation: Dear Minister Copies to:".
pub(super) fn copies_at_end(document: &Document, words: &Range<usize>) -> Option<Range<usize>> {
    let colon = words.end.checked_sub(1).filter(|last| *last > words.start && document.mark(*last) == ':')?;
    let earliest = colon.saturating_sub(COPIES_WORDS).max(words.start + 1);
    let ends = |at: usize| {
        let of = |lexicon| length_of_label(document, lexicon, at, colon, Label::Copies);
        LEXICONS.all.iter().any(|lexicon| of(lexicon) == Some(colon - at))
    };
    (earliest..colon).find(|at| ends(*at)).map(|at| at..colon)
}

/// The label of copies within a sentence on one line, with a colon and somebody after it: "And, if you can, send a copy to: the
/// embassy". Its words, and where what follows begins.
pub(super) fn copies_within(document: &Document, line: usize) -> Option<(Range<usize>, usize)> {
    let words = document.lines[line].words.clone();
    let colon = words.clone().take(COPIES_LEAD).find(|at| document.mark(*at) == ':')?;
    let value = document.words().get(colon + 1).filter(|_| colon + 1 < words.end)?;
    let label = copies_at_end(document, &(words.start..colon + 1))?;
    // In columns that were mixed up "And copies to:" stands beside an office.
    let asks = [Role::Ask, Role::WriteWord]
        .into_iter()
        .any(|role| LEXICONS.all.iter().any(|lexicon| lexicon.is(document, words.start, words.end, role)));
    let is_led = document.words()[label.start].shape == Shape::Small || asks;
    is_led.then_some((label, value.start as usize))
}

/// The first word of a line that is no bullet, quote or other mark, and not the number of a heading: "2. Background".
fn first_word(document: &Document, line: usize) -> Option<usize> {
    let words = document.lines[line].words.clone();
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark)?;
    let is_item = document.folded(first).len() <= 2
        && document.words()[first].shape == Shape::Number
        && matches!(document.mark(first + 1), '.' | ')')
        && first + 2 < words.end
        && document.words()[first + 2].shape != Shape::Mark;
    Some(if is_item { first + 2 } else { first })
}

fn label_in(document: &Document, line: usize, first: usize, lexicon: &Lexicon) -> Option<Labelled> {
    let all = lexicon.labels_from(document.words()[first].id);
    let found = all.clone().find_map(|(phrase, label)| {
        let (end, last_line) = phrase_end(document, line, first, phrase)?;
        let value_start = value_start(document, lexicon, label, phrase.len(), first..end, (line, last_line))?;
        Some(Labelled { label, last_line, words: first..end, value_start })
    });
    let named = all.filter(|(_, label)| matches!(label, Label::Named | Label::People)).find_map(|(phrase, _)| {
        let (end, last_line) = phrase_end(document, line, first, phrase)?;
        let (end, value_start) = with_pronouns(document, lexicon, end, last_line)?;
        let words = first..end;
        Some(Labelled { label: Label::People, last_line, words, value_start })
    });
    found.or(named)
}

/// Between "Name" and the colon of its label stand at most so many words.
const PRONOUN_WORDS: usize = 8;

/// A label that begins with "Name" and goes on, up to its colon, with a word for pronouns: where it ends and its value begins.
fn with_pronouns(document: &Document, lexicon: &Lexicon, at: usize, line: usize) -> Option<(usize, usize)> {
    let line = &document.lines[line];
    let last = line.words.end.min(at + PRONOUN_WORDS);
    let colon = (at..last).find(|place| document.mark(*place) == ':')?;
    lexicon.first(document, at..colon, Role::PronounWord)?;
    let value = document.words().get(colon + 1).filter(|_| colon + 1 < line.words.end);
    Some((colon, value.map_or(line.end, |word| word.start as usize)))
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
    while next < line.words.end && matches!(document.mark(next), ')' | '"' | '\'' | '*' | '.' | '#' | '?' | '!') {
        next += 1;
    }
    next = after_note(document, label, next, line.words.end);
    let rest = if next < line.words.end { document.words()[next].start as usize } else { line.end };
    if next < line.words.end && document.mark(next) == ':' {
        return Some(if next + 1 < line.words.end { document.words()[next + 1].start as usize } else { line.end });
    }
    // "aan." at the beginning of a wrapped line.
    let at_end = next == line.words.end && (length > 1 || begins_paragraph(document, first_line));
    let in_capitals = || words.clone().all(|at| document.words()[at].shape != Shape::Small);
    if form(label) == Form::Field
        && length >= LONG_LABEL
        && let Some(colon) = longer_label(document, &words, next..line.words.end)
    {
        return Some(
            document
                .words()
                .get(colon + 1)
                .filter(|_| colon + 1 < line.words.end)
                .map_or(line.end, |word| word.start as usize),
        );
    }
    let fits = match form(label) {
        Form::Heading => at_end,
        Form::Field => {
            let names_whom = || label == Label::Copies && begins_with_diplomats(document, next..line.words.end);
            let is_dated = || {
                label == Label::Deadline
                    && super::headline::date_in_any(document, next, line.words.end).is_some_and(|day| {
                        (day.words.end..line.words.end).all(|at| document.words()[at].shape == Shape::Mark)
                    })
            };
            at_end
                || (length >= LONG_LABEL || names_whom()) && begins_paragraph(document, first_line)
                || length > 1 && is_dated()
        }
        Form::Short => at_end && (length > 1 || in_capitals()) && label != Label::Social,
        Form::Sentence => begins_paragraph(document, first_line) && is_such_sentence(document, lexicon, label, &words),
        Form::Mark => at_end || stands_apart(document, next) || super::codes::stands_at(document, next, line.words.end),
        Form::Visibility => (at_end || index_in(document, next..line.words.end).is_some()) && in_capitals(),
        Form::Intro => at_end || begins_paragraph(document, first_line) && introduces_list(document, first_line),
    };
    // "UA 60/16" has no colon, but a number; "Case NPL 1.2" has none either.
    let first = &document.words()[next.min(line.words.end - 1)];
    let has_digits = || document.folded(next.min(line.words.end - 1)).bytes().any(|byte| byte.is_ascii_digit());
    let is_number = label == Label::Number && first.shape == Shape::Number;
    let is_code = label == Label::Identifier && !at_end && (first.shape == Shape::Capitals || has_digits());
    let skipped = matches!(form(label), Form::Mark).then(|| after_separator(document, next, line.words.end)).flatten();
    let rest = skipped.map_or(rest, |word| document.words()[word].start as usize);
    (fits || is_number || is_code).then_some(if at_end { line.end } else { rest })
}

/// A label in capitals goes on with at most so many words and marks that its file does not have.
const LABEL_MORE: usize = 4;

/// The colon of a label in capitals that goes on, in capitals, beyond the words of the file: "NOM ET PRONOM PRÉFÉRÉS :".
fn longer_label(document: &Document, words: &Range<usize>, after: Range<usize>) -> Option<usize> {
    let is_capital = |at: usize| matches!(document.words()[at].shape, Shape::Capitals | Shape::Mark | Shape::Initial);
    let near = after.start..after.end.min(after.start + LABEL_MORE + 1);
    let colon = near.clone().find(|at| document.mark(*at) == ':').filter(|colon| *colon > after.start)?;
    (words.start..colon).all(is_capital).then_some(colon)
}

/// The sentence that leads to those who get a copy has at most so many words before its colon.
const COPIES_LEAD: usize = 16;

/// A label of copies at the end of a line has at most so many words.
const COPIES_WORDS: usize = 5;

/// A note in brackets after a heading has at most so many words and marks.
const NOTE_WORDS: usize = 14;

/// The words after a note in brackets between a heading and its end: "BACKGROUND (400 WORDS AND LINKS):".
fn after_note(document: &Document, label: Label, next: usize, end: usize) -> usize {
    if form(label) != Form::Heading || next >= end || document.mark(next) != '(' {
        return next;
    }
    let close = (next..end.min(next + NOTE_WORDS)).find(|at| document.mark(*at) == ')');
    let after = close.map(|close| close + 1);
    after.filter(|after| *after == end || document.mark(*after) == ':').unwrap_or(next)
}

/// Whether what begins with a word stands apart from what comes before: after a wide gap or a mark that parts, glued to it
/// by a lost tab, or a number.
fn stands_apart(document: &Document, at: usize) -> bool {
    // A label can be the last word of a document.
    let Some(here) = document.words().get(at) else { return true };
    let before = &document.words()[at - 1];
    let between = &document.text[before.end as usize..here.start as usize];
    let counts = |at: usize| document.words().get(at).is_some_and(|word| word.shape == Shape::Number);
    // "Appello urgente n. 3"
    let is_numbered = super::head::in_any(document, at, at + 1, Role::NumberName).is_some()
        && (counts(at + 1) || document.mark(at + 1) == '.' && counts(at + 2));
    matches!(document.mark(at), '-' | '|' | '·' | '•' | ',')
        || is_numbered
        || between.is_empty() && here.shape != Shape::Mark
        || between.contains('\t')
        || between.chars().count() > 1
        || document.folded(at).starts_with(|sign: char| sign.is_ascii_digit())
}

/// The first word after marks that part: "URGENT ACTION | 6 June 2016".
fn after_separator(document: &Document, at: usize, end: usize) -> Option<usize> {
    (at..end).find(|place| !matches!(document.mark(*place), '-' | '|' | '·' | '•' | ','))
}

/// The words before a list take at most so many lines.
const INTRO_LINES: usize = 12;

/// Whether the paragraph that begins with a line ends in a colon, or stands right above a list.
pub(super) fn introduces_list(document: &Document, line: usize) -> bool {
    for (place, here) in (line..document.lines.len()).take(INTRO_LINES).enumerate() {
        if place > 0 && (document.lines[here].gap || document.lines[here].new_page) {
            return begins_item(document, here);
        }
        if place > 0 && begins_item(document, here) || document.raw_line(here).ends_with([':', '：']) {
            return true;
        }
    }
    false
}

/// Whether a line begins with a bullet, or with the number of an item: "1.", "2)", "iii.".
pub(super) fn begins_item(document: &Document, line: usize) -> bool {
    let words = document.lines[line].words.clone();
    let mark = document.mark(words.start + 1);
    let roman = |text: &str| text.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let first = document.folded(words.start);
    // "1995)" at the beginning of a wrapped line is a year.
    let is_digits = first.len() <= 2 && first.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = is_digits || first.len() <= 4 && roman(first);
    let is_numbered = || {
        let end = number_end(document, &words).filter(|_| words.len() > 2);
        // One letter alone may be the initial of a name: "K. Selva".
        let is_letter = document.words().get(words.start).is_some_and(|word| word.shape == Shape::Initial);
        end.is_some() && !is_letter || bare_number_end(document, line).is_some()
    };
    begins_with_bullet(document, line) || words.len() > 2 && is_number && matches!(mark, '.' | ')') || is_numbered()
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
        Label::FurtherInformation => {
            let near = words.start..document.words().len().min(words.end + REFERENCE_WORDS);
            number_in(document, near.clone()).is_some()
                || document.words()[near].iter().take(6).any(|word| word.shape == Shape::Number)
        }
        _ => true,
    }
}
