//! The forms of a document: whatever form it comes in, the same values and the same findings come out.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stories::app::run;
use stories::expected::{folded, misplaced};
use stories::folder::Folder;
use stories::shared::seeds;

const DAY: &str = "2026-03-01";

/// Documents of the project in a form, which is the ending of their names.
fn documents(ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let entries = std::fs::read_dir(folder).expect("the documents are there").flatten().map(|entry| entry.path());
    let mut documents: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|end| end == ending)).collect();
    documents.sort();
    documents
}

fn twin() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/twin.txt")
}

/// The documents as text and as pages that every form must give back, the real one among them where there is one.
fn all() -> Vec<PathBuf> {
    let real: Vec<PathBuf> = seeds().into_iter().map(|(document, _)| document).collect();
    println!(
        "{}",
        if real.is_empty() { "no real document stands beside the project" } else { "with the real document" }
    );
    std::iter::once(twin()).chain(documents("html")).chain(real).collect()
}

fn object(file: &str) -> Value {
    let answer = run(DAY, &["read", "--json", file]);
    let objects = answer.json();
    let object = objects.first().unwrap_or_else(|| panic!("{file}: {}", answer.errors)).clone();
    let text = run(DAY, &["read", "--text", file]).text();
    let wrong = misplaced(&object, &text);
    assert!(wrong.is_empty(), "{file}:\n  {}\n{text}", wrong.join("\n  "));
    object
}

/// What two readings must have in common: the values, and the findings by code, severity and the words that they are
/// about. Places differ between forms.
fn content(object: &Value) -> (Value, Vec<String>) {
    let findings = object["findings"].as_array().into_iter().flatten();
    let mut said: Vec<String> = findings
        .map(|finding| {
            format!("{} {} {}", finding["severity"], finding["code"], folded(&finding["message"].to_string()))
        })
        .collect();
    said.sort();
    (smoothed(&object["case"]), said)
}

/// A value with its quotes, dashes and white space made one.
fn smoothed(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(folded(text)),
        Value::Array(values) => values.iter().map(smoothed).collect(),
        Value::Object(values) => values.iter().map(|(key, value)| (key.clone(), smoothed(value))).collect(),
        other => other.clone(),
    }
}

fn same(what: &str, one: &Value, other: &Value) {
    let ((case, findings), (other_case, other_findings)) = (content(one), content(other));
    for (key, value) in case.as_object().expect("a case has keys") {
        assert_eq!(value, &other_case[key], "{what}: {key}");
    }
    assert_eq!(findings, other_findings, "{what}: findings");
}

/// Turns a file into another form by the word processor, in a profile of its own.
fn converted(folder: &Folder, document: &Path, filter: &str) -> String {
    let ending = filter.split(':').next().unwrap_or_default();
    let out = folder.path().join(format!("by-{ending}"));
    let mut office = Command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", folder.join("profile")));
    office.args(["--headless", "--convert-to", filter]);
    if document.extension().is_some_and(|end| end == "txt") {
        office.arg("--infilter=Text (encoded):UTF8");
    }
    let answer = office.arg("--outdir").arg(&out).arg(document).output();
    let answer = answer.expect("LibreOffice is installed; ./test installs it");
    let made = out.join(document.file_stem().unwrap_or_default()).with_extension(ending);
    assert!(made.is_file(), "{}: {}", document.display(), String::from_utf8_lossy(&answer.stderr));
    made.to_string_lossy().into_owned()
}

#[test]
fn what_a_word_processor_makes_of_a_document_gives_the_same_values_and_findings() {
    let folder = Folder::new();
    for document in all() {
        let name = document.to_string_lossy();
        let before = object(&name);
        for filter in ["docx:MS Word 2007 XML", "html"] {
            let made = converted(&folder, &document, filter);
            same(&format!("{name} as {filter}"), &before, &object(&made));
        }
    }
}

#[test]
fn our_own_sheets_give_the_same_values_and_findings() {
    for document in all() {
        let folder = Folder::new();
        let name = document.to_string_lossy();
        let case_file = folder.write("a.case.md", run(DAY, &["read", &name]).output);
        let sheet = |form: &str| {
            let file = folder.join(&format!("sheet.{form}"));
            let printed = run(DAY, &["sheet", &case_file, "--to", form, "-o", &file]);
            assert_eq!(printed.code, 0, "{}", printed.errors);
            object(&file)
        };
        let text = sheet("txt");
        for form in ["docx", "html"] {
            same(&format!("{name} as {form}"), &text, &sheet(form));
        }
        let case = |object: &Value| smoothed(&object["case"]);
        assert_eq!(case(&text), case(&object(&name)), "{name}");
    }
}

#[test]
fn a_sheet_opens_in_a_word_processor_and_comes_back() {
    let folder = Folder::new();
    for document in all() {
        let name = document.to_string_lossy();
        let case_file = folder.write("a.case.md", run(DAY, &["read", &name]).output);
        let sheet = folder.join("sheet.docx");
        assert_eq!(run(DAY, &["sheet", &case_file, "--to", "docx", "-o", &sheet]).code, 0);
        let again = converted(&folder, Path::new(&sheet), "docx:MS Word 2007 XML");
        same(&format!("{name} through a word processor"), &object(&sheet), &object(&again));
        let twice = folder.join("twice.docx");
        assert_eq!(run(DAY, &["sheet", &case_file, "--to", "docx", "-o", &twice]).code, 0);
        let bytes = |file: &str| std::fs::read(file).expect("the sheet is there");
        assert_eq!(bytes(&sheet), bytes(&twice), "the same sheet gives the same bytes");
    }
}
