//! The marks with which the items of a list begin: "1.", "(a)", `[3]`, "iv)", "2°", "1.-", "I -", and a bare "1" above a bare "2".

use std::ops::Range;

use super::document::Document;
use super::words::Shape;

/// The longest Roman number before an item: "viii".
const LONGEST_ROMAN: usize = 4;

/// The largest number before an item has so many digits.
const LONGEST_NUMBER: usize = 2;

/// An item takes at most so many lines: the number before or after a bare one stands within them.
const ITEM_LINES: usize = 8;

/// An item that has a bare number, and begins with a capital letter, has at least so many small words: an address has fewer.
const FEWEST_SMALL: usize = 3;

/// The word after the mark of an item that begins with a number, or with a letter; `None` where there is no such mark.
pub(super) fn number_end(document: &Document, words: &Range<usize>) -> Option<usize> {
    let at = words.start + usize::from(matches!(document.mark(words.start), '(' | '['));
    let kind = kind_of(document, at, words.end)?;
    let end = match kind {
        NumberKind::Ordinal => at + 1 + usize::from(is_joined(document, at + 1, words.end, &['.', ')', '-'])),
        NumberKind::Number | NumberKind::Roman | NumberKind::Letter => closed(document, at + 1, words.end, kind)?,
    };
    let next = document.words().get(end).filter(|_| end < words.end)?;
    (next.spaced || is_glued(document, at, end, kind)).then_some(end)
}

/// "iii.Garantizar que", "2.Ordenar la": the space after the number was lost. A capital letter, and a small word after it.
fn is_glued(document: &Document, at: usize, end: usize, kind: NumberKind) -> bool {
    let is_sure = match kind {
        NumberKind::Number => document.mark(at + 1) == '.',
        NumberKind::Roman => document.folded(at).len() > 1,
        NumberKind::Ordinal | NumberKind::Letter => false,
    };
    let shape = |at: usize| document.words().get(at).map(|word| word.shape);
    is_sure && end == at + 2 && shape(end) == Some(Shape::Capital) && shape(end + 1) == Some(Shape::Small)
}

/// The word after the number of an item, as of "1 asking that", "2 urging that" on lines of their own, with the number before or
/// after it on a line near.
pub(super) fn bare_number_end(document: &Document, line: usize) -> Option<usize> {
    let number = bare_number(document, line)?;
    let near = |mut lines: Range<usize>, other: u8| lines.any(|line| bare_number(document, line) == Some(other));
    let is_listed = near(line + 1..document.lines.len().min(line + 1 + ITEM_LINES), number + 1)
        || number > 1 && near(line.saturating_sub(ITEM_LINES)..line, number - 1);
    is_listed.then_some(document.lines[line].words.start + 1)
}

fn bare_number(document: &Document, line: usize) -> Option<u8> {
    let words = document.lines[line].words.clone();
    let all = &document.words()[words.clone()];
    let [first, second, _, ..] = all else { return None };
    let is_small = |shape| matches!(shape, Shape::Small | Shape::Other);
    let is_prose = is_small(second.shape)
        || second.shape == Shape::Capital && all.iter().filter(|word| is_small(word.shape)).count() >= FEWEST_SMALL;
    let is_alone = first.shape == Shape::Number && second.spaced && is_prose;
    let text = document.folded(words.start);
    text.parse().ok().filter(|_| is_alone && text.len() <= LONGEST_NUMBER)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum NumberKind {
    Number,
    /// "1º", "2ª": the small letter is part of the word.
    Ordinal,
    Roman,
    Letter,
}

fn kind_of(document: &Document, at: usize, end: usize) -> Option<NumberKind> {
    let word = document.words().get(at).filter(|_| at < end)?;
    let text = document.folded(at);
    let is_number =
        |text: &str| (1..=LONGEST_NUMBER).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if word.shape == Shape::Number {
        return is_number(text).then_some(NumberKind::Number);
    }
    if document.text[..word.end as usize].ends_with(['º', 'ª']) {
        return text.strip_suffix(['o', 'a']).filter(|digits| is_number(digits)).map(|_| NumberKind::Ordinal);
    }
    let is_roman = text.len() <= LONGEST_ROMAN && text.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    let is_letter = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    match (is_roman && !text.is_empty(), is_letter) {
        (true, _) => Some(NumberKind::Roman),
        (_, true) => Some(NumberKind::Letter),
        _ => None,
    }
}

/// The word after the marks that close a number: ".", ")", "]", "°", two of them, or a dash that stands apart.
fn closed(document: &Document, at: usize, end: usize, kind: NumberKind) -> Option<usize> {
    if is_joined(document, at, end, &['.', ')', ']', '°', '/']) {
        return Some(at + 1 + usize::from(is_joined(document, at + 1, end, &['-', ')', '.'])));
    }
    let is_dash = at < end && document.mark(at) == '-' && kind != NumberKind::Letter;
    let is_range = document.words().get(at + 1).is_some_and(|next| next.shape == Shape::Number);
    (is_dash && !is_range).then_some(at + 1)
}

fn is_joined(document: &Document, at: usize, end: usize, marks: &[char]) -> bool {
    at < end && !document.words()[at].spaced && marks.contains(&document.mark(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(text: &str) -> Option<String> {
        let document = Document::lay_out(text.to_owned()).unwrap_or_else(|_| panic!("it is short"));
        let words = document.lines[0].words.clone();
        let start = number_end(&document, &words).or_else(|| bare_number_end(&document, 0))?;
        Some(document.value(document.span(&(start..words.end))))
    }

    #[test]
    fn marks_of_items() {
        let marks = [
            "1.", "2)", "(3)", "[4]", "(a)", "b.", "iv)", "(ii)", "1.-", "2.)", "1°", "2°)", "3º", "1ª.", "I -", "2 –",
        ];
        for mark in marks {
            assert_eq!(
                rest(&format!("{mark} ask for news of them")).as_deref(),
                Some("ask for news of them"),
                "{mark}"
            );
        }
    }

    #[test]
    fn a_lost_space() {
        assert_eq!(rest("iii.Ask for news of them").as_deref(), Some("Ask for news of them"));
        assert_eq!(rest("2.Ask for news of them").as_deref(), Some("Ask for news of them"));
        for text in ["v.Ask for news", "2.Juli 2003", "2.500 people", "iii.Road 5"] {
            assert_eq!(rest(text), None, "{text}");
        }
    }

    #[test]
    fn a_bare_number_needs_the_next_one() {
        assert_eq!(rest("1 asking for news;\n2 urging that").as_deref(), Some("asking for news;"));
        assert_eq!(rest("1 asking for news;\nand urging that"), None);
        assert_eq!(rest("1 Lagoon Road North\n2 Harbour Road North"), None);
    }

    #[test]
    fn what_is_no_mark() {
        for text in ["14 Lagoon Road", "9 - 10 June 2003", "2.5 km of road", "10999 Berlin", "A - the road", "1) "] {
            assert_eq!(rest(text), None, "{text}");
        }
    }
}
