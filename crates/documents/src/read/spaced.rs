//! Headings whose letters were set apart with blanks: "S T O P   A C T I O N" is "STOP ACTION".

use super::Extracted;

/// A heading with its letters apart has at least so many of them; fewer are initials.
const FEWEST_LETTERS: usize = 5;

/// A longer line, in bytes, is no heading.
const LONGEST_LINE: usize = 200;

/// A text whose spaced headings are written as words. Where something was remarkable about the form of the file, its places
/// count, and the text stays as it is.
pub(super) fn closed_up(extracted: Extracted) -> Extracted {
    if !extracted.remarks.is_empty() {
        return extracted;
    }
    Extracted { text: text(extracted.text), ..extracted }
}

/// A text whose spaced headings are written as words.
pub(super) fn text(text: String) -> String {
    if !text.split('\n').any(is_spaced) {
        return text;
    }
    let close = |line: &str| if is_spaced(line) { without_blanks(line) } else { line.to_owned() };
    let lines: Vec<String> = text.split('\n').map(close).collect();
    lines.join("\n")
}

/// Whether a line is nothing but single capitals and marks, enough of the letters right after each other.
fn is_spaced(line: &str) -> bool {
    if line.len() > LONGEST_LINE || !line.starts_with(|letter: char| !letter.is_lowercase()) {
        return false;
    }
    let mut letters = 0;
    for word in line.split_whitespace() {
        let mut all = word.chars();
        let first = all.next().unwrap_or(' ');
        match (first.is_alphabetic(), all.next()) {
            (true, None) if first.is_uppercase() => letters += 1,
            (true, Some(_)) | (true, None) => return false,
            (false, _) if word.chars().any(char::is_alphabetic) => return false,
            (false, _) => {}
        }
    }
    letters >= FEWEST_LETTERS
}

/// The line without the single blanks between its letters; more of them part words.
fn without_blanks(line: &str) -> String {
    let mut words = String::with_capacity(line.len());
    let mut blanks = 0;
    for letter in line.chars() {
        if matches!(letter, ' ' | '\u{a0}' | '\t') {
            blanks += if letter == '\t' { 2 } else { 1 };
            continue;
        }
        let is_inside = letter.is_alphabetic() && words.ends_with(char::is_alphabetic);
        if blanks > 1 || blanks == 1 && !is_inside {
            words.push(' ');
        }
        words.push(letter);
        blanks = 0;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_words() {
        for (line, words) in [
            ("* * *   S T O P A C T I E   * * *", "* * * STOPACTIE * * *"),
            ("U R G E N T   A C T I O N", "URGENT ACTION"),
            ("A C C I Ó N   U R G E N T E", "ACCIÓN URGENTE"),
        ] {
            assert!(is_spaced(line), "{line}");
            assert_eq!(without_blanks(line), words);
        }
        for line in ["A B C", "J. R. R. Vela", "UA 12/01 A B C D E", "vitamins A B C D E", "A  -  12  -  B"] {
            assert!(!is_spaced(line), "{line}");
        }
    }
}
