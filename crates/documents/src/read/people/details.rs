//! "Age: 52", "Occupation: pharmacist", "Status: detained": what fields of their own say of the person named above them.

use std::ops::Range;

use super::about::age_of_any;
use super::is_of_people;
use super::line::{Entry, Parsed};
use crate::read::document::Document;
use crate::read::fold::fold;
use crate::read::header::{is_nothing, whole};
use crate::read::lexicon::{LEXICONS, Label, Role};
use crate::read::outline::{Field, Outline};

/// An occupation, or what has become of somebody, has at most so many words and marks; more of them tell a story.
const LONGEST_OCCUPATION: usize = 12;

/// Gives the people what such fields say of them.
pub(super) fn take(document: &Document, outline: &Outline, found: &mut Parsed) {
    for field in &outline.fields {
        let label = field.labelled.label;
        if !matches!(label, Label::Age | Label::Occupation | Label::Status) {
            continue;
        }
        let Some(words) = whole(document, field).filter(|words| !is_nothing(document, words, &LEXICONS.none)) else {
            continue;
        };
        let Some(person) = person_above(document, outline, field, found) else { continue };
        match label {
            Label::Age => person.age = person.age.or_else(|| age_of_any(document, &words)),
            Label::Occupation if words.len() <= LONGEST_OCCUPATION => {
                person.occupation.get_or_insert(document.span(&words));
            }
            Label::Status if is_status(document, &words) => {
                person.status.get_or_insert(document.span(&words));
            }
            _ => {}
        }
    }
}

/// Whether what stands after "Status:" says what has become of somebody: "Charged and detained".
pub(super) fn is_status(document: &Document, words: &Range<usize>) -> bool {
    words.len() <= LONGEST_OCCUPATION && LEXICONS.first(document, words.clone(), Role::Status).is_some()
}

/// The one person whom the last field of names above a field names; else the only one of the document.
fn person_above<'a>(
    document: &Document,
    outline: &Outline,
    field: &Field,
    found: &'a mut Parsed,
) -> Option<&'a mut Entry> {
    let at = field.labelled.words.start;
    let mut names =
        outline.fields.iter().filter(|one| is_of_people(one.labelled.label) && one.labelled.words.start < at);
    let above =
        names.next_back().and_then(|one| whole(document, one)).map(|words| fold(document.raw(document.span(&words))));
    let is_only = found.people.len() == 1;
    let is_above = |person: &Entry| is_only || above.as_ref().is_some_and(|above| above.contains(&person.key));
    if found.people.iter().filter(|person| is_above(person)).count() != 1 {
        return None;
    }
    found.people.iter_mut().find(|person| is_above(person))
}
