//! What is held, and a copy of all of it.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rusqlite::Connection;

use super::file::{Place, READER_CACHE_KIB, connect, shown};
use super::names::{COPY, READ_HELD};
use super::trouble::Told;
use crate::{Held, StoreError};

/// The tables that the migrations made; what SQLite keeps for itself holds numbers of rows alone.
const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name";
const COLUMNS: &str = "SELECT name FROM pragma_table_info(?1) ORDER BY cid";

/// Each table with its columns and how many rows it has.
pub(super) fn all(connection: &Connection) -> Result<Vec<Held>, StoreError> {
    let tables = names(connection, TABLES, &[])?;
    let held = |table: String| {
        let columns = names(connection, COLUMNS, &[&table])?;
        // The name comes from the schema, and migrations give plain names.
        let count = format!("SELECT count(*) FROM \"{table}\"");
        let rows = connection.query_row(&count, [], |row| row.get::<_, i64>(0)).told(READ_HELD)?;
        Ok(Held { table, columns, rows: rows.unsigned_abs() })
    };
    tables.into_iter().map(held).collect()
}

fn names(connection: &Connection, query: &str, about: &[&String]) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(query).told(READ_HELD)?;
    let rows = statement.query_map(rusqlite::params_from_iter(about), |row| row.get(0)).told(READ_HELD)?;
    rows.collect::<Result<_, _>>().told(READ_HELD)
}

/// Writes everything into a new file. Each table is written anew in the order of its keys, so nothing that was deleted and no
/// order of arrival comes along.
pub(super) fn copy(place: &Place, file: &Path) -> Result<(), StoreError> {
    copy_through(&connect(place, READER_CACHE_KIB)?, file)
}

/// The same through a connection that is there.
pub(super) fn copy_through(connection: &Connection, file: &Path) -> Result<(), StoreError> {
    let failed = |why: String| StoreError::CopyNotWritten { path: shown(file), why };
    // Made here, so that nobody else can read it from its first moment on; SQLite takes an empty file as a new one.
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
    made.map_err(|error| failed(error.to_string()))?;
    let path = file.to_str().ok_or_else(|| failed("its name is not UTF-8".into()))?;
    let copied = connection.execute("VACUUM INTO ?1", [path]).told(COPY).map(drop);
    if let Err(error) = copied {
        // What was written of it is no copy. Where it cannot be taken away, the error says enough.
        let _ = std::fs::remove_file(file);
        return Err(failed(error.to_string()));
    }
    std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(|error| failed(error.to_string()))
}
