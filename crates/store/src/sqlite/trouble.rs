//! What SQLite answers, as errors of the store.

use rusqlite::{Error, ErrorCode};

use crate::StoreError;

/// Gives an answer of SQLite the name of its transaction.
pub(super) trait Told<T> {
    fn told(self, tx: &'static str) -> Result<T, StoreError>;
}

impl<T> Told<T> for Result<T, Error> {
    fn told(self, tx: &'static str) -> Result<T, StoreError> {
        self.map_err(|error| explain(&error, tx))
    }
}

/// SQLite's own sentences name tables, columns and files, never what stands in a row.
pub(super) fn explain(error: &Error, tx: &'static str) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked { tx },
        Some(ErrorCode::DiskFull) => StoreError::DiskFull { tx },
        _ => StoreError::Failed { tx, what: error.to_string() },
    }
}

/// A row that cannot be understood.
pub(super) fn damaged(table: &'static str, row: i64, what: impl Into<String>) -> StoreError {
    StoreError::Damaged { table, row, what: what.into() }
}
