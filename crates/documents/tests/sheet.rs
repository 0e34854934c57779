//! The printed sheet: reading it gives back every value that it prints, and what it does not print is named.

use casework::{Day, UrgentAction};
use documents::sheet::Sheet;
use documents::{CaseFile, read};

const SAMPLE: &str = include_str!("../../../samples/sample.txt");

const FULL: &str = r#"+++
clamor = 1
kind = "further-information"
ordinal = 3
title = "FREE THE RIVER KEEPERS"
language = "en"
ua = "60/31"
index = "AMR 99/1234/2031"
issued = 2031-02-17
countries = ["QV"]
preferred_languages = ["es", "fr"]
own_language = true
until = 2031-03-31
zone = "America/Lima"
after_deadline = "ask-office"
copies_to = ["Embassy of Verania, 1 Long Street, London"]
demands_inferred = true
mood = "calm"

[letter]
language = "en"
valediction = "Yours sincerely,"

[consent]
role = "family"
scope = ["names"]
decided = 2031-02-14
until = 2031-08-14

[[target]]
name = "Elena Sarmiento"
office = "Minister of the Interior"
address = ["Plaza Mayor 1,", "Puerto Claro, Verania"]
country = "QV"
emails = ["despacho@interior.example", "oficina@interior.example"]
phones = ["+999 1 234567"]
faxes = ["+999 1 234568"]
salutation = "Dear Minister,"

[[person]]
name = "Inés Carvallo"
pronouns = "she/her"
since = 2031-01-09

[[mentioned]]
name = "Hugo Almansa"
since = 2030-12-24

[[previous]]
index = "AMR 99/1000/2031"
as_written = "https://actions.example/documents/amr99/1000/2031/en/"

[[figure]]
value = 868
qualifier = "at-least"
counts = "people"
as_of = 2031-02-01
source = "Rivers Council of Verania"
+++

# summary

{person.p1} has been held in Puerto Claro since 9 January 2031. I call on the Minister of the Interior to release her.

# letter

I write to you about {person.p1}, detained since 9 January 2031, and Hugo Almansa, detained since 24 December 2030.

I ask you to release both of them.

# background

According to the Rivers Council of Verania, as of 1 February 2031, {figure.f1} people drink water from the river.

# safety

If you live in Verania, please do not write under your own name.
"#;

fn on(day: &str) -> Day {
    day.parse().unwrap_or(Day::ZERO)
}

fn case_file(text: &str) -> CaseFile {
    match CaseFile::parse(text) {
        Ok(parsed) => parsed.case_file,
        Err(_) => panic!("the case file of this test is malformed"),
    }
}

fn back(bytes: &[u8]) -> UrgentAction {
    match read(bytes, on("2031-02-20")) {
        Ok(reading) => reading.action,
        Err(_) => panic!("the sheet cannot be read:\n{}", String::from_utf8_lossy(bytes)),
    }
}

/// The sheet in each form.
fn forms(sheet: &Sheet) -> [(&'static str, Vec<u8>); 3] {
    [("text", sheet.text().into_bytes()), ("html", sheet.html().into_bytes()), ("docx", sheet.docx())]
}

#[test]
fn a_document_that_was_read_is_printed_and_read_again() {
    let documents =
        std::fs::read_dir("../../tests/documents").into_iter().flatten().flatten().map(|entry| entry.path());
    let texts = documents.filter(|path| path.extension().is_some_and(|ending| ending == "txt" || ending == "html"));
    let mut texts: Vec<Vec<u8>> = texts.filter_map(|path| std::fs::read(path).ok()).collect();
    texts.push(SAMPLE.as_bytes().to_vec());
    let mut read_again = 0;
    for text in texts {
        // A document that is no text is there to be refused.
        let Ok(reading) = read(&text, on("2031-02-20")) else { continue };
        let sheet = Sheet::of(&CaseFile::from_reading(&reading.action));
        let in_text = back(sheet.text().as_bytes());
        let same = in_text == reading.action || !sheet.not_printed.is_empty();
        assert!(same, "{} changed:\n{}", different(&in_text, &reading.action), sheet.text());
        for (form, bytes) in forms(&sheet) {
            let again = back(&bytes);
            assert!(again == in_text, "{form}: {} changed:\n{}", different(&again, &in_text), sheet.text());
        }
        read_again += 1;
    }
    assert!(read_again > 0);
}

#[test]
fn every_value_that_the_form_prints_is_read_back() {
    let file = case_file(FULL);
    let (wanted, _) = file.resolved();
    let sheet = Sheet::of(&file);
    for (form, bytes) in forms(&sheet) {
        assert_eq!(different(&back(&bytes), &wanted), "", "{form}:\n{}", sheet.text());
    }
}

#[test]
fn a_sheet_holds_no_name_of_who_made_it_and_no_time() {
    let sheet = Sheet::of(&case_file(FULL));
    assert!(sheet.docx() == Sheet::of(&case_file(FULL)).docx(), "the same sheet gives the same bytes");
    let html = sheet.html();
    assert!(!html.contains("<script") && !html.contains("src=") && !html.contains("@import"));
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">") && html.contains("<title>FREE THE RIVER KEEPERS</title>"));
}

