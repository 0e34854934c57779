//! Groups: what waits is recorded together; what is too much is shed; deeds go first.

use casework::{ActKind, Channel, Day, Deed};
use rusqlite::Connection;

use super::{Folder, always, begun, done, live};
use crate::conformance::invented;
use crate::faulty::{Faulty, Verb};
use crate::queue::MOST_WAITING_ACTS;
use crate::{Engine, Recorded, Sqlite, Store, StoreError};

#[tokio::test]
async fn a_repeated_key_counts_once_within_a_group_and_across_groups() {
    let folder = Folder::new();
    let (engine, faults) = Faulty::over(Sqlite::open(folder.path()).unwrap());
    let store = Store::over(engine).unwrap();
    let id = live(&store, 1).await;
    let record = |number| begun(store.record(invented::said_sent(&id, number)));
    let stall = faults.stall(Verb::Record);
    let mut waiting = vec![record(0)];
    stall.wait_until_reached();
    // These wait together: ten numbers, each ten times.
    waiting.extend((1..100).map(|number| record(number % 10)));
    drop(stall);
    let mut counted = 0;
    for answer in waiting {
        counted += u32::from(answer.await == Ok(Recorded::Counted));
    }
    assert_eq!(counted, 10);
    assert_eq!(store.tally(&id).unwrap().said_sent, 10);
}

#[tokio::test]
async fn what_is_too_much_is_shed_and_deeds_go_first() {
    let folder = Folder::new();
    let (engine, faults) = Faulty::over(Sqlite::open(folder.path()).unwrap());
    let store = Store::over(engine).unwrap();
    let id = live(&store, 1).await;
    let stall = faults.stall(Verb::Record);
    let record = |number| begun(store.record(invented::said_sent(&id, number)));
    let first = record(0);
    stall.wait_until_reached();
    let most = MOST_WAITING_ACTS as u64;
    let waiting: Vec<_> = (1..=most).map(record).collect();
    assert_eq!(store.record(invented::said_sent(&id, most + 1)).await, Err(StoreError::Busy));
    // The line of the acts is full; a hold is taken all the same, and before all of them.
    let hold = begun(store.decide("hold", &id, always(Deed::Held)));
    drop(stall);
    assert_eq!(done(hold.await.unwrap()).version, 4);
    assert_eq!(first.await, Ok(Recorded::Counted));
    let mut closed = 0;
    for answer in waiting {
        closed += u64::from(answer.await == Ok(Recorded::Closed));
    }
    // The hold takes two steps (read, commit), and a group may go between them.
    assert!(closed >= most - 2 * crate::queue::LARGEST_GROUP as u64, "{closed} of {most} met the hold");
    assert_eq!(store.tally(&id).unwrap().said_sent, 1 + most - closed);
    assert!(store.audit().unwrap().differences.is_empty());
}

#[tokio::test]
async fn an_act_that_cannot_be_stored_does_not_cost_the_others_theirs() {
    let folder = Folder::new();
    let engine = Sqlite::open(folder.path()).unwrap();
    let trigger = "CREATE TRIGGER no_fax BEFORE INSERT ON said_sent WHEN NEW.channel = 'fax'
                   BEGIN SELECT RAISE (ABORT, 'no fax today'); END";
    Connection::open(folder.database()).unwrap().execute_batch(trigger).unwrap();
    let store = Store::over(engine).unwrap();
    let id = live(&store, 1).await;
    store.close().await;
    let engine = Sqlite::open(folder.path()).unwrap();
    let acts: Vec<_> = (0..20).map(|number| invented::said_sent(&id, number)).collect();
    let answers = engine.record(&acts).unwrap();
    for (act, answer) in acts.iter().zip(&answers) {
        match act.kind {
            ActKind::SaidSent { channel: Channel::Fax, .. } => {
                assert!(matches!(answer, Err(StoreError::Failed { tx: "record-acts", .. })), "{answer:?}");
            }
            _ => assert_eq!(*answer, Ok(Recorded::Counted)),
        }
    }
    assert_eq!(engine.tally(&id, Day::MAX).unwrap().said_sent, 16);
    let audit = engine.audit().unwrap();
    assert_eq!((audit.acts, audit.differences.len()), (16, 0));
}

#[tokio::test]
async fn a_closed_store_says_so() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let other = store.clone();
    assert_eq!(store.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Counted));
    store.close().await;
    assert_eq!(other.record(invented::said_sent(&id, 2)).await, Err(StoreError::Stopped));
    assert!(matches!(other.decide("hold", &id, always(Deed::Held)).await, Err(StoreError::Stopped)));
    assert_eq!(other.health(), Err(StoreError::Stopped));
    assert_eq!(other.tally(&id).unwrap().said_sent, 1, "reading goes on");
}

#[tokio::test]
async fn what_waits_when_the_store_closes_is_still_stored() {
    let folder = Folder::new();
    let (engine, faults) = Faulty::over(Sqlite::open(folder.path()).unwrap());
    let store = Store::over(engine).unwrap();
    let id = live(&store, 1).await;
    let stall = faults.stall(Verb::Record);
    let waiting: Vec<_> = (0..50).map(|number| begun(store.record(invented::said_sent(&id, number)))).collect();
    stall.wait_until_reached();
    let closing = begun(store.clone().close());
    drop(stall);
    closing.await;
    for answer in waiting {
        assert_eq!(answer.await, Ok(Recorded::Counted));
    }
    assert_eq!(store.tally(&id).unwrap().said_sent, 50);
}
