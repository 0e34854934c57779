//! What every engine must keep, as one suite that runs on all of them.
//!
//! ```no_run
//! # fn folder_for(place: &str) -> std::path::PathBuf { place.into() }
//! store::conformance::conforms(&|place| Box::new(store::Sqlite::open(&folder_for(place)).unwrap()));
//! ```

mod acts;
mod deleting;
mod facts;
pub mod invented;
mod paper;
mod people;
mod pictures;
mod rest;
mod sealed;

use casework::{Case, CaseId, Fact};

use crate::{Committed, Engine, Proposal, StoreError};

/// Opens an engine at a place: the same name is the same data, as two processes would have it, another name is an empty
/// place. The names are letters and hyphens.
pub type Make<'a> = &'a dyn Fn(&str) -> Box<dyn Engine>;

/// Why a promise is not kept.
pub(crate) type Kept = Result<(), String>;

/// A promise, as a sentence, and the trial of it; the name of a place of its own is given.
type Promise = (&'static str, fn(Make<'_>, &str) -> Kept);

/// Tries all promises, each at a place of its own.
///
/// # Panics
/// When one is not kept, with all that are not and why.
pub fn conforms(make: Make<'_>) {
    let all = [
        facts::PROMISES,
        acts::PROMISES,
        paper::PROMISES,
        people::PROMISES,
        pictures::PROMISES,
        sealed::PROMISES,
        deleting::PROMISES,
        rest::PROMISES,
    ]
    .concat();
    let broken: Vec<String> = all
        .into_iter()
        .filter_map(|(promise, trial)| {
            let place: String = promise.chars().map(|letter| if letter == ' ' { '-' } else { letter }).collect();
            trial(make, &place).err().map(|why| format!("{promise}: {why}"))
        })
        .collect();
    assert!(broken.is_empty(), "the engine does not keep its promises:\n{}", broken.join("\n"));
}

/// Fails with a sentence unless something holds.
pub(crate) fn expect(holds: bool, otherwise: &str) -> Kept {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}

/// What an engine answered, or its error as the reason.
pub(crate) fn answered<T>(outcome: Result<T, StoreError>) -> Result<T, String> {
    outcome.map_err(|error| format!("it answered the error: {error}"))
}

/// Commits facts one after another as a new case.
pub(crate) fn make_case(engine: &dyn Engine, id: &CaseId, facts: &[Fact]) -> Result<Case, String> {
    let (first, rest) = facts.split_first().ok_or("a case needs a fact")?;
    let case = Case::from_facts(id.clone(), std::slice::from_ref(first)).ok_or("the first fact must be an import")?;
    let committed = answered(engine.commit(&Proposal::making("make-case", &case, first)))?;
    expect(committed == Committed::Done, "a new case was not taken")?;
    rest.iter().try_fold(case, |case, fact| add_fact(engine, case, fact))
}

/// Commits one more fact.
pub(crate) fn add_fact(engine: &dyn Engine, case: Case, fact: &Fact) -> Result<Case, String> {
    let next = case.after(fact);
    let committed = answered(engine.commit(&Proposal::making("add-fact", &next, fact)))?;
    expect(committed == Committed::Done, "the next fact of a case was not taken")?;
    Ok(next)
}
