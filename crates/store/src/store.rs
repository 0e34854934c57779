//! The handle that everybody holds.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use casework::{Act, ActKey, Case, CaseId, Day, Decision, Fact, OfficeCode, Padding, Picture, Refusal, Tally};
use tokio::sync::oneshot;

use crate::memory::Memory;
use crate::queue::{Answer, Job, Queue, Waiter};
use crate::watcher::{self, Bell};
use crate::writer::{self, Shared, Storing};
use crate::{Along, Audit, Committed, DaysAsked, Engine, Held, Recorded, Sqlite, StoreError};

/// How often a rule is asked again because somebody else changed the case in between. Each time somebody got on, and
/// people at a desk are few: more than this means that a program is running in circles.
pub(crate) const MOST_TRIES: usize = 16;

/// A day.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The note with the secret of the keys of evenings.
const EVENING_SECRET: &str = "evening-secret";

/// Under this name the sample case is remembered.
const SAMPLE: &str = "sample";

/// Where facts live. Cheap to clone; all clones are one store. What it answers to a writer's verb is durable.
///
/// Verbs that write are `async` and wait for the commit; a caller that stops waiting does not undo it. Verbs that read
/// answer from memory or with a short read, and may be called from async code.
#[derive(Clone)]
pub struct Store(Arc<Threads>);

/// The threads end when the last handle is dropped.
struct Threads {
    shared: Arc<Shared>,
    bell: Arc<Bell>,
    running: Mutex<Vec<JoinHandle<()>>>,
}

/// What became of a deed.
pub enum Verdict {
    /// It is committed; the case as it is with it.
    Done(Arc<Case>),
    /// The rule says no.
    Refused(Refusal),
    /// There is no such case.
    Unknown,
}

impl Store {
    /// Opens the store in a data folder, which is made if it is not there (for this user alone).
    ///
    /// # Errors
    /// `Folder`, `NotOurs`, `DamagedFile`, `Damaged`, `NewerSchema`, `NoWayBack`, `Locked`, `DiskFull`, `Failed`.
    pub fn open(directory: &Path) -> Result<Self, StoreError> {
        Self::over(Sqlite::open(directory)?)
    }

    /// Whether the data in a folder are of an earlier version, so that opening them would bring them up to date. Looking changes
    /// nothing.
    ///
    /// # Errors
    /// `NewerSchema`; what was met.
    pub fn is_of_an_earlier_version(directory: &Path) -> Result<bool, StoreError> {
        Sqlite::is_of_an_earlier_version(directory)
    }

    /// A store over an engine. Reads all facts before it answers.
    ///
    /// # Errors
    /// What the engine met; `Damaged`.
    pub fn over(engine: impl Engine) -> Result<Self, StoreError> {
        let memory = Memory::empty();
        memory.catch_up(&engine)?;
        let engine = Box::new(engine);
        let shared = Arc::new(Shared {
            engine,
            memory,
            queue: Queue::default(),
            tally_generation: AtomicU64::default(),
            storing: Storing::default(),
        });
        let bell = Arc::new(Bell::default());
        let threads = Threads { shared: Arc::clone(&shared), bell: Arc::clone(&bell), running: Mutex::default() };
        let for_writer = Arc::clone(&shared);
        threads.start("store-writer", move || writer::run(&for_writer))?;
        threads.start("store-watcher", move || watcher::run(&shared, &bell))?;
        Ok(Self(Arc::new(threads)))
    }

    /// Makes a case from its first fact.
    ///
    /// # Errors
    /// `NoDocument` when the fact is not an import, `IdTaken`; what the engine met.
    pub async fn create(&self, tx: &'static str, id: CaseId, decision: Decision) -> Result<Arc<Case>, StoreError> {
        self.create_along(tx, id, decision, |_| Along::default()).await
    }

