//! What the installation remembers about itself.

use rusqlite::{Connection, OptionalExtension, params};

use super::begin;
use super::names::{NOTE_ONCE, READ_NOTE};
use super::trouble::Told;
use crate::StoreError;

const READ: &str = "SELECT value FROM note WHERE name = ?1";
const ONCE: &str = "INSERT INTO note (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING";

pub(super) fn read(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    connection.query_row(READ, [name], |row| row.get(0)).optional().told(READ_NOTE)
}

pub(super) fn once(connection: &mut Connection, name: &str, value: &str) -> Result<String, StoreError> {
    let transaction = begin(connection, NOTE_ONCE)?;
    transaction.execute(ONCE, params![name, value]).told(NOTE_ONCE)?;
    let stands = transaction.query_row(READ, [name], |row| row.get(0)).told(NOTE_ONCE)?;
    transaction.commit().told(NOTE_ONCE)?;
    Ok(stands)
}
