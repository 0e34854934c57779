//! The fields at the end: languages of the target; and remarks on dates.

use std::ops::Range;

use casework::Language;

use super::deadline::with_value;
use super::document::Document;
use super::draft::Draft;
use super::header::whole;
use super::lexicon::{LEXICONS, Label, Lexicon, Role};
use super::outline::Outline;
use super::when::date_at;
use super::words::Shape;
use crate::{Code, Span};

/// The name of a language has at most so many words ("Haitian Creole").
const LANGUAGE_WORDS: usize = 3;

/// Puts the languages that the target reads best into the draft, and whether one may write in one's own.
pub(super) fn take_languages(draft: &mut Draft<'_>, outline: &Outline) {
    let document = draft.document;
    for field in outline.fields(Label::Languages) {
        let Some(words) = whole(document, field) else { continue };
        for (language, words) in languages_in(document, words) {
            if !draft.action.preferred_languages.contains(&language) {
                draft.stands(
                    format!("preferred_languages/{}", draft.action.preferred_languages.len()),
                    document.span(&words),
                );
                draft.action.preferred_languages.push(language);
            }
        }
    }
    let labelled = outline.fields(Label::OwnLanguage).next().map(|field| document.span(&with_value(document, field)));
    let fields = || outline.fields.iter().filter(|field| field.labelled.label == Label::Languages);
    let found = labelled.or_else(|| fields().find_map(|field| own_language_in(document, whole(document, field)?)));
    if let Some(span) = found {
        draft.stands("own_language", span);
        draft.action.own_language = true;
    }
}

fn own_language_in(document: &Document, words: Range<usize>) -> Option<Span> {
    let found = |lexicon: &Lexicon| lexicon.first(document, words.clone(), Role::OwnLanguage);
    LEXICONS.all.iter().find_map(found).map(|words| document.span(&words))
}

/// The languages named up to the end of the first sentence.
fn languages_in(document: &Document, words: Range<usize>) -> Vec<(Language, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = words.start;
    while at < words.end && document.mark(at) != '.' {
        let longest = words.end.min(at + LANGUAGE_WORDS);
        let named = (at + 1..=longest).rev().find_map(|end| {
            let has_marks = document.words()[at..end].iter().any(|word| word.shape == Shape::Mark);
            let name = (!has_marks).then(|| document.value(document.span(&(at..end))))?;
            Language::named(&name).map(|language| (language, at..end))
        });
        match named {
            Some((language, words)) => {
                at = words.end;
                found.push((language, words));
            }
            None => at += 1,
        }
    }
    found
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
