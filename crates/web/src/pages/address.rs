//! What is said about how a letter begins and ends.

use casework::Appeal;
use documents::address::{FormOfAddress, Status};

use super::compose;
use super::typed::{Typed, Way};
use crate::Words;
use crate::ready::ReadyCase;

/// What the page of a letter says: that it begins and ends in another language, or that its form of address comes from the open
/// list and nobody reviewed it. Nothing where the words are the case's own.
pub(super) fn note(words: &Words, ready: &ReadyCase, typed: &Typed, appeal: &Appeal) -> Option<String> {
    if let Some(language) = &appeal.salutation_language {
        return Some(words.fill("letter-language-of-salutation", "language", words.language_name(language)));
    }
    let is_own = typed.way() == Some(Way::Own);
    let edition = compose::edition_for(ready, &appeal.language);
    let forms = is_own.then(|| compose::courtesy(ready, edition, typed, &appeal.language).1).flatten()?;
    stands(words, &forms)
}

/// What a form of address stands on, if nobody who speaks the language reviewed it.
fn stands(words: &Words, forms: &FormOfAddress) -> Option<String> {
    if forms.is_reviewed() {
        return None;
    }
    let page = forms.salutation.sources().into_iter().next().filter(|_| forms.status() == Status::Sourced);
    Some(match page {
        Some(page) => words.fill2("address-sourced", ("page", page.title), ("day", words.day(&page.seen))),
        None => words.say("address-by-analogy"),
    })
}
