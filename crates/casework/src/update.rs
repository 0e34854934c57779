//! The verbs of a case's life after it was issued: a further document, what became of people, a part that is taken back, links,
//! offices, holders of offices, and the end.

use crate::decide::{covers, decision, not_over_the_approvers, not_stopped};
use crate::{
    Audience, Case, Day, Deadline, Decision, Deed, DeskRole, HolderChange, Language, Narrowing, OfficeCode,
    OfficeEdition, OfficeStage, Outcome, OwnCountry, Prepared, Refusal, Standing, Target, UrgentAction,
};

/// The deed that issues the further document of a case: what it takes, and until when letters go. A document of the kinds
/// "stop" and "final" needs no deadline; all others do.
pub(crate) fn update(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    contradictions: &[String],
    today: Day,
) -> Result<Deed, Refusal> {
    let prepared = case.prepared.as_ref().ok_or(Refusal::AlreadyIssued)?;
    let open = contradictions.iter().filter(|name| !prepared.settled.contains(name)).count();
    if open > 0 {
        return Err(Refusal::Contradicts { count: open });
    }
    let consent = case.consent.as_ref().ok_or(Refusal::ConsentMissing)?;
    covers(consent, action)?;
    let deadline = if action.kind.ends_appeals() { None } else { Some(deadline(action, today)?) };
    let last = deadline.as_ref().map_or(today, |deadline| deadline.day);
    match consent.holds_for(&action.publishes()) {
        Some(until) if until < last => return Err(Refusal::ConsentEndsFirst { on: until }),
        _ => {}
    }
    let counts = |code: &&String| deadline.is_some() || !code.starts_with("deadline-");
    let blocking: Vec<String> = blocking.iter().filter(counts).cloned().collect();
    crate::decide::none_blocks(&blocking)?;
    Ok(Deed::Updated { deadline, after: action.after_deadline })
}

/// The deadline that a document says, if it lies ahead.
pub(crate) fn deadline(action: &UrgentAction, today: Day) -> Result<Deadline, Refusal> {
    let deadline = action.deadline.clone().ok_or(Refusal::DeadlineMissing)?;
    if deadline.is_passed(today) { Err(Refusal::DeadlinePassed { on: deadline.day }) } else { Ok(deadline) }
}

fn issued(case: &Case) -> Result<(), Refusal> {
    not_stopped(case)?;
    if case.was_issued() { Ok(()) } else { Err(Refusal::NotIssued) }
}

/// A further document is put in, or the one that was put in is corrected, or a contradiction is decided. Nobody else sees it
/// before it is issued, by [`crate::issue`].
///
/// # Errors
/// `Stopped`, or `NotIssued`: a draft is corrected.
pub fn prepare_update(case: &Case, prepared: Prepared, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    issued(case)?;
    decision(today, role, Deed::UpdatePrepared(prepared))
}

/// The further document is not wanted.
///
/// # Errors
/// `Stopped`, or `NoUpdate`.
pub fn drop_update(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if case.prepared.is_none() {
        return Err(Refusal::NoUpdate);
    }
    decision(today, role, Deed::UpdateDropped)
}

/// The case is over: nobody writes any more, and its page stays with what became of the people.
///
/// # Errors
/// `Stopped`, `NotIssued`, `Held`, or `Closed` when it was closed already.
pub fn close(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    issued(case)?;
    match case.standing {
        Standing::Closed { on } => Err(Refusal::Closed { on }),
        Standing::Held { since, .. } => Err(Refusal::Held { since }),
        _ => decision(today, role, Deed::Closed),
    }
}

/// What became of a person is judged; a later judgement takes the place of an earlier one. `people` are the keys of those whom
/// the case is about.
///
/// # Errors
/// `NotIssued`, `NobodyOfThatName`, `SourceMissing`, or `NotYet` for a day that lies ahead.
pub fn judge_outcome(
    case: &Case,
    outcome: Outcome,
    people: &[String],
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    if !case.was_issued() {
        return Err(Refusal::NotIssued);
    }
    if outcome.person.as_ref().is_some_and(|person| !people.contains(person)) {
        return Err(Refusal::NobodyOfThatName);
    }
    if outcome.source.trim().is_empty() {
        return Err(Refusal::SourceMissing);
    }
    if outcome.as_of > today {
        return Err(Refusal::NotYet { on: outcome.as_of });
    }
    decision(today, role, Deed::OutcomeJudged(outcome))
}

