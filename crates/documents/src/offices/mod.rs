//! The files of offices: `CODE.toml`, one for each. `docs/offices.md` is the page for people.

mod values;

use std::ops::Range;

use casework::{Day, Language, Office, OfficeCode, OfficeTopic};
use toml::de::DeTable;

use crate::case_file::Malformed;
use crate::case_file::front::{Fields, Front};
use crate::finding::in_order;
use crate::{Code, Finding, Place, Provenance};

/// The largest file of an office, in bytes: every embassy and every price in eight languages have a tenth of that. The limit
/// keeps a mistake (a photograph under the wrong name) from being read.
pub const LARGEST_OFFICE_FILE: usize = 1024 * 1024;

/// The version of the format that is read: `clamor_office = 1`.
const VERSION: i64 = 1;

/// What parsing the file of an office yields.
pub struct ParsedOffice {
    /// The office.
    pub office: Office,
    /// The place of each value, by pointers such as `/office/valid_until` and `/office/embassies/0/name`.
    pub provenance: Provenance,
    /// What parsing remarked: keys that are not known.
    pub findings: Vec<Finding>,
}

impl ParsedOffice {
    /// Parses a file. The name of the file is the office's code.
    ///
    /// # Errors
    /// When it is no TOML, has another version, lacks a key that must be there, or holds values that do not have the form
    /// of their keys: all of them, each with its place.
    pub fn parse(code: OfficeCode, text: &str) -> Result<Self, Malformed> {
        if text.len() > LARGEST_OFFICE_FILE {
            return Err(malformed("office-too-large", text, 0..0));
        }
        let refuse = |error: &toml::de::Error| {
            // The parser's own words are for programmers; what people mistype is one of two things.
            let problem = if error.message().contains("duplicate key") { "duplicate-key" } else { "syntax" };
            malformed(problem, text, error.span().unwrap_or(0..0))
        };
        let spanned = DeTable::parse(text).map_err(|error| refuse(&error))?;
        let plain: toml::Table = toml::from_str(text).map_err(|error| refuse(&error))?;
        if plain.get("clamor_office").and_then(toml::Value::as_integer) != Some(VERSION) {
            let at = spanned.get_ref().get("clamor_office").map_or(0..0, toml::Spanned::span);
            return Err(malformed("office-version", text, at));
        }
        let mut front = Front::new(text, 0);
        let mut root = Fields::root(&spanned, &plain);
        root.pointer = "/office".into();
        let office = values::read(&mut root, &mut front, code);
        root.keep_rest(&mut front, "");
        match office {
            Some(office) if front.problems.is_empty() => {
                Ok(Self { office, provenance: front.provenance, findings: front.findings })
            }
            _ => Err(Malformed { findings: in_order(front.problems) }),
        }
    }

    /// All that is remarkable about the file on a day, each remark with its place.
    #[must_use]
    pub fn check(&self, today: Day) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        findings.extend(stale_at(&self.office, today, Some(&self.provenance)));
        findings.extend(untold(&self.office));
        in_order(findings)
    }
}

/// What nobody vouches for any more on a day, for the desk: without places, as there is no file at hand.
#[must_use]
pub fn stale(office: &Office, today: Day) -> Vec<Finding> {
    stale_at(office, today, None)
}

fn stale_at(office: &Office, today: Day, places: Option<&Provenance>) -> Vec<Finding> {
    let postage = office.postage.iter().enumerate();
    let postage =
        postage.map(|(nth, price)| ("postage", price.valid_until, format!("/office/postage/{nth}/valid_until")));
    let embassies = office.embassies.iter().enumerate();
    let embassies = embassies
        .map(|(nth, embassy)| ("embassy", embassy.valid_until, format!("/office/embassies/{nth}/valid_until")));
    let whole = ("office", office.valid_until, "/office/valid_until".to_owned());
    let all = std::iter::once(whole).chain(postage).chain(embassies);
    let stale = all.filter(|(_, until, _)| *until < today);
    let found = stale.map(|(entry, until, pointer)| {
        let at: Option<Place> = places.and_then(|places| places.get(&pointer)).copied();
        let finding = Finding::new(Code::OfficeStale, at).with("office", office.code.as_str());
        finding.with("entry", entry).with("until", until.to_string())
    });
    found.collect()
}

/// Topics about which the office says something, or has to, and that are missing in one of its languages.
fn untold(office: &Office) -> Vec<Finding> {
    let mut findings = Vec::new();
    for topic in OfficeTopic::ALL {
        let said = |language: &Language| {
            office.words.iter().any(|words| words.topic == topic && words.language.is_same_language(language))
        };
        let is_needed = office.words.iter().any(|words| words.topic == topic)
            || topic == OfficeTopic::Ties && office.rules.ties_warning;
        for language in office.languages.iter().filter(|language| is_needed && !said(language)) {
            let finding = Finding::new(Code::OfficeWordsMissing, None).with("language", language.tag());
            findings.push(finding.with("office_topic", topic.word()));
        }
    }
    findings
}

fn malformed(problem: &str, text: &str, range: Range<usize>) -> Malformed {
    let at = Front::new(text, 0).place(range);
    Malformed { findings: vec![Finding::new(Code::OfficeMalformed, Some(at)).with("problem", problem)] }
}

#[cfg(test)]
mod tests;
