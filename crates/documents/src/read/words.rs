//! A text as words, numbers and marks, each with its bytes and its folded form.

use super::fold::{fold_into, is_digit, is_invisible};
use super::joints::Joints;
use super::links::LinkSpan;

/// What a word looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters, the first small.
    Small,
    /// Letters, the first a capital, others small.
    Capital,
    /// Two or more letters, all capitals.
    Capitals,
    /// One capital letter.
    Initial,
    /// Letters without case, or letters and digits that begin with a digit.
    Other,
    /// Digits, with separators between them.
    Number,
    /// One character that is neither letter nor digit.
    Mark,
}

/// A word, a number or a mark. Offsets are bytes in the text; a text has at most [`LARGEST_DOCUMENT`](super::LARGEST_DOCUMENT).
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub start: u32,
    pub end: u32,
    folded_start: u32,
    folded_end: u32,
    /// Its number in the vocabulary; 0 for a word that no data file has.
    pub id: u32,
    /// What phrases that begin with it can mean, in any language: a set of [`Kind`](super::lexicon::Kind)s.
    pub kinds: u128,
    /// Whether a number can begin with it, in digits or in words of any language.
    pub may_count: bool,
    pub shape: Shape,
    /// Whether a blank or a line end stands before it.
    pub spaced: bool,
    /// Whether a link begins or ends before it.
    pub at_link_edge: bool,
    /// Whether it has a hyphen inside.
    pub has_hyphen: bool,
    /// The one character of a mark, folded; a blank for what is no mark.
    pub mark: char,
}

/// The words of a text, in order.
#[derive(Default)]
pub(super) struct Words {
    pub all: Vec<Word>,
    folded: String,
}

impl Words {
    /// Forgets all words, and keeps their memory.
    pub fn clear(&mut self) {
        self.all.clear();
        self.folded.clear();
    }

    /// Adds the words of a part of a text. `links` are those of the whole text: their addresses are no words. What is
    /// written together is parted where `joints` says so.
    pub fn scan(&mut self, text: &str, from: usize, to: usize, links: &[LinkSpan], joints: &Joints<'_>) {
        let mut next_link = links.partition_point(|link| link.end <= from);
        let (mut at, mut spaced, mut edge) = (from, true, false);
        while let Some(letter) = text[at..to].chars().next() {
            if let Some(link) = links.get(next_link) {
                let after = match at {
                    at if at >= link.text.end => Some(link.end),
                    at if at >= link.open && at < link.text.start => Some(link.text.start),
                    _ => None,
                };
                if let Some(after) = after {
                    next_link += usize::from(after == link.end);
                    (at, edge) = (after, true);
                    if at >= to {
                        break;
                    }
                    continue;
                }
            }
            if letter.is_whitespace() || is_invisible(letter) {
                spaced |= letter.is_whitespace();
                at += letter.len_utf8();
                continue;
            }
            let limit = links.get(next_link).map_or(to, |link| {
                let edge = if at < link.open { link.open } else { link.text.end };
                edge.clamp(at, to)
            });
            let limit = limit.max(at + letter.len_utf8());
            let (mut end, mut shape) = token(&text[at..limit]);
            let cut = (shape != Shape::Mark).then(|| joints.cut(&text[at..at + end], &text[at + end..to])).flatten();
            if let Some(cut) = cut.filter(|cut| *cut > 0) {
                (end, shape) = token(&text[at..at + cut]);
            }
            self.push(&text[at..at + end], at, shape, (spaced, edge));
            // The apostrophe of "l'" belongs to the word, but not to its folded form.
            let elided = joints.elision(&text[at..limit], end);
            if let (true, Some(word)) = (elided > 0, self.all.last_mut()) {
                word.end = small(at + end + elided);
            }
            at += end + elided;
            (spaced, edge) = (false, false);
        }
    }

    fn push(&mut self, written: &str, at: usize, shape: Shape, (spaced, at_link_edge): (bool, bool)) {
        let folded_start = self.folded.len();
        if written.is_ascii() {
            self.folded.push_str(written);
            self.folded[folded_start..].make_ascii_lowercase();
        } else {
            written.chars().for_each(|letter| fold_into(&mut self.folded, letter));
        }
        let folded = &self.folded[folded_start..];
        let mark = if shape == Shape::Mark { folded.chars().next().unwrap_or(' ') } else { ' ' };
        let has_hyphen = shape != Shape::Mark && folded.contains('-');
        self.all.push(Word {
            start: small(at),
            end: small(at + written.len()),
            folded_start: small(folded_start),
            folded_end: small(self.folded.len()),
            id: 0,
            kinds: 0,
            may_count: false,
            shape,
            spaced,
            at_link_edge,
            has_hyphen,
            mark,
        });
    }

