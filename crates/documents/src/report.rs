//! A finding as a compiler prints it: what, where, the line itself, what to do.

use std::fmt::Write;

use casework::Language;

use crate::finding::label;
use crate::{Finding, Place};

/// How many columns of the source line are shown: with the margin, the report fits a terminal of 100.
const COLUMNS: usize = 88;

/// How many columns before the marked piece stay when a long line is trimmed.
const BEFORE: usize = 24;

/// A finding, for the terminal, in a reader's language. Control characters of the source are shown, never obeyed.
#[must_use]
pub fn render(finding: &Finding, file: &str, text: &str, language: &Language) -> String {
    let (severity, code) = (finding.severity().word(), finding.code.name());
    let mut report = format!("{severity}[{code}]: {}\n", visible(&finding.message(language)));
    match &finding.at {
        Some(place) => report += &excerpt(file, text, place),
        None => {
            // Writing to a string cannot fail.
            let _ = writeln!(report, " --> {}", visible(file));
        }
    }
    let margin = finding.at.map_or(1, |place| place.line.to_string().len());
    let help = label("help", language);
    let _ = writeln!(report, "{:margin$} = {help}: {}", "", visible(&finding.hint(language)));
    report
}

/// The line in which something stands, with its words marked. Control characters of the text are shown, never obeyed.
#[must_use]
pub fn excerpt(file: &str, text: &str, place: &Place) -> String {
    let mut report = String::new();
    let start = floor(text, place.span.start);
    let end = floor(text, place.span.end).max(start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let line = visible(&text[line_start..line_end]);
    // `visible` keeps the number of characters, so that columns can be counted in either.
    let column = text[line_start..start].chars().count();
    let marked = text[start..end.min(line_end)].chars().count().max(1);
    let (shown, from) = trimmed(&line, column, marked);
    let before: String = shown.chars().take(from).collect();
    let piece: String = shown.chars().skip(from).take(marked).collect();
    let number = place.line.to_string();
    let margin = number.len();
    // Writing to a string cannot fail.
    let _ = writeln!(report, "{:margin$}--> {}:{number}:{}", "", visible(file), column + 1);
    let _ = writeln!(report, "{:margin$} |\n{number} | {shown}", "");
    let _ = writeln!(report, "{:margin$} | {}{}", "", " ".repeat(width(&before)), "^".repeat(width(&piece).max(1)));
    report
}

/// A long line cut to what surrounds the marked piece, and the column where that begins in what is left.
fn trimmed(line: &str, column: usize, marked: usize) -> (String, usize) {
    let length = line.chars().count();
    if length <= COLUMNS {
        return (line.to_owned(), column);
    }
    let from = if column + marked.min(COLUMNS - BEFORE) <= COLUMNS { 0 } else { column - BEFORE.min(column) };
    let mut shown: String = line.chars().skip(from).take(COLUMNS).collect();
    if from + COLUMNS < length {
        shown.push('\u{2026}');
    }
    if from > 0 {
        shown.insert(0, '\u{2026}');
    }
    (shown, column - from + usize::from(from > 0))
}

/// How many columns of a terminal a text takes: none for marks that stand on a letter, two for the wide letters of East
/// Asia (the blocks that are wide as a whole, Unicode Standard Annex 11).
fn width(text: &str) -> usize {
    let one = |letter: char| match u32::from(letter) {
        0x0300..=0x036f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60 | 0x20000..=0x3fffd => {
            2
        }
        _ => 1,
    };
    text.chars().map(one).sum()
}

/// Text in which control characters, and those that change the direction of writing, are shown as a sign of their own.
fn visible(text: &str) -> String {
    let is_sly = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let shown = |letter: char| match letter {
        '\t' => ' ',
        letter if letter.is_control() || is_sly(letter) => '\u{fffd}',
        letter => letter,
    };
    text.chars().map(shown).collect()
}

/// The nearest place at or before `at` where a character begins.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Span};

    fn report(text: &str, piece: &str) -> String {
        let start = text.find(piece).unwrap_or(0);
        let place = Place::of(Span { start, end: start + piece.len() }, text);
        let finding = Finding::new(Code::FigureUndated, Some(place)).with("figure", "almost 300");
        render(&finding, "twin.txt", text, &Language::english())
    }

    #[test]
    fn the_piece_is_marked_in_its_line() {
        let shown = report("One.\nThere, almost 300 people wait.\n", "almost 300");
        let expected = "warning[figure-undated]: the figure \"almost 300\" has no date\n --> twin.txt:2:8\n  |\n\
                        2 | There, almost 300 people wait.\n  |        ^^^^^^^^^^\n  = help: ";
        assert!(shown.starts_with(expected), "{shown}");
    }

    #[test]
    fn a_long_line_is_cut_around_the_piece() {
        let text = format!("{}almost 300 people{}", "word ".repeat(60), " word".repeat(60));
        let shown = report(&text, "almost 300");
        assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
        let (source, marks) = (shown.lines().nth(3).unwrap_or_default(), shown.lines().nth(4).unwrap_or_default());
        let at = |line: &str, wanted: &str| line.find(wanted).map(|byte| line[..byte].chars().count());
        assert_eq!(at(source, "almost"), at(marks, "^"), "{shown}");
    }

    #[test]
    fn control_characters_are_shown_and_never_obeyed() {
        let shown = report("a \u{1b}[31m almost 300 \u{202e}x", "almost 300");
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown:?}");
    }

    #[test]
    fn wide_letters_take_two_columns() {
        let shown = report("自由 almost 300", "almost 300");
        assert!(shown.contains("| 自由 almost 300\n  |      ^^^^^^^^^^\n"), "{shown}");
    }
}
