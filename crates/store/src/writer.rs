//! The one thread that writes: it takes what waits, lets the engine commit it, and answers after that.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use casework::Tombstone;

use crate::memory::Memory;
use crate::queue::{Answer, Job, Queue, Waiter, Work};
use crate::{Committed, Deletion, Engine, PaperKept, PaperPut, Proposal, Recorded, Removed, StoreError};

/// How often the files are asked to let go of a case that was deleted, before whoever deleted it is answered. Readers keep them
/// from it for some milliseconds each; a backup for longer, and then it is done when nothing waits.
const TRIES_AT_REST: usize = 100;

/// How long to wait in between: five seconds in all, while acts wait too.
const AGAIN_AFTER: Duration = Duration::from_millis(50);

/// What the writer, the watcher and every handle share.
pub(crate) struct Shared {
    pub(crate) engine: Box<dyn Engine>,
    pub(crate) memory: Memory,
    pub(crate) queue: Queue,
    pub(crate) tally_generation: AtomicU64,
    pub(crate) storing: Storing,
}

/// Whether what came last could be stored.
#[derive(Default)]
pub(crate) struct Storing {
    trouble: Mutex<Option<StoreError>>,
    failures: AtomicU64,
}

impl Storing {
    /// Why the last thing could not be stored, until something is stored again.
    pub(crate) fn trouble(&self) -> Option<StoreError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often something could not be stored since the start.
    pub(crate) fn failures(&self) -> u64 {
        self.failures.load(Ordering::Relaxed)
    }

    /// Something could not be stored. What is refused for a reason of its own says nothing about the disk.
    fn failed(&self, error: &StoreError) {
        use StoreError::{DiskFull, Failed, Folder, Locked};
        if matches!(error, DiskFull { .. } | Failed { .. } | Folder { .. } | Locked { .. }) {
            self.failures.fetch_add(1, Ordering::Relaxed);
            *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.clone());
        }
    }

    /// Something new is on the disk.
    fn worked(&self) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Lets go of all who wait if the writer dies of a defect: they hear that the store has stopped instead of waiting for
/// ever.
struct LastWord<'a>(&'a Queue);

impl Drop for LastWord<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

/// Works until the queue is closed and empty.
pub(crate) fn run(shared: &Shared) {
    let _last_word = LastWord(&shared.queue);
    let mut has_written = false;
    loop {
        match shared.queue.take(has_written || shared.storing.trouble().is_some()) {
            Work::Job(job) => {
                has_written |= !matches!(job, Job::CatchUp(_));
                shared.do_job(job);
            }
            Work::Group(group) => {
                has_written = true;
                shared.record(group);
            }
            // A log that could not be emptied now is emptied another time; nothing is lost by it.
            Work::Rest => {
                has_written = shared.engine.rest().is_err();
                shared.look_again();
            }
            Work::End => break,
        }
    }
    if has_written {
        let _ = shared.engine.rest();
    }
}

impl Shared {
    /// After something could not be stored: whether it goes again, so that it is known before the next act comes.
    fn look_again(&self) {
        // What still fails was said already.
        if self.storing.trouble().is_some() && self.engine.probe().is_ok() {
            self.storing.worked();
        }
    }

    /// Tells whoever asked what became of it, and remembers whether the disk does its part.
    fn tell<T>(&self, answer: Answer<T>, outcome: Result<T, StoreError>) {
        if let Err(error) = &outcome {
            self.storing.failed(error);
        }
        // Whoever asked may have gone away; what was asked is done all the same, so an answer nobody takes is no error.
        drop(answer.send(outcome));
    }

    /// Records a group, then answers each. An error of the engine goes to every one: nobody is told more than is known.
    fn record(&self, group: Vec<Waiter>) {
        let (acts, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|waiter| (waiter.act, waiter.answer)).unzip();
        let outcome = self.engine.record(&acts);
        let counted = outcome.as_ref().is_ok_and(|all| all.contains(&Ok(Recorded::Counted)));
        if counted || outcome.is_err() {
            self.tally_generation.fetch_add(1, Ordering::Release);
        }
        if counted {
            self.storing.worked();
        }
        match outcome {
            Ok(all) if all.len() == answers.len() => {
                for (answer, outcome) in answers.into_iter().zip(all) {
                    self.tell(answer, outcome);
                }
            }
            Ok(_) => answer_all(answers, &StoreError::Stopped),
            Err(error) => {
                self.storing.failed(&error);
                answer_all(answers, &error);
            }
        }
    }

