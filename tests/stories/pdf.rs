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
    let names = ["twin.txt", "two-targets.txt", "castellano.txt", "../../samples/sample.txt"];
    names.into_iter().map(|name| folder.join(name)).chain(real).collect()
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
        if key == "links" && !with_empty_links {
            assert_eq!(leading_somewhere(value), leading_somewhere(&other[key]), "{what}: {key}");
            continue;
        }
        let (value, other) = (without_links(value, with_empty_links), without_links(&other[key], with_empty_links));
        assert_eq!(value, other, "{what}: {key}");
    }
    assert_eq!(findings(text, with_empty_links), findings(pdf, with_empty_links), "{what}: findings");
}

fn leading_somewhere(links: &Value) -> Vec<&Value> {
    links.as_array().into_iter().flatten().filter(|link| link["href"] != "#").collect()
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

/// The invented documents with tables, with two languages, and with several targets.
fn pages() -> impl Iterator<Item = PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    ["several-targets.html", "tables.html", "two-languages.html"].into_iter().map(move |name| folder.join(name))
}

#[test]
fn a_printed_sheet_gives_back_every_value_that_it_prints() {
    for document in documents().into_iter().chain(pages()) {
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
        let lines: Vec<&str> = block.trim().lines().collect();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    let body = blocks.collect::<Vec<_>>().join("\n");
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head><body>{body}</body></html>"
    )
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
    let untagged = "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"false\"}}";
    for document in documents() {
        let folder = Folder::new();
        let case_file = folder.write("a.case.md", run(DAY, &["read", &document.to_string_lossy()]).output);
        let sheet = |form: &str| {
            let file = folder.join(&format!("sheet.{form}"));
            assert_eq!(run(DAY, &["sheet", &case_file, "--to", form, "-o", &file]).code, 0);
            file
        };
        let before = object(&sheet("txt"));
        let word = sheet("docx");
        for filter in [tagged, untagged] {
            let made = object(&converted(&folder, &word, filter, &[]));
            same(&format!("{} as {filter}", document.display()), &before, &made, false);
        }
        let text = std::fs::read_to_string(&document).expect("the document is there");
        let plain = folder.write("text.txt", documents::plain_text(&text));
        let made = object(&converted(&folder, &plain, "pdf", &["--infilter=Text (encoded):UTF8"]));
        same(&format!("{} as lines", document.display()), &object(&plain), &made, true);
    }
}