    /// The same, with what is committed along with the fact.
    ///
    /// # Errors
    /// As [`Store::create`].
    pub async fn create_along(
        &self,
        tx: &'static str,
        id: CaseId,
        decision: Decision,
        along: impl Fn(&Case) -> Along + Send,
    ) -> Result<Arc<Case>, StoreError> {
        let fact = decision.fact;
        let case = Case::from_facts(id, std::slice::from_ref(&fact)).ok_or(StoreError::NoDocument { tx })?;
        let case = Arc::new(case);
        let along = along(&case);
        match self.commit(tx, Arc::clone(&case), fact, along).await? {
            Committed::Done => Ok(case),
            Committed::Conflict => Err(StoreError::IdTaken { tx }),
        }
    }

    /// Asks a rule about the newest state of a case and commits what it decides, if nobody changed the case in between;
    /// else it asks again. The rule may be asked several times and must only decide.
    ///
    /// # Errors
    /// `Contended`, `TooLarge`; what the engine met.
    pub async fn decide(
        &self,
        tx: &'static str,
        id: &CaseId,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send,
    ) -> Result<Verdict, StoreError> {
        self.decide_along(tx, id, |_| Along::default(), rule).await
    }

    /// The same, with what is committed along with the fact, or not at all: asked about the case as it is to be with the
    /// fact, each time that the rule was.
    ///
    /// # Errors
    /// As [`Store::decide`].
    pub async fn decide_along(
        &self,
        tx: &'static str,
        id: &CaseId,
        along: impl Fn(&Case) -> Along + Send,
        rule: impl Fn(&Case) -> Result<Decision, Refusal> + Send,
    ) -> Result<Verdict, StoreError> {
        for _ in 0..MOST_TRIES {
            self.ask(Job::CatchUp).await?;
            let Some(case) = self.case(id) else { return Ok(Verdict::Unknown) };
            let fact = match rule(&case) {
                Ok(decision) => decision.fact,
                Err(refusal) => return Ok(Verdict::Refused(refusal)),
            };
            let next = Arc::new(Case::clone(&case).after(&fact));
            let along = along(&next);
            if self.commit(tx, Arc::clone(&next), fact, along).await? == Committed::Done {
                return Ok(Verdict::Done(next));
            }
        }
        Err(StoreError::Contended { tx })
    }

    /// Records an act. It is acknowledged (`Counted`, `Repeated`) only after it is stored durably and counted.
    ///
    /// # Errors
    /// `Busy` when too much waits: nothing was stored. Otherwise it is not known whether it was stored; repeated with
    /// the same key it counts once.
    pub async fn record(&self, act: Act) -> Result<Recorded, StoreError> {
        let (answer, outcome) = oneshot::channel();
        self.shared().queue.push_act(Waiter { act, answer })?;
        outcome.await.unwrap_or(Err(StoreError::Stopped))
    }

    /// A case, with what other processes did up to a second ago.
    #[must_use]
    pub fn case(&self, id: &CaseId) -> Option<Arc<Case>> {
        self.shared().memory.case(id)
    }

    /// All cases, in the order of their ids (which are random).
    #[must_use]
    pub fn cases(&self) -> Vec<Arc<Case>> {
        self.shared().memory.cases()
    }

