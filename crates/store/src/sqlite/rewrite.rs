//! Rest: the log is emptied, and after a deletion the whole file is written anew.
//!
//! With `secure_delete` SQLite overwrites a row where it is deleted. But whenever it moves rows from one page to another, to
//! split or to join pages, what lay in the old place may stay in the gap between rows, and nothing ever overwrites that: of a
//! few hundred deletions some leave such a copy (measured in `docs/decisions/0054`). A file that is written anew row by row
//! has none.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::checkpoint::{empty_log, settle_log};
use super::deletion::{owed, paid};
use super::names::REWRITE;
use super::trouble::Told;
use crate::StoreError;

/// Empties the log; where something was deleted since the last time, writes the file anew, and says so: then the log is to be
/// emptied once more, through a connection that keeps nothing of the file as it was. Reading goes on meanwhile; writing waits (a
/// second for a million acts).
pub(super) fn rest(connection: &Connection, patience: Duration) -> Result<bool, StoreError> {
    // The zeros come into the file first: its end may be cut off when it is written anew, and is empty by then.
    empty_log(connection, patience)?;
    let Some(owed) = owed(connection).told(REWRITE)? else { return Ok(false) };
    connection.execute_batch("VACUUM").told(REWRITE)?;
    paid(connection, owed).told(REWRITE)?;
    Ok(true)
}

/// What a killed process left, in the log and between rows, is made good before anything else. While others have the database
/// open they do it, or have done it; on a full disk it stays owed. Answers
/// as [`rest`] does.
pub(super) fn settle(connection: &Connection, path: &Path, patience: Duration) -> Result<bool, StoreError> {
    settle_log(connection, path, patience)?;
    if owed(connection).told(REWRITE)?.is_none() {
        return Ok(false);
    }
    match rest(connection, patience) {
        Err(StoreError::Locked { .. } | StoreError::DiskFull { .. }) => Ok(false),
        outcome => outcome,
    }
}
