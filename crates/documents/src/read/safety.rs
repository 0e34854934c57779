//! What the writer should know before writing: the part with such a heading, and sentences elsewhere that say so.

use std::ops::Range;

use super::document::Document;
use super::draft::{Draft, check_count};
use super::lexicon::{LEXICONS, Role};
use super::outline::{Outline, Part};
use super::paragraphs::paragraphs;
use super::rows::is_postage;
use super::sentences::sentences;
use super::{MOST_PARAGRAPHS, Unreadable};
use crate::Span;

/// The parts in which sentences about the writer's safety stand: not in what is told or written.
const PARTS: [Part; 8] =
    [Part::Preamble, Part::Head, Part::Action, Part::Targets, Part::Letter, Part::Closing, Part::Unknown, Part::Rest];

/// Before a note stand at most so many words and a colon.
const LEAD_WORDS: usize = 2;

/// Puts the notes into the draft.
pub(super) fn take(draft: &mut Draft<'_>, outline: &Outline) -> Result<(), Unreadable> {
    let document = draft.document;
    let mut notes = paragraphs(document, &outline.slices(Part::Safety));
    if notes.is_empty() {
        notes = PARTS.iter().flat_map(|part| told(document, outline, *part)).collect();
        notes.sort_by_key(|note| note.start);
    }
    check_count("paragraphs", notes.len(), MOST_PARAGRAPHS)?;
    for (place, span) in notes.into_iter().enumerate() {
        let note = draft.prose(format!("writer_safety/{place}"), span)?;
        draft.action.writer_safety.push(note);
    }
    Ok(())
}

/// The sentences of a part that tell the writer to take care.
fn told(document: &Document, outline: &Outline, part: Part) -> Vec<Span> {
    let mut found = Vec::new();
    let mut slices = outline.slices(part);
    slices.retain(|slice| {
        let words = &document.lines[slice.line].words;
        let is_price = is_postage(document, words) && LEXICONS.first(document, words.clone(), Role::Safety).is_none();
        !is_price && (part != Part::Letter || outline.is_below_letter(slice.line))
    });
    for paragraph in paragraphs(document, &slices) {
        let words = document.words_in(paragraph);
        if LEXICONS.first(document, words.clone(), Role::Safety).is_none() {
            continue;
        }
        for lexicon in &LEXICONS.all {
            if lexicon.first(document, words.clone(), Role::Safety).is_none() {
                continue;
            }
            // Sentences between two that say so belong to them.
            let mut said = sentences(document, words.clone(), lexicon)
                .into_iter()
                .filter(|sentence| lexicon.first(document, sentence.clone(), Role::Safety).is_some());
            if let Some(first) = said.next() {
                let last = said.next_back().unwrap_or_else(|| first.clone());
                let note = document.span(&(after_lead(document, &first)..last.end));
                // A mail address is that of who sends the document.
                found.extend((!document.raw(note).contains('@')).then_some(note));
                break;
            }
        }
    }
    found
}

/// Where a sentence begins after words and a colon that lead to it: "Note: if you have relatives in Verania".
fn after_lead(document: &Document, sentence: &Range<usize>) -> usize {
    let lead = sentence.clone().take(LEAD_WORDS + 1);
    lead.into_iter().find(|at| document.mark(*at) == ':').map_or(sentence.start, |colon| colon + 1)
}
