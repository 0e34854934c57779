//! The one thread that writes: it takes what waits, lets the engine commit it, and answers after that.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use casework::Tombstone;

use crate::memory::Memory;
use crate::queue::{Job, Queue, Waiter, Work};
use crate::{Committed, Deletion, Engine, Proposal, Recorded, Removed, StoreError};

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
        match shared.queue.take(has_written) {
            Work::Job(job) => {
                has_written |= !matches!(job, Job::CatchUp(_));
                shared.do_job(job);
            }
            Work::Group(group) => {
                has_written = true;
                shared.record(group);
            }
            // A log that could not be emptied now is emptied another time; nothing is lost by it.
            Work::Rest => has_written = shared.engine.rest().is_err(),
            Work::End => break,
        }
    }
    if has_written {
        let _ = shared.engine.rest();
    }
}

impl Shared {
    /// Records a group, then answers each. An error of the engine goes to every one: nobody is told more than is known.
    fn record(&self, group: Vec<Waiter>) {
        let (acts, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|waiter| (waiter.act, waiter.answer)).unzip();
        let outcome = self.engine.record(&acts);
        let quiet = outcome.as_ref().is_ok_and(|all| !all.contains(&Ok(Recorded::Counted)));
        if !quiet {
            self.tally_generation.fetch_add(1, Ordering::Release);
        }
        match outcome {
            Ok(all) if all.len() == answers.len() => {
                for (answer, outcome) in answers.into_iter().zip(all) {
                    let _ = answer.send(outcome);
                }
            }
            Ok(_) => answer_all(answers, &StoreError::Stopped),
            Err(error) => answer_all(answers, &error),
        }
    }

    fn do_job(&self, job: Job) {
        let engine = &*self.engine;
        // Whoever asked may have gone away; what was asked is done all the same, so an answer nobody takes is no error.
        match job {
            Job::CatchUp(answer) => drop(answer.send(self.memory.catch_up(engine))),
            Job::Commit { tx, next, fact, along, answer } => {
                let proposal = Proposal { asked_by: along.asked_by, ..Proposal::making(tx, &next, &fact) };
                let outcome = engine.commit(&match &along.picture {
                    Some(picture) => proposal.with_picture(picture),
                    None => proposal,
                });
                if outcome == Ok(Committed::Done) {
                    self.memory.learn(next);
                }
                drop(answer.send(outcome));
            }
            Job::Delete { tx, tombstone, seen, answer } => drop(answer.send(self.delete(tx, tombstone, seen))),
            Job::LetGo { id, seen, after, answer } => drop(answer.send(engine.let_go(&id, seen, after))),
            Job::PutInvitation { invitation, answer } => drop(answer.send(engine.put_invitation(&invitation))),
            Job::UseInvitation { hash, today, answer } => drop(answer.send(engine.use_invitation(&hash, today))),
            Job::SaveAccount { account, answer } => drop(answer.send(engine.save_account(&account))),
            Job::EndAccount { key, answer } => drop(answer.send(engine.end_account(&key))),
            Job::Sweep { today, answer } => drop(answer.send(engine.sweep(today))),
            Job::ForgetOrder { after, answer } => drop(answer.send(engine.forget_order(after))),
            Job::NoteOnce { name, value, answer } => drop(answer.send(engine.note_once(name, &value))),
        }
    }
}

impl Shared {
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

fn answer_all(answers: Vec<crate::queue::Answer<Recorded>>, error: &StoreError) {
    for answer in answers {
        let _ = answer.send(Err(error.clone()));
    }
}
