//! Words that were divided at the end of a line, made whole, in the forms whose lines somebody broke: plain texts, mails, RTF.
//!
//! "aus dem Schwe-" above "dischen und dem" becomes "aus dem Schwedischen" above "und dem". A hyphen that the word has of
//! its own stays ("anti-" above "law" becomes "anti-law"), and so does one that stands for a part that comes later
//! ("Menschen-" above "und Bürgerrechte"), which is left as it is.

use std::collections::HashSet;
use std::ops::Range;

use super::Extracted;
use super::document::Document;
use super::fold::fold;
use super::language::likely_languages;
use super::lexicon::{LEXICONS, Lexicon};
use crate::Span;

/// Before the hyphen of a divided word stand at least so many letters; one letter is that of "e-mail", or a list's.
const SHORTEST_STEM: usize = 2;

/// A shorter line was not broken because it was full: it is one of an address, or a heading. In bytes.
const SHORTEST_LINE: usize = 30;

/// A name goes on with a capital after its hyphen ("Jean-" above "Pierre"); only a line this full was broken there. In bytes.
const FULL_LINE: usize = 45;

/// The longest part of a divided word, in bytes; what is longer is no word.
const LONGEST_PART: usize = 64;

/// So many blanks within a line part columns: what stands below is not what goes on.
const COLUMNS: &str = "   ";

/// Two divided words in one text are no chance: then whoever wrote it divides.
const FEWEST_DIVIDED: usize = 2;

/// The end of a line that may have divided a word.
struct Division {
    stem: Range<usize>,
    /// From after the stem (the hyphen, the line end, and the blanks before the next line) to the rest of the word.
    gap: Range<usize>,
    rest: Range<usize>,
    full: bool,
}

/// What becomes of a hyphen at the end of a line.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// The word was divided.
    Dropped,
    /// The hyphen is the word's own.
    Kept,
    /// It stands for what comes later, or nobody can tell.
    Left,
}

/// A text with its divided words whole; remarks stand where they stood.
pub(super) fn joined(extracted: Extracted) -> Extracted {
    let divisions = divisions(&extracted.text);
    if divisions.is_empty() {
        return extracted;
    }
    let Extracted { form, text, mut remarks } = extracted;
    let fates = fates(&text, &divisions);
    let (whole, shifts) = written(&text, divisions.iter().zip(fates));
    // What is before the end of a division moves by what the ones before it have taken away.
    let moved = |at: usize| {
        let before = shifts.partition_point(|(end, _)| *end <= at);
        at - before.checked_sub(1).map_or(0, |last| shifts[last].1)
    };
    let is_start = |at: usize| whole.is_char_boundary(at);
    for (_, span) in &mut remarks {
        let (start, end) = (moved(span.start), moved(span.end));
        *span = Span { start: start.min(end), end };
    }
    remarks.retain(|(_, span)| is_start(span.start) && is_start(span.end));
    Extracted { form, text: whole, remarks }
}

/// All ends of lines that may divide a word.
fn divisions(text: &str) -> Vec<Division> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (at, next) = (start, start + line.len());
        start = next;
        let bare = line.trim_end();
        let Some(stem) = bare.strip_suffix(['-', '\u{2010}', '\u{ad}', '¬']) else { continue };
        let blanks = bare.len() - bare.trim_start().len();
        if !line.ends_with('\n') || stem.len() < blanks + SHORTEST_LINE || stem[blanks..].contains(COLUMNS) {
            continue;
        }
        let stem = part_before(text, at + stem.len());
        let below = text[next..].split('\n').next().unwrap_or_default();
        let rest = next + (below.len() - below.trim_start_matches([' ', '\t']).len());
        let rest = part_after(text, rest);
        if text[stem.clone()].chars().filter(|letter| letter.is_alphabetic()).count() < SHORTEST_STEM
            || !text[stem.clone()].ends_with(char::is_alphabetic)
            || text[rest.clone()].chars().next().is_none_or(|letter| !letter.is_alphabetic())
            || below.trim().contains(COLUMNS)
            || stem.len().max(rest.len()) > LONGEST_PART
        {
            continue;
        }
        let gap = stem.end..rest.start;
        found.push(Division { stem, gap, rest, full: bare.len() - blanks >= FULL_LINE });
    }
    found
}

/// The letters, with the hyphens between them, that end at a place.
fn part_before(text: &str, end: usize) -> Range<usize> {
    let letters = text[..end].chars().rev().take(LONGEST_PART + 1);
    let length: usize = letters.take_while(|letter| is_of_word(*letter)).map(char::len_utf8).sum();
    end - length..end
}

/// The letters, with the hyphens between them, that begin at a place; a hyphen at their end is none of them.
fn part_after(text: &str, start: usize) -> Range<usize> {
    let letters = text[start..].chars().take(LONGEST_PART + 1);
    let length: usize = letters.take_while(|letter| is_of_word(*letter)).map(char::len_utf8).sum();
    let part = &text[start..start + length];
    start..start + part.trim_end_matches(['-', '\'', '’', '\u{2010}', '\u{ad}']).len()
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’' | '\u{2010}' | '\u{ad}')
}

