//! `clamor read`, `explain` and what goes wrong with them.

use std::time::{Duration, Instant};

use stories::app::{run, run_with};
use stories::folder::Folder;

const TWIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/documents/twin.txt");
const DAY: &str = "2026-01-01";

#[test]
fn findings_look_like_a_compilers_and_the_case_file_comes_out_all_the_same() {
    let answer = run(DAY, &["read", TWIN]);
    assert_eq!(answer.code, 1, "a passed deadline is an error");
    assert!(answer.text().starts_with("+++\nclamor = 1\n"), "the case file is written: {}", answer.text());
    assert!(answer.errors.contains("error[deadline-passed]"), "{}", answer.errors);
    assert!(answer.errors.contains("twin.txt:"), "{}", answer.errors);
    assert!(answer.errors.contains("^"), "{}", answer.errors);
    assert!(answer.errors.contains("= help:"), "{}", answer.errors);
}

#[test]
fn several_files_go_into_a_folder_or_one_object_a_line_and_the_worst_decides() {
    let folder = Folder::new();
    let bad = folder.write("bad.txt", b"\0\x01\x02binary\0\0");
    let several = run(DAY, &["read", TWIN, TWIN]);
    assert_eq!((several.code, several.text().lines().count()), (1, 2), "{}", several.errors);
    let json = run(DAY, &["read", "--json", TWIN, &bad, TWIN]);
    assert_eq!(json.json().len(), 2, "one bad file does not stop the rest");
    assert_eq!(json.code, 2);
    assert!(json.errors.contains("bad.txt"), "{}", json.errors);
    let out = folder.join("out");
    let written = run(DAY, &["read", "--out", &out, TWIN]);
    assert_eq!(written.code, 1, "{}", written.errors);
    let case_file = std::fs::read_to_string(folder.path().join("out/twin.case.md")).expect("the case file is written");
    assert_eq!(case_file, run(DAY, &["read", TWIN]).text());
}

#[test]
fn what_is_no_document_is_refused_with_a_sentence() {
    let folder = Folder::new();
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("empty.txt", Vec::new(), "empty"),
        ("blank.txt", b" \n\n\t".to_vec(), "empty"),
        ("picture.txt", [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 64]].concat(), "text"),
        ("paper.pdf", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".as_slice(), &[0; 64]].concat(), "PDF"),
        ("old.doc", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 600]].concat(), "before 2007"),
        ("cut.docx", b"PK\x03\x04 and no more".to_vec(), "damaged"),
        ("deep.html", ["<html>", &"<div>".repeat(5000)].concat().into_bytes(), "more time"),
        ("blank.html", b"<html><body><script>words()</script></body></html>".to_vec(), "empty"),
        ("field.txt", [b"URGENT ACTION\n\n".as_slice(), &vec![b'a'; 1 << 20]].concat(), "limit"),
    ];
    for (name, bytes, says) in cases {
        let file = folder.write(name, bytes);
        let answer = run(DAY, &["read", &file]);
        assert_eq!(answer.code, 2, "{name}: {}", answer.errors);
        assert!(answer.output.is_empty(), "{name}");
        assert!(answer.errors.to_lowercase().contains(&says.to_lowercase()), "{name}: {}", answer.errors);
        assert!(answer.errors.contains(name), "{name}: {}", answer.errors);
    }
    let missing = run(DAY, &["read", &folder.join("missing.txt")]);
    assert_eq!(missing.code, 2);
    assert!(missing.errors.contains("missing.txt"), "{}", missing.errors);
}

#[test]
fn two_hundred_megabytes_are_refused_at_once_with_the_limit() {
    let folder = Folder::new();
    let huge = folder.join("huge.txt");
    std::fs::File::create(&huge).and_then(|file| file.set_len(200 << 20)).expect("a sparse file can be made");
    let begun = Instant::now();
    let answer = run(DAY, &["read", &huge]);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("8 MiB"), "{}", answer.errors);
    assert!(begun.elapsed() < Duration::from_secs(2), "it took {:?}", begun.elapsed());
}

#[test]
fn two_hundred_megabytes_through_a_pipe_are_refused_too() {
    let answer = run_with(DAY, &["read", "-"], &vec![b'a'; 9 << 20]);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("8 MiB"), "{}", answer.errors);
}

#[test]
fn every_code_is_explained_and_unknown_ones_are_answered_with_the_list() {
    let unknown = run(DAY, &["explain", "no-such-code"]);
    assert_eq!(unknown.code, 2);
    let codes: Vec<String> = unknown
        .errors
        .split("the codes are: ")
        .nth(1)
        .expect("the codes are listed")
        .split(',')
        .map(|code| code.trim().to_owned())
        .collect();
    assert!(codes.len() >= 30, "{codes:?}");
    for code in codes {
        for language in ["en", "es"] {
            let answer = run(DAY, &["explain", &code, "--lang", language]);
            assert_eq!(answer.code, 0, "{code}: {}", answer.errors);
            assert!(answer.text().contains(&code) && answer.text().len() > 120, "{code}: {}", answer.text());
        }
    }
}

#[test]
fn terminal_escapes_in_a_document_do_not_reach_the_terminal() {
    let folder = Folder::new();
    let twin = std::fs::read_to_string(TWIN).expect("the twin is there");
    let file = folder.write("sly.txt", twin.replacen("UNTIL: ", "UNTIL: \u{1b}[31m", 1));
    let answer = run(DAY, &["read", &file]);
    assert!(!answer.errors.contains('\u{1b}'), "{:?}", answer.errors);
}

#[test]
fn what_is_still_to_come_is_refused_by_name() {
    for command in ["serve", "work", "nonsense"] {
        let answer = run(DAY, &[command]);
        assert_eq!(answer.code, 2, "{command}");
        assert!(answer.errors.contains(command), "{command}: {}", answer.errors);
    }
}

#[test]
fn the_document_with_its_marks_is_one_page_that_asks_nothing_of_anybody() {
    let answer = run(DAY, &["read", "--html", TWIN]);
    assert_eq!(answer.code, 1, "a passed deadline is an error: {}", answer.errors);
    let page = answer.text();
    assert!(
        page.starts_with("<!doctype html>") && page.contains("deadline-passed") && page.contains("<mark>"),
        "{page}"
    );
    for foreign in ["<script", "<link", "<img", "src=", "url(", "@import"] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    let arabic = run(DAY, &["read", "--html", "--lang", "ar", TWIN]).text();
    assert!(
        arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("lang=\"en\" dir=\"ltr\""),
        "{arabic}"
    );
    assert_eq!(run(DAY, &["read", "--html", "--json", TWIN]).code, 2, "one of them");
}
