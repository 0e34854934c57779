//! Lists the files of languages, so that a new language is a new file and no line of code, and those of the forms of address;
//! and the labels of languages alone, for taking documents apart in a process that should start at once.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// The folder of the files.
const FOLDER: &str = "data/reading";

/// The list of words for pronouns: "Name and preferred pronoun" is a label, however it is worded.
const PRONOUN_WORDS: &str = "pronoun-word";

/// The first part of a tag of a language has at most so many letters (RFC 5646: "pt", "haw").
const LONGEST_TAG: usize = 3;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut files = Vec::new();
    // Of this run, not of when this was compiled: two checkouts can share what is built.
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let mut folders = vec![Path::new(&root).join(FOLDER)];
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
    // Cargo says where, and there is no other way to know.
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let labels = files.iter().map(|file| labels_of(file)).collect::<io::Result<String>>()?;
    fs::write(Path::new(&out).join("labels.tsv"), labels)?;
    let mut list = String::from("&[");
    for file in &files {
        // Relative to the package as it is compiled, not as this script ran: a build folder may serve two checkouts. Debug of a
        // string is a literal of Rust.
        let inside = file.strip_prefix(&root).unwrap_or(file).display().to_string();
        let _ = write!(list, "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {inside:?})), ");
    }
    list.push(']');
    fs::write(Path::new(&out).join("languages.rs"), list)?;
    for part in ["forms", "offices"] {
        let list = addresses(Path::new(&root), part)?;
        fs::write(Path::new(&out).join(format!("address-{part}.rs")), list)?;
    }
    Ok(())
}

/// The files of a part of the forms of address, each with its name, as a list of Rust.
fn addresses(root: &Path, part: &str) -> io::Result<String> {
    let folder = format!("data/address/{part}");
    println!("cargo::rerun-if-changed={folder}");
    let entries = fs::read_dir(root.join(&folder))?.map(|entry| entry.map(|entry| entry.file_name()));
    let mut names: Vec<String> =
        entries.map(|name| name.map(|name| name.to_string_lossy().into_owned())).collect::<io::Result<_>>()?;
    names.retain(|name| name.ends_with(".tsv"));
    names.sort();
    let mut list = String::from("&[");
    for name in names {
        let inside = format!("{folder}/{name}");
        let _ = write!(list, "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {inside:?}))), ");
    }
    list.push(']');
    Ok(list)
}

/// The labels of a file, seen or not, and its words for pronouns: a line each, the name of the list, a tab, the phrase. Tests
/// say what else is wrong with a file.
fn labels_of(file: &Path) -> io::Result<String> {
    let about = |why: &dyn std::fmt::Display| io::Error::other(format!("{}: {why}", file.display()));
    let table: toml::Table = fs::read_to_string(file)?.parse().map_err(|why| about(&why))?;
    let lists = |name: &str| table.get(name).and_then(toml::Value::as_table).cloned().unwrap_or_default();
    let words = lists("words").into_iter().filter(|(list, _)| list == PRONOUN_WORDS);
    let mut lines = String::new();
    for (list, phrases) in lists("labels").into_iter().chain(lists("unseen")).chain(words) {
        for phrase in phrases.as_array().into_iter().flatten().filter_map(toml::Value::as_str) {
            let _ = writeln!(lines, "{list}\t{phrase}");
        }
    }
    Ok(lines)
}

/// Whether a file is of a language: its name is the tag of one, "pt.toml", "pt-BR.toml".
fn is_of_language(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let first = name.split('-').next().unwrap_or_default();
    path.extension().is_some_and(|ending| ending == "toml") && (2..=LONGEST_TAG).contains(&first.len())
}
