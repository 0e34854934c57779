//! A document that was read becomes a case file: prose becomes source, and names and figures become references.

use std::collections::{BTreeMap, HashMap, HashSet};

use casework::{Language, Qualifier, UrgentAction};
use unicode_normalization::UnicodeNormalization;

use super::front::Unknown;
use super::prose::{links_in, one_line, plain, source_of};
use super::reference::{capitalised, replaced};
use super::{CaseFile, words};
use crate::numbers::{figure_in_words, number_in_words};

/// The most names, and the most figures, that become references. Each is searched for in each paragraph; a document names a few dozen.
const MOST_CANDIDATES: usize = 1_000;

/// The shortest name that is looked for, in characters: a shorter one could be any word.
const SHORTEST_NAME: usize = 3;

/// Words that may become a reference.
struct Candidate {
    /// How the value is written.
    words: String,
    /// What must follow, where the words alone could be another value's.
    then: Option<String>,
    reference: String,
}

pub(super) fn case_file(action: &UrgentAction) -> CaseFile {
    let mut values = action.clone();
    tidy(&mut values);
    give_keys(&mut values);
    let candidates = candidates(&values);
    let known = values.clone();
    words::each(&mut values, &mut |_, text| {
        let source = source_of(text);
        let with_references = inserted(&source, &candidates);
        // The proof that nothing changed: what a reader sees is the same, letter for letter.
        let (back, missing) = replaced(&with_references, &known, &known.language);
        if missing.is_empty() && plain(&back) == plain(&source) { with_references } else { source }
    });
    values.links = words::links(&values);
    CaseFile { values, consent: None, unknown: Unknown::new(), unknown_sections: Vec::new() }
}

/// Names first, the longest first, so that a name within a longer one is left alone.
fn candidates(values: &UrgentAction) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut known = HashSet::new();
    let mut name = |name: &str, kind: &str, key: &str| {
        let is_name = name.chars().count() >= SHORTEST_NAME && !name.chars().next().is_some_and(char::is_lowercase);
        if is_name && known.len() < MOST_CANDIDATES && known.insert(name.to_owned()) {
            let reference = format!("{{{kind}.{key}}}");
            candidates.push(Candidate { words: source_of(name), then: None, reference });
        }
    };
    values.people.iter().for_each(|person| name(&person.name, "person", &person.key));
    values.mentioned.iter().for_each(|person| name(&person.name, "mentioned", &person.key));
    for target in &values.targets {
        if let Some(holder) = &target.name {
            name(holder, "target", &target.key);
        }
    }
    figures(values, &mut candidates);
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.words.len()));
    candidates
}

/// A figure is known by its number with its qualifier, if no other is written so; else by what it counts, too.
fn figures(values: &UrgentAction, candidates: &mut Vec<Candidate>) {
    let language: &Language = &values.language;
    let mut alike: HashMap<String, usize> = HashMap::new();
    for figure in &values.figures {
        *alike.entry(figure_in_words(figure, language)).or_default() += 1;
    }
    for figure in values.figures.iter().take(MOST_CANDIDATES) {
        let words = figure_in_words(figure, language);
        let is_exact = figure.qualifier == Qualifier::Exactly;
        let then = figure.counts.as_ref().map(|counts| format!(" {}", source_of(counts)));
        let reference = format!("{{figure.{}}}", figure.key);
        if !is_exact && alike[&words] == 1 {
            let capital = format!("{{Figure.{}}}", figure.key);
            candidates.push(Candidate { words: capitalised(&words), then: None, reference: capital });
            candidates.push(Candidate { words, then: None, reference });
        } else if then.is_some() {
            candidates.push(Candidate { words, then: then.clone(), reference });
        }
        if !is_exact && then.is_some() {
            // "No fewer than 868 people", where the document says it in other words: the number alone, where it counts the
            // same.
            let words = number_in_words(figure.value, language);
            candidates.push(Candidate { words, then, reference: format!("{{figure.{}.value}}", figure.key) });
        }
    }
}

