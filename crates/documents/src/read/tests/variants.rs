//! The same document in other encodings, quotes, spaces, line ends, label case gives the same values.

use unicode_normalization::UnicodeNormalization;

use super::*;
use crate::read::fold::fold;

fn same(bytes: &[u8], what: &str) {
    assert_same(&case_of(TWIN), &case_to_json(&reading_of(bytes).action), what);
}

/// Strings with quotes, dashes and accents folded.
fn folded(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(fold(text)),
        Value::Array(list) => Value::Array(list.iter().map(folded).collect()),
        Value::Object(map) => Value::Object(map.iter().map(|(key, value)| (key.clone(), folded(value))).collect()),
        other => other.clone(),
    }
}

fn same_folded(text: &str, what: &str) {
    assert_same(&folded(&case_of(TWIN)), &folded(&case_of(text)), what);
}

fn wide(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = if mark { Some(0xfeff) } else { None };
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn encodings() {
    same(&[b"\xef\xbb\xbf", TWIN.as_bytes()].concat(), "UTF-8 with byte order mark");
    for mark in [true, false] {
        same(&wide(TWIN, u16::to_le_bytes, mark), "UTF-16, little end first");
        same(&wide(TWIN, u16::to_be_bytes, mark), "UTF-16, big end first");
    }
    let (western, _, lost) = encoding_rs::WINDOWS_1252.encode(TWIN);
    assert!(!lost);
    same(&western, "Windows-1252");
    same(TWIN.nfd().collect::<String>().as_bytes(), "decomposed accents");
}

#[test]
fn the_text_has_line_feeds_and_no_byte_order_mark() {
    for text in [TWIN.replace('\n', "\r\n"), TWIN.replace('\n', "\r"), format!("\u{feff}{TWIN}")] {
        assert!(reading_of(text.as_bytes()).text == TWIN);
        same(text.as_bytes(), "line ends");
    }
    same(&wide(&TWIN.replace('\n', "\r\n"), u16::to_le_bytes, true), "UTF-16 with CRLF");
}

#[test]
fn spaces() {
    same(TWIN.replace(' ', "\u{a0}").as_bytes(), "no-break spaces");
    same(TWIN.replace(' ', "  ").as_bytes(), "double spaces");
    same(TWIN.replace(' ', "\t").as_bytes(), "tabs");
    same(TWIN.replace('\n', " \t\n").as_bytes(), "trailing blanks");
    same(TWIN.replace('\n', "\n   ").as_bytes(), "indented lines");
    same(TWIN.replace("\n\n", "\n\n\n\n").as_bytes(), "more blank lines");
    same(TWIN.replace("ion", "i\u{ad}on").as_bytes(), "soft hyphens");
    same(TWIN.replace("er", "e\u{200b}r").as_bytes(), "zero-width spaces");
}

#[test]
fn quotes_and_dashes() {
    same_folded(&TWIN.replace('\'', "’"), "curly apostrophes");
    same_folded(&TWIN.replace(" \"", " “").replace('"', "”").replace('\'', "‘"), "curly quotes");
    same_folded(&TWIN.replace("so-called", "so\u{2011}called"), "no-break hyphens");
    same_folded(&TWIN.replace("fi", "ﬁ").replace("fl", "ﬂ"), "ligatures");
}

/// The lines of the twin that are labels, changed.
fn with_labels(change: fn(&str) -> String) -> String {
    let is_label = |line: &str| {
        let label = line.split(':').next().unwrap_or_default();
        !label.chars().any(char::is_lowercase) && !label.starts_with("FREE") && !label.is_empty()
    };
    let line = |line: &str| match line.split_once(':') {
        _ if !is_label(line) => line.to_owned(),
        Some((label, value)) if value.chars().any(char::is_lowercase) => format!("{}:{value}", change(label)),
        _ => change(line),
    };
    TWIN.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn label_case() {
    same(with_labels(str::to_lowercase).as_bytes(), "small labels");
    let capitalised = |label: &str| {
        let mut letters = label.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string());
        first.unwrap_or_default() + &letters.as_str().to_lowercase()
    };
    same(with_labels(capitalised).as_bytes(), "labels with a capital");
}

#[test]
fn labels_and_values_stand_together_in_other_ways() {
    for label in ["TARGET: ", "UNTIL: ", "PRONOUN: ", "PREVIOUS UA: "] {
        for between in [":\n", " :\n", ":\n\n", " : ", ":", " – "] {
            let value = format!("{}{between}", label.trim_end_matches(": "));
            same(TWIN.replace(label, &value).as_bytes(), &format!("{label} with {between:?}"));
        }
        same(TWIN.replace(label, &label.replace(':', "")).as_bytes(), "no colon");
    }
}

#[test]
fn without_blank_lines() {
    let lines: Vec<&str> = TWIN.lines().filter(|line| !line.is_empty()).collect();
    same(lines.join("\n").as_bytes(), "no blank lines");
}

/// Lines wrapped at a width.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.len() + word.len() >= width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.join("\n")
}

#[test]
fn wrapped_lines() {
    for width in [60, 66, 72, 76, 80, 100] {
        same(wrapped(TWIN, width).as_bytes(), &format!("wrapped at {width}"));
    }
}

#[test]
fn pages() {
    let parted = TWIN.replace("\n\nADDITIONAL", "\n\n1\n\u{c}\nADDITIONAL") + "\n2\n\u{c}";
    same(parted.as_bytes(), "two pages");
    assert_eq!(reading_of(parted.as_bytes()).source.pages, 2);
    // A page ends in the middle of a sentence, with its number, and the next one begins with the running header.
    let lines = wrapped(TWIN, 72);
    let place = lines.find("\nreads the report").or(lines.find("\nbodies that watch")).unwrap_or(lines.len() / 2);
    let place = lines[place..].find('\n').map_or(place, |at| place + at);
    let parted = format!("{}\n\n1\n\u{c}URGENT ACTION\n{}", &lines[..place], &lines[place + 1..]);
    same(parted.as_bytes(), "a page break inside a paragraph");
    let numbered = TWIN.replace("\n\nI urge", "\n\nPage 1 of 2\n\nI urge");
    same(numbered.as_bytes(), "a running header without a form feed");
}

#[test]
fn lines_around_the_document() {
    same(format!("From the desk\n> forwarded\n\n{TWIN}\n\n-- \nSent from somewhere").as_bytes(), "wrapper lines");
}

#[test]
fn a_mark_that_stands_more_than_once_is_no_part_of_the_text() {
    for bytes in [&b"\xff\xfe\xff\xfea\0"[..], b"\xef\xbb\xbf\xef\xbb\xbfa"] {
        let Ok(extracted) = crate::read::extract(bytes) else { panic!("it is text") };
        assert_eq!(extracted.text, "a");
    }
}
