//! Two texts with the words marked that only one of them has.

use super::common::common;

/// A piece of a text. It holds what people wrote, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Marked {
    /// Its letters, spaces included.
    pub text: String,
    /// Whether the other text lacks it.
    pub only_here: bool,
}

/// Both texts, in pieces that join to the whole again.
#[must_use]
pub fn difference(one: &str, other: &str) -> (Vec<Marked>, Vec<Marked>) {
    let (words, others) = (words(one), words(other));
    let pairs = common(&words, &others);
    let same = pairs.iter().map(|(place, _)| *place).collect::<Vec<_>>();
    let same_in_other = pairs.iter().map(|(_, place)| *place).collect::<Vec<_>>();
    (marked(&words, &same), marked(&others, &same_in_other))
}

/// The words of a text, each with the space behind it.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut in_space) = (0, false);
    for (place, letter) in text.char_indices() {
        if in_space && !letter.is_whitespace() {
            words.push(&text[start..place]);
            start = place;
        }
        in_space = letter.is_whitespace();
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

/// Pieces of a text; `same` are the places of the words that both have, in order.
fn marked(words: &[&str], same: &[usize]) -> Vec<Marked> {
    let mut pieces: Vec<Marked> = Vec::new();
    let mut same = same.iter().peekable();
    for (place, word) in words.iter().enumerate() {
        let only_here = same.next_if(|next| **next == place).is_none();
        match pieces.last_mut().filter(|piece| piece.only_here == only_here) {
            Some(piece) => piece.text.push_str(word),
            None => pieces.push(Marked { text: (*word).to_owned(), only_here }),
        }
    }
    pieces
}
