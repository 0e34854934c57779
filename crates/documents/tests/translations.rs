//! Translations: words only, tied to the words that they translate.

use casework::Language;
use documents::case_file::{Malformed, ParsedTranslation, TranslatedTarget};
use documents::{CaseFile, Finding, Severity, Translation, render};

const ORIGINAL: &str = r#"+++
clamor = 1
title = "FREE THE RIVER KEEPERS"
language = "en"
until = 2031-03-31

[letter]
valediction = "Yours sincerely,"

[[target]]
name = "Elena Sarmiento"
office = "Minister of the Interior"
salutation = "Dear Minister,"

[[person]]
name = "Inés Carvallo"
pronouns = "she/her"

[[figure]]
value = 12345
qualifier = "at-least"
counts = "people"
parts = [{ value = 89, counts = "women" }]
+++

# summary

{person.p1} has been held in Puerto Claro since the winter. {figure.f1} people drink from the river.

# letter

I ask you to release {person.p1} before {date.until}.

# background

See [the law](https://gazette.example/1).
"#;

const SPANISH: &str = r#"+++
clamor = 1
language = "es"
translates = "HASH"
reviewer = "I. M."
title = "LIBERTAD PARA LAS GUARDIANAS DEL RÍO"
valediction = "Atentamente,"
[[target]]
key = "t1"
office = "Ministra del Interior"
salutation = "Señora Ministra:"
[[figure]]
key = "f1"
counts = "personas"
parts = ["mujeres"]
+++

# summary

{person.p1} sigue detenida en Puerto Claro. {Figure.f1} personas beben del río.

# letter

Le pido que ponga en libertad a {person.p1} antes del {date.until}.

# background

Véase [la ley](https://gazette.example/1/es).
"#;

fn original() -> CaseFile {
    match CaseFile::parse(ORIGINAL) {
        Ok(parsed) => parsed.case_file,
        Err(malformed) => panic!("{}", said(&malformed.findings, ORIGINAL)),
    }
}

fn text() -> String {
    SPANISH.replace("HASH", &original().words_sha256())
}

fn parse(text: &str) -> ParsedTranslation {
    match Translation::parse(text) {
        Ok(parsed) => parsed,
        Err(malformed) => panic!("{}", said(&malformed.findings, text)),
    }
}

fn refused(text: &str) -> Malformed {
    match Translation::parse(text) {
        Ok(_) => panic!("this was read: {text}"),
        Err(malformed) => malformed,
    }
}

fn said(findings: &[Finding], text: &str) -> String {
    findings.iter().map(|finding| render(finding, "test.es.case.md", text, &Language::english())).collect()
}

/// The findings for a changed translation: code and the words at its place.
fn finds(old: &str, new: &str) -> Vec<(&'static str, String)> {
    let text = text();
    assert!(text.contains(old), "{old}");
    let text = text.replace(old, new);
    let at = |finding: &Finding| finding.at.map_or("", |at| &text[at.span.start..at.span.end]).to_owned();
    parse(&text).check(&original(), &text).iter().map(|finding| (finding.code.name(), at(finding))).collect()
}

#[test]
fn the_values_are_the_cases_and_the_words_the_translations() {
    let (action, findings) = original().in_translation(&parse(&text()).translation);
    assert!(findings.is_empty(), "{}", said(&findings, &text()));
    assert_eq!(action.language.tag(), "es");
    assert_eq!(
        action.summary,
        ["Inés Carvallo sigue detenida en Puerto Claro. Al menos 12.345 personas beben del río."]
    );
    let Some(letter) = &action.letter else { panic!("there is a letter") };
    assert_eq!(letter.language.tag(), "es");
    assert_eq!(letter.paragraphs, ["Le pido que ponga en libertad a Inés Carvallo antes del 31 de marzo de 2031."]);
    assert_eq!(letter.valediction.as_ref().map(|words| words.0.as_str()), Some("Atentamente,"));
    assert_eq!(action.targets[0].office.as_deref(), Some("Ministra del Interior"));
    assert_eq!(action.targets[0].name.as_deref(), Some("Elena Sarmiento"));
    assert_eq!(action.figures[0].parts[0].counts, "mujeres");
    assert!(action.figures[0].value.to_bits() == 12345.0_f64.to_bits());
    assert_eq!(action.links[0].href, "https://gazette.example/1/es");
    assert!(parse(&text()).check(&original(), &text()).is_empty());
}

#[test]
fn what_is_not_translated_stays_the_originals() {
    let blank =
        "+++\nclamor = 1\nlanguage = \"es\"\ntranslates = \"HASH\"\n+++\n".replace("HASH", &original().words_sha256());
    let (action, findings) = original().in_translation(&parse(&blank).translation);
    let codes: Vec<_> = findings.iter().map(|finding| finding.code.name()).collect();
    assert_eq!(codes[0], "translation-unreviewed");
    assert_eq!(codes[1..], ["translation-incomplete"; 4]);
    assert_eq!(
        action.summary[0],
        "Inés Carvallo has been held in Puerto Claro since the winter. at least 12,345 people drink from the river."
    );
    let Some(letter) = &action.letter else { panic!("there is a letter") };
    assert_eq!(letter.language.tag(), "en");
    assert_eq!(action.targets[0].salutation.as_ref().map(|words| words.0.as_str()), Some("Dear Minister,"));
}

#[test]
fn easy_words_are_the_translations_own_or_none() {
    let easy = format!("{ORIGINAL}\n# easy\n\n{{person.p1}} is in prison.\n");
    let Ok(parsed) = CaseFile::parse(&easy) else { panic!("the case file of this test is malformed") };
    let original = parsed.case_file;
    assert_eq!(original.resolved().0.easy, ["Inés Carvallo is in prison."]);
    let spanish = SPANISH.replace("HASH", &original.words_sha256());
    let (action, findings) = original.in_translation(&parse(&spanish).translation);
    assert!(action.easy.is_empty(), "easy words in another language are not easy");
    assert!(findings.iter().any(|finding| finding.values.iter().any(|(_, words)| words == "easy")));
    let with = format!("{spanish}\n# easy\n\n{{person.p1}} está en la cárcel.\n");
    let (action, findings) = original.in_translation(&parse(&with).translation);
    assert_eq!(action.easy, ["Inés Carvallo está en la cárcel."]);
    assert!(findings.is_empty());
}

#[test]
fn a_value_of_the_case_is_an_error() {
    for (line, key) in [
        ("until = 2031-04-30\n", "until"),
        ("countries = [\"QV\"]\n", "countries"),
        ("[consent]\nrole = \"person\"\n", "consent"),
        ("[[target]]\nkey = \"t2\"\naddress = [\"x\"]\n", "address"),
        ("[[person]]\nkey = \"p1\"\nname = \"x\"\n", "name"),
        ("[[figure]]\nkey = \"f1\"\nvalue = 3\n", "value"),
        ("[[figure]]\nkey = \"f1\"\nsource = \"x\"\n", "source"),
    ] {
        let start =
            "+++\nclamor = 1\nlanguage = \"es\"\ntranslates = \"HASH\"\n".replace("HASH", &original().words_sha256());
        let text = format!("{start}{line}+++\n");
        let parsed = parse(&text);
        let errors: Vec<_> = parsed.findings.iter().filter(|finding| finding.severity() == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{}", said(&parsed.findings, &text));
        assert_eq!(errors[0].code.name(), "translation-value");
        assert!(errors[0].at.is_some_and(|at| &text[at.span.start..at.span.end] == key), "{line}");
        let (action, _) = original().in_translation(&parsed.translation);
        let values = original().values;
        assert!(action.deadline == values.deadline && action.figures[0].source == values.figures[0].source);
        assert!(!parsed.translation.write().contains(line), "{line} was written back");
    }
}

#[test]
fn a_change_of_words_is_known_and_a_change_of_a_value_is_not_one() {
    let (words, value) = (ORIGINAL.replace("the winter", "January"), ORIGINAL.replace("12345", "13000"));
    let hash = |text: &str| CaseFile::parse(text).ok().map(|parsed| parsed.case_file.words_sha256());
    assert_eq!(hash(&value), hash(ORIGINAL));
    assert_ne!(hash(&words), hash(ORIGINAL));
    assert_ne!(hash(&ORIGINAL.replace("she/her", "they/them")), hash(ORIGINAL));
    assert_ne!(hash(&ORIGINAL.replace("Dear Minister", "Dear Madam")), hash(ORIGINAL));
    let wrong = "0".repeat(64);
    let found = finds(&original().words_sha256(), &wrong);
    assert_eq!(found, [("translation-outdated", wrong)]);
}

#[test]
fn findings_have_their_places() {
    assert_eq!(finds("reviewer = \"I. M.\"\n", "")[0].0, "translation-unreviewed");
    assert_eq!(
        finds("{Figure.f1} personas", "Muchas personas"),
        [(
            "translation-reference-missing",
            "{person.p1} sigue detenida en Puerto Claro. Muchas personas beben del río.".to_owned()
        )]
    );
    assert_eq!(finds("{Figure.f1} personas", "{figure.f1.value} personas"), []);
    assert_eq!(
        finds("del {date.until}", "del {date.util}"),
        [
            (
                "translation-reference-missing",
                "Le pido que ponga en libertad a {person.p1} antes del {date.util}.".to_owned()
            ),
            ("reference-unknown", "{date.util}".to_owned()),
        ]
    );
    assert_eq!(finds("key = \"t1\"", "key = \"t7\"")[0].0, "value-unknown");
    let copied = "{person.p1} has been held in Puerto Claro since the winter. {figure.f1} people drink from the river.";
    let spanish = "{person.p1} sigue detenida en Puerto Claro. {Figure.f1} personas beben del río.";
    assert_eq!(finds(spanish, copied), [("translation-incomplete", copied.to_owned())]);
}

#[test]
fn a_translation_is_written_and_read_back() {
    let mut translation = parse(&text()).translation;
    let written = translation.write();
    assert!(parse(&written).translation == translation);
    assert_eq!(parse(&written).translation.write(), written);
    translation.targets.push(TranslatedTarget { key: "t2".into(), ..TranslatedTarget::default() });
    assert!(parse(&translation.write()).translation == translation);
    let kept = parse(&text().replace("reviewer", "mood = \"calm\"\nreviewer"));
    assert!(kept.translation.write().contains("mood = \"calm\"") && kept.findings.len() == 1);
}

#[test]
fn a_template_waits_to_be_filled_in() {
    let spanish = Language::from_tag("es").unwrap_or_else(Language::english);
    let template = Translation::template(&original(), spanish);
    let text = template.write();
    assert!(parse(&text).translation == template, "{text}");
    let found = parse(&text).check(&original(), &text);
    let codes: Vec<_> = found.iter().map(|finding| finding.code.name()).collect();
    assert!(codes.contains(&"translation-unreviewed") && codes.contains(&"translation-incomplete"), "{codes:?}");
    assert!(!codes.contains(&"translation-outdated") && !codes.contains(&"translation-value"), "{codes:?}");
}

#[test]
fn what_is_no_translation_is_refused() {
    for (text, message) in [
        (ORIGINAL.to_owned(), "it is no translation"),
        (text().replace("language = \"es\"\n", ""), "`language` needs a value"),
        (SPANISH.to_owned(), "`translates` needs 64 hexadecimal digits"),
        ("Hola".to_owned(), "does not begin with a line"),
    ] {
        let report = said(&refused(&text).findings, &text);
        assert!(report.contains(message), "{report}");
    }
}
