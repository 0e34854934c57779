//! `clamor read FOLDER` and several files: all are read, in the order of their names, and the bad ones are counted.

use stories::app::{run, run_into_a_closed_pipe, run_with};
use stories::folder::Folder;

const TWIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");
const TRAPS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/traps.txt");
const DAY: &str = "2026-01-01";

/// A folder with documents in folders, and what is none among them.
fn archive() -> Folder {
    let folder = Folder::new();
    let twin = std::fs::read(TWIN).expect("the twin is there");
    for below in ["b", "a", ".hidden"] {
        std::fs::create_dir_all(folder.path().join("archive").join(below)).expect("a folder can be made");
    }
    for name in ["b/two.txt", "a/three.txt", "a/one.txt", ".hidden/four.txt", "five.txt"] {
        folder.write(&format!("archive/{name}"), &twin);
    }
    folder.write("archive/a/picture.txt", [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 64]].concat());
    folder.write("archive/b/empty.txt", b"");
    folder.write("archive/b/one.case.md", b"+++\nclamor = 1\n+++\n");
    folder
}

#[test]
fn a_folder_is_read_in_order_and_its_bad_files_are_counted_by_reason() {
    let folder = archive();
    let answer = run(DAY, &["read", &folder.join("archive")]);
    assert_eq!(answer.code, 2, "two files cannot be read: {}", answer.errors);
    let text = answer.text();
    let names: Vec<&str> =
        text.lines().filter_map(|line| line.split(".txt:").next()?.split("archive/").nth(1)).collect();
    assert_eq!(names, ["a/one", "a/three", "b/two", "five"], "{text}");
    assert!(
        text.lines().all(|line| line.contains(": further information, FREE THE PEOPLE") && line.contains("1 error")),
        "{text}"
    );
    for part in
        ["6 documents; ", "4 read: 0 without errors, 4 with errors", "1 empty", "1 no document", "1 case file left out"]
    {
        assert!(answer.errors.contains(part), "{part}: {}", answer.errors);
    }
    assert!(answer.errors.contains("a/picture.txt") && answer.errors.contains("b/empty.txt"), "{}", answer.errors);
    assert!(!answer.errors.contains('\r'), "nobody watches: {:?}", answer.errors);
}

#[test]
fn one_object_a_line_is_the_same_as_that_of_each_file_alone() {
    let folder = archive();
    let all = run(DAY, &["read", "--json", &folder.join("archive")]);
    let objects = all.json();
    assert_eq!(objects.len(), 4, "{}", all.errors);
    for object in objects {
        let file = object["source"]["file"].as_str().expect("it has a name").to_owned();
        assert_eq!(vec![object], run(DAY, &["read", "--json", &file]).json(), "{file}");
    }
    let again = run(DAY, &["read", "--json", &folder.join("archive")]);
    assert!(all.output == again.output, "the order is the same each time");
}

#[test]
fn many_documents_come_out_complete_and_in_their_order() {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path().join("many")).expect("a folder can be made");
    let twin = std::fs::read_to_string(TWIN).expect("the twin is there");
    for number in 0..300 {
        folder.write(&format!("many/{number:03}.txt"), format!("{twin}\n\nDocument {number}\n"));
    }
    let answer = run(DAY, &["read", "--json", &folder.join("many")]);
    let names: Vec<String> = answer.json().iter().map(|one| one["source"]["file"].to_string()).collect();
    assert_eq!(names.len(), 300, "{}", answer.errors);
    assert!(names.is_sorted());
}

#[test]
fn case_files_are_written_into_the_same_folders() {
    let folder = archive();
    let (archive, out) = (folder.join("archive"), folder.join("out"));
    let answer = run(DAY, &["read", &archive, "--out", &out]);
    assert_eq!(answer.code, 2, "{}", answer.errors);
    for name in ["a/one.case.md", "a/three.case.md", "b/two.case.md", "five.case.md"] {
        let written = std::fs::read_to_string(folder.path().join("out").join(name)).expect("the case file is written");
        assert!(written.starts_with("+++\nclamor = 1\n"), "{name}");
    }
}

#[test]
fn several_files_get_a_line_each_and_the_worst_decides() {
    let two = run(DAY, &["read", TWIN, TRAPS]);
    assert_eq!((two.code, two.text().lines().count()), (1, 2), "{}", two.errors);
    let good = std::fs::read_to_string(TWIN).expect("the twin is there").replace("19 September 2025", "19 March 2026");
    let with_input = run_with(DAY, &["read", "-", "-"], good.as_bytes());
    assert!(with_input.text().starts_with("-: further information"), "{}", with_input.text());
    assert_eq!(with_input.code, 2, "the second one is empty: {}", with_input.errors);
    for option in ["--text", "--html"] {
        assert_eq!(run(DAY, &["read", option, TWIN, TRAPS]).code, 2, "{option}");
    }
    let closed = run_into_a_closed_pipe(DAY, &["read", TWIN, TRAPS]);
    assert_eq!((closed.code, closed.errors.as_str()), (141, ""), "who reads has seen enough");
}

/// A digest of a mailing list with two documents; its people are invented.
const DIGEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/family/others/a-en-relay-digest.eml");

#[test]
fn a_digest_gives_each_of_its_documents() {
    let first = &run(DAY, &["read", "--json", DIGEST]).json()[0];
    let codes: Vec<_> = first["findings"].as_array().into_iter().flatten().map(|one| one["code"].clone()).collect();
    assert!(codes.contains(&"several-documents".into()), "{codes:?}");
    let second = &run(DAY, &["read", "--json", DIGEST, "--document", "2"]).json()[0];
    assert_eq!((first["case"]["ua"].as_str(), second["case"]["ua"].as_str()), (Some("264/96"), Some("188/96")));
    // Places are those of the whole text.
    let text = run(DAY, &["read", "--text", DIGEST]).text();
    let place = &second["provenance"]["/case/people/0/name"];
    let at = |end: &str| usize::try_from(place[end].as_u64().expect("a place")).expect("it fits");
    assert_eq!(&text[at("start")..at("end")], second["case"]["people"][0]["name"].as_str().expect("a name"));
    let third = run(DAY, &["read", DIGEST, "--document", "3"]);
    assert_eq!(third.code, 2);
    assert!(third.errors.contains("holds 2 documents, and no more"), "{}", third.errors);
}

#[test]
fn of_a_folder_all_documents_of_each_file_are_read() {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path().join("lists")).expect("a folder can be made");
    folder.write("lists/digest.eml", std::fs::read(DIGEST).expect("the digest is there"));
    let (lists, out) = (folder.join("lists"), folder.join("out"));
    let answer = run(DAY, &["read", &lists, "--out", &out]);
    assert!(answer.errors.contains("2 documents; "), "{}", answer.errors);
    assert!(answer.text().lines().nth(1).is_some_and(|line| line.contains("digest.eml, document 2: final")));
    for name in ["digest.case.md", "digest.2.case.md"] {
        assert!(folder.path().join("out").join(name).is_file(), "{name}");
    }
    assert_eq!(run(DAY, &["read", "--json", &lists]).json().len(), 2);
    let alone = run(DAY, &["read", &lists, "--document", "2"]);
    assert!(alone.code == 2 && alone.errors.contains("--document is about one file"), "{}", alone.errors);
}
