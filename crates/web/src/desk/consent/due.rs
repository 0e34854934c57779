//! What the clock brings to the consent of a live case: something ends soon, has ended, or is to be looked at again.

use std::collections::BTreeSet;

use casework::{Case, Consent, Day, Standing};
use documents::{Code, Finding};

use super::super::status::Status;

/// How many days before its end a consent is said to end: time to reach somebody through a lawyer or a visit, and to hear back.
const ENDING_DAYS: i32 = 14;

/// The findings of a day. None for a draft, and none for a case of which nothing is shown any more.
pub(in crate::desk) fn findings(case: &Case, today: Day) -> Vec<Finding> {
    let is_stopped = matches!(case.standing, Standing::Stopped { .. });
    let Some(consent) = case.consent.as_ref().filter(|_| case.was_issued() && !is_stopped) else { return Vec::new() };
    let is_shown = case.shown_until().is_some_and(|last| last >= today);
    if Status::of(case, today).is_over() && !is_shown {
        return Vec::new();
    }
    let mut findings = ends(consent, today);
    if let Some(review) = consent.review.filter(|review| *review <= today) {
        findings.push(Finding::new(Code::RiskReviewDue, None).with("review", review.to_string()));
    }
    findings
}

/// One finding for each day on which something of it ends or ended.
fn ends(consent: &Consent, today: Day) -> Vec<Finding> {
    let days: BTreeSet<Day> = consent.grants.iter().map(|grant| grant.until).collect();
    let finding = |until: Day| {
        let left = today.until(until).map_or(0, |span| span.get_days());
        let code = match left {
            ..0 => Code::ConsentEnded,
            0..=ENDING_DAYS => Code::ConsentEnding,
            _ => return None,
        };
        Some(Finding::new(code, None).with("ends", until.to_string()))
    };
    days.into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests {
    use casework::{Audience, Consent, ConsentRole, Grant, Scope};
    use documents::Code;

    use super::ends;

    #[test]
    fn each_end_is_said_in_time_and_afterwards() {
        let day = |text: &str| text.parse().expect("a day");
        let mut consent = Consent::same(
            ConsentRole::Family,
            &[Scope::Facts, Scope::Names],
            Audience::Public,
            day("2026-03-02"),
            day("2026-06-01"),
        );
        consent.grants.push(Grant { scope: Scope::Facts, audience: Audience::Press, until: day("2026-04-10") });
        let codes = |today: &str| ends(&consent, day(today)).iter().map(|finding| finding.code).collect::<Vec<_>>();
        assert_eq!(codes("2026-03-26"), []);
        assert_eq!(codes("2026-03-27"), [Code::ConsentEnding]);
        assert_eq!(codes("2026-04-10"), [Code::ConsentEnding], "the last day is still one of it");
        assert_eq!(codes("2026-04-11"), [Code::ConsentEnded]);
        assert_eq!(codes("2026-05-20"), [Code::ConsentEnded, Code::ConsentEnding]);
        assert_eq!(codes("2026-06-02"), [Code::ConsentEnded, Code::ConsentEnded]);
    }
}
