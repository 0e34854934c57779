//! What was taken back of a case, taken out of its words: every page, letter, feed and file is made of what comes out here.

use casework::{Case, Language, ModelLetter, UrgentAction};
use documents::CaseFile;
use documents::withhold::{left, placeholder, withhold};

/// The words of a document without the names that were taken back, and without words in a language that was. Values stay: whom
/// one writes to, the days, how many people it is about.
pub(crate) fn narrowed(case: &Case, mut action: UrgentAction) -> UrgentAction {
    if !case.withheld.is_empty() {
        let letter = letter_in_its_language(case, &action);
        let stands = placeholder(&action.language);
        withhold(&mut action, &case.withheld, stands);
        action.letter = letter.or(action.letter);
    }
    if is_withdrawn(case, &action.language) {
        action = without_words(action);
    }
    if action.letter.as_ref().is_some_and(|letter| is_withdrawn(case, &letter.language)) {
        action.letter = None;
    }
    action
}

/// The letter without those names, where it stands in another language than the words around it: so do the words for a name.
fn letter_in_its_language(case: &Case, action: &UrgentAction) -> Option<ModelLetter> {
    let letter = action.letter.as_ref().filter(|letter| !letter.language.is_same_language(&action.language))?;
    let mut other = UrgentAction { language: letter.language.clone(), ..action.clone() };
    let stands = placeholder(&other.language);
    withhold(&mut other, &case.withheld, stands);
    other.letter
}

/// Whether the words in a language were taken back.
pub(crate) fn is_withdrawn(case: &Case, language: &Language) -> bool {
    case.withdrawn.iter().any(|withdrawn| withdrawn.is_same_language(language))
}

/// A text that stands beside the words, in a language, without those names.
pub(crate) fn in_text(case: &Case, language: &Language, text: &str) -> String {
    if case.withheld.is_empty() {
        return text.to_owned();
    }
    // The document says by which other names the people go, and whose names stay whole.
    let document = CaseFile::parse(&case.original().words).map(|parsed| parsed.case_file.values);
    let mut carrier = document.unwrap_or_else(|_| UrgentAction::blank(language.clone()));
    (carrier.language, carrier.background) = (language.clone(), vec![text.to_owned()]);
    withhold(&mut carrier, &case.withheld, placeholder(language));
    carrier.background.pop().unwrap_or_default()
}

/// Whether what stands as a name in the words that are shown stands for one that was taken back.
pub(crate) fn stands_for_a_name(case: &Case, shown: &str) -> bool {
    let begins = |edition: &casework::Edition| shown.starts_with(placeholder(&edition.language));
    !case.withheld.is_empty() && case.editions.iter().any(begins)
}

/// The names that were taken back and of which something still stands in the words that are shown, or in what offices add to
/// them.
pub(crate) fn names_left<'c>(case: &'c Case, shown: &UrgentAction) -> Vec<&'c str> {
    let mut shown = shown.clone();
    for edition in &case.offices {
        shown.targets.extend(edition.targets.iter().cloned());
        shown.copies_to.extend(edition.copies_to.iter().cloned());
    }
    let is_left = |name: &&String| left(&shown, std::slice::from_ref(*name));
    case.withheld.iter().filter(is_left).map(String::as_str).collect()
}

fn without_words(action: UrgentAction) -> UrgentAction {
    let mut people = action.people;
    for person in &mut people {
        (person.occupation, person.status, person.pronouns) = (None, None, None);
    }
    UrgentAction {
        title: None,
        summary: Vec::new(),
        background: Vec::new(),
        demands: Vec::new(),
        figures: Vec::new(),
        links: Vec::new(),
        writer_safety: Vec::new(),
        easy: Vec::new(),
        letter: None,
        people,
        ..action
    }
}
