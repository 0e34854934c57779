//! The page that teaches the case file: its examples are whole, canonical and without errors.

use casework::{Day, Language};
use documents::{CaseFile, Finding, Purpose, Translation, render};

const PAGE: &str = include_str!("../../../docs/case-file.md");

fn example(number: usize) -> &'static str {
    // Every second piece stands between two fences.
    PAGE.split("```\n").nth(2 * number + 1).unwrap_or_default()
}

fn said(findings: &[Finding], text: &str) -> String {
    findings.iter().map(|finding| render(finding, "case-file.md", text, &Language::english())).collect()
}

fn case_file() -> CaseFile {
    match CaseFile::parse(example(0)) {
        Ok(parsed) => parsed.case_file,
        Err(malformed) => panic!("{}", said(&malformed.findings, example(0))),
    }
}

#[test]
fn the_example_is_canonical_and_ready_for_issue() {
    let text = example(0);
    assert_eq!(case_file().write(), text);
    let Ok(parsed) = CaseFile::parse(text) else { panic!("the example is a case file") };
    let today: Day = "2031-02-20".parse().unwrap_or(Day::ZERO);
    let found = CaseFile::check(&parsed, text, today, Purpose::Issue);
    let codes: Vec<_> = found.iter().map(|finding| finding.code.name()).collect();
    assert_eq!(codes, ["letter-language"], "{}", said(&found, text));
}

#[test]
fn the_example_of_a_translation_is_whole() {
    let text = example(1);
    let parsed = match Translation::parse(text) {
        Ok(parsed) => parsed,
        Err(malformed) => panic!("{}", said(&malformed.findings, text)),
    };
    // After a change of the example's words the finding says which hash to put under `translates`.
    let found = parsed.check(&case_file(), text);
    assert!(found.is_empty(), "{}", said(&found, text));
    assert_eq!(parsed.translation.write(), text);
}

#[test]
fn every_key_that_is_written_is_explained() {
    let keys = [
        "clamor",
        "kind",
        "ordinal",
        "title",
        "language",
        "ua",
        "index",
        "identifier",
        "issued",
        "countries",
        "preferred_languages",
        "own_language",
        "until",
        "zone",
        "after_deadline",
        "copies_to",
        "demands_inferred",
        "[letter]",
        "[consent]",
        "[[target]]",
        "[[person]]",
        "[[mentioned]]",
        "[[figure]]",
        "[[previous]]",
        "[[figure.parts]]",
        "translates",
        "reviewer",
    ];
    for key in keys {
        assert!(PAGE.contains(&format!("`{key}`")), "docs/case-file.md does not explain `{key}`");
    }
}
