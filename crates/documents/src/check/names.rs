//! Names: one name in two spellings, and people of whom nothing says how to speak of them.

use std::collections::BTreeSet;

use super::Checked;
use crate::fold::fold;
use crate::{Code, Finding, Span};

/// A name of one short word turns up in other words; below this many letters only names of two words are compared.
const SHORTEST_SINGLE_NAME: usize = 5;

/// A word of a text: as written, folded, and where it stands.
struct Word<'a> {
    written: &'a str,
    folded: String,
    start: usize,
}

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<(String, &str, Vec<Word<'_>>)> =
        texts(checked).into_iter().map(|(pointer, text)| (pointer, text, words(text))).collect();
    let mut told = BTreeSet::new();
    for (pointer, name) in names(checked) {
        let wanted: Vec<String> = words(name).into_iter().map(|word| word.folded).collect();
        if wanted.is_empty() || (wanted.len() == 1 && wanted[0].chars().count() < SHORTEST_SINGLE_NAME) {
            continue;
        }
        for (place, text, words) in texts.iter().filter(|(place, ..)| *place != pointer) {
            for variant in variants(name, &wanted, text, words) {
                let pair = if name < variant { (name, variant) } else { (variant, name) };
                if told.insert(pair) {
                    let at = checked.at(&pointer).or_else(|| {
                        let start = text.find(variant)?;
                        checked.inside(place, text, Span { start, end: start + variant.len() })
                    });
                    findings.push(Finding::new(Code::NameVariant, at).with("name", name).with("variant", variant));
                }
            }
        }
    }
}

/// Spellings in a text that fold to the same letters as a name and are not the name. Letter case makes no difference, and
/// words in capitals often go without accents.
fn variants<'t>(name: &str, wanted: &[String], text: &'t str, words: &[Word<'t>]) -> Vec<&'t str> {
    let mut found = Vec::new();
    for window in words.windows(wanted.len()) {
        if window.iter().map(|word| &word.folded).ne(wanted) {
            continue;
        }
        let (first, last) = (&window[0], &window[window.len() - 1]);
        let written = &text[first.start..last.start + last.written.len()];
        let in_capitals = !written.chars().any(char::is_lowercase);
        if !in_capitals && !is_same(written, name) && !found.contains(&written) {
            found.push(written);
        }
    }
    found
}

/// Whether two spellings differ in letter case, kinds of quotes or white space only.
fn is_same(a: &str, b: &str) -> bool {
    let plain = |text: &str| {
        let text = text.to_lowercase().replace('\u{2019}', "'");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    plain(a) == plain(b)
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || (begun.is_some() && matches!(letter, '\'' | '\u{2019}' | '-'));
        match (begun, inside) {
            (None, true) => begun = Some(at),
            (Some(start), false) => {
                let written = text[start..at].trim_end_matches(['\'', '\u{2019}', '-']);
                let written = written.strip_suffix("'s").or(written.strip_suffix("\u{2019}s")).unwrap_or(written);
                words.push(Word { written, folded: fold(written), start });
                begun = None;
            }
            _ => {}
        }
    }
    words
}

fn names<'a>(checked: &Checked<'a>) -> Vec<(String, &'a str)> {
    let action = checked.action;
    let targets = action.targets.iter().enumerate();
    let targets = targets.filter_map(|(number, target)| Some((format!("/case/targets/{number}/name"), target.name.as_deref()?)));
    let people = action.people.iter().enumerate();
    let people = people.map(|(number, person)| (format!("/case/people/{number}/name"), person.name.as_str()));
    let mentioned = action.mentioned.iter().enumerate();
    let mentioned = mentioned.map(|(number, person)| (format!("/case/mentioned/{number}/name"), person.name.as_str()));
    targets.chain(people).chain(mentioned).collect()
}

fn texts<'a>(checked: &Checked<'a>) -> Vec<(String, &'a str)> {
    let action = checked.action;
    let mut texts = names(checked);
    for (number, target) in action.targets.iter().enumerate() {
        texts.extend(target.salutation.as_ref().map(|words| (format!("/case/targets/{number}/salutation"), words.0.as_str())));
    }
    texts.extend(action.title.as_deref().map(|title| ("/case/title".to_owned(), title)));
    texts.extend(action.summary.iter().map(|paragraph| ("/case/summary".to_owned(), paragraph.as_str())));
    let letter = action.letter.iter().flat_map(|letter| letter.paragraphs.iter().enumerate());
    texts.extend(letter.map(|(number, text)| (format!("/case/letter/paragraphs/{number}"), text.as_str())));
    let background = action.background.iter().enumerate();
    texts.extend(background.map(|(number, text)| (format!("/case/background/{number}"), text.as_str())));
    texts
}

pub(super) fn pronouns(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (number, person) in checked.action.people.iter().enumerate().filter(|(_, person)| person.pronouns.is_none()) {
        let place = checked.at(&format!("/case/people/{number}/name"));
        findings.push(Finding::new(Code::PronounsMissing, place).with("person", &person.name));
    }
}
