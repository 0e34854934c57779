//! Issuing, with one pair of eyes or two: what a case needs, who asks, who decides.

use crate::decide::{covers, decision, none_blocks, not_stopped};
use crate::{Case, Day, Decision, Deed, DeskRole, Refusal, UrgentAction, update};

/// How many people it takes to issue a case. The office decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// One person may issue.
    One,
    /// Somebody asks, and somebody else approves.
    Two {
        /// Whether whoever asked is somebody else than whoever decides now.
        another_asked: bool,
    },
}

/// The deed that issues a case, or its further document, that lacks nothing for it. `contradictions` are those between the
/// further document and what holds now; a first document has none.
fn complete(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    contradictions: &[String],
    today: Day,
) -> Result<Deed, Refusal> {
    not_stopped(case)?;
    if case.was_issued() {
        return update::update(case, action, blocking, contradictions, today);
    }
    let deadline = update::deadline(action, today)?;
    let consent = case.consent.as_ref().ok_or(Refusal::ConsentMissing)?;
    covers(consent, action)?;
    match consent.holds_for(&action.publishes()) {
        Some(until) if until < deadline.day => return Err(Refusal::ConsentEndsFirst { on: until }),
        _ => {}
    }
    none_blocks(blocking)?;
    Ok(Deed::Issued { deadline, after: action.after_deadline })
}

/// The case is issued: from now on it has a page, and letters go. Of a case that was issued, its further document is: from
/// now on that is what every page says. `blocking` are the codes of the findings of severity error that checking the case file
/// for issue gave; the deadline's own ones are judged here again.
///
/// # Errors
/// Why it cannot be issued: what is missing or contradicts, `AlreadyIssued` where no further document is prepared, or, with two
/// pairs of eyes, `ApprovalNotAsked` and `SamePairOfEyes`.
pub fn issue(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    contradictions: &[String],
    eyes: Eyes,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    let deed = complete(case, action, blocking, contradictions, today)?;
    match (eyes, case.awaits_approval) {
        (Eyes::Two { .. }, None) => return Err(Refusal::ApprovalNotAsked),
        (Eyes::Two { another_asked: false }, Some(_)) => return Err(Refusal::SamePairOfEyes),
        _ => {}
    }
    decision(today, role, deed)
}

/// Somebody asks that somebody else approves and issues the case as it is. Whatever changes the case afterwards
/// withdraws the request, so that what is approved is what was asked about.
///
/// # Errors
/// What is missing for issuing, or `ApprovalAsked` when it was asked already.
pub fn ask_approval(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    contradictions: &[String],
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    complete(case, action, blocking, contradictions, today)?;
    match case.awaits_approval {
        Some(on) => Err(Refusal::ApprovalAsked { on }),
        None => decision(today, role, Deed::ApprovalAsked),
    }
}

/// The request is answered with a no: the case goes back to whoever corrects it.
///
/// # Errors
/// `Stopped`, or `ApprovalNotAsked`.
pub fn send_back(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    match case.awaits_approval {
        Some(_) => decision(today, role, Deed::SentBack),
        None => Err(Refusal::ApprovalNotAsked),
    }
}

#[cfg(test)]
mod tests {
    use super::{Eyes, ask_approval, issue, send_back};
    use crate::{
        Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, Decision, Deed, DeskRole, Fact, Imported,
        Language, Refusal, Scope, UrgentAction,
    };

    const TODAY: Day = Day::constant(2031, 3, 3);
    const LAST: Day = Day::constant(2031, 4, 14);
    const ANOTHER: Eyes = Eyes::Two { another_asked: true };
    const ONESELF: Eyes = Eyes::Two { another_asked: false };

    fn fact(deed: Deed) -> Fact {
        Fact { day: TODAY, role: DeskRole::Editor, deed }
    }

