//! The contract between the store and whatever keeps its facts.

use std::path::Path;
use std::time::Duration;

use casework::{
    Act, ActKey, Case, CaseId, Day, Fact, Gate, OfficeCode, PaperEntry, Picture, SealedId, SealedKind, Tally, Tombstone,
};

use crate::{
    Account, Asking, Invitation, Keyholder, Named, Outside, PaperDecided, PaperKept, PaperPut, PersonKey, Put, Saved,
    SealedPiece, StoreError,
};

/// How far a reader has read: what [`Engine::changes_since`] answered last. Zero is the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Mark {
    /// Up to which fact.
    pub facts: u64,
    /// Up to which deletion of a case.
    pub tombstones: u64,
}

/// One fact that was committed.
pub struct Change {
    /// Of which case.
    pub id: CaseId,
    /// The version that the case has with it; the first fact makes version 1.
    pub version: u32,
    /// The fact.
    pub fact: Fact,
}

/// What was committed since a mark, and the mark to ask with next. A case that was deleted has no facts.
pub struct Changes {
    /// The facts, in the order of their commits.
    pub facts: Vec<Change>,
    /// What stayed of the cases that were deleted, in the order of that.
    pub tombstones: Vec<Tombstone>,
    /// The next mark.
    pub mark: Mark,
}

/// A fact that wants to be committed.
pub struct Proposal<'a> {
    /// The name of the transaction, for errors.
    pub tx: &'static str,
    /// The case.
    pub id: &'a CaseId,
    /// The version of the case that the rule saw; 0 makes a new case.
    pub seen: u32,
    /// The fact.
    pub fact: &'a Fact,
    /// [`Case::gate`] of the case with this fact.
    pub gate: Gate,
    /// What the fact means for the photograph of the case.
    pub picture: PictureChange<'a>,
    /// Who asks for approval with this fact. Any fact deletes who asked before.
    pub asked_by: Option<PersonKey>,
    /// What is sealed with the fact.
    pub sealed: &'a [SealedPiece],
}

/// What a fact means for the photograph of its case. It is done in the transaction of the fact.
#[derive(Clone, Copy)]
pub enum PictureChange<'a> {
    /// Whatever is there stays.
    Keep,
    /// This one takes the place of whatever is there.
    Put(&'a Picture),
    /// Whatever is there is deleted.
    Delete,
}

/// A span of days about which one may ask at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysAsked {
    first: Day,
    last: Day,
}

impl DaysAsked {
    /// How many days one may ask about at once: what a reader can take in as a picture, and a bound for the answer.
    pub const MOST: u64 = 366;

    /// The days up to the last one: all from the first one, or the latest [`Self::MOST`] of them.
    #[must_use]
    pub fn from_to(first: Day, last: Day) -> Self {
        let earliest = last.saturating_sub(Duration::from_secs(24 * 3600 * (Self::MOST - 1)));
        Self { first: first.max(earliest), last }
    }

    /// The first of them.
    #[must_use]
    pub fn first(&self) -> Day {
        self.first
    }

    /// The last of them.
    #[must_use]
    pub fn last(&self) -> Day {
        self.last
    }
}

impl<'a> Proposal<'a> {
    /// The proposal that turns a case of version `next.version - 1` into `next`.
    #[must_use]
    pub fn making(tx: &'static str, next: &'a Case, fact: &'a Fact) -> Self {
        // A case whose facts leave it no photograph has none: not here, and not in the file.
        let picture = if next.pictured.is_some() { PictureChange::Keep } else { PictureChange::Delete };
        Self { tx, id: &next.id, seen: next.version - 1, fact, gate: next.gate(), picture, asked_by: None, sealed: &[] }
    }

    /// The same, with the photograph that the fact is about.
    #[must_use]
    pub fn with_picture(self, picture: &'a Picture) -> Self {
        Self { picture: PictureChange::Put(picture), ..self }
    }
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Committed {
    /// It is stored.
    Done,
    /// The case has another version than the one that was seen; nothing was stored.
    Conflict,
}

/// A case that is to be deleted whole.
pub struct Deletion<'a> {
    /// The name of the transaction, for errors.
    pub tx: &'static str,
    /// What is to stay of it.
    pub tombstone: &'a Tombstone,
    /// The version of the case that the rule saw.
    pub seen: u32,
}

