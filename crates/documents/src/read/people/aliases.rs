//! Other names of the people of the list that stand beside their names in the summary: "Ana Vela, known as “La Negra”, is held".

use std::ops::Range;

use super::about::alias_in;
use super::line::in_any;
use crate::Span;
use crate::read::Unreadable;
use crate::read::document::Document;
use crate::read::draft::Draft;
use crate::read::fold::fold;
use crate::read::lexicon::Role;
use crate::read::prose::{Prose, Where};

/// Another name, with the words before it and its quotation marks, has at most so many words.
const LONGEST_ALIAS: usize = 9;

/// Gives people without another name the one that the summary says of them.
pub(in crate::read) fn take(draft: &mut Draft<'_>, prose: &Prose) -> Result<(), Unreadable> {
    let document = draft.document;
    let summary = prose.passages.iter().filter(|passage| passage.place == Where::Summary);
    let found: Vec<(String, Span)> = summary
        .flat_map(|passage| {
            let starts = passage
                .words
                .clone()
                .filter(|at| in_any(document, *at, passage.words.end, Role::AliasBefore).is_some());
            starts.filter_map(|at| alias_at(document, at, passage.words.clone()))
        })
        .collect();
    for place in 0..draft.action.people.len() {
        let person = &draft.action.people[place];
        let folded = fold(&person.name);
        let alias = found.iter().find(|(before, _)| before.ends_with(&folded)).map(|(_, span)| *span);
        if let Some(span) = alias.filter(|_| person.aliases.is_empty()) {
            let alias = draft.field(format!("people/{place}/aliases/0"), span)?;
            draft.action.people[place].aliases.push(alias);
        }
    }
    Ok(())
}

/// The quoted name after words such as "known as", with the folded words right before them.
fn alias_at(document: &Document, at: usize, passage: Range<usize>) -> Option<(String, Span)> {
    let length = in_any(document, at, passage.end, Role::AliasBefore)?;
    let open = at + length;
    let last = passage.end.min(at + LONGEST_ALIAS);
    let close = (open + 1..last).find(|place| document.mark(*place) == '"').filter(|_| document.mark(open) == '"')?;
    let alias = alias_in(document, &(at..close + 1))?;
    let is_joint = |place: usize| matches!(document.mark(place), ',' | '(' | '،');
    let end = if at > passage.start && is_joint(at - 1) { at - 1 } else { at };
    let start = end.saturating_sub(LONGEST_ALIAS).max(passage.start);
    let before: Vec<&str> = (start..end).map(|place| document.folded(place)).collect();
    (start < end).then(|| (before.join(" "), alias))
}
