//! What is sealed: it opens with a key that is elsewhere, and stands nowhere in words.

mod identities;
mod keys;
mod reach;

use std::path::{Path, PathBuf};

use stories::app::{App, run};
use stories::client::Client;
use stories::folder::Folder;

const DAY: &str = "2026-03-02";

/// A key on another machine.
struct Key {
    file: String,
    public: String,
}

impl Key {
    /// Makes one with `clamor key`.
    fn new(folder: &Folder, name: &str) -> Self {
        let file = folder.join(name);
        let made = run(DAY, &["key", &file]);
        assert_eq!(made.code, 0, "{}", made.errors);
        let text = made.text();
        let public = text.split_whitespace().find(|word| word.starts_with("age1")).expect("the public half is said");
        Self { file, public: public.to_owned() }
    }

    /// Names it at the desk.
    fn name(&self, desk: &mut Client, holder: &str) {
        let named = desk.post("/desk/keys", &[("name", holder), ("key", &self.public)]);
        assert_eq!(named.status, 303, "{}", named.seen());
    }

    /// What is inside a file.
    fn open(&self, file: &Path) -> String {
        let opened = run(DAY, &["sealed", "open", &file.to_string_lossy(), "--key", &self.file]);
        assert_eq!(opened.code, 0, "{}", opened.errors);
        opened.text()
    }
}

/// Takes what is sealed of a case out of the data, into a folder; the files in the order of their names.
fn exported(app: &App, case: &str, folder: &str) -> Vec<PathBuf> {
    let answer = app.command(&["sealed", "export", "-o", folder, case]);
    assert_eq!(answer.code, 0, "{}", answer.errors);
    let Ok(entries) = std::fs::read_dir(Path::new(folder).join(case)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.sort();
    files
}

/// The kind of a file: `2026-03-02-consent-giver-….age`.
fn kind(file: &Path) -> String {
    let name = file.file_stem().expect("it has a name").to_string_lossy().into_owned();
    let without_id = name.rsplit_once('-').map_or(name.as_str(), |(before, _)| before);
    without_id.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '-').to_owned()
}

/// What the data folder holds, all files one after another.
fn stored(folder: &Folder) -> Vec<u8> {
    let files = std::fs::read_dir(folder.path().join("data")).expect("the data folder is there");
    files.filter_map(|file| std::fs::read(file.ok()?.path()).ok()).flatten().collect()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|found| found == wanted)
}

/// How many things are sealed, as the command says it.
fn rows(app: &App) -> String {
    let held = app.command(&["holdings"]).text();
    held.lines().find_map(|line| line.strip_prefix("- **sealed**: ").map(str::to_owned)).unwrap_or_default()
}

/// The form of a consent decision of the sample, with who gave it.
fn consent<'f>(giver: &'f str, version: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("version", version),
        ("role", "family"),
        ("scope", "names"),
        ("scope", "facts"),
        ("decided", DAY),
        ("until", "2026-12-31"),
        ("sealed-giver", giver),
    ]
}
