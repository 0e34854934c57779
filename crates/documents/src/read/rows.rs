//! The lines of targets, without what is none of them: instructions, demands, notes in brackets, prices of postage.

use std::ops::Range;

mod brackets;

use super::address::is_thing;
use super::columns::{Cell, cells};
use super::contact::{begins_with_salutation, contacts_in, label_in};
use super::document::Document;
use super::head::in_any;
use super::identifiers::length_of_label;
use super::labels::copies_at_end;
use super::lexicon::{LEXICONS, Label, Role};
use super::outline::{Part, Slice};
use super::paragraphs::begins_with_bullet;
use super::words::{Shape, Word};
pub(super) use brackets::with_bracket;
use brackets::{is_in_brackets, is_note, lines_in_bracket};

/// Prose has at least so many words on its first line.
const PROSE_WORDS: usize = 6;

/// A line of prose has at least so many small words.
const SMALL_WORDS: usize = 4;

/// A line with an e-mail address or a label of a channel, and with no more words and marks, is none of prose.
const LONGEST_CHANNEL: usize = 60;

/// A word before a full stop with fewer letters may be an abbreviation ("Edif.").
const SENTENCE_LETTERS: usize = 6;

/// So many of them are none of those that stand in names of places and offices: "of", "de la".
const TELLING_WORDS: usize = 2;

/// A line in a script without capitals is prose where it has so many words, though no sentence ends with it.
const UNCASED_WORDS: usize = 9;

/// A target on one line has at least so many commas.
const ITEM_COMMAS: usize = 2;

/// Lines that a text file wraps have so many characters, at least and at most.
const WRAPPED_WIDTH: (usize, usize) = (60, 100);

/// A line with an article and an office has at most so many words and marks.
const LINE_OF_OFFICE: usize = 9;

/// A price in brackets has at most so many words and marks.
const PRICE_WORDS: usize = 6;

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
    let width = slices.iter().map(|slice| length(document, slice.line)).max().unwrap_or(0);
    let mut before: Option<usize> = None;
    // A number alone on its line counts the lines under it.
    let mut counts = false;
    // Below "And copies to:" a column is none of the targets.
    let mut is_of_copies = false;
    // How many lines go on with the bracket of the row before.
    let mut in_bracket = 0;
    // Whether the prose that is left out began right under a row.
    let mut is_inside = false;
    let cells = cells(document, slices);
    for (place, Cell { slice, words, gap: begins }) in cells.iter().enumerate() {
        let (begins, words) = (*begins, words.clone());
        let line = &document.lines[slice.line];
        // Under the last day, or those who get a copy, stands who sent the document.
        late |= before.is_some_and(|before| slice.line > before + 1) && !rows.is_empty();
        let above = before.replace(slice.line);
        is_of_copies &= !begins;
        is_of_copies |= words.start > line.words.start && begins && is_copies(document, &words);
        if words.is_empty() || is_of_copies {
            continue;
        }
        if let Some(last) = rows.last_mut().filter(|_| in_bracket > 0) {
            last.words.end = words.end;
            in_bracket -= 1;
            continue;
        }
        let (words, numbered) = without_number(document, words);
        if super::columns::is_head(document, &words) {
            skipped |= begins;
            continue;
        }
        if words.is_empty() {
            (counts, skips, skipped) = (true, false, skipped || begins);
            continue;
        }
        let numbered = numbered || std::mem::take(&mut counts);
        let bullet = !numbered && begins_with_bullet(document, slice.line) && slice.start == line.start;
        skips &= !(begins || line.new_page || numbered || bullet);
        // "If somebody answers, say: ..." under a number; the field below it is of the same target.
        skips &= !(is_inside && label_in(document, words.start, words.end).is_some());
        let was_skipped = skips;
        let is_rule =
            is_banner(document, &words) || document.words()[words.clone()].iter().all(|word| word.shape == Shape::Mark);
        // Below a rule stands who sent the document.
        if (line.ruled || is_rule) && part == Part::Targets && !rows.is_empty() {
            break;
        }
        // "- release her at once;" is asked, wherever it stands.
        let is_asked = bullet
            && matches!(document.mark(words.end - 1), ';' | '؛')
            && without_bullet(document, words.clone())
                .next()
                .is_some_and(|first| document.words()[first].shape == Shape::Small);
        let is_item = (numbered || bullet) && is_whole(document, &words);
        // "• Commission for the rights of the person" begins with what its first word is, and not with a mark.
        let bare = if bullet { without_bullet(document, words.clone()) } else { words.clone() };
        skips |= is_asked
            || bullet && part == Part::Action
            || is_rule
            || !is_item
                && is_prose(document, &bare)
                && !is_in_brackets(document, &words)
                && !begins_with_salutation(document, &words);
        if skips && !was_skipped {
            is_inside = !begins && !bullet && !is_rule && !rows.is_empty();
        }
        late |= !rows.is_empty() && (is_rule || skips && !bullet && !is_inside);
        if skips || is_note(document, &words) {
            skipped |= begins;
            // "Write to the minister:" leads to what stands under it.
            skips &= bullet || document.mark(words.end - 1) != ':';
            continue;
        }
        let gap = begins && (gaps_part || !line.gap) || skipped;
        skipped = false;
        // A target on one line of a list, which was wrapped; without a bullet the width of the lines shows it.
        let wrapped = || above.is_some_and(|above| is_wrapped(document, above, slice.line, width));
        let is_small = words.clone().next().is_some_and(|first| document.words()[first].shape == Shape::Small);
        let goes_on = |last: &Row| is_small && last.numbered && !ends_sentence(document, &last.words);
        // Where blank lines part nothing, an address that has its country is whole all the same.
        let is_done = |last: &Row| line.gap && is_whole(document, &last.words);
        // "Send all letters at once", below the last one of a list, leads to a page; what stands under it is of the site.
        if !bullet
            && part == Part::Targets
            && rows.last().is_some_and(|last| last.numbered && is_done(last))
            && super::chrome::is_one_link(document, slice.line)
            && label_in(document, words.start, words.end).is_none()
        {
            break;
        }
        let may_go_on = !gap && !numbered && !bullet;
        if let Some(last) = rows.last_mut().filter(|last| {
            let in_columns = || above.is_some_and(|above| has_columns(document, above));
            let has_comma = || last.numbered && last.words.clone().any(|at| document.mark(at) == ',') && !in_columns();
            let is_wrapped = || (has_comma() || has_parts(document, &last.words)) && (wrapped() || goes_on(last));
            may_go_on && !is_done(last) && (is_one_line(document, last) || is_wrapped())
        }) {
            last.words.end = words.end;
            continue;
        }
        let words = if bullet { without_bullet(document, words) } else { words };
        let words = without_postage(document, words);
        let words = copies_at_end(document, &words).map_or(words.clone(), |label| words.start..label.start);
        if !words.is_empty() {
            in_bracket = lines_in_bracket(document, &words, &cells[place + 1..]);
            rows.push(Row { words, gap, numbered: numbered || bullet, late });
        }
    }
    rows
}

