//! The store's verbs for what is sealed, and for the keys that open it.

use casework::{CaseId, SealedId, SealedKind};

use crate::queue::Job;
use crate::{Keyholder, Named, Outside, Put, SealedPiece, Store, StoreError};

impl Store {
    /// Who may open what is sealed from now on, in the order of their names, whichever process named them.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn keyholders(&self) -> Result<Vec<Keyholder>, StoreError> {
        self.shared().engine.keyholders()
    }

    /// Names somebody who may open what is sealed from now on.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn name_keyholder(&self, keyholder: Keyholder) -> Result<Named, StoreError> {
        self.ask(|answer| Job::NameKeyholder { keyholder, answer }).await
    }

    /// From now on nothing is sealed for them; false where there is nobody of that name. What was sealed stays as it is.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn remove_keyholder(&self, name: &str) -> Result<bool, StoreError> {
        let name = name.to_owned();
        self.ask(|answer| Job::RemoveKeyholder { name, answer }).await
    }

    /// Keeps something sealed, if fewer than `most` of its kind are kept for its case.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn put_sealed(&self, piece: SealedPiece, most: u64) -> Result<Put, StoreError> {
        let piece = Box::new(piece);
        self.ask(|answer| Job::PutSealed { piece, most, answer }).await
    }

    /// What stands outside of all that is sealed, of one case or of all: by case, kind, day and number.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn sealed_list(&self, case: Option<&CaseId>) -> Result<Vec<Outside>, StoreError> {
        self.shared().engine.sealed_list(case)
    }

    /// One thing that is sealed.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn sealed(&self, case: &CaseId, id: &SealedId) -> Result<Option<SealedPiece>, StoreError> {
        self.shared().engine.sealed(case, id)
    }

    /// Deletes one thing that is sealed; false where there is none.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn delete_sealed(&self, case: &CaseId, id: SealedId) -> Result<bool, StoreError> {
        let case = case.clone();
        self.ask(|answer| Job::DeleteSealed { case, id, answer }).await
    }

    /// Deletes all that is sealed of a case, or all of one kind; answers how much it was.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn wipe_sealed(&self, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError> {
        let case = case.clone();
        self.ask(|answer| Job::WipeSealed { case, kind, answer }).await
    }
}
