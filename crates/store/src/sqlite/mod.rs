//! The first engine: SQLite in a file of the data folder, nothing to install and nothing to run beside it.
//!
//! Written through one connection, in groups, with a write-ahead log that is flushed to the disk at each commit
//! (`synchronous=FULL`). Read through connections of their own. No SQL and no type of the driver leaves this room.
//!
//! What its files show beyond the rows: inside a page of 4096 bytes the acts of `said_sent` lie in the order in which
//! they came, until [`Engine::forget_order`] has passed; and the log holds the latest pages until the store rests. See
//! `docs/decisions/0013-acts-without-order.md`.

mod accounts;
mod acts;
mod audit;
mod before;
mod checkpoint;
mod counts;
mod deletion;
mod facts;
mod file;
mod held;
mod invitations;
mod names;
mod notes;
mod order;
mod paper;
mod pictures;
mod readers;
mod rewrite;
mod schema;
mod sealed;
#[cfg(test)]
mod tests;
mod trouble;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use casework::{Act, ActKey, CaseId, Day, Deed, Fact, OfficeCode, PaperEntry, Picture, SealedId, SealedKind, Tally};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{
    Account, Asking, Audit, Changes, Committed, DaysAsked, Deletion, Engine, Held, Invitation, InvitationHash,
    Keyholder, LetGo, Mark, Named, Outside, PaperDecided, PaperKept, PaperPut, PersonKey, Proposal, Put, Recorded,
    Removed, Saved, SealedPiece, StoreError,
};
pub use before::KEPT_BEFORE_UPDATE_DAYS;
use checkpoint::Checkpointer;
use names::{FORGET_COPIES, PROBE};
use readers::Readers;
use trouble::Told;

/// SQLite in one data folder.
pub struct Sqlite {
    writer: Mutex<Connection>,
    readers: Readers,
    checkpointer: Checkpointer,
    patience: Duration,
}

impl Sqlite {
    /// Opens the database of a data folder; makes both if they are not there.
    ///
    /// # Errors
    /// `Folder`, `NotOurs`, `DamagedFile`, `NewerSchema`, `NoWayBack`, `Locked`, `DiskFull`, `Failed`.
    pub fn open(directory: &Path) -> Result<Self, StoreError> {
        Self::open_patiently(directory, file::PATIENCE)
    }

    fn open_patiently(directory: &Path, patience: Duration) -> Result<Self, StoreError> {
        let place = file::prepare(directory, patience)?;
        let mut writer = file::connect(&place, file::WRITER_CACHE_KIB)?;
        file::look_over(&writer, &place.path)?;
        schema::migrate(&mut writer, &place.path)?;
        if rewrite::settle(&writer, &place.path, patience)? {
            writer = file::connect(&place, file::WRITER_CACHE_KIB)?;
            checkpoint::settle_log(&writer, &place.path, patience)?;
        }
        let checkpointer = Checkpointer::start(place.clone())?;
        Ok(Self { writer: Mutex::new(writer), readers: Readers::of(place), checkpointer, patience })
    }

    /// The same without overwriting what is deleted. Only for measuring what that costs: no program opens data so, and a house
    /// rule holds it.
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open_unprotected(directory: &Path) -> Result<Self, StoreError> {
        let engine = Self::open(directory)?;
        engine.writer().pragma_update(None, "secure_delete", false).told(names::OPEN)?;
        Ok(engine)
    }

    /// Whether the database of a data folder is of an earlier version: opening it would bring it up to date. Looking changes
    /// nothing.
    ///
    /// # Errors
    /// `NewerSchema`; what was met.
    pub fn is_of_an_earlier_version(directory: &Path) -> Result<bool, StoreError> {
        let Some(connection) = file::look_only(directory)? else { return Ok(false) };
        let done = schema::steps_done(&connection, Path::new(connection.path().unwrap_or_default()))?;
        Ok((1..schema::SCHEMA).contains(&done))
    }

    /// What was deleted is not to live on in the copy that was made before an update.
    fn forget_copies(&self) -> Result<(), StoreError> {
        before::forget(&self.readers.place().path).map(drop).map_err(copy_stays)
    }

