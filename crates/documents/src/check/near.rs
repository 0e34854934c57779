//! One name in two spellings that differ by a letter within a word: "Nasirvand" and "Nasiravand".

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use super::names::{Name, Text, Token, is_all_capitals, is_capitalised};

/// A shorter word, in characters, can be another name; endings differ by grammar, so that the first and the last letter must
/// be the same.
const SHORTEST: usize = 6;

/// So many words of names are looked for: a document names a few dozen people.
const MOST_WORDS: usize = 200;

/// A longer word is no name, in characters.
const LONGEST: usize = 40;

/// Says which words of the texts differ from a word of a name by one letter within.
pub(super) fn check(names: &[Name<'_>], texts: &[Text<'_>], say: &mut impl FnMut(&str, &str, &str)) {
    let mut known: HashMap<(char, char), Vec<&Token<'_>>> = HashMap::new();
    for token in names.iter().flat_map(|name| &name.tokens).filter(|token| is_fit(token)).take(MOST_WORDS) {
        if let Some(ends) = ends(&token.folded) {
            known.entry(ends).or_default().push(token);
        }
    }
    if known.is_empty() {
        return;
    }
    let is_name = |folded: &str| names.iter().flat_map(|name| &name.tokens).any(|token| token.folded == folded);
    // What stands in small letters somewhere is a word like others.
    let words: LazyCell<HashSet<&str>, _> = LazyCell::new(|| {
        let small = texts.iter().flat_map(|text| &text.tokens).filter(|token| !is_capitalised(token.written));
        small.map(|token| &*token.folded).collect()
    });
    for text in texts {
        for token in text.tokens.iter().filter(|token| is_fit(token)) {
            let folded = &*token.folded;
            let mut near = ends(folded).and_then(|ends| known.get(&ends)).into_iter().flatten();
            let near = near.find(|name| differs_by_one(&name.folded, folded));
            if let Some(name) = near.filter(|_| !is_name(folded) && !words.contains(folded)) {
                say(name.written, token.written, &text.pointer);
            }
        }
    }
}

fn is_fit(token: &Token<'_>) -> bool {
    if !is_capitalised(token.written) {
        return false;
    }
    let length = token.folded.chars().count();
    (SHORTEST..=LONGEST).contains(&length) && !is_all_capitals(token.written)
}

fn ends(word: &str) -> Option<(char, char)> {
    Some((word.chars().next()?, word.chars().next_back()?))
}

/// Whether one letter is another one, or stands in one of the words only.
fn differs_by_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 || one == other {
        return false;
    }
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (a, b) = match one.len().cmp(&other.len()) {
        std::cmp::Ordering::Less => (same, same + 1),
        std::cmp::Ordering::Equal => (same + 1, same + 1),
        std::cmp::Ordering::Greater => (same + 1, same),
    };
    one.get(a..) == other.get(b..)
}
