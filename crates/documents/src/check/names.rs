//! One name in two spellings.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Checked;
use crate::{Code, Finding};

/// The most names that are looked for. A document names a few dozen people.
const MOST_NAMES: usize = 1_000;

/// The shortest name of one word, and the shortest part of a name in a salutation, that is looked for, in characters: a
/// shorter one could be another word.
const SHORTEST_WORD: usize = 4;

/// A word with its spelling and the form in which spellings are compared.
pub(super) struct Token<'a> {
    pub written: &'a str,
    pub folded: Cow<'a, str>,
    range: Range<usize>,
}

/// A text in which names may stand, its pointer, and its words.
pub(super) struct Text<'a> {
    pub pointer: String,
    text: &'a str,
    pub tokens: Vec<Token<'a>>,
}

/// A name, where it stands, and its words.
pub(super) struct Name<'a> {
    pointer: String,
    name: &'a str,
    pub tokens: Vec<Token<'a>>,
}

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let names = names(checked);
    let mut by_first: HashMap<&str, Vec<&Name<'_>>> = HashMap::new();
    for name in &names {
        if let Some(first) = name.tokens.first() {
            by_first.entry(&first.folded).or_default().push(name);
        }
    }
    let mut said: Vec<(String, String)> = Vec::new();
    let mut say = |name: &str, variant: &str, pointer: &str| {
        let known = |(a, b): &(String, String)| (a == name && b == variant) || (a == variant && b == name);
        if !said.iter().any(known) {
            said.push((name.to_owned(), variant.to_owned()));
            let at = checked.within(pointer, variant);
            findings.push(Finding::new(Code::NameVariant, at).with("name", name).with("variant", variant));
        }
    };
    let texts: Vec<Text<'_>> =
        texts(checked).into_iter().map(|(pointer, text)| Text { pointer, text, tokens: tokens(text) }).collect();
    for Text { pointer, text, tokens } in &texts {
        for (place, token) in tokens.iter().enumerate() {
            for name in by_first.get(&*token.folded).into_iter().flatten() {
                if name.pointer != *pointer
                    && let Some(range) = variant(name, &tokens[place..], text)
                {
                    say(name.name, &text[range], pointer);
                }
            }
        }
    }
    salutations(checked, &mut say);
    super::near::check(&names, &texts, &mut say);
}

fn names<'a>(checked: &Checked<'a>) -> Vec<Name<'a>> {
    let action = checked.action;
    let people = action.people.iter().enumerate().map(|(place, one)| (format!("/case/people/{place}/name"), &one.name));
    let mentioned =
        action.mentioned.iter().enumerate().map(|(place, one)| (format!("/case/mentioned/{place}/name"), &one.name));
    let targets = action.targets.iter().enumerate();
    let targets = targets.filter_map(|(place, one)| Some((format!("/case/targets/{place}/name"), one.name.as_ref()?)));
    let all = targets.chain(people).chain(mentioned).take(MOST_NAMES);
    let name = |(pointer, name): (String, &'a String)| Name { pointer, name, tokens: tokens(name) };
    all.map(name).filter(|name| is_telling(&name.tokens)).collect()
}

/// A name of one short word, or one in small letters, could be any word; one in capitals only says nothing of accents.
fn is_telling(tokens: &[Token<'_>]) -> bool {
    let long = |token: &Token<'_>| token.written.chars().count() >= SHORTEST_WORD && is_capitalised(token.written);
    (tokens.len() > 1 || tokens.iter().any(long)) && !tokens.iter().all(|token| is_all_capitals(token.written))
}

/// Every text in which a name may stand, with its pointer: names, salutations, prose.
fn texts<'a>(checked: &Checked<'a>) -> Vec<(String, &'a str)> {
    let action = checked.action;
    let mut texts: Vec<(String, &str)> = Vec::new();
    let mut all = |pointer: &str, list: &'a [String]| {
        texts.extend(list.iter().enumerate().map(|(place, text)| (format!("{pointer}/{place}"), text.as_str())));
    };
    all("/case/letter/paragraphs", action.letter.as_ref().map_or([].as_slice(), |letter| &letter.paragraphs));
    all("/case/background", &action.background);
    all("/case/writer_safety", &action.writer_safety);
    all("/case/easy", &action.easy);
    let mut first: Vec<(String, &str)> = Vec::new();
    for (place, target) in action.targets.iter().enumerate() {
        first.extend(target.name.iter().map(|name| (format!("/case/targets/{place}/name"), name.as_str())));
        let salutation = target.salutation.iter();
        first.extend(salutation.map(|words| (format!("/case/targets/{place}/salutation"), words.0.as_str())));
    }
    let people = action.people.iter().enumerate();
    first.extend(people.map(|(place, person)| (format!("/case/people/{place}/name"), person.name.as_str())));
    let mentioned = action.mentioned.iter().enumerate();
    first.extend(mentioned.map(|(place, person)| (format!("/case/mentioned/{place}/name"), person.name.as_str())));
    let demands = action.demands.iter().enumerate();
    first.extend(demands.map(|(place, demand)| (format!("/case/demands/{place}/text"), demand.text.as_str())));
    first.extend(action.title.iter().map(|title| ("/case/title".to_owned(), title.as_str())));
    first.extend(action.summary.iter().map(|text| ("/case/summary".to_owned(), text.as_str())));
    first.append(&mut texts);
    first
}

