//! How much of a text is the writer's own.

use super::case::Ground;
use super::tables::COMMON;
use super::text::{Text, Token};

/// Copied words may be parted by so many others, and are one piece all the same: small changes make no text one's own.
const WIDEST_CHANGE: usize = 2;

/// A shorter piece is a turn of phrase that everybody uses, in words.
const SHORTEST_PIECE: usize = 10;

/// About how many words fill a page: a letter that the case supplies is never too long.
pub(super) fn page(ground: &Ground) -> usize {
    COMMON.page_words.max(ground.longest)
}

/// How many of a hundred words stand in no letter and no demand of the case. Names count for nothing: they stand in every letter.
pub(super) fn own(ground: &Ground, text: &Text) -> Option<usize> {
    let words = ground.without_names(text);
    if words.is_empty() {
        return None;
    }
    let copied: usize = pieces(ground, &words).into_iter().filter(|piece| *piece >= SHORTEST_PIECE).sum();
    let own = words.len() - copied;
    Some((200 * own + words.len()) / (2 * words.len()))
}

/// The lengths of the pieces that stand in what the case supplies, in words.
fn pieces(ground: &Ground, words: &[&Token]) -> Vec<usize> {
    let mut copied = vec![false; words.len()];
    for (place, three) in words.windows(3).enumerate() {
        let key = [three[0].word.clone(), three[1].word.clone(), three[2].word.clone()];
        if ground.threes.contains(&key) {
            copied[place..place + 3].fill(true);
        }
    }
    let mut pieces: Vec<usize> = Vec::new();
    let mut last = None;
    for place in (0..words.len()).filter(|place| copied[*place]) {
        match (pieces.last_mut(), last) {
            (Some(piece), Some(before)) if place - before <= WIDEST_CHANGE + 1 => *piece += 1,
            _ => pieces.push(1),
        }
        last = Some(place);
    }
    pieces
}
