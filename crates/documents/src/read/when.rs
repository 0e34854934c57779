//! Dates in the words of a document.

use std::ops::Range;

use casework::{AsOf, Day};

use super::document::Document;
use super::lexicon::{Kind, Lexicon, Meaning, Role};
use super::words::Shape;

/// A date that was found: its words, and what it says.
#[derive(Clone)]
pub(super) struct When {
    pub words: Range<usize>,
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    /// Written in numbers that can be taken in two ways; then the parts above are absent.
    pub ambiguous: bool,
}

impl When {
    /// The day, where the date is whole.
    pub fn whole(&self) -> Option<Day> {
        Day::new(self.year?, self.month?, self.day?).ok()
    }

    /// The day, or the month of a year.
    pub fn as_of(&self) -> Option<AsOf> {
        match (self.day, self.whole()) {
            (_, Some(day)) => Some(AsOf::Day(day)),
            (None, None) => Some(AsOf::Month(self.year?, self.month?)),
            _ => None,
        }
    }
}

/// All dates in a range of words, in their order.
pub(super) fn dates_in(document: &Document, words: Range<usize>, lexicon: &Lexicon) -> Vec<When> {
    let mut dates = Vec::new();
    let mut at = words.start;
    while at < words.end {
        match date_at(document, at, words.end, lexicon) {
            Some(date) => {
                at = date.words.end;
                dates.push(date);
            }
            None => at += 1,
        }
    }
    dates
}

/// Whether a date can begin with a word, in any language: it begins with a digit, or is the name of a month.
pub(super) fn may_begin_date(document: &Document, at: usize) -> bool {
    document.may_mean(at, Kind::Month) || document.folded(at).starts_with(|first: char| first.is_ascii_digit())
}

