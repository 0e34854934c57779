//! Documents that come in: taken apart elsewhere, some at a time.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use casework::{Day, Rendition};
use documents::read::{Extracted, read_extracted, sha256};
use documents::{Reading, Unreadable};
use tokio::sync::Semaphore;

use crate::Site;
use crate::picture::{self, NoPicture};

/// How long a document waits for its turn before the desk is asked to send it again: longer than one that takes all the time
/// it may, so that one of those in front does not turn away the next; shorter than browsers wait.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// Takes documents from outside apart, given by the door. It is where hostile files do their worst, so it happens behind a
/// fence that the pages know nothing of.
pub trait Intake: Send + Sync + 'static {
    /// The text of a document. It may take seconds, in which the thread that asks waits.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] for what has no text, is larger than a limit, or could not be taken apart.
    fn extract(&self, bytes: &[u8]) -> Result<Extracted, Unreadable>;

    /// A photograph in two sizes, the large one first. Without a fence it is taken apart here.
    ///
    /// # Errors
    /// [`NoPicture`] for what is none, is larger than a limit, or could not be taken apart.
    fn picture(&self, bytes: &[u8]) -> Result<(Rendition, Rendition), NoPicture> {
        picture::shown(bytes)
    }

    /// What is weaker here than it should be, in a sentence for the operator. Asked once, when a server starts.
    fn weakness(&self) -> Option<String> {
        None
    }
}

/// As many documents are read at once as there are processors: more would be no faster, and each takes memory.
pub(crate) struct IntakeTurns(Arc<Semaphore>);

impl Default for IntakeTurns {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from))))
    }
}

#[cfg(test)]
impl IntakeTurns {
    /// No turn is given any more.
    pub(crate) fn close(&self) {
        self.0.close();
    }
}

/// Why a document was not read.
pub(crate) enum NotRead {
    /// It cannot be.
    Unreadable(Unreadable),
    /// Too many others are being read.
    Busy,
}

impl Site {
    /// Reads a document from outside, on a thread of its own.
    pub(crate) async fn read(&self, bytes: Bytes, today: Day) -> Result<Reading, NotRead> {
        let turns = Arc::clone(&self.intake_turns.0);
        let turn = tokio::time::timeout(LONGEST_WAIT, turns.acquire_owned()).await;
        let turn = turn.ok().and_then(Result::ok).ok_or(NotRead::Busy)?;
        let intake = Arc::clone(&self.intake);
        let reading = tokio::task::spawn_blocking(move || {
            // The turn ends with the work, also when the browser that sent the document is gone.
            let _turn = turn;
            let extracted = intake.extract(&bytes)?;
            read_extracted(extracted, sha256(&bytes), today)
        });
        // A defect in a reader is no reason to lose what else the desk had typed.
        reading.await.unwrap_or(Err(Unreadable::GaveUp)).map_err(NotRead::Unreadable)
    }

    /// Takes a photograph from outside apart, on a thread of its own. It waits for its turn with the documents.
    ///
    /// # Errors
    /// Why it cannot be taken; `None` when too many others are being read.
    pub(crate) async fn photograph(&self, bytes: Bytes) -> Result<(Rendition, Rendition), Option<NoPicture>> {
        let turns = Arc::clone(&self.intake_turns.0);
        let turn = tokio::time::timeout(LONGEST_WAIT, turns.acquire_owned()).await;
        let turn = turn.ok().and_then(Result::ok).ok_or(None)?;
        let intake = Arc::clone(&self.intake);
        let shown = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            intake.picture(&bytes)
        });
        // A task that stumbled over a file says that the file cannot be read.
        shown.await.unwrap_or(Err(NoPicture::Damaged)).map_err(Some)
    }
}
