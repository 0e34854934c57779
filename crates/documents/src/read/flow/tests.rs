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
        &["Phone", "", "+00 1 555"],
        &["Room", "nobody's label"],
    ]);
    let expected = "Index number: AMR 99/1234/2031\n\nEmail: a@x.example; b@x.example\n\nCopies to:\nOne,\nTwo\n\n\
                    Phone: +00 1 555\n\nRoom\tnobody's label";
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

#[test]
fn a_link_after_blanks_is_whole() {
    let mut flow = Flow::new();
    let block = flow.open(false);
    flow.words("see  \u{a0} ");
    flow.close(&block, false);
    let block = flow.open(false);
    let from = flow.place();
    flow.words("\u{c9}tat");
    flow.link(from, "https://x.example/a");
    flow.close(&block, false);
    assert_eq!(flow.text, "see\n[\u{c9}tat](https://x.example/a)");
}

#[test]
fn a_block_of_blanks_has_no_words() {
    let mut flow = cell("one");
    let block = flow.go_on();
    flow.words("  ");
    assert!(!flow.has_words_in(&block));
    flow.words("two");
    assert!(flow.has_words_in(&block));
}

#[test]
fn a_byte_order_mark_within_is_no_letter() {
    assert_eq!(cell("\u{feff}one\u{feff}").text, "one");
}

/// The words that each remark of a finished text quotes.
fn quotes(flow: Flow) -> Vec<String> {
    let Ok(finished) = flow.finish(Form::Docx) else { return Vec::new() };
    let quote = |(_, span): &(Code, Span)| finished.text[span.start..span.end].to_owned();
    finished.remarks.iter().map(quote).collect()
}

#[test]
fn remarks_keep_their_place() {
    let remarked = |before: &str, words: &str, after: &str| {
        let mut flow = cell(before);
        let from = flow.place();
        flow.words(words);
        flow.remark(Code::TemplateLeftover, from);
        flow.words(after);
        flow
    };
    let mut link = cell("see ");
    let from = link.place();
    link.append(remarked("a ", "law", " of"));
    link.link(from, "https://x.example/a");
    assert_eq!(quotes(link), ["law"], "within a link");
    let lines = remarked("gone\nkept ", "words", "");
    assert_eq!(quotes(lines.keep_lines(|line| line != "gone")), ["words"], "in a line that is kept");
    let mut table = Flow::new();
    let mut empty = Flow::new();
    empty.remark_here(Code::HiddenText);
    let mut other = Flow::new();
    other.remark_here(Code::HiddenText);
    write_rows(&mut table, vec![vec![cell("Fax"), empty], vec![cell("words"), other]]);
    assert_eq!(quotes(table), ["words", "words"], "of cells without words");
}
