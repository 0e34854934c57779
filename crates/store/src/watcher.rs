//! The thread that sees what other processes committed: a hold by `clamor hold` beside a server that runs.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::writer::Shared;

/// How often it looks. Another process's deed is to be seen within a second; a look costs some microseconds.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Tells the watcher to end.
#[derive(Default)]
pub(crate) struct Bell {
    rung: Mutex<bool>,
    ring: Condvar,
}

impl Bell {
    pub(crate) fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.ring.notify_all();
    }

    /// Waits until the next look; true when it is over.
    fn rings(&self) -> bool {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ring.wait_timeout_while(rung, LOOK_EVERY, |rung| !*rung);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// Looks until the bell rings.
pub(crate) fn run(shared: &Shared, bell: &Bell) {
    while !bell.rings() {
        // What goes wrong is kept in memory for `Store::health`; the next look may go right.
        let _ = shared.memory.catch_up(&*shared.engine);
    }
}
