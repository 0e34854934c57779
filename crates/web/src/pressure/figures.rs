//! What presses, in numbers: for whoever looks after the server, and for the desk. Nothing in them is anybody's.

use std::sync::atomic::{AtomicU64, Ordering};

/// How much comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// Requests at work just now.
    pub(crate) working: u64,
    /// Requests that wait just now.
    pub(crate) waiting: u64,
    /// Requests that waited for their turn, since the start.
    pub(crate) waited: u64,
    /// Requests that were sent away.
    pub(crate) sent_away: u64,
    /// Requests that were refused because too much waited to be done.
    pub(crate) full: u64,
    /// Forms whose device worked instead of waiting.
    pub(crate) proofs: u64,
    /// Connections that were refused to a network with too many.
    pub(crate) refused: u64,
}

/// What is counted since the start.
#[derive(Default)]
pub(super) struct Since {
    waited: AtomicU64,
    sent_away: AtomicU64,
    full: AtomicU64,
    proofs: AtomicU64,
    refused: AtomicU64,
}

impl Since {
    pub(super) fn waited(&self) {
        self.waited.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn sent_away(&self) {
        self.sent_away.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn full(&self) {
        self.full.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn proof(&self) {
        self.proofs.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn figures(&self, working: usize, waiting: usize) -> Figures {
        let [waited, sent_away, full, proofs, refused] =
            [&self.waited, &self.sent_away, &self.full, &self.proofs, &self.refused]
                .map(|number| number.load(Ordering::Relaxed));
        Figures { working: working as u64, waiting: waiting as u64, waited, sent_away, full, proofs, refused }
    }
}