#[test]
fn what_an_address_must_not_do_it_does_in_no_form() {
    let file = FULL.replace("I ask you to release both", "[Print](javascript:alert(1)) <b>this</b> & release both");
    let file = file.replace("<b>this</b> & ", "");
    let html = Sheet::of(&case_file(&file)).html();
    assert!(!html.contains("href=\"javascript"), "{html}");
}

#[test]
fn what_the_form_does_not_print_is_named() {
    assert_eq!(
        Sheet::of(&case_file(FULL)).not_printed,
        ["consent", "keys and headings of your own", "zone", "ordinal"]
    );
    let bare = "+++\nclamor = 1\nkind = \"final\"\nlanguage = \"en\"\n[letter]\nlanguage = \"es\"\n[[target]]\ncountry = \"QV\"\n\
                [[person]]\nname = \"Inés Carvallo\"\nsince = 2031-01-09\n[[mentioned]]\nname = \"Hugo Almansa\"\n\
                [[figure]]\nvalue = 5\n[[previous]]\nindex = \"AMR 99/1000/2031\"\nas_written = \"the last one\"\n+++\n\n\
                # demands\n\n- Free her.\n\n# easy\n\nShe is in prison.\n";
    let expected = [
        "kind",
        "letter.language",
        "demands",
        "easy",
        "target t1: country",
        "person p1: since",
        "mentioned m1",
        "figure f1",
        "previous 1: index",
    ];
    assert_eq!(Sheet::of(&case_file(bare)).not_printed, expected);
}

/// The parts in which two documents differ, those apart that the form does not print.
fn different(found: &UrgentAction, wanted: &UrgentAction) -> String {
    let mut parts = vec![
        (found.kind.word() == wanted.kind.word(), "kind"),
        (found.title == wanted.title, "title"),
        (found.ua == wanted.ua, "ua"),
        (found.index == wanted.index, "index"),
        (found.issued == wanted.issued, "issued"),
        (found.countries == wanted.countries, "countries"),
        (found.language == wanted.language, "language"),
        (found.summary == wanted.summary, "summary"),
        (found.copies_to == wanted.copies_to, "copies_to"),
        (found.letter == wanted.letter, "letter"),
        (found.background == wanted.background, "background"),
        (found.writer_safety == wanted.writer_safety, "safety"),
        (found.easy == wanted.easy, "easy"),
        (found.preferred_languages == wanted.preferred_languages, "preferred_languages"),
        (found.own_language == wanted.own_language, "own_language"),
        (found.after_deadline == wanted.after_deadline, "after_deadline"),
        (found.people == wanted.people, "people"),
        (found.mentioned == wanted.mentioned, "mentioned"),
        (found.previous == wanted.previous, "previous"),
        (found.figures == wanted.figures, "figures"),
        (found.links == wanted.links, "links"),
    ];
    let last_day = |action: &UrgentAction| action.deadline.as_ref().map(|deadline| deadline.day);
    parts.push((last_day(found) == last_day(wanted), "until"));
    parts.push((found.targets.len() == wanted.targets.len(), "targets"));
    for (found, wanted) in found.targets.iter().zip(&wanted.targets) {
        parts.extend([
            (found.name == wanted.name, "target.name"),
            (found.office == wanted.office, "target.office"),
            (found.address == wanted.address, "target.address"),
            (found.country == wanted.country, "target.country"),
            (found.emails == wanted.emails, "target.emails"),
            (found.phones == wanted.phones, "target.phones"),
            (found.faxes == wanted.faxes, "target.faxes"),
            (found.salutation == wanted.salutation, "target.salutation"),
        ]);
    }
    parts.into_iter().filter(|(same, _)| !same).map(|(_, part)| part).collect::<Vec<_>>().join(" ")
}
