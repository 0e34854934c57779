//! A reading as a JSON object: schema 1 of `clamor read --json`.
//!
//! Fields may be added; `null` and `[]` are absent, never a guess. Dates are ISO 8601, languages BCP 47 tags, countries ISO
//! 3166-1 alpha-2 codes; the keys of the provenance are JSON Pointers (RFC 6901) into this object; offsets are bytes in
//! [`Reading::text`].

use casework::{AfterDeadline, Figure, IndexNumber, Language, Previous, Target, UaNumber, UrgentAction};
use serde_json::{Map, Value, json};

use crate::{Finding, Place, Reading};

/// The version of the object.
pub const SCHEMA: u32 = 1;

/// The object for a reading; `file` is the name that the file is to have in it. The words of the findings are English.
#[must_use]
pub fn to_json(reading: &Reading, file: &str) -> Value {
    let source = &reading.source;
    let provenance: Map<String, Value> =
        reading.provenance.iter().map(|(pointer, place)| (pointer.clone(), place_to_json(place))).collect();
    let findings: Vec<Value> = reading.findings.iter().map(finding_to_json).collect();
    json!({
        "schema": SCHEMA,
        "source": {
            "file": file,
            "media_type": source.media_type,
            "sha256": source.sha256,
            "pages": source.pages,
        },
        "case": case_to_json(&reading.action),
        "provenance": provenance,
        "findings": findings,
    })
}

/// The values of a document: what stands under `case`.
#[must_use]
pub fn case_to_json(action: &UrgentAction) -> Value {
    let letter = action.letter.as_ref().map(|letter| {
        json!({
            "language": language(&letter.language),
            "paragraphs": letter.paragraphs,
            "valediction": letter.valediction.as_ref().map(|valediction| &valediction.0),
        })
    });
    let summary = (!action.summary.is_empty()).then(|| action.summary.join("\n\n"));
    let copies: Vec<&String> = action.copies_to.iter().map(|copy| &copy.0).collect();
    let demands: Vec<Value> =
        action.demands.iter().map(|demand| json!({ "text": demand.text, "inferred": demand.inferred })).collect();
    let preferred: Vec<&str> = action.preferred_languages.iter().map(Language::tag).collect();
    let people: Vec<Value> = action
        .people
        .iter()
        .map(|person| {
            json!({
                "name": person.name,
                "aliases": person.aliases,
                "pronouns": person.pronouns.as_ref().map(|pronouns| &pronouns.0),
                "sex": person.sex.map(casework::Sex::word),
                "age": person.age,
                "occupation": person.occupation,
                "status": person.status,
                "since": person.since.map(|day| day.to_string()),
            })
        })
        .collect();
    let mentioned: Vec<Value> = action
        .mentioned
        .iter()
        .map(|one| json!({ "name": one.name, "since": one.since.map(|day| day.to_string()) }))
        .collect();
    let links: Vec<Value> = action.links.iter().map(|link| json!({ "text": link.text, "href": link.href })).collect();
    json!({
        "kind": action.kind.word(),
        "ordinal": action.kind.ordinal(),
        "title": action.title,
        "ua": action.ua.as_ref().map(UaNumber::to_string),
        "index": action.index.as_ref().map(IndexNumber::to_string),
        "identifier": action.identifier,
        "issued": action.issued.map(|day| day.to_string()),
        "countries": action.countries.iter().map(casework::Country::code).collect::<Vec<_>>(),
        "language": language(&action.language),
        "summary": summary,
        "targets": action.targets.iter().map(target_to_json).collect::<Vec<_>>(),
        "copies_to": copies,
        "letter": letter,
        "demands": demands,
        "background": action.background,
        "preferred_languages": preferred,
        "own_language": action.own_language,
        "until": action.deadline.as_ref().map(|deadline| deadline.day.to_string()),
        "after_deadline": action.after_deadline.map(AfterDeadline::word),
        "people": people,
        "others": action.others,
        "mentioned": mentioned,
        "previous": action.previous.iter().map(previous_to_json).collect::<Vec<_>>(),
        "figures": action.figures.iter().map(figure_to_json).collect::<Vec<_>>(),
        "links": links,
        "writer_safety": action.writer_safety,
        "easy": action.easy,
    })
}

/// `null` for a language that nothing tells.
fn language(language: &Language) -> Option<&str> {
    Some(language.tag()).filter(|tag| *tag != "und")
}

fn target_to_json(target: &Target) -> Value {
    json!({
        "name": target.name,
        "office": target.office,
        "address": target.address,
        "emails": target.emails,
        "phones": target.phones,
        "faxes": target.faxes,
        "socials": target.socials,
        "web_forms": target.web_forms,
        "salutation": target.salutation.as_ref().map(|salutation| &salutation.0),
    })
}

fn previous_to_json(previous: &Previous) -> Value {
    json!({
        "index": previous.index.as_ref().map(IndexNumber::to_string),
        "ua": previous.ua.as_ref().map(UaNumber::to_string),
        "as_written": previous.as_written,
    })
}

fn figure_to_json(figure: &Figure) -> Value {
    let parts: Vec<Value> =
        figure.parts.iter().map(|part| json!({ "value": number(part.value), "counts": part.counts })).collect();
    json!({
        "value": number(figure.value),
        "qualifier": figure.qualifier.word(),
        "counts": figure.counts,
        "as_of": figure.as_of.map(casework::AsOf::iso),
        "source": figure.source,
        "parts": parts,
    })
}

/// Whole numbers without a fraction: `868`, not `868.0`.
fn number(value: f64) -> Value {
    /// Up to here a float holds every whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        #[expect(clippy::cast_possible_truncation, reason = "whole, and within what an i64 holds")]
        return json!(value as i64);
    }
    json!(value)
}

fn finding_to_json(finding: &Finding) -> Value {
    let english = Language::english();
    json!({
        "severity": finding.severity().word(),
        "code": finding.code.name(),
        "message": finding.message(&english),
        "hint": finding.hint(&english),
        "at": finding.at.as_ref().map(place_to_json),
    })
}

pub(crate) fn place_to_json(place: &Place) -> Value {
    json!({ "page": place.page, "line": place.line, "start": place.span.start, "end": place.span.end })
}
