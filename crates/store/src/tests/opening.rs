//! What can be wrong with a folder or a file, and that it is told clearly.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;

use super::{Folder, begun, live};
use crate::conformance::invented;
use crate::{Store, StoreError};

fn refused(directory: &Path) -> StoreError {
    let error = Store::open(directory).err().expect("it is refused");
    assert!(error.to_string().contains(directory.to_str().unwrap()) || matches!(error, StoreError::Damaged { .. }));
    error
}

#[tokio::test]
async fn a_new_folder_is_for_this_user_alone() {
    let folder = Folder::new();
    let data = folder.file("deep/in/data");
    let store = Store::open(&data).unwrap();
    live(&store, 1).await;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for name in ["clamor.db", "clamor.db-wal", "clamor.db-shm"] {
        assert_eq!(mode(&data.join(name)), 0o600, "{name}");
    }
    store.close().await;
    let left: Vec<_> = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["clamor.db"], "a store that was closed leaves one file");
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = Folder::new();
    let file = folder.file("a-file");
    fs::write(&file, "not a folder").unwrap();
    assert!(matches!(refused(&file), StoreError::Folder { .. }));
    assert!(matches!(refused(&file.join("data")), StoreError::Folder { .. }));
    fs::create_dir_all(folder.file("data/clamor.db")).unwrap();
    assert!(matches!(refused(&folder.file("data")), StoreError::Folder { .. }));
}

#[test]
fn another_file_is_not_touched() {
    let folder = Folder::new();
    let text = "This is a shopping list, and longer than the head of a database is. ".repeat(100);
    fs::write(folder.database(), &text).unwrap();
    assert!(matches!(refused(folder.path()), StoreError::NotOurs { .. }));
    assert_eq!(fs::read_to_string(folder.database()).unwrap(), text);

    fs::remove_file(folder.database()).unwrap();
    Connection::open(folder.database()).unwrap().execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
    assert!(matches!(refused(folder.path()), StoreError::NotOurs { .. }));
}

#[tokio::test]
async fn a_damaged_file_is_told() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    let id = live(&store, 1).await;
    let acts: Vec<_> = (0..2000).map(|number| begun(store.record(invented::said_sent(&id, number)))).collect();
    for act in acts {
        act.await.unwrap();
    }
    store.close().await;
    let whole = fs::read(folder.database()).unwrap();
    assert!(whole.len() > 40 * 1024);

    // Cut off, as by a copy that was interrupted.
    fs::write(folder.database(), &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(folder.path()), StoreError::DamagedFile { .. }));
    // Any page overwritten, one after the other.
    for page in 0..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096..][..100].fill(0xee);
        fs::write(folder.database(), &bytes).unwrap();
        let error = refused(folder.path());
        let told = matches!(error, StoreError::DamagedFile { .. } | StoreError::NotOurs { .. });
        assert!(told, "page {page}: {error}");
    }
    fs::write(folder.database(), &whole).unwrap();
    assert_eq!(Store::open(folder.path()).unwrap().tally(&id).unwrap().said_sent, 2000);
}

#[tokio::test]
async fn a_damaged_row_is_named_and_not_quoted() {
    let secret = "Ofelia Invented";
    for (column, value) in [
        ("body", format!("{{\"case_file\": \"{secret}\"")),
        ("body", format!("{{\"case_file\": [\"{secret}\"]}}")),
        ("body", format!("\"{secret}\"")),
        ("role", secret.into()),
        ("deed", secret.into()),
        ("day", "20319999".into()),
        ("version", "7".into()),
    ] {
        let folder = Folder::new();
        live(&Store::open(folder.path()).unwrap(), 1).await;
        let connection = Connection::open(folder.database()).unwrap();
        connection.execute_batch("DROP TRIGGER fact_is_not_edited").unwrap();
        connection.execute(&format!("UPDATE fact SET {column} = ?1 WHERE version = 1"), [&value]).unwrap();
        drop(connection);
        let error = refused(folder.path());
        assert!(matches!(error, StoreError::Damaged { table: "fact", .. }), "{column} {value}: {error}");
        assert!(!error.to_string().contains("Ofelia"), "{error}");
    }
}

#[tokio::test]
async fn a_newer_schema_is_told_and_left_alone() {
    let folder = Folder::new();
    live(&Store::open(folder.path()).unwrap(), 1).await;
    Connection::open(folder.database()).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(folder.database()).unwrap();
    let path = folder.database().display().to_string();
    let told = refused(folder.path());
    assert!(
        matches!(&told, StoreError::NewerSchema { path: named, found: 99, known: 1..99 } if *named == path),
        "{told}"
    );
    assert!(fs::read(folder.database()).unwrap() == before);
}

#[tokio::test]
async fn a_log_without_its_database_is_not_thrown_away() {
    let folder = Folder::new();
    let store = Store::open(folder.path()).unwrap();
    live(&store, 1).await;
    let lost = folder.file("lost");
    fs::create_dir(&lost).unwrap();
    fs::copy(folder.file("clamor.db-wal"), lost.join("clamor.db-wal")).unwrap();
    let log = fs::read(lost.join("clamor.db-wal")).unwrap();
    assert!(matches!(refused(&lost), StoreError::DamagedFile { .. }));
    fs::write(lost.join("clamor.db"), "").unwrap();
    assert!(matches!(refused(&lost), StoreError::DamagedFile { .. }));
    assert!(fs::read(lost.join("clamor.db-wal")).unwrap() == log);
}

#[test]
fn two_may_open_a_new_folder_at_once() {
    let folder = Folder::new();
    let data = folder.file("data");
    std::thread::scope(|scope| {
        let openers: Vec<_> = (0..4).map(|_| scope.spawn(|| Store::open(&data).map(drop))).collect();
        for opener in openers {
            assert_eq!(opener.join().unwrap(), Ok(()));
        }
    });
}

#[test]
fn each_error_says_what_to_do() {
    let (path, tx, what) = (String::from("/data"), "record-acts", String::from("it is broken"));
    let all = [
        StoreError::Folder { path: path.clone(), why: what.clone() },
        StoreError::NotOurs { path: path.clone() },
        StoreError::DamagedFile { path: path.clone(), what: what.clone() },
        StoreError::Damaged { table: "fact", row: 1, what: what.clone() },
        StoreError::NewerSchema { path: path.clone(), found: 3, known: 2 },
        StoreError::NoWayBack { path, why: what.clone() },
        StoreError::Locked { tx },
        StoreError::DiskFull { tx },
        StoreError::Busy,
        StoreError::TooLarge { bytes: 2, most: 1 },
        StoreError::IdTaken { tx },
        StoreError::NoDocument { tx },
        StoreError::Contended { tx },
        StoreError::Stopped,
        StoreError::Failed { tx, what },
    ];
    for error in all {
        let text = error.to_string();
        let sentences = text.matches(". ").count();
        assert!(sentences >= 1 && text.ends_with('.'), "what is wrong, then what to do: {text}");
    }
}
