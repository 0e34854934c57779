//! An engine that fails on command, for tests: each verb can be lost, or done but unheard, or made to wait.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use casework::{Act, ActKey, CaseId, Day, Fact, OfficeCode, PaperEntry, Picture, SealedId, SealedKind, Tally};

use crate::{
    Account, Asking, Audit, Changes, Committed, DaysAsked, Deletion, Engine, Held, Invitation, InvitationHash,
    Keyholder, LetGo, Mark, Named, Outside, PaperDecided, PaperKept, PaperPut, PersonKey, Proposal, Put, Recorded,
    Removed, Saved, SealedPiece, StoreError,
};

/// The verbs of [`Engine`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the verb of the engine that it is named after")]
pub enum Verb {
    ChangesSince,
    History,
    Commit,
    DeleteCase,
    LetGo,
    Record,
    IsStored,
    Tally,
    Tallies,
    TallyByDay,
    TallyByOffice,
    Picture,
    PutInvitation,
    Invitation,
    UseInvitation,
    Accounts,
    Account,
    SaveAccount,
    EndAccount,
    Asking,
    Keyholders,
    NameKeyholder,
    RemoveKeyholder,
    PutSealed,
    SealedList,
    Sealed,
    DeleteSealed,
    WipeSealed,
    PutPaper,
    DecidePaper,
    Paper,
    Note,
    NoteOnce,
    Audit,
    ForgetOrder,
    Sweep,
    Held,
    CopyTo,
    Probe,
    Rest,
}

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is done, and an error comes back.
    Lost,
    /// It is done, and yet an error comes back.
    Unheard,
}

enum Plan {
    Fail(Fault),
    Wait(Arc<Door>),
}

/// What is to go wrong. Cheap to clone; all clones command one engine.
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<BTreeMap<Verb, VecDeque<Plan>>>>);

impl Faults {
    /// Lets the next call of a verb fail that has no plan yet.
    pub fn fail(&self, verb: Verb, fault: Fault) {
        self.plan(verb, Plan::Fail(fault));
    }

    /// Lets the next call of a verb that has no plan yet wait until what comes back is dropped.
    #[must_use = "the call waits only for as long as this is kept"]
    pub fn stall(&self, verb: Verb) -> Stall {
        let door =
            Arc::new(Door { state: Mutex::new(DoorState { open: false, reached: false }), moved: Condvar::new() });
        self.plan(verb, Plan::Wait(Arc::clone(&door)));
        Stall(door)
    }

    fn plan(&self, verb: Verb, plan: Plan) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(verb).or_default().push_back(plan);
    }

    fn next(&self, verb: Verb) -> Option<Plan> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(&verb)?.pop_front()
    }
}

struct Door {
    state: Mutex<DoorState>,
    moved: Condvar,
}

struct DoorState {
    open: bool,
    reached: bool,
}

impl Door {
    fn set(&self, change: impl FnOnce(&mut DoorState)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.moved.notify_all();
    }

    fn wait(&self, until: impl Fn(&DoorState) -> bool) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.moved.wait_while(state, |state| !until(state)).unwrap_or_else(PoisonError::into_inner));
    }
}

/// A call that waits. It goes on when this is dropped.
pub struct Stall(Arc<Door>);

impl Stall {
    /// Waits until the call has arrived. Blocks its thread.
    pub fn wait_until_reached(&self) {
        self.0.wait(|state| state.reached);
    }
}

impl Drop for Stall {
    fn drop(&mut self) {
        self.0.set(|state| state.open = true);
    }
}

/// An engine with faults in front of it.
pub struct Faulty<E> {
    engine: E,
    faults: Faults,
}

impl<E: Engine> Faulty<E> {
    /// Puts faults in front of an engine. Without a plan every call goes through.
    pub fn over(engine: E) -> (Self, Faults) {
        let faults = Faults::default();
        (Self { engine, faults: faults.clone() }, faults)
    }

    fn call<T>(&self, verb: Verb, work: impl FnOnce(&E) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let failed = |what: &str| Err(StoreError::Failed { tx: "fault", what: what.into() });
        match self.faults.next(verb) {
            None => work(&self.engine),
            Some(Plan::Fail(Fault::Lost)) => failed("lost"),
            Some(Plan::Fail(Fault::Unheard)) => work(&self.engine).and_then(|_| failed("done but unheard")),
            Some(Plan::Wait(door)) => {
                door.set(|state| state.reached = true);
                door.wait(|state| state.open);
                work(&self.engine)
            }
        }
    }
}

impl<E: Engine> Engine for Faulty<E> {
    fn changes_since(&self, mark: Mark) -> Result<Changes, StoreError> {
        self.call(Verb::ChangesSince, |engine| engine.changes_since(mark))
    }

    fn history(&self, id: &CaseId) -> Result<Vec<Fact>, StoreError> {
        self.call(Verb::History, |engine| engine.history(id))
    }

    fn commit(&self, proposal: &Proposal<'_>) -> Result<Committed, StoreError> {
        self.call(Verb::Commit, |engine| engine.commit(proposal))
    }

    fn delete_case(&self, deletion: &Deletion<'_>) -> Result<Option<Removed>, StoreError> {
        self.call(Verb::DeleteCase, |engine| engine.delete_case(deletion))
    }

    fn let_go(&self, id: &CaseId, seen: u32, after: Option<ActKey>) -> Result<LetGo, StoreError> {
        self.call(Verb::LetGo, |engine| engine.let_go(id, seen, after))
    }

    fn record(&self, acts: &[Act]) -> Result<Vec<Result<Recorded, StoreError>>, StoreError> {
        self.call(Verb::Record, |engine| engine.record(acts))
    }

