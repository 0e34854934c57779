//! Case files: written, checked, printed as a sheet, and read back.

use std::path::Path;

use stories::app::run;
use stories::expected::differences;
use stories::folder::Folder;
use stories::shared::seeds;

const DAY: &str = "2026-01-01";

fn documents() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let entries = std::fs::read_dir(folder).expect("the documents are there").flatten().map(|entry| entry.path());
    let invented = entries.filter(|path| path.extension().is_some_and(|end| end == "txt" || end == "html"));
    let real = seeds().into_iter().map(|(document, _)| document);
    invented.chain(real).map(|path| path.to_string_lossy().into_owned()).collect()
}

#[test]
fn a_printed_sheet_gives_back_every_value_that_it_prints() {
    for document in documents() {
        let folder = Folder::new();
        let before = run(DAY, &["read", "--json", &document]).json().remove(0);
        let case_file = folder.write("a.case.md", run(DAY, &["read", &document]).output);
        let sheet = folder.join("sheet.txt");
        let printed = run(DAY, &["sheet", &case_file, "--to", "txt", "-o", &sheet]);
        assert_eq!(printed.code, 0, "{}", printed.errors);
        let after = run(DAY, &["read", "--json", &sheet]).json().remove(0);
        let expected = serde_json::json!({ "case": before["case"] });
        let wrong = differences(&expected, &after);
        assert!(wrong.is_empty(), "{document}:\n  {}", wrong.join("\n  "));
    }
}

#[test]
fn checking_a_case_file_finds_what_reading_its_document_found() {
    for document in documents() {
        let folder = Folder::new();
        let read = run(DAY, &["read", &document]);
        let case_file = folder.write("a.case.md", &read.output);
        let check = run(DAY, &["check", &case_file]);
        assert_eq!(check.code, read.code, "{document}: {}", check.errors);
        assert_eq!(check.errors.contains("[deadline-passed]"), read.errors.contains("[deadline-passed]"), "{document}");
        assert_eq!(
            check.errors.matches("[link-empty]").count(),
            read.errors.matches("[link-empty]").count(),
            "{document}: {}",
            check.errors
        );
        let issue = run(DAY, &["check", &case_file, "--for", "issue"]);
        assert_eq!(issue.code, 1);
        assert!(issue.errors.contains("error[consent-missing]"), "{document}: {}", issue.errors);
    }
}

#[test]
fn a_case_file_that_cannot_be_parsed_says_where_and_why() {
    let folder = Folder::new();
    let cases = [
        ("no front matter", "# summary\n\nHello\n"),
        ("no version", "+++\ntitle = \"x\"\n+++\n"),
        ("another version", "+++\nclamor = 99\n+++\n"),
        ("broken TOML", "+++\nclamor = 1\ntitle = \n+++\n"),
        ("not text", "+++\nclamor = 1\nuntil = \"soon\"\n+++\n"),
    ];
    for (name, text) in cases {
        let file = folder.write("broken.case.md", text);
        let answer = run(DAY, &["check", &file]);
        assert_ne!(answer.code, 0, "{name}: {}", answer.errors);
        assert!(answer.errors.contains("broken.case.md"), "{name}: {}", answer.errors);
    }
}

#[test]
fn an_unknown_reference_is_an_error_at_its_line() {
    let folder = Folder::new();
    let text = "+++\nclamor = 1\nlanguage = \"en\"\n+++\n\n# summary\n\nThere are {figure.nobody} people.\n";
    let answer = run(DAY, &["check", &folder.write("r.case.md", text)]);
    assert_eq!(answer.code, 1);
    assert!(answer.errors.contains("r.case.md:8:"), "{}", answer.errors);
    assert!(answer.errors.contains("figure.nobody"), "{}", answer.errors);
}

#[test]
fn a_form_of_a_sheet_that_does_not_exist_is_refused() {
    let folder = Folder::new();
    let file = folder.write("s.case.md", "+++\nclamor = 1\nlanguage = \"en\"\n+++\n");
    let answer = run(DAY, &["sheet", &file, "--to", "stone"]);
    assert_eq!(answer.code, 2, "{}", answer.errors);
}

#[test]
fn a_case_file_that_somebody_edited_is_not_written_over() {
    let folder = Folder::new();
    let document = folder.write("twin.txt", include_bytes!("../documents/twin.txt"));
    let out = folder.join("out");
    let read = |more: &[&str]| run(DAY, &[&["read", &document, "--out", &out], more].concat());
    let first = read(&[]);
    assert!(first.errors.contains("wrote ") && first.errors.contains("twin.case.md"), "{}", first.errors);
    let file = format!("{out}/twin.case.md");
    let written = std::fs::read_to_string(&file).expect("it was written");
    assert_eq!(read(&[]).code, first.code, "the same again is no loss");
    let edited = format!("{written}\n# safety\n\nIf you live there, please do not write.\n");
    std::fs::write(&file, &edited).expect("it can be edited");
    let refused = read(&[]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.errors.contains("is there already") && refused.errors.contains("--overwrite"),
        "{}",
        refused.errors
    );
    assert_eq!(std::fs::read_to_string(&file).expect("it is there"), edited);
    assert_eq!(read(&["--overwrite"]).code, first.code);
    assert_eq!(std::fs::read_to_string(&file).expect("it is there"), written);
}

#[test]
fn what_cannot_be_looked_at_is_not_written_over() {
    let folder = Folder::new();
    let document = folder.write("twin.txt", include_bytes!("../documents/twin.txt"));
    // Something in the way that is no file: it cannot be compared, so it stays.
    let out = folder.join("out");
    std::fs::create_dir_all(format!("{out}/twin.case.md")).expect("a folder can be made");
    let answer = run(DAY, &["read", &document, "--out", &out]);
    assert_eq!(answer.code, 2, "{}", answer.errors);
    assert!(answer.errors.contains("twin.case.md"), "{}", answer.errors);
}
