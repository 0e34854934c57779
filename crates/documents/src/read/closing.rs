//! Remarks on dates that can be read in two ways.

use super::document::Document;
use super::draft::Draft;
use super::identifiers::index_at;
use super::lexicon::LEXICONS;
use super::when::date_at;
use super::words::Shape;
use crate::Code;

/// Remarks on dates that can be read in two ways, in prose and fields.
pub(super) fn remark_dates(draft: &mut Draft<'_>) {
    let document: &Document = draft.document;
    let mut next = 0;
    for at in 0..document.words().len() {
        // "MDE 13/04/91" has no date.
        if let Some((_, span)) = index_at(document, at) {
            next = document.words_in(span).end;
        }
        let may = at >= next && matches!(document.words()[at].shape, Shape::Number | Shape::Other);
        let date = may.then(|| date_at(document, at, document.words().len(), &LEXICONS.none)).flatten();
        if let Some(date) = date.filter(|date| date.ambiguous) {
            draft.remark(Code::DateAmbiguous, document.span(&date.words));
        }
    }
}
