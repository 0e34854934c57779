//! Lists the files of languages, so that a new language is a new file and no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// The folder of the files.
const FOLDER: &str = "data/reading";

/// The first part of a tag of a language has at most so many letters (RFC 5646: "pt", "haw").
const LONGEST_TAG: usize = 3;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_of_language(&path) {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut list = String::from("&[");
    for file in &files {
        // Debug of a string is a literal of Rust.
        let _ = write!(list, "include_str!({:?}), ", file.display().to_string());
    }
    list.push(']');
    // Cargo says where, and there is no other way to know.
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("languages.rs"), list)
}

/// Whether a file is of a language: its name is the tag of one, "pt.toml", "pt-BR.toml".
fn is_of_language(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let first = name.split('-').next().unwrap_or_default();
    path.extension().is_some_and(|ending| ending == "toml") && (2..=LONGEST_TAG).contains(&first.len())
}