/// A judgement is withdrawn, because it was wrong or may not be said: pages, data and counts go on without it. `number` counts
/// the judgements of the case from 0.
///
/// # Errors
/// `OutcomeUnknown`, also for one that was withdrawn already.
pub fn withdraw_outcome(case: &Case, number: usize, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    match case.outcomes.get(number) {
        Some(judged) if judged.withdrawn.is_none() => decision(today, role, Deed::OutcomeWithdrawn { number }),
        _ => Err(Refusal::OutcomeUnknown),
    }
}

/// A part is taken back for good: a name, the words in a language, the eyes of everybody. It takes effect at once, also on a page
/// that is public, and nobody undoes it. `names` are those that the case has.
///
/// # Errors
/// `Stopped`, `NotIssued`, `NobodyOfThatName`, or `TakenBack` when it was taken back already.
pub fn narrow(
    case: &Case,
    narrowing: Narrowing,
    names: &[String],
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    issued(case)?;
    match &narrowing {
        Narrowing::Name(name) if case.withheld.contains(name) => return Err(Refusal::TakenBack),
        Narrowing::Name(name) if !names.contains(name) => return Err(Refusal::NobodyOfThatName),
        Narrowing::Language(language) if case.withdrawn.contains(language) => return Err(Refusal::TakenBack),
        Narrowing::Public if !case.is_public() => return Err(Refusal::TakenBack),
        _ => {}
    }
    decision(today, role, Deed::Narrowed(narrowing))
}

/// Somebody is given a link to a case that is not for everybody.
///
/// # Errors
/// `Stopped`, or `IsPublic`: it needs none.
pub fn give_link(case: &Case, hash: [u8; 32], role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if case.consent.as_ref().map(crate::Consent::audience) != Some(Audience::Closed) && case.is_public() {
        return Err(Refusal::IsPublic);
    }
    decision(today, role, Deed::LinkGiven { hash })
}

/// A link opens the case no more.
///
/// # Errors
/// `LinkUnknown`, also for one that was revoked already.
pub fn revoke_link(case: &Case, hash: [u8; 32], role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    if !case.is_opened_by(&hash) {
        return Err(Refusal::LinkUnknown);
    }
    decision(today, role, Deed::LinkRevoked { hash })
}

/// An office prepares what it adds for its own country, or changes it. What is published changes at once, so it takes somebody
/// who may publish; of a sensitive edition nothing changes while it is published.
///
/// # Errors
/// `Stopped`, `NotIssued`, `HoldFirst` for an editor at a published edition, `EndEditionFirst` for a sensitive one,
/// `DeadlinePassed`.
pub fn put_edition(case: &Case, edition: OfficeEdition, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    issued(case)?;
    if let Some(live) = case.edition_of(&edition.office) {
        not_over_the_approvers(case, role)?;
        if live.sensitive || edition.sensitive {
            return Err(Refusal::EndEditionFirst);
        }
    }
    if let Some(passed) = edition.deadline.as_ref().filter(|deadline| deadline.is_passed(today)) {
        return Err(Refusal::DeadlinePassed { on: passed.day });
    }
    decision(today, role, Deed::EditionPut(edition))
}

/// An office's edition is published. `another_put` says whether somebody else than whoever publishes it now prepared it last: a
/// sensitive one takes two people. `rule` is what the office says about its own country, where the case is about that; it stands
/// in the way unless whoever publishes has seen just this rule and `confirmed` it.
///
/// # Errors
/// `Stopped`, `NotIssued`, `Closed`, `EditionUnknown`, `SamePairOfEyes`, `AlreadyIssued`, `OwnCountry`, `DeadlinePassed` or
/// `ConsentEndsFirst`.
pub fn issue_edition(
    case: &Case,
    office: &OfficeCode,
    another_put: bool,
    rule: OwnCountry,
    confirmed: Option<OwnCountry>,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    issued(case)?;
    if let Standing::Closed { on } = case.standing {
        return Err(Refusal::Closed { on });
    }
    let edition = case.offices.iter().find(|edition| edition.office == *office).ok_or(Refusal::EditionUnknown)?;
    if matches!(edition.stage, OfficeStage::Live { .. }) {
        return Err(Refusal::AlreadyIssued);
    }
    if edition.sensitive && !another_put {
        return Err(Refusal::SamePairOfEyes);
    }
    if rule != OwnCountry::Off && confirmed != Some(rule) {
        return Err(Refusal::OwnCountry { rule });
    }
    let deadline = edition.deadline_beside(case.deadline().ok_or(Refusal::DeadlineMissing)?);
    if deadline.is_passed(today) {
        return Err(Refusal::DeadlinePassed { on: deadline.day });
    }
    match case.shown_until() {
        Some(last) if last < deadline.day => Err(Refusal::ConsentEndsFirst { on: last }),
        None => Err(Refusal::ConsentMissing),
        Some(_) => decision(today, role, Deed::EditionIssued { office: office.clone() }),
    }
}

