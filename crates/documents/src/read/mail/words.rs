//! The words of a message: what mail programs, relays and lists put around them is taken away.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::read::fold::fold;

/// What mail programs write around a message that was sent on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    headers: Vec<String>,
}

static HEADERS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../../data/reading/mail.toml")).expect("the tests read this file");
    file.headers.iter().map(|name| fold(name)).collect()
});

/// So many header lines in a row are those of a message that was sent on: an address has one line "To:" at most.
const FEWEST_HEADERS: usize = 3;

/// The longest name of a header line, in bytes.
const LONGEST_NAME: usize = 40;

/// The most header lines of one message that was sent on.
const MOST_HEADERS: usize = 60;

/// The longest mail address, in bytes (RFC 5321, 4.5.3.1, allows 64 before the sign and 255 after it).
const LONGEST_ADDRESS: usize = 320;

/// A signature, or what a list adds at the end, has at most so many lines.
const LONGEST_SIGNATURE: usize = 14;

/// Whether a text was quoted as a whole: nearly all of its lines begin with the sign of a quotation.
pub(super) fn is_quoted(text: &str) -> bool {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let quoted = lines().filter(|line| line.starts_with('>')).count();
    quoted > 2 && quoted * 5 >= lines().count() * 4
}

/// Takes away the signs with which programs quote: `> ` before each line, and `- ` before lines that begin with a sign
/// (RFC 934, and what signs letters does the same).
pub(super) fn unquoted(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for line in text.lines() {
        let mut line = line;
        while let Some(rest) = line.trim_start().strip_prefix('>') {
            line = rest.strip_prefix(' ').unwrap_or(rest);
        }
        let escaped = line.strip_prefix("- ").filter(|rest| rest.starts_with(['-', '+', '*', '=', '_', '#']));
        plain.push_str(escaped.unwrap_or(line));
        plain.push('\n');
    }
    plain
}

/// Undoes the wrapping of a program that says how it wrapped (RFC 3676): a line that ends with a blank goes on.
pub(super) fn unwrapped(text: &str, without_blank: bool) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut goes_on = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let rest = &line[depth..];
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        let is_next = goes_on == Some(depth) && rest != "-- ";
        if !is_next {
            if !whole.is_empty() {
                whole.push('\n');
            }
            whole.push_str(&line[..depth]);
        }
        goes_on = (rest.ends_with(' ') && rest != "-- ").then_some(depth);
        whole.push_str(if goes_on.is_some() && without_blank { &rest[..rest.len() - 1] } else { rest });
    }
    whole.push('\n');
    whole
}

/// The messages in a text: parted where the header lines of one stand. The first piece is what stands before them all.
pub(super) fn messages(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut messages = vec![String::new()];
    let mut at = 0;
    while at < lines.len() {
        let (length, is_header) = header_lines(&lines[at..]);
        if is_header {
            messages.push(String::new());
        } else if let Some(last) = messages.last_mut() {
            lines[at..at + length.max(1)].iter().for_each(|line| {
                last.push_str(line);
                last.push('\n');
            });
        }
        at += length.max(1);
    }
    messages
}

/// How many lines look like header lines that begin here, and whether they are those of a message.
fn header_lines(lines: &[&str]) -> (usize, bool) {
    let (mut names, mut length) = (HashSet::new(), 0);
    for line in lines.iter().take(MOST_HEADERS) {
        let is_more = line.starts_with([' ', '\t']) && length > 0 && !line.trim().is_empty();
        match header_name(line) {
            Some(name) => drop(names.insert(name)),
            None if is_more => {}
            None => break,
        }
        length += 1;
    }
    (length, names.len() >= FEWEST_HEADERS)
}

fn header_name(line: &str) -> Option<String> {
    let (name, _) = line.trim().trim_start_matches('*').split_once(':')?;
    let name = name.trim().trim_matches('*');
    if name.is_empty() || name.len() > LONGEST_NAME {
        return None;
    }
    let folded = fold(name);
    HEADERS.contains(&folded).then_some(folded)
}

/// A message without the signature of whoever sent it, what its list adds below, and lines that only rule off at its ends.
pub(super) fn without_ends(message: &str) -> String {
    let lines: Vec<&str> = message.lines().collect();
    let (mut from, mut end) = (0, lines.len());
    loop {
        while end > 0 && is_ruling(lines[end - 1]) {
            end -= 1;
        }
        let earliest = end.saturating_sub(LONGEST_SIGNATURE);
        match (earliest..end).rev().find(|at| is_signature(lines[*at]) && *at > 0) {
            Some(at) => end = at,
            None => break,
        }
    }
    while from < end && is_ruling(lines[from]) && !lines[from].contains('+') {
        from += 1;
    }
    lines[from..end].iter().flat_map(|line| [*line, "\n"]).collect()
}

/// A line without words: empty, or of one sign repeated.
fn is_ruling(line: &str) -> bool {
    !line.contains(char::is_alphanumeric)
}

/// The line above a signature (RFC 3676, 4.3), or above what a list adds to each message.
fn is_signature(line: &str) -> bool {
    let line = line.trim_end();
    line == "--" || line.len() >= 30 && line.bytes().all(|byte| byte == b'_')
}

/// A text without the addresses of those to whom the message went: they are nobody's business.
pub(super) fn without_addresses(text: String, receivers: &[String]) -> String {
    if receivers.is_empty() || !text.contains('@') {
        return text;
    }
    let receivers: HashSet<&str> = receivers.iter().map(String::as_str).collect();
    let is_outside = |letter: char| letter.is_ascii_whitespace() || "<>()[]:,;\"'".contains(letter);
    let mut kept = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_outside) {
        let word = piece.trim_end_matches(is_outside);
        let address = word.trim_end_matches(['.', '!', '?']);
        let is_address = address.len() <= LONGEST_ADDRESS && address.contains('@');
        let is_receiver = is_address && receivers.contains(address.to_ascii_lowercase().as_str());
        kept.push_str(if is_receiver { &piece[address.len()..] } else { piece });
    }
    kept
}
