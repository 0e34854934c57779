//! Whom one writes to, and whether a letter can reach them.

use casework::{Language, Target};

use super::Checked;
use crate::case_file::leftovers::in_words;
use crate::read::is_label_in_address;
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    if !checked.asks() {
        return;
    }
    let targets = &checked.action.targets;
    if targets.is_empty() {
        findings.push(Finding::new(Code::TargetMissing, None));
        return;
    }
    for (place, target) in targets.iter().enumerate() {
        let at = checked.at(&format!("/case/targets/{place}"));
        let about = |code| Finding::new(code, at).with("target", name(target, &checked.action.language));
        if !target.is_reachable() {
            findings.push(about(Code::TargetUnreachable));
        }
        if target.salutation.is_none() {
            findings.push(about(Code::SalutationMissing));
        }
        for (line, text) in target.address.iter().enumerate().filter(|(_, line)| is_label_in_address(line)) {
            let whole = format!("/case/targets/{place}/address");
            let at = checked.at(&format!("{whole}/{line}")).or_else(|| checked.at(&whole));
            findings.push(Finding::new(Code::AddressLabel, at).with("text", text));
        }
    }
    if !targets.iter().any(Target::has_electronic_address) {
        findings.push(Finding::new(Code::NoElectronicAddress, None));
    }
}

/// What a target that somebody adds beside a document is checked for, as those of documents are: each finding with the word of
/// the field that it is about (`address`, `emails`, `web_forms`, `salutation`). There is no text, so none has a place.
#[must_use]
pub fn check_target(target: &Target, language: &Language) -> Vec<(&'static str, Finding)> {
    let about = |code| Finding::new(code, None).with("target", name(target, language));
    let mut findings = Vec::new();
    if !target.is_reachable() {
        findings.push(("address", about(Code::TargetUnreachable)));
    }
    if target.salutation.is_none() {
        findings.push(("salutation", about(Code::SalutationMissing)));
    }
    let labels = target.address.iter().filter(|line| is_label_in_address(line));
    findings.extend(labels.map(|text| ("address", Finding::new(Code::AddressLabel, None).with("text", text))));
    let salutation: Vec<String> = target.salutation.iter().map(|salutation| salutation.0.clone()).collect();
    let lists = [
        ("address", &target.address),
        ("emails", &target.emails),
        ("web_forms", &target.web_forms),
        ("salutation", &salutation),
    ];
    for (field, list) in lists {
        let found = list.iter().flat_map(|words| in_words(words));
        findings.extend(found.map(|(code, text)| (field, Finding::new(code, None).with("text", text))));
    }
    findings
}

/// The holder, else the office, else the first line of the address.
fn name(target: &Target, language: &Language) -> String {
    let country = target.country.map(|country| country.name(language).to_owned());
    let first = target.name.clone().or_else(|| target.office.clone()).or_else(|| target.address.first().cloned());
    first.or(country).unwrap_or_else(|| target.key.clone())
}

#[cfg(test)]
mod tests {
    use casework::Salutation;

    use super::*;

    #[test]
    fn a_target_beside_a_document_is_checked_like_its_own() {
        let found = |target: &Target| {
            let findings = check_target(target, &Language::english());
            findings.into_iter().map(|(field, finding)| (field, finding.code.name())).collect::<Vec<_>>()
        };
        let mut target = Target { office: Some("Minister for Rivers".into()), ..Target::default() };
        assert_eq!(found(&target), [("address", "target-unreachable"), ("salutation", "salutation-missing")]);
        target.salutation = Some(Salutation("Dear [NAME OF MINISTER],".into()));
        target.address = vec!["Fax:".into()];
        target.emails = vec!["[email protected]".into()];
        let expected =
            [("address", "address-label"), ("emails", "masked-address"), ("salutation", "template-leftover")];
        assert_eq!(found(&target), expected);
        target.salutation = Some(Salutation("Dear Minister,".into()));
        target.address = vec!["1 Invented Quay".into()];
        target.emails = vec!["rivers@minister.example".into()];
        assert_eq!(found(&target), []);
    }
}
