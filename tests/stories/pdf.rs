//! PDF documents, in and out: from a word processor, from a browser and from our own press, the same values come back.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stories::app::run;
use stories::expected::{folded, misplaced};
use stories::folder::Folder;
use stories::shared::seeds;

const DAY: &str = "2026-03-01";

/// The documents as text, the real one among them where there is one.
fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let real: Vec<PathBuf> = seeds().into_iter().map(|(document, _)| document).collect();
    println!("{} real documents stand beside the project", real.len());
    ["twin.txt", "two-targets.txt", "castellano.txt"].into_iter().map(|name| folder.join(name)).chain(real).collect()
}

fn object(file: &str) -> Value {
    let answer = run(DAY, &["read", "--json", file]);
    let object = answer.json().first().unwrap_or_else(|| panic!("{file}: {}", answer.errors)).clone();
    let text = run(DAY, &["read", "--text", file]).text();
    let wrong = misplaced(&object, &text);
    assert!(wrong.is_empty(), "{file}:\n  {}\n{text}", wrong.join("\n  "));
    object
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

/// The findings by code, severity and words. Those about links that lead nowhere are left out where `form` has no such links.
fn findings(object: &Value, with_empty_links: bool) -> Vec<String> {
    let findings = object["findings"].as_array().into_iter().flatten();
    let wanted = findings.filter(|finding| with_empty_links || finding["code"] != "link-empty");
    let mut said: Vec<String> = wanted
        .map(|finding| {
            format!("{} {} {}", finding["severity"], finding["code"], folded(&finding["message"].to_string()))
        })
        .collect();
    said.sort();
    said
}

/// Compares what two forms of a document gave. Browsers and word processors drop links that lead nowhere: where
/// `with_empty_links` is not set, these are not compared.
fn same(what: &str, text: &Value, pdf: &Value, with_empty_links: bool) {
    let (case, other) = (smoothed(&text["case"]), smoothed(&pdf["case"]));
    for (key, value) in case.as_object().expect("a case has keys") {
        if with_empty_links || key != "links" {
            assert_eq!(
                &without_links(value, with_empty_links),
                &without_links(&other[key], with_empty_links),
                "{what}: {key}"
            );
        }
    }
    assert_eq!(findings(text, with_empty_links), findings(pdf, with_empty_links), "{what}: findings");
}

/// Prose with the marks of its links taken out.
fn without_links(value: &Value, with_empty_links: bool) -> Value {
    match value {
        _ if with_empty_links => value.clone(),
        Value::String(text) => Value::String(documents::plain_text(text)),
        Value::Array(values) => values.iter().map(|value| without_links(value, false)).collect(),
        Value::Object(values) => values.iter().map(|(key, value)| (key.clone(), without_links(value, false))).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_printed_sheet_gives_back_every_value_that_it_prints() {
    for document in documents() {
        let folder = Folder::new();
        let case_file = folder.write("a.case.md", run(DAY, &["read", &document.to_string_lossy()]).output);
        let as_text = folder.join("sheet.txt");
        assert_eq!(run(DAY, &["sheet", &case_file, "--to", "txt", "-o", &as_text]).code, 0);
        for paper in ["a4", "letter"] {
            let as_pdf = folder.join("sheet.pdf");
            let printed = run(DAY, &["sheet", &case_file, "--to", "pdf", "--paper", paper, "-o", &as_pdf]);
            assert_eq!(printed.code, 0, "{}", printed.errors);
            let pdf = object(&as_pdf);
            assert_eq!(pdf["source"]["media_type"], "application/pdf");
            same(&format!("{} on {paper}", document.display()), &object(&as_text), &pdf, true);
        }
    }
}

/// A document as a web page: each block a paragraph, each line its own.
fn page(text: &str) -> String {
    let escaped = text.trim().replace('&', "&amp;").replace('<', "&lt;");
    let blocks = escaped.split("\n\n").map(|block| {
        let lines = block.trim().lines().map(linked).collect::<Vec<_>>();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    let body = blocks.collect::<Vec<_>>().join("\n");
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head><body>{body}</body></html>"
    )
}

fn linked(line: &str) -> String {
    documents::plain_text(line)
}

fn converted(folder: &Folder, file: &str, ending: &str, arguments: &[&str]) -> String {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile"));
    let output = Command::new("soffice")
        .args([profile.as_str(), "--headless"])
        .args(arguments)
        .args(["--convert-to", ending, "--outdir", &folder.join("out"), file])
        .output()
        .expect("the word processor runs: `./test` installs it");
    let name = Path::new(file).with_extension("pdf");
    let made = Path::new(&folder.join("out")).join(name.file_name().unwrap_or_default());
    assert!(made.exists(), "{}", String::from_utf8_lossy(&output.stderr));
    made.to_string_lossy().into_owned()
}

#[test]
fn what_a_word_processor_exports_gives_the_same_values() {
    let tagged = "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("the document is there");
        let folder = Folder::new();
        let before = object(&folder.write("plain.txt", documents::plain_text(&text)));
        let web = folder.write("page.html", page(&text));
        same(&format!("{} tagged", document.display()), &before, &object(&converted(&folder, &web, tagged, &[])), true);
        let plain = folder.write("text.txt", documents::plain_text(&text));
        let untagged = converted(&folder, &plain, "pdf", &["--infilter=Text (encoded):UTF8"]);
        same(&format!("{} untagged", document.display()), &before, &object(&untagged), true);
    }
}

#[test]
fn what_a_browser_prints_gives_the_same_values() {
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("the document is there");
        let folder = Folder::new();
        let before = object(&folder.write("plain.txt", documents::plain_text(&text)));
        let (web, printed) = (folder.write("page.html", page(&text)), folder.join("printed.pdf"));
        let output = Command::new("/usr/bin/chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
            .arg(format!("--user-data-dir={}", folder.join("browser")))
            .args([&format!("--print-to-pdf={printed}"), &format!("file://{web}")])
            .output()
            .expect("the browser runs: `./test` installs it");
        assert!(Path::new(&printed).exists(), "{}", String::from_utf8_lossy(&output.stderr));
        same(&format!("{} printed", document.display()), &before, &object(&printed), true);
    }
}