/// Whether a row is an item of a list that has a whole target: name or office, and an address in several parts.
fn is_one_line(document: &Document, row: &Row) -> bool {
    row.numbered && has_parts(document, &row.words)
}

/// Whether words end with a mark after which another part begins.
fn ends_sentence(document: &Document, words: &Range<usize>) -> bool {
    matches!(document.mark(words.end - 1), '.' | ':' | ';')
}

/// Whether words are those of a whole target: several parts with commas between them.
fn has_parts(document: &Document, words: &Range<usize>) -> bool {
    words.clone().filter(|at| document.mark(*at) == ',').count() >= ITEM_COMMAS
}

/// Whether words have several parts, a number and a country at their end: an address, however many small words it has.
pub(super) fn is_whole(document: &Document, words: &Range<usize>) -> bool {
    has_parts(document, words)
        && super::address::has_digits(document, words)
        && super::address::country_of(document, words).is_some()
}

/// Whether a line stands between the marks of a banner: "+ The Unsealed Envelope, 55 Quay Road +".
fn is_banner(document: &Document, words: &Range<usize>) -> bool {
    let (first, last) = (document.mark(words.start), document.mark(words.end - 1));
    words.len() > 2 && matches!(first, '+' | '*' | '=' | '#' | '|') && first == last
}

/// Whether several columns stand on a line.
fn has_columns(document: &Document, line: usize) -> bool {
    document.lines[line].words.clone().skip(1).any(|at| super::people::is_column(document, at))
}

/// How many characters a line has.
pub(super) fn length(document: &Document, line: usize) -> usize {
    document.raw_line(line).chars().count()
}

