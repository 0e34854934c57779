//! All cases in memory, as their facts make them; pages are made from here.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use casework::{Case, CaseId, Tombstone};
use tokio::sync::watch;

use crate::{Change, Engine, Mark, StoreError};

/// What is known of each id: a case, or what stayed of it. A case that was deleted never comes back, in whatever order the
/// news of it arrives.
#[derive(Default)]
struct Known {
    cases: HashMap<CaseId, Arc<Case>>,
    tombstones: HashMap<CaseId, Tombstone>,
}

/// The cases, and how far the facts were read. Only facts that are committed get in.
///
/// Its locks are never held across a call that can panic halfway through a change, so a poisoned one is still whole.
pub(crate) struct Memory {
    known: RwLock<Known>,
    mark: Mutex<Mark>,
    generation: watch::Sender<u64>,
    trouble: Mutex<Option<StoreError>>,
}

impl Memory {
    pub(crate) fn empty() -> Self {
        Self {
            known: RwLock::default(),
            mark: Mutex::default(),
            generation: watch::Sender::new(0),
            trouble: Mutex::default(),
        }
    }

    pub(crate) fn case(&self, id: &CaseId) -> Option<Arc<Case>> {
        self.known().cases.get(id).cloned()
    }

    /// What stayed of a case that was deleted.
    pub(crate) fn tombstone(&self, id: &CaseId) -> Option<Tombstone> {
        self.known().tombstones.get(id).cloned()
    }

    /// All of them, in the order of their ids.
    pub(crate) fn tombstones(&self) -> Vec<Tombstone> {
        let mut all: Vec<_> = self.known().tombstones.values().cloned().collect();
        all.sort_by(|one, other| one.id.cmp(&other.id));
        all
    }

    fn known(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn cases(&self) -> Vec<Arc<Case>> {
        let mut cases: Vec<_> = self.known().cases.values().cloned().collect();
        cases.sort_by(|one, other| one.id.cmp(&other.id));
        cases
    }

    /// A number that changes whenever a case has changed in memory.
    pub(crate) fn generation(&self) -> u64 {
        *self.generation.borrow()
    }

    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.generation.subscribe()
    }

    /// Reads the facts that are new since the last time. What went wrong is kept until it goes right again, so that
    /// somebody hears of it: the watcher has nobody to tell.
    pub(crate) fn catch_up(&self, engine: &dyn Engine) -> Result<(), StoreError> {
        let outcome = self.read_on(engine);
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = outcome.clone().err();
        outcome
    }

    /// Why the last reading failed, if it did.
    pub(crate) fn trouble(&self) -> Option<StoreError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn read_on(&self, engine: &dyn Engine) -> Result<(), StoreError> {
        let mut mark = self.mark.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = engine.changes_since(*mark)?;
        if changes.facts.is_empty() && changes.tombstones.is_empty() {
            return Ok(());
        }
        let mut changed = HashMap::new();
        for change in &changes.facts {
            self.apply(change, &mut changed)?;
        }
        for case in changed.into_values() {
            self.learn(case);
        }
        changes.tombstones.into_iter().for_each(|tombstone| self.bury(tombstone));
        *mark = changes.mark;
        Ok(())
    }

    /// Makes the case that a fact leads to; a fact that the case has already is passed over.
    fn apply(&self, change: &Change, changed: &mut HashMap<CaseId, Arc<Case>>) -> Result<(), StoreError> {
        let known = changed.remove(&change.id).or_else(|| self.case(&change.id));
        let version = known.as_ref().map_or(0, |case| case.version);
        let next = match known {
            Some(case) if change.version <= version => Some(case),
            Some(case) if change.version == version + 1 => {
                Some(Arc::new(Arc::unwrap_or_clone(case).after(&change.fact)))
            }
            None if change.version == 1 => {
                Case::from_facts(change.id.clone(), std::slice::from_ref(&change.fact)).map(Arc::new)
            }
            _ => None,
        };
        let damage = || StoreError::Damaged {
            table: "fact",
            row: i64::from(change.version),
            what: format!("version {} of case {} does not follow from version {version}", change.version, change.id),
        };
        changed.insert(change.id.clone(), next.ok_or_else(damage)?);
        Ok(())
    }

    /// Takes in a case as it was committed, unless a newer version is here or it was deleted.
    pub(crate) fn learn(&self, case: Arc<Case>) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let is_newer = |here: &Arc<Case>| here.version >= case.version;
        if known.tombstones.contains_key(&case.id) || known.cases.get(&case.id).is_some_and(is_newer) {
            return;
        }
        known.cases.insert(case.id.clone(), case);
        drop(known);
        self.generation.send_modify(|generation| *generation += 1);
    }

    /// Forgets a case that was deleted; what stayed of it is known from now on.
    pub(crate) fn bury(&self, tombstone: Tombstone) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.cases.remove(&tombstone.id);
        let is_news = known.tombstones.insert(tombstone.id.clone(), tombstone).is_none();
        drop(known);
        if is_news {
            self.generation.send_modify(|generation| *generation += 1);
        }
    }
}
