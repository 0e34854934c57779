//! References in words: `{person.p1}`, `{figure.f1.value}`, `{date.until}`; `{Figure.f1}` begins a sentence. `\{` is a brace.

use std::ops::Range;

use casework::{Figure, Language, UrgentAction};

use super::prose::escaped_words;
use crate::dates::day_in_words;
use crate::numbers::{figure_in_words, number_in_words};

/// A longer thing in braces is no reference but words that lack a backslash; keys have at most 32 letters.
const LONGEST_REFERENCE: usize = 80;

/// The references in a source, braces included, by their ranges.
pub(crate) fn references_in(source: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(length) = source[at..].find(['\\', '{']) {
        let start = at + length;
        let rest = &source[start..];
        let taken = match rest.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b'}') {
            _ if rest.starts_with('\\') => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            Some(end) => end + 1,
            None => 1,
        };
        if rest.starts_with('{') {
            found.push(start..start + taken);
        }
        at = start + taken;
    }
    found
}

/// A source with other keys in its references to people. `moved` gives the new key of a key; `None` where it stays.
pub(super) fn with_people_under(source: &str, moved: &impl Fn(&str) -> Option<String>) -> String {
    let mut text = String::with_capacity(source.len());
    let mut at = 0;
    for range in references_in(source) {
        let inner = source[range.clone()].strip_prefix("{person.").and_then(|rest| rest.strip_suffix('}'));
        let (key, more) = inner.map_or(("", ""), |inner| inner.split_at(inner.find('.').unwrap_or(inner.len())));
        if let Some(key) = moved(key) {
            text.push_str(&source[at..range.start]);
            text.push_str(&format!("{{person.{key}{more}}}"));
            at = range.end;
        }
    }
    text.push_str(&source[at..]);
    text
}

/// Whether a source has no letter outside its references: there is nothing to translate in it.
pub(crate) fn says_nothing(source: &str) -> bool {
    let mut at = 0;
    let mut is_letterless = true;
    for range in references_in(source) {
        is_letterless &= !source[at..range.start].chars().any(char::is_alphabetic);
        at = range.end;
    }
    is_letterless && !source[at..].chars().any(char::is_alphabetic)
}

/// What a reference stands for in a language, as plain words; `None` where the case has no such value.
pub(crate) fn rendered(reference: &str, action: &UrgentAction, language: &Language) -> Option<String> {
    let mut parts = reference.strip_prefix('{')?.strip_suffix('}')?.split('.');
    let (kind, key, more) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() || (more.is_some() && kind != "figure") {
        return None;
    }
    if let Some(kind) = kind.strip_prefix('F') {
        let words = rendered(&reference.replacen(&format!("F{kind}"), &format!("f{kind}"), 1), action, language)?;
        return Some(capitalised(&words));
    }
    match kind {
        "person" => action.people.iter().find(|person| person.key == key).map(|person| person.name.clone()),
        "mentioned" => action.mentioned.iter().find(|person| person.key == key).map(|person| person.name.clone()),
        "target" => action.targets.iter().find(|target| target.key == key)?.name.clone(),
        "figure" => {
            let figure = action.figures.iter().find(|figure| figure.key == key)?;
            figure_rendered(figure, more, language)
        }
        "date" => match key {
            "until" => action.deadline.as_ref().map(|deadline| day_in_words(deadline.day, language)),
            "issued" => action.issued.map(|day| day_in_words(day, language)),
            _ => None,
        },
        _ => None,
    }
}

fn figure_rendered(figure: &Figure, more: Option<&str>, language: &Language) -> Option<String> {
    match more {
        None => Some(figure_in_words(figure, language)),
        Some("value") => Some(number_in_words(figure.value, language)),
        Some(_) => None,
    }
}

/// Words that begin a sentence.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A source with its references replaced, still a source; and the references that have no value, which stay as they
/// are.
pub(super) fn replaced(source: &str, action: &UrgentAction, language: &Language) -> (String, Vec<String>) {
    let mut text = String::with_capacity(source.len());
    let mut missing = Vec::new();
    let mut at = 0;
    for range in references_in(source) {
        text.push_str(&source[at..range.start]);
        let reference = &source[range.clone()];
        match rendered(reference, action, language) {
            Some(words) => text.push_str(&escaped_words(&words)),
            None => {
                text.extend(["\\", reference]);
                missing.push(reference.to_owned());
            }
        }
        at = range.end;
    }
    text.push_str(&source[at..]);
    (text, missing)
}
