//! What a source imports.

use super::source::is_whole_word;

/// Every path that a source imports, written out: `use std::{fs, io::Read}` gives `std::fs` and `std::io::Read`.
pub(super) fn imports(code: &str) -> Vec<String> {
    let starts = code.match_indices("use ").filter(|(at, _)| is_whole_word(code, *at, "use"));
    let statements = starts.filter_map(|(at, word)| code[at + word.len()..].split(';').next());
    statements.flat_map(|statement| written_out("", statement)).collect()
}

fn written_out(before: &str, tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap_or_default().trim();
        return vec![format!("{before}{path}").trim_end_matches("::self").to_owned()];
    };
    let prefix = format!("{before}{}", &tree[..open]);
    let inside = tree[open + 1..].trim_end().strip_suffix('}').unwrap_or(&tree[open + 1..]);
    parts(inside).into_iter().flat_map(|part| written_out(&prefix, part)).collect()
}

/// What stands between the commas of a list, without the commas inside brackets.
fn parts(inside: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' | '(' | '[' | '<' => depth += 1,
            '}' | ')' | ']' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&inside[start..]);
    found.retain(|part| !part.trim().is_empty());
    found
}

#[test]
fn imports_are_written_out() {
    let code = "use std::{fs, io::{self, Read as R}};\npub use a::b;";
    assert_eq!(imports(code), ["std::fs", "std::io", "std::io::Read", "a::b"]);
}
