//! Who gave consent, confidential sources, staff in the record.

use std::process::Command;

use stories::app::{App, run};
use stories::folder::Folder;

use super::{DAY, Key, consent, exported, holds, kind, rows, stored};
use crate::people::{colleague, guest, office, ready_case, version};

const GIVER: &str = "Rosalind Unmistakable, Calle 7, +999 555 0142";

#[test]
fn who_gave_consent_stands_nowhere_and_opens_with_the_key_alone() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    let (key, other) = (Key::new(&elsewhere, "sealed.key"), Key::new(&elsewhere, "other.key"));
    key.name(&mut desk, "Ada");
    let address = format!("/desk/cases/{case}");
    assert!(desk.get(&address).text().contains("name=\"sealed-giver\""), "it is asked now");
    let seen = version(&mut desk, &address);
    let recorded = desk.post(&format!("{address}/consent"), &consent(GIVER, &seen));
    assert_eq!(recorded.status, 303, "{}", recorded.seen());
    assert!(desk.get(recorded.header("location")).seen().contains("Who gave it is sealed"));

    for page in [address.clone(), format!("{address}/sealed"), format!("{address}/history"), "/desk".into()] {
        assert!(!desk.get(&page).text().contains("Unmistakable"), "{page}");
    }
    for page in ["/en/cases/CASE", "/cases/CASE.json", "/en/cases/CASE/write"] {
        assert!(!app.supporter().get(&page.replace("CASE", &case)).text().contains("Unmistakable"), "{page}");
    }
    let readable = elsewhere.join("readable.db");
    assert_eq!(app.command(&["backup", "--plain", "-o", &readable]).code, 0);
    let backup = std::fs::read(&readable).expect("the backup is there");
    for (place, bytes) in [("the data", stored(&app.folder)), ("a backup", backup)] {
        assert!(holds(&bytes, key.public.as_bytes()), "{place}: it is looked for where it would be");
        assert!(!holds(&bytes, b"Unmistakable") && !holds(&bytes, b"555 0142"), "{place} says who gave consent");
    }
    let files = exported(&app, &case, &elsewhere.join("out"));
    assert_eq!(
        files.iter().map(|file| kind(file)).collect::<Vec<_>>(),
        ["consent-giver"],
        "nobody here has an account"
    );
    let inside = key.open(&files[0]);
    assert!(inside.contains(GIVER) && inside.contains(&case) && inside.contains(DAY), "{inside}");
    let wrong = run(DAY, &["sealed", "open", &files[0].to_string_lossy(), "--key", &other.file]);
    assert!(wrong.code == 2 && wrong.errors.contains("does not open") && wrong.output.is_empty(), "{}", wrong.errors);

    // The standard tool, where it is there.
    let tool = Command::new("age").args(["-d", "-i", &key.file]).arg(&files[0]).output();
    if let Ok(output) = tool {
        assert!(output.status.success() && holds(&output.stdout, GIVER.as_bytes()), "age opens it");
    }
}

#[test]
fn lengths_say_nothing() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    let address = format!("/desk/cases/{case}");
    for giver in ["A", &"B".repeat(600), &"C".repeat(3000)] {
        let seen = version(&mut desk, &address);
        assert_eq!(desk.post(&format!("{address}/consent"), &consent(giver, &seen)).status, 303);
    }
    let files = exported(&app, &case, &elsewhere.join("out"));
    // The header of the format is as long as its random filling makes it; what is inside begins after its last line.
    let inside = |file: &std::path::PathBuf| {
        let bytes = std::fs::read(file).expect("it is there");
        let last = bytes.windows(5).position(|found| found == b"\n--- ").expect("it has a header") + 1;
        let end = bytes[last..].iter().position(|byte| *byte == b'\n').expect("the line ends");
        bytes.len() - last - end
    };
    let mut lengths: Vec<usize> = files.iter().map(inside).collect();
    lengths.sort_unstable();
    assert_eq!(lengths[0], lengths[1], "one letter and six hundred look the same");
    assert!(lengths[2] > lengths[1] && (lengths[2] - lengths[1]).is_multiple_of(1024), "{lengths:?}");
}

#[test]
fn a_form_that_comes_back_does_not_bring_it_along() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    Key::new(&elsewhere, "sealed.key").name(&mut desk, "Ada");
    let address = format!("/desk/cases/{case}");
    let seen = version(&mut desk, &address);
    let mut incomplete = consent(GIVER, &seen);
    incomplete.retain(|(name, _)| *name != "role");
    let page = desk.post(&format!("{address}/consent"), &incomplete);
    assert_eq!(page.status, 422);
    assert!(!page.text().contains("Unmistakable") && page.seen().contains("Type it once more"), "{}", page.seen());
    let long = "x".repeat(4001);
    let page = desk.post(&format!("{address}/consent"), &consent(&long, &seen));
    assert!(page.status == 422 && page.seen().contains("longer than 4,000 characters"), "{}", page.seen());
    assert!(page.text().contains("<a href=\"#consent-giver\">") && !page.text().contains("xxxx"));
    // Without a session everything else is carried along to the page where one signs in.
    let page = app.supporter().post(&format!("{address}/consent"), &consent(GIVER, &seen));
    assert_eq!(page.status, 403);
    assert!(page.text().contains("carried:role") && !page.text().contains("Unmistakable"), "{}", page.text());
    assert!(page.seen().contains("was not kept. Type it again"), "{}", page.seen());
    assert_eq!(rows(&app), "0 rows now.");
    // What was recorded without it was recorded.
    assert_eq!(desk.post(&format!("{address}/consent"), &consent("  ", &seen)).status, 303);
    assert_eq!(rows(&app), "0 rows now.");
}

