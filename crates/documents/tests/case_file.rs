//! Case files: what is written is read back, what is wrong is said with its place, what is unknown is kept.

use crate::made_up;

use casework::{AsOf, Day, Kind, Language, Link, Qualifier, UrgentAction};
use documents::case_file::{LARGEST_FILE, Malformed, Parsed, is_translation};
use documents::{CaseFile, Code, Finding, Purpose, Translation};
use made_up::Chance;

/// How many made-up cases each property is tried on.
const CASES: u64 = 120;

fn parsed(text: &str) -> Parsed {
    match CaseFile::parse(text) {
        Ok(parsed) => parsed,
        Err(malformed) => panic!("{}\n{text}", said(&malformed.findings, text)),
    }
}

fn refused(text: &str) -> Malformed {
    match CaseFile::parse(text) {
        Ok(_) => panic!("this was read: {text}"),
        Err(malformed) => malformed,
    }
}

fn said(findings: &[Finding], text: &str) -> String {
    let english = Language::english();
    findings.iter().map(|finding| documents::render(finding, "test.case.md", text, &english)).collect()
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or(Day::ZERO)
}

fn minimal(values: &str, words: &str) -> String {
    format!("+++\nclamor = 1\nlanguage = \"en\"\n{values}+++\n\n{words}")
}

#[test]
fn a_made_up_document_survives_its_case_file() {
    for seed in 0..CASES {
        let action = made_up::action(&mut Chance::new(seed));
        let file = CaseFile::from_reading(&action);
        let text = file.write();
        let back = parsed(&text);
        assert!(back.case_file == file, "seed {seed}: the values changed\n{text}\n{}", back.case_file.write());
        let (resolved, missing) = back.case_file.resolved();
        assert!(missing.is_empty(), "seed {seed}: {}", said(&missing, &text));
        assert!(resolved == action, "seed {seed}: the document changed\n{text}\n{}", difference(&resolved, &action));
    }
}

#[test]
fn writing_is_canonical() {
    for seed in 0..CASES {
        let text = CaseFile::from_reading(&made_up::action(&mut Chance::new(seed))).write();
        assert_eq!(parsed(&text).case_file.write(), text, "seed {seed}");
        assert!(!text.contains('\r') && text.ends_with('\n') && !text.ends_with("\n\n"), "seed {seed}");
    }
}

#[test]
fn every_value_has_its_place() {
    for seed in 0..CASES {
        let action = made_up::action(&mut Chance::new(seed));
        let text = CaseFile::from_reading(&action).write();
        let back = parsed(&text);
        for (pointer, place) in &back.provenance {
            let words = text.get(place.span.start..place.span.end);
            assert!(words.is_some_and(|words| !words.is_empty()), "seed {seed}: {pointer}");
            let line = text[..place.span.start].matches('\n').count() + 1;
            assert_eq!(place.line as usize, line, "seed {seed}: {pointer}");
        }
        for (place, target) in action.targets.iter().enumerate() {
            if let Some(name) = &target.name {
                let at = back.provenance[&format!("/case/targets/{place}/name")];
                let written = &text[at.span.start..at.span.end];
                assert!(written == name || written.contains('\\'), "seed {seed}: {written} is not {name}");
            }
        }
        let links =
            (0..action.links.len()).filter(|place| !back.provenance.contains_key(&format!("/case/links/{place}")));
        assert_eq!(links.count(), 0, "seed {seed}: links without place");
    }
}

/// The first part in which two documents differ, without saying more of them than a test may.
fn difference(a: &UrgentAction, b: &UrgentAction) -> &'static str {
    let parts = [
        (a.title == b.title, "title"),
        (a.summary == b.summary, "summary"),
        (a.targets == b.targets, "targets"),
        (a.letter == b.letter, "letter"),
        (a.demands == b.demands, "demands"),
        (a.background == b.background, "background"),
        (a.people == b.people, "people"),
        (a.mentioned == b.mentioned, "mentioned"),
        (a.figures == b.figures, "figures"),
        (a.previous == b.previous, "previous"),
        (a.links == b.links, "links"),
        (a.writer_safety == b.writer_safety, "writer safety"),
        (a.easy == b.easy, "easy words"),
    ];
    parts.into_iter().find(|(same, _)| !same).map_or("heads", |(_, part)| part)
}

