//! What is never left lying about: silenced checks, unfinished work, files that nobody can hold in mind.

use super::source::{Keep, everything, line_of, lines_with};
use super::tree::{self, list};

/// A file of this many lines is a smell (DESIGN, style).
const MOST_LINES: usize = 500;

/// Files that may be longer, with the reason.
const LONGER: [(&str, &str); 7] = [
    ("LICENSE", "its words are not ours to shorten"),
    ("Cargo.lock", "written by cargo"),
    ("fuzz/Cargo.lock", "written by cargo"),
    ("crates/documents/data/findings/en.toml", "a list: one entry for each finding"),
    ("crates/documents/data/findings/es.toml", "a list: one entry for each finding"),
    ("crates/documents/data/findings/fr.toml", "a list: one entry for each finding"),
    ("crates/documents/data/findings/ar.toml", "a list: one entry for each finding"),
];

/// Words that stand for work that is not done.
const UNFINISHED: [&str; 5] = ["todo!", "unimplemented!", "dbg!", "#[ignore", "#![ignore"];

#[test]
fn no_check_is_silenced_and_nothing_is_left_undone() {
    let mut complaints = Vec::new();
    for page in code() {
        for word in UNFINISHED {
            complaints
                .extend(lines_with(&page.text, word).into_iter().map(|line| format!("{}:{line}: {word}", page.path)));
        }
        let squeezed: String = page.text.chars().filter(|letter| !letter.is_whitespace() || *letter == '\n').collect();
        for (at, word) in squeezed.match_indices("allow(") {
            let before = squeezed[..at].rsplit('\n').next().unwrap_or_default();
            if before.contains("#[") || before.contains("#![") {
                complaints.push(format!(
                    "{}:{}: {word} (use expect, with a reason)",
                    page.path,
                    line_of(&squeezed, at)
                ));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", list(&complaints));
}

#[test]
fn every_expectation_of_a_lint_has_a_reason() {
    let mut complaints = Vec::new();
    for page in code() {
        for (at, mark) in page.text.match_indices("expect(").filter(|(at, _)| page.text[..*at].ends_with('[')) {
            let attribute = &page.text[at..super::source::closing(&page.text, at + mark.len() - 1)];
            if !attribute.contains("reason") {
                complaints.push(format!("{}:{}: {attribute}", page.path, line_of(&page.text, at)));
            }
        }
    }
    assert!(complaints.is_empty(), "say why:{}", list(&complaints));
}

#[test]
fn nobody_notes_down_work_for_later() {
    // Written in two pieces, so that this page does not find itself.
    let notes = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut complaints = Vec::new();
    for page in ["crates", "tests", "benches", "docs", "samples"].into_iter().flat_map(tree::texts) {
        let found = notes.iter().filter(|note| !lines_with(&page.text, note).is_empty());
        complaints.extend(found.map(|note| format!("{}: {note}", page.path)));
    }
    assert!(complaints.is_empty(), "do it, or write it into the pages as not there yet:{}", list(&complaints));
}

#[test]
fn files_stay_short_enough_to_hold_in_mind() {
    let mut complaints = Vec::new();
    for page in tree::texts("") {
        let lines = page.text.lines().count();
        let known = LONGER.iter().any(|(path, _)| *path == page.path);
        if lines > MOST_LINES && !known {
            complaints.push(format!("{} has {lines} lines", page.path));
        }
    }
    for (path, _) in LONGER {
        if tree::text(path).lines().count() <= MOST_LINES {
            complaints.push(format!("{path} is short by now: take it off the list"));
        }
    }
    assert!(complaints.is_empty(), "would two files be clearer?{}", list(&complaints));
}

fn code() -> Vec<tree::Page> {
    let pages: Vec<tree::Page> =
        ["crates", "tests", "benches"].into_iter().flat_map(|part| everything(part, Keep::Code)).collect();
    assert!(pages.len() > 20, "found {} Rust files; is the project where it should be?", pages.len());
    pages
}
