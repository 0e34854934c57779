//! What waits for the writer: acts in one line, what the desk and the operator do in another that goes first.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use casework::{Act, ActKey, Case, CaseId, Day, Fact, Picture, SealedId, SealedKind, Tombstone};
use tokio::sync::oneshot;

use crate::{
    Account, Committed, Invitation, InvitationHash, Keyholder, LetGo, Named, PaperDecided, PaperKept, PaperPut,
    PersonKey, Put, Recorded, Removed, Saved, SealedPiece, StoreError,
};

/// How many acts may wait. At the slowest rate measured on a disk under heavy foreign load (10 000 a second) the last one
/// waits 0.4 seconds; more waiting would only turn into timeouts, and memory stays bounded (100 bytes each).
pub(crate) const MOST_WAITING_ACTS: usize = 4096;

/// How many deeds of the desk may wait. They are rare and made by people; a fact may be megabytes.
pub(crate) const MOST_WAITING_DEEDS: usize = 64;

/// How many acts are recorded in one transaction. Beyond some hundreds a larger group gains almost nothing and everybody
/// in it waits longer (measured in `docs/decisions/0011`).
pub(crate) const LARGEST_GROUP: usize = 512;

/// How long nothing must happen until the engine may rest. Long enough not to be in the way between two acts, short
/// enough that its log does not keep the order of acts for long.
const REST_AFTER: Duration = Duration::from_secs(5);

/// Where an answer goes. Nobody may be listening any more; what was asked is done all the same.
pub(crate) type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// An act, and who waits for it.
pub(crate) struct Waiter {
    pub(crate) act: Act,
    pub(crate) answer: Answer<Recorded>,
}

/// What is committed with a fact, or not at all.
#[derive(Clone, Default)]
pub struct Along {
    /// The photograph that it gives the case.
    pub picture: Option<Arc<Picture>>,
    /// Who asks for approval with it: kept until the next fact of the case, and deleted then.
    pub asked_by: Option<PersonKey>,
    /// What is sealed with it.
    pub sealed: Vec<SealedPiece>,
}

/// What the desk, the operator or the store itself wants of the writer.
pub(crate) enum Job {
    CatchUp(Answer<()>),
    Commit {
        tx: &'static str,
        next: Arc<Case>,
        fact: Box<Fact>,
        along: Along,
        answer: Answer<Committed>,
    },
    /// The answer says how much was deleted, and whether nothing of it is left in the files at that moment.
    Delete {
        tx: &'static str,
        tombstone: Tombstone,
        seen: u32,
        answer: Answer<Option<(Removed, bool)>>,
    },
    LetGo {
        id: CaseId,
        seen: u32,
        after: Option<ActKey>,
        answer: Answer<LetGo>,
    },
    PutInvitation {
        invitation: Invitation,
        answer: Answer<()>,
    },
    UseInvitation {
        hash: InvitationHash,
        today: Day,
        answer: Answer<Option<Invitation>>,
    },
    SaveAccount {
        account: Box<Account>,
        answer: Answer<Saved>,
    },
    EndAccount {
        key: PersonKey,
        answer: Answer<bool>,
    },
    Sweep {
        today: Day,
        answer: Answer<u64>,
    },
    ForgetOrder {
        after: Option<ActKey>,
        answer: Answer<Option<ActKey>>,
    },
    NoteOnce {
        name: &'static str,
        value: String,
        answer: Answer<String>,
    },
    NameKeyholder {
        keyholder: Keyholder,
        answer: Answer<Named>,
    },
    RemoveKeyholder {
        name: String,
        answer: Answer<bool>,
    },
    PutSealed {
        piece: Box<SealedPiece>,
        most: u64,
        answer: Answer<Put>,
    },
    PutPaper {
        put: Box<PaperPut>,
        answer: Answer<PaperKept>,
    },
    DecidePaper {
        case: CaseId,
        key: ActKey,
        by: PersonKey,
        counts: bool,
        day: Day,
        answer: Answer<PaperDecided>,
    },
    DeleteSealed {
        case: CaseId,
        id: SealedId,
        answer: Answer<bool>,
    },
    WipeSealed {
        case: CaseId,
        kind: Option<SealedKind>,
        answer: Answer<u64>,
    },
}

/// What the writer does next.
pub(crate) enum Work {
    Job(Job),
    Group(Vec<Waiter>),
    Rest,
    End,
}

#[derive(Default)]
struct Waiting {
    acts: VecDeque<Waiter>,
    jobs: VecDeque<Job>,
    closed: bool,
    writer_sleeps: bool,
}

/// The two lines. The lock is held for a push or a take only.
#[derive(Default)]
pub(crate) struct Queue {
    waiting: Mutex<Waiting>,
    more: Condvar,
}

impl Queue {
    /// Puts an act in its line.
    pub(crate) fn push_act(&self, waiter: Waiter) -> Result<(), StoreError> {
        self.push(|waiting| {
            let room = waiting.acts.len() < MOST_WAITING_ACTS;
            room.then(|| waiting.acts.push_back(waiter))
        })
    }

    /// Puts a job in its line.
    pub(crate) fn push_job(&self, job: Job) -> Result<(), StoreError> {
        self.push(|waiting| {
            let room = waiting.jobs.len() < MOST_WAITING_DEEDS;
            room.then(|| waiting.jobs.push_back(job))
        })
    }

    fn push(&self, put: impl FnOnce(&mut Waiting) -> Option<()>) -> Result<(), StoreError> {
        let mut waiting = self.lock();
        if waiting.closed {
            return Err(StoreError::Stopped);
        }
        put(&mut waiting).ok_or(StoreError::Busy)?;
        // Waking a writer that is awake would cost a system call for each act.
        let wake = std::mem::take(&mut waiting.writer_sleeps);
        drop(waiting);
        if wake {
            self.more.notify_one();
        }
        Ok(())
    }

    /// Waits for work. The group is what waits: nobody is made to wait for others to come. `Rest` is answered only to a
    /// writer that has written since it last rested, or that is to look whether it can write again.
    pub(crate) fn take(&self, has_written: bool) -> Work {
        let mut waiting = self.lock();
        loop {
            if let Some(job) = waiting.jobs.pop_front() {
                return Work::Job(job);
            }
            if !waiting.acts.is_empty() {
                let size = waiting.acts.len().min(LARGEST_GROUP);
                return Work::Group(waiting.acts.drain(..size).collect());
            }
            if waiting.closed {
                return Work::End;
            }
            waiting.writer_sleeps = true;
            if has_written {
                let (guard, timeout) =
                    self.more.wait_timeout(waiting, REST_AFTER).unwrap_or_else(PoisonError::into_inner);
                waiting = guard;
                if timeout.timed_out() && waiting.acts.is_empty() && waiting.jobs.is_empty() {
                    waiting.writer_sleeps = false;
                    return Work::Rest;
                }
            } else {
                waiting = self.more.wait(waiting).unwrap_or_else(PoisonError::into_inner);
            }
            waiting.writer_sleeps = false;
        }
    }

    /// Takes nothing more. What waits is still done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.more.notify_one();
    }

    /// Takes nothing more and lets go of those who wait: they are told that the store has stopped.
    pub(crate) fn abandon(&self) {
        let mut waiting = self.lock();
        waiting.closed = true;
        waiting.acts.clear();
        waiting.jobs.clear();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // Nothing in here can panic halfway through a change.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