/// The source with a reference in place of every candidate; addresses of links stay as they are.
fn inserted(source: &str, candidates: &[Candidate]) -> String {
    // What is taken, by where it begins: where it ends, and what takes its place (nothing for an address).
    let addresses = links_in(source).into_iter().map(|link| (link.address.start - 1, (link.whole.end, "")));
    let mut taken: BTreeMap<usize, (usize, &str)> = addresses.collect();
    for candidate in candidates {
        for (start, words) in source.match_indices(&candidate.words) {
            let end = start + words.len();
            let is_taken = taken.range(..end).next_back().is_some_and(|(_, (other, _))| *other > start);
            let follows = candidate.then.as_ref().is_none_or(|then| {
                let rest = &source[end..];
                rest.starts_with(then.as_str()) && stands_apart("", &rest[then.len()..])
            });
            if !is_taken && follows && stands_apart(&source[..start], &source[end..]) {
                taken.insert(start, (end, &candidate.reference));
            }
        }
    }
    let mut text = String::with_capacity(source.len());
    let mut at = 0;
    for (start, (end, reference)) in taken.into_iter().filter(|(_, (_, reference))| !reference.is_empty()) {
        text.extend([&source[at..start], reference]);
        at = end;
    }
    text.push_str(&source[at..]);
    text
}

/// Whether words between these two are whole: neither a part of a longer word nor of a longer number.
fn stands_apart(before: &str, after: &str) -> bool {
    let joins = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '\\' | '-' | '\u{2010}' | '\u{2011}');
    let number_goes_on = |mut letters: &mut dyn Iterator<Item = char>| {
        let mark = letters.next().is_some_and(|letter| matches!(letter, '.' | ',' | '\u{a0}' | '\u{202f}'));
        mark && (&mut letters).next().is_some_and(|letter| letter.is_ascii_digit())
    };
    !before.ends_with(joins)
        && !after.starts_with(joins)
        && !number_goes_on(&mut before.chars().rev())
        && !number_goes_on(&mut after.chars())
}

/// One line each, normal form C, no control characters: what the file can hold.
fn tidy(values: &mut UrgentAction) {
    let tidy = |text: &mut String| *text = tidied(text);
    words::each(values, &mut |_, text| tidied(text));
    values.copies_to.iter_mut().for_each(|copy| tidy(&mut copy.0));
    for target in &mut values.targets {
        target.name.iter_mut().chain(&mut target.office).for_each(tidy);
        target.salutation.iter_mut().for_each(|words| tidy(&mut words.0));
        let lists =
            [&mut target.address, &mut target.emails, &mut target.phones, &mut target.faxes, &mut target.socials];
        lists.into_iter().flatten().chain(&mut target.web_forms).for_each(tidy);
    }
    for person in &mut values.people {
        tidy(&mut person.name);
        person.pronouns.iter_mut().for_each(|words| tidy(&mut words.0));
        person.occupation.iter_mut().chain(&mut person.status).chain(&mut person.aliases).for_each(tidy);
    }
    values.mentioned.iter_mut().for_each(|person| tidy(&mut person.name));
    for figure in &mut values.figures {
        figure.counts.iter_mut().chain(&mut figure.source).for_each(tidy);
        figure.parts.iter_mut().for_each(|part| tidy(&mut part.counts));
    }
    values.previous.iter_mut().for_each(|previous| tidy(&mut previous.as_written));
    values.letter.iter_mut().flat_map(|letter| &mut letter.valediction).for_each(|words| tidy(&mut words.0));
}

fn tidied(text: &str) -> String {
    let spaced: String = text.nfc().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    one_line(&spaced)
}

/// Values that reading left without key get one.
fn give_keys(values: &mut UrgentAction) {
    numbered(values.targets.iter_mut().map(|target| &mut target.key).collect(), 't');
    numbered(values.people.iter_mut().map(|person| &mut person.key).collect(), 'p');
    numbered(values.mentioned.iter_mut().map(|person| &mut person.key).collect(), 'm');
    numbered(values.figures.iter_mut().map(|figure| &mut figure.key).collect(), 'f');
}

fn numbered(keys: Vec<&mut String>, letter: char) {
    let taken: HashSet<String> = keys.iter().map(|key| (**key).clone()).collect();
    let mut free = (1_usize..).map(|number| format!("{letter}{number}")).filter(|key| !taken.contains(key));
    for key in keys.into_iter().filter(|key| key.is_empty()) {
        // The row of free keys never ends.
        *key = free.next().unwrap_or_default();
    }
}
