//! Numbers in prose, in digits and in words.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{Kind, Lexicon, Meaning, NumberPiece, Role};
use super::words::Shape;

/// A number that was found.
#[derive(Clone)]
pub(super) struct Number {
    pub words: Range<usize>,
    pub value: f64,
    /// Whether it has digits.
    pub in_digits: bool,
    /// Whether it is four digits without separator, as years are.
    pub looks_like_year: bool,
}

/// The number that begins with a word.
pub(super) fn number_at(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<Number> {
    let word = document.words().get(at).filter(|word| at < end && word.may_count)?;
    if word.shape == Shape::Number {
        return in_digits(document, at, end, lexicon);
    }
    in_words(document, at, end, lexicon)
}

/// `868`, `2,000`, `2.000`, `12 000`, `7.9 million`.
fn in_digits(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<Number> {
    let mut digits = plain_digits(document.folded(at))?;
    let mut next = at + 1;
    // Groups of three after a blank: "12 000".
    if document.folded(at).len() <= 3 && document.folded(at).bytes().all(|byte| byte.is_ascii_digit()) {
        while next < end && is_group(document, next) {
            digits.push_str(document.folded(next));
            next += 1;
        }
    }
    let mut value: f64 = digits.parse().ok()?;
    let looks_like_year = next == at + 1 && super::when::year(document.folded(at)).is_some();
    if let Some((scale, length)) = lexicon.find(document, next, end, Kind::Scale, scale) {
        value *= scale;
        next += length;
    }
    Some(Number { words: at..next, value, in_digits: true, looks_like_year })
}

fn is_group(document: &Document, at: usize) -> bool {
    let (word, before) = (&document.words()[at], &document.words()[at - 1]);
    let gap = document.text[before.end as usize..word.start as usize].chars();
    let one_blank = gap.clone().count() == 1 && gap.clone().all(|letter| letter.is_whitespace() && letter != '\n');
    word.shape == Shape::Number && document.folded(at).len() == 3 && one_blank && !word.at_link_edge
}

/// Digits with a point before the fraction. A separator before exactly three digits parts thousands.
fn plain_digits(written: &str) -> Option<String> {
    let groups: Vec<&str> = written.split([',', '.']).collect();
    let marks: Vec<char> = written.chars().filter(|letter| matches!(letter, ',' | '.')).collect();
    let (first, rest) = groups.split_first()?;
    if rest.is_empty() {
        return Some((*first).to_owned());
    }
    let thousands = |groups: &[&str]| {
        groups.iter().all(|group| group.len() == 3) && (1..=3).contains(&first.len()) && *first != "0"
    };
    if thousands(rest) && marks.windows(2).all(|pair| pair[0] == pair[1]) {
        return Some(groups.concat());
    }
    let (fraction, whole) = rest.split_last()?;
    let parted = whole.is_empty() || thousands(whole) && marks.last() != marks.first();
    parted.then(|| format!("{first}{}.{fraction}", whole.concat()))
}

/// "five", "two hundred and six", "treinta y dos mil".
fn in_words(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<Number> {
    let (mut total, mut current, mut next) = (0.0, 0.0, at);
    loop {
        if let Some((number, length)) =
            small_number(document, next, end, lexicon).filter(|(number, _)| fits(current, *number))
        {
            current += number;
            next += length;
        } else if let Some((scale, length)) =
            lexicon.find(document, next, end, Kind::Scale, scale).filter(|_| current > 0.0)
        {
            // "a thousand two hundred": the hundred is of the two alone.
            let few = current % LARGE_SCALE;
            if scale < LARGE_SCALE && few > 0.0 {
                current += few * (scale - 1.0);
            } else if scale < LARGE_SCALE {
                break;
            } else {
                total += current * scale;
                current = 0.0;
            }
            next += length;
        } else if next > at && lexicon.is(document, next, end, Role::Connector) {
            let after = small_number(document, next + 1, end, lexicon);
            // "two hundred and six" goes on, and "five and twenty" where the ones come first; "five and two" does not.
            let goes_on = |number: f64| {
                fits(current, number) && current + total >= 20.0 || lexicon.ones_first && ones_before(current, number)
            };
            let Some((number, length)) = after.filter(|(number, _)| goes_on(*number)) else { break };
            current += number;
            next += 1 + length;
        } else {
            break;
        }
    }
    let value = total + current;
    (next > at && value > 0.0).then_some(Number { words: at..next, value, in_digits: false, looks_like_year: false })
}

/// A number in one word or phrase, and how many words it takes: "six", "forty-six", "zweihundert".
fn small_number(document: &Document, at: usize, end: usize, lexicon: &Lexicon) -> Option<(f64, usize)> {
    let word = document.words().get(at).filter(|word| at < end && word.may_count && word.shape != Shape::Number)?;
    let in_one = || {
        let found = if word.has_hyphen { in_hyphens(document, at, lexicon) } else { joined(document, at, lexicon) };
        found.map(|found| (found.value, found.words.len()))
    };
    lexicon.find(document, at, end, Kind::Number, number).or_else(in_one)
}

/// Whether a number can follow in one number word: it is below the last place that the first one fills. "twenty" takes
/// "one", "two hundred" takes "twelve"; "five" takes nothing.
fn fits(current: f64, number: f64) -> bool {
    if current == 0.0 {
        return true;
    }
    let mut place = 1.0;
    while current % (place * 10.0) == 0.0 {
        place *= 10.0;
    }
    number < place
}

/// Whether a number ends in ones before which tens can follow: "five and twenty", "a hundred five and twenty".
fn ones_before(current: f64, tens: f64) -> bool {
    let ones = current % 10.0;
    (1.0..10.0).contains(&ones) && current % 100.0 == ones && (20.0..100.0).contains(&tens) && tens % 10.0 == 0.0
}

/// The longest number that is written as one word, in bytes.
const LONGEST_JOINED: usize = 60;

/// "einundzwanzig", "tweehonderdvijf", "ventuno": number words that are written together, where the language does so.
fn joined(document: &Document, at: usize, lexicon: &Lexicon) -> Option<Number> {
    let folded = document.folded(at);
    if !lexicon.joined_numbers || folded.len() > LONGEST_JOINED {
        return None;
    }
    let (mut total, mut current, mut rest) = (0.0, 0.0, folded);
    let (mut pending, mut pieces) = (false, 0);
    while !rest.is_empty() {
        let (piece, after) = lexicon.number_piece(rest)?;
        match piece {
            NumberPiece::And if current > 0.0 && !pending => pending = true,
            NumberPiece::And => return None,
            NumberPiece::Number(number) if fits(current, number) => (current, pending) = (current + number, false),
            NumberPiece::Number(number) if ones_before(current, number) => {
                (current, pending) = (current + number, false)
            }
            NumberPiece::Number(_) => return None,
            NumberPiece::Scale(scale) if scale < LARGE_SCALE => current = f64::max(current, 1.0) * scale,
            NumberPiece::Scale(scale) => (total, current) = (total + f64::max(current, 1.0) * scale, 0.0),
        }
        (rest, pieces) = (after, pieces + 1);
    }
    let value = total + current;
    let number = Number { words: at..at + 1, value, in_digits: false, looks_like_year: false };
    (pieces > 1 && !pending && value > 0.0).then_some(number)
}

/// From here on a scale closes what stands before it: "two thousand five".
const LARGE_SCALE: f64 = 1000.0;

/// "twenty-five", "quatre-vingt-dix"
fn in_hyphens(document: &Document, at: usize, lexicon: &Lexicon) -> Option<Number> {
    if let Some(value) = lexicon.number_of(document.folded(at)) {
        return Some(Number { words: at..at + 1, value, in_digits: false, looks_like_year: false });
    }
    let (tens, ones) = document.folded(at).split_once('-')?;
    let value = lexicon.number_of(tens).zip(lexicon.number_of(ones)).filter(|(tens, ones)| fits(*tens, *ones))?;
    Some(Number { words: at..at + 1, value: value.0 + value.1, in_digits: false, looks_like_year: false })
}

fn number(meaning: Meaning) -> Option<f64> {
    if let Meaning::Number(number) = meaning { Some(number) } else { None }
}

fn scale(meaning: Meaning) -> Option<f64> {
    if let Meaning::Scale(scale) = meaning { Some(scale) } else { None }
}