#[test]
fn names_and_figures_become_references_and_nothing_else_does() {
    let mut action = UrgentAction::blank(Language::english());
    made_up::person(&mut action, "Ana Rey");
    made_up::figure(&mut action, 868.0, Qualifier::AtLeast, "people");
    action.summary = vec![
        "Ana Rey was taken. Mariana Reyes, Ana Reyes and Ana-Rey were not. At least 868 people and at least 868 people, no fewer \
         than 868 people, not at least 8685, at least 868.5 or room 868. See [Ana Rey](https://x.example/Ana-Rey/Ana%20Rey)."
            .to_owned(),
    ];
    action.links = vec![Link { text: "Ana Rey".into(), href: "https://x.example/Ana-Rey/Ana%20Rey".into() }];
    let file = CaseFile::from_reading(&action);
    assert_eq!(
        file.values.summary,
        ["{person.p1} was taken. Mariana Reyes, Ana Reyes and Ana-Rey were not. {Figure.f1} people and \
          {figure.f1} people, no fewer than {figure.f1.value} people, not at least 8685, at least 868.5 or room 868. See \
          [{person.p1}](https://x.example/Ana-Rey/Ana%20Rey)."]
    );
    assert!(file.resolved().0.summary == action.summary);
}

#[test]
fn a_value_that_changes_changes_the_words() {
    let words = "# summary\n\n{person.p1} and {mentioned.m1} wait until {date.until} since {date.issued}: {figure.f1}, \
                 {figure.f1.value}. {target.t1} \\{knows\\}.\n";
    let values = "issued = 2031-01-02\nuntil = 2031-03-01\n[[target]]\nname = \"Eva Sol\"\n[[person]]\nname = \"Ana *Rey*\"\n\
                  [[mentioned]]\nname = \"Luz Mar\"\n[[figure]]\nvalue = 1200\nqualifier = \"at-least\"\n";
    let (action, missing) = parsed(&minimal(values, words)).case_file.resolved();
    assert!(missing.is_empty());
    let expected =
        "Ana *Rey* and Luz Mar wait until 1 March 2031 since 2 January 2031: at least 1,200, 1,200. Eva Sol {knows}.";
    assert_eq!(action.summary, [expected]);
}

#[test]
fn a_reference_without_value_is_an_error_at_its_place() {
    let text = minimal("", "# letter\n\nFirst.\n\nThey hold {figure.f1}\nand {person.nobody} and { this.\n");
    let found = CaseFile::check(&parsed(&text), &text, day("2031-01-01"), Purpose::Read);
    let missing: Vec<_> = found.iter().filter(|finding| finding.code == Code::ReferenceUnknown).collect();
    let places: Vec<_> = missing.iter().filter_map(|finding| finding.at).collect();
    let words: Vec<_> = places.iter().map(|at| (at.line, &text[at.span.start..at.span.end])).collect();
    assert_eq!(words, [(10, "{figure.f1}"), (11, "{person.nobody}"), (11, "{")]);
}

#[test]
fn unknown_keys_and_headings_are_kept_with_a_finding() {
    let values =
        "mood = \"calm\"\nuntil = 2031-03-01\n[office]\nname = \"x\"\n[[target]]\nname = \"Eva Sol\"\nfloor = 3\n";
    let text = minimal(values, "Before all.\n\n# summary\n\nWords.\n\n# Notes of mine\n\nKeep *this*\nas it is.\n");
    let back = parsed(&text);
    assert_eq!(
        codes(&back.findings),
        ["value-unknown", "value-unknown", "value-unknown", "heading-unknown", "heading-unknown"]
    );
    let written = back.case_file.write();
    for kept in
        ["mood = \"calm\"", "[office]", "floor = 3", "Before all.", "# Notes of mine\n\nKeep *this*\nas it is.\n"]
    {
        assert!(written.contains(kept), "{kept} was lost:\n{written}");
    }
    assert_eq!(parsed(&written).case_file.write(), written);
}

