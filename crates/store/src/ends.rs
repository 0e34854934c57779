//! The store's verbs for what ends: a case that somebody deletes, drafts and rows that go by themselves.

use std::sync::Arc;

use casework::{Case, CaseId, Day, Refusal, Tombstone};

use crate::queue::Job;
use crate::store::MOST_TRIES;
use crate::{Removed, Store, StoreError};

/// What became of a case that was to be deleted.
pub enum Deleted {
    /// It is gone.
    Done {
        /// What stays of it.
        tombstone: Tombstone,
        /// How much was deleted.
        removed: Removed,
        /// Whether nothing of it is in the files any more. Else somebody was reading for long, a backup for instance, and the
        /// last copies go when nothing waits.
        is_overwritten: bool,
    },
    /// The rule says no.
    Refused(Refusal),
    /// It was deleted before.
    Before(Tombstone),
    /// There is no such case.
    Unknown,
}

impl Store {
    /// Asks a rule about the newest state of a case and deletes it, if nobody changed it in between; else it asks again.
    ///
    /// # Errors
    /// `Contended`; what the engine met.
    pub async fn delete(
        &self,
        tx: &'static str,
        id: &CaseId,
        rule: impl Fn(&Case) -> Result<Tombstone, Refusal> + Send,
    ) -> Result<Deleted, StoreError> {
        for _ in 0..MOST_TRIES {
            self.ask(Job::CatchUp).await?;
            if let Some(tombstone) = self.tombstone(id) {
                return Ok(Deleted::Before(tombstone));
            }
            let Some(case) = self.case(id) else { return Ok(Deleted::Unknown) };
            let tombstone = match rule(&case) {
                Ok(tombstone) => tombstone,
                Err(refusal) => return Ok(Deleted::Refused(refusal)),
            };
            let (seen, stays) = (case.version, tombstone.clone());
            let outcome = self.ask(|answer| Job::Delete { tx, tombstone, seen, answer }).await?;
            if let Some((removed, is_overwritten)) = outcome {
                return Ok(Deleted::Done { tombstone: stays, removed, is_overwritten });
            }
        }
        Err(StoreError::Contended { tx })
    }

    /// What stayed of a case that was deleted, also by another process up to a second ago.
    #[must_use]
    pub fn tombstone(&self, id: &CaseId) -> Option<Tombstone> {
        self.shared().memory.tombstone(id)
    }

    /// What stayed of all cases that were deleted, in the order of their ids.
    #[must_use]
    pub fn tombstones(&self) -> Vec<Tombstone> {
        self.shared().memory.tombstones()
    }

    /// Deletes what has ended by `today`: links, drafts that nobody touched, rows of "I have sent it" of cases that have long
    /// taken none. Answers how much it was. To be called often: what is kept is deleted before the limit that was promised,
    /// never after it.
    ///
    /// # Errors
    /// What the engine met; the next call does the rest.
    pub async fn sweep(&self, today: Day) -> Result<u64, StoreError> {
        let mut gone = self.ask(|answer| Job::Sweep { today, answer }).await?;
        for case in self.cases() {
            if case.goes_on().is_some_and(|day| day <= today) {
                let rule = |case: &Case| casework::delete_by_itself(case, today);
                let deleted = self.delete("sweep-draft", &case.id, rule).await?;
                gone += u64::from(matches!(deleted, Deleted::Done { .. }));
            } else if case.rows_go_on().is_some_and(|day| day <= today) {
                gone += self.let_rows_go(&case).await?;
            }
        }
        Ok(gone)
    }

    /// Lets the rows of a case go, some thousand at a time; acts of other cases are recorded in between.
    async fn let_rows_go(&self, case: &Arc<Case>) -> Result<u64, StoreError> {
        let (mut gone, mut after) = (0, None);
        loop {
            let (id, seen) = (case.id.clone(), case.version);
            let step = self.ask(|answer| Job::LetGo { id, seen, after, answer }).await?;
            gone += step.rows;
            after = step.next;
            if after.is_none() {
                return Ok(gone);
            }
        }
    }
}
