//! What is left in the files of the data folder.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use stories::app::App;
use stories::folder::Folder;
use stories::program;

use super::super::people::{guest, office, ready_case};
use super::{LONGEST_LOOK, TITLE, canaries, canary_case, found_in, id_of, is_well, key, rows, until, write};

/// A case with canaries among others, that people wrote for, and the pieces to look for: its words, and bytes of its photograph.
fn prepared(app: &App) -> (String, Vec<Vec<u8>>) {
    let mut desk = guest(app, "operator");
    ready_case(&mut desk);
    let case = canary_case(&mut desk);
    ready_case(&mut desk);
    for number in 1..=3 {
        assert_eq!(write(app, id_of(&case), &key(number)), 303);
    }
    let mut pieces = canaries();
    for size in ["large", "small"] {
        let file = app.supporter().get(&format!("/cases/{}/picture/{size}.jpg", id_of(&case))).body;
        pieces.extend([file.len() / 4, file.len() / 2].map(|at| file[at..][..64].to_vec()));
    }
    (case, pieces)
}

#[test]
fn nothing_of_a_case_is_left_after_the_command_or_the_desk_deleted_it() {
    for way in ["command", "desk"] {
        let app = office(&[]);
        let (case, pieces) = prepared(&app);
        let data = app.folder.join("data");
        let before = found_in(&data, &pieces);
        let kinds: std::collections::BTreeSet<_> = before.iter().map(|(_, piece)| piece).collect();
        assert_eq!(kinds.len(), pieces.len(), "each is there to be found: {before:?}");
        if way == "command" {
            let deleted = app.command(&["delete", id_of(&case), "--live"]);
            assert_eq!(deleted.code, 0, "{}", deleted.errors);
            let said = deleted.text();
            for sentence in [
                "6 facts",
                "3 rows of \"I have sent it\"",
                "its counts",
                "Nothing of it is left in the files",
                "30 days",
            ] {
                assert!(said.contains(sentence), "{sentence}: {said}");
            }
        } else {
            let mut desk = guest(&app, "approver");
            assert_eq!(desk.post(&format!("{case}/hold"), &[]).status, 303, "on hold no letters go");
            let deleted = desk.post(&format!("{case}/delete"), &[("named", TITLE)]);
            assert_eq!(deleted.status, 303, "{}", deleted.seen());
        }
        // At the moment of the answer, unless the server was at the files just then: it says so, and they follow.
        until(LONGEST_LOOK, "nothing of it is left", || found_in(&data, &pieces).is_empty());
        assert_eq!((rows(&app, "said_sent"), rows(&app, "picture")), ("0 rows now.".into(), "0 rows now.".into()));
        assert!(is_well(&app).contains("the data are whole: 2 cases, 0 acts with a key, as counted with 3 more whose"));
        let _folder = app.folder.clone();
        app.stop();
        assert_eq!(found_in(&data, &pieces), [], "{way}: after the server stopped");
    }
}

/// Everything in a folder, copied into another.
fn copy(from: &str, to: &str) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("it is there").filter_map(Result::ok) {
        fs::copy(entry.path(), std::path::Path::new(to).join(entry.file_name())).expect("it can be copied");
    }
}

#[test]
fn a_deletion_that_is_killed_leaves_all_or_nothing() {
    let (folder, app) = (Folder::new(), office(&[]));
    let (case, pieces) = prepared(&app);
    let data = app.folder.join("data");
    assert_eq!(app.command(&["hold", id_of(&case)]).code, 0);
    let _kept = app.folder.clone();
    app.stop();
    let (mut whole, mut gone) = (0, 0);
    for round in 0..16 {
        let here = folder.join(&format!("round-{round}"));
        copy(&data, &here);
        let mut deletion = Command::new(program::path())
            .args(["delete", id_of(&case), "--data", &here])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(Duration::from_millis(round * 4));
        let _ = deletion.kill();
        let _ = deletion.wait();
        let id = casework::CaseId::parse(id_of(&case)).expect("it is an id");
        let store = store::Store::open(std::path::Path::new(&here)).expect("what is left can be opened");
        let audit = store.audit().expect("it can be looked through");
        assert!(audit.differences.is_empty(), "{audit:?}");
        assert_eq!(store.tally(&id).expect("it is counted").said_sent, 3, "the counts stay either way");
        let found: std::collections::BTreeSet<_> = found_in(&here, &pieces).into_iter().map(|(_, word)| word).collect();
        match (store.case(&id), store.tombstone(&id)) {
            (Some(case), None) => {
                whole += 1;
                let history = store.history(&id).expect("it can be read");
                assert_eq!((history.len() as u32, audit.acts), (case.version, 3), "round {round}");
                assert_eq!(found.len(), pieces.len(), "round {round}: {found:?}");
            }
            (None, Some(_)) => {
                gone += 1;
                assert!(store.history(&id).expect("it can be read").is_empty());
                assert_eq!((audit.acts, audit.let_go), (0, 3), "round {round}");
                assert!(found.is_empty(), "round {round}: {found:?}");
            }
            (case, stone) => panic!("round {round}: a case {}, a tombstone {}", case.is_some(), stone.is_some()),
        }
    }
    println!("{whole} times whole, {gone} times gone");
}