#[test]
fn what_is_malformed_is_said_with_line_and_form() {
    let cases = [
        ("until = \"soon\"\n", 4, "`until` needs a date"),
        ("until = 2031-03-01T10:00:00\n", 4, "`until` needs a date"),
        ("kind = \"old\"\n", 4, "`kind` needs"),
        ("countries = [\"QV\", \"XX\"]\n", 4, "`countries` needs a list of country codes"),
        ("countries = \"QV\"\n", 4, "`countries` needs a list"),
        ("index = \"?\"\n", 4, "`index` needs an index"),
        ("ordinal = 0\n", 4, "`ordinal` needs a whole number"),
        ("own_language = \"yes\"\n", 4, "`own_language` needs true or false"),
        ("zone = \"America/Lima\"\n", 4, "`zone` needs a time zone"),
        ("until = 2031-01-01\nzone = \"Mars/Base\"\n", 5, "`zone` needs a time zone"),
        ("letter = 3\n", 4, "`letter` needs a table"),
        ("target = 3\n", 4, "`target` needs tables"),
        ("[[target]]\nname = 3\n", 5, "`target.0.name` needs words"),
        ("[[target]]\nname = \"a\\u001b[31m\"\n", 5, "`target.0.name` needs words"),
        ("[[target]]\nkey = \"T 1\"\n", 5, "`target.0.key` needs a short name"),
        ("[[target]]\nkey = \"a\"\n[[target]]\nkey = \"a\"\n", 7, "that no other table"),
        ("[[person]]\nsince = 2031-01-01\n", 4, "`person.0.name` needs a value"),
        ("[[figure]]\nvalue = -1\n", 5, "`figure.0.value` needs a number"),
        ("[[figure]]\nvalue = nan\n", 5, "`figure.0.value` needs a number"),
        ("[consent]\nrole = \"person\"\ndecided = 2031-01-01\n", 4, "`consent.until` needs a value"),
        ("[consent]\nrole = \"friend\"\ndecided = 2031-01-01\nuntil = 2031-02-01\n", 5, "`consent.role` needs"),
        ("until = 2031-01-01\nuntil = 2031-01-01\n", 5, "cannot be read as a case file: the same key stands twice"),
        ("until = [\n", 4, "cannot be read as a case file"),
    ];
    for (values, line, message) in cases {
        let text = minimal(values, "");
        let findings = refused(&text).findings;
        let report = said(&findings, &text);
        assert!(report.contains(message), "{values}\n{report}");
        assert!(findings.iter().any(|finding| finding.at.is_some_and(|at| at.line == line)), "{values}\n{report}");
        assert!(findings.iter().all(|finding| finding.severity() == documents::Severity::Error), "{report}");
    }
}

#[test]
fn what_is_no_case_file_is_refused() {
    let huge = format!("+++\n{}", "#".repeat(LARGEST_FILE));
    let cases = [
        ("", "does not begin with a line `+++`"),
        ("Dear Minister,\n", "does not begin with a line `+++`"),
        ("+++\nclamor = 1\n", "do not end with another line"),
        ("+++\nlanguage = \"en\"\n+++\n", "the first key must be `clamor = 1`"),
        ("+++\nclamor = 2\n+++\n", "the first key must be `clamor = 1`"),
        ("+++\nclamor = 1\ntranslates = \"0\"\n+++\n", "it is a translation"),
        (huge.as_str(), "larger than 8 MiB"),
    ];
    for (text, message) in cases {
        let report = said(&refused(text).findings, text);
        assert!(report.contains(message), "{report}");
    }
}

