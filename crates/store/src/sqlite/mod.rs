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

use casework::{Act, ActKey, CaseId, Day, Fact, Picture, SealedId, SealedKind, Tally};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::{
    Account, Asking, Audit, Changes, Committed, DaysAsked, Deletion, Engine, Held, Invitation, InvitationHash, Keyholder, LetGo, Mark, Named, Outside, PersonKey, Proposal, Put, Recorded, Removed, Saved, SealedPiece, StoreError,
};
use checkpoint::Checkpointer;
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
    /// `Folder`, `NotOurs`, `DamagedFile`, `NewerSchema`, `Locked`, `DiskFull`, `Failed`.
    pub fn open(directory: &Path) -> Result<Self, StoreError> {
        Self::open_patiently(directory, file::PATIENCE)
    }

    fn open_patiently(directory: &Path, patience: Duration) -> Result<Self, StoreError> {
        let place = file::prepare(directory, patience)?;
        let mut writer = file::connect(&place, file::WRITER_CACHE_KIB)?;
        file::look_over(&writer, &place.path)?;
        schema::migrate(&mut writer, &place.path)?;
        rewrite::settle(&writer, patience)?;
        let checkpointer = Checkpointer::start(file::connect(&place, file::READER_CACHE_KIB)?)?;
        Ok(Self { writer: Mutex::new(writer), readers: Readers::of(place), checkpointer, patience })
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A transaction that was left by a panic is rolled back as it is dropped, so the connection is usable.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
            self.readers.forget();
        }
        Ok(changes)
    }

    fn history(&self, id: &CaseId) -> Result<Vec<Fact>, StoreError> {
        self.readers.read(names::READ_FACTS, |connection| facts::of_case(connection, id))
    }

    fn commit(&self, proposal: &Proposal<'_>) -> Result<Committed, StoreError> {
        facts::commit(&mut self.writer(), proposal)
    }

    fn delete_case(&self, deletion: &Deletion<'_>) -> Result<Option<Removed>, StoreError> {
        deletion::delete(&mut self.writer(), deletion)
    }

    fn let_go(&self, id: &CaseId, seen: u32, after: Option<ActKey>) -> Result<LetGo, StoreError> {
        let mut writer = self.writer();
        let outcome = deletion::let_go(&mut writer, id, seen, after);
        self.checkpointer.written(&writer, checkpoint::LOOK_AFTER_ACTS);
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

    fn tally(&self, id: &CaseId) -> Result<Tally, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::of_case(connection, id))
    }

    fn tallies(&self) -> Result<Vec<(CaseId, Tally)>, StoreError> {
        self.readers.read(names::READ_TALLY, counts::of_all)
    }

    fn tally_by_day(&self, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError> {
        self.readers.read(names::READ_TALLY, |connection| counts::by_day(connection, id, days))
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
        accounts::end(&mut self.writer(), key)
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
        sealed::delete(&mut self.writer(), case, id)
    }

    fn wipe_sealed(&self, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError> {
        sealed::wipe(&mut self.writer(), case, kind)
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
        Ok(invitations::sweep(&writer, today)? + sealed::sweep(&mut writer, today)?)
    }

    fn held(&self) -> Result<Vec<Held>, StoreError> {
        self.readers.read(names::READ_HELD, held::all)
    }

    fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        held::copy(self.readers.place(), file)
    }

    fn rest(&self) -> Result<(), StoreError> {
        rewrite::rest(&self.writer(), self.patience)
    }
}
