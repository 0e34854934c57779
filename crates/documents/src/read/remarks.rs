//! Remarks on the words themselves: headings that nobody knows, hidden addresses, notes for staff, what a template left.

use std::ops::Range;

use super::document::Document;
use super::draft::Draft;
use super::lexicon::{Kind, LEXICONS, Role};
use super::outline::Outline;
use super::words::Shape;
use crate::{Code, Span};

/// A note in brackets has at most so many words; a longer bracket is part of the text.
const BRACKET_WORDS: usize = 40;

/// What the words mean that are looked for outside brackets.
const ROLES: [Role; 3] = [Role::Masked, Role::InternalNote, Role::TemplateBare];

/// Adds the remarks to the draft.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline, from: usize) {
    for span in &outline.unknown {
        draft.remark(Code::HeadingUnknown, *span);
    }
    let document = draft.document;
    let mut at = 0;
    while at < document.words().len() {
        at = take_word(draft, at, from).max(at + 1);
    }
}

/// Looks at one word, and answers which one is next.
fn take_word(draft: &mut Draft<'_>, at: usize, from: usize) -> usize {
    let document = draft.document;
    let end = document.words().len();
    let has_meaning = ROLES.iter().any(|role| document.may_mean(at, Kind::Role(*role)));
    if !has_meaning && !matches!(document.mark(at), '[' | '<' | '{') {
        return at;
    }
    if let Some(length) = in_any(document, at, end, Role::Masked) {
        draft.remark(Code::MaskedAddress, document.span(&(at..at + length)));
        return at + length;
    }
    // "[Note to sections: ...]"
    if matches!(document.mark(at), '[' | '<' | '{')
        && let Some(close) = closing(document, at)
    {
        let inner = at + 1..close;
        let codes = bracket(document, &inner);
        for code in codes {
            draft.remark(*code, document.span(&(at..close + 1)));
        }
        return if codes.is_empty() { at } else { close + 1 };
    }
    if document.words()[at].id == 0 {
        return at;
    }
    if let Some(length) = in_any(document, at, end, Role::InternalNote) {
        let line = line_of(document, at);
        let starts = document.lines[line].words.start == at;
        let in_line = document.lines[line].words.clone();
        let note = if starts { in_line } else { at..at + length };
        // Within a sentence of the prose the words are the document's own.
        if starts || at < from {
            draft.remark(Code::InternalNote, document.span(&note));
            return note.end;
        }
    }
    if let Some(length) = in_any(document, at, end, Role::TemplateBare) {
        draft.remark(Code::TemplateLeftover, document.span(&(at..at + length)));
        return at + length;
    }
    at
}

/// What a bracket is: a note for staff, something to fill in, both ("[Sections to add when relevant]"), or neither.
fn bracket(document: &Document, inner: &Range<usize>) -> &'static [Code] {
    let Some(first) = inner.clone().find(|at| document.words()[*at].shape != Shape::Mark) else { return &[] };
    // "[Sections: add where relevant]" says whom it is for first.
    let second = Some(first + 2).filter(|second| document.mark(first + 1) == ':' && *second < inner.end);
    let begins =
        |role| [Some(first), second].into_iter().flatten().any(|at| in_any(document, at, inner.end, role).is_some());
    let has = |role| inner.clone().any(|at| in_any(document, at, inner.end, role).is_some());
    if begins(Role::InternalNote) {
        let to_fill_in: &[Code] = &[Code::InternalNote, Code::TemplateLeftover];
        return if has(Role::Template) { to_fill_in } else { &to_fill_in[..1] };
    }
    if has(Role::WriterFills) || is_joined(document, inner) || !begins(Role::Template) {
        return &[];
    }
    &[Code::TemplateLeftover]
}

/// `"[c]rimes"`, `"[n]ame"`: a letter changed in a quotation, not a place to fill in.
fn is_joined(document: &Document, inner: &Range<usize>) -> bool {
    document.words().get(inner.end + 1).is_some_and(|word| !word.spaced && word.shape != Shape::Mark)
}

fn closing(document: &Document, open: usize) -> Option<usize> {
    let wanted = match document.mark(open) {
        '[' => ']',
        '<' => '>',
        _ => '}',
    };
    (open + 1..document.words().len().min(open + BRACKET_WORDS)).find(|at| document.mark(*at) == wanted)
}

fn line_of(document: &Document, at: usize) -> usize {
    document.lines.partition_point(|line| line.words.end <= at)
}

fn in_any(document: &Document, at: usize, end: usize, role: Role) -> Option<usize> {
    LEXICONS.longest_at(document, at, end, role).max(LEXICONS.common.at(document, at, end, role))
}

/// Whether the words of a span are only a bracket that a template or an editor left.
pub(super) fn is_leftover(document: &Document, span: Span) -> bool {
    let words = document.words_in(span);
    if words.is_empty() || document.mark(words.start) != '[' {
        return false;
    }
    closing(document, words.start) == Some(words.end - 1)
        && !bracket(document, &(words.start + 1..words.end - 1)).is_empty()
}