#[test]
fn what_a_browser_prints_gives_the_same_values() {
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("the document is there");
        let folder = Folder::new();
        let before = object(&folder.write("plain.txt", documents::plain_text(&text)));
        let (web, printed) =
            (folder.write("page.html", page(&documents::plain_text(&text))), folder.join("printed.pdf"));
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

/// What a tool says about a file.
fn tool(name: &str, arguments: &[&str]) -> String {
    let output = Command::new(name).args(arguments).output();
    let output = output.unwrap_or_else(|_| panic!("{name} is missing: install poppler-utils and qpdf (./test does)"));
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A case file made of the sample, with its letter in another language.
fn sample(folder: &Folder) -> String {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/sample.txt");
    folder.write("a.case.md", run(DAY, &["read", &sample.to_string_lossy()]).output)
}

fn printed(folder: &Folder, case_file: &str, more: &[&str]) -> String {
    let pdf = folder.join("sheet.pdf");
    let answer = run(DAY, &[&["sheet", case_file, "--to", "pdf", "-o", &pdf], more].concat());
    assert_eq!(answer.code, 0, "{}", answer.errors);
    pdf
}

#[test]
fn a_printed_sheet_can_be_read_aloud_and_names_no_author() {
    let folder = Folder::new();
    let pdf = printed(&folder, &sample(&folder), &[]);
    tool("qpdf", &["--check", &pdf]);
    let about = tool("pdfinfo", &[&pdf]);
    assert!(about.contains("Tagged:") && about.contains("595.276 x 841.89"), "{about}");
    assert!(about.lines().any(|line| line.starts_with("Title:") && line.len() > 20), "{about}");
    assert!(!about.contains("Author:") && !about.contains("Creator:") && !about.contains("Producer:"), "{about}");
    let meta = tool("pdfinfo", &["-meta", &pdf]);
    assert!(meta.contains("pdfuaid:part") && meta.contains("pdfaid:conformance"), "{meta}");
    let structure = tool("pdfinfo", &["-struct-text", &pdf]);
    for part in ["H1", "H2", "P", "Link"] {
        assert!(structure.lines().any(|line| line.trim_start().starts_with(part)), "{part}: {structure}");
    }
    assert!(tool("pdffonts", &[&pdf]).lines().skip(2).all(|font| font.contains("yes yes yes")));
    let text = tool("pdftotext", &["-layout", &pdf, "-"]);
    assert!(text.contains("URGENT ACTION") && text.replace(' ', "").contains("\n1/2\n"), "{text}");
    let letter = printed(&folder, &sample(&folder), &["--paper", "letter"]);
    assert!(tool("pdfinfo", &[&letter]).contains("612 x 792"));
}

#[test]
fn the_words_of_a_printed_sheet_stand_within_its_margins() {
    let folder = Folder::new();
    let pdf = printed(&folder, &sample(&folder), &[]);
    let boxes = tool("pdftotext", &["-bbox", &pdf, "-"]);
    let words = boxes.lines().filter(|line| line.trim_start().starts_with("<word"));
    let mut met = 0;
    for word in words {
        let number = |name: &str| -> f64 {
            let value = word.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{word}"))
        };
        // Twenty-five millimetres at the sides.
        assert!(number("xMin") > 70.0 && number("xMax") < 595.3 - 70.0, "{word}");
        assert!(number("yMin") > 40.0 && number("yMax") < 842.0 - 20.0, "{word}");
        met += 1;
    }
    assert!(met > 200);
}

#[test]
fn the_same_case_file_is_the_same_sheet_on_any_day() {
    let folder = Folder::new();
    let case_file = sample(&folder);
    let first = std::fs::read(printed(&folder, &case_file, &[])).expect("it was printed");
    let other = folder.join("later.pdf");
    assert_eq!(run("2030-01-01", &["sheet", &case_file, "--to", "pdf", "-o", &other]).code, 0);
    assert!(std::fs::read(other).is_ok_and(|later| later == first));
}

#[test]
fn arabic_comes_back_in_the_order_of_reading() {
    let folder = Folder::new();
    let summary = "اعتقل خفر السواحل لوسيا مارين في 3 مارس 2026 (في الحافلة)، ولم يرها أحد منذ ذلك اليوم. ونطلب من الوزير إطلاق \
                   سراحها، وأن يراها طبيب، وأن تتحدث مع محام تختاره بنفسها في قلعة La Tenaza على الشاطئ.";
    let case_file =
        format!("+++\nclamor = 1\nlanguage = \"ar\"\ntitle = \"حراس النهر\"\n+++\n\n# summary\n\n{summary}\n");
    let pdf = printed(&folder, &folder.write("ar.case.md", case_file), &[]);
    let text = run(DAY, &["read", "--text", &pdf]).text();
    assert!(text.contains(&summary.split_whitespace().collect::<Vec<_>>().join(" ")), "{text}");
    assert!(text.contains("حراس النهر"), "{text}");
}

#[test]
fn what_no_font_here_prints_is_refused_with_the_package() {
    let folder = Folder::new();
    let file = folder.write("zh.case.md", "+++\nclamor = 1\nlanguage = \"zh\"\ntitle = \"尊敬\"\n+++\n");
    let pdf = folder.join("zh.pdf");
    folder.write("hebrew.ttf", include_bytes!("../../crates/press/fonts/NotoSerifHebrew-Regular.ttf"));
    // Only the fonts of the folder: the machine may have the package.
    let fonts = folder.join("");
    let answer = run(DAY, &["sheet", &file, "--to", "pdf", "--fonts", &fonts, "-o", &pdf]);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("fonts-noto-cjk"), "{}", answer.errors);
    assert!(!Path::new(&pdf).exists(), "nothing is left half done");
}

#[test]
fn a_locked_document_is_refused_and_one_that_only_may_not_be_changed_is_read() {
    let folder = Folder::new();
    let pdf = printed(&folder, &sample(&folder), &[]);
    let locked = folder.join("locked.pdf");
    tool("qpdf", &["--encrypt", "secret", "owner", "256", "--", &pdf, &locked]);
    let answer = run(DAY, &["read", &locked]);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("is locked") && answer.errors.contains("password"), "{}", answer.errors);
    let open = folder.join("open.pdf");
    tool("qpdf", &["--encrypt", "", "owner", "256", "--modify=none", "--", &pdf, &open]);
    assert_eq!(object(&open)["case"], object(&pdf)["case"]);
}
