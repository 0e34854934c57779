//! Where words that are written together are parted: "l'avocate", "Yenisu'da", "وأنس", and those from which a tab was lost.

use std::collections::HashSet;

use super::fold::{fold, is_digit};

/// Folded words, or parts of words.
pub(super) type Folded = HashSet<Box<str>>;

/// After the letter that is "and" a name or a word has at least so many letters.
const SHORTEST_JOINED: usize = 2;

/// Words that are written together have at most so many bytes; a longer one is no words.
const LONGEST_JOINED: usize = 200;

/// What is known of words that are written together. Without any of it nothing is parted.
#[derive(Clone, Copy, Default)]
pub(super) struct Joints<'a> {
    /// Short words before an apostrophe: the "l" of "l'avocate".
    pub elisions: Option<&'a Folded>,
    /// Which folded words a data file has.
    pub is_known: Option<fn(&str) -> bool>,
    /// Endings after an apostrophe: the "da" of "Yenisu'da".
    pub suffixes: Option<&'a Folded>,
    /// Letters that are a word and are written together with the next one, and the words of the text.
    pub connectors: Option<(&'a [String], &'a Folded)>,
    /// Which words a data file has, with what may be written together with them.
    pub is_word: Option<fn(&str) -> bool>,
}

impl Joints<'_> {
    /// Where a word ends that is the first of some written together; `after` is the text after them.
    pub fn cut(&self, word: &str, after: &str) -> Option<usize> {
        // Each cut reads the rest of the word once more.
        if word.len() > LONGEST_JOINED {
            return None;
        }
        // Small letters after the first, and nothing else: no apostrophe, and nothing that a lost tab glued to it.
        if word.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && word.as_bytes()[1..].iter().all(u8::is_ascii_lowercase)
        {
            return self.after_connector(word);
        }
        let is_known = self.is_known;
        let at_apostrophe = apostrophe(word).and_then(|(at, length)| self.cut_at(word, at, length));
        at_apostrophe
            .or_else(|| self.after_connector(word))
            .or_else(|| is_known.and_then(|is_known| without_tab(word, after, is_known)))
    }

    /// The length of the apostrophe with which a text goes on after a word that is elided before another one; else 0.
    pub fn elision(&self, text: &str, word: usize) -> usize {
        let mut letters = text[word..].chars();
        let Some(mark) = letters.next().filter(|mark| is_apostrophe(*mark)) else { return 0 };
        let goes_on = letters.next().is_some_and(char::is_alphabetic);
        let is_elision = self.elisions.is_some_and(|elisions| elisions.contains(fold(&text[..word]).as_str()));
        if goes_on && is_elision { mark.len_utf8() } else { 0 }
    }

    fn cut_at(&self, word: &str, at: usize, length: usize) -> Option<usize> {
        let (before, after) = (&word[..at], &word[at + length..]);
        if before.chars().all(|letter| is_digit(letter) || matches!(letter, '.' | ',')) {
            return Some(at);
        }
        let begins_with_capital = |text: &str| text.starts_with(char::is_uppercase);
        // "D'Angelo" is one name; "D'INFORMATION" is two words.
        let is_name = begins_with_capital(before) && begins_with_capital(after) && word.contains(char::is_lowercase);
        if !is_name && self.elisions.is_some_and(|elisions| elisions.contains(fold(before).as_str())) {
            return Some(at);
        }
        let is_suffix = || self.suffixes.is_some_and(|suffixes| suffixes.contains(fold(after).as_str()));
        (begins_with_capital(before) && is_suffix()).then_some(at)
    }

    fn after_connector(&self, word: &str) -> Option<usize> {
        let (connectors, words) = self.connectors?;
        let connector = connectors.iter().find(|connector| word.starts_with(connector.as_str()))?;
        let rest = &word[connector.len()..];
        let has = |test: Option<fn(&str) -> bool>, text: &str| test.is_some_and(|has| has(&fold(text)));
        let is_word = || has(self.is_word, rest) || words.contains(fold(rest).as_str());
        (rest.chars().count() >= SHORTEST_JOINED && !has(self.is_known, word) && is_word()).then_some(connector.len())
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// The first apostrophe in a word: where it stands and its length.
fn apostrophe(word: &str) -> Option<(usize, usize)> {
    let found = word.char_indices().find(|(_, letter)| is_apostrophe(*letter));
    found.filter(|(at, _)| *at > 0).map(|(at, letter)| (at, letter.len_utf8()))
}

/// Fewer letters before a capital are part of a name: "McCoy", "DeLuca".
const GLUED_LETTERS: usize = 4;

/// Where a word ends to which another one was glued when a tab was lost: "92Incommunicado", "Torture18" before " November",
/// "UrgenteMAESTRA".
fn without_tab(word: &str, after: &str, is_known: fn(&str) -> bool) -> Option<usize> {
    let digits = word.len() - word.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let rest = &word[digits..];
    let mut letters = rest.chars();
    let begins_word = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    if digits >= 2 && begins_word && letters.next().is_some_and(char::is_lowercase) {
        return Some(digits);
    }
    let bare = word.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let is_day = word.len() - bare.len() <= 2 && bare.len() < word.len();
    let mut next = after.chars();
    let month_follows = next.next() == Some(' ') && next.next().is_some_and(char::is_alphabetic);
    let is_word = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count() >= GLUED_LETTERS;
    if is_day && month_follows && is_word(bare) && bare.chars().all(char::is_alphabetic) {
        return Some(bare.len());
    }
    // "TUNISIAMohamed": a word in capitals, and one with a capital.
    let capitals = word.char_indices().take_while(|(_, letter)| letter.is_uppercase()).map(|(at, _)| at).last();
    if let Some(left) = capitals.map(|at| &word[..at])
        && is_word(left)
        && word[left.len()..].chars().nth(1).is_some_and(char::is_lowercase)
        && is_known(&super::fold::fold(left))
    {
        return Some(left.len());
    }
    let mut small = false;
    for (at, letter) in word.char_indices() {
        if small && letter.is_uppercase() {
            let left = &word[..at];
            return (is_word(left) && is_known(&super::fold::fold(left))).then_some(at);
        }
        small = letter.is_lowercase();
    }
    None
}
