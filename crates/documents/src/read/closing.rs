//! The fields at the end: deadline, what holds afterwards, the documents before.

use std::ops::Range;

use casework::{AfterDeadline, Deadline, Previous};

use super::contact::web_addresses_in;
use super::document::Document;
use super::draft::{Draft, check_count};
use super::header::{index_in, is_nothing, number_in, parse_index, whole};
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::outline::{Field, Outline};
use super::region::span;
use super::when::{date_at, first_date};
use super::words::Shape;
use super::{MOST_REMARKS, Unreadable};
use crate::{Code, Span};

/// The words of a label together with those of its value: a sentence.
pub(super) fn with_value(document: &Document, field: &Field) -> Range<usize> {
    let end = whole(document, field).map_or(field.labelled.words.end, |words| words.end);
    field.labelled.words.start..end.max(field.labelled.words.end)
}

/// Puts the deadline into the draft, and what holds after it.
pub(super) fn take_deadline(draft: &mut Draft<'_>, outline: &Outline) {
    let document = draft.document;
    for field in outline.fields(Label::Deadline) {
        let Some(words) = whole(document, field) else { continue };
        let lexicons = LEXICONS.all.iter();
        let found = lexicons
            .filter_map(|lexicon| first_date(document, words.clone(), lexicon))
            .find(|date| date.ambiguous || date.whole().is_some());
        let Some(date) = found else { continue };
        match date.whole() {
            Some(day) if draft.action.deadline.is_none() => {
                draft.stands("until", document.span(&date.words));
                draft.action.deadline = Some(Deadline::on(day));
            }
            None if date.ambiguous => draft.undecided("until", document.span(&date.words)),
            _ => {}
        }
    }
    let rules = [(Label::Closed, AfterDeadline::Closed), (Label::AskOffice, AfterDeadline::AskOffice)];
    for (label, rule) in rules {
        let labelled = outline.fields(label).next().map(|field| document.span(&with_value(document, field)));
        if let Some(span) = labelled.or_else(|| rule_in_deadline(document, outline, label))
            && draft.action.after_deadline.is_none()
        {
            draft.stands("after_deadline", span);
            draft.action.after_deadline = Some(rule);
        }
    }
}

/// The sentence about the time after the deadline, where it stands on the line of the deadline.
fn rule_in_deadline(document: &Document, outline: &Outline, label: Label) -> Option<Span> {
    outline.fields(Label::Deadline).find_map(|field| {
        let words = whole(document, field)?;
        let begins = |lexicon: &Lexicon, at: usize| {
            let fits = |phrase: &[u32]| {
                phrase
                    .iter()
                    .enumerate()
                    .all(|(place, id)| document.words().get(at + place).is_some_and(|word| word.id == *id))
            };
            lexicon.labels_from(document.words()[at].id).any(|(phrase, known)| known == label && fits(phrase))
        };
        let start = words
            .clone()
            .find(|at| document.words()[*at].id != 0 && LEXICONS.all.iter().any(|lexicon| begins(lexicon, *at)))?;
        Some(document.span(&(start..words.end)))
    })
}

/// Puts the documents before this one into the draft.
pub(super) fn take_previous(draft: &mut Draft<'_>, outline: &Outline) -> Result<(), Unreadable> {
    let document = draft.document;
    for field in outline.fields(Label::Previous) {
        for slice in &field.slices {
            take_reference(draft, span(document, slice));
        }
        check_count("previous documents", draft.action.previous.len(), MOST_REMARKS)?;
    }
    for field in outline.fields(Label::UpdateOf).chain(outline.fields(Label::FurtherInformation)) {
        let words = with_value(document, field);
        take_sentence(draft, words);
    }
    Ok(())
}

