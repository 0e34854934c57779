//! Each check: where it speaks, at which words, and where it must stay silent.

use casework::{Day, IndexNumber, Language};
use documents::{CaseFile, Checked, Finding, Known, Provenance, Purpose, check_with, render};

/// A case file in which nothing is remarkable.
const CALM: &str = r#"+++
clamor = 1
kind = "new"
title = "FREE THE RIVER KEEPERS"
language = "en"
ua = "60/31"
issued = 2031-02-17
countries = ["QV"]
preferred_languages = ["en"]
until = 2031-03-31
after_deadline = "ask-office"

[letter]
valediction = "Yours sincerely,"

[consent]
role = "family"
scope = ["names", "facts"]
decided = 2031-02-14
until = 2031-08-14

[[target]]
name = "José Ibarra"
office = "Minister of the Interior"
address = ["Plaza Mayor 1,", "Puerto Claro, Verania"]
emails = ["despacho@interior.example"]
salutation = "Dear Minister,"

[[person]]
name = "Inés Carvallo"
pronouns = "she/her"

[[figure]]
value = 868
qualifier = "at-least"
counts = "people"
as_of = 2031-02-01
source = "the Rivers Council"
parts = [{ value = 89, counts = "women" }]
+++

# summary

Inés Carvallo is held. The authorities must immediately release her.

# letter

I write about Inés Carvallo. I ask you to release her.

# safety

If you live in Verania, please do not write.
"#;

fn on(day: &str) -> Day {
    day.parse().unwrap_or(Day::ZERO)
}

fn findings(text: &str, today: &str, purpose: Purpose) -> Vec<Finding> {
    match CaseFile::parse(text) {
        Ok(parsed) => CaseFile::check(&parsed, text, on(today), purpose),
        Err(malformed) => panic!("{}", said(&malformed.findings, text)),
    }
}

fn said(findings: &[Finding], text: &str) -> String {
    findings.iter().map(|finding| render(finding, "test.case.md", text, &Language::english())).collect()
}

/// The calm file with one piece replaced.
fn with(old: &str, new: &str) -> String {
    assert!(CALM.contains(old), "{old}");
    CALM.replace(old, new)
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

/// Asserts that a change makes exactly these findings, each with the words at its place.
fn finds(old: &str, new: &str, expected: &[(&str, &str)]) {
    finds_on(old, new, "2031-02-20", expected);
}

fn finds_on(old: &str, new: &str, today: &str, expected: &[(&str, &str)]) {
    let text = with(old, new);
    let found = findings(&text, today, Purpose::Issue);
    let at = |finding: &Finding| finding.at.map_or("", |at| &text[at.span.start..at.span.end]).to_owned();
    let found: Vec<(&str, String)> = found.iter().map(|finding| (finding.code.name(), at(finding))).collect();
    let matches = found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|((code, words), (wanted, begin))| code == wanted && words.starts_with(begin));
    assert!(matches, "{old} -> {new}\nfound {found:#?}\nexpected {expected:#?}");
}

#[test]
fn a_calm_file_has_no_findings() {
    let found = findings(CALM, "2031-02-20", Purpose::Issue);
    assert!(found.is_empty(), "{}", said(&found, CALM));
}

#[test]
fn what_the_public_page_begins_with() {
    finds("title = \"FREE THE RIVER KEEPERS\"\n", "", &[("title-missing", "")]);
    let start = CALM.find("# summary").unwrap_or(0);
    let end = CALM[start..].find("# letter").map_or(CALM.len(), |end| start + end);
    let text = with(&CALM[start..end], "");
    assert!(codes(&findings(&text, "2031-02-20", Purpose::Issue)).contains(&"summary-missing"));
    // Reading takes what a document has; only for issue it must have both.
    let read = codes(&findings(&text, "2031-02-20", Purpose::Read));
    assert!(!read.contains(&"summary-missing"), "{read:?}");
}

