//! The documents below some folders, in an order that is the same each time.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::super::printable;
use crate::Failure;
use crate::files;

/// How deep folders may stand in each other: more is a loop of mounts, or nobody's archive.
const DEEPEST: usize = 64;

/// What stands next below the folders.
pub(super) enum Found {
    /// A document: its file, and the part of its name below the folder that was given, for the name of its case file.
    Document { file: PathBuf, below: PathBuf },
    /// A case file in a folder: it is no document but what became of one.
    CaseFile,
    /// A folder that cannot be looked into.
    Closed(Failure),
}

/// Walks through files and folders. Of a folder it holds the names of one level at a time; those that begin with a point are
/// left out, and links to folders are not followed.
pub(super) struct Walk {
    /// What is still to be visited, the next one last, with the part of its name below the folder that was given and the
    /// number of folders above it.
    open: Vec<(PathBuf, PathBuf, usize)>,
}

impl Walk {
    /// Of these files and folders, in their order.
    pub(super) fn of(given: &[PathBuf]) -> Self {
        let named =
            given.iter().rev().map(|file| (file.clone(), PathBuf::from(file.file_name().unwrap_or_default()), 0));
        Self { open: named.collect() }
    }

    fn enter(&mut self, folder: &Path, below: &Path, depth: usize) -> Result<(), Failure> {
        if depth > DEEPEST {
            let name = printable(&folder.to_string_lossy());
            return Err(Failure::new(format!("cannot look into {name}: it lies below {DEEPEST} other folders")));
        }
        let wrong = |error: &std::io::Error| Failure::of_file("look into", folder, error);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|error| wrong(&error))? {
            let entry = entry.map_err(|error| wrong(&error))?;
            let kind = entry.file_type().map_err(|error| wrong(&error))?;
            let is_link_to_folder = || kind.is_symlink() && entry.path().is_dir();
            if !is_hidden(&entry.file_name()) && !is_link_to_folder() {
                names.push(entry.file_name());
            }
        }
        names.sort_unstable();
        self.open.extend(names.iter().rev().map(|name| (folder.join(name), below.join(name), depth + 1)));
        Ok(())
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let (file, below, depth) = self.open.pop()?;
            if files::is_dash(&file) || !file.is_dir() {
                let is_case_file = depth > 0 && file.to_string_lossy().ends_with(".case.md");
                return Some(if is_case_file { Found::CaseFile } else { Found::Document { file, below } });
            }
            // The name of the folder that was given is not part of the names below it.
            let below = if depth == 0 { PathBuf::new() } else { below };
            if let Err(failure) = self.enter(&file, &below, depth) {
                return Some(Found::Closed(failure));
            }
        }
    }
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}
