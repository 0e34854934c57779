//! What only shows inside this room: settings, a full disk, a lock, what is left in the files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use casework::{ActKey, Case, CaseId, Day, Deed};
use rusqlite::Connection;

use super::Sqlite;
use crate::conformance::{add_fact, invented, make_case};
use crate::{Engine, Invitation, Proposal, Recorded, Secret, StoreError};

mod deleting;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("clamor-sqlite-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn engine(&self) -> Sqlite {
        Sqlite::open_patiently(&self.0, Duration::from_millis(50)).unwrap()
    }

    fn holds(&self, wanted: &[u8]) -> bool {
        let holds = |path: &Path| fs::read(path).unwrap().windows(wanted.len()).any(|bytes| bytes == wanted);
        fs::read_dir(&self.0).unwrap().any(|entry| holds(&entry.unwrap().path()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn live(engine: &Sqlite) -> CaseId {
    let id = invented::id(1);
    let facts = invented::live();
    for last in 0..facts.len() {
        let case = Case::from_facts(id.clone(), &facts[..=last]).unwrap();
        engine.commit(&Proposal::making("make-live", &case, &facts[last])).unwrap();
    }
    id
}

#[test]
fn every_connection_flushes_at_each_commit() {
    let folder = Folder::new("settings");
    let engine = folder.engine();
    let number = |connection: &Connection, pragma: &str| {
        connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).unwrap()
    };
    let look = |connection: &Connection| {
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "wal");
        assert_eq!(number(connection, "synchronous"), 2, "full");
        assert_eq!(number(connection, "secure_delete"), 1);
        assert_eq!(number(connection, "foreign_keys"), 1);
        assert_eq!(number(connection, "temp_store"), 2, "memory");
    };
    look(&engine.writer());
    let looked = engine.readers.read("look", |connection| {
        look(connection);
        Ok(())
    });
    assert_eq!(looked, Ok(()));
}

#[test]
fn on_a_full_disk_nothing_is_acknowledged_and_nothing_is_lost() {
    let folder = Folder::new("full");
    let engine = folder.engine();
    let id = live(&engine);
    let acts = |from: u64| (from..from + 100).map(|number| invented::said_sent(&id, number)).collect::<Vec<_>>();
    assert!(engine.record(&acts(0)).unwrap().iter().all(|answer| *answer == Ok(Recorded::Counted)));
    // SQLite says "full" at a number of pages just as it does when the disk is.
    let pages: i64 = engine.writer().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    engine.writer().pragma_update(None, "max_page_count", pages + 2).unwrap();
    let mut stored = 100;
    let full = (1..100).find_map(|round| match engine.record(&acts(round * 100)) {
        Ok(answers) => {
            assert!(answers.iter().all(|answer| *answer == Ok(Recorded::Counted)));
            stored += 100;
            None
        }
        Err(error) => Some(error),
    });
    assert_eq!(full, Some(StoreError::DiskFull { tx: "record-acts" }));
    assert_eq!(engine.tally(&id, Day::MAX).unwrap().said_sent, stored);
    engine.writer().pragma_update(None, "max_page_count", 1_000_000).unwrap();
    assert!(engine.record(&acts(90_000)).unwrap().iter().all(|answer| *answer == Ok(Recorded::Counted)));
    let audit = engine.audit().unwrap();
    assert_eq!((audit.acts, audit.differences.len()), (stored + 100, 0));
}

#[test]
fn a_lock_that_stays_is_told() {
    let folder = Folder::new("locked");
    let engine = folder.engine();
    let id = live(&engine);
    let other = folder.engine();
    let lock = other.writer();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    let act = [invented::said_sent(&id, 1)];
    assert_eq!(engine.record(&act), Err(StoreError::Locked { tx: "record-acts" }));
    assert_eq!(engine.tally(&id, Day::MAX).unwrap().said_sent, 0, "reading goes on");
    lock.execute_batch("COMMIT").unwrap();
    assert_eq!(engine.record(&act), Ok(vec![Ok(Recorded::Counted)]));
    drop(lock);
    drop((engine, other));

    let selfish = Connection::open(folder.0.join("clamor.db")).unwrap();
    selfish.pragma_update(None, "locking_mode", "exclusive").unwrap();
    selfish.execute_batch("BEGIN IMMEDIATE").unwrap();
    let opened = Sqlite::open_patiently(&folder.0, Duration::from_millis(50));
    assert_eq!(opened.err(), Some(StoreError::Locked { tx: "open" }));
}

#[test]
fn a_used_link_is_gone_from_the_files() {
    let folder = Folder::new("deleted");
    let engine = folder.engine();
    let (used, ended) = ([0xa7; 32], [0xb8; 32]);
    engine.put_invitation(&Invitation { hash: used, ..invented::invitation(1, invented::last_day()) }).unwrap();
    engine.put_invitation(&Invitation { hash: ended, ..invented::invitation(1, invented::today()) }).unwrap();
    assert!(folder.holds(&used) && folder.holds(&ended));
    assert!(engine.use_invitation(&used, invented::last_day()).unwrap().is_some());
    engine.rest().unwrap();
    assert!(!folder.holds(&used) && !folder.holds(&ended), "what is deleted is overwritten");
}

#[test]
fn an_account_that_ended_is_gone_from_the_files() {
    let folder = Folder::new("ended");
    let engine = folder.engine();
    let mut account = invented::account(0xc9);
    account.name = "Zyzzyva Invented".into();
    account.passkeys = vec![Secret::of("{\"key\":\"qqzzqq\"}")];
    engine.save_account(&account).unwrap();
    let parts: [&[u8]; 5] = [b"Zyzzyva", b"zyzzyva", b"qqzzqq", &[0xc9; 20], b"argon2id"];
    assert!(parts.iter().all(|part| folder.holds(part)));
    assert!(engine.end_account(&account.key).unwrap());
    engine.rest().unwrap();
    for part in parts {
        assert!(!folder.holds(part), "what is deleted is overwritten");
    }
}

#[test]
fn data_from_before_there_were_people_is_brought_up_to_date() {
    let folder = Folder::new("before");
    let connection = Connection::open(folder.0.join("clamor.db")).unwrap();
    connection.execute_batch(include_str!("migrations/0001_ground.sql")).unwrap();
    let until = crate::wire::day_number(invented::last_day());
    connection.execute("INSERT INTO invitation (hash, until) VALUES (?1, ?2)", (&[4_u8; 32], until)).unwrap();
    connection.pragma_update(None, "application_id", super::file::APPLICATION_ID).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    drop(connection);
    let engine = folder.engine();
    let link = engine.use_invitation(&[4; 32], invented::today()).unwrap().expect("the link still opens");
    assert!(link.role == casework::DeskRole::Editor && !link.direct);
    assert!(engine.accounts().unwrap().is_empty());
}

#[test]
fn a_photograph_that_went_is_gone_from_the_files() {
    let folder = Folder::new("photograph");
    let engine = folder.engine();
    let id = invented::id(1);
    let case = make_case(&engine, &id, &[invented::imported(), invented::photographs_agreed()]).unwrap();
    let piece = |number: u8| [number; 3000];
    let give = |case: Case, number| {
        let fact = invented::fact(Deed::PictureGiven);
        let (next, picture) = (case.after(&fact), invented::picture(number));
        engine.commit(&Proposal::making("give", &next, &fact).with_picture(&picture)).unwrap();
        next
    };
    let case = give(case, 0xa7);
    assert!(folder.holds(&piece(0xa7)) && folder.holds("A lighthouse at 167".as_bytes()));
    let case = give(case, 0xb8);
    engine.rest().unwrap();
    assert!(!folder.holds(&piece(0xa7)) && !folder.holds("A lighthouse at 167".as_bytes()), "another took its place");
    assert!(folder.holds(&piece(0xb8)));
    add_fact(&engine, case, &invented::fact(Deed::PictureTakenAway)).unwrap();
    engine.rest().unwrap();
    assert!(!folder.holds(&piece(0xb8)) && !folder.holds("A lighthouse at 184".as_bytes()), "it was taken away");
}

#[test]
fn the_data_of_an_earlier_version_are_taken_over() {
    let folder = Folder::new("earlier");
    let earlier = Connection::open(folder.0.join("clamor.db")).unwrap();
    earlier.execute_batch(include_str!("migrations/0001_ground.sql")).unwrap();
    earlier.pragma_update(None, "application_id", super::file::APPLICATION_ID).unwrap();
    earlier.pragma_update(None, "user_version", 1).unwrap();
    let sql = "INSERT INTO gate (id, version, takes_until) VALUES (?1, 1, NULL)";
    earlier.execute(sql, [invented::id(1).as_str()]).unwrap();
    drop(earlier);
    let engine = folder.engine();
    assert_eq!(engine.tallies(Day::MAX).unwrap().len(), 1, "what was there is there");
    assert!(engine.picture(&invented::id(1)).unwrap().is_none());
}

#[test]
fn at_rest_the_log_is_empty() {
    let folder = Folder::new("log");
    let engine = folder.engine();
    let id = live(&engine);
    let log = || fs::metadata(folder.0.join("clamor.db-wal")).unwrap().len();
    engine.record(&[invented::said_sent(&id, 1)]).unwrap();
    assert!(log() > 0);
    engine.rest().unwrap();
    assert_eq!(log(), 0);
}

#[test]
fn the_log_stays_short_under_work_without_rest() {
    let folder = Folder::new("short");
    let engine = folder.engine();
    let id = live(&engine);
    let acts: Vec<_> = (0..40_000).map(|number| invented::said_sent(&id, number)).collect();
    for group in acts.chunks(100) {
        engine.record(group).unwrap();
    }
    // 40 000 acts write some 30 000 pages; the log is begun anew each time it is long, with room for what comes in while
    // it is copied.
    let log = fs::metadata(folder.0.join("clamor.db-wal")).unwrap().len();
    assert!(log < 96 * 1024 * 1024, "the log has {log} bytes");
    assert!(engine.audit().unwrap().differences.is_empty());
}

#[test]
fn facts_cannot_be_edited_or_removed() {
    let folder = Folder::new("append");
    let engine = folder.engine();
    live(&engine);
    assert!(engine.writer().execute("UPDATE fact SET body = '{}'", []).is_err());
    assert!(engine.writer().execute("DELETE FROM fact", []).is_err());
}

#[test]
fn an_audit_finds_what_does_not_agree() {
    let folder = Folder::new("audit");
    let engine = folder.engine();
    let id = live(&engine);
    engine.record(&[invented::said_sent(&id, 1), invented::said_sent(&id, 2)]).unwrap();
    engine.writer().execute("UPDATE tally SET count = 5", []).unwrap();
    let difference = crate::Difference { case: id, day: invented::today(), stored: 2, counted: 5 };
    assert_eq!(engine.audit().unwrap().differences, std::slice::from_ref(&difference));
    engine.writer().execute("DELETE FROM tally", []).unwrap();
    assert_eq!(engine.audit().unwrap().differences, [crate::Difference { counted: 0, ..difference }]);
}

/// The keys in each page of the file, in the order in which they lie there.
fn layout(folder: &Folder, keys: &BTreeSet<ActKey>) -> BTreeSet<Vec<ActKey>> {
    let bytes = fs::read(folder.0.join("clamor.db")).unwrap();
    let found = |page: &[u8]| -> Vec<ActKey> {
        let places = page.windows(16).map(|window| ActKey(window.try_into().unwrap()));
        places.filter(|key| keys.contains(key)).collect()
    };
    bytes.chunks(4096).map(found).filter(|keys| !keys.is_empty()).collect()
}

#[test]
fn the_order_of_acts_is_forgotten() {
    const ACTS: u64 = 3000;
    let keys: BTreeSet<ActKey> = (0..ACTS).map(invented::key).collect();
    // The same acts come in two orders.
    let layouts = ["one", "other"].map(|order| {
        let folder = Folder::new(order);
        let engine = folder.engine();
        let id = live(&engine);
        for number in 0..ACTS {
            let number = if order == "one" { number } else { ACTS - 1 - number };
            engine.record(&[invented::said_sent(&id, number)]).unwrap();
        }
        engine.rest().unwrap();
        let before = layout(&folder, &keys);
        assert_eq!(engine.forget_order(None).unwrap(), None);
        engine.rest().unwrap();
        (before, layout(&folder, &keys))
    });
    let [(before_one, after_one), (before_other, after_other)] = layouts;
    assert!(before_one.len() > 20 && before_one != before_other, "the pages show an order that is to be forgotten");
    assert!(after_one.len() > 20 && after_one == after_other, "the pages follow from the keys alone");
}
