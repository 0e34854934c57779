//! What may stand beside the project: a real document, which is never part of it.

use std::path::{Path, PathBuf};

/// The seeds beside the project: each document with its expected values. Empty where there are none; the story that
/// asks says which it did.
#[must_use]
pub fn seeds() -> Vec<(PathBuf, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/seeds");
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let documents =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "txt"));
    let pairs = documents.map(|document| (document.clone(), document.with_extension("expected.json")));
    pairs.filter(|(_, expected)| expected.is_file()).collect()
}
