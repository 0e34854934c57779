//! What the desk does: decide, commit against the version that was seen, decide again.

use std::sync::atomic::{AtomicU32, Ordering};

use casework::{Deed, DeskRole, Refusal, Standing};

use super::{Folder, always, decision, done, live};
use crate::conformance::invented;
use crate::{Store, StoreError, Verdict};

#[tokio::test]
async fn a_case_is_what_its_facts_make_it() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let before = store.generation();
    let id = live(&store, 1).await;
    let held =
        done(store.decide("hold", &id, |case| casework::hold(case, DeskRole::Desk, invented::today())).await.unwrap());
    assert!(held.standing == Standing::Held { since: invented::today(), closed: None });
    assert_eq!(held.version, 4);
    assert!(store.case(&id).unwrap() == held);
    assert!(store.cases() == [held.clone()]);
    assert_ne!(store.generation(), before);
    store.close().await;

    let store = Store::open(folder.path()).unwrap();
    assert!(store.case(&id).unwrap() == held);
}

#[tokio::test]
async fn a_rule_that_says_no_changes_nothing() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let before = store.generation();
    let action = casework::UrgentAction::blank(casework::Language::english());
    let lift = |case: &casework::Case| casework::lift_hold(case, &action, &[], DeskRole::Desk, invented::today());
    let verdict = store.decide("lift", &id, lift).await;
    assert!(matches!(verdict, Ok(Verdict::Refused(Refusal::NotHeld))));
    assert!(matches!(store.decide("hold", &invented::id(9), always(Deed::Held)).await, Ok(Verdict::Unknown)));
    assert_eq!(store.generation(), before);
    assert_eq!(store.case(&id).unwrap().version, 3);
}

#[tokio::test]
async fn who_decides_on_an_old_version_decides_again_on_the_new_one() {
    let folder = Folder::new();
    let (store, other) = (Store::open(folder.path()).unwrap(), Store::open(folder.path()).unwrap());
    let id = live(&store, 1).await;
    let asked = AtomicU32::new(0);
    let runtime = tokio::runtime::Handle::current();
    let rule = |case: &casework::Case| {
        // While the first decision is being made, another process holds the case.
        if asked.fetch_add(1, Ordering::Relaxed) == 0 {
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    let hold = |case: &casework::Case| casework::hold(case, DeskRole::Operator, invented::today());
                    done(runtime.block_on(other.decide("hold", &id, hold)).unwrap());
                });
            });
        }
        casework::hold(case, DeskRole::Desk, invented::today())
    };
    let verdict = store.decide("hold", &id, rule).await.unwrap();
    assert!(matches!(verdict, Verdict::Refused(Refusal::Held { .. })), "the second decision saw the first hold");
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    assert_eq!(store.case(&id).unwrap().version, 4);
}

#[tokio::test]
async fn many_at_once_lose_no_fact() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let deeds: Vec<_> = (0..10)
        .map(|_| {
            let (store, id) = (store.clone(), id.clone());
            tokio::spawn(async move {
                let fact = invented::consented();
                done(store.decide("consent", &id, |_| Ok(decision(fact.clone()))).await.unwrap()).version
            })
        })
        .collect();
    let mut versions = Vec::new();
    for deed in deeds {
        versions.push(deed.await.unwrap());
    }
    versions.sort_unstable();
    assert_eq!(versions, (4..14).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_case_begins_once_and_with_a_document() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let again = store.create("import", id, decision(invented::imported())).await.err();
    assert_eq!(again, Some(StoreError::IdTaken { tx: "import" }));
    let held = store.create("import", invented::id(2), decision(invented::fact(Deed::Held))).await.err();
    assert_eq!(held, Some(StoreError::NoDocument { tx: "import" }));
    assert_eq!(store.cases().len(), 1);
}

#[tokio::test]
async fn a_fact_beyond_all_measure_is_refused() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let huge = Deed::Corrected { case_file: "x".repeat(17 * 1024 * 1024), deadline: None };
    let error = store.decide("correct", &id, always(huge)).await.err().unwrap();
    assert!(matches!(error, StoreError::TooLarge { .. }), "{error}");
    assert_eq!(store.case(&id).unwrap().version, 3);
}

#[tokio::test]
async fn the_sample_is_chosen_once() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.sample_id().unwrap(), None);
    assert_eq!(store.choose_sample_id(&invented::id(1)).await.unwrap(), invented::id(1));
    assert_eq!(store.choose_sample_id(&invented::id(2)).await.unwrap(), invented::id(1));
    assert_eq!(store.sample_id().unwrap(), Some(invented::id(1)));
}