/// Whether a line goes on with the one above, as its first word had no place there any more.
pub(super) fn is_wrapped(document: &Document, above: usize, line: usize, width: usize) -> bool {
    let words = document.lines[line].words.clone();
    let first = document.raw_line(line).split_whitespace().next().unwrap_or_default().chars().count();
    (WRAPPED_WIDTH.0..=WRAPPED_WIDTH.1).contains(&width)
        && line == above + 1
        && label_in(document, words.start, words.end).is_none()
        && length(document, above) + 1 + first > width
}

/// Whether words are the label above those who get copies.
fn is_copies(document: &Document, words: &Range<usize>) -> bool {
    let end = words.end - usize::from(document.mark(words.end - 1) == ':');
    let is_label =
        |lexicon| length_of_label(document, lexicon, words.start, words.end, Label::Copies) == Some(end - words.start);
    LEXICONS.all.iter().any(is_label)
}

/// Prose has several words, more of them small than large: the words of an address have capitals. A line that begins with
/// an office or an institution is prose only where it ends as a sentence.
pub(super) fn is_prose(document: &Document, words: &Range<usize>) -> bool {
    let all = &document.words()[words.clone()];
    let count = |shapes: &[Shape]| all.iter().filter(|word| shapes.contains(&word.shape)).count();
    if all.len() - count(&[Shape::Mark]) < PROSE_WORDS || label_in(document, words.start, words.end).is_some() {
        return false;
    }
    let has_channel =
        || document.raw(document.span(words)).contains('@') || !contacts_in(document, words.clone()).1.is_empty();
    if all.len() < LONGEST_CHANNEL && has_channel() {
        return false;
    }
    if in_any(document, words.start, words.end, Role::Ask).is_some() || has_sentence_end(document, words) {
        return true;
    }
    let (small, large) = (count(&[Shape::Small]), count(&[Shape::Capital, Shape::Capitals]));
    let last = document.mark(words.end - 1);
    let is_sentence = matches!(last, '.' | '!' | '?' | '؟' | '…');
    let without_case =
        small + large == 0 && count(&[Shape::Other]) >= if is_sentence { PROSE_WORDS } else { UNCASED_WORDS };
    let first = words.start + care_of(all);
    let first = first + article_of_line(document, words, first);
    // "d'ordonner" begins with no title, whatever "D." is.
    let (word, quotes) = (&document.words()[first], ['\'', '’']);
    let is_elided =
        document.text[..word.end as usize].ends_with(quotes) || document.text[word.end as usize..].starts_with(quotes);
    let has_title =
        || [Role::Office, Role::Honorific].iter().any(|role| in_any(document, first, words.end, *role).is_some());
    let begins_as_thing = !is_elided && (is_thing(document, &(first..(first + 1).min(words.end))) || has_title());
    // "d'Égypte" tells nothing.
    let has_capital = |word: &Word| document.text[word.start as usize..word.end as usize].contains(char::is_uppercase);
    let tells = |word: &&Word| {
        word.shape == Shape::Small
            && word.end - word.start > 1
            && LEXICONS.languages_of(word.id) == 0
            && !has_capital(word)
    };
    let telling = all.iter().filter(tells).count();
    let is_long = small >= SMALL_WORDS + usize::from(!is_sentence) && small > large && telling >= TELLING_WORDS;
    if begins_as_thing { (is_long || without_case) && is_sentence } else { is_long || without_case }
}

/// How many words of an article open a line of an office, "Le commandant de la légion": it is short, and the next line does
/// not go on with it.
fn article_of_line(document: &Document, words: &Range<usize>, first: usize) -> usize {
    let goes_on = || document.words().get(words.end).is_some_and(|next| next.shape == Shape::Small);
    let article = in_any(document, first, words.end, Role::Article).filter(|length| *length < words.end - first);
    article.filter(|_| words.len() <= LINE_OF_OFFICE && !goes_on()).unwrap_or(0)
}

/// How many words and marks "c/o" at the beginning of a line has, if it stands there.
fn care_of(words: &[Word]) -> usize {
    match words {
        [care, slash, of, _, ..] if slash.mark == '/' && care.end - care.start == 1 && of.end - of.start == 1 => 3,
        _ => 0,
    }
}

/// Whether a sentence ends within the line: a full stop after a word of several letters, and a capital after it.
fn has_sentence_end(document: &Document, words: &Range<usize>) -> bool {
    (words.start + 1..words.end - 1).any(|at| {
        let (before, after) = (&document.words()[at - 1], &document.words()[at + 1]);
        let is_word = matches!(before.shape, Shape::Small | Shape::Capital | Shape::Capitals);
        document.mark(at) == '.'
            && is_word
            && document.folded(at - 1).chars().count() >= SENTENCE_LETTERS
            && after.spaced
            && matches!(after.shape, Shape::Capital)
    })
}