#[test]
fn targets() {
    let block = &CALM[CALM.find("[[target]]").unwrap_or(0)..CALM.find("[[person]]").unwrap_or(0)];
    finds(block, "", &[("target-missing", "")]);
    finds(
        "address = [\"Plaza Mayor 1,\", \"Puerto Claro, Verania\"]\nemails = [\"despacho@interior.example\"]\n",
        "",
        &[("no-electronic-address", ""), ("target-unreachable", "[[target]]")],
    );
    finds("emails = [\"despacho@interior.example\"]\n", "", &[("no-electronic-address", "")]);
    finds("salutation = \"Dear Minister,\"\n", "", &[("salutation-missing", "[[target]]")]);
    for label in ["Fax", "Email:", "Phone +999 5 550 1200", "Teléfono"] {
        let address = format!("address = [\"Plaza Mayor 1,\", \"{label}\", ");
        finds("address = [\"Plaza Mayor 1,\", ", &address, &[("address-label", "")]);
    }
    finds("address = [\"Plaza Mayor 1,\", ", "address = [\"Faxe Street 5,\", \"Box 12,\", ", &[]);
}

#[test]
fn a_document_that_ends_a_case_needs_no_target_and_no_deadline() {
    let text = "+++\nclamor = 1\nkind = \"stop-action\"\nlanguage = \"en\"\nua = \"60/31\"\nissued = 2031-02-17\n+++\n\n# summary\n\nThank you.\n";
    assert_eq!(codes(&findings(text, "2031-02-20", Purpose::Read)), Vec::<&str>::new());
}

#[test]
fn deadlines() {
    finds("\nuntil = 2031-03-31\n", "\n", &[("deadline-missing", "")]);
    finds_on("ua", "ua", "2031-03-31", &[]);
    finds_on("ua", "ua", "2031-04-01", &[("deadline-passed", "2031-03-31")]);
    finds("\nuntil = 2031-03-31\n", "\nuntil = 2031-03-03\n", &[]);
    finds("\nuntil = 2031-03-31\n", "\nuntil = 2031-03-02\n", &[("deadline-odd", "2031-03-02")]);
    finds("\nuntil = 2031-03-31\n", "\nuntil = 2031-05-13\n", &[("deadline-odd", "2031-05-13")]);
    finds("\nissued = 2031-02-17\n", "\nissued = 2032-02-17\n", &[("deadline-before-issue", "2031-03-31")]);
}

#[test]
fn consent_and_safety_are_asked_for_when_issuing() {
    let block = &CALM[CALM.find("[consent]").unwrap_or(0)..CALM.find("[[target]]").unwrap_or(0)];
    finds(block, "", &[("consent-missing", "")]);
    finds("until = 2031-08-14", "until = 2031-03-30", &[("consent-ends-first", "2031-03-30")]);
    finds("until = 2031-08-14", "until = 2031-03-31", &[]);
    finds("# safety\n\nIf you live in Verania, please do not write.\n", "", &[("writer-safety-missing", "")]);
    let text = with(block, "").replace("# safety", "# other");
    assert_eq!(codes(&findings(&text, "2031-02-20", Purpose::Read)), ["heading-unknown"]);
}

#[test]
fn the_letters_language() {
    finds("preferred_languages = [\"en\"]", "preferred_languages = [\"es\", \"fr\"]", &[("letter-language", "es")]);
    finds("preferred_languages = [\"en\"]", "preferred_languages = [\"es\", \"en-GB\"]", &[]);
    finds("preferred_languages = [\"en\"]\n", "", &[]);
}