/// The date that begins with a word.
pub(super) fn date_at(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<When> {
    let word = document.words().get(at).filter(|_| at < end && may_begin_date(document, at))?;
    match word.shape {
        Shape::Number | Shape::Other => day_first(document, at, end, lexicon).or_else(|| in_numbers(document, at, end)),
        Shape::Mark => None,
        _ => month_first(document, at, end, lexicon),
    }
}

/// `9 May 2025`, `9th May`, `9. Mai 2025`, `9 de mayo de 2025`.
fn day_first(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<When> {
    let day = day_number(document, at, end, lexicon)?;
    let mut next = at + 1;
    if document.mark(next) == '.' {
        next += 1;
    }
    let month_at = after_joint(document, next, end, lexicon);
    let (month, mut length) = lexicon.find(document, month_at, end, Kind::Month, month)?;
    length += second_name(document, month_at + length, end, lexicon, month);
    let mut next = month_at + length;
    if document.mark(next) == '.' && lexicon.months_have_capitals {
        next += 1;
    }
    let year = year_at(document, next, end, lexicon);
    let is_small = document.words()[month_at].shape == Shape::Small;
    // "up to 15 may be held": a month without capital needs its year where months have capitals.
    if is_small && lexicon.months_have_capitals && year.is_none() {
        return None;
    }
    let words = at..year.map_or(month_at + length, |(_, after)| after);
    Some(When { words, year: year.map(|(year, _)| year), month: Some(month), day: Some(day), ambiguous: false })
}

/// `May 9, 2025`, `May 9th 2025`, `May 2025`.
fn month_first(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<When> {
    let (month, length) = lexicon.find(document, at, end, Kind::Month, month)?;
    let mut next = at + length;
    if let Some((year, after)) = year_at(document, next, end, lexicon) {
        return Some(When { words: at..after, year: Some(year), month: Some(month), day: None, ambiguous: false });
    }
    if lexicon.months_have_capitals && document.words()[at].shape == Shape::Small {
        return None;
    }
    let day = day_number(document, next, end, lexicon)?;
    next += 1;
    let with_comma = if document.mark(next) == ',' { next + 1 } else { next };
    let year = year_at(document, with_comma, end, lexicon);
    // "im Januar 21 Menschen": the number counts what follows it.
    if year.is_none() && lexicon.is(document, next, end, Role::Countable) {
        return None;
    }
    let words = at..year.map_or(next, |(_, after)| after);
    Some(When { words, year: year.map(|(year, _)| year), month: Some(month), day: Some(day), ambiguous: false })
}

/// How many words the other name of the same month takes, after a slash: "17 يوليو/ تموز 2009".
fn second_name(document: &Document, at: usize, end: usize, lexicon: &Lexicon, wanted: i8) -> usize {
    if document.mark(at) != '/' {
        return 0;
    }
    let again = lexicon.find(document, at + 1, end, Kind::Month, month);
    again.filter(|(other, _)| *other == wanted).map_or(0, |(_, length)| length + 1)
}

fn month(meaning: Meaning) -> Option<i8> {
    if let Meaning::Month(month) = meaning { Some(month) } else { None }
}

fn after_joint(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> usize {
    at + lexicon.at(document, at, end, Role::DateJoint).unwrap_or(0)
}

fn day_number(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<i8> {
    if at >= end {
        return None;
    }
    let folded = document.folded(at);
    let digits = folded.len() - folded.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let (number, ending) = folded.split_at(digits);
    let day: i8 = number.parse().ok().filter(|day| (1..=31).contains(day))?;
    (ending.is_empty() || lexicon.is_word(ending, Role::OrdinalEnding)).then_some(day)
}

/// A year, and the word after it; a small word may stand before it.
fn year_at(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<(i16, usize)> {
    let at = after_joint(document, at, end, lexicon);
    if at >= end || !matches!(document.words()[at].shape, Shape::Number | Shape::Other) {
        return None;
    }
    // "2009'dan": an ending stands after the year.
    let folded = document.folded(at);
    let digits = folded.split_once('\'').map_or(folded, |(digits, _)| digits);
    year(digits).map(|year| (year, at + 1))
}

/// Four digits, from the years in which documents about people at risk can lie.
pub(super) fn year(folded: &str) -> Option<i16> {
    let year: i16 = folded.parse().ok()?;
    (folded.len() == 4 && (1900..=2160).contains(&year)).then_some(year)
}

/// `2025-05-09`, `21/11/2025`, `21.11.2025`; day and month that could change places make it ambiguous.
fn in_numbers(document: &Document, at: usize, end: usize) -> Option<When> {
    let word = &document.words()[at];
    // A longer string of digits and slashes is an index, a number, an address.
    let joined_before = at > 0 && !word.spaced && matches!(document.mark(at - 1), '/' | '.' | '-' | '+');
    if joined_before {
        return None;
    }
    let (parts, after) = number_parts(document, at, end)?;
    let joined_after = after < end && !document.words()[after].spaced && matches!(document.mark(after), '/' | '-');
    if joined_after {
        return None;
    }
    let number = |place: usize| parts[place].parse::<i16>().ok();
    let (first, second, third) = (number(0)?, number(1)?, number(2)?);
    let when = |year, month: i16, day: i16| When {
        words: at..after,
        year: Some(year),
        month: i8::try_from(month).ok(),
        day: i8::try_from(day).ok(),
        ambiguous: false,
    };
    if year(parts[0]).is_some() && parts[1].len() == 2 && parts[2].len() == 2 {
        return Some(when(first, second, third)).filter(|when| when.whole().is_some());
    }
    let day_or_month = |number: i16, text: &str| (1..=31).contains(&number) && text.len() <= 2;
    if !day_or_month(first, parts[0]) || !day_or_month(second, parts[1]) || first > 12 && second > 12 {
        return None;
    }
    let whole_year = year(parts[2]);
    if whole_year.is_none() && parts[2].len() != 2 {
        return None;
    }
    match (whole_year, first, second) {
        (Some(year), 13.., _) => Some(when(year, second, first)),
        (Some(year), _, 13..) => Some(when(year, first, second)),
        (Some(year), ..) if first == second => Some(when(year, first, second)),
        _ => Some(When { words: at..after, year: None, month: None, day: None, ambiguous: true }),
    }
}

/// Three numbers joined by one kind of mark, and the word after them.
fn number_parts(document: &Document, at: usize, end: usize) -> Option<([&str; 3], usize)> {
    let three = |text: &'_ str, mark: char| -> bool { text.split(mark).count() == 3 };
    let written = document.folded(at);
    for mark in ['-', '.'] {
        if three(written, mark) {
            let mut parts = written.split(mark);
            return Some(([parts.next()?, parts.next()?, parts.next()?], at + 1));
        }
    }
    let is_slash = |place: usize| document.mark(place) == '/' && !document.words()[place].spaced;
    let fits = at + 4 < end && is_slash(at + 1) && is_slash(at + 3);
    fits.then(|| ([written, document.folded(at + 2), document.folded(at + 4)], at + 5))
}
