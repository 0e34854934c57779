//! Documents as data: each one in `tests/documents`, and the real one where it stands beside the project, gives the values
//! that stand beside it.

use std::path::{Path, PathBuf};

use serde_json::Value;
use stories::app::{run, run_with};
use stories::expected::{differences, misplaced};
use stories::shared::seeds;

/// The day by which the expected findings are.
const TODAY: &str = "2026-01-01";

/// The invented documents of the project, each with its expected values.
fn invented() -> Vec<(PathBuf, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let entries = std::fs::read_dir(folder).expect("the documents are there");
    let is_document = |path: &PathBuf| path.extension().is_some_and(|end| end == "txt" || end == "html");
    let documents = entries.flatten().map(|entry| entry.path()).filter(is_document);
    documents.map(|document| (document.clone(), document.with_extension("expected.json"))).collect()
}

fn load(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a document through the command and compares.
fn holds(document: &Path, expected: &Value) {
    let name = document.to_string_lossy();
    let json = run(TODAY, &["read", "--json", "--today", TODAY, &name]);
    let text = run(TODAY, &["read", "--text", "--today", TODAY, &name]);
    let objects = json.json();
    let object = objects.first().unwrap_or_else(|| panic!("{name}: {}", json.errors));
    let mut wrong = differences(expected, object);
    wrong.extend(misplaced(object, &text.text()));
    assert!(wrong.is_empty(), "{name}:\n  {}", wrong.join("\n  "));
    let has_error = object["findings"].as_array().into_iter().flatten().any(|finding| finding["severity"] == "error");
    assert_eq!(json.code, u8::from(has_error), "{name}: the exit code tells of errors");
}

#[test]
fn each_invented_document_gives_its_values() {
    let documents = invented();
    assert!(documents.len() >= 3, "the invented documents are there");
    for (document, expected) in documents {
        holds(&document, &load(&expected));
    }
}

#[test]
fn the_real_document_gives_its_values_where_it_stands_beside_the_project() {
    let seeds = seeds();
    if seeds.is_empty() {
        println!("no real document stands beside the project: nothing was compared");
    }
    for (document, expected) in seeds {
        println!("compared with the real document {}", document.file_name().unwrap_or_default().to_string_lossy());
        holds(&document, &load(&expected));
    }
}

/// A document in another dress: the same values must come out.
fn dressed(document: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf16 = |little: bool, mark: bool| {
        let text = if mark { format!("\u{feff}{document}") } else { document.to_owned() };
        let units: Vec<u16> = text.encode_utf16().collect();
        units.iter().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect::<Vec<u8>>()
    };
    let curly = document
        .replace(" '", " \u{2018}")
        .replace('\'', "\u{2019}")
        .replace(" \"", " \u{201c}")
        .replace('"', "\u{201d}");
    let lower = document
        .lines()
        .map(|line| match line.split_once(':') {
            Some((label, rest)) if label == label.to_uppercase() => format!("{}:{rest}", label.to_lowercase()),
            _ if line.starts_with("ADDITIONAL") => "Additional information".into(),
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n");
    vec![
        ("UTF-8 with a mark", format!("\u{feff}{document}").into_bytes()),
        ("UTF-16, little end first, marked", utf16(true, true)),
        ("UTF-16, big end first, marked", utf16(false, true)),
        ("UTF-16, little end first, unmarked", utf16(true, false)),
        ("lines of Windows", document.replace('\n', "\r\n").into_bytes()),
        ("lines of old Macs", document.replace('\n', "\r").into_bytes()),
        ("curly quotes", curly.into_bytes()),
        ("spaces that do not break in labels", document.replace(": ", ":\u{a0}").into_bytes()),
        ("two spaces for one", document.replace(". ", ".  ").into_bytes()),
        ("blanks at the ends of lines", document.replace('\n', "  \n").into_bytes()),
        ("labels in small letters", lower.into_bytes()),
        ("long dashes", document.replace(" - ", " \u{2013} ").into_bytes()),
        ("Windows-1252", windows_1252(document)),
    ]
}

/// Windows-1252, for the letters that the documents have.
fn windows_1252(document: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '\u{2019}' => Some(0x92),
        '\u{2018}' => Some(0x91),
        '\u{201c}' => Some(0x93),
        '\u{201d}' => Some(0x94),
        '\u{2013}' => Some(0x96),
        '\u{2014}' => Some(0x97),
        '\u{2026}' => Some(0x85),
        '\u{20ac}' => Some(0x80),
        letter => u8::try_from(u32::from(letter)).ok(),
    };
    document
        .chars()
        .map(|letter| byte(letter).expect("the document is written with the letters of Western Europe"))
        .collect()
}

#[test]
fn a_document_in_another_dress_gives_the_same_values() {
    let twin = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/twin.txt");
    let pairs = std::iter::once((twin.clone(), twin.with_extension("expected.json"))).chain(seeds());
    for (document, expected) in pairs {
        let (text, expected) = (std::fs::read_to_string(&document).expect("the document is there"), load(&expected));
        for (dress, bytes) in dressed(&text) {
            let answer = run_with(TODAY, &["read", "--json", "--today", TODAY, "-"], &bytes);
            let extracted = run_with(TODAY, &["read", "--text", "--today", TODAY, "-"], &bytes).text();
            let objects = answer.json();
            let object = objects.first().unwrap_or_else(|| panic!("{dress}: {}", answer.errors));
            let mut wrong = differences(&without_lines(&expected), object);
            wrong.extend(misplaced(object, &extracted));
            assert!(wrong.is_empty(), "{} in {dress}:\n  {}", document.display(), wrong.join("\n  "));
        }
    }
}

/// The expected findings without their lines: white space may move them.
fn without_lines(expected: &Value) -> Value {
    let mut expected = expected.clone();
    for finding in expected["findings_at_least"].as_array_mut().into_iter().flatten() {
        finding.as_object_mut().map(|keys| keys.remove("line"));
    }
    expected
}