#[test]
fn html_and_images_are_errors_where_they_stand() {
    let text = minimal("", "# summary\n\nA <b>word</b>.\n\nAn ![image](x.png).\n\n> a quotation\n");
    let back = parsed(&text);
    assert_eq!(codes(&back.findings), ["markup-forbidden", "markup-forbidden", "markup-unsupported"]);
    let lines: Vec<_> = back.findings.iter().filter_map(|finding| finding.at).map(|at| at.line).collect();
    assert_eq!(lines, [8, 10, 12]);
    assert_eq!(back.case_file.resolved().0.summary, ["A <b>word</b>.", "An image.", "a quotation"]);
}

#[test]
fn line_ends_marks_and_normal_forms_do_not_matter() {
    let plain = minimal(
        "title = \"Café\"\n[[person]]\nname = \"José\"\n",
        "# summary\n\nJosé waits.\n\n# demands\n\n- Free him\n",
    );
    let other = format!("\u{feff}{}", plain.replace('é', "e\u{301}").replace('\n', "\r\n"));
    assert!(parsed(&other).case_file == parsed(&plain).case_file);
    assert_eq!(parsed(&other).case_file.write(), parsed(&plain).case_file.write());
}

#[test]
fn leftovers_in_values_are_found() {
    let values = "[[target]]\nname = \"Eva Sol\"\nemails = [\"[email protected]\"]\n";
    let text = minimal(values, "# letter\n\nDear [NAME OF MINISTER], see [Sections to add when relevant].\n");
    let found = CaseFile::check(&parsed(&text), &text, day("2031-01-01"), Purpose::Read);
    for (code, words) in [
        (Code::MaskedAddress, "[email protected]"),
        (Code::TemplateLeftover, "[NAME OF MINISTER]"),
        (Code::InternalNote, "[Sections to add when relevant]"),
    ] {
        let at = found.iter().find(|finding| finding.code == code).and_then(|finding| finding.at);
        assert!(at.is_some_and(|at| &text[at.span.start..at.span.end] == words), "{}", said(&found, &text));
    }
}

#[test]
fn the_values_of_every_key_are_read() {
    let values = "kind = \"further-information\"\nordinal = 3\ntitle = \"T\"\nua = \"UA 60/16\"\nindex = \"AMR 99/1234/2031\"\n\
        issued = 2031-01-02\ncountries = [\"QV\"]\npreferred_languages = [\"es\", \"fr\"]\nown_language = true\n\
        until = 2031-02-13\nzone = \"America/Lima\"\nafter_deadline = \"ask-office\"\ncopies_to = [\"The embassy\"]\n\
        demands_inferred = [2]\n\
        [letter]\nlanguage = \"es\"\nvalediction = \"Atentamente,\"\n\
        [consent]\nrole = \"family\"\nscope = [\"names\", \"facts\"]\naudience = \"public\"\ndecided = 2031-01-01\nuntil = 2031-06-01\n\
        [[previous]]\nindex = \"AMR 99/1000/2030\"\nas_written = \"the last one\"\n\
        [[figure]]\nvalue = 7.5\nqualifier = \"almost\"\ncounts = \"people\"\nas_of = \"2030-12\"\nsource = \"the council\"\n\
        [[figure.parts]]\nvalue = 2\ncounts = \"women\"\n";
    let words = "# letter\n\nOne.\n\n# demands\n\n- a\n- b\n\n# safety\n\nCare.\n\n# easy\n\nA man is in prison.\n\nPlease write.\n";
    let file = parsed(&minimal(values, words)).case_file;
    let action = &file.values;
    assert!(action.kind == Kind::FurtherInformation { ordinal: Some(3) });
    assert_eq!(action.ua.as_ref().map(ToString::to_string).as_deref(), Some("60/16"));
    assert_eq!(action.deadline.as_ref().and_then(|deadline| deadline.zone.as_deref()), Some("America/Lima"));
    assert_eq!(action.demands.iter().map(|demand| demand.inferred).collect::<Vec<_>>(), [false, true]);
    assert_eq!(action.letter.as_ref().map(|letter| letter.language.tag()), Some("es"));
    assert!(file.consent.as_ref().is_some_and(|consent| consent.ends() == Some(day("2031-06-01"))));
    assert!(action.figures[0].as_of == Some(AsOf::Month(2030, 12)) && action.figures[0].parts.len() == 1);
    assert_eq!(action.writer_safety, ["Care."]);
    assert_eq!(action.easy, ["A man is in prison.", "Please write."]);
    let written = file.write();
    assert!(parsed(&written).case_file == file, "{written}");
}

