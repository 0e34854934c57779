//! Two processes on one folder: a server, and a command beside it.

use std::time::Duration;

use casework::{DeskRole, Standing};

use super::{Folder, done, live};
use crate::conformance::invented;
use crate::{Recorded, Store};

#[tokio::test]
async fn what_another_process_does_is_seen_within_a_second() {
    let folder = Folder::new();
    let server = Store::open(folder.path()).unwrap();
    let id = live(&server, 1).await;
    assert_eq!(server.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Counted));
    let seen = server.generation();

    let command = Store::open(folder.path()).unwrap();
    assert_eq!(command.tally(&id).unwrap().said_sent, 1);
    let hold = |case: &casework::Case| casework::hold(case, DeskRole::Operator, invented::today());
    done(command.decide("hold", &id, hold).await.unwrap());
    // Letters stop at once: the gate is in the database.
    assert_eq!(server.record(invented::said_sent(&id, 2)).await, Ok(Recorded::Closed));
    command.close().await;

    // Pages follow within a second.
    tokio::time::timeout(Duration::from_secs(1), server.changed(seen)).await.expect("the hold is seen in time");
    assert!(server.case(&id).unwrap().standing == Standing::Held { since: invented::today(), closed: None });
    assert_ne!(server.generation(), seen);
}

#[tokio::test]
async fn a_new_case_of_another_process_is_known_at_once_to_who_acts_on_it() {
    let folder = Folder::new();
    let (server, command) = (Store::open(folder.path()).unwrap(), Store::open(folder.path()).unwrap());
    let id = live(&command, 1).await;
    assert_eq!(server.record(invented::said_sent(&id, 1)).await, Ok(Recorded::Counted));
    let hold = |case: &casework::Case| casework::hold(case, DeskRole::Desk, invented::today());
    done(server.decide("hold", &id, hold).await.unwrap());
    assert_eq!(command.record(invented::said_sent(&id, 2)).await, Ok(Recorded::Closed));
}