#[test]
fn the_letters_length() {
    let long = format!("I ask you to release her. {}", "a".repeat(1_700));
    finds("I ask you to release her.", &long, &[]);
    let longer = format!("I ask you to release her. {}", "a".repeat(1_850));
    finds("I ask you to release her.", &longer, &[("mail-link-too-long", "I write about")]);
    let accents = format!("I ask you to release her. {}", "á".repeat(300));
    finds("I ask you to release her.", &accents, &[("mail-link-too-long", "I write about")]);
    let page = format!("I ask you to release her. {}", "a".repeat(documents::check::ONE_PAGE));
    finds("I ask you to release her.", &page, &[("letter-too-long", ""), ("mail-link-too-long", "")]);
    let address = format!("I ask you to release her. [a](https://x.example/{})", "a".repeat(2_000));
    finds("I ask you to release her.", &address, &[]);
}

#[test]
fn the_letters_tone() {
    finds("I ask you to", "Your Regime is a shame. I ask you to", &[("tone", "Your Regime")]);
    finds("I ask you to", "Shame on you! I ask you to", &[("tone", "Shame on you")]);
    finds(
        "I ask you to",
        "The prison regime and its dictatorship-era rules; murderers must be tried. I ask you to",
        &[],
    );
}

#[test]
fn names_in_two_spellings() {
    finds("Dear Minister,", "Dear Mr Jose Ibarra,", &[("name-variant", "Jose Ibarra")]);
    finds("Dear Minister,", "Dear Mr Ibárra,", &[("name-variant", "Ibárra")]);
    finds("I write about Inés Carvallo.", "I write about Ines Carvallo.", &[("name-variant", "Ines Carvallo")]);
    finds("I write about Inés Carvallo.", "I write about Mrs Caravallo.", &[("name-variant", "Caravallo")]);
    finds("I write about Inés Carvallo.", "I write about Mrs Carvallos.", &[]);
    finds("I write about Inés Carvallo.", "I write about Inés CarVallo.", &[("name-variant", "Inés CarVallo")]);
    let twice = "I write about Ines Carvallo. Ines Carvallo.";
    finds("I write about Inés Carvallo.", twice, &[("name-variant", "Ines Carvallo")]);
}

#[test]
fn spellings_that_say_nothing_are_left_alone() {
    for words in [
        "INES CARVALLO",
        "Inés Carvallo's",
        "Inés  Carvallo",
        "Inés, Carvallo",
        "Ine\u{301}s Carvallo",
        "Ines",
        "Minés Carvallos",
    ] {
        finds("I write about Inés Carvallo.", &format!("I write about {words}."), &[]);
    }
    finds("name = \"Inés Carvallo\"", "name = \"river keepers\"", &[]);
    finds("I write about Inés Carvallo.", "I write about José, a minister.", &[]);
    finds("name = \"Inés Carvallo\"", "name = \"Veranian river keepers\"", &[]);
    let text = with("name = \"Inés Carvallo\"", "name = \"Veranian river keepers\"");
    let text = text.replace("I write about", "Veranian River Keepers. I write about");
    assert_eq!(codes(&findings(&text, "2031-02-20", Purpose::Read)), Vec::<&str>::new());
}

#[test]
fn figures() {
    finds("as_of = 2031-02-01\n", "", &[("figure-undated", "868")]);
    finds("source = \"the Rivers Council\"\n", "", &[("figure-unsourced", "868")]);
    finds("as_of = 2031-02-01\n", "as_of = \"2030-08\"\n", &[]);
    finds("as_of = 2031-02-01\n", "as_of = 2030-08-20\n", &[("figure-stale", "868")]);
    finds("value = 868", "value = 84", &[("parts-exceed-whole", "")]);
    finds("value = 868\nqualifier = \"at-least\"", "value = 84\nqualifier = \"almost\"", &[]);
}

