//! Each verb fails both ways: lost, and done but unheard. Nothing is acknowledged that is not stored, and what is
//! repeated counts once.

use casework::{Deed, DeskRole, Refusal};

use super::{Folder, begun, live};
use crate::conformance::invented;
use crate::faulty::{Fault, Faults, Faulty, Verb};
use crate::{Recorded, Saved, Sqlite, Store, StoreError, Verdict};

fn faulty_store(folder: &Folder) -> (Store, Faults) {
    let (engine, faults) = Faulty::over(Sqlite::open(folder.path()).unwrap());
    (Store::over(engine).unwrap(), faults)
}

#[tokio::test]
async fn an_act_that_failed_is_repeated_and_counts_once() {
    for (fault, repeated) in [(Fault::Lost, Recorded::Counted), (Fault::Unheard, Recorded::Repeated)] {
        let folder = Folder::new();
        let (store, faults) = faulty_store(&folder);
        let id = live(&store, 1).await;
        let act = invented::said_sent(&id, 1);
        let before = store.tally_generation();
        faults.fail(Verb::Record, fault);
        assert!(matches!(store.record(act.clone()).await, Err(StoreError::Failed { .. })), "{fault:?}");
        assert_eq!(store.tally(&id).unwrap().said_sent, u64::from(fault == Fault::Unheard));
        assert_ne!(store.tally_generation(), before, "a page may have to be made anew: nobody knows");
        assert_eq!(store.record(act).await, Ok(repeated), "{fault:?}");
        assert_eq!(store.tally(&id).unwrap().said_sent, 1);
        assert!(store.audit().unwrap().differences.is_empty());
    }
}

#[tokio::test]
async fn an_error_of_a_group_goes_to_everyone_in_it() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    let stall = faults.stall(Verb::Record);
    faults.fail(Verb::Record, Fault::Lost);
    let record = |number| begun(store.record(invented::said_sent(&id, number)));
    // The first is being recorded while the others wait; they are the second group.
    let first = record(0);
    stall.wait_until_reached();
    let others: Vec<_> = (1..20).map(record).collect();
    drop(stall);
    assert_eq!(first.await, Ok(Recorded::Counted));
    for other in others {
        assert!(other.await.is_err());
    }
    assert_eq!(store.tally(&id).unwrap().said_sent, 1);
}

#[tokio::test]
async fn a_deed_that_was_lost_is_done_by_repeating_it() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    let hold = |case: &casework::Case| casework::hold(case, DeskRole::Desk, invented::today());
    faults.fail(Verb::Commit, Fault::Lost);
    assert!(store.decide("hold", &id, hold).await.is_err());
    assert_eq!(store.case(&id).unwrap().version, 3);
    assert!(matches!(store.decide("hold", &id, hold).await, Ok(Verdict::Done(_))));
}

#[tokio::test]
async fn a_deed_that_was_done_but_unheard_is_seen_and_holds() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    let hold = |case: &casework::Case| casework::hold(case, DeskRole::Desk, invented::today());
    faults.fail(Verb::Commit, Fault::Unheard);
    assert!(store.decide("hold", &id, hold).await.is_err());
    assert_eq!(store.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Closed), "the hold holds");
    // Who repeats it is told the truth.
    assert!(matches!(store.decide("hold", &id, hold).await, Ok(Verdict::Refused(Refusal::Held { .. }))));
    assert_eq!(store.case(&id).unwrap().version, 4);
}

#[tokio::test]
async fn a_new_case_that_was_done_but_unheard_is_there() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = invented::id(1);
    let import = || store.create("import", id.clone(), super::decision(invented::imported()));
    faults.fail(Verb::Commit, Fault::Lost);
    assert!(matches!(import().await, Err(StoreError::Failed { .. })));
    faults.fail(Verb::Commit, Fault::Unheard);
    assert!(matches!(import().await, Err(StoreError::Failed { .. })));
    assert_eq!(import().await.err(), Some(StoreError::IdTaken { tx: "import" }));
    assert!(matches!(store.decide("x", &id, super::always(Deed::Held)).await, Ok(Verdict::Done(_))));
}

