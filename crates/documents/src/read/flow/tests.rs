//! What flows, stands as the conventions say.

use super::*;

fn cell(text: &str) -> Flow {
    let mut flow = Flow::new();
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            flow.break_line();
        }
        flow.words(line);
    }
    flow
}

fn rows(rows: &[&[&str]]) -> String {
    let mut flow = Flow::new();
    let rows = rows.iter().map(|row| row.iter().map(|text| cell(text)).collect()).collect();
    write_rows(&mut flow, rows);
    flow.text
}

#[test]
fn a_label_and_its_value_read_as_one() {
    let table = rows(&[
        &["Index number", "AMR 99/1234/2031"],
        &["Fax", ""],
        &["Email:", "a@x.example\nb@x.example"],
        &["Copies to", "One,\nTwo"],
        &["Case", "nobody's label"],
    ]);
    let expected = "Index number: AMR 99/1234/2031\n\nEmail: a@x.example; b@x.example\n\nCopies to:\nOne,\nTwo\n\n\
                    Case\tnobody's label";
    assert_eq!(table, expected);
}

#[test]
fn labels_can_stand_above_their_values() {
    let table = rows(&[&["UA number", "Index number"], &["60/31", "AMR 99/1234/2031"]]);
    assert_eq!(table, "UA number: 60/31\n\nIndex number: AMR 99/1234/2031");
}

#[test]
fn long_lines_stand_apart() {
    let mut flow = Flow::new();
    for words in ["short", &"long ".repeat(30), "short"] {
        let block = flow.open(false);
        flow.words(words);
        flow.close(&block, false);
    }
    assert!(flow.text.starts_with("short\n\nlong"), "{}", flow.text);
    assert!(flow.text.ends_with("long\n\nshort"), "{}", flow.text);
}

#[test]
fn links_are_written_once() {
    let written = |words: &str, address: &str| {
        let mut flow = Flow::new();
        flow.words("see ");
        let from = flow.place();
        flow.words(words);
        flow.link(from, address);
        flow.text
    };
    assert_eq!(written("a law", "https://x.example/a b"), "see [a law](https://x.example/a%20b)");
    assert_eq!(written("x.example/a", "https://x.example/a/"), "see x.example/a");
    assert_eq!(written("a@x.example", "mailto:a@x.example?subject=b"), "see a@x.example");
    assert_eq!(written("a law", "javascript:alert(1)"), "see a law");
    assert_eq!(written("a law", "#"), "see [a law](#)");
}
