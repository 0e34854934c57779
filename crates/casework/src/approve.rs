//! Issuing, with one pair of eyes or two: what a case needs, who asks, who decides.

use crate::decide::{decision, not_stopped};
use crate::{Case, Day, Deadline, Decision, Deed, DeskRole, Refusal, UrgentAction};

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

/// The deadline of a case that lacks nothing for being issued.
fn complete(case: &Case, action: &UrgentAction, blocking: &[String], today: Day) -> Result<Deadline, Refusal> {
    not_stopped(case)?;
    if case.was_issued() {
        return Err(Refusal::AlreadyIssued);
    }
    let deadline = action.deadline.clone().ok_or(Refusal::DeadlineMissing)?;
    if deadline.is_passed(today) {
        return Err(Refusal::DeadlinePassed { on: deadline.day });
    }
    let consent = case.consent.as_ref().ok_or(Refusal::ConsentMissing)?;
    if consent.until < deadline.day {
        return Err(Refusal::ConsentEndsFirst { on: consent.until });
    }
    if !blocking.is_empty() {
        return Err(Refusal::FindingsOpen { codes: blocking.to_vec() });
    }
    Ok(deadline)
}

/// The case is issued: from now on it has a page, and letters go. `blocking` are the codes of the findings of severity
/// error that checking the case file for issue gave; the deadline's own ones are judged here again.
///
/// # Errors
/// Why it cannot be issued: what is missing, or, with two pairs of eyes, `ApprovalNotAsked` and `SamePairOfEyes`.
pub fn issue(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    eyes: Eyes,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    let deadline = complete(case, action, blocking, today)?;
    match (eyes, case.awaits_approval) {
        (Eyes::Two { .. }, None) => return Err(Refusal::ApprovalNotAsked),
        (Eyes::Two { another_asked: false }, Some(_)) => return Err(Refusal::SamePairOfEyes),
        _ => {}
    }
    decision(today, role, Deed::Issued { deadline, after: action.after_deadline })
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
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    complete(case, action, blocking, today)?;
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