#[tokio::test]
async fn a_link_that_was_used_but_unheard_is_dead() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let today = invented::today();
    let link = invented::invitation(5, today);
    let hash = link.hash;
    faults.fail(Verb::PutInvitation, Fault::Lost);
    assert!(store.put_invitation(link).await.is_err());
    assert!(store.use_invitation(hash, today).await.is_ok_and(|link| link.is_none()));
    faults.fail(Verb::PutInvitation, Fault::Unheard);
    assert!(store.put_invitation(link).await.is_err());
    faults.fail(Verb::UseInvitation, Fault::Lost);
    assert!(store.use_invitation(hash, today).await.is_err());
    faults.fail(Verb::UseInvitation, Fault::Unheard);
    assert!(store.use_invitation(hash, today).await.is_err());
    assert!(store.use_invitation(hash, today).await.is_ok_and(|link| link.is_none()));
}

#[tokio::test]
async fn an_account_that_was_saved_but_unheard_conflicts_and_stands() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let account = invented::account(1);
    faults.fail(Verb::SaveAccount, Fault::Lost);
    assert!(store.save_account(account.clone()).await.is_err());
    assert!(store.accounts().unwrap().is_empty());
    faults.fail(Verb::SaveAccount, Fault::Unheard);
    assert!(store.save_account(account.clone()).await.is_err());
    assert_eq!(store.save_account(account.clone()).await, Ok(Saved::Conflict));
    assert!(store.account(&account.key).unwrap() == Some(account.clone()));
    faults.fail(Verb::EndAccount, Fault::Unheard);
    assert!(store.end_account(account.key).await.is_err());
    assert_eq!(store.end_account(account.key).await, Ok(false), "it has ended");
}

#[tokio::test]
async fn the_choice_of_the_sample_survives_both_faults() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    faults.fail(Verb::NoteOnce, Fault::Lost);
    assert!(store.choose_sample_id(&invented::id(1)).await.is_err());
    faults.fail(Verb::NoteOnce, Fault::Unheard);
    assert!(store.choose_sample_id(&invented::id(2)).await.is_err());
    assert_eq!(store.choose_sample_id(&invented::id(3)).await, Ok(invented::id(2)));
}

#[tokio::test]
async fn a_reading_that_fails_is_an_error_and_passes() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    for fault in [Fault::Lost, Fault::Unheard] {
        for verb in [Verb::Tally, Verb::Tallies, Verb::IsStored, Verb::Note, Verb::Audit] {
            faults.fail(verb, fault);
        }
        assert!(store.tally(&id).is_err() && store.tally(&id).is_ok());
        assert!(store.tallies().is_err() && store.tallies().is_ok());
        assert!(store.is_stored(&invented::key(1)).is_err() && store.is_stored(&invented::key(1)).is_ok());
        assert!(store.sample_id().is_err() && store.sample_id().is_ok());
        assert!(store.audit().is_err() && store.audit().is_ok());
    }
}

#[tokio::test]
async fn facts_that_cannot_be_read_stop_deeds_and_show_in_health() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    assert_eq!(store.health(), Ok(()));
    // The watcher looks as well; as many failures as it could take in the time of a test.
    (0..8).for_each(|_| faults.fail(Verb::ChangesSince, Fault::Lost));
    assert!(store.decide("hold", &id, super::always(Deed::Held)).await.is_err());
    assert!(matches!(store.health(), Err(StoreError::Failed { .. })));
    assert!(store.case(&id).is_some(), "pages stay");
    while store.decide("hold", &id, super::always(Deed::Held)).await.is_err() {}
    assert_eq!(store.health(), Ok(()));
}

#[tokio::test]
async fn a_rest_that_fails_loses_nothing() {
    for fault in [Fault::Lost, Fault::Unheard] {
        let folder = Folder::new();
        let (store, faults) = faulty_store(&folder);
        let id = live(&store, 1).await;
        assert_eq!(store.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Counted));
        faults.fail(Verb::Rest, fault);
        store.close().await;
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.tally(&id).unwrap().said_sent, 1);
    }
}

#[tokio::test]
async fn forgetting_the_order_that_failed_is_repeated() {
    let folder = Folder::new();
    let (store, faults) = faulty_store(&folder);
    let id = live(&store, 1).await;
    assert_eq!(store.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Counted));
    for fault in [Fault::Lost, Fault::Unheard] {
        faults.fail(Verb::ForgetOrder, fault);
        assert!(store.forget_order().await.is_err());
        assert_eq!(store.forget_order().await, Ok(()));
        assert_eq!(store.audit().unwrap().acts, 1);
    }
}

#[tokio::test]
async fn a_store_whose_facts_cannot_be_read_does_not_open() {
    let folder = Folder::new();
    let (engine, faults) = Faulty::over(Sqlite::open(folder.path()).unwrap());
    faults.fail(Verb::ChangesSince, Fault::Lost);
    assert!(matches!(Store::over(engine).err(), Some(StoreError::Failed { .. })));
}