    /// What was deleted is not to live on in memory, where each connection keeps pages of the file as it was: all are closed, and
    /// the writer has a new one.
    fn forget_pages(&self) -> Result<(), StoreError> {
        self.readers.forget();
        *self.writer() = file::connect(self.readers.place(), file::WRITER_CACHE_KIB)?;
        Ok(())
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A transaction that was left by a panic is rolled back as it is dropped, so the connection is usable.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn copy_stays(error: std::io::Error) -> StoreError {
    StoreError::Failed { tx: FORGET_COPIES, what: error.to_string() }
}

/// Whether a deed takes something away that must be gone.
fn takes_away(deed: &Deed) -> bool {
    // A photograph goes when another one comes, when the consent no longer covers it, and when the case is stopped.
    matches!(deed, Deed::PictureGiven | Deed::PictureTakenAway | Deed::ConsentDecided(_) | Deed::Stopped(_))
}

/// Begins a transaction that writes. It takes the lock at once: one that begins by reading could be refused later
/// without waiting, when another process wrote in between.
fn begin<'a>(connection: &'a mut Connection, tx: &'static str) -> Result<Transaction<'a>, StoreError> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate).told(tx)
}

impl Engine for Sqlite {
    fn changes_since(&self, mark: Mark) -> Result<Changes, StoreError> {
        let changes = self.readers.read(names::READ_FACTS, |connection| facts::since(connection, mark))?;
        if !changes.tombstones.is_empty() {
            self.forget_pages()?;
        }
        Ok(changes)
    }

    fn history(&self, id: &CaseId) -> Result<Vec<Fact>, StoreError> {
        self.readers.read(names::READ_FACTS, |connection| facts::of_case(connection, id))
    }

    fn commit(&self, proposal: &Proposal<'_>) -> Result<Committed, StoreError> {
        let committed = facts::commit(&mut self.writer(), proposal)?;
        if committed == Committed::Done && takes_away(&proposal.fact.deed) {
            self.forget_copies()?;
        }
        Ok(committed)
    }

    fn delete_case(&self, deletion: &Deletion<'_>) -> Result<Option<Removed>, StoreError> {
        let removed = deletion::delete(&mut self.writer(), deletion)?;
        if removed.is_some() {
            self.forget_copies()?;
        }
        Ok(removed)
    }

    fn let_go(&self, id: &CaseId, seen: u32, after: Option<ActKey>) -> Result<LetGo, StoreError> {
        let mut writer = self.writer();
        let outcome = deletion::let_go(&mut writer, id, seen, after);
        self.checkpointer.written(&writer, checkpoint::LOOK_AFTER_ACTS);
        drop(writer);
        if outcome.as_ref().is_ok_and(|gone| gone.rows > 0) {
            self.forget_copies()?;
        }
        outcome
    }

    fn record(&self, acts: &[Act]) -> Result<Vec<Result<Recorded, StoreError>>, StoreError> {
        let mut writer = self.writer();
        let outcome = acts::record(&mut writer, acts);
        self.checkpointer.written(&writer, acts.len());
        outcome
    }

    fn is_stored(&self, key: &ActKey) -> Result<bool, StoreError> {
        self.readers.read(names::READ_ACT, |connection| acts::is_stored(connection, key).told(names::READ_ACT))
    }

