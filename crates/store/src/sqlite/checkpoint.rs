//! When the log is brought into the database: beside the writer, and not in its way.
//!
//! SQLite would do it inside the commit that makes the log long enough, and all who wait would wait for some thousand
//! pages. Here a thread of its own copies and flushes them while groups go on being committed. What came in the
//! meantime is little; the writer copies that itself between two groups, and the log begins anew at its start.

use std::fs::File;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::Connection;

use super::file::{Place, READER_CACHE_KIB, connect, log_of};
use super::names::CHECKPOINT;
use super::trouble::Told;
use crate::StoreError;

/// How long the log may get before it is brought in, in pages of 4096 bytes: 32 MiB. A longer one is brought in more
/// rarely and holds more pages that were changed again in it; it also takes longer to read after a crash (0.1 s).
const LONG_LOG: i64 = 8192;

/// With so few pages left the writer finishes by itself: it takes about as long as one group.
const SHORT_REST: i64 = 512;

/// How often the thread goes after what came in while it copied. The writer may be as fast as it is for a while.
const MOST_ROUNDS: usize = 4;

/// After how many acts the writer looks at the length of the log. An act changes one page of it, seldom more.
pub(super) const LOOK_AFTER_ACTS: usize = 1024;

/// How far the log is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing to do.
    Quiet,
    /// The thread is to copy, or is at it.
    Copying,
    /// The thread has copied; the writer is to finish.
    Copied,
    /// The engine is closed.
    Ended,
}

struct Shared {
    stage: Mutex<Stage>,
    changed: Condvar,
}

impl Shared {
    fn stage(&self) -> MutexGuard<'_, Stage> {
        // A stage is set in one step: a poisoned lock holds a whole one.
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread that copies, as the writer sees it.
pub(super) struct Checkpointer {
    shared: Arc<Shared>,
    acts: Mutex<usize>,
    thread: Option<JoinHandle<()>>,
}

impl Checkpointer {
    /// Starts the thread, which has connections of its own.
    pub(super) fn start(place: Place) -> Result<Self, StoreError> {
        let shared = Arc::new(Shared { stage: Mutex::new(Stage::Quiet), changed: Condvar::new() });
        let for_thread = Arc::clone(&shared);
        let started = thread::Builder::new().name("store-checkpoint".into()).spawn(move || copy(&place, &for_thread));
        let thread = started.map_err(|error| StoreError::Failed { tx: CHECKPOINT, what: error.to_string() })?;
        Ok(Self { shared, acts: Mutex::default(), thread: Some(thread) })
    }

    /// The writer has written so many acts, and nobody writes at this moment.
    pub(super) fn written(&self, writer: &Connection, acts: usize) {
        let mut stage = self.shared.stage();
        let mut since = self.acts.lock().unwrap_or_else(PoisonError::into_inner);
        *since += acts;
        match *stage {
            Stage::Copied => {
                // One that fails is made good by the next: nothing is lost, the log only stays long.
                let _ = bring_in(writer, "PASSIVE");
                *stage = Stage::Quiet;
            }
            Stage::Quiet if *since >= LOOK_AFTER_ACTS => {
                *since = 0;
                if left_in_log(writer).is_ok_and(|pages| pages >= LONG_LOG) {
                    *stage = Stage::Copying;
                    self.shared.changed.notify_one();
                }
            }
            _ => {}
        }
    }
}

impl Drop for Checkpointer {
    fn drop(&mut self) {
        *self.shared.stage() = Stage::Ended;
        self.shared.changed.notify_one();
        // One that died of a defect has left nothing undone that the writer's end does not do.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn copy(place: &Place, shared: &Shared) {
    loop {
        let stage = shared.changed.wait_while(shared.stage(), |stage| matches!(stage, Stage::Quiet | Stage::Copied));
        let stage = stage.unwrap_or_else(PoisonError::into_inner);
        if *stage == Stage::Ended {
            return;
        }
        drop(stage);
        go_after(place);
        let mut stage = shared.stage();
        if *stage == Stage::Copying {
            *stage = Stage::Copied;
        }
    }
}

/// Copies through a connection that is closed afterwards: what it has in memory may be deleted before it copies again.
fn go_after(place: &Place) {
    // Where none can be opened the log only stays long, and the next time makes it good.
    let Ok(connection) = connect(place, READER_CACHE_KIB) else { return };
    for _ in 0..MOST_ROUNDS {
        let left = bring_in(&connection, "PASSIVE").and_then(|_| left_in_log(&connection));
        if left.is_ok_and(|pages| pages <= SHORT_REST) {
            break;
        }
    }
}

/// Brings everything in, empties the file of the log, and waits for nobody: while readers are at it the file stays as it
/// is, and it is an error.
pub(super) fn empty_log(connection: &Connection, patience: Duration) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::ZERO).told(CHECKPOINT)?;
    let whole = bring_in(connection, "TRUNCATE");
    connection.busy_timeout(patience).told(CHECKPOINT)?;
    if whole.told(CHECKPOINT)? { Ok(()) } else { Err(StoreError::Locked { tx: CHECKPOINT }) }
}

/// What a killed process left in the log counts from here on, so it must be on the disk before anybody is told that it is
/// stored. While other processes have the database open nothing was left: what they see, they have flushed. On a full disk, where
/// it cannot be brought in, the log itself is flushed: looking, and saving a copy elsewhere, must go there too.
pub(super) fn settle_log(connection: &Connection, path: &Path, patience: Duration) -> Result<(), StoreError> {
    match empty_log(connection, patience) {
        Err(StoreError::Locked { .. }) => Ok(()),
        Err(StoreError::DiskFull { .. }) => {
            let log = File::open(log_of(path)).and_then(|log| log.sync_all());
            log.map_err(|error| StoreError::Failed { tx: CHECKPOINT, what: error.to_string() })
        }
        outcome => outcome,
    }
}

/// Copies from the log into the database and flushes both; false when others kept it from doing all of it.
fn bring_in(connection: &Connection, how: &str) -> rusqlite::Result<bool> {
    connection.query_row(&format!("PRAGMA wal_checkpoint({how})"), [], |row| Ok(row.get::<_, i64>("busy")? == 0))
}

/// How many pages of the log have not been brought in.
fn left_in_log(connection: &Connection) -> rusqlite::Result<i64> {
    let left = |row: &rusqlite::Row<'_>| Ok(row.get::<_, i64>("log")? - row.get::<_, i64>("checkpointed")?);
    connection.query_row("PRAGMA wal_checkpoint(NOOP)", [], left)
}