/// How much was deleted with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    /// How many facts: documents, corrections, decisions, translations.
    pub facts: u64,
    /// How many photographs.
    pub pictures: u64,
    /// How many rows of "I have sent it".
    pub rows: u64,
}

/// What one step of letting rows go did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetGo {
    /// How many rows went.
    pub rows: u64,
    /// Where the next step goes on; `None` when all is done.
    pub next: Option<ActKey>,
}

/// What became of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is stored and counted.
    Counted,
    /// This very act, by its key, was counted before: it is stored, and counts once.
    Repeated,
    /// The case takes no acts on that day, or is deleted.
    Closed,
    /// There is no such case.
    Unknown,
}

/// The SHA-256 of a one-time desk link's secret. The secret itself is nowhere.
pub type InvitationHash = [u8; 32];

/// Whether what is stored, with what was let go, is what is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// How many acts with a key are stored, over all cases.
    pub acts: u64,
    /// How many were stored once and were let go, of cases whose counts are kept.
    pub let_go: u64,
    /// Where stored acts and counts differ: empty, unless something is broken.
    pub differences: Vec<Difference>,
}

/// A case and day whose count of `SaidSent` is not the number of stored acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The case.
    pub case: CaseId,
    /// The day.
    pub day: Day,
    /// How many acts are stored, or were once and were let go.
    pub stored: u64,
    /// How many are counted.
    pub counted: u64,
}

/// How many rows a table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The table.
    pub table: String,
    /// Its columns, in their order.
    pub columns: Vec<String>,
    /// How many rows it has.
    pub rows: u64,
}