/// What becomes of each.
fn fates(text: &str, divisions: &[Division]) -> Vec<Fate> {
    let words: HashSet<String> = words_of(text, divisions);
    let languages = Document::lay_out(text.to_owned()).map(|document| likely_languages(&document)).unwrap_or_default();
    let evident: Vec<Option<Fate>> =
        divisions.iter().map(|division| evident(text, division, &words, &languages)).collect();
    let open = divisions.iter().zip(&evident).filter(|(_, fate)| matches!(fate, None | Some(Fate::Dropped))).count();
    let divides = open >= FEWEST_DIVIDED;
    let is_word = |part: &str| words.contains(part) || LEXICONS.id(part) != 0;
    let has_own = languages.iter().any(|lexicon| !lexicon.hyphened.is_empty());
    let open = |division: &Division| {
        let (stem, rest) = (fold(&text[division.stem.clone()]), fold(&text[division.rest.clone()]));
        if !divides && has_own && is_word(&stem) && is_word(&rest) { Fate::Kept } else { Fate::Dropped }
    };
    divisions.iter().zip(evident).map(|(division, fate)| fate.unwrap_or_else(|| open(division))).collect()
}

/// The words of a text, folded, without those that a line's end may have divided.
fn words_of(text: &str, divisions: &[Division]) -> HashSet<String> {
    let (mut words, mut start) = (HashSet::new(), 0);
    let ends = divisions.iter().map(|division| (division.stem.start, division.rest.end));
    for (before, after) in ends.chain([(text.len(), text.len())]) {
        let piece = text.get(start..before).unwrap_or_default();
        words.extend(piece.split(|letter| !is_of_word(letter)).filter(|word| !word.is_empty()).map(fold));
        start = after;
    }
    words
}

/// What the document's other words, the letters' case and the lists of its languages say; `None` where they do not.
fn evident(text: &str, division: &Division, words: &HashSet<String>, languages: &[&Lexicon]) -> Option<Fate> {
    let (stem, rest) = (&text[division.stem.clone()], &text[division.rest.clone()]);
    if text[division.gap.clone()].starts_with(['\u{ad}', '¬']) {
        return Some(Fate::Dropped);
    }
    let (before, after) = (fold(stem), fold(rest));
    if words.contains(&format!("{before}-{after}")) {
        return Some(Fate::Kept);
    }
    let is_whole = words.contains(&format!("{before}{after}"));
    let says = |list: fn(&Lexicon) -> &super::joints::Folded, part: &str| {
        languages.iter().any(|lexicon| list(lexicon).contains(part))
    };
    let is_capital = |part: &str| part.starts_with(char::is_uppercase);
    let is_small = |part: &str| part.chars().any(char::is_lowercase);
    if is_whole && (!is_capital(rest) || !is_small(rest)) {
        return Some(Fate::Dropped);
    }
    if says(|lexicon| &lexicon.after_hanging_hyphen, &after) {
        return Some(Fate::Left);
    }
    if is_capital(rest) {
        // In capitals nothing but the document's own words could tell; else a capital begins the second part of a name.
        return Some(if division.full && is_small(rest) { Fate::Kept } else { Fate::Left });
    }
    let last = before.rsplit('-').next().unwrap_or_default();
    let is_own = says(|lexicon| &lexicon.hyphened, last) || says(|lexicon| &lexicon.hyphened_after, &after);
    is_own.then_some(Fate::Kept)
}

/// The text with its words whole, and after which places of the old text so many bytes are missing in all.
fn written<'a>(text: &str, divisions: impl Iterator<Item = (&'a Division, Fate)>) -> (String, Vec<(usize, usize)>) {
    let mut whole = String::with_capacity(text.len());
    let (mut shifts, mut at) = (Vec::new(), 0);
    for (division, fate) in divisions.filter(|(_, fate)| *fate != Fate::Left) {
        // A word that goes on over a third line: its rest was written with the first.
        let Some(before) = text.get(at..division.gap.start) else { continue };
        whole.push_str(before);
        let gap = &text[division.gap.clone()];
        if fate == Fate::Kept {
            whole.push('-');
        }
        // Marks after the word belong to it: "dischen,".
        let mark_end =
            text[division.rest.end..].find(char::is_whitespace).map_or(text.len(), |at| division.rest.end + at);
        whole.push_str(&text[division.rest.start..mark_end]);
        let is_blank = text[mark_end..].starts_with(' ') && !text[mark_end..].trim_start_matches(' ').starts_with('\n');
        let mut end = mark_end;
        if is_blank {
            let indent = gap.rsplit('\n').next().unwrap_or_default();
            whole.push('\n');
            whole.push_str(indent);
            end += text[mark_end..].len() - text[mark_end..].trim_start_matches(' ').len();
        }
        at = end;
        shifts.push((at, at - whole.len()));
    }
    whole.push_str(&text[at..]);
    (whole, shifts)
}
