//! What was taken back of a case, taken out of its words: every page, letter, feed and file is made of what comes out here.

use casework::{Case, Language, UrgentAction};

/// What stands where a name stood.
const PLACEHOLDER: &str = "[…]";

/// The words of an edition without the names that were taken back, and without a letter in a language whose words were.
pub(crate) fn narrowed(case: &Case, mut action: UrgentAction) -> UrgentAction {
    if !case.withheld.is_empty() {
        withhold(&mut action, &case.withheld);
    }
    if action.letter.as_ref().is_some_and(|letter| is_withdrawn(case, &letter.language)) {
        action.letter = None;
    }
    action
}

/// Whether the words in a language were taken back.
pub(crate) fn is_withdrawn(case: &Case, language: &Language) -> bool {
    case.withdrawn.iter().any(|withdrawn| withdrawn.is_same_language(language))
}

/// A text that stands beside the words, without those names.
pub(crate) fn in_text(case: &Case, text: &str) -> String {
    case.withheld.iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), PLACEHOLDER))
}

fn withhold(action: &mut UrgentAction, names: &[String]) {
    let clear = |text: &mut String| {
        for name in names {
            if text.contains(name.as_str()) {
                *text = text.replace(name.as_str(), PLACEHOLDER);
            }
        }
    };
    for person in &mut action.people {
        if names.contains(&person.name) {
            person.aliases.clear();
            person.occupation = None;
            person.age = None;
        }
        clear(&mut person.name);
    }
    action.mentioned.iter_mut().for_each(|mentioned| clear(&mut mentioned.name));
    let lists = [&mut action.summary, &mut action.background, &mut action.writer_safety, &mut action.easy];
    lists.into_iter().flatten().for_each(clear);
    action.demands.iter_mut().for_each(|demand| clear(&mut demand.text));
    action.title.iter_mut().for_each(clear);
    action.letter.iter_mut().flat_map(|letter| &mut letter.paragraphs).for_each(clear);
    action.figures.iter_mut().filter_map(|figure| figure.counts.as_mut()).for_each(clear);
    action.links.iter_mut().for_each(|link| clear(&mut link.text));
    action.previous.iter_mut().for_each(|previous| clear(&mut previous.as_written));
}
