//! Until when letters go.

use super::Checked;
use crate::{Code, Finding};

/// The usual time from the day of issue to the deadline, in days. Six weeks are the default (80 of 100 dated documents
/// have exactly that), two and twelve weeks the edges; beyond them a slip is likelier than an intention.
const USUAL_DAYS: std::ops::RangeInclusive<i32> = 14..=84;

pub(super) fn check(checked: &Checked<'_>, findings: &mut Vec<Finding>) {
    if !checked.asks() {
        return;
    }
    let Some(deadline) = &checked.action.deadline else {
        findings.push(Finding::new(Code::DeadlineMissing, None));
        return;
    };
    let about = |code| Finding::new(code, checked.at("/case/until")).with("until", deadline.day.to_string());
    if deadline.is_passed(checked.today) {
        findings.push(about(Code::DeadlinePassed));
    }
    if let Some(issued) = checked.action.issued {
        let days = deadline.days_left(issued);
        if days < 0 {
            findings.push(about(Code::DeadlineBeforeIssue).with("issued", issued.to_string()));
        } else if !USUAL_DAYS.contains(&days) {
            findings.push(about(Code::DeadlineOdd).with("days", days.to_string()));
        }
    }
}
