//! The findings as people meet them: the page of the book, the explanations, the words in two languages.

use casework::Language;
use documents::{Code, Finding, explain, findings_page};

const PAGE: &str = include_str!("../../../docs/findings.md");

fn spanish() -> Language {
    Language::from_tag("es").unwrap_or_else(Language::english)
}

#[test]
fn the_page_of_the_book_is_up_to_date() {
    let command = "cargo run -p documents --example findings_page > docs/findings.md";
    assert!(findings_page() == PAGE, "docs/findings.md is out of date; make it again: {command}");
}

#[test]
fn every_code_is_known_by_its_name_and_explained_in_both_languages() {
    for code in Code::ALL {
        assert!(Code::from_name(code.name()) == Some(*code));
        let (english, other) = (explain(*code, &Language::english()), explain(*code, &spanish()));
        assert!(english.title != other.title && english.text != other.text, "{} is not translated", code.name());
        assert!(english.text.contains("\n\n") && !english.example.is_empty());
    }
    assert!(Code::from_name("no-such-code").is_none());
}

#[test]
fn names_are_stable_words() {
    let right = |name: &str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let mut names: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert!(names.iter().all(|name| right(name)));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Code::ALL.len());
}

#[test]
fn a_language_without_words_gets_english() {
    let swahili = Language::from_tag("sw").unwrap_or_else(spanish);
    let finding = Finding::new(Code::DeadlinePassed, None).with("until", "2031-03-01");
    assert_eq!(finding.message(&swahili), finding.message(&Language::english()).replace("1 March 2031", "2031-03-01"));
    assert_eq!(finding.message(&spanish()), "la fecha límite, 1 de marzo de 2031, ya pasó");
}
