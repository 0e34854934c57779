//! The sample that is read at first start: few findings, and a translation that is whole and up to date.

use casework::{Country, Day, Language, UrgentAction};
use documents::case_file::ParsedTranslation;
use documents::{CaseFile, Finding, Purpose, Severity, Translation, check, read};

const DOCUMENT: &str = include_str!("../../../samples/sample.txt");
const TRANSLATION: &str = include_str!("../../../samples/sample.es.case.md");
const EASY: &str = include_str!("../../../samples/sample.easy.txt");

fn on(day: &str) -> Day {
    day.parse().unwrap_or(Day::ZERO)
}

fn reading(today: &str) -> documents::Reading {
    match read(DOCUMENT.as_bytes(), on(today)) {
        Ok(reading) => reading,
        Err(_) => panic!("the sample cannot be read"),
    }
}

/// The case file that the first start makes: what reading gives, with the easy words that a desk adds.
fn case_file() -> CaseFile {
    let mut file = CaseFile::from_reading(&reading("2024-02-01").action);
    file.values.easy = EASY.split("\n\n").map(|sentence| sentence.trim().to_owned()).collect();
    file
}

fn translation() -> ParsedTranslation {
    match Translation::parse(TRANSLATION) {
        Ok(parsed) => parsed,
        Err(malformed) => panic!("{}", said(&malformed.findings, TRANSLATION)),
    }
}

fn said(findings: &[Finding], text: &str) -> String {
    findings.iter().map(|finding| documents::render(finding, "sample", text, &Language::english())).collect()
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

#[test]
fn the_sample_is_a_whole_document_of_an_invented_country() {
    let action: UrgentAction = reading("2024-02-01").action;
    assert!(action.countries.iter().all(Country::is_invented) && action.countries.len() == 1);
    assert!(action.people.len() == 2 && action.people.iter().all(|person| person.pronouns.is_some()));
    assert!(
        action.targets.len() == 1 && action.targets[0].has_electronic_address() && action.targets[0].address.len() == 3
    );
    assert!(action.letter.is_some_and(|letter| letter.paragraphs.len() == 5 && letter.valediction.is_some()));
    assert!(action.figures.iter().all(|figure| figure.as_of.is_some() && figure.source.is_some()));
    assert!(!action.figures.is_empty() && !action.writer_safety.is_empty() && !action.background.is_empty());
    assert!(action.summary.last().is_some_and(|last| last.ends_with("everybody in this document is invented.")));
}

#[test]
fn the_sample_has_few_findings() {
    let on_time = reading("2024-02-01");
    let expected = ["issue-date-missing", "reference-missing", "letter-language"];
    assert_eq!(codes(&on_time.findings), expected, "{}", said(&on_time.findings, &on_time.text));
    let later = reading("2031-01-01").findings;
    let errors: Vec<_> = later.iter().filter(|finding| finding.severity() == Severity::Error).collect();
    assert!(errors.len() == 1 && errors[0].code.name() == "deadline-passed");
}

/// When this fails, the words of the sample changed: compare the translation with them, correct it, and only then put
/// the hash that the failure shows under `translates`.
#[test]
fn the_translation_is_up_to_date() {
    let file = case_file();
    assert_eq!(translation().translation.source_sha256, file.words_sha256(), "the words of samples/sample.txt changed");
}

#[test]
fn the_translation_is_whole() {
    let file = case_file();
    let parsed = translation();
    let findings = parsed.check(&file, TRANSLATION);
    assert!(findings.is_empty(), "{}", said(&findings, TRANSLATION));
    assert_eq!(parsed.translation.write(), TRANSLATION, "the file is in its canonical form");
}

#[test]
fn the_translated_letter_is_in_the_targets_language() {
    let file = case_file();
    let (action, findings) = file.in_translation(&translation().translation);
    assert!(findings.is_empty());
    assert_eq!(action.language.tag(), "es");
    assert_eq!(action.targets[0].salutation.as_ref().map(|words| words.0.as_str()), Some("Señor Ministro:"));
    assert_eq!(action.targets[0].office.as_deref(), Some("Ministro del Interior"));
    assert!(action.background[0].contains("al menos 36 personas"));
    assert!(
        action.people
            == file
                .values
                .people
                .iter()
                .map(|person| {
                    let pronouns = Some(casework::Pronouns("ella".into()));
                    casework::PersonAtRisk { pronouns, ..person.clone() }
                })
                .collect::<Vec<_>>()
    );
    let found = check(&action, &documents::Provenance::new(), on("2024-02-01"), Purpose::Read);
    assert_eq!(codes(&found), ["issue-date-missing", "reference-missing"], "{}", said(&found, ""));
}
