//! Links that lead nowhere.

use super::Checked;
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    for (number, link) in checked.action.links.iter().enumerate().filter(|(_, link)| link.is_empty()) {
        let place = checked.at(&format!("/case/links/{number}/text"));
        findings.push(Finding::new(Code::LinkEmpty, place).with("text", &link.text));
    }
}
