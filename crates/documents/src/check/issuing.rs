//! What must be there before people write: consent, and a word on when not to write.

use super::{Checked, Purpose};
use crate::{Code, Finding};

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    if checked.purpose != Purpose::Issue {
        return;
    }
    match checked.consent {
        None => findings.push(Finding::new(Code::ConsentMissing, None)),
        Some(consent) => {
            let needed = checked.action.deadline.as_ref().map_or(checked.today, |deadline| deadline.day);
            if consent.until < needed.max(checked.today) {
                let place = checked.at("/case/consent/until");
                findings.push(Finding::new(Code::ConsentEndsFirst, place).with("ends", consent.until.to_string()));
            }
        }
    }
    if checked.action.writer_safety.is_empty() {
        findings.push(Finding::new(Code::WriterSafetyMissing, None));
    }
}
