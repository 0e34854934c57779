//! Whom one writes to, and whether a letter can reach them.

use casework::{Language, Target};

use super::Checked;
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

/// The holder, else the office, else the first line of the address.
fn name(target: &Target, language: &Language) -> String {
    let country = target.country.map(|country| country.name(language).to_owned());
    let first = target.name.clone().or_else(|| target.office.clone()).or_else(|| target.address.first().cloned());
    first.or(country).unwrap_or_else(|| target.key.clone())
}