#[test]
fn the_two_kinds_of_file_are_told_apart() {
    let file = CaseFile::from_reading(&made_up::action(&mut Chance::new(1)));
    assert!(!is_translation(&file.write()) && !is_translation("Dear Minister,"));
    let spanish = Language::from_tag("es").unwrap_or_else(Language::english);
    assert!(is_translation(&Translation::template(&file, spanish).write()));
}

#[test]
fn control_characters_are_blanks_and_change_nothing_that_is_written_again() {
    let words = "# summary\n\nOne\u{0}two\u{b}three.\n\n\u{1}# no heading\n\n\u{7}\n\n# Other\n\n\t# code\n\nwords\r# demands\n\n\
                 - \u{85}first\n";
    let once = parsed(&minimal("", words)).case_file;
    assert_eq!(once.values.summary, ["One two three."]);
    assert_eq!(once.values.demands.iter().map(|demand| demand.text.as_str()).collect::<Vec<_>>(), ["first"]);
    let written = once.write();
    assert!(!written.contains(|letter: char| letter.is_control() && letter != '\n'), "{written:?}");
    assert_eq!(parsed(&written).case_file.write(), written);
}

#[test]
fn a_line_that_is_set_in_is_no_heading_either_way() {
    let once = parsed(&minimal("", "# summary\n\nOne.\n\n      # background\n\n    - no item\n\nTwo.\n")).case_file;
    assert!(once.values.background.is_empty());
    let written = once.write();
    let again = parsed(&written).case_file;
    assert!(again.values.background.is_empty(), "{written}");
    assert_eq!(again.write(), written);
}

#[test]
fn a_line_that_is_set_in_under_an_unknown_heading_stays_set_in() {
    // Both were found by fuzzing: without its blanks the line is a heading, and what follows is another section.
    for body in [
        "\t#\n`",
        "\u{3}\u{3}\u{3}\u{3}#\n}",
        "\n\n    # summary\n\nwords",
        "# of our own\n\n      - far in\n\n1. item",
    ] {
        let written = parsed(&format!("+++\nclamor = 1\nlanguage = \"nn\"\n+++\n{body}")).case_file.write();
        assert_eq!(parsed(&written).case_file.write(), written, "{body:?}");
    }
    // So was this: what is left open would take the next section with it.
    for open in ["```", "~~~ x", "<!-- words", "<script>", "<?x", "> ```"] {
        let body = format!("#\n# letter\n\n{open}");
        let written = parsed(&format!("+++\nclamor = 1\nlanguage = \"nn\"\n+++\n{body}")).case_file.write();
        assert_eq!(parsed(&written).case_file.write(), written, "{body:?}");
    }
    let kept = parsed("+++\nclamor = 1\nlanguage = \"nn\"\n+++\n    # summary\n\nwords").case_file;
    assert!(kept.values.summary.is_empty() && kept.write().contains("\n    # summary\n"), "{}", kept.write());
}

#[test]
fn a_baby_and_a_large_crowd_survive_their_case_file() {
    let text = minimal("others = 100000\n\n[[person]]\nkey = \"p1\"\nname = \"Ana Vela\"\nage = 0\n", "");
    let file = parsed(&text).case_file;
    assert_eq!((file.values.others, file.values.people[0].age), (Some(100_000), Some(0)));
    let again = parsed(&file.write()).case_file;
    assert_eq!((again.values.others, again.values.people[0].age), (Some(100_000), Some(0)));
    let wrong = minimal("[[person]]\nkey = \"p1\"\nname = \"Ana Vela\"\nage = -1\n", "");
    refused(&wrong);
}