    /// A case as it was in an earlier version; `None` for a version that it never had.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn case_at(&self, id: &CaseId, version: u32) -> Result<Option<Case>, StoreError> {
        let facts = self.shared().engine.history(id)?;
        let then = usize::try_from(version).ok().and_then(|count| facts.get(..count));
        Ok(then.and_then(|facts| Case::from_facts(id.clone(), facts)))
    }

    /// All facts of a case, in order.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn history(&self, id: &CaseId) -> Result<Vec<Fact>, StoreError> {
        self.shared().engine.history(id)
    }

    /// The counts of a case; zeros for a case without any.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tally(&self, id: &CaseId) -> Result<Tally, StoreError> {
        self.tally_until(id, Day::MAX)
    }

    /// The counts of a case up to a day, with that day.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tally_until(&self, id: &CaseId, until: Day) -> Result<Tally, StoreError> {
        self.shared().engine.tally(id, until)
    }

    /// The counts of all cases, in the order of their ids.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tallies(&self) -> Result<Vec<(CaseId, Tally)>, StoreError> {
        self.tallies_until(Day::MAX)
    }

    /// The counts of all cases up to a day, with that day.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tallies_until(&self, until: Day) -> Result<Vec<(CaseId, Tally)>, StoreError> {
        self.shared().engine.tallies(until)
    }

    /// The counts of a case by day, in the order of the days; days without any are left out.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tally_by_day(&self, id: &CaseId, days: &DaysAsked) -> Result<Vec<(Day, Tally)>, StoreError> {
        self.shared().engine.tally_by_day(id, days)
    }

    /// The parts of the counts of a case that came through the editions of offices, up to a day.
    ///
    /// # Errors
    /// What the engine met.
    pub fn tally_by_office(&self, id: &CaseId, until: Day) -> Result<Vec<(OfficeCode, Tally)>, StoreError> {
        self.shared().engine.tally_by_office(id, until)
    }

    /// What of the counts of a case looks padded, as of a day; `all` are its counts as [`Self::tally`] answers them.
    ///
    /// # Errors
    /// What the engine met.
    pub fn padding(&self, id: &CaseId, all: &Tally, today: Day) -> Result<Option<Padding>, StoreError> {
        // Where the day of a case ends, it may be tomorrow already.
        self.padding_until(id, all, today.saturating_add(DAY))
    }

    /// What of the counts of a case up to a day looks padded; `all` are those counts, or as many of them as are shown.
    ///
    /// # Errors
    /// What the engine met.
    pub fn padding_until(&self, id: &CaseId, all: &Tally, until: Day) -> Result<Option<Padding>, StoreError> {
        if !Padding::is_possible(all) {
            return Ok(None);
        }
        let days = DaysAsked::from_to(Day::MIN, until);
        let since = days.first().saturating_add(DAY * Padding::DAYS_BEFORE);
        Ok(Padding::of(&self.tally_by_day(id, &days)?, since))
    }

    /// The photograph of a case, if it has one. Whether it may be shown is for [`Case::picture_on`] to say.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn picture(&self, id: &CaseId) -> Result<Option<Picture>, StoreError> {
        self.shared().engine.picture(id)
    }

    /// Whether the act with this key is stored.
    ///
    /// # Errors
    /// What the engine met.
    pub fn is_stored(&self, key: &ActKey) -> Result<bool, StoreError> {
        self.shared().engine.is_stored(key)
    }

    /// Reads everything and compares what is stored with what is counted. Slow.
    ///
    /// # Errors
    /// `DamagedFile` for a broken file; what the engine met.
    pub fn audit(&self) -> Result<Audit, StoreError> {
        self.shared().engine.audit()
    }

    /// A number that changes whenever any case has changed, by any process. Pages are kept against it.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.shared().memory.generation()
    }

    /// Waits until [`Store::generation`] is another one than `seen`, and answers it.
    pub async fn changed(&self, seen: u64) -> u64 {
        let mut changes = self.shared().memory.changes();
        // The sender lives as long as this handle, so the wait ends only with a change.
        let outcome = changes.wait_for(|generation| *generation != seen).await;
        outcome.map_or(seen, |generation| *generation)
    }

    /// A number that changes whenever this process has changed a count.
    #[must_use]
    pub fn tally_generation(&self) -> u64 {
        self.shared().tally_generation.load(Ordering::Acquire)
    }

    /// The id of the sample case, if this installation has one.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub fn sample_id(&self) -> Result<Option<CaseId>, StoreError> {
        self.shared().engine.note(SAMPLE)?.map(|id| sample_id(&id)).transpose()
    }

    /// The id that the sample case has or is to have: the one chosen before, else this one. Chosen before the case is
    /// made, so that a start that was cut short goes on with the same case and does not make a second one.
    ///
    /// # Errors
    /// `Damaged`; what the engine met.
    pub async fn choose_sample_id(&self, candidate: &CaseId) -> Result<CaseId, StoreError> {
        let value = candidate.to_string();
        let stands = self.ask(|answer| Job::NoteOnce { name: SAMPLE, value, answer }).await?;
        sample_id(&stands)
    }

    /// The secret with which keys of evenings are made: the one that stands, else this one, which then stands for good.
    ///
    /// # Errors
    /// What the engine met.
    pub async fn evening_secret(&self, candidate: String) -> Result<String, StoreError> {
        if let Some(stands) = self.shared().engine.note(EVENING_SECRET)? {
            return Ok(stands);
        }
        self.ask(|answer| Job::NoteOnce { name: EVENING_SECRET, value: candidate, answer }).await
    }

    /// Makes the files forget in which order acts came. To be called once a day, when the day has closed; acts are
    /// recorded between its steps. Its cost grows with the acts that are stored (a million: some seconds).
    ///
    /// # Errors
    /// What the engine met; nothing is lost by it, and the next call does the rest.
    pub async fn forget_order(&self) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            after = self.ask(|answer| Job::ForgetOrder { after, answer }).await?;
            if after.is_none() {
                return Ok(());
            }
        }
    }

    /// What is held: every table with its columns and how many rows it has.
    ///
    /// # Errors
    /// What the engine met.
    pub fn held(&self) -> Result<Vec<Held>, StoreError> {
        self.shared().engine.held()
    }

    /// Writes a copy of everything into a new file. Slow: its cost grows with the data.
    ///
    /// # Errors
    /// `CopyNotWritten`; what the engine met.
    pub fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        self.shared().engine.copy_to(file)
    }

    /// Whether the store works: it takes acts, it could store what came last, and it sees what other processes do. After a
    /// failure it looks by itself, every few seconds, whether it goes again.
    ///
    /// # Errors
    /// `Stopped`, what kept the last thing from being stored, or what the last look at other processes' deeds met.
    pub fn health(&self) -> Result<(), StoreError> {
        if self.shared().queue.is_closed() {
            return Err(StoreError::Stopped);
        }
        let trouble = self.shared().storing.trouble().or_else(|| self.shared().memory.trouble());
        trouble.map_or(Ok(()), Err)
    }

    /// The form of what is stored: how many migrations it has.
    #[must_use]
    pub fn schema(&self) -> u64 {
        self.shared().engine.schema()
    }

    /// How often something could not be stored since the start.
    #[must_use]
    pub fn failures(&self) -> u64 {
        self.shared().storing.failures()
    }

    /// Takes nothing more, does what waits, empties the log. Other handles then answer `Stopped` to what writes.
    pub async fn close(self) {
        // Ending waits for the threads, so it must not hold up one that serves others.
        let _ = tokio::task::spawn_blocking(move || self.0.end()).await;
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.0.shared
    }

    async fn commit(
        &self,
        tx: &'static str,
        next: Arc<Case>,
        fact: Fact,
        along: Along,
    ) -> Result<Committed, StoreError> {
        let fact = Box::new(fact);
        self.ask(|answer| Job::Commit { tx, next, fact, along, answer }).await
    }

    pub(crate) async fn ask<T>(&self, job: impl FnOnce(Answer<T>) -> Job) -> Result<T, StoreError> {
        let (answer, outcome) = oneshot::channel();
        self.shared().queue.push_job(job(answer))?;
        outcome.await.unwrap_or(Err(StoreError::Stopped))
    }
}

fn sample_id(value: &str) -> Result<CaseId, StoreError> {
    let damaged = || StoreError::Damaged { table: "note", row: 0, what: "the sample's id is none".into() };
    CaseId::parse(value).ok_or_else(damaged)
}

impl Threads {
    fn start(&self, name: &'static str, work: impl FnOnce() + Send + 'static) -> Result<(), StoreError> {
        let failed = |error: std::io::Error| StoreError::Failed { tx: name, what: error.to_string() };
        let handle = thread::Builder::new().name(name.into()).spawn(work).map_err(failed)?;
        self.running.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
        Ok(())
    }

    fn end(&self) {
        self.shared.queue.close();
        self.bell.ring();
        for thread in self.running.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // A thread that died of a defect has said so already: those who waited for it heard `Stopped`.
            let _ = thread.join();
        }
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.end();
    }
}