    fn do_job(&self, job: Job) {
        let engine = &*self.engine;
        match job {
            // It reads; what it meets is kept in memory for `Store::health`.
            Job::CatchUp(answer) => drop(answer.send(self.memory.catch_up(engine))),
            Job::Commit { tx, next, fact, along, answer } => {
                let (asked_by, sealed) = (along.asked_by, along.sealed.as_slice());
                let proposal = Proposal { asked_by, sealed, ..Proposal::making(tx, &next, &fact) };
                let outcome = engine.commit(&match &along.picture {
                    Some(picture) => proposal.with_picture(picture),
                    None => proposal,
                });
                if outcome == Ok(Committed::Done) {
                    self.memory.learn(next);
                    self.storing.worked();
                }
                self.tell(answer, outcome);
            }
            Job::Delete { tx, tombstone, seen, answer } => self.tell(answer, self.delete(tx, tombstone, seen)),
            Job::LetGo { id, seen, after, answer } => self.tell(answer, engine.let_go(&id, seen, after)),
            Job::PutInvitation { invitation, answer } => self.tell(answer, engine.put_invitation(&invitation)),
            Job::UseInvitation { hash, today, answer } => self.tell(answer, engine.use_invitation(&hash, today)),
            Job::SaveAccount { account, answer } => self.tell(answer, engine.save_account(&account)),
            Job::EndAccount { key, answer } => self.tell(answer, engine.end_account(&key)),
            Job::NameKeyholder { keyholder, answer } => self.tell(answer, engine.name_keyholder(&keyholder)),
            Job::RemoveKeyholder { name, answer } => self.tell(answer, engine.remove_keyholder(&name)),
            Job::PutSealed { piece, most, answer } => self.tell(answer, engine.put_sealed(&piece, most)),
            Job::PutPaper { put, answer } => self.put_paper(&put, answer),
            Job::DecidePaper { case, key, by, counts, day, answer } => {
                let outcome = engine.decide_paper(&case, key, by, counts, day);
                self.tally_generation.fetch_add(1, Ordering::Release);
                self.tell(answer, outcome);
            }
            Job::DeleteSealed { case, id, answer } => self.tell(answer, engine.delete_sealed(&case, &id)),
            Job::WipeSealed { case, kind, answer } => self.tell(answer, engine.wipe_sealed(&case, kind)),
            Job::Sweep { today, answer } => self.tell(answer, engine.sweep(today)),
            Job::ForgetOrder { after, answer } => self.tell(answer, engine.forget_order(after)),
            Job::NoteOnce { name, value, answer } => self.tell(answer, engine.note_once(name, &value)),
        }
    }
}

impl Shared {
    fn put_paper(&self, put: &PaperPut, answer: Answer<PaperKept>) {
        let outcome = self.engine.put_paper(put);
        self.tally_generation.fetch_add(1, Ordering::Release);
        self.tell(answer, outcome);
    }

    /// Deletes a case; then it is gone from memory and, unless somebody reads for long, from the files.
    fn delete(&self, tx: &'static str, tombstone: Tombstone, seen: u32) -> Result<Option<(Removed, bool)>, StoreError> {
        let removed = self.engine.delete_case(&Deletion { tx, tombstone: &tombstone, seen })?;
        Ok(removed.map(|removed| {
            self.memory.bury(tombstone);
            (removed, self.rest_soon())
        }))
    }

    fn rest_soon(&self) -> bool {
        (0..TRIES_AT_REST).any(|number| {
            if number > 0 {
                thread::sleep(AGAIN_AFTER);
            }
            self.engine.rest().is_ok()
        })
    }
}

fn answer_all(answers: Vec<Answer<Recorded>>, error: &StoreError) {
    for answer in answers {
        let _ = answer.send(Err(error.clone()));
    }
}
