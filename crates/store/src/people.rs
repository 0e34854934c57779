//! The store's verbs for the people of the desk.

use casework::{CaseId, Day};

use crate::queue::Job;
use crate::{Account, Asking, Invitation, InvitationHash, PersonKey, Saved, Store, StoreError};

/// Under this name it is remembered that somebody was invited.
const FIRST_INVITATION: &str = "first-invitation";

impl Store {
    /// Keeps a one-time desk link, by its hash.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn put_invitation(&self, invitation: Invitation) -> Result<(), StoreError> {
        self.ask(|answer| Job::PutInvitation { invitation, answer }).await
    }

    /// The one-time desk link with this hash, if it still opens. Looking does not use it up.
    ///
    /// # Errors
    /// What the engine met.
    pub fn invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        self.shared().engine.invitation(hash, today)
    }

    /// Uses a one-time desk link up: it comes once, and only until its day has ended.
    ///
    /// # Errors
    /// What the engine met; the link may be used up all the same.
    pub async fn use_invitation(&self, hash: InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        self.ask(|answer| Job::UseInvitation { hash, today, answer }).await
    }

    /// True the first time that somebody is invited, with a mark that is different each time; false ever after.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn is_first_invitation(&self, mark: &str) -> Result<bool, StoreError> {
        if self.shared().engine.note(FIRST_INVITATION)?.is_some() {
            return Ok(false);
        }
        // Two at the same moment: the mark says whose was first.
        let value = mark.to_owned();
        let stands = self.ask(|answer| Job::NoteOnce { name: FIRST_INVITATION, value, answer }).await?;
        Ok(stands == mark)
    }

    /// The accounts of the desk, in the order of their names, as they are now, whichever process changed them.
    ///
    /// # Errors
    /// What the engine met.
    pub fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        self.shared().engine.accounts()
    }

    /// One account, as it is now.
    ///
    /// # Errors
    /// What the engine met.
    pub fn account(&self, key: &PersonKey) -> Result<Option<Account>, StoreError> {
        self.shared().engine.account(key)
    }

    /// Saves an account if it still has the version before the one that it says (1 makes a new one).
    ///
    /// # Errors
    /// What the engine met.
    pub async fn save_account(&self, account: Account) -> Result<Saved, StoreError> {
        let account = Box::new(account);
        self.ask(|answer| Job::SaveAccount { account, answer }).await
    }

    /// Deletes an account; false where there is none.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn end_account(&self, key: PersonKey) -> Result<bool, StoreError> {
        self.ask(|answer| Job::EndAccount { key, answer }).await
    }

    /// Who asked for the approval of a case, while the question is open.
    ///
    /// # Errors
    /// What the engine met.
    pub fn asking(&self, id: &CaseId) -> Result<Option<Asking>, StoreError> {
        self.shared().engine.asking(id)
    }
}
