//! Backups in a folder, one a day: how they are called, and which of them go.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use casework::Day;

/// How the name of a backup begins; its day follows.
const NAME: &str = "clamor-";

/// How it ends.
const ENDING: &str = ".age";

/// The file of a day.
pub(super) fn of_the_day(folder: &Path, day: Day) -> PathBuf {
    folder.join(format!("{NAME}{day}{ENDING}"))
}

/// Deletes all but the newest; answers how many. Files with other names are left alone.
///
/// # Errors
/// When the folder cannot be read, or one of them not be deleted.
pub(super) fn let_go(folder: &Path, keep: usize) -> io::Result<u64> {
    let mut dated = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(day) = day_of(&path) {
            dated.push((day, path));
        }
    }
    dated.sort();
    let older = dated.len().saturating_sub(keep);
    for (_, path) in &dated[..older] {
        fs::remove_file(path)?;
    }
    Ok(older as u64)
}

fn day_of(path: &Path) -> Option<Day> {
    path.file_name()?.to_str()?.strip_prefix(NAME)?.strip_suffix(ENDING)?.parse().ok()
}
