//! Lists the files of languages, so that a new language is a new file and no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// The folder of the files, and the one in it that is of no language.
const FOLDER: &str = "data/reading";
const COMMON: &str = "common.toml";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join(FOLDER);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") && !path.ends_with(COMMON) {
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