/// Keeps facts, acts and counts. Only the store calls it; its verbs block.
///
/// # What it promises
/// 1. **Durable before the answer.** When `commit`, `record`, `delete_case`, `put_sealed` or any other verb that writes answers `Ok`, what it says survives a killed process and a power cut. `Repeated` and
///    `Closed` hold to the same: they rest on what is durable.
/// 2. **Whole or not at all.** Each call is one transaction: a fact, the gate that follows from it, the photograph
///    that comes or goes with it and what is sealed with it; an act and its count. After `Err` the caller does not know whether it was stored, as with any lost answer; so a keyed act may be
///    repeated and counts once, and a proposal may be repeated and then conflicts.
/// 3. **One order.** Facts of one case have the versions 1, 2, 3 without a gap, whichever process commits them. The gate
///    is judged inside the transaction that stores the act: a hold that was committed first closes it, also when it
///    came from another process.
/// 4. **Nothing that joins.** No order of rows, number or time ties a stored act to another one or to whoever did it:
///    an act is its key, its case, its day and its channel. What an engine's own files still show of the order is gone
///    after `forget_order` and `rest`.
/// 5. **Deleting deletes.** What is deleted is gone from the files after `rest`, and from logs: overwritten, with whatever
///    copies the engine made of it. Facts are deleted with their whole case alone; a copy that the engine
///    made before it brought its data up to date goes with the first deletion.
///
/// Writing verbs are called from one thread at a time, reading ones from any thread at any time, also from other
/// processes on the same data.
pub trait Engine: Send + Sync + 'static {
    /// The facts committed since a mark, by any process.
    ///
    /// # Errors
    /// `Damaged` for a row that cannot be understood; what the engine met.
    fn changes_since(&self, mark: Mark) -> Result<Changes, StoreError>;

    /// All facts of one case, in the order of their versions; none for a case that is not there.
    ///
    /// # Errors
    /// `Damaged` for a row that cannot be understood; what the engine met.
    fn history(&self, id: &CaseId) -> Result<Vec<Fact>, StoreError>;

    /// Commits a fact and its gate if the case still has the version that was seen.
    ///
    /// # Errors
    /// `TooLarge`; what the engine met.
    fn commit(&self, proposal: &Proposal<'_>) -> Result<Committed, StoreError>;

    /// Deletes a case with all that belongs to it and sets its tombstone, if it still has the version that was seen; `None`
    /// where it has another one or is deleted already. The counts of a case that was issued stay, those of a draft go. Its
    /// id is never given again, and acts for it are `Closed`.
    ///
    /// # Errors
    /// What the engine met.
    fn delete_case(&self, deletion: &Deletion<'_>) -> Result<Option<Removed>, StoreError>;

    /// Takes one step in letting the rows of "I have sent it" of a case go, if it has the version that was seen: from the
    /// key after `after`, or from the first. How many went is noted, so that the counts can still be checked.
    ///
    /// # Errors
    /// What the engine met; nothing is lost by it.
    fn let_go(&self, id: &CaseId, seen: u32, after: Option<ActKey>) -> Result<LetGo, StoreError>;

    /// Records acts in one durable transaction, one answer for each in their order. An act that cannot be stored for a
    /// reason of its own gets its own error and does not cost the others theirs.
    ///
    /// # Errors
    /// For the group: none of it may be acknowledged.
    fn record(&self, acts: &[Act]) -> Result<Vec<Result<Recorded, StoreError>>, StoreError>;

    /// Whether the act with this key is stored.
    ///
    /// # Errors
    /// What the engine met.
    fn is_stored(&self, key: &ActKey) -> Result<bool, StoreError>;

    /// The counts of one case up to a day, with that day; zeros for a case without any.
    ///
    /// # Errors
    /// What the engine met.
    fn tally(&self, id: &CaseId, until: Day) -> Result<Tally, StoreError>;

    /// The same of all cases, also of those without any, in the order of their ids. A draft that was deleted has none.
    ///
    /// # Errors
    /// What the engine met.
    fn tallies(&self, until: Day) -> Result<Vec<(CaseId, Tally)>, StoreError>;

    /// The counts of one case by day, in the order of the days; days without any are left out.
    ///
    /// # Errors
    /// What the engine met.
    fn tally_by_day(&self, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError>;

    /// The parts of the counts of one case that came through the editions of offices, up to a day, in the order of the offices'
    /// codes. What is counted there is in [`Engine::tally`] too.
    ///
    /// # Errors
    /// What the engine met.
    fn tally_by_office(&self, id: &CaseId, until: Day) -> Result<Vec<(OfficeCode, Tally)>, StoreError>;

    /// The photograph of a case, if it has one.
    ///
    /// # Errors
    /// What the engine met.
    fn picture(&self, id: &CaseId) -> Result<Option<Picture>, StoreError>;

    /// Keeps a one-time desk link, by its hash.
    ///
    /// # Errors
    /// What the engine met.
    fn put_invitation(&self, invitation: &Invitation) -> Result<(), StoreError>;

    /// The one-time desk link with this hash, if it had not ended before `today`. Looking does not use it up.
    ///
    /// # Errors
    /// What the engine met.
    fn invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError>;

    /// Uses a one-time desk link up: it comes once, and only if it had not ended before `today`. It is deleted with all
    /// those that have ended.
    ///
    /// # Errors
    /// What the engine met.
    fn use_invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError>;

    /// The accounts of the desk, in the order of their names.
    ///
    /// # Errors
    /// What the engine met.
    fn accounts(&self) -> Result<Vec<Account>, StoreError>;

    /// One account.
    ///
    /// # Errors
    /// What the engine met.
    fn account(&self, key: &PersonKey) -> Result<Option<Account>, StoreError>;

    /// Saves an account if it still has the version before the one that it says (1 makes a new one).
    ///
    /// # Errors
    /// What the engine met.
    fn save_account(&self, account: &Account) -> Result<Saved, StoreError>;

    /// Deletes an account; false where there is none. What it asked for is forgotten; with an operator's account all links
    /// end that still let somebody in: who made which of them is not kept.
    ///
    /// # Errors
    /// What the engine met.
    fn end_account(&self, key: &PersonKey) -> Result<bool, StoreError>;

    /// Who asked for the approval of a case, while the question is open.
    ///
    /// # Errors
    /// What the engine met.
    fn asking(&self, id: &CaseId) -> Result<Option<Asking>, StoreError>;

    /// Who may open what is sealed from now on, in the order of their names.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    fn keyholders(&self) -> Result<Vec<Keyholder>, StoreError>;

    /// Names somebody who may open what is sealed from now on.
    ///
    /// # Errors
    /// What the engine met.
    fn name_keyholder(&self, keyholder: &Keyholder) -> Result<Named, StoreError>;

    /// Takes a name from that list; false where it is not there. What was sealed stays as it is.
    ///
    /// # Errors
    /// What the engine met.
    fn remove_keyholder(&self, name: &str) -> Result<bool, StoreError>;

    /// Keeps something sealed, if fewer than `most` of its kind are kept for its case.
    ///
    /// # Errors
    /// What the engine met.
    fn put_sealed(&self, piece: &SealedPiece, most: u64) -> Result<Put, StoreError>;

    /// What stands outside of all that is sealed, of one case or of all: by case, kind, day and number.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    fn sealed_list(&self, case: Option<&CaseId>) -> Result<Vec<Outside>, StoreError>;

    /// One thing that is sealed.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    fn sealed(&self, case: &CaseId, id: &SealedId) -> Result<Option<SealedPiece>, StoreError>;

    /// Deletes one thing that is sealed; false where there is none.
    ///
    /// # Errors
    /// What the engine met.
    fn delete_sealed(&self, case: &CaseId, id: &SealedId) -> Result<bool, StoreError>;

    /// Deletes all that is sealed of a case, or all of one kind; answers how much it was.
    ///
    /// # Errors
    /// What the engine met.
    fn wipe_sealed(&self, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError>;

    /// Keeps an entry of letters on paper. One whose key is stored is not stored again. An entry is corrected once, a link counts
    /// once, and what links count beyond `most_of_day` waits, judged in the same transaction.
    ///
    /// # Errors
    /// What the engine met.
    fn put_paper(&self, put: &PaperPut) -> Result<PaperKept, StoreError>;

    /// Answers an entry that waits, if somebody else entered it: it counts from `day` on, or not at all. Who entered it is
    /// forgotten with that.
    ///
    /// # Errors
    /// What the engine met.
    fn decide_paper(
        &self,
        case: &CaseId,
        key: ActKey,
        by: PersonKey,
        counts: bool,
        day: Day,
    ) -> Result<PaperDecided, StoreError>;

    /// All entries of letters on paper of a case, by the days of their evenings. They stay as long as its counts.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    fn paper(&self, case: &CaseId) -> Result<Vec<PaperEntry>, StoreError>;

    /// What was noted under a name.
    ///
    /// # Errors
    /// What the engine met.
    fn note(&self, name: &'static str) -> Result<Option<String>, StoreError>;

    /// Notes a value under a name unless one stands there; answers the one that stands.
    ///
    /// # Errors
    /// What the engine met.
    fn note_once(&self, name: &'static str, value: &str) -> Result<String, StoreError>;

    /// Reads everything and compares what is stored with what is counted. Slow: its cost grows with the data.
    ///
    /// # Errors
    /// `DamagedFile` for a broken file; what the engine met.
    fn audit(&self) -> Result<Audit, StoreError>;

    /// Takes one step in making the files forget in which order acts came: from the key after `after`, or from the
    /// first. Answers where the next step goes on, or `None` when all is done. Each step is short, so that acts can be
    /// recorded between them.
    ///
    /// # Errors
    /// What the engine met; nothing is lost by it.
    fn forget_order(&self, after: Option<ActKey>) -> Result<Option<ActKey>, StoreError>;

    /// Deletes what has ended before `today`; answers how much it was.
    ///
    /// # Errors
    /// What the engine met; nothing is lost by it, and the next call does the rest.
    fn sweep(&self, today: Day) -> Result<u64, StoreError>;

    /// What is held: every table with its columns and how many rows it has, in the order of their names.
    ///
    /// # Errors
    /// What the engine met.
    fn held(&self) -> Result<Vec<Held>, StoreError>;

    /// Writes a copy of everything into a new file, as it is at one moment, without what was deleted and without the order
    /// in which acts came. Others go on reading and writing meanwhile.
    ///
    /// # Errors
    /// `CopyNotWritten` where the file is there already or cannot be written; what the engine met.
    fn copy_to(&self, file: &Path) -> Result<(), StoreError>;

    /// The form of what is kept: a number that grows with each change of it.
    fn schema(&self) -> u64;

    /// Tries whether something can be stored: what it writes says nothing new, and is as durable as an act.
    ///
    /// # Errors
    /// What the engine met.
    fn probe(&self) -> Result<(), StoreError>;

    /// Called when nothing waits: whatever log the engine writes is brought in and emptied, and what deletion left elsewhere
    /// is overwritten.
    ///
    /// # Errors
    /// `Locked` while others read; what the engine met; nothing is lost by it, and the next call does the rest.
    fn rest(&self) -> Result<(), StoreError>;
}
