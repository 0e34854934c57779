//! What holds for every file that anybody could give: the same for the short runs of the stories and for the long ones of
//! `fuzz/`, which takes this page as it is.

use casework::Day;
use documents::read::{Extracted, answer, extract, extract_text, read_extracted, read_text, sha256};
use documents::{CaseFile, Finding, Provenance, Purpose, Reading, Span, Translation};

/// The day by which everything is judged.
fn today() -> Day {
    jiff::civil::date(2026, 3, 2)
}

/// A document of any form: reading answers or refuses, and what it answers is whole.
///
/// # Panics
/// When it is not.
pub fn document(bytes: &[u8]) {
    let Ok(extracted) = extract(bytes) else { return };
    whole(&extracted);
    let said = answer::write(&Ok(extracted.clone()));
    assert!(answer::read(&said) == Some(Ok(extracted.clone())), "the answer of a child is what it read");
    if let Some(text) = extract_text(bytes) {
        assert!(text.is_ok_and(|text| text == extracted), "what is decoded without a fence is read as text");
    }
    let Ok(reading) = read_extracted(extracted, sha256(bytes), today()) else { return };
    places(&reading.text, &reading.provenance, &reading.findings);
    let _ = documents::json::to_json(&reading, "x");
    again(&reading);
    case_file(CaseFile::from_reading(&reading.action).write().as_bytes());
}

/// A text that was extracted follows the conventions, and its remarks stand in it.
fn whole(extracted: &Extracted) {
    let Extracted { text, remarks, .. } = extracted;
    assert!(!text.contains('\r') && !text.starts_with('\u{feff}'), "one kind of line end, and no mark before it");
    for (code, span) in remarks {
        assert!(text.get(span.start..span.end).is_some(), "{} stands outside the text", code.name());
    }
}

fn places(text: &str, provenance: &Provenance, findings: &[Finding]) {
    let stands = |span: Span| text.get(span.start..span.end).is_some();
    for (pointer, place) in provenance {
        assert!(stands(place.span), "{pointer} stands outside the text");
    }
    for place in findings.iter().filter_map(|finding| finding.at.as_ref().map(|at| (finding.code, at))) {
        assert!(stands(place.1.span), "{} stands outside the text", place.0.name());
    }
}

/// Reading the extracted text again, with what was kept beside it, gives the same values at the same places.
fn again(reading: &Reading) {
    let again = read_text(&reading.text, reading.form_remarks.clone(), today());
    let same = again.is_ok_and(|again| again.action == reading.action && again.provenance == reading.provenance);
    assert!(same, "reading the text again gives other values");
}

/// A case file: parsing answers or refuses, and what was written by us is parsed and written the same.
///
/// # Panics
/// When it is not.
pub fn case_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(parsed) = CaseFile::parse(text) else { return };
    places(text, &parsed.provenance, &parsed.findings);
    places(text, &Provenance::new(), &CaseFile::check(&parsed, text, today(), Purpose::Issue));
    let written = parsed.case_file.write();
    let Ok(again) = CaseFile::parse(&written) else { panic!("what was written is no case file:\n{written}") };
    assert!(again.case_file.write() == written, "a case file that was written is written the same again");
}

/// A translation of a case file, likewise.
///
/// # Panics
/// When it is not.
pub fn translation(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(parsed) = Translation::parse(text) else { return };
    places(text, &parsed.provenance, &parsed.findings);
    let written = parsed.translation.write();
    let Ok(again) = Translation::parse(&written) else { panic!("what was written is no translation:\n{written}") };
    assert!(again.translation.write() == written, "a translation that was written is written the same again");
}

/// The answer of a child: it is in the one form that we write, or it is none.
///
/// # Panics
/// When it is neither.
pub fn child(bytes: &[u8]) {
    let Some(outcome) = answer::read(bytes) else { return };
    assert!(answer::write(&outcome) == bytes, "an answer has one form");
    if let Ok(extracted) = outcome {
        whole(&extracted);
        if let Ok(reading) = read_extracted(extracted, String::new(), today()) {
            places(&reading.text, &reading.provenance, &reading.findings);
        }
    }
}