    /// A case that lacks nothing.
    fn ready() -> (Case, UrgentAction) {
        let language = Language::english();
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: "00".repeat(32),
            text: "A gardener of Verania was taken.\n".into(),
            language: language.clone(),
            remarks: Vec::new(),
        };
        let scopes = [Scope::Names, Scope::Facts];
        let consent = Consent::same(ConsentRole::Family, &scopes, Audience::Public, TODAY, LAST);
        let facts = [fact(Deed::Imported { document, case_file: String::new() }), fact(Deed::ConsentDecided(consent))];
        let case = Case::from_facts(CaseId::from_random([7; 10]), &facts).expect("it begins with an import");
        (case, UrgentAction { deadline: Some(Deadline::on(LAST)), ..UrgentAction::blank(language) })
    }

    fn with(case: &Case, decision: Result<Decision, Refusal>) -> Case {
        match decision {
            Ok(Decision { fact }) => case.clone().after(&fact),
            Err(refusal) => panic!("refused: {refusal:?}"),
        }
    }

    fn why(decision: Result<Decision, Refusal>) -> Option<Refusal> {
        decision.err()
    }

    #[test]
    fn one_asks_and_another_approves() {
        let (case, action) = ready();
        let issued = |case: &Case, eyes| issue(case, &action, &[], &[], eyes, DeskRole::Approver, TODAY);
        assert_eq!(why(issued(&case, ANOTHER)), Some(Refusal::ApprovalNotAsked));
        let asked = with(&case, ask_approval(&case, &action, &[], &[], DeskRole::Editor, TODAY));
        assert_eq!(asked.awaits_approval, Some(TODAY));
        let again = ask_approval(&asked, &action, &[], &[], DeskRole::Editor, TODAY);
        assert_eq!(why(again), Some(Refusal::ApprovalAsked { on: TODAY }));
        assert_eq!(why(issued(&asked, ONESELF)), Some(Refusal::SamePairOfEyes));
        let live = with(&asked, issued(&asked, ANOTHER));
        assert!(live.was_issued() && live.awaits_approval.is_none());
        assert!(with(&case, issued(&case, Eyes::One)).was_issued(), "one is enough where the office says so");
        let history: Vec<_> = live.history.iter().map(|past| (past.deed, past.role.word())).collect();
        assert_eq!(history[2..], [("approval-asked", "editor"), ("issued", "approver")]);
    }

    #[test]
    fn whatever_is_done_in_between_withdraws_the_request() {
        let (case, action) = ready();
        let asked = with(&case, ask_approval(&case, &action, &[], &[], DeskRole::Editor, TODAY));
        let language = Language::from_tag("es").expect("a language");
        let consent = case.consent.clone().expect("it has one");
        for deed in [
            Deed::Corrected { case_file: String::new(), deadline: None },
            Deed::ConsentDecided(consent),
            Deed::TranslationAdded { language, translation: String::new() },
        ] {
            let changed = asked.clone().after(&fact(deed));
            let late = issue(&changed, &action, &[], &[], ANOTHER, DeskRole::Approver, TODAY);
            assert_eq!(why(late), Some(Refusal::ApprovalNotAsked));
        }
        let back = with(&asked, send_back(&asked, DeskRole::Approver, TODAY));
        assert_eq!(back.awaits_approval, None);
        assert_eq!(why(send_back(&back, DeskRole::Approver, TODAY)), Some(Refusal::ApprovalNotAsked));
    }

    #[test]
    fn nobody_asks_for_what_could_not_be_issued() {
        let (case, action) = ready();
        let ask = |case: &Case, action: &UrgentAction, blocking: &[String], today| {
            why(ask_approval(case, action, blocking, &[], DeskRole::Editor, today))
        };
        let codes = vec!["target-missing".to_owned()];
        assert_eq!(ask(&case, &action, &codes, TODAY), Some(Refusal::FindingsOpen { codes: codes.clone() }));
        let late = LAST.saturating_add(jiff::Span::new().days(1));
        assert_eq!(ask(&case, &action, &[], late), Some(Refusal::DeadlinePassed { on: LAST }));
        let undated = UrgentAction { deadline: None, ..action.clone() };
        assert_eq!(ask(&case, &undated, &[], TODAY), Some(Refusal::DeadlineMissing));
        let without = Case { consent: None, ..case.clone() };
        assert_eq!(ask(&without, &action, &[], TODAY), Some(Refusal::ConsentMissing));
        let live = with(&case, issue(&case, &action, &[], &[], Eyes::One, DeskRole::Approver, TODAY));
        assert_eq!(ask(&live, &action, &[], TODAY), Some(Refusal::AlreadyIssued));
    }
}
