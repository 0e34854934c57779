//! Entries of letters on paper, as far as they are kept, and the store's verbs for them.

use casework::{ActKey, CaseId, Day, PaperCount, PaperEntry};

use crate::queue::Job;
use crate::{PersonKey, Store, StoreError};

/// An entry that is to be kept.
pub struct PaperPut {
    /// The entry, as its rule judged it: counted, or waiting.
    pub entry: PaperEntry,
    /// Who entered it, where somebody else has to look first: kept until the answer. Empty for the link of an evening.
    pub by: Option<PersonKey>,
    /// The most letters that links of evenings may count for its case on its day without somebody else. What goes beyond waits.
    pub most_of_day: u64,
}

/// What became of an entry that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKept {
    /// It is stored and counts.
    Counted,
    /// It is stored, and counts once somebody else has looked.
    Waiting,
    /// This very entry, by its key, was stored before.
    Repeated,
    /// The entry that it corrects is not there, or was corrected before; or this link has counted its evening. Nothing was stored.
    Replaced,
    /// There is no such case, or it is deleted.
    Unknown,
}

/// What became of an answer to an entry that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperDecided {
    /// It is stored.
    Done,
    /// Whoever entered it cannot be the second person; nothing was stored.
    SamePerson,
    /// Nothing waits under this key.
    NotWaiting,
}

impl Store {
    /// Keeps an entry.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn put_paper(&self, put: PaperPut) -> Result<PaperKept, StoreError> {
        let put = Box::new(put);
        self.ask(|answer| Job::PutPaper { put, answer }).await
    }

    /// Answers an entry that waits: it counts from `day` on, or not at all.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn decide_paper(
        &self,
        case: &CaseId,
        key: ActKey,
        by: PersonKey,
        counts: bool,
        day: Day,
    ) -> Result<PaperDecided, StoreError> {
        let case = case.clone();
        self.ask(|answer| Job::DecidePaper { case, key, by, counts, day, answer }).await
    }

    /// All entries of a case, by the days of their evenings.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn paper(&self, case: &CaseId) -> Result<Vec<PaperEntry>, StoreError> {
        self.shared().engine.paper(case)
    }

    /// What they come to on a day.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn paper_until(&self, case: &CaseId, until: Day) -> Result<PaperCount, StoreError> {
        Ok(PaperCount::of(&self.paper(case)?, until))
    }
}