/// One line of references: addresses, indexes, numbers.
fn take_reference(draft: &mut Draft<'_>, span: Span) {
    let document = draft.document;
    let words = document.words_in(span);
    if words.is_empty() || is_nothing(document, &words, &LEXICONS.none) {
        return;
    }
    let addresses = addresses_in(document, span);
    if addresses.is_empty() {
        let index = index_in(document, words.clone());
        let number = number_in(document, words.clone());
        if index.is_none() && number.is_none() {
            draft.remark(Code::ReferenceMalformed, span);
        }
        // Words that are no reference are kept as they stand: somebody can follow them.
        push(draft, span, index, number);
        return;
    }
    for address in addresses {
        let index = index_in_address(document, address);
        if index.is_none() && looks_like_index(document.raw(address)) {
            draft.remark(Code::ReferenceMalformed, address);
        }
        push(draft, address, index, None);
    }
}

/// The addresses of a line; of a link, where it leads, unless it leads nowhere.
fn addresses_in(document: &Document, span: Span) -> Vec<Span> {
    let mut addresses: Vec<Span> = Vec::new();
    for address in web_addresses_in(document, span) {
        // The text and the address of one link are one reference.
        if !addresses.iter().any(|other| document.raw(*other) == document.raw(address))
            && addresses.len() < MOST_REMARKS
        {
            addresses.push(address);
        }
    }
    addresses
}

fn push(
    draft: &mut Draft<'_>,
    span: Span,
    index: Option<(casework::IndexNumber, Span)>,
    ua: Option<(casework::UaNumber, Span)>,
) {
    let place = draft.action.previous.len();
    let as_written = draft.value(format!("previous/{place}/as_written"), span);
    if let Some((_, span)) = &index {
        draft.stands(format!("previous/{place}/index"), *span);
    }
    if let Some((_, span)) = &ua {
        draft.stands(format!("previous/{place}/ua"), *span);
    }
    let (index, ua) = (index.map(|(index, _)| index), ua.map(|(number, _)| number));
    draft.action.previous.push(Previous { index, ua, as_written });
}

/// The index in an address: `www.example.org/en/documents/amr99/0412/2025/en/`.
fn index_in_address(document: &Document, address: Span) -> Option<(casework::IndexNumber, Span)> {
    let text = document.raw(address);
    let starts = std::iter::once(0).chain(text.match_indices('/').map(|(at, _)| at + 1));
    starts.filter(|start| begins_like_index(&text[*start..])).find_map(|start| {
        let (index, length) = parse_index(&text[start..])?;
        Some((index, Span { start: address.start + start, end: address.start + start + length }))
    })
}

fn begins_like_index(text: &str) -> bool {
    let region = text.get(..3).unwrap_or_default().to_lowercase();
    LEXICONS.common.is_word(&region, Role::Region)
        && text[3..].trim_start().starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether an address has a part that begins like an index and goes on with a slash.
fn looks_like_index(address: &str) -> bool {
    address.split('/').any(begins_like_index)
}

/// "This is the third update of UA 60/16. Further information: https://…"
fn take_sentence(draft: &mut Draft<'_>, words: Range<usize>) {
    let document = draft.document;
    let span = document.span(&words);
    let addresses = addresses_in(document, span);
    if !addresses.is_empty() {
        for address in addresses {
            if !draft.action.previous.iter().any(|previous| previous.as_written == document.raw(address)) {
                push(draft, address, index_in_address(document, address), None);
            }
        }
        return;
    }
    // The document's own number is the number of its chain: alone it names no document before.
    if let Some((index, span)) =
        index_in(document, words).filter(|(index, _)| draft.action.index.as_ref() != Some(index))
    {
        push(draft, span, Some((index, span)), None);
    }
}

/// Remarks on dates that can be read in two ways, in prose and fields.
pub(super) fn remark_dates(draft: &mut Draft<'_>) {
    let document = draft.document;
    for at in 0..document.words().len() {
        let may = matches!(document.words()[at].shape, Shape::Number | Shape::Other);
        let date = may.then(|| date_at(document, at, document.words().len(), &LEXICONS.none)).flatten();
        if let Some(date) = date.filter(|date| date.ambiguous) {
            draft.remark(Code::DateAmbiguous, document.span(&date.words));
        }
    }
}
