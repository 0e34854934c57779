//! The verbs. Each takes the case as it is, what is asked and the day, and answers with a fact to commit or a refusal.
//!
//! A refusal is an answer, not an error: it has a page for the person and a line for the operator.

use crate::{
    Case, Consent, Day, Deadline, Deed, DeskRole, Duty, Fact, Imported, Language, OfficeCode, OwnCountry, Picture,
    Scope, Stage, Standing, StopReason, UrgentAction,
};

/// What a rule answers when it says yes: the fact to commit. (Messages to send will stand beside it.)
pub struct Decision {
    /// The fact.
    pub fact: Fact,
}

/// What a rule answers when it says no, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The case is not issued yet.
    NotIssued,
    /// The case is issued already.
    AlreadyIssued,
    /// A live case is put on hold before it is corrected.
    HoldFirst,
    /// There is no deadline.
    DeadlineMissing,
    /// The deadline has passed: the case needs a new one.
    DeadlinePassed {
        /// The last day that it had.
        on: Day,
    },
    /// Nobody recorded a consent decision.
    ConsentMissing,
    /// The consent holds for a shorter time than the deadline.
    ConsentEndsFirst {
        /// The last day of the consent.
        on: Day,
    },
    /// The consent does not cover what would be published.
    ConsentTooNarrow {
        /// What it does not cover.
        missing: Vec<Scope>,
    },
    /// The consent decision lies in the future, or ends before it begins.
    ConsentDatesWrong,
    /// Findings of severity error are open.
    FindingsOpen {
        /// Their codes.
        codes: Vec<String>,
    },
    /// The case is on hold.
    Held {
        /// Since when.
        since: Day,
    },
    /// The case is not on hold.
    NotHeld,
    /// The case was stopped.
    Stopped {
        /// Since when.
        on: Day,
    },
    /// The case is over.
    Closed {
        /// Since when.
        on: Day,
    },
    /// No further document is being prepared.
    NoUpdate,
    /// The further document contradicts what holds now, and nobody has decided which is right.
    Contradicts {
        /// How many such contradictions there are. Their names name people, and a refusal can be printed.
        count: usize,
    },
    /// The case has nobody of that name.
    NobodyOfThatName,
    /// Nobody said where it is known from.
    SourceMissing,
    /// There is no such judgement, or it was withdrawn already.
    OutcomeUnknown,
    /// It was taken back already.
    TakenBack,
    /// Everybody may read the case: nobody needs a link.
    IsPublic,
    /// There is no such link, or it was revoked.
    LinkUnknown,
    /// The office has no edition of this case.
    EditionUnknown,
    /// The case is about the office's own country, and its rule stands in the way.
    OwnCountry {
        /// The rule.
        rule: OwnCountry,
    },
    /// A sensitive edition that is published is ended before it is changed.
    EndEditionFirst,
    /// The same person held the office already.
    SameHolder,
    /// The deadline of a live case has passed; the after-deadline rule holds.
    Expired {
        /// The last day on which letters went.
        on: Day,
    },
    /// The consent for a live case has ended.
    ConsentEnded {
        /// Its last day.
        on: Day,
    },
    /// A further document took the place of this one.
    Superseded {
        /// Since when.
        on: Day,
    },
    /// A translation is in the language of the original.
    TranslationIntoOriginal,
    /// With two pairs of eyes, nobody has asked for approval of the case as it is.
    ApprovalNotAsked,
    /// Somebody has asked for approval already.
    ApprovalAsked {
        /// When.
        on: Day,
    },
    /// With two pairs of eyes, whoever asked cannot approve.
    SamePairOfEyes,
    /// The consent does not cover photographs.
    PhotographsNotAgreed,
    /// Nobody said what can be seen on a photograph, in a language of the case.
    NotDescribed {
        /// The language.
        language: Language,
    },
    /// Nobody said whose photograph it is.
    CreditMissing,
    /// There is no photograph.
    NoPicture,
    /// The photograph is not the one any more that was seen.
    PictureChanged,
    /// Letters go: it is stopped before it is deleted.
    Live,
    /// It goes by itself, but later.
    NotYet {
        /// On which day.
        on: Day,
    },
}

