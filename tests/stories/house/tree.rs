//! The files of the project, as the tests of the house read them.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the whole project.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// One file of the project, by its path within it, with forward slashes.
pub(super) struct Page {
    pub(super) path: String,
    pub(super) text: String,
}

/// The folder of the whole project.
pub(super) fn root() -> PathBuf {
    PathBuf::from(ROOT)
}

/// Every text file below a folder of the project (`""` is all of it), in the order of their paths. What `.gitignore`
/// names is left out, and so is what is no UTF-8: fonts, documents, pictures.
pub(super) fn texts(below: &str) -> Vec<Page> {
    let mut paths = Vec::new();
    walk(&root().join(below), &ignored(), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| fs::read_to_string(root().join(&path)).ok().map(|text| Page { path, text }))
        .collect()
}

/// The text files below a folder whose names end so.
pub(super) fn texts_ending(below: &str, end: &str) -> Vec<Page> {
    let mut pages = texts(below);
    pages.retain(|page| page.path.ends_with(end));
    pages
}

/// One file that must be there.
pub(super) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Whether the project has this file or folder.
pub(super) fn has(path: &str) -> bool {
    root().join(path).exists()
}

/// The names of the folders directly in a folder, in order.
pub(super) fn folders(below: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(below)).unwrap_or_else(|error| panic!("{below}: {error}"));
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Joins complaints for the message of an assertion: one on each line.
pub(super) fn list(complaints: &[String]) -> String {
    complaints.iter().map(|complaint| format!("\n  {complaint}")).collect()
}

fn walk(folder: &Path, ignored: &[String], found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let within = within_root(&path);
        if name == ".git" || ignored.iter().any(|known| *known == name || *known == format!("/{within}")) {
            continue;
        }
        if path.is_dir() {
            walk(&path, ignored, found);
        } else {
            found.push(within);
        }
    }
}

fn within_root(path: &Path) -> String {
    let within = path.strip_prefix(root()).unwrap_or(path);
    within.to_string_lossy().replace('\\', "/")
}

/// The lines of `.gitignore`: names, and paths that begin with a slash. The project uses no other patterns.
fn ignored() -> Vec<String> {
    let text = fs::read_to_string(root().join(".gitignore")).unwrap_or_default();
    let lines = text.lines().map(|line| line.trim().trim_end_matches('/'));
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}
