//! The store as its callers see it, and what the engine's files are.

mod conforming;
mod crash;
mod deeds;
mod faults;
mod groups;
mod opening;
mod processes;
mod rooms;

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Waker};

use casework::{Case, CaseId, Decision, Deed, Fact, Refusal};

use crate::conformance::invented;
use crate::{Store, Verdict};

/// A folder that is removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("clamor-store-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self) -> &Path {
        &self.0
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn database(&self) -> PathBuf {
        self.file("clamor.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A rule that always decides for a deed.
fn always(deed: Deed) -> impl Fn(&Case) -> Result<Decision, Refusal> + Send {
    move |_| Ok(decision(invented::fact(deed.clone())))
}

/// A future that was begun, so that what it asks for stands in its line. It must have to wait.
fn begun<F: Future>(future: F) -> Pin<Box<F>> {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    assert!(future.as_mut().poll(&mut context).is_pending());
    future
}

fn decision(fact: Fact) -> Decision {
    Decision { fact }
}

fn done(verdict: Verdict) -> std::sync::Arc<Case> {
    match verdict {
        Verdict::Done(case) => case,
        Verdict::Refused(refusal) => panic!("refused: {refusal:?}"),
        Verdict::Unknown => panic!("no such case"),
    }
}

/// Makes the invented live case with a number.
async fn live(store: &Store, number: u64) -> CaseId {
    let id = invented::id(number);
    let [imported, rest @ ..] = invented::live();
    store.create("import", id.clone(), decision(imported)).await.unwrap();
    for fact in rest {
        done(store.decide("make-live", &id, |_| Ok(decision(fact.clone()))).await.unwrap());
    }
    id
}