pub(crate) fn decision(day: Day, role: DeskRole, deed: Deed) -> Result<Decision, Refusal> {
    Ok(Decision { fact: Fact { day, role, deed } })
}

pub(crate) fn not_stopped(case: &Case) -> Result<(), Refusal> {
    match case.standing {
        Standing::Stopped { on, .. } => Err(Refusal::Stopped { on }),
        _ => Ok(()),
    }
}

/// A document was read: the first fact of a case.
///
/// # Errors
/// None today; the result has the form of the other verbs.
pub fn import(document: Imported, case_file: String, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    decision(today, role, Deed::Imported { document, case_file })
}

/// Values or words are corrected. A live case is put on hold first, so that nobody copies a page in between.
///
/// # Errors
/// `Stopped`, or `HoldFirst` for a live case that is not on hold.
pub fn correct(
    case: &Case,
    case_file: String,
    deadline: Option<Deadline>,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if case.was_issued() && case.standing == Standing::Open {
        return Err(Refusal::HoldFirst);
    }
    decision(today, role, Deed::Corrected { case_file, deadline })
}

/// A consent decision is recorded; a later one takes the place of an earlier one.
///
/// # Errors
/// `Stopped`, `ConsentDatesWrong` when it was decided after today or ends before it was decided, or `HoldFirst` when an
/// editor's decision would show a public page again, or for longer.
pub fn decide_consent(case: &Case, consent: Consent, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if !consent.is_possible(today) {
        return Err(Refusal::ConsentDatesWrong);
    }
    // What everybody may read counts as more than what those with a link may read, and longer as more than shorter.
    let shown = |case: &Case| case.shown_until().filter(|last| *last >= today).map(|last| (case.is_public(), last));
    if shown(&Case { consent: Some(consent.clone()), ..case.clone() }) > shown(case) {
        not_over_the_approvers(case, role)?;
    }
    decision(today, role, Deed::ConsentDecided(consent))
}

/// Whoever may not issue puts nothing on a page that is public: it is held first, and somebody who may lifts the hold.
pub(crate) fn not_over_the_approvers(case: &Case, role: DeskRole) -> Result<(), Refusal> {
    let is_public = case.was_issued() && case.standing == Standing::Open;
    if is_public && !role.may(Duty::Issue) { Err(Refusal::HoldFirst) } else { Ok(()) }
}

/// A reviewed translation is added, or takes the place of the one in its language. On a public case it is public at once.
///
/// # Errors
/// `Stopped`, `HoldFirst` for an editor at a public case, or `TranslationIntoOriginal`.
pub fn add_translation(
    case: &Case,
    language: Language,
    translation: String,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    not_over_the_approvers(case, role)?;
    if language.is_same_language(&case.original().language) {
        return Err(Refusal::TranslationIntoOriginal);
    }
    decision(today, role, Deed::TranslationAdded { language, translation })
}

/// A photograph is given, or takes the place of the one that was there. It shows a person, so nobody does this without
/// consent that covers photographs; and it is described, so that it says the same to whoever does not see it. `seen` is
/// the [`Case::pictured`] that whoever gives it saw: words for one photograph never come to stand beside another.
///
/// # Errors
/// `Stopped`, `HoldFirst` for an editor at a public case, `ConsentMissing`, `PhotographsNotAgreed`, `ConsentEnded`,
/// `PictureChanged`, `NotDescribed`, `CreditMissing`.
pub fn give_picture(
    case: &Case,
    picture: &Picture,
    seen: Option<u32>,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    not_over_the_approvers(case, role)?;
    photographs_agreed(case, today)?;
    if seen != case.pictured {
        return Err(Refusal::PictureChanged);
    }
    if let Some(language) = picture.undescribed(case) {
        return Err(Refusal::NotDescribed { language });
    }
    if picture.credit.trim().is_empty() {
        return Err(Refusal::CreditMissing);
    }
    decision(today, role, Deed::PictureGiven)
}

