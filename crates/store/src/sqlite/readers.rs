//! Connections that read, apart from the one that writes.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use super::file::{Place, READER_CACHE_KIB, connect};
use super::trouble::Told;
use crate::StoreError;

/// How many are kept open when nobody reads: more than cores of a small server; each has its own cache.
const KEPT: usize = 8;

/// Opened when needed and given back after use. There are never more than threads that read at one moment.
pub(super) struct Readers {
    place: Place,
    idle: Mutex<Idle>,
}

/// Those that nobody uses.
#[derive(Default)]
struct Idle {
    connections: Vec<Connection>,
    /// How often they were closed. One that was in use then is closed when it is given back.
    closed: u64,
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
        let mut idle = self.idle();
        idle.connections.clear();
        idle.closed += 1;
    }

    /// Reads one state of the data. One that fails is not used again.
    pub(super) fn read<T>(
        &self,
        tx: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let (known, closed) = {
            let mut idle = self.idle();
            (idle.connections.pop(), idle.closed)
        };
        let mut connection = known.map_or_else(|| connect(&self.place, READER_CACHE_KIB), Ok)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred).told(tx)?;
        let outcome = work(&transaction)?;
        transaction.finish().told(tx)?;
        let mut idle = self.idle();
        if idle.connections.len() < KEPT && idle.closed == closed {
            idle.connections.push(connection);
        }
        Ok(outcome)
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        // Nothing can panic while the list is locked.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
