//! Until when letters go.

use super::Checked;
use crate::{Code, Finding};

/// The shortest and the longest usual time from issue to deadline, in days: 80 % of the dated actions have exactly 42, and
/// those outside this range were slips or reissues.
const USUAL_DAYS: std::ops::RangeInclusive<i32> = 14..=84;

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    if !checked.asks_for_letters() {
        return;
    }
    let Some(deadline) = &checked.action.deadline else {
        findings.push(Finding::new(Code::DeadlineMissing, None));
        return;
    };
    let place = checked.at("/case/until");
    let until = deadline.day.to_string();
    if deadline.is_passed(checked.today) {
        findings.push(Finding::new(Code::DeadlinePassed, place).with("until", &until));
    }
    if let Some(issued) = checked.action.issued {
        let days = deadline.days_left(issued);
        if !USUAL_DAYS.contains(&days) {
            let finding = Finding::new(Code::DeadlineOdd, place);
            findings.push(finding.with("until", until).with("days", days.to_string()));
        }
    }
}