#[test]
fn figures_that_contradict_each_other() {
    let other = |value: &str, rest: &str| {
        let table = format!(
            "\n[[figure]]\nvalue = {value}\ncounts = \"People\"\nas_of = 2031-02-01\nsource = \"the Rivers Council\"\n{rest}\n+++\n\n# summary"
        );
        with("\n+++\n\n# summary", &table)
    };
    let differ = |value: &str, rest: &str| codes(&findings(&other(value, rest), "2031-02-20", Purpose::Issue));
    assert_eq!(differ("800", ""), ["figures-differ"]);
    assert_eq!(differ("868", ""), Vec::<&str>::new());
    assert_eq!(differ("900", "qualifier = \"almost\""), Vec::<&str>::new());
    assert_eq!(differ("100", "qualifier = \"almost\""), ["figures-differ"]);
    assert_eq!(differ("800", "qualifier = \"up-to\""), ["figures-differ"]);
    assert_eq!(differ("1000", "qualifier = \"over\""), Vec::<&str>::new());
    let other_day = other("800", "").replace(
        "as_of = 2031-02-01\nsource = \"the Rivers Council\"\n\n+++",
        "as_of = 2031-02-02\nsource = \"the Rivers Council\"\n+++",
    );
    assert_eq!(codes(&findings(&other_day, "2031-02-20", Purpose::Issue)), Vec::<&str>::new());
}

#[test]
fn what_the_summary_asks_and_the_letter_does_not() {
    finds("I ask you to release her.", "I ask you to act.", &[("demand-mismatch", "I write about")]);
    finds("I ask you to release her.", "I ask you to give her back her freedom.", &[]);
    finds(
        "must immediately release her.",
        "must end this and order a prompt investigation.",
        &[("demand-mismatch", "")],
    );
    finds("must immediately release her.", "will not immediately release her.", &[]);
    finds("language = \"en\"\nua", "language = \"sw\"\nua", &[("letter-language", "en")]);
}

#[test]
fn links_and_people() {
    finds(
        "I write about",
        "See [a law](#), [another](). I write about",
        &[("link-empty", "[a law](#)"), ("link-empty", "[another]()")],
    );
    finds("pronouns = \"she/her\"\n", "", &[("pronouns-missing", "[[person]]")]);
}

#[test]
fn the_chain() {
    finds("ua = \"60/31\"\n", "", &[("reference-missing", "")]);
    finds("issued = 2031-02-17\n", "", &[("issue-date-missing", "")]);
    finds("ua = \"60/31\"", "index = \"EUR 44/0123/2031\"", &[("index-country-differs", "EUR 44/0123/2031")]);
    let turkish = with("ua = \"60/31\"", "index = \"EUR 44/0123/2031\"")
        .replace("countries = [\"QV\"]", "countries = [\"QV\", \"TR\"]");
    assert_eq!(codes(&findings(&turkish, "2031-02-20", Purpose::Read)), Vec::<&str>::new());
}

#[test]
fn a_previous_document_is_unknown_only_where_the_known_ones_are_given() {
    let text = with("\n+++\n\n# summary", "\n[[previous]]\nindex = \"AMR 99/1000/2030\"\n+++\n\n# summary");
    let Ok(parsed) = CaseFile::parse(&text) else { panic!("{text}") };
    let (action, _) = parsed.case_file.resolved();
    let mut checked = Checked::new(&action, &parsed.provenance, on("2031-02-20"), Purpose::Read);
    assert_eq!(codes(&check_with(&checked)), Vec::<&str>::new());
    let (none, one) = (Known::default(), IndexNumber::parse("AMR 99/1000/2030"));
    checked.known = Some(&none);
    assert_eq!(codes(&check_with(&checked)), ["previous-unknown"]);
    let one = Known { indexes: one.into_iter().collect(), ..Known::default() };
    checked.known = Some(&one);
    assert_eq!(codes(&check_with(&checked)), Vec::<&str>::new());
}

#[test]
fn values_without_places_can_be_checked_too() {
    let text = with("as_of = 2031-02-01\n", "");
    let Ok(parsed) = CaseFile::parse(&text) else { panic!("{text}") };
    let (action, _) = parsed.case_file.resolved();
    let found = documents::check(&action, &Provenance::new(), on("2031-02-20"), Purpose::Read);
    assert_eq!(codes(&found), ["figure-undated"]);
}