/// The price of a stamp: "Postage: 84 cents".
pub(super) fn is_postage(document: &Document, words: &Range<usize>) -> bool {
    postage_at(document, words.start, words.end).is_some() && words.clone().any(|at| document.mark(at) == ':')
}

/// How many words for the price of a stamp stand at a word; "Porto Amargo" is a place.
pub(super) fn postage_at(document: &Document, at: usize, end: usize) -> Option<usize> {
    let length = in_any(document, at, end, Role::Postage)?;
    let next = document.words().get(at + length).filter(|_| at + length < end);
    let is_large = |word: &Word| matches!(word.shape, Shape::Capital | Shape::Capitals);
    let is_place = is_large(&document.words()[at]) && next.is_some_and(|next| next.spaced && is_large(next));
    (!is_place).then_some(length)
}

/// A line without what a section says of postage after it: it has a colon ("Porto: 1.90"), or is glued to the address.
pub(super) fn without_postage(document: &Document, words: Range<usize>) -> Range<usize> {
    let words = without_price(document, words);
    let is_postage = |at: &usize| {
        let Some(length) = in_any(document, *at, words.end, Role::Postage) else { return false };
        let word = &document.words()[*at];
        document.mark(at + length) == ':' && at + length < words.end
            || !word.spaced && *at > words.start && document.words()[at - 1].shape != Shape::Mark
    };
    let found = (words.start + 1..words.end).find(is_postage);
    let end = found.unwrap_or(words.end);
    words.start..end - usize::from(found.is_some() && document.mark(end - 1) == '(')
}

/// A line without a price in brackets at its end: "(f 0,80)", "(€ 1.39)".
fn without_price(document: &Document, words: Range<usize>) -> Range<usize> {
    let Some(last) = words.clone().next_back().filter(|last| document.mark(*last) == ')') else { return words };
    let open = words.clone().rev().take(PRICE_WORDS).find(|at| document.mark(*at) == '(');
    let is_price = |at: usize| {
        let text = document.raw(document.span(&(at..at + 1)));
        let (whole, cents) = text.rsplit_once([',', '.']).unwrap_or_default();
        cents.len() == 2
            && text.bytes().all(|sign| sign.is_ascii_digit() || matches!(sign, b',' | b'.'))
            && !whole.is_empty()
    };
    match open.filter(|open| *open > words.start && (*open..last).any(is_price)) {
        Some(open) => words.start..open,
        None => words,
    }
}

pub(super) fn without_bullet(document: &Document, words: Range<usize>) -> Range<usize> {
    let first = words.clone().find(|at| document.words()[*at].shape != Shape::Mark);
    first.unwrap_or(words.end)..words.end
}

/// "1) ", "2. ", "(3) ", "4/ ", "a) ", ". ": the mark of a target in a list; alone on its line it leaves no words.
fn without_number(document: &Document, words: Range<usize>) -> (Range<usize>, bool) {
    let spaced = |at: usize| at < words.end && document.words()[at].spaced;
    let first = words.start + usize::from(matches!(document.mark(words.start), '(' | '['));
    let is_number = document.words().get(first).is_some_and(|word| word.shape == Shape::Number);
    let is_letter = words.len() > 1
        && document.words()[first].shape == Shape::Small
        && document.folded(first).len() == 1
        && document.mark(first + 1) == ')'
        && !document.words()[first + 1].spaced;
    if is_letter && (spaced(first + 2) || first + 2 == words.end) {
        return (first + 2..words.end, true);
    }
    // "1/" may stand on a line of its own.
    let alone = || (words.len() == 2 && matches!(document.mark(first + 1), ')' | '.' | '/')).then_some(words.end);
    if let Some(end) = super::items::number_end(document, &words).or_else(alone).filter(|_| is_number) {
        return (end..words.end, true);
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
        for (text, rest) in [
            ("1) Minister", "Minister"),
            ("2. Minister", "Minister"),
            ("(3) Minister", "Minister"),
            ("4/ Minister", "Minister"),
            ("b) Minister", "Minister"),
        ] {
            let (document, words) = first_line(text);
            let (words, numbered) = without_number(&document, words);
            assert!(numbered);
            assert_eq!(document.value(document.span(&words)), rest);
        }
        for text in ["14 Lagoon Road", "10999 Berlin", "4, Rue des Champs", "2.5 km", "1/2 Rue Haute", "K. Minister"] {
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