/// An office ends its edition: whoever comes to it reads the case as everybody does.
///
/// # Errors
/// `EditionUnknown`.
pub fn end_edition(case: &Case, office: &OfficeCode, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    if !case.offices.iter().any(|edition| edition.office == *office) {
        return Err(Refusal::EditionUnknown);
    }
    decision(today, role, Deed::EditionEnded { office: office.clone() })
}

/// Somebody else holds the office of a target. The words that follow from it are given whole; the old holder stays on record.
///
/// # Errors
/// `Stopped`, `HoldFirst` for an editor at a public case, `SameHolder`, or `NotYet` for a day that lies ahead.
pub fn change_holder(
    case: &Case,
    change: HolderChange,
    case_file: String,
    translations: Vec<(Language, String)>,
    offices: Vec<(OfficeCode, Vec<Target>)>,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    not_over_the_approvers(case, role)?;
    if change.from == change.to {
        return Err(Refusal::SameHolder);
    }
    if change.since > today {
        return Err(Refusal::NotYet { on: change.since });
    }
    decision(today, role, Deed::HolderChanged { change, case_file, translations, offices })
}

#[cfg(test)]
mod tests {
    use super::{judge_outcome, withdraw_outcome};
    use crate::{
        Attribution, Case, CaseId, Certainty, Day, Deadline, Decision, Deed, DeskRole, Fact, Imported, Language,
        Outcome, OutcomeKind, Refusal,
    };

    const TODAY: Day = Day::constant(2031, 3, 3);
    const LATER: Day = Day::constant(2031, 3, 9);

    fn done(case: Case, decision: Result<Decision, Refusal>) -> Case {
        case.after(&decision.unwrap_or_else(|refusal| panic!("{refusal:?}")).fact)
    }

    fn live() -> Case {
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: "00".repeat(32),
            text: String::new(),
            language: Language::english(),
            remarks: Vec::new(),
        };
        let fact = |deed| Fact { day: TODAY, role: DeskRole::Approver, deed };
        let imported = fact(Deed::Imported { document, case_file: String::new() });
        let case = Case::from_facts(CaseId::from_random([7; 10]), &[imported]).expect("it begins with an import");
        case.after(&fact(Deed::Issued { deadline: Deadline::on(LATER), after: None }))
    }

    fn judged(case: Case, kind: OutcomeKind) -> Case {
        let outcome = Outcome {
            person: None,
            kind,
            source: "the court".into(),
            as_of: TODAY,
            certainty: Certainty::Reported,
            attribution: Attribution::default(),
        };
        let decision = judge_outcome(&case, outcome, &[], DeskRole::Approver, TODAY);
        done(case, decision)
    }

    #[test]
    fn a_judgement_that_is_withdrawn_holds_no_more_and_stays_on_record() {
        let case = judged(judged(live(), OutcomeKind::Charged), OutcomeKind::Died);
        let kind = |case: &Case| case.outcome_of("p1").map(|judged| judged.outcome.kind);
        assert_eq!(kind(&case), Some(OutcomeKind::Died));
        let decision = withdraw_outcome(&case, 1, DeskRole::Approver, LATER);
        let case = done(case, decision);
        assert_eq!(kind(&case), Some(OutcomeKind::Charged), "the one before holds again");
        assert_eq!((case.outcomes.len(), case.outcomes[1].withdrawn), (2, Some(LATER)));
        for number in [1, 2] {
            let refused = withdraw_outcome(&case, number, DeskRole::Approver, LATER).err();
            assert_eq!(refused, Some(Refusal::OutcomeUnknown), "{number}");
        }
    }
}
