//! Number, index, day of issue, and the documents before.

use casework::{Country, IndexNumber};

use super::Checked;
use crate::read::country_of_index;
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    let action = checked.action;
    if action.ua.is_none() && action.index.is_none() && action.identifier.is_none() {
        findings.push(Finding::new(Code::ReferenceMissing, None));
    }
    if action.issued.is_none() {
        findings.push(Finding::new(Code::IssueDateMissing, None));
    }
    if let Some(index) = &action.index {
        index_country(checked, index, findings);
    }
    let Some(known) = checked.known else { return };
    for (place, previous) in action.previous.iter().enumerate() {
        let index = previous.index.as_ref().map(|index| known.indexes.contains(index));
        let number = previous.ua.as_ref().map(|number| known.numbers.contains(number));
        if (index, number) != (None, None) && index != Some(true) && number != Some(true) {
            let at = checked.at(&format!("/case/previous/{place}"));
            findings.push(Finding::new(Code::PreviousUnknown, at).with("previous", &previous.as_written));
        }
    }
}

/// The country that an index stands for, as far as the table has it.
fn index_country(checked: &Checked<'_>, index: &IndexNumber, findings: &mut Vec<Finding>) {
    let countries = &checked.action.countries;
    let Some(country) = country_of_index(index) else { return };
    if countries.is_empty() || countries.contains(&country) {
        return;
    }
    let codes: Vec<&str> = countries.iter().map(Country::code).collect();
    let finding = Finding::new(Code::IndexCountryDiffers, checked.at("/case/index")).with("index", index.to_string());
    findings.push(finding.with("country", country.code()).with("countries", codes.join(",")));
}
