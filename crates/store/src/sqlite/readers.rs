//! Connections that read, apart from the one that writes.

use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use super::file::{Place, READER_CACHE_KIB, connect};
use super::trouble::Told;
use crate::StoreError;

/// How many are kept open when nobody reads: more than cores of a small server; each has its own cache.
const KEPT: usize = 8;

/// Opened when needed and given back after use. There are never more than threads that read at one moment.
pub(super) struct Readers {
    place: Place,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    pub(super) fn of(place: Place) -> Self {
        Self { place, idle: Mutex::default() }
    }

    /// Where the database is.
    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// Closes those that nobody uses, and with them what they keep in memory.
    pub(super) fn forget(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads one state of the data. One that fails is not used again.
    pub(super) fn read<T>(
        &self,
        tx: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        // Nothing can panic while the list is locked.
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = idle.map_or_else(|| connect(&self.place, READER_CACHE_KIB), Ok)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred).told(tx)?;
        let outcome = work(&transaction)?;
        transaction.finish().told(tx)?;
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < KEPT {
            idle.push(connection);
        }
        Ok(outcome)
    }
}
