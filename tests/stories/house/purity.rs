//! What a pure room must not touch.

use super::imports::imports;
use super::rooms::{dependencies, rooms};
use super::source::{Keep, lines_with, running};
use super::tree::{Page, list};

/// The rooms to which time, chance and the world come as arguments.
const PURE: [&str; 4] = ["casework", "documents", "press", "ledger"];

/// What a pure room never says: paths, types and words that reach for a clock, chance, a file, another machine, a thread
/// or a task.
const IMPURE: [&str; 32] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::time",
    "std::os",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "SystemTime",
    "Instant",
    "TcpStream",
    "UdpSocket",
    "RandomState",
    "rand",
    "getrandom",
    "fastrand",
    "async",
    "await",
    "tokio",
    "Timestamp::now",
    "ZonedDateTime::now",
    "Zoned::now",
    "TimeZone::system",
    "Uuid",
    "println!",
    "eprintln!",
    "print!",
    "eprint!",
    "spawn",
    "sleep",
];

/// The libraries that a pure room may use. Each was looked at: none of them reaches for the world unless it is asked to,
/// and the test beside this one sees to it that nobody asks.
const PURE_LIBRARIES: [&str; 38] = [
    "casework",
    "jiff",
    "zeroize",
    "unicode-normalization",
    "unicode-segmentation",
    "unicode-script",
    "encoding_rs",
    "sha2",
    "serde",
    "serde_json",
    "toml",
    "pulldown-cmark",
    "zip",
    "quick-xml",
    "scraper",
    "hayro-syntax",
    "hayro-interpret",
    "kurbo",
    "flate2",
    "unicode-bidi",
    "rustc-hash",
    "aho-corasick",
    "thiserror",
    "typst",
    "typst-pdf",
    "typst-layout",
    "typst-assets",
    "typst-library",
    "typst-syntax",
    "comemo",
    "qrcodegen",
    "ecow",
    "codex",
    "hypher",
    "unscanny",
    "ttf-parser",
    "hex",
    "itoa",
];

#[test]
fn pure_rooms_hold_no_clock_chance_task_file_or_network() {
    let mut complaints = Vec::new();
    for page in pure_pages() {
        for word in IMPURE {
            let lines = lines_with(&page.text, word);
            complaints.extend(lines.into_iter().map(|line| format!("{}:{line}: {word}", page.path)));
        }
        let reached = imports(&page.text).into_iter().filter(|path| IMPURE.iter().any(|word| begins_path(path, word)));
        complaints.extend(reached.map(|path| format!("{}: use {path}", page.path)));
    }
    assert!(complaints.is_empty(), "a pure room takes these as arguments:{}", list(&complaints));
}

#[test]
fn pure_rooms_use_only_libraries_that_were_looked_at() {
    let mut complaints = Vec::new();
    for room in rooms().iter().filter(|room| PURE.contains(&room.as_str())) {
        let unknown = dependencies(room).into_iter().filter(|name| !PURE_LIBRARIES.contains(&name.as_str()));
        complaints.extend(unknown.map(|name| format!("crates/{room}/Cargo.toml: {name}")));
    }
    assert!(complaints.is_empty(), "look at them, then add them to PURE_LIBRARIES:{}", list(&complaints));
}

fn pure_pages() -> Vec<Page> {
    PURE.iter().flat_map(|room| running(&format!("crates/{room}/src"), Keep::Code)).collect()
}

/// Whether an imported path is `word`, goes on below it, or ends in it.
fn begins_path(path: &str, word: &str) -> bool {
    path == word || path.starts_with(&format!("{word}::")) || path.ends_with(&format!("::{word}"))
}