#[test]
fn without_keys_nothing_is_asked_and_nothing_is_sealed() {
    let app = App::start(DAY);
    let (mut desk, case) = (app.desk(), app.sample());
    let address = format!("/desk/cases/{case}");
    for page in [address.clone(), format!("{address}/sealed")] {
        let page = desk.get(&page);
        assert!(page.seen().contains("identities cannot be kept here yet, and are not asked for"), "{}", page.seen());
        assert!(!page.text().contains("name=\"sealed-"), "{}", page.text());
    }
    let seen = version(&mut desk, &address);
    let refused = desk.post(&format!("{address}/consent"), &consent(GIVER, &seen));
    assert!(refused.status == 422 && refused.seen().contains("Nobody is named any more"), "{}", refused.seen());
    let refused = desk.post(&format!("{address}/sealed/informant"), &[("sealed-about", "a"), ("sealed-who", GIVER)]);
    assert!(refused.status == 422 && !refused.text().contains("Unmistakable"), "{}", refused.seen());
    assert_eq!(rows(&app), "0 rows now.");
    assert!(app.command(&["sealed", "keys"]).text().contains("Nobody is named"));
}

#[test]
fn a_confidential_source_goes_whole_into_the_seal() {
    let app = App::start(DAY);
    let (mut desk, case, elsewhere) = (app.desk(), app.sample(), Folder::new());
    let key = Key::new(&elsewhere, "sealed.key");
    key.name(&mut desk, "Ada");
    let address = format!("/desk/cases/{case}/sealed");
    let empty = desk.post(&format!("{address}/informant"), &[("sealed-about", ""), ("sealed-who", "Unmistakable")]);
    assert!(empty.status == 422 && empty.text().contains("<a href=\"#informant-about\">"), "{}", empty.text());
    assert!(!empty.text().contains("Unmistakable"));
    let fields = [("sealed-about", "The figure\nof 14"), ("sealed-who", "Unmistakable,\nnurse in the ward")];
    let sealed = desk.post(&format!("{address}/informant"), &fields);
    assert_eq!(sealed.status, 303, "{}", sealed.seen());
    let page = desk.get(sealed.header("location"));
    assert!(page.seen().contains("The source is sealed") && page.seen().contains("Confidential source"));
    for words in ["Unmistakable", "figure of 14"] {
        assert!(!page.text().contains(words) && !holds(&stored(&app.folder), words.as_bytes()), "{words}");
    }
    let files = exported(&app, &case, &elsewhere.join("out"));
    let inside = key.open(&files[0]);
    assert!(inside.contains("about: The figure of 14\n") && inside.contains("Unmistakable,\nnurse"), "{inside}");
    // Exporting again writes nothing anew.
    let again = app.command(&["sealed", "export", "-o", &elsewhere.join("out")]);
    assert!(again.text().contains("Wrote 0 files") && again.text().contains("1 file was there"), "{}", again.text());
}

#[test]
fn who_did_what_at_the_desk_is_sealed_with_the_deed() {
    let (app, elsewhere) = (office(&[]), Folder::new());
    let mut operator = guest(&app, "operator");
    let key = Key::new(&elsewhere, "sealed.key");
    key.name(&mut operator, "Ada");
    let (mut editor, _) = colleague(&app, "Unmistakable", "editor");
    let case = ready_case(&mut editor);
    // Whoever came for this time only has no name here.
    let seen = version(&mut operator, &case);
    assert_eq!(operator.post(&format!("{case}/consent"), &consent("", &seen)).status, 303);
    let id = case.rsplit('/').next().expect("an address has an end");
    let files = exported(&app, id, &elsewhere.join("out"));
    let mut inside: Vec<String> = files.iter().map(|file| key.open(file)).collect();
    inside.sort_by_key(|text| text.split("version: ").nth(1).map(str::to_owned));
    let expected = ["deed: imported\nversion: 1", "deed: corrected\nversion: 2", "deed: consent-decided\nversion: 3"];
    assert_eq!(inside.len(), expected.len(), "{inside:?}");
    for (text, deed) in inside.iter().zip(expected) {
        assert!(text.contains(deed) && text.contains("who: Unmistakable\nas: editor\n"), "{text}");
    }
    let database = rusqlite::Connection::open(app.folder.join("data") + "/clamor.db").expect("the database is there");
    let readable: i64 = database
        .query_row("SELECT count(*) FROM sealed WHERE instr(ciphertext, 'Unmistakable') > 0", [], |row| row.get(0))
        .expect("the table is there");
    assert_eq!(readable, 0);
    let page = operator.get(&format!("{case}/sealed"));
    assert!(page.seen().contains("Who did something") && !page.text().contains("Unmistakable"), "{}", page.seen());
}
