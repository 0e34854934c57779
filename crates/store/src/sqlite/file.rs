//! The folder, the file, and what is checked before anything is written.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::names::OPEN;
use super::trouble::explain;
use crate::StoreError;

/// The database's file in the data folder.
const FILE: &str = "clamor.db";

/// "Clmr" in ASCII, where SQLite keeps a number for the program that a file belongs to.
pub(super) const APPLICATION_ID: i64 = 0x436c_6d72;

/// How long one waits for another process that writes. A group of acts or a deed takes milliseconds; a copy of the whole
/// file by a backup tool takes seconds.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Where SQLite does not wait by itself, it is asked again after this long: opening takes some milliseconds.
const AGAIN_AFTER: Duration = Duration::from_millis(5);

/// Memory for the pages of the writer: the leaves of about two million acts, so that taking one rarely reads the disk.
pub(super) const WRITER_CACHE_KIB: i64 = 64 * 1024;

/// Memory for the pages of each other connection: they read a few rows at a time.
pub(super) const READER_CACHE_KIB: i64 = 2 * 1024;

/// A file up to this size is read through at each start; a larger one would cost more than half a second, and is read
/// through by [`crate::Store::audit`] when the operator asks.
const LOOKED_THROUGH_AT_START: u64 = 64 * 1024 * 1024;

/// Where the database is, and how long one waits for others there.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) patience: Duration,
}

/// Makes the folder (for this user alone) and the file in it.
pub(super) fn prepare(directory: &Path, patience: Duration) -> Result<Place, StoreError> {
    let refuse = |error: io::Error| StoreError::Folder { path: shown(directory), why: error.to_string() };
    // SQLite would take a relative path that begins with "file:" for an address.
    let directory = std::path::absolute(directory).map_err(refuse)?;
    make_folder(&directory).map_err(refuse)?;
    let path = directory.join(FILE);
    refuse_orphaned_log(&path)?;
    // SQLite gives its log and its index file the permissions of the database, so making it here settles all three.
    OpenOptions::new().create(true).append(true).mode(0o600).open(&path).map_err(refuse)?;
    Ok(Place { path, patience })
}

fn make_folder(directory: &Path) -> io::Result<()> {
    if directory.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    // The entry of the new folder must survive a power cut as well as what is stored in it.
    directory.parent().map_or(Ok(()), |parent| File::open(parent)?.sync_all())
}

/// A log without its database holds acknowledged acts that SQLite would throw away with a new database.
fn refuse_orphaned_log(path: &Path) -> Result<(), StoreError> {
    let size = |path: &Path| fs::metadata(path).map_or(0, |metadata| metadata.len());
    if size(path) == 0 && size(&log_of(path)) > 0 {
        let what = "it is empty or missing, but its log clamor.db-wal is there with content".into();
        return Err(StoreError::DamagedFile { path: shown(path), what });
    }
    Ok(())
}

/// The log of a database.
pub(super) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// A connection with the settings that every one of them has.
pub(super) fn connect(place: &Place, cache_kib: i64) -> Result<Connection, StoreError> {
    let path = &place.path;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(place.patience)?;
        set_up_patiently(&connection, cache_kib, place.patience)?;
        Ok(connection)
    });
    opened.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotOurs { path: shown(path) },
        Some(ErrorCode::DatabaseCorrupt) => broken(path, &error),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            StoreError::Folder { path: shown(path), why: error.to_string() }
        }
        _ => explain(&error, OPEN),
    })
}

/// A connection that only looks at the database of a folder; `None` where there is none yet.
pub(super) fn look_only(directory: &Path) -> Result<Option<Connection>, StoreError> {
    let path = directory.join(FILE);
    if fs::metadata(&path).map_or(0, |metadata| metadata.len()) == 0 {
        return Ok(None);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(&path, flags).map(Some).map_err(|error| explain(&error, OPEN))
}

/// Two that turn a new file to its log at once would wait for each other for ever, so SQLite tells one of them at once that the
/// file is locked, whatever its patience; the other is done a moment later.
fn set_up_patiently(connection: &Connection, cache_kib: i64, patience: Duration) -> rusqlite::Result<()> {
    let begun = Instant::now();
    loop {
        match set_up(connection, cache_kib) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && begun.elapsed() < patience => {
                std::thread::sleep(AGAIN_AFTER);
            }
            done => return done,
        }
    }
}

fn set_up(connection: &Connection, cache_kib: i64) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(32);
    // What is deleted is overwritten with zeros.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Nothing in the file is trusted to run functions, and sorting never leaves a temporary file.
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "cache_size", -cache_kib)?;
    // The log is flushed to the disk at each commit, not only at checkpoints.
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    // `checkpoint.rs` decides when the log is brought in.
    connection.pragma_update(None, "wal_autocheckpoint", 0)
}

/// Refuses a file that is another program's, or broken.
pub(super) fn look_over(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let tables = || connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    let read = || Ok((number("application_id")?, tables()?));
    let (application, tables) = read().map_err(|error: rusqlite::Error| broken(path, &error))?;
    match (application, tables) {
        (0, 0) => return Ok(()),
        (APPLICATION_ID, _) => {}
        _ => return Err(StoreError::NotOurs { path: shown(path) }),
    }
    if fs::metadata(path).is_ok_and(|metadata| metadata.len() <= LOOKED_THROUGH_AT_START) {
        look_through(connection, "quick_check").map_err(|what| StoreError::DamagedFile { path: shown(path), what })?;
    }
    Ok(())
}

/// Lets SQLite read the whole file; answers the first thing it finds wrong.
pub(super) fn look_through(connection: &Connection, pragma: &str) -> Result<(), String> {
    // It answers `ok`, or one row for each thing found, in terms of pages and tables.
    let found: Result<String, _> = connection.pragma_query_value(None, pragma, |row| row.get(0));
    match found {
        Ok(answer) if answer == "ok" => Ok(()),
        Ok(answer) => Err(answer.lines().last().unwrap_or("its check failed").to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn broken(path: &Path, error: &rusqlite::Error) -> StoreError {
    StoreError::DamagedFile { path: shown(path), what: error.to_string() }
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