/// The range in which a text has the name in another spelling, if it begins with it.
fn variant(name: &Name<'_>, tokens: &[Token<'_>], text: &str) -> Option<Range<usize>> {
    let found = tokens.get(..name.tokens.len())?;
    let same = found.iter().zip(&name.tokens).all(|(a, b)| a.folded == b.folded);
    let joined = found.windows(2).all(|pair| joins(&text[pair[0].range.end..pair[1].range.start]));
    let capitals = found.iter().all(|token| is_all_capitals(token.written));
    let differ = found.iter().zip(&name.tokens).any(|(a, b)| differ(a, b, name.tokens.len()));
    let range = found.first()?.range.start..found.last()?.range.end;
    (same && joined && !capitals && differ).then_some(range)
}

/// Whether two spellings of one word differ in a way that matters. Small letters for capitals do only within a word that
/// is a name: the first letter of a sentence, of a title or of a common word says nothing.
fn differ(a: &Token<'_>, b: &Token<'_>, words: usize) -> bool {
    if a.written == b.written {
        return false;
    }
    let small = |token: &Token<'_>| token.written.nfc().collect::<String>().to_lowercase();
    if small(a) != small(b) {
        // A name of one word may be another word with an accent, unless both begin with a capital letter.
        return words > 1 || (is_capitalised(a.written) && is_capitalised(b.written));
    }
    let inner = |token: &Token<'_>| token.written.nfc().skip(1).collect::<String>();
    is_capitalised(a.written) && is_capitalised(b.written) && inner(a) != inner(b) && !is_all_capitals(a.written)
}

/// What may stand between two words of one name.
fn joins(between: &str) -> bool {
    between.chars().all(|letter| matches!(letter, ' ' | '\u{a0}' | '-' | '\u{2010}' | '\u{2011}' | '.' | '\'' | '’'))
}

/// The parts of a target's name in the salutation of the same target, where the whole name does not stand there.
fn salutations(checked: &Checked<'_>, say: &mut impl FnMut(&str, &str, &str)) {
    for (place, target) in checked.action.targets.iter().enumerate() {
        let (Some(name), Some(salutation)) = (&target.name, &target.salutation) else { continue };
        let (parts, words) = (tokens(name), tokens(&salutation.0));
        let whole = words
            .windows(parts.len().max(1))
            .any(|words| words.len() == parts.len() && words.iter().zip(&parts).all(|(a, b)| a.folded == b.folded));
        if whole {
            continue;
        }
        for part in parts.iter().filter(|part| is_telling(std::slice::from_ref(*part))) {
            let other = words.iter().find(|word| word.folded == part.folded && !is_all_capitals(word.written));
            if let Some(other) = other.filter(|other| differ(other, part, 1)) {
                say(part.written, other.written, &format!("/case/targets/{place}/salutation"));
            }
        }
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (place, letter) in ends {
        let in_word = letter.is_alphabetic() || !letter.is_ascii() && is_combining_mark(letter);
        match start {
            None if in_word => start = Some(place),
            Some(first) if !in_word => {
                let written = &text[first..place];
                tokens.push(Token { written, folded: folded(written), range: first..place });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Small letters without diacritics.
fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    word.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

pub(super) fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Capitals often lose their accents in print; an initial has no small letters to lose.
pub(super) fn is_all_capitals(word: &str) -> bool {
    word.chars().count() > 1 && !word.chars().any(char::is_lowercase)
}
