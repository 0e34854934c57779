//! The copy of the database as it was before a newer program brought it up to date, for whoever has to go back.
//!
//! It stands beside the database for some days and is overwritten then; or at once, when something is deleted that it
//! would still show: deleting deletes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use casework::Day;
use rusqlite::Connection;

use super::file::shown;
use crate::StoreError;

/// For how many days after an update one can go back with it: a defect shows within a working week, and what was done since
/// then would be lost by going back.
pub const KEPT_BEFORE_UPDATE_DAYS: u64 = 3;

/// What follows the name of the database in the name of its copy; the number of the schema follows that.
const BEFORE: &str = ".before-";

const SECONDS_A_DAY: u64 = 24 * 60 * 60;

/// Copies the database beside itself: written anew, in the order of its keys, so that nothing that was deleted and no order
/// of arrival comes along. Copies of earlier updates go.
pub(super) fn keep(connection: &Connection, path: &Path, schema: usize) -> Result<(), StoreError> {
    let copy = with(path, &format!("{BEFORE}{schema}"));
    let failed = |why: String| StoreError::NoWayBack { path: shown(&copy), why };
    forget(path).map_err(|error| failed(error.to_string()))?;
    let unfinished = with(&copy, &format!(".unfinished-{}", std::process::id()));
    let copied = super::held::copy_through(connection, &unfinished).map_err(|error| match error {
        StoreError::CopyNotWritten { why, .. } => failed(why),
        other => other,
    });
    let named = copied.and_then(|()| {
        let settle = || -> io::Result<()> {
            fs::rename(&unfinished, &copy)?;
            path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
        };
        settle().map_err(|error| failed(error.to_string()))
    });
    if named.is_err() {
        // What is not whole is no way back; the error says enough.
        let _ = overwrite(&unfinished);
    }
    named
}

/// Overwrites all copies of a database and takes them away; answers how many there were.
pub(super) fn forget(path: &Path) -> io::Result<u64> {
    copies(path).iter().try_fold(0, |gone, copy| overwrite(copy).map(|()| gone + 1))
}

/// The same with those that were made too many days before `today`.
pub(super) fn sweep(path: &Path, today: Day) -> io::Result<u64> {
    let old = |copy: &&PathBuf| made(copy).is_some_and(|made| made + KEPT_BEFORE_UPDATE_DAYS < number_of(today));
    copies(path).iter().filter(old).try_fold(0, |gone, copy| overwrite(copy).map(|()| gone + 1))
}

/// All copies beside a database, also what a program that was killed left of one.
fn copies(path: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Vec::new() };
    let begin = with(Path::new(name), BEFORE);
    let begin = begin.as_os_str().as_encoded_bytes();
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.filter(|entry| entry.file_name().as_encoded_bytes().starts_with(begin)).map(|entry| entry.path()).collect()
}

/// On which day since 1970 a copy was made, in UTC, by the file itself.
fn made(copy: &Path) -> Option<u64> {
    let since = fs::metadata(copy).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(since.as_secs() / SECONDS_A_DAY)
}

fn number_of(day: Day) -> u64 {
    day.duration_since(Day::constant(1970, 1, 1)).as_secs().unsigned_abs() / SECONDS_A_DAY
}

/// Zeros over all of a file, then its name away.
fn overwrite(file: &Path) -> io::Result<()> {
    let mut opened = OpenOptions::new().write(true).open(file)?;
    let length = opened.metadata()?.len();
    // A disk that cannot be written any more keeps what it has; taking the name away still helps.
    let _ = io::copy(&mut io::repeat(0).take(length), &mut opened).and_then(|_| opened.sync_all());
    fs::remove_file(file)
}

fn with(path: &Path, more: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(more);
    name.into()
}
