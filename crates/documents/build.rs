//! Lists the files of languages, so that a new language is a new file and no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// The folder of the files.
const FOLDER: &str = "data/reading";

/// A file of a language has its code as name, of two or three letters (ISO 639); longer names are of no language.
const LONGEST_CODE: usize = 3;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join(FOLDER);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_code = path.file_stem().is_some_and(|stem| stem.len() <= LONGEST_CODE);
        if is_code && path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
    files.sort();
    let mut list = String::from("&[");
    for file in &files {
        // Debug of a string is a literal of Rust.
        let _ = write!(list, "include_str!({:?}), ", file.display().to_string());
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("languages.rs"), list)
}
