//! The lines of targets, without what is none of them: instructions, demands, notes in brackets, prices of postage.

use std::ops::Range;

use super::contact::label_in;
use super::document::Document;
use super::head::{has_office, in_any};
use super::lexicon::{LEXICONS, Lexicon, Role};
use super::outline::{Part, Slice};
use super::paragraphs::begins_with_bullet;
use super::region::span;
use super::words::Shape;

/// Prose has at least so many words on its first line.
const PROSE_WORDS: usize = 6;

/// A line with so many small words beside those of its office is prose.
const SMALL_WORDS: usize = 5;

/// Where so many of ten lines have a blank line before them, blank lines part nothing.
const GAPS_OF_TEN: usize = 8;

/// A line that may belong to a target.
pub(super) struct Row {
    pub words: Range<usize>,
    /// Whether a blank line parts it from the row before.
    pub gap: bool,
    /// Whether it begins with a number ("1)") or the mark of a list.
    pub numbered: bool,
    /// Whether prose, or a line that parts the page, stands somewhere before it.
    pub late: bool,
}

/// The rows of a part; in the part that asks, the items of lists are what is asked, not whom.
pub(super) fn rows(document: &Document, slices: &[Slice], part: Part) -> Vec<Row> {
    let gaps = slices.iter().filter(|slice| document.lines[slice.line].gap).count();
    let gaps_part = gaps * 10 < slices.len() * GAPS_OF_TEN || slices.len() < 4;
    let (mut rows, mut skips, mut skipped): (Vec<Row>, bool, bool) = (Vec::new(), false, false);
    let mut late = false;
    for slice in slices {
        let line = &document.lines[slice.line];
        let words = document.words_in(span(document, slice));
        if words.is_empty() {
            continue;
        }
        let (words, numbered) = without_number(document, words);
        let bullet = !numbered && begins_with_bullet(document, slice.line) && slice.start == line.start;
        skips &= !(line.gap || line.new_page || numbered || bullet);
        let is_rule = document.words()[words.clone()].iter().all(|word| word.shape == Shape::Mark);
        skips |= bullet && part == Part::Action || is_rule || is_prose(document, &words);
        late |= is_rule || skips && !bullet;
        if skips || is_note(document, &words) {
            skipped |= line.gap;
            continue;
        }
        let gap = (line.gap && gaps_part) || skipped;
        skipped = false;
        let words = if bullet { without_bullet(document, words) } else { words };
        let words = without_postage(document, words);
        if !words.is_empty() {
            rows.push(Row { words, gap, numbered: numbered || bullet, late });
        }
    }
    rows
}

/// Prose has several words, one of which letters have and addresses have not, or many small ones and the mark of a
/// sentence.
pub(super) fn is_prose(document: &Document, words: &Range<usize>) -> bool {
    let all = &document.words()[words.clone()];
    if all.iter().filter(|word| word.shape != Shape::Mark).count() < PROSE_WORDS
        || label_in(document, words.start, words.end).is_some()
    {
        return false;
    }
    let is_letter_word = |lexicon: &Lexicon, at: usize| lexicon.is(document, at, words.end, Role::LetterWord);
    let tells = |at: usize| {
        matches!(document.words()[at].shape, Shape::Small | Shape::Capital | Shape::Initial | Shape::Other)
            && LEXICONS.all.iter().any(|lexicon| is_letter_word(lexicon, at))
    };
    if words.clone().any(tells) || in_any(document, words.start, words.end, Role::Ask).is_some() {
        return true;
    }
    let small = all.iter().filter(|word| word.shape == Shape::Small).count();
    let large = all.iter().filter(|word| matches!(word.shape, Shape::Capital | Shape::Capitals)).count();
    let begins_as_office = in_any(document, words.start, words.end, Role::Office).is_some();
    let is_sentence = matches!(document.mark(words.end - 1), '.' | '!' | '?' | '؟' | '…');
    let without_case = large == 0 && all.iter().filter(|word| word.shape == Shape::Other).count() > SMALL_WORDS;
    small >= SMALL_WORDS && small > large && (is_sentence || !begins_as_office)
        || without_case && is_sentence && !has_office(document, words)
}

/// A line that is a note in brackets, or the price of postage.
fn is_note(document: &Document, words: &Range<usize>) -> bool {
    let bracket = matches!((document.mark(words.start), document.mark(words.end - 1)), ('(', ')') | ('[', ']'));
    bracket && label_in(document, words.start, words.end).is_none()
        || in_any(document, words.start, words.end, Role::Postage).is_some()
}

/// A line without what a section says of postage after it.
pub(super) fn without_postage(document: &Document, words: Range<usize>) -> Range<usize> {
    let found = words.clone().find(|at| in_any(document, *at, words.end, Role::Postage).is_some());
    words.start..found.unwrap_or(words.end)
}

fn without_bullet(document: &Document, words: Range<usize>) -> Range<usize> {
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    first.unwrap_or(words.end)..words.end
}

/// "1) ", "2. ", "(3) ", ". ": the mark of a target in a list.
fn without_number(document: &Document, words: Range<usize>) -> (Range<usize>, bool) {
    let spaced = |at: usize| at < words.end && document.words()[at].spaced;
    let joined = |at: usize| at < words.end && !document.words()[at].spaced;
    let first = words.start + usize::from(document.mark(words.start) == '(');
    if first < words.end && document.words()[first].shape == Shape::Number && document.folded(first).len() <= 2 {
        let closes = joined(first + 1) && matches!(document.mark(first + 1), ')' | '.');
        if closes && spaced(first + 2) {
            return (first + 2..words.end, true);
        }
    }
    if document.mark(words.start) == '.' && spaced(words.start + 1) {
        return (words.start + 1..words.end, true);
    }
    (words, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_line(text: &str) -> (Document, Range<usize>) {
        let document = Document::lay_out(text.to_owned()).unwrap_or_else(|_| panic!("it is short"));
        let words = document.lines[0].words.clone();
        (document, words)
    }

    #[test]
    fn numbers_of_a_list() {
        for (text, rest) in [("1) Minister", "Minister"), ("2. Minister", "Minister"), ("(3) Minister", "Minister")] {
            let (document, words) = first_line(text);
            let (words, numbered) = without_number(&document, words);
            assert!(numbered);
            assert_eq!(document.value(document.span(&words)), rest);
        }
        for text in ["14 Lagoon Road", "10999 Berlin", "4, Rue des Champs", "2.5 km"] {
            let (document, words) = first_line(text);
            assert!(!without_number(&document, words).1, "{text}");
        }
    }

    #[test]
    fn prose_is_no_address() {
        for text in [
            "Write a letter in your own words, or take the sample below as a guide.",
            "We pass on how many letters were sent",
            "Appeals must arrive before the ship sails at the end of the week.",
        ] {
            let (document, words) = first_line(text);
            assert!(is_prose(&document, &words), "{text}");
        }
        for text in [
            "Office of the Secretary to the Military Government",
            "National Protection Office, Carrera 11 No. 90-02, Ciudad Sabana, Colombia",
            "Minister of the Interior and of the Affairs of the Regions",
        ] {
            let (document, words) = first_line(text);
            assert!(!is_prose(&document, &words), "{text}");
        }
    }
}
