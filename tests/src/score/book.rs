//! The page of the book that says how well documents are read: its tables are made from the documents, and a story compares
//! them.

use std::path::{Path, PathBuf};

use documents::Unreadable;
use documents::json::to_json;
use documents::read::{extract, next_document, read_extracted};
use serde_json::Value;

use super::{Sample, Score, by_field, score, summed, table};

/// Below this line the page is made; above it stands what people wrote.
pub const MARK: &str = "<!-- What follows is written by `cargo run --release -p stories --bin score -- --book`. -->\n";

/// The folders of documents that whoever works on the reader looks into.
pub const OPEN: [&str; 9] = ["early", "later", "others", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/// A folder of the documents of the family.
#[must_use]
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/family").join(name)
}

/// The page.
#[must_use]
pub fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reading-score.md")
}

/// The page as it should be: what stands above the mark in it, and the tables anew.
///
/// # Errors
///
/// If the page cannot be read, or has no mark.
pub fn page_anew() -> Result<String, String> {
    let text = std::fs::read_to_string(page()).map_err(|error| format!("{}: {error}", page().display()))?;
    let (above, _) = text.split_once(MARK).ok_or_else(|| format!("{} has no line {MARK:?}", page().display()))?;
    Ok(format!("{above}{MARK}\n{}", tables(&OPEN.map(folder)).trim_end()) + "\n")
}

/// All tables of some folders.
#[must_use]
pub fn tables(folders: &[PathBuf]) -> String {
    let samples: Vec<Sample> = folders.iter().flat_map(|folder| Sample::all_in(folder)).collect();
    let scores: Vec<Score> = samples.iter().map(scored).collect();
    let mut text = table("all", summed(scores.iter().map(|score| ("documents", score)))) + "\n";
    text += &(table("field", by_field(&scores)) + "\n");
    for key in ["generation", "language", "format"] {
        text += &(table(key, summed(samples.iter().map(|sample| sample.about(key)).zip(&scores))) + "\n");
    }
    text + &table("labels", summed(samples.iter().map(Sample::labels).zip(&scores)))
}

/// Reads a document and compares. What cannot be read at all gives nothing: each of its values is absent.
///
/// # Panics
///
/// If the file is not there.
#[must_use]
pub fn scored(sample: &Sample) -> Score {
    let bytes = std::fs::read(&sample.document);
    let bytes = bytes.unwrap_or_else(|error| panic!("{}: {error}", sample.document.display()));
    score(sample, &all_in(&bytes).unwrap_or_default())
}

/// The objects of all documents in a file; none where it cannot be read.
fn all_in(bytes: &[u8]) -> Result<Vec<Value>, Unreadable> {
    let first = extract(bytes)?;
    let (form, mut next, mut all) = (first.form, Some(first), Vec::new());
    while let Some(extracted) = next {
        let reading = read_extracted(extracted, String::new(), casework::Day::constant(2026, 1, 1))?;
        all.push(to_json(&reading, ""));
        next = next_document(&reading, form)?;
    }
    Ok(all)
}
