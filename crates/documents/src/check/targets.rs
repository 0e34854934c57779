//! Whether there is somebody to write to, and a way to get there.

use casework::Target;

use super::Checked;
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    if !checked.asks_for_letters() {
        return;
    }
    let targets = &checked.action.targets;
    if targets.is_empty() {
        findings.push(Finding::new(Code::TargetMissing, None));
        return;
    }
    for (number, target) in targets.iter().enumerate() {
        let place = checked.at_first(&[
            format!("/case/targets/{number}/name"),
            format!("/case/targets/{number}/office"),
            format!("/case/targets/{number}/address/0"),
        ]);
        if !target.is_reachable() {
            findings.push(Finding::new(Code::TargetUnreachable, place).with("target", called(target)));
        }
        if target.salutation.is_none() && checked.action.letter.is_some() {
            findings.push(Finding::new(Code::SalutationMissing, place).with("target", called(target)));
        }
    }
    if !targets.iter().any(Target::has_electronic_address) {
        findings.push(Finding::new(Code::NoElectronicAddress, None));
    }
}

/// What a target is called: by name, else by office, else by the first line of the address.
fn called(target: &Target) -> &str {
    let first = target.name.as_deref().or(target.office.as_deref()).or(target.address.first().map(String::as_str));
    first.unwrap_or(&target.key)
}
