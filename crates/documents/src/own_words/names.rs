//! Names of the case that are spelled otherwise.

use std::collections::HashSet;

use super::case::Ground;
use super::spoken::Spoken;
use super::text::{Text, Token};
use super::{Remark, RemarkKind};

/// A shorter word can be anything, in characters.
const SHORTEST: usize = 4;

/// From so many characters on, a word may differ in two letters.
const LONG: usize = 8;

/// A word at the beginning of a sentence, alone, is another word with a capital letter unless it is so long.
const SHORTEST_AT_THE_BEGINNING: usize = 6;

/// Where names change their endings, or nobody knows whether they do, these last letters say nothing.
const ENDING: usize = 3;

/// A word that is nearly one of a name.
struct Near {
    token: usize,
    name: usize,
    /// Which word of the name.
    part: usize,
}

/// The remarks on names. `writer` is the writer's own name, which may be like one of them.
pub(super) fn remarks(ground: &Ground, text: &Text, spoken: &Spoken, writer: &str) -> Vec<Remark> {
    let own: HashSet<String> = Text::new(writer).tokens.into_iter().map(|token| token.word).collect();
    let tokens = &text.tokens;
    let small: HashSet<&str> =
        tokens.iter().filter(|token| !token.is_capital).map(|token| token.word.as_str()).collect();
    let said: HashSet<&str> = tokens.iter().map(|token| token.word.as_str()).collect();
    let mut near = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let word = token.word.as_str();
        let known = ground.name_words.contains(word) || ground.known.contains(word) || own.contains(word);
        if known || (token.is_capital && small.contains(word)) {
            continue;
        }
        near.extend(nearest(ground, spoken, token).map(|(name, part)| Near { token: place, name, part }));
    }
    let mut remarks: Vec<Remark> = Vec::new();
    for one in &near {
        if is_beside_the_rest(ground, tokens, &near, one) || stands_alone(ground, text, spoken, &said, one) {
            let token = &tokens[one.token];
            remarks.push(Remark { kind: RemarkKind::Name, from: token.from, to: token.to, name: Some(one.name) });
        }
    }
    remarks
}

/// The name, and which word of it, that a word is nearly.
fn nearest(ground: &Ground, spoken: &Spoken, token: &Token) -> Option<(usize, usize)> {
    let changes = spoken.table(token.sentence).is_none_or(|table| table.names_change);
    let word: Vec<char> = token.word.chars().collect();
    for (name, parts) in ground.names.iter().enumerate() {
        for (place, part) in parts.iter().enumerate() {
            let part: Vec<char> = part.chars().collect();
            if part.len() < SHORTEST || word.len() < SHORTEST {
                continue;
            }
            let most = if part.len() < LONG { 1 } else { 2 };
            let same = part.iter().zip(&word).take_while(|(a, b)| a == b).count();
            let is_form = changes && same + ENDING > part.len() && same + ENDING + 1 > word.len();
            let is_genitive = word.len() == part.len() + 1 && same == part.len() && word[same] == 's';
            if !is_form && !is_genitive && part.len().abs_diff(word.len()) <= most && distance(&part, &word) <= most {
                return Some((name, place));
            }
        }
    }
    None
}

/// Whether another word of the same name stands beside it, as it is or nearly so.
fn is_beside_the_rest(ground: &Ground, tokens: &[Token], near: &[Near], one: &Near) -> bool {
    let neighbours = [one.token.checked_sub(1), Some(one.token + 1)];
    neighbours.into_iter().flatten().any(|place| {
        let Some(token) = tokens.get(place) else { return false };
        let parted = if place > one.token { token.after_comma } else { tokens[one.token].after_comma };
        let is_part =
            ground.names[one.name].iter().enumerate().any(|(part, word)| part != one.part && *word == token.word);
        let is_near = near.iter().any(|other| other.token == place && other.name == one.name && other.part != one.part);
        token.sentence == tokens[one.token].sentence && !parted && (is_part || is_near)
    })
}

/// Whether it stands for the name by itself: the name stands nowhere as it is, and nobody presents themselves with it.
fn stands_alone(ground: &Ground, text: &Text, spoken: &Spoken, said: &HashSet<&str>, one: &Near) -> bool {
    let token = &text.tokens[one.token];
    let part = &ground.names[one.name][one.part];
    let sentence = &text.sentences[token.sentence];
    let is_first = sentence.from == one.token;
    // Alone, another first letter makes another name of a short one.
    let begins_otherwise = part.chars().next() != token.word.chars().next() && part.chars().count() < LONG;
    if !token.is_capital || begins_otherwise || said.contains(part.as_str()) {
        return false;
    }
    if is_first && part.chars().count() < SHORTEST_AT_THE_BEGINNING {
        return false;
    }
    let Some(table) = spoken.table(token.sentence) else { return true };
    let words = text.of(sentence);
    let here = one.token - sentence.from;
    let presented = table.list("i_am").find(words, table, |_| false);
    !presented.iter().any(|found| found.to <= here && here < found.to + 3)
}

/// In how many letters two words differ: other, missing, or two changed with each other.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut rows = vec![vec![0; width]; one.len() + 1];
    for (place, row) in rows.iter_mut().enumerate() {
        row[0] = place;
    }
    rows[0] = (0..width).collect();
    for a in 1..=one.len() {
        for b in 1..width {
            let differs = usize::from(one[a - 1] != other[b - 1]);
            let mut least = (rows[a - 1][b] + 1).min(rows[a][b - 1] + 1).min(rows[a - 1][b - 1] + differs);
            if a > 1 && b > 1 && one[a - 1] == other[b - 2] && one[a - 2] == other[b - 1] {
                least = least.min(rows[a - 2][b - 2] + 1);
            }
            rows[a][b] = least;
        }
    }
    rows[one.len()][other.len()]
}
