//! Forms of address that the desk may take for a salutation, with one press, or leave.

use casework::Language;
use documents::address::{FormOfAddress, Part, Status};

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

/// What can be proposed for how a letter opens or closes, into the field with this name; nothing that it has already.
pub(super) fn proposals(
    words: &Words,
    (field, part): (&str, Part),
    has: &str,
    forms: Vec<FormOfAddress>,
    language: &Language,
) -> Vec<Proposal> {
    let mut all: Vec<Proposal> = Vec::new();
    for forms in forms {
        let stands = stands(words, &forms);
        let said = if part == Part::Valediction { forms.valediction.words } else { forms.salutation.words };
        if said != has.trim() && all.iter().all(|known| known.words != said) {
            let value = format!("{field}{PARTED}{said}");
            all.push(Proposal { value, tongue: Tongue::of(language), stands, words: said });
        }
    }
    all
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