/// Whether a photograph may be given at all.
fn photographs_agreed(case: &Case, today: Day) -> Result<(), Refusal> {
    let consent = case.consent.as_ref().ok_or(Refusal::ConsentMissing)?;
    match consent.covers_photographs(today) {
        true => Ok(()),
        false => match consent.until(Scope::Photographs, consent.audience()) {
            Some(until) => Err(Refusal::ConsentEnded { on: until }),
            None => Err(Refusal::PhotographsNotAgreed),
        },
    }
}

/// The photograph is taken away.
///
/// # Errors
/// `NoPicture`.
pub fn take_picture_away(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    if case.pictured.is_none() {
        return Err(Refusal::NoPicture);
    }
    decision(today, role, Deed::PictureTakenAway)
}

/// Nothing goes out until the hold is lifted.
///
/// # Errors
/// `NotIssued`, `Stopped`, or `Held` when it is on hold already.
pub fn hold(case: &Case, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if !case.was_issued() {
        return Err(Refusal::NotIssued);
    }
    match case.standing {
        Standing::Held { since, .. } => Err(Refusal::Held { since }),
        _ => decision(today, role, Deed::Held),
    }
}

/// The hold is lifted: the case as it was corrected meanwhile is public again, so the consent must cover it and no finding
/// of severity error may be open. `blocking` are their codes, but for those of the deadline: a case may come back to be
/// read when nobody writes any more.
///
/// # Errors
/// `Stopped`, `NotHeld`, `ConsentMissing`, `ConsentTooNarrow` or `FindingsOpen`.
pub fn lift_hold(
    case: &Case,
    action: &UrgentAction,
    blocking: &[String],
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    let Standing::Held { .. } = case.standing else { return Err(Refusal::NotHeld) };
    covers(case.consent.as_ref().ok_or(Refusal::ConsentMissing)?, action)?;
    none_blocks(blocking)?;
    decision(today, role, Deed::HoldLifted)
}

/// Whether a consent covers what publishing a document says of people.
pub(crate) fn covers(consent: &Consent, action: &UrgentAction) -> Result<(), Refusal> {
    let missing = consent.missing(&action.publishes());
    if missing.is_empty() { Ok(()) } else { Err(Refusal::ConsentTooNarrow { missing }) }
}

/// Whether no finding of severity error is open.
pub(crate) fn none_blocks(codes: &[String]) -> Result<(), Refusal> {
    if codes.is_empty() { Ok(()) } else { Err(Refusal::FindingsOpen { codes: codes.to_vec() }) }
}

/// Nobody is to write any more.
///
/// # Errors
/// `NotIssued`, or `Stopped` when it was stopped already.
pub fn stop(case: &Case, reason: StopReason, role: DeskRole, today: Day) -> Result<Decision, Refusal> {
    not_stopped(case)?;
    if !case.was_issued() {
        return Err(Refusal::NotIssued);
    }
    decision(today, role, Deed::Stopped(reason))
}

/// Whether the case takes an appeal today, from writers of an office's country or from anybody.
///
/// # Errors
/// Why it does not. The store asks [`Case::gate`], which says the same without the reason.
pub fn take(case: &Case, office: Option<&OfficeCode>, today: Day) -> Result<(), Refusal> {
    match case.standing {
        Standing::Stopped { on, .. } => return Err(Refusal::Stopped { on }),
        Standing::Held { since, .. } => return Err(Refusal::Held { since }),
        Standing::Closed { on } => return Err(Refusal::Closed { on }),
        Standing::Open => {}
    }
    match case.original().stage.clone() {
        Stage::Drafted => return Err(Refusal::NotIssued),
        Stage::Expired { on } => return Err(Refusal::Expired { on }),
        Stage::Superseded { on } => return Err(Refusal::Superseded { on }),
        Stage::Live { .. } => {}
    }
    match case.deadline_for(office) {
        Some(deadline) if deadline.is_passed(today) => return Err(Refusal::Expired { on: deadline.day }),
        _ => {}
    }
    match case.shown_until() {
        Some(last) if last >= today => Ok(()),
        Some(last) => Err(Refusal::ConsentEnded { on: last }),
        None => Err(Refusal::ConsentMissing),
    }
}
