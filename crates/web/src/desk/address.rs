//! Forms of address that the desk may take for a salutation, with one press, or leave.

use casework::Language;
use documents::address::{FormOfAddress, Status};

use crate::Words;
use crate::pages::case_view::Tongue;

/// What parts the name of a field from the words that it is to have.
const PARTED: char = '=';

/// Words that a field can take.
pub(super) struct Proposal {
    /// What the button brings: the field and the words.
    pub(super) value: String,
    pub(super) words: String,
    pub(super) tongue: Tongue,
    /// What the words stand on.
    pub(super) stands: String,
}

/// What can be proposed for a salutation, into the field with this name; nothing that it has already.
pub(super) fn proposals(
    words: &Words,
    field: &str,
    has: &str,
    forms: Vec<FormOfAddress>,
    language: &Language,
) -> Vec<Proposal> {
    let new = forms.into_iter().filter(|forms| forms.salutation.words != has.trim());
    let proposal = |forms: FormOfAddress| Proposal {
        value: format!("{field}{PARTED}{}", forms.salutation.words),
        tongue: Tongue::of(language),
        stands: stands(words, &forms),
        words: forms.salutation.words,
    };
    new.map(proposal).collect()
}

/// The field and the words of a button that was pressed.
pub(super) fn taken(value: &str) -> Option<(&str, &str)> {
    value.split_once(PARTED).filter(|(field, words)| !field.is_empty() && !words.is_empty())
}

fn stands(words: &Words, forms: &FormOfAddress) -> String {
    let form = &forms.salutation;
    let reviewed = if form.is_reviewed() { "reviewed" } else { "unreviewed" };
    match form.sources().first().filter(|_| form.status() == Status::Sourced) {
        Some(page) => words.fill(&format!("address-{reviewed}-sourced"), "page", page.title),
        None => words.say(&format!("address-{reviewed}-by-analogy")),
    }
}