    /// The folded form of a word.
    pub fn folded(&self, word: &Word) -> &str {
        &self.folded[word.folded_start as usize..word.folded_end as usize]
    }
}

/// Offsets fit, as larger documents are refused; a phrase in a data file is shorter still.
fn small(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// What stands for a letter that was lost when a text was sent or converted.
const LOST: char = '_';

/// The same for a word of plain letters, after which nothing stands that could join; `None` for all others.
fn plain_token(text: &[u8]) -> Option<(usize, Shape)> {
    let length = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let ends =
        text.get(length).is_none_or(|after| matches!(after, b' ' | b'\n' | b'\t' | b'.' | b',' | b':' | b';' | b')'));
    if length == 0 || !ends {
        return None;
    }
    let capitals = text[..length].iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let shape = match capitals {
        1 if length == 1 => Shape::Initial,
        all if all == length => Shape::Capitals,
        _ if text[0].is_ascii_uppercase() => Shape::Capital,
        _ => Shape::Small,
    };
    Some((length, shape))
}

/// The length in bytes and the shape of the word, number or mark with which a text begins. The text is not empty.
fn token(text: &str) -> (usize, Shape) {
    if let Some(plain) = plain_token(text.as_bytes()) {
        return plain;
    }
    let mut letters = text.char_indices().peekable();
    let Some((_, first)) = letters.next() else { return (0, Shape::Mark) };
    // A letter that was lost stands as "_": "Ya_ar", "_ahan".
    let is_lost = first == LOST && letters.peek().is_some_and(|(_, after)| after.is_lowercase());
    if !first.is_alphanumeric() && !is_lost {
        return (first.len_utf8(), Shape::Mark);
    }
    let mut length = first.len_utf8();
    let (mut small, mut capitals, mut digits) = (0, 0, 0);
    count(first, &mut small, &mut capitals, &mut digits);
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, after)| *after);
        let is_lost = letter == LOST && capitals > 0 && small > 0 && after != Some(LOST);
        if !(is_inner(letter) || is_lost || joins(letter, after, digits == at && digits > 0)) {
            break;
        }
        // Separators inside a number count as digits, so that the comparison above stays true.
        if matches!(letter, ',' | '.' | '٬' | '٫') && digits == at {
            digits += letter.len_utf8();
        }
        count(letter, &mut small, &mut capitals, &mut digits);
        length = at + letter.len_utf8();
    }
    let shape = match (first.is_uppercase() || is_lost, small, capitals) {
        _ if first.is_numeric() && small + capitals == 0 && digits == length => Shape::Number,
        _ if first.is_numeric() => Shape::Other,
        (true, 0, 1) => Shape::Initial,
        (true, 0, _) => Shape::Capitals,
        (true, ..) => Shape::Capital,
        (false, 0, 0) => Shape::Other,
        _ => Shape::Small,
    };
    (length, shape)
}

fn count(letter: char, small: &mut usize, capitals: &mut usize, digits: &mut usize) {
    *small += usize::from(letter.is_lowercase());
    *capitals += usize::from(letter.is_uppercase());
    *digits += if is_digit(letter) { letter.len_utf8() } else { 0 };
}

/// Whether a character belongs to the word that it stands in.
fn is_inner(letter: char) -> bool {
    letter.is_alphanumeric()
        || !letter.is_ascii() && (is_invisible(letter) || unicode_normalization::char::is_combining_mark(letter))
}

/// Whether a mark joins what stands on its sides to one word: `anti-law`, `O'Neill`, `2,000`; not the `'s` of a name.
fn joins(mark: char, after: Option<char>, in_number: bool) -> bool {
    let Some(after) = after else { return false };
    match mark {
        ',' | '.' | '٬' | '٫' => in_number && is_digit(after),
        '-' | '‐' | '‑' => after.is_alphanumeric(),
        '\'' | '’' | 'ʼ' => after.is_alphabetic() && !matches!(after, 's' | 'S'),
        // The letters of Uzbek, and what is written for them: "Ulug‘bek".
        '‘' | 'ʻ' => after.is_lowercase(),
        _ => false,
    }
}
