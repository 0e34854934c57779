//! Letters from the order in which they are seen into the order in which they are read.
//!
//! A page has them from left to right. The rules by which a screen turns Arabic and Hebrew into that order (Unicode Standard
//! Annex 9) turn them back as well: what runs from right to left is reversed, numbers and Latin words within are not.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::lines::Unit;

/// Whether most letters of a line run from right to left.
pub(super) fn is_right_to_left(units: &[Unit]) -> bool {
    let (mut right_to_left, mut left_to_right) = (0_usize, 0_usize);
    for letter in units.iter().flat_map(|unit| unit.text.chars()) {
        match bidi_class(letter) {
            BidiClass::R | BidiClass::AL => right_to_left += 1,
            BidiClass::L => left_to_right += 1,
            _ => {}
        }
    }
    right_to_left > left_to_right
}

/// The letters of a line in the order of reading.
pub(super) fn words(units: &[Unit]) -> String {
    let text = |units: &[Unit]| units.iter().map(|unit| unit.text.as_str()).collect();
    if has_turns(units) { text(&logical(units.to_vec())) } else { text(units) }
}

fn has_turns(units: &[Unit]) -> bool {
    let turns = |letter: char| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL);
    units.iter().any(|unit| unit.text.contains(turns))
}

/// The units of a line in the order of reading.
pub(super) fn logical(units: Vec<Unit>) -> Vec<Unit> {
    if !has_turns(&units) {
        return units;
    }
    let base = if is_right_to_left(&units) { Level::rtl() } else { Level::ltr() };
    // One letter stands for each glyph: a ligature is one glyph, and its letters stay in their order.
    let letters: String = units.iter().map(|unit| unit.text.chars().next().unwrap_or(' ')).collect();
    let info = BidiInfo::new(&letters, Some(base));
    let mut levels: Vec<Level> = letters.char_indices().map(|(at, _)| info.levels[at]).collect();
    keep_numbers(&letters.chars().collect::<Vec<_>>(), &mut levels);
    let mut units: Vec<Option<Unit>> = units.into_iter().map(Some).collect();
    let order = BidiInfo::reorder_visual(&levels);
    let mut read: Vec<(Unit, bool)> =
        order.into_iter().filter_map(|at| Some((units.get_mut(at)?.take()?, levels[at].is_rtl()))).collect();
    if opens_wrong(&read) {
        for (unit, _) in read.iter_mut().filter(|(_, turned)| *turned) {
            unit.text = unit.text.chars().map(mirrored).collect();
        }
    }
    read.into_iter().map(|(unit, _)| unit).collect()
}

/// A number in several groups with so many digits is one for a telephone.
const PHONE_DIGITS: usize = 7;

/// Groups of digits with a blank between them are read as they are seen, from left to right, in every script: whoever wrote
/// the number of a telephone looked at it.
fn keep_numbers(letters: &[char], levels: &mut [Level]) {
    let is_part = |letter: &char| letter.is_ascii_digit() || matches!(letter, ' ' | '+' | '-');
    let mut at = 0;
    while at < letters.len() {
        let length = letters[at..].iter().take_while(|letter| is_part(letter)).count();
        let run = &letters[at..at + length];
        let from = run.iter().position(|letter| *letter != ' ').unwrap_or(length);
        let to = run.iter().rposition(char::is_ascii_digit).map_or(from, |last| last + 1);
        let digits = run.iter().filter(|letter| letter.is_ascii_digit()).count();
        let is_phone = digits >= PHONE_DIGITS && from < to && run[from..to].contains(&' ');
        if is_phone && !is_laid_out(&run[from..]) {
            levels[at + from..at + to].fill(Level::new(2).unwrap_or(Level::ltr()));
        }
        at += length.max(1);
    }
}

/// Whether a program put the groups of a number from right to left: then what a number begins with, a plus sign or a zero,
/// stands at the right end.
fn is_laid_out(run: &[char]) -> bool {
    let mut groups = run.split(|letter| *letter == ' ').filter(|group| !group.is_empty());
    let begins = |group: &[char]| group.first().is_some_and(|letter| matches!(letter, '+' | '0'));
    let first = groups.next().is_some_and(begins);
    let last = groups.next_back().is_some_and(|group| begins(group) || group.last() == Some(&'+'));
    last && !first
}

/// Whether a bracket closes before any opens. Some programs write the bracket that is seen, others the one that is read.
fn opens_wrong(units: &[(Unit, bool)]) -> bool {
    let first = units.iter().flat_map(|(unit, _)| unit.text.chars()).find(|letter| mirrored(*letter) != *letter);
    matches!(first, Some(')' | ']' | '}' | '»'))
}

const fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        letter => letter,
    }
}
