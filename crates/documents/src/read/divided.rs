//! Words that a text file has divided at the ends of its lines: "ver-" above "schwunden" is "verschwunden", and "plain-"
//! above "clothes" is "plain-clothes".

use std::collections::HashMap;

use super::fold::fold;
use super::lexicon::LEXICONS;

/// Lines with fewer letters are not prose, and end where somebody wanted it.
const SHORTEST_LINE: usize = 24;

/// A document divides words if so many of its lines end so, with nothing that tells of a hyphen of the word's own.
const FEWEST_DIVIDED: usize = 2;

/// The half of a word is at most so long, in bytes.
const LONGEST_HALF: usize = 60;

/// The marks that divide: hyphen-minus, hyphen, soft hyphen.
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

/// A word on two lines.
struct Pair<'a> {
    stem: &'a str,
    rest: &'a str,
    /// Where the hyphen begins and where the line of the rest does, in bytes.
    hyphen: usize,
    next: usize,
}

/// The text with its divided words whole: the second half goes up to the line of the first. The lines stay what they were.
pub(super) fn whole_words(text: String) -> String {
    let pairs = pairs(&text);
    if pairs.is_empty() {
        return text;
    }
    let mut words: HashMap<&str, usize> = HashMap::new();
    text.split_whitespace().for_each(|word| *words.entry(bare(word)).or_default() += 1);
    // The halves themselves are no evidence that they are words.
    for half in pairs.iter().flat_map(|pair| [pair.stem, pair.rest]) {
        words.entry(half).and_modify(|count| *count = count.saturating_sub(1));
    }
    let has = |word: &str| words.get(word).is_some_and(|count| *count > 0);
    let is_compound = |pair: &Pair<'_>| has(pair.stem) && has(pair.rest);
    let divides = pairs.iter().filter(|pair| !is_compound(pair)).count() >= FEWEST_DIVIDED;
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for pair in &pairs {
        // The line is nothing but the second half of the one before, which is divided again.
        if pair.hyphen < from {
            continue;
        }
        let hyphen = text[pair.hyphen..].chars().next().map_or(0, char::len_utf8);
        let is_soft = text[pair.hyphen..].starts_with('\u{ad}');
        let joined = has(&format!("{}{}", pair.stem, pair.rest));
        let keeps = !is_soft
            && !joined
            && (has(&format!("{}-{}", pair.stem, pair.rest))
                || is_compound(pair)
                || !divides && (has(pair.stem) || has(pair.rest)));
        whole.push_str(&text[from..pair.hyphen + if keeps { hyphen } else { 0 }]);
        // What stands right at the word goes with it: "clothes,".
        let line = &text[pair.next..];
        let start = line.len() - line.trim_start_matches([' ', '\t']).len();
        let length = line[start..].find(char::is_whitespace).unwrap_or(line.len() - start);
        whole.push_str(&line[start..start + length]);
        let after = &line[start + length..];
        let rest = after.trim_start_matches(' ');
        // A line with nothing but the half is gone: an empty one would end the paragraph.
        if !rest.is_empty() && !rest.starts_with(['\n', '\r']) {
            whole.push('\n');
            whole.push_str(&line[..start]);
        }
        from = pair.next + start + length + (after.len() - rest.len());
    }
    whole.push_str(&text[from..]);
    whole
}

/// The words that stand on two lines.
fn pairs(text: &str) -> Vec<Pair<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(end) = text[start..].find('\n').map(|length| start + length) {
        let line = text[start..end].trim_end_matches('\r');
        if let Some(pair) = pair(text, start, line, end + 1) {
            found.push(pair);
        }
        start = end + 1;
    }
    found
}

fn pair<'a>(text: &'a str, start: usize, line: &'a str, next: usize) -> Option<Pair<'a>> {
    let before = line.strip_suffix(HYPHENS)?;
    let stem = bare(before.rsplit(char::is_whitespace).next()?);
    let below = text[next..].split('\n').next()?.trim_start_matches([' ', '\t']);
    let rest = bare(below.split_whitespace().next()?);
    let letters = |word: &str| word.chars().all(|letter| letter.is_alphabetic() || HYPHENS.contains(&letter));
    let is_word = before.ends_with(char::is_alphabetic) && below.starts_with(char::is_lowercase) && letters(rest);
    let is_short = stem.len() <= LONGEST_HALF && rest.len() <= LONGEST_HALF;
    // "Luft- und Seewege"
    let goes_on = LEXICONS.languages_of(LEXICONS.id(&fold(rest))) != 0;
    let is_prose = line.trim_start().chars().count() >= SHORTEST_LINE;
    (is_word && is_short && is_prose && !goes_on).then_some(Pair { stem, rest, hyphen: start + before.len(), next })
}

fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::whole_words;

    fn whole(text: &str) -> String {
        whole_words(text.to_owned())
    }

    #[test]
    fn halves_of_words_become_one() {
        let text = "Der Landvermesser, der seit dem Juni ver-\nschwunden ist, wurde von einem Mitgefan-\n   genen gesehen.\n";
        let wanted = "Der Landvermesser, der seit dem Juni verschwunden\nist, wurde von einem Mitgefangenen\n   gesehen.\n";
        assert_eq!(whole(text), wanted);
    }

    #[test]
    fn a_hyphen_of_the_word_stays() {
        let text = "Three men in clothes that were plain came with plain-\nclothes, and took him away.\n";
        let wanted = "Three men in clothes that were plain came with plain-clothes,\nand took him away.\n";
        assert_eq!(whole(text), wanted);
    }

    #[test]
    fn what_goes_on_after_a_hyphen_stays_apart() {
        for text in ["Schreiben Sie bitte E-Mails, Luft-\nund Landpost.\n", "A line that ends in a dash of some sort -\nand goes on.\n", "Subject: Re-\nquest\n"] {
            assert_eq!(whole(text), text);
        }
    }

    #[test]
    fn a_word_on_three_lines_is_no_trouble() {
        let text = "and so they went to the town hall in hyper-\nsupercalifragilisticexpi-\nalidocious\n";
        assert_eq!(whole(text), "and so they went to the town hall in hypersupercalifragilisticexpi-\nalidocious\n");
    }

    #[test]
    fn an_end_without_a_line_is_left_alone() {
        for text in ["", "-", "and so they went to the town hall in Re-", "and so they went to the town hall in Re-\n", "é-\né\n",
        ] {
            assert_eq!(whole(text), text);
        }
    }
}
