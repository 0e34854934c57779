//! `clamor compare`: what differs between two language versions, and what does not.

use stories::app::run;
use stories::folder::Folder;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/sample.txt");
const SPANISH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/sample.es.case.md");
const DAY: &str = "2024-02-01";

#[test]
fn a_document_its_case_file_and_a_translation_say_the_same() {
    let folder = Folder::new();
    let out = folder.join(".");
    assert_ne!(run(DAY, &["read", SAMPLE, "--out", &out]).code, 2);
    let case_file = folder.join("sample.case.md");
    for other in [SAMPLE, case_file.as_str()] {
        let answer = run(DAY, &["compare", SAMPLE, other]);
        assert_eq!(answer.code, 0, "{}{}", answer.text(), answer.errors);
        assert!(answer.text().contains(": 0 differences"), "{}", answer.text());
    }
    let translated = run(DAY, &["compare", &case_file, SPANISH]);
    assert_eq!(translated.code, 0, "{}{}", translated.text(), translated.errors);
}

#[test]
fn what_differs_is_shown_with_both_places_and_told_by_the_exit_code() {
    let folder = Folder::new();
    let sample = std::fs::read_to_string(SAMPLE).expect("the sample is there");
    let other = folder.write("other.txt", sample.replace("at least 36 people", "at least 63 people"));
    let answer = run(DAY, &["compare", SAMPLE, &other]);
    assert_eq!(answer.code, 1, "{}", answer.errors);
    let text = answer.text();
    assert!(text.contains("difference[number]: a number: 36 in the first, 63 in the second"), "{text}");
    assert!(text.contains("sample.txt:") && text.contains("other.txt:") && text.matches('^').count() >= 4, "{text}");
    let json = run(DAY, &["compare", "--json", SAMPLE, &other]);
    let object = &json.json()[0];
    assert_eq!(json.code, 1);
    assert_eq!(object["differences"][0]["fact"], "number");
    assert_eq!(object["differences"][0]["first"]["value"], "36");
    assert_eq!(object["differences"][0]["second"]["words"], "63");
    assert!(object["differences"][0]["second"]["at"]["line"].as_u64().is_some(), "{object}");
}

#[test]
fn what_cannot_be_compared_is_refused_with_a_sentence() {
    let folder = Folder::new();
    let lonely = std::fs::read(SPANISH).expect("the translation is there");
    let lonely = folder.write("lonely.es.case.md", lonely);
    let answer = run(DAY, &["compare", SAMPLE, &lonely]);
    assert_eq!(answer.code, 2);
    assert!(answer.errors.contains("its case file is not there"), "{}", answer.errors);
    assert_eq!(run(DAY, &["compare", SAMPLE, &folder.join("missing.txt")]).code, 2);
    assert_eq!(run(DAY, &["compare", "-", "-"]).code, 2);
    assert_eq!(run(DAY, &["compare", SAMPLE]).code, 2);
}

#[test]
fn what_reading_knows_of_a_language_is_listed() {
    let all = run(DAY, &["explain", "labels"]);
    assert_eq!(all.code, 0, "{}", all.errors);
    assert!(all.text().contains("en  English: ") && all.text().contains("es  Spanish: "), "{}", all.text());
    let english = run(DAY, &["explain", "labels", "en"]).text();
    for part in [
        "\ndeadline\n",
        "  PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL\n",
        "\nmonths\n",
        "   1 January\n",
        "\nordinals\n",
    ] {
        assert!(english.contains(part), "{part}: {english}");
    }
    let unknown = run(DAY, &["explain", "labels", "tlh"]);
    assert!(unknown.code == 2 && unknown.errors.contains("en, "), "{}", unknown.errors);
    assert_eq!(run(DAY, &["explain", "deadline-passed", "es"]).code, 2, "it is --lang there");
}