    fn tally(&self, id: &CaseId, until: Day) -> Result<Tally, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::of_case(connection, id, until))
    }

    fn tallies(&self, until: Day) -> Result<Vec<(CaseId, Tally)>, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::of_all(connection, until))
    }

    fn tally_by_day(&self, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::by_day(connection, id, days))
    }

    fn tally_by_office(&self, id: &CaseId, until: Day) -> Result<Vec<(OfficeCode, Tally)>, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::by_office(connection, id, until))
    }

    fn picture(&self, id: &CaseId) -> Result<Option<Picture>, StoreError> {
        self.readers.read(names::READ_PICTURE, |connection| pictures::of_case(connection, id))
    }

    fn put_invitation(&self, invitation: &Invitation) -> Result<(), StoreError> {
        invitations::put(&self.writer(), invitation)
    }

    fn invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        self.readers.read(names::READ_INVITATION, |connection| invitations::look(connection, hash, today))
    }

    fn use_invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        invitations::take(&mut self.writer(), hash, today)
    }

    fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        self.readers.read(names::READ_ACCOUNTS, accounts::all)
    }

    fn account(&self, key: &PersonKey) -> Result<Option<Account>, StoreError> {
        self.readers.read(names::READ_ACCOUNTS, |connection| accounts::one(connection, key))
    }

    fn save_account(&self, account: &Account) -> Result<Saved, StoreError> {
        accounts::save(&mut self.writer(), account)
    }

    fn end_account(&self, key: &PersonKey) -> Result<bool, StoreError> {
        let ended = accounts::end(&mut self.writer(), key)?;
        self.forget_copies()?;
        Ok(ended)
    }

    fn asking(&self, id: &CaseId) -> Result<Option<Asking>, StoreError> {
        self.readers.read(names::READ_ASKING, |connection| accounts::asked(connection, id))
    }

    fn keyholders(&self) -> Result<Vec<Keyholder>, StoreError> {
        self.readers.read(names::READ_KEYHOLDERS, sealed::keyholders)
    }

    fn name_keyholder(&self, keyholder: &Keyholder) -> Result<Named, StoreError> {
        sealed::name(&mut self.writer(), keyholder)
    }

    fn remove_keyholder(&self, name: &str) -> Result<bool, StoreError> {
        sealed::remove(&self.writer(), name)
    }

    fn put_sealed(&self, piece: &SealedPiece, most: u64) -> Result<Put, StoreError> {
        sealed::put(&mut self.writer(), piece, most)
    }

    fn sealed_list(&self, case: Option<&CaseId>) -> Result<Vec<Outside>, StoreError> {
        self.readers.read(names::READ_SEALED, |connection| sealed::list(connection, case))
    }

    fn sealed(&self, case: &CaseId, id: &SealedId) -> Result<Option<SealedPiece>, StoreError> {
        self.readers.read(names::READ_SEALED, |connection| sealed::one(connection, case, id))
    }

    fn delete_sealed(&self, case: &CaseId, id: &SealedId) -> Result<bool, StoreError> {
        let deleted = sealed::delete(&mut self.writer(), case, id)?;
        if deleted {
            self.forget_copies()?;
        }
        Ok(deleted)
    }

    fn wipe_sealed(&self, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError> {
        let wiped = sealed::wipe(&mut self.writer(), case, kind)?;
        if wiped > 0 {
            self.forget_copies()?;
        }
        Ok(wiped)
    }

    fn put_paper(&self, put: &PaperPut) -> Result<PaperKept, StoreError> {
        paper::put(&mut self.writer(), put)
    }

    fn decide_paper(
        &self,
        case: &CaseId,
        key: ActKey,
        by: PersonKey,
        counts: bool,
        day: Day,
    ) -> Result<PaperDecided, StoreError> {
        paper::decide(&mut self.writer(), case, key, by, counts, day)
    }

    fn paper(&self, case: &CaseId) -> Result<Vec<PaperEntry>, StoreError> {
        self.readers.read(names::READ_PAPER, |connection| paper::of_case(connection, case))
    }

    fn note(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        self.readers.read(names::READ_NOTE, |connection| notes::read(connection, name))
    }

    fn note_once(&self, name: &'static str, value: &str) -> Result<String, StoreError> {
        notes::once(&mut self.writer(), name, value)
    }

    fn audit(&self) -> Result<Audit, StoreError> {
        self.readers.read(names::AUDIT, audit::all)
    }

    fn forget_order(&self, after: Option<ActKey>) -> Result<Option<ActKey>, StoreError> {
        let mut writer = self.writer();
        let outcome = order::forget(&mut writer, after);
        self.checkpointer.written(&writer, checkpoint::LOOK_AFTER_ACTS);
        outcome
    }

    fn sweep(&self, today: Day) -> Result<u64, StoreError> {
        let mut writer = self.writer();
        let (links, pieces) = (invitations::sweep(&writer, today)?, sealed::sweep(&mut writer, today)?);
        drop(writer);
        // A link that ended opens nothing and names nobody: for its hash nobody loses the way back.
        if pieces > 0 {
            self.forget_copies()?;
        }
        // What another process has deleted meanwhile, an account for instance, may still be in the memory of this one.
        self.forget_pages()?;
        let copies = before::sweep(&self.readers.place().path, today).map_err(copy_stays)?;
        // The files say when they were last written. So they are written now and then though nothing happened, and tell of the
        // last act no more than that it may have come since.
        self.probe()?;
        Ok(links + pieces + copies)
    }

    fn held(&self) -> Result<Vec<Held>, StoreError> {
        self.readers.read(names::READ_HELD, held::all)
    }

    fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        held::copy(self.readers.place(), file)
    }

    fn schema(&self) -> u64 {
        schema::SCHEMA as u64
    }

    fn probe(&self) -> Result<(), StoreError> {
        // The number that stands there already, whichever program wrote it: it says nothing new, and is written and flushed all
        // the same.
        let mut writer = self.writer();
        let transaction = begin(&mut writer, PROBE)?;
        let stands: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0)).told(PROBE)?;
        transaction.pragma_update(None, "user_version", stands).told(PROBE)?;
        transaction.commit().told(PROBE)
    }

    fn rest(&self) -> Result<(), StoreError> {
        if rewrite::rest(&self.writer(), self.patience)? {
            self.forget_pages()?;
            checkpoint::empty_log(&self.writer(), self.patience)?;
        }
        Ok(())
    }
}