    fn is_stored(&self, key: &ActKey) -> Result<bool, StoreError> {
        self.call(Verb::IsStored, |engine| engine.is_stored(key))
    }

    fn tally(&self, id: &CaseId, until: Day) -> Result<Tally, StoreError> {
        self.call(Verb::Tally, |engine| engine.tally(id, until))
    }

    fn tallies(&self, until: Day) -> Result<Vec<(CaseId, Tally)>, StoreError> {
        self.call(Verb::Tallies, |engine| engine.tallies(until))
    }

    fn tally_by_day(&self, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError> {
        self.call(Verb::TallyByDay, |engine| engine.tally_by_day(id, days))
    }

    fn tally_by_office(&self, id: &CaseId, until: Day) -> Result<Vec<(OfficeCode, Tally)>, StoreError> {
        self.call(Verb::TallyByOffice, |engine| engine.tally_by_office(id, until))
    }

    fn picture(&self, id: &CaseId) -> Result<Option<Picture>, StoreError> {
        self.call(Verb::Picture, |engine| engine.picture(id))
    }

    fn put_invitation(&self, invitation: &Invitation) -> Result<(), StoreError> {
        self.call(Verb::PutInvitation, |engine| engine.put_invitation(invitation))
    }

    fn invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        self.call(Verb::Invitation, |engine| engine.invitation(hash, today))
    }

    fn use_invitation(&self, hash: &InvitationHash, today: Day) -> Result<Option<Invitation>, StoreError> {
        self.call(Verb::UseInvitation, |engine| engine.use_invitation(hash, today))
    }

    fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        self.call(Verb::Accounts, Engine::accounts)
    }

    fn account(&self, key: &PersonKey) -> Result<Option<Account>, StoreError> {
        self.call(Verb::Account, |engine| engine.account(key))
    }

    fn save_account(&self, account: &Account) -> Result<Saved, StoreError> {
        self.call(Verb::SaveAccount, |engine| engine.save_account(account))
    }

    fn end_account(&self, key: &PersonKey) -> Result<bool, StoreError> {
        self.call(Verb::EndAccount, |engine| engine.end_account(key))
    }

    fn asking(&self, id: &CaseId) -> Result<Option<Asking>, StoreError> {
        self.call(Verb::Asking, |engine| engine.asking(id))
    }

    fn keyholders(&self) -> Result<Vec<Keyholder>, StoreError> {
        self.call(Verb::Keyholders, Engine::keyholders)
    }

    fn name_keyholder(&self, keyholder: &Keyholder) -> Result<Named, StoreError> {
        self.call(Verb::NameKeyholder, |engine| engine.name_keyholder(keyholder))
    }

    fn remove_keyholder(&self, name: &str) -> Result<bool, StoreError> {
        self.call(Verb::RemoveKeyholder, |engine| engine.remove_keyholder(name))
    }

    fn put_sealed(&self, piece: &SealedPiece, most: u64) -> Result<Put, StoreError> {
        self.call(Verb::PutSealed, |engine| engine.put_sealed(piece, most))
    }

    fn sealed_list(&self, case: Option<&CaseId>) -> Result<Vec<Outside>, StoreError> {
        self.call(Verb::SealedList, |engine| engine.sealed_list(case))
    }

    fn sealed(&self, case: &CaseId, id: &SealedId) -> Result<Option<SealedPiece>, StoreError> {
        self.call(Verb::Sealed, |engine| engine.sealed(case, id))
    }

    fn delete_sealed(&self, case: &CaseId, id: &SealedId) -> Result<bool, StoreError> {
        self.call(Verb::DeleteSealed, |engine| engine.delete_sealed(case, id))
    }

    fn wipe_sealed(&self, case: &CaseId, kind: Option<SealedKind>) -> Result<u64, StoreError> {
        self.call(Verb::WipeSealed, |engine| engine.wipe_sealed(case, kind))
    }

    fn put_paper(&self, put: &PaperPut) -> Result<PaperKept, StoreError> {
        self.call(Verb::PutPaper, |engine| engine.put_paper(put))
    }

    fn decide_paper(
        &self,
        case: &CaseId,
        key: ActKey,
        by: PersonKey,
        counts: bool,
        day: Day,
    ) -> Result<PaperDecided, StoreError> {
        self.call(Verb::DecidePaper, |engine| engine.decide_paper(case, key, by, counts, day))
    }

    fn paper(&self, case: &CaseId) -> Result<Vec<PaperEntry>, StoreError> {
        self.call(Verb::Paper, |engine| engine.paper(case))
    }

    fn note(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        self.call(Verb::Note, |engine| engine.note(name))
    }

    fn note_once(&self, name: &'static str, value: &str) -> Result<String, StoreError> {
        self.call(Verb::NoteOnce, |engine| engine.note_once(name, value))
    }

    fn audit(&self) -> Result<Audit, StoreError> {
        self.call(Verb::Audit, Engine::audit)
    }

    fn forget_order(&self, after: Option<ActKey>) -> Result<Option<ActKey>, StoreError> {
        self.call(Verb::ForgetOrder, |engine| engine.forget_order(after))
    }

    fn sweep(&self, today: Day) -> Result<u64, StoreError> {
        self.call(Verb::Sweep, |engine| engine.sweep(today))
    }

    fn held(&self) -> Result<Vec<Held>, StoreError> {
        self.call(Verb::Held, Engine::held)
    }

    fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        self.call(Verb::CopyTo, |engine| engine.copy_to(file))
    }

    fn schema(&self) -> u64 {
        self.engine.schema()
    }

    fn probe(&self) -> Result<(), StoreError> {
        self.call(Verb::Probe, Engine::probe)
    }

    fn rest(&self) -> Result<(), StoreError> {
        self.call(Verb::Rest, Engine::rest)
    }
}
