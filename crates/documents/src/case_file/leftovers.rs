//! Masks, notes and empty places that were copied along into the values of a case file.

use std::sync::LazyLock;

use casework::UrgentAction;
use serde::Deserialize;

use super::words;
use crate::check::places;
use crate::{Code, Finding, Provenance};

// The file is compiled in, and a test reads it.
static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    toml::from_str(include_str!("../../data/checks/leftovers.toml")).expect("leftovers.toml is whole")
});

/// The patterns are in small letters; `…` at the end of one that opens a bracket is the rest up to its end.
#[derive(Deserialize)]
struct Patterns {
    masked_address: Vec<String>,
    internal_note: Vec<String>,
    template_leftover: Vec<String>,
}

/// What is found in the addresses and in the words.
pub(super) fn found(action: &UrgentAction, provenance: &Provenance, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |pointer: &str, words: &str| {
        for (code, found) in in_words(words) {
            let at = places::within(provenance, pointer, found, Some(text));
            findings.push(Finding::new(code, at).with("text", found));
        }
    };
    for (place, target) in action.targets.iter().enumerate() {
        let lists = [("emails", &target.emails), ("web_forms", &target.web_forms), ("address", &target.address)];
        for (name, list) in lists {
            for (entry, words) in list.iter().enumerate() {
                look(&format!("/case/targets/{place}/{name}/{entry}"), words);
            }
        }
        if let Some(salutation) = &target.salutation {
            look(&format!("/case/targets/{place}/salutation"), &salutation.0);
        }
    }
    words::each(&mut action.clone(), &mut |pointer, words| {
        look(pointer, words);
        String::new()
    });
    findings
}

/// What some words have of it, each with its code.
pub(crate) fn in_words(words: &str) -> Vec<(Code, &str)> {
    let kinds = [
        (Code::MaskedAddress, &PATTERNS.masked_address),
        (Code::InternalNote, &PATTERNS.internal_note),
        (Code::TemplateLeftover, &PATTERNS.template_leftover),
    ];
    let mut all = Vec::new();
    for (code, patterns) in kinds {
        all.extend(matches(words, patterns).into_iter().map(|found| (code, found)));
    }
    all
}

/// The pieces of some words that begin like a pattern. Only ASCII letters change case, so that offsets stay.
fn matches<'a>(words: &'a str, patterns: &[String]) -> Vec<&'a str> {
    let small = words.to_ascii_lowercase();
    let mut found = Vec::new();
    for pattern in patterns {
        let (begins, open) = pattern.strip_suffix('…').map_or((pattern.as_str(), false), |begins| (begins, true));
        for (start, _) in small.match_indices(begins) {
            let end = if open { small[start..].find(']').map(|length| start + length + 1) } else { None };
            let end = end.unwrap_or(start + begins.len());
            // What an address follows is a link, whatever its words are.
            let is_link = words[end..].starts_with('(');
            let closes = !open || words[..end].ends_with(']');
            if let (Some(piece), true, false) = (words.get(start..end), closes, is_link) {
                found.push(piece);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_notes_and_empty_places_are_found() {
        assert_eq!(matches("Write to [email protected] now", &PATTERNS.masked_address), ["[email protected]"]);
        assert_eq!(matches("See [Sections to add when relevant].", &PATTERNS.internal_note).len(), 1);
        assert_eq!(matches("Dear [NAME OF MINISTER],", &PATTERNS.template_leftover), ["[NAME OF MINISTER]"]);
    }

    #[test]
    fn ordinary_brackets_are_left_alone() {
        for words in [
            "the [2031] law",
            "[names](https://x.example)",
            "[date](https://x.example)",
            "\"[c]rimes against humanity\"",
        ] {
            for patterns in [&PATTERNS.masked_address, &PATTERNS.internal_note, &PATTERNS.template_leftover] {
                assert!(matches(words, patterns).is_empty(), "{words}");
            }
        }
    }
}
