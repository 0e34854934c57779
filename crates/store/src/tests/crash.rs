//! What a crash leaves: the files as they are at the moment of an acknowledgement, and the log torn at any place.
//!
//! A killed process leaves exactly these files. (That they are flushed to the disk before the answer is
//! `synchronous=FULL`, which a test of the room holds.)

use std::fs;
use std::path::Path;

use super::{Folder, live};
use crate::conformance::invented;
use crate::{Recorded, Store};

/// Copies the database and its log, but not the index that all processes share: a new process makes it anew.
fn image(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for name in ["clamor.db", "clamor.db-wal"] {
        fs::copy(from.join(name), to.join(name)).unwrap();
    }
}

fn stored(store: &Store, numbers: std::ops::Range<u64>) -> u64 {
    numbers.map(|number| u64::from(store.is_stored(&invented::key(number)).unwrap())).sum()
}

#[tokio::test]
async fn what_is_acknowledged_is_in_the_files_at_that_moment() {
    let folder = Folder::new();
    let store = Store::open(&folder.file("data")).unwrap();
    let id = live(&store, 1).await;
    for number in 0..20 {
        assert_eq!(store.record(invented::said_sent(&id, number)).await, Ok(Recorded::Counted));
        let crashed = folder.file(&format!("crashed-{number}"));
        image(&folder.file("data"), &crashed);
        let crashed = Store::open(&crashed).unwrap();
        assert_eq!(stored(&crashed, 0..number + 1), number + 1);
        assert_eq!(crashed.tally(&id).unwrap().said_sent, number + 1);
        assert!(crashed.case(&id).unwrap() == store.case(&id).unwrap());
    }
}

#[tokio::test]
async fn a_torn_log_costs_nothing_that_was_acknowledged_before_the_tear() {
    let folder = Folder::new();
    let data = folder.file("data");
    let store = Store::open(&data).unwrap();
    let id = live(&store, 1).await;
    let log = data.join("clamor.db-wal");
    let mut acknowledged = Vec::new();
    for number in 0..30 {
        store.record(invented::said_sent(&id, number)).await.unwrap();
        acknowledged.push((fs::metadata(&log).unwrap().len(), number + 1));
    }
    let crashed = folder.file("crashed");
    image(&data, &crashed);
    let whole = fs::read(&log).unwrap();
    let (first, _) = acknowledged[0];
    for cut in (first..=whole.len() as u64).step_by(4999) {
        // The tail is missing, or there and never written.
        for tail in [0, 9000] {
            let mut bytes = whole[..usize::try_from(cut).unwrap()].to_vec();
            bytes.resize(bytes.len() + tail, 0);
            image(&data, &crashed);
            fs::write(crashed.join("clamor.db-wal"), bytes).unwrap();
            let store = Store::open(&crashed).unwrap();
            let least = acknowledged.iter().filter(|(length, _)| *length <= cut).map(|(_, count)| *count).max();
            let stored = stored(&store, 0..30);
            assert!(stored >= least.unwrap(), "cut at {cut}: {stored} of at least {least:?}");
            assert_eq!(store.tally(&id).unwrap().said_sent, stored, "cut at {cut}");
            assert!(store.audit().unwrap().differences.is_empty());
        }
    }
}
