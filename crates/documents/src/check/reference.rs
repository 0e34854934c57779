//! What the document is called, when it was issued, and what came before.

use super::Checked;
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let action = checked.action;
    if action.ua.is_none() && action.index.is_none() {
        findings.push(Finding::new(Code::ReferenceMissing, None));
    }
    if action.issued.is_none() {
        findings.push(Finding::new(Code::IssueDateMissing, None));
    }
    if let Some(index) = &action.index
        && let Some(country) = crate::read::country_of_index(index)
        && !action.countries.is_empty()
        && !action.countries.contains(&country)
    {
        let codes: Vec<&str> = action.countries.iter().map(casework::Country::code).collect();
        let finding = Finding::new(Code::IndexCountryDiffers, checked.at("/case/index"));
        let finding = finding.with("index", index.to_string()).with("country", country.code());
        findings.push(finding.with("countries", codes.join(",")));
    }
    let Some(known) = checked.known else { return };
    for (number, previous) in action.previous.iter().enumerate() {
        let is_unknown = previous.index.as_ref().is_some_and(|index| !known.contains(index));
        if is_unknown {
            let place = checked.at(&format!("/case/previous/{number}/as_written"));
            findings.push(Finding::new(Code::PreviousUnknown, place).with("previous", &previous.as_written));
        }
    }
}
