//! In which encoding a text is that does not say it: told by the small words and the letters of languages.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::codepages::Codepage;
use super::fold::fold;
use super::lexicon::LEXICONS;

/// Encodings that texts of the family came in, by their numbers, the more usual ones first: what fits as well as an earlier
/// one is not taken.
const CANDIDATES: [i32; 13] = [1252, 1254, 1250, 28592, 1256, 28596, 10000, 850, 437, 852, 857, 1251, 20866];

/// So many bytes tell the encoding, taken from the lines that have other letters than a to z.
const SAMPLE: usize = 32 * 1024;

/// What a letter of the language counts for, and one of no language that is known here.
const LETTER: i64 = 2;
const STRANGE: i64 = -3;

/// Signs of texts beside letters, wherever they stand but within words.
const SIGNS: &str = "“”„‘’‚«»‹›–—…•·°§ªº©®™€£¡¿½¼¾\u{a0}\u{ad}";

/// Signs that stand alone between blanks. In other encodings they are letters, and few letters are a word.
const ALONE: &str = "–—•«»";

/// What a sign that stands alone counts for: more than a letter.
const STANDS_ALONE: i64 = 3;

/// Signs that stand within words.
const WITHIN: &str = "’‘·\u{ad}";

static LETTERS: LazyLock<HashMap<char, u32>> = LazyLock::new(|| {
    let mut letters = HashMap::new();
    let lines = include_str!("../../data/reading/letters.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let languages = LEXICONS.function_languages();
    for (tag, own) in lines.filter_map(|line| line.split_once('\t')) {
        let Some(place) = languages.iter().position(|language| language.tag() == tag) else { continue };
        own.chars().for_each(|letter| *letters.entry(letter).or_default() |= 1 << place);
    }
    letters
});

/// The encoding of a text that is not UTF-8.
pub(super) fn encoding_of(bytes: &[u8]) -> Codepage {
    let sample = sample(bytes);
    let pages = CANDIDATES.iter().filter_map(|number| Codepage::of_number(*number));
    let scored = pages.map(|page| (score(&page.decode(&sample)), page));
    scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map_or(Codepage::WESTERN, |(_, page)| page)
}

/// The lines with other letters than a to z, as many as are needed.
fn sample(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_ascii()) {
        if sample.len() > SAMPLE {
            break;
        }
        sample.extend_from_slice(&line[..line.len().min(SAMPLE)]);
        sample.push(b'\n');
    }
    sample
}

/// How well a text fits the language that it fits best.
fn score(text: &str) -> i64 {
    let mut fits = [0_i64; 32];
    let mut all = 0;
    let mut words = HashSet::new();
    for word in text.split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation()) {
        all += take_letters(word, &mut fits);
        words.insert(word);
    }
    for word in words.iter().filter(|word| word.len() < 24) {
        let set = LEXICONS.languages_of(LEXICONS.id(&fold(word)));
        (0..32).filter(|place| set & 1 << place != 0).for_each(|place| fits[place] += 1);
    }
    fits.iter().max().copied().unwrap_or(0) + all
}

/// What the letters of a word say for each language, and for or against all of them.
fn take_letters(word: &str, fits: &mut [i64; 32]) -> i64 {
    let letters: Vec<char> = word.chars().collect();
    let is_latin = letters.iter().any(char::is_ascii_alphabetic);
    if let [only] = letters[..] && ALONE.contains(only) {
        return STANDS_ALONE;
    }
    let mut all = 0;
    for (place, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii()) {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let is_after_letter = before.is_some_and(|letter| letter.is_alphabetic());
        let is_within = is_after_letter && letters.get(place + 1).is_some_and(|letter| letter.is_alphabetic());
        match LETTERS.get(letter) {
            Some(set) => {
                (0..32).filter(|place| set & 1 << place != 0).for_each(|place| fits[place] += LETTER);
                let is_of_latin = ('\u{c0}'..'\u{250}').contains(letter);
                // A word is in one script, and its capitals stand at its beginning or everywhere.
                all += if is_latin && !is_of_latin { 2 * STRANGE } else { 0 };
                all += if letter.is_uppercase() && before.is_some_and(|letter| letter.is_lowercase()) { STRANGE } else { 0 };
            }
            None if letter.is_alphabetic() && !SIGNS.contains(*letter) => all += STRANGE,
            None if is_within && !WITHIN.contains(*letter) => all += STRANGE,
            None if is_after_letter && matches!(letter, '¡' | '¿') => all += STRANGE,
            None if !SIGNS.contains(*letter) => all += STRANGE,
            None => {}
        }
    }
    all
}
