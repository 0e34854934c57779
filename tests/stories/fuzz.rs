//! Every reader with files changed at random: the same files in each run, so that what fails fails again. `fuzz/` goes on
//! from here for as long as one lets it, guided by what the readers do.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use stories::hostile::{body, pdf, shown};
use stories::{invariants, mutate};

const TWIN: &str = include_str!("../documents/twin.txt");
const SPANISH: &str = include_str!("../documents/castellano.txt");

/// How long one file may take; on a busy machine a file of this size takes a few milliseconds.
const LONGEST: Duration = Duration::from_secs(10);

/// Tries so many files; one that fails is written down, so that it can be looked at.
fn try_all(target: &str, count: usize, mut make: impl FnMut(&mut mutate::Random) -> Vec<u8>, hold: fn(&[u8])) {
    let begun = Instant::now();
    let mut random = mutate::Random(0x9e37_79b9_7f4a_7c15);
    for number in 0..count {
        let file = make(&mut random);
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| hold(&file)));
        let took = started.elapsed();
        if outcome.is_err() || took > LONGEST {
            let path = std::env::temp_dir().join(format!("clamor-fuzz-{target}-{number}"));
            let kept = std::fs::write(&path, &file).map(|()| path.display().to_string());
            panic!("{target}: file {number} (kept as {kept:?}) failed, or took {took:?}");
        }
    }
    println!("{target}: {count} files in {:?}", begun.elapsed());
}

/// The lines of a text as paragraphs of a form.
fn each_line(text: &str, write: impl Fn(&str) -> String) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).map(write).collect()
}

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;")
}

/// Texts do not come by themselves: the whole is a few kilobytes, so that a run tries many.
fn seeds() -> [&'static str; 2] {
    [TWIN, SPANISH]
}

#[test]
fn texts() {
    try_all(
        "text",
        150,
        |random| mutate::bytes(seeds()[random.below(2)].as_bytes(), mutate::TEXT, random),
        invariants::document,
    );
}

/// Documents of the family in one form of file. Those that are scored once, at the end, stay closed here, too.
fn family(ending: &str) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/family");
    let folders = ["early", "later", "others"].map(|folder| root.join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("it is there").flatten());
    let mut paths: Vec<_> = files.map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    paths.sort();
    assert!(paths.len() > 2, "there are documents that end in {ending}");
    paths.iter().map(|path| fs::read(path).expect("it can be read")).collect()
}

/// Tries files like those of the family in one form of file.
fn try_family(ending: &str, count: usize, change: fn(&[u8], &mut mutate::Random) -> Vec<u8>) {
    let seeds = family(ending);
    let make = |random: &mut mutate::Random| change(&seeds[random.below(seeds.len())], random);
    try_all(ending, count, make, invariants::document);
}

#[test]
fn texts_of_the_whole_family() {
    try_family("txt", 300, |seed, random| mutate::bytes(seed, mutate::TEXT, random));
}

#[test]
fn rich_texts() {
    try_family("rtf", 300, |seed, random| mutate::bytes(seed, mutate::RICH, random));
}

#[test]
fn mails() {
    try_family("eml", 300, |seed, random| mutate::bytes(seed, mutate::MAIL, random));
}

#[test]
fn open_documents() {
    try_family("odt", 150, mutate::archive);
}

#[test]
fn word_documents() {
    let paragraph = |line: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", escaped(line));
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>UNTIL:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:del><w:r><w:delText>1 May \
                 2026</w:delText></w:r></w:del><w:ins><w:r><w:t>3 May 2026</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>";
    let main = body(&(each_line(TWIN, paragraph) + table));
    let head = format!(
        "<w:hdr {}>{}</w:hdr>",
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
        paragraph("UA: 60/16")
    );
    let parts = [("word/document.xml", main.into_bytes()), ("word/header1.xml", head.into_bytes())];
    try_all("docx", 150, |random| mutate::docx(&parts, random), invariants::document);
}

#[test]
fn web_pages() {
    let page = |text: &str| {
        let lines = each_line(text, |line| format!("<p>{}</p>\n", escaped(line)));
        format!(
            "<!doctype html><html lang=en><title>x</title><body><nav><a href=/>Home</a></nav><main>{lines}</main></body></html>"
        )
    };
    let pages = seeds().map(page);
    try_all(
        "html",
        150,
        |random| mutate::bytes(pages[random.below(2)].as_bytes(), mutate::MARKUP, random),
        invariants::document,
    );
}

#[test]
fn pdf_documents() {
    let lines: Vec<&str> =
        TWIN.lines().filter(|line| line.is_ascii() && !line.contains(['(', ')', '\\'])).take(40).collect();
    let page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>";
    let seed = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        page.to_vec(),
        shown(&lines.join(") Tj 0 -14 Td (")),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
    ]);
    try_all("pdf", 300, |random| mutate::bytes(&seed, mutate::PDF, random), invariants::document);
}

#[test]
fn case_files_and_translations() {
    let read = |text: &str| documents::read(text.as_bytes(), jiff::civil::date(2026, 3, 2)).ok();
    let files = seeds().map(|text| {
        let reading = read(text).expect("the twin can be read");
        documents::CaseFile::from_reading(&reading.action).write()
    });
    let translated = include_str!("../../samples/sample.es.case.md");
    try_all(
        "case-file",
        200,
        |random| mutate::bytes(files[random.below(2)].as_bytes(), mutate::TEXT, random),
        invariants::case_file,
    );
    try_all(
        "translation",
        200,
        |random| mutate::bytes(translated.as_bytes(), mutate::TEXT, random),
        invariants::translation,
    );
}

#[test]
fn answers_of_a_child() {
    let seeds: [&[u8]; 4] = [
        b"text docx 24 2\nlink-empty 0 5\ninternal-note 6 9\nURGENT ACTION\n\nFOR ANA.\n",
        b"too-many 1000 people\n",
        b"field-too-large 3 70000 65536\n",
        b"swollen docx 33554432\n",
    ];
    let words =
        ["text ", "docx ", "pdf ", " 0", " 1", "\n", "link-empty ", "-1", "18446744073709551615", "\u{e9}", "damaged "];
    try_all("answer", 4000, |random| mutate::bytes(seeds[random.below(4)], &words, random), invariants::child);
}
